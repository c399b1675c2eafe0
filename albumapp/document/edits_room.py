"""The edit of the room in which the pieces are looked at. Nothing that is printed changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.codec import photo_from_json
from albumapp.document.edits import Context, edit
from albumapp.document.model import Document
from albumapp.document.room import MOST_POINTS, OWN, Point, Room, Stroke, convex, fine
from albumapp.drawing import colour as colours
from albumapp.drawing.colour import Rgb
from albumapp.geometry import Size

ROOM_PARTS = {
    "scene": "Choose room",
    "wall": "Wall colour",
    "moulding": "Colour of the frames",
    "offset": "Hang elsewhere",
    "photo": "Photo of the wall",
    "corners": "Mark a known size",
    "reference": "Mark a known size",
    "stroke": "Brush what stands before",
    "strokes": "Brush what stands before",
    "gaps": "Brush what stands before",
}


@edit("set_room", "Set the room", parts=ROOM_PARTS)
def set_room(
    doc: Document,
    ctx: Context,
    scene: str | None = None,
    wall: object = None,
    moulding: str | None = None,
    offset: Sequence[float] | None = None,
    photo: Mapping[str, Any] | None = None,
    corners: Sequence[Sequence[float]] | None = None,
    reference: Sequence[float] | None = None,
    stroke: Mapping[str, Any] | None = None,
    strokes: Sequence[Mapping[str, Any]] | None = None,
    gaps: bool | None = None,
) -> Document:
    """Change what is given of the room (`document/room.py`); what is not stays.

    `wall` "" is the room's own colour. Another room hangs the group by the rules again; another `photo` (an
    entry as `inspect` shows it, {} for none) takes its marks and strokes away, too. `stroke` adds one of the
    brush ({"points": [[x, y], ...], "width", "erase"}), `strokes` takes the place of all.
    """
    room = doc.room
    if photo is not None:
        entry = photo_from_json(dict(photo)) if photo else None
        room = replace(room, photo=entry, corners=(), strokes=(), offset=(0.0, 0.0))
        room = replace(room, scene=OWN if entry is not None else Room().scene)
    if scene is not None and scene != room.scene:
        room = replace(room, scene=scene, offset=(0.0, 0.0))
    if wall is not None:
        room = replace(room, wall=_colour(wall))
    if moulding is not None:
        room = replace(room, moulding=moulding)
    if corners is not None or reference is not None:
        room = _marked(room, corners, reference)
    if offset is not None:
        x, y = offset
        room = replace(room, offset=(round(float(x), 2), round(float(y), 2)))
    if strokes is not None:
        room = replace(room, strokes=tuple(_stroke(s) for s in strokes))
    if stroke is not None:
        room = replace(room, strokes=(*room.strokes, _stroke(stroke)))
    if gaps is not None:
        room = replace(room, gaps=bool(gaps))
    if sum(len(s.points) for s in room.strokes) > MOST_POINTS:
        raise UserError(
            "There are more strokes than one photo needs.", "Undo some, or brush with a wider brush."
        )
    return replace(doc, room=room) if room != doc.room else doc


def _marked(room: Room, corners: Sequence[Sequence[float]] | None, reference: Sequence[float] | None) -> Room:
    if reference is not None:
        w, h = reference
        room = replace(room, reference=Size(float(w), float(h)))
    if corners is not None:
        at = tuple((fine(float(x)), fine(float(y))) for x, y in corners)
        if at and not convex(at):
            raise UserError(
                "These four points go round no rectangle.",
                "Put them on the corners in order: top left, top right, bottom right, bottom left.",
            )
        room = replace(room, corners=at)
    return room


def _colour(wall: object) -> Rgb | None:
    found = colours.from_json(wall) if wall != "" else None  # type: ignore[arg-type]
    if found is not None and not isinstance(found, Rgb):
        raise TypeError("a wall has a colour of the screen")
    return found


def _stroke(given: Mapping[str, Any]) -> Stroke:
    points: tuple[Point, ...] = tuple((fine(float(x)), fine(float(y))) for x, y in given["points"])
    return Stroke(points, round(float(given["width"]), 5), bool(given.get("erase", False)))
