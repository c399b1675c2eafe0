"""Zoom: minus, per cent of the printed size, plus, and fit; the printer's view beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from albumapp.ui.widgets import tool

if TYPE_CHECKING:
    from albumapp.ui.actions import Actions
    from albumapp.ui.canvas.view import CanvasView


class ZoomControl(QWidget):
    def __init__(self, canvas: CanvasView, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("zoom_control")
        box = QHBoxLayout(self)
        box.setContentsMargins(4, 0, 0, 0)
        box.setSpacing(2)
        for name in ("printer_view", "zoom_out", "fit", "zoom_in"):
            box.addWidget(self._tool(actions, name))

    @staticmethod
    def _tool(actions: Actions, name: str) -> QToolButton:
        made = tool(actions[name])
        made.setObjectName(f"zoom_{name}")
        return made
