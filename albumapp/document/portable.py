"""A project file that goes to another computer: it names photos by their place beside it, nowhere else.

The folders of this computer (and with them its user's name) stand in the history and in kept versions, too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from albumapp.basis import UserError
from albumapp.document.rewriting import for_good, rewrite


def make_portable(path: Path, place: Callable[[str, str], str]) -> None:
    """Give every photo of a closed project the path `place(id, path)`. UserError where it cannot be."""

    def moved(data: Any) -> Any:
        if isinstance(data, list):
            return [moved(x) for x in data]
        if not isinstance(data, dict):
            return data
        if isinstance(data.get("path"), str) and "id" in data:
            return {**data, "path": place(str(data["id"]), data["path"])}
        # a step of the history keeps photos by id; there is none within surfaces
        return {k: moved(v) if k != "surfaces" else v for k, v in data.items()}

    try:
        with for_good(path) as db:
            rewrite(db, lambda text: '"path":' in text, moved)
            db.execute("DELETE FROM meta WHERE key = 'folder'")
    except (sqlite3.Error, ValueError, RecursionError) as e:
        raise UserError(
            "{name} could not be made ready for another computer: {error}.",
            "Save the album under a new name, and try again.",
            path,
            name=path.name,
            error=e,
        ) from e
