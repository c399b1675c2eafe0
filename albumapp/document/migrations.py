"""The format of the `.album` file as data, and how an older file becomes one of today.

To change the format, add the statements that bring the last version to yours: nothing else reads an old
one. The file as it was is kept beside the new one (`Trip.v1.album`).
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

APPLICATION_ID = 0x416C6275  # "Albu"
MIGRATIONS: dict[int, tuple[str, ...]] = {
    1: (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE surfaces (id TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE photos (id TEXT PRIMARY KEY, place INTEGER NOT NULL, data TEXT NOT NULL) WITHOUT ROWID",
        # `gone` rows were undone and then overtaken by another edit: kept for learning, not for redo
        "CREATE TABLE journal (seq INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL,"
        " merge TEXT NOT NULL, at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),"
        " before TEXT NOT NULL, after TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0)",
    ),
    2: (
        # the step that one was made after (0: the start): with it what was left behind can be gone back to
        "ALTER TABLE journal ADD COLUMN parent INTEGER",
        "UPDATE journal SET parent = coalesce((SELECT p.seq FROM journal AS p WHERE p.seq < journal.seq"
        " AND NOT p.gone ORDER BY p.seq DESC LIMIT 1), 0) WHERE NOT gone",
        # the list of steps without their patches, which are long
        "CREATE INDEX steps ON journal (seq, gone, parent, name, kind, at)",
        # a photo's path from the folder of this file, where it was when the row was written
        "ALTER TABLE photos ADD COLUMN near TEXT",
        # named versions and printed orders; what is equal in several of them is there once
        "CREATE TABLE pieces (hash TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE versions (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, kind TEXT NOT NULL,"
        " at TEXT NOT NULL, data TEXT NOT NULL)",
    ),
}
VERSION = max(MIGRATIONS)


def migrate(db: sqlite3.Connection, version: int) -> None:
    """Bring a connection's file from this version to today's: all of it or, where it fails, nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        # another program may have been quicker
        now = max(version, db.execute("PRAGMA user_version").fetchone()[0])
        for v in range(now + 1, VERSION + 1):
            for statement in MIGRATIONS[v]:
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise


def kept_name(path: Path, version: int) -> Path:
    """Where the file as it was is kept: `Trip.v1.album`."""
    return path.with_name(f"{path.stem}.v{version}{path.suffix}")


def kept_copies(path: Path) -> list[Path]:
    """The copies of a project as it was in older formats that lie beside it."""
    return [kept for v in range(1, VERSION) if (kept := kept_name(path, v)).is_file()]


def keep_old(db: sqlite3.Connection, path: Path, version: int) -> Path:
    """A copy of the file as it is, beside it, on disk before this returns. OSError, sqlite3.Error.

    One that is there already from an earlier time is left as it is.
    """
    kept = kept_name(path, version)
    if kept.exists():
        return kept
    part = kept.with_name(f".{kept.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        with part.open("rb+") as f:
            os.fsync(f.fileno())
        os.replace(part, kept)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return kept


def in_memory(db: sqlite3.Connection, version: int) -> sqlite3.Connection:
    """A migrated copy of a file that cannot be written to; only for looking at it."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    db.backup(copy)
    migrate(copy, version)
    return copy
