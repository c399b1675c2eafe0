"""Where albumapp's own files live: resources it ships, and the state of this user."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path


@cache
def resource(name: str = "") -> Path:
    """Path of a shipped file or folder below `resources/` (checkout, wheel or frozen app alike)."""
    package = Path(__file__).resolve().parents[1]
    for root in (package / "resources", package.parent / "resources"):
        if root.is_dir():
            return root / name if name else root
    raise FileNotFoundError(f"resources folder not found beside {package}")


def home() -> Path:
    """Folder of all state (library, settings, profile, cache). `ALBUMAPP_HOME` moves it."""
    given = os.environ.get("ALBUMAPP_HOME")
    if given:
        return Path(given).expanduser()
    from platformdirs import user_data_path  # costs a few ms, not needed when the folder is given

    return user_data_path("albumapp", appauthor=False)


def state(name: str) -> Path:
    """A file or folder of the user's state; its parent is made when missing."""
    path = home() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
