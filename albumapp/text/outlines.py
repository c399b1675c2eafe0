"""Glyph outlines as `drawing.Path`, for screen and raster."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import uharfbuzz as hb

from albumapp.drawing import FontRef, Path
from albumapp.drawing.path import Segment
from albumapp.geometry import Rect
from albumapp.text import faces


class _Pen:
    """Collects harfbuzz's outline (font units, y up) as segments (em, y down)."""

    def __init__(self, upem: int) -> None:
        self.k = 1 / upem
        self.at = (0.0, 0.0)
        self.segments: list[Segment] = []

    def _add(self, kind: str, *values: float) -> None:
        k = self.k
        self.segments.append((kind, tuple(v * k if i % 2 == 0 else -v * k for i, v in enumerate(values))))
        self.at = (values[-2], values[-1])

    def move_to(self, x: float, y: float) -> None:
        self._add("M", x, y)

    def line_to(self, x: float, y: float) -> None:
        self._add("L", x, y)

    def quadratic_to(self, cx: float, cy: float, x: float, y: float) -> None:
        """Raised to a cubic: its controls are two thirds of the way to the quadratic's one."""
        x0, y0 = self.at
        self._add(
            "C",
            x0 + (cx - x0) * 2 / 3,
            y0 + (cy - y0) * 2 / 3,
            x + (cx - x) * 2 / 3,
            y + (cy - y) * 2 / 3,
            x,
            y,
        )

    def cubic_to(self, *values: float) -> None:
        self._add("C", *values)

    def close(self) -> None:
        self.segments.append(("Z", ()))


def _functions() -> Any:
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, pen: pen.move_to(x, y))
    functions.set_line_to_func(lambda x, y, pen: pen.line_to(x, y))
    functions.set_quadratic_to_func(lambda cx, cy, x, y, pen: pen.quadratic_to(cx, cy, x, y))
    functions.set_cubic_to_func(lambda a, b, c, d, x, y, pen: pen.cubic_to(a, b, c, d, x, y))
    functions.set_close_path_func(lambda pen: pen.close())
    return functions


_DRAW = _functions()


@lru_cache(maxsize=16384)
def outline(font: FontRef, gid: int) -> Path:
    """Outline of a glyph in em, y down, its origin at (0, 0); no segments for a space. Non-zero fill."""
    face = faces.load(font)
    pen = _Pen(face.upem)
    face.hb_font.draw_glyph(gid, _DRAW, pen)
    return Path(tuple(pen.segments))


@lru_cache(maxsize=16384)
def extents(font: FontRef, gid: int) -> Rect | None:
    """Box of a glyph's ink in em, y down; None where it has none."""
    face = faces.load(font)
    e = face.hb_font.get_glyph_extents(gid)
    if e is None or not (e.width and e.height):
        return None
    k = 1 / face.upem
    return Rect(e.x_bearing * k, -e.y_bearing * k, e.width * k, -e.height * k)
