"""What all pages of a plan share: what hangs, how lengths are written, and in which words. Lengths are mm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from albumapp.document.hanging import Hanging
from albumapp.export.hanging.nails import Place, around, order
from albumapp.export.lengths import Lengths
from albumapp.export.plain_pages import QUIET, fitted, style
from albumapp.export.sketch import Sketch
from albumapp.geometry import Rect, Size

MARGIN = 14.0


@dataclass(frozen=True, slots=True)
class Setting:
    """`title` is the project's, `product` the name of what is bought; `said` the words of the plan."""

    title: str
    product: str
    hanging: Hanging
    places: tuple[Place, ...]
    lengths: Lengths
    said: Mapping[str, str]
    paper: Size

    @property
    def group(self) -> Rect:
        return around(self.places)

    @property
    def order(self) -> list[Place]:
        return order(self.places)

    @property
    def lying(self) -> Size:
        return Size(self.paper.h, self.paper.w)

    def up(self, y: float) -> float:
        """The height above the floor of what lies y below the top of the wall."""
        return self.hanging.wall.h - y

    def measure(self, mm: float) -> str:
        """A length without its unit, which the page says once."""
        return self.lengths.bare(mm)

    def words(self, key: str, **values: object) -> str:
        return self.said[key].format(**values)

    def head(self, sketch: Sketch, paper: Size, title: str, *more: str) -> float:
        """Title, and in one line what it is of; where they end."""
        width, bold, quiet = paper.w - 2 * MARGIN, style(16, bold=True), style(9, colour=QUIET)
        sketch.words(Rect(MARGIN, MARGIN - 3, width, 8), fitted(title, bold, width), bold)
        line = "  ·  ".join(w for w in (self.title, self.product, *more) if w)
        sketch.words(Rect(MARGIN, MARGIN + 5, width, 5), fitted(line, quiet, width), quiet)
        return MARGIN + 13


def scale_for(needed: Size, room: Rect) -> int:
    """The finest whole scale (1 : n) at which it fits."""
    return max(1, ceil(max(needed.w / room.w, needed.h / room.h) - 1e-9))
