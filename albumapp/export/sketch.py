"""Drawings of lines, words and measures on a plain page, as the frames of one. Lengths are mm.

Straight lines, boxes and discs are shapes, so that they are sharp at any size and stand in the PDF at
exactly the place that is asked for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from albumapp.document.model import Frame, PhotoFrame, ShapeFrame
from albumapp.drawing.colour import WHITE, Cmyk, Colour
from albumapp.export.plain_pages import INK, QUIET, style, text
from albumapp.geometry import Crop, Rect
from albumapp.text.layout import natural_size
from albumapp.text.style import TextStyle

HAIR, THIN, BOLD = 0.1, 0.2, 0.5
FAINT = Cmyk(0, 0, 0, 0.3)
RED = Cmyk(0, 0.95, 0.9, 0)
BLUE = Cmyk(0.9, 0.35, 0, 0)
_TICK = 1.6  # mm: the strokes at the ends of a measure
_AIR = 0.6


class Sketch:
    """Frames gathered in painting order."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.frames: list[Frame] = []

    def _id(self) -> str:
        return f"{self.name}{len(self.frames)}"

    def line(
        self, x0: float, y0: float, x1: float, y1: float, width: float = THIN, colour: Colour = INK
    ) -> None:
        """From one point to another."""
        turn = 0.0
        if x0 <= x1 and y0 <= y1 and (x0 == x1 or y0 == y1):
            box = Rect.corners(x0, y0, x1, y1)
        else:
            turn = math.degrees(math.atan2(y1 - y0, x1 - x0))
            box = Rect.centred((x0 + x1) / 2, (y0 + y1) / 2, math.hypot(x1 - x0, y1 - y0), 0)
        self.frames.append(
            ShapeFrame(self._id(), box, "line", stroke=colour, stroke_width=width, rotation=turn)
        )

    def box(
        self, r: Rect, fill: Colour | None = None, stroke: Colour | None = INK, width: float = THIN,
        radius: float = 0.0,
    ) -> None:  # fmt: skip
        self.frames.append(
            ShapeFrame(
                self._id(), r, fill=fill, stroke=stroke, stroke_width=width if stroke else 0.0,
                corner_radius=radius,
            )
        )  # fmt: skip

    def disc(
        self, x: float, y: float, radius: float, fill: Colour | None = None, stroke: Colour | None = INK,
        width: float = THIN,
    ) -> None:  # fmt: skip
        box = Rect.centred(x, y, 2 * radius, 2 * radius)
        self.frames.append(
            ShapeFrame(
                self._id(), box, "ellipse", fill=fill, stroke=stroke, stroke_width=width if stroke else 0.0
            )
        )

    def picture(self, r: Rect, photo: str) -> None:
        """A whole photo, whose shape the box has."""
        self.frames.append(PhotoFrame(self._id(), r, photo, Crop()))

    def words(self, r: Rect, said: str, look: TextStyle, turn: float = 0.0) -> None:
        self.frames.append(replace(text(self._id(), r, said, look), rotation=turn))

    def paragraphs(self, r: Rect, said: Sequence[str], look: TextStyle) -> None:
        """One below the other, each as high as it needs to be."""
        made = text(self._id(), r, "\n".join(said), look)
        self.frames.append(made)

    def badge(self, x: float, y: float, said: str, radius: float = 2.6, colour: Colour = INK) -> None:
        """A number in a disc."""
        self.disc(x, y, radius, colour, WHITE, 0.25)
        look = replace(style(radius * 3.1 * (0.8 if len(said) > 1 else 1), "center", bold=True, colour=WHITE),
                       valign="middle")  # fmt: skip
        self.words(Rect.centred(x, y, 6 * radius, 2 * radius), said, look)

    def cross(
        self, x: float, y: float, arm: float, colour: Colour = RED, width: float = THIN, ring: float = 0.45
    ) -> None:
        """Where a nail goes: the point is where the lines meet."""
        self.line(x - arm, y, x + arm, y, width, colour)
        self.line(x, y - arm, x, y + arm, width, colour)
        self.disc(x, y, arm * ring, None, colour, width)

    # --- measures ---

    def across(self, x0: float, x1: float, y: float, said: str, size: float = 7) -> None:
        """A measure between two uprights, its words above the line."""
        self._measure(x0, y, x1, y)
        look = style(size, "center")
        wide = natural_size(said, look)[0] + 1
        high = size * 0.46
        self.words(Rect.centred((x0 + x1) / 2, y - high / 2 - _AIR / 2, max(wide, x1 - x0), high), said, look)

    def down(self, x: float, y0: float, y1: float, said: str, size: float = 7) -> None:
        """A measure between two levels, its words left of the line, read from below."""
        self._measure(x, y0, x, y1)
        look = style(size, "center")
        wide = natural_size(said, look)[0] + 1
        high = size * 0.46
        place = Rect.centred(x - high / 2 - _AIR / 2, (y0 + y1) / 2, max(wide, y1 - y0), high)
        self.words(place, said, look, -90.0)

    def _measure(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.line(x0, y0, x1, y1, HAIR, QUIET)
        d = _TICK / 2
        for x, y in ((x0, y0), (x1, y1)):
            self.line(x - d, y + d, x + d, y - d, THIN, INK)


def middle(look: TextStyle) -> TextStyle:
    """The same, in the middle of its box's height."""
    return replace(look, valign="middle")
