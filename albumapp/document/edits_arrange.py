"""Edits that arrange several frames: align, distribute, sizes, groups, dividers, gaps, corners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from albumapp.basis import UserError
from albumapp.document import dividers as seams
from albumapp.document.edits import Context, edit, surface_of
from albumapp.document.edits_frames import resized
from albumapp.document.model import Document, Frame, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.geometry import Affine, Rect

SMALLEST = 2.0  # mm, as for one frame
EDGES = ("left", "centre", "right", "top", "middle", "bottom")


def bounds_of(frame: Frame) -> Rect:
    """What a frame takes up, turned."""
    return frame.box.rotated_bounds(frame.rotation)


def common_box(frames: Sequence[Frame]) -> Rect:
    """The box round several frames; a single frame's own, unturned one."""
    return frames[0].box if len(frames) == 1 else Rect.around(bounds_of(f) for f in frames)


def _together(doc: Document, frames: Sequence[str], free: bool = True) -> tuple[Surface, list[Frame]]:
    """Frames of one surface by id; locked ones are left out where they would be moved."""
    if not frames:
        raise UserError("No frame is named.", "Name one frame or more.")
    surface, _ = doc.find(frames[0])
    found = [surface.frame(i) for i in dict.fromkeys(frames)]
    kept = [f for f in found if not (free and f.locked)]
    if not kept:
        raise UserError("These frames are locked.", "Unlock them first.")
    return surface, kept


def _with(doc: Document, surface: Surface, changed: Mapping[str, Frame]) -> Document:
    if all(surface.frame(i) == f for i, f in changed.items()):
        return doc
    return doc.with_surface(replace(surface, frames=tuple(changed.get(f.id, f) for f in surface.frames)))


def _units(surface: Surface, frames: Sequence[Frame]) -> list[list[Frame]]:
    """What moves as one: a frame by itself, or the chosen frames of one group."""
    found: dict[str, list[Frame]] = {}
    for f in frames:
        found.setdefault(f"g{f.group}" if f.group is not None else f"f{f.id}", []).append(f)
    return list(found.values())


def _shifted(frames: Sequence[Frame], dx: float, dy: float) -> dict[str, Frame]:
    return {f.id: replace(f, box=f.box.moved(dx, dy)) for f in frames}


# --- align and distribute -------------------------------------------------------------------------


def page_at(surface: Surface, x: float) -> Rect:
    """The page (or part of a cover) round x; a surface without a fold is one page."""
    shape = surface.shape
    cuts = [0.0, *(f for f in shape.fold_x if 0 < f < shape.size.w), shape.size.w]
    for low, high in pairwise(cuts):
        if x <= high or high == cuts[-1]:
            return Rect(low, 0.0, high - low, shape.size.h)
    return shape.rect


def margins_at(surface: Surface, x: float, y: float) -> Rect:
    """The style's content box round a point; without one the page inside its safe area."""
    boxes = [r for r in surface.content if r.x <= x <= r.right] or list(surface.content)
    if boxes:
        return min(boxes, key=lambda r: abs(r.cx - x) + abs(r.cy - y))
    page, safe = page_at(surface, x), surface.shape.safe
    return page.inset(safe)


@edit("align_frames", "Align", by_hand=True)
def align_frames(
    doc: Document, ctx: Context, frames: Sequence[str], edge: str, to: str = "selection"
) -> Document:
    """Align frames by `edge` (left, centre, right, top, middle, bottom) to what `to` names.

    That is "selection" (their common box), "page", "margins" (the style's content box) or "spread". A group
    moves as one.
    """
    if edge not in EDGES:
        raise UserError("'{edge}' is no way to align.", "Use {known}.", edge=edge, known=", ".join(EDGES))
    surface, chosen = _together(doc, frames)
    changed: dict[str, Frame] = {}
    whole = Rect.around(bounds_of(f) for f in chosen)
    for unit in _units(surface, chosen):
        box = Rect.around(bounds_of(f) for f in unit)
        if to == "selection":
            target = whole
        elif to == "page":
            target = page_at(surface, box.cx)
        elif to == "margins":
            target = margins_at(surface, box.cx, box.cy)
        elif to == "spread":
            target = surface.shape.rect
        else:
            raise UserError(
                "'{to}' is nothing to align to.", "Use selection, page, margins or spread.", to=to
            )
        dx = {"left": target.x - box.x, "centre": target.cx - box.cx, "right": target.right - box.right}
        dy = {"top": target.y - box.y, "middle": target.cy - box.cy, "bottom": target.bottom - box.bottom}
        changed |= _shifted(unit, dx.get(edge, 0.0), dy.get(edge, 0.0))
    return _with(doc, surface, changed)


@edit("distribute_frames", "Distribute", by_hand=True)
def distribute_frames(
    doc: Document, ctx: Context, frames: Sequence[str], axis: str, by: str = "gaps", gap: float | None = None
) -> Document:
    """Distribute frames along `axis` ("x" or "y") so that their gaps (`by` "gaps") or middles ("centres") are
    equal between the first and the last; with `gap` mm given, they follow the first one with that gap."""
    if axis not in ("x", "y") or by not in ("gaps", "centres"):
        raise UserError("Frames are distributed along x or y, by gaps or centres.")
    surface, chosen = _together(doc, frames)
    units = [(Rect.around(bounds_of(f) for f in u), u) for u in _units(surface, chosen)]
    if len(units) < (2 if gap is not None else 3):
        raise UserError("Too few frames to distribute.", "Select three or more.")

    def along(r: Rect) -> tuple[float, float]:
        return (r.x, r.w) if axis == "x" else (r.y, r.h)

    units.sort(key=lambda u: along(u[0])[0] + along(u[0])[1] / 2)
    first, last = along(units[0][0]), along(units[-1][0])
    if gap is None and by == "gaps":
        room = last[0] + last[1] - first[0] - sum(along(b)[1] for b, _ in units)
        gap = room / (len(units) - 1)
    changed: dict[str, Frame] = {}
    at = first[0]
    for n, (box, unit) in enumerate(units):
        start, length = along(box)
        if gap is None:
            middle = first[0] + first[1] / 2
            step = (last[0] + last[1] / 2 - middle) / (len(units) - 1)
            at = middle + n * step - length / 2
        by_mm = at - start
        changed |= _shifted(unit, by_mm if axis == "x" else 0.0, by_mm if axis == "y" else 0.0)
        if gap is not None:
            at += length + float(gap)
    return _with(doc, surface, changed)


@edit("same_size", "Same size", by_hand=True)
def same_size(doc: Document, ctx: Context, frames: Sequence[str], of: str = "both") -> Document:
    """Give all frames the width, the height or both of the first one named; their middles stay."""
    if of not in ("width", "height", "both"):
        raise UserError("'{of}' is no size.", "Use width, height or both.", of=of)
    model = doc.find(frames[0])[1].box if frames else None
    surface, chosen = _together(doc, frames)
    assert model is not None
    changed: dict[str, Frame] = {}
    for f in chosen:
        w = model.w if of != "height" else f.box.w
        h = model.h if of != "width" else f.box.h
        if (w, h) != (f.box.w, f.box.h):
            changed[f.id] = resized(f, Rect.centred(f.box.cx, f.box.cy, w, h), doc.photos)
    return _with(doc, surface, changed)


# --- several as one -------------------------------------------------------------------------------


@edit("scale_frames", "Move or resize", by_hand=True)
def scale_frames(doc: Document, ctx: Context, frames: Sequence[str], box: Sequence[float]) -> Document:
    """Give the common box of several frames another place and size; each keeps its part of it.

    Photos are cropped anew, never distorted; a turned frame keeps its aspect; the words of a text grow
    with it where the box keeps its aspect.
    """
    surface, chosen = _together(doc, frames)
    old, new = common_box(chosen), Rect.of(box)
    if min(new.w, new.h) < SMALLEST:
        raise UserError("Frames must be at least {smallest:g} mm wide and high.", smallest=SMALLEST)
    kx, ky = new.w / old.w, new.h / old.h
    alike = abs(kx - ky) < 1e-6
    changed: dict[str, Frame] = {}
    for f in chosen:
        b = f.box
        k = (kx * ky) ** 0.5
        w, h = (b.w * k, b.h * k) if f.rotation and len(chosen) > 1 else (b.w * kx, b.h * ky)
        cx, cy = new.x + (b.cx - old.x) * kx, new.y + (b.cy - old.y) * ky
        made = Rect.centred(cx, cy, max(w, SMALLEST), max(h, SMALLEST))
        f = resized(f, made, doc.photos)
        if alike and isinstance(f, TextFrame) and len(chosen) > 1:
            size = min(max(f.style.size_pt * kx, 1.0), 1000.0)
            f = replace(f, style=replace(f.style, size_pt=size))
        changed[f.id] = f
    return _with(doc, surface, changed)


@edit("turn_frames", "Rotate", by_hand=True)
def turn_frames(
    doc: Document,
    ctx: Context,
    frames: Sequence[str],
    by: float | None = None,
    to: float | None = None,
) -> Document:
    """Turn frames clockwise: all `by` so many degrees about their common middle, or each `to` an angle about
    its own. Frames of one group are one thing then, whose angle is that of the first."""
    surface, chosen = _together(doc, frames)
    if to is None:
        return _with(doc, surface, _turned(chosen, float(by or 0.0)))
    changed: dict[str, Frame] = {}
    for unit in _units(surface, chosen):
        changed |= _turned(unit, float(to) - unit[0].rotation)
    return _with(doc, surface, changed)


def middle_of(frames: Sequence[Frame]) -> tuple[float, float]:
    """What frames turn about: the middle of the box round them that lies as the first of them does.

    However often they are turned together, it stays where it is (that of an upright box would not).
    """
    if len(frames) == 1:
        return frames[0].box.cx, frames[0].box.cy
    lies = frames[0].rotation
    back = Affine.rotation(-lies, 0.0, 0.0)
    round_all = Rect.around(
        Rect.centred(*back.apply(f.box.cx, f.box.cy), f.box.w, f.box.h).rotated_bounds(f.rotation - lies)
        for f in frames
    )
    return Affine.rotation(lies, 0.0, 0.0).apply(round_all.cx, round_all.cy)


def _turned(frames: Sequence[Frame], by: float) -> dict[str, Frame]:
    turn = Affine.rotation(by, *middle_of(frames))
    made: dict[str, Frame] = {}
    for f in frames:
        box = Rect.centred(*turn.apply(f.box.cx, f.box.cy), f.box.w, f.box.h)
        made[f.id] = replace(f, box=f.box if len(frames) == 1 else box, rotation=(f.rotation + by) % 360)
    return made


@edit("group_frames", "Group", by_hand=True)
def group_frames(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Make frames of one surface a group; groups among them become one."""
    surface, chosen = _together(doc, frames, free=False)
    if len(chosen) < 2:
        raise UserError("A group needs two frames.", "Select two or more.")
    name = f"g{doc.next_id}"
    doc = _with(doc, surface, {f.id: replace(f, group=name) for f in chosen})
    return replace(doc, next_id=doc.next_id + 1)


@edit("ungroup_frames", "Ungroup", by_hand=True)
def ungroup_frames(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Take the groups apart that these frames belong to."""
    surface, chosen = _together(doc, frames, free=False)
    gone = {f.group for f in chosen if f.group is not None}
    return _with(doc, surface, {f.id: replace(f, group=None) for f in surface.frames if f.group in gone})


@edit("order_frames", "Change order", by_hand=True)
def order_frames(doc: Document, ctx: Context, frames: Sequence[str], to: str) -> Document:
    """`to` is "front", "back", "forward" or "backward"; the frames keep their order among each other."""
    surface, chosen = _together(doc, frames, free=False)
    ids = {f.id for f in chosen}
    stay = [f for f in surface.frames if f.id not in ids]
    move = [f for f in surface.frames if f.id in ids]
    if to == "front":
        at = len(stay)
    elif to == "back":
        at = 0
    elif to in ("forward", "backward"):
        below = sum(1 for f in stay if surface.frames.index(f) < surface.frames.index(move[0]))
        at = min(max(below + (1 if to == "forward" else -1), 0), len(stay))
    else:
        raise UserError("'{to}' is no order.", "Use front, back, forward or backward.", to=to)
    return doc.with_surface(replace(surface, frames=(*stay[:at], *move, *stay[at:])))


# --- dividers, gaps, corners ----------------------------------------------------------------------


def _rebox(doc: Document, surface: Surface, boxes: Mapping[str, Rect]) -> Document:
    locked = [i for i in boxes if surface.frame(i).locked]
    if locked:
        raise UserError("A frame at this divider is locked.", "Unlock it first.")
    if any(min(b.w, b.h) < SMALLEST for b in boxes.values()):
        raise UserError("There is not enough room: a frame would vanish.", "Use a smaller number.")
    return _with(doc, surface, {i: resized(surface.frame(i), b, doc.photos) for i, b in boxes.items()})


@edit("move_divider", "Move divider", by_hand=True)
def move_divider(
    doc: Document, ctx: Context, axis: str, before: Sequence[str], after: Sequence[str], by: float
) -> Document:
    """Move the gap between frames: those `before` it (left of it for axis "x", above it for "y") grow by so
    many mm and those `after` it shrink, or the other way round where it is negative."""
    if axis not in ("x", "y") or not before or not after:
        raise UserError("A divider has an axis, x or y, and frames on both sides.")
    surface, _ = _together(doc, [*before, *after], free=False)
    divider = seams.Divider(axis, 0.0, 0.0, 0.0, 0.0, tuple(before), tuple(after))
    return _rebox(doc, surface, seams.moved_boxes(surface, divider, float(by)))


@edit("set_gutter", "Set gaps", by_hand=True)
def set_gutter(doc: Document, ctx: Context, surface: str, gap: float) -> Document:
    """Make all gaps between neighbouring photos of a surface so many mm wide; outer edges stay."""
    gap = min(max(float(gap), 0.0), 50.0)
    s = surface_of(doc, surface)
    doc = _rebox(doc, s, seams.gapped_boxes(s, gap))
    s = surface_of(doc, surface)
    return doc.with_surface(replace(s, gutter=gap)) if s.gutter != gap else doc


@edit("set_corners", "Round corners", by_hand=True)
def set_corners(doc: Document, ctx: Context, frames: Sequence[str], radius: float) -> Document:
    """Corner radius in mm, at most half a frame's shorter side, for photos and drawn rectangles."""
    surface, chosen = _together(doc, frames)
    round_ = [f for f in chosen if isinstance(f, (PhotoFrame, ShapeFrame))]
    if not round_:
        raise UserError("Only photos and shapes have corners to round.")
    radius = max(float(radius), 0.0)
    changed: dict[str, Frame] = {
        f.id: replace(f, corner_radius=min(radius, min(f.box.w, f.box.h) / 2)) for f in round_
    }
    return _with(doc, surface, changed)
