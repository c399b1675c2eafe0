"""How well faces are grouped to people, on labelled faces: `python -m tests.bench.people [LIBRARY.sqlite]`.

Labels are `tests/data/people/faces.tsv`: a photo below the folder of real photos, a point on the face (0..1
of the photo as seen), and who it is; made by eye, from the labels that came with the photos where there were
any. Identities on several photos give B-cubed precision and recall (A. Bagga and B. Baldwin, "Entity-based
cross-document coreferencing using the vector space model", 1998); portraits of one named person each give
the false merges, with a Wilson interval of 95 %. A library named on the command line keeps what was looked
at for the next run.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path

import numpy as np

from albumapp.analysis.model import PhotoScore
from albumapp.analysis.people import grouping as people
from albumapp.analysis.people.clustering import Points, Rule, cluster
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.session.importing import analyse, import_photos

ROOT = Path(__file__).resolve().parents[2]
PHOTOS = ROOT.parent / "shared" / "photos"
LABELS = ROOT / "tests" / "data" / "people" / "faces.tsv"
IDENTITIES = ("b-faces-human", "b-faces-obama-biden", "a-album-kphotoalbum-demo")
PORTRAITS = ("c-portraits-18f-team", "c-portraits-carpentries-team")
CROWDS = ("a-office-events-18f", "b-groups-workshops-carpentries")  # labelled by eye, and many strangers
SHIFTS = [round(0.01 * n, 2) for n in range(-8, 7)]
BARS = {"precision": 0.97, "recall": 0.93, "merged": 0.02}

Face = tuple[str, int]  # photo (folder/name), number of the face


@dataclass(frozen=True, slots=True)
class Faces:
    """`scores` by photo (folder/name), and who the labelled faces are."""

    scores: Mapping[str, PhotoScore]
    who: Mapping[Face, str]

    def of(self, folders: Collection[str]) -> dict[str, PhotoScore]:
        return {k: s for k, s in self.scores.items() if k.split("/")[0] in folders}

    def labelled(self, folders: Collection[str], several: bool) -> list[Face]:
        """Labelled faces of these folders; with `several` those whose person is there more than once."""
        there = [f for f in self.who if f[0].split("/")[0] in folders]
        count: dict[str, int] = defaultdict(int)
        for f in there:
            count[self.who[f]] += 1
        return [f for f in there if not several or count[self.who[f]] > 1]


@dataclass(frozen=True, slots=True)
class Result:
    precision: float
    recall: float
    merged: int
    portraits: int

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)

    @property
    def holds(self) -> bool:
        merged = self.merged <= BARS["merged"] * self.portraits
        return merged and self.precision >= BARS["precision"] and self.recall >= BARS["recall"]


def look(path: Path) -> Faces:
    """Look at the photos (or take what the library knows) and find the labelled faces in them."""
    folders = [PHOTOS / f for f in (*IDENTITIES, *PORTRAITS, *CROWDS)]
    with Library(path) as library, Pool() as pool:
        records = import_photos(folders, library, pool, Task("read")).records
        scores = analyse(records, library, pool, Task("look"), True, grouping=True).scores
    named = {
        f"{Path(r.path).parent.name}/{Path(r.path).name}": scores[r.id] for r in records if r.id in scores
    }
    who: dict[Face, str] = {}
    for line in LABELS.read_text(encoding="utf-8").splitlines()[1:]:
        photo, x, y, person = line.split("\t")
        faces = named[photo].faces or () if photo in named else ()
        near = [
            (abs(f.box.cx - float(x)) + abs(f.box.cy - float(y)), n)
            for n, f in enumerate(faces)
            if f.box.grown(1.2).holds(float(x), float(y)) and f.encoding is not None
        ]
        if near:
            who[photo, min(near)[1]] = person
    return Faces(named, who)


def group(scores: Mapping[str, PhotoScore], rule: Rule) -> dict[Face, str]:
    """The person of each face by `rule`; a face of nobody is alone."""
    kept, people.RULE = people.RULE, rule
    try:
        _, found = people.find_people(sorted(scores), scores)
    finally:
        people.RULE = kept
    return {(i, n): p or f"{i}:{n}" for i, who in found.items() for n, p in enumerate(who)}


def b_cubed(
    found: Mapping[Face, str], who: Mapping[Face, str], faces: Collection[Face]
) -> tuple[float, float]:
    """Precision and recall: the mean over faces of what is right of its group, and of its person."""
    precision = recall = 0.0
    for f in faces:
        group_of = [g for g in faces if found[g] == found[f]]
        person = [g for g in faces if who[g] == who[f]]
        right = sum(who[g] == who[f] for g in group_of)
        precision += right / len(group_of)
        recall += right / len(person)
    return precision / len(faces), recall / len(faces)


def merged(found: Mapping[Face, str], who: Mapping[Face, str], faces: Iterable[Face]) -> int:
    """Faces that are in one group with somebody else's."""
    of: dict[str, set[str]] = defaultdict(set)
    there = list(faces)
    for f in there:
        of[found[f]].add(who[f])
    return sum(len(of[found[f]]) > 1 for f in there)


def wilson(part: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """95 % interval of a share (E. B. Wilson, 1927)."""
    if not of:
        return 0.0, 1.0
    p, d = part / of, 1 + z * z / of
    middle, half = (p + z * z / 2 / of) / d, z * sqrt(p * (1 - p) / of + z * z / 4 / of**2) / d
    return max(0.0, middle - half), min(1.0, middle + half)


def shifted(rule: Rule, by: float) -> Rule:
    return replace(rule, reach=rule.reach + by, single=rule.single + by)


def measure(faces: Faces, rule: Rule, together: bool, identities: Collection[Face] = ()) -> Result:
    """Everything in one library (`together`), or identities and portraits each in one of their own."""
    everywhere = (*IDENTITIES, *PORTRAITS, *CROWDS)
    of_people = identities or faces.labelled(IDENTITIES, True)
    of_portraits = faces.labelled(PORTRAITS, False)
    one = group(faces.of(everywhere if together else IDENTITIES), rule)
    other = one if together else group(faces.of(PORTRAITS), rule)
    precision, recall = b_cubed(one, faces.who, of_people)
    return Result(precision, recall, merged(other, faces.who, of_portraits), len(of_portraits))


def show(name: str, r: Result) -> None:
    low, high = wilson(r.merged, r.portraits)
    print(
        f"{name:34} precision {r.precision:.3f}  recall {r.recall:.3f}  F1 {r.f1:.3f}  "
        f"false merges {r.merged}/{r.portraits} = {r.merged / max(1, r.portraits):.3f}"
        f" ({low:.3f} to {high:.3f})"
        f"{'  bars hold' if r.holds else ''}"
    )


def show_halves(faces: Faces) -> None:
    """Choose the shift on one half of the people, measure on the other, both ways."""
    there = faces.labelled((*IDENTITIES, *CROWDS, *PORTRAITS), True)
    names = sorted({faces.who[f] for f in there})
    halves = [[f for f in there if faces.who[f] in names[n::2]] for n in (0, 1)]
    for n, (chosen_on, held_out) in enumerate((halves, halves[::-1])):
        results = {s: measure(faces, shifted(people.RULE, s), True, chosen_on) for s in SHIFTS}
        fine = {s: r for s, r in results.items() if r.precision >= BARS["precision"]} or results
        best = max(fine, key=lambda s: (round(fine[s].f1, 3), -abs(s)))
        show(
            f"half {n + 1}: chosen {best:+.2f}, other half",
            measure(faces, shifted(people.RULE, best), True, held_out),
        )


def show_speed() -> None:
    """Twelve thousand made faces: all at once, and a hundred that join, against one product of all pairs."""
    rng = np.random.default_rng(0)
    count, persons, alone = 12_000, 300, 3_000
    who = np.concatenate([rng.integers(0, persons, count - alone), persons + np.arange(alone)])
    means = rng.normal(size=(persons + alone, 128))
    means *= 0.57 / np.linalg.norm(means, axis=1, keepdims=True)
    away = rng.normal(size=(count, 128))
    v = (means[who] + 0.25 * away / np.linalg.norm(away, axis=1, keepdims=True)).astype(np.float32)
    order = rng.permutation(count)
    v, who = v[order], who[order]
    scenes = [n // 2 for n in range(count)]
    begun = time.perf_counter()
    for n in range(0, count, 1024):
        (v[n : n + 1024] @ v.T).argmin(axis=1)
    kernel = time.perf_counter() - begun
    begun = time.perf_counter()
    groups = cluster(Points(v, scenes), people.RULE)
    full = time.perf_counter() - begun
    known = {i: n for n, g in enumerate(groups) if len(g) > 1 for i in g if i < count - 100}
    settled = frozenset(i for i in range(count - 100) if i not in known)
    begun = time.perf_counter()
    cluster(Points(v, scenes, groups=[known.get(i, -1) for i in range(count)], settled=settled), people.RULE)
    join = time.perf_counter() - begun
    print(
        f"\n12,000 faces, {len(groups)} groups: all pairs once {kernel:.2f} s; "
        f"grouped {full:.2f} s, x {full / kernel:.1f}"
    )
    print(f"100 of them new: {join:.2f} s, x {join / kernel:.2f}")


def main(path: Path) -> None:
    faces = look(path)
    print(f"{len(faces.who)} labelled faces are found and encoded; {people.RULE}\n")
    show("everything in one library", measure(faces, people.RULE, True))
    show("identities and portraits apart", measure(faces, people.RULE, False))
    more = faces.labelled((*IDENTITIES, *CROWDS, *PORTRAITS), True)
    show("with those labelled by eye", measure(faces, people.RULE, True, more))
    show_halves(faces)
    for together in (True, False):
        print(f"\nreach and single shifted, {'in one library' if together else 'apart'}:")
        results = {s: measure(faces, shifted(people.RULE, s), together) for s in SHIFTS}
        for s, r in results.items():
            show(f"  {s:+.2f}", r)
        fine = [s for s, r in results.items() if r.holds]
        print(
            f"  the bars hold from {min(fine):+.2f} to {max(fine):+.2f}" if fine else "  the bars do not hold"
        )
    show_speed()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder) / "library.sqlite")
