"""An older file is brought up to date, whole, and kept as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document import connection, migrations
from albumapp.document.journal import Journal
from albumapp.document.migrations import MIGRATIONS, VERSION
from albumapp.session.project import Project
from tests.document.test_journal import small_book

V1 = {
    "meta": "key, value",
    "surfaces": "id, data",
    "photos": "id, place, data",
    "journal": "seq, name, kind, merge, at, before, after, gone",
}


def as_version_1(path: Path) -> None:
    """Write the file as the first albumapp would have."""
    old = path.with_name("old.part")
    db = sqlite3.connect(old, isolation_level=None)
    db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    for statement in MIGRATIONS[1]:
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")
    db.execute("ATTACH ? AS today", (str(path),))
    for table, columns in V1.items():
        db.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}")
    db.execute("DELETE FROM meta WHERE key IN ('saves', 'folder')")
    db.execute(
        "UPDATE journal SET after = json_set(after, '$.head', json_array("
        "after ->> '$.head.product', after ->> '$.head.title', after ->> '$.head.style',"
        " after ->> '$.head.seed', after ->> '$.head.next_id')) WHERE after ->> '$.head' IS NOT NULL"
    )
    db.close()
    old.replace(path)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    for n in range(5):
        project.do("set_title", title=f"title {n}")
        project.do("move_frames", frames=["f1"], dx=1, dy=0)
    project.undo()
    project.undo()
    project.do("lock_frame", frame="f2")
    project.close()
    as_version_1(tmp_path / "book.album")
    return tmp_path / "book.album"


def version(path: Path) -> int:
    db = sqlite3.connect(path)
    found = db.execute("PRAGMA user_version").fetchone()[0]
    db.close()
    return int(found)


def test_an_older_file_is_migrated_and_kept(old: Path) -> None:
    before = old.read_bytes()
    project = Project.open(old)
    assert project.file is not None
    assert project.file.kept == old.with_name("book.v1.album")
    assert (project.document.title, len(project.journal.rows)) == ("title 3", 9)
    project.do("set_title", title="today")
    project.jump(0)
    assert project.document == small_book()
    project.jump(8)
    assert project.document.title == "title 3"
    project.close()
    assert version(old) == VERSION
    kept = old.with_name("book.v1.album")
    assert version(kept) == 1
    assert len(before) == kept.stat().st_size
    assert sorted(p.name for p in old.parent.iterdir()) == ["book.album", "book.v1.album"]
    again = Project.open(old)
    assert again.file is not None
    assert again.file.kept is None
    again.close()


def test_a_migration_that_fails_changes_nothing(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {**MIGRATIONS, 2: (*MIGRATIONS[2], "INSERT INTO nowhere VALUES (1)")}
    monkeypatch.setattr(migrations, "MIGRATIONS", wrong)
    with pytest.raises(UserError, match=r"book\.album"):
        Project.open(old)
    monkeypatch.undo()
    assert version(old) == 1
    assert Project.open(old).document.title == "title 3"


def test_where_no_copy_can_be_kept_nothing_is_migrated(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(connection, "keep_old", full)
    with pytest.raises(UserError, match="no copy of it could be kept"):
        Project.open(old)
    assert version(old) == 1


def test_one_that_cannot_be_written_is_looked_at_as_it_would_be(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    monkeypatch.setattr(connection.os, "access", lambda *_: False)
    project = Project.open(old)
    assert project.document.title == "title 3"
    with pytest.raises(UserError, match="cannot be written"):
        project.do("set_title", title="today")
    project.holds = True
    project.do("set_title", title="in memory")
    assert project.unsaved is not None
    project.save_as(old.with_name("new.album"))
    project.close()
    assert old.read_bytes() == before
    again = Project.open(old.with_name("new.album"))
    assert (again.document.title, again.undo()) == ("in memory", "Change title")
    again.close()
