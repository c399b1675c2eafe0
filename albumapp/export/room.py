"""The pieces of a product in a room: a drawn one, or the user's photo of their wall, in true scale.

`backdrop` makes the room, which takes long and is kept while pieces move; `composed` hangs them in it. What
is written holds no metadata but its profile: nothing of where and when the user's photo was taken.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from albumapp.basis import UserError
from albumapp.document.model import Document
from albumapp.document.room import Room
from albumapp.drawing.colour import Rgb
from albumapp.export import files, profiles
from albumapp.export.pictures import Renderer, jpeg_bytes
from albumapp.export.report import ExportReport, Photos, Progress, Watch
from albumapp.export.room_pieces import OnWall, Pieces, hangs, on_wall
from albumapp.geometry import Rect, Size
from albumapp.imaging import decode
from albumapp.imaging.brush import brushed, fitted, keyed
from albumapp.imaging.pixels import Pixels
from albumapp.imaging.raster import reduced
from albumapp.imaging.roomview import Eye, Hung, eye_of, hung, photo_light
from albumapp.imaging.scenes import FIRST, SCENES, drawn
from albumapp.imaging.wallphoto import Plane, plane_of
from albumapp.layout.wall.room import CLEARANCE, EYE_LINE
from albumapp.products.spec import ProductSpec

WIDTH = 2400
"""px across of a picture that is written, where nobody says how many."""
WIDTHS = (400, 8000)
_PPI = 150.0  # what is written says for its size on paper
FINE = 1.25
"""px of a piece for each of the room."""
_CENTRE = sum(EYE_LINE) / 2
_LONGEST = 300.0  # mm of paper on a wall
_ROUND_MARKER = (35.0, 35.0, 120.0)  # mm of paper beside, above and below it (`marker_sheet`)
_OVER = 120.0  # mm of wall seen above what hangs there


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A room without pictures. `plane` is None where nothing of known size is marked in a photo yet.

    `home(high, above)` is where the middle of a group belongs that is so high, mm on the wall: as far above
    the floor as the user hung it, where the room lets it, or by the rules (None). `floor` is how far down it
    is, None where that is not known.
    """

    rgb: Pixels
    plane: Plane | None
    eye: Eye | None
    light: NDArray[np.float32] | None
    front: NDArray[np.uint8] | None
    home: Callable[[float, float | None], tuple[float, float]]
    floor: float | None = None

    def px_per_mm(self) -> float:
        """How fine the wall is seen about the place of the pictures."""
        if self.plane is None:
            return 0.5
        x, y = self.home(500.0, None)
        (ax, ay), (bx, by) = self.plane.to_px(x - 50, y), self.plane.to_px(x + 50, y)
        return max(0.02, min(20.0, float(np.hypot(bx - ax, by - ay)) / 100))


Read = Callable[[Path, int], Pixels]
"""From a file and the longest side wanted (px) to its pixels."""


def backdrop(
    room: Room, width: int, photos: Photos, group: tuple[OnWall, ...] = (), read: Read = decode.read_rgb
) -> Backdrop:
    """The room as it is set, `width` px across (a photo that is smaller stays as it is).

    A drawn room is seen as far up as the group reaches where the rules hang it.

    UserError where the user's photo is missing or cannot be read.
    """
    return _photo(room, width, photos, read) if room.own else _drawn(room, width, group)


def _drawn(room: Room, width: int, group: tuple[OnWall, ...]) -> Backdrop:
    name = room.scene if room.scene in SCENES else FIRST
    scene = SCENES[name]

    def middle(high: float, above: float | None) -> float:
        """Of a group, above the floor."""
        if scene.centre:
            return scene.centre
        if scene.over is None:
            return above or _CENTRE
        low, most = (scene.over[2] + c + high / 2 for c in CLEARANCE)
        if above is not None and above >= low:  # as the user hung it, where the furniture lets it
            return above
        return min(max(_CENTRE, low), most)

    high = Rect.around(p.outer for p in group).h if group else 0.0
    top = middle(high, group[0].above) + high / 2 + _OVER if group else 0.0
    made = drawn(name, width, _tint(room.wall), top)

    def home(high: float, above: float | None) -> tuple[float, float]:
        return made.middle, made.floor - middle(high, above)

    return Backdrop(made.rgb, made.plane, made.eye, made.light, made.front, home, made.floor)


def _tint(colour: Rgb | None) -> tuple[float, float, float] | None:
    return None if colour is None else (colour.r * 255, colour.g * 255, colour.b * 255)


def _photo(room: Room, width: int, photos: Photos, read: Read) -> Backdrop:
    entry = room.photo
    assert entry is not None
    path = photos(entry.id)
    if path is None:
        raise UserError("{name} is missing.", "Find it again, or choose another photo.", name=entry.name)
    whole = read(path, max(width, round(width * entry.height / entry.width)))
    whole = reduced(whole, width, whole.shape[0] * min(1.0, width / whole.shape[1]))
    h, w = whole.shape[:2]
    plane = plane_in(room, w, h)
    front = None
    if room.strokes:
        rough = brushed(room.strokes, w, h)
        front = keyed(rough, whole) if room.gaps else fitted(rough, whole)
    middle = (room.reference.w / 2, room.reference.h / 2)
    eye = eye_of(plane, w, h) if plane is not None else None
    light = photo_light(whole, _paper(room, plane))
    return Backdrop(whole, plane, eye, light, front, lambda high, above: middle)


def _paper(room: Room, plane: Plane | None) -> list[tuple[float, float]]:
    """Where (px) a sheet was on the wall when the photo was taken; [] for other things of known size."""
    w, h = room.reference.w, room.reference.h
    if plane is None or max(w, h) > _LONGEST:
        return []
    x, above, below = _ROUND_MARKER if w == h else (0.0, 0.0, 0.0)
    corners = ((-x, -above), (w + x, -above), (w + x, h + below), (-x, h + below))
    return [plane.to_px(*c) for c in corners]


def plane_in(room: Room, width: int, height: int) -> Plane | None:
    """The wall in the user's photo of this size, px; None where it is not marked."""
    if len(room.corners) != 4:
        return None
    return plane_of([(x * width, y * height) for x, y in room.corners], room.reference)


def group_at(group: tuple[OnWall, ...], room: Room, where: Backdrop) -> tuple[float, float]:
    """How far (mm) the group is moved to hang where it belongs in this room, and where the user moved it."""
    if not group:
        return 0.0, 0.0
    around = Rect.around(p.outer for p in group)
    x, y = where.home(around.h, group[0].above)
    return x + room.offset[0] - around.cx, y + room.offset[1] - around.cy


def composed(where: Backdrop, pieces: list[Hung], move: tuple[float, float]) -> Pixels:
    """The room with the pieces, moved by so many mm; the room alone where its wall is not known yet."""
    if where.plane is None:
        return where.rgb
    there = [replace(p, box=p.box.moved(*move)) for p in pieces]
    return hung(where.rgb, where.plane, there, where.front, where.light, where.eye)


def room_picture(
    document: Document,
    spec: ProductSpec,
    renderer: Renderer,
    photos: Photos,
    width: int,
    check: Callable[[], None] | None = None,
) -> Pixels:
    """(h, w, 3) sRGB: the document's pieces in its room. UserError where nothing hangs, or the user's photo
    has no known size in it yet."""
    group = on_wall(document, spec)
    if not group:
        raise UserError(
            "{product} hangs on no wall." if not hangs(spec) else "There is nothing to hang yet.",
            "Choose wall art, prints or posters, and suggest it.",
            product=spec.name,
        )
    where = backdrop(document.room, width, photos, group)
    if where.plane is None:
        raise UserError(
            "In your photo of the wall nothing of known size is marked.",
            "Mark a sheet, a door or the printed marker in the room preview, or choose a drawn room.",
        )
    pieces = Pieces().hung(document, spec, renderer, where.px_per_mm() * FINE, group, check)
    return composed(where, pieces, group_at(group, document.room, where))


def export_room(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    scene: str = "",
    width: int = 0,
    quality: int = 95,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the room with the pieces as JPEG or PNG, by the ending of `out`. `scene` takes the place of the
    room that the document has. UserError as `room_picture`, or where it cannot be written."""
    if scene:
        document = replace(document, room=in_scene(document.room, scene))
    if width and not WIDTHS[0] <= width <= WIDTHS[1]:
        low, high = WIDTHS
        raise UserError("A picture of a room is {low} to {high} px wide.", "", low=low, high=high)
    watch = Watch(progress, cancelled)
    renderer = Renderer(document, photos)
    watch.report("pages", 0, 1)
    pixels = room_picture(document, spec, renderer, photos, width or WIDTH, watch.check)
    watch.report("pages", 1, 1)
    write_picture(out, pixels, quality, document, photos)
    return ExportReport(out, 1, renderer.left_out, files=(out,))


def in_scene(room: Room, scene: str) -> Room:
    """The room with another scene, everything hung by its rules again. UserError where there is none."""
    if scene not in SCENES and not (scene == "own" and room.photo is not None):
        raise UserError(
            "There is no room '{scene}'.",
            "Choose one of: {known}.",
            scene=scene,
            known=", ".join((*SCENES, "own")),
        )
    return room if scene == room.scene else replace(room, scene=scene, offset=(0.0, 0.0))


def write_picture(out: Path, pixels: Pixels, quality: int, document: Document, photos: Photos) -> None:
    """JPEG or PNG in sRGB, by the ending, and nothing else. UserError where it cannot be written."""
    if out.suffix.lower() == ".png":
        buffer = io.BytesIO()
        Image.fromarray(pixels).save(buffer, "PNG", icc_profile=profiles.srgb())
        data = buffer.getvalue()
    else:
        data = jpeg_bytes(pixels, _PPI, quality)
    with files.workspace(out) as work:
        made = work / out.name
        made.write_bytes(data)
        files.put_all([made], out.parent, files.originals(document, photos))


def reference_found(photo: Pixels, sheet: Size) -> tuple[str, list[tuple[float, float]], Size] | None:
    """What of known size is seen in a photo: "marker" or "sheet", its corners (0..1) and its size; None."""
    from albumapp.imaging.wallphoto import MARKER, find_marker, find_sheet, sheet_size

    h, w = photo.shape[:2]
    for name in ("marker", "sheet"):
        corners = find_marker(photo) if name == "marker" else find_sheet(photo, sheet)
        if corners is not None:
            size = Size(MARKER, MARKER) if name == "marker" else sheet_size(corners, sheet)
            return name, [(float(x) / w, float(y) / h) for x, y in corners], size
    return None
