"""The room in which pieces are looked at: a drawn one, or the user's own photo of their wall.

It is part of the document (undone, saved, packed with it) and of nothing that is printed. The own photo is
no photo of the pages: it is kept here, so it is never suggested, listed or counted as unused. `photos_kept`
are all files that a project needs, this one included. Strokes are many and each step adds one, so a step and
the file's head never hold them all (`Brushed`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from albumapp.document.checked import Checked, Malformed, finite
from albumapp.drawing import colour as colours
from albumapp.drawing.colour import Rgb
from albumapp.geometry import Size

if TYPE_CHECKING:
    from albumapp.document.model import Document, PhotoEntry

OWN = "own"
"""`Room.scene` where the user's own photo is shown; else it is the name of a drawn room."""
FIRST = "living"
MOULDINGS = ("oak", "black", "white", "walnut")
FAR = 20_000.0  # mm: how far from where it hangs something may be moved
SIDES = (20.0, 10_000.0)  # mm: sides of a thing of known size
WIDTHS = (0.001, 0.5)  # of a brush, as a share of the photo's longer side
MOST_STROKES, MOST_POINTS = 1_000, 20_000
_FINE = 10_000  # what places in a photo are rounded to

Point = tuple[float, float]
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroke of the brush over what stands before the wall, or `erase` for one that takes it away.

    `points` are 0..1 across and down the photo, `width` a share of its longer side.
    """

    points: tuple[Point, ...]
    width: float
    erase: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """`scene` is a drawn room of `imaging/scenes.py`, or OWN; `wall` the colour of its wall (None: its own).

    `offset` is how far (mm, right and down) the group hangs from where the rules hang it; in the own photo
    from the middle of what was marked. `corners` are where a thing of `reference` mm is seen in `photo`, 0..1
    across and down, from its top left clockwise (none: not found yet). `moulding` is what frames look like.
    `gaps`: the wall is seen between what was brushed over, where it has the wall's colour.
    """

    scene: str = FIRST
    wall: Rgb | None = None
    moulding: str = MOULDINGS[0]
    offset: Point = (0.0, 0.0)
    photo: PhotoEntry | None = None
    corners: tuple[Point, ...] = ()
    reference: Size = field(default_factory=lambda: Size(210.0, 297.0))
    strokes: tuple[Stroke, ...] = ()
    gaps: bool = True

    @property
    def unbrushed(self) -> Room:
        """The room without its strokes."""
        return replace(self, strokes=()) if self.strokes else self

    @property
    def own(self) -> bool:
        """Whether the user's photo is shown."""
        return self.scene == OWN and self.photo is not None


@dataclass(frozen=True, slots=True)
class Brushed:
    """What a step says of the strokes: the first `kept` of them stay, these follow."""

    kept: int
    added: tuple[Stroke, ...]

    def of(self, strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
        """The strokes after the step."""
        return (*strokes[: self.kept], *self.added)


def brushed_apart(a: Room, b: Room) -> tuple[Brushed, Brushed] | None:
    """How the strokes of two rooms differ, as they are in `a` and as they are in `b`; None: they do not."""
    if a.strokes is b.strokes or a.strokes == b.strokes:
        return None
    same = 0
    for one, other in zip(a.strokes, b.strokes, strict=False):
        if one is not other and one != other:
            break
        same += 1
    return Brushed(same, a.strokes[same:]), Brushed(same, b.strokes[same:])


def photos_kept(document: Document) -> Mapping[str, PhotoEntry]:
    """All photos that the project needs, by id: those of the pages, and that of the room."""
    room = document.room.photo
    return document.photos if room is None else {room.id: room, **document.photos}


def moved_photo(room: Room, photo: str, path: str) -> Room:
    """The room, its photo `photo` found at another place; any other photo is none of its own."""
    if room.photo is None or room.photo.id != photo:
        return room
    return replace(room, photo=replace(room.photo, path=path))


def fine(x: float) -> float:
    """A place in a photo, as it is kept."""
    return round(x, 4)


def convex(corners: tuple[Point, ...]) -> bool:
    """Whether four corners go round something clockwise (y down) without crossing."""
    if len(corners) != 4:
        return False
    for k in range(4):
        (ax, ay), (bx, by), (cx, cy) = (corners[(k + n) % 4] for n in range(3))
        if (bx - ax) * (cy - by) - (by - ay) * (cx - bx) <= 1e-7:
            return False
    return True


# --- JSON -----------------------------------------------------------------------------------------


def room_to_json(room: Room, photo_to_json: Callable[[PhotoEntry], Json]) -> Json:
    """Only what is not as in a new project."""
    plain, made = Room(), dict[str, object]()
    if room.scene != plain.scene:
        made["scene"] = room.scene
    if room.wall is not None:
        made["wall"] = colours.as_json(room.wall)
    if room.moulding != plain.moulding:
        made["moulding"] = room.moulding
    if room.offset != plain.offset:
        made["offset"] = list(room.offset)
    if room.photo is not None:
        made["photo"] = photo_to_json(room.photo)
    if room.corners:
        made["corners"] = [list(c) for c in room.corners]
    if room.reference != plain.reference:
        made["reference"] = room.reference.as_list()
    if room.strokes:
        made["strokes"] = strokes_to_json(room.strokes)
    if not room.gaps:
        made["solid"] = True
    return made


def strokes_to_json(strokes: tuple[Stroke, ...]) -> list[Json]:
    return [_stroke_to_json(s) for s in strokes]


def _stroke_to_json(s: Stroke) -> Json:
    """Places in ten thousandths, x and y by turns: strokes have many."""
    flat = [round(v * _FINE) for p in s.points for v in p]
    return {"points": flat, "width": s.width, **({"erase": True} if s.erase else {})}


def room_from_json(data: object, photo_from_json: Callable[[object], PhotoEntry]) -> Room:
    """Malformed where it is none."""
    i, plain = Checked({} if data is None else data, "room"), Room()
    scene, moulding = i.text("scene", plain.scene), i.text("moulding", plain.moulding)
    if len(scene) > 40:
        raise Malformed("room.scene is no name of a room")
    if moulding not in MOULDINGS:
        raise Malformed(f"room.moulding is none of {', '.join(MOULDINGS)}")
    wall = i.colour("wall")
    if wall is not None and not isinstance(wall, Rgb):
        raise Malformed("room.wall is no colour of a screen")
    photo = None if i.data.get("photo") is None else photo_from_json(i.data["photo"])
    strokes = _few(tuple(_stroke(s) for s in i.items("strokes")))
    reference = _pair(i.data.get("reference", plain.reference.as_list()), "room.reference", *SIDES)
    offset = _pair(i.data.get("offset", [0, 0]), "room.offset", -FAR, FAR)
    return Room(
        scene, wall, moulding, offset, photo, _corners(i), Size(*reference), strokes, not i.flag("solid")
    )


def strokes_from_json(data: object) -> tuple[Stroke, ...]:
    """Malformed where they are none."""
    return _few(tuple(_stroke(s) for s in Checked({"strokes": data}, "room").items("strokes")))


def brushed_from_json(data: object) -> Brushed | None:
    """Malformed where it is none."""
    if data is None:
        return None
    if not isinstance(data, list) or len(data) != 2:
        raise Malformed("what was brushed is no pair")
    return Brushed(int(finite(data[0], "room.kept", 0, MOST_STROKES)), strokes_from_json(data[1]))


def check_room(before: Room, after: Room, photo_to_json: Callable[[PhotoEntry], Json],
               photo_from_json: Callable[[object], PhotoEntry]) -> None:  # fmt: skip
    """Malformed where what was changed of the room could not be read again."""
    known = {id(s) for s in before.strokes}
    new = tuple(s for s in _few(after.strokes) if id(s) not in known)
    room_from_json(room_to_json(replace(after, strokes=new), photo_to_json), photo_from_json)


def _few(strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    if len(strokes) > MOST_STROKES or sum(len(s.points) for s in strokes) > MOST_POINTS:
        raise Malformed("room.strokes are more than a wall needs")
    return strokes


def _corners(i: Checked) -> tuple[Point, ...]:
    corners = tuple(_pair(c, "room.corners", -1, 2) for c in i.listed("corners"))
    if corners and not convex(corners):
        raise Malformed("room.corners are no rectangle's")
    return corners


def _pair(data: object, where: str, low: float, high: float) -> Point:
    if not isinstance(data, (list, tuple)) or len(data) != 2:
        raise Malformed(f"{where} is not a pair of numbers")
    return finite(data[0], where, low, high), finite(data[1], where, low, high)


def _stroke(s: Checked) -> Stroke:
    flat = s.data.get("points")
    if not isinstance(flat, list) or not 2 <= len(flat) <= 2 * MOST_POINTS or len(flat) % 2:
        raise Malformed(f"{s.where}.points are no stroke")
    at = [finite(v, f"{s.where}.points", -_FINE, 2 * _FINE) / _FINE for v in flat]
    points = tuple(zip(at[::2], at[1::2], strict=True))
    return Stroke(points, s.number("width", None, *WIDTHS), s.flag("erase"))
