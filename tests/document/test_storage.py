"""The project file: what is damaged, foreign, newer or unwritable is said, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document import storage
from albumapp.document.journal import Journal
from albumapp.document.storage import AlbumFile, replace_file
from albumapp.session.project import Project
from tests.document.test_journal import small_book


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    project.do("set_title", title="Lisbon")
    project.close()
    return tmp_path / "book.album"


def change(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path)
    with db:
        for s in statements:
            db.execute(s)
    db.close()


def test_a_closed_project_is_one_file(path: Path) -> None:
    assert [p.name for p in path.parent.iterdir() if p.name.startswith("book")] == ["book.album"]


def test_saving_over_a_file_is_refused(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UserError, match="is there already"):
        Project.new(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\xff" * 500])
def test_what_is_no_project_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.album"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"x\.album"):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.album"
    change(path, "CREATE TABLE t (a)")
    with pytest.raises(UserError, match="not an albumapp project"):
        Project.open(path)


def test_a_newer_file_asks_for_an_update(path: Path) -> None:
    change(path, "PRAGMA user_version = 99")
    with pytest.raises(UserError, match="newer albumapp"):
        Project.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE surfaces SET data = '{' WHERE id = 's1'",
        "UPDATE surfaces SET data = '[]' WHERE id = 's1'",
        "UPDATE surfaces SET data = replace(data, '\"w\"', '\"v\"') WHERE 0",
        "DELETE FROM surfaces WHERE id = 's2'",
        "UPDATE surfaces SET data = replace(data, '120', '1e999') WHERE id = 's1'",
        "UPDATE surfaces SET data = replace(data, '120', '-1') WHERE id = 's1'",
        "UPDATE photos SET data = replace(data, '4000', '0') WHERE id = 'p1'",
        "UPDATE meta SET value = '[1]' WHERE key = 'head'",
        "DELETE FROM meta",
        "UPDATE surfaces SET data = 5 WHERE id = 's1'",
        "UPDATE surfaces SET data = x'ff' WHERE id = 's1'",
        "UPDATE surfaces SET data = replace(data, '\"s2\"', '\"s3\"') WHERE id = 's2'",
        "UPDATE surfaces SET data = replace(data, '\"f3\"', '\"f1\"') WHERE id = 's2'",
        "UPDATE surfaces SET data = replace(data, '120', '1' || hex(zeroblob(200))) WHERE id = 's1'",
        "UPDATE surfaces SET data = replace(data, '\"locked\":false', '\"locked\":\"no\"') WHERE id = 's1'",
        "UPDATE surfaces SET data = replace(data, '\"opacity\":1.0', '\"opacity\":7') WHERE id = 's1'",
        "UPDATE surfaces SET data = json_set(data, '$.shape.sheets', json('[]')) WHERE id = 's1'",
        "UPDATE surfaces SET data = json_set(data, '$.shape.areas', json('[]')) WHERE id = 's1'",
        "UPDATE surfaces SET data = json_set(data, '$.shape.size', json('[90000, 90000]')) WHERE id = 's1'",
        "UPDATE surfaces SET data = json_set(data, '$.shape.bleed', json('[-3, 0, 0, 0]')) WHERE id = 's1'",
        "UPDATE surfaces SET data = json_set(data, '$.shape.sheets[0].trim', json('[-50000, 0, 9, 9]'))"
        " WHERE id = 's1'",
        "UPDATE surfaces SET data = json_set(data, '$.frames[0].crop.box', json('[0, 0, 1e-9, 1e-9]'))"
        " WHERE id = 's1'",
        "UPDATE surfaces SET data = printf('%.*c', 200000, '[') WHERE id = 's1'",
        "UPDATE surfaces SET data = printf('%.*c', 21000000, ' ') || data WHERE id = 's1'",
        "UPDATE meta SET value = 'many' WHERE key = 'done'",
        "UPDATE meta SET value = 7 WHERE key = 'done'",
        "UPDATE meta SET value = json_insert(value, '$.surfaces[#]', 's1') WHERE key = 'head'",
        "DROP TABLE photos",
    ],
)
def test_damage_is_said_and_named(path: Path, statement: str) -> None:
    if statement.endswith("WHERE 0"):
        statement = "UPDATE surfaces SET data = replace(data, '\"kind\"', '\"sort\"') WHERE id = 's1'"
    change(path, statement)
    with pytest.raises(UserError, match=r"book\.album is damaged"):
        Project.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET before = 'null'",
        "UPDATE journal SET before = '{'",
        "UPDATE journal SET before = x'ff'",
        "UPDATE journal SET before = json_remove(before, '$.order')",
        "UPDATE journal SET after = printf('%.*c', 21000000, ' ') || after",
        "UPDATE journal SET after = printf('%.*c', 200000, '[')",
        "UPDATE journal SET before = json_set(before, '$.head', json('[1]'))",
    ],
)
def test_a_damaged_history_costs_the_undo_and_not_the_album(path: Path, statement: str) -> None:
    change(path, statement)
    project = Project.open(path)
    before = project.document
    with pytest.raises(UserError, match=r"history of book\.album is damaged"):
        project.undo()
    assert project.document is before
    project.do("set_title", title="Porto")
    project.undo()
    assert project.document == before
    project.close()


def test_steps_are_read_when_they_are_undone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    project = Project.open(path)
    for n in range(30):
        project.do("set_title", title=f"title {n}")
    project.close()
    true = storage.parts_from_json
    monkeypatch.setattr(storage, "parts_from_json", lambda text: read.append(text) or true(text))
    project = Project.open(path)
    assert (project.journal.undo_name, len(project.journal.rows)) == ("Change title", 31)
    assert read == []
    project.undo()
    project.redo()
    assert len(read) == 2  # before and after of one step, once
    project.jump(1)
    assert project.document.title == "Lisbon"
    project.close()


def test_a_copy_carries_the_history_of_earlier_sessions(path: Path, tmp_path: Path) -> None:
    project = Project.open(path)
    for n in range(5):
        project.do("set_title", title=f"title {n}")
    project.undo()
    project.close()
    project = Project.open(path)
    document, names = project.document, [r.name for r in project.journal.rows]
    project.save_as(tmp_path / "copy.album")
    path.unlink()
    assert [r.name for r in project.journal.rows] == names
    assert project.redo() == "Change title"
    assert project.document.title == "title 4"
    project.undo()
    assert project.document == document
    project.jump(1)
    assert project.document.title == "Lisbon"
    project.close()
    again = Project.open(tmp_path / "copy.album")
    assert len(again.journal.rows) == 6
    assert again.redo() == "Change title"
    again.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_project_can_be_looked_at(path: Path) -> None:
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        project = Project.open(path)
        assert project.document.title == "Lisbon"
        with pytest.raises(UserError, match="cannot be written"):
            project.do("set_title", title="Porto")
        assert project.document.title == "Lisbon"
        project.close()
    finally:
        path.parent.chmod(0o755)


def test_a_full_disk_is_said_and_the_edit_is_not_taken(path: Path) -> None:
    project = Project.open(path)
    db = project._file._db  # type: ignore[union-attr]  # the only way to a full disk without one
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")
    before = project.document
    with pytest.raises(UserError, match="disk is full"):
        project.do("add_text", surface="s1", box=[0, 0, 50, 50], text="\ufffd" * 20_000)
    assert project.document is before
    db.execute("PRAGMA max_page_count = 1000000")
    project.do("set_title", title="Porto")
    project.close()
    assert Project.open(path).document.title == "Porto"


def test_what_another_program_wrote_is_not_written_over(path: Path) -> None:
    here, there = Project.open(path), Project.open(path)
    there.do("set_title", title="Porto")
    there.undo()
    before = here.document
    with pytest.raises(UserError, match=r"book\.album was changed by another program"):
        here.do("lock_frame", frame="f1")
    assert here.document is before
    there.redo()
    there.close()
    here.close()
    again = Project.open(path)
    assert (again.document.title, len(again.journal.rows)) == ("Porto", 2)
    again.close()


def test_reading_beside_an_open_project_disturbs_nobody(path: Path) -> None:
    here = Project.open(path)
    here.do("set_title", title="Porto")
    with AlbumFile(path) as other:
        assert other.load()[0].title == "Porto"
    here.do("set_title", title="Faro")
    here.close()
    assert Project.open(path).document.title == "Faro"


def test_a_project_that_was_moved_or_replaced_takes_no_edit(path: Path, tmp_path: Path) -> None:
    here = Project.open(path)
    there = Project(small_book(), Journal(), None)
    there.save_as(tmp_path / "other.album")
    there.close()
    replace_file(tmp_path / "other.album", path)
    with pytest.raises(UserError, match="another file took its place"):
        here.do("set_title", title="Porto")
    here.save_as(tmp_path / "kept.album")
    here.do("set_title", title="Porto")
    here.close()
    assert Project.open(path).document.title == "Trip"
    assert Project.open(tmp_path / "kept.album").document.title == "Porto"


def test_a_file_whose_next_id_is_taken_gives_none_twice(path: Path) -> None:
    change(path, "UPDATE meta SET value = json_set(value, '$.next_id', 1) WHERE key = 'head'")
    with_more = Project.open(path)
    for s in with_more.document.surfaces[:2]:
        with_more.do("add_text", surface=s.id, box=[10, 10, 50, 10], text="Hello")
    with_more.close()
    again = Project.open(path)  # an id that is there twice would be damage
    assert again.document == with_more.document
    again.close()


def test_wishes_last_through_undo_and_reopening(path: Path) -> None:
    project = Project.open(path)
    photos = list(project.document.photos)[::-1]
    project.do("order_photos", by="own", photos=photos)
    project.close()
    again = Project.open(path)
    assert list(again.document.wishes.order) == photos
    again.undo()
    again.close()
    last = Project.open(path)
    assert last.document.wishes.order == ()
    last.redo()
    assert list(last.document.wishes.order) == photos
    last.close()


def test_photos_keep_their_order_through_undo_and_reopening(path: Path) -> None:
    project = Project.open(path)
    order = list(project.document.photos)
    project.do("remove_photos", photos=["p1"])
    project.do("replace_photo", old="p2", new={"id": "q", "path": "q.jpg", "width": 4000, "height": 3000})
    new = list(project.document.photos)
    project.jump(0)
    assert list(project.document.photos) == order
    project.jump(9)
    assert list(project.document.photos) == new
    project.undo()
    project.undo()
    project.close()
    again = Project.open(path)
    assert list(again.document.photos) == order
    again.close()


def test_a_gesture_ends_with_its_session(path: Path) -> None:
    project = Project.open(path)
    project.do("move_frames", merge="drag-1", frames=["f1"], dx=1, dy=0)
    project.close()
    again = Project.open(path)
    again.do("move_frames", merge="drag-1", frames=["f2"], dx=1, dy=0)
    assert len(again.journal.rows) == 3
    again.close()


KILLED = """
import os, sys
from pathlib import Path
from albumapp.session.project import Project
project = Project.open(Path(sys.argv[1]))
for n in range(200):
    project.do("set_title", title=f"title {n}")
    print(n, flush=True)
    if n == int(sys.argv[2]):
        os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("at", [0, 7, 150])
def test_a_kill_loses_no_edit_that_was_done(path: Path, at: int) -> None:
    out = subprocess.run([sys.executable, "-c", KILLED, str(path), str(at)], capture_output=True, text=True)
    assert out.stdout.split()[-1] == str(at)
    project = Project.open(path)
    assert project.document.title == f"title {at}"
    project.undo()
    assert project.document.title == (f"title {at - 1}" if at else "Lisbon")
    project.close()


def test_a_history_that_cannot_be_undone_is_said(path: Path) -> None:
    change(path, "UPDATE journal SET before = json_set(before, '$.order', json('[\"gone\"]'))")
    project = Project.open(path)
    before = project.document
    with pytest.raises(UserError, match="history of this project is damaged"):
        project.undo()
    assert project.document is before
    project.close()
