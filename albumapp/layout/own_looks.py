"""The user's own look of a photo when its pages are laid out again: shape, shadow, border, opacity stay.

What the style gave every photo is not the user's own: a layout may leave it away, at the trim for instance.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from albumapp.document.model import PhotoFrame
from albumapp.layout.style import Style


def has_own_look(frame: PhotoFrame, style: Style) -> bool:
    """It looks other than the style makes photos look."""
    return _own_mask(frame, style) or _own_border(frame, style) or frame.opacity != 1 or bool(frame.shadow)


def with_own_look(frame: PhotoFrame, before: Mapping[str, PhotoFrame], style: Style) -> PhotoFrame:
    """The frame with the look that the user gave its photo in `before` (frames by photo)."""
    old = before.get(frame.photo or "")
    if old is None or not has_own_look(old, style):
        return frame
    frame = replace(frame, shadow=old.shadow, opacity=old.opacity)
    if _own_mask(old, style):
        frame = replace(frame, shape=old.shape, corner_radius=old.corner_radius)
    return replace(frame, border=old.border) if _own_border(old, style) else frame


def _own_mask(frame: PhotoFrame, style: Style) -> bool:
    return frame.shape != "rect" or frame.corner_radius not in (0, style.corner_radius)


def _own_border(frame: PhotoFrame, style: Style) -> bool:
    return frame.border is not None and frame.border != style.border
