"""When an action would do something: small questions to the desk, used by the table in `actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.document.model import Frame, PhotoFrame
    from albumapp.ui.desk import Desk


def always(desk: Desk) -> bool:
    return True


def has_project(desk: Desk) -> bool:
    return desk.project is not None


def working(desk: Desk) -> bool:
    return desk.working


def not_working(desk: Desk) -> bool:
    return not desk.working


def has_photos(desk: Desk) -> bool:
    return desk.project is not None and (bool(desk.project.document.photos) or desk.importer.has_arrivals)


def has_album(desk: Desk) -> bool:
    return desk.project is not None and bool(desk.project.document.surfaces)


def has_refused(desk: Desk) -> bool:
    return desk.project is not None and bool(desk.importer.refused)


def has_missing(desk: Desk) -> bool:
    return desk.project is not None and bool(desk.lost.missing)


def can_undo(desk: Desk) -> bool:
    return desk.project is not None and desk.undo_name is not None


def can_redo(desk: Desk) -> bool:
    return desk.project is not None and desk.redo_name is not None


def has_surface(desk: Desk) -> bool:
    return desk.surface is not None


def has_frames(desk: Desk) -> bool:
    return desk.surface is not None and bool(desk.surface.frames)


def has_selection(desk: Desk) -> bool:
    return bool(desk.selection)


def has_unlocked(desk: Desk) -> bool:
    frames = desk.frames()
    return bool(frames) and not any(f.locked for f in frames)


def selection_locked(desk: Desk) -> bool:
    frames = desk.frames()
    return all(f.locked for f in frames) if frames else surface_locked(desk)


def surface_locked(desk: Desk) -> bool:
    return desk.surface is not None and desk.surface.locked


def is_rotated(desk: Desk) -> bool:
    return any(f.rotation and not f.locked for f in desk.frames())


def not_at_front(desk: Desk) -> bool:
    frames, surface = desk.frames(), desk.surface
    return bool(frames) and {f.id for f in surface.frames[-len(frames) :]} != {f.id for f in frames}


def not_at_back(desk: Desk) -> bool:
    frames, surface = desk.frames(), desk.surface
    return bool(frames) and {f.id for f in surface.frames[: len(frames)]} != {f.id for f in frames}


def photo_frame(desk: Desk) -> PhotoFrame | None:
    """The one selected frame, where it holds a photo."""
    frames = desk.frames()
    return frames[0] if len(frames) == 1 and holds_photo(frames[0]) else None


def holds_photo(frame: Frame) -> bool:
    """A photo's frame that is not empty; a caption is of a photo, too, and has none."""
    return hasattr(frame, "crop") and frame.photo is not None


def one_photo(desk: Desk) -> bool:
    return photo_frame(desk) is not None


def two_photos(desk: Desk) -> bool:
    frames = desk.frames()
    return len(frames) == 2 and all(map(holds_photo, frames))


def cropped(desk: Desk) -> bool:
    frame = photo_frame(desk)
    return frame is not None and (
        max(frame.crop.box.w, frame.crop.box.h) < 1 - 1e-6 or bool(frame.crop.angle)
    )


def has_chosen(desk: Desk) -> bool:
    """Photos are chosen in the photo panel."""
    return bool(desk.chosen)


def can_place(desk: Desk) -> bool:
    return bool(desk.chosen) and desk.surface is not None and not desk.surface.locked


def can_resuggest(desk: Desk) -> bool:
    s = desk.surface
    return s is not None and not s.locked and s.shape.kind != "cover" and bool(s.photos())


def can_offer(desk: Desk) -> bool:
    """Other layouts are shown under the pages; a cover has other designs."""
    s = desk.surface
    return s is not None and not s.locked and bool(s.photos())


def can_more(desk: Desk) -> bool:
    s, doc = desk.surface, desk.document
    return s is not None and not s.locked and s.shape.kind != "cover" and len(doc.used()) < len(doc.photos)


def can_fewer(desk: Desk) -> bool:
    s = desk.surface
    return s is not None and not s.locked and s.shape.kind != "cover" and len(s.photos()) > 1


def can_clear(desk: Desk) -> bool:
    return desk.surface is not None and any(not f.locked for f in desk.surface.frames)


def has_before(desk: Desk) -> bool:
    doc = desk.document
    return desk.surface is not None and doc.surfaces[0].id != desk.surface_id


def has_after(desk: Desk) -> bool:
    doc = desk.document
    return desk.surface is not None and doc.surfaces[-1].id != desk.surface_id


def people_on(desk: Desk) -> bool:
    return desk.consent.faces


def grouping_on(desk: Desk) -> bool:
    return desk.consent.grouping


def letters_on(desk: Desk) -> bool:
    return bool(desk.settings.get("letter_keys"))


def printer_view_on(desk: Desk) -> bool:
    return desk.printer_view


def panels_hidden(desk: Desk) -> bool:
    return desk.panels_hidden
