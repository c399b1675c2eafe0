"""Corrections of people: each is kept, steers the grouping, and can be undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from albumapp.analysis.analyze import as_json, combine
from albumapp.analysis.model import Analysis, FaceRef, PhotoScore
from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.photos.library import Library, StoredFace
from albumapp.photos.people_tables import PeopleRows
from albumapp.session import people
from albumapp.session.importing import VERSION
from tests.analysis.drawn import face, record

# who is on each photo: 1 is on four, 2 on three, 3 on one, and a lamp (None)
ON = {"a": (1, 2), "b": (1, 2), "c": (1,), "d": (1, 3), "e": (2, None)}
RECORDS = [record(i, n) for n, i in enumerate(ON)]
ID = {i: r.id for i, r in zip(ON, RECORDS)}
SCORES = {
    ID[i]: PhotoScore(ID[i], faces=tuple(face(p, 9 * n + k, 0.1 + 0.3 * k) for k, p in enumerate(who)))
    for n, (i, who) in enumerate(ON.items())
}


@pytest.fixture
def library() -> Iterator[Library]:
    with Library() as opened:
        for photo, score in SCORES.items():
            rows = [StoredFace((*f.box.as_list(),), f.confidence, f.encoding) for f in score.faces or ()]
            opened.put_faces(photo, VERSION, rows)
        look(opened)
        yield opened


def look(library: Library, only: str = "".join(ON)) -> Analysis:
    """Join the analysis as the importer does."""
    there = [r for r in RECORDS if r.id in {ID[i] for i in only}]
    known = people.known_people(library, [r.id for r in there], VERSION)
    analysis = combine(there, {r.id: SCORES[r.id] for r in there}, True, known=known)
    people.remember(library, analysis)
    return analysis


def who(library: Library) -> dict[str, str]:
    """The letters of each person's photos."""
    short = {v: k for k, v in ID.items()}
    return {p.id: "".join(short[i] for i in p.photos) for p in look(library).people}


def ref(photo: str, place: int = 0) -> FaceRef:
    return FaceRef(ID[photo], (SCORES[ID[photo]].faces or ())[place].box)


def rows(library: Library) -> tuple[object, ...]:
    return library.people.all(), sorted(library.people.notes(SCORES), key=repr)


def test_what_was_found_is_kept(library: Library) -> None:
    assert who(library) == {"p1": "abcd", "p2": "abe"}
    before = rows(library)
    assert who(library) == {"p1": "abcd", "p2": "abe"}
    assert rows(library) == before


def test_photos_that_are_not_looked_at_keep_their_people(library: Library) -> None:
    look(library, "d")
    assert who(library) == {"p1": "abcd", "p2": "abe"}


CORRECTIONS: dict[str, tuple[Callable[[Library], people.PeopleChange], dict[str, str]]] = {
    "rename": (lambda x: people.rename(x, "p1", "  Ann  Lee "), {"p1": "abcd", "p2": "abe"}),
    "hide": (lambda x: people.hide(x, "p2", True), {"p1": "abcd", "p2": "abe"}),
    "set_rule": (lambda x: people.set_rule(x, "p2", "always"), {"p1": "abcd", "p2": "abe"}),
    "merge": (lambda x: people.merge(x, "p2", "p1"), {"p1": "abcde"}),
    "split": (lambda x: people.split(x, [ref("a"), ref("c")]), {"p1": "bd", "p2": "abe", "p3": "ac"}),
    "give": (lambda x: people.give(x, [ref("d", 1)], "p2"), {"p1": "abcd", "p2": "abde"}),
    "move": (lambda x: people.give(x, [ref("c")], "p2"), {"p1": "abd", "p2": "abce"}),
    "not_this": (lambda x: people.not_this(x, [ref("c")], "p1"), {"p1": "abd", "p2": "abe"}),
    "no_face": (lambda x: people.no_face(x, [ref("c"), ref("a")]), {"p1": "bd", "p2": "abe"}),
}


@pytest.mark.parametrize("name", CORRECTIONS)
def test_a_correction_holds_and_can_be_undone_and_done_again(library: Library, name: str) -> None:
    correction, expected = CORRECTIONS[name]
    before = rows(library)
    step = people.PeopleStep(correction)
    step.redo(library)
    after = rows(library)
    assert after != before
    step.undo(library)
    assert rows(library) == before
    step.redo(library)
    assert rows(library) == after
    assert who(library) == expected
    assert who(library) == expected
    step.undo(library)
    assert who(library) == {"p1": "abcd", "p2": "abe"}


def test_names_and_rules_reach_the_analysis(library: Library) -> None:
    people.rename(library, "p1", " Ann  Lee ")
    people.set_rule(library, "p2", "never")
    people.hide(library, "p2", True)
    analysis = look(library)
    assert [(p.name, p.rule, p.hidden) for p in analysis.people] == [
        ("Ann Lee", "", False),
        (None, "never", True),
    ]
    assert {i for i, f in analysis.facts.items() if f.barred} == {ID[i] for i in "abe"}
    assert as_json(analysis)["people"][0]["name"] == "Ann Lee"  # type: ignore[index]
    people.rename(library, "p1", "  ")
    assert look(library).people[0].name is None


def test_a_merge_keeps_the_name_that_there_is(library: Library) -> None:
    people.rename(library, "p2", "Bea")
    people.merge(library, "p2", "p1")
    assert [(p.id, p.name) for p in look(library).people] == [("p1", "Bea")]
    assert people.merge(library, "p1", "p1").before == PeopleRows()


def test_who_was_split_off_can_be_merged_back(library: Library) -> None:
    made = people.split(library, [ref("a"), ref("c")], "Cat").person
    assert who(library)[made] == "ac"
    people.merge(library, made, "p1")
    assert who(library) == {"p1": "abcd", "p2": "abe"}


def test_a_face_goes_to_whom_it_was_given_last(library: Library) -> None:
    people.give(library, [ref("c")], "p2")
    people.give(library, [ref("c")], "p1")
    assert who(library) == {"p1": "abcd", "p2": "abe"}
    people.no_face(library, [ref("c")])
    people.give(library, [ref("c")], "p2")
    assert who(library)["p2"] == "abce"


def test_ids_are_never_given_twice(library: Library) -> None:
    change = people.split(library, [ref("c")])
    assert change.person == "p3"
    people.merge(library, "p3", "p1")
    assert people.split(library, [ref("d")]).person == "p4"


def test_a_correction_holds_for_the_boxes_of_another_detector(library: Library) -> None:
    there = ref("c")
    drawn = FaceRef(there.photo, replace(there.box, x=there.box.x + 0.01, w=there.box.w * 1.1))
    people.give(library, [drawn], "p2")
    assert who(library)["p2"] == "abce"
    people.give(library, [there], "p1")
    assert who(library) == {"p1": "abcd", "p2": "abe"}
    far = FaceRef(there.photo, Rect(0.8, 0.8, 0.1, 0.1))
    people.no_face(library, [far])
    assert who(library) == {"p1": "abcd", "p2": "abe"}


def test_who_is_named_in_one_album_is_known_in_the_next(library: Library) -> None:
    people.rename(library, "p1", "Ann")
    other = record("z", 90)
    score = PhotoScore(other.id, faces=(face(1, 77),))
    known = people.known_people(library, [other.id], VERSION)
    found = combine([other], {other.id: score}, True, known=known)
    assert [(p.id, p.name, p.photos) for p in found.people] == [("p1", "Ann", (other.id,))]
    people.rename(library, "p1", None)
    known = people.known_people(library, [other.id], VERSION)
    assert combine([other], {other.id: score}, True, known=known).people == ()


def test_a_person_who_is_gone_is_said(library: Library) -> None:
    with pytest.raises(UserError, match="no longer known"):
        people.rename(library, "p99", "Ann")
    with pytest.raises(ValueError, match="no such rule"):
        people.set_rule(library, "p1", "sometimes")


def test_what_was_said_follows_a_reedited_photo(library: Library) -> None:
    people.give(library, [ref("c")], "p2")
    library.carry_over(ID["c"], "new")
    assert {(n.kind, n.person) for n in library.people.notes(["new"])} >= {("pin", "p2"), ("not", "p1")}
