"""A wall on which pieces hang: what is printed and bought follows the frames.

The frame of a photo is the front of a piece, so its size is always one that can be bought, and the surface's
sheets are those of its frames, in their order. Each is printed as a surface of its own (`pieces_of`): what
hangs beside it, nearer than the wrap reaches, is no part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface
from albumapp.document.recropping import recropped
from albumapp.geometry import Insets, Rect
from albumapp.geometry.crop import largest_crop
from albumapp.products.pieces import gallery_shape, nearest_size, piece_of, piece_sheet
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.products.spec import ProductSpec

PART = "gallery"
_SAME = 0.01  # mm


def is_gallery(surface: Surface) -> bool:
    return surface.shape.part == PART


def settled(before: Document, after: Document, spec_of: Callable[[str], ProductSpec]) -> Document:
    """Pieces have sizes that can be bought, hang straight, and the sheets are theirs.

    UserError where something else than photos was put on a wall.
    """
    if not any(map(is_gallery, after.surfaces)):
        return after
    known = {s.id: s for s in before.surfaces}
    if before.product == after.product and all(s is known.get(s.id) for s in after.surfaces if is_gallery(s)):
        return after
    spec = spec_of(after.product)
    made = tuple(hung_straight(s, spec, after.photos) if is_gallery(s) else s for s in after.surfaces)
    return replace(after, surfaces=made)


def hung_straight(surface: Surface, spec: ProductSpec, photos: Mapping[str, PhotoEntry]) -> Surface:
    """One wall, settled; it has at most as many pieces as the product allows."""
    frames = []
    for f in surface.frames:
        if not isinstance(f, PhotoFrame):
            raise UserError("Only pictures hang on a wall.", "Put words on a photo's own page instead.")
        frames.append(_as_bought(f, spec, photos))
    if len(frames) > spec.block.pages_max:
        raise UserError(
            "At most {n} pieces hang on this wall.", "Take one away first.", n=spec.block.pages_max
        )
    wall = gallery_shape(spec)
    shape = replace(
        wall,
        sheets=tuple(piece_sheet(spec, f.box, n) for n, f in enumerate(frames, 1)),
        pages=tuple(range(1, len(frames) + 1)),
    )
    same = shape == surface.shape and all(a is b for a, b in zip(frames, surface.frames, strict=True))
    return surface if same else replace(surface, shape=shape, frames=tuple(frames), content=wall.areas)


def _as_bought(f: PhotoFrame, spec: ProductSpec, photos: Mapping[str, PhotoEntry]) -> PhotoFrame:
    """With a size of the product about its centre, unturned and plain: a border would be printed round the
    bars. Its crop keeps to the new shape."""
    size = nearest_size(spec, f.box.size)
    other = abs(size.w - f.box.w) > _SAME or abs(size.h - f.box.h) > _SAME
    # else exactly this size at its place: moving it about rounds
    box = (
        Rect.centred(f.box.cx, f.box.cy, *size.as_list())
        if other
        else Rect(f.box.x, f.box.y, *size.as_list())
    )
    plain = f.border is None and f.shadow is None and f.shape == "rect" and not f.corner_radius
    if box == f.box and not f.rotation and plain:
        return f
    crop, entry = f.crop, photos.get(f.photo) if f.photo is not None else None
    if entry is not None and other and crop.angle:
        crop = recropped(f, box, photos).crop
    elif entry is not None and other:
        shown = 1 / box.aspect if crop.quarter_turns % 2 else box.aspect
        crop = replace(crop, box=largest_crop(entry.size.aspect, shown, crop.box.cx, crop.box.cy))
    return replace(
        f, box=box, rotation=0.0, crop=crop, border=None, shadow=None, shape="rect", corner_radius=0.0
    )


def pieces_of(surface: Surface) -> list[Surface]:
    """Each piece as a surface: its front at the origin, over its edges what the front shows there."""
    found = []
    for f, sheet in zip(surface.photo_frames(), surface.shape.sheets, strict=True):
        front = Rect(0, 0, f.box.w, f.box.h)
        trim = sheet.trim.moved(-f.box.x, -f.box.y)
        reach = Insets(*(a + b for a, b in zip(sheet.bleed.as_list(), sheet.wrap.as_list(), strict=True)))
        shape = SurfaceShape(
            "wall", front.size, reach, Insets(), (front,),
            (Sheet(trim, sheet.bleed, sheet.wrap, page=sheet.page),),
            pages=(sheet.page or 1,), part="wall",
        )  # fmt: skip
        edges = surface.edges if surface.edges in ("mirror", "stretch") else "mirror"
        hung = replace(f, box=front)
        found.append(replace(surface, shape=shape, frames=(hung,), content=(front,), edges=edges, guides=()))
    return found


def front_inset(spec: ProductSpec) -> float:
    """mm at each edge of a front where no face may be: behind a mat, or in the product's safe area."""
    return max(piece_of(spec).hidden, *spec.block.safe.as_list())
