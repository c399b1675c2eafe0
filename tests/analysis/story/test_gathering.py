"""Single photos of many dates make chapters together; nothing that speaks against it is joined."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from albumapp.analysis.model import Event
from albumapp.analysis.story.gathering import gathered
from albumapp.basis import Reason, say

DAY = datetime(2003, 1, 2, 12)


def occasion(n: int, day: float, count: int = 1, *reasons: Reason, place: str | None = None) -> Event:
    at = DAY + timedelta(days=day)
    photos = tuple(f"p{n}.{k}" for k in range(count))
    return Event(f"e{n}", at, at + timedelta(minutes=count), place, photos, f"at {day}", reasons)


def sizes(events: tuple[Event, ...]) -> list[int]:
    return [len(e.photos) for e in events]


def test_single_photos_are_gathered_by_the_year() -> None:
    days = (0, 130, 310, 760, 860, 900, 1400)
    got = gathered([occasion(n, d) for n, d in enumerate(days)])
    assert sizes(got) == [3, 3, 1]
    assert [e.name for e in got] == ["January – November 2003", "January – June 2005", "2 November 2006"]
    assert say(got[0].reasons[-1]) == "gathers 3 occasions"
    assert [p for e in got for p in e.photos] == [f"p{n}.0" for n in range(len(days))]


def test_a_year_of_many_is_gathered_by_the_month() -> None:
    got = gathered([occasion(n, 5 * n) for n in range(60)])
    assert all(3 <= size <= 9 for size in sizes(got))
    assert len(got) == 10


@pytest.mark.parametrize(
    "against",
    [Reason("event.user"), Reason("event.people"), Reason("event.far", {"km": 270})],
)
def test_the_user_other_people_and_another_place_keep_chapters_apart(against: Reason) -> None:
    days = [occasion(0, 0), occasion(1, 9), occasion(2, 12, 1, against), occasion(3, 15)]
    assert sizes(gathered(days)) == [2, 2]
    assert sizes(gathered([*days[:2], occasion(2, 12), days[3]])) == [4]
    assert sizes(gathered([*days[:2], occasion(2, 12, 1, Reason("event.far", {"km": 9})), days[3]])) == [4]


def test_a_name_that_the_user_gives_moves_no_photo() -> None:
    days = (0, 130, 310, 760, 860, 900, 1400)
    given = [occasion(n, d) for n, d in enumerate(days)]
    plain = gathered(given)
    for chapter in plain:
        first = next(e for e in given if e.photos[0] == chapter.photos[0])
        named = gathered(given, {first.id})
        assert [e.photos for e in named] == [e.photos for e in plain]
        assert [e.name for e in named if e.id == chapter.id] == [first.name]


def test_what_the_user_named_is_not_joined_to_what_is_before() -> None:
    got = gathered([occasion(0, 0), occasion(1, 9), occasion(2, 12)], {"e1"})
    assert sizes(got) == [1, 2]
    assert got[1].name == "at 9"


def test_a_straggler_joins_the_nearer_small_chapter_and_a_large_one_only_within_a_day_and_a_half() -> None:
    small = [occasion(0, 0, 5), occasion(1, 30), occasion(2, 40, 5)]
    assert sizes(gathered(small)) == [5, 6]
    large = [occasion(0, 0, 5), occasion(1, 30), occasion(2, 40, 50)]
    assert sizes(gathered(large)) == [6, 50]
    alone = [occasion(0, 0, 50), occasion(1, 20), occasion(2, 40, 50)]
    assert sizes(gathered(alone)) == [50, 1, 50]
    assert sizes(gathered([occasion(0, 0, 50), occasion(1, 1)])) == [51]


def test_a_gathering_is_of_a_place_only_where_half_its_photos_are() -> None:
    days = [occasion(n, 10 * n) for n in range(4)]
    assert gathered(days, (), {"p0.0": "Bern"})[0].place is None
    assert gathered(days, (), {"p0.0": "Bern", "p3.0": "Bern"})[0].place == "Bern"


def test_undated_photos_stay_by_folder() -> None:
    loose = Event("e9", None, None, None, ("x",), "Grandfather", (Reason("event.undated"),))
    got = gathered([occasion(0, 0), occasion(1, 9), loose])
    assert sizes(got) == [2, 1]
    assert got[1].name == "Grandfather"


def test_what_the_user_joins_to_a_gathering_goes_in_whole() -> None:
    before = [occasion(0, 0), occasion(1, 40), occasion(2, 300), occasion(3, 700), occasion(4, 720)]
    assert sizes(gathered(before)) == [3, 2]
    both = Event("e2", before[2].start, before[4].end, None, ("p2.0", "p3.0", "p4.0"))
    assert sizes(gathered([*before[:2], both], (), None, {"p3.0", "p4.0"})) == [5]
    assert sizes(gathered([*before[:2], both])) == [2, 3]
