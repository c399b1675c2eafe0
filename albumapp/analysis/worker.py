"""One look at one photo, in a worker process: decode once, measure everything.

`analyze_photo` is a plain function of plain values, so that any process pool can run it.
"""

from __future__ import annotations

import cv2

from albumapp.analysis import page, quality, signature
from albumapp.analysis.model import PhotoScore, rounded
from albumapp.basis import UserError
from albumapp.imaging.decode import read_rgb
from albumapp.photos.record import Unreadable

ANALYSIS_SIDE = 1024  # px; every measure is tuned for a photo of this long side


def analyze_photo(path: str, photo_id: str, people: bool, encode: bool = True) -> PhotoScore | Unreadable:
    """Score the photo at `path`. Looks for faces only where `people` is on; else no face code is loaded.

    With `encode` off faces are found, but nothing is computed that tells people apart.
    """
    cv2.setNumThreads(1)  # the pool has a process for each core
    try:
        rgb = read_rgb(path, max_side=ANALYSIS_SIDE)
    except UserError as e:
        return Unreadable(path, e.what, e.mend)
    grey = quality.grey_of(rgb)
    q = quality.measure(rgb, grey)
    text = page.measure(rgb, grey)
    faces = None
    if people:
        from albumapp.analysis.faces import detector

        faces = tuple(detector().detect(rgb, encode))
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
            faces=faces,
            page=text.page,
            flat=text.flat,
            tall=text.tall,
        )
    )
