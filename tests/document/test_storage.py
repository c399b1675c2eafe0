"""The project file: what is damaged, foreign, newer or unwritable is said, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.journal import Journal
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
        "UPDATE journal SET before = 'null'",
        "UPDATE meta SET value = '[1]' WHERE key = 'head'",
        "DELETE FROM meta",
        "DROP TABLE photos",
    ],
)
def test_damage_is_said_and_named(path: Path, statement: str) -> None:
    if statement.endswith("WHERE 0"):
        statement = "UPDATE surfaces SET data = replace(data, '\"kind\"', '\"sort\"') WHERE id = 's1'"
    change(path, statement)
    with pytest.raises(UserError, match=r"book\.album is damaged"):
        Project.open(path)


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
        project.do("set_title", title="x" * 500_000)
    assert project.document is before
    db.execute("PRAGMA max_page_count = 1000000")
    project.do("set_title", title="Porto")
    project.close()
    assert Project.open(path).document.title == "Porto"


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
