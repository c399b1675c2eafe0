"""One window at a time edits a project: a lock that ends with its process, however that ends.

The lock is a file in the state folder, named after the project's real path, held by the system for as long as
the process lives; the project itself and its folder (which may be synchronised) know nothing of it. Two
computers that share a folder are not told of each other here: there the save itself notices
(`AlbumFile._check_alone`).
"""

from __future__ import annotations

import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from albumapp.basis.places import home

_AGAIN = 0.1  # s between two looks at whether a lock is free


class ProjectLock:
    """Held from `take` to `release`."""

    def __init__(self, file: IO[bytes], path: Path) -> None:
        self._file, self._path = file, path

    @staticmethod
    def take(project: Path) -> ProjectLock | None:
        """None where another window has the project. Where no lock can be had, one that holds nothing."""
        path = _place(project)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = path.open("ab")
        except OSError:  # no state folder to write to: the save notices others, too
            return ProjectLock(open(os.devnull, "rb"), Path(os.devnull))
        if not _held(file):
            file.close()
            return None
        return ProjectLock(file, path)

    def release(self) -> None:
        if not self._file.closed:
            if self._path != Path(os.devnull):
                with suppress(OSError):  # while it is held: nobody else can have it
                    self._path.unlink()
            self._file.close()


@contextmanager
def alone(what: str, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """One process at a time does this (`what` names it); others wait, and call `waiting` now and then, which
    may raise. Where no lock can be had all go on."""
    path = home() / "open" / f"{what}.lock"
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        file = path.open("ab")
    except OSError:
        yield
        return
    with file:  # closing it lets the next one in
        while _taken(file):
            waiting()
            time.sleep(_AGAIN)
        yield


def _taken(file: IO[bytes]) -> bool:
    """Whether another process has the lock; ours from now on where none has it."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as e:  # others: a file system without locks
        return e.errno in (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)
    return False


def _place(project: Path) -> Path:
    name = hashlib.blake2b(os.path.realpath(project).encode(), digest_size=12).hexdigest()
    return home() / "open" / f"{name}.lock"


def _held(file: IO[bytes]) -> bool:
    """Whether the lock is ours now, and the file still the one of that name."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
            return True
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(file.fileno()), os.stat(file.name))
    except OSError:
        return False
