"""Chapters of the book: where they begin, and how pages keep to theirs when they are moved about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.chapters import carried, chapter_at, chapters
from albumapp.document.journal import Journal
from albumapp.document.model import Document, TextFrame
from albumapp.session.project import Project
from tests.document.test_journal import small_book

EVENTS = (None, "e1", "e1", "e2", "e2", "e2", None, "e3", "e3", "e3")


def told(doc: Document, events: tuple[str | None, ...] = EVENTS) -> Document:
    """The book with its ten spreads in the chapters of these events."""
    given_ = dict(zip([s.id for s in doc.inner()], events, strict=False))
    return replace(doc, surfaces=tuple(replace(s, event=given_.get(s.id)) for s in doc.surfaces))


def said(doc: Document) -> list[tuple[str, str]]:
    """Each chapter's name (or event) and the numbers of its surfaces."""
    return [(c.name or c.event or "", " ".join(i[1:] for i in c.surfaces)) for c in chapters(doc)]


@pytest.fixture
def project() -> Project:
    return Project(told(small_book()), Journal(), None)


def after(project: Project, edit: str, **params: Any) -> list[tuple[str, str]]:
    project.do(edit, **params)
    return said(project.document)


START = [("", "1"), ("e1", "2 3"), ("e2", "4 5 6 7"), ("e3", "8 9 10")]


def test_chapters_follow_the_events_of_photos(project: Project) -> None:
    doc = project.document
    assert said(doc) == START
    assert [c.name for c in chapters(doc, {"e1": "Lisbon"})][:2] == ["", "Lisbon"]
    assert chapter_at(doc, "s0") is None
    found = chapter_at(doc, "s5")
    assert found is not None
    assert found.first == "s4"


def test_what_is_printed_is_the_name(project: Project) -> None:
    project.do("add_text", surface="s4", box=[10, 10, 80, 10], text="Porto")
    s, frame = project.document.find(project.document.surface("s4").frames[-1].id)
    head = s.with_frame(replace(frame, role="chapter"))
    project.replace(project.document.with_surface(head), "test")
    assert said(project.document)[2] == ("Porto", "4 5 6 7")
    project.do("name_chapter", surface="s6", title=" Douro  valley ")
    assert said(project.document)[2] == ("Douro valley", "4 5 6 7")
    words = project.document.surface("s4").frames[-1]
    assert isinstance(words, TextFrame)
    assert words.text == "Douro valley"


def test_a_chapter_begins_where_the_user_says(project: Project) -> None:
    now = after(project, "begin_chapter", surface="s5", title="Evening")
    assert now == [START[0], START[1], ("e2", "4"), ("Evening", "5 6 7"), START[3]]
    assert after(project, "join_chapters", surface="s6") == START
    assert after(project, "join_chapters", surface="s9") == [*START[:2], ("e2", "4 5 6 7 8 9 10")]
    with pytest.raises(UserError, match="first chapter"):
        project.do("join_chapters", surface="s1")
    with pytest.raises(UserError, match="needs a name"):
        project.do("begin_chapter", surface="s5", title="  ")
    with pytest.raises(UserError, match="cover"):
        project.do("begin_chapter", surface="s0", title="Front")


def test_a_spread_that_is_moved_joins_the_chapter_where_it_stands(project: Project) -> None:
    assert after(project, "move_spread", surface="s9", to=4)[2:] == [("e2", "4 9 5 6 7"), ("e3", "8 10")]


def test_at_a_border_a_spread_keeps_to_its_own_chapter(project: Project) -> None:
    assert after(project, "move_spread", surface="s9", to=7)[2:] == [("e2", "4 5 6 7"), ("e3", "9 8 10")]
    assert after(project, "move_spread", surface="s2", to=2)[:2] == [("", "1"), ("e1", "3 2")]


def test_a_chapter_whose_pages_all_move_stays_one_at_a_border_only(project: Project) -> None:
    now = after(project, "move_spreads", surfaces=["s2", "s3"], to=5)
    assert now == [START[0], START[2], ("e1", "2 3"), START[3]]
    project.undo()
    now = after(project, "move_spreads", surfaces=["s2", "s3"], to=3)
    assert now == [START[0], ("e2", "4 5 2 3 6 7"), START[3]]


def test_the_name_passes_on_when_its_first_pages_go(project: Project) -> None:
    project.do("begin_chapter", surface="s4", title="Porto")
    assert after(project, "move_spread", surface="s4", to=9)[2:] == [("Porto", "5 6 7"), ("e3", "8 9 10 4")]
    project.undo()
    project.do("add_spread", after="s1")
    assert after(project, "delete_spreads", surfaces=["s4"])[2:] == [("Porto", "5 6 7"), START[3]]


def test_pages_that_are_added_belong_to_those_before(project: Project) -> None:
    project.do("add_spread", after="s3")
    assert said(project.document)[1] == ("e1", "2 3 100")
    project.do("duplicate_spread", surface="s8")
    assert said(project.document)[3] == ("e3", "8 101 9 10")


def test_a_whole_chapter_is_moved(project: Project) -> None:
    assert after(project, "move_chapter", surface="s9", to=1) == [START[0], START[3], START[1], START[2]]
    project.undo()
    project.do("begin_chapter", surface="s2", title="Lisbon")
    assert after(project, "move_chapter", surface="s3", to=99)[-1] == ("Lisbon", "2 3")
    assert project.undo() == "Move chapter"


def test_single_pages_of_a_bound_book_stay(project: Project) -> None:
    doc = told(small_book("hardcover-a4-landscape", 24), ("e1",) * 3 + ("e2",) * 4 + ("e3",) * 9)
    bound = Project(doc, Journal(), None)
    assert doc.inner()[0].shape.kind == "page"
    first, last = doc.inner()[0].id, doc.inner()[-1].id
    bound.do("move_chapter", surface=first, to=1)
    inner = bound.document.inner()
    assert (inner[0].id, inner[-1].id) == (first, last)
    names = [c.name or c.event for c in chapters(bound.document)]
    assert names == ["e2", "e1", "e3"]
    bound.do("move_chapter", surface=last, to=0)
    assert (bound.document.inner()[0].id, bound.document.inner()[-1].id) == (first, last)


def test_a_suggestion_made_anew_keeps_the_users_chapters(project: Project) -> None:
    project.do("begin_chapter", surface="s2", title="Lisbon")
    doc = project.document
    plain = replace(doc, surfaces=tuple(replace(s, chapter=None) for s in doc.surfaces))
    again = replace(plain, surfaces=tuple(replace(s, id=f"n{s.id}") for s in plain.surfaces))
    kept = carried(doc, again)
    assert [s.id for s in kept.surfaces if s.chapter] == ["ns2"]
    assert carried(doc, plain).surface("s2").chapter == "Lisbon"


def test_the_file_keeps_it(project: Project) -> None:
    project.do("begin_chapter", surface="s5", title="Evening")
    s = project.document.surface("s5")
    assert codec.surface_from_json(codec.surface_to_json(s)) == s
    old = codec.surface_to_json(s)
    del old["chapter"]
    assert codec.surface_from_json(old).chapter is None


moves = st.tuples(
    st.sampled_from(["move", "chapter", "delete", "double", "begin", "join"]), *[st.integers(0, 12)] * 2
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(moves, max_size=8), st.lists(st.sampled_from([None, "a", "b", "c"]), min_size=10, max_size=10)
)
def test_every_page_is_in_one_chapter_and_marks_say_so(
    steps: list[tuple[str, int, int]], events: list[str | None]
) -> None:
    project = Project(told(small_book(), tuple(events)), Journal(), None)
    start = project.document
    for what, a, b in steps:
        inner = project.document.inner()
        s = inner[a % len(inner)].id
        try:
            match what:
                case "move":
                    project.do("move_spread", surface=s, to=b)
                case "chapter":
                    project.do("move_chapter", surface=s, to=b)
                case "delete":
                    project.do("delete_spread", surface=s)
                case "double":
                    project.do("duplicate_spread", surface=s)
                case "begin":
                    project.do("begin_chapter", surface=s, title=f"C{b}")
                case _:
                    project.do("join_chapters", surface=s)
        except UserError as e:
            refused = e.what  # in words; what follows sees that nothing broke
            assert refused
        found = [i for c in chapters(project.document) for i in c.surfaces]
        assert found == [s.id for s in project.document.inner()]
        shapes = [p for s in project.document.inner() for p in s.shape.pages]
        assert shapes == list(range(1, len(shapes) + 1))
    project.jump(0)
    assert project.document == start


def test_limits_of_the_product_are_said_with_their_mend(project: Project) -> None:
    for edit, params in (
        ("delete_spread", {"surface": "s4"}),
        ("delete_spreads", {"surfaces": ["s4", "s5"]}),
    ):
        with pytest.raises(UserError, match="at least 20 pages") as told_:
            project.do(edit, **params)
        assert "fewer" in told_.value.mend
    block = project.spec.block
    for _ in range((block.pages_max - 20) // 2):
        project.do("add_spread")
    for edit, params in (
        ("add_spread", {}),
        ("duplicate_spread", {"surface": "s4"}),
        ("split_spread", {"surface": "s1"}),
    ):
        with pytest.raises(UserError, match="at most") as told_:
            project.do(edit, **params)
        assert "Delete" in told_.value.mend
    assert project.document.page_count == block.pages_max


def test_several_spreads_move_together_in_book_order(project: Project) -> None:
    project.do("move_spreads", surfaces=["s9", "s2"], to=0)
    assert [s.id for s in project.document.inner()][:3] == ["s2", "s9", "s1"]
    with pytest.raises(UserError, match="whole spreads"):
        project.do("move_spreads", surfaces=["s0"], to=0)


def test_a_duplicate_shows_the_same_with_ids_of_its_own(project: Project) -> None:
    project.do("duplicate_spread", surface="s1")
    one, two = project.document.inner()[:2]
    assert [f.box for f in one.frames] == [f.box for f in two.frames]
    assert one.photos() == two.photos()
    assert not {f.id for f in one.frames} & {f.id for f in two.frames}
