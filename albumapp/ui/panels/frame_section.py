"""The inspector's measures: of one frame or of the common box of several, and what arranges them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from albumapp.ui.panels.fields import Section, number
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import row, tool

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)

ALIGN = ("align_left", "align_centre", "align_right", "align_top", "align_middle", "align_bottom")
SPREAD = ("gaps_across", "gaps_down", "same_width", "same_height", "same_size")
TOGETHER = ("swap", "group", "ungroup", "lock", "delete")


def _tools(actions: dict[str, QAction], names: tuple[str, ...], gap: int = 2) -> QHBoxLayout:
    return row(*(tool(actions[a]) for a in names), None, gap=gap)


class FrameSection(Section):
    """Place, size, rotation and corners; of several frames their common box, which scales them together."""

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
        self.corners = number(self, tr("Corners"), "frame_corners", 0, 500, self._corners, "mm", 1)
        self.form.addRow(_tools(actions, ALIGN, 0))  # as wide as the panel: six do not fit beside a label
        names_of = ("lock", "front", "back", "delete")
        self._own = _tools(actions, names_of, 4)
        self.form.addRow(self._own)

    def wants(self, desk: Desk) -> bool:
        return bool(desk.frames())

    def show_state(self, desk: Desk) -> None:
        from albumapp.document.edits_arrange import common_box

        frames = desk.frames()
        locked = any(f.locked for f in frames)
        box = common_box(frames)
        self.title.setText(tr("Frame") if len(frames) == 1 else tr("Frames together"))
        for k, field in self.box.items():
            field.show_value(getattr(box, k))
            field.setEnabled(not locked)
        self.rotation.show_value(frames[0].rotation)
        self.rotation.setEnabled(not locked)
        wall = desk.surface is not None and desk.surface.shape.part == "gallery"
        self.form.setRowVisible(self.rotation, not wall)  # pieces hang straight
        radii = [f.corner_radius for f in frames if hasattr(f, "corner_radius")]
        # one photo has this number in its own section
        shown = bool(radii) and (len(frames) > 1 or not hasattr(frames[0], "crop"))
        self.form.setRowVisible(self.corners, shown)
        self.form.setRowVisible(self._own, len(frames) == 1)
        if shown:
            self.corners.show_value(radii[0])
            self.corners.setEnabled(not locked)

    def _ids(self) -> list[str]:
        return [f.id for f in self._desk.frames()]

    def _box(self, key: str) -> None:
        """Only what the user changed; the rest keeps its hidden digits."""
        from albumapp.document.edits_arrange import common_box

        frames = self._desk.frames()
        at = ("x", "y", "w", "h").index(key)
        box = common_box(frames).as_list()
        box[at] = self.box[key].value()
        if len(frames) == 1:
            self._edit(f"frame_{key}", "set_box", frame=frames[0].id, box=box)
        else:
            self._edit(f"frame_{key}", "scale_frames", frames=self._ids(), box=box)

    def _rotate(self, degrees: float) -> None:
        self._edit("rotation", "turn_frames", frames=self._ids(), to=degrees)

    def _corners(self, mm: float) -> None:
        self._edit("corners", "set_corners", frames=self._ids(), radius=mm)


class SeveralSection(Section):
    """How several frames stand to each other."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_several", "")
        self._desk = desk
        self.to = QComboBox()
        self.to.setObjectName("align_to")
        self.to.setAccessibleName(tr("Align to"))
        words = (
            ("selection", tr("Each other")),
            ("page", tr("The page")),
            ("margins", tr("The margins")),
            ("spread", tr("Both pages")),
        )
        for key, text in words:
            self.to.addItem(text, key)
        self.to.activated.connect(lambda _: desk.settings.set("align_to", self.to.currentData()))
        self.add(tr("Align to"), self.to)
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.to.setMinimumContentsLength(9)
        self.form.addRow(_tools(actions, SPREAD, 0))
        self.form.addRow(_tools(actions, TOGETHER, 0))

    def wants(self, desk: Desk) -> bool:
        return len(desk.frames()) > 1

    def show_state(self, desk: Desk) -> None:
        self.title.setText(count(len(desk.frames()), "{n} frame", "{n} frames"))
        at = self.to.findData(desk.settings.get("align_to"))
        self.to.setCurrentIndex(max(at, 0))
