"""Finding faces and grouping them are two consents: without the second no number that tells people apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from albumapp.analysis.model import Analysis, PhotoScore
from albumapp.document.model import Document, PhotoEntry
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.session.importing import analyse, recall
from tests.analysis.drawn import face, record

RECORDS = [record(f"{n}", n) for n in range(3)]


@dataclass
class Looker:
    """In place of the worker processes: everybody is person 1; `asked` are the flags of each look."""

    asked: list[tuple[bool, bool]] = field(default_factory=list)

    def stream(
        self, function: object, items: Iterable[Any], cancelled: Callable[[], bool]
    ) -> Iterator[tuple[Any, PhotoScore]]:
        for item in items:
            _, photo, people, encode = item
            self.asked.append((people, encode))
            faces = (face(1 if encode else None, len(self.asked)),) if people else None
            yield item, PhotoScore(photo, faces=faces)


@pytest.fixture
def library() -> Iterator[Library]:
    with Library() as opened:
        yield opened


def look(library: Library, looker: Looker, people: bool, grouping: bool) -> Analysis:
    return analyse(RECORDS, library, cast(Pool, looker), Task("t"), people, grouping=grouping)


def encodings(library: Library) -> int:
    return library.face_counts()[0]


def test_without_grouping_faces_are_found_but_nobody_is_told_apart(library: Library) -> None:
    looker = Looker()
    found = look(library, looker, True, False)
    assert looker.asked == [(True, False)] * 3
    assert all(len(f.faces) == 1 for f in found.facts.values())
    assert found.people == ()
    assert encodings(library) == 0
    assert library.people.all() == []
    assert library.people.counts() == {}
    look(library, looker, True, False)
    assert len(looker.asked) == 3  # known


def test_with_grouping_later_the_photos_are_looked_at_again(library: Library) -> None:
    looker = Looker()
    look(library, looker, True, False)
    found = look(library, looker, True, True)
    assert looker.asked[3:] == [(True, True)] * 3
    assert [len(p.photos) for p in found.people] == [3]
    assert encodings(library) == 3
    # switched off again: nothing is looked at anew, and what is there is not used
    off = look(library, looker, True, False)
    assert len(looker.asked) == 6
    assert off.people == ()
    assert all(f.encoding is None for s in off.scores.values() for f in s.faces or ())
    assert [p.id for p in look(library, looker, True, True).people] == ["p1"]


def test_without_people_no_face_is_looked_for(library: Library) -> None:
    looker = Looker()
    found = look(library, looker, False, True)
    assert looker.asked == [(False, False)] * 3
    assert found.people == ()
    assert library.counts()["faces"][0] == 0


def test_a_project_remembers_its_people_by_the_same_rule(library: Library) -> None:
    look(library, Looker(), True, True)
    photos = {r.id: PhotoEntry(r.id, r.path, r.width, r.height) for r in RECORDS}
    document = Document("layflat-30x30", photos=photos)
    assert [p.id for p in recall(document, library, True, grouping=True).people] == ["p1"]
    assert recall(document, library, True).people == ()  # nothing is grouped unless it is said
    assert recall(document, library, False).people == ()


def test_what_is_remembered_of_people_is_not_grouped_anew(library: Library, monkeypatch: Any) -> None:
    look(library, Looker(), True, True)
    monkeypatch.setattr("albumapp.analysis.people.grouping.cluster", lambda *_: pytest.fail("grouped"))
    photos = {r.id: PhotoEntry(r.id, r.path, r.width, r.height) for r in RECORDS}
    known = recall(Document("layflat-30x30", photos=photos), library, True, grouping=True)
    assert [(p.id, len(p.photos)) for p in known.people] == [("p1", 3)]
