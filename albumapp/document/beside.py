"""What is kept in a project's file beside the album: no part of it, no step of its history.

Another program that has the file open may go on editing: nothing it knows is changed.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress

_KEY = "beside."
MOST = 1_000_000  # letters


def read(db: sqlite3.Connection, name: str) -> str:
    """Empty where there is none, or it cannot be read."""
    with suppress(sqlite3.Error):
        row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY + name,)).fetchone()
        if row is not None and isinstance(row[0], str) and len(row[0]) <= MOST:
            return row[0]
    return ""


def write(db: sqlite3.Connection, name: str, text: str) -> None:
    """Where the file cannot be written to, it is lost: no work fails for that."""
    with suppress(sqlite3.Error):
        db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_KEY + name, text))


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """All of it into another file. sqlite3.Error."""
    rows = source.execute("SELECT key, value FROM meta WHERE substr(key, 1, ?) = ?", (len(_KEY), _KEY))
    target.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", rows.fetchall())
