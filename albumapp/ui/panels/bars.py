"""Bars that say something and wait for nobody: messages, the question about faces, the activity line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, glyph_tool, icon_size, label, wrapped
from albumapp.ui.words import about

if TYPE_CHECKING:
    from albumapp.jobs.task import Progress
    from albumapp.ui.desk import Desk
    from albumapp.ui.work import Message

GLYPH = {"info": "info", "good": "check-circle", "warning": "warning-circle"}
SELECTABLE = 1  # Qt.TextInteractionFlag.TextSelectableByMouse
WIDEST_EM = 46  # a message is at most so wide, in line heights
STAYS_MS = {"info": 6000, "good": 10000}  # a warning stays until it is closed or overtaken


class MessageBar(QFrame):
    """One message at a time: what, how to mend it, and a button where one helps.

    It lies over the pages, so that they stay where they are when it comes and goes.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self._glyph = label(name="message_icon")
        self._text = wrapped(label(name="message_text"))
        self._text.setProperty("textInteractionFlags", SELECTABLE)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = button("", "message_button", self._act, "flat")
        close = glyph_tool("x", "message_close", tr("Close this message"), self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 8, 8)
        for item in (self._glyph, self._text, self._button, close):
            box.addWidget(item, 1 if item is self._text else 0)
        self._action: object = None
        self._page: QWidget | None = None
        self.current: Message | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def lie_over(self, page: QWidget) -> None:
        """At the top of this part of the window, and there it stays when that changes its size."""
        if page is not self._page:
            if self._page is not None:
                self._page.removeEventFilter(self)
            page.installEventFilter(self)
            self._page = page
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self.settle()
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """As high as the words need."""
        page, whole = self._page, self.parentWidget()
        if page is None:
            return
        over = QRect(page.mapTo(whole, QPoint(0, 0)), page.size())
        width = min(over.width() - 24, round(WIDEST_EM * self.fontMetrics().height()))
        height = max(self.layout().heightForWidth(width), self.layout().minimumSize().height())
        self.setGeometry(over.x() + (over.width() - width) // 2, over.y() + 8, width, height)
        self.raise_()

    def show_message(self, message: Message) -> None:
        self.current = message
        self._glyph.setPixmap(icon(GLYPH[message.level], message.level != "info").pixmap(icon_size()))
        text = f"{message.text} {message.mend}".strip()
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action = message.action
        self._button.setVisible(bool(message.button))
        self._button.setText(message.button)
        self._button.setAccessibleName(message.button)
        self.show()
        self._timer.stop()
        if message.level in STAYS_MS and message.action is None:
            self._timer.start(STAYS_MS[message.level])

    def _act(self) -> None:
        self.hide()
        if callable(self._action):
            self._action()


class ConsentBar(QFrame):
    """Asks once whether faces may be looked for; the answer can be changed in the menu."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("consent_bar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self._desk = desk
        text = tr(
            "May albumapp look for faces, so that nobody is cut off or lands in the fold? "
            "It all stays on this computer, and the Edit menu changes your answer."
        )
        words = wrapped(label(text, "consent_text"))
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(text)
        glyph = label(name="consent_icon")
        glyph.setPixmap(icon("users").pixmap(icon_size()))
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 16, 8)
        box.addWidget(glyph)
        box.addWidget(words, 1)
        box.addWidget(button(tr("Yes, look for faces"), "consent_yes", lambda: self._answer(True), "primary"))
        box.addWidget(button(tr("No"), "consent_no", lambda: self._answer(False)))
        self.hide()

    def _answer(self, yes: bool) -> None:
        self.hide()
        self._desk.answer_people(yes)


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

    def show_progress(self, progress: Progress | None) -> None:
        for widget in (self._words, self._bar, self._stop):
            widget.setVisible(progress is not None)
        if progress is None:
            return
        parts = [progress.what]
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
            parts.append(tr("{n} of {m}", n=progress.done, m=progress.total))
        else:
            self._bar.setRange(0, 0)
        left = about(progress.left)
        self._words.setText(" ".join(parts) + (f", {left}" if left else ""))
        self._bar.setAccessibleName(self._words.text())

    @property
    def words(self) -> str:
        return self._words.text()

    def show_product(self, words: str) -> None:
        self._product.setText(words)
