"""An order: what is wanted of the printer, and `order.json`, its receipt.

Numbers of the product stand in it with their source; what the printer did not say itself, or said more than a
year ago, is listed as unverified.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from albumapp.document.fingerprint import fingerprint
from albumapp.document.model import Approval, Document, Surface
from albumapp.export.naming import ascii_name
from albumapp.export.report import LeftOut
from albumapp.products.spec import Price, ProductSpec
from albumapp.products.trust import doubts
from albumapp.text.shape import plain

SCHEMA = 1
FORMS = ("", "pdf", "jpeg")
CONTACT = ("name", "company", "email", "phone", "address")


@dataclass(frozen=True, slots=True)
class Order:
    """`id` names the folder (made of the title where it is empty). `form`: "pdf", "jpeg", "" as the printer
    wants it; `ppi` is for pictures (0: the product's). `contact` has keys of CONTACT. `price` is one piece's
    as the catalogue or the studio's list has it, None where nobody knows. `ticket` adds an XJDF ticket.
    `hot`: a folder as target is a hot folder, which takes the files themselves, the ticket last. `anyway`:
    what a check finds does not stop it.
    """

    id: str = ""
    quantity: int = 1
    form: str = ""
    ppi: float = 0.0
    paper: str = ""
    finish: str = ""
    contact: Mapping[str, str] = field(default_factory=dict)
    approved: tuple[Approval, ...] = ()
    price: Price | None = None
    ticket: bool = False
    hot: bool = False
    anyway: bool = False

    def name(self, document: Document, spec: ProductSpec) -> str:
        return ascii_name(self.id or document.title or spec.name)

    def words(self, document: Document, spec: ProductSpec) -> dict[str, object]:
        """What templates of file names are filled with."""
        return {
            "order": self.name(document, spec),
            "title": plain(document.title) or spec.name,
            "product": spec.id,
            "quantity": self.quantity,
        }


@dataclass(frozen=True, slots=True)
class Made:
    """A file of the package: its name, what it is ("cover", "block", "book", "picture"), bytes, hashes."""

    name: str
    what: str
    size: int
    sha256: str
    md5: str
    pages: int = 1


def price_of(price: Price, spec: ProductSpec, pages: int) -> float:
    """One piece's price with so many pages."""
    return round(price.base + price.per_page * max(0, pages - spec.block.pages_min), 2)


def unverified(spec: ProductSpec, pages: int, today: date) -> list[str]:
    """Why numbers of the product may be wrong; empty where the printer gave them within a year."""
    return [d.text for d in doubts(spec, pages, today)]


def order_json(
    document: Document,
    spec: ProductSpec,
    order: Order,
    made: Sequence[Made],
    left_out: Sequence[LeftOut],
    when: datetime,
) -> dict[str, object]:
    """What the package's `order.json` says. Sizes in mm."""
    block, printed = next(iter(document.inner()), None), fingerprint(document)
    source, delivery = spec.source, spec.delivery
    return {
        "schema": SCHEMA,
        "order": order.name(document, spec),
        "made": when.isoformat(),
        "title": plain(document.title),
        "product": {"id": spec.id, "name": spec.name, "kind": spec.kind},
        "quantity": order.quantity,
        "pages": document.page_count,
        "page": _mm(spec.block.page.as_list()),
        "trim": None if block is None else _mm(block.shape.sheets[0].trim.size.as_list()),
        "bleed": _mm(spec.block.bleed.as_list()),
        "spine": spine(document.cover),
        "paper": order.paper or None,
        "binding": spec.binding,
        "finish": order.finish or None,
        "condition": spec.output.condition,
        "cover": _part(document.cover),
        "block": _part(block),
        "output": {"pdf": spec.output.pdf, "profile": spec.output.profile},
        "contact": {k: order.contact[k] for k in CONTACT if order.contact.get(k)},
        "document": printed,
        "approved": [{"by": a.by, "at": a.at, "document": a.state or printed} for a in order.approved],
        "price": _price(order, spec, document.page_count),
        "source": {
            "vendor": source.vendor,
            "words": source.words,
            "date": source.date,
            "confidence": source.confidence,
            "url": source.url,
        },
        "unverified": unverified(spec, document.page_count, when.date()),
        "delivery": {"words": delivery.words, "upload": delivery.upload},
        "files": [
            {"name": m.name, "what": m.what, "pages": m.pages, "bytes": m.size, "sha256": m.sha256}
            for m in made
        ],
        "left_out": [
            {"why": p.why.replace(p.name, "A photo"), "surfaces": list(p.surfaces)} for p in left_out
        ],
    }


def _price(order: Order, spec: ProductSpec, pages: int) -> object:
    if order.price is None:
        return "unknown"
    one = price_of(order.price, spec, pages)
    return {
        "one": one,
        "all": round(one * order.quantity, 2),
        "currency": order.price.currency,
        "date": order.price.date,
    }


def _part(surface: Surface | None) -> dict[str, object] | None:
    if surface is None:
        return None
    sheet = surface.shape.sheets[0]
    return {
        "trim": _mm(sheet.trim.size.as_list()),
        "bleed": _mm(sheet.bleed.as_list()),
        "wrap": _mm(sheet.wrap.as_list()),
        "sheets_per_surface": len(surface.shape.sheets),
        "fold_x": _mm(surface.shape.fold_x),
    }


def _mm(lengths: Sequence[float]) -> list[float]:
    return [round(v, 3) for v in lengths]


def spine(cover: Surface | None) -> float | None:
    """Width between the cover's two folds, which are the spine's edges."""
    folds = () if cover is None else cover.shape.fold_x
    return round(folds[1] - folds[0], 3) if len(folds) == 2 else None
