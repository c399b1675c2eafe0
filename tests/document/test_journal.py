"""The history: undo, redo, jumps, merging, and a random walk through all edits with its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.products.catalogue import product
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.session.project import Change, Project


def small_book(product_id: str = "layflat-30x30", pages: int = 20) -> Document:
    """Twenty pages, six photos on the first three spreads."""
    spec = product(product_id)
    shapes = [cover_shape(spec, pages), *inner_shapes(spec, pages)]
    photos = {f"p{n}": PhotoEntry(f"p{n}", f"photos/{n}.jpg", 4000, 3000) for n in range(8)}
    surfaces = []
    n = 1
    for i, shape in enumerate(shapes):
        assert shape is not None
        frames = []
        if 1 <= i <= 3:
            for k in range(2):
                frames.append(PhotoFrame(f"f{n}", Rect(20 + 130 * k, 20, 120, 90), f"p{2 * i - 2 + k}"))
                n += 1
        surfaces.append(Surface(f"s{i}", shape, tuple(frames), gutter=4.0))
    return Document(product_id, "Trip", surfaces=tuple(surfaces), photos=photos, next_id=100)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    return project


def test_undo_and_redo_name_their_step(project: Project) -> None:
    start = project.document
    project.do("move_frames", frames=["f1"], dx=5, dy=0)
    moved = project.document
    assert moved.surface("s1").frame("f1").box.x == 25
    assert project.journal.undo_name == "Move"
    assert project.undo() == "Move"
    assert project.document == start
    assert project.redo() == "Move"
    assert project.document == moved


def test_an_edit_that_changes_nothing_is_no_step(project: Project) -> None:
    project.do("move_frames", frames=["f1"], dx=0, dy=0)
    assert project.journal == Journal()


def test_steps_of_one_gesture_are_one(project: Project) -> None:
    start = project.document
    for _ in range(5):
        project.do("move_frames", merge="nudge f1", frames=["f1"], dx=1, dy=0)
    project.do("move_frames", merge="nudge f2", frames=["f2"], dx=1, dy=0)
    assert len(project.journal.rows) == 2
    project.undo()
    project.undo()
    assert project.document == start


def test_a_new_edit_after_undo_drops_what_was_undone(project: Project) -> None:
    project.do("lock_frame", frame="f1")
    project.undo()
    project.do("lock_frame", frame="f2")
    assert [r.name for r in project.journal.rows] == ["Lock"]
    assert project.redo() is None


def test_history_survives_reopening(project: Project) -> None:
    start = project.document
    project.do("set_title", title="Lisbon")
    project.do("add_spread")
    project.do("delete_spread", surface="s2")
    project.undo()
    before, journal, path = project.document, project.journal, project.path
    project.close()
    assert path is not None
    again = Project.open(path)
    assert (again.document, again.journal) == (before, journal)
    again.redo()
    assert "s2" not in {s.id for s in again.document.surfaces}
    again.jump(0)
    assert again.document == start
    again.close()


def test_rows_that_were_overtaken_stay_in_the_file(project: Project) -> None:
    import sqlite3

    project.do("lock_frame", frame="f1")
    project.undo()
    project.do("lock_frame", frame="f2")
    path = project.path
    project.close()
    assert path is not None
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT count(*) FROM journal WHERE gone").fetchone() == (1,)
    again = Project.open(path)
    assert len(again.journal.rows) == 1
    again.close()


def test_listeners_hear_each_step_once(project: Project) -> None:
    heard: list[Change] = []
    stop = project.listen(heard.append)
    project.do("lock_frame", frame="f1")
    project.undo()
    stop()
    project.redo()
    assert [c.name for c in heard] == ["Lock", "Lock"]
    assert heard[0].after == heard[1].before


def test_a_failed_edit_changes_nothing(project: Project) -> None:
    start = project.document
    with pytest.raises(UserError, match="no parameter 'colour'"):
        project.do("lock_frame", frame="f1", colour=1)
    with pytest.raises(UserError, match="nothing with the id 'f99'"):
        project.do("lock_frame", frame="f99")
    with pytest.raises(UserError, match="lacks the parameter 'box'"):
        project.do("set_box", frame="f1")
    assert project.document is start


def test_undoing_a_whole_book_shares_what_it_left_alone(project: Project) -> None:
    doc = project.document
    project.replace(
        replace(doc, surfaces=tuple(replace(s, locked=True) for s in doc.surfaces)), "Suggest", "suggest"
    )
    project.undo()
    assert all(a is b for a, b in zip(project.document.surfaces, doc.surfaces, strict=True))


def test_a_gesture_is_one_row_of_the_file(project: Project) -> None:
    import sqlite3

    for _ in range(30):
        project.do("move_frames", merge="nudge", frames=["f1"], dx=1, dy=0)
    project.end_gesture()
    project.do("lock_frame", frame="f1")
    assert project.path is not None
    with sqlite3.connect(project.path) as db:
        rows = db.execute("SELECT seq, parent, gone FROM journal ORDER BY seq").fetchall()
    assert rows == [(1, 0, 0), (2, 1, 0)]
    project.close()


def test_what_was_left_behind_is_gone_back_to(project: Project) -> None:
    for title in ("one", "two", "three"):
        project.do("set_title", title=title)
    project.jump(1)
    project.do("set_title", title="other")
    assert [(s.number, s.state) for s in project.steps()] == [
        (1, "done"), (2, "gone"), (3, "gone"), (4, "done"),
    ]  # fmt: skip
    project.visit(3)
    assert project.document.title == "three"
    assert [s.state for s in project.steps()] == ["done", "done", "done", "gone"]
    project.undo()
    assert project.document.title == "two"
    project.do("lock_frame", frame="f1")
    assert [s.state for s in project.steps()] == ["done", "done", "gone", "gone", "done"]
    project.visit(4)
    assert project.document.title == "other"
    with pytest.raises(UserError, match="not known"):
        project.visit(99)
    path = project.path
    assert path is not None
    before, steps = project.document, project.steps()
    project.close()
    again = Project.open(path)
    assert (again.document, again.steps()) == (before, steps)
    again.visit(5)
    assert again.document.title == "two"
    assert again.document.surface("s1").frame("f1").locked
    again.visit(0)
    assert again.document == small_book()
    again.close()


def test_a_history_that_leads_in_a_circle_is_no_way(project: Project) -> None:
    import sqlite3

    project.do("set_title", title="one")
    project.undo()
    project.do("set_title", title="two")
    assert project.path is not None
    with sqlite3.connect(project.path) as db:
        db.execute("UPDATE journal SET parent = 1 WHERE seq = 1")
    with pytest.raises(UserError, match="not known"):
        project.visit(1)
    project.close()
