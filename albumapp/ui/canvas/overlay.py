"""What floats over the page, as values: the stage says what there is, `marks` paints it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from albumapp.drawing.adjust import Recipe
from albumapp.geometry import Affine, Rect
from albumapp.ui.canvas.snap import SnapLine, Span


@dataclass(frozen=True, slots=True)
class Turned:
    """A box and its rotation; without `turns` it stays upright, as what hangs on a wall does."""

    box: Rect
    rotation: float = 0.0
    turns: bool = True

    def corners(self) -> list[tuple[float, float]]:
        b = self.box
        turn = Affine.rotation(self.rotation, b.cx, b.cy)
        return [turn.apply(*p) for p in ((b.x, b.y), (b.right, b.y), (b.right, b.bottom), (b.x, b.bottom))]

    def polygon(self) -> QPolygonF:
        return QPolygonF([QPointF(*p) for p in self.corners()])


@dataclass(frozen=True, slots=True)
class CropMark:
    """The photo in crop mode: `matrix` is that of its ImageOp."""

    photo: str
    matrix: Affine
    frame: Turned
    recipe: Recipe | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A ring on the page, mm; `strong`: the keys move it."""

    x: float
    y: float
    radius: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class DividerMark:
    """A gap between frames that can be dragged, and the place of its knob; `strong`: it has the keys."""

    bar: Rect
    knob: tuple[float, float]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Overlay:
    """All that floats. `handles` are those of one frame or of several, `swap` says that it has the middle
    one, `corner` where the handle of its corner radius is.
    """

    selected: tuple[Turned, ...] = ()
    handles: Turned | None = None
    swap: bool = False
    hovered: Turned | None = None
    stressed: tuple[Turned, ...] = ()
    lines: tuple[SnapLine, ...] = ()
    spans: tuple[Span, ...] = ()
    corner: tuple[float, float] | None = None
    divider: DividerMark | None = None
    band: Rect | None = None
    label: str = ""
    at: tuple[float, float] | None = None
    crop: CropMark | None = None
    spots: tuple[Spot, ...] = ()
