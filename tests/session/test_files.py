"""Where a project's photos are: moved with it, seen elsewhere, or holding another picture by now."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from albumapp.document.model import Document
from albumapp.photos.library import Library
from albumapp.photos.reading import read_photo
from albumapp.photos.record import ReadPhoto
from albumapp.session.files import changed, photo_finder
from albumapp.session.importing import entry_of
from tests.photomaker import tiny_photo

TAKEN = datetime(2026, 5, 3, 9)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.sqlite")


def read_in(library: Library, path: Path) -> ReadPhoto:
    read = read_photo(str(path))
    assert isinstance(read, ReadPhoto)
    library.store(read)
    return read


def test_a_photo_is_found_where_it_is(tmp_path: Path, library: Library) -> None:
    path = tiny_photo(tmp_path / "a.jpg", "teal", taken=TAKEN)
    read = read_in(library, path)
    document = Document("layflat-30x30", photos={read.record.id: entry_of(read.record)})
    assert photo_finder(document, library)(read.record.id) == path
    assert photo_finder(document, library)("unknown") is None


def test_a_moved_photo_is_found_where_the_library_saw_it(tmp_path: Path, library: Library) -> None:
    path = tiny_photo(tmp_path / "a.jpg", "teal", taken=TAKEN)
    read = read_in(library, path)
    (tmp_path / "b").mkdir()
    moved = Path(shutil.move(path, tmp_path / "b" / "a.jpg"))
    document = Document("layflat-30x30", photos={read.record.id: entry_of(read.record)})
    find = photo_finder(document, library)
    assert find(read.record.id) is None
    read_in(library, moved)
    assert find(read.record.id) == moved


def test_photos_that_moved_with_their_project(tmp_path: Path) -> None:
    (tmp_path / "trip").mkdir()
    path = tiny_photo(tmp_path / "trip" / "a.jpg", "teal")
    read = read_photo(str(path))
    assert isinstance(read, ReadPhoto)
    document = Document("layflat-30x30", photos={read.record.id: entry_of(read.record)})
    (tmp_path / "usb").mkdir()
    shutil.move(tmp_path / "trip", tmp_path / "usb" / "trip")
    find = photo_finder(document, None, tmp_path / "usb" / "book.album")
    assert find(read.record.id) == tmp_path / "usb" / "trip" / "a.jpg"


def test_a_file_that_holds_another_picture_by_now_is_not_taken(tmp_path: Path, library: Library) -> None:
    path = tiny_photo(tmp_path / "a.jpg", "teal", (90, 60), taken=TAKEN)
    before = read_in(library, path)
    document = Document("layflat-30x30", photos={before.record.id: entry_of(before.record)})
    tiny_photo(path, "red", (60, 90), taken=TAKEN)
    after = read_in(library, path)
    find = photo_finder(document, library)
    assert find(before.record.id) is None
    assert find(after.record.id) == path


def test_a_file_that_was_edited_elsewhere_holds_another_picture(tmp_path: Path, library: Library) -> None:
    path = tiny_photo(tmp_path / "a.jpg", "teal", taken=TAKEN)
    photo = read_in(library, path).record.id
    assert not changed(library, path, photo)
    os.utime(path, (0, 0))  # copied, say
    assert not changed(library, path, photo)
    with path.open("ab") as file:
        file.write(b"\0" * 20)  # what follows a JPEG's end is no picture
    assert not changed(library, path, photo)
    Image.new("RGB", (90, 60), "red").save(path)
    assert changed(library, path, photo)
    path.write_bytes(b"no picture at all")
    assert changed(library, path, photo)
    path.unlink()
    assert not changed(library, path, photo)
    assert not changed(library, tmp_path / "never-read.jpg", photo)


def test_a_re_edited_photo_that_was_read_again_is_not_taken_for_the_old_one(
    tmp_path: Path, library: Library
) -> None:
    path = tiny_photo(tmp_path / "a.jpg", "teal", taken=TAKEN)
    old = read_in(library, path).record.id
    Image.new("RGB", (90, 60), "red").save(path)
    read_in(library, path)
    assert changed(library, path, old)
