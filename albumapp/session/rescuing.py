"""A damaged project saved into a new file, with what can be read of it. The damaged one is left as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import Reason, UserError
from albumapp.document.model import PhotoEntry
from albumapp.document.rescue import rescue
from albumapp.document.storage import AlbumFile
from albumapp.photos.record import PhotoRecord
from albumapp.session.importing import entry_of

if TYPE_CHECKING:
    from albumapp.photos.library import Library


def rescue_into(path: Path, target: Path, library: Library | None = None) -> tuple[Reason, ...]:
    """Write a new project; gives in words what is lost or older. UserError; nothing is left behind then.

    A photo that the file does not tell of any more is looked up in the library.
    """
    if target.exists():
        raise UserError("{name} is there already.", "Choose another name.", target, name=target.name)

    def known(photo: str) -> PhotoEntry | None:
        for place in library.paths_of(photo) if library is not None else ():
            record = library.lookup(Path(place)) if library is not None else None
            if isinstance(record, PhotoRecord) and record.id == photo:
                return entry_of(record)
        return None

    found = rescue(path, known)
    file = AlbumFile(target, create=True)
    try:
        file.create(found.document, found.journal)
        file.take_versions(found.versions)
    except BaseException:
        file.close()
        target.unlink(missing_ok=True)
        raise
    file.close()
    return found.lost


def free_beside(path: Path, words: str) -> Path:
    """A name beside a file that is not taken: `Trip rescued.album`, `Trip rescued 2.album`."""
    made, n = path.with_name(f"{path.stem} {words}{path.suffix}"), 2
    while made.exists():
        made, n = path.with_name(f"{path.stem} {words} {n}{path.suffix}"), n + 1
    return made
