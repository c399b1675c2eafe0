"""Closed eyes that show in a frame, and the photos of the same moment on which they are open."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from albumapp.analysis.model import Analysis, Face
from albumapp.document.model import PhotoEntry, PhotoFrame
from albumapp.geometry import Rect
from albumapp.geometry.affine import Affine
from albumapp.geometry.crop import photo_to_box

CLOSED = 0.35  # eyes under this are taken for closed
OPEN = 0.5  # those of a sibling from this for open: in doubt it is not offered
OFFERED = 3
_NEAR = 0.25  # of the photo: how far the same face may have moved within a moment
_SHOWN = 0.5  # of a face that must stand in the frame


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another photo of the moment, with the face (0..1 of it) whose eyes are open there."""

    photo: str
    face: Rect


@dataclass(frozen=True, slots=True)
class Blink:
    """Faces with closed eyes, 0..1 of the photo and mm on the surface; `names` of those who have one."""

    faces: tuple[Rect, ...]
    boxes: tuple[Rect, ...]
    names: tuple[str, ...]
    siblings: tuple[Sibling, ...]


def blinks(
    frame: PhotoFrame, entry: PhotoEntry, analysis: Analysis, used: Collection[str] = ()
) -> Blink | None:
    """None where all eyes that show are open, or nothing is known of them. `used` photos are not offered."""
    score = analysis.scores.get(entry.id)
    faces = score.faces if score is not None else None
    if not faces:
        return None
    found: list[tuple[int, Face, Rect]] = []
    for n, face in enumerate(faces):
        if face.eyes_open is None or face.eyes_open >= CLOSED:
            continue
        box = _standing(frame, entry, face.box)
        if box is not None:
            found.append((n, face, box))
    if not found:
        return None
    found.sort(key=lambda row: -row[1].box.area)  # the largest is seen first
    people = analysis.face_people.get(entry.id, ())
    called = {p.id: p.name for p in analysis.people if p.name and not p.hidden}
    who = [people[n] if n < len(people) else None for n, _, _ in found]
    return Blink(
        tuple(f.box for _, f, _ in found),
        tuple(box for _, _, box in found),
        tuple(dict.fromkeys(name for p in who if p is not None and (name := called.get(p)))),
        _siblings(entry.id, [(f, p) for (_, f, _), p in zip(found, who, strict=True)], analysis, used),
    )


def _standing(frame: PhotoFrame, entry: PhotoEntry, face: Rect) -> Rect | None:
    """Where a face stands on the surface, mm; None where the frame shows less than half of it."""
    m = photo_to_box(frame.crop, entry.size, frame.box)
    whole = _bounds(m, face)
    shown = whole.intersection(frame.box)
    if shown is None or shown.area < _SHOWN * whole.area:
        return None
    return _bounds(Affine.rotation(frame.rotation, frame.box.cx, frame.box.cy), shown)


def _bounds(m: Affine, r: Rect) -> Rect:
    points = [m.apply(x, y) for x in (r.x, r.right) for y in (r.y, r.bottom)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Rect.corners(min(xs), min(ys), max(xs), max(ys))


def _siblings(
    photo: str, closed: list[tuple[Face, str | None]], analysis: Analysis, used: Collection[str]
) -> tuple[Sibling, ...]:
    """Those with fewer closed eyes, on which the first of these is seen with open ones; the best first."""
    facts = analysis.facts.get(photo)
    series = analysis.series.get((facts.duplicate_of if facts is not None else None) or photo, ())
    found: list[tuple[int, float, Sibling]] = []
    for other in series:
        score, its = analysis.scores.get(other), analysis.facts.get(other)
        if other == photo or other in used or score is None or its is None or its.aside or its.barred:
            continue
        shut = sum(f.eyes_open is not None and f.eyes_open < CLOSED for f in score.faces or ())
        same = _same_face(other, score.faces or (), *closed[0], analysis)
        if shut < len(closed) and same is not None and (same.eyes_open or 0.0) >= OPEN:
            found.append((shut, -its.importance, Sibling(other, same.box)))
    found.sort(key=lambda row: (row[0], row[1], row[2].photo))
    return tuple(s for _, _, s in found[:OFFERED])


def _same_face(
    photo: str, faces: tuple[Face, ...], face: Face, person: str | None, analysis: Analysis
) -> Face | None:
    """The face of the same person, else the one at the same place."""
    people = analysis.face_people.get(photo, ())
    if person is not None:
        return next((f for n, f in enumerate(faces) if n < len(people) and people[n] == person), None)
    nearest = min(faces, key=lambda f: _way(f.box, face.box), default=None)
    return nearest if nearest is not None and _way(nearest.box, face.box) <= _NEAR else None


def _way(a: Rect, b: Rect) -> float:
    return math.hypot(a.cx - b.cx, a.cy - b.cy)
