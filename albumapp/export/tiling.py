"""How something larger than a sheet of paper is printed on several that are joined: which part on which.

Lengths are mm. A sheet takes what its room holds; neighbours overlap, so that one is glued on the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from albumapp.geometry import Insets, Rect, Size

MARGIN = 6.0
"""Room round each part for marks and the number of the sheet."""
EDGE = 5.0
"""What is taken as blank at the edges of the paper where no printer says it: at home they leave 3 to 5 mm."""
PAPERS = {"A4": Size(210.0, 297.0), "Letter": Size(215.9, 279.4), "A3": Size(297.0, 420.0)}
"""Paper that people have at home, standing."""
LAPS = (5.0, 50.0)
_MARK, _AWAY = 4.0, 1.0


@dataclass(frozen=True, slots=True)
class Tile:
    """One sheet: `area` is the part of the picture (mm of it), `place` where it stands on the paper."""

    row: int
    column: int
    area: Rect
    place: Rect

    @property
    def name(self) -> str:
        """Row as a letter, column as a number: "A1", "B3"; the 27th row is "AA"."""
        letters, n = "", self.row + 1
        while n:
            n, rest = divmod(n - 1, 26)
            letters = chr(ord("A") + rest) + letters
        return f"{letters}{self.column + 1}"


@dataclass(frozen=True, slots=True)
class Plan:
    """All sheets of one picture. `landscape`: the paper lies; `scale`: of print to picture, 1 is true size;
    `lap`: how much neighbours share."""

    paper: Size
    landscape: bool
    scale: float
    rows: int
    columns: int
    tiles: tuple[Tile, ...]
    lap: float = 0.0

    def own(self, tile: Tile) -> Rect:
        """The part of a tile's area that no tile right of it or below it has, too."""
        a = tile.area
        right = self.lap if tile.column + 1 < self.columns else 0.0
        below = self.lap if tile.row + 1 < self.rows else 0.0
        return Rect(a.x, a.y, a.w - right, a.h - below)

    @property
    def sheets(self) -> int:
        return len(self.tiles)


def plan(
    picture: Rect,
    paper: Size,
    margins: Insets,
    overlap: float = 10.0,
    fit: bool = False,
    marks: bool = True,
    lying: bool | None = None,
) -> Plan:
    """The sheets for a picture on paper (portrait) of a printer that leaves `margins` blank.

    The paper lies where that takes fewer sheets, or, on one sheet, where the picture stands better in it.
    `lying` says which of both it is to be. With `fit` it is made as large as one sheet holds. `margins` are
    those of the paper as it stands.
    """
    ways = (False, True) if lying is None else (lying,)
    both = [_plan(picture, paper, margins, overlap, fit, marks, way) for way in ways]
    wide = picture.w > picture.h
    return min(both, key=lambda p: (p.sheets, -p.scale, p.landscape != wide))


def _plan(
    picture: Rect, paper: Size, margins: Insets, overlap: float, fit: bool, marks: bool, lying: bool
) -> Plan:
    blank = margins
    if lying:  # turned a quarter: what was its left is its top
        paper = Size(paper.h, paper.w)
        blank = Insets(margins.right, margins.bottom, margins.left, margins.top)
    whole = Rect(0, 0, paper.w, paper.h).inset(blank)
    scale = min(whole.w / picture.w, whole.h / picture.h) if fit else 1.0
    w, h = picture.w * scale, picture.h * scale
    if w <= whole.w + 1e-6 and h <= whole.h + 1e-6:
        place = Rect.centred(paper.w / 2, paper.h / 2, w, h)
        x = min(max(place.x, whole.x), whole.right - w)
        y = min(max(place.y, whole.y), whole.bottom - h)
        return Plan(paper, lying, scale, 1, 1, (Tile(0, 0, picture, Rect(x, y, w, h)),))
    room = whole.inset(MARGIN) if marks else whole
    lap = min(overlap, room.w / 3, room.h / 3)
    columns = max(1, ceil((w - lap) / (room.w - lap) - 1e-9))
    rows = max(1, ceil((h - lap) / (room.h - lap) - 1e-9))
    tiles = []
    for row in range(rows):
        for column in range(columns):
            x, y = column * (room.w - lap), row * (room.h - lap)
            part = Rect.corners(x, y, min(x + room.w, w), min(y + room.h, h))
            area = Rect(picture.x + part.x, picture.y + part.y, part.w, part.h)
            tiles.append(Tile(row, column, area, Rect(room.x, room.y, part.w, part.h)))
    return Plan(paper, lying, 1.0, rows, columns, tuple(tiles), lap)


def mark_lines(made: Plan, tile: Tile) -> list[tuple[float, float, float, float]]:
    """Where to cut and where to join, as short lines outside the part; mm on the paper.

    At the corners of the part, and where the neighbour at the right and below begins.
    """
    p = tile.place
    xs, ys = [p.x, p.right], [p.y, p.bottom]
    if tile.column + 1 < made.columns:
        xs.append(p.right - made.lap)
    if tile.row + 1 < made.rows:
        ys.append(p.bottom - made.lap)
    lines = []
    for x in xs:
        lines += [
            (x, p.y - _AWAY, x, p.y - _AWAY - _MARK),
            (x, p.bottom + _AWAY, x, p.bottom + _AWAY + _MARK),
        ]
    for y in ys:
        lines += [(p.x - _AWAY, y, p.x - _AWAY - _MARK, y), (p.right + _AWAY, y, p.right + _AWAY + _MARK, y)]
    return lines
