"""Drawn-up trips: records and scores of photos that were never taken, with what is true of them.

Each kind is a plan of visits (a stretch of photos at one place, with its light, its people and its scenes);
cameras photograph them, and their clocks may be wrong. A scene is a smooth 16 x 16 picture in Lab; each photo
of it is moved, lit and disturbed a little, and another camera stands somewhere else. Nothing here reads what
`albumapp.analysis` holds for usual: it is how the bench measures what was not tuned on.

    for shot in trip("weekend", Random(1)): shot.record, shot.score, shot.begins, shot.true
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.model import PhotoScore
from albumapp.analysis.moments import signature
from albumapp.photos.record import PhotoRecord

TOWNS = {
    "Lisbon": (38.72, -9.14),
    "Sintra": (38.80, -9.39),
    "Porto": (41.15, -8.61),
    "Zurich": (47.37, 8.54),
    "Bern": (46.95, 7.45),
    "Lucerne": (47.05, 8.31),
}
PHONE, CAMERA, SECOND = "Apple iPhone 12", "Canon EOS 80D", "NIKON D750"
PREFIX = {PHONE: "IMG", CAMERA: "CRW"}


@dataclass(frozen=True)
class Visit:
    """A stretch of photos. `begins` is whether a chapter begins with it (None: either would do)."""

    start: datetime
    count: int
    pause_s: float  # usual pause between two photos
    town: str = "Lisbon"
    begins: bool | None = True
    cast: tuple[str, ...] = ()
    light: tuple[float, float, float] = (130.0, 128.0, 128.0)
    scenes: int = 4


@dataclass(frozen=True)
class Camera:
    """`offset` is what its clock is ahead by (s), by true time; `share` what it takes of a visit."""

    name: str
    share: float = 1.0
    gps: bool = False
    offset: Callable[[datetime], float] = lambda _: 0.0
    zone_h: float | None = None  # phones write their offset from UTC
    own_scenes: float = 0.35  # share of photos of what the other camera did not see


@dataclass(frozen=True)
class Shot:
    """One photo: what the file says, what pixels say, and the truth."""

    record: PhotoRecord
    score: PhotoScore
    true: datetime
    begins: bool | None
    people: tuple[str, ...]
    offset: float = 0.0


KINDS: dict[str, Callable[[Random], list[Visit]]] = {}


def kind(function: Callable[[Random], list[Visit]]) -> Callable[[Random], list[Visit]]:
    KINDS[function.__name__.replace("_", " ")] = function
    return function


def trip(name: str, rng: Random, cameras: Sequence[Camera] = (Camera(PHONE, gps=True),)) -> list[Shot]:
    """The shots of one trip of a kind of KINDS, by true time. Pixels and people are known of all."""
    visits = KINDS[name](rng)
    shots: list[Shot] = []
    for visit in visits:
        shots += _photograph(visit, cameras, rng)
    numbers: dict[str, int] = {}
    out = []
    for shot in sorted(shots, key=lambda s: s.true):
        camera = shot.record.camera or ""
        numbers[camera] = numbers.get(camera, 1000) + 1
        file = (
            f"{'IMG' if camera == PHONE else 'DSC' if camera == SECOND else 'CRW'}_{numbers[camera]:04d}.JPG"
        )
        photo = f"{camera.split()[-1]}-{numbers[camera]}"
        out.append(
            replace(
                shot,
                record=replace(shot.record, id=photo, path=f"trip/{file}"),
                score=replace(shot.score, photo_id=photo),
            )
        )
    return out


@kind
def weekend(rng: Random) -> list[Visit]:
    """Two or three days in one town, three or four visits a day."""
    return _days(rng, datetime(2024, 5, 3), rng.choice((2, 3)), lambda _: "Lisbon", (3, 4), (8, 30), 120.0)


@kind
def week_trip(rng: Random) -> list[Visit]:
    """A week, half in one town and half in another."""
    return _days(
        rng, datetime(2023, 7, 8), 7, lambda d: "Lisbon" if d < 4 else "Porto", (2, 4), (6, 40), 180.0
    )


@kind
def sparse_tour(rng: Random) -> list[Visit]:
    """Ten days with a few photos each: a chapter is a town, and a night of no matter."""
    out: list[Visit] = []
    town = ""
    for day in range(10):
        now = ("Zurich", "Lucerne", "Bern")[day * 3 // 10]
        for k in range(rng.randint(1, 2)):
            start = datetime(2022, 6, 1 + day, 10 + 5 * k) + timedelta(minutes=rng.randint(0, 120))
            out.append(
                _visit(rng, start, rng.randint(1, 4), 900.0, now, now != town or (None if k == 0 else False))
            )
            town = now
    return out


@kind
def years_of_a_phone(rng: Random) -> list[Visit]:
    """Single photos now and then over three years, and occasions with many."""
    out: list[Visit] = []
    at = datetime(2020, 1, 5, 12)
    after_occasion: bool | None = True
    while at < datetime(2022, 12, 20):
        if rng.random() < 0.09:
            out += _occasion(rng, at)
            after_occasion = True
        else:
            hours = rng.uniform(-4, 8)
            out.append(
                _visit(
                    rng,
                    at + timedelta(hours=hours),
                    rng.choice((1, 1, 1, 2, 3)),
                    60.0,
                    "Zurich",
                    after_occasion,
                )
            )
            after_occasion = None
        at += timedelta(days=rng.choice((1, 1, 2, 3, 5, 9)) + (1 if after_occasion else 0))
    return out


@kind
def year_of_a_child(rng: Random) -> list[Visit]:
    """One or two photos a day of the same people, and a dozen occasions."""
    out: list[Visit] = []
    special = set(rng.sample(range(3, 360, 7), 12))
    before = True
    for day in range(365):
        at = datetime(2023, 2, 1, 11) + timedelta(days=day)
        if day in special:
            out.append(
                _visit(
                    rng,
                    at,
                    rng.randint(20, 60),
                    90.0,
                    "Zurich",
                    True,
                    cast=("baby", "mum", "dad", f"guest{day}", f"aunt{day}"),
                )
            )
            before = True
        elif rng.random() < 0.6:
            begins = True if before else None
            out.append(
                _visit(
                    rng,
                    at + timedelta(hours=rng.uniform(-3, 7)),
                    rng.choice((1, 2, 2, 3)),
                    45.0,
                    "Zurich",
                    begins,
                    cast=("baby", "mum", "dad"),
                )
            )
            before = False
    return out


@kind
def wedding_day(rng: Random) -> list[Visit]:
    """Preparation, ceremony, group photos, coffee, dinner and dance; breaks of 22 minutes and more."""
    out: list[Visit] = []
    at = datetime(2024, 6, 15, 9, 30)
    parts = (
        ("bride", "mum"),
        ("bride", "groom", "priest"),
        ("bride", "groom", "mum", "dad"),
        ("friend1", "friend2", "aunt"),
        ("bride", "groom", "uncle", "friend3"),
        ("friend1", "friend4", "groom"),
    )
    for cast in parts:
        visit = _visit(rng, at, rng.randint(25, 80), 35.0, "Bern", True, cast=cast)
        out.append(visit)
        at += timedelta(seconds=visit.count * visit.pause_s * 1.3) + timedelta(minutes=rng.uniform(22, 90))
    return out


@kind
def one_evening(rng: Random) -> list[Visit]:
    """A party: one chapter, whatever its pauses."""
    at = datetime(2024, 12, 31, 20)
    return [_visit(rng, at, rng.randint(40, 120), 120.0, "Zurich", True, cast=("a", "b", "c"))]


def _days(
    rng: Random,
    first: datetime,
    days: int,
    town: Callable[[int], str],
    visits: tuple[int, int],
    counts: tuple[int, int],
    pause: float,
) -> list[Visit]:
    out: list[Visit] = []
    for day in range(days):
        at = first + timedelta(days=day, hours=rng.uniform(8.5, 10.5))
        for _ in range(rng.randint(*visits)):
            visit = _visit(rng, at, rng.randint(*counts), pause * rng.uniform(0.6, 1.6), town(day), True)
            out.append(visit)
            at += timedelta(seconds=visit.count * visit.pause_s * 1.3, hours=rng.uniform(1.0, 3.5))
            if at.hour >= 22 or at.day != (first + timedelta(days=day)).day:
                break
    return out


def _occasion(rng: Random, at: datetime) -> list[Visit]:
    """A birthday, or some days away; the nights of those may be chapters or not."""
    if rng.random() < 0.6:
        return [
            _visit(rng, at, rng.randint(12, 50), 100.0, "Zurich", True, cast=(f"p{rng.randint(1, 9)}", "me"))
        ]
    town = rng.choice(("Lisbon", "Porto", "Bern"))
    return [
        _visit(rng, at + timedelta(days=d), rng.randint(8, 40), 200.0, town, True if d == 0 else None)
        for d in range(rng.randint(2, 4))
    ]


def _visit(
    rng: Random,
    start: datetime,
    count: int,
    pause: float,
    town: str,
    begins: bool | None,
    cast: tuple[str, ...] = (),
) -> Visit:
    light = (rng.uniform(60, 190), 128 + rng.gauss(0, 7), 128 + rng.gauss(2, 10))
    return Visit(start, count, pause, town, begins, cast, light, max(1, round(count / rng.uniform(2, 6))))


def _photograph(visit: Visit, cameras: Sequence[Camera], rng: Random) -> list[Shot]:
    """Each camera takes its share of the visit; scenes follow each other, some seen by one camera only."""
    base = np.random.default_rng(rng.getrandbits(32))
    shared = [_scene(base, visit.light) for _ in range(visit.scenes)]
    at, times = visit.start, []
    for _ in range(visit.count):
        times.append(at)
        at += timedelta(seconds=visit.pause_s * math.exp(rng.gauss(-0.35, 0.9)))
    out: list[Shot] = []
    lat, lon = TOWNS[visit.town]
    spot = (lat + rng.gauss(0, 0.006), lon + rng.gauss(0, 0.008))
    for camera in cameras:
        own = [_scene(base, visit.light) for _ in range(visit.scenes)]
        for k, when in enumerate(times):
            if rng.random() > camera.share:
                continue
            true = when + timedelta(seconds=rng.uniform(0, 40) if len(cameras) > 1 else 0)
            which = k * visit.scenes // visit.count
            seen = own[which] if len(cameras) > 1 and rng.random() < camera.own_scenes else shared[which]
            out.append(_shot(visit, camera, true, seen, spot, base, rng, begins=None))
    out.sort(key=lambda s: s.true)
    begins = [visit.begins] + [False] * len(out)
    return [replace(s, begins=b) for s, b in zip(out, begins, strict=False)]


def _shot(
    visit: Visit,
    camera: Camera,
    true: datetime,
    seen: NDArray[np.float32],
    spot: tuple[float, float],
    base: np.random.Generator,
    rng: Random,
    begins: bool | None,
) -> Shot:
    offset = camera.offset(true)
    taken = (true + timedelta(seconds=offset)).replace(microsecond=0)
    if camera.zone_h is not None:
        taken = taken.replace(tzinfo=timezone(timedelta(hours=camera.zone_h)))
    tiny = _photo_of(seen, base)
    grey = cv2.resize(tiny[..., 0], (32, 32), interpolation=cv2.INTER_CUBIC)
    people = tuple(p for p in visit.cast if rng.random() < 0.5)
    gps = (spot[0] + rng.gauss(0, 4e-4), spot[1] + rng.gauss(0, 4e-4)) if camera.gps else None
    zone = ("Europe/Lisbon" if spot[1] < 0 else "Europe/Zurich") if gps else None
    record = PhotoRecord("", "", "jpeg", 4000, 3000, 1, taken, taken, "exif", camera.name, gps, zone=zone)
    score = PhotoScore(
        "",
        brightness=float(tiny[..., 0].mean() / 255),
        dhash=signature.dhash(grey),
        phash=signature.phash(grey),
        tiny=tiny.tobytes(),
    )
    return Shot(record, score, true, begins, people, offset)


def _scene(base: np.random.Generator, light: tuple[float, float, float]) -> NDArray[np.float32]:
    """A smooth picture of 24 x 24 cells about a light, with some edges."""
    coarse = base.normal(0, 1, (4, 4, 3)).astype(np.float32)
    fine = base.normal(0, 1, (12, 12, 3)).astype(np.float32)
    picture = 0.8 * cv2.resize(coarse, (24, 24), interpolation=cv2.INTER_CUBIC)
    picture += 0.5 * cv2.resize(fine, (24, 24), interpolation=cv2.INTER_LINEAR)
    ramp = np.linspace(1, -1, 24, dtype=np.float32)[:, None, None] * np.float32(base.uniform(0, 1))
    spread = np.array([34, 5, 8], np.float32)
    return np.asarray(
        (picture + ramp * np.array([1, 0.2, 0.2], np.float32)) * spread + np.array(light, np.float32),
        np.float32,
    )


def _photo_of(scene: NDArray[np.float32], base: np.random.Generator) -> NDArray[np.uint8]:
    """A photo of a scene: moved, nearer or farther, exposed otherwise, disturbed."""
    zoom = base.uniform(0.86, 1.0) * 21
    x, y = base.uniform(0, 24 - zoom, 2)
    grid_x, grid_y = np.meshgrid(np.linspace(x, x + zoom - 1, 16), np.linspace(y, y + zoom - 1, 16))
    seen = cv2.remap(scene, grid_x.astype(np.float32), grid_y.astype(np.float32), cv2.INTER_LINEAR)
    seen = seen + np.array([base.normal(0, 8), base.normal(0, 1.5), base.normal(0, 2)], np.float32)
    subject = base.integers(2, 12, 2)
    seen[subject[1] : subject[1] + 5, subject[0] : subject[0] + 3] += base.normal(0, 22, 3).astype(np.float32)
    seen += base.normal(0, 4, seen.shape).astype(np.float32)
    return np.clip(np.rint(seen), 0, 255).astype(np.uint8)
