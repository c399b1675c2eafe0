"""Rules of walls on which pieces hang: gaps, height, furniture, width, overlaps, faces near mats and wraps.

What decorators advise is a warning, mended by hanging the pieces by the rules (`layout/wall/room.py`); what
cannot be hung or bought is an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from statistics import median

from albumapp.document.gallery import front_inset, is_gallery
from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.layout.constraints import face_rects, head_twice
from albumapp.layout.wall.room import CLEARANCE, EQUAL, EYE_LINE, GAPS, Wall, broken, facing
from albumapp.layout.wall.walls import wall_of
from albumapp.preflight.album_look import Look
from albumapp.preflight.finding import ERROR, WARNING, Finding, Mend
from albumapp.products.pieces import nearest_size, piece_of

_NEAR = 1.5  # times the gap: what faces each other no further off should keep it
_HAIR = 0.05  # mm
_HOW = "Let the program hang them, or move them yourself."


def _hangs(surface: Surface, look: Look) -> bool:
    """Whether it is a wall of this product; a file that was made to harm may name another one."""
    return is_gallery(surface) and look.spec.piece is not None and bool(look.spec.piece.sizes)


def outlines(surface: Surface, look: Look) -> list[Rect]:
    """Of each piece, with mat and moulding."""
    rim = piece_of(look.spec).rim
    return [f.box.outset(rim) for f in surface.photo_frames()]


def group_gap(surface: Surface, outer: list[Rect], wall: Wall) -> float:
    """The gap that the group should keep: the product's, that of its arrangement, or what it mostly has."""
    if wall.gap > 0:
        return wall.gap
    if GAPS[0] - EQUAL <= surface.gutter <= GAPS[1] + EQUAL:
        return surface.gutter
    near = [g for g in _facing(outer) if 0 < g < _NEAR * GAPS[1]]
    return median(near) if near else sum(GAPS) / 2


def _facing(outer: list[Rect]) -> list[float]:
    return [g for a, b in combinations(outer, 2) if (g := facing(a, b)) is not None]


def bare(surface: Surface, look: Look) -> Iterator[Finding]:
    if is_gallery(surface) and not surface.frames:
        yield Finding(
            "wall-bare", WARNING, "Nothing hangs on this wall.", "Drop photos on it.", {}, surface.id
        )


def overlaps(surface: Surface, look: Look) -> Iterator[Finding]:
    """Pieces that cannot hang beside each other, and what reaches off the wall."""
    if not _hangs(surface, look):
        return
    frames, outer = list(surface.photo_frames()), outlines(surface, look)
    for (f, a), (_, b) in combinations(zip(frames, outer, strict=True), 2):
        met = a.intersection(b)
        if met is not None and min(met.w, met.h) > _HAIR:
            yield Finding(
                "wall-overlap", ERROR, "Two pieces hang over each other.", "Move one of them.", {},
                surface.id, f.id, box=met, mend=_by_rules(surface),
            )  # fmt: skip
    for f, a in zip(frames, outer, strict=True):
        if not surface.shape.rect.contains(a, _HAIR):
            yield Finding(
                "wall-off", ERROR, "This piece reaches over the edge of the wall.",
                "Move it onto the wall, or make the wall larger.", {}, surface.id, f.id, box=a,
                mend=_by_rules(surface),
            )  # fmt: skip


def hung(surface: Surface, look: Look) -> Iterator[Finding]:
    """What decorators would hang otherwise: one finding for each rule."""
    outer = outlines(surface, look) if _hangs(surface, look) else []
    if not outer:
        return
    wall = wall_of(look.spec)
    gap = group_gap(surface, outer, wall)
    whole = Rect.around(outer)
    above = wall.height - whole.bottom - (wall.furniture.height if wall.furniture else 0.0)
    low, high = wall.widths
    values = {
        "gap": gap, "low": wall.gaps[0], "high": wall.gaps[1], "centre": wall.height - whole.cy,
        "eye_low": EYE_LINE[0], "eye_high": EYE_LINE[1], "above": above, "clear_low": CLEARANCE[0],
        "clear_high": CLEARANCE[1], "width": whole.w, "width_low": low, "width_high": high,
    }  # fmt: skip
    for rule in broken(outer, wall, gap):
        if rule in _WORDS and not (rule == "gaps" and _overlap(outer)):
            what, how = _WORDS[rule]
            yield Finding(
                f"wall-{rule}", WARNING, what, how, values, surface.id,
                box=_amiss(outer, gap) if rule == "gaps" else whole, mend=_by_rules(surface),
            )  # fmt: skip


_WORDS = {
    "gap": ("The gaps are {gap:.0f} mm; {low:.0f} to {high:.0f} mm look best.", _HOW),
    "gaps": ("The gaps between these pieces are not all {gap:.0f} mm.", _HOW),
    "centre": (
        "The middle of the group is {centre:.0f} mm above the floor; {eye_low:.0f} to {eye_high:.0f} mm is "
        "where eyes look.",
        _HOW,
    ),
    "furniture": (
        "The group hangs {above:.0f} mm above what stands there; {clear_low:.0f} to "
        "{clear_high:.0f} mm look best.",
        _HOW,
    ),
    "width": (
        "The group is {width:.0f} mm wide; {width_low:.0f} to {width_high:.0f} mm suit the furniture.",
        "Choose other sizes, more pieces or fewer.",
    ),
}


def _overlap(outer: list[Rect]) -> bool:
    return any(g < -_HAIR for g in _facing(outer))


def _amiss(outer: list[Rect], gap: float) -> Rect:
    """Around the pieces of which the gaps are others."""
    wrong = [
        Rect.around((a, b))
        for a, b in combinations(outer, 2)
        if (g := facing(a, b)) is not None and abs(g - gap) > EQUAL and g < _NEAR * gap
    ]
    return Rect.around(wrong or outer)


def _by_rules(surface: Surface) -> Mend | None:
    free = any(f.photo is not None and not f.locked for f in surface.photo_frames())
    if surface.locked or not free:
        return None
    return Mend("Hang by the rules", "hang_by_rules", {"surface": surface.id})


def sold(surface: Surface, look: Look) -> Iterator[Finding]:
    """Pieces of a size that the product does not have."""
    for f in surface.photo_frames() if _hangs(surface, look) else ():
        size = nearest_size(look.spec, f.box.size)
        if abs(size.w - f.box.w) > 0.5 or abs(size.h - f.box.h) > 0.5:
            near = {"frame": f.id, "width": size.w, "height": size.h}
            yield Finding(
                "wall-size", ERROR, "A piece of {w:.0f} × {h:.0f} mm cannot be bought.",
                "Choose one of the product's sizes.", {"w": f.box.w, "h": f.box.h}, surface.id, f.id,
                box=f.box, mend=None if f.locked else Mend("Take the nearest size", "set_piece", near),
            )  # fmt: skip


def faces(surface: Surface, look: Look) -> Iterator[Finding]:
    """Faces behind a mat, or so near the edge that they fold round the bars."""
    if not _hangs(surface, look):
        return
    room, piece = front_inset(look.spec), piece_of(look.spec)
    for f in surface.photo_frames():
        if f.photo is None or f.photo not in look.document.photos:
            continue
        inside = f.box.inset(room)
        near = next((r for r in face_rects(f, look.facts(f.photo)) if not inside.contains(r, _HAIR)), None)
        if near is None or near.w < _HAIR or near.h < _HAIR:
            continue
        what = "A face is so near the edge that it may be cut."
        if piece.hidden > 0:
            what = "A face is behind the mat, or close to its edge."
        elif piece.wrap > 0:
            what = "A face is so near the edge that it folds round the bars."
        how = "Move the photo in its piece, or choose another size."
        yield Finding(
            "wall-face", WARNING, what, how, {}, surface.id, f.id, box=near, mend=_clear(f, look, room)
        )


def mirrored(surface: Surface, look: Look) -> Iterator[Finding]:
    """Heads that are seen twice where a picture's edge is mirrored round the bars."""
    piece = look.spec.piece
    if surface.edges != "mirror" or piece is None:
        return
    for f in surface.photo_frames():
        if f.photo is None or f.photo not in look.document.photos:
            continue
        front = f.box if is_gallery(surface) else surface.shape.rect
        head = head_twice(f, look.facts(f.photo), front, piece.depth)
        if head is None:
            continue
        stretch = Mend("Draw the edges out", "set_edges", {"surface": surface.id, "edges": "stretch"})
        yield Finding(
            "wall-mirrored", WARNING, "A head is so near the edge that the mirrored side shows it once more.",
            "Draw the edges out instead, or move the photo in its frame.", {}, surface.id, f.id, box=head,
            mend=None if surface.locked else stretch,
        )  # fmt: skip


def _clear(f: PhotoFrame, look: Look, room: float) -> Mend | None:
    """Another part of the photo, where that is all it takes: a turned one would not stay so."""
    if f.locked or f.crop.angle or f.crop.quarter_turns:
        return None
    from albumapp.layout.pieces.filling import filling_crop

    made = filling_crop(look.facts(f.photo or ""), f.box, [f.box.inset(room)])
    if made is None:
        return None
    return Mend("Keep the faces clear", "set_crop", {
        "frame": f.id, "box": made.box.as_list(), "angle": 0.0, "quarter_turns": 0, "flip": f.crop.flip,
    })  # fmt: skip


RULES = (bare, overlaps, hung, sold, faces, mirrored)
