"""Taking out of a project file what was found of faces, for good.

A project never names people or faces. What remains are reasons that only a face can give; they are dropped
from pages and from the whole history. To add one, put its code into `FACE_REASONS`.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from albumapp.basis import UserError

FACE_REASONS = frozenset({"frame.whole_for_faces", "frame.crop_clear"})
FACE_PARAMS = frozenset({"faces"})
_WAIT_SECONDS = 5


def scrub(path: Path) -> bool:
    """Take face reasons out of the project at `path`; whether there were any. UserError where it cannot be.

    The history keeps its steps and its numbers, so a window that has the file open does not lose it; it
    should open the file again, since it still holds the reasons in memory.
    """
    if not path.is_file():
        raise UserError("{name} is not there.", "Look whether its drive is plugged in.", path, name=path.name)
    try:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=_WAIT_SECONDS)) as db:
            db.execute("PRAGMA secure_delete = ON")
            db.execute("BEGIN IMMEDIATE")
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            changed = sum(_scrub_column(db, *column) for column in _COLUMNS if column[0] in tables)
            db.execute("COMMIT")
            if changed:
                db.execute("VACUUM")
            if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise sqlite3.OperationalError("another program is reading it")
    except (sqlite3.Error, ValueError, RecursionError) as e:
        raise UserError(
            "What was found of faces could not be taken out of {name}: {why}.",
            "Close other windows that show it, and try again.",
            path,
            name=path.name,
            why=e,
        ) from e
    return changed > 0


_COLUMNS = (
    ("surfaces", "id", "data"),
    ("journal", "seq", "before"),
    ("journal", "seq", "after"),
    ("pieces", "hash", "data"),  # of kept versions; an older file has none
)


def _scrub_column(db: sqlite3.Connection, table: str, key: str, column: str) -> int:
    """The number of rows changed."""
    changed = 0
    for (row,) in db.execute(f"SELECT {key} FROM {table}").fetchall():
        ((text,),) = db.execute(f"SELECT {column} FROM {table} WHERE {key} = ?", (row,))
        if not any(f'"{word}"' in text for word in FACE_REASONS | FACE_PARAMS):
            continue
        data = json.loads(text)
        clean = json.dumps(_without_faces(data), separators=(",", ":"))
        if clean != json.dumps(data, separators=(",", ":")):
            db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (clean, row))
            changed += 1
    return changed


def _without_faces(data: Any) -> Any:
    if isinstance(data, list):
        kept = (x for x in data if not (isinstance(x, dict) and x.get("code") in FACE_REASONS))
        return [_without_faces(x) for x in kept]
    if isinstance(data, dict):
        params = data.get("params")
        if "code" in data and isinstance(params, dict):
            clean = {k: v for k, v in params.items() if k not in FACE_PARAMS}
            return {**data, "params": clean}
        return {k: _without_faces(v) for k, v in data.items()}
    return data
