"""Photos come in again: the same, edited, rated, broken. Nothing is done twice and nothing gets lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from albumapp.document.model import Document
from tests.journeys.conftest import PHOTOS
from tests.journeys.designer import Designer
from tests.journeys.photos import LANDSCAPE, Rgb, draw_photo, draw_photos, name_of, write_rating
from tests.ui.canvas import hand

NEW: Rgb = (245, 245, 150)


def test_the_same_folder_again_is_no_work(album: Designer, folder: Path) -> None:
    document, steps = album.document, album.steps
    assert len(album.pool.jobs) == 2 * PHOTOS  # read once, looked at once
    album.import_folder(folder)
    assert len(album.pool.jobs) == 2 * PHOTOS
    assert album.document == document
    assert album.steps == steps


def test_the_same_photo_from_two_folders_is_one_photo(album: Designer, folder: Path, tmp_path: Path) -> None:
    document = album.document
    shutil.copytree(folder, tmp_path / "copies")
    album.import_folder(tmp_path / "copies")
    assert list(album.document.photos) == list(document.photos)
    assert album.document.surfaces == document.surfaces
    assert not any("analyze" in target for target, _ in album.pool.jobs[2 * PHOTOS :])


def test_stars_written_into_a_file_change_nothing(album: Designer, folder: Path) -> None:
    document, steps = album.document, album.steps
    for path in (folder / name_of(3), folder / name_of(4)):
        write_rating(path, 4)
    album.import_folder(folder)
    assert album.document == document
    assert album.steps == steps
    reads = album.pool.jobs[2 * PHOTOS :]
    assert sorted(Path(item[0]).name for _, item in reads) == [name_of(3), name_of(4)]
    assert not any("analyze_photo" in target for target, _ in reads)  # what was seen of them is known
    panel = album.window.bench.photos
    album.qtbot.waitUntil(lambda: {r.text: r.stars for r in panel.model.rows}[name_of(3)] == 4)


def crop_and_lock(album: Designer, frame: str) -> None:
    x, y = album.centre(frame)
    hand.double_click(album.canvas, x, y)
    album.wheel(x, y, 2)
    album.key(Qt.Key.Key_Return)
    album.settle()
    album.select(frame)
    album.trigger("lock")
    album.settle()
    album.select_nothing()


def spread_and_cover_photo(album: Designer) -> tuple[str, str]:
    """A frame whose photo is on the cover, too, shown on the canvas; and that photo's name."""
    on_cover = album.document.cover.photos()[0]
    frame = next(f for s in album.document.inner() for f in s.photo_frames() if f.photo == on_cover)
    album.go(album.document.find(frame.id)[0])
    return frame.id, album.name(on_cover)


def test_a_photo_edited_again_is_updated_everywhere(album: Designer, folder: Path) -> None:
    frame, name = spread_and_cover_photo(album)
    crop_and_lock(album, frame)
    before, steps = album.document, album.steps
    old, was = album.photo(name), album.frame(frame)
    size = (was_size := before.photos[old]).width, was_size.height
    draw_photo(folder / name, int(name[6:8]), size, NEW)
    album.colours[name] = NEW

    album.import_folder(folder)
    new = album.photo(name)
    assert new != old
    assert old not in album.document.photos
    assert len(album.document.photos) == PHOTOS
    assert album.document.used()[new] == before.used()[old]
    now = album.frame(frame)
    assert (now.photo, now.crop, now.locked, now.box) == (new, was.crop, True, was.box)
    assert album.steps == [*steps, "Update re-edited photo"]
    assert "updated everywhere" in album.message
    album.look()

    album.undo()
    assert album.document == before


def test_a_photo_of_another_shape_is_asked_for(album: Designer, folder: Path) -> None:
    frame = next(f for f in album.photo_frames() if int(album.name(f.photo)[6:8]) % 3)
    name, before, steps = album.name(frame.photo), album.document, album.steps
    draw_photo(folder / name, int(name[6:8]), (LANDSCAPE[1], LANDSCAPE[1]), NEW)

    album.import_folder(folder)
    assert album.document == before
    assert album.steps == steps
    assert "has another shape now" in album.message
    button = album.window.findChild(QPushButton, "message_button")
    assert button.text() == "Update"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    album.settle()
    album.colours[name] = NEW
    assert album.document.photos[album.photo(name)].size.aspect == 1
    assert album.frame(frame.id).photo == album.photo(name)
    assert album.steps == [*steps, "Update re-edited photo"]
    album.look()


def test_an_unanswered_question_comes_back_and_nothing_is_stretched(album: Designer, folder: Path) -> None:
    frame = next(f for f in album.photo_frames() if int(album.name(f.photo)[6:8]) % 3)
    name, before = album.name(frame.photo), album.document
    draw_photo(folder / name, int(name[6:8]), (LANDSCAPE[1], LANDSCAPE[1]), NEW)

    album.import_folder(folder)
    assert album.window.bench.pictures.missing(frame.photo)  # the file holds another picture by now
    album.import_folder(folder)
    assert album.document == before  # not taken in as one photo more
    assert "has another shape now" in album.message
    QTest.mouseClick(album.window.findChild(QPushButton, "message_button"), Qt.MouseButton.LeftButton)
    album.settle()
    assert len(album.document.photos) == len(before.photos)
    assert album.frame(frame.id).photo == album.photo(name) != frame.photo
    assert not album.window.bench.pictures.missing(album.photo(name))


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Two photos that are well, and three files that are not."""
    folder = tmp_path / "mixed"
    paths = draw_photos(folder, 2)
    (folder / "cut.jpg").write_bytes(paths[0].read_bytes()[:3000])
    (folder / "letter.jpg").write_bytes(b"Dear Anna, the photos are on the other stick.\n" * 9)
    (folder / "empty.png").write_bytes(b"")
    (folder / "notes.txt").write_text("not a photo, and not meant as one")
    return folder


def names(document: Document) -> list[str]:
    return [p.name for p in document.photos.values()]


def test_broken_files_are_named_with_the_reason(designer: Designer, broken: Path) -> None:
    designer.import_folder(broken)
    assert names(designer.document) == [name_of(0), name_of(1)]
    assert "3 files were left out" in designer.message
    designer.click("message_button")
    sheet = designer.window.sheet
    assert sheet.objectName() == "sheet_refused"
    words = [w.text() for w in sheet.findChildren(QLabel)]
    for name in ("cut.jpg", "letter.jpg", "empty.png"):
        (line,) = [w for w in words if w.startswith(name)]
        assert len(line) > len(name) + 12  # a reason in words
        assert "Traceback" not in line
        assert "Error" not in line
    assert not any("notes.txt" in w for w in words)


def test_one_broken_file_says_it_at_once(designer: Designer, broken: Path) -> None:
    for name in ("letter.jpg", "empty.png"):
        (broken / name).unlink()
    designer.import_folder(broken)
    assert designer.message.startswith("cut.jpg")
    assert names(designer.document) == [name_of(0), name_of(1)]
