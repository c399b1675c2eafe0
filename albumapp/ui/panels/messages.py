"""What the program says in passing and what it asks, in a small stack over the pages.

A message with a button is a question: it stays until it is answered or closed, and further ones pass below
it. Only so many questions are shown at once; the others wait their turn. A question with the `key` of an
earlier one takes its place.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, glyph_tool, icon_size, label, wrapped
from albumapp.ui.work import Message

GLYPH = {"info": "info", "good": "check-circle", "warning": "warning-circle"}
SELECTABLE = 1  # Qt.TextInteractionFlag.TextSelectableByMouse
LEAST_EM = 20  # beside a sheet it has at least so much, or lies over that
WIDEST_EM = 46  # a message is at most so wide, in line heights
STAYS_MS = {"info": 6000, "good": 10000}  # a warning stays until it is closed or overtaken
QUESTIONS_MOST = 2  # shown at once, beside what passes
GAP = 6


class MessageBar(QFrame):
    """One message: what, how to mend it, and a button where one helps. `gone` is called when it is closed."""

    def __init__(self, message: Message, gone: Callable[[MessageBar], None]) -> None:
        super().__init__()
        self._gone = gone
        self.setObjectName("message_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        glyph = label(name="message_icon")
        glyph.setPixmap(icon(GLYPH[message.level], message.level != "info").pixmap(icon_size()))
        self._text = text = wrapped(label(name="message_text"))
        text.setProperty("textInteractionFlags", SELECTABLE)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._say(message)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 8, 8)
        box.addWidget(glyph)
        box.addWidget(text, 1)
        if message.button:
            box.addWidget(button(message.button, "message_button", self.act, "flat"))
        for n, (words, action) in enumerate(message.also):
            box.addWidget(button(words, f"message_also_{n}", partial(self._answer, action), "flat"))
        box.addWidget(glyph_tool("x", "message_close", tr("Close this message"), self.leave))

    def _say(self, message: Message) -> None:
        self.message = message
        self.words = f"{message.text} {message.mend}".strip()
        self._text.setText(self.words)
        self.setAccessibleName(self.words)

    def takes(self, message: Message) -> bool:
        """Say this instead, where only the words differ: undoing many steps says each in turn."""
        now = self.message
        alike = now.level == message.level and not (now.button or now.also or message.button or message.also)
        if alike:
            self._say(message)
        return alike

    def leave(self) -> None:
        self._gone(self)

    def act(self) -> None:
        """Answer it by its first button."""
        if self.message.action is not None:
            self._answer(self.message.action)

    def _answer(self, action: Callable[[], None]) -> None:
        """It is gone before, since the answer may say something itself."""
        self.leave()
        action()

    def height_for(self, width: int) -> int:
        frame, box = self.contentsMargins(), self.layout()
        room = width - frame.left() - frame.right()
        need = max(box.heightForWidth(room), box.minimumSize().height())
        return need + frame.top() + frame.bottom()


class MessageStack(QWidget):
    """`current` is what was said last. It lies over the pages, so that they stay where they are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.current: Message | None = None
        self.stays: Callable[[], bool] = lambda: False  # until it is closed, whatever it says
        self._questions: list[MessageBar] = []
        self._waiting: list[Message] = []
        self._passing: MessageBar | None = None
        self._page: QWidget | None = None
        self._beside: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._pass)
        super().hide()

    # --- what is said -------------------------------------------------------------------------

    @property
    def shown(self) -> list[Message]:
        """From top to bottom."""
        passing = [self._passing] if self._passing is not None else []
        return [bar.message for bar in (*self._questions, *passing)]

    def show_message(self, message: Message) -> None:
        self.current = message
        self.setAccessibleName(f"{message.text} {message.mend}".strip())
        if message.action is not None:
            self._ask(message)
        else:
            self._timer.stop()
            if self._passing is None or not self._passing.takes(message):
                self._pass()
                self._passing = self._bar(message, len(self._questions))
            if message.level in STAYS_MS and not self.stays():
                self._timer.start(STAYS_MS[message.level])
        self._refresh()

    def _ask(self, message: Message) -> None:
        key = message.key or message.text
        self._waiting = [m for m in self._waiting if (m.key or m.text) != key]
        same = next((b for b in self._questions if (b.message.key or b.message.text) == key), None)
        if same is not None:
            at = self._questions.index(same)
            self._drop(same)
            self._questions.insert(at, self._bar(message, at))
        else:
            self._waiting.append(message)

    def withdraw(self, key: str) -> None:
        """The question of this key is answered by other means."""
        self._waiting = [m for m in self._waiting if m.key != key]
        for bar in [b for b in self._questions if b.message.key == key]:
            self._drop(bar)
        self._refresh()

    def forget_questions(self) -> None:
        """They were about another album."""
        self._waiting.clear()
        for bar in list(self._questions):
            self._drop(bar)
        self._refresh()

    def hide(self) -> None:
        """Close all of it."""
        self._pass()
        self.forget_questions()

    def _bar(self, message: Message, at: int) -> MessageBar:
        bar = MessageBar(message, self._close)
        self._box.insertWidget(at, bar)
        return bar

    def _close(self, bar: MessageBar) -> None:
        if bar is self._passing:
            self._pass()
        else:
            self._drop(bar)
        self._refresh()

    def _drop(self, bar: MessageBar) -> None:
        self._questions = [b for b in self._questions if b is not bar]
        self._box.removeWidget(bar)
        bar.hide()
        bar.setParent(None)
        bar.deleteLater()

    def _pass(self) -> None:
        """What was said in passing is over."""
        self._timer.stop()
        if self._passing is not None:
            bar, self._passing = self._passing, None
            self._drop(bar)
            self._refresh()

    def _refresh(self) -> None:
        while self._waiting:
            if len(self._questions) >= QUESTIONS_MOST:
                news = next((b for b in self._questions if b.message.level == "good"), None)
                if news is None:
                    break
                self._drop(news)  # "plan.pdf is ready" asks nothing: it does not keep other news waiting
            self._questions.append(self._bar(self._waiting.pop(0), len(self._questions)))
        self.setVisible(bool(self.shown))
        self.settle()

    # --- where it lies ------------------------------------------------------------------------

    def lie_over(self, page: QWidget, beside: QWidget | None = None) -> None:
        """At the top of this part of the window, and there it stays when that changes its size; left of
        `beside`, a sheet over it, where there is room."""
        self._beside = beside
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
        bars = [*self._questions, *([self._passing] if self._passing is not None else [])]
        if page is None or not bars:
            return
        over = QRect(page.mapTo(whole, QPoint(0, 0)), page.size())
        beside, least = self._beside, LEAST_EM * self.fontMetrics().height()
        if beside is not None and over.x() + least < beside.x() < over.right():
            over.setRight(beside.x())
        width = min(over.width() - 24, round(WIDEST_EM * self.fontMetrics().height()))
        heights = [bar.height_for(width) for bar in bars]
        for bar, height in zip(bars, heights, strict=True):
            bar.setFixedHeight(height)
        whole_height = sum(heights) + GAP * (len(bars) - 1)
        self.setGeometry(over.x() + (over.width() - width) // 2, over.y() + 8, width, whole_height)
        self.raise_()
