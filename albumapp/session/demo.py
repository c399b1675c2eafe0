"""A sample set of photos that albumapp draws itself, for `albumapp --demo`.

Three friends spend four days in Lisbon, Sintra and Cascais. Each photo has the EXIF of a camera (time with
sub-seconds and offset, place, orientation), and the set has what a real card has: bursts, a blurred frame,
a dark one. To add a photo, add a row to `PLAN`; to add a kind of scene, see `demo_nature`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image, ImageFilter

from albumapp.session.demo_boats import SCENES as BOATS
from albumapp.session.demo_close import SCENES as CLOSE
from albumapp.session.demo_nature import SCENES as NATURE
from albumapp.session.demo_nature import Scene
from albumapp.session.demo_paint import Canvas
from albumapp.session.demo_people import SCENES as PEOPLE
from albumapp.session.demo_town import SCENES as TOWN
from albumapp.session.demo_water import SCENES as WATER

SCENES: dict[str, Scene] = {**NATURE, **WATER, **BOATS, **TOWN, **CLOSE, **PEOPLE}
VERSION = 1
MARK = ".albumapp-demo.json"
START = datetime(2025, 6, 12)
OFFSET = "+01:00"
SIZES = {
    "wide": (1920, 1280),
    "four": (1840, 1380),
    "tall": (1280, 1920),
    "square": (1600, 1600),
    "panorama": (2400, 1000),
}
PLACES = {
    "lisbon": (38.7131, -9.1304),
    "belem": (38.6916, -9.1770),
    "sintra": (38.7876, -9.3906),
    "cascais": (38.6979, -9.4215),
    "guincho": (38.7327, -9.4725),
}


@dataclass(frozen=True, slots=True)
class Shot:
    """One press of the button, at `day hour:minute`; a burst has `frames` > 1; `flaw` is `soft` or `dark`."""

    at: str
    place: str
    scene: str
    mood: str
    shape: str = "wide"
    frames: int = 1
    flaw: str = ""


PLAN: tuple[Shot, ...] = (
    Shot("1 08:52", "lisbon", "window_seat", "day"),
    Shot("1 11:05", "lisbon", "tram", "day"),
    Shot("1 11:12", "lisbon", "street", "day"),
    Shot("1 11:20", "lisbon", "tiles", "day", "square"),
    Shot("1 11:31", "lisbon", "portrait", "ana@street", "tall"),
    Shot("1 11:48", "lisbon", "roofs", "day", "four"),
    Shot("1 13:20", "lisbon", "breakfast", "day"),
    Shot("1 13:41", "lisbon", "portrait", "ben@tiles", "four"),
    Shot("1 20:34", "belem", "bridge", "sunset", "panorama"),
    Shot("1 20:41", "belem", "portrait", "ana+ben@sea"),
    Shot("1 20:50", "belem", "skyline", "sunset"),
    Shot("1 22:15", "lisbon", "street", "night", "tall"),
    Shot("1 22:31", "lisbon", "skyline", "night"),
    Shot("2 07:02", "sintra", "mountains", "dawn"),
    Shot("2 07:25", "sintra", "mountains", "mist", "panorama"),
    Shot("2 10:10", "sintra", "forest", "day"),
    Shot("2 10:14", "sintra", "forest", "mist", "tall"),
    Shot("2 10:15", "sintra", "forest", "day", "four", flaw="soft"),
    Shot("2 10:32", "sintra", "portrait", "mia@forest", "tall"),
    Shot("2 10:47", "sintra", "leaves", "day"),
    Shot("2 11:03", "sintra", "flower", "rose", "four"),
    Shot("2 11:06", "sintra", "flower", "blue", "square"),
    Shot("2 15:22", "sintra", "meadow", "day"),
    Shot("2 15:40", "sintra", "lake", "day"),
    Shot("2 18:55", "sintra", "balloons", "day", frames=3),
    Shot("2 19:18", "sintra", "balloons", "gold", "tall"),
    Shot("3 09:40", "cascais", "harbour", "day"),
    Shot("3 09:58", "cascais", "fruit", "day"),
    Shot("3 10:05", "cascais", "fruit", "late", "tall"),
    Shot("3 11:30", "guincho", "lighthouse", "day"),
    Shot("3 12:10", "guincho", "beach", "day"),
    Shot("3 15:05", "cascais", "sailing", "day", "tall", frames=3),
    Shot("3 16:20", "cascais", "portrait", "ana+ben+mia@roofs"),
    Shot("3 20:49", "guincho", "sea", "sunset"),
    Shot("3 20:55", "guincho", "sea", "dusk", "panorama"),
    Shot("3 21:02", "guincho", "lighthouse", "sunset", "tall", flaw="dark"),
    Shot("3 22:40", "guincho", "camp", "night"),
    Shot("3 23:05", "guincho", "night_tree", "night", "tall"),
    Shot("4 09:15", "lisbon", "breakfast", "cool", "square"),
    Shot("4 10:20", "lisbon", "tram", "gold", "tall"),
    Shot("4 10:44", "lisbon", "flower", "sun"),
    Shot("4 11:30", "lisbon", "roofs", "gold"),
    Shot("4 12:05", "belem", "portrait", "mia+ana@hills"),
    Shot("4 19:45", "belem", "harbour", "dusk"),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One file of the set: which shot, which frame of its burst, when, and the seed of its brush."""

    name: str
    shot: Shot
    turn: int
    taken: datetime
    seed: int
    orientation: int


def draw_demo(
    folder: Path, count: int = 48, seed: int = 7, progress: Callable[[int, int], None] | None = None
) -> list[Path]:
    """Draw `count` photos into `folder` and return their paths in the order they were taken.

    The same count and seed give the same bytes. A complete set that is already there is reused; a file
    appears only once it is whole. `progress(done, total)` may raise to stop the work.
    """
    frames = plan(count, seed)
    paths = [folder / f.name for f in frames]
    mark = {"version": VERSION, "count": count, "seed": seed, "files": [f.name for f in frames]}
    old = _read_mark(folder / MARK)
    if old == mark and all(p.is_file() for p in paths):
        return paths
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).unlink(missing_ok=True)
    kept = {f.name for f in frames}
    for name in old.get("files", []) if old else []:
        if name not in kept and Path(name).name == name:
            (folder / name).unlink(missing_ok=True)
    base: tuple[Shot, int, Image.Image] | None = None
    for done, (frame, path) in enumerate(zip(frames, paths)):
        if base is None or base[0] is not frame.shot or base[1] != frame.seed:
            base = (frame.shot, frame.seed, _paint(frame))
        write_photo(_frame_of(base[2], frame), path, frame)
        if progress is not None:
            progress(done + 1, len(frames))
    _write_whole(folder / MARK, json.dumps(mark).encode())
    return paths


def plan(count: int, seed: int) -> list[Frame]:
    """The frames of a set, in time order: evenly chosen from `PLAN`, or more laps of it with other seeds."""
    per_round = sum(s.frames for s in PLAN)
    frames: list[Frame] = []
    for lap in range(-(-count // per_round) or 1):
        for row, shot in enumerate(PLAN):
            day, clock = shot.at.split()
            hour, minute = (int(v) for v in clock.split(":"))
            first = START + timedelta(
                days=int(day) - 1 + 4 * lap, hours=hour, minutes=minute, seconds=(row * 37 + seed) % 60
            )
            for turn in range(shot.frames):
                taken = first + timedelta(milliseconds=120 + (row * 61) % 500 + 180 * turn)
                orientation = {4: 6, 11: 8, 25: 6, 31: 6, 39: 8, 15: 3}.get(row, 1)
                frames.append(Frame("", shot, turn, taken, seed * 1000 + lap * 100 + row, orientation))
    picked = frames if count >= len(frames) else [frames[i * len(frames) // count] for i in range(count)]
    return [
        Frame(f"IMG_{2101 + i + i // 9:04d}.jpg", f.shot, f.turn, f.taken, f.seed, f.orientation)
        for i, f in enumerate(picked[:count])
    ]


def draw_scene(scene: str, mood: str, size: tuple[int, int], seed: int, grain: int = 5) -> Image.Image:
    """One scene as an RGB picture of `size` px."""
    canvas = Canvas(*size, seed)
    SCENES[scene](canvas, mood)
    return canvas.finish(grain)


def _paint(frame: Frame) -> Image.Image:
    w, h = SIZES[frame.shot.shape]
    if frame.shot.frames > 1:  # a margin to shift the frames of the burst in
        w, h = w + 48, h + 48
    image = draw_scene(frame.shot.scene, frame.shot.mood, (w, h), frame.seed)
    if frame.shot.flaw == "soft":
        image = image.filter(ImageFilter.GaussianBlur(w / 160))
    elif frame.shot.flaw == "dark":
        image = image.point([round(255 * 0.3 * (v / 255) ** 1.15) for v in range(256)] * 3)
    return image


def _frame_of(image: Image.Image, frame: Frame) -> Image.Image:
    if frame.shot.frames == 1:
        return image
    w, h = SIZES[frame.shot.shape]
    x, y = [(24, 24), (33, 20), (12, 31)][frame.turn % 3]
    return image.crop((x, y, x + w, y + h))


def exif_of(
    taken: datetime,
    *,
    orientation: int = 1,
    gps: tuple[float, float] | None = None,
    make: str = "albumapp",
    model: str = "Drawn by hand",
    offset: str | None = OFFSET,
    size: tuple[int, int] | None = None,
) -> Image.Exif:
    """EXIF as a camera writes it; `gps` is latitude and longitude in degrees, `size` the stored pixels."""
    exif = Image.Exif()
    stamp = taken.strftime("%Y:%m:%d %H:%M:%S")
    exif[0x010F], exif[0x0110], exif[0x0112], exif[0x0132] = make, model, orientation, stamp
    detail: dict[int, object] = {0x9003: stamp, 0x9004: stamp, 0x9291: f"{taken.microsecond // 1000:03d}"}
    if offset:
        detail[0x9011] = offset
    if size:
        detail[0xA002], detail[0xA003] = size
    _fill(exif, 0x8769, detail)
    if gps is not None:
        lat, lon = gps
        sides = "N" if lat >= 0 else "S", "E" if lon >= 0 else "W"
        _fill(exif, 0x8825, {1: sides[0], 2: _dms(lat), 3: sides[1], 4: _dms(lon)})
    return exif


def _fill(exif: Image.Exif, tag: int, values: dict[int, object]) -> None:
    exif.get_ifd(tag).update(values)
    exif[tag] = 0  # Pillow writes a TIFF's sub-IFD only where the tag itself is there


def _dms(degrees: float) -> tuple[float, float, float]:
    whole = abs(degrees)
    minutes = whole % 1 * 60
    return float(int(whole)), float(int(minutes)), round(minutes % 1 * 60, 2)


STORED_TURN = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}


def write_photo(image: Image.Image, path: Path, frame: Frame) -> None:
    """Store a picture as seen: turned as its orientation says, with EXIF, whole or not at all."""
    turn = STORED_TURN.get(frame.orientation)
    stored = image if turn is None else image.transpose(turn)
    lat, lon = PLACES[frame.shot.place]
    nudge = (frame.seed % 17 - 8) * 2e-4  # people walk about between photos
    exif = exif_of(
        frame.taken, orientation=frame.orientation, gps=(lat + nudge, lon - nudge), size=stored.size
    )
    temporary = path.with_name(f".{path.name}.part")
    try:
        stored.save(temporary, "JPEG", quality=90, exif=exif, dpi=(300, 300))
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _write_whole(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.part")
    temporary.write_bytes(data)
    os.replace(temporary, path)


def _read_mark(path: Path) -> dict[str, list[str]] | None:
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None
