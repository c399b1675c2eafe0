"""Chapters of the book: runs of pages, begun by the user or by what the photos belong to.

`Surface.chapter` says what the user wants of one surface: a name begins a chapter there, "" goes on with the
one before whatever its photos are, None leaves it to `Surface.event` (a chapter of the photos that was not
going on before). All of it is worked out here; edits that move pages call `marked`, so that pages keep
to their chapter and the name of one whose first pages go passes on to the next.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from albumapp.document.model import Document, Surface, TextFrame


@dataclass(frozen=True, slots=True, eq=False)
class Chapter:
    """One run of inner surfaces (ids, in order). `name` is "" where nobody named it.

    `own`: it begins where the user said so. `event` is the chapter of the photos that it came from.
    """

    name: str
    surfaces: tuple[str, ...]
    event: str | None = None
    own: bool = False

    @property
    def first(self) -> str:
        return self.surfaces[0]


def chapters(doc: Document, names: Mapping[str, str] | None = None) -> tuple[Chapter, ...]:
    """All inner surfaces by chapter. `names` of chapters of photos, by event, where those are known.

    A name that stands on the pages (`heading`) goes before those; one that the user gave before all.
    """
    known = tuple(sorted(names.items())) if names else ()
    kept = _last.get("found")
    if kept is not None and kept[0] is doc.surfaces and kept[1] == known:
        return kept[2]
    found = chapters_of(doc.inner(), names)
    _last["found"] = (doc.surfaces, known, found)
    return found


# the answer for the pages asked about last: one edit asks for it many times
_last: dict[str, tuple[tuple[Surface, ...], tuple[tuple[str, str], ...], tuple[Chapter, ...]]] = {}


def chapters_of(inner: Sequence[Surface], names: Mapping[str, str] | None = None) -> tuple[Chapter, ...]:
    """As `chapters`, of these surfaces."""
    known = names or {}
    found: list[Chapter] = []
    event: str | None = None
    for s in inner:
        fresh = s.chapter is None and s.event is not None and s.event != event
        if s.chapter != "" and s.event is not None:
            event = s.event
        if s.chapter or fresh or not found:
            name = s.chapter or heading(s) or known.get(s.event or "", "")
            found.append(Chapter(name, (s.id,), s.event, bool(s.chapter)))
        else:
            found[-1] = replace(found[-1], surfaces=(*found[-1].surfaces, s.id))
    return tuple(found)


def chapter_at(doc: Document, surface: str, names: Mapping[str, str] | None = None) -> Chapter | None:
    """The chapter that a surface is in; None for the cover."""
    return next((c for c in chapters(doc, names) if surface in c.surfaces), None)


def real_chapter_at(doc: Document, surface: str) -> Chapter | None:
    """As `chapter_at`; None also where neither the user nor the photos begin one."""
    found = chapter_at(doc, surface)
    return found if found is not None and (found.own or found.event is not None) else None


def heading(surface: Surface) -> str:
    """The name of a chapter as it is printed on its pages; "" where it is not."""
    words = (f for f in surface.frames if isinstance(f, TextFrame))
    return next((f.text for f in words if f.role == "chapter"), "")


def placed(
    before: Sequence[Chapter], inner: Sequence[Surface], moved: Collection[str] = ()
) -> list[Chapter | None]:
    """The chapter that each surface belongs to in a new order of pages.

    What was `moved` keeps to its chapter where that is beside it, or where all of it went to a border
    between others; else it joins the one that it stands in, at a border the one before. Pages that were not
    there before belong to what goes before them.
    """
    of = {i: c for c in before for i in c.surfaces}
    found: list[Chapter | None] = []
    for n, s in enumerate(inner):
        left = found[-1] if found else None
        own = of.get(s.id)
        if own is not None and s.id not in moved:
            found.append(own)
            continue
        right = next((of[t.id] for t in inner[n + 1 :] if t.id in of and t.id not in moved), None)
        whole = own is not None and left is not right and all(i in moved for i in own.surfaces)
        found.append(own if own is not None and (whole or own in (left, right)) else left or right or own)
    return found


def marked(inner: Sequence[Surface], of: Sequence[Chapter | None]) -> list[Surface]:
    """The surfaces with the marks that make these their chapters; those that need none are left alone."""
    found: list[Surface] = []
    last: Chapter | None = None
    event: str | None = None
    for s, c in zip(inner, of, strict=True):
        new = s
        if c is not None and c is not last and c.own:
            new = replace(s, chapter=c.name)
        elif c is not None and c is not last:
            new = replace(s, chapter=None)
            if c.event is not None and s.event != c.event:
                new = replace(new, event=c.event)
        else:
            auto = s.event is not None and s.event != event
            new = replace(s, chapter="" if s.chapter or (auto and found) else s.chapter)
        if new.chapter != "" and new.event is not None:
            event = new.event
        found.append(s if new == s else new)
        last = c
    return found


def carried(before: Document, after: Document) -> Document:
    """The document after an edit that made surfaces anew, with the user's chapters where their photos are.

    A surface that is still there keeps its mark; the mark of one that is gone goes to the first that shows
    one of its photos.
    """
    marks = [s for s in before.inner() if s.chapter is not None]
    if not marks or before.surfaces is after.surfaces:
        return after
    now = {s.id: s for s in after.inner()}
    put: dict[str, str] = {}
    for s in marks:
        there = now.get(s.id)
        if there is not None:
            if there.chapter is None:
                put[s.id] = s.chapter or ""
        elif s.chapter:
            photos = set(s.photos())
            to = next((t for t in after.inner() if photos & set(t.photos())), None)
            if to is not None and not to.chapter and to.id not in put:
                put[to.id] = s.chapter
    if not put:
        return after
    surfaces = (replace(s, chapter=put[s.id]) if s.id in put else s for s in after.surfaces)
    return replace(after, surfaces=tuple(surfaces))
