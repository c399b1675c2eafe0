"""Changing what a closed project file says everywhere: on its pages, in its whole history, in kept versions.

For what an edit cannot do, since an edit leaves the history as it was: taking something out for good
(`scrubbing`), or leaving this computer's folders out of a file that goes to another (`portable`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

_WAIT_SECONDS = 5
_COLUMNS = (
    ("surfaces", "id", "data"),
    ("photos", "id", "data"),
    ("journal", "seq", "before"),
    ("journal", "seq", "after"),
    ("pieces", "hash", "data"),  # of kept versions; an older file has none
)


@contextmanager
def for_good(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection in a transaction; what it takes out leaves no bytes behind. sqlite3.Error."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=_WAIT_SECONDS)) as db:
        db.execute("PRAGMA secure_delete = ON")
        db.execute("BEGIN IMMEDIATE")
        before = db.total_changes
        yield db
        db.execute("COMMIT")
        if db.total_changes > before:
            db.execute("VACUUM")
        if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise sqlite3.OperationalError("another program is reading it")


def rewrite(db: sqlite3.Connection, concerns: Callable[[str], bool], change: Callable[[Any], Any]) -> int:
    """The number of texts that were changed. `concerns` is asked of each before it is read as JSON."""
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return sum(_rewrite(db, column, concerns, change) for column in _COLUMNS if column[0] in tables)


def _rewrite(
    db: sqlite3.Connection,
    where: tuple[str, str, str],
    concerns: Callable[[str], bool],
    change: Callable[[Any], Any],
) -> int:
    (table, key, column), changed = where, 0
    for (row,) in db.execute(f"SELECT {key} FROM {table}").fetchall():
        ((text,),) = db.execute(f"SELECT {column} FROM {table} WHERE {key} = ?", (row,))
        if not concerns(text):
            continue
        data = json.loads(text)
        clean = json.dumps(change(data), separators=(",", ":"))
        if clean != json.dumps(data, separators=(",", ":")):
            db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (clean, row))
            changed += 1
    return changed
