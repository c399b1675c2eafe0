"""Chapters against PhotoTOC: weighted error and F1 on hand-labelled folders and on drawn-up trips.

    python -m tests.bench.events [--trips N] [--wrong]

Labels are `tests/data/events/FOLDER.tsv`: the chapter of each dated photo as a person telling the story would
begin it, with what is doubtful. The weighted error is (2 x missed + false) / (3 x true). Last, how many
chapters are gathered of the occasions (`story.gathering`), and how many of either are of a single photo.
"""

from __future__ import annotations

import argparse
import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import mean

from albumapp.analysis.analyze import combine
from albumapp.analysis.clocks.times import corrected_times, in_order
from albumapp.analysis.story.chapters import Story, divide, weigh
from albumapp.analysis.story.events import story_of
from albumapp.photos.record import PhotoRecord
from tests.trips import KINDS, Camera, Shot, trip

REPO = Path(__file__).resolve().parents[2]
LABELS = REPO / "tests" / "data" / "events"
PHOTOS = REPO.parent / "shared" / "photos"


@dataclass
class Counted:
    """Boundaries that are true, found, missed and false; those that nobody can tell do not count."""

    true: int = 0
    missed: int = 0
    false: int = 0

    def add(self, truth: Sequence[bool | None], found: Sequence[bool]) -> Counted:
        for t, f in zip(truth[1:], found[1:], strict=True):
            self.true += t is True
            self.missed += t is True and not f
            self.false += t is False and f
        return self

    @property
    def weighted(self) -> float:
        return (2 * self.missed + self.false) / (3 * max(1, self.true))

    @property
    def f1(self) -> float:
        hit = self.true - self.missed
        return 2 * hit / max(1, 2 * hit + self.missed + self.false)


def phototoc(instants: Sequence[float], k: float = 17.0, window: int = 10) -> list[bool]:
    """Platt 2003 as published: a boundary where log g_N >= log K + the mean of log g_{N-10..N+10}."""
    logs = [math.log(max(1.0, b - a)) for a, b in pairwise(instants)]
    out = [True] if instants else []
    for n, value in enumerate(logs):
        around = logs[max(0, n - window) : n + window + 1]
        out.append(value >= math.log(k) + mean(around))
    return out


def labelled(folder: str, with_doubtful: bool = True) -> tuple[Story, list[bool | None], list[str]] | None:
    """(what is known, whether a chapter begins, names) of a labelled folder; None where it is not here."""
    from albumapp.analysis.worker import analyze_photo
    from albumapp.photos.reading import read_photo
    from albumapp.photos.record import ReadPhoto

    if not (PHOTOS / folder).is_dir():
        return None
    with (LABELS / f"{folder}.tsv").open(encoding="utf-8") as f:
        rows = list(csv.DictReader(f, delimiter="\t"))
    records, scores, row_of = {}, {}, {}
    for row in rows:
        read = read_photo(str(PHOTOS / folder / row["file"]))
        if isinstance(read, ReadPhoto):
            records[read.record.id] = read.record
            scores[read.record.id] = analyze_photo(read.record.path, read.record.id, False)
            row_of[read.record.id] = row
    times = corrected_times(records.values())
    ordered = [r for r in in_order(records.values(), times) if times[r.id].instant is not None]
    truth: list[bool | None] = []
    last = ""
    for r in ordered:
        row = row_of[r.id]
        begins: bool | None = row["chapter"] != last
        last = row["chapter"]
        truth.append(None if row["doubtful"] and not with_doubtful else begins)
    return story_of(ordered, times, scores, {}, {}), truth, [Path(r.path).name for r in ordered]


def drawn(shots: Sequence[Shot], people: bool) -> tuple[Story, list[bool | None]]:
    """A trip as `divide` is told of it, and the truth, in the order of the camera times."""
    records = {s.record.id: s.record for s in shots}
    times = corrected_times(records.values())
    ordered = in_order(records.values(), times)
    known = {s.record.id: s for s in shots}
    who = {s.record.id: s.people for s in shots} if people else {}
    scores = {s.record.id: s.score for s in shots}
    return story_of(ordered, times, scores, who, {}), [known[r.id].begins for r in ordered]


def gathering(name: str, records: Sequence[PhotoRecord]) -> None:
    """Print how many chapters and single photos are left when occasions are gathered."""
    known = combine(records, {}, False)
    counts = [(len(part), sum(len(e.photos) == 1 for e in part)) for part in (known.occasions, known.events)]
    (fine, lone), (chapters, left) = counts
    print(f"{name:34}{fine:6} occasions, {lone} of one photo; {chapters} chapters, {left} of one photo")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trips", type=int, default=20, help="drawn-up trips of each kind")
    parser.add_argument("--wrong", action="store_true", help="list every missed and false boundary")
    args = parser.parse_args()
    print(f"{'':34}{'true':>6}{'ours: missed':>14}{'false':>6}{'error':>7}{'F1':>6}", end="")
    print(f"{'PhotoTOC: missed':>18}{'false':>6}{'error':>7}{'F1':>6}")
    for path in sorted(LABELS.glob("*.tsv")):
        for doubtful in (True, False):
            got = labelled(path.stem, doubtful)
            if got is None:
                print(f"{path.stem}: not on this machine")
                break
            story, truth, names = got
            ours = divide(story)
            _line(path.stem + ("" if doubtful else " (sure)"), truth, ours, story)
            if args.wrong and doubtful:
                _wrong(story, truth, ours, names)
    for name in KINDS:
        ours_all, peer_all = Counted(), Counted()
        for seed in range(args.trips):
            rng = Random(f"{name}{seed}")
            cameras = (Camera("Apple iPhone 12", gps=True), Camera("Canon EOS 80D", share=0.6))
            shots = trip(name, rng, cameras[: rng.randint(1, 2)])
            story, truth = drawn(shots, people=bool(seed % 2))
            ours_all.add(truth, divide(story))
            if args.wrong and seed < 2:
                _wrong(story, truth, divide(story), [str(n) for n in range(len(truth))])
            peer_all.add(truth, phototoc(story.instants))
        _print(name, ours_all, peer_all)
    for name in KINDS:
        gathering(name, [s.record for s in trip(name, Random(f"{name}0"))])


def _line(name: str, truth: Sequence[bool | None], ours: Sequence[bool], story: Story) -> None:
    _print(name, Counted().add(truth, ours), Counted().add(truth, phototoc(story.instants)))


def _print(name: str, a: Counted, b: Counted) -> None:
    print(f"{name:34}{a.true:6}{a.missed:14}{a.false:6}{a.weighted:7.3f}{a.f1:6.2f}", end="")
    print(f"{b.missed:18}{b.false:6}{b.weighted:7.3f}{b.f1:6.2f}")


def _wrong(story: Story, truth: Sequence[bool | None], ours: Sequence[bool], names: Sequence[str]) -> None:
    evidence = weigh(story)
    for n in range(1, len(names)):
        if truth[n] is not None and truth[n] != ours[n]:
            parts = ", ".join(f"{k} {v[n - 1]:+.2f}" for k, v in evidence.parts.items())
            hours = evidence.gaps[n - 1] / 3600
            print(f"    {'missed' if truth[n] else 'false'} {names[n]} ({hours:.1f} h): {parts}")


if __name__ == "__main__":
    main()
