"""A SQLite file that is only a cache: opened, migrated, and begun anew where it is damaged.

`Database(path, steps, tables)`: `steps` are the SQL scripts of the schema, one a version; append, never
change one that was released. Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from albumapp.basis import UserError
from albumapp.photos import erasing

_WAIT_SECONDS = 15


class Database:
    """One connection; threads take turns. `notes` says in plain words what was done to the file."""

    def __init__(self, path: Path, steps: Sequence[str], tables: Iterable[str]) -> None:
        self.path = path
        self.notes: list[str] = []
        self._steps = steps
        self._tables = frozenset(tables)
        self._depth = 0
        self._lock = threading.RLock()
        self._db = self._opened()

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and fetch all its rows. A damaged file is replaced by a new one on the way."""
        with self._lock:
            try:
                return self._db.execute(sql, values).fetchall()
            except sqlite3.DatabaseError as e:
                if not _is_damage(e):
                    raise
            self._db.close()
            self._db = self._begun_anew()
            if self._depth:
                self._db.execute("BEGIN IMMEDIATE")
            return self._db.execute(sql, values).fetchall()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; inner transactions join the outer one."""
        with self._lock:
            if self._depth == 0:
                self.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._depth -= 1
                if self._depth == 0 and self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            self._depth -= 1
            if self._depth == 0 and self._db.in_transaction:
                self.execute("COMMIT")

    def erase(self, tables: Iterable[str], facts: Iterable[str] = ()) -> None:
        """Empty these tables, and the facts of these kinds, and leave no byte of them on disk.

        UserError where another program holds the file, so that it cannot be rewritten.
        """
        with self._lock:
            erasing.erase(self._db, self.path, tables, facts)

    def _opened(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            db, version = self._connected()
        except sqlite3.DatabaseError as e:
            if not _is_damage(e):
                raise UserError(
                    "The photo library {file} cannot be opened: {why}.",
                    "Check the folder's permissions and space.",
                    self.path,
                    file=self.path,
                    why=e,
                ) from e
            return self._begun_anew()
        except OSError as e:
            raise UserError(
                "The folder {folder} cannot be made: {why}.",
                "Check its permissions.",
                self.path,
                folder=self.path.parent,
                why=e.strerror,
            ) from e
        if version <= len(self._steps):
            return self._migrated(db, version)
        db.close()
        newer = self.path
        self.path = newer.with_name(f"{newer.stem}-v{len(self._steps)}{newer.suffix}")
        self.notes.append(
            f"{newer.name} was made by a newer version of the program and is left alone; "
            f"{self.path.name} is used instead."
        )
        return self._opened()

    def _connected(self) -> tuple[sqlite3.Connection, int]:
        """Open and look inside; DatabaseError where it is no healthy database. With its version."""
        db = sqlite3.connect(self.path, isolation_level=None, timeout=_WAIT_SECONDS, check_same_thread=False)
        try:
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if version <= len(self._steps):
                db.execute("PRAGMA journal_mode = WAL")
                db.execute("PRAGMA synchronous = NORMAL")
                db.execute("PRAGMA secure_delete = ON")
                found = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
                if version == len(self._steps) and not self._tables <= found:
                    raise _Damaged("tables are missing")
        except BaseException:
            db.close()
            raise
        return db, version

    def _migrated(self, db: sqlite3.Connection, version: int) -> sqlite3.Connection:
        for number in range(version, len(self._steps)):
            step = f"BEGIN IMMEDIATE; {self._steps[number]} PRAGMA user_version = {number + 1}; COMMIT;"
            try:
                db.executescript(step)
            except sqlite3.OperationalError:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                # another process may have made this step in the meantime
                if int(db.execute("PRAGMA user_version").fetchone()[0]) <= number:
                    raise
        return db

    def _begun_anew(self) -> sqlite3.Connection:
        aside = _move_aside(self.path)
        self.notes.append(
            f"The photo library was damaged and is built anew; the damaged one is kept as {aside.name}."
        )
        db, version = self._connected()
        return self._migrated(db, version)


class _Damaged(sqlite3.DatabaseError):
    """Not a file of ours although SQLite opens it."""


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) or 0
    return isinstance(error, _Damaged) or code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _move_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
        number += 1
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{suffix}", f"{aside}{suffix}")
    return aside
