"""The photo's page: what it is, its score and why, who is on it, where it is used or why it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from albumapp.basis import say
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import column, label, wrapped
from albumapp.ui.words import imperial, moment, surface_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from albumapp.session.photo_page import PhotoPage, SeenFace
    from albumapp.ui.desk import Desk

WIDTH_LINES = 17  # the page is so many line heights wide
CLOSED_EYES = 0.35  # eyes under this are taken for closed
WORDS, GROOVE, FILLED = QColor("#e6e6e6"), QColor("#484848"), QColor("#78aef5")
MEASURES = {
    "sharpness": "Sharpness",
    "exposure": "Exposure",
    "contrast": "Contrast",
    "quality": "Quality in all",
}


class Bar(QWidget):
    """A measure of 0 to 1 as a line, with its words for those who do not see it."""

    def __init__(self, name: str, value: float) -> None:
        super().__init__()
        self._name, self._value = name, min(max(value, 0.0), 1.0)
        self.setAccessibleName(tr("{name}: {n} of 100", name=name, n=round(100 * self._value)))
        self.setToolTip(self.accessibleName())
        self.setMinimumHeight(self.fontMetrics().height() + 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect()
        p.setPen(WORDS)
        p.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._name)
        number = str(round(100 * self._value))
        p.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, number)
        line = QRectF(0, self.height() - 5, self.width(), 3)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(GROOVE)
        p.drawRoundedRect(line, 1.5, 1.5)
        line.setWidth(line.width() * self._value)
        p.setBrush(FILLED)
        p.drawRoundedRect(line, 1.5, 1.5)


class PhotoPageView(QScrollArea):
    """Filled anew by `show_page`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("photo_page")
        self.setAccessibleName(tr("About this photo"))
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its window has the keys
        self.setFixedWidth(WIDTH_LINES * self.fontMetrics().height())

    def show_page(self, photo: str, page: PhotoPage | None) -> None:
        """`page` None: nobody looked at the photo yet."""
        inner = QWidget()
        box = column(inner, 16, 6)
        self._file(box, photo)
        if page is None:
            box.addWidget(wrapped(label(tr("It was not looked at yet."))))
        else:
            self._use(box, page)
            self._score(box, page)
            self._faces(box, page)
        box.addStretch(1)
        self.setWidget(inner)

    def _file(self, box: QVBoxLayout, photo: str) -> None:
        doc = self._desk.document
        entry = doc.photos.get(photo) if doc is not None else None
        record = self._desk.importer.records.get(photo)
        if entry is None:
            return
        head = wrapped(label(_breakable(entry.name), "photo_page_name", 2, bold=True))
        head.setAccessibleName(entry.name)
        head.setMinimumWidth(1)  # a long name must not push the numbers out of the page
        box.addWidget(head)
        analysis = self._desk.analysis
        at = analysis.times[photo].at if analysis is not None and photo in analysis.times else entry.taken
        lines = [moment(at) or tr("No date")]
        if analysis is not None and (place := analysis.places.get(photo)):
            lines.append(place)
        if record is not None and record.camera:
            lines.append(record.camera)
        lines.append(tr("{w} × {h} pixels", w=entry.width, h=entry.height))
        box.addWidget(wrapped(label("\n".join(lines), "photo_page_facts")))

    def _use(self, box: QVBoxLayout, page: PhotoPage) -> None:
        doc = self._desk.document
        if page.used_on and doc is not None:
            names = ", ".join(surface_name(s) for s in doc.surfaces if s.id in page.used_on)
            words = tr("In the album: {pages}", pages=names)
        elif page.unused is not None:
            words = tr("Not in the album: {why}", why=say(page.unused))
        else:
            return
        box.addSpacing(6)
        box.addWidget(wrapped(label(words, "photo_page_use")))

    def _score(self, box: QVBoxLayout, page: PhotoPage) -> None:
        box.addSpacing(10)
        score = tr("Score {n} of 100", n=round(100 * page.score))
        box.addWidget(label(score, "photo_page_score", 1, bold=True))
        words = "\n".join("•  " + say(r) for r in page.reasons)
        if words:
            box.addWidget(wrapped(label(words, "photo_page_reasons")))
        box.addSpacing(4)
        for name, value in page.measures.items():
            box.addWidget(Bar(tr(MEASURES[name]), value))
        box.addWidget(wrapped(label(_print_words(page), "photo_page_print")))

    def _faces(self, box: QVBoxLayout, page: PhotoPage) -> None:
        if not page.faces:
            return
        box.addSpacing(10)
        box.addWidget(label(count(len(page.faces), "{n} face", "{n} faces"), bold=True))
        box.addWidget(wrapped(label("\n".join(_face_lines(page.faces)), "photo_page_faces")))


def _breakable(name: str) -> str:
    """A file name that may also break after its dashes, lines and dots."""
    return "".join(c if c.isalnum() or c == " " else f"{c}\u200b" for c in name)


def _face_lines(faces: Sequence[SeenFace]) -> list[str]:
    """Each one that has a name, and the others together."""
    lines = [f"•  {f.name}: {_face_words([f])}" for f in faces if f.name]
    others = [f for f in faces if not f.name]
    if others:
        who = count(len(others), "{n} without a name", "{n} without a name")
        lines.append(f"•  {who}: {_face_words(others)}")
    return lines


def _face_words(faces: Sequence[SeenFace]) -> str:
    """Sharpness and eyes of one or several; eyes that cannot be seen are said to be so."""
    sharp = sorted(round(100 * f.sharpness) for f in faces)
    low, high = sharp[0], sharp[-1]
    words = (
        tr("sharpness {n} of 100", n=low) if low == high else tr("sharpness {a} to {b} of 100", a=low, b=high)
    )
    return f"{words}, {eye_words([f.eyes_open for f in faces])}"


def eye_words(eyes: Sequence[float | None]) -> str:
    """How open they are, 0..1, None where they cannot be seen: in words that claim nothing of the unseen."""
    known = [v for v in eyes if v is not None]
    closed = sum(v < CLOSED_EYES for v in known)
    if not known:
        return tr("eyes not to be seen")
    if len(eyes) == 1:
        return tr("eyes closed") if closed else tr("eyes open")
    unseen = len(eyes) - len(known)
    if not closed:
        return tr("eyes open where they can be seen") if unseen else tr("all eyes open")
    if closed == len(eyes):
        return tr("all eyes closed")
    words = tr("{n} of {of} with closed eyes", n=closed, of=len(eyes))
    return words + (", " + tr("{n} whose eyes cannot be seen", n=unseen) if unseen else "")


def _print_words(page: PhotoPage) -> str:
    w, h = page.print_mm
    if imperial():
        return tr("Prints sharp up to {w:.1f} × {h:.1f} in", w=w / 25.4, h=h / 25.4)
    return tr("Prints sharp up to {w:.0f} × {h:.0f} cm", w=w / 10, h=h / 10)
