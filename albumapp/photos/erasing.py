"""Erasing from SQLite files so that nothing stays on disk. Standard library only.

Deleted rows are overwritten (`secure_delete`), the file is written anew without its free pages (`VACUUM`),
and the log is emptied (`wal_checkpoint(TRUNCATE)`). Beside the library that is in use there may be others:
of an older or newer albumapp (their tables are emptied, too), and damaged ones (deleted, as nothing can be
told apart in them). A new table of faces or people belongs into `FACE_TABLES`.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from albumapp.basis import UserError

FACE_TABLES = ("faces", "face_searches", "people", "face_notes")
GROUP_TABLES = ("people", "face_notes")
FACE_FACTS = ("names",)  # from which files names were read
_WAIT_SECONDS = 5
_BESIDE = ("", "-wal", "-shm", "-journal")


def erase(db: sqlite3.Connection, path: Path, tables: Iterable[str], facts: Iterable[str] = ()) -> None:
    """Empty those of `tables` that are there, and `facts` of these kinds. UserError where `path` is held."""
    try:
        db.execute("PRAGMA secure_delete = ON")
        there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        db.execute("BEGIN IMMEDIATE")
        try:
            for table in there.intersection(tables):
                db.execute(f"DELETE FROM {table}")
            if "facts" in there:
                db.executemany("DELETE FROM facts WHERE kind = ?", [(kind,) for kind in facts])
            if "forgotten" in there:
                db.execute("UPDATE forgotten SET times = times + 1")
        except BaseException:
            db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")
        db.execute("VACUUM")
        busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise sqlite3.OperationalError("another program is reading it")
    except sqlite3.OperationalError as e:
        raise UserError(
            "Faces could not be erased from {name}: {why}.",
            "Close other windows of albumapp, and forget again.",
            path,
            name=path.name,
            why=e,
        ) from e


def others(path: Path) -> list[Path]:
    """Every other library beside the one at `path`: of other versions, and damaged ones moved aside."""
    stem = path.stem.split("-v")[0].split("-damaged")[0]
    return sorted(p for p in path.parent.glob(f"{stem}*{path.suffix}") if p != path and p.is_file())


def erase_in(path: Path) -> None:
    """Erase faces from a library that is not open. What is no healthy database is deleted whole."""
    try:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=_WAIT_SECONDS)) as db:
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok" or "-damaged-" in path.name:
                raise sqlite3.DatabaseError("damaged")
            erase(db, path, FACE_TABLES, FACE_FACTS)
    except sqlite3.OperationalError as e:
        raise UserError(
            "Faces could not be erased from {name}: {why}.",
            "Close other windows of albumapp.",
            path,
            name=path.name,
            why=e,
        ) from e
    except sqlite3.DatabaseError:
        delete(path)


def delete(path: Path) -> None:
    """Delete a database with its logs. UserError where that is not allowed."""
    for suffix in _BESIDE:
        try:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError as e:
            raise UserError(
                "{name} cannot be deleted: {why}.",
                "Check its permissions, or delete it yourself.",
                path,
                name=path.name,
                why=e.strerror,
            ) from e
