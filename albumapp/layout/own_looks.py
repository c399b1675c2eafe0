"""The user's own look of a photo when its pages are laid out again: shape, shadow, border, opacity stay.

What the style gave every photo is not the user's own: a layout may leave it away, at the trim for instance.
What it gives them and the user took away stays away: no border is a choice, too, also after a layout in which
the photo runs past the trim.
"""

from __future__ import annotations

from dataclasses import replace

from albumapp.document.model import Border, PhotoFrame, Surface
from albumapp.layout.style import Style


def has_own_look(frame: PhotoFrame, surface: Surface, style: Style) -> bool:
    """A frame of `surface`, which was set in `style`, looks other than the style makes photos look."""
    own = _own_mask(frame, surface, style) or _own_border(frame, surface, style)
    return own or frame.opacity != 1 or bool(frame.shadow)


def with_own_look(frame: PhotoFrame, surface: Surface, style: Style) -> PhotoFrame:
    """The frame with the look that the user gave its photo on `surface`, which was set in `style`."""
    old = next((f for f in surface.photo_frames() if f.photo == frame.photo), None)
    if frame.photo is None or old is None or not has_own_look(old, surface, style):
        return frame
    frame = replace(frame, shadow=old.shadow, opacity=old.opacity)
    if _own_mask(old, surface, style):
        frame = replace(frame, shape=old.shape, corner_radius=old.corner_radius)
    if not _own_border(old, surface, style):
        return frame
    bare = old.border is None and not surface.shape.rect.contains(frame.box)
    # past the trim any layout leaves the border away: that a hand did must be known afterwards
    return replace(frame, border=Border(0.0) if bare else old.border)


def _own_mask(frame: PhotoFrame, surface: Surface, style: Style) -> bool:
    if frame.shape != "rect" or frame.corner_radius not in (0, style.corner_radius):
        return True
    return bool(style.corner_radius and not frame.corner_radius) and _taken_away(frame, surface)


def _own_border(frame: PhotoFrame, surface: Surface, style: Style) -> bool:
    if frame.border is None:
        return style.border is not None and _taken_away(frame, surface)
    return frame.border != style.border


def _taken_away(frame: PhotoFrame, surface: Surface) -> bool:
    """A layout leaves border and round corners away where they would be cut; elsewhere only a hand does."""
    return surface.edited and surface.shape.rect.contains(frame.box)
