"""Pictures that were made for a PDF, kept in the cache folder: an export that was stopped, or that ended with
the computer, goes on where it was, and the next one of the same album is quick.

A file is named by the hash of all that went into it and replaced in one step, so that what is there is whole.
It begins with one line of JSON. What was not used for a month goes, and the oldest where there is too much.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from albumapp import __version__
from albumapp.basis import UserError
from albumapp.basis.places import home
from albumapp.export.encoding import Encoded
from albumapp.export.report import Photos
from albumapp.export.store import FilePart
from albumapp.geometry import Affine

VERSION = 1
FOLDER = "cache/export"
MOST_BYTES = 4_000_000_000
_RECENT = 3600.0  # s: another export may be reading it
_OLD = 30 * 86400.0
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """An `Encoded` whose data lies in a file."""

    encoded: Encoded
    part: FilePart


class Kept:
    """The kept pictures; where the cache folder cannot be written, they lie in `work` for this export."""

    def __init__(self, work: Path, folder: Path | None = None, most: int = MOST_BYTES) -> None:
        self._work = work
        self._folder = folder or home() / FOLDER
        self._most = most
        self.made = 0
        """How many had to be made, not found."""

    def picture(
        self, key: object, make: Callable[[], Encoded], good: Callable[[], bool] = lambda: True
    ) -> KeptPicture:
        """The picture that is kept under a key (of which the repr counts), made now where there is none.

        One that is no `good` when it is made is for this export alone.
        """
        name = hashlib.sha256(f"{VERSION} {__version__} {key!r}".encode()).hexdigest()[:40] + ".picture"
        for folder in (self._folder, self._work):
            found = _read(folder / name)
            if found is not None:
                with contextlib.suppress(OSError):
                    os.utime(found.part.path)
                return found
        made = make()
        self.made += 1
        try:
            folder = self._folder if good() else self._work
            folder.mkdir(parents=True, exist_ok=True)
            path = _write(folder / name, made)
        except OSError:  # a full or read-only disk: this export needs it all the same
            path = _write(self._work / name, made)
        found = _read(path)
        if found is None:
            raise OSError(5, "what was just written cannot be read", str(path))
        return found

    def tidy(self) -> None:
        """Removes what is old, and the oldest where all is more than the most."""
        now, rows = time.time(), []
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                with contextlib.suppress(OSError):
                    facts = path.stat()
                    rows.append((facts.st_mtime, facts.st_size, path))
        total = sum(size for _, size, _ in rows)
        for used, size, path in sorted(rows):
            half_done = path.suffix == ".part"  # of an export that ended with the computer
            if now - used < _RECENT or (now - used < _OLD and total <= self._most and not half_done):
                continue
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size


def forget_half_done(pids: Collection[int], folder: Path | None = None) -> None:
    """Removes what processes that were ended had begun to write."""
    endings = tuple(f".{pid}.part" for pid in pids)
    with contextlib.suppress(OSError):
        for path in (folder or home() / FOLDER).iterdir():
            if endings and path.name.endswith(endings):
                with contextlib.suppress(OSError):
                    path.unlink()


def identity(photos: Photos, photo: str) -> tuple[object, ...]:
    """What changes when a photo's file does; () where it cannot be read."""
    try:
        path = photos(photo)
        facts = path.stat() if path is not None else None
    except (UserError, OSError):
        return ()
    return () if facts is None else (str(path), facts.st_size, facts.st_mtime_ns)


def _write(path: Path, made: Encoded) -> Path:
    icc = made.icc or b""
    head = {
        "width": made.width,
        "height": made.height,
        "components": made.components,
        "coding": made.coding,
        "inks": made.inks,
        "placed": made.placed.as_tuple(),
        "icc": len(icc),
        "data": len(made.data),
    }
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as f:
            f.write(json.dumps(head).encode() + b"\n")
            f.write(icc)
            f.write(made.data)
        os.replace(part, path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    return path


def _read(path: Path) -> KeptPicture | None:
    """None where it is not there, or not whole."""
    try:
        with path.open("rb") as f:
            line = f.readline(_HEAD)
            head = json.loads(line)
            icc = f.read(int(head["icc"]))
            whole = path.stat().st_size == len(line) + len(icc) + int(head["data"])
            encoded = Encoded(
                int(head["width"]),
                int(head["height"]),
                int(head["components"]),
                str(head["coding"]),
                b"",
                icc or None,
                bool(head["inks"]),
                Affine(*(float(v) for v in head["placed"])),
            )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return KeptPicture(encoded, FilePart(path, len(line) + len(icc), int(head["data"]))) if whole else None
