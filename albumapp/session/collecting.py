"""Pack an album with its photos into one folder or one `.zip`, so that it opens on another computer.

Each photo is copied, and known again by the hash of its picture before it counts; the copies lie in `photos/`
beside the album, which names them by their path from there, in its history and versions, too. Nothing is left
behind by a stop or a failure.
"""

from __future__ import annotations

import os
import shutil
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry
from albumapp.document.portable import make_portable
from albumapp.document.room import photos_kept
from albumapp.document.storage import AlbumFile
from albumapp.export.files import cannot_write, put, workspace
from albumapp.jobs.task import Task
from albumapp.photos.identity import photo_id

FOLDER = "photos"
_BLOCK = 1 << 20
_MOST_ENTRIES = 400_000


@dataclass(frozen=True, slots=True)
class Collected:
    """`missing` are names of photos whose file was not found, or holds another picture by now."""

    path: Path
    photos: int
    bytes: int
    missing: tuple[str, ...]


def collect(
    album: Path,
    target: Path,
    finder: Callable[[Document], Callable[[str], Path | None]],
    task: Task,
    history: bool = True,
) -> Collected:
    """Pack a project. `target` ends in `.zip`, or is a folder that is not there yet, or empty.

    `finder` gives, for the document, the function from photo to file. Without `history` the album is packed
    as it is now: no steps, branches, kept versions or printed orders. UserError, Cancelled.
    """
    _check(target)
    with AlbumFile(album, look=True) as file:
        document, journal = file.load()
        find = finder(document)
        files = {k: find(k) for k in photos_kept(document)}
        _check_room(target, [album, *(p for p in files.values() if p is not None)])
        name = f"{target.stem if target.suffix.lower() == '.zip' else target.name}.album"
        with workspace(target) as work, _store(target, work) as store:
            packed, missing, size = _photos(document, files, store, work, task)
            made = work / name
            copy = AlbumFile(made, create=True)
            try:
                now = _packed(document, packed)
                copy.create(now, *((journal, file) if history else (Journal(),)))
            finally:
                copy.close()
            make_portable(made, lambda photo, path: _place(packed.get(photo), path))
            size += made.stat().st_size
            task.check()
            store.take(made, name)
            store.finish()
    return Collected(target, len(packed) - len(missing), size, missing)


def _packed(document: Document, packed: dict[str, PhotoEntry]) -> Document:
    """The document with its photos where they lie in the package."""
    photos = {k: packed[k] for k in document.photos}
    wall = document.room.photo
    room = document.room if wall is None else replace(document.room, photo=packed[wall.id])
    return replace(document, photos=photos, room=room)


def _place(entry: PhotoEntry | None, path: str) -> str:
    """Where a photo is in the package; one that is not in it would be looked for among the others."""
    if entry is not None and not os.path.isabs(entry.path):
        return entry.path
    return f"{FOLDER}/{PurePosixPath(path.replace(os.sep, '/')).name}"


def _check(target: Path) -> None:
    if not target.parent.is_dir():
        raise UserError(
            "The folder of {target} is not there.", "Make it, or choose another.", target, target=target
        )
    taken = target.exists() if target.suffix.lower() == ".zip" else not _free(target)
    if taken:
        raise UserError("{name} is there already.", "Choose another name.", target, name=target.name)


def _free(folder: Path) -> bool:
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))


def _check_room(target: Path, files: Iterable[Path]) -> None:
    """UserError before anything is copied, where the disk is too full for it."""
    need = 0
    for path in files:
        with suppress(OSError):
            need += path.stat().st_size
    check_room(target, need)


def check_room(target: Path, need: int) -> None:
    """UserError where the disk of `target` has no room for so many bytes and a tenth more."""
    need += need // 10
    try:
        free = shutil.disk_usage(target.parent).free
    except OSError as e:
        raise cannot_write(target, e) from e
    if free < need:
        raise UserError(
            "{name} needs {need}, but only {free} are free there.",
            "Choose another disk, or make room.",
            target,
            name=target.name,
            need=_megabytes(need),
            free=_megabytes(free),
        )


def _megabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(size / 1e6, 0.1):.1f} MB"


def _photos(
    document: Document, files: dict[str, Path | None], store: _Store, work: Path, task: Task
) -> tuple[dict[str, PhotoEntry], tuple[str, ...], int]:
    packed: dict[str, PhotoEntry] = {}
    missing: list[str] = []
    taken: set[str] = set()
    size = 0
    for n, entry in enumerate(photos_kept(document).values()):
        task.report("Packing photos", n, len(files))
        packed[entry.id] = entry
        path = files[entry.id]
        part = work / "copied"
        if path is None or not _copied(path, part, entry.id, task):
            missing.append(entry.name)
            continue
        size += part.stat().st_size
        name = f"{FOLDER}/{_free_name(path.name, taken)}"
        store.take(part, name)
        packed[entry.id] = replace(entry, path=name)
    task.report("Packing photos", len(files), len(files))
    return packed, tuple(missing), size


def _copied(path: Path, part: Path, photo: str, task: Task) -> bool:
    """Copy a photo; False where it cannot be read or is another picture. OSError: it cannot be written."""
    try:
        source = path.open("rb")
    except OSError:
        return False
    with source, part.open("wb") as out:
        while True:
            try:
                block = source.read(_BLOCK)
            except OSError:
                return False
            if not block:
                break
            task.check()
            out.write(block)
    with suppress(OSError):
        shutil.copystat(path, part)
    try:
        # identity goes by what the file is, and camera raws are told by their suffix
        named = part.with_name(f"copied{path.suffix}")
        os.replace(part, named)
        same = photo_id(named) == photo
        os.replace(named, part)
    except UserError:
        return False
    return same


def _free_name(name: str, taken: set[str]) -> str:
    """The name on any system, told from others without looking at case."""
    plain = "".join(
        "_" if c in '<>:"/\\|?*' or ord(c) < 32 else c for c in unicodedata.normalize("NFC", name)
    )
    stem, suffix = os.path.splitext(plain)
    made, n = plain, 2
    while made.casefold() in taken:
        made, n = f"{stem} {n}{suffix}", n + 1
    taken.add(made.casefold())
    return made


# --- where it goes --------------------------------------------------------------------------------


class _Store:
    """Takes finished files in; nothing stands at the target before `finish`."""

    def __init__(self, target: Path, work: Path) -> None:
        self._target, self._whole = target, work / "whole"

    def take(self, file: Path, name: str) -> None:
        to = self._whole / name
        to.parent.mkdir(parents=True, exist_ok=True)
        os.replace(file, to)

    def finish(self) -> None:
        try:
            if self._target.is_dir():
                self._target.rmdir()
            os.replace(self._whole, self._target)
        except OSError as e:
            raise cannot_write(self._target, e) from e

    def close(self) -> None:
        """Let go of it, finished or not."""


class _Zip(_Store):
    """Photos are compressed already, so they are stored as they are."""

    def __init__(self, target: Path, work: Path) -> None:
        super().__init__(target, work)
        self._part = work / "whole.zip"
        self._zip = zipfile.ZipFile(self._part, "w", zipfile.ZIP_STORED)

    def take(self, file: Path, name: str) -> None:
        deflated = zipfile.ZIP_DEFLATED if name.endswith(".album") else zipfile.ZIP_STORED
        self._zip.write(file, name, deflated)
        file.unlink()

    def finish(self) -> None:
        self._zip.close()
        with zipfile.ZipFile(self._part) as made:
            bad = made.testzip()
        if bad is not None:
            raise UserError(
                "{name} could not be written right ({bad}).",
                "Try another disk.",
                name=self._target.name,
                bad=bad,
            )
        put(self._part, self._target)

    def close(self) -> None:
        self._zip.close()


@contextmanager
def _store(target: Path, work: Path) -> Iterator[_Store]:
    store = (_Zip if target.suffix.lower() == ".zip" else _Store)(target, work)
    try:
        yield store
    finally:
        store.close()


# --- opening a packed album -----------------------------------------------------------------------


def unpack(package: Path, folder: Path, task: Task) -> Path:
    """Take a packed album out into a new folder; gives the project. UserError, Cancelled; nothing half done.

    Only what `collect` writes is taken: one album, and photos in `photos/`.
    """
    if not _free(folder):
        raise UserError("{name} is there already.", "Choose another folder.", folder, name=folder.name)
    try:
        with zipfile.ZipFile(package) as z:
            entries = [i for i in z.infolist() if not i.is_dir()]
            album = _album_of(entries, package)
            check_room(folder, sum(i.file_size for i in entries))
            with workspace(folder) as work:
                store = _Store(folder, work)
                for n, entry in enumerate(entries):
                    task.report("Unpacking", n, len(entries))
                    store.take(_extracted(z, entry, work, task), entry.filename)
                store.finish()
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as e:
        raise _no_package(package) from e
    except OSError as e:
        raise UserError(
            "{name} cannot be read ({why}).", "Is its disk there?", package, name=package.name, why=e.strerror
        ) from e
    return folder / album


def _no_package(package: Path) -> UserError:
    return UserError(
        "{name} is not a packed album, or it is damaged.",
        "Ask for it again, or open an .album file.",
        package,
        name=package.name,
    )


def _album_of(entries: list[zipfile.ZipInfo], package: Path) -> str:
    albums = [i.filename for i in entries if i.filename.endswith(".album")]
    if len(albums) != 1 or len(entries) > _MOST_ENTRIES or not all(_usual(i.filename) for i in entries):
        raise _no_package(package)
    return albums[0]


def _usual(name: str) -> bool:
    parts = PurePosixPath(name).parts
    inside = len(parts) == 1 if name.endswith(".album") else len(parts) == 2 and parts[0] == FOLDER
    return inside and ".." not in parts and "\\" not in name and ":" not in name


def _extracted(z: zipfile.ZipFile, entry: zipfile.ZipInfo, work: Path, task: Task) -> Path:
    part, size = work / "one", 0
    with z.open(entry) as source, part.open("wb") as out:
        while block := source.read(_BLOCK):
            task.check()
            size += len(block)
            if size > entry.file_size:  # a bomb lies about its size
                raise zipfile.BadZipFile
            out.write(block)
    return part
