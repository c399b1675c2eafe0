"""What is stored about the user and the people on their photos: shown, exported, forgotten.

To store something new: count it in `stored` (words under "stored." in the words file), and where it comes
from faces, add its table to `photos.erasing.FACE_TABLES` or its reason to `document.scrubbing`. Forgetting
is the only thing that cannot be undone. What the user typed or made (titles, words on pages, names of
chapters, sidecars written on request, exported books) is theirs and stays.
"""

from __future__ import annotations

import array
import json
import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from albumapp.basis import Reason, UserError
from albumapp.basis.places import home
from albumapp.document.migrations import kept_copies
from albumapp.document.scrubbing import scrub
from albumapp.photos import erasing
from albumapp.session import idea_memory, recents
from albumapp.session.importing import BOXES, VERSION

if TYPE_CHECKING:
    from albumapp.photos.library import Library
    from albumapp.session.settings import Settings

SUFFIX = ".album"
README = """This is all that albumapp keeps about you on this computer.

stored.json     what it knows of your photos: files, times, scores, faces, people, what you said of them
thumbnails/     the small pictures that it shows, by photo id
covers/         the covers of albums that were open last, for the start page
settings.json   what you chose

Your photos and your albums are not in here: they are where you keep them.
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of what is stored: `what` says it in words with its count; `bytes` are of the data itself.

    `faces`: it comes from faces, and "Forget all faces" erases it.
    """

    code: str
    count: int
    bytes: int
    where: Path
    what: Reason
    faces: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """`kinds` in the order to show; `files` are the sizes on disk of all files of the state folder."""

    kinds: tuple[Kind, ...]
    files: dict[Path, int]

    @property
    def bytes(self) -> int:
        return sum(self.files.values())


def projects_known(settings: Settings) -> list[Path]:
    """The projects in the state folder, and those that were opened lately."""
    there = sorted((home() / "projects").glob(f"*{SUFFIX}"))
    return list(dict.fromkeys([*there, *settings.recent]))


def stored(library: Library, projects: Iterable[Path], settings: Settings) -> Stored:
    """What is stored, by kind, and where. Opens no project."""
    rows = library.counts()
    faces = library.face_counts()
    at = library.path
    albums = [p for p in projects if p.is_file()]
    notes = library.people.counts()
    said = sum(n for kind, n in notes.items() if kind != "before")
    wrong = library.mark_count("wrong")
    beside = erasing.others(at)
    shown = recents.covers()
    exports = home() / "cache" / "export"  # `export.kept`, which would bring all that makes PDFs
    printed = [p for p in _files(exports) if p.suffix == ".picture"] if exports.is_dir() else []
    counted = (
        ("photos", *rows["photos"], at, False),
        ("files", rows["files"][0], 0, at, False),
        ("thumbnails", *rows["thumbnails"], at, False),
        ("scores", *rows["facts"], at, False),
        ("faces", rows["faces"][0], 0, at, True),
        ("encodings", *faces, at, True),
        ("people", rows["people"][0], 0, at, True),
        ("names", sum(p.name is not None for p in library.people.all()), 0, at, True),
        ("corrections", said, 0, at, True),
        ("marks", rows["marks"][0] - wrong, 0, at, False),
        ("wrong", wrong, 0, at, False),
        ("projects", len(albums), sum(map(_size_of_album, albums)), home() / "projects", False),
        ("covers", len(shown), sum(map(_size, shown)), home() / recents.FOLDER, False),
        ("exports", len(printed), sum(map(_size, printed)), exports, False),
        ("ideas", len(idea_memory.rows(settings)), 0, settings.path, False),
        ("settings", len(settings.chosen), _size(settings.path), settings.path, False),
        ("libraries", len(beside), sum(map(_size, beside)), at.parent, True),
    )
    kinds = tuple(
        Kind(code, n, size, where, Reason(f"stored.{code}", {"n": n}), of_faces)
        for code, n, size, where, of_faces in counted
    )
    return Stored(kinds, {p: _size(p) for p in _files(home())})


def export_stored(library: Library, projects: Iterable[Path], settings: Settings, out: Path) -> None:
    """All that is stored, in readable form: a `.json` file, or a `.zip` with the small pictures too.

    UserError where it cannot be written; nothing half written is left.
    """
    part = out.with_name(f".{out.name}.part")
    try:
        if out.suffix.lower() == ".zip":
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as z:
                z.writestr("README.txt", README)
                z.writestr("settings.json", json.dumps(settings.chosen, indent=1))
                z.writestr("stored.json", _json(library, projects, settings))
                for row in library.rows("thumbnails"):
                    z.writestr(f"thumbnails/{row['id']}.jpg", row["jpeg"], zipfile.ZIP_STORED)
                for cover in recents.covers():
                    z.write(cover, f"covers/{cover.name}", zipfile.ZIP_STORED)
        else:
            part.write_text(_json(library, projects, settings), encoding="utf-8")
        os.replace(part, out)
    except OSError as e:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise UserError(
            "{name} could not be written: {why}.", "Choose another place.", out, name=out.name, why=e.strerror
        ) from e


def forget_faces(library: Library, projects: Iterable[Path], settings: Settings | None = None) -> list[Path]:
    """Erase all that comes from faces: boxes, encodings, people, names, corrections, searches, reasons.

    From the library, from libraries of other versions and damaged ones beside it, and from these projects
    and their history. Gives the projects that were changed: a window that shows one opens it again, lets go
    of its analysis, and drops its undo of people. With `settings` both questions, about finding faces and
    about telling people apart, are open again. UserError where a file is held by another program; the others
    are done by then.
    """
    troubles: list[UserError] = []
    changed: list[Path] = []
    for path in erasing.others(library.path):
        with _kept(troubles):
            erasing.erase_in(path)
    for path in dict.fromkeys(p for project in projects for p in (project, *kept_copies(project))):
        with _kept(troubles):
            if path.is_file() and scrub(path):
                changed.append(path)
    library.forget_faces()
    for path in _files(home()):
        if _left_over(path):
            with suppress(OSError):
                path.unlink()
    if settings is not None:
        settings.set("people", None)
        settings.set("grouping", None)
    if troubles:
        raise troubles[0]
    return changed


def forget_grouping(library: Library) -> None:
    """Erase encodings, people, names and corrections; the boxes stay, so that no face is cut by a crop."""
    library.forget_grouping(VERSION, BOXES)


def forget_everything(library: Library, settings: Settings | None = None) -> None:
    """Close and delete the library and all libraries beside it, what is cached, and, given, the settings.

    The caller opens a new one. Photos and projects stay.
    """
    path = library.path
    beside = erasing.others(path)
    library.close()
    for one in (path, *beside):
        erasing.delete(one)
    for folder in ("cache", recents.FOLDER):
        shutil.rmtree(home() / folder, ignore_errors=True)
    for rest in _files(home()):
        if _left_over(rest):
            with suppress(OSError):
                rest.unlink()
    if settings is not None:
        settings.clear()


# --- parts -----------------------------------------------------------------------------------------


@contextmanager
def _kept(troubles: list[UserError]) -> Iterator[None]:
    """Go on after a UserError, which is kept for the end."""
    try:
        yield
    except UserError as e:
        troubles.append(e)


def _left_over(path: Path) -> bool:
    """Temporary files of a program that was killed, and its reports of a crash."""
    name = path.name
    return name.endswith((".part", ".tmp", ".crash")) or name.startswith(("crash-", ".part-"))


def _files(folder: Path) -> Iterator[Path]:
    for root, _, names in os.walk(folder):
        for name in sorted(names):
            yield Path(root, name)


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def _size_of_album(path: Path) -> int:
    """With what an open one has not yet put into the file itself."""
    return sum(_size(path.with_name(path.name + end)) for end in ("", "-wal"))


def _json(library: Library, projects: Iterable[Path], settings: Settings) -> str:
    tables = ("photos", "files", "facts", "faces", "face_searches", "people", "face_notes", "marks")
    data: dict[str, Any] = {
        "schema": 1,
        "library": str(library.path),
        "settings": settings.chosen,
        "projects": [str(p) for p in projects],
        "thumbnails": library.counts()["thumbnails"][0],
    }
    for table in tables:
        data[table] = [{k: _readable(k, v) for k, v in row.items()} for row in library.rows(table)]
    return json.dumps(data, indent=1, ensure_ascii=False)


def _readable(column: str, value: object) -> object:
    if column == "encoding" and isinstance(value, bytes) and len(value) % 4 == 0:
        numbers: Sequence[float] = array.array("f", value)
        return [round(v, 6) for v in numbers]
    if isinstance(value, bytes):
        text = value.decode("utf-8", "replace")
        return _parsed(text)
    if column in ("record", "extra") and isinstance(value, str):
        return _parsed(value)
    return value


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return text
