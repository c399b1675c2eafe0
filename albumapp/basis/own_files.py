"""What albumapp's own PDFs say of themselves in their metadata (XMP), so that a check knows them again: the
product that they are made for, or that they are to be looked at and not printed."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

SPACE = "urn:albumapp:pdf:1.0:"
PRODUCT, PAGES, KIND = "Product", "Pages", "Kind"
KINDS = ("proof", "contact sheet", "quote", "hanging plan", "print for home")
"""What is no file for a printer."""
_PLAIN = re.compile(r"[0-9][0-9.x@]*")


def xmp(product: str = "", pages: int = 0, kind: str = "") -> str:
    """The entries, for a description that declares `xmlns:own` as SPACE; "" where there is nothing to say.

    Of a product's parameters only numbers go along: a greeting or names are nobody's business here.
    """
    product_id, _, given = product.partition(":")
    kept = [item for item in given.split(",") if _PLAIN.fullmatch(item.partition("=")[2])]
    named = f"{product_id}:{','.join(kept)}" if kept else product_id
    rows = {PRODUCT: named, PAGES: str(pages) if pages else "", KIND: kind}
    return "".join(f"   <own:{k}>{escape(v)}</own:{k}>\n" for k, v in rows.items() if v)
