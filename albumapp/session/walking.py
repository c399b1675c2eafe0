"""The walk through the stops of a book: where one is, what was found fine, what is left. Pure.

What was found fine is kept beside the album (`kept`, `keep`), as digests, until it changes. It is no edit, so
the history knows nothing of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Protocol

from albumapp.session.reading import Stop

BESIDE = "read"  # its name beside the album
MOST = 5_000  # marks that are kept; the oldest go first


class Shelf(Protocol):
    """Where it is kept: a project."""

    def beside(self, name: str) -> str: ...

    def put_beside(self, name: str, text: str) -> None: ...


def kept(shelf: Shelf) -> tuple[str, ...]:
    """The marks that were found fine, oldest first; a damaged list counts as none."""
    try:
        found = json.loads(shelf.beside(BESIDE) or "[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(m for m in found if isinstance(m, str))[-MOST:] if isinstance(found, list) else ()


def keep(shelf: Shelf, marks: Iterable[str], gone: Iterable[str] = ()) -> None:
    """These are fine, too; those `gone` are so no longer."""
    out = set(gone)
    rest = dict.fromkeys(m for m in (*kept(shelf), *marks) if m not in out)
    shelf.put_beside(BESIDE, json.dumps(list(rest)[-MOST:]))


class Walk:
    """`at` is the place among `stops`; beyond the last is the end. `before` was found fine on earlier walks.

    What is found fine on this walk stays among the stops, so that one can go back to it.
    """

    def __init__(self, before: Iterable[str] = ()) -> None:
        self._before = frozenset(before)
        self._fine: set[str] = set()
        self._met: set[tuple[str, ...]] = set()
        self.stops: tuple[Stop, ...] = ()
        self.at = 0

    def take(self, found: Sequence[Stop]) -> None:
        """What is there now. One stays at the stop where one was, or where it was if it is mended."""
        now = self.now
        fresh = tuple(s for s in found if s.mark not in self._before)
        ended = bool(self.stops) and now is None
        self.stops = fresh
        self._met |= {s.key for s in fresh if s.kind != "unseen"}  # those are looked at, not mended
        if now is not None:
            alike = [2 * (s.mark == now.mark) + (s.key == now.key) for s in fresh]
            if any(alike):
                self.at = alike.index(max(alike))
                return
            # what is mended changed its pages, so they may want another look
            left = [(n, s) for n, s in enumerate(fresh) if not self.is_fine(s)]
            there = [n for n, s in left if s.surface and s.surface == now.surface]
            self.at = there[0] if there else self._open_from(min(self.at, len(fresh)))
        elif ended:
            self.at = len(fresh)

    def _open_from(self, at: int) -> int:
        """The first from here on that is not fine yet, else the end."""
        return next(
            (n for n in range(at, len(self.stops)) if not self.is_fine(self.stops[n])), len(self.stops)
        )

    @property
    def now(self) -> Stop | None:
        """None at the end."""
        return self.stops[self.at] if 0 <= self.at < len(self.stops) else None

    def is_fine(self, stop: Stop) -> bool:
        return stop.mark in self._fine

    @property
    def seen(self) -> tuple[str, ...]:
        """Surfaces that were found fine as pages that nobody had looked at."""
        return tuple(s.surface for s in self.stops if s.kind == "unseen" and self.is_fine(s))

    @property
    def left(self) -> tuple[Stop, ...]:
        return tuple(s for s in self.stops if not self.is_fine(s))

    @property
    def fine_count(self) -> int:
        return sum(map(self.is_fine, self.stops))

    @property
    def mended(self) -> int:
        """Stops that there were on this walk, and that are gone."""
        return len(self._met - {s.key for s in self.stops})

    def find_fine(self) -> Stop | None:
        """The stop is fine: on to the next that is not, or to the end. Gives the stop that was."""
        stop = self.now
        if stop is not None:
            self._fine.add(stop.mark)
            self.at = self._open_from(self.at + 1)
        return stop

    def not_fine(self) -> Stop | None:
        """Take back that the stop is fine."""
        stop = self.now
        if stop is not None:
            self._fine.discard(stop.mark)
        return stop

    def step(self, by: int) -> None:
        """So many stops on or back; at most to the end."""
        self.at = min(max(self.at + by, 0), len(self.stops))

    def to_left(self) -> None:
        """To the first stop that is not fine."""
        self.at = self._open_from(0)
