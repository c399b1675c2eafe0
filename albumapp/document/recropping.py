"""A photo's crop when its frame takes another shape: nothing is distorted, and nothing outside it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from albumapp.document.model import PhotoEntry, PhotoFrame
from albumapp.geometry import Rect
from albumapp.geometry.crop import moved_inside


def recropped(frame: PhotoFrame, box: Rect, photos: Mapping[str, PhotoEntry]) -> PhotoFrame:
    """The frame with another box; its crop keeps centre and scale as far as the photo allows.

    The crop takes the new box's aspect, growing from the old one's middle, so nothing is distorted.
    """
    if frame.photo is None:
        return replace(frame, box=box)
    photo = photos[frame.photo].size
    old = frame.crop
    turned = old.quarter_turns % 2
    slot = box.h / box.w if turned else box.w / box.h
    # the area of photo per area of paper stays, so the picture does not jump while an edge is dragged
    scale = (old.box.w * photo.w) / (frame.box.h if turned else frame.box.w)
    w = (box.h if turned else box.w) * scale / photo.w
    h = w * photo.w / slot / photo.h
    k = min(1.0, 1 / w, 1 / h)
    crop = replace(old, box=Rect.centred(old.box.cx, old.box.cy, w * k, h * k))
    return replace(frame, box=box, crop=moved_inside(crop, photo))
