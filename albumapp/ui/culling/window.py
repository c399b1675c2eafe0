"""Culling: photo after photo on the whole screen, one key for each decision. All of it can be undone.

The photos are those that the photo panel lists, in its order, so its filter says what is looked at. To add a
key: a row in `KEYS` (the line at the bottom is made of it) and its method.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from albumapp.photos.marks import NOTHING
from albumapp.session.photo_page import PhotoPage, photo_page
from albumapp.session.report import why_unused
from albumapp.ui.culling.page import PhotoPageView
from albumapp.ui.culling.stage import Stage
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import label

if TYPE_CHECKING:
    from albumapp.basis import Reason
    from albumapp.jobs.task import Task
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.desk import Desk

K = Qt.Key
# as it is written, what it does
KEYS: tuple[tuple[str, str], ...] = (
    ("P", "keep"),
    ("X", "reject"),
    ("1–5", "stars"),
    ("U", "unmark"),
    ("←  →", "photos"),
    ("↑  ↓", "same moment"),
    ("Z", "own pixels"),
    ("B", "faces"),
    ("I", "about"),
    ("Esc", "ends"),
)
# dark in both schemes, for photos are the colour; a palette does not reach through the window's style sheet
DARK = """
#culling, #culling QWidget { background: #1c1c1c; color: #e6e6e6; }
#culling #culling_keys { color: #a6a6a6; }
#culling QScrollArea { border-left: 1px solid #343434; }
#culling QToolTip { background: #343434; }
"""


class Culling(QWidget):
    """`photos` are looked at one after the other; `now` is the one that is shown."""

    def __init__(
        self, desk: Desk, pictures: Pictures, photos: Sequence[str], at: str, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("culling")
        self.setWindowTitle(tr("Look at photos"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk, self._photos = desk, list(photos)
        self._n = self._photos.index(at) if at in self._photos else 0
        self._unused: Mapping[str, Reason] = {}
        self.setStyleSheet(DARK)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stage = Stage(pictures, self)
        self.page = PhotoPageView(desk)
        self.mark = label("", "culling_mark", 4, bold=True)
        self.place = label("", "culling_place")
        self.hint = label("", "culling_keys")
        held = "\u00a0"  # a key and what it does stay in one line
        hints = (f"{key}  {tr(words)}".replace(" ", held) for key, words in KEYS)
        self.hint.setText("     ".join(hints))
        self.hint.setWordWrap(True)  # else the window would be wider than a small screen, or with large text
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._arrange()
        desk.analysis_changed.connect(self._known)
        desk.document_changed.connect(self._known)
        desk.photos_changed.connect(self._show)
        desk.project_changed.connect(self.close)
        self._known()

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(16, 4, 16, 12)
        below.setSpacing(16)
        for made in (self.mark, self.place):
            below.addWidget(made)
        below.addWidget(self.hint, 1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.stage, 1)
        left.addLayout(below)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(left, 1)
        box.addWidget(self.page)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def now(self) -> str | None:
        return self._photos[self._n] if self._photos else None

    def _known(self, *_: object) -> None:
        """The analysis is there, or was joined anew: why photos are unused is found in the background."""
        analysis, document = self._desk.analysis, self._desk.document
        if analysis is not None and document is not None and document.surfaces:

            def work(task: Task) -> Mapping[str, Reason]:
                return why_unused(document, analysis.facts)

            def done(found: Mapping[str, Reason]) -> None:
                self._unused = found
                self._show()

            self._desk.start("unused", work, done, shown=False)
        self._show()

    def _show(self) -> None:
        document = self._desk.document
        self._photos = [p for p in self._photos if document is not None and p in document.photos]
        self._n = min(self._n, max(len(self._photos) - 1, 0))
        photo = self.now
        if photo is None or document is None:
            self.close()
            return
        page = self._page(photo)
        self.stage.show_photo(photo, document.photos[photo].size, page.faces if page is not None else ())
        self.stage.prepare(self._photos[self._n + 1 :])
        self.page.show_page(photo, page)
        self.mark.setText(self._mark_words(photo))
        self.place.setText(self._place_words(page))
        self.setAccessibleName(", ".join(filter(None, (document.photos[photo].name, self.mark.text()))))

    def _page(self, photo: str) -> PhotoPage | None:
        analysis, document = self._desk.analysis, self._desk.document
        if analysis is None or document is None or photo not in analysis.facts:
            return None
        return photo_page(photo, analysis, document, self._unused)

    def _mark_words(self, photo: str) -> str:
        said = self._desk.shelf.marks.get(photo, NOTHING)
        stars = self._desk.shelf.rating(photo)
        words = []
        if said.pick:
            words.append(tr("✓ Kept"))
        if stars is not None and stars < 0:
            words.append(tr("✕ Rejected"))
        elif stars:
            words.append("★" * stars)
        return "   ".join(words)

    def _place_words(self, page: PhotoPage | None) -> str:
        marks = self._desk.shelf.marks
        kept = sum(marks.get(p, NOTHING).pick is True for p in self._photos)
        rejected = sum((marks.get(p, NOTHING).stars or 0) < 0 for p in self._photos)
        parts = [tr("{n} of {all}", n=self._n + 1, all=len(self._photos))]
        if page is not None and len(page.series) > 1:
            at = page.series.index(page.photo) + 1
            parts.append(tr("{n} of {all} of this moment", n=at, all=len(page.series)))
        if kept:
            parts.append(count(kept, "{n} kept", "{n} kept"))
        if rejected:
            parts.append(count(rejected, "{n} rejected", "{n} rejected"))
        return "  ·  ".join(parts)

    # --- going about -------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """So many photos on."""
        n = min(max(self._n + by, 0), len(self._photos) - 1)
        if n != self._n:
            self._n = n
            self._show()

    def sibling(self, by: int) -> None:
        """To another photo of the same moment."""
        page = self._page(self.now) if self.now is not None else None
        if page is None or len(page.series) < 2:
            return
        at = page.series.index(page.photo) + by
        if 0 <= at < len(page.series):
            other = page.series[at]
            if other not in self._photos:  # the panel's filter leaves it out: it is looked at all the same
                self._photos.insert(self._n + (by > 0), other)
            self._n = self._photos.index(other)
            self._show()

    # --- deciding ----------------------------------------------------------------------------

    def keep(self) -> None:
        """The user's favourite: always suggested. A rejected photo is so no longer."""
        photo = self.now
        if photo is not None:
            rejected = (self._desk.shelf.rating(photo) or 0) < 0
            self._say(tr("Keep photo"), {"pick": True, **({"stars": None} if rejected else {})})
            self.step(1)

    def reject(self) -> None:
        self._rate(-1)

    def unmark(self) -> None:
        """As if nothing had been said."""
        self._say(tr("Take marks away"), {"pick": None, "stars": None})

    def _rate(self, stars: int) -> None:
        if self.now is not None:
            name = tr("Reject photo") if stars < 0 else tr("Rate photo")
            self._say(name, {"stars": stars, **({"pick": None} if stars < 0 else {})})
            self.step(1)

    def _say(self, name: str, marks: Mapping[str, int | bool | None]) -> None:
        """One undo step."""
        if self.now is not None:
            self._desk.shelf.mark_each(name, {self.now: marks})

    def _end(self) -> None:
        self.close()

    def toggle_faces(self) -> None:
        self.stage.faces_shown = not self.stage.faces_shown
        self.stage.update()

    def toggle_page(self) -> None:
        self.page.setVisible(not self.page.isVisible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._desk.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._desk.redo()
        elif event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif (run := self._keys().get(K(event.key()))) is not None:
            run()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        many = len(self._photos)
        keys: dict[Qt.Key, Callable[[], None]] = {
            K.Key_Escape: self._end,
            K.Key_Right: lambda: self.step(1),
            K.Key_Space: lambda: self.step(1),
            K.Key_PageDown: lambda: self.step(10),
            K.Key_Left: lambda: self.step(-1),
            K.Key_Backspace: lambda: self.step(-1),
            K.Key_PageUp: lambda: self.step(-10),
            K.Key_Home: lambda: self.step(-many),
            K.Key_End: lambda: self.step(many),
            K.Key_Down: lambda: self.sibling(1),
            K.Key_Up: lambda: self.sibling(-1),
            K.Key_P: self.keep,
            K.Key_X: self.reject,
            K.Key_U: self.unmark,
            K.Key_0: self.unmark,
            K.Key_Z: self.stage.toggle_own_pixels,
            K.Key_B: self.toggle_faces,
            K.Key_I: self.toggle_page,
        }
        for stars in range(1, 6):
            keys[K(K.Key_0.value + stars)] = partial(self._rate, stars)
        return keys

    def closeEvent(self, event: object) -> None:
        """The photo that was looked at last is the one chosen in the panel."""
        if self.now is not None and self._desk.project is not None:
            self._desk.choose([self.now])
        super().closeEvent(event)
