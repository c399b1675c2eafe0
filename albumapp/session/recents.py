"""Pictures of covers of albums that were open last, small JPEGs in the state folder, for the start page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from albumapp.basis.places import home

FOLDER = "covers"


def cover_of(album: Path) -> Path:
    """Where the picture of an album's cover is kept; it need not be there."""
    return home() / FOLDER / f"{hashlib.sha256(str(album).encode()).hexdigest()[:24]}.jpg"


def keep_cover(album: Path, jpeg: bytes) -> None:
    """Keep a picture. Where the state folder cannot be written there is none: no work fails for that."""
    path = cover_of(album)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(jpeg)


def covers() -> list[Path]:
    """All that are kept."""
    return sorted((home() / FOLDER).glob("*.jpg"))


def tidy(albums: Iterable[Path]) -> None:
    """Delete the pictures of all other albums."""
    wanted = {cover_of(a) for a in albums}
    with suppress(OSError):
        for path in covers():
            if path not in wanted:
                path.unlink()
