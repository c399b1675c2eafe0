"""The history: a pure journal of patches. `steps` keeps it in the project file, with what was left behind.

A patch holds the parts of the document that an edit changed, before and after, found by identity: an
edit shares all it leaves alone, so undoing a re-suggestion of the whole book is as quick as undoing a
nudge. One row an edit, from the first save on; edits of one gesture merge by their `merge` key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from albumapp.document.model import Document, PhotoEntry, Surface, Wishes
from albumapp.document.room import Brushed, brushed_apart


@dataclass(frozen=True, slots=True)
class Parts:
    """Pieces of a document; None stands for "is not there".

    `order` (of surfaces), `pool` (order of photos), `head` and `wishes` are None where they did not change.
    `head` is the document without surfaces, photos, wishes and the room's strokes: a new field of it is kept
    by itself. `strokes` say what was brushed on and what was taken away, not all that is there.
    """

    surfaces: Mapping[str, Surface | None] = field(default_factory=dict)
    photos: Mapping[str, PhotoEntry | None] = field(default_factory=dict)
    order: tuple[str, ...] | None = None
    head: Document | None = None
    pool: tuple[str, ...] | None = None
    wishes: Wishes | None = None
    strokes: Brushed | None = None

    def empty(self) -> bool:
        rest = (self.order, self.head, self.pool, self.wishes, self.strokes)
        return not self.surfaces and not self.photos and all(r is None for r in rest)


@dataclass(frozen=True, slots=True)
class Row:
    """One step of the history. `kind` is "suggest" (made by the program) or "edit" (by the user).

    `seq` is its number in the project file, which it keeps while it takes more of a gesture in; `at` is when
    it was made (UTC, ISO 8601).
    """

    name: str
    kind: str
    before: Parts
    after: Parts
    merge: str = ""
    seq: int = field(default=0, compare=False)
    at: str = field(default="", compare=False)


class StoredRow:
    """A step of an earlier session: its name is known, its patch is read when it is undone or done again.

    `load` gives the parts before and after; UserError where they cannot be read. A gesture ends with its
    session, since the next one's keys may be the same, so there is no `merge`.
    """

    merge = ""

    def __init__(
        self, name: str, kind: str, load: Callable[[], tuple[Parts, Parts]], seq: int = 0, at: str = ""
    ) -> None:
        self.name, self.kind, self._load, self.seq, self.at = name, kind, load, seq, at

    @cached_property
    def _parts(self) -> tuple[Parts, Parts]:
        return self._load()

    @property
    def before(self) -> Parts:
        return self._parts[0]

    @property
    def after(self) -> Parts:
        return self._parts[1]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Row, StoredRow)):
            return NotImplemented
        mine, theirs = (self.name, self.kind, self.merge), (other.name, other.kind, other.merge)
        return self is other or (mine == theirs and self._parts == (other.before, other.after))

    def __hash__(self) -> int:
        return hash((self.name, self.kind))


AnyRow = Row | StoredRow


def _head(d: Document) -> Document:
    return replace(d, surfaces=(), photos={}, wishes=Wishes(), room=d.room.unbrushed)


def diff(a: Document, b: Document) -> tuple[Parts, Parts]:
    """What differs, as it is in `a` and as it is in `b`."""
    sa, sb = {s.id: s for s in a.surfaces}, {s.id: s for s in b.surfaces}
    changed = [k for k in {**sa, **sb} if sa.get(k) is not sb.get(k) and sa.get(k) != sb.get(k)]
    photos: list[str] = []
    pool = False
    if a.photos is not b.photos:
        pool = tuple(a.photos) != tuple(b.photos)
        keys = {**a.photos, **b.photos}
        photos = [k for k in keys if a.photos.get(k) != b.photos.get(k)]
    order = tuple(sa) != tuple(sb)
    head = _head(a) != _head(b)
    wishes = a.wishes is not b.wishes and a.wishes != b.wishes

    brushed = brushed_apart(a.room, b.room) or (None, None)

    def parts(d: Document, s: Mapping[str, Surface], strokes: Brushed | None) -> Parts:
        return Parts(
            {k: s.get(k) for k in changed},
            {k: d.photos.get(k) for k in photos},
            tuple(s) if order else None,
            _head(d) if head else None,
            tuple(d.photos) if pool else None,
            d.wishes if wishes else None,
            strokes,
        )

    return parts(a, sa, brushed[0]), parts(b, sb, brushed[1])


def patched(d: Document, parts: Parts) -> Document:
    """The document with these parts put in place."""
    surfaces = {s.id: s for s in d.surfaces}
    for k, s in parts.surfaces.items():
        if s is None:
            surfaces.pop(k, None)
        else:
            surfaces[k] = s
    order = parts.order if parts.order is not None else tuple(surfaces)
    photos = d.photos
    if parts.photos:
        kept = dict(photos)
        for k, p in parts.photos.items():
            if p is None:
                kept.pop(k, None)
            else:
                kept[k] = p
        photos = kept
    if parts.pool is not None:
        photos = {k: photos[k] for k in parts.pool}
    d = replace(d, surfaces=tuple(surfaces[k] for k in order), photos=photos)
    if parts.head is not None:
        room = replace(parts.head.room, strokes=d.room.strokes)
        d = replace(parts.head, surfaces=d.surfaces, photos=d.photos, wishes=d.wishes, room=room)
    if parts.wishes is not None:
        d = replace(d, wishes=parts.wishes)
    if parts.strokes is not None:
        d = replace(d, room=replace(d.room, strokes=parts.strokes.of(d.room.strokes)))
    return d


@dataclass(frozen=True, slots=True)
class Journal:
    """Rows and how many of them are done. A pure value: each method gives a new one.

    `last` is the highest number that a step of the file ever had, on any branch.
    """

    rows: tuple[AnyRow, ...] = ()
    done: int = 0
    last: int = field(default=0, compare=False)

    def recorded(
        self, before: Document, after: Document, name: str, kind: str, merge: str, at: str = ""
    ) -> Journal:
        """One more step; what was undone is left behind. The same journal where nothing changed.

        A step with the same non-empty `merge` key as the last one becomes one step with it.
        """
        old, new = diff(before, after)
        if old.empty() and new.empty():
            return self
        rows, seq = self.rows[: self.done], self.last + 1
        if merge and rows and rows[-1].merge == merge and self.done == len(self.rows):
            start = patched(before, rows[-1].before)
            old, new = diff(start, after)
            rows, seq = rows[:-1], rows[-1].seq
        return Journal((*rows, Row(name, kind, old, new, merge, seq, at)), len(rows) + 1, max(self.last, seq))

    def closed(self) -> Journal:
        """The same history, whose last step takes nothing more in."""
        last = self.rows[-1] if self.rows else None
        if not isinstance(last, Row) or not last.merge:
            return self
        return replace(self, rows=(*self.rows[:-1], replace(last, merge="")))

    @property
    def undo_name(self) -> str | None:
        return self.rows[self.done - 1].name if self.done else None

    @property
    def redo_name(self) -> str | None:
        return self.rows[self.done].name if self.done < len(self.rows) else None

    def jumped(self, document: Document, to: int) -> tuple[Journal, Document]:
        """The document as it was after `to` steps (0: the start), steps undone or redone one by one."""
        to = min(max(to, 0), len(self.rows))
        for row in reversed(self.rows[to : self.done]):
            document = patched(document, row.before)
        for row in self.rows[self.done : to]:
            document = patched(document, row.after)
        return replace(self, done=to), document
