"""Tells a screen reader what happened, in words: results of edits, where one is, what the program says.

Nothing is said unless one listens. What is selected it learns from the canvas itself (`canvas.access`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from albumapp.ui.tr import count, known, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from albumapp.document.model import Frame, Surface
    from albumapp.session.project import Change
    from albumapp.ui.desk import Desk
    from albumapp.ui.work import Message

REST_MS = 250  # a nudge held down is told once, when it rests


def send(event: QAccessibleAnnouncementEvent) -> None:
    """The one way out; tests listen here."""
    QAccessible.updateAccessibility(event)


def announce(widget: QWidget, words: str, urgent: bool = False) -> None:
    """Have words said; `urgent` ones interrupt what is being said."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if urgent else manners.Polite)
    send(event)


def announce_message(widget: QWidget, message: Message) -> None:
    """What the message bar shows, and that it can be answered."""
    words = f"{message.text} {message.mend}".strip()
    if message.button:
        answers = ", ".join([message.button, *(text for text, _ in message.also)])
        words = tr("{words} Answers: {answers}", words=words, answers=answers)
    announce(widget, words, message.level == "warning")


class Announcer(QObject):
    """Follows the desk of a window; `widget` is in whose name it speaks."""

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk, self._widget = desk, widget
        self._words = {"result": "", "place": ""}  # in the order in which they are said
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._speak)
        desk.document_changed.connect(self._changed)
        desk.current_surface_changed.connect(self._went)
        desk.busy_checks.append(self._timer.isActive)

    def _later(self, kind: str, words: str) -> None:
        self._words[kind] = words
        self._timer.start()

    def _speak(self) -> None:
        for kind, words in self._words.items():
            self._words[kind] = ""
            announce(self._widget, words)
        self._desk.check_idle()

    def _changed(self, change: Change) -> None:
        if QAccessible.isActive():
            self._later("result", self.result(change))

    def _went(self, surface_id: str) -> None:
        surface = self._desk.surface
        if surface is not None and QAccessible.isActive():
            self._later("place", pages_words(surface))

    def result(self, change: Change) -> str:
        """What an edit came to: its name, and where the one selected frame is now if that changed."""
        name = known(change.name)
        frames = self._desk.frames()
        if len(frames) == 1:
            told = _moved(change, frames[0])
            return f"{name}: {told}" if told else name
        fresh = self._fresh_count(change)
        return f"{name}: {fresh}" if fresh else name

    def _fresh_count(self, change: Change) -> str:
        before, after = len(change.before.surfaces), len(change.after.surfaces)
        if before == after:
            return ""
        pages = change.after.page_count
        return count(pages, "the album has {n} page now", "the album has {n} pages now")


def pages_words(surface: Surface) -> str:
    """ "Pages 4–5, 3 photos, 1 text, locked"."""
    from albumapp.ui.words import surface_name

    photos = len(surface.photos())
    empty = sum(f.photo is None for f in surface.photo_frames())
    texts = sum(hasattr(f, "text") for f in surface.frames)
    words = [surface_name(surface), count(photos, "{n} photo", "{n} photos")]
    words += [count(empty, "{n} empty frame", "{n} empty frames")] if empty else []
    words += [count(texts, "{n} text", "{n} texts")] if texts else []
    words += [tr("locked")] if surface.locked else []
    return ", ".join(words)


def _moved(change: Change, frame: Frame) -> str:
    """Where a frame is now, and how large, as far as that is not as before; "" where it is."""
    from albumapp.ui import units

    try:
        _, before = change.before.find(frame.id)
        _, now = change.after.find(frame.id)
    except KeyError:
        return ""
    words, a, b = [], before.box, now.box
    if (a.x, a.y) != (b.x, b.y):
        words.append(
            tr("{x} from the left, {y} from the top", x=units.with_unit(b.x), y=units.with_unit(b.y))
        )
    if (a.w, a.h) != (b.w, b.h):
        words.append(tr("{w} by {h}", w=units.with_unit(b.w), h=units.with_unit(b.h)))
    if before.rotation != now.rotation:
        words.append(tr("turned by {n}°", n=round(now.rotation)))
    return ", ".join(words)
