"""The sheet that shows a version beside the album as it is now: spread by spread, what differs in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from albumapp.ui.panels.history import time_words
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, label, row, wrapped
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from albumapp.document.model import Document, Surface
    from albumapp.session.comparing import Comparison, SurfaceChange
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

HIGH = 11  # of a picture, in lines of text
MOST_NAMES = 3  # of photos in one line
MOST_TEXT = 40  # characters of a text that is quoted


def compare(window: MainWindow, sheet: Sheet) -> None:
    desk = window.desk
    said = wrapped(label(name="compare_said"))
    every = QCheckBox(tr("Show all pages, also those that are the same"))
    every.setObjectName("compare_every")
    box = QVBoxLayout()
    box.setSpacing(12)
    back = button(tr("Return to this version"), "compare_return", lambda: _return(desk), "flat")
    sheet.body.addWidget(said)
    sheet.body.addLayout(row(every, None, back))
    sheet.body.addLayout(box)
    sheet.body.addStretch(1)
    shown: list[object] = [None]

    def fill(*_: object) -> None:
        version, found = desk.kept.looked_at, desk.kept.comparison()
        if version is None or found is None:
            sheet.close()
            return
        key = (found.after, version.id, every.isChecked())
        if shown[0] == key:
            return
        shown[0] = key
        while box.count():
            old = box.takeAt(0).widget()
            old.hide()
            old.setParent(None)
            old.deleteLater()
        said.setText(" ".join([_then(version.name, version.at), *book_words(found)]))
        for n, change in enumerate(found.surfaces if every.isChecked() else found.changed):
            made = _Row(window, found, change, n)
            box.addWidget(made)
            made.show()
        sheet.settle()

    every.toggled.connect(fill)
    sheet.on_refresh = fill
    fill()


def _return(desk: Desk) -> None:
    if desk.kept.looked_at is not None:
        desk.kept.return_to(desk.kept.looked_at)


def _then(name: str, at: str) -> str:
    return tr(
        "“{name}”, {when}, at the left; the album as it is now at the right.", name=name, when=time_words(at)
    )


def book_words(c: Comparison) -> list[str]:
    """What differs of the book as a whole."""
    if c.same:
        return [tr("Nothing differs.")]
    a, b = c.before, c.after
    said = []
    if a.title != b.title:
        said.append(tr("The title was “{old}”, it is “{new}”.", old=a.title, new=b.title))
    if a.product != b.product:
        said.append(tr("It was another product."))
    if a.style != b.style:
        said.append(tr("It had another style."))
    if a.page_count != b.page_count:
        said.append(tr("It had {old} pages, it has {new}.", old=a.page_count, new=b.page_count))
    if c.came:
        n = len(c.came)
        said.append(count(n, "{n} photo came into the album.", "{n} photos came into the album."))
    if c.left:
        n = len(c.left)
        said.append(count(n, "{n} photo left the album.", "{n} photos left the album."))
    if c.changed:
        n = len(c.changed)
        said.append(count(n, "{n} spread differs.", "{n} spreads differ."))
    return said


def spread_words(c: Comparison, change: SurfaceChange) -> list[str]:
    """What differs of one spread."""
    if change.before is None:
        return [tr("These pages are new.")]
    if change.after is None:
        return [tr("These pages are gone.")]
    said = []
    if change.came:
        said.append(tr("Came in: {names}.", names=_names(c, change.came)))
    if change.left:
        said.append(tr("Went out: {names}.", names=_names(c, change.left)))
    for n, one, many in (
        (change.moved, "{n} frame moved or has another size.", "{n} frames moved or have another size."),
        (change.cropped, "{n} photo is cropped in another way.", "{n} photos are cropped in another way."),
        (change.looks, "{n} frame looks different.", "{n} frames look different."),
        (change.shapes, "{n} shape came, went or changed.", "{n} shapes came, went or changed."),
    ):
        if n:
            said.append(count(n, one, many))
    for old, new in dict.fromkeys(change.texts):
        said.append(_text_words(_short(old), _short(new)))
    if change.background:
        said.append(tr("Another background."))
    if change.place:
        said.append(tr("They were {pages}.", pages=surface_name(change.before)))
    return said or [tr("The same.")]


def _text_words(old: str, new: str) -> str:
    if not old:
        return tr("New text: “{new}”.", new=new)
    if not new:
        return tr("Text gone: “{old}”.", old=old)
    return tr("Text: “{old}” became “{new}”.", old=old, new=new)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_TEXT else f"{line[: MOST_TEXT - 1]}…"


def _names(c: Comparison, photos: tuple[str, ...]) -> str:
    entries = {**c.before.photos, **c.after.photos}
    names = [entries[p].name if p in entries else p for p in photos[:MOST_NAMES]]
    more = len(photos) - len(names)
    listed = ", ".join(names)
    return tr("{names} and {n} more", names=listed, n=more) if more else listed


class _Row(QWidget):
    """One spread: a jump, what differs, both pictures."""

    def __init__(self, window: MainWindow, c: Comparison, change: SurfaceChange, n: int) -> None:
        super().__init__()
        desk, now = window.desk, change.after
        box = column(self, 0, 4)
        shown = now if now is not None else change.before
        assert shown is not None
        name = surface_name(shown)
        head = button(name, f"compare_{n}", partial(_jump, desk, now), "flat")
        head.setEnabled(now is not None)
        words = " ".join(spread_words(c, change))
        box.addLayout(row(head, None))
        box.addWidget(wrapped(label(words, f"compare_words_{n}")))
        high = round(HIGH * self.fontMetrics().height())
        pictures = window.bench.pictures
        then_picture = _Picture(c.before, change.before, pictures, high, tr("{pages}, then", pages=name))
        now_picture = _Picture(c.after, now, pictures, high, tr("{pages}, now", pages=name))
        box.addLayout(row(then_picture, now_picture, None))


def _jump(desk: Desk, surface: Surface | None) -> None:
    if surface is not None:
        desk.go(surface.id)


class _Picture(QWidget):
    """A surface as it is trimmed, drawn when it comes into sight; an empty outline where there was none."""

    def __init__(
        self, document: Document, surface: Surface | None, pictures: Pictures, high: int, name: str
    ) -> None:
        super().__init__()
        self._document, self._surface, self._pictures = document, surface, pictures
        self._made: QPixmap | None = None
        aspect = surface.shape.size.aspect if surface is not None else 2.0
        self.setFixedSize(QSize(round(high * aspect), high))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name if surface is not None else tr("No pages"))
        pictures.arrived.connect(self._draw_again)

    def _draw_again(self, photo: str) -> None:
        if self._surface is not None and photo in self._surface.photos():
            self._made = None
            self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        if self._surface is None:
            painter.setPen(QPen(self.palette().mid().color(), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            return
        if self._made is None:
            from albumapp.document.placeholders import filled_surface
            from albumapp.ui.canvas.thumbnails import thumbnail

            filled = filled_surface(self._document, self._surface)
            ratio = self.devicePixelRatioF()
            self._made = thumbnail(filled, self._document.photos, self._pictures, ratio, self.height())
        painter.drawPixmap(0, 0, self._made)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
