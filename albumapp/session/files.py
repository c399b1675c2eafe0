"""Where a project's photos are now: the path that was seen last, else another place that is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.document.model import Document
from albumapp.document.room import photos_kept
from albumapp.photos.record import PhotoRecord

if TYPE_CHECKING:
    from albumapp.photos.library import Library


def photo_finder(
    document: Document, library: Library | None, project: Path | None = None
) -> Callable[[str], Path | None]:
    """A function from photo id to a readable file, None where the photo is missing.

    Looks at the path in the project, then at the other places where the library saw it, then beside the
    project file (photos and project moved together). A file that is known to hold another picture by now
    (edited outside, and not updated in the project) is not taken for the photo.
    """

    known = photos_kept(document)

    def find(photo: str) -> Path | None:
        entry = known.get(photo)
        places: list[Path] = []
        if entry is not None:
            places.append(Path(entry.path))
        if library is not None:
            places += [Path(p) for p in library.paths_of(photo)]
        if entry is not None and project is not None:
            folder = Path(entry.path).parent.name
            beside = dict.fromkeys(("", folder, "photos"))
            places += [project.parent / f / entry.name for f in beside]
        return next((p for p in places if p.is_file() and holds(library, p, photo)), None)

    return find


def changed(library: Library, path: Path, photo: str) -> bool:
    """Whether the photo's file holds another picture than when it was imported.

    A file of the same size was at most copied, and one of another size may only have been tagged: then its
    image data is asked. So a folder that was copied is not read anew.
    """
    known = library.read_as(path)
    try:
        size = path.stat().st_size
    except OSError:  # it is missing: said elsewhere
        return False
    if known is None or known[1] == size:
        return known is not None and known[0] != photo
    from albumapp.photos.identity import photo_id  # decoders: only where a file changed

    try:
        return photo_id(str(path)) != photo
    except (UserError, OSError, ValueError):
        return False  # it cannot be read: said elsewhere


def holds(library: Library | None, path: Path, photo: str) -> bool:
    """False where the library has read another photo from this very file."""
    known = library.lookup(path) if library is not None else None
    return not isinstance(known, PhotoRecord) or known.id == photo
