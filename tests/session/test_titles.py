"""What a book is called where nobody has named it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from albumapp.analysis.model import Analysis
from albumapp.basis import say
from albumapp.document.model import Document, PhotoEntry
from albumapp.geometry import Size
from albumapp.photos.facts import PhotoFacts
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest
from albumapp.session.titles import book_title

START = datetime(2024, 5, 3, 9)
FOLDER = "/home/ann/DCIM/100CANON"


def analysis(days: Sequence[int | None], places: Sequence[str] = ()) -> Analysis:
    """Photos taken so many days after the start, None for undated ones, at these places in turn."""
    facts = {
        f"p{n}": PhotoFacts(
            f"p{n}",
            Size(3000, 2000),
            START + timedelta(days=day) if day is not None else None,
            importance=0.1 + n / 100,
            dated=day is not None,
        )
        for n, day in enumerate(days)
    }
    at = {f"p{n}": places[n % len(places)] for n in range(len(days)) if places and places[n % len(places)]}
    return Analysis(facts=facts, places=at)


def titled(found: Analysis, folder: str = FOLDER) -> str:
    return book_title(found, [f"{folder}/{i}.jpg" for i in found.facts])[0]


@pytest.mark.parametrize(
    ("days", "places", "title"),
    [
        (range(10), ["Lisbon"], "Lisbon, May 2024"),
        (range(10), ["Lisbon", "Lisbon", "Porto"], "Lisbon and Porto, May 2024"),
        (range(10), ["Lisbon", "", "", ""], "Lisbon, May 2024"),
        (range(0, 40, 4), [], "May – June 2024"),
        (range(0, 200, 20), [], "2024"),
        (range(0, 900, 90), ["Lisbon", "Porto", "Faro"], "2024 – 2026"),
        ([None] * 8, ["Lisbon"], "Lisbon"),
        ([None] * 8, [], ""),
    ],
)
def test_places_and_dates_make_a_title(days: Sequence[int | None], places: list[str], title: str) -> None:
    assert titled(analysis(list(days), places)) == title


def test_a_folder_that_a_person_named_comes_first_and_a_bare_one_after_the_place() -> None:
    found = analysis(range(10), ["Lisbon"])
    assert titled(found, "/home/ann/Summer with Ben") == "Summer with Ben"
    assert titled(found, "/home/ann/trip-07") == "Lisbon, May 2024"
    assert titled(analysis(range(10)), "/home/ann/trip-to-ben") == "Trip to ben"


def project(found: Analysis, title: str = "", folder: str = FOLDER) -> Project:
    made = Project.new(title=title)
    entries = {i: PhotoEntry(i, f"{folder}/{i}.jpg", 3000, 2000) for i in found.facts}
    made.replace(replace(made.document, photos=entries), "photos")
    made.context.known = found.facts
    return made


def cover_title(doc: Document) -> tuple[str, str]:
    assert doc.cover is not None
    (frame,) = (f for f in doc.cover.frames if getattr(f, "role", "") == "title")
    return frame.text, "; ".join(say(r) for r in frame.why)


def test_the_cover_says_why_it_is_called_so() -> None:
    found = analysis(range(30), ["Lisbon"])
    text, why = cover_title(suggest(project(found), found))
    assert text == "Lisbon, May 2024"
    assert "called after where and when most of the photos were taken" in why


def test_the_users_title_wins_and_a_new_projects_folder_does_not() -> None:
    found = analysis(range(30), ["Lisbon"])
    assert suggest(project(found, "Our spring"), found).title == "Our spring"
    assert suggest(project(found), found, title="Mine").title == "Mine"
    fresh = project(found, "100canon")
    assert suggest(fresh, found).title == "Lisbon, May 2024"
    fresh.replace(suggest(fresh, found), "Suggest")
    fresh.do("set_title", title="100canon")  # now it was said
    assert suggest(fresh, found).title == "100canon"
