"""The [piece] table of a product file: how a product is made that is no book (see `spec.Piece`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from albumapp.geometry import Size
from albumapp.products.spec import (
    DESIGNS,
    EDGES,
    FIGURES,
    FORMS,
    HEADINGS,
    OCCASIONS,
    OUTLINES,
    SHOWS,
    Piece,
)
from albumapp.products.table import Table

KINDS = {
    "print": ("print", "minis", "strips", "retro", "collage"),
    "wall": ("wall", "panels", "gallery"),
    "card": ("card", "folded", "envelope"),
    "calendar": ("calendar",),
    "table": ("place", "mat", "print"),
}
"""The forms that a kind of product may have."""
OTHERS = tuple(KINDS)
"""Kinds of products that are no books."""


def _flag(value: str) -> bool:
    return {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}[value.lower()]


FURNITURE: Mapping[str, tuple[float, float]] = {
    "none": (0.0, 0.0),
    "sofa": (2100.0, 850.0),
    "sideboard": (1600.0, 800.0),
    "bed": (1600.0, 1050.0),
    "desk": (1400.0, 740.0),
    "table": (1800.0, 760.0),
}
"""What may stand at a wall: width and height of common pieces, mm."""
_SMALLEST, _LARGEST = 50.0, 3000.0  # mm of a front
_WALL = (300.0, 12000.0)  # mm
_MOST_LETTERS = 6  # of a figure: more are too small to hold photos


def _pair(value: str) -> list[float]:
    """ "3600x2500" in mm."""
    w, h = (float(v) for v in value.lower().replace("×", "x").split("x"))
    return [w, h]


def _furniture(value: str) -> list[float]:
    return list(FURNITURE[value]) if value in FURNITURE else _pair(value)


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
    "figure": str.lower,
    "letters": str.strip,
    "heading": str.lower,
    "words": str,
    "wall": _pair,
    "furniture": _furniture,
    "gap": float,
    "design": str.lower,
    "occasion": str.lower,
    "numbers": str,
    "sender": str,
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
    "figure": ", ".join(FIGURES),
    "letters": "40",
    "heading": ", ".join(HEADINGS),
    "words": "Anna and Ben, 4 May",
    "wall": "3600x2500",
    "furniture": ", ".join((*FURNITURE, "1800x800")),
    "gap": "60",
    "design": "photo, framed, several, words",
    "occasion": ", ".join(o for o in OCCASIONS if o),
    "numbers": "1-12",
    "sender": "Anna Berg / Am Markt 1 / 12345 Neustadt",
}
PHOTOS: Mapping[str, tuple[int, int, int]] = {
    "collage": (0, 0, 400),
    "strips": (0, 0, 5),
    "card": (1, 1, 6),
    "folded": (1, 1, 6),
}
"""What `photos` is where the file does not say, its least and its most, by form; others have one to nine."""
FILES = ("dates", "names")
"""What a product takes from a file, and the document keeps: the user's own days (`session/own_days.py`), the
guests of place cards and envelopes (`session/guests.py`)."""


def piece_of(t: Table, kind: str) -> Piece:
    """UserError with file, line and key where a value is wrong."""
    cells = t.get("cells", [1, 1])
    if (
        not isinstance(cells, list)
        or len(cells) != 2
        or not all(type(c) is int and 1 <= c <= 20 for c in cells)
    ):
        raise t.fail("cells", "must be [columns, rows], 1 to 20 each")
    form = t.text("form", among=KINDS.get(kind, FORMS))
    usual, least, most = PHOTOS.get(form, (1, 1, 9))
    made = Piece(
        form=form,
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
        photos=t.whole("photos", usual, least=least, most=most),
        greeting=t.line("greeting", ""),
        figure=_figure(t),
        letters=t.line("letters", "", pattern=rf"\S{{0,{_MOST_LETTERS}}}"),
        heading=t.text("heading", "below", among=HEADINGS),
        words=t.line("words", ""),
        sizes=_sizes(t),
        mat=t.number("mat", 0.0, most=300),
        moulding=t.number("moulding", 0.0, most=150),
        hidden=t.number("hidden", 0.0, most=100),
        wall=_both(t.size("wall", *_WALL)) if t.has("wall") else Piece("").wall,
        furniture=_stands(t),
        design=t.text("design", DESIGNS.get(form, ("",))[0], among=DESIGNS.get(form, ("",))),
        occasion=t.text("occasion", "", among=OCCASIONS) if t.get("occasion") else "",
        shows=t.text("shows", "words", among=SHOWS),
        folds=t.flag("folds"),
        card=_front(t),
        numbers=t.line("numbers", ""),
        outline=t.text("outline", "", among=OUTLINES) if t.get("outline") else "",
        corner=t.number("corner", 0.0, most=500),
        sender=t.line("sender", ""),
    )
    if (made.form == "gallery") != bool(made.sizes):
        raise t.fail("sizes", "must list the fronts of a gallery, and of nothing else")
    if made.card[0] and made.form != "place":
        raise t.fail("card", "is for place cards alone")
    if made.depth > made.wrap:
        raise t.fail("depth", "must not be more than wrap")
    t.finish()
    return made


def _figure(t: Table) -> str:
    """What photos stand in; letters that are given are a figure, and there is none of no letters."""
    figure, letters = t.text("figure", "none", among=FIGURES), t.line("letters", "")
    if figure == "letters" and not letters.strip():
        raise t.fail("figure", "needs letters or digits, as in letters=40")
    if len(letters) > _MOST_LETTERS or " " in letters.strip():
        raise t.fail("letters", "takes up to six letters or digits without blanks, as in letters=A&B")
    return "letters" if letters.strip() and figure == "none" else figure


def _sizes(t: Table) -> tuple[tuple[float, float], ...]:
    """The fronts of a gallery: [[width, height], ...]."""
    rows = t.get("sizes", [])
    if not isinstance(rows, list) or len(rows) > 60:
        raise t.fail("sizes", "must be a list of [width, height]")
    found = []
    for row in rows:
        if (
            not isinstance(row, list)
            or [type(v) in (int, float) for v in row] != [True, True]
            or not all(_SMALLEST <= v <= _LARGEST for v in row)
        ):
            raise t.fail("sizes", f"must be a list of [width, height] of {_SMALLEST:g} to {_LARGEST:g} mm")
        found.append((float(row[0]), float(row[1])))
    return tuple(dict.fromkeys(found))


def _both(size: Size) -> tuple[float, float]:
    return (size.w, size.h)


def _stands(t: Table) -> tuple[float, float]:
    """The size of what stands at the wall; zeros for nothing."""
    if not t.has("furniture"):
        return (0.0, 0.0)
    w, h = t.size("furniture", 0.0, _WALL[1]).as_list()
    if (w == 0) != (h == 0):
        raise t.fail("furniture", "must be [width, height], or [0, 0] for none")
    return (w, h)


def _front(t: Table) -> tuple[float, float]:
    """The front of a card where a page has several of them; (0, 0) where the page is the card."""
    if not t.has("card"):
        return (0.0, 0.0)
    size = t.size("card", 20, 1000)
    return (size.w, size.h)
