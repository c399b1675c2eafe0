"""Taking out of a project file what was found of faces, for good.

A project never names people or faces. What remains are reasons that only a face can give; they are dropped
from pages and from the whole history. To add one, put its code into `FACE_REASONS`.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from albumapp.basis import UserError
from albumapp.document.rewriting import for_good, rewrite

FACE_REASONS = frozenset({"frame.whole_for_faces", "frame.crop_clear", "month.birthday"})
FACE_PARAMS = frozenset({"faces"})


def scrub(path: Path) -> bool:
    """Take face reasons out of the project at `path`; whether there were any. UserError where it cannot be.

    The history keeps its steps and its numbers, so a window that has the file open does not lose it; it
    should open the file again, since it still holds the reasons in memory.
    """
    if not path.is_file():
        raise UserError("{name} is not there.", "Look whether its drive is plugged in.", path, name=path.name)
    try:
        with for_good(path) as db:
            changed = rewrite(db, _names_faces, _without_faces)
    except (sqlite3.Error, ValueError, RecursionError) as e:
        raise UserError(
            "What was found of faces could not be taken out of {name}: {why}.",
            "Close other windows that show it, and try again.",
            path,
            name=path.name,
            why=e,
        ) from e
    return changed > 0


def _names_faces(text: str) -> bool:
    return any(f'"{word}"' in text for word in FACE_REASONS | FACE_PARAMS)


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
