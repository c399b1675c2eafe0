"""What the left panel lists: the photos in order, what the filter leaves of them, and the row of each.

What does not change with each edit is kept until photos or analysis change: refreshing a list of thousands
of photos must not be felt.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from albumapp.session.filtering import EVERYTHING, Choices, Item, Wish, catalogue, choices, matching
from albumapp.ui.panels.photo_list import Row

if TYPE_CHECKING:
    from albumapp.document.model import PhotoEntry
    from albumapp.ui.desk import Desk


class Stock:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._of: tuple[object, ...] = ()
        self.entries: dict[str, PhotoEntry] = {}
        self.order: list[str] = []
        self._items: dict[str, Item] | None = None
        self._rows: dict[str, tuple[tuple[object, ...], Row]] = {}
        self.used: dict[str, list[str]] = {}

    def take(self, sort: str = "time") -> None:
        """Look again at what there is; `sort` is one of `filter.SORTS`."""
        desk = self._desk
        doc, analysis = desk.document, desk.analysis
        self.used = doc.used() if doc is not None else {}
        of = (doc.photos if doc is not None else None, analysis, sort)
        fresh = len(self._of) != len(of) or any(a is not b for a, b in zip(self._of, of, strict=True))
        if not fresh and not desk.importer.has_arrivals:
            return
        self._of = of
        self.entries = {e.id: e for e in desk.photos()}
        self.order = self._sorted(sort)
        self._items = None
        self._rows.clear()

    def _sorted(self, how: str) -> list[str]:
        entries, analysis = list(self.entries.values()), self._desk.analysis
        if how == "name":
            from albumapp.photos.scan import natural_key

            entries.sort(key=lambda e: natural_key(e.name))
        elif how == "score" and analysis is not None:
            facts = analysis.facts
            entries.sort(key=lambda e: -facts[e.id].importance if e.id in facts else 1.0)
        else:
            order = {p: n for n, p in enumerate(analysis.facts)} if analysis is not None else {}
            last = len(order)
            entries.sort(key=lambda e: (order.get(e.id, last), _clock(e.taken), e.name))
        return [e.id for e in entries]

    @property
    def aside(self) -> set[str]:
        """Photos that are set aside."""
        analysis = self._desk.analysis
        return {p for p in analysis.aside if p in self.entries} if analysis is not None else set()

    def items(self) -> dict[str, Item]:
        """The photos as the filter sees them."""
        if self._items is None:
            entries = [self.entries[p] for p in self.order]
            records = self._desk.importer.records
            self._items = {i.photo: i for i in catalogue(entries, self._desk.analysis, records)}
        return self._items

    def listed(self, photos: Sequence[str], wish: Wish) -> list[str]:
        """What the filter leaves of these."""
        if wish == EVERYTHING:
            return list(photos)
        items, shelf = self.items(), self._desk.shelf
        picked = {p for p in photos if self.picked(p)} if wish.rating == "picks" else ()
        return matching([items[p] for p in photos], wish, self.used, shelf.rating, picked)

    def choices(self) -> Choices:
        """What the filter's menus offer."""
        aside = self.aside
        items = [i for i in self.items().values() if i.photo not in aside]
        return choices(items, self._desk.analysis)

    def picked(self, photo: str) -> bool:
        """A favourite: the user's word, else the file's or the client's list's."""
        said = self._desk.shelf.marks.get(photo)
        if said is not None and said.pick is not None:
            return said.pick
        facts = self._desk.analysis.facts.get(photo) if self._desk.analysis is not None else None
        return facts is not None and facts.pick

    def row(self, photo: str, stack: int = 0, part: str = "", why: str = "") -> Row:
        """A photo with its marks; the row of before where nothing of it changed."""
        desk = self._desk
        stars, picked = desk.shelf.rating(photo), self.picked(photo)
        used = len(self.used[photo]) if photo in self.used else 0
        marks = (used, photo in desk.lost.missing, stars, picked, stack, part, why)
        kept = self._rows.get(photo)
        if kept is not None and kept[0] == marks:
            return kept[1]
        name = self.entries[photo].name
        row = Row(name, photo, *marks[:3], stack=stack, part=part, why=why, picked=picked)
        self._rows[photo] = marks, row
        return row


@lru_cache(maxsize=16384)
def _clock(taken: str | None) -> float:
    if taken is None:
        return float("inf")
    try:
        return datetime.fromisoformat(taken).replace(tzinfo=None).timestamp()
    except ValueError:
        return float("inf")
