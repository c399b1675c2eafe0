"""A damaged project file: what can be read is put together again, what cannot is named."""

from __future__ import annotations

import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError, say
from albumapp.document.journal import Journal
from albumapp.document.model import Document
from albumapp.document.pages_read import rows
from albumapp.document.rescue import rescue
from albumapp.session import versions
from albumapp.session.project import Project
from albumapp.session.rescuing import rescue_into
from tests.document.test_journal import small_book
from tests.document.test_storage import change

TABLES = {
    "meta": ("key, value", None),
    "surfaces": ("id, data", None),
    "photos": ("id, place, data, near", None),
    "journal": ("NULL, name, kind, merge, at, before, after, gone, parent", "seq"),
    "versions": ("NULL, name, kind, at, data", "id"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book with some steps, some left behind and one ahead, and a version."""
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    for n in range(12):
        project.do("move_frames", frames=["f1", "f2", "f3"], dx=1 + n, dy=0)
        project.do("add_text", surface=f"s{n % 5}", box=[10, 10, 50, 10], text="x" * 900 * n)
        if n == 5:
            project.undo()
            project.undo()
    versions.keep(project, "half way")
    project.do("lock_frame", frame="f5")
    project.do("set_title", title="Lisbon")
    project.undo()
    project.close()
    return tmp_path / "book.album"


def vacuum(path: Path) -> None:
    """Nothing of what was deleted is left in the file."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("VACUUM")
    db.close()


def opened(path: Path) -> tuple[Document, list[str], int]:
    project = Project.open(path)
    found = project.document, [r.name for r in project.journal.rows], project.journal.done
    project.close()
    return found


def test_pages_are_read_as_sqlite_reads_them(path: Path) -> None:
    found = {(r.rowid, r.values) for r in rows(path.read_bytes())}
    with sqlite3.connect(path) as db:
        for table, (columns, rowid) in TABLES.items():
            key = rowid or "NULL"
            there = [(r[0], r[1:]) for r in db.execute(f"SELECT {key}, {columns} FROM {table}")]
            assert there
            assert set(there) <= found


def test_the_log_is_read_up_to_its_last_commit(path: Path, tmp_path: Path) -> None:
    project = Project.open(path)
    project.do("set_title", title="Only in the log")
    copy = tmp_path / "copied.album"
    copy.write_bytes(path.read_bytes())
    log = path.with_name(path.name + "-wal").read_bytes()
    copy.with_name(copy.name + "-wal").write_bytes(log + b"torn")
    assert rescue(copy).document.title == "Only in the log"
    project.close()


def test_a_whole_file_is_rescued_whole(path: Path, tmp_path: Path) -> None:
    before, names, done = opened(path)
    data = path.read_bytes()
    assert rescue_into(path, tmp_path / "new.album") == ()
    assert path.read_bytes() == data
    project = Project.open(tmp_path / "new.album")
    assert (project.document, [r.name for r in project.journal.rows]) == (before, names[:done])
    assert [versions.document_of(project, v).title for v in versions.kept(project)] == ["Trip"]
    project.jump(0)
    assert project.document == small_book()
    project.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE surfaces SET data = '{' WHERE id = 's1'",
        "DELETE FROM surfaces WHERE id IN ('s1', 's2', 's3')",
        "DELETE FROM meta WHERE key = 'head'",
        "DROP TABLE photos",
    ],
)
def test_what_the_history_knows_is_not_lost(path: Path, tmp_path: Path, statement: str) -> None:
    before, *_ = opened(path)
    change(path, statement)
    vacuum(path)
    with pytest.raises(UserError, match="damaged"):
        Project.open(path)
    found = rescue(path)
    if "photos" in statement:  # they came before the first step
        assert {s.id for s in found.document.surfaces} == {s.id for s in before.surfaces}
    elif "head" in statement:
        assert found.document.surfaces == before.surfaces
    else:
        assert found.document == before


def test_pages_that_nobody_knows_are_empty_and_named(path: Path) -> None:
    change(path, "DELETE FROM surfaces WHERE id = 's9'", "DELETE FROM pieces", "DELETE FROM versions")
    vacuum(path)
    found = rescue(path)
    assert [say(r) for r in found.lost] == [
        "Pages 17–18 could not be read: empty pages stand in their place.",
        "The steps made so far cannot be undone any more.",
    ]
    assert found.document.surface("s9").shape == small_book().surface("s9").shape
    assert found.document.page_count == 20


def test_an_older_state_is_said(path: Path) -> None:
    change(path, "DELETE FROM surfaces WHERE id = 's9'")
    vacuum(path)
    assert say(rescue(path).lost[0]) == "Pages 17–18 are those of an older version that was kept."


def test_a_frame_that_went_to_other_pages_is_there_once(path: Path) -> None:
    project = Project.open(path)
    doc = project.document
    there, to = doc.surface("s1"), doc.surface("s9")
    taken = replace(to, frames=(*to.frames, there.frames[0]))
    left = replace(there, frames=there.frames[1:])
    project.replace(doc.with_surface(left).with_surface(taken), "Move photos")
    project.close()
    change(
        path,
        "DELETE FROM surfaces WHERE id = 's1'",
        "UPDATE journal SET before = '{', after = '{'",
        "UPDATE meta SET value = json_set(value, '$.surfaces[4]', 's9') WHERE key = 'head'",
    )
    vacuum(path)
    found = rescue(path)
    assert "older version" in say(found.lost[0])
    ids = [f.id for s in found.document.surfaces for f in s.frames]
    assert len(set(ids)) == len(ids)
    assert found.document.surface("s9").frames == taken.frames
    assert [s.id for s in found.document.surfaces].count("s9") == 1


@pytest.mark.parametrize("seed", range(40))
def test_any_damage_gives_an_album_that_opens_or_words(path: Path, tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    data = bytearray(path.read_bytes())
    kind = seed % 4
    for _ in range(1 + seed % 3):
        at = draw.randrange(len(data) // 4096) * 4096
        if kind == 0:  # a page of nothing
            data[at : at + 4096] = bytes(4096)
        elif kind == 1:  # a page of noise
            data[at : at + 4096] = draw.randbytes(4096)
        elif kind == 2:  # a few wrong bytes
            for _ in range(8):
                data[at + draw.randrange(4096)] = draw.randrange(256)
    if kind == 3:  # cut short
        del data[draw.randrange(len(data) // 2, len(data)) :]
    broken, new = tmp_path / "broken.album", tmp_path / "new.album"
    broken.write_bytes(data)
    rescue_into(broken, new)
    project = Project.open(new)
    project.do("set_title", title="goes on")
    project.jump(0)
    project.close()


def test_what_is_no_album_says_so(tmp_path: Path) -> None:
    for n, content in enumerate((b"", b"hello", b"SQLite format 3\0" + b"\xff" * 5000)):
        path = tmp_path / f"{n}.album"
        path.write_bytes(content)
        with pytest.raises(UserError, match="Nothing of an album is left"):
            rescue_into(path, tmp_path / "new.album")
    assert not (tmp_path / "new.album").exists()
