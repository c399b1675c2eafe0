"""Other layouts of one surface, best first: what the window shows and `resuggest` takes from.

What is locked stays exactly, the user's own crops and words stay, no photo is lost, no face is cut, and what
the user wished (`document/wishes.py`) comes before what the solver finds cheapest. The same document gives
the same list, so that a number means the same layout here and in the edit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.captions import own_captions, with_captions
from albumapp.document.gallery import is_gallery
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame, Wishes
from albumapp.document.wishes import broken, in_order, lead, seen
from albumapp.geometry import Rect
from albumapp.layout.compose import surface_of
from albumapp.layout.cover_options import cover_options
from albumapp.layout.dressing import drawn_by_style, opening, own_background, reworded
from albumapp.layout.frames import Candidate
from albumapp.layout.handmade import Template, fitted, offered, worded
from albumapp.layout.mosaic import plain
from albumapp.layout.own_crops import as_cropped, own_crops, with_own_crop
from albumapp.layout.own_looks import has_own_look, with_own_look
from albumapp.layout.own_turns import with_own_turn
from albumapp.layout.pieces.gallery import gallery_options
from albumapp.layout.pieces.options import PARTS, piece_options
from albumapp.layout.pieces.relaying import in_places
from albumapp.layout.room import as_on, off_the_trim
from albumapp.layout.style import Style, soundly_set, style_before
from albumapp.layout.variants import Task, alike, alone_on_page, layouts
from albumapp.layout.zones import in_zone, out_of_zone
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product

FactsOf = Callable[[str], PhotoFacts]

_Option = tuple[Candidate, Template | None]

_STANDS_OUT = 1.6  # times the area of the next: a hero that is seen to be one
OFFERED = 7  # layouts that are looked for: six others, where the surface shows one of them


def alternatives(
    doc: Document, surface_id: str, facts_of: FactsOf, style: Style, want: int = OFFERED
) -> list[Surface]:
    """Layouts of a surface with the same photos, best first, that differ visibly from each other.

    New frames have no ids ("") until one is chosen by `resuggest_surface`.
    """
    return relaid(doc, doc.surface(surface_id), None, facts_of, style, want)


def resuggest_surface(
    doc: Document,
    surface_id: str,
    facts_of: FactsOf,
    style: Style,
    candidate: int = 0,
    photos: Sequence[str] | None = None,
) -> Document:
    """The surface laid out again with its photos (or `photos`, without those in locked frames).

    `candidate` picks among the alternatives. Locked frames and the user's own crops are kept; frames
    of photos that stay keep their ids.
    """
    surface = doc.surface(surface_id)
    found = relaid(doc, surface, photos, facts_of, style, max(OFFERED, candidate + 1))
    return put_in(doc, surface, found[min(max(candidate, 0), len(found) - 1)])


def put_in(doc: Document, surface: Surface, chosen: Surface) -> Document:
    """A layout in place of a surface; its frames take the ids of those with the same photos, or new ones."""
    ids = {f.photo: f.id for f in surface.photo_frames() if f.photo is not None and not f.locked}
    frames, fresh = numbered(chosen.frames, ids, doc.next_id)
    doc = doc.with_surface(replace(chosen, frames=frames))
    return replace(doc, next_id=fresh)


def numbered(frames: Iterable[Frame], ids: dict[str, str], fresh: int) -> tuple[tuple[Frame, ...], int]:
    """Frames without ids get that of their photo from `ids` (which loses it), or the next number."""
    found: list[Frame] = []
    for f in frames:
        if f.id:
            found.append(f)
            continue
        known = ids.pop(f.photo, None) if isinstance(f, PhotoFrame) and f.photo else None
        if known is None:
            known, fresh = f"f{fresh}", fresh + 1
        found.append(replace(f, id=known))
    return tuple(found), fresh


def shown(surface: Surface, options: Sequence[Surface]) -> int:
    """Which of the options is the surface as it stands, -1 for none."""
    now = list(surface.photo_frames())
    for n, option in enumerate(options):
        other = list(option.photo_frames())
        if surface.edges == option.edges and all(f.photo for f in now) and _same(now, other):
            return n
    return -1


def _same(a: Sequence[PhotoFrame], b: Sequence[PhotoFrame]) -> bool:
    photos = sorted(f.photo or "" for f in a) == sorted(f.photo or "" for f in b)
    boxes = {f.photo: f.box for f in b}
    return photos and all(_near(f.box, boxes[f.photo]) for f in a)


def _near(a: Rect, b: Rect) -> bool:
    return max(abs(p - q) for p, q in zip(a.as_list(), b.as_list(), strict=True)) < 0.5


def next_layout(doc: Document, surface_id: str, facts_of: FactsOf, style: Style) -> int:
    """Which alternative follows the one that the surface shows now; 0 where it shows none of them."""
    found = alternatives(doc, surface_id, facts_of, style)
    return (shown(doc.surface(surface_id), found) + 1) % len(found)


def nearest(
    doc: Document, surface: Surface, photos: Sequence[str], facts_of: FactsOf, style: Style
) -> Surface:
    """The layout with these photos in which those that were there before have moved least."""
    before = {f.photo: f.box for f in surface.photo_frames()}

    def moved(option: Surface) -> float:
        pairs = [(f.box, before[f.photo]) for f in option.photo_frames() if f.photo in before]
        return sum(abs(p - q) for a, b in pairs for p, q in zip(a.as_list(), b.as_list(), strict=True))

    return min(relaid(doc, surface, photos, facts_of, style, OFFERED), key=moved)


def relaid(
    doc: Document,
    surface: Surface,
    photos: Sequence[str] | None,
    facts_of: FactsOf,
    style: Style,
    want: int,
) -> list[Surface]:
    """Layouts of a surface with its photos, or others, round what is locked; never none."""
    if surface.shape.kind == "cover":
        return cover_options(doc, surface, facts_of, style, want)
    if is_gallery(surface):
        return gallery_options(surface, photos, facts_of, product(doc.product), want, doc.seed)
    if surface.shape.part in PARTS and (one := _alone(surface, photos)):
        return piece_options(surface, facts_of(one), want)
    if placed := in_places(
        surface, _facts(doc, surface, photos, facts_of), product(doc.product), style, want
    ):
        return placed
    if surface.shape.zone is not None:
        found = relaid(doc, in_zone(surface), photos, facts_of, style, want)
        return [out_of_zone(made, surface) for made in found]
    task, group, own = _task(doc, surface, photos, facts_of, style)
    return [_finished(c, t, surface, doc, group, task.style, own) for c, t in _wished(doc, task, want)]


def _facts(
    doc: Document, surface: Surface, photos: Sequence[str] | None, facts_of: FactsOf
) -> list[PhotoFacts]:
    """The photos as they stand; those of a collage, which stand as suits their shapes, in their order."""
    ids = surface.photos() if photos is None else list(photos)
    found = [facts_of(i) for i in dict.fromkeys(ids)]
    return in_order(found, doc.wishes) if surface.shape.part == "collage" else found


def _alone(surface: Surface, photos: Sequence[str] | None) -> str:
    """The one photo that is to be laid out; "" where there are others, too."""
    free = [f.photo for f in surface.photo_frames() if f.photo is not None and not f.locked]
    ids = free if photos is None else list(photos)
    return ids[0] if len(set(ids)) == 1 else ""


def laid_as(
    doc: Document, surface: Surface, kept: Template, facts_of: FactsOf, style: Style
) -> Surface | None:
    """The photos of a surface in one layout kept by hand; None where it does not suit them."""
    task, group, own = _task(doc, surface, None, facts_of, style)
    made = fitted(kept, task)
    return _finished(made, kept, surface, doc, group, task.style, own) if made is not None else None


def _task(
    doc: Document, surface: Surface, photos: Sequence[str] | None, facts_of: FactsOf, style: Style
) -> tuple[Task, list[PhotoFacts], dict[str, PhotoFrame]]:
    """What is to be laid out on a surface: the task, its photos as they are, the user's own crops."""
    free = [f for f in surface.photo_frames() if not f.locked]
    locked = [f for f in surface.photo_frames() if f.locked]
    standing = {f.photo for f in locked}
    ids = [f.photo for f in free if f.photo is not None] if photos is None else list(photos)
    ids = [i for i in dict.fromkeys(ids) if i not in standing]
    group = in_order([facts_of(i) for i in ids], doc.wishes)
    own = own_crops(free)
    base = as_cropped(seen(group, doc.wishes), own)
    look = as_set(style, surface)
    kept = [*words(surface), *_printed(surface)]
    return Task(base, surface.shape, look, locked, kept, doc.seed), group, own


def _printed(surface: Surface) -> list[Rect]:
    """Boxes of words on a card or a calendar that stand on bare paper: no photo goes over these."""
    if not surface.shape.is_piece:
        return []
    photos = [f.box for f in surface.photo_frames()]
    texts = [f for f in surface.frames if isinstance(f, TextFrame) and not f.locked and f.text.strip()]
    return [t.box for t in texts if not any(t.box.intersection(p) for p in photos)]


def _wished(doc: Document, task: Task, want: int) -> list[_Option]:
    """The layouts, those first that grant most wishes; layouts kept by hand stand among the others."""
    locked = task.locked

    def lacking(c: Candidate) -> int:
        return broken([*c.frames, *locked], doc.wishes, task.style.gutter)

    def ahead(c: Candidate) -> float:
        """Heroes that stand out come first, in steps that are seen."""
        return -round(5 * min(lead([*c.frames, *locked], doc.wishes), _STANDS_OUT)) / 5

    def clear(c: Candidate) -> bool:
        return not doc.wishes.heroes or -ahead(c) in (0.0, _STANDS_OUT)

    found = layouts(task, want)
    concerned = {p for pair in doc.wishes.together for p in pair} | set(doc.wishes.heroes)
    wished = bool(concerned & ({f.id for f in task.photos} | {f.photo for f in locked}))
    if wished and not any(lacking(c) == 0 and clear(c) for c in found):
        heroes = [f.id for f in task.photos if f.id in doc.wishes.heroes]
        pool = [*layouts(task, 4 * want), *(c for h in heroes for c in alone_on_page(task, h))]
        further = sorted((c for c in pool if not lacking(c)), key=ahead)[:2]
        found = [*further, *(c for c in found if not _among(c, further, task))][:want]

    def wish(c: Candidate) -> tuple[float, float]:
        return (lacking(c), ahead(c)) if wished else (0, 0)

    made: list[_Option] = [(c, None) for c in found]
    made += [(c, t) for c, t in offered(task) if not any(_same(c.frames, k.frames) for k in found)]
    return sorted(made, key=lambda o: (*wish(o[0]), len(o[0].relaxed), o[0].cost))


def _among(c: Candidate, found: Iterable[Candidate], task: Task) -> bool:
    return any(alike(c.frames, k.frames, task.shape) for k in found)


def _finished(
    c: Candidate,
    kept: Template | None,
    surface: Surface,
    doc: Document,
    group: Sequence[PhotoFacts],
    style: Style,
    own: Mapping[str, PhotoFrame],
) -> Surface:
    """A layout as a surface: with the user's crops, and with what stays of the surface before."""
    facts, was = {f.id: f for f in group}, style_before(doc.style)
    cropped = (with_own_crop(f, own, facts) for f in c.frames)
    frames = tuple(with_own_turn(with_own_look(f, surface, was), surface) for f in cropped)
    photos = {f.photo for f in frames}
    looks = any(has_own_look(f, surface, was) for f in surface.photo_frames() if f.photo in photos)
    made = surface_of(replace(c, frames=frames), group, surface.shape, style, surface.id, opening(surface))
    stays = staying(surface)
    if kept is not None:
        free = [f for f in stays if isinstance(f, TextFrame) and not f.locked]
        stays = [*(f for f in stays if f not in free), *worded(kept, free, surface.shape)]
    made = replace(
        made,
        background=surface.background,
        locked=surface.locked,
        event=made.event or surface.event,
        chapter=surface.chapter,
        guides=surface.guides,
        edges=surface.edges,
        edited=any(not isinstance(f, PhotoFrame) for f in stays)
        or looks
        or any(f.rotation for f in frames)
        or own_background(surface, group, style),
        frames=(*reworded([made], [surface])[0].frames, *stays),
        why=(*made.why, *granted(doc, [*frames, *_locked(surface)], style.gutter)),
    )
    return with_captions(made, surface, own_captions(surface))


def _locked(surface: Surface) -> list[PhotoFrame]:
    return [f for f in surface.photo_frames() if f.locked]


def staying(surface: Surface) -> list[Frame]:
    """What a surface keeps when its photos are laid out again: what is locked, words and shapes.

    What a style drew goes: captions of photos and bands are drawn anew.
    """
    return [f for f in surface.frames if f.locked or not (isinstance(f, PhotoFrame) or drawn_by_style(f))]


def words(surface: Surface) -> list[Rect]:
    """Boxes of locked words: photos keep off them."""
    return [f.box.rotated_bounds(f.rotation) for f in surface.frames if isinstance(f, TextFrame) and f.locked]


def as_set(style: Style, surface: Surface) -> Style:
    """The style with the margin and gap that this surface was set with: a book may draw in throughout."""
    if surface.shape.part == "collage":
        style = plain(style)
    if not soundly_set(surface):
        return style
    if style.full_bleed:
        inside = surface.content[0].x - surface.shape.areas[0].x
        return replace(off_the_trim(style, inside), gutter=surface.gutter) if inside > 1 else style
    return as_on(surface, style)


def granted(doc: Document, frames: Iterable[PhotoFrame], gap: float) -> tuple[Reason, ...]:
    """Why a layout is so where a wish decided it and is granted."""
    shown_ = [f for f in frames if f.photo is not None]
    here = {f.photo for f in shown_}
    heroes = Wishes(heroes=doc.wishes.heroes)
    pairs = tuple(p for p in doc.wishes.together if set(p) <= here)
    said = []
    if here & set(heroes.heroes) and not broken(shown_, heroes, gap):
        said.append(Reason("spread.hero_wish"))
    if pairs and not broken(shown_, Wishes(together=pairs), gap):
        said.append(Reason("spread.together"))
    return tuple(said)
