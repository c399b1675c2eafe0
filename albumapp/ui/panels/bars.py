"""Bars that wait for nobody: the questions about faces, the activity line. Messages are in `messages`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.tr import known, tr
from albumapp.ui.widgets import button, elided, glyph_tool, icon_size, label, wrapped
from albumapp.ui.words import about

if TYPE_CHECKING:
    from albumapp.jobs.task import Progress
    from albumapp.ui.desk import Desk


BOTH = (
    "May albumapp look for faces, so that nobody is cut off, and tell people apart, so that nobody "
    "is missing? It stays on this computer, and can be forgotten (Help, What is stored about me)."
)
GROUPING = (
    "May albumapp also tell people apart by their faces, so that nobody is missing from the album? "
    "It stays on this computer, and can be forgotten (Help, What is stored about me)."
)
ASKED = {  # the question: its words, and each answer: name, words, faces, grouping, kind
    "faces": (
        BOTH,
        (
            ("consent_yes", "Yes, both", True, True, "primary"),
            ("consent_faces", "Only look for faces", True, False, ""),
            ("consent_no", "No", False, False, ""),
        ),
    ),
    "grouping": (
        GROUPING,
        (
            ("consent_group", "Tell people apart", True, True, "primary"),
            ("consent_faces_only", "Only look for faces", True, False, ""),
        ),
    ),
}


class ConsentBar(QFrame):
    """Asks what `consent.question` says, until it is answered; answers can be changed in the menu."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("consent_bar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self._desk = desk
        self._words = wrapped(label(name="consent_text"))
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        glyph = label(name="consent_icon")
        glyph.setPixmap(icon("users").pixmap(icon_size()))
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 16, 8)
        box.addWidget(glyph)
        box.addWidget(self._words, 1)
        self._buttons: dict[str, list[QWidget]] = {}
        for question, (_, answers) in ASKED.items():
            made = self._buttons[question] = []
            for name, text, faces, grouping, kind in answers:
                made.append(button(tr(text), name, partial(desk.consent.answer, faces, grouping), kind))
                box.addWidget(made[-1])
        self.hide()
        desk.consent.changed.connect(self._answered)

    def ask(self) -> None:
        """Show the question that is open; hidden where none is."""
        question = self._desk.consent.question
        if question:
            self._words.setText(tr(ASKED[question][0]))
            self.setAccessibleName(self._words.text())
            for asks, made in self._buttons.items():
                for one in made:
                    one.setVisible(asks == question)
        self.setVisible(bool(question))

    def _answered(self) -> None:
        """Here or elsewhere, wholly or in part."""
        if not self.isHidden():
            self.ask()


class StatusLine(QFrame):
    """What runs, how far, how long still, and a stop; the product's measures at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("status_line")
        self._words = label(name="activity_words")
        self._bar = QProgressBar()
        self._bar.setObjectName("activity_bar")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._stop = button(tr("Stop"), "activity_stop", desk.stop_work, "flat", "stop")
        self._product = label(name="product_words", quiet=True)
        for words in (self._words, self._product):
            words.setMinimumWidth(40)
        self._said = self._full = ""
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 2, 12, 2)
        box.setSpacing(12)
        box.addWidget(self._bar)
        box.addWidget(self._words)
        box.addWidget(self._stop)
        box.addStretch(1)
        box.addWidget(self._product)
        self.setMinimumHeight(self._stop.sizeHint().height() + 4)
        desk.progress.connect(self.show_progress)
        self.show_progress(None)

    def offer(self, text: str, name: str, run: Callable[[], None]) -> None:
        """A quiet link beside the product, once: it goes with the click, or with its cross."""

        def taken(act: bool) -> None:
            for made in (link, away):
                self.layout().removeWidget(made)
                made.hide()
                made.deleteLater()
            self._fit()
            if act:
                run()

        link = button(text, name, lambda: taken(True), "flat", "compass")
        away = glyph_tool("x", f"{name}_away", tr("Not now"), lambda: taken(False))
        at = self.layout().count() - 1
        self.layout().insertWidget(at, link)
        self.layout().insertWidget(at + 1, away)
        self._fit()

    def show_progress(self, progress: Progress | None) -> None:
        for widget in (self._words, self._bar, self._stop):
            widget.setVisible(progress is not None)
        if progress is None:
            self._fit()
            return
        parts = [known(progress.what)]
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
            if progress.percent:
                parts.append(tr("{n} %", n=progress.done))
            else:
                parts.append(tr("{n} of {m}", n=progress.done, m=progress.total))
        else:
            self._bar.setRange(0, 0)
        left = about(progress.left)
        self._said = " ".join(parts) + (f", {left}" if left else "")
        self._bar.setAccessibleName(self._said)
        self._fit()

    @property
    def words(self) -> str:
        """What runs, all of it."""
        return self._said

    def show_product(self, words: str) -> None:
        self._full = words
        self._fit()

    def _fit(self) -> None:
        """Words are cut short where others need the room, the product's first; their tips have them all."""
        items = [self.layout().itemAt(n).widget() for n in range(self.layout().count())]
        there = [w for w in items if w is not None and not w.isHidden()]
        room = self.width() - self.layout().spacing() * (len(items) + 1) - 24
        room -= sum(w.sizeHint().width() for w in there if w not in (self._words, self._product))
        for words, full, others in ((self._words, self._said, 40), (self._product, self._full, 0)):
            if words not in there:
                continue
            text = elided(words.fontMetrics(), full, max(room - others, 40))
            if text != words.text():
                words.setText(text)
                words.setToolTip(full if text != full else "")
                words.setAccessibleName(full)
            room -= words.sizeHint().width()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit()
