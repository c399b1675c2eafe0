"""When an action on photos in frames would do something; used by the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.document.model import PhotoFrame
    from albumapp.drawing.adjust import Adjust
    from albumapp.ui.desk import Desk


def photo_frames(desk: Desk) -> list[PhotoFrame]:
    """The selected frames that hold a photo."""
    return [f for f in desk.frames() if hasattr(f, "crop") and f.photo is not None]


def some_photos(desk: Desk) -> bool:
    return bool(photo_frames(desk))


def adjust_of(frame: PhotoFrame) -> Adjust:
    from albumapp.drawing.adjust import PLAIN

    return frame.adjust if frame.adjust is not None else PLAIN


def adjusted(desk: Desk) -> bool:
    return any(f.adjust is not None for f in photo_frames(desk))


def one_photo_adjusted(desk: Desk) -> bool:
    frames = photo_frames(desk)
    return len(frames) == 1 and frames[0].adjust is not None


def can_paste_adjust(desk: Desk) -> bool:
    return desk.copied_adjust is not None and some_photos(desk)


def can_adjust_spread(desk: Desk) -> bool:
    """One photo is selected, and others of these pages are not adjusted as it is."""
    frames = photo_frames(desk)
    if len(frames) != 1 or desk.surface is None:
        return False
    others = [f for f in desk.surface.photo_frames() if f.photo is not None and f.id != frames[0].id]
    return any(f.adjust != frames[0].adjust for f in others)


def enhanced(desk: Desk) -> bool:
    frames = photo_frames(desk)
    return bool(frames) and all(adjust_of(f).auto is not None for f in frames)


def is_grey(desk: Desk) -> bool:
    frames = photo_frames(desk)
    return bool(frames) and all(adjust_of(f).tone == "grey" for f in frames)


def is_sepia(desk: Desk) -> bool:
    frames = photo_frames(desk)
    return bool(frames) and all(adjust_of(f).tone == "sepia" for f in frames)


def has_shadow(desk: Desk) -> bool:
    frames = photo_frames(desk)
    return bool(frames) and all(f.shadow is not None for f in frames)


def can_crop(desk: Desk) -> bool:
    frames = photo_frames(desk)
    return len(frames) == 1 and not frames[0].locked


def can_fit(desk: Desk) -> bool:
    frames = photo_frames(desk)
    return bool(frames) and not any(f.locked for f in frames)
