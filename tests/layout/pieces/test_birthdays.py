"""People on their birthdays: whose photo stands in which month, and what of it a project may hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from albumapp.document.codec import surface_to_json
from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoEntry
from albumapp.document.scrubbing import FACE_REASONS
from albumapp.layout.pieces.birthdays import birthdays
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue, product
from albumapp.session import project as _edits  # noqa: F401  (all edits are in their table)
from tests.layout.made import photo

NAMES = {"p1": "Anna Berg", "p2": "Ben", "p3": "Anna Klein", "p4": "Jo-Ann Smith"}
CALENDARS = sorted(i for i, s in catalogue().items() if s.kind == "calendar")


def test_words_name_a_person_by_all_of_the_name_or_by_the_first_of_it() -> None:
    days = {
        (2, 14): "Anna Berg",
        (3, 1): "BEN turns 40",
        (4, 1): "Anna",
        (5, 5): "Jo's party",
        (12, 24): "Oma",
    }
    assert birthdays(days, NAMES) == {2: {"p1": 14}, 3: {"p2": 1}, 5: {"p4": 5}}
    assert birthdays(days, {}) == {}
    assert birthdays({(1, 1): "Bennet"}, NAMES) == {}, "only whole words"


def roll() -> list[PhotoFacts]:
    """Twenty in July, of which Ben is on two; one of each month else."""
    found = [replace(photo(n, 1.5, 0.5), taken=datetime(2024, 7, 1 + n), dated=True) for n in range(20)]
    found[4] = replace(found[4], people=("p2",), importance=0.3)
    found[5] = replace(found[5], people=("p2", "p1", "p3", "p4"), importance=0.3)
    more = [replace(photo(30 + m, 1.5, 0.6), taken=datetime(2024, m, 3), dated=True) for m in range(1, 13)]
    return [*found, *more]


def made(reference: str, days: Mapping[tuple[int, int], str], names: Mapping[str, str]) -> Document:
    photos = roll()
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in photos}
    job = Job(product(reference), photos, lambda n: photos[:n], style("clean-white"), days=days, names=names)
    return suggest_piece(job, Document("layflat-30x30", photos=entries))


def shown_in(doc: Document, month: int) -> Sequence[str]:
    return doc.surfaces[month].photos()


@pytest.mark.parametrize("calendar", CALENDARS)
def test_who_has_a_birthday_is_shown_in_that_month_with_a_reason(calendar: str) -> None:
    doc = made(f"{calendar}:year=2027", {(3, 9): "Ben"}, NAMES)
    assert list(shown_in(doc, 3)) == ["p4"], "alone rather than among others"
    codes = {r.code for f in doc.surfaces[3].photo_frames() for r in f.why}
    assert "month.birthday" in codes
    others = [f for m in range(1, 13) if m != 3 for f in doc.surfaces[m].photo_frames()]
    assert not any(r.code == "month.birthday" for f in others for r in f.why)
    assert list(shown_in(made(f"{calendar}:year=2027", {(3, 9): "Ben"}, {}), 3)) == ["p33"]


def test_a_project_holds_no_name_that_was_not_typed() -> None:
    doc = made("calendar-a4:year=2027", {(3, 9): "Ben", (2, 1): "Berg, Anna"}, NAMES)
    text = str([surface_to_json(s) for s in doc.surfaces])
    assert "Ben" in text
    assert "Anna Berg" not in text
    assert "Klein" not in text
    assert "month.birthday" in FACE_REASONS, "it goes with the faces when they are forgotten"


class Ctx:
    def __init__(self, names: Mapping[str, str]) -> None:
        self.roll = {f.id: f for f in roll()}
        self.names = names

    def facts(self, photo_id: str) -> PhotoFacts:
        return self.roll[photo_id]

    def product(self, product_id: str) -> Any:
        return product(product_id)


def test_days_that_come_later_bring_people_in_with_the_next_suggestion() -> None:
    doc = made("calendar-a4:year=2027", {}, NAMES)
    doc = apply(doc, Ctx(NAMES), "set_days", {"days": [[3, 9, "Ben"]]})
    assert "p4" not in shown_in(doc, 3)
    after = apply(doc, Ctx(NAMES), "suggest_again", {"seed": 0})
    assert list(shown_in(after, 3)) == ["p4"]
    assert "p4" not in shown_in(apply(doc, Ctx({}), "suggest_again", {"seed": 0}), 3)
