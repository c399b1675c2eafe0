"""Wrong clocks planted on drawn-up trips with two cameras: how many are found, and how many alarms are false.

    python -m tests.bench.clocks [--trips N] [--wrong]

A note is right where it is within three minutes of what was planted for nine of ten of its photos; a planted
stretch is found where right notes hold four of five of its photos. Trips in which the two cameras never show
one scene count for false alarms only.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from random import Random

from albumapp.analysis.clocks import find_wrong_clocks
from albumapp.analysis.times import corrected_times
from tests.trips import CAMERA, PHONE, Camera, Shot, trip

Offset = Callable[[datetime], float]
TRIPS = ("weekend", "week trip", "wedding day", "one evening", "sparse tour", "year of a child")
RIGHT_S = 180.0


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


def check(shots: list[Shot]) -> tuple[int, int, int, int, list[str]]:
    """(notes, right notes, planted stretches, found ones, what was noted)."""
    records = [s.record for s in shots]
    times = corrected_times(records)
    people = {s.record.id: s.people for s in shots if s.people}
    notes = find_wrong_clocks(records, times, {s.record.id: s.score for s in shots}, people)
    off = {s.record.id: s.offset for s in shots}
    told: dict[str, float] = {}
    right = 0
    for note in notes:
        good = [abs(note.seconds + off[i]) <= RIGHT_S for i in note.photos]
        right += sum(good) >= 0.9 * len(good)
        told.update(dict.fromkeys(note.photos, note.seconds))
    stretches: dict[float, list[str]] = defaultdict(list)
    for s in shots:
        if s.offset:
            stretches[s.offset].append(s.record.id)
    found = sum(
        sum(abs(told.get(i, 0.0) + seconds) <= RIGHT_S for i in ids) >= 0.8 * len(ids)
        for seconds, ids in stretches.items()
    )
    said = [f"{n.reasons} {n.sure}" for n in notes]
    return len(notes), right, len(stretches), found, said


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trips", type=int, default=3, help="of each kind and planted clock")
    parser.add_argument("--wrong", action="store_true")
    args = parser.parse_args()
    print(
        f"{'planted':28}{'trips':>6}{'stretches':>10}{'found':>6}{'notes':>6}{'right':>6}{'recall':>8}{'precision':>10}"
    )
    all_notes, all_right = 0, 0
    by_trip = {name: [0, 0] for name in TRIPS}
    for kind in PLANTED:
        sums = [0, 0, 0, 0]
        count = 0
        for name in TRIPS:
            for seed in range(args.trips):
                shots = planted(kind, name, seed, bool(seed % 2))
                *got, said = check(shots)
                if "no scene" not in kind:
                    by_trip[name] = [by_trip[name][0] + got[2], by_trip[name][1] + got[3]]
                count += 1
                sums = [a + b for a, b in zip(sums, got, strict=True)]
                if args.wrong and (got[0] != got[1] or ("no scene" not in kind and got[2] != got[3])):
                    offs = sorted({s.offset for s in shots})
                    print(f"    {name} {seed}: {len(shots)} photos, planted {offs}: {said}")
        notes, right, stretches, found = sums
        print(f"{kind:28}{count:6}{stretches:10}{found:6}{notes:6}{right:6}", end="")
        print(f"{found / stretches if stretches else 1:8.2f}{right / notes if notes else 1:10.2f}")
        all_notes, all_right = all_notes + notes, all_right + right
    print("found by trip: " + ", ".join(f"{name} {b} of {a}" for name, (a, b) in by_trip.items()))
    recall = sum(b for _, b in by_trip.values()) / sum(a for a, _ in by_trip.values())
    print(
        f"recall {recall:.3f}, precision {all_right / max(1, all_notes):.3f} ({all_notes - all_right} false)"
    )


if __name__ == "__main__":
    main()
