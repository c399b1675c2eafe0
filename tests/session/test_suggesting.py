"""What the suggestion says beside the pages it makes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.analysis.model import Analysis
from albumapp.document.model import Approval, Document, Ignored, Note, PhotoEntry
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.session.project import Project
from albumapp.session.suggesting import smaller_book, suggest
from tests.layout.made import photo


def book(mpx: float, product_id: str = "layflat-30x30") -> tuple[Document, dict[str, PhotoFacts]]:
    photos = [photo(n, mpx=mpx) for n in range(40)]
    made = suggest_album(photos, product(product_id), style("clean-white"), 20, "Walks", 0, {})
    return made, {p.id: p for p in photos}


@pytest.mark.parametrize("product_id", ["layflat-30x30", "calendar-a4"])
def test_what_people_said_goes_with_a_new_suggestion(product_id: str) -> None:
    photos = {p.id: p for p in (photo(n, mpx=12) for n in range(30))}
    known = Analysis(facts=photos)
    project = Project.new(None, product_id)
    entries = {p.id: PhotoEntry(p.id, f"/{p.id}.jpg", *map(round, p.size.as_list())) for p in photos.values()}
    project.replace(replace(project.document, photos=entries), "Import photos")
    project.replace(suggest(project, known, title="Walks"), "Suggest album", "suggest")
    first, *_, last = project.document.inner()
    notes = (Note("n1", "Lovely", first.id), Note("n2", "Brighter?", last.id), Note("n3", "Thanks"))
    said = (Approval("Anna", "2026-11-01", "ab" * 32), Approval("Ben", "2026-11-01"))
    asked = replace(project.document, notes=notes, ignored=(Ignored("m"),), approvals=said)
    project.replace(asked, "Take in comments")
    again = suggest(project, known, title="Walks")
    assert [(n.id, n.text) for n in again.notes] == [(n.id, n.text) for n in notes]
    assert again.ignored == asked.ignored
    assert again.approvals == said[:1], "a yes without a state would be one to pages that nobody saw"
    project.replace(replace(asked, photos=dict(list(entries.items())[:9])), "Remove photos")
    other = suggest(project, known, title="Walks")
    there = {s.id: s for s in other.surfaces}
    for n in other.notes:
        assert not n.surface or sorted(there[n.surface].photos()) == sorted(asked.surface(n.surface).photos())


@pytest.mark.parametrize(("mpx", "said"), [(0.5, "hardcover-20x20"), (12.0, None)])
def test_photos_of_few_pixels_are_offered_a_smaller_book(mpx: float, said: str | None) -> None:
    made, facts = book(mpx)
    found = smaller_book(made, facts.__getitem__)
    assert (found.id if found else None) == said


def test_no_other_book_is_offered_where_it_is_the_smallest() -> None:
    made, facts = book(0.5, "hardcover-20x20")
    assert smaller_book(made, facts.__getitem__) is None
    assert smaller_book(replace(made, surfaces=()), facts.__getitem__) is None
