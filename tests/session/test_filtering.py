"""The filter line's questions, one by one and together."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from albumapp.analysis.model import Analysis, Event, Person, PhotoTime
from albumapp.basis.reasons import speaking
from albumapp.document.model import PhotoEntry
from albumapp.geometry import Size
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.record import PhotoRecord
from albumapp.session.filtering import EVERYTHING, Item, Wish, catalogue, choices, folded, matching, shape_of

DAYS = (datetime(2025, 5, 3, 9, 30), datetime(2025, 5, 3, 10, 0), datetime(2025, 6, 7, 18, 5), None)
SIZES = ((3000, 2000), (2000, 3000), (2000, 2050), (3000, 2000))


@pytest.fixture
def analysis() -> Analysis:
    ids = [f"p{n}" for n in range(4)]
    who = {"p0": ("a",), "p1": ("a", "b"), "p2": ("b",), "p3": ("h",)}
    event = {"p0": "e1", "p1": "e1", "p2": "e2", "p3": "e2"}
    return Analysis(
        facts={
            i: PhotoFacts(i, Size(*s), people=who[i], event=event[i]) for i, s in zip(ids, SIZES, strict=True)
        },
        records={"p0": PhotoRecord("p0", "/x/p0.jpg", "jpeg", 3000, 2000, camera="Canon EOS 80D")},
        times={i: PhotoTime(d, "exif", None) for i, d in zip(ids, DAYS, strict=True)},
        events=(
            Event("e1", DAYS[0], DAYS[1], "Málaga", ("p0", "p1"), "Wedding"),
            Event("e2", DAYS[2], DAYS[2], None, ("p2", "p3"), ""),
        ),
        people=(
            Person("a", "Anna", ("p0", "p1")),
            Person("b", "Ben", ("p1", "p2")),
            Person("h", "Henry", ("p3",), hidden=True),
        ),
        places={"p0": "Málaga", "p1": "Málaga", "p2": "Lisbon"},
    )


@pytest.fixture
def items(analysis: Analysis) -> list[Item]:
    names = ("beach.jpg", "IMG_2.jpg", "IMG_3.jpg", "scan.png")
    entries = [PhotoEntry(f"p{n}", f"/x/{name}", *SIZES[n]) for n, name in enumerate(names)]
    return catalogue(entries, analysis)


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        (EVERYTHING, "0123"),
        (Wish(text="BEACH"), "0"),
        (Wish(text="malaga"), "01"),
        (Wish(text="wedding anna"), "01"),
        (Wish(text="canon"), "0"),
        (Wish(text="saturday"), "012"),
        (Wish(text="3 may 2025"), "01"),
        (Wish(text="2025-06"), "2"),
        (Wish(text="18:05"), "2"),
        (Wish(text="nothing like it"), ""),
        (Wish(people=frozenset("a")), "01"),
        (Wish(people=frozenset("ab")), "1"),
        (Wish(people=frozenset("h")), ""),
        (Wish(month="2025-05"), "01"),
        (Wish(chapter="e2"), "23"),
        (Wish(place="Lisbon"), "2"),
        (Wish(shape="portrait"), "1"),
        (Wish(shape="square"), "2"),
        (Wish(used=True), "13"),
        (Wish(used=False), "02"),
        (Wish(stars=3), "1"),
        (Wish(rating="rejected"), "2"),
        (Wish(rating="unrated"), "03"),
        (Wish(rating="picks"), "3"),
        (Wish(text="img", place="Málaga", stars=1), "1"),
    ],
)
def test_each_question(items: list[Item], wish: Wish, found: str) -> None:
    stars = {"p1": 4, "p2": -1}
    got = matching(items, wish, used={"p1", "p3"}, stars=stars.get, picked={"p3"})
    assert "".join(i[1:] for i in got) == found


def test_what_the_menus_offer(items: list[Item], analysis: Analysis) -> None:
    offered = choices(items, analysis)
    assert dict(offered.people) == {"a": 2, "b": 2}
    assert list(offered.months.items()) == [("2025-05", 2), ("2025-06", 1)]
    assert list(offered.chapters) == ["e1", "e2"]
    assert next(iter(offered.places)) == "Málaga"
    assert dict(offered.shapes) == {"landscape": 2, "portrait": 1, "square": 1}


def test_without_analysis_names_and_dates_are_still_found() -> None:
    entries = [
        PhotoEntry("a", "/x/Köln.jpg", 30, 20, "2024-12-24T18:00:00", "exif"),
        PhotoEntry("b", "/x/b.jpg", 30, 20, "not a date", "none"),
    ]
    records = {"b": PhotoRecord("b", "/x/b.jpg", "jpeg", 30, 20, camera="Pixel 8")}
    items = catalogue(entries, None, records)
    assert matching(items, Wish(text="koln december")) == ["a"]
    assert matching(items, Wish(text="pixel")) == ["b"]
    assert items[1].month == ""


def test_folding_and_shapes() -> None:
    assert folded("ÉCOLE Straße") == "ecole strasse"
    assert [shape_of(3, 2), shape_of(2, 3), shape_of(100, 103)] == ["landscape", "portrait", "square"]
    assert replace(EVERYTHING, text="") == EVERYTHING


@pytest.mark.parametrize(
    ("language", "texts", "not_found"),
    [
        ("de", ["märz 2025", "marz", "3. März 2025", "march"], "מרץ"),
        ("he", ["מרץ 2025", "3 במרץ", "march"], "märz"),
        ("en", ["monday 3 march", "2025-03-03", "3.3.2025"], "märz"),
    ],
)
def test_dates_are_found_in_the_language_in_use_and_in_english(
    language: str, texts: list[str], not_found: str
) -> None:
    with speaking(language):
        found = catalogue([PhotoEntry("p", "/x/p.jpg", 3, 2, taken="2025-03-03T10:00:00")])
    for text in texts:
        assert matching(found, Wish(text=text)) == ["p"], text
    assert matching(found, Wish(text=not_found)) == []
