"""Writing so that a failure leaves what was there: beside the target, to disk, then in its place.

A full disk, a read-only folder or a file that is open elsewhere become a UserError; nothing is left
behind, whatever happens.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document
from albumapp.document.room import photos_kept
from albumapp.export.report import Photos

_MEND = {
    errno.ENOSPC: "The disk is full: free some space, or choose another folder.",
    errno.EDQUOT: "Your share of the disk is used up: free some space, or choose another folder.",
    errno.EACCES: "You may not write there: choose another folder.",
    errno.EPERM: "You may not write there: choose another folder.",
    errno.EROFS: "That disk is read-only: choose another folder.",
    errno.ENOENT: "The folder is not there: create it, or choose another.",
    errno.ENOTDIR: "The folder is not there: choose another.",
    errno.EISDIR: "That is a folder: choose another name.",
    errno.ENAMETOOLONG: "The name is too long: choose a shorter one.",
}


def cannot_write(path: Path, error: OSError) -> UserError:
    """The error in plain words, with its mend."""
    mend = _MEND.get(error.errno or 0, "The system says: {why}.")
    return UserError(
        "{name} cannot be written.", mend, path, name=path.name or path, why=error.strerror or error
    )


@contextlib.contextmanager
def workspace(target: Path) -> Iterator[Path]:
    """A folder beside the target for all that is half done; gone at the end.

    One that an earlier export of the same target left, because the computer or albumapp ended, goes, too.
    """
    prefix = f".{target.name[:40]}.part-"
    _sweep(target.parent, prefix)
    try:
        folder = Path(tempfile.mkdtemp(prefix=f"{prefix}{os.getpid()}-", dir=target.parent))
    except OSError as e:
        raise cannot_write(target, e) from e
    try:
        yield folder
    except OSError as e:
        if e.filename is not None and str(folder) not in str(e.filename):  # pikepdf names the open file
            raise
        raise cannot_write(target, e) from e
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(parent: Path, prefix: str) -> None:
    """Removes folders of processes that are gone (where that can be asked), or that are a day old."""
    with contextlib.suppress(OSError):
        for left in parent.iterdir():
            if left.name.startswith(prefix) and left.is_dir() and not left.is_symlink():
                pid = left.name.removeprefix(prefix).partition("-")[0]
                if not _runs(pid) or time.time() - left.stat().st_mtime > _OLD:
                    shutil.rmtree(left, ignore_errors=True)


_OLD = 86_400.0


def _runs(pid: str) -> bool:
    """Whether a process runs; where nobody can tell, it does."""
    if os.name != "posix" or not pid.isdecimal():
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def flushed(path: Path) -> None:
    """On disk, not only in the system's cache."""
    with path.open("rb") as f:
        os.fsync(f.fileno())


def put(made: Path, target: Path) -> None:
    """A finished file in place of what was there. UserError where that cannot be."""
    try:
        flushed(made)
        _shared(made)
        os.replace(made, target)
        _flush_folder(target.parent)
    except OSError as e:
        raise cannot_write(target, e) from e


def _shared(path: Path) -> None:
    """The rights that an ordinary new file has (temporary ones are for the owner alone)."""
    mask = os.umask(0)
    os.umask(mask)
    with contextlib.suppress(OSError):
        path.chmod(0o666 & ~mask)


def _flush_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # folders cannot be opened everywhere
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def originals(document: Document, photos: Photos) -> Iterator[str]:
    """The files of a document's photos: as the project names them, and where they were found. One that was
    packed names them from its own folder, which tells nothing of where they are."""
    for entry in photos_kept(document).values():
        yield entry.path
        with contextlib.suppress(UserError, OSError):
            found = photos(entry.id)
            if found is not None:
                yield str(found)


def put_all(made: list[Path], folder: Path, originals: Iterable[str] = ()) -> None:
    """Finished files into a folder (made when missing), all of them or none.

    Files of the same name are kept aside until the last one is in place. UserError where one of them is
    an original photo: those are never written to.
    """
    protected = {os.path.realpath(p) for p in originals}
    for path in made:
        if os.path.realpath(folder / path.name) in protected:
            raise UserError(
                "{name} in {folder} is one of the album's photos.",
                "Choose another folder.",
                folder,
                name=path.name,
                folder=folder,
            )
    existed = folder.is_dir()
    done: list[tuple[Path, Path | None]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in made:
            target = folder / path.name
            kept = path.with_name(path.name + ".before") if target.exists() else None
            if kept is not None:
                os.replace(target, kept)
            done.append((target, kept))
            put(path, target)
    except (OSError, UserError) as e:
        for target, kept in reversed(done):
            with contextlib.suppress(OSError):
                target.unlink(missing_ok=True)
                if kept is not None:
                    os.replace(kept, target)
        if not existed:
            with contextlib.suppress(OSError):
                folder.rmdir()
        if isinstance(e, UserError):
            raise
        raise cannot_write(folder, e) from e
