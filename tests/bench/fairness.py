"""Whether faces are found and told apart equally well for all: `python -m tests.bench.fairness [--merged]`.

For each apparent look that the labels tell (`facelabels`; what a viewer sees on the photo, for this measure
only), each figure with its n and a Wilson interval of 95 %:

* recall: labelled faces of at least 16 px (photo at a long side of 1,024 px) that are found, on group photos
  and together with portraits of one person.
* false: a false face is nobody's, so it is counted by photo: of all finds on group photos where at least a
  quarter of the faces has that look, the share that is no face.
* merged: a face put together with one that is surely somebody else. Every face stands on a photo of its own,
  so that being on one photo parts nobody, and all are grouped at once by `find_people`. Surely somebody else:
  two faces of one group photo, and portraits of two named persons (`tests/data/people/faces.tsv`).

A figure of fewer than 30 faces is marked: it tells nothing. Looks whose interval lies wholly below (recall)
or above (false, merged) that of all faces are named below the table; where there are none, this sample shows
no difference, which does not prove that there is none. `--merged` lists the faces put together wrongly, a
group a line.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from albumapp.analysis.faces.detect import detector
from albumapp.analysis.model import PhotoScore
from albumapp.analysis.people.grouping import find_people
from tests.bench.facelabels import ROOT, TOLD, Label, Photo, read, share, table, wilson
from tests.bench.faces import Looked, look

PERSONS = ROOT / "tests" / "data" / "people" / "faces.tsv"
ENOUGH = 30
LEAST_PX = 16.0
MANY = 0.25  # share of a photo's faces
Look = tuple[str, str]  # column, value
ALL: Look = ("all", "")
VALUES = {
    "skin": ("light", "medium", "dark"),
    "gender": ("woman", "man"),
    "age": ("child", "adult", "older"),
    "glasses": ("no", "yes"),
    "cover": ("no", "yes"),
}
WORDS = {"skin": "skin tone", "gender": "presents as", "cover": "head covered"}
LOOKS: tuple[Look, ...] = (ALL, *((told, value) for told in TOLD for value in VALUES[told]))


@dataclass(slots=True)
class Count:
    """`part` of `of`."""

    part: int = 0
    of: int = 0

    def add(self, counted: bool) -> None:
        self.part, self.of = self.part + counted, self.of + 1

    def __str__(self) -> str:
        if not self.of:
            return "none"
        few = "" if self.of >= ENOUGH else ": too small to tell"
        return f"{self.of}: {share(self.part, self.of)}" if not few else f"{self.of}{few}"


Counts = Mapping[Look, Count]


def looks_of(label: Label) -> Iterable[Look]:
    return (ALL, *label.looks)


def recall(looked: Iterable[Looked]) -> Counts:
    counts: dict[Look, Count] = defaultdict(Count)
    for one in looked:
        for n in one.of_size(LEAST_PX, float("inf")):
            for seen in looks_of(one.photo.labels[n]):
                counts[seen].add(n in one.matched.found)
    return counts


def false_finds(looked: Iterable[Looked]) -> Counts:
    """Of the finds on group photos with many faces of a look, those that are no face."""
    counts: dict[Look, Count] = defaultdict(Count)
    for one in looked:
        if one.photo.kind != "group":
            continue
        for seen in {ALL, *_common(one.photo)}:
            for _ in one.matched.pairs:
                counts[seen].add(False)
            for _ in one.matched.false:
                counts[seen].add(True)
    return counts


def _common(photo: Photo) -> list[Look]:
    """Looks that at least MANY of the photo's faces have."""
    faces = [label for label in photo.labels if label.counts]
    return [seen for seen in LOOKS if sum(seen in f.looks for f in faces) >= MANY * max(1, len(faces))]


@dataclass(frozen=True, slots=True)
class Alone:
    """A labelled face that was found and has an encoding; `person` is "" where nobody says who it is."""

    label: Label
    photo: str
    person: str

    def surely_not(self, other: Alone) -> bool:
        if self.person and other.person:
            return self.person != other.person
        return self.photo == other.photo


def groups_of(looked: Iterable[Looked]) -> list[list[Alone]]:
    """The faces as `find_people` groups them, each as if on a photo of its own."""
    persons = _persons()
    scores: dict[str, PhotoScore] = {}
    faces: dict[str, Alone] = {}
    for one in looked:
        file = one.photo.file
        for n, find in one.matched.pairs:
            if one.faces[find].encoding is not None:
                alone = f"{file}#{n}"
                scores[alone] = PhotoScore(alone, faces=(one.faces[find],))
                person = persons.get(file, file) if one.photo.kind == "portrait" else ""
                faces[alone] = Alone(one.photo.labels[n], file, person)
    groups: dict[str, list[Alone]] = defaultdict(list)
    for alone, people in find_people(sorted(scores), scores)[1].items():
        groups[people[0] or alone].append(faces[alone])
    return list(groups.values())


def merged(groups: Iterable[list[Alone]]) -> Counts:
    """Of the labelled faces that have an encoding, those grouped with a face of somebody else."""
    counts: dict[Look, Count] = defaultdict(Count)
    for group in groups:
        for one in group:
            wrong = any(one.surely_not(other) for other in group if other is not one)
            for seen in looks_of(one.label):
                counts[seen].add(wrong)
    return counts


def show_merged(groups: Iterable[list[Alone]]) -> None:
    for group in groups:
        wrong = [one for one in group if any(one.surely_not(o) for o in group if o is not one)]
        for one in wrong:
            print(f"{one.photo} at {one.label.box.cx:.3f} {one.label.box.cy:.3f}", end="; ")
        if wrong:
            print()


def _persons() -> dict[str, str]:
    """The named person of each photo that has one."""
    lines = PERSONS.read_text(encoding="utf-8").splitlines()[1:]
    return {line.split("\t")[0]: line.split("\t")[3] for line in lines}


def worse(counts: Counts, more_is_better: bool) -> list[Look]:
    """Looks with enough faces whose interval lies wholly on the worse side of that of all."""
    low, high = wilson(counts[ALL].part, counts[ALL].of)
    found = []
    for seen in LOOKS[1:]:
        one = counts[seen] if seen in counts else Count()
        if one.of >= ENOUGH:
            least, most = wilson(one.part, one.of)
            if most < low if more_is_better else least > high:
                found.append(seen)
    return found


def words(seen: Look) -> str:
    told, value = seen
    return "all" if seen == ALL else f"{WORDS.get(told, told)}: {value}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fairness")
    parser.add_argument("--merged", action="store_true")
    args = parser.parse_args()
    finder = detector()
    looked = [look(p, finder, encode=True) for p in read() if p.kind != "none" and p.path.is_file()]
    groups = groups_of(looked)
    columns = (
        ("recall, group photos", recall(one for one in looked if one.photo.kind == "group"), True),
        ("recall, all", recall(looked), True),
        ("false, of finds", false_finds(looked), False),
        ("merged, of faces", merged(groups), False),
    )
    print(f"{type(finder).__name__}, {len(looked)} photos; n: share (95 %)\n")
    rows = [(words(seen), *(str(c.get(seen, Count())) for _, c, _ in columns)) for seen in LOOKS]
    print(table(("apparent look", *(name for name, _, _ in columns)), rows))
    for name, counts, more in columns:
        found = ", ".join(words(seen) for seen in worse(counts, more))
        print(f"\n{name}: worse than all, beyond chance: {found or 'none'}", end="")
    print("\n")
    if args.merged:
        show_merged(groups)


if __name__ == "__main__":
    main()
