"""The [piece] table of a product file: how a product is made that is no book (see `spec.Piece`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from albumapp.products.spec import EDGES, FORMS, Piece
from albumapp.products.table import Table

KINDS = {
    "print": ("print", "minis"),
    "wall": ("wall", "panels"),
    "card": ("card", "folded"),
    "calendar": ("calendar",),
}
"""The forms that a kind of product may have."""
OTHERS = tuple(KINDS)
"""Kinds of products that are no books."""


def _flag(value: str) -> bool:
    return {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}[value.lower()]


PARAMETERS: Mapping[str, Callable[[str], object]] = {
    "border": float,
    "edges": str,
    "year": int,
    "start": int,
    "country": str.upper,
    "language": str.lower,
    "weeks": _flag,
    "photos": int,
    "greeting": str,
}
"""Values of the table that a product may ask for, and how they are read from text."""
EXAMPLES = {
    "border": "5",
    "edges": ", ".join(EDGES),
    "year": "2027",
    "start": "1",
    "country": "DE, US, GB-ENG",
    "language": "de",
    "weeks": "yes, no",
    "photos": "3",
    "greeting": "Happy New Year",
}
FILES = ("dates",)
"""What a product takes from a file: the user's own days, which the document keeps (`session/own_days.py`)."""


def piece_of(t: Table, kind: str) -> Piece:
    """UserError with file, line and key where a value is wrong."""
    cells = t.get("cells", [1, 1])
    if (
        not isinstance(cells, list)
        or len(cells) != 2
        or not all(type(c) is int and 1 <= c <= 20 for c in cells)
    ):
        raise t.fail("cells", "must be [columns, rows], 1 to 20 each")
    made = Piece(
        form=t.text("form", among=KINDS.get(kind, FORMS)),
        turns=t.flag("turns"),
        all_photos=t.flag("all_photos"),
        border=t.number("border", 0.0, most=100),
        wrap=t.number("wrap", 0.0, most=150),
        depth=t.number("depth", 0.0, most=150),
        edges=t.text("edges", "picture", among=EDGES),
        gap=t.number("gap", 0.0, most=500),
        cells=(cells[0], cells[1]),
        cell_aspect=t.number("cell_aspect", 0.0, most=20),
        holes=t.number("holes", 0.0, most=100),
        picture=t.number("picture", 0.6, least=0.2, most=0.8),
        year=t.whole("year", 0, most=2200),
        start=t.whole("start", 1, least=1, most=12),
        country=t.line("country", "", pattern=r"[A-Z]{2}(-[A-Z0-9]{1,4})?"),
        language=t.line("language", "", pattern=r"[a-z]{2}"),
        weeks=t.flag("weeks"),
        photos=t.whole("photos", 1, least=1, most=9),
        greeting=t.line("greeting", ""),
    )
    if made.depth > made.wrap:
        raise t.fail("depth", "must not be more than wrap")
    t.finish()
    return made
