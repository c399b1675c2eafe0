"""Edits of the book: pages, order, background, locks, title; and of the pool of photos."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.chapters import chapters, marked, placed
from albumapp.document.codec import photo_from_json
from albumapp.document.edits import Context, edit, surface_of, text_of
from albumapp.document.edits_background import renamed_ground, without_photos
from albumapp.document.edits_frames import resized
from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame, Surface, TextFrame, Wishes
from albumapp.document.room import moved_photo
from albumapp.document.wishes import renamed, reordered, without
from albumapp.geometry import Rect
from albumapp.geometry.crop import largest_crop
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, shapes_like

_FULL, _ROOMY = 0.8, 0.7  # of the spine: as thick as words on it may be, as thick as they are set then
_SMALLEST = 4.0  # pt: smaller words cannot be read


def reshaped(doc: Document, spec: ProductSpec, inner: Sequence[Surface]) -> Document:
    """The book with these inner surfaces, each given the shape (page numbers) of its place.

    The cover follows the new spine: what stands on the front moves with it, titles on the spine are
    centred on it again. UserError where the product's numbers are no longer those of the book: frames
    would stand wrong on pages of another size.
    """
    old = doc.inner()
    if [s.shape for s in old] != shapes_like(spec, [s.shape for s in old]):
        raise UserError(
            "The product '{spec}' has other measures than when this album was made.",
            "Choose the product once more: its pages are laid out anew. Or bring its file back.",
            spec=spec.id,
        )
    pages = sum(len(s.shape.pages) for s in inner)
    shapes = shapes_like(spec, [s.shape for s in inner])
    if len(shapes) != len(inner) or any(a.kind != s.shape.kind for a, s in zip(shapes, inner, strict=True)):
        raise UserError("The pages would no longer fit the binding of this product.")
    placed = tuple(s if s.shape == a else replace(s, shape=a) for a, s in zip(shapes, inner, strict=True))
    cover = doc.cover
    if cover is None:
        return replace(doc, surfaces=placed)
    shape = cover_shape(spec, pages)
    if shape is not None and shape != cover.shape:
        cover = fitted_cover(cover, shape, doc.photos)
    return replace(doc, surfaces=(cover, *placed))


def fitted_cover(cover: Surface, shape: SurfaceShape, photos: Mapping[str, PhotoEntry]) -> Surface:
    """A cover's frames on a cover with another spine: the back stays, spine and front move with it.

    What reaches over the whole spine grows with it, so that a picture round the book keeps its bleed. Words
    on the spine get smaller where it is too thin for them.
    """
    old = cover.shape
    if len(old.fold_x) != 2 or len(shape.fold_x) != 2:
        return replace(cover, shape=shape)
    middle = (shape.fold_x[0] + shape.fold_x[1]) / 2 - (old.fold_x[0] + old.fold_x[1]) / 2
    moves = (0.0, middle, shape.size.w - old.size.w)
    frames: list[Frame] = []
    for f in cover.frames:
        if f.box.x <= old.fold_x[0] and f.box.right >= old.fold_x[1] and not f.rotation:
            frames.append(resized(f, replace(f.box, w=f.box.w + moves[2]), photos))
            continue
        zone = sum(f.box.cx > x for x in old.fold_x)
        f = f if not moves[zone] else replace(f, box=f.box.moved(moves[zone], 0))
        frames.append(_thinner(f, shape.fold_x[1] - shape.fold_x[0]) if isinstance(f, TextFrame) else f)
    content = tuple(
        r if r.cx < old.fold_x[0] else r.moved(moves[sum(r.cx > x for x in old.fold_x)], 0)
        for r in cover.content
    )
    return replace(cover, shape=shape, frames=tuple(frames), content=content)


def _thinner(f: TextFrame, spine: float) -> TextFrame:
    """A text on the spine, no thicker than leaves it some room (mm)."""
    if f.role != "spine" or f.locked or f.box.h <= _FULL * spine or spine <= 0:
        return f
    k = _ROOMY * spine / f.box.h
    box = Rect.centred(f.box.cx, f.box.cy, f.box.w, f.box.h * k)
    return replace(f, box=box, style=replace(f.style, size_pt=max(round(f.style.size_pt * k, 1), _SMALLEST)))


def rebound(doc: Document, ctx: Context, inner: Sequence[Surface], moved: Collection[str] = ()) -> Document:
    """The book with these inner surfaces in this order, each in the chapter where it belongs now.

    Photos whose order is no longer that of their times keep the one that the pages show.
    """
    spec = ctx.product(doc.product)
    block = spec.block
    pages = sum(len(s.shape.pages) for s in inner)
    before = sum(len(s.shape.pages) for s in doc.inner())
    if pages > max(block.pages_max, before):
        raise UserError(
            "This product has at most {pages_max} pages.",
            "Delete other pages first, or choose a product with more.",
            pages_max=block.pages_max,
        )
    if pages < min(block.pages_min, before):
        raise UserError(
            "This product has at least {pages_min} pages.",
            "Clear these pages instead, or choose a product with fewer.",
            pages_min=block.pages_min,
        )
    if (pages - before) % block.pages_multiple:
        raise UserError(
            "This product's pages come in steps of {pages_multiple}.",
            "Choose {spreads} spreads, or as many more, at once.",
            pages_multiple=block.pages_multiple,
            spreads=max(1, block.pages_multiple // 2),
        )
    made = marked(inner, placed(chapters(doc), inner, moved))
    return reordered(reshaped(doc, spec, made), ctx.facts)


def spreads_of(doc: Document, surfaces: Sequence[str], what: str, mend: str = "") -> list[Surface]:
    """Inner spreads, or prints, in book order; UserError where one of these is another kind of surface."""
    wanted = {surface_of(doc, i).id for i in surfaces}
    found = [s for s in doc.surfaces if s.id in wanted]
    if not found:
        raise UserError("There are no pages to work on.", "Choose some pages first.")
    if not all(s.shape.whole for s in found):
        raise UserError("Only whole spreads can be {done_word}.", mend, done_word=what)
    return found


def placeable(inner: Sequence[Surface], at: int) -> int:
    """The place nearest to `at` where a spread may stand: between the single pages of a bound book."""
    at = min(max(int(at), 0), len(inner))
    if inner and not inner[0].shape.whole:
        at = min(max(at, 1), len(inner) - 1)
    return at


def new_spreads(doc: Document, ctx: Context, like: Surface | None = None) -> tuple[list[Surface], Document]:
    """As many empty spreads as this product's pages come in, and the document with the next ids."""
    model = like or next((s for s in doc.inner() if s.shape.whole), None)
    if model is None:
        raise UserError("This product has no spreads to add.")
    found = []
    for _ in range(max(1, ctx.product(doc.product).block.pages_multiple // len(model.shape.pages))):
        found.append(
            Surface(f"s{doc.next_id}", model.shape, (), model.content, model.gutter, model.background)
        )
        doc = replace(doc, next_id=doc.next_id + 1)
    return found, doc


@edit("add_spread", "Add pages")
def add_spread(doc: Document, ctx: Context, after: str | None = None) -> Document:
    """Two empty pages after a surface (before the last where none is named), or as many as a step has."""
    inner = list(doc.inner())
    at = len(inner) if inner and inner[-1].shape.whole else len(inner) - 1
    if after is not None:
        wanted = surface_of(doc, after)
        at = placeable(inner, 0 if wanted.shape.kind == "cover" else inner.index(wanted) + 1)
    fresh, doc = new_spreads(doc, ctx)
    return rebound(doc, ctx, [*inner[:at], *fresh, *inner[at:]])


@edit("delete_spread", "Delete pages")
def delete_spread(doc: Document, ctx: Context, surface: str) -> Document:
    """Take a spread out; its photos stay in the project, unused."""
    return delete_spreads(doc, ctx, [surface])


@edit("delete_spreads", "Delete pages")
def delete_spreads(doc: Document, ctx: Context, surfaces: Sequence[str]) -> Document:
    """Take spreads out together; their photos stay in the project, unused."""
    gone = spreads_of(doc, surfaces, "deleted", "Empty this page instead.")
    return rebound(doc, ctx, [s for s in doc.inner() if s not in gone])


@edit("move_spread", "Move pages")
def move_spread(doc: Document, ctx: Context, surface: str, to: int) -> Document:
    """Put a spread at another place among the inner surfaces (0: first)."""
    return move_spreads(doc, ctx, [surface], to)


@edit("move_spreads", "Move pages")
def move_spreads(doc: Document, ctx: Context, surfaces: Sequence[str], to: int) -> Document:
    """Put spreads together, in book order, at a place among the inner surfaces that are left (0: first)."""
    moved = spreads_of(doc, surfaces, "moved", "Move its photos instead.")
    rest = [s for s in doc.inner() if s not in moved]
    at = placeable(rest, to)
    return rebound(doc, ctx, [*rest[:at], *moved, *rest[at:]], {s.id for s in moved})


@edit("duplicate_spread", "Duplicate pages")
def duplicate_spread(doc: Document, ctx: Context, surface: str) -> Document:
    """The same pages once more, after these. Where pages come in steps of four, empty ones follow."""
    (old,) = spreads_of(doc, [surface], "duplicated", "Add pages and copy its frames there.")
    fresh, doc = new_spreads(doc, ctx, old)
    frames = tuple(replace(f, id=f"f{doc.next_id + n}") for n, f in enumerate(old.frames))
    doc = replace(doc, next_id=doc.next_id + len(frames))
    twin = replace(old, id=fresh[0].id, frames=frames, chapter=None, locked=False)
    inner = list(doc.inner())
    at = inner.index(old) + 1
    return rebound(doc, ctx, [*inner[:at], twin, *fresh[1:], *inner[at:]])


@edit("clear_surface", "Clear")
def clear_surface(doc: Document, ctx: Context, surface: str) -> Document:
    """Take all unlocked frames off a surface."""
    s = surface_of(doc, surface)
    return doc.with_surface(replace(s, frames=tuple(f for f in s.frames if f.locked)))


@edit("lock_surface", "Lock pages")
def lock_surface(doc: Document, ctx: Context, surface: str, locked: bool = True) -> Document:
    return doc.with_surface(replace(surface_of(doc, surface), locked=bool(locked)))


@edit("set_title", "Change title")
def set_title(doc: Document, ctx: Context, title: str) -> Document:
    """The book's title; titles and spines that still say the old one follow."""
    return retitled(doc, text_of(title))


CALLED = ("cover.title_folder", "cover.title_place", "cover.title_dates")  # why a title of ours is so


def retitled(doc: Document, new: str) -> Document:
    """The book with another title, also where its titles and spines say the old one; why that was so goes."""
    old = doc.title
    if new == old:
        return doc
    surfaces = []
    for s in doc.surfaces:
        frames = tuple(
            replace(f, text=new, why=tuple(r for r in f.why if r.code not in CALLED))
            if isinstance(f, TextFrame) and f.role in ("title", "spine") and f.text == old
            else f
            for f in s.frames
        )
        surfaces.append(s if frames == s.frames else replace(s, frames=frames))
    return replace(doc, title=new, surfaces=tuple(surfaces))


# --- the pool of photos --------------------------------------------------------------------------


@edit("add_photos", "Import photos")
def add_photos(doc: Document, ctx: Context, photos: Sequence[Mapping[str, Any]]) -> Document:
    """Take photos into the project; one that is there already keeps its place and gets the new path.

    Where its size as seen is another now (it was turned by its metadata alone), its crops follow.
    """
    pool = dict(doc.photos)
    turned: set[str] = set()
    for data in photos:
        entry = photo_from_json(dict(data))
        before = pool.get(entry.id)
        if before is not None and before.size != entry.size:
            turned.add(entry.id)
        pool[entry.id] = entry
    return _renewed_frames(replace(doc, photos=pool), {p: pool[p] for p in turned})


@edit("remove_photos", "Remove photos")
def remove_photos(doc: Document, ctx: Context, photos: Sequence[str]) -> Document:
    """Take photos out of the project and empty their frames. The files are not touched."""
    gone = set(photos)
    for p in gone:
        if p not in doc.photos:
            raise KeyError(p)
    pool = {k: v for k, v in doc.photos.items() if k not in gone}
    surfaces = []
    for s in doc.surfaces:
        frames = tuple(
            replace(f, photo=None) if isinstance(f, PhotoFrame) and f.photo in gone else f for f in s.frames
        )
        surfaces.append(without_photos(s if frames == s.frames else replace(s, frames=frames), gone))
    wishes = without(doc.wishes, gone) if doc.wishes != Wishes() else doc.wishes
    return replace(doc, photos=pool, surfaces=tuple(surfaces), wishes=wishes)


@edit("relink_photo", "Relink photo")
def relink_photo(doc: Document, ctx: Context, photo: str, path: str) -> Document:
    """The same photo, found at another place."""
    room = moved_photo(doc.room, photo, text_of(path))
    if photo not in doc.photos and room is not doc.room:
        return replace(doc, room=room)
    entry = doc.photos[photo]
    return replace(doc, room=room, photos={**doc.photos, photo: replace(entry, path=path)})


@edit("replace_photo", "Update re-edited photo")
def replace_photo(doc: Document, ctx: Context, old: str, new: Mapping[str, Any]) -> Document:
    """A photo that was edited again outside takes the place of its older self everywhere.

    Crop, lock and place are kept; where its aspect changed, each crop becomes the largest one round the
    old crop's middle, and the user's mark on it stays.
    """
    before, after = doc.photos[old], photo_from_json(dict(new))
    pool = {(after.id if k == old else k): (after if k == old else v) for k, v in doc.photos.items()}
    same = abs(before.size.aspect / after.size.aspect - 1) < 0.005
    wishes = renamed(doc.wishes, old, after.id) if doc.wishes != Wishes() else doc.wishes
    return _renewed_frames(replace(doc, photos=pool, wishes=wishes), {old: after}, same)


def _renewed_frames(doc: Document, new: Mapping[str, PhotoEntry], same_aspect: bool = False) -> Document:
    """The frames that show a photo of `new` (by its id so far) show its entry there, undistorted."""

    def shown(f: Frame) -> Frame:
        if not isinstance(f, PhotoFrame) or f.photo is None or f.photo not in new:
            return f
        return _renewed(f, new[f.photo], same_aspect)

    surfaces = []
    for s in doc.surfaces:
        frames = tuple(map(shown, s.frames))
        made = s if frames == s.frames else replace(s, frames=frames)
        for old in new.keys() & set(s.ground_photos()):
            made = renamed_ground(made, old, new[old].id)
        surfaces.append(made)
    return replace(doc, surfaces=tuple(surfaces))


def _renewed(f: PhotoFrame, photo: PhotoEntry, same_aspect: bool) -> PhotoFrame:
    if same_aspect:
        return replace(f, photo=photo.id)
    slot = f.box.h / f.box.w if f.crop.quarter_turns % 2 else f.box.w / f.box.h
    box = largest_crop(photo.size.aspect, slot, f.crop.box.cx, f.crop.box.cy)
    return replace(f, photo=photo.id, crop=replace(f.crop, box=box, angle=0.0))
