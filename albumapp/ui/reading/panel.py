"""What is said at a stop: where one is, what it is, the words in large type, what could be there instead."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from albumapp.ui.reading import words
from albumapp.ui.reading.cards import FaceCard
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, column, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.session.reading import Stop
    from albumapp.session.walking import Walk
    from albumapp.ui.canvas.pictures import Pictures

WIDTH_LINES = 21  # the panel is so many line heights wide, where there is room
LARGE_PT, LONG_PT, LONG = (
    9,
    4,
    90,
)  # points more than usual for words that are read; longer ones are less large
LINES_FOR_KEYS = 34  # the keys are told where the panel is so many line heights high
OFFERED = 4  # corrections of a word


class Panel(QWidget):
    """`show_stop` fills it. What its buttons do are the functions that it was made with.

    `fine`, `change`, `back`, `forward`, `unfine`; `correct(word, other)`, `learn(word)`, `swap(photo)`.
    """

    def __init__(self, pictures: Pictures, runs: dict[str, Callable[..., None]]) -> None:
        super().__init__()
        self.setObjectName("reading_panel")
        self._pictures, self._runs = pictures, runs
        self.suggestions: Callable[[str], list[str]] = lambda word: []
        self.progress = label("", "reading_progress", quiet=True)
        self.bar = QProgressBar()
        self.bar.setObjectName("reading_bar")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far you have read"))
        self.said = wrapped(label("", "reading_said"))
        self.said.hide()
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fine = button(tr("Fine"), "reading_fine", runs["fine"], "primary", "")
        self.change = button(tr("Change…"), "reading_change", runs["change"], "", "pencil-simple")
        self.fine.setToolTip(tr("It is fine as it is (Enter)"))
        self.change.setToolTip(tr("Go there to change it, and come back (F2)"))
        ltr = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        signs = ("caret-left", "caret-right") if ltr else ("caret-right", "caret-left")
        self.back = button(tr("Back"), "reading_back", runs["back"], "", signs[0])
        self.forward = button(tr("Next"), "reading_next", runs["forward"], "", signs[1])
        against = Qt.LayoutDirection.RightToLeft if ltr else Qt.LayoutDirection.LeftToRight
        self.forward.setLayoutDirection(against)  # its sign stands where it points to
        self.unfine = button(tr("Not fine after all"), "reading_unfine", runs["unfine"], "flat")
        self.hint = wrapped(label("", "reading_keys", quiet=True))
        self._arrange()

    def _arrange(self) -> None:
        box = column(self, 16, 8)
        box.addWidget(self.progress)
        box.addWidget(self.bar)
        box.addWidget(self.said)
        box.addSpacing(8)
        box.addWidget(self.scroll, 1)
        box.addWidget(self.unfine)
        box.addWidget(self.fine)
        for made in (self.fine, self.change, self.back, self.forward):
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.addWidget(self.change)
        box.addLayout(row(self.back, self.forward))
        box.addWidget(self.hint)
        keys = (
            (tr("Enter"), tr("fine")),
            ("←  →", tr("go about")),
            ("F2", tr("change")),
            ("Esc", tr("ends")),
        )
        held = "\u00a0"  # a key and what it does stay in one line
        self.hint.setText("    ".join(f"{k} {w}".replace(" ", held) for k, w in keys))

    def resizeEvent(self, event: object) -> None:
        """Large text on a small screen needs the room for what is said."""
        super().resizeEvent(event)
        self.hint.setVisible(self.height() > LINES_FOR_KEYS * self.fontMetrics().height())

    def say(self, text: str) -> None:
        """What was done just now; "" for nothing."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def show_stop(self, stop: Stop, walk: Walk, document: Document, ppi_min: float) -> None:
        n, of = walk.at + 1, len(walk.stops)
        self.progress.setText(tr("Stop {n} of {of}", n=n, of=of))
        self.bar.setMaximum(max(of, 1))
        self.bar.setValue(walk.fine_count)
        inner = QWidget()
        box = column(inner, 0, 8)
        box.setContentsMargins(0, 0, 4, 0)
        box.addWidget(label(words.place(stop, document), "reading_place", quiet=True))
        box.addWidget(wrapped(label(words.heading(stop), "reading_heading", 6, bold=True)))
        box.addWidget(wrapped(label(words.said(stop, document, ppi_min), "reading_words")))
        if stop.kind in ("title", "spine", "name", "spelling", "suggested", "note") and stop.text:
            box.addWidget(_large(stop))
        self._offers(stop, document, box)
        box.addStretch(1)
        self.scroll.setWidget(inner)
        fine = walk.is_fine(stop)
        self.unfine.setVisible(fine)
        said = tr("Found fine – go on") if fine else words.fine_words(stop)
        self.fine.setText(said)
        self.fine.setAccessibleName(said)
        self.change.setEnabled(bool(stop.surface))
        self.back.setEnabled(walk.at > 0)

    def _offers(self, stop: Stop, document: Document, box: QVBoxLayout) -> None:
        if stop.kind == "spelling":
            for word in stop.words:
                self._corrections(word, self.suggestions(word)[:OFFERED], box)
        elif stop.kind == "name" and stop.meant:
            for word, name in zip(stop.words, stop.meant, strict=True):
                run = partial(self._runs["correct"], word, name)
                made = button(
                    tr("Write “{word}”", word=name), f"reading_correct_{name}", run, "flat", "check"
                )
                box.addLayout(row(made, None))
        elif stop.kind == "eyes" and stop.face is not None and stop.photo in document.photos:
            self._faces(stop, document, box)

    def _corrections(self, word: str, offered: list[str], box: QVBoxLayout) -> None:
        box.addSpacing(4)
        box.addWidget(wrapped(label(word, "", bold=True)))
        for other in offered:
            made = button(
                tr("Write “{word}”", word=other),
                f"reading_correct_{other}",
                partial(self._runs["correct"], word, other),
                "flat",
                "check",
            )
            box.addLayout(row(made, None))
        learn = button(
            tr("“{word}” is right everywhere", word=word),
            f"reading_learn_{word}",
            partial(self._runs["learn"], word),
            "flat",
            "plus",
        )
        box.addLayout(row(learn, None))

    def _faces(self, stop: Stop, document: Document, box: QVBoxLayout) -> None:
        """The face as it is, and as it is on the siblings: a click takes one."""
        here = document.photos[stop.photo]
        assert stop.face is not None
        now = FaceCard(self._pictures, here.id, here.size, stop.face, tr("Now"))
        now.setObjectName("reading_face")
        now.setEnabled(False)
        cards: list[QWidget] = [now]
        for s in stop.siblings:
            entry = document.photos.get(s.photo)
            if entry is None:
                continue
            card = FaceCard(self._pictures, s.photo, entry.size, s.face, tr("Take this"))
            card.setAccessibleName(tr("Take {name} instead", name=entry.name))
            card.setToolTip(card.accessibleName())
            card.setObjectName(f"reading_sibling_{s.photo}")
            card.clicked.connect(partial(self._runs["swap"], s.photo))
            cards.append(card)
        if len(cards) > 1:
            said = tr("A moment before or after they are open:")
            box.addWidget(wrapped(label(said, "reading_offer")))
        for n in range(0, len(cards), 2):
            box.addLayout(row(*cards[n : n + 2], None))


def _large(stop: Stop) -> QLabel:
    """The words as they are read aloud, letter by letter: what they are about stands out."""
    made = label("", "reading_text", LARGE_PT if len(stop.text) <= LONG else LONG_PT)
    made.setTextFormat(Qt.TextFormat.RichText)
    marked = (
        stop.words if stop.kind in ("spelling", "name") and (stop.kind == "spelling" or stop.meant) else ()
    )
    text = escape(stop.text)
    for word in marked:
        text = text.replace(escape(word), f"<u>{escape(word)}</u>")
    made.setText(text.replace("\n", "<br>"))
    made.setAccessibleName(stop.text)
    made.setAutoFillBackground(True)
    made.setBackgroundRole(made.palette().ColorRole.Base)
    made.setContentsMargins(12, 12, 12, 12)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return wrapped(made)
