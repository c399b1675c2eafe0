from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pytest

from albumapp.analysis.analyze import combine
from albumapp.analysis.model import FaceRef, KnownPeople, Person, PersonNote, PhotoScore
from albumapp.analysis.people.grouping import find_people
from albumapp.geometry import Rect
from tests.analysis.drawn import face, record

Shown = Mapping[str, Sequence[int | None]]


def scores_of(shown: Shown) -> dict[str, PhotoScore]:
    """Photos by id, and who is on each, from left to right."""
    return {
        i: PhotoScore(i, faces=tuple(face(p, sum(map(ord, i)), 0.05 + 0.15 * k) for k, p in enumerate(who)))
        for i, who in shown.items()
    }


def ref(photo: str, place: int = 0) -> FaceRef:
    return FaceRef(photo, Rect(0.05 + 0.15 * place, 0.3, 0.1, 0.15))


def seen(shown: Shown, known: KnownPeople | None = None) -> dict[str, tuple[str, ...]]:
    people, _ = find_people(sorted(shown), scores_of(shown), known)
    return {p.id: p.photos for p in people}


def remembered(shown: Shown, known: KnownPeople | None = None) -> KnownPeople:
    """What the library would know after looking at these photos."""
    had = known or KnownPeople()
    scores = scores_of(shown)
    people, of_faces = find_people(sorted(shown), scores, had)
    before = dict(had.before)
    for photo, who in of_faces.items():
        for k, person in enumerate(who):
            if (scores[photo].faces or ())[k].encoding is not None:
                before[ref(photo, k)] = person or ""
    notes = {p.id: had.people.get(p.id, PersonNote(p.id)) for p in people}
    return replace(had, people={**had.people, **notes}, before=before)


FOUR: Shown = {"a": (2,), "b": (1, 2), "c": (1,), "d": (1, 3), "e": (None,)}


def test_people_are_numbered_by_their_photos() -> None:
    people, of_faces = find_people(sorted(FOUR), scores_of(FOUR))
    assert [(p.id, p.photos) for p in people] == [("p1", ("b", "c", "d")), ("p2", ("a", "b"))]
    assert of_faces == {"a": ("p2",), "b": ("p1", "p2"), "c": ("p1",), "d": ("p1", None), "e": (None,)}


def test_no_faces_no_people() -> None:
    assert find_people(["a", "b"], {"a": PhotoScore("a", faces=(face(),))}) == ((), {"a": (None,)})


def test_looking_again_changes_nothing() -> None:
    known = remembered(FOUR)
    assert seen(FOUR, known) == seen(FOUR)
    assert remembered(FOUR, known) == known


def test_people_keep_their_ids_when_photos_come_and_go() -> None:
    known = remembered(FOUR)
    more = {**FOUR, **{f"f{k}": (2,) for k in range(4)}, "g": (3,)}
    assert seen(more, known) == {
        "p2": ("a", "b", "f0", "f1", "f2", "f3"),
        "p1": ("b", "c", "d"),
        "p3": ("d", "g"),
    }
    fewer = {i: who for i, who in FOUR.items() if i not in "bc"}
    assert seen(fewer, known) == {}
    again = remembered(fewer, known)
    assert seen(FOUR, again) == seen(FOUR)


def test_a_few_new_faces_join_and_may_bring_two_groups_together() -> None:
    shown = {f"{p}{k}": (p,) for p in (1, 2, 3) for k in range(6)}
    known = remembered(shown)
    # as if one person had been taken for two: what is near joins again, under the id of the larger group
    parted = {r: ("p9" if r.photo in ("10", "11") else i) for r, i in known.before.items()}
    found = seen({**shown, "n": (1,)}, replace(known, before=parted))
    assert found["p1"] == ("10", "11", "12", "13", "14", "15", "n")
    assert "p9" not in found


def test_a_pinned_face_stays_with_its_person() -> None:
    known = remembered(FOUR)
    given = replace(known, pins={ref("d", 1): "p2"})
    assert seen(FOUR, given)["p2"] == ("a", "b", "d")
    nameless = replace(known, pins={ref("e"): "p1"})  # a face too small to tell
    assert seen(FOUR, nameless)["p1"] == ("b", "c", "d", "e")


def test_a_face_parted_from_a_person_never_comes_back() -> None:
    known = remembered(FOUR)
    parted = replace(known, nots=frozenset({(ref("c"), "p1")}))
    assert seen(FOUR, parted)["p1"] == ("b", "d")
    assert seen({**FOUR, "f": (1,), "g": (1,)}, parted)["p1"] == ("b", "d", "f", "g")


def test_faces_of_nobody_are_left_out() -> None:
    known = replace(remembered(FOUR), strangers=frozenset({ref("c")}))
    people, of_faces = find_people(sorted(FOUR), scores_of(FOUR), known)
    assert people[0].photos == ("b", "d")
    assert of_faces["c"] == (None,)


def test_a_split_person_does_not_grow_together_again() -> None:
    shown = {f"{k}": (1,) for k in range(6)}
    known = remembered(shown)
    pins = {ref(i): "p2" for i in "123"}
    nots = frozenset((r, "p1") for r in pins)
    split = replace(known, people={**known.people, "p2": PersonNote("p2")}, pins=pins, nots=nots)
    assert seen(shown, split) == {"p1": ("0", "4", "5"), "p2": ("1", "2", "3")}
    grown = {**shown, **{f"n{k}": (1,) for k in range(9)}}
    later = seen(grown, remembered(shown, split))
    assert set("123") <= set(later["p2"])
    assert not set("123") & set(later["p1"])


def test_two_named_people_never_join() -> None:
    shown = {f"{k}": (1,) for k in range(4)}
    twins = KnownPeople(
        {"p4": PersonNote("p4", "Ann"), "p7": PersonNote("p7", "Bea")},
        before={ref("0"): "p4", ref("1"): "p4", ref("2"): "p7", ref("3"): "p7"},
    )
    assert seen(shown, twins) == {"p4": ("0", "1"), "p7": ("2", "3")}


def test_a_person_with_a_name_is_shown_from_one_photo() -> None:
    known = KnownPeople({"p3": PersonNote("p3", "Ann", rule="always")}, pins={ref("c"): "p3"})
    people, _ = find_people(["c"], scores_of({"c": (1,)}), known)
    assert people == (Person("p3", "Ann", ("c",), False, "always"),)


def test_somebody_named_in_another_album_is_known() -> None:
    code = face(1, 400).encoding or b""
    known = KnownPeople({"p3": PersonNote("p3", "Ann")}, elsewhere={"p3": (code,)})
    assert seen({"x": (1,), "y": (2,)}, known) == {"p3": ("x",)}
    assert seen({"x": (1,), "y": (2,), "z": (2,)}, known) == {"p3": ("x",), "p4": ("y", "z")}


def test_no_id_is_given_twice() -> None:
    known = KnownPeople({"p12": PersonNote("p12", "Ann")})
    assert set(seen(FOUR, known)) == {"p13", "p14"}


@pytest.mark.parametrize("shift", [0.0, 0.02])
def test_what_was_said_outlives_a_better_detector(shift: float) -> None:
    moved = Rect(0.05 + shift, 0.3 + shift, 0.1, 0.15)
    known = KnownPeople({"p5": PersonNote("p5", "Ann")}, pins={FaceRef("c", moved): "p5"})
    assert seen(FOUR, known)["p5"] == ("b", "c", "d")


def test_many_new_faces_group_the_untouched_afresh_and_the_named_stay() -> None:
    shown = {f"{k}": (1,) for k in range(4)}
    mixed = KnownPeople(
        {"p1": PersonNote("p1"), "p2": PersonNote("p2", "Ann")},
        before={ref("0"): "p1", ref("1"): "p1", ref("2"): "p2", ref("3"): "p2"},
    )
    more = {**shown, **{f"n{k}": (1,) for k in range(8)}}
    assert seen(more, mixed) == {"p2": tuple(sorted(more))}


def test_rules_and_hidden_people_reach_the_facts() -> None:
    photos = [record(i, k) for k, i in enumerate(sorted(FOUR))]
    of = {i: scores_of(FOUR)[i] for i in FOUR}
    scores = {r.id: replace(of[i], photo_id=r.id) for r, i in zip(photos, sorted(FOUR))}
    plain = combine(photos, scores, True)
    assert not any(f.barred for f in plain.facts.values())
    known = KnownPeople(
        {"p1": PersonNote("p1", "Ann", hidden=True), "p2": PersonNote("p2", "Bea", rule="never")},
        before={
            FaceRef(r.id, f.box): person
            for r in photos
            for f, person in zip(scores[r.id].faces or (), plain.face_people.get(r.id, ()))
            if person
        },
    )
    found = combine(photos, scores, True, known=known)
    a, b, c, d, _ = (found.facts[r.id] for r in photos)
    assert (a.barred, b.barred, c.barred, d.barred) == (True, True, False, False)
    assert (b.people, c.people) == (("p2",), ())
    assert [(p.name, p.hidden) for p in found.people] == [("Ann", True), ("Bea", False)]
    assert not combine(photos, scores, False, known=known).people


def test_profiles_of_strangers_are_no_person() -> None:
    """The encoder takes all who look to the side for alike: 0.41 apart on real photos of ten people."""
    rng = np.random.default_rng(1)
    middle = rng.normal(0, 0.12, 128)

    def seen_at(yaw: float) -> tuple[Person, ...]:
        scores = {}
        for n in range(6):
            vector = middle + np.eye(128)[n] * 0.41 / np.sqrt(2)
            one = replace(face(1), encoding=vector.astype("<f4").tobytes(), yaw=yaw)
            scores[f"p{n}"] = PhotoScore(f"p{n}", faces=(one,))
        return find_people(sorted(scores), scores)[0]

    assert seen_at(75.0) == ()
    assert [p.photos for p in seen_at(10.0)] == [("p0", "p1", "p2", "p3", "p4", "p5")]
