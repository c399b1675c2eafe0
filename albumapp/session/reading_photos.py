"""Stops at photos: empty frames, closed eyes, the same one twice, faces at the fold, too few pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.constraints import FOLD_MM, face_rects
from albumapp.session.reading_eyes import blinks
from albumapp.session.reading_stop import Here, Look, Stop, bounds, crop_of, mark_of, rounded


def empty(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    empty = [f for f in surface.photo_frames() if f.photo is None]
    if empty:
        ids = tuple(f.id for f in empty)
        yield Stop("empty", surface.id, mark_of("empty", ids), ids, tuple(map(bounds, empty)))


def eyes(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    if look.analysis is None:
        return
    used = here.places
    for f in surface.photo_frames():
        entry = look.document.photos.get(f.photo or "")
        found = blinks(f, entry, look.analysis, used) if entry is not None else None
        if found is None:
            continue
        mark = mark_of("eyes", f.photo, crop_of(f))
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


def twice(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
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
        mark = mark_of("twice", f.photo, [i for _, i in earlier], f.id)
        boxes = tuple(map(bounds, same))
        yield Stop("twice", surface.id, mark, (f.id,), boxes, words=others, photo=f.photo or "")


def fold(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
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
        mark = mark_of("fold", [(f.photo, crop_of(f), rounded(f.box), f.rotation) for f in frames])
        yield Stop("fold", surface.id, mark, tuple(f.id for f in frames), tuple(boxes))


def _at_fold(r: Rect, across: Sequence[float], down: Sequence[float]) -> bool:
    return any(r.x < x + FOLD_MM and r.right > x - FOLD_MM for x in across) or any(
        r.y < y + FOLD_MM and r.bottom > y - FOLD_MM for y in down
    )


def coarse(surface: Surface, look: Look, here: Here) -> Iterator[Stop]:
    found: list[tuple[float, PhotoFrame]] = []
    for f in surface.photo_frames():
        entry = look.document.photos.get(f.photo or "")
        if entry is not None:
            ppi = effective_ppi(f.crop, entry.size, f.box)
            if ppi < look.ppi_min:
                found.append((ppi, f))
    if found:
        mark = mark_of("coarse", [(f.photo, round(ppi)) for ppi, f in found])
        ids, boxes = tuple(f.id for _, f in found), tuple(bounds(f) for _, f in found)
        yield Stop("coarse", surface.id, mark, ids, boxes, ppi=min(ppi for ppi, _ in found))
