"""Which shapes can be clicked through: the window of a frame belongs to what is seen in it."""

from __future__ import annotations

from albumapp.document.model import Frame, ShapeFrame
from albumapp.ui.canvas.handles import holds

RIM = 5.0  # mm of a frame that are its own, of small ones a quarter


def seen_through(frame: Frame, x: float, y: float) -> bool:
    """Whether a point in a frame's box lies in its window, where another frame is meant rather than it."""
    if not isinstance(frame, ShapeFrame) or frame.shape == "line":
        return False
    if frame.shape in ("rect", "ellipse"):
        hollow = frame.fill is None
    else:
        from albumapp.drawing.ornaments import ORNAMENTS  # with the first ornament on a page

        row = ORNAMENTS.get(frame.shape)
        hollow = row is not None and row.round is not None
    rim = min(RIM, frame.box.w / 4, frame.box.h / 4)
    return hollow and holds(frame.box.outset(-rim), frame.rotation, x, y)
