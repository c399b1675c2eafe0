"""A surface is what the user edits; a sheet is what is printed and cut. They need not be the same.

A lay-flat spread is one surface and one sheet; a spread of a bound book is one surface cut into two
sheets; a cover is one surface (back, spine, front) and one sheet that reaches round the boards.
All boxes are mm on the surface: origin at the top left of its trimmed, visible part, y down.
"""

from __future__ import annotations

from dataclasses import dataclass

from albumapp.geometry import Insets, Rect, Size

LOOSE = ("page", "print", "minis", "strips", "retro", "wall", "place", "places", "mat", "envelope")
"""Parts that come and go by themselves: a page that is bound with others singly, prints, single pictures."""
PARTS = (*LOOSE, "panels", "gallery", "collage", "front", "back", "outside", "inside", "title", "month")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One printed sheet: what is cut to (`trim`, which holds the `wrap` that folds round a board).

    `cut_path` is its outline where that is no rectangle: path data (`drawing/path.py: from_data`), mm on the
    surface. The PDF draws it as the separation `Output.cut_spot`.
    """

    trim: Rect
    bleed: Insets
    wrap: Insets = Insets()
    cut_path: str | None = None
    page: int | None = None  # page number of a single page, None where the sheet is not one page


@dataclass(frozen=True, slots=True)
class Setting:
    """What is seen with the pieces on a wall and never printed, mm: mat and moulding round each front, how
    much of a print's edge they hide, and what stands at the wall."""

    mat: float = 0.0
    moulding: float = 0.0
    hidden: float = 0.0
    stands: Rect | None = None

    @property
    def rim(self) -> float:
        """mm that are seen round each front."""
        return self.mat + self.moulding


@dataclass(frozen=True, slots=True)
class SurfaceShape:
    """Geometry of one surface.

    `bleed` is how far pictures may reach past the visible part (bleed of the sheets and wrap);
    `safe` is how far text and faces stay inside it; `areas` are the boxes that a style's margins are
    laid inside: one a page where the binding takes a gutter, else one for the whole surface.
    `fold_x`/`fold_y` are folds, spine edges included. `pages` are the page numbers that it shows.
    `part` says which one of a product it is that is no book ("" of books, else one of PARTS); `zone` is the
    box that its photos are laid out in, None for all of it. A "gallery" is a wall: its sheets follow the
    frames that hang on it (`document/gallery.py`); `setting` is what is seen there beside them.
    """

    kind: str  # "cover" | "spread" | "page" | "wall"
    size: Size
    bleed: Insets
    safe: Insets
    areas: tuple[Rect, ...]
    sheets: tuple[Sheet, ...]
    fold_x: tuple[float, ...] = ()
    fold_y: tuple[float, ...] = ()
    pages: tuple[int, ...] = ()
    part: str = ""
    zone: Rect | None = None
    setting: Setting | None = None

    @property
    def whole(self) -> bool:
        """Whether it may be added, moved and deleted by itself: a spread, or what no page runs on to."""
        return self.kind == "spread" or self.part in LOOSE

    @property
    def is_piece(self) -> bool:
        """Whether it is of a product that is no book."""
        return self.part not in ("", "page")

    @property
    def fronts(self) -> tuple[Rect, ...]:
        """What is seen of each sheet when it hangs: panels with gaps between them; else the whole surface."""
        return tuple(s.trim.inset(s.wrap) for s in self.sheets) if self.part == "panels" else (self.rect,)

    @property
    def rect(self) -> Rect:
        return Rect(0, 0, self.size.w, self.size.h)

    @property
    def bleed_rect(self) -> Rect:
        return self.rect.outset(self.bleed)
