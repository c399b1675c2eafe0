"""The inspector's list of guides: each a number that can be typed, for these pages or for the whole book."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from albumapp.ui.panels.fields import Number, Section
from albumapp.ui.tr import tr
from albumapp.ui.widgets import glyph_tool, row, tool

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import Guide
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)
MOST = 20  # rows; more guides than that are dragged on the canvas


class _Row(QWidget):
    """One guide: its place, whether the whole book has it, and a button that deletes it."""

    def __init__(self, section: GuidesSection, where: str | None, index: int, guide: Guide) -> None:
        super().__init__()
        self.where, self.index = where, index
        upright = guide.axis == "x"
        spoken = tr("Guide from left") if upright else tr("Guide from top")
        self.at = Number(f"guide_{'own' if where else 'book'}_{index}", spoken, -1000, 5000, "mm")
        self.at.show_value(guide.at)
        self.at.setEnabled(not guide.locked)
        self.at.edited.connect(lambda mm: section.put(self, mm))
        words = tr("For the whole book")
        self.whole = glyph_tool("book-open", f"{self.at.objectName()}_whole", words, lambda: None)
        self.whole.setCheckable(True)
        self.whole.setChecked(where is None)
        self.whole.setEnabled(not guide.locked)
        self.whole.clicked.connect(lambda on: section.share(self, on))
        gone = glyph_tool(
            "trash", f"{self.at.objectName()}_delete", tr("Delete guide"), lambda: section.drop(self)
        )
        gone.setEnabled(not guide.locked)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for part in (self.at, self.whole, gone):
            box.addWidget(part)


class GuidesSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_guides", tr("Guides"))
        self._desk, self._edit = desk, edit
        self._shown: object = None
        self.rows: list[_Row] = []
        names = ("add_guide_x", "add_guide_y", "lock_guides", "clear_guides")
        self.form.addRow("", row(*(tool(actions[a]) for a in names), None, gap=4))

    def wants(self, desk: Desk) -> bool:
        if desk.surface is None or desk.frames() or not desk.settings.get("aid_guides"):
            return False
        return bool(desk.surface.guides or desk.document.guides)

    def show_state(self, desk: Desk) -> None:
        surface = desk.surface
        listed = [(surface.id, n, g) for n, g in enumerate(surface.guides)]
        listed += [(None, n, g) for n, g in enumerate(desk.document.guides)]
        listed = listed[:MOST]
        kinds = [(where, n, g.axis, g.locked) for where, n, g in listed]
        if kinds != self._shown:
            self._shown = kinds
            for old in self.rows:
                self.form.removeRow(old)
            self.rows = [_Row(self, *entry) for entry in listed]
            for n, (made, (_, _, guide)) in enumerate(zip(self.rows, listed, strict=True)):
                self.form.insertRow(n, tr("From left") if guide.axis == "x" else tr("From top"), made)
        for made, (_, _, guide) in zip(self.rows, listed, strict=True):
            made.at.show_value(guide.at)

    def edit_guide(self, index: int) -> None:
        """Put the cursor into the number of these pages' guide, counted from 0."""
        for made in self.rows:
            if made.where is not None and made.index == index:
                made.at.setFocus(Qt.FocusReason.OtherFocusReason)
                made.at.selectAll()

    def put(self, row: _Row, mm: float) -> None:
        self._edit(f"guide-{row.where}-{row.index}", "move_guide", index=row.index, at=mm, surface=row.where)

    def share(self, row: _Row, whole: bool) -> None:
        self._desk.do("share_guide", index=row.index, surface=self._desk.surface_id, whole=whole)

    def drop(self, row: _Row) -> None:
        self._desk.do("delete_guide", index=row.index, surface=row.where)
