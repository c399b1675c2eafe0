"""Reading the finished book: what is worth a stop on the last walk through it. Pure; `walking` goes about.

Each stop has a `mark`, a digest of what makes it one: found fine, it stays so until that changes. Marks
are kept with the project, so nothing of people or faces goes into one. To add a kind: a function in
`FINDERS`, and its words in `ui/reading/words.py`.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from albumapp.analysis.model import Analysis
from albumapp.document.codec import frame_to_json
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.document.placeholders import Known, filled_surface
from albumapp.drawing.grounds import as_json
from albumapp.geometry import Rect
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.constraints import FOLD_MM, face_rects
from albumapp.photos.facts import PhotoFacts
from albumapp.session.reading_eyes import Sibling, blinks
from albumapp.session.reading_names import names_in, nearly_names

_PIN_MM = 14.0  # the side of what is marked round a comment
_FILLED_CAPTION = "{place}, {date}"  # what a caption is offered with


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to look at. `boxes` are mm on the surface, none for all of it; `surface` is "" if it is gone.

    `text` is what is read, `words` what it is about (misspelt words, names, pages by id, a comment's author);
    `meant` is what `words` may have been meant to be, by position. `photo`, `face` (0..1 of it) and
    `siblings` are of closed eyes, `ppi` is that of the coarsest photo, `note` a comment's id.
    """

    kind: str
    surface: str
    mark: str
    frames: tuple[str, ...] = ()
    boxes: tuple[Rect, ...] = ()
    text: str = ""
    words: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    photo: str = ""
    face: Rect | None = None
    siblings: tuple[Sibling, ...] = ()
    ppi: float = 0.0
    note: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What it is a stop of, however that changes."""
        return (self.kind, self.note or self.surface, *self.frames)


@dataclass(frozen=True, slots=True)
class Finding:
    """What another check found: the surface, the frame ("" for the pages), in words, and the mend."""

    surface: str
    frame: str
    text: str
    mend: str


@dataclass(frozen=True, slots=True)
class Look:
    """What may be known. `unseen` are surfaces that nobody looked at as they are; `names` those of people.

    `misspelt(text)` gives (start, end) of words; None where nothing is known of spelling.
    """

    document: Document
    facts: Callable[[str], PhotoFacts]
    ppi_min: float
    unseen: Collection[str] = ()
    analysis: Analysis | None = None
    known: Known | None = None
    names: Collection[str] = ()
    misspelt: Callable[[str], Sequence[tuple[int, int]]] | None = None
    findings: Sequence[Finding] = ()


Places = dict[str, list[tuple[str, str]]]  # surface and frame, by photo


@dataclass(frozen=True, slots=True)
class Here:
    """What finders share: the texts of the surface as they are printed, where the photos of the book are."""

    texts: Sequence[TextFrame]
    places: Places


def print_of(surface: Surface) -> int:
    """A number that is another where anything shows that did not."""
    rows = [{k: v for k, v in frame_to_json(f).items() if k not in ("why", "locked")} for f in surface.frames]
    text = json.dumps(_plain([rows, as_json(surface.background)]), sort_keys=True, default=str)
    return zlib.crc32(text.encode())


def _plain(value: object) -> object:
    """With 4 and 4.0 as the same: a file that is read again gives either."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return round(float(value), 6)
    return value


class Reader:
    """Finds the stops; those of a surface are remembered until it changes, or what is known of it."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Surface, tuple[object, ...], list[Stop]]] = {}

    def forget(self) -> None:
        """Other things are known of faces or of words."""
        self._known.clear()

    def stops(self, look: Look) -> list[Stop]:
        """All of them in the order of the book; on each surface in the order of `FINDERS`."""
        doc = look.document
        places: Places = {}
        for s in doc.inner():
            for f in s.photo_frames():
                if f.photo is not None:
                    places.setdefault(f.photo, []).append((s.id, f.id))
        whole = (tuple(look.names), tuple(places))
        known: dict[str, tuple[Surface, tuple[object, ...], list[Stop]]] = {}
        for s in doc.surfaces:
            frames = filled_surface(doc, s, look.known).frames
            here = Here([f for f in frames if isinstance(f, TextFrame) and _says(f)], places)
            key = (*whole, *_key(s, look, here))
            before = self._known.get(s.id)
            if before is None or before[0] is not s or before[1] != key:
                before = (s, key, [stop for find in FINDERS for stop in find(s, look, here)])
            known[s.id] = before
        self._known = known
        return [stop for _, _, found in known.values() for stop in found] + list(_lost_notes(look))


def _key(surface: Surface, look: Look, here: Here) -> tuple[object, ...]:
    """What the stops of a surface depend on, beside itself."""
    return (
        surface.id in look.unseen,
        tuple(f.text for f in here.texts),
        [n for n in look.document.notes if n.surface == surface.id],
        [f for f in look.findings if f.surface == surface.id],
        [tuple(here.places[p]) for p in surface.photos() if p in here.places],
    )


def stops(look: Look) -> list[Stop]:
    """All of them, found once."""
    return Reader().stops(look)


def _says(frame: TextFrame) -> bool:
    return bool(frame.text.strip()) and frame.role != "number"


def _mark(kind: str, *of: object) -> str:
    """A digest that tells one thing from another; it holds no word of it."""
    data = json.dumps(_plain([kind, *of]), sort_keys=True, default=str)
    return hashlib.blake2b(data.encode(), digest_size=12).hexdigest()


def _bounds(frame: Frame) -> Rect:
    return frame.box.rotated_bounds(frame.rotation)


def _crop(frame: PhotoFrame) -> list[object]:
    c = frame.crop
    return [c.box.as_list(), c.angle, c.quarter_turns, c.flip]


def _rounded(box: Rect) -> list[float]:
    return [round(v, 3) for v in box.as_list()]


def _unseen(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    if surface.id in look.unseen:
        yield Stop("unseen", surface.id, _mark("unseen", surface.id, print_of(surface)))


def _findings(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    boxes = {f.id: _bounds(f) for f in surface.frames}
    for f in look.findings:
        if f.surface == surface.id:
            yield Stop(
                "finding",
                surface.id,
                _mark("finding", f.surface, f.frame, f.text),
                (f.frame,) if f.frame else (),
                (boxes[f.frame],) if f.frame in boxes else (),
                f.text,
                (f.mend,),
            )


def _empty(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    empty = [f for f in surface.photo_frames() if f.photo is None]
    if empty:
        ids = tuple(f.id for f in empty)
        yield Stop("empty", surface.id, _mark("empty", ids), ids, tuple(map(_bounds, empty)))


def _together(texts: Sequence[TextFrame]) -> Iterator[tuple[TextFrame, ...]]:
    """Each text; a spine that says what the title says is read with it."""
    titles = {f.text for f in texts if f.role == "title"}
    for f in texts:
        if f.role == "title":
            yield (f, *(g for g in texts if g.role == "spine" and g.text == f.text))
        elif f.role != "spine" or f.text not in titles:
            yield (f,)


def _names(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    """Titles, the spine, and whatever names people: read once more, letter by letter."""
    for f, *more in _together(here.texts):
        near = nearly_names(f.text, look.names, look.misspelt)
        names = names_in(f.text, look.names)
        kind = f.role if f.role in ("title", "spine") and not near else "name"
        if (kind == "name" and not names and not near) or (not near and _misspelt(f, surface, look)):
            continue  # one that is misspelt is read for that
        frames = (f, *more)
        words, meant = tuple(near) or tuple(names), tuple(near.values())
        yield Stop(
            kind,
            surface.id,
            _mark(kind, f.text, tuple(near)),
            tuple(g.id for g in frames),
            tuple(map(_bounds, frames)),
            f.text,
            words,
            meant,
        )


def _spelling(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    for frames in _together(here.texts):
        words = _misspelt(frames[0], surface, look)
        if words:
            text = _typed(frames[0], surface)
            ids, boxes = tuple(f.id for f in frames), tuple(map(_bounds, frames))
            yield Stop("spelling", surface.id, _mark("spelling", text, words), ids, boxes, text, words)


def _misspelt(frame: TextFrame, surface: Surface, look: Look) -> tuple[str, ...]:
    """Words that are in no list, and no names."""
    if look.misspelt is None:
        return ()
    text = _typed(frame, surface)
    found = dict.fromkeys(text[a:b] for a, b in look.misspelt(text))
    return tuple(w for w in found if not names_in(w, look.names))


def _typed(frame: TextFrame, surface: Surface) -> str:
    """A text as it was typed, its words in braces not filled."""
    found = surface.frame(frame.id)
    return found.text if isinstance(found, TextFrame) else ""


def _eyes(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    if look.analysis is None:
        return
    used = here.places
    for f in surface.photo_frames():
        entry = look.document.photos.get(f.photo or "")
        found = blinks(f, entry, look.analysis, used) if entry is not None else None
        if found is None:
            continue
        mark = _mark("eyes", f.photo, _crop(f))
        yield Stop(
            "eyes",
            surface.id,
            mark,
            (f.id,),
            found.boxes,
            words=found.names,
            photo=f.photo or "",
            face=found.faces[0],
            siblings=found.siblings,
        )


def _twice(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    """A photo that the pages before, or these, show already. A cover shows one of the book on purpose."""
    if surface.shape.kind == "cover":
        return
    for f in surface.photo_frames():
        places = here.places.get(f.photo or "", [])
        at = places.index((surface.id, f.id)) if len(places) > 1 else 0
        if at == 0:
            continue
        earlier = places[:at]
        others = tuple(dict.fromkeys(place for place, _ in earlier))
        same = [g for g in surface.photo_frames() if g.photo == f.photo] if surface.id in others else [f]
        mark = _mark("twice", f.photo, [i for _, i in earlier], f.id)
        boxes = tuple(map(_bounds, same))
        yield Stop("twice", surface.id, mark, (f.id,), boxes, words=others, photo=f.photo or "")


def _fold(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    """Faces that come near the fold, where the pages bend into the binding."""
    shape = surface.shape
    if shape.kind == "cover":
        return
    frames: list[PhotoFrame] = []
    boxes: list[Rect] = []
    for f in surface.photo_frames():
        if f.photo is None or f.photo not in look.document.photos:
            continue
        faces = (r for r in face_rects(f, look.facts(f.photo)) if r.w > 1e-6 and r.h > 1e-6)
        near = [r for r in faces if _at_fold(r, shape.fold_x, shape.fold_y)]
        if near:
            frames.append(f)
            boxes += near
    if frames:
        mark = _mark("fold", [(f.photo, _crop(f), _rounded(f.box), f.rotation) for f in frames])
        yield Stop("fold", surface.id, mark, tuple(f.id for f in frames), tuple(boxes))


def _at_fold(r: Rect, across: Sequence[float], down: Sequence[float]) -> bool:
    return any(r.x < x + FOLD_MM and r.right > x - FOLD_MM for x in across) or any(
        r.y < y + FOLD_MM and r.bottom > y - FOLD_MM for y in down
    )


def _coarse(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    found: list[tuple[float, PhotoFrame]] = []
    for f in surface.photo_frames():
        entry = look.document.photos.get(f.photo or "")
        if entry is not None:
            ppi = effective_ppi(f.crop, entry.size, f.box)
            if ppi < look.ppi_min:
                found.append((ppi, f))
    if found:
        mark = _mark("coarse", [(f.photo, round(ppi)) for ppi, f in found])
        ids, boxes = tuple(f.id for _, f in found), tuple(_bounds(f) for _, f in found)
        yield Stop("coarse", surface.id, mark, ids, boxes, ppi=min(ppi for ppi, _ in found))


def _notes(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    size = surface.shape.size
    for n in look.document.notes:
        if n.surface == surface.id and not n.done:
            pin = Rect.centred(n.x * size.w, n.y * size.h, _PIN_MM, _PIN_MM)
            who = (n.author,) if n.author else ()
            mark = _mark("note", n.id, n.text)
            yield Stop("note", surface.id, mark, boxes=(pin,), text=n.text, words=who, note=n.id)


def _lost_notes(look: Look) -> Iterator[Stop]:
    """Comments on pages that are gone."""
    there = {s.id for s in look.document.surfaces}
    for n in look.document.notes:
        if n.surface not in there and not n.done:
            who = (n.author,) if n.author else ()
            yield Stop("note", "", _mark("note", n.id, n.text), text=n.text, words=who, note=n.id)


def _suggested(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    """Captions and headings that nobody has written: they still say what was suggested."""
    typed = {f.id: f for f in surface.frames if isinstance(f, TextFrame)}
    found = [f for f in here.texts if f.id in typed and _is_suggested(typed[f.id])]
    if found:
        ids, boxes = tuple(f.id for f in found), tuple(map(_bounds, found))
        words = tuple(f.text for f in found)
        mark = _mark("suggested", sorted(words))
        yield Stop("suggested", surface.id, mark, ids, boxes, "\n".join(words), words)


def _is_suggested(frame: TextFrame) -> bool:
    return frame.role in ("caption", "chapter") and (bool(frame.why) or frame.text == _FILLED_CAPTION)


# what is found at each surface, in this order
FINDERS: tuple[Callable[[Surface, Look, Here], Iterator[Stop]], ...] = (
    _unseen,
    _notes,
    _empty,
    _findings,
    _names,
    _spelling,
    _suggested,
    _eyes,
    _twice,
    _fold,
    _coarse,
)
