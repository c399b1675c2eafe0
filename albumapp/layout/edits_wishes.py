"""Edits that say what the user wants of photos: the largest, side by side, in this order, to the page's edge.

What they wish is kept (`document/wishes.py`), so that laying pages out again keeps to it. They stand in the
table of `document.edits` with the others, once this module is imported.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, photo_of, surface_of
from albumapp.document.model import Document, PhotoFrame, ShapeFrame, Surface
from albumapp.document.wishes import of_book, reordered
from albumapp.layout.edits import again, free_photos, placed_photo, unlocked_frame, unlocked_surface
from albumapp.layout.style import style as style_of

_PPI = 120.0  # below it a photo is not stretched to fill a page, however much it is wished


@edit("make_hero", "Make this the largest")
def make_hero(doc: Document, ctx: Context, frame: str, hero: bool = True) -> Document:
    """The photo of a frame becomes the largest of its pages, and stays so; `hero` false takes that back.

    At most one photo of a surface is the largest.
    """
    surface, photo = placed_photo(doc, frame)
    others = [h for h in doc.wishes.heroes if h not in surface.photos()]
    heroes = (*others, photo) if hero else tuple(h for h in doc.wishes.heroes if h != photo)
    if heroes == doc.wishes.heroes:
        return doc
    if surface.shape.kind == "cover":
        raise UserError("A cover has one photo.", "Make photos of a spread the largest.")
    unlocked_surface(surface)
    doc = replace(doc, wishes=replace(doc.wishes, heroes=heroes))
    return again(doc, ctx, surface.id)


@edit("keep_together", "Keep together")
def keep_together(doc: Document, ctx: Context, a: str, b: str, together: bool = True) -> Document:
    """Two photos stand side by side on one surface, and stay so; `together` false lets them part.

    Where they are on two surfaces, the second goes to the first. `a` and `b` are their frames.
    """
    here, first = placed_photo(doc, a)
    there, second = placed_photo(doc, b)
    if first == second:
        raise UserError("These two frames hold the same photo.", "Choose two photos.")
    pairs = tuple(p for p in doc.wishes.together if set(p) != {first, second})
    if not together:
        return replace(doc, wishes=replace(doc.wishes, together=pairs))
    if "cover" in (here.shape.kind, there.shape.kind):
        raise UserError("A cover's photo stands alone.", "Choose two photos of the inner pages.")
    unlocked_surface(here)
    doc = replace(doc, wishes=replace(doc.wishes, together=(*pairs, (first, second))))
    if here.id != there.id:
        return move_photo(doc, ctx, b, here.id)
    return again(doc, ctx, here.id)


@edit("move_photo", "Move photo to other pages")
def move_photo(doc: Document, ctx: Context, frame: str, surface: str) -> Document:
    """A photo goes from its pages to others; both are laid out again, and its place is kept from now on.

    Pairs that are to stay together go together.
    """
    source, photo = placed_photo(doc, frame)
    target = surface_of(doc, surface)
    if "cover" in (source.shape.kind, target.shape.kind):
        raise UserError("Photos move between inner pages.", "Drag a photo onto the cover to show it there.")
    unlocked_frame(doc, frame)
    for s in (source, target):
        unlocked_surface(s)
    if source.id == target.id:
        return doc
    moving = _with_partners(doc, photo, source)
    if set(moving) & set(target.photos()):
        raise UserError("This photo is on those pages already.")
    left = tuple(f for f in source.frames if not (isinstance(f, PhotoFrame) and f.photo in moving))
    carried = [f for f in source.photo_frames() if f.photo in moving]
    doc = doc.with_surface(replace(source, frames=left))
    if free_photos(doc.surface(source.id)):
        doc = again(doc, ctx, source.id)
    lent = replace(target, frames=(*target.frames, *carried))
    doc = again(doc.with_surface(lent), ctx, surface)
    return reordered(doc, ctx.facts)


def _with_partners(doc: Document, photo: str, source: Surface) -> list[str]:
    """A photo and those of its surface that are to stay beside it, unless they are locked."""
    free = free_photos(source)
    found = [photo]
    for p in found:
        for pair in doc.wishes.together:
            if p in pair:
                found += [q for q in pair if q not in found and q in free]
    return found


@edit("order_photos", "Order of photos")
def order_photos(
    doc: Document, ctx: Context, by: str = "own", photos: Sequence[str] | None = None
) -> Document:
    """What order photos follow from now on: `by` "time", "name" (of their files) or "own".

    "own" takes the photos given in this order; without any, that of the pages as they stand. Pages that are
    there do not change before they are suggested again.
    """
    if by == "time":
        order: tuple[str, ...] = ()
    elif by == "name":
        order = tuple(sorted(doc.photos, key=lambda p: (_natural(doc.photos[p].name), p)))
    elif by == "own":
        order = tuple(dict.fromkeys(photo_of(doc, p).id for p in photos)) if photos else of_book(doc)
    else:
        raise UserError("'{by}' is no order of photos.", "Use time, name or own.", by=by)
    return replace(doc, wishes=replace(doc.wishes, order=order))


def _natural(name: str) -> list[tuple[int, int, str]]:
    """File names as people count them: IMG_9 before IMG_10."""
    found: list[tuple[int, int, str]] = []
    digits, word = "", ""
    for c in f"{name.casefold()}\0":
        if c.isdecimal():
            if word:
                found.append((1, 0, word))
                word = ""
            digits += c
        else:
            if digits:
                found.append((0, int(digits), ""))
                digits = ""
            word += c
    return [*found, (1, 0, word)]


@edit("fill_page", "Fill these pages")
def fill_page(doc: Document, ctx: Context, surface: str) -> Document:
    """The photos of a surface laid out to the edges of the paper, cropped as little as that takes.

    Faces stay whole; photos may be drawn larger than the style would, down to 120 pixels an inch.
    """
    s = surface_of(doc, surface)
    unlocked_surface(s)
    if s.shape.kind == "cover":
        raise UserError("A cover is filled by its designs.", "Choose one of the other layouts.")
    if not free_photos(s):
        raise UserError("There are no photos on these pages.", "Place some first.")
    from albumapp.layout.filling import filled  # numpy: not at the window's start

    return filled(doc, s, ctx.facts, style_of(doc.style), _PPI)


@edit("use_layout", "Use a kept layout")
def use_layout(doc: Document, ctx: Context, surface: str, layout: str) -> Document:
    """Put the photos of a surface into a layout that was kept; `layout` is its name or id."""
    from albumapp.layout.alternatives import laid_as, put_in
    from albumapp.layout.handmade import suits, template

    s = surface_of(doc, surface)
    unlocked_surface(s)
    if any(f.locked for f in s.frames if not isinstance(f, ShapeFrame)):
        raise UserError("Photos or words of these pages are locked.", "Unlock them first.")
    kept = template(layout)
    if not suits(kept, s.shape, len(free_photos(s))):
        count = len(kept.slots)
        raise UserError(
            (
                "The layout '{name}' is for {n} photo on other pages."
                if count == 1
                else "The layout '{name}' is for {n} photos on other pages."
            ),
            "Choose pages of that shape with as many photos.",
            name=kept.name,
            n=count,
        )
    made = laid_as(doc, s, kept, ctx.facts, style_of(doc.style))
    if made is not None:
        return put_in(doc, s, made)
    raise UserError(
        "These photos do not suit the layout '{name}': faces would be cut, or much of a photo.",
        "Try it with other photos.",
        name=kept.name,
    )
