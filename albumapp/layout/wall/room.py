"""A wall, what stands before it, what hangs on it, and the rules that a hanging keeps.

Lengths are mm on the wall: origin at its top left, y down, the floor at `Wall.height`. The rules are those
that decorators publish: gaps of 2 to 3 in, the group's centre 57 to 60 in above the floor, 6 to 10 in above
furniture, and the group 2/3 to 3/4 as wide as it. Above furniture the eye's line cannot always be kept, too:
it is aimed at there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from albumapp.geometry import Crop, Rect

INCH = 25.4
GAPS = (2 * INCH, 3 * INCH)
EYE_LINE = (57 * INCH, 60 * INCH)
CLEARANCE = (6 * INCH, 10 * INCH)
OF_FURNITURE = (2 / 3, 3 / 4)
EQUAL = 0.5  # mm: what two gaps of a group may differ by
MARGIN = 50.0  # mm of bare wall at its edges
_TOUCH = 1e-6

Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands at the wall: its left edge, width and height."""

    x: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall's size, what stands before it, and the gap that is wished (0: any by the rules).

    `narrow`: a group may be narrower than the rules say, where its sizes give no wider one.
    """

    width: float
    height: float
    furniture: Furniture | None = None
    gap: float = 0.0
    narrow: bool = False

    @property
    def gaps(self) -> tuple[float, float]:
        """Least and most gap between pieces."""
        return (self.gap, self.gap) if self.gap > 0 else GAPS

    @property
    def middle(self) -> float:
        """Where a group is centred: over the furniture, else on the wall."""
        f = self.furniture
        return self.width / 2 if f is None else f.x + f.width / 2

    @property
    def widths(self) -> tuple[float, float]:
        """Least and most width of a group of several pieces."""
        low, high = OF_FURNITURE
        most = self.width - 2 * MARGIN
        if self.furniture is None:
            return 0.0, min(high * self.width, most)
        return (0.0 if self.narrow else low) * self.furniture.width, min(high * self.furniture.width, most)

    def bottoms(self, height: float) -> tuple[float, float]:
        """Between which heights above the floor the lower edge of a group of this height may be.

        The second is below the first where it can hang nowhere by the rules.
        """
        low, high = EYE_LINE[0] - height / 2, EYE_LINE[1] - height / 2
        if self.furniture is not None:
            low, high = (self.furniture.height + c for c in CLEARANCE)
        return max(low, 0.0), min(high, self.height - MARGIN - height)


@dataclass(frozen=True, slots=True)
class PieceSize:
    """A size that can be bought: the front of the print, mm. `reach` is how far the photo goes on round the
    edges (wrap), `rim` how much of its edge no face may be on (hidden by a frame or mat, or near a wrap),
    `around` what is seen round the front (mat and moulding)."""

    id: str
    w: float
    h: float
    reach: float = 0.0
    rim: float = 0.0
    around: float = 0.0

    @property
    def wide(self) -> float:
        """mm that it takes of the wall."""
        return self.w + 2 * self.around

    @property
    def high(self) -> float:
        return self.h + 2 * self.around


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that hangs: the front's box, and what is shown. `crop` is of the front and its wrap.

    A locked one stays exactly where it is, with its photo.
    """

    box: Rect
    size: PieceSize
    photo: str | None = None
    crop: Crop = Crop()
    locked: bool = False

    @property
    def outer(self) -> Rect:
        """Its outline on the wall, with mat and moulding: what gaps are measured between."""
        return self.box.outset(self.size.around)


def facing(a: Rect, b: Rect) -> float | None:
    """The gap between two boxes that stand opposite each other; None where they pass one another."""
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    if across > _TOUCH and down > _TOUCH:
        return -min(across, down)
    if down > _TOUCH:
        return -across
    return -down if across > _TOUCH else None


def _passing(across: float, down: float, gap: float) -> bool:
    """Whether two boxes that overlap so far (below 0: are so far apart) keep the gap, or are so far apart
    that nobody compares. Where they pass one another, corner by corner, one way is as far as the gap, too."""
    if across > _TOUCH and down > _TOUCH:
        return False
    if across > _TOUCH or down > _TOUCH:
        between = -down if across > _TOUCH else -across
        return gap - EQUAL <= between <= gap + EQUAL or between >= 1.5 * gap
    return max(-across, -down) >= gap - EQUAL


def keeps_gap(boxes: Sequence[Rect], gap: float, fixed: int = 0) -> bool:
    """Whether each has a neighbour at the gap, and none faces another nearer, or a little further off.

    The first `fixed` ones stand where they do: how far they are from each other is not asked.
    """
    near = [False] * len(boxes)
    ends = [(b.x, b.y, b.x + b.w, b.y + b.h) for b in boxes]
    for j, (x0, y0, x1, y1) in enumerate(ends):
        for i in range(j):
            u0, v0, u1, v1 = ends[i]
            across = (x1 if x1 < u1 else u1) - (x0 if x0 > u0 else u0)
            down = (y1 if y1 < v1 else v1) - (y0 if y0 > v0 else v0)
            if j >= fixed and not _passing(across, down, gap):
                return False
            if (across > _TOUCH or down > _TOUCH) and across >= -gap - EQUAL and down >= -gap - EQUAL:
                near[i] = near[j] = True
    return len(boxes) < 2 or all(near[fixed:])


def broken(
    boxes: Sequence[Rect], wall: Wall, gap: float, stairs: bool = False, fixed: int = 0
) -> Iterator[str]:
    """The rules that a group breaks: "gap", "gaps", "wall", "centre", "furniture", "width".

    `boxes` are outer outlines. A group along stairs follows them, not the floor and what stands on it. Of the
    first `fixed` ones, which stand where they do, the gaps between each other are not asked.
    """
    if not boxes:
        return
    if not wall.gaps[0] - EQUAL <= gap <= wall.gaps[1] + EQUAL and len(boxes) > 1:
        yield "gap"
    if not keeps_gap(boxes, gap, fixed):
        yield "gaps"
    group = Rect.around(boxes)
    if group.x < 0 or group.y < 0 or group.right > wall.width or group.bottom > wall.height:
        yield "wall"
    if stairs:
        return
    if wall.furniture is None:
        if not EYE_LINE[0] - EQUAL <= wall.height - group.cy <= EYE_LINE[1] + EQUAL:
            yield "centre"
    else:
        above = wall.height - group.bottom - wall.furniture.height
        if not CLEARANCE[0] - EQUAL <= above <= CLEARANCE[1] + EQUAL:
            yield "furniture"
        low, high = wall.widths
        if len(boxes) > 1 and not low - EQUAL <= group.w <= high + EQUAL:
            yield "width"
