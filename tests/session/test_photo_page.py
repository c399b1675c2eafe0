"""The photo's page joins analysis and document."""

from __future__ import annotations

import pytest

from albumapp.analysis.model import Analysis, Event, Face, Person, PhotoScore
from albumapp.basis import Reason
from albumapp.document.model import Document, PhotoEntry
from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts
from albumapp.session.photo_page import photo_page


@pytest.fixture
def analysis() -> Analysis:
    size = Size(4000, 3000)
    faces = (Face(Rect(0.4, 0.2, 0.1, 0.1), 0.9), Face(Rect(0.6, 0.2, 0.1, 0.1), 0.8, eyes_open=0.1))
    return Analysis(
        facts={
            "a": PhotoFacts("a", size, importance=0.8, event="e1", people=("p1",)),
            "b": PhotoFacts("b", size, event="e1", duplicate_of="a"),
        },
        scores={"a": PhotoScore("a", sharpness=0.7, faces=faces), "b": PhotoScore("b")},
        events=(Event("e1", None, None, None, ("a", "b"), "Lisbon, 3 May"),),
        people=(Person("p1", "Anna", ("a",)),),
        face_people={"a": ("p1", None)},
        series={"a": ("a", "b")},
        places={"a": "Lisbon"},
    )


@pytest.fixture
def document() -> Document:
    return Document(
        product="layflat-30x30", photos={p: PhotoEntry(p, f"{p}.jpg", 4000, 3000) for p in ("a", "b")}
    )


def test_the_page_joins_people_moment_and_place(analysis, document):
    page = photo_page("a", analysis, document)
    assert [(f.person, f.name, f.eyes_open) for f in page.faces] == [("p1", "Anna", None), (None, None, 0.1)]
    assert (page.series, page.best, page.event, page.place) == (("a", "b"), "a", "Lisbon, 3 May", "Lisbon")
    assert page.measures["sharpness"] == 0.7


def test_4000_px_print_508_mm_at_200_ppi(analysis, document):
    assert photo_page("a", analysis, document).print_mm == pytest.approx((508.0, 381.0))


def test_a_sibling_knows_its_best(analysis, document):
    why = {"b": Reason("unused.duplicate", {"best": "a"})}
    page = photo_page("b", analysis, document, why)
    assert (page.best, page.unused, page.faces) == ("a", why["b"], ())
