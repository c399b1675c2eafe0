"""Zoom and pan of a view whose scene is in mm: wheel, fingers, space, middle button, fit, real size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsView, QPinchGesture, QWidget

from albumapp.geometry import MM_PER_INCH

STEP = 1.25
LEAST, MOST = 0.05, 60.0  # px per mm
MARGIN = 28  # px kept free round the spread by fit()


class ZoomView(QGraphicsView):
    """A view that zooms about the pointer and pans. `zoom_changed` gives logical px per mm."""

    zoom_changed = Signal(float)
    panned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._k = 1.0
        self._fitted = True
        self._pan_from: QPoint | None = None
        self._space = False
        self.measured_screen = 0.0  # px per mm, where the user measured it
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)  # fingers on a touch screen

    # --- zoom ---------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Logical px per mm."""
        return self._k

    @property
    def printed_zoom(self) -> float:
        """The zoom at which a millimetre of the page is a millimetre on this screen.

        By what the user measured, else by the size that the screen says it has.
        """
        if self.measured_screen > 0:
            return self.measured_screen
        screen = self.screen()
        dpi = screen.physicalDotsPerInch() if screen is not None else 96.0
        return (dpi if 20 < dpi < 1000 else 96.0) / MM_PER_INCH

    def set_zoom(self, k: float, about: QPointF | None = None) -> None:
        """`about`: the point of the viewport that stays over the same spot of the page; else the middle."""
        self._fitted = False
        self._zooming()
        self._set_zoom(k, about)

    def _set_zoom(self, k: float, about: QPointF | None = None) -> None:
        k = min(max(k, LEAST), MOST)
        at = about if about is not None else QPointF(self.viewport().rect().center())
        before = self.viewportTransform().inverted()[0].map(at)
        self._k = k
        self.setTransform(QTransform.fromScale(k, k))
        moved = self.viewportTransform().map(before) - at
        self._scroll(moved.x(), moved.y())
        self._zoomed()
        self.zoom_changed.emit(k)

    def _zooming(self) -> None:
        """For subclasses: a step of what may be many is about to be made."""

    def _zoomed(self) -> None:
        """For subclasses: the zoom is another one now."""

    def _scroll(self, dx: float, dy: float) -> None:
        h, v = self.horizontalScrollBar(), self.verticalScrollBar()
        h.setValue(h.value() + round(dx))
        v.setValue(v.value() + round(dy))
        self.panned.emit()

    def zoom_in(self) -> None:
        self.set_zoom(self._k * STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._k / STEP)

    def actual_size(self) -> None:
        """100%: as large as it will be printed."""
        self.set_zoom(self.printed_zoom)

    def fit(self) -> None:
        """The whole spread; it stays fitted while the window changes its size."""
        self.show_area(self.fit_area())
        self._fitted = True

    def fit_width(self) -> None:
        """As wide as the canvas; the part that is in the middle stays there."""
        area, room = self.fit_area(), self.viewport().rect()
        if area.isEmpty():
            return
        middle = self.viewportTransform().inverted()[0].map(QPointF(room.center()))
        self.set_zoom(max(room.width() - 2 * MARGIN, 20) / area.width())
        self.centerOn(QPointF(area.center().x(), middle.y()))

    def show_area(self, area: QRectF) -> None:
        """An area of the page (mm) as large as it fits."""
        if area.isEmpty():
            return
        self._fitted = False
        room = self.viewport().size()
        w, h = max(room.width() - 2 * MARGIN, 20), max(room.height() - 2 * MARGIN, 20)
        self._set_zoom(min(w / area.width(), h / area.height()))
        self.centerOn(area.center())
        self.panned.emit()

    def scroll_by(self, x: int, y: int) -> None:
        """A tenth of what is seen to the right (1) or the left (-1), down or up."""
        for bar, way, side in (
            (self.horizontalScrollBar(), x, self.viewport().width()),
            (self.verticalScrollBar(), y, self.viewport().height()),
        ):
            bar.setValue(bar.value() + way * max(side // 10, 1))
        self.panned.emit()

    def fit_area(self) -> QRectF:
        """What fit() shows, in mm."""
        return QRectF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    # --- wheel and pinch ----------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._k * STEP ** (steps.y() / 120), event.position())
        elif self._fitted:
            pass  # all of it is in sight already
        elif not event.pixelDelta().isNull():
            self._scroll(-event.pixelDelta().x(), -event.pixelDelta().y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._scroll(-steps.y() / 2, -steps.x() / 2)
        else:
            self._scroll(-steps.x() / 2, -steps.y() / 2)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zoom:
            self.set_zoom(self._k * (1 + event.value()), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinched(pinch)
                return True
        return super().viewportEvent(event)

    def _pinched(self, pinch: QPinchGesture) -> None:
        """Two fingers on a touch screen: apart or together zooms, along pans."""
        moved = pinch.lastCenterPoint() - pinch.centerPoint()
        if pinch.state() == Qt.GestureState.GestureUpdated and not moved.isNull():
            self._fitted = False
            self._scroll(moved.x(), moved.y())
        if pinch.scaleFactor() != 1.0:
            at = QPointF(self.viewport().mapFromGlobal(pinch.hotSpot().toPoint()))
            self.set_zoom(self._k * pinch.scaleFactor(), at)

    # --- pan ----------------------------------------------------------------------------------

    def hold_to_pan(self, on: bool) -> None:
        """While the space bar is held, the left button pans."""
        if on != self._space:
            self._space = on
            shape = Qt.CursorShape.OpenHandCursor if on else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def start_pan(self, event: QMouseEvent) -> bool:
        """True where this press pans."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if not middle and not (self._space and event.button() == Qt.MouseButton.LeftButton):
            return False
        self._pan_from = event.position().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def pan_to(self, event: QMouseEvent) -> bool:
        if self._pan_from is None:
            return False
        at = event.position().toPoint()
        moved = self._pan_from - at
        self._pan_from = at
        self._fitted = False
        self._scroll(moved.x(), moved.y())
        return True

    def end_pan(self) -> bool:
        if self._pan_from is None:
            return False
        self._pan_from = None
        shape = Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        return True
