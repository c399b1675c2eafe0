"""The library: it remembers, it can be lost, and it never stands in the way."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Thread

import pytest

from albumapp.basis import UserError, places
from albumapp.photos.database import Database
from albumapp.photos.library import _STEPS, _TABLES, Library, StoredFace
from albumapp.photos.record import PhotoRecord, ReadPhoto, Unreadable, from_json, joined, to_json

TAKEN = datetime(2019, 7, 4, 21, 30, 15, 250000, timezone(timedelta(hours=2)))


def photo(path: Path, ident: str = "a" * 32, content: bytes = b"x") -> ReadPhoto:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    stat = path.stat()
    record = PhotoRecord(
        ident, str(path), "jpeg", 400, 300, 6, TAKEN, TAKEN, "exif", "Canon EOS 7D", (39.5, -8.25), 4,
        stat.st_size, stat.st_mtime_ns,
    )  # fmt: skip
    return ReadPhoto(record, b"thumb" + ident.encode())


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "lib" / "library.sqlite") as opened:
        yield opened


def test_records_as_json() -> None:
    record = PhotoRecord("a", "/p", "jpeg", 4, 3, taken=TAKEN, gps=(1.5, 2.5))
    assert from_json(to_json(record)) == record
    assert from_json({**to_json(record), "of_a_later_version": 1}) == record


def test_it_is_made_in_the_users_state() -> None:
    with Library() as library:
        assert library.path == places.state("library/library.sqlite")
        assert library.notes == []


def test_what_was_stored_is_found_again(tmp_path: Path, library: Library) -> None:
    read = photo(tmp_path / "a.jpg")
    library.store(read)
    assert library.lookup(tmp_path / "a.jpg") == read.record
    assert library.record(read.record.id) == read.record
    assert library.records([read.record.id, "unknown"]) == {read.record.id: read.record}
    assert library.thumbnail(read.record.id) == read.thumbnail
    assert library.thumbnail("unknown") is None
    with Library(library.path) as again:
        assert again.lookup(tmp_path / "a.jpg") == read.record


def test_changed_and_missing_files_are_unknown(tmp_path: Path, library: Library) -> None:
    path = tmp_path / "a.jpg"
    library.store(photo(path))
    os.utime(path, (1, 1))
    assert library.lookup(path) is None
    library.store(photo(path))
    path.write_bytes(b"longer")
    assert library.lookup(path) is None
    path.unlink()
    assert library.lookup(path) is None
    assert library.lookup(tmp_path / "never.jpg") is None


def test_one_photo_in_two_places(tmp_path: Path, library: Library) -> None:
    first, second = photo(tmp_path / "one" / "a.jpg"), photo(tmp_path / "two" / "b.jpg")
    library.store(first)
    library.store(second)
    assert library.paths_of("a" * 32) == [tmp_path / "two" / "b.jpg", tmp_path / "one" / "a.jpg"]
    assert library.lookup(tmp_path / "one" / "a.jpg") == first.record
    (tmp_path / "two" / "b.jpg").unlink()
    assert library.present_path("a" * 32) == tmp_path / "one" / "a.jpg"
    library.forget_file(tmp_path / "one" / "a.jpg")
    assert library.present_path("a" * 32) is None


def test_refusals_are_remembered(tmp_path: Path, library: Library) -> None:
    path = tmp_path / "bad.jpg"
    path.write_bytes(b"junk")
    refused = Unreadable(str(path), "bad.jpg is damaged.", "Copy it again.")
    library.store(refused)
    assert library.lookup(path) == refused
    path.write_bytes(b"a good one now")
    assert library.lookup(path) is None


def test_what_is_no_fault_of_the_file_is_not_remembered(tmp_path: Path, library: Library) -> None:
    path = tmp_path / "away.jpg"
    library.store(Unreadable(str(path), "away.jpg is not there.", "Was it moved?"))
    assert library.lookup(path) is None
    path.write_bytes(b"back")
    assert library.lookup(path) is None


def test_a_better_reader_reads_again(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.store(photo(tmp_path / "a.jpg"))
    monkeypatch.setattr("albumapp.photos.library.READER", 999)
    assert library.lookup(tmp_path / "a.jpg") is None
    assert library.record("a" * 32) is not None


def test_a_library_of_the_first_version_is_brought_up(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Database(path, _STEPS[:1], _TABLES).close()
    with Library(path) as library:
        assert library.notes == []
        library.store(photo(tmp_path / "a.jpg"))
        assert library.lookup(tmp_path / "a.jpg") is not None


def test_reedited_under_the_same_path(tmp_path: Path, library: Library) -> None:
    path = tmp_path / "a.jpg"
    library.store(photo(path, "old"))
    new = photo(path, "new", b"edited")
    assert library.reedited(new.record) == "old"
    library.store(new)
    assert library.reedited(new.record) is None


def test_reedited_by_name_and_time(tmp_path: Path, library: Library) -> None:
    library.store(photo(tmp_path / "one" / "IMG_1.JPG", "old"))
    edited = photo(tmp_path / "two" / "img_1.jpg", "new").record
    assert library.reedited(edited) == "old"
    assert library.reedited(replace(edited, taken_exif=None)) is None
    assert library.reedited(replace(edited, taken_exif=TAKEN + timedelta(seconds=1))) is None
    assert library.reedited(photo(tmp_path / "two" / "other.jpg", "new").record) is None
    assert library.reedited(photo(tmp_path / "three" / "img_1.jpg", "old").record) is None


def test_facts_by_kind_and_version(library: Library) -> None:
    library.put_facts("p", "1", "quality", b"one")
    library.put_facts("p", "1", "other", b"else")
    assert library.get_facts("p", "1", "quality") == b"one"
    assert library.get_facts("p", "2", "quality") is None
    library.put_facts("p", "2", "quality", b"two")
    assert library.get_facts("p", "1", "quality") is None
    many = [f"p{i}" for i in range(1200)]
    with library.batch():
        for one in many:
            library.put_facts(one, "2", "quality", one.encode())
    assert library.get_all_facts(["p", *many, "unknown"], "2", "quality") == {
        "p": b"two",
        **{one: one.encode() for one in many},
    }


FACE = StoredFace((0.1, 0.2, 0.3, 0.4), 0.9, b"ENCODING-OF-A-FACE" * 8, {"eyes_open": True})


def test_faces(library: Library) -> None:
    assert library.get_faces("p", "1") is None
    library.put_faces("p", "1", [FACE, replace(FACE, confidence=0.5, encoding=None)])
    library.put_faces("empty", "1", [])
    assert library.get_faces("p", "1") == [FACE, replace(FACE, confidence=0.5, encoding=None)]
    assert library.get_all_faces(["p", "empty", "unseen"], "1").keys() == {"p", "empty"}
    assert library.get_faces("p", "2") is None


def test_forgotten_faces_leave_no_trace_on_disk(library: Library) -> None:
    library.put_faces("p", "1", [FACE])
    library.commit()
    library.forget_faces()
    assert library.get_faces("p", "1") is None
    for file in library.path.parent.iterdir():
        assert b"ENCODING-OF-A-FACE" not in file.read_bytes()


def test_marks_follow_a_reedited_photo(library: Library) -> None:
    library.mark("old", "stars", "4")
    library.mark("old", "pick", "1")
    library.mark("new", "pick", "-1")
    library.carry_over("old", "new")
    assert library.marks(["new"]) == {"new": {"stars": "4", "pick": "-1"}}
    library.mark("new", "stars", None)
    assert library.marks(["new", "none"]) == {"new": {"pick": "-1"}}


def test_a_failed_batch_leaves_nothing(library: Library) -> None:
    def fail() -> None:
        with library.batch():
            library.mark("p", "stars", "4")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert library.marks(["p"]) == {}


@pytest.mark.parametrize("junk", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_library_is_moved_aside(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(junk)
    with Library(path) as library:
        library.store(photo(tmp_path / "a.jpg"))
        assert library.lookup(tmp_path / "a.jpg") is not None
        assert "damaged" in library.notes[0]
    assert (tmp_path / "library-damaged-1.sqlite").read_bytes() == junk


def test_damage_found_later_is_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library, library.batch():
        for i in range(300):
            library.put_facts(f"p{i}", "1", "quality", os.urandom(3000))
    size = path.stat().st_size
    with path.open("r+b") as f:
        f.seek(8192)
        f.write(os.urandom(size - 8192))
    with Library(path) as library:
        assert library.get_all_facts([f"p{i}" for i in range(300)], "1", "quality") == {}
        library.put_facts("p", "1", "quality", b"anew")
        assert library.get_facts("p", "1", "quality") == b"anew"
        assert len(library.notes) == 1


def test_a_newer_library_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    newer = sqlite3.connect(path)
    newer.execute("CREATE TABLE of_the_future(x)")
    newer.execute("PRAGMA user_version = 99")
    newer.commit()
    newer.close()
    before = path.read_bytes()
    with Library(path) as library:
        library.store(photo(tmp_path / "a.jpg"))
        assert library.path != path
        assert "newer" in library.notes[0]
    assert path.read_bytes() == before


def test_another_database_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE x(y)")
    other.execute(f"PRAGMA user_version = {len(_STEPS)}")
    other.commit()
    other.close()
    with Library(path) as library:
        assert "damaged" in library.notes[0]
        assert library.records(["a"]) == {}


def test_two_programs_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as one, Library(path) as two:
        one.mark("p", "stars", "1")
        two.mark("q", "stars", "2")
        assert one.marks(["p", "q"]) == two.marks(["p", "q"]) == {"p": {"stars": "1"}, "q": {"stars": "2"}}


def test_threads_take_turns(library: Library) -> None:
    def write(name: str) -> None:
        for i in range(50):
            with library.batch():
                library.mark(f"{name}{i}", "stars", "1")
                library.mark(f"{name}{i}", "pick", "1")

    threads = [Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = library.marks([f"{name}{i}" for name in "abc" for i in range(50)])
    assert len(found) == 150
    assert all(len(marks) == 2 for marks in found.values())


def test_a_place_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="cannot be"):
        Library(tmp_path / "file" / "library.sqlite")


def test_each_file_keeps_its_own_word_beside_the_photos(library: Library, tmp_path: Path) -> None:
    """One picture in two folders, of which one lost its EXIF: known by both together, read anew by none."""
    full = photo(tmp_path / "one" / "a.jpg")
    stat = photo(tmp_path / "two" / "a.jpg").record
    bare = PhotoRecord(
        full.record.id, stat.path, "jpeg", 400, 300, file_size=stat.file_size, mtime_ns=stat.mtime_ns
    )
    library.store(full)
    library.store(ReadPhoto(bare, b"thumb"))
    assert library.lookup(tmp_path / "one" / "a.jpg") == full.record
    assert library.lookup(tmp_path / "two" / "a.jpg") == bare
    both = joined([bare, full.record])
    assert (both.path, both.rating, both.camera) == (bare.path, 4, "Canon EOS 7D")
    assert (both.taken, both.taken_exif, both.taken_source) == (TAKEN, TAKEN, "exif")
    library.put_record(both)
    assert library.record(bare.id) == both
    assert library.lookup(tmp_path / "two" / "a.jpg") == bare
