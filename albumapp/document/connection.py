"""The SQLite file under a project: opened with care, never written over another program's work.

`storage.AlbumFile` says what is in it. An edit is refused where another program wrote to the file, moved it
or put another in its place since it was read.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.migrations import APPLICATION_ID, VERSION, in_memory, keep_old, migrate
from albumapp.document.room import Stroke


class Unwritable(UserError):
    """The file cannot be written just now: a full or a read-only disk, or one that is gone."""


class Held(UserError):
    """The file takes no edit from here: another window has it, changed it, or it is another file by now."""


class Damaged(UserError):
    """The file cannot be read as a whole: `rescue` takes out of it what can."""


RESCUE = "Open a backup copy of it, or save what can be read of it into a new file."


def fold(path: Path) -> None:
    """Fold the log of an open project into its one file. Any thread; sqlite3.Error where that must wait."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, isolation_level=None, uri=True, timeout=1)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def replace_file(made: Path, target: Path) -> None:
    """A closed project in the place of another. OSError; a log of the old one would be read into the new."""
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    os.replace(made, target)


def place(path: Path) -> tuple[int, int] | None:
    """Which file it is: device and inode; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _size(path: Path, suffix: str) -> int:
    beside = path.with_name(path.name + suffix)
    return beside.stat().st_size if beside.is_file() else 0


def _unwritable(e: sqlite3.Error) -> bool:
    return any(w in str(e) for w in ("unable to open", "readonly", "I/O", "full"))


class Connection:
    """An open project as a file. All errors are `UserError`s that name it.

    `look`: nothing is ever written to it. `kept` is the copy that was made of it as it was, where it was of
    an older format and has been brought up to date.
    """

    def __init__(self, path: Path, create: bool = False, look: bool = False) -> None:
        self.path, self.look = path, look
        self.kept: Path | None = None
        self._rebased = create  # paths of photos are to be written anew with the next edit
        self._strokes: tuple[Stroke, ...] | None = None  # those that stand in the file, where that is known
        if create and path.exists():
            raise UserError(
                "{name} is there already.", "Choose another name or open it.", path, name=path.name
            )
        if not create and not path.is_file():
            raise UserError(
                "{name} is not there.",
                "Check the name, or whether its drive is plugged in.",
                path,
                name=path.name,
            )
        self._read_only = False
        if not create:
            self._check_magic()
        try:
            self._connect(create)
        except BaseException:
            if create:
                path.unlink(missing_ok=True)
            raise
        self._place = place(path)
        self._known = self._state()

    def _connect(self, create: bool) -> None:
        try:
            self._db = sqlite3.connect(self.path, isolation_level=None)
            try:
                self._open(create)
            except sqlite3.OperationalError as e:
                self._db.close()
                if create or not _unwritable(e) or _size(self.path, "-wal"):
                    raise
                # on a read-only or a full disk a project can still be looked at: the first edit says so
                uri = f"{self.path.absolute().as_uri()}?immutable=1"
                self.kept = None
                self._db = sqlite3.connect(uri, isolation_level=None, uri=True)
                self._read_only = True
                self._open(create)
        except sqlite3.Error as e:
            with suppress(AttributeError, sqlite3.Error):
                self._db.close()
            raise self._trouble(e) from e
        except UnicodeDecodeError as e:  # SQLite quotes damaged bytes in what it says of them
            self._db.close()
            raise self._trouble(sqlite3.DatabaseError("damaged schema")) from e
        except UserError:
            self._db.close()
            raise

    def _check_magic(self) -> None:
        try:
            with self.path.open("rb") as f:
                start = f.read(16)
        except OSError as e:
            raise UserError(
                "{name} cannot be opened ({why}).",
                "Check its permissions.",
                self.path,
                name=self.path.name,
                why=e.strerror,
            ) from e
        if start != b"SQLite format 3\0":
            raise UserError(
                "{name} is not an albumapp project.", "Open an .album file.", self.path, name=self.path.name
            )

    def _open(self, create: bool) -> None:
        db = self._db
        db.execute("PRAGMA trusted_schema = OFF")
        if create:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        elif db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise UserError(
                "{name} is not an albumapp project.", "Open an .album file.", self.path, name=self.path.name
            )
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise UserError(
                "{name} was made by a newer albumapp.",
                "Update albumapp to open it.",
                self.path,
                name=self.path.name,
            )
        if not create and (self._read_only or not self._may_write()):
            self._read_only = self._read_only or self.look
            if version < VERSION:
                self._db = in_memory(db, version)
                self._read_only = True
                db.close()
            return
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")  # what is not yet on the platter: see `sync`
        if version < VERSION:
            if not create:
                self._keep_old(version)
            migrate(db, version)

    def _may_write(self) -> bool:
        return not self.look and os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)

    def _keep_old(self, version: int) -> None:
        try:
            self.kept = keep_old(self._db, self.path, version)
        except OSError as e:
            raise Unwritable(
                "{name} was made by an older albumapp, and no copy of it could be kept.",
                "Make room beside it, and open it again.",
                self.path,
                name=self.path.name,
            ) from e

    def _trouble(self, e: sqlite3.Error) -> UserError:
        text, name, path = str(e), self.path.name, self.path
        if "full" in text:
            return Unwritable(
                "{name}: the disk is full.", "Make room; nothing that was saved is lost.", path, name=name
            )
        if "readonly" in text or "read-only" in text or "unable to open" in text:
            return Unwritable(
                "{name} cannot be written to.", "Save a copy in a folder of your own.", path, name=name
            )
        if "I/O" in text:
            return Unwritable(
                "{name} cannot be read or written.",
                "Is its disk still there, with some room?",
                path,
                name=name,
            )
        if "locked" in text:
            return UserError("{name} is open in another program.", "Close it there first.", path, name=name)
        return Damaged("{name} is damaged ({text}).", RESCUE, path, name=name, text=text)

    def _state(self) -> tuple[int, str]:
        """The number of the save and of the last step: changes with every save."""
        try:
            row = self._db.execute(
                "SELECT coalesce((SELECT max(seq) FROM journal), 0),"
                " coalesce((SELECT group_concat(value) FROM meta WHERE key IN ('done', 'saves')), '')"
            ).fetchone()
        except sqlite3.Error as e:
            self._db.close()
            raise self._trouble(e) from e
        return int(row[0]), str(row[1])

    def _check_alone(self) -> None:
        """UserError where the file is no longer the one that was read."""
        if self.look:
            raise Held(
                "{name} is only looked at here.", "Work in a copy of it.", self.path, name=self.path.name
            )
        if self._read_only:
            raise self._trouble(sqlite3.OperationalError("readonly"))
        if place(self.path) != self._place:
            raise Held(
                "{name} was moved, or another file took its place.",
                "Save what you see under a new name, or open it again.",
                self.path,
                name=self.path.name,
            )
        if self._state() != self._known:
            raise Held(
                "{name} was changed by another program while it was open here.",
                "Open it again to go on, or save what you see under a new name.",
                self.path,
                name=self.path.name,
            )

    @property
    def read_only(self) -> bool:
        """It cannot be written just now."""
        return self._read_only or not self._may_write()

    def _reconnect(self) -> None:
        """It was read-only when it was opened, and can be written by now."""
        self._db.close()
        self._read_only = False
        self._connect(create=False)

    def sync(self) -> None:
        """Force what was written to the platter: a power cut does not lose it then. Any thread; OSError."""
        log = self.path.with_name(self.path.name + "-wal")
        with suppress(FileNotFoundError):
            handle = os.open(log, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def close(self) -> None:
        """Fold the log into the one file and let go of it."""
        if not self.look:
            with suppress(sqlite3.Error):
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.close()
