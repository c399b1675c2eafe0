from __future__ import annotations

from datetime import datetime

import pytest

from albumapp.analysis.model import Event
from albumapp.analysis.story.titles import dates, from_folder, named

DAY = datetime(2024, 5, 3, 10)


@pytest.mark.parametrize(
    ("start", "end", "with_year", "said"),
    [
        (DAY, DAY, False, "3 May"),
        (DAY, DAY, True, "3 May 2024"),
        (DAY, datetime(2024, 5, 5, 9), False, "3–5 May"),
        (DAY, datetime(2024, 5, 5, 9), True, "3–5 May 2024"),
        (datetime(2024, 4, 30, 9), datetime(2024, 5, 2, 9), False, "30 April – 2 May"),
        (datetime(2023, 12, 30, 9), datetime(2024, 1, 2, 9), True, "30 December 2023 – 2 January 2024"),
        (datetime(2024, 5, 3, 20), datetime(2024, 5, 4, 2), False, "3 May"),  # a party
        (datetime(2024, 5, 3), datetime(2024, 9, 1), False, "May – September"),
        (datetime(2023, 10, 3), datetime(2024, 9, 1), True, "October 2023 – September 2024"),
    ],
)
def test_dates_in_words(start: datetime, end: datetime, with_year: bool, said: str) -> None:
    assert dates(start, end, with_year) == said


def event(name: str, hour: int, place: str | None = "Lisbon", year: int = 2024) -> Event:
    at = datetime(year, 5, 3, hour)
    return Event(name, at, at, place, ("p",))


def test_twins_are_told_apart_by_the_part_of_the_day() -> None:
    names = [e.name for e in named([event("e1", 9), event("e2", 20)], {}, {})]
    assert names == ["Lisbon, 3 May, in the morning", "Lisbon, 3 May, in the evening"]
    same = [e.name for e in named([event("e1", 9), event("e2", 10)], {}, {})]
    assert same == ["Lisbon, 3 May", "Lisbon, 3 May"]


def test_years_stand_where_there_are_several_and_the_user_wins() -> None:
    got = named([event("e1", 9), event("e2", 9, None, 2022)], {"e1": "Our wedding"}, {})
    assert [e.name for e in got] == ["Our wedding", "3 May 2022"]


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("/home/ann/the_old-house", "The old house"),
        ("scans/Oma & Opa", "Oma & Opa"),
        ("Rome/DCIM/100CANON", "Rome"),
        ("card/DCIM/100APPLE", "Card"),
        ("2019-05-03", "3 May 2019"),
        ("20190503_rowing-club", "Rowing club"),
        ("2019-13-45 x", "2019 13 45 x"),
        ("1968", "1968"),
        ("DCIM/101_PANA", ""),
        ("Pictures/Camera Roll", ""),
        ("", ""),
        ("/", ""),
        ("C:\\", ""),
    ],
)
def test_a_folder_gives_a_title_where_a_person_named_it(folder: str, said: str) -> None:
    assert from_folder(folder) == said
