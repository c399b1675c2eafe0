"""The user's photo of their wall: read and looked at for something of known size. In threads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from albumapp.document.room import Room
from albumapp.ui.exporter import show
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.document.model import PhotoEntry
    from albumapp.jobs.task import Task
    from albumapp.ui.desk import Desk

A4, LETTER = (210.0, 297.0), (215.9, 279.4)
LOOK = 2400  # px of the longer side in which marker and sheet are looked for
Found = Callable[[str], None]


def take(desk: Desk, path: Path, sheet: tuple[float, float], then: Found) -> None:
    """Make a file the room's photo, with what is found in it, in one undo step.

    `then` is told what that was: "marker", "sheet" or "".
    """

    def work(task: Task) -> tuple[PhotoEntry, Any]:
        from albumapp.document.model import PhotoEntry
        from albumapp.imaging import decode
        from albumapp.photos.identity import photo_id

        info = decode.probe(path)
        entry = PhotoEntry(photo_id(path), str(path.absolute()), info.width, info.height)
        return entry, _reference(path, sheet)

    def done(found: tuple[PhotoEntry, Any]) -> None:
        from albumapp.document.codec import photo_to_json

        entry, reference = found
        given = _given(reference) or {"reference": list(sheet)}
        if desk.project is not None and desk.do("set_room", photo=photo_to_json(entry), **given):
            then(reference[0] if reference is not None else "")

    desk.start("room-photo", work, done, shown=False)


def find(desk: Desk, sheet: tuple[float, float], then: Found) -> None:
    """Look in the room's photo for a marker or a sheet."""
    project = desk.project
    if project is None or project.document.room.photo is None:
        return
    document, file, photo = project.document, project.path, project.document.room.photo

    def work(task: Task) -> Any:
        from albumapp.basis import UserError
        from albumapp.session.files import photo_finder

        with desk.library_factory() as library:
            path = photo_finder(document, library, file)(photo.id)
        if path is None:
            raise UserError("{name} is missing.", "Find it again, or choose another photo.", name=photo.name)
        return _reference(path, sheet)

    def done(reference: Any) -> None:
        if reference is not None:
            desk.do("set_room", **_given(reference))
        then(reference[0] if reference is not None else "")

    desk.start("room-find", work, done, shown=False)


def _reference(path: Path, sheet: tuple[float, float]) -> Any:
    from albumapp.export.room import reference_found
    from albumapp.geometry import Size
    from albumapp.imaging import decode

    return reference_found(decode.read_rgb(path, LOOK), Size(*sheet))


def _given(reference: Any) -> dict[str, Any]:
    if reference is None:
        return {}
    _, corners, size = reference
    return {"corners": [list(c) for c in corners], "reference": [size.w, size.h]}


def as_it_lies(room: Room, w: float, h: float) -> tuple[float, float]:
    """Width and height the other way round where the marked thing is seen lying, or standing."""
    photo = room.photo
    if photo is None:
        return w, h
    (ax, ay), (bx, by), _, (dx, dy) = room.corners
    across = ((bx - ax) * photo.width) ** 2 + ((by - ay) * photo.height) ** 2
    down = ((dx - ax) * photo.width) ** 2 + ((dy - ay) * photo.height) ** 2
    return (max(w, h), min(w, h)) if across > down else (min(w, h), max(w, h))


def write(desk: Desk, path: Path) -> None:
    """The room's picture into a file."""
    project = desk.project
    if project is None:
        return

    def work(task: Task) -> None:
        from albumapp.export.export import Options
        from albumapp.session.building import put_out

        put_out(project, path, task, Options(kind="room"))

    desk.start("room-save", work, lambda _: desk.say("good", tr("Saved as {name}.", name=path.name)))


def write_marker(desk: Desk, path: Path, sheet: tuple[float, float]) -> None:
    """The sheet with the marker, as a PDF."""

    def work(task: Task) -> None:
        from albumapp.export.marker_sheet import export_marker
        from albumapp.geometry import Size
        from albumapp.ui import language

        export_marker(path, Size(*sheet), language.current())

    words = tr("Saved as {name}. Print it at 100 percent, and put it flat on the wall.", name=path.name)
    shown = (tr("Show in folder"), lambda: show(path))
    desk.start("room-marker", work, lambda _: desk.say("good", words, "", *shown), shown=False)


def middle(room: Room) -> tuple[tuple[float, float], ...]:
    """Where points stand first: the thing upright in the middle of the photo."""
    w, h = room.reference.w, room.reference.h
    wide, high = (room.photo.width, room.photo.height) if room.photo is not None else (3, 2)
    k = 0.4 * min(wide, high) / max(w, h)
    dx, dy = w * k / wide / 2, h * k / high / 2
    return ((0.5 - dx, 0.5 - dy), (0.5 + dx, 0.5 - dy), (0.5 + dx, 0.5 + dy), (0.5 - dx, 0.5 + dy))
