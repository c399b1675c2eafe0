"""What stands or lies on a table, and envelopes: place cards, tents, coasters, placemats. Their surfaces.

A card that folds into a tent is edited flat: the front is the lower half, the fold in the middle, the back
above it, where it prints upside down so that both stand upright (`document/tents.py`). A page may hold
several cards; each is one of its `areas`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from albumapp.drawing import path as paths
from albumapp.geometry import Insets, Rect, Size
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.products.spec import ProductSpec

_MOST = 500  # table numbers
_RANGE = re.compile(r"(\d{1,4})\s*(?:-|–|\.\.)\s*(\d{1,4})")
_INSCRIBED = 0.5**0.5  # of a circle's width: the square in it


def place_cards(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """Each a card, or a page with several of them."""
    return [_place(spec, n + 1) for n in range(pages)]


def _place(spec: ProductSpec, number: int) -> SurfaceShape:
    piece, block = spec.piece, spec.block
    assert piece is not None
    bleed, safe = block.bleed, block.safe
    if piece.card[0]:
        size = block.page
        cards = places_of(spec)
        folds = tuple(sorted({c.cy for c in cards})) if piece.folds else ()
        sheet = Sheet(Rect(0, 0, size.w, size.h), bleed, page=number)
        return SurfaceShape(
            "page", size, bleed, safe, tuple(cards), (sheet,), fold_y=folds, pages=(number,), part="places"
        )
    front = block.page
    size = Size(front.w, 2 * front.h) if piece.folds else front
    box = Rect(0, 0, size.w, size.h)
    if piece.folds:  # the back is the front turned: what is its foot is the sheet's head
        bleed, safe = (Insets(i.bottom, i.right, i.bottom, i.left) for i in (bleed, safe))
    zone = Rect(0, front.h, front.w, front.h) if piece.folds else None
    return SurfaceShape(
        "page", size, bleed, safe, (box,), (Sheet(box, bleed, page=number),),
        fold_y=(front.h,) if piece.folds else (), pages=(number,), part="place", zone=zone,
    )  # fmt: skip


def places_of(spec: ProductSpec) -> list[Rect]:
    """The cards of a page, row by row, in its middle; a card that folds is as high as front and back."""
    piece, page = spec.piece, spec.block.page
    assert piece is not None
    (columns, rows), gap = piece.cells, piece.gap
    w, h = piece.card[0], piece.card[1] * (2 if piece.folds else 1)
    x0 = (page.w - columns * w - (columns - 1) * gap) / 2
    y0 = (page.h - rows * h - (rows - 1) * gap) / 2
    return [Rect(x0 + c * (w + gap), y0 + r * (h + gap), w, h) for r in range(rows) for c in range(columns)]


def a_page(spec: ProductSpec) -> int:
    """Cards on one page."""
    piece = spec.piece
    assert piece is not None
    return piece.cells[0] * piece.cells[1] if piece.card[0] else 1


def front_of(card: Rect, folds: bool) -> Rect:
    """The half of a card that is its front."""
    return Rect(card.x, card.cy, card.w, card.h / 2) if folds else card


def labels(text: str) -> list[str]:
    """Of tables: "1-12" is each number, other words are names of tables. "1-3, Rose" -> 1, 2, 3, Rose."""
    found: list[str] = []
    for part in (p.strip() for p in text.split(",")):
        span = _RANGE.fullmatch(part)
        if span is not None:
            low, high = int(span[1]), int(span[2])
            step = 1 if high >= low else -1
            found += [str(n) for n in range(low, high + step, step)][: _MOST - len(found)]
        elif part:
            found.append(part)
    return found[:_MOST]


# --- coasters and placemats -------------------------------------------------------------------------


def mats(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """One a page, cut along its outline. Photos that share one keep to what lies well inside of it."""
    block, found = spec.block, []
    box = Rect(0, 0, block.page.w, block.page.h)
    cut = outline_of(spec)
    data = paths.to_data(cut) if cut is not None else None
    for n in range(1, pages + 1):
        sheet = Sheet(box, block.bleed, cut_path=data, page=n)
        found.append(
            SurfaceShape(
                "page", block.page, block.bleed, block.safe, (box,), (sheet,), pages=(n,), part="mat"
            )
        )
    return found


def outline_of(spec: ProductSpec) -> paths.Path | None:
    """What a mat is cut along; None where that is its trim."""
    piece, page = spec.piece, spec.block.page
    assert piece is not None
    box = Rect(0, 0, page.w, page.h)
    if piece.outline == "round":
        return paths.ellipse(box)
    return paths.rounded_rect(box, piece.corner) if piece.outline == "rounded" and piece.corner else None


def inner_box(spec: ProductSpec) -> Rect:
    """The largest upright box inside the safe part of a mat's outline."""
    piece, block = spec.piece, spec.block
    assert piece is not None
    inside = Rect(0, 0, block.page.w, block.page.h).inset(block.safe)
    if piece.outline == "round":
        return Rect.centred(inside.cx, inside.cy, inside.w * _INSCRIBED, inside.h * _INSCRIBED)
    return inside


# --- envelopes --------------------------------------------------------------------------------------


def envelopes(spec: ProductSpec, pages: int, turned: Sequence[bool]) -> list[SurfaceShape]:
    """The front of one each, with who it goes to."""
    block = spec.block
    box = Rect(0, 0, block.page.w, block.page.h)
    return [
        SurfaceShape(
            "page", block.page, block.bleed, block.safe, (box,), (Sheet(box, block.bleed, page=n),),
            pages=(n,), part="envelope",
        )
        for n in range(1, pages + 1)
    ]  # fmt: skip
