"""The fields of what is printed on one's own paper: sheets to join, and the hanging plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from albumapp.export.on_paper import NAIL, OnPaper
from albumapp.export.tiling import LAPS, PAPERS
from albumapp.ui import units
from albumapp.ui.dialogs.filling import check, choice
from albumapp.ui.panels.fields import Number
from albumapp.ui.tr import tr
from albumapp.ui.words import imperial

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.panels.fields import Section

_USUAL_NAIL = 40.0


class PaperFields:
    """`rows` are the fields that each kind shows. What is kept is read from `kept` and told by it."""

    def __init__(self, section: Section, desk: Desk, kept: dict[str, object]) -> None:
        self._desk = desk
        usual = kept.get("sheet") if kept.get("sheet") in PAPERS else "Letter" if imperial() else "A4"
        self.paper = choice(section, tr("Paper"), "export_sheet", [(name, name) for name in PAPERS], usual)
        self.overlap = Number("export_overlap", tr("Overlap"), *LAPS, "mm")
        self.overlap.setValue(_number(kept.get("overlap"), 10.0))
        section.add(tr("Overlap"), self.overlap)
        rows = ((0, tr("By its width")), (1, tr("One")), (2, tr("Two")))
        self.nails = choice(section, tr("Nails for a piece"), "export_nails", rows, kept.get("nails", 0))
        own = _number(kept.get("nail"), 0.0)
        self.own_nail = check(section, tr("I have measured the hangers"), "export_own_nail", own > 0)
        self.nail = Number("export_nail", tr("Below the top edge"), *NAIL, "mm")
        self.nail.setValue(own or _USUAL_NAIL)
        section.add(tr("Below the top edge"), self.nail)
        self.rows: dict[str, tuple[QWidget, ...]] = {
            "tiles": (self.paper, self.overlap),
            "hanging-plan": (self.paper, self.overlap, self.nails, self.own_nail, self.nail),
        }
        self.own_nail.toggled.connect(self.nail.setEnabled)
        self.nail.setEnabled(own > 0)

    def kept(self) -> dict[str, object]:
        made = self.on_paper()
        return {"sheet": made.paper, "overlap": made.overlap, "nails": made.nails, "nail": made.nail}

    def on_paper(self) -> OnPaper:
        from albumapp.session.prices import price_for

        project = self._desk.project
        return OnPaper(
            self.paper.currentData(),
            self.overlap.value(),
            units.current(),
            self.nail.value() if self.own_nail.isChecked() else 0.0,
            int(self.nails.currentData()),
            price_for(project.spec) if project is not None else None,
        )


def _number(value: object, usual: float) -> float:
    return float(value) if isinstance(value, (int, float)) else usual
