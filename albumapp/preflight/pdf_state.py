"""What is set while the content of a page is read (ISO 32000-1, 8.4), and the marks that it leaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from albumapp.preflight.pdf_colour import GRAY, Space
from albumapp.preflight.pdf_fonts import Font
from albumapp.preflight.pdf_objects import IDENTITY, Box, Matrix

Point = tuple[float, float]
Ring = list[Point]


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as it is set; `pattern` is the object of a pattern."""

    space: Space
    values: tuple[float, ...]
    pattern: Any = None


BLACK = Colour(GRAY, (0.0,))


@dataclass(slots=True)
class Outline:
    """Rings of points on the page (points, y up). `even`: filled by the even-odd rule."""

    rings: list[Ring] = field(default_factory=list)
    even: bool = False

    def box(self) -> Box | None:
        points = [p for ring in self.rings for p in ring]
        if not points:
            return None
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        return (min(xs), min(ys), max(xs), max(ys))

    def is_box(self) -> bool:
        """Whether it is one upright rectangle."""
        if len(self.rings) != 1:
            return False
        ring = self.rings[0]
        corners = ring[:-1] if len(ring) == 5 and _near(ring[0], ring[-1]) else ring
        if len(corners) != 4:
            return False
        pairs = zip(corners, corners[1:] + corners[:1], strict=True)
        return all(abs(a[0] - b[0]) < 0.01 or abs(a[1] - b[1]) < 0.01 for a, b in pairs)


def _near(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) < 0.01 and abs(a[1] - b[1]) < 0.01


@dataclass(slots=True)
class State:
    """`clip` is the box that nothing shows outside of, `clips` are outlines that narrow it further."""

    ctm: Matrix = IDENTITY
    clip: Box = (-1e9, -1e9, 1e9, 1e9)
    clips: tuple[Outline, ...] = ()
    fill: Colour = BLACK
    stroke: Colour = BLACK
    width: float = 1.0
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    blend: str = "Normal"
    masked: bool = False
    fill_over: bool = False
    stroke_over: bool = False
    over_mode: int = 0
    font: Font | None = None
    font_name: str = ""
    size: float = 0.0
    letter: float = 0.0
    word: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    render: int = 0


@dataclass(slots=True)
class Mark:
    """One thing that is painted. `state` is live: whoever needs it later copies it.

    `kind`: "fill", "stroke", "text", "image", "stencil" (an image mask), "shading". `box` is what shows of it
    on the page (points, y up), None where nothing does. `role`: "page", "mask" (of a soft mask), "pattern",
    "glyph" (of a Type 3 font) or "annotation". `hidden`: on a layer that is off. `glyphs` are those of a text
    whose codes name them.
    """

    kind: str
    page: int
    state: State
    colour: Colour
    box: Box | None
    role: str = "page"
    hidden: bool = False
    outline: Outline | None = None
    image: Any = None
    space: Space | None = None
    shading: Any = None
    place: Matrix = IDENTITY
    size: float = 0.0
    blank: bool = False
    glyphs: frozenset[int] = frozenset()


class Visitor(Protocol):
    """Looks at the marks of the pages, one after the other."""

    def mark(self, mark: Mark) -> None: ...
