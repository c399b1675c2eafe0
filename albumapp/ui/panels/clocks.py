"""Cards about camera clocks, above the moments: what was found, and setting one by hand.

A suggestion is one line and three buttons; taking it is one undo step for the whole stretch of photos.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from albumapp.ui.panels.filter import FlowLayout
from albumapp.ui.panels.moments import amount_words, clock_words
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, label, wrapped

if TYPE_CHECKING:
    from albumapp.analysis.model import ClockNote
    from albumapp.ui.desk import Desk

CARDS_MOST = 1  # the next suggestion comes when this is answered
MOST_S = 400 * 365 * 86400


class _Card(QFrame):
    """A quiet box with words and buttons."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self.box = column(self, 10, 6)
        self.words = wrapped(label(name=f"{name}_words"))
        self.box.addWidget(self.words)

    def buttons(self, *made: QWidget) -> None:
        line = QWidget()
        flow = FlowLayout(line, 4)
        for b in made:
            flow.addWidget(b)
        self.box.addWidget(line)


class ClockCards(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clock_cards")
        self._desk = desk
        self._notes: tuple[ClockNote, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 8, 4)
        self._box.setSpacing(6)
        self._cards: list[_Card] = []
        self.by_hand = SetClock(desk)
        self._box.addWidget(self.by_hand)

    def refresh(self, shown: bool) -> None:
        """Show the suggestions that the analysis has now."""
        analysis = self._desk.analysis
        said = self._desk.shelf.said
        asked = [
            n
            for n in (analysis.clocks if analysis is not None and shown else ())
            if any(said(p).shift is None for p in n.photos)  # else it was answered
        ]
        notes = tuple(asked[:CARDS_MOST])
        if notes != self._notes:
            self._notes = notes
            for card in self._cards:
                card.hide()
                card.deleteLater()
            self._cards = [self._card(n, note) for n, note in enumerate(notes)]
            for card in self._cards:
                self._box.addWidget(card)
        self.setVisible(shown and (bool(notes) or self.by_hand.isVisibleTo(self)))

    def _card(self, n: int, note: ClockNote) -> _Card:
        story = self._desk.story
        card = _Card(f"clock_{n}")
        words, why = clock_words(note)
        card.words.setText(f"{words}.")
        if why:
            card.box.addWidget(wrapped(label(why, f"clock_{n}_why", quiet=True)))
        card.setAccessibleName(f"{words}. {why}")
        photos = count(len(note.photos), "{n} photo", "{n} photos")
        way = tr("forward") if note.seconds > 0 else tr("back")
        shift = tr("Set {amount} {way}", amount=amount_words(note.seconds), way=way)
        take = button(shift, f"clock_{n}_shift", lambda: story.shift(note.photos, note.seconds))
        take.setToolTip(tr("The times of {photos} change; Ctrl+Z takes it back", photos=photos))
        leave = button(tr("Leave"), f"clock_{n}_leave", lambda: story.leave_clock(note), "flat")
        leave.setToolTip(tr("The clock was right: do not ask again"))
        show = button(
            tr("Show {photos}", photos=photos),
            f"clock_{n}_show",
            lambda: story.shown.emit(list(note.photos)),
            "flat",
        )
        card.buttons(take, leave, show)
        return card


class SetClock(_Card):
    """Set the clock of some photos: by hours and minutes, or by the true time of the first of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("set_clock_card")
        self._desk = desk
        self._photos: list[str] = []
        self._from: datetime | None = None
        self._syncing = False
        self.hours = self._spin("clock_hours", tr("Hours"), 24 * 365 * 150, " h")
        self.minutes = self._spin("clock_minutes", tr("Minutes"), 59, " min")
        self.time = QDateTimeEdit()
        self.time.setObjectName("clock_time")
        self.time.setAccessibleName(tr("True time of the first photo"))
        self.time.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.time.setKeyboardTracking(False)
        self.time.dateTimeChanged.connect(self._time_set)
        self._first = label(name="clock_first", quiet=True)
        self._first.setWordWrap(True)
        grid = QGridLayout()
        grid.addWidget(label(tr("Add")), 0, 0)
        grid.addWidget(self.hours, 0, 1)
        grid.addWidget(self.minutes, 0, 2)
        grid.addWidget(self._first, 1, 0, 1, 3)
        grid.addWidget(self.time, 2, 0, 1, 3)
        self.box.addLayout(grid)
        self.take = button(tr("Set the clock"), "clock_set", self._set, "primary")
        self.buttons(self.take, button(tr("Cancel"), "clock_cancel", self.close_card, "flat"))
        self.hide()

    def _spin(self, name: str, spoken: str, most: int, unit: str) -> QSpinBox:
        made = QSpinBox()
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setRange(-most, most)
        made.setSuffix(unit)
        made.valueChanged.connect(self._amount_set)
        return made

    def ask(self, photos: list[str]) -> None:
        """Ask for the clock of these photos (ids in time order)."""
        analysis = self._desk.analysis
        if not photos or analysis is None:
            return
        self._photos = photos
        times = (analysis.times.get(p) for p in photos)
        first = next(((p, t.at) for p, t in zip(photos, times, strict=True) if t and t.at), None)
        self._from = first[1].replace(tzinfo=None) if first is not None else None
        words = count(len(photos), "Set the clock of {n} photo", "Set the clock of {n} photos")
        self.words.setText(words)
        self.setAccessibleName(words)
        self._syncing = True
        self.hours.setValue(0)
        self.minutes.setValue(0)
        for widget in (self.time, self._first):
            widget.setVisible(self._from is not None)
        if first is not None and self._from is not None:
            name = self._desk.document.photos[first[0]].name
            self._first.setText(tr("or say when {name} was taken:", name=name))
            self.time.setDateTime(QDateTime(self._from))
        self._syncing = False
        self._enable()
        self.show()
        self.parentWidget().show()
        self.hours.setFocus()
        self.hours.selectAll()

    @property
    def seconds(self) -> float:
        """What would be added."""
        if self._from is not None:
            return (self.time.dateTime().toPython() - self._from).total_seconds()
        return self.hours.value() * 3600.0 + self.minutes.value() * 60.0

    def _amount_set(self) -> None:
        if not self._syncing and self._from is not None:
            self._syncing = True
            moved = self.hours.value() * 3600 + self.minutes.value() * 60
            self.time.setDateTime(QDateTime(self._from).addSecs(moved))
            self._syncing = False
        self._enable()

    def _time_set(self) -> None:
        if not self._syncing and self._from is not None:
            self._syncing = True
            minutes = round((self.time.dateTime().toPython() - self._from).total_seconds() / 60)
            sign = -1 if minutes < 0 else 1
            self.hours.setValue(sign * (abs(minutes) // 60))
            self.minutes.setValue(sign * (abs(minutes) % 60))
            self._syncing = False
        self._enable()

    def _enable(self) -> None:
        self.take.setEnabled(0 < abs(self.seconds) < MOST_S)

    def _set(self) -> None:
        photos, seconds = self._photos, self.seconds
        self.close_card()
        self._desk.story.shift(photos, seconds, tr("Set the clock"))

    def close_card(self) -> None:
        self.hide()
        panel = self.parentWidget()
        if isinstance(panel, ClockCards):
            panel.refresh(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.take.isEnabled():
            self._set()
        else:
            super().keyPressEvent(event)
