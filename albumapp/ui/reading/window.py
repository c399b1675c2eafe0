"""Read your book: the window of the last walk through it, one stop at a time.

What there is to stop at is found anew whenever the album, or what is known of it, changes;
`session/walking.py` keeps the place. "Change" hides the window and goes there; `read_book` shows it again
where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from albumapp.session.reading import Finding, Look, Reader
from albumapp.session.walking import Walk, keep, kept
from albumapp.ui.canvas import writing
from albumapp.ui.preview.pictures import BookPictures
from albumapp.ui.preview.window import finder
from albumapp.ui.reading import words
from albumapp.ui.reading.end import EndPage
from albumapp.ui.reading.panel import WIDTH_LINES, Panel
from albumapp.ui.reading.spread import SpreadView
from albumapp.ui.thing import named
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.session.reading import Stop
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow

# findings of the Check station that are stops of their own here
OWN = ("frame-empty", "ppi-low", "photo-twice", "face-fold")
K = Qt.Key


class Reading(QWidget):
    """`walk` is where one is. Made by `read_book`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("reading")
        self.setWindowTitle(named(window.desk, "Read your book"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._desk = window, window.desk
        desk: Desk = window.desk
        self.pages = BookPictures(finder(desk), self, desk.project.context, window.proofing)
        self.pages.idle.connect(desk.check_idle)
        self._reader = Reader()
        self.walk = Walk(kept(desk.project))
        self._shown: object = None
        self._all = False
        self.spread = SpreadView(self.pages, self)
        runs = {name: getattr(self, name) for name in RUNS}
        self.panel = Panel(window.bench.pictures, runs)
        self.panel.suggestions = self._suggestions
        self.end = EndPage(runs, desk)
        self.stack = QStackedWidget()
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.spread, 1)
        beside.addWidget(self.panel)
        self._both = both
        self.stack.addWidget(both)
        self.stack.addWidget(self.end)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self._keys()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        self._busy = lambda: self._timer.isActive() or not self.pages.is_idle
        desk.busy_checks.append(self._busy)
        for signal in (desk.document_changed, desk.looked.changed):
            signal.connect(self._later)
        for signal in (desk.analysis_changed, writing.now().changed):
            signal.connect(self._other_known)
        desk.message.connect(self._message)
        desk.project_changed.connect(self.close)
        self.refresh()

    def _keys(self) -> None:
        on, back = (1, -1) if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else (-1, 1)
        steps = {
            K.Key_Right: on, K.Key_Down: 1, K.Key_PageDown: 1, K.Key_End: 100_000,
            K.Key_Left: back, K.Key_Up: -1, K.Key_PageUp: -1, K.Key_Home: -100_000,
        }  # fmt: skip
        for key, by in steps.items():
            QShortcut(QKeySequence(key), self, lambda by=by: self.step(by))
        for key in (K.Key_Return, K.Key_Enter):
            QShortcut(QKeySequence(key), self, self._enter)
        QShortcut(QKeySequence(K.Key_F2), self, self.change)
        QShortcut(QKeySequence(K.Key_Escape), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._desk.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self, self._desk.redo)

    def _enter(self) -> None:
        """What has the focus, else that it is fine."""
        at = QApplication.focusWidget()
        if at is not None and self.isAncestorOf(at) and hasattr(at, "click"):
            at.click()
        elif self.walk.now is not None:
            self.fine()

    # --- what there is -----------------------------------------------------------------------

    def _later(self, *_: object) -> None:
        if self.isVisible():
            self._timer.start()

    def _other_known(self) -> None:
        """Of faces or of words: nothing that was found holds."""
        self._reader.forget()
        self._later()

    def refresh(self) -> None:
        """Find the stops anew, as things are now."""
        look = self._look()
        if look is not None:
            self.walk.take(self._reader.stops(look))
            self._show()
        self._desk.check_idle()

    def _look(self) -> Look | None:
        desk = self._desk
        project = desk.project
        if project is None or not project.document.surfaces:
            return None
        doc = project.document
        unseen = {s.id for s in (doc.surfaces if self._all else desk.looked.unseen())}
        found = self._window.checking.now()
        speller = writing.now().speller()
        return Look(
            doc,
            project.context.facts,
            project.spec.output.ppi_min,
            unseen | set(self.walk.seen),
            desk.analysis,
            project.context,
            tuple(project.context.names.values()),
            speller.wrong if speller is not None else None,
            tuple(Finding(f.surface, f.frame, f.text, f.mend) for f in found if f.kind not in OWN),
        )

    def _suggestions(self, word: str) -> list[str]:
        speller = writing.now().speller()
        return speller.suggestions(word) if speller is not None else []

    # --- what is shown -----------------------------------------------------------------------

    def _show(self) -> None:
        stop, document, walk = self.walk.now, self._desk.document, self.walk
        if document is None:
            return
        state = (stop, stop is not None and walk.is_fine(stop), walk.at, len(walk.stops), walk.fine_count)
        if stop is not None:
            after = [s.surface for s in walk.stops[walk.at + 1 : walk.at + 3]]
            self.spread.show_stop(document, stop, after)
        if state != self._shown:  # else it stays as it is, and the focus where it is
            self._shown = state
            self._show_words(stop, document)
        self._desk.check_idle()

    def _show_words(self, stop: Stop | None, document: Document) -> None:
        if stop is None:
            self.end.show_end(self.walk)
            self.stack.setCurrentWidget(self.end)
            (self.end.left if self.walk.left else self.end.export).setFocus()
            told = self.end.told()
        else:
            ppi = self._desk.project.spec.output.ppi_min
            self.panel.show_stop(stop, self.walk, document, ppi)
            self.stack.setCurrentWidget(self._both)
            self.panel.fine.setFocus()
            told = words.told(stop, document, ppi, self.panel.progress.text())
        self.setAccessibleName(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _message(self, level: str, text: str, mend: str) -> None:
        """What the desk says is said here, too: the other window lies behind."""
        if self.isVisible():
            self.panel.say(f"{text} {mend}".strip())

    # --- what one does -----------------------------------------------------------------------

    def fine(self) -> None:
        """It is fine as it is: on to what is left."""
        stop = self.walk.find_fine()
        self.panel.say("")
        desk = self._desk
        if stop is None or desk.project is None:
            return
        if stop.kind == "unseen":
            surface = next((s for s in desk.document.surfaces if s.id == stop.surface), None)
            if surface is not None:
                desk.looked.see(surface)
                desk.looked.keep()
        elif stop.kind == "note":
            if any(n.id == stop.note and not n.done for n in desk.document.notes):
                desk.do("finish_note", note=stop.note, done=True)
        else:
            keep(desk.project, [stop.mark])
        self._show()

    def unfine(self) -> None:
        """It is not, after all."""
        stop = self.walk.not_fine()
        desk = self._desk
        if stop is None or desk.project is None:
            return
        if stop.kind == "unseen":
            desk.looked.forget(desk.document.surface(stop.surface))
            desk.looked.keep()
        else:
            keep(desk.project, [], gone=[stop.mark])
        self._show()

    def step(self, by: int) -> None:
        """So many stops on or back, whatever was found."""
        self.panel.say("")
        self.walk.step(by)
        self._show()

    def back(self) -> None:
        self.step(-1)

    def forward(self) -> None:
        self.step(1)

    def left(self) -> None:
        """To the first that is left."""
        self.walk.to_left()
        self._show()

    def again(self) -> None:
        """From the start, what was found fine on earlier walks included."""
        self._all = True
        self.walk = Walk()
        self.refresh()

    def change(self) -> None:
        """Go there; a message leads back."""
        stop, desk = self.walk.now, self._desk
        if stop is None or not stop.surface:
            return
        heading, mend = words.heading(stop), words.mend(stop)
        self.hide()
        self.pages.want(desk.document, (), 1.0)  # nothing needs drawing meanwhile
        window = self._window
        window.go("design")
        desk.go(stop.surface)
        desk.select(list(stop.frames))
        window.activateWindow()
        if stop.kind in ("title", "spine", "name", "spelling") and stop.frames:
            window.bench.canvas.begin_mode(stop.frames[0])
        elif stop.kind == "note":
            window.show_page("comments")
        desk.say(
            "info",
            tr("Reading: {what}.", what=heading),
            mend,
            tr("Read on"),
            lambda: read_book(window),
            "read",
        )

    def correct(self, word: str, other: str) -> None:
        """Write a word otherwise, wherever it stands in this text. One undo step."""
        stop, desk = self.walk.now, self._desk
        if stop is None or not stop.frames:
            return
        _, frame = desk.document.find(stop.frames[0])
        text = replaced(frame.text, word, other)
        if frame.role in ("title", "spine") and frame.text == desk.document.title:
            done = desk.do("set_title", title=text)  # wherever it stands
        else:
            done = desk.do("set_text", frame=frame.id, text=text)
        if done:
            self.panel.say(tr("Now it says “{word}”. Ctrl+Z takes it back.", word=other))

    def learn(self, word: str) -> None:
        """The word is right in every album."""
        writing.now().learn(word)

    def swap(self, photo: str, *_: object) -> None:
        """Put a sibling in the place of the photo. One undo step."""
        stop, desk = self.walk.now, self._desk
        if stop is not None and stop.frames:
            name = desk.document.photos[photo].name
            if desk.do("place_photo", frame=stop.frames[0], photo=photo):
                self.panel.say(tr("Now it is {name}. Ctrl+Z takes it back.", name=name))

    def export(self) -> None:
        window = self._window
        self.close()
        window.run("export")

    # --- what Qt tells -----------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        wide = WIDTH_LINES * self.fontMetrics().height()
        self.panel.setFixedWidth(min(wide, round(self.width() * 0.42)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._desk.lost.check()

    def closeEvent(self, event: object) -> None:
        self._timer.stop()
        self.pages.close()
        if self._busy in self._desk.busy_checks:
            self._desk.busy_checks.remove(self._busy)
        self._desk.answered.emit("read")
        super().closeEvent(event)


# what the buttons of the panel and of the end do, by the methods of these names
RUNS = (
    "fine", "unfine", "change", "back", "forward", "correct", "learn", "swap",
    "export", "left", "again", "close",
)  # fmt: skip


def replaced(text: str, word: str, other: str) -> str:
    """A word written otherwise, whole words only."""
    import re

    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _: other, text)


def read_book(window: MainWindow) -> Reading:
    """Begin the walk, or go on where one was."""
    desk = window.desk
    window.finish_mode()
    desk.importer.settle()
    made = window.findChild(Reading, "reading")
    if made is None:
        made = Reading(window)
    else:
        made.refresh()
    desk.answered.emit("read")
    made.showFullScreen()
    made.activateWindow()
    made.panel.fine.setFocus()
    return made
