"""Backgrounds and decoration in the window: kinds, places, colours, looks, frames round photos."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.basis import UserError
from albumapp.document.edits_background import page_grounds
from albumapp.document.model import PhotoFrame, ShapeFrame
from albumapp.drawing.colour import from_hex, hex_of
from albumapp.drawing.grounds import Gradient, Pattern, PhotoGround
from albumapp.drawing.ornaments import ORNAMENTS
from albumapp.session import looks
from albumapp.session.settings import Settings
from albumapp.ui.canvas.eyedropper import Eyedropper
from albumapp.ui.dialogs.decor import NAMES, OrnamentButton
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.background_section import BackgroundSection
from albumapp.ui.panels.ground_fields import FIELDS
from albumapp.ui.panels.shape_section import ShapeSection

Settle = Callable[[], None]


def section(window: MainWindow) -> BackgroundSection:
    window.desk.select([])
    window.bench.inspector.refresh()
    found = window.bench.inspector.section(BackgroundSection)
    assert isinstance(found, BackgroundSection)
    return found


def choose(box: object, data: str) -> None:
    """As by hand: the row of a list, and the signal of a choice."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def steps(window: MainWindow) -> int:
    return window.desk.project.journal.done


def test_each_kind_is_one_step_and_starts_from_the_photos(album: MainWindow, settle: Settle) -> None:
    desk, made = album.desk, section(album)
    made.show_state(desk)
    settle()
    assert len(made._colours.photos.colours) >= 3
    at = steps(album)
    for n, (kind, value) in enumerate(
        (("colour", object), ("gradient", Gradient), ("pattern", Pattern), ("photo", PhotoGround)), 1
    ):
        choose(made.kind, kind)
        assert isinstance(desk.surface.background, value)
        assert steps(album) == at + n
        assert desk.project.journal.undo_name == "Change background"
        album.bench.inspector.refresh()
        assert made.fields[kind].isVisibleTo(album)
    choose(made.kind, "paper")
    assert desk.surface.background is None
    for _ in range(5):
        desk.undo()
    assert steps(album) == at


def test_turning_one_field_is_one_step(album: MainWindow) -> None:
    desk, made = album.desk, section(album)
    choose(made.kind, "photo")
    made.show_state(desk)
    fields = made.fields["photo"]
    at = steps(album)
    for value in (1.0, 2.0, 3.5):
        fields.blur.setValue(value)
        made.show_state(desk)
    assert desk.surface.background.blur == 3.5
    assert steps(album) == at + 1
    fields.across.setValue(20)
    assert desk.surface.background.focus == (0.2, 0.5)
    assert steps(album) == at + 2


@pytest.mark.parametrize("figure", ["stripes", "confetti"])
def test_a_pattern_is_drawn_beside_the_window_and_then_shown(
    album: MainWindow, settle: Settle, figure: str
) -> None:
    desk, canvas = album.desk, album.bench.canvas
    desk.do("clear_surface", surface=desk.surface_id)
    ground = {"kind": "pattern", "figure": figure, "paper": "#ffffff", "inks": ["#203040"], "scale": 30}
    desk.do("set_background", surface=desk.surface_id, background=ground)
    for zoom in (canvas.fit, canvas.zoom_in):
        zoom()
        settle()
        image = canvas.viewport().grab().toImage()
        middle = canvas.viewport().rect().center()
        seen = {image.pixelColor(middle.x() + d, middle.y()).name() for d in range(-150, 150)}
        assert {"#ffffff", "#203040"} <= seen


def test_a_gradient_gets_more_colours_and_is_turned_round(album: MainWindow) -> None:
    desk, made = album.desk, section(album)
    choose(made.kind, "gradient")
    made.show_state(desk)
    fields = made.fields["gradient"]
    fields.more.click()
    made.show_state(desk)
    assert [at for at, _ in desk.surface.background.stops] == [0, 0.5, 1]
    fields.slots[1].edited.emit("#102030")
    made.show_state(desk)
    fields.places[1].setValue(70)
    made.show_state(desk)
    first = desk.surface.background
    assert first.stops[1] == (0.7, from_hex("#102030"))
    album.findChild(object, "gradient_turn").click()
    assert desk.surface.background.stops[1][0] == pytest.approx(0.3)
    assert desk.surface.background.stops[0][1] == first.stops[2][1]


def test_where_it_goes(album: MainWindow) -> None:
    desk, made = album.desk, section(album)
    desk.go(desk.document.inner()[2].id)
    made.show_state(desk)
    choose(made.where, "left")
    choose(made.kind, "colour")
    left, right = page_grounds(desk.surface)
    assert left is not None
    assert right is None
    made.show_state(desk)
    choose(made.where, "book")
    made.show_state(desk)
    assert made.apply.isVisibleTo(made)
    made.apply.click()
    assert {s.background for s in desk.document.inner()} == {left}
    assert desk.document.cover.background != left
    desk.go(desk.document.cover.id)
    made.show_state(desk)
    assert [made.where.itemData(n) for n in range(made.where.count())] == ["these", "left", "right"]


def test_a_colour_of_the_photos_goes_where_the_last_one_was_chosen(
    album: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    desk, made = album.desk, section(album)
    made.show_state(desk)
    settle()
    chip = made._colours.photos.findChild(object, "colours_of_photos_0")
    chip.click()
    assert hex_of(desk.surface.background) == chip.colour
    assert looks.recent_colours(desk.settings)[0] == chip.colour
    choose(made.kind, "pattern")
    made.show_state(desk)
    made.fields["pattern"].slot = 0
    chip.click()
    assert hex_of(desk.surface.background.paper) == chip.colour
    looks.keep_colour(desk.settings, "#abcdef")
    made.show_state(desk)
    assert made._colours.own.colours == ("#abcdef",)


def test_words_on_it_are_judged_by_their_contrast(album: MainWindow) -> None:
    made = section(album)
    assert "easily read" in made._contrast(None)
    assert made._contrast(from_hex("#101010")).startswith("White")
    assert "hard to read" in made._contrast(
        Gradient(((0.0, from_hex("#000000")), (1.0, from_hex("#ffffff"))))
    )
    assert "fade" in made._contrast(PhotoGround("p"))


def test_the_photo_in_the_frame_goes_behind_the_pages_and_back(album: MainWindow) -> None:
    desk = album.desk
    frame = next(desk.surface.photo_frames())
    desk.select([frame.id])
    album.run("photo_behind")
    assert desk.surface.ground_photos() == (frame.photo,)
    desk.select([])
    album.run("bare_paper")
    assert desk.surface.background is None
    assert desk.project.journal.undo_name == "Change background"


def test_a_coarse_or_missing_photo_behind_pages_is_found(album: MainWindow) -> None:
    from albumapp.ui.findings import Checker

    desk, photo = album.desk, next(iter(album.desk.document.photos))

    def found(blur: float, missing: set[str]) -> list[str]:
        ground = {"kind": "photo", "photo": photo, "blur": blur}
        desk.do("set_background", surface=desk.surface_id, background=ground)
        rows = Checker().findings(desk.document, desk.project.spec, missing, desk.project.context)
        return [f.text for f in rows if f.surface == desk.surface_id and "behind these pages" in f.text]

    assert "will look soft" in found(0, set())[0]
    assert found(10, set()) == []
    assert "is missing" in found(10, {photo})[0]


# --- the eyedropper -------------------------------------------------------------------------------


def test_a_colour_is_picked_from_the_page_by_mouse_and_by_keys(album: MainWindow, settle: Settle) -> None:
    desk, canvas = album.desk, album.bench.canvas
    desk.do("set_background", surface=desk.surface_id, colour="#2f6f4f")
    desk.do("add_shape", surface=desk.surface_id, box=[20, 20, 30, 30], fill="#cc8844")
    shape = desk.surface.frames[-1]
    desk.select([shape.id])
    settle()
    album.run("pick_colour")
    dropper = canvas.findChild(Eyedropper)
    corner = canvas.mapFromScene(QPointF(4, 4))
    assert dropper.colour_at(corner) == "#2f6f4f"
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert hex_of(desk.surface.frame(shape.id).fill) == "#2f6f4f"
    album.run("pick_colour")
    dropper = [d for d in canvas.findChildren(Eyedropper) if d._port is not None][-1]
    dropper._look(canvas.mapFromScene(QPointF(4, 4)) - QPoint(1, 0))
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert desk.selection == [shape.id]  # the arrows go over the page, they move no frame
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert looks.recent_colours(desk.settings) == ["#2f6f4f"]
    album.run("pick_colour")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    before = desk.document
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert desk.document is before


# --- decoration -----------------------------------------------------------------------------------


def test_every_decoration_is_offered_with_a_picture(album: MainWindow) -> None:
    assert list(NAMES) == list(ORNAMENTS)
    album.run("decoration")
    buttons = album.sheet.findChildren(OrnamentButton)
    assert {b.accessibleName() for b in buttons} == set(NAMES.values())
    for b in buttons:
        image = b.grab().toImage()
        seen = {image.pixel(x, y) for x in range(8, b.width() - 8, 2) for y in range(8, b.height() // 2)}
        assert len(seen) > 1, b.objectName()


def test_a_frame_goes_round_the_photo_and_is_clicked_through(album: MainWindow, qtbot: QtBot) -> None:
    desk = album.desk
    photo = next(desk.surface.photo_frames())
    desk.select([photo.id])
    album.run("decoration")
    qtbot.mouseClick(album.sheet.findChild(OrnamentButton, "ornament_polaroid"), Qt.MouseButton.LeftButton)
    made = desk.frames()[0]
    assert isinstance(made, ShapeFrame)
    assert made.box.contains(photo.box)
    canvas = album.bench.canvas
    assert canvas.frame_at(QPointF(photo.box.cx, photo.box.cy)) == photo.id
    assert canvas.frame_at(QPointF(made.box.x + 1, made.box.y + 1)) == made.id
    desk.do("delete_frames", frames=[photo.id])
    assert canvas.frame_at(QPointF(photo.box.cx, photo.box.cy)) == made.id
    desk.select([])
    qtbot.mouseClick(album.sheet.findChild(OrnamentButton, "ornament_banner"), Qt.MouseButton.LeftButton)
    assert desk.frames()[0].shape == "banner"
    assert desk.project.journal.undo_name == "Add decoration"


def test_a_shape_is_changed_in_the_inspector(album: MainWindow) -> None:
    desk = album.desk
    album.run("add_rect")
    inspector = album.bench.inspector
    inspector.refresh()
    made = inspector.section(ShapeSection)
    assert made.isVisibleTo(album)
    made.filled.click()
    made.fill.edited.emit("#445566")
    made.width_.setValue(1.5)
    made.radius.setValue(4)
    made.opacity.setValue(60)
    choose(made.shape, "heart")
    frame = desk.frames()[0]
    assert (frame.shape, frame.fill, frame.stroke_width) == ("heart", from_hex("#445566"), 1.5)
    assert (frame.corner_radius, frame.opacity) == (4, 0.6)
    inspector.refresh()
    made.lined.click()
    assert desk.frames()[0].stroke is None


# --- looks ----------------------------------------------------------------------------------------


def test_a_look_is_kept_for_other_pages_and_albums(album: MainWindow) -> None:
    desk, made = album.desk, section(album)
    choose(made.kind, "gradient")
    ground = desk.surface.background
    album.run("save_look")
    assert made.name.isVisibleTo(album)
    made.name.setText("Sand and sea")
    made.name.returnPressed.emit()
    assert [n for n, _ in looks.looks(Settings())] == ["Sand and sea"]
    desk.go(desk.document.inner()[3].id)
    made.show_state(desk)
    from albumapp.ui.panels.background_section import looks_menu

    menu = looks_menu(desk, "these", made)
    menu.actions()[0].trigger()
    assert desk.surface.background == ground
    assert desk.project.journal.undo_name == "Apply look"
    looks.drop_look(desk.settings, "Sand and sea")
    assert looks.looks(desk.settings) == []


def test_looks_that_cannot_be_are_refused_and_damaged_ones_left_out(album: MainWindow) -> None:
    desk = album.desk
    with pytest.raises(UserError):
        looks.save_look(desk.settings, "  ", desk.surface)
    photo = next(f.photo for f in desk.surface.frames if isinstance(f, PhotoFrame))
    desk.do("set_background", surface=desk.surface_id, background={"kind": "photo", "photo": photo})
    with pytest.raises(UserError):
        looks.save_look(desk.settings, "Photo", desk.surface)
    good = {"name": "Plain", "look": {"background": None}}
    desk.settings.set("looks", [7, {"name": "x"}, {"name": "y", "look": {"background": {"kind": "z"}}}, good])
    assert [n for n, _ in looks.looks(desk.settings)] == ["Plain"]
    desk.settings.set("colours", ["#zz0000", 5, "#00ff00"])
    assert looks.own_colours(desk.settings) == ["#00ff00"]


@pytest.mark.parametrize("kind", list(FIELDS))
def test_words_of_a_background_stand_level_with_their_fields(small: MainWindow, kind: str) -> None:
    section = small.bench.inspector.section(BackgroundSection)
    section._start(kind)
    small.bench.inspector.refresh()
    QApplication.processEvents()
    form, roles = section.fields[kind].form, QFormLayout.ItemRole
    seen = 0
    for n in range(form.rowCount()):
        words, field = (form.itemAt(n, r) for r in (roles.LabelRole, roles.FieldRole))
        if words is not None and words.widget().isVisible():
            seen += 1
            assert abs(words.geometry().center().y() - field.geometry().center().y()) <= 1
    assert seen


def test_the_photo_behind_is_moved_from_its_fields_and_from_the_menu(small: MainWindow) -> None:
    desk, canvas = small.desk, small.bench.canvas
    assert not small.actions_["crop_ground"].isEnabled()
    desk.do("set_background", surface="s0", background={"kind": "photo", "photo": "red"})
    found = section(small)
    found.fields["photo"].findChild(QPushButton, "ground_move").click()
    assert canvas.mode == "ground"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    steps = desk.project.journal.done
    small.run("crop_ground")
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    small.run("crop_ground")  # again: what was done is kept
    assert desk.project.journal.done == steps + 1
    assert desk.surface.background.zoom == pytest.approx(1.1)
