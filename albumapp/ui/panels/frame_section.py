"""The inspector's section of one frame's measures, and what several selected frames have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from albumapp.ui.panels.fields import Section, number
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import row, tool

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class FrameSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_frame", tr("Frame"))
        self._desk, self._edit = desk, edit
        names = (("x", tr("From left")), ("y", tr("From top")), ("w", tr("Width")), ("h", tr("Height")))
        self.box = {
            k: number(
                self, text, f"frame_{k}", -2000 if k in "xy" else 2, 4000, lambda _, k=k: self._box(k), "mm"
            )
            for k, text in names
        }
        self.rotation = number(self, tr("Rotation"), "frame_rotation", 0, 359.9, self._rotate, "°", 1)
        self.rotation.setWrapping(True)
        names_of = ("lock", "front", "back", "delete")
        self.form.addRow("", row(*(tool(actions[a]) for a in names_of), None, gap=4))

    def wants(self, desk: Desk) -> bool:
        return len(desk.frames()) == 1

    def show_state(self, desk: Desk) -> None:
        frame = desk.frames()[0]
        for k, field in self.box.items():
            field.show_value(getattr(frame.box, k))
            field.setEnabled(not frame.locked)
        self.rotation.show_value(frame.rotation)
        self.rotation.setEnabled(not frame.locked)

    def _box(self, key: str) -> None:
        """Only what the user changed; the rest keeps its hidden digits."""
        frame = self._desk.frames()[0]
        at = ("x", "y", "w", "h").index(key)
        box = frame.box.as_list()
        box[at] = self.box[key].value()
        self._edit(f"frame_{key}", "set_box", frame=frame.id, box=box)

    def _rotate(self, degrees: float) -> None:
        self._edit("rotation", "set_rotation", frame=self._desk.frames()[0].id, degrees=degrees)


class SeveralSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_several", "")
        self.form.addRow("", row(*(tool(actions[a]) for a in ("swap", "lock", "delete")), None, gap=4))

    def wants(self, desk: Desk) -> bool:
        return len(desk.frames()) > 1

    def show_state(self, desk: Desk) -> None:
        self.title.setText(count(len(desk.frames()), "{n} frame", "{n} frames"))
