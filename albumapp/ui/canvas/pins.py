"""Pins: where readers of a proof wrote something, over the pages at one size on screen. Never printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from albumapp.document.model import Note
    from albumapp.ui.canvas.view import CanvasView
    from albumapp.ui.desk import Desk

RADIUS = 13.0  # px
GROUND = QColor("#b3261e")  # 6.5:1 against its white number


class Pin(QGraphicsItem):
    """The number of a comment, as in the list of comments; a click opens the list there."""

    def __init__(self, note: Note, number: int) -> None:
        super().__init__()
        self.note, self._number = note.id, number
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(950_000)
        self.setToolTip(
            tr("{author}: {words}", author=note.author, words=note.text) if note.author else note.text
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def boundingRect(self) -> QRectF:
        r = RADIUS + 2
        return QRectF(-r, -r, 2 * r, 2 * r)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addEllipse(self.boundingRect())
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("white"), 2))
        painter.setBrush(GROUND)
        painter.drawEllipse(QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS))
        font = painter.font()
        font.setPixelSize(13)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(self.boundingRect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class Pins(QObject):
    """Keeps the pins of the shown surface as the document has them; those that are done have none."""

    pressed = Signal(str)  # the note's id

    def __init__(self, desk: Desk, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._desk, self._canvas = desk, canvas
        self._shown: tuple[object, ...] = ()
        self.items: list[Pin] = []
        for signal in (desk.document_changed, desk.project_changed, desk.current_surface_changed):
            signal.connect(self.refresh)
        canvas.viewport().installEventFilter(self)  # before the canvas takes the press for its frames
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            for pin in reversed(self.items):
                back, _ = pin.deviceTransform(self._canvas.viewportTransform()).inverted()
                if pin.contains(back.map(event.position())):
                    self.pressed.emit(pin.note)
                    return True
        return super().eventFilter(watched, event)

    def refresh(self, *_: object) -> None:
        doc, surface = self._desk.document, self._desk.surface
        open_notes = [n for n in doc.notes if not n.done] if doc is not None else []
        here = [
            (i, n) for i, n in enumerate(open_notes, 1) if surface is not None and n.surface == surface.id
        ]
        wanted = (surface.shape.size if here else None, *here)
        if wanted == self._shown:
            return
        self._shown = wanted
        scene = self._canvas.scene()
        for item in self.items:
            scene.removeItem(item)
        self.items = []
        for number, note in here:
            pin = Pin(note, number)
            pin.setPos(note.x * surface.shape.size.w, note.y * surface.shape.size.h)
            scene.addItem(pin)
            self.items.append(pin)
