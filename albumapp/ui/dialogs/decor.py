"""The sheet of decoration: every frame, ribbon and figure as a picture; a press puts it on the pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from albumapp.ui.tr import tr
from albumapp.ui.widgets import label, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

COLUMNS = 4
NAMES = {
    "line_frame": "Line",
    "double_frame": "Double line",
    "deco_frame": "Stepped corners",
    "scoop_frame": "Scooped corners",
    "stitched_frame": "Stitches",
    "corner_lines": "Corner lines",
    "flourish_corners": "Curled corners",
    "photo_corners": "Photo corners",
    "polaroid": "Instant photo",
    "stamp": "Postage stamp",
    "divider": "Divider",
    "dots_divider": "Row of dots",
    "flourish_divider": "Curled divider",
    "banner": "Banner",
    "ribbon": "Ribbon",
    "label": "Label",
    "bunting": "Bunting",
    "tape": "Tape",
    "postmark": "Postmark",
    "heart": "Heart",
    "star": "Star",
    "seal": "Seal",
    "arrow": "Arrow",
    "bubble": "Speech bubble",
}


class OrnamentButton(QAbstractButton):
    """One of them, drawn as it will be printed."""

    def __init__(self, shape: str) -> None:
        super().__init__()
        self._shape = shape
        name = tr(NAMES[shape])
        self.setObjectName(f"ornament_{shape}")
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(5.4 * line), round(5.2 * line))

    def paintEvent(self, event: object) -> None:
        from albumapp.document.drawlist import draw_frame
        from albumapp.document.model import ShapeFrame
        from albumapp.drawing.colour import from_hex
        from albumapp.drawing.ornaments import ORNAMENTS
        from albumapp.geometry import Rect
        from albumapp.ui.canvas.painter import paint_ops

        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, roles = self.fontMetrics().height(), self.palette()
        card = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        p.setPen(roles.accent().color() if self.hasFocus() or self.underMouse() else roles.mid().color())
        p.setBrush(Qt.GlobalColor.white)  # of paper, in both schemes
        picture = card.adjusted(0, 0, 0, -1.5 * line)
        p.drawRoundedRect(picture, 5, 5)
        row = ORNAMENTS[self._shape]
        room = picture.adjusted(8, 8, -8, -8)
        k = min(room.width() / row.size[0], room.height() / row.size[1])
        fill, stroke = (from_hex(c) if c else None for c in (row.fill, row.line))
        frame = ShapeFrame(
            "", Rect(0, 0, *row.size), self._shape, fill, stroke, max(row.width, 0.8 / k), opacity=row.opacity
        )
        p.save()
        p.translate(room.center().x() - row.size[0] * k / 2, room.center().y() - row.size[1] * k / 2)
        p.scale(k, k)
        paint_ops(p, draw_frame(frame, {}), _NoPictures())
        p.restore()
        p.setPen(roles.windowText().color())
        words = QRectF(card.x(), picture.bottom(), card.width(), 1.5 * line)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        p.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()


class _NoPictures:
    """Decoration has no photos."""

    def pixmap(self, photo_id: str, side_px: int) -> None:
        return None


def _put(window: MainWindow, shape: str, _: bool = False) -> None:
    from albumapp.ui.commands_decor import put_in

    put_in(window, shape)


def decoration(window: MainWindow, sheet: Sheet) -> None:
    words = tr(
        "Frames go round the selected photo. Colours, lines and size are changed at the right, like those of "
        "any shape."
    )
    sheet.body.addWidget(wrapped(label(words, quiet=True)))
    inner = QWidget()
    grid = QGridLayout(inner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(6)
    for n, shape in enumerate(NAMES):
        made = OrnamentButton(shape)
        made.clicked.connect(partial(_put, window, shape))
        grid.addWidget(made, n // COLUMNS, n % COLUMNS)
    sheet.body.addWidget(inner)
    sheet.body.addStretch(1)
