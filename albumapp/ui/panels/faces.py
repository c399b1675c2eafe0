"""Small pictures of faces: cut from the photo's thumbnail at once, then from the photo itself.

A face is asked for by its `FaceRef`. Nothing of it is written anywhere; what is held is bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPainterPath, QPixmap

from albumapp.ui.thumbnails import Thumbnails, whole

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis, Face, FaceRef

ROOM = 1.7  # the picture's side, in sides of the face's box: hair and chin are in it
LONGEST = 2600  # px: a face so small that it needs more is shown as the thumbnail has it
ENOUGH = 0.8  # of the wished side: so many px of the thumbnail need no better


class Faces(QObject):
    """`pixmap(face)` is a square, at once what is there; `arrived(key)` follows (see `key_of`)."""

    arrived = Signal(str)
    settled = Signal()

    def __init__(
        self,
        thumbnail: Callable[[str], bytes | None],
        path_of: Callable[[str], Path | None],
        side: int,
        parent: QObject | None = None,
    ) -> None:
        """`thumbnail` and `path_of` (where a photo's file is) are called in a thread."""
        super().__init__(parent)
        self._path_of = path_of
        self._thumbnail = thumbnail
        self._rough = Thumbnails(lambda key: thumbnail(_parted(key)[0]), side, self, _from_thumbnail)
        self._fine = Thumbnails(self._file, side, self, _from_file)
        for part in (self._rough, self._fine):
            part.arrived.connect(self.arrived)
            part.settled.connect(self._settled)

    def _file(self, key: str) -> bytes | None:
        path = self._path_of(_parted(key)[0])
        return str(path).encode() if path is not None else None

    def pixmap(self, face: FaceRef) -> QPixmap | None:
        key = key_of(face)
        found = self._fine.pixmap(key)
        return found if found is not None else self._rough.pixmap(key)

    @property
    def busy(self) -> bool:
        return self._rough.busy or self._fine.busy

    def _settled(self) -> None:
        if not self.busy:
            self.settled.emit()

    def forget(self) -> None:
        """Faces were forgotten: so are their pictures."""
        self._rough.forget()
        self._fine.forget()

    def close(self) -> None:
        self._rough.close()
        self._fine.close()


def key_of(face: FaceRef) -> str:
    return "|".join((face.photo, *(repr(v) for v in face.box.as_list())))


def _parted(key: str) -> tuple[str, tuple[float, float, float, float]]:
    photo, x, y, w, h = key.rsplit("|", 4)
    return photo, (float(x), float(y), float(w), float(h))


def square(box: tuple[float, float, float, float], width: int, height: int) -> QRect:
    """The square round a face, in px of a picture of this size; moved inside it, smaller where it must be."""
    x, y, w, h = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    side = max(1, round(min(max(w, h) * ROOM, width, height)))
    left = min(max(round(x + w / 2 - side / 2), 0), width - side)
    top = min(max(round(y + h / 2 - side / 2), 0), height - side)
    return QRect(left, top, side, side)


def _sized(image: QImage, side: int) -> QImage:
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def _from_thumbnail(key: str, data: bytes, side: int) -> QImage:
    image = whole(key, data, 4096)
    if image.isNull():
        return image
    return _sized(image.copy(square(_parted(key)[1], image.width(), image.height())), side)


def _from_file(key: str, data: bytes, side: int) -> QImage:
    """From the photo itself, decoded no larger than the face needs. Nothing where it cannot be read."""
    import numpy as np

    from albumapp.imaging.decode import read_rgb  # heavy: with the first face, not with the window

    _, box = _parted(key)
    needed = round(side / max(1e-3, ROOM * max(box[2], box[3])))
    rgb = read_rgb(data.decode(), min(LONGEST, max(64, needed)))
    area = square(box, rgb.shape[1], rgb.shape[0])
    cut = np.ascontiguousarray(rgb[area.top() : area.bottom() + 1, area.left() : area.right() + 1])
    h, w = cut.shape[:2]
    image = QImage(cut.data, w, h, 3 * w, QImage.Format.Format_RGB888).copy()
    return _sized(image, side).convertToFormat(QImage.Format.Format_RGB32)


# --- which face shows a person ---------------------------------------------------------------------


def worth(face: Face, pixels: float) -> float:
    """How well a face of so many `pixels` a side shows its person: sharp, certain, eyes open, frontal."""
    large = min(1.0, pixels / 400)
    open_ = 1.0 if face.eyes_open is None else 0.6 + 0.4 * face.eyes_open
    here = 1.0 if face.yaw is None else 1.0 - 0.6 * min(1.0, abs(face.yaw) / 70)
    return large * (0.3 + 0.7 * face.sharpness) * (0.5 + 0.5 * face.confidence) * open_ * here


def faces_by_person(analysis: Analysis) -> dict[str, list[FaceRef]]:
    """All faces of each person, those that show them best first."""
    from albumapp.analysis.model import FaceRef

    found: dict[str, list[tuple[float, FaceRef]]] = {}
    for photo, who in analysis.face_people.items():
        record, score = analysis.records.get(photo), analysis.scores.get(photo)
        if score is None:
            continue
        longest = (record.width, record.height) if record is not None else (1000, 1000)
        for face, person in zip(score.faces or (), who, strict=False):
            if person is not None:
                pixels = max(face.box.w * longest[0], face.box.h * longest[1])
                found.setdefault(person, []).append((worth(face, pixels), FaceRef(photo, face.box)))
    return {p: [ref for _, ref in sorted(rows, key=lambda row: -row[0])] for p, rows in found.items()}


def faces_of_nobody(analysis: Analysis) -> list[FaceRef]:
    """Faces that could be told apart and are nobody's: whoever was seen once. Those seen best first."""
    from albumapp.analysis.model import FaceRef

    found: list[tuple[float, FaceRef]] = []
    for photo, who in analysis.face_people.items():
        record, score = analysis.records.get(photo), analysis.scores.get(photo)
        for face, person in zip((score.faces if score is not None else None) or (), who, strict=False):
            ref = FaceRef(photo, face.box)
            if person is None and face.encoding is not None and ref not in analysis.strangers:
                side = max(record.width, record.height) if record is not None else 1000
                found.append((worth(face, face.box.w * side), ref))
    return [ref for _, ref in sorted(found, key=lambda row: -row[0])]


def to_text(faces: Iterable[FaceRef]) -> str:
    """Faces as text, for dragging."""
    return "\n".join(key_of(f) for f in faces)


def from_text(text: str) -> list[FaceRef]:
    """The inverse; lines that are none are left out."""
    from albumapp.analysis.model import FaceRef
    from albumapp.geometry import Rect

    found = []
    for line in text.splitlines():
        try:
            photo, box = _parted(line)
        except ValueError:
            continue
        found.append(FaceRef(photo, Rect.of(box)))
    return found


def round_icon(pixmap: QPixmap, side: int, ratio: float) -> QIcon:
    """A face's picture as a round icon of this side, px before the screen's `ratio`."""
    made = QPixmap(QSize(side, side) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    p = QPainter(made)
    p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addEllipse(0, 0, side, side)
    p.setClipPath(path)
    p.drawPixmap(0, 0, side, side, pixmap)
    p.end()
    return QIcon(made)
