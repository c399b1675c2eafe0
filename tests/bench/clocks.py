"""Wrong clocks planted on events with two cameras: how many are found, and how many alarms are false.

    python -m tests.bench.clocks [--trips N] [--sets N] [--first SEED] [--wrong]

Two ways of making: drawn-up trips (`tests.trips`: records and tiny pictures, scenes that both cameras show at
one time), and the photos of `tests.photomaker` (its plans and pictures, drawn small; no two photos show one
scene at one time, only the same kind of place), once with the numbers through which photomaker counts both
cameras, once with a counter for each camera. A note is right where it is within three minutes of what was
planted for nine of ten of its photos (of two cameras of equal standing either may be named), near within a
quarter of an hour; a planted stretch is found where right notes hold four of five of its photos.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

import numpy as np

from albumapp.analysis.clocks.shifts import find_wrong_clocks
from albumapp.analysis.clocks.times import corrected_times
from albumapp.analysis.model import PhotoScore
from albumapp.analysis.moments import signature
from albumapp.photos.record import PhotoRecord
from tests.photomaker import PORTRAITS, draw_scene, find_portraits, paste_face, plan_photos
from tests.trips import CAMERA, PHONE, Camera, Shot, trip

Offset = Callable[[datetime], float]
TRIPS = ("weekend", "week trip", "wedding day", "one evening", "sparse tour", "year of a child")
RIGHT_S, NEAR_S = 180.0, 900.0
SIZES = (20, 38, 60, 100, 150)
DAYS = (1, 2, 4, 7)
TWO = (("Canon EOS 80D", "iPhone 12"), ("Canon EOS 80D", "NIKON D750"), ("Pixel 7", "ILCE-7M3"))


def always(seconds: float) -> Callable[[Random, datetime, datetime], Offset]:
    return lambda rng, first, last: lambda at: seconds


def anything(rng: Random, first: datetime, last: datetime) -> Offset:
    seconds = rng.choice((-1, 1)) * rng.uniform(600, 3e8 if rng.random() < 0.5 else 9e4)
    return lambda at: seconds


def until(rng: Random, first: datetime, last: datetime) -> Offset:
    """Wrong until some time in the middle, by hours of a zone or by anything."""
    change = first + (last - first) * rng.uniform(0.3, 0.7)
    before, after = rng.choice(((7, 0), (0, -5), (2, -1), (0, 24 * 365), (-24 * 4000.3, 0)))
    return lambda at: 3600.0 * (before if at < change else after)


PLANTED: dict[str, Callable[[Random, datetime, datetime], Offset]] = {
    "none": always(0),
    "an hour": always(3600),
    "seven hours back": always(-7 * 3600),
    "half an hour": always(-1800),
    "a year": always(365 * 86400),
    "a day": always(-86400),
    "anything": anything,
    "changing": until,
    "none, no scene shared": always(0),
    "an hour, no scene shared": always(3600),
    "anything, no scene shared": anything,
}

ALSO: dict[str, Callable[[Random, datetime, datetime], Offset]] = {
    "twelve hours": always(12 * 3600),
    "an hour back": always(-3600),
    "four minutes": always(240),
    "twenty minutes": always(-1200),
}


def planted(kind: str, name: str, seed: int, phone_zone: bool) -> list[Shot]:
    """A trip with a phone that is right and a camera that is not."""
    rng = Random(f"{kind}/{name}/{seed}")
    plain = trip(name, Random(f"{name}{seed}"))
    offset = PLANTED[kind](rng, plain[0].true, plain[-1].true)
    apart = "no scene" in kind
    zone = (1.0 if "week" in name else 2.0) if phone_zone else None
    cameras = (
        Camera(PHONE, share=rng.uniform(0.3, 1), gps=True, zone_h=zone, own_scenes=1.0 if apart else 0.35),
        Camera(
            CAMERA,
            share=rng.uniform(0.3, 1),
            offset=offset,
            own_scenes=1.0 if apart else rng.uniform(0.2, 0.7),
        ),
    )
    return trip(name, Random(f"{name}{seed}"), cameras)


def photomaker_set(
    count: int, days: int, seed: int, people: dict[str, tuple[str, tuple[int, int, int, int]]]
) -> list[Shot]:
    """An event of photomaker with right clocks; every other one with faces pasted in."""
    cast = sorted(people) if seed % 2 else []
    plans = plan_photos(count, (1, 1), days, TWO[seed % len(TWO)], (0.1, 0.3)[seed % 3 == 0], seed, cast)
    shots = []
    for plan in plans:
        size = (360, 240) if plan.width > plan.height else (240, 360)
        image = draw_scene(plan.scene, plan.mood, size, plan.seed, grain=9)
        for face in plan.faces:
            path, box = people[face.person]
            paste_face(image, Path(path), box, face)
        true = datetime.fromisoformat(plan.taken)
        phone = "iPhone" in plan.camera
        record = PhotoRecord(
            plan.file, f"event/{plan.file}", "jpeg", plan.width, plan.height, 1, camera=plan.camera,
            taken_source="exif", gps=(47.37, 8.54) if phone else None,
            zone="Europe/Zurich" if phone else None,
        )  # fmt: skip
        shots.append(
            Shot(record, PhotoScore(plan.file, tiny=signature.tiny(np.asarray(image))), true, None, ())
        )
    return shots


def with_clock(shots: Sequence[Shot], wrong: str, offset: Offset, counted_alone: bool) -> list[Shot]:
    """The shots, one camera's clock being ahead by `offset`; with a counter for each camera where asked."""
    out, counts = [], defaultdict(lambda: 1000)
    for shot in shots:
        camera = shot.record.camera or ""
        counts[camera] += 1
        ahead = offset(shot.true) if camera == wrong else 0.0
        taken = (shot.true + timedelta(seconds=ahead)).replace(microsecond=0)
        if "iPhone" in camera:
            taken = taken.replace(tzinfo=timezone(timedelta(hours=2)))
        path = shot.record.path
        if counted_alone:
            path = f"event/{camera[:3]}_{counts[camera] + 3000 * (camera == wrong)}.JPG"
        out.append(
            replace(shot, record=replace(shot.record, path=path, taken=taken, taken_exif=taken), offset=ahead)
        )
    return out


def wrong_camera(shots: Sequence[Shot], seed: int) -> str:
    """The camera that is no phone, or either of two cameras."""
    names = sorted({s.record.camera or "" for s in shots})
    plain = [n for n in names if "iPhone" not in n and "Pixel" not in n]
    return plain[seed % len(plain)]


def check(shots: Sequence[Shot]) -> tuple[int, int, int, int, int, list[str]]:
    """(notes, right notes, near ones, planted stretches, found ones, what was noted)."""
    records = [s.record for s in shots]
    times = corrected_times(records)
    people = {s.record.id: s.people for s in shots if s.people}
    notes = find_wrong_clocks(records, times, {s.record.id: s.score for s in shots}, people)
    off = {s.record.id: s.offset for s in shots}
    stretches: dict[float, list[str]] = defaultdict(list)
    for s in shots:
        if s.offset:
            stretches[s.offset].append(s.record.id)
    wrong = {s.record.camera for s in shots if s.offset}
    told: dict[str, float] = {}
    right = near = swapped = 0
    for note in notes:
        told.update(dict.fromkeys(note.photos, note.seconds))
        if note.camera in wrong or not wrong:
            errors = sorted(abs(note.seconds + off[i]) for i in note.photos)
            error = errors[int(0.9 * (len(errors) - 1))]
        else:
            error = min(abs(note.seconds - seconds) for seconds in stretches)
            swapped += error <= RIGHT_S
        right += error <= RIGHT_S
        near += RIGHT_S < error <= NEAR_S and min(map(abs, stretches), default=0.0) > NEAR_S
    found = sum(
        sum(abs(told.get(i, 0.0) + seconds) <= RIGHT_S for i in ids) >= 0.8 * len(ids)
        for seconds, ids in stretches.items()
    )
    said = [f"{n.camera} {n.seconds} {len(n.photos)} {n.sure} {[r.code for r in n.reasons]}" for n in notes]
    return len(notes), right, near, len(stretches), min(len(stretches), found + swapped), said


class Table:
    """Sums by row, printed as they are."""

    def __init__(self) -> None:
        self.rows: dict[str, list[int]] = defaultdict(lambda: [0] * 6)

    def add(self, row: str, got: Sequence[int]) -> None:
        self.rows[row] = [a + b for a, b in zip(self.rows[row], (1, *got), strict=True)]

    def show(self, title: str) -> None:
        head = ("events", "notes", "right", "near", "planted", "found")
        print(f"\n{title:28}" + "".join(f"{h:>8}" for h in head) + "  recall precision")
        for row, (events, notes, right, near, planted_, found) in self.rows.items():
            print(f"{row:28}{events:8}{notes:8}{right:8}{near:8}{planted_:8}{found:8}", end="")
            print(f"{found / planted_ if planted_ else 1:8.2f}{(right + near) / notes if notes else 1:10.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trips", type=int, default=3, help="drawn-up trips of each kind and planted clock")
    parser.add_argument("--sets", type=int, default=1, help="photomaker events of each size and length")
    parser.add_argument("--first", type=int, default=0, help="first seed: events that nothing was tuned on")
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    tables = {"trips": Table(), "numbered together": Table(), "counted alone": Table()}
    sizes = {name: Table() for name in tables}
    begun = time.perf_counter()

    def judge(way: str, row: str, size: str, shots: Sequence[Shot]) -> None:
        *got, said = check(shots)
        tables[way].add(row, got)
        if "none" not in row and "no scene" not in row:
            sizes[way].add(size, got)
        if args.wrong and (got[0] > got[1] + got[2] or got[4] < got[3]):
            print(
                f"    {way}, {size}, {row}: {len(shots)} photos, {sorted({s.offset for s in shots})}: {said}"
            )

    for kind in PLANTED:
        for name in TRIPS:
            for seed in range(args.first, args.first + args.trips):
                judge("trips", kind, name, planted(kind, name, seed, bool(seed % 2)))
    people = find_portraits(PORTRAITS) if PORTRAITS.is_dir() and args.sets else {}
    asked = [(c, d) for c in SIZES for d in DAYS for _ in range(args.sets)]
    for n, (count, days) in enumerate(asked, args.first):
        plain = photomaker_set(count, days, n, people)
        wrong = wrong_camera(plain, n)
        for kind, make in {**PLANTED, **ALSO}.items():
            if "no scene" in kind or ("changing" in kind and days == 1):
                continue
            offset = make(Random(f"{kind}{n}"), plain[0].true, plain[-1].true)
            for way, alone in (("numbered together", False), ("counted alone", True)):
                judge(way, kind, f"{count} photos", with_clock(plain, wrong, offset, alone))
    for way, table in tables.items():
        table.show(f"{way}: planted")
        sizes[way].show(f"{way}: event")
    print(f"\n{time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
