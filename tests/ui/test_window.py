"""The window from empty to an album: what appears, what is said, what is one undo step."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from albumapp.ui.desk import Desk
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.frame_section import FrameSection
from albumapp.ui.panels.photo_section import PhotoSection
from albumapp.ui.panels.text_section import TextSection
from tests.ui.conftest import PHOTOS, draw_photos

Settle = Callable[[], None]


def test_empty_window_offers_three_ways_to_begin(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.start_page
    names = {b.objectName() for b in window.start_page.findChildren(QPushButton)}
    assert {"start_photos", "start_folder", "start_demo"} <= names
    assert window.desk.project is None
    assert window.rail.steps["photos"].words == "none yet"


def test_photos_appear_and_are_on_disk_at_once(imported: MainWindow) -> None:
    desk = imported.desk
    assert imported.stack.currentWidget() is imported.bench
    assert len(imported.bench.photos.model.rows) == PHOTOS
    assert imported.rail.steps["photos"].words == f"{PHOTOS} photos"
    assert imported.rail.steps["story"].words == "3 moments"
    assert desk.project.path.is_file()
    assert desk.settings.recent == [desk.project.path]


def test_import_is_one_step(imported: MainWindow, settle: Settle) -> None:
    desk = imported.desk
    assert [r.name for r in desk.project.journal.rows] == ["Import photos"]
    desk.undo()
    assert not desk.document.photos
    desk.redo()
    assert len(desk.document.photos) == PHOTOS
    settle()


def test_suggestion_fills_the_book_in_one_step(album: MainWindow) -> None:
    desk = album.desk
    assert desk.document.surfaces
    assert not album.bench.inviting
    assert desk.surface.shape.kind == "spread"
    assert album.bench.canvas.surface_id == desk.surface_id
    assert desk.project.journal.undo_name == "Suggest album"
    desk.undo()
    assert not desk.document.surfaces
    assert album.bench.inviting


def test_a_broken_file_is_named_and_the_others_come(
    window: MainWindow, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    folder = tmp_path / "mixed"
    draw_photos(folder, 2)
    (folder / "cut.jpg").write_bytes((folder / "photo_00.jpg").read_bytes()[:900])
    window.desk.import_paths([folder])
    settle()
    assert len(window.desk.document.photos) == 2
    message = window.messages.current
    assert message.level == "warning"
    assert "cut.jpg" in message.text + message.mend
    window.messages.findChild(QPushButton, "message_button").click()
    assert window.sheet.name == "refused"


def test_a_path_that_is_not_there_is_said_plainly(window: MainWindow, tmp_path: Path, settle: Settle) -> None:
    window.desk.import_paths([tmp_path / "nowhere"])
    settle()
    assert "nowhere" in window.messages.current.text
    assert window.stack.currentWidget() is window.start_page


def test_filters_search_and_moments(album: MainWindow) -> None:
    panel = album.bench.photos
    used = set(album.desk.document.used())
    panel.show_filter("unused")
    assert {r.photo for r in panel.model.rows} == set(album.desk.document.photos) - used
    panel.show_filter("all")
    panel.filter.ask(used=True)
    panel.refresh()
    assert {r.photo for r in panel.model.rows} == used
    panel.filter.clear()
    panel.show_filter("moments")
    assert sum(r.photo is None for r in panel.model.rows) == 3
    panel.show_filter("all")
    panel.search.setText("photo_03")
    panel.refresh()
    assert [r.text for r in panel.model.rows] == ["photo_03.jpg"]


def test_people_are_only_there_when_allowed(
    window: MainWindow, folder: Path, settle: Settle, qtbot: QtBot
) -> None:
    desk = window.desk
    desk.settings.set("people", None)
    with qtbot.waitSignal(desk.consent_wanted, timeout=60_000):
        desk.import_paths([folder])
    settle()
    assert window.consent.isVisibleTo(window)
    panel = window.bench.photos
    panel.show_filter("people")
    assert not panel.people.model.tiles
    assert panel.people.empty.button.isVisibleTo(panel)
    window.consent.findChild(QPushButton, "consent_no").click()
    settle()
    assert desk.settings.get("people") is False
    assert not window.consent.isVisibleTo(window)


def test_used_photos_and_stars_are_told_to_screen_readers(album: MainWindow, settle: Settle) -> None:
    from PySide6.QtCore import Qt

    panel, desk = album.bench.photos, album.desk
    photo = next(iter(desk.document.used()))
    desk.shelf.rate([photo], 4)
    settle()
    panel.refresh()
    index = panel.model.index(panel.model.place(photo))
    assert "used" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "4 stars" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    with desk.library_factory() as library:
        assert library.marks([photo]) == {photo: {"stars": "4"}}


def test_inspector_shows_what_the_selection_has(album: MainWindow) -> None:
    inspector, desk = album.bench.inspector, album.desk
    inspector.refresh()
    assert not inspector.section(PhotoSection).isVisibleTo(inspector)
    desk.select([next(desk.surface.photo_frames()).id])
    inspector.refresh()
    assert inspector.section(PhotoSection).isVisibleTo(inspector)
    assert not inspector.section(TextSection).isVisibleTo(inspector)


def test_one_field_is_one_step_however_often_it_turns(album: MainWindow) -> None:
    inspector, desk = album.bench.inspector, album.desk
    frame = next(desk.surface.photo_frames())
    desk.select([frame.id])
    inspector.refresh()
    before, rows = desk.document, len(desk.project.journal.rows)
    field = inspector.section(FrameSection).box["x"]
    for x in (20.0, 25.0, 31.5):
        field.setValue(x)
    assert desk.document.find(frame.id)[1].box.x == 31.5
    assert len(desk.project.journal.rows) == rows + 1
    desk.undo()
    assert desk.document == before
    zoom = inspector.section(PhotoSection).zoom
    inspector.refresh()
    zoom.setValue(150)
    assert desk.document.find(frame.id)[1].crop.box.w == pytest.approx(frame.crop.box.w / 1.5, rel=0.05)


def test_text_is_typed_in_the_inspector(album: MainWindow) -> None:
    desk, inspector = album.desk, album.bench.inspector
    desk.do("add_text", surface=desk.surface_id, box=[20, 20, 80, 20], text="Hello")
    frame = desk.surface.frames[-1]
    desk.select([frame.id])
    inspector.refresh()
    section = inspector.section(TextSection)
    section.words.setPlainText("Hello Lisbon")
    section.size.setValue(20)
    section.bold.click()
    now = desk.document.find(frame.id)[1]
    assert (now.text, now.style.size_pt, now.style.bold) == ("Hello Lisbon", 20.0, True)


def test_findings_are_counted_and_lead_to_their_place(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    settle()
    start = len(album.findings)
    last = desk.document.surfaces[-1]
    desk.do("add_empty_frame", surface=last.id, box=[10, 10, 40, 30])
    settle()
    assert len(album.findings) == start + 1
    album.go("check")
    found = next(n for n, f in enumerate(album.findings) if f.surface == last.id and "empty" in f.text)
    album.sheet.findChild(QPushButton, f"finding_{found}").click()
    assert desk.surface_id == last.id
    assert desk.selection == [album.findings[found].frame]


def test_a_missing_file_is_a_finding_and_is_found_again(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    desk = window.desk
    draw_photos(tmp_path / "here", 6)
    desk.import_paths([tmp_path / "here"])
    settle()
    desk.suggest()
    settle()
    shutil.move(tmp_path / "here", tmp_path / "there")
    desk.lost.check()
    settle()
    assert desk.lost.missing == set(desk.document.photos)
    assert any("missing" in f.text for f in window.findings)
    assert "6 photos are missing" in window.messages.current.text
    desk.lost.relink(tmp_path / "there")
    settle()
    assert not desk.lost.missing
    assert all(Path(p.path).parent.name == "there" for p in desk.document.photos.values())
    assert desk.project.journal.undo_name == "Relink photo"


def test_a_reedited_photo_takes_the_place_of_its_former_self(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    from PIL import Image, ImageOps

    desk = window.desk
    paths = draw_photos(tmp_path / "here", 4)
    desk.import_paths([tmp_path / "here"])
    settle()
    desk.suggest()
    settle()
    old = next(p.id for p in desk.document.photos.values() if p.path == str(paths[1]))
    where = desk.document.used()[old]
    with Image.open(paths[1]) as image:
        exif = image.getexif()
        ImageOps.grayscale(image).save(paths[1], exif=exif)
    desk.import_paths([tmp_path / "here"])
    settle()
    new = next(p.id for p in desk.document.photos.values() if p.path == str(paths[1]))
    assert new != old
    assert old not in desk.document.photos
    assert desk.document.used()[new] == where
    desk.undo()
    assert desk.document.used()[old] == where


def test_alternatives_are_previewed_then_taken_as_one_step(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    spread = max(desk.document.inner(), key=lambda s: len(s.photos()))
    desk.go(spread.id)
    settle()
    row = album.bench.alternatives.row
    assert len(row.options) - (desk.suggester.shown >= 0) >= 6
    other = next(n for n in range(len(row.options)) if n != desk.suggester.shown)
    before, rows = desk.document, len(desk.project.journal.rows)
    row.show_option(other)
    assert desk.document is before
    row.take(other)
    assert len(desk.project.journal.rows) == rows + 1
    assert sorted(desk.surface.photos()) == sorted(spread.photos())
    assert desk.surface.frames != spread.frames


def test_reopened_album_is_the_same_with_its_history(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    path, document = desk.project.path, desk.document
    rows = len(desk.project.journal.rows)
    desk.close_project()
    assert album.stack.currentWidget() is album.start_page
    assert album.start_page.findChild(QToolButton, "recent_0") is not None
    desk.open_project(path)
    settle()
    assert desk.document == document
    assert len(desk.project.journal.rows) == rows
    assert desk.analysis is not None
    assert album.stack.currentWidget() is album.bench


def test_going_to_another_spread_lets_go_of_the_selection(album: MainWindow) -> None:
    desk = album.desk
    desk.select([desk.surface.frames[0].id])
    target = desk.document.surfaces[0].id
    desk.go(target)
    assert desk.surface_id == target
    assert album.bench.canvas.surface_id == target
    assert desk.selection == []


def test_stopping_an_import_keeps_what_came(
    window: MainWindow, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    desk = window.desk
    draw_photos(tmp_path / "many", 30)
    desk.import_paths([tmp_path / "many"])
    qtbot.waitUntil(lambda: len(desk.photos()) > 0, timeout=60_000)
    came = {e.id for e in desk.photos()}
    desk.stop_work()
    settle()
    assert came <= set(desk.document.photos)
    assert len(desk.project.journal.rows) == 1


def test_every_widget_with_a_name_has_one_name(album: MainWindow) -> None:
    from collections import Counter

    named = [
        w.objectName()
        for w in album.findChildren(QWidget)
        if w.objectName() and not w.objectName().startswith(("qt_", "spacer", "ScrollBar"))
    ]
    tools = {n for n in named if n.startswith("tool_")}  # an action may have a button in two places
    twice = {n for n, k in Counter(named).items() if k > 1} - tools
    assert not twice


def test_opening_something_else_is_refused_in_words(window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.album"
    wrong.write_text("Dear Anna")
    assert window.desk.open_project(wrong) is False
    assert "letter.album" in window.messages.current.text


def test_the_desk_is_lazy() -> None:
    desk = Desk()
    assert desk.project is None
    assert desk.is_idle
    desk.shut_down()


def test_undoing_shows_where_it_happened(small: MainWindow) -> None:
    desk = small.desk
    desk.do("move_frames", frames=["f0"], dx=5, dy=0)
    desk.go("s3")
    small.run("undo")
    assert desk.surface_id == "s0"
    desk.go("s2")
    small.run("redo")
    assert desk.surface_id == "s0"
    desk.do("delete_spreads", surfaces=["s0"])
    desk.go("s4")
    small.run("undo")
    assert desk.surface_id == "s0"
    desk.do("set_title", title="Elsewhere")
    desk.go("s3")
    small.run("undo")
    assert desk.surface_id == "s3"
    desk.do("move_spread", surface="s1", to=4)
    small.run("undo")
    assert desk.surface_id == "s3"
