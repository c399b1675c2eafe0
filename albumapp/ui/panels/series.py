"""Series: photos of one moment drawn as one with a badge, opened beside each other, and swapped in the album.

`stacked` is what the lists show; the inspector's "1 of 6" is in `siblings`. Reasons that make a photo the
best of its series stand in `WHY_BEST`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from albumapp.basis import say
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis
    from albumapp.ui.panels.photo_list import Row

WHY_BEST = {  # the reason, and the words for it that fit on a small picture
    "photo.sharpest_of": "the clearest",
    "photo.best_of": "best of {n}",
    "photo.eyes_open_of": "eyes open",
    "photo.faces_sharpest_of": "clearest faces",
    "photo.most_faces_of": "most faces",
    "photo.facing_of": "looking this way",
    "photo.exposed_best_of": "best light",
    "photo.largest_of": "most pixels",
    "photo.yours_of": "your choice",
    "photo.version_best": "your version",
    "photo.version_of_best": "best, edited",
}


@dataclass(frozen=True, slots=True)
class Stacked:
    """One cell of a list: `stack` and `part` as in `photo_list.Row`; `photos` is what it stands for."""

    photo: str
    photos: tuple[str, ...]
    stack: int = 0
    part: str = ""


def best_of(photo: str, analysis: Analysis | None) -> str | None:
    """The best of the series that this photo is in; None where it is in none."""
    if analysis is None:
        return None
    facts = analysis.facts.get(photo)
    best = (facts.duplicate_of if facts is not None else None) or photo
    return best if len(analysis.series.get(best, ())) > 1 else None


def siblings(photo: str, analysis: Analysis | None) -> tuple[str, ...]:
    """All photos of its series in order, itself included; () where it is in none."""
    best = best_of(photo, analysis)
    return analysis.series[best] if best is not None and analysis is not None else ()


def stacked(
    photos: Sequence[str],
    analysis: Analysis | None,
    opened: Collection[str] = (),
    used: Collection[str] = (),
) -> list[Stacked]:
    """These photos with each series as one cell, at the place of its first; those `opened` photo by photo.

    A closed series is shown by the photo of it that is in the album, or else by its best. `opened` are the
    bests of series.
    """
    if analysis is None or not analysis.series:
        return [_alone(p) for p in photos]
    there = set(photos)
    facts, series = analysis.facts, analysis.series
    made: list[Stacked] = []
    done: set[str] = set()
    for photo in photos:
        known = facts.get(photo)
        best = (known.duplicate_of if known is not None else None) or photo
        if best in done:
            continue
        if best not in series:
            made.append(_alone(photo))
            continue
        done.add(best)
        inside = tuple(p for p in series[best] if p in there)
        if len(inside) < 2:
            made.append(_alone(photo))
        elif best in opened:
            made += _open(inside, best)
        else:
            face = next((p for p in inside if p in used), best if best in there else inside[0])
            made.append(Stacked(face, inside, len(inside)))
    return made


def row_of(cell: Stacked, make: Callable[..., Row], analysis: Analysis | None) -> Row:
    """The row of a list for a cell; the best of an open series says why it is.

    `make(photo, stack, part, why)` makes it, the last three left out where they say nothing.
    """
    if not (cell.stack or cell.part):
        return make(cell.photo)
    facts = analysis.facts.get(cell.photo) if analysis is not None and cell.part == "best" else None
    said = next((r for r in facts.reasons if r.code in WHY_BEST), None) if facts is not None else None
    row = make(cell.photo, cell.stack, cell.part, say(said) if said is not None else "")
    return replace(row, best=tr(WHY_BEST[said.code], **said.params)) if said is not None else row


@lru_cache(maxsize=20_000)
def _alone(photo: str) -> Stacked:
    """The cell of a photo without siblings: most are, so they are kept."""
    return Stacked(photo, (photo,))


def _open(inside: tuple[str, ...], best: str) -> list[Stacked]:
    return [
        Stacked(p, (p,), -len(inside) if n == 0 else 0, "best" if p == best else "other")
        for n, p in enumerate(inside)
    ]
