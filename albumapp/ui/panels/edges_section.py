"""The inspector's edges of a picture on the wall: what folds round the bars, and how much of it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from albumapp.products.spec import EDGES
from albumapp.ui import units
from albumapp.ui.panels.fields import Section
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

Edit = Callable[..., None]


class EdgesSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_edges", tr("Edges"))
        self._desk, self._edit = desk, edit
        self.kind = QComboBox()
        self.kind.setObjectName("edges_kind")
        self.kind.setAccessibleName(tr("On the edges"))
        words = (tr("The picture goes on"), tr("Mirrored"), tr("Drawn out"), tr("Background only"))
        for kind, text in zip(EDGES, words, strict=True):
            self.kind.addItem(text, kind)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)
        self.kind.activated.connect(self._chosen)
        self.add(tr("On the edges"), self.kind)
        self.wrap = self.fact(tr("Folds round"), "edges_wrap")

    def wants(self, desk: Desk) -> bool:
        surface = desk.surface
        if surface is None or desk.frames() or surface.shape.kind != "wall":
            return False
        return any(max(s.wrap.as_list()) > 0 for s in surface.shape.sheets)

    def show_state(self, desk: Desk) -> None:
        from albumapp.layout.edits_pieces import edges_of

        surface = desk.surface
        self.kind.setCurrentIndex(max(self.kind.findData(edges_of(surface)), 0))
        self.kind.setEnabled(not surface.locked)
        self.wrap.setText(units.with_unit(surface.shape.sheets[0].wrap.top))

    def _chosen(self, index: int) -> None:
        self._edit("edges", "set_edges", surface=self._desk.surface_id, edges=self.kind.itemData(index))
        self.show_state(self._desk)
