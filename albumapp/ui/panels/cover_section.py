"""The inspector's section of the cover: its spine, reckoned by the product or as the printer told it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from albumapp.basis import UserError
from albumapp.ui.panels.fields import Section, number
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, row

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class CoverSection(Section):
    """Shown with the cover of a book that has a spine."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_cover", tr("Spine"))
        self._desk, self._edit = desk, edit
        self.spine = number(
            self, tr("Width"), "cover_spine", 0.1, 200,
            lambda mm: self._edit("spine", "set_spine", mm=mm), "mm", 0.1,
        )  # fmt: skip
        self.state = self.fact(tr("It is"), "cover_spine_state")
        self.reckon = button(tr("Reckon it"), "cover_reckon", lambda: self._edit("", "set_spine"), "flat")
        self.reckon.setToolTip(tr("From the product's own numbers and the number of pages"))
        answer = button(tr("From a file…"), "cover_spine_file", self._from_file, "flat")
        answer.setToolTip(tr("The printer's answer, as a JSON file"))
        self.form.addRow("", row(answer, self.reckon, None, gap=4))

    def wants(self, desk: Desk) -> bool:
        surface = desk.surface
        return surface is not None and surface.shape.kind == "cover" and len(surface.shape.fold_x) == 2

    def show_state(self, desk: Desk) -> None:
        cover, pages = desk.project.spec.cover, desk.document.page_count
        if cover is None:
            return
        self.spine.show_value(cover.spine(pages))
        self.reckon.setVisible(bool(cover.spine_told))
        words = {
            "stale": tr("out of date: told for {n} pages", n=cover.spine_told_for),
            "missing": tr("only where to start: ask the printer"),
            "known": tr("as the printer told it") if cover.spine_told else tr("reckoned from the pages"),
        }
        self.state.setText(words[cover.spine_sure(pages)])

    def _from_file(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr("The printer's answer"), "", tr("JSON (*.json);;All files (*)")
        )
        if found:
            self.read(Path(found))

    def read(self, path: Path) -> None:
        """The spine of a printer's answer; a message where it has none."""
        from albumapp.products.spine_answer import read_answer

        try:
            mm, pages = read_answer(path)
        except UserError as e:
            self._desk.trouble(e)
            return
        if self._desk.do("set_spine", mm=mm, pages=pages):
            self._desk.say("good", tr("The spine is {mm:g} mm, as the printer told.", mm=round(mm, 2)))
