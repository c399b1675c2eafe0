"""Copying: frames of the pages, or photos of the panel, as data for the clipboard. Pasting is in `receiving`.

Frames go as their JSON with their photos' entries, which any albumapp can paste; other programs are given a
picture of them and their words.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QUrl

from albumapp.document.codec import frame_to_json, photo_to_json
from albumapp.document.model import Frame, TextFrame
from albumapp.ui.canvas.drops import PHOTOS_MIME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from albumapp.document.model import PhotoEntry, Surface
    from albumapp.ui.canvas.painter import PictureSource
    from albumapp.ui.desk import Desk

FRAMES_MIME = "application/x-albumapp-frames+json"
VERSION = 1
PICTURE_PX = 1600  # the longer side of the picture for other programs, at most
PPI = 150.0
LARGEST = 50_000_000  # bytes of JSON: more is no copy of frames


def frames_data(
    surface: Surface, frames: Sequence[Frame], photos: Mapping[str, PhotoEntry]
) -> dict[str, Any]:
    """What is copied, as JSON: frames in painting order, and the entries of their photos."""
    ordered = [f for f in surface.frames if f in frames]
    ids = dict.fromkeys(p for f in ordered if (p := getattr(f, "photo", None)) in photos)
    return {
        "version": VERSION,
        "surface": surface.id,
        "frames": [frame_to_json(f) for f in ordered],
        "photos": [photo_to_json(photos[p]) for p in ids],
    }


def mime_of(
    surface: Surface, frames: Sequence[Frame], photos: Mapping[str, PhotoEntry], pictures: PictureSource
) -> QMimeData:
    """Frames for the clipboard: for albumapp, and as a picture and words for others."""
    mime = QMimeData()
    data = frames_data(surface, frames, photos)
    mime.setData(FRAMES_MIME, json.dumps(data).encode())
    words = "\n\n".join(f.text for f in surface.frames if f in frames and isinstance(f, TextFrame) and f.text)
    if words:
        mime.setText(words)
    if any(not isinstance(f, TextFrame) for f in frames):
        mime.setImageData(picture(surface, frames, photos, pictures))
    return mime


def picture(
    surface: Surface, frames: Sequence[Frame], photos: Mapping[str, PhotoEntry], pictures: PictureSource
) -> QImage:
    """These frames alone, on nothing, as the page shows them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    from albumapp.document.drawlist import draw_frame
    from albumapp.geometry import MM_PER_INCH, Rect
    from albumapp.ui.canvas.painter import paint_ops

    border = max((getattr(getattr(f, "border", None), "width", 0.0) for f in frames), default=0.0)
    area = Rect.around([f.box.outset(border).rotated_bounds(f.rotation) for f in frames])
    k = min(PPI / MM_PER_INCH, PICTURE_PX / max(area.w, area.h, 1.0))
    image = QImage(
        max(1, round(area.w * k)), max(1, round(area.h * k)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(k, k)
    painter.translate(-area.x, -area.y)
    for f in surface.frames:
        if f in frames:
            paint_ops(painter, draw_frame(f, photos), pictures)
    painter.end()
    return image


def photos_mime(desk: Desk, photos: Sequence[str]) -> QMimeData:
    """Photos of the panel: for albumapp, and as files for others."""
    mime = QMimeData()
    mime.setData(PHOTOS_MIME, "\n".join(photos).encode())
    known = {p.id: p for p in desk.photos()}
    here = [known[p] for p in photos if p in known]
    mime.setUrls([QUrl.fromLocalFile(p.path) for p in here])
    mime.setText("\n".join(p.path for p in here))
    return mime


def frames_in(mime: QMimeData) -> dict[str, Any] | None:
    """What `frames_data` made; None where there is nothing of that sort, or it is damaged."""
    if not mime.hasFormat(FRAMES_MIME):
        return None
    raw = bytes(mime.data(FRAMES_MIME).data())
    if len(raw) > LARGEST:
        return None
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("frames"), list):
        return None
    photos = found.get("photos", [])
    rows = [*found["frames"], *(photos if isinstance(photos, list) else [None])]
    return found if all(isinstance(r, dict) for r in rows) else None
