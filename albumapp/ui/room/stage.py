"""The room on the screen: the group is dragged, a known size marked, what stands before it brushed over."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from albumapp.document.hanging import EYE
from albumapp.document.room import FAR as REACH
from albumapp.document.room import Stroke
from albumapp.ui import units
from albumapp.ui.room.making import Picture
from albumapp.ui.room.marks import MOVES, Marks, draw_loupe, tag
from albumapp.ui.room.strokes import thinned
from albumapp.ui.room.view import STEP, View
from albumapp.ui.tr import tr

HANG, MARK, BRUSH = "hang", "mark", "brush"
SEEN = {HANG: 1.0, BRUSH: 0.4, MARK: 0.0}  # of what hangs there: one must see what is brushed over
NUDGE, FAR = 10.0, 100.0  # mm of an arrow key, and with Shift
SNAP = 9.0  # px within which the group takes a line
NEAR = 1.5  # px: nearer points of a stroke are one
NOTCH = 120
GROUND = QColor("#242424")
K = Qt.Key


class Stage(QWidget):
    """`mode` is HANG, MARK or BRUSH.

    Moves come as `moving(x, y)` mm while dragged and `moved(x, y, key)` at the end; strokes as
    `brushed(points)`, corners as `marked(places, done)`.
    """

    moving = Signal(float, float)
    moved = Signal(float, float, bool)
    brushed = Signal(list)
    marked = Signal(list, bool)
    zoomed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("room_stage")
        self.setAccessibleName(tr("The wall with your pictures"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(360, 260)
        self.view = View()
        self.picture: Picture | None = None
        self.mode = HANG
        self.brush, self.erase = 0.03, False
        self.marks = Marks(self.view, self)
        self.marks.changed.connect(lambda done: self.marked.emit(self.marks.places(), done))
        self.marks.leave()
        self._drag: tuple[tuple[float, float], tuple[float, float]] | None = None  # mm held, offset then
        self._pan: QPointF | None = None
        self._offset: tuple[float, float] | None = None  # while it is dragged
        self._lines: tuple[str, ...] = ()  # which it has snapped to
        self._stroke: list[tuple[float, float]] = []
        self._cursor: tuple[float, float] = (0.5, 0.5)
        self._over: tuple[object, QPixmap] | None = None
        self._space = self._by_key = False

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    # --- what is shown ----------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        self.picture = picture
        self.view.set_image(picture.image.size())
        if self._drag is None:
            self._offset, self._lines = None, ()
        self.setAccessibleDescription(self.words())
        if self.mode == MARK:
            self.marks.settle()
        self.update()

    def set_mode(self, mode: str) -> None:
        self.mode, self._stroke, self._over = mode, [], None
        if mode != MARK:
            self.marks.leave()
        self.setCursor(Qt.CursorShape.BlankCursor if mode == BRUSH else Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def offset(self) -> tuple[float, float]:
        """Where the group is now, as `Room.offset`."""
        if self._offset is not None:
            return self._offset
        return self.picture.room.offset if self.picture is not None else (0.0, 0.0)

    def words(self) -> str:
        """Where the group hangs, in words."""
        box, picture = self._group(), self.picture
        if box is None or picture is None:
            return ""
        x, y = box.cx - picture.home[0], box.cy - picture.home[1]
        aside, apart = units.with_unit(round(abs(x))), units.with_unit(round(abs(y)))
        if picture.floor is not None:
            high = units.with_unit(round(picture.floor - box.cy))
            if abs(x) < 0.5:
                return tr("Middle {high} above the floor, centred", high=high)
            if x > 0:
                return tr("Middle {high} above the floor, {aside} to the right", high=high, aside=aside)
            return tr("Middle {high} above the floor, {aside} to the left", high=high, aside=aside)
        if max(abs(x), abs(y)) < 0.5:
            return tr("Where the mark is")
        if y <= 0:
            if x >= 0:
                return tr(
                    "{aside} to the right of what was marked, {apart} above it", aside=aside, apart=apart
                )
            return tr("{aside} to the left of what was marked, {apart} above it", aside=aside, apart=apart)
        if x >= 0:
            return tr("{aside} to the right of what was marked, {apart} below it", aside=aside, apart=apart)
        return tr("{aside} to the left of what was marked, {apart} below it", aside=aside, apart=apart)

    def _group(self):
        """The group's box on the wall, where it is dragged to."""
        picture = self.picture
        if picture is None or picture.group is None:
            return None
        x, y = self.offset
        return picture.group.moved(x - picture.room.offset[0], y - picture.room.offset[1])

    # --- millimetres ------------------------------------------------------------------------------

    def _mm(self, at: QPointF) -> tuple[float, float] | None:
        p = self.picture
        if p is None or p.plane is None:
            return None
        x, y = self.view.place(at)
        return p.plane.to_mm(x * p.image.width(), y * p.image.height())

    def _seen(self, x: float, y: float) -> QPointF:
        p = self.picture
        u, v = p.plane.to_px(x, y)
        return self.view.point(u / p.image.width(), v / p.image.height())

    def _outline(self, box) -> QPolygonF:
        corners = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
        return QPolygonF([self._seen(*c) for c in corners])

    def _snapped(self, x: float, y: float) -> tuple[float, float]:
        """The offset on the lines that are near: the middle, the place by the rules, the eye's line."""
        p = self.picture
        here, there = self._seen(*p.home), self._seen(p.home[0] + 100, p.home[1])
        near = SNAP / max((there - here).manhattanLength() / 100, 1e-6)
        lines = []
        if abs(x) < near:
            x = 0.0
            lines.append("centre")
        ys = {"rules": 0.0}
        if p.floor is not None:
            ys = {"eye": p.floor - EYE - p.home[1], **ys}
        for name, at in ys.items():
            if abs(y - at) < near:
                y = at
                lines.append(name)
                break
        self._lines = tuple(lines)
        return x, y

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        self._paint(p)
        p.end()

    def _paint(self, p: QPainter) -> None:
        p.fillRect(self.rect(), GROUND)
        picture = self.picture
        if picture is None:
            p.setPen(QColor("#c4c0b8"))
            p.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Drawing the room…"))
            return
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.drawImage(self.view.rect(), picture.image)
        if self.mode == HANG and picture.plane is not None:
            self._paint_hang(p)
        elif self.mode == BRUSH:
            self._paint_brush(p)
        elif self.mode == MARK and (held := self.marks.active()) is not None:
            draw_loupe(p, picture.image, self.view, held, QRectF(self.rect()))
        if self.hasFocus():
            p.setPen(QPen(self.palette().accent().color(), 2))
            p.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_hang(self, p: QPainter) -> None:
        box = self._group()
        if box is None or (self._drag is None and not self.hasFocus()):
            return
        accent = self.palette().accent().color()
        if self._drag is not None:
            p.setPen(QPen(accent, 1.2, Qt.PenStyle.DashLine))
            for name in self._lines:
                if name == "centre":
                    p.drawLine(self._seen(box.cx, box.y - 400), self._seen(box.cx, box.bottom + 400))
                else:
                    p.drawLine(self._seen(box.x - 600, box.cy), self._seen(box.right + 600, box.cy))
        outline = self._outline(box)
        for colour, width in ((QColor(0, 0, 0, 90), 3.0), (accent, 1.5)):
            p.setPen(QPen(colour, width))
            p.drawPolygon(outline)
        under = outline.boundingRect()
        at = QPointF(under.center().x(), min(under.bottom() + 24, self.height() - 24))
        tag(p, at, self.words())

    def _paint_brush(self, p: QPainter) -> None:
        p.setOpacity(0.45)
        p.drawPixmap(0, 0, self._overlay())
        p.setOpacity(1.0)
        radius = self.brush * max(self.view.rect().width(), self.view.rect().height()) / 2
        for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor("white"), 1.4)):
            p.setPen(QPen(colour, width, Qt.PenStyle.DashLine if self.erase else Qt.PenStyle.SolidLine))
            p.drawEllipse(self.view.point(*self._cursor), radius, radius)

    def _overlay(self) -> QPixmap:
        """All strokes in one colour, as large as the stage."""
        strokes = [*(self.picture.room.strokes if self.picture is not None else ())]
        if self._stroke:
            strokes.append(Stroke(tuple(self._stroke), self.brush, self.erase))
        key = (tuple(strokes), self.size(), self.view.rect())
        if self._over is None or self._over[0] != key:
            made = QPixmap(self.size())
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for s in strokes:
                self._draw_stroke(painter, s)
            painter.end()
            self._over = (key, made)
        return self._over[1]

    def _draw_stroke(self, p: QPainter, s: Stroke) -> None:
        clear = QPainter.CompositionMode.CompositionMode_Clear
        p.setCompositionMode(clear if s.erase else QPainter.CompositionMode.CompositionMode_SourceOver)
        r = self.view.rect()
        pen = QPen(QColor("#ff3b6b"), max(1.0, s.width * max(r.width(), r.height())))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        p.setPen(pen)
        points = [self.view.point(*q) for q in s.points]
        if len(points) == 1:
            p.drawPoint(points[0])
        else:
            p.drawPolyline(QPolygonF(points))

    # --- mouse ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        at = event.position()
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or (self._space and self.mode != BRUSH):
            self._pan = at
        elif event.button() != Qt.MouseButton.LeftButton:
            return
        elif self.mode == BRUSH:
            self._begin_stroke(self.view.place(at))
        elif self.mode == HANG and self._on_group(at):
            self._drag = (self._mm(at), self.offset)
        else:
            self._pan = at
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pan is not None:
            self.view.move(at - self._pan)
            self._pan = at
            self.marks.settle()
        elif self._drag is not None:
            self.drag_to(at, not event.modifiers() & Qt.KeyboardModifier.AltModifier)
        elif self.mode == BRUSH:
            self._cursor = self.view.place(at)
            if self._stroke:
                self._add_point(self._cursor)
        elif self.mode == HANG:
            on = self._on_group(at)
            self.setCursor(Qt.CursorShape.SizeAllCursor if on else Qt.CursorShape.ArrowCursor)
            return
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan = None
        if self._drag is not None:
            started, self._drag = self._drag[1], None
            if self.offset != started:
                self.moved.emit(*self.offset, False)
        elif self._stroke and not self._by_key:
            self._end_stroke()
        self.update()

    def drag_to(self, at: QPointF, snap: bool = True) -> None:
        """Drag the group, held where it was pressed, to a point of the stage."""
        now = self._mm(at)
        if self._drag is None or now is None or self._drag[0] is None:
            return
        (hx, hy), (x, y) = self._drag
        x, y = x + now[0] - hx, y + now[1] - hy
        if not max(abs(x), abs(y)) <= REACH:  # near the wall's horizon, or past it
            return
        self._lines = ()
        self._offset = self._snapped(x, y) if snap else (x, y)
        self.setAccessibleDescription(self.words())
        self.moving.emit(*self._offset)

    def _on_group(self, at: QPointF) -> bool:
        box = self._group()
        if box is None or self.picture.plane is None:
            return False
        return self._outline(box).containsPoint(at, Qt.FillRule.OddEvenFill)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / NOTCH
        self.zoom(self.view.zoom * STEP**steps, event.position())

    def zoom(self, to: float, about: QPointF | None = None) -> None:
        self.view.zoom_to(to, about)
        self.marks.settle()
        self.update()
        self.zoomed.emit()

    # --- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, move = Qt.Key(event.key()), MOVES.get(Qt.Key(event.key()))
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (K.Key_Plus, K.Key_Equal):
            self.zoom(self.view.zoom * STEP)
        elif key == K.Key_Minus:
            self.zoom(self.view.zoom / STEP)
        elif key == K.Key_0:
            self.zoom(1.0)
        elif key == K.Key_Space:
            self._space = True
            if self.mode == BRUSH and not event.isAutoRepeat():
                self._by_key = True
                self._begin_stroke(self._cursor)
        elif move is not None and self.mode == BRUSH:
            self._move_brush(move, 40 if shift else 8)
        elif move is not None and self.mode == HANG and self._group() is not None:
            x, y = self.offset
            step = FAR if shift else NUDGE
            self._offset = (x + move[0] * step, y + move[1] * step)
            self.moved.emit(*self._offset, True)
        else:
            super().keyPressEvent(event)
            return
        self.update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == K.Key_Space and not event.isAutoRepeat():
            self._space = False
            if self._by_key:
                self._by_key = False
                self._end_stroke()
        super().keyReleaseEvent(event)

    # --- brush ------------------------------------------------------------------------------------

    def _move_brush(self, move: tuple[int, int], px: float) -> None:
        at = self.view.point(*self._cursor) + QPointF(*move) * px
        x, y = self.view.place(at)
        self._cursor = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        if self._stroke:
            self._add_point(self._cursor)

    def _begin_stroke(self, place: tuple[float, float]) -> None:
        self._cursor, self._stroke = place, [place]
        self.update()

    def _add_point(self, place: tuple[float, float]) -> None:
        a, b = self.view.point(*self._stroke[-1]), self.view.point(*place)
        if (a - b).manhattanLength() >= NEAR * 2:
            self._stroke.append(place)

    def _end_stroke(self) -> None:
        points, self._stroke = self._stroke, []
        if points:
            self.brushed.emit(thinned(points))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view.set_room(self.size())
        self.marks.setGeometry(self.rect())
        self.marks.settle()
        super().resizeEvent(event)
        self.zoomed.emit()
