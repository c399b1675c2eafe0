"""Which faces are one person, without knowing how many people there are.

Likeness is grouped by `clustering`; what the user said steers it: faces given to a person stay there, faces
parted from a person never come back, faces of nobody are left out. People keep their ids: who was known
before is the start of the grouping, and new faces join (a few against all, not all against all). Only where
a quarter of the faces is new are people whom the user never touched grouped afresh.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.model import Face, FaceRef, KnownPeople, Person, PersonNote, PhotoScore
from albumapp.analysis.people.clustering import Points, Rule, cluster

# distances of `faces.identity`; chosen on the labelled faces of `tests.bench.people`, which shows how far
# each may be off
RULE = Rule(near=0.4, reach=0.625, single=0.5675, crowd=0.2, usual=0.69, company=0.0175)
# a small face tells less: up to so much is added, squared. Strangers of one group photo that would be joined
# were they on photos of their own: 28 of 1,143 without it, 8 with it
SMALL_PX, TINY_PX, SMALL_NOISE = 60, 30, 0.05
TURNED_FROM, TURNED_TO, TURNED_NOISE = 40.0, 60.0, 0.075  # degrees to the side
LONG_SIDE_PX = 1024  # of the photo as it is looked at
LEAST_CONFIDENCE = 0.75  # two like lamps taken for faces are no person
LEAST_PHOTOS = 2  # a face seen once is no person yet
MANY_NEW = 0.25  # share of faces never grouped before, from which all who are untouched are grouped afresh
SAME_FACE = 0.5  # overlap (intersection over union) from which two boxes are one face
NOBODY = ""

Vectors = NDArray[np.float32]
FacePeople = dict[str, tuple[str | None, ...]]
Spot = tuple[int, int]  # position of the photo in the order, of the face in the photo


def find_people(
    ordered: Sequence[str], scores: Mapping[str, PhotoScore], known: KnownPeople | None = None
) -> tuple[tuple[Person, ...], FacePeople]:
    """People by number of photos, and the person of each face by position (None: nobody known).

    `ordered` is photo ids in time order; faces without encoding belong to nobody unless the user said so.
    Where nothing is known the ids are "p1", "p2", ... by number of photos, then by first photo.
    """
    said = _said(ordered, scores, known or KnownPeople())
    who = _grouped(ordered, scores, said)
    photos: dict[str, dict[int, None]] = defaultdict(dict)
    for (p, _), person in sorted(who.items()):
        photos[person][p] = None
    nobody = PersonNote("")
    people = [
        Person(i, note.name, tuple(ordered[p] for p in seen), note.hidden, note.rule)
        for i, seen in photos.items()
        for note in [said.known.people.get(i, nobody)]
    ]
    people.sort(key=lambda p: (-len(p.photos), number_of(p.id)))
    of_faces: FacePeople = {}
    for p, photo in enumerate(ordered):
        faces = scores[photo].faces if photo in scores else None
        if faces:
            of_faces[photo] = tuple(who.get((p, f)) for f in range(len(faces)))
    return tuple(people), of_faces


def number_of(person: str) -> int:
    """The number in an id such as "p12"; 0 where there is none."""
    return int(person[1:]) if person[1:].isdecimal() else 0


def overlap(face: Face, ref: FaceRef) -> float:
    """Intersection over union of two boxes of one photo."""
    both = face.box.intersection(ref.box)
    return 0.0 if both is None else both.area / (face.box.area + ref.box.area - both.area)


@dataclass(slots=True)
class _Said:
    """What is known, by the faces that are there now."""

    known: KnownPeople
    pins: dict[Spot, str] = field(default_factory=dict)
    nots: set[tuple[Spot, str]] = field(default_factory=set)
    strangers: set[Spot] = field(default_factory=set)
    before: dict[Spot, str] = field(default_factory=dict)
    same: set[Spot] = field(default_factory=set)  # the very face that was grouped before, same encoding

    @property
    def touched(self) -> set[str]:
        """People of whom the user said something: they are never joined with each other, or dissolved."""
        spoken = {i for i, p in self.known.people.items() if p.name is not None or p.hidden or p.rule}
        parted = {person for _, person in self.nots}
        return spoken | parted | set(self.pins.values()) | set(self.known.elsewhere)


def _said(ordered: Sequence[str], scores: Mapping[str, PhotoScore], known: KnownPeople) -> _Said:
    said = _Said(known)
    refs = (*known.pins, *known.strangers, *known.before, *(f for f, _ in known.nots))
    if not refs:
        return said
    faces: dict[str, tuple[int, Sequence[Face]]] = {}
    for p, photo in enumerate(ordered):
        there = scores[photo].faces if photo in scores else None
        if there:
            faces[photo] = (p, there)
    spots = {ref: spot for ref in dict.fromkeys(refs) if (spot := _spot(ref, faces)) is not None}
    for ref, person in known.before.items():
        if ref in spots:
            said.before[spots[ref]] = person
            p, f = spots[ref]
            if faces[ref.photo][1][f].box == ref.box:
                said.same.add((p, f))
    said.pins = {spots[ref]: person for ref, person in known.pins.items() if ref in spots}
    said.nots = {(spots[ref], person) for ref, person in known.nots if ref in spots}
    said.strangers = {spots[ref] for ref in known.strangers if ref in spots}
    return said


def _spot(ref: FaceRef, faces: Mapping[str, tuple[int, Sequence[Face]]]) -> Spot | None:
    """The face that is meant: the one of that box, or the one that overlaps it most."""
    if ref.photo not in faces:
        return None
    p, there = faces[ref.photo]
    for f, face in enumerate(there):
        if face.box == ref.box:
            return p, f
    best = max(range(len(there)), key=lambda f: overlap(there[f], ref))
    return (p, best) if overlap(there[best], ref) >= SAME_FACE else None


def _grouped(ordered: Sequence[str], scores: Mapping[str, PhotoScore], said: _Said) -> dict[Spot, str]:
    """The person of each face that has one."""
    spots: list[Spot] = []
    faces: list[Face] = []
    for p, photo in enumerate(ordered):
        there = scores[photo].faces if photo in scores else None
        for f, face in enumerate(there or ()):
            sure = face.confidence >= LEAST_CONFIDENCE or (p, f) in said.pins
            if face.encoding is not None and sure and (p, f) not in said.strangers:
                spots.append((p, f))
                faces.append(face)
    clusters, begun = _clustered(spots, faces, said)
    ids = _ids(clusters, begun, spots, said)
    who = {spots[row]: ids[n] for n, rows in enumerate(clusters) if n in ids for row in rows}
    who.update((spot, person) for spot, person in said.pins.items() if spot not in said.strangers)
    return who


def _start(spots: Sequence[Spot], said: _Said) -> list[str]:
    """Who each face is taken for before any is compared; NOBODY where that is open."""
    touched = said.touched
    new = sum(spot not in said.before for spot in spots)
    afresh = new > MANY_NEW * len(spots)
    start = []
    for spot in spots:
        person = said.pins.get(spot) or said.before.get(spot, NOBODY)
        if (spot, person) in said.nots or (afresh and person not in touched):
            person = NOBODY
        start.append(person)
    return start


def _clustered(
    spots: Sequence[Spot], faces: Sequence[Face], said: _Said
) -> tuple[list[list[int]], list[set[str]]]:
    """Rows of `spots` by cluster, and of each cluster the people that it began with."""
    if not spots:
        return [], []
    start = _start(spots, said)
    vectors = [np.frombuffer(f.encoding or b"", "<f4") for f in faces]
    scenes = [p for p, _ in spots]
    people = list(start)
    for person, codes in said.known.elsewhere.items():
        for code in codes:
            vectors.append(np.frombuffer(code, "<f4"))
            scenes.append(-1 - len(scenes))  # each of a photo of its own
            people.append(person)
    group = {person: g for g, person in enumerate(dict.fromkeys(p for p in people if p))}
    fixed = {row for row, spot in enumerate(spots) if spot in said.same and said.before[spot] == NOBODY}
    parted = {spot for spot, _ in said.nots}
    if any(person and not now for person, now in ((said.before.get(s), p) for s, p in zip(spots, start))):
        fixed = set()  # somebody is grouped afresh: all are compared with all
    row_of = {spot: row for row, spot in enumerate(spots)}
    noise = np.zeros(len(vectors), np.float32)
    noise[: len(faces)] = [_noise(f) for f in faces]
    points = Points(
        np.stack(vectors).astype(np.float32),
        scenes,
        noise,
        groups=[group[p] if p else -1 for p in people],
        held=frozenset(group[p] for p in said.touched if p in group),
        bars=[(row_of[s], group[p]) for s, p in said.nots if s in row_of and p in group],
        settled=frozenset(r for r in fixed if start[r] == NOBODY and spots[r] not in parted),
    )
    clusters, begun = [], []
    for found in cluster(points, RULE):
        rows = [r for r in found if r < len(spots)]
        if rows:
            clusters.append(rows)
            begun.append({people[r] for r in found} - {NOBODY})
    return clusters, begun


def _noise(face: Face) -> float:
    """What the smallness of a face, and its turning away, add to its squared distances.

    The encoders know faces that look here: they take profiles of strangers for one person, so only profiles
    that are nearly the same photo are joined.
    """
    px = min(face.box.w, face.box.h) * LONG_SIDE_PX  # of the side along the photo's longer one
    small = min(1.0, max(0.0, (SMALL_PX - px) / (SMALL_PX - TINY_PX)))
    turned = min(1.0, max(0.0, (abs(face.yaw or 0.0) - TURNED_FROM) / (TURNED_TO - TURNED_FROM)))
    return SMALL_NOISE * small + TURNED_NOISE * turned


def _ids(
    clusters: Sequence[Sequence[int]], begun: Sequence[set[str]], spots: Sequence[Spot], said: _Said
) -> dict[int, str]:
    """The id of each cluster that is a person: the one that it holds or most had before, or a free one."""
    touched = said.touched
    claims: list[tuple[bool, int, int, str]] = []
    for n, rows in enumerate(clusters):
        had = Counter(said.before.get(spots[r], NOBODY) for r in rows)
        claims += [(False, 0, n, person) for person in begun[n] & touched]
        claims += [(True, -k, n, person) for person, k in had.items() if person and person not in touched]
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for _, _, n, person in sorted(claims):
        enough = person in touched or _photos(clusters[n], spots) >= LEAST_PHOTOS
        if n not in ids and person not in taken and enough:
            ids[n] = person
            taken.add(person)
    rest = [n for n, rows in enumerate(clusters) if n not in ids and _photos(rows, spots) >= LEAST_PHOTOS]
    rest.sort(key=lambda n: (-_photos(clusters[n], spots), spots[clusters[n][0]]))
    first = 1 + max(map(number_of, _all_ids(said.known)), default=0)
    ids.update((n, f"p{first + k}") for k, n in enumerate(rest))
    return ids


def _photos(rows: Iterable[int], spots: Sequence[Spot]) -> int:
    return len({spots[r][0] for r in rows})


def _all_ids(known: KnownPeople) -> Iterable[str]:
    yield from known.people
    yield from known.before.values()
    yield from known.pins.values()
