"""The list of all steps: the one that stands is marked, a click or Enter goes to another.

What was undone and what was left behind on another branch is greyed, and can be gone to as well.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from albumapp.basis import UserError
from albumapp.document.steps import Step
from albumapp.ui.icons import icon
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
SHOWN_AT_ONCE = 14  # lines


def time_words(at: str) -> str:
    """A time of a file (UTC) as one reads it here: the hour today, with the day before that."""
    try:
        made = datetime.fromisoformat(at)
    except ValueError:
        return ""
    made = (made if made.tzinfo is not None else made.replace(tzinfo=UTC)).astimezone()
    local = QDateTime.fromSecsSinceEpoch(int(made.timestamp()))
    if made.date() == datetime.now().astimezone().date():
        return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


class HistoryModel(QAbstractTableModel):
    """One row a step, before them the start: what was done, and when."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self.current = 0  # number of the step that stands, 0 the start

    def show(self, steps: list[Step]) -> None:
        self.beginResetModel()
        self.steps = [Step(0, tr("Start"), "", "", "done"), *steps]
        self.current = max((s.number for s in steps if s.state == "done"), default=0)
        self.endResetModel()

    def row_of(self, number: int) -> int:
        return next((n for n, s in enumerate(self.steps) if s.number == number), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.steps)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step, when = self.steps[index.row()], index.column() == 1
        if role == Qt.ItemDataRole.DisplayRole:
            return time_words(step.at) if when else self._name(step)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return time_words(step.at) if when else f"{self._name(step)}, {self._state(step)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._state(step)
        if role == Qt.ItemDataRole.FontRole and not when:
            font = QFont()
            font.setBold(step.number == self.current)
            font.setItalic(step.state == "gone")
            return font
        if role == Qt.ItemDataRole.ForegroundRole and (when or step.state != "done"):
            return QPalette().placeholderText()
        if role == Qt.ItemDataRole.DecorationRole and not when and step.number == self.current:
            return icon("caret-right")
        return None

    def _name(self, step: Step) -> str:
        return tr("{name} (left behind)", name=tr(step.name)) if step.state == "gone" else tr(step.name)

    def _state(self, step: Step) -> str:
        if step.number == self.current:
            return tr("This is how the album is now")
        return {
            "done": tr("Done: go back to here"),
            "ahead": tr("Undone: do it again up to here"),
            "gone": tr("Left behind when you went another way: go there, nothing is lost"),
        }[step.state]


class HistoryList(QTreeView):
    """Follows the album as long as it is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model_ = HistoryModel()
        self.setObjectName("history_list")
        self.setAccessibleName(tr("Steps"))
        self.setModel(self.model_)
        self.setRootIsDecorated(False)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setStyleSheet("QTreeView::item { padding: 3px 0 }")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight(SHOWN_AT_ONCE * (self.fontMetrics().height() + 6))
        self.clicked.connect(lambda index: self.visit(self.model_.steps[index.row()].number))
        desk.document_changed.connect(self.refresh)
        desk.project_changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        project = self._desk.project
        try:
            steps = project.steps() if project is not None else []
        except UserError as error:
            self._desk.trouble(error)
            return
        self.model_.show(steps)
        here = self.model_.index(self.model_.row_of(self.model_.current), 0)
        self.setCurrentIndex(here)
        self.scrollTo(here, QAbstractItemView.ScrollHint.EnsureVisible)

    def visit(self, number: int) -> None:
        """Go to where the album stood after this step."""
        project = self._desk.project
        if project is None or number == self.model_.current:
            return
        try:
            project.visit(number)
        except UserError as error:
            self._desk.keeper.refused(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            index = self.currentIndex()
            if index.isValid():
                self.visit(self.model_.steps[index.row()].number)
            return
        super().keyPressEvent(event)
