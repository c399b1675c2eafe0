"""Who is shown as which tile: everybody in their order, and the headings between them. No widget.

To add a group of people: its heading and tiles in `tiles_of`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from albumapp.session.filtering import folded
from albumapp.ui.panels.people_list import SIGNS, Tile
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.analysis.model import FaceRef, Person

ONCE = 1  # on so many photos somebody is folded away, unless they have a name or a rule


@dataclass(frozen=True, slots=True)
class Unfolded:
    """What is to be seen beside those who are on several photos: `once` who was seen once, `hidden` the
    heading of who is hidden, `hidden_folded` without them below it."""

    once: bool = False
    hidden: bool = False
    hidden_folded: bool = False


def tiles_of(
    people: Sequence[Person],
    faces: Mapping[str, Sequence[FaceRef]],
    singles: Sequence[FaceRef],
    text: str = "",
    unfolded: Unfolded | None = None,
) -> list[Tile]:
    """Who has `text` in their name: who is on most photos first, then who was seen once, then who is hidden.

    `faces` are those of each person, the best first; `singles` are faces of nobody yet.
    """
    wanted, unfolded = folded(text), unfolded or Unfolded()
    people = sorted((p for p in people if wanted in folded(p.name or "")), key=lambda p: -len(p.photos))
    shown = [p for p in people if not p.hidden]
    often = [p for p in shown if len(p.photos) > ONCE or p.name or p.rule]
    once = [p for p in shown if p not in often] if len(shown) != len(often) else []
    tiles = [person_tile(p, faces) for p in often]
    singles = [] if wanted else singles
    if once or singles:
        fold = not unfolded.once and bool(often)
        words = tr("Seen once ({n})", n=len(once) + len(singles))
        tiles.append(Tile(words, key="once", folded=fold if often else None))
        tiles += [] if fold else [person_tile(p, faces) for p in once]
        tiles += [] if fold else [Tile("", face=f, photos=1, single=True) for f in singles]
    hidden = [p for p in people if p.hidden]
    if hidden and unfolded.hidden:
        tiles.append(Tile(tr("Hidden ({n})", n=len(hidden)), key="hidden", folded=unfolded.hidden_folded))
        tiles += [] if unfolded.hidden_folded else [person_tile(p, faces) for p in hidden]
    return tiles


def person_tile(p: Person, faces: Mapping[str, Sequence[FaceRef]]) -> Tile:
    """Somebody, by the best of their faces."""
    of = faces.get(p.id)
    sign = SIGNS.get(p.rule, "eye-slash" if p.hidden else "")
    return Tile(p.name or "", p.id, of[0] if of else None, len(p.photos), sign, p.rule, p.hidden)
