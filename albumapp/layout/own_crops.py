"""The user's own crops when pages are laid out again: the crop stays, and its frame takes its shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from albumapp.document.model import PhotoFrame
from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts


def own_crops(frames: Iterable[PhotoFrame]) -> dict[str, PhotoFrame]:
    """Frames whose crop the user set, by photo."""
    return {f.photo: f for f in frames if f.photo is not None and f.crop.by_user}


def as_cropped(facts: Sequence[PhotoFacts], own: Mapping[str, PhotoFrame]) -> list[PhotoFacts]:
    """A photo with the user's own crop counts as a photo of that shape, which no crop may touch."""
    return [_as_shape(f, own[f.id]) if f.id in own else f for f in facts]


def _as_shape(f: PhotoFacts, frame: PhotoFrame) -> PhotoFacts:
    shown = frame.crop.shown_size(f.size)
    size = Size(max(1.0, shown.w), max(1.0, shown.h))
    return replace(f, size=size, faces=(Rect(0, 0, 1, 1),), keep=(), gaze=(), saliency=b"", horizon=None)


def with_own_crop(
    frame: PhotoFrame, own: Mapping[str, PhotoFrame], facts: Mapping[str, PhotoFacts]
) -> PhotoFrame:
    """The user's crop in a box with exactly its aspect, no larger; frames of other photos as they are."""
    if frame.photo is None or frame.photo not in own:
        return frame
    crop = own[frame.photo].crop
    aspect = crop.shown_size(facts[frame.photo].size).aspect
    w = min(frame.box.w, frame.box.h * aspect)
    return replace(frame, crop=crop, box=Rect.centred(frame.box.cx, frame.box.cy, w, w / aspect))
