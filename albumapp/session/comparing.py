"""What differs between two states of an album, spread by spread; the window says it in words.

Surfaces are the same where they have the same id; those that are left are matched by the photos that they
share, so that a book that was laid out anew can be compared, too.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from albumapp.document.model import Document, Frame, PhotoFrame, ShapeFrame, Surface, TextFrame

_NOT_LOOKS = frozenset(
    {"id", "box", "rotation", "photo", "crop", "text", "locked", "overlap_intended", "why", "group"}
)
_SAME_MM = 0.05  # a frame that moved by less stands where it stood


@dataclass(frozen=True, slots=True)
class SurfaceChange:
    """One spread then and now; None where it was not there. Photos by id; texts as (then, now).

    `moved`, `cropped`, `looks` count frames; `shapes` drawn ones that came, went or changed; `place`: its
    pages have other numbers; `background`: its paper has another colour or picture.
    """

    before: Surface | None
    after: Surface | None
    came: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    moved: int = 0
    cropped: int = 0
    looks: int = 0
    texts: tuple[tuple[str, str], ...] = ()
    shapes: int = 0
    background: bool = False
    place: bool = False

    @property
    def differs(self) -> bool:
        one_sided = self.before is None or self.after is None
        counted = self.moved or self.cropped or self.looks or self.shapes
        return bool(one_sided or self.came or self.left or counted or self.texts or self.background)


@dataclass(frozen=True, slots=True)
class Comparison:
    """`surfaces` in the order of the book as it is now, those that are gone where they stood.

    `came` and `left` are the photos that are in the album only now, or only then.
    """

    before: Document
    after: Document
    surfaces: tuple[SurfaceChange, ...]
    came: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def changed(self) -> tuple[SurfaceChange, ...]:
        return tuple(s for s in self.surfaces if s.differs or s.place)

    @property
    def same(self) -> bool:
        a, b = self.before, self.after
        return not self.changed and (a.title, a.style, a.product) == (b.title, b.style, b.product)


def compare(before: Document, after: Document) -> Comparison:
    """From `before` (then) to `after` (now)."""
    pairs = _matched(before, after)
    was, now = before.used(), after.used()
    return Comparison(
        before,
        after,
        tuple(_change(a, b) for a, b in pairs),
        tuple(p for p in now if p not in was),
        tuple(p for p in was if p not in now),
    )


def _matched(before: Document, after: Document) -> list[tuple[Surface | None, Surface | None]]:
    old = {s.id: s for s in before.surfaces}
    partner = {s.id: old[s.id] for s in after.surfaces if s.id in old and _alike(old[s.id], s)}
    free = [s for s in before.surfaces if s.id not in partner]
    for s in after.surfaces:
        alike = [o for o in free if _kind(o) == _kind(s)] if s.id not in partner else []
        shared = {o.id: len(set(s.photos()) & set(o.photos())) for o in alike}
        # the most photos in common, then the same id, then the first
        best = max(alike, key=lambda o: (shared[o.id], o.id == s.id), default=None)
        if best is not None and (shared[best.id] or best.id == s.id):
            partner[s.id] = best
            free.remove(best)
    pairs: list[tuple[Surface | None, Surface | None]] = [(partner.get(s.id), s) for s in after.surfaces]
    places = {s.id: n for n, s in enumerate(before.surfaces)}
    for gone in free:
        at = min(places[gone.id], len(pairs))
        pairs.insert(at, (gone, None))
    return pairs


def _kind(s: Surface) -> tuple[str, int]:
    return s.shape.kind, len(s.shape.pages)


def _alike(a: Surface, b: Surface) -> bool:
    """The same spread under the same id: it shares a photo, or it cannot be told by photos."""
    mine, its = set(a.photos()), set(b.photos())
    return _kind(a) == _kind(b) and (not mine or not its or bool(mine & its))


def _change(a: Surface | None, b: Surface | None) -> SurfaceChange:
    if a is None or b is None:
        return SurfaceChange(
            a,
            b,
            came=tuple(b.photos()) if b is not None else (),
            left=tuple(a.photos()) if a is not None else (),
        )
    was, now = a.photos(), b.photos()
    pairs = _frames(a, b)
    photos = [(x, y) for x, y in pairs if isinstance(x, PhotoFrame) and isinstance(y, PhotoFrame)]
    seen = [(x, y) for x, y in pairs if x is not None and y is not None and not isinstance(x, ShapeFrame)]
    kept = [(x, y) for x, y in photos if x.photo == y.photo]
    return SurfaceChange(
        a,
        b,
        came=tuple(p for p in now if p not in was),
        left=tuple(p for p in was if p not in now),
        moved=sum(x is not None and y is not None and _moved(x, y) for x, y in pairs),
        cropped=sum(x.crop != y.crop for x, y in kept),
        looks=sum(_look(x) != _look(y) for x, y in seen),
        texts=tuple(_texts(pairs)),
        shapes=sum(_shape_changed(x, y) for x, y in pairs),
        background=a.background != b.background,
        place=a.shape.pages != b.shape.pages,
    )


def _frames(a: Surface, b: Surface) -> list[tuple[Frame | None, Frame | None]]:
    """Frames of both by id, then by the photo that they show."""
    new = {f.id: f for f in b.frames}
    pairs: list[tuple[Frame | None, Frame | None]] = []
    left: list[Frame] = []
    for f in a.frames:
        other = new.get(f.id)
        if other is not None and type(other) is type(f):
            pairs.append((f, new.pop(f.id)))
        else:
            left.append(f)
    for f in left:
        photo = getattr(f, "photo", None)
        same = next((g for g in new.values() if photo and type(g) is type(f) and _photo(g) == photo), None)
        pairs.append((f, new.pop(same.id) if same is not None else None))
    return [*pairs, *((None, g) for g in new.values())]


def _photo(f: Frame) -> object:
    return getattr(f, "photo", None)


def _moved(a: Frame, b: Frame) -> bool:
    sides = zip(a.box.as_list(), b.box.as_list(), strict=True)
    return any(abs(x - y) > _SAME_MM for x, y in sides) or abs(a.rotation - b.rotation) > _SAME_MM


def _look(f: Frame) -> dict[str, object]:
    """All of a frame but where it stands, what it shows, and what nobody sees."""
    return {k.name: getattr(f, k.name) for k in fields(f) if k.name not in _NOT_LOOKS}


def _texts(pairs: list[tuple[Frame | None, Frame | None]]) -> list[tuple[str, str]]:
    found = []
    for a, b in pairs:
        was = a.text if isinstance(a, TextFrame) else ""
        now = b.text if isinstance(b, TextFrame) else ""
        if was != now:
            found.append((was, now))
    return found


def _shape_changed(a: Frame | None, b: Frame | None) -> bool:
    if not isinstance(a, ShapeFrame) and not isinstance(b, ShapeFrame):
        return False
    return not isinstance(a, ShapeFrame) or not isinstance(b, ShapeFrame) or _look(a) != _look(b)
