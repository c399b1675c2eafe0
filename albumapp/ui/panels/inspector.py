"""The inspector: what the selection has, and nothing else. With no selection: the pages and the book."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from albumapp.ui.panels.fields import Section, Swatch
from albumapp.ui.panels.frame_section import FrameSection
from albumapp.ui.panels.guides_section import GuidesSection
from albumapp.ui.panels.sections import SECTIONS, BookSection
from albumapp.ui.panels.text_section import TextSection
from albumapp.ui.panels.why import WhySection
from albumapp.ui.tr import tr
from albumapp.ui.widgets import column

if TYPE_CHECKING:
    from albumapp.ui.actions import Actions
    from albumapp.ui.desk import Desk


MOST_WIDE = 480  # px


class Inspector(QScrollArea):
    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Properties"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._desk = desk
        self._turn = self._least = 0
        inner = QWidget()
        box = column(inner, 0, 0)
        self.sections: list[Section] = []
        for kind in SECTIONS:
            made = kind(desk, self.edit, actions)
            self.sections.append(made)
            box.addWidget(made)
        self.why = WhySection(desk)
        box.addWidget(self.why)
        box.addStretch(1)
        self._box = box
        self.setWidget(inner)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        for signal in (
            desk.document_changed,
            desk.project_changed,
            desk.current_surface_changed,
            desk.analysis_changed,
        ):
            signal.connect(self._later)
        desk.selection_changed.connect(self._reselected)
        self.refresh()

    def edit(self, field: str, edit_id: str, **params: Any) -> None:
        """One edit of one field; turns of the same field in one selection are one undo step."""
        # a refused edit shows what the document says
        if not self._desk.do(edit_id, merge=f"inspector-{self._turn}-{field}", **params):
            self._later()

    def _reselected(self, _: list[str]) -> None:
        self._turn += 1
        for swatch in self.findChildren(Swatch):
            swatch.let_go()
        self._later()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._find_room()
        return done

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() in (event.Type.FontChange, event.Type.StyleChange) and hasattr(self, "_timer"):
            self._later()

    def _later(self, *_: object) -> None:
        self._timer.start()

    def refresh(self) -> None:
        """Show the sections that the selection has, with its values."""
        desk = self._desk
        for section in self.sections:
            wanted = section.wants(desk)
            section.setVisible(wanted)
            if wanted:
                section.show_state(desk)
        self.why.refresh()
        self._place_why()
        self._find_room()

    def _find_room(self) -> None:
        """With large text some sections need more than the usual width: nothing is cut off at the side."""
        self._least = self._least or self.minimumWidth()
        need = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 6
        self.setMinimumWidth(max(self._least, min(need, MOST_WIDE)))

    def _place_why(self) -> None:
        """Of a frame the reasons stand above its measures, of pages and book below them."""
        frame = self.section(FrameSection)
        at = self._box.indexOf(frame) if self._desk.frames() else len(self.sections)
        now = self._box.indexOf(self.why)
        at -= now < at
        if at != now:
            self._box.removeWidget(self.why)
            self._box.insertWidget(at, self.why)

    def section(self, kind: type[Section]) -> Section:
        return next(s for s in self.sections if isinstance(s, kind))

    def edit_text(self) -> None:
        """Put the cursor into the words of the selected text."""
        self.refresh()
        words = self.section(TextSection).words
        words.setFocus()
        words.selectAll()

    def edit_guide(self, index: int) -> None:
        """Put the cursor into the number of these pages' guide, counted from 0."""
        self.refresh()
        self.section(GuidesSection).edit_guide(index)

    def ask_style_name(self) -> None:
        """Ask what a text's look is to be called as a style."""
        self.refresh()
        self.section(TextSection).ask_style_name()

    def edit_title(self) -> None:
        self.refresh()
        name = self.section(BookSection).name
        name.setFocus()
        name.selectAll()
