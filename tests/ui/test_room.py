"""The room preview: rooms are chosen, the group is moved, the own photo is marked and brushed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from albumapp.document.room import OWN, Room
from albumapp.imaging import decode
from albumapp.imaging.wallphoto import MARKER, marker_image
from albumapp.photos.reading import read_photo
from albumapp.ui import units
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.room_section import RoomSection
from albumapp.ui.room import own_photo
from albumapp.ui.room.making import QUICK, Picture
from albumapp.ui.room.stage import BRUSH, EYE, HANG, MARK
from albumapp.ui.room.window import RoomWindow
from tests.ui.test_pieces import become

Settle = Callable[[], None]
MM = 2.0  # px of the wall's photo a mm, so it is 1000 mm wide


def show(window: MainWindow, settle: Settle) -> RoomWindow:
    become(window, "canvas-40x60")
    window.actions_["room"].trigger()
    made = window.findChild(RoomWindow)
    made.resize(1200, 760)
    settle()
    assert made.stage.picture is not None
    return made


def wall(path: Path, marker: bool = True) -> Path:
    """A wall with a printed marker on it, 1000 x 750 mm, EXIF with a place."""
    photo = np.full((1500, 2000, 3), 176, np.uint8)
    side = round(MARKER * MM)
    if marker:
        photo[560 : 640 + side, 760 : 840 + side] = 246
        photo[600 : 600 + side, 800 : 800 + side] = marker_image(side)
    exif = Image.Exif()
    exif[0x010E] = "SECRET-PLACE"
    Image.fromarray(photo).save(path, quality=92, exif=exif)
    return path


def group(room: RoomWindow) -> QPoint:
    box = room.stage._group()
    return room.stage._seen(box.cx, box.cy).toPoint()


def test_it_is_for_what_hangs(small: MainWindow, settle: Settle) -> None:
    small.actions_.refresh()
    assert not small.actions_["room"].isEnabled()
    become(small, "poster-50x70")
    assert small.actions_["room"].isEnabled()
    become(small, "canvas-40x60")
    assert small.actions_["room"].isEnabled()
    section = small.findChild(RoomSection)
    assert section.wants(small.desk)
    section.show_.click()
    assert small.findChild(RoomWindow).isVisible()
    settle()


def test_rooms_walls_and_places_are_steps_of_their_own(small: MainWindow, settle: Settle) -> None:
    room, desk = show(small, settle), small.desk
    rows = len(desk.project.journal.rows)
    room.side.scenes.setCurrentRow(1)
    room.findChild(QAbstractButton, "room_wall_8").click()
    room.stage.setFocus()
    QTest.keyClick(room.stage, Qt.Key.Key_Right)
    QTest.keyClick(room.stage, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert desk.document.room.scene == "bedroom"
    assert desk.document.room.wall is not None
    assert desk.document.room.offset == (10, -100)
    assert len(desk.project.journal.rows) == rows + 3  # nudges are one
    assert "10 mm to the right" in room.side.where.text()
    for _ in range(3):
        desk.undo()
    settle()
    assert desk.document.room == Room()
    assert room.side.scenes.currentRow() == 0


def test_the_group_is_dragged_in_millimetres_of_the_wall_and_snaps(small: MainWindow, settle: Settle) -> None:
    room, desk = show(small, settle), small.desk
    stage, start = room.stage, group(room)
    px = (stage._seen(1000, 0) - stage._seen(0, 0)).x() / 1000
    by = QPoint(round(400 * px), round(-150 * px))
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=start)
    stage.drag_to(QPointF(start + by), snap=False)
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=start + by)
    settle()
    x, y = desk.document.room.offset
    assert x == pytest.approx(by.x() / px, abs=1)
    assert y == pytest.approx(by.y() / px, abs=1)
    assert stage._group().cx == pytest.approx(stage.picture.home[0] + x, abs=0.1)
    # near the middle and the eye's line it takes both
    here = group(room)
    home = stage.picture.home
    goal = stage._seen(home[0] + 4, stage.picture.floor - EYE + 4)
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=here)
    box = stage._group()
    held = stage._seen(box.cx, box.cy)
    stage.drag_to(QPointF(here) + goal - held)
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=goal.toPoint())
    settle()
    assert desk.document.room.offset[0] == 0
    assert stage.picture.floor - stage._group().cy == pytest.approx(EYE, abs=0.1)
    assert "centred" in room.side.where.text()
    room.side.home.click()
    assert desk.document.room.offset == (0, 0)


def test_the_own_wall_by_its_marker(small: MainWindow, settle: Settle, tmp_path: Path) -> None:
    room, desk = show(small, settle), small.desk
    photos = desk.document.photos
    room.take(wall(tmp_path / "wall.jpg"))
    settle()
    said = desk.document.room
    assert said.scene == OWN
    assert (said.reference.w, said.reference.h) == (MARKER, MARKER)
    assert desk.document.photos == photos, "it is none of the pages"
    assert room.stage.mode == HANG
    (ax, _), (bx, _) = room.stage.picture.plane.to_px(0, 0), room.stage.picture.plane.to_px(500, 0)
    assert (bx - ax) / room.stage.picture.image.width() == pytest.approx(0.5, rel=0.01)
    target = tmp_path / "room.jpg"
    room.write(target)
    settle()
    assert b"SECRET-PLACE" not in target.read_bytes()
    assert not Image.open(target).getexif()
    desk.undo()
    assert desk.document.room == Room()
    settle()


def test_four_points_by_keys_and_what_stands_before(
    small: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    room, desk = show(small, settle), small.desk
    room.take(wall(tmp_path / "wall.jpg", marker=False))
    settle()
    assert room.stage.mode == MARK
    assert not room.save_.isEnabled(), "nothing has a size yet"
    handle = room.stage.marks.handles[0]
    assert handle.isVisible()
    before = handle.place
    QTest.keyClick(handle, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert len(desk.document.room.corners) == 4
    assert desk.document.room.corners[0][0] < before[0]
    room.side.known.setCurrentIndex(3)
    room.side.known.activated.emit(3)
    assert (desk.document.room.reference.w, desk.document.room.reference.h) == (830, 2030)
    room.side.brush.click()
    assert room.stage.mode == BRUSH
    settle()
    stage, rows = room.stage, len(desk.project.journal.rows)
    middle = stage.rect().center()
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(stage, middle + QPoint(40, 10))
    QTest.mouseMove(stage, middle + QPoint(80, 0))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=middle + QPoint(80, 0))
    settle()
    QTest.keyPress(stage, Qt.Key.Key_Space)
    QTest.keyClick(stage, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(stage, Qt.Key.Key_Space)
    settle()
    assert len(desk.document.room.strokes) == 2
    assert len(desk.project.journal.rows) == rows + 2
    QTest.keyClick(room, Qt.Key.Key_Escape)
    assert room.stage.mode == HANG
    assert room.isVisible()


def test_everything_has_a_name_and_is_reached_by_keys(
    small: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    room = show(small, settle)
    room.take(wall(tmp_path / "wall.jpg", marker=False))
    settle()
    shown = [
        w for w in room.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(shown) > 10
    own = [w for w in shown if w.objectName() and not w.objectName().startswith("qt_")]
    assert all(w.accessibleName() for w in own), [w.objectName() for w in own if not w.accessibleName()]


def test_it_may_be_closed_while_it_works_and_opened_again(
    small: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    room, desk = show(small, settle), small.desk
    said: list[str] = []
    desk.message.connect(lambda level, text, mend: said.append(text))
    room.take(wall(tmp_path / "wall.jpg"))
    desk.do("set_room", scene="office")
    room.close()
    settle()
    assert said == []
    small.actions_["room"].trigger()
    settle()
    again = next(w for w in small.findChildren(RoomWindow) if w.isVisible())
    assert again.stage.picture is not None
    desk.close_project()
    settle()
    assert said == []


def test_what_looks_like_a_sheet_is_shown_to_be_judged(
    small: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    room, desk = show(small, settle), small.desk
    photo = np.full((1500, 2000, 3), 150, np.uint8)
    photo[500:1094, 790:1210] = 244  # 210 x 297 mm at 2 px a mm, where the pictures would hang
    Image.fromarray(photo).save(tmp_path / "sheet.jpg", quality=95)
    room.take(tmp_path / "sheet.jpg")
    settle()
    assert (desk.document.room.reference.w, desk.document.room.reference.h) == (210, 297)
    assert room.stage.mode == MARK
    assert room.said.text().startswith("Are the points on a sheet")
    seen = room.stage.picture.image
    middle = seen.pixelColor(seen.width() // 2, round(0.53 * seen.height()))
    assert middle.lightness() > 230, "nothing hangs before it"
    assert room.side.mark.text() == "Done"
    assert room.side.told.text().startswith("Mark something")
    room._marked([[0.2, 0.3], [0.8, 0.3], [0.8, 0.6], [0.2, 0.6]], True)
    assert (desk.document.room.reference.w, desk.document.room.reference.h) == (297, 210), "it lies now"
    desk.undo()
    room.side.mark.click()
    settle()
    assert room.stage.mode == HANG
    seen = room.stage.picture.image
    assert seen.pixelColor(seen.width() // 2, round(0.53 * seen.height())) != middle


def test_no_name_of_a_room_is_cut(small: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [("living", "Wohnzimmerecke am Arbeitszimmer"), ("office", "Arbeitszimmer"), ("stairs", "Flur")]
    monkeypatch.setattr("albumapp.ui.room.window._scenes", lambda: [*names, ("hallway", "Diele")])
    scenes = show(small, settle).side.scenes
    items = [scenes.item(n) for n in range(4)]
    for item in items:
        longest = max(scenes.fontMetrics().horizontalAdvance(w) for w in item.text().split())
        assert item.sizeHint().width() >= longest + 6
    tops = [scenes.visualItemRect(item).top() for item in items]
    assert tops[0] == tops[1] == tops[2] < tops[3], "three beside each other"


def test_the_first_picture_needs_no_file_where_the_library_has_the_photo(
    small: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = small.desk
    with desk.library_factory() as library:
        for entry in desk.document.photos.values():
            read = read_photo(entry.path)
            library.store(replace(read, record=replace(read.record, id=entry.id)))
    files: list[Path] = []
    whole = decode.read_rgb

    def read_rgb(path: Path, side: int | None = None) -> decode.Pixels:
        if threading.current_thread().name == "room":
            files.append(path)
        return whole(path, side)

    monkeypatch.setattr(decode, "read_rgb", read_rgb)
    room = show(small, settle)
    assert len(files) == 1  # for the picture that is as fine as the stage
    room.maker._photos.clear()
    room.maker._pieces.clear()
    files.clear()
    pictures: list[Picture] = []
    room.maker.made.connect(pictures.append)
    room.maker.ask(desk.document, QUICK)
    settle()
    assert [p.image.width() for p in pictures] == [QUICK]
    assert files == []
    room.maker.ask(desk.document, QUICK + 200)
    settle()
    assert len(files) == 1
    desk.do("set_room", scene="bedroom")
    settle()
    assert len(files) == 1  # another room shows it with what was read

    assert read


def test_what_stands_before_the_wall_is_seen_while_it_is_brushed_over(
    small: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    room = show(small, settle)
    room.take(wall(tmp_path / "wall.jpg"))
    settle()

    x, y = room.stage.view.place(QPointF(group(room)))

    def light() -> int:
        image = room.stage.picture.image
        return image.pixelColor(round(x * image.width()), round(y * image.height())).lightness()

    hung = light()
    room.side.brush.click()
    settle()
    assert room.stage.mode == BRUSH
    through = light()
    room.side.mark.click()
    settle()
    bare = light()
    assert min(hung, bare) + 3 < through < max(hung, bare) - 3, "the picture and what is behind it"
    room.stage.setFocus()
    room._mode(HANG)
    settle()
    assert abs(light() - hung) <= 1


def test_marking_says_how_it_ends(small: MainWindow, settle: Settle, tmp_path: Path) -> None:
    room = show(small, settle)
    room.take(wall(tmp_path / "wall.jpg", marker=False))
    settle()
    assert room.stage.mode == MARK
    assert room.side.mark.text() == "Done"
    room.side.mark.click()
    settle()
    assert room.stage.mode == HANG
    assert small.desk.document.room.corners, "the points stay where they stood"
    assert room.side.mark.text() == "Mark its four corners"


def test_the_marker_is_offered_before_there_is_a_photo_on_the_paper_of_ones_country(
    small: MainWindow, settle: Settle
) -> None:
    room = show(small, settle)
    assert room.side.sheet.isVisible()
    assert room.side.sheet.isEnabled()
    units.use("in")
    try:
        sizes = []
        for index in range(room.side.known.count()):
            room.side.known.setCurrentIndex(index)
            sizes.append(room._sheet())
    finally:
        units.use("")
    assert sizes[0] == own_photo.A4
    assert set(sizes[1:]) == {own_photo.LETTER}
