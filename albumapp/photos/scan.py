"""Finding photos: files and folders mixed, in natural order. Standard library only.

In folders everything that is no picture is passed over and counted; a file that the user named is
always handed on or reported. Files are told by content (`sniff`), not by name. Links are followed once.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from albumapp.basis import Cancelled, UserError
from albumapp.imaging import sniff
from albumapp.photos import sidecars
from albumapp.photos.record import AsideFile, Unreadable

_SKIPPED_NAMES = frozenset({"thumbs.db", "desktop.ini", "@eadir", "ehthumbs.db", "__macosx", "lost+found"})
_RAW_SUFFIXES = {f".{raw}" for raw in sniff.RAWS}
_PICTURE_SUFFIXES = _RAW_SUFFIXES | {
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif", ".hif"),
    *(".avif", ".gif", ".bmp", ".jp2", ".j2k", ".jxl", ".psd"),
}
_NO_PHOTOS = frozenset({"svg", "ico", "icns"})


@dataclass(frozen=True, slots=True)
class Found:
    """`photos` in natural order, each file once.

    `unreadable` are named files that are no photos, and files in folders that are pictures by name but
    not by content, or pictures of a kind that is not read. `others` and `videos` count what else lay there.
    """

    photos: tuple[Path, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    others: int = 0
    set_aside: tuple[AsideFile, ...] = ()

    @property
    def videos(self) -> int:
        return len(self.set_aside)


@dataclass(slots=True)
class _Walk:
    cancelled: Callable[[], bool]
    photos: list[Path] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    others: int = 0
    videos: list[Path] = field(default_factory=list)
    seen_files: set[str] = field(default_factory=set)
    seen_folders: set[tuple[int, int]] = field(default_factory=set)


def is_picture_name(name: str) -> bool:
    """Whether the name ends as those of pictures do."""
    return Path(name).suffix.lower() in _PICTURE_SUFFIXES


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts "IMG_9" before "IMG_10", without regard to case."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts if p)


def find_files(
    paths: Iterable[Path | str], recursive: bool = True, cancelled: Callable[[], bool] = lambda: False
) -> Found:
    """All photos below the paths. UserError where a named path is not there or may not be read.

    `cancelled` is asked now and then; Cancelled is raised when it says yes.
    """
    walk = _Walk(cancelled)
    for given in paths:
        path = Path(os.path.abspath(Path(given).expanduser()))
        if path.is_dir():
            _folder(walk, path, recursive, named=True)
        elif path.exists():
            _file(walk, path, named=True)
        else:
            raise UserError(
                "{given} is not there.",
                "Check the name, or connect the drive that it is on.",
                path,
                given=given,
            )
    return Found(tuple(walk.photos), tuple(walk.unreadable), walk.others, _set_aside(walk))


def _set_aside(walk: _Walk) -> tuple[AsideFile, ...]:
    """The videos. One beside a photo of its name is the moving part of it: IMG_1.MOV beside IMG_1.HEIC,
    PXL_1.MP or IMG_1.HEIC.mp4 beside PXL_1.MP.jpg and IMG_1.HEIC."""
    stills = {(p.parent, name.casefold()) for p in walk.photos for name in (p.name, p.stem)}
    found = []
    for video in walk.videos:
        moves = any((video.parent, name.casefold()) in stills for name in (video.name, video.stem))
        found.append(AsideFile(_printable(str(video)), "motion" if moves else "video"))
    return tuple(found)


def is_hidden(name: str) -> bool:
    """Whether files of that name are passed over: hidden ones, and what systems leave everywhere."""
    return name.startswith((".", "~$")) or name.casefold() in _SKIPPED_NAMES


def _folder(walk: _Walk, folder: Path, recursive: bool, named: bool = False) -> None:
    if walk.cancelled():
        raise Cancelled
    try:
        stat = folder.stat()
        if (stat.st_dev, stat.st_ino) in walk.seen_folders:
            return
        walk.seen_folders.add((stat.st_dev, stat.st_ino))
        entries = sorted(os.scandir(folder), key=lambda e: (natural_key(e.name), e.name))
    except OSError as e:
        if named:
            raise UserError(
                "{file} cannot be read: {why}.", "Check its permissions.", folder, file=folder, why=e.strerror
            ) from e
        what = f"{folder.name} cannot be read: {e.strerror}."
        walk.unreadable.append(Unreadable(str(folder), what, "Check its permissions."))
        return
    folders: list[Path] = []
    for entry in entries:
        if is_hidden(entry.name):
            continue
        if _is_dir(entry):
            folders.append(folder / entry.name)
        else:
            _file(walk, folder / entry.name)
    if recursive:
        for inner in folders:
            _folder(walk, inner, recursive)


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _once(walk: _Walk, path: Path) -> bool:
    real = os.path.realpath(path)
    if real in walk.seen_files:
        return False
    walk.seen_files.add(real)
    return True


def _unspeakable(path: Path) -> bool:
    """Whether the path has bytes that are no UTF-8: neither the library nor a project can keep it."""
    return _printable(str(path)) != str(path)


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _file(walk: _Walk, path: Path, named: bool = False) -> None:
    if not _once(walk, path) or (path.suffix.lower() == sidecars.SUFFIX and not named):
        return
    try:
        kind = sniff.sniff(path) if path.is_file() else "unknown"
        said = sniff.refusal(path.name, kind)
    except OSError as e:
        kind, said = "unknown", (f"{path.name} cannot be read: {e.strerror}.", "Check its permissions.")
    if said is None and _unspeakable(path):
        said = f"{_printable(path.name)} has a name that is no text.", "Rename the file."
    by_name = is_picture_name(path.name)
    refused_picture = kind in sniff.REFUSED_PICTURES - _NO_PHOTOS
    if said is None:
        walk.photos.append(path)
    elif kind in sniff.VIDEOS and not named:
        walk.videos.append(path)
    elif named or by_name or refused_picture:
        walk.unreadable.append(Unreadable(_printable(str(path)), *said))
    else:
        walk.others += 1
