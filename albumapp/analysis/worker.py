"""One look at one photo, in a worker process: decode once, measure everything.

`analyze_photo` is a plain function of plain values, so that any process pool can run it.
"""

from __future__ import annotations

import cv2

from albumapp.analysis import quality, saliency
from albumapp.analysis.aside import page
from albumapp.analysis.model import Face, PhotoScore, rounded
from albumapp.analysis.moments import signature
from albumapp.analysis.quality import RGB
from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.imaging.decode import open_picture
from albumapp.jobs.pool import worker_threads
from albumapp.photos.record import ReadPhoto, Unreadable

cv2.setNumThreads(worker_threads())  # the pool parts the cores among its processes

ANALYSIS_SIDE = 1024  # px; every measure is tuned for a photo of this long side


def analyze_photo(path: str, photo_id: str, people: bool, encode: bool = True) -> PhotoScore | Unreadable:
    """Score the photo at `path`. Looks for faces only where `people` is on; else no face code is loaded.

    With `encode` off faces are found, but nothing is computed that tells people apart.
    """
    try:
        with open_picture(path) as picture:
            return look(picture.rgb(ANALYSIS_SIDE), photo_id, people, encode)
    except UserError as e:
        return Unreadable(path, e.what, e.mend)


def read_and_look(path: str, people: bool, encode: bool = True) -> tuple[ReadPhoto, PhotoScore] | Unreadable:
    """Record, thumbnail and score of the photo at `path`, of one decode."""
    from albumapp.photos.reading import read_open

    try:
        with open_picture(path) as picture:
            rgb = picture.rgb(ANALYSIS_SIDE)
            read = read_open(picture, path, rgb)
            return read, look(rgb, read.record.id, people, encode)
    except UserError as e:
        return Unreadable(path, e.what, e.mend)


def look(rgb: RGB, photo_id: str, people: bool, encode: bool = True) -> PhotoScore:
    """The score of a decoded photo, (h, w, 3) uint8 sRGB with a long side of ANALYSIS_SIDE px."""
    grey = quality.grey_of(rgb)
    q = quality.measure(rgb, grey)
    text = page.measure(rgb, grey)
    eye = saliency.measure(rgb, grey)
    faces: tuple[Face, ...] | None = None
    doubtful: tuple[Rect, ...] = ()
    if people:
        from albumapp.analysis.faces.detect import detector

        sure, doubts = detector().search(rgb, encode)
        faces, doubtful = tuple(sure), tuple(doubts)
    return rounded(
        PhotoScore(
            photo_id=photo_id,
            sharpness=q.sharpness,
            exposure=q.exposure,
            contrast=q.contrast,
            brightness=q.brightness,
            clipped=q.clipped,
            crushed=q.crushed,
            dhash=signature.dhash(grey),
            phash=signature.phash(grey),
            tiny=signature.tiny(rgb),
            points=signature.points(grey),
            faces=faces,
            page=text.page,
            flat=text.flat,
            tall=text.tall,
            saliency=eye.grid,
            horizon=eye.horizon,
            doubtful=doubtful,
        )
    )
