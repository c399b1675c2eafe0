"""What was recommended for which photos and taken or waved off: it is not recommended for them again.

Kept in the settings. A set of photos is known by its smallest ids (Broder 1997: of two sets of ids, which are
hashes, the share of the smallest that both have tells how much of them is the same). So a few photos more
change nothing, and other photos are asked about anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from albumapp.session.settings import Settings

TAKEN, WAVED_OFF = "taken", "waved off"
_SMALLEST = 24
_LETTERS = 12  # of an id
_SAME = 0.5  # of the photos: from here on they are the same photos
_MOST = 200

Row = dict[str, Any]


def sketch(photos: Iterable[str]) -> list[str]:
    """What a set of photos is known by."""
    return sorted({p[:_LETTERS] for p in photos})[:_SMALLEST]


def alike(a: list[str], b: list[str]) -> float:
    """About the share of photos that two sets have in common, 0..1, by their sketches."""
    if not a or not b:
        return 0.0
    smallest = sorted({*a, *b})[: max(len(a), len(b))]
    both = set(a) & set(b)
    return sum(p in both for p in smallest) / len(smallest)


def rows(settings: Settings) -> list[Row]:
    """What is kept, oldest first; what cannot be read is left out."""
    return [r for r in settings.get("ideas") if _sound(r)]


def _sound(row: object) -> bool:
    return (
        isinstance(row, dict)
        and isinstance(row.get("idea"), str)
        and row.get("how") in (TAKEN, WAVED_OFF)
        and isinstance(row.get("photos"), list)
        and all(isinstance(p, str) for p in row["photos"])
    )


def told(settings: Settings, photos: Iterable[str], how: str = "") -> dict[str, str]:
    """By idea, what became of it for these photos; with `how` only those."""
    here = sketch(photos)
    found = {r["idea"]: r["how"] for r in rows(settings) if alike(r["photos"], here) >= _SAME}
    return {idea: what for idea, what in found.items() if how in ("", what)}


def remember(settings: Settings, idea: str, photos: Iterable[str], how: str) -> None:
    """TAKEN or WAVED_OFF. The oldest go where there are too many."""
    here = sketch(photos)
    if here:
        rest = [r for r in rows(settings) if not (r["idea"] == idea and alike(r["photos"], here) >= _SAME)]
        settings.set("ideas", [*rest, {"idea": idea, "photos": here, "how": how}][-_MOST:])


def forget(settings: Settings, photos: Iterable[str], idea: str = "", how: str = "") -> None:
    """Recommend it for these photos again; without `idea` all of them, with `how` those alone."""
    here = sketch(photos)

    def meant(row: Row) -> bool:
        named = idea in ("", row["idea"]) and how in ("", row["how"])
        return named and alike(row["photos"], here) >= _SAME

    settings.set("ideas", [r for r in rows(settings) if not meant(r)])


def forget_all(settings: Settings) -> None:
    """As if nothing had been recommended yet."""
    settings.set("ideas", [])
