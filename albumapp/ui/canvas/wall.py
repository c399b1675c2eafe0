"""A wall as it is seen: its colour, floor and furniture, and what is bought round each piece. Never printed.

`paint_wall` goes behind the pieces, `paint_mats` over them: a mat lies on the print's edge. Lengths are mm.
To add a silhouette, write a function of a painter and the furniture's box and enter it into `SILHOUETTES`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from albumapp.document.model import Surface
from albumapp.geometry import Rect
from albumapp.products.piece_file import FURNITURE
from albumapp.products.shape import Setting

WALL = QColor(221, 221, 221)
FLOOR = QColor(176, 176, 176)
SKIRTING, SKIRTING_LINE = QColor(236, 236, 236), QColor(150, 150, 150)
THING, THING_DARK, THING_LIGHT = QColor(158, 158, 158), QColor(134, 134, 134), QColor(174, 174, 174)
MOULDING, MOULDING_LIGHT = QColor(52, 52, 52), QColor(92, 92, 92)
MAT, BEVEL = QColor(247, 247, 247), QColor(205, 205, 205)
BELOW = 140.0  # mm of floor that are seen below the wall
_BOARD = 80.0  # mm: height of the skirting
_AIR, _NEAR, _HINT = 0.07, 450.0, 0.25  # of a group's view: share, mm, share of the furniture
_SHADOW = (14.0, 22.0, 8)  # mm to which it falls, mm over which it fades, steps


def _q(r: Rect) -> QRectF:
    return QRectF(r.x, r.y, r.w, r.h)


def is_wall(surface: Surface) -> bool:
    return surface.shape.part == "gallery"


def group_view(walls: Sequence[Surface]) -> Rect:
    """The part of walls of one size that shows all their pieces, with a little air and what stands below.

    A wall as it is where nothing hangs on any.
    """
    whole = walls[0].shape.rect
    setting = walls[0].shape.setting or Setting()
    outer = [f.box.outset(setting.rim) for w in walls for f in w.photo_frames()]
    if not outer:
        return whole
    group = Rect.around(outer)
    air = _AIR * max(group.w, group.h)
    x, y, right, bottom = group.x - air, group.y - air, group.right + air, group.bottom + air
    stands = setting.stands
    if stands is not None and stands.y - group.bottom < _NEAR:  # its upper edge tells where the group hangs
        bottom = max(bottom, stands.y + _HINT * stands.h)
    return Rect.corners(x, y, right, bottom).intersection(whole) or whole


def paint_wall(painter: QPainter, surface: Surface) -> None:
    """Wall, floor, furniture, and shadow, moulding and mat of each piece; nothing on what is no wall."""
    if not is_wall(surface):
        return
    setting = surface.shape.setting or Setting()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _room(painter, surface.shape.rect)
    if setting.stands is not None:
        _furniture(painter, setting.stands)
    for frame in surface.photo_frames():
        outer = frame.box.outset(setting.rim)
        _shadow(painter, outer)
    for frame in surface.photo_frames():
        _frame(painter, frame.box, setting)
    painter.restore()


def paint_mats(painter: QPainter, surface: Surface) -> None:
    """What of the prints lies behind mats or rabbets."""
    setting = surface.shape.setting
    if not is_wall(surface) or setting is None or setting.hidden <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for frame in surface.photo_frames():
        seen = frame.box.inset(setting.hidden)
        ring = QPainterPath()
        ring.setFillRule(Qt.FillRule.OddEvenFill)
        ring.addRect(_q(frame.box.outset(0.5 if setting.mat else 0.0)))
        ring.addRect(_q(seen))
        painter.fillPath(ring, MAT if setting.mat else MOULDING)
        painter.setPen(QPen(BEVEL, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_q(seen))
    painter.restore()


def _room(p: QPainter, wall: Rect) -> None:
    """The wall a little lighter above, the skirting, the floor."""
    light = QLinearGradient(0, wall.y, 0, wall.bottom)
    light.setColorAt(0, WALL.lighter(103))
    light.setColorAt(1, WALL.darker(104))
    p.fillRect(_q(wall), light)
    board = Rect(wall.x, wall.bottom - _BOARD, wall.w, _BOARD)
    p.fillRect(_q(board), SKIRTING)
    p.fillRect(QRectF(wall.x, board.y, wall.w, 5), SKIRTING_LINE.lighter(120))
    floor = QLinearGradient(0, wall.bottom, 0, wall.bottom + BELOW)
    floor.setColorAt(0, FLOOR.darker(112))
    floor.setColorAt(1, FLOOR)
    p.fillRect(QRectF(wall.x, wall.bottom, wall.w, BELOW), floor)
    p.fillRect(QRectF(wall.x, wall.bottom - 2, wall.w, 4), SKIRTING_LINE)


def _shadow(p: QPainter, box: Rect) -> None:
    """Thin layers that add up to a soft edge, a little below the piece."""
    falls, soft, steps = _SHADOW
    p.setPen(Qt.PenStyle.NoPen)
    for n in range(steps):
        d = soft * (n + 1) / steps
        p.setBrush(QColor(0, 0, 0, 9))
        p.drawRoundedRect(_q(box.moved(0, falls).outset(d - soft / 2)), d, d)


def _frame(p: QPainter, front: Rect, setting: Setting) -> None:
    """Moulding and mat round a front; of a bare canvas its edge."""
    outer = front.outset(setting.rim)
    if setting.moulding > 0:
        p.fillRect(_q(outer), MOULDING)
        p.fillRect(_q(outer.inset(setting.moulding * 0.35)), MOULDING_LIGHT)
        p.fillRect(_q(outer.inset(setting.moulding * 0.5)), MOULDING)
    if setting.mat > 0:
        p.fillRect(_q(outer.inset(setting.moulding)), MAT)
    if not setting.rim:
        p.fillRect(_q(front), QColor("white"))


# --- furniture --------------------------------------------------------------------------------------


def _furniture(p: QPainter, box: Rect) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(0, 0, 0, 26))
    p.drawEllipse(QRectF(box.x - 30, box.bottom - 14, box.w + 60, 44))  # it stands on the floor
    name = next((n for n, size in FURNITURE.items() if size == (box.w, box.h)), "")
    SILHOUETTES.get(name, _sideboard)(p, box)


def _rounded(p: QPainter, r: Rect, radius: float, colour: QColor) -> None:
    p.setBrush(colour)
    p.drawRoundedRect(_q(r), radius, radius)


def _legs(p: QPainter, box: Rect, high: float, wide: float, inside: float) -> None:
    for x in (box.x + inside, box.right - inside - wide):
        p.fillRect(QRectF(x, box.bottom - high, wide, high), THING_DARK)


def _sofa(p: QPainter, b: Rect) -> None:
    leg, arm = 0.12 * b.h, 0.09 * b.w
    _legs(p, b, leg, 0.02 * b.w, arm / 2)
    _rounded(p, Rect(b.x + arm * 0.6, b.y, b.w - arm * 1.2, b.h - leg), 0.09 * b.h, THING)
    seat = Rect(b.x + arm, b.y + 0.48 * b.h, b.w - 2 * arm, 0.24 * b.h)
    for n in (0, 1):
        half = Rect(seat.x + n * seat.w / 2, seat.y, seat.w / 2, seat.h)
        _rounded(p, half.inset(4), 0.06 * b.h, THING_LIGHT)
    for x in (b.x, b.right - arm):
        _rounded(p, Rect(x, b.y + 0.3 * b.h, arm, b.h - leg - 0.3 * b.h), 0.06 * b.h, THING_DARK)


def _bed(p: QPainter, b: Rect) -> None:
    _rounded(p, Rect(b.x, b.y, b.w, b.h), 0.05 * b.h, THING_DARK)
    top = b.y + 0.42 * b.h
    for n in (0, 1):
        _rounded(
            p, Rect(b.x + b.w * (0.07 + 0.46 * n), b.y + 0.24 * b.h, 0.4 * b.w, 0.26 * b.h), 40, THING_LIGHT
        )
    _rounded(p, Rect.corners(b.x + 20, top, b.right - 20, b.bottom - 0.08 * b.h), 50, THING)


def _sideboard(p: QPainter, b: Rect) -> None:
    leg = 0.18 * b.h
    _legs(p, b, leg, 0.022 * b.w, 0.06 * b.w)
    body = Rect(b.x, b.y, b.w, b.h - leg)
    _rounded(p, body, 10, THING)
    p.setPen(QPen(THING_DARK, 6))
    for n in (1, 2):
        x = body.x + n * body.w / 3
        p.drawLine(QPointF(x, body.y + 30), QPointF(x, body.bottom - 20))
    p.setPen(Qt.PenStyle.NoPen)


def _table(p: QPainter, b: Rect) -> None:
    _legs(p, b, b.h - 20, 0.035 * b.w, 0.04 * b.w)
    _rounded(p, Rect(b.x, b.y, b.w, 0.06 * b.h), 6, THING)
    p.fillRect(QRectF(b.x + 0.06 * b.w, b.y + 0.06 * b.h, 0.88 * b.w, 0.1 * b.h), THING_DARK)


SILHOUETTES: dict[str, Callable[[QPainter, Rect], None]] = {
    "sofa": _sofa,
    "bed": _bed,
    "sideboard": _sideboard,
    "desk": _table,
    "table": _table,
}
