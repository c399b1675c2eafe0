"""Whether faces are found and told apart equally well for everybody: `python -m tests.bench.fairness`.

For each apparent look that the labels tell (`facelabels`; what a viewer sees on the photo, for this measure
only), each figure with its n and a Wilson interval of 95 %:

* recall: labelled faces of at least 24 px (photo at a long side of 1,024 px) that are found, on group photos
  and on portraits of one person.
* false: a false face is nobody's, so photos are counted, not people: of all finds on group photos where most
  of the faces have that look, the share that is no face.
* merged: a face put together with one that is surely somebody else. Every face stands on a photo of its own,
  so that being on one photo parts nobody, and all are grouped at once by `find_people`. Surely somebody else:
  two faces of one group photo, and portraits of two named persons (`tests/data/people/faces.tsv`).

A figure of fewer than 30 faces is marked: it tells nothing. Looks whose interval lies wholly below (recall)
or above (false, merged) that of all faces are named below the table; where there are none, this sample shows
no difference, which does not prove that there is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from albumapp.analysis.faces import detector
from albumapp.analysis.model import PhotoScore
from albumapp.analysis.people import find_people
from tests.bench.facelabels import ROOT, TOLD, Label, Photo, read, share, table, wilson
from tests.bench.faces import SIZES, Looked, look

PERSONS = ROOT / "tests" / "data" / "people" / "faces.tsv"
ENOUGH = 30
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
        for n in one.of_size(*SIZES[0]):
            for seen in looks_of(one.photo.labels[n]):
                counts[seen].add(n in one.matched.found)
    return counts


def false_finds(looked: Iterable[Looked]) -> Counts:
    """Of the finds on group photos that show mostly faces of a look, those that are no face."""
    counts: dict[Look, Count] = defaultdict(Count)
    for one in looked:
        if one.photo.kind != "group":
            continue
        for seen in {ALL, *_mostly(one.photo)}:
            for _ in one.matched.pairs:
                counts[seen].add(False)
            for _ in one.matched.false:
                counts[seen].add(True)
    return counts


def _mostly(photo: Photo) -> list[Look]:
    """Looks that more than half of the photo's faces have."""
    faces = [label for label in photo.labels if label.counts]
    return [seen for seen in LOOKS if sum(seen in f.looks for f in faces) * 2 > len(faces)]


def merged(looked: Iterable[Looked]) -> Counts:
    """Of the labelled faces that have an encoding, those grouped with a face of somebody else."""
    persons = _persons()
    scores: dict[str, PhotoScore] = {}
    who: dict[str, tuple[Label, str, str]] = {}  # face, photo, named person ("" on group photos)
    for one in looked:
        for n, find in one.matched.pairs:
            face = one.faces[find]
            if face.encoding is None:
                continue
            alone = f"{one.photo.file}#{n}"
            scores[alone] = PhotoScore(alone, faces=(replace(face),))
            person = persons.get(one.photo.file, one.photo.file) if one.photo.kind == "portrait" else ""
            who[alone] = one.photo.labels[n], one.photo.file, person
    groups: dict[str, list[str]] = defaultdict(list)
    for alone, people in find_people(sorted(scores), scores)[1].items():
        groups[people[0] or alone].append(alone)
    counts: dict[Look, Count] = defaultdict(Count)
    for group in groups.values():
        for alone in group:
            label, photo, person = who[alone]
            others = [who[o] for o in group if o != alone]
            wrong = any(p != person if p and person else f == photo for _, f, p in others)
            for seen in looks_of(label):
                counts[seen].add(wrong)
    return counts


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
    finder = detector()
    looked = [look(p, finder, encode=True) for p in read() if p.kind != "none" and p.path.is_file()]
    columns = (
        ("recall, group photos", recall(one for one in looked if one.photo.kind == "group"), True),
        ("recall, all", recall(looked), True),
        ("false, of finds", false_finds(looked), False),
        ("merged, of faces", merged(looked), False),
    )
    print(f"{type(finder).__name__}, {len(looked)} photos; n: share (95 %)\n")
    rows = [(words(seen), *(str(c.get(seen, Count())) for _, c, _ in columns)) for seen in LOOKS]
    print(table(("apparent look", *(name for name, _, _ in columns)), rows))
    for name, counts, more in columns:
        found = ", ".join(words(seen) for seen in worse(counts, more))
        print(f"\n{name}: worse than all, beyond chance: {found or 'none'}", end="")
    print()


if __name__ == "__main__":
    main()
