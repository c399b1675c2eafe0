"""What can still be read of a damaged `.album` file, put together to an album again.

The history is a second copy of nearly everything: pages that cannot be read are taken from the last step that
changed them, then from kept versions (an older state, which is said). What is lost is named in `lost`; an
empty spread stands for pages that are. The damaged file itself is only read.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from albumapp.basis import Reason, UserError
from albumapp.document import codec
from albumapp.document.journal import Journal, Parts, Row
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface
from albumapp.document.pages_read import Value, rows
from albumapp.document.room import Stroke, strokes_from_json
from albumapp.document.steps import parts_from_json
from albumapp.document.versions import Raw
from albumapp.products.shape import SurfaceShape

_META = ("head", "strokes", "done", "saves", "folder")
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError, IndexError)
_MOST_FILE = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Rescued:
    """An album put together again. `lost` says in words what is missing or older; empty where nothing is."""

    document: Document
    journal: Journal
    lost: tuple[Reason, ...]
    versions: Raw


@dataclass(slots=True)
class _Step:
    seq: int
    name: str
    kind: str
    at: str
    gone: bool
    parent: int | None
    before: str
    after: str


@dataclass(slots=True)
class _Found:
    """Rows by what they are. Several values of one key: old ones may lie about in the file."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    surfaces: dict[str, list[str]] = field(default_factory=dict)
    photos: dict[str, tuple[int, str]] = field(default_factory=dict)
    steps: dict[int, _Step] = field(default_factory=dict)
    pieces: dict[str, str] = field(default_factory=dict)
    versions: dict[int, tuple[str, str, str, str]] = field(default_factory=dict)


def rescue(path: Path, known: Callable[[str], PhotoEntry | None] = lambda _: None) -> Rescued:
    """UserError where nothing of an album is left. `known` says of a photo what is known elsewhere."""
    try:
        if path.stat().st_size > _MOST_FILE:
            raise UserError(
                "{name} is too large to be rescued.", "Open a backup copy of it.", path, name=path.name
            )
        log = path.with_name(path.name + "-wal")
        found = _sorted(path.read_bytes(), log.read_bytes() if log.is_file() else b"")
    except OSError as e:
        raise UserError(
            "{name} cannot be read ({why}).", "Is its disk still there?", path, name=path.name, why=e.strerror
        ) from e
    return _Assembly(found, known).made(path)


def _sorted(data: bytes, log: bytes) -> _Found:
    found = _Found()
    for row in rows(data, log):
        v = row.values
        if row.rowid is None:
            _keyed(found, v)
        elif len(v) in (8, 9) and all(isinstance(x, str) for x in v[1:7]):
            _, name, kind, _, at, before, after = map(str, v[:7])
            parent = v[8] if len(v) > 8 and isinstance(v[8], int) else None
            found.steps[row.rowid] = _Step(row.rowid, name, kind, at, bool(v[7]), parent, before, after)
        elif len(v) == 5 and all(isinstance(x, str) for x in v[1:]):
            _, name, kind, at, text = map(str, v)
            found.versions[row.rowid] = name, kind, at, text
    return found


def _keyed(found: _Found, v: tuple[Value, ...]) -> None:
    if len(v) in (3, 4) and isinstance(v[0], str) and isinstance(v[1], int) and isinstance(v[2], str):
        found.photos[v[0]] = (v[1], v[2])
    elif len(v) == 2 and isinstance(v[0], str) and isinstance(v[1], str):
        key, text = v[0], v[1]
        if key in _META:
            found.meta.setdefault(key, []).append(text)
        elif f'"id":"{key}"' in text[:200].replace(" ", ""):
            found.surfaces.setdefault(key, []).append(text)
        else:
            found.pieces[key] = text


class _Assembly:
    """One album out of what was found."""

    def __init__(self, found: _Found, known: Callable[[str], PhotoEntry | None]) -> None:
        self._found, self._known = found, known
        self.lost: list[Reason] = []
        self._older: set[str] = set()  # surfaces of a kept version
        self._exact = True  # what was read is the album as it was last
        live = [s for _, s in sorted(found.steps.items()) if not s.gone]
        done = _whole(found.meta.get("done", [""])[-1])
        run_on = zip([0, *(s.seq for s in live)], live, strict=False)
        if done is None or any(s.parent not in (None, before) for before, s in run_on):
            self._exact = False  # steps are missing: how many are done cannot be counted
            done = len(live)
        self._done = min(len(live), done)
        self._live = live
        self._parts: dict[int, tuple[Parts, Parts] | None] = {}

    def made(self, path: Path) -> Rescued:
        head = self._head()
        order = list(dict.fromkeys(self._ids()))
        surfaces = {k: s for k in order if (s := self._surface(k)) is not None}
        if not surfaces and not self._found.photos:
            raise UserError(
                "Nothing of an album is left in {name}.", "Open a backup copy of it.", path, name=path.name
            )
        ordered = self._filled(head, order, surfaces)
        photos = self._photos(ordered)
        ordered = [self._emptied(s, photos) for s in self._once(ordered)]
        document = replace(head, surfaces=tuple(ordered), photos=photos)
        again = codec.document_from_parts(
            codec.head_to_json(document), {s.id: s for s in ordered}, photos
        )  # the next number is free
        kept = self._versions()
        return Rescued(again, self._history(), tuple(self.lost), kept)

    # --- the document -------------------------------------------------------------------------------

    def _head(self) -> Document:
        """The document without pages and photos."""
        for text in reversed(self._found.meta.get("head", [])):
            try:
                return self._brushed(codec.document_from_parts({**json.loads(text), "surfaces": []}, {}, {}))
            except _UNREADABLE:
                continue
        self._exact = False
        for n in range(self._done - 1, -1, -1):
            parts = self._step(n)
            if parts is not None and parts[1].head is not None:
                return self._brushed(parts[1].head)
        from albumapp.products.catalogue import DEFAULT_PRODUCT

        self.lost.append(Reason("rescue.head"))
        return Document(DEFAULT_PRODUCT)

    def _brushed(self, head: Document) -> Document:
        """With the strokes over the photo of the wall, where they can be read."""
        texts = self._found.meta.get("strokes", [])
        for text in reversed(texts):
            try:
                return replace(head, room=replace(head.room, strokes=strokes_from_json(json.loads(text))))
            except _UNREADABLE:
                continue
        if head.room.strokes:  # of an older file, whose head holds them
            return head
        strokes, sure = self._strokes_of_steps()
        self._exact = self._exact and (not texts if sure is None else sure)
        return replace(head, room=replace(head.room, strokes=strokes))

    def _strokes_of_steps(self) -> tuple[tuple[Stroke, ...], bool | None]:
        """What the history says of the strokes, and whether that is all of them; None: no step has any."""
        strokes: tuple[Stroke, ...] = ()
        sure, any_there = True, False
        for parts in map(self._step, range(self._done)):
            if parts is None:
                sure = False
            elif (brushed := parts[1].strokes) is not None:
                any_there, sure = True, sure and brushed.kept <= len(strokes)
                strokes = brushed.of(strokes)
        return strokes, sure if any_there else None

    def _ids(self) -> list[str]:
        """The surfaces of the book in their order, by their page numbers where nothing else tells it."""
        for text in reversed(self._found.meta.get("head", [])):
            try:
                return [str(i) for i in json.loads(text)["surfaces"]]
            except _UNREADABLE:
                continue
        for n in range(self._done - 1, -1, -1):
            parts = self._step(n)
            if parts is not None and parts[1].order is not None:
                return list(parts[1].order)
        found = {k: s for k in self._found.surfaces if (s := self._surface(k)) is not None}
        return sorted(found, key=lambda k: found[k].shape.pages[:1] if found[k].shape.kind != "cover" else ())

    def _surface(self, key: str) -> Surface | None:
        read = [s for t in self._found.surfaces.get(key, []) if (s := _parsed_surface(t, key)) is not None]
        if len(read) == 1:
            return read[0]
        last = self._last(key)
        if last is not None and (not read or last in read):
            return last
        if read:
            self._exact = False
            return read[-1]
        self._exact = False
        for text in reversed(self._found.pieces.values()):
            older = _parsed_surface(text, key)
            if older is not None:
                self.lost.append(Reason("rescue.older", {"pages": _pages(older)}))
                self._older.add(key)
                return older
        return None

    def _last(self, key: str) -> Surface | None:
        """A surface as the history says that it is now."""
        for n in range(self._done - 1, -1, -1):
            parts = self._step(n)
            if parts is None:
                return None  # what this step did is not known
            if key in parts[1].surfaces:
                return parts[1].surfaces[key]
        for n in range(self._done, len(self._live)):
            parts = self._step(n)
            if parts is None:
                return None
            if key in parts[0].surfaces:
                return parts[0].surfaces[key]
        return None

    def _filled(self, head: Document, order: list[str], surfaces: dict[str, Surface]) -> list[Surface]:
        """The book with an empty surface in place of each that is lost, where its shape is known."""
        lost = [k for k in order if k not in surfaces]
        if not lost:
            return [surfaces[k] for k in order]
        shapes = _shapes(head, len(order))
        for k in lost:
            shape = shapes[order.index(k)] if shapes else None
            pages = _numbers(shape.pages) if shape is not None else k
            self.lost.append(Reason("rescue.pages", {"pages": pages}))
            if shape is not None:
                surfaces[k] = Surface(k, shape)
        return [surfaces[k] for k in order if k in surfaces]

    def _photos(self, surfaces: list[Surface]) -> dict[str, PhotoEntry]:
        entries: dict[str, PhotoEntry] = {}
        unread: list[str] = []
        for key, (_, text) in sorted(self._found.photos.items(), key=lambda kv: (kv[1][0], kv[0])):
            try:
                entry = codec.photo_from_json(json.loads(text))
                entries[key] = entry if entry.id == key else entries[key]
            except _UNREADABLE:
                unread.append(key)
        wanted = [p for s in surfaces for p in s.photos() if p not in entries]
        for key in dict.fromkeys([*unread, *wanted]):
            found = self._entry(key) or self._known(key)
            if found is not None:
                entries[key] = found
            else:
                self.lost.append(Reason("rescue.photo", {"photo": key}))
                self._exact = False
        return entries

    def _entry(self, key: str) -> PhotoEntry | None:
        for n in range(len(self._live) - 1, -1, -1):
            parts = self._step(n)
            for side in (1, 0) if parts is not None else ():
                entry = parts[side].photos.get(key) if parts is not None else None
                if entry is not None:
                    return entry
        return None

    def _once(self, surfaces: list[Surface]) -> list[Surface]:
        """What went to other pages since a version was kept stands only there."""
        seen: set[str] = set()
        made: dict[str, Surface] = {}
        for s in sorted(surfaces, key=lambda s: s.id in self._older):
            frames = tuple(f for f in s.frames if f.id not in seen)
            seen.update(f.id for f in frames)
            made[s.id] = s if len(frames) == len(s.frames) else replace(s, frames=frames)
        return [made[s.id] for s in surfaces]

    def _emptied(self, s: Surface, photos: dict[str, PhotoEntry]) -> Surface:
        """Frames whose photo is not known any more are empty."""
        frames = tuple(
            replace(f, photo=None) if isinstance(f, PhotoFrame) and f.photo and f.photo not in photos else f
            for f in s.frames
        )
        return s if frames == s.frames else replace(s, frames=frames)

    # --- the history --------------------------------------------------------------------------------

    def _step(self, n: int) -> tuple[Parts, Parts] | None:
        if n not in self._parts:
            step = self._live[n]
            try:
                self._parts[n] = parts_from_json(step.before), parts_from_json(step.after)
            except _UNREADABLE:
                self._parts[n] = None
        return self._parts[n]

    def _history(self) -> Journal:
        """The steps back to the first that cannot be read; none where the album is not as it was last."""
        if not self._exact:
            if self._live:
                self.lost.append(Reason("rescue.history"))
            return Journal()
        kept: list[Row] = []
        for n in range(self._done - 1, -1, -1):
            parts, step = self._step(n), self._live[n]
            if parts is None:
                self.lost.append(Reason("rescue.steps", {"n": n + 1}))
                break
            kept.append(Row(step.name, step.kind, *parts, seq=step.seq, at=step.at))
        kept.reverse()
        return Journal(tuple(kept), len(kept), max(self._found.steps, default=0))

    def _versions(self) -> Raw:
        """The kept versions whose pieces are all there."""
        whole = []
        for number, (name, kind, at, text) in sorted(self._found.versions.items()):
            try:
                data = json.loads(text)
                pieces = [str(data["photos"]), *map(str, data["surfaces"])]
            except _UNREADABLE:
                pieces = [""]
            if all(p in self._found.pieces for p in pieces):
                whole.append((number, name, kind, at, text))
            else:
                self.lost.append(Reason("rescue.version", {"name": name}))
        return Raw(tuple(self._found.pieces.items()), tuple(whole))


def _whole(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 12 else None


def _parsed_surface(text: str, key: str) -> Surface | None:
    try:
        found = codec.surface_from_json(json.loads(text))
    except _UNREADABLE:
        return None
    return found if found.id == key else None


def _numbers(pages: tuple[int, ...]) -> str:
    return "–".join(str(p) for p in dict.fromkeys((pages[0], pages[-1]))) if pages else ""


def _pages(surface: Surface) -> str:
    return _numbers(surface.shape.pages)


def _shapes(head: Document, count: int) -> list[SurfaceShape] | None:
    """The shapes of a book with so many surfaces, None where none fits."""
    from albumapp.products.catalogue import product
    from albumapp.products.surfaces import cover_shape, inner_shapes

    try:
        spec = product(head.product)
    except UserError:
        return None
    for pages in range(spec.block.pages_min, spec.block.pages_max + 1, spec.block.pages_multiple):
        cover = cover_shape(spec, pages)
        shapes = [*([cover] if cover is not None else []), *inner_shapes(spec, pages)]
        if len(shapes) == count:
            return shapes
    return None
