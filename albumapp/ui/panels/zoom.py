"""Zoom: minus, per cent of the printed size with a menu of what fits, plus; the printer's view beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from albumapp.ui.tr import tr
from albumapp.ui.widgets import tool

if TYPE_CHECKING:
    from albumapp.ui.actions import Actions
    from albumapp.ui.canvas.view import CanvasView

FITS = ("fit", "fit_page", "fit_width", "fit_selection", "actual_size", "measures")


class ZoomControl(QWidget):
    def __init__(self, canvas: CanvasView, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("zoom_control")
        self._canvas = canvas
        box = QHBoxLayout(self)
        box.setContentsMargins(4, 0, 0, 0)
        box.setSpacing(2)
        self.percent = QToolButton()
        self.percent.setObjectName("zoom_percent")
        self.percent.setToolTip(tr("Of the printed size; press for what fits"))
        self.percent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.percent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("1000 %") + 16)
        menu = QMenu(self.percent)
        for name in FITS:
            menu.addAction(actions[name])
        self.percent.setMenu(menu)
        box.addWidget(self._tool(actions, "soft_proof"))
        box.addWidget(self._tool(actions, "printer_view"))
        box.addWidget(self._tool(actions, "zoom_out"))
        box.addWidget(self.percent)
        for name in ("zoom_in", "fit"):
            box.addWidget(self._tool(actions, name))
        canvas.zoom_changed.connect(lambda _: self._show())
        self._show()

    def _show(self) -> None:
        text = tr("{n} %", n=round(100 * self._canvas.zoom / self._canvas.printed_zoom))
        self.percent.setText(text)
        self.percent.setAccessibleName(tr("Zoom, {percent}", percent=text))

    @staticmethod
    def _tool(actions: Actions, name: str) -> QToolButton:
        made = tool(actions[name])
        made.setObjectName(f"zoom_{name}")
        return made
