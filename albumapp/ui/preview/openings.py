"""A book as one leafs through it: closed, each pair of pages, closed again from behind. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from albumapp.geometry import Rect

if TYPE_CHECKING:
    from albumapp.document.model import Document, Surface


@dataclass(frozen=True, slots=True)
class Side:
    """What lies on one side: a part of a surface (mm, trimmed). `hard` is a board of the cover.

    Without a surface it is the paper inside the cover.
    """

    surface: str = ""
    part: Rect = Rect(0, 0, 0, 0)
    hard: bool = False


INSIDE = Side(hard=True)


@dataclass(frozen=True, slots=True)
class Opening:
    """Left and right, None where nothing lies: a closed book. `surface` is what the window shows of it."""

    left: Side | None
    right: Side | None
    surface: str

    @property
    def sides(self) -> tuple[Side, ...]:
        return tuple(s for s in (self.left, self.right) if s is not None)

    @property
    def surfaces(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(s.surface for s in self.sides if s.surface))


def openings(document: Document) -> list[Opening]:
    """All of them in order; a single page lies on the side that its number says (odd ones right)."""
    found: list[Opening] = []
    cover = document.cover
    boards = _boards(cover) if cover is not None else None
    if cover is not None and boards is not None:
        found.append(Opening(None, Side(cover.id, boards[1], True), cover.id))
    for s in document.inner():
        whole = s.shape.rect
        if s.shape.is_piece:  # nothing lies beside a print, a card or a month
            found.append(Opening(None, Side(s.id, whole), s.id))
            continue
        if s.shape.kind == "spread" and s.shape.fold_x:
            fold = s.shape.fold_x[0]
            left = Side(s.id, Rect.corners(0, 0, fold, whole.h))
            found.append(Opening(left, Side(s.id, Rect.corners(fold, 0, whole.w, whole.h)), s.id))
            continue
        side = Side(s.id, whole)
        if s.shape.pages and s.shape.pages[0] % 2 == 0:
            found.append(Opening(side, INSIDE, s.id))
        elif found and found[-1].right is INSIDE:
            found[-1] = Opening(found[-1].left, side, found[-1].surface)
        else:
            found.append(Opening(INSIDE, side, s.id))
    if cover is not None and boards is not None:
        found.append(Opening(Side(cover.id, boards[0], True), None, cover.id))
    return found


def _boards(cover: Surface) -> tuple[Rect, Rect] | None:
    """Back and front of a cover; None where it has no spine between them."""
    folds = cover.shape.fold_x
    if len(folds) < 2:
        return None
    h = cover.shape.size.h
    return Rect.corners(0, 0, folds[0], h), Rect.corners(folds[-1], 0, cover.shape.size.w, h)


def opening_of(found: list[Opening], surface: str, now: int = 0) -> int:
    """Where a surface lies; of several (the cover) the one nearest to `now`. 0 where it lies nowhere."""
    places = [i for i, o in enumerate(found) if o.surface == surface or surface in o.surfaces]
    return min(places, key=lambda i: abs(i - now)) if places else 0
