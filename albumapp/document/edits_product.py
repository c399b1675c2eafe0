"""Edits of what the product is made to: the spine that the printer told for this order.

Another product altogether is `change_product`, which lays out the pages anew (`layout/edits_book.py`).
"""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit
from albumapp.document.edits_pages import reshaped
from albumapp.document.model import Document
from albumapp.products.reference import changed

_THICKEST = 200.0  # mm


@edit("set_spine", "Set spine")
def set_spine(doc: Document, ctx: Context, mm: float | None = None, pages: int | None = None) -> Document:
    """The spine that the printer told, in mm, for a book of `pages` (as many as it has, where none is given).

    The cover is set to it; later it moves by as much as pages that come or go are thick, and is then said to
    be out of date. Without `mm` it is reckoned from the product's numbers again.
    """
    if ctx.product(doc.product).cover is None:
        raise UserError("This product has no spine.", "Choose a book with a spine.")
    told = None
    if mm is not None:
        if not 0 < mm <= _THICKEST:
            raise UserError(
                "A spine cannot be {mm:g} mm.", "Give what the printer told, up to 200 mm.", mm=float(mm)
            )
        told = f"{round(float(mm), 4):g}@{doc.page_count if pages is None else int(pages)}"
    reference = changed(doc.product, {"spine": told})
    return reshaped(replace(doc, product=reference), ctx.product(reference), doc.inner())
