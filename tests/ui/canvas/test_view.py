"""The canvas by mouse and keyboard: what it shows, what it changes, and that one action is one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from albumapp.document.model import PhotoFrame
from albumapp.geometry.crop import photo_to_box
from albumapp.session.project import Project
from albumapp.ui import units
from albumapp.ui.canvas.guides import UpperGuides
from albumapp.ui.canvas.view import CanvasView

from . import hand
from .conftest import BOXES, COLOURS

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def steps(project: Project) -> int:
    return project.journal.done


def test_photos_show_in_their_frames(view: CanvasView) -> None:
    for name, box in BOXES.items():
        assert hand.near(hand.colour_at(view, box.cx, box.cy), COLOURS[name])
    assert hand.near(hand.colour_at(view, 300 + 5, 250), (255, 255, 255))


def test_a_click_selects_and_the_paper_deselects(qtbot, view: CanvasView) -> None:
    with qtbot.waitSignal(view.selection_changed) as told:
        hand.click(view, 60, 50)
    assert told.args == [["f0"]]
    hand.click(view, 200, 50, SHIFT)
    assert view.selected_ids() == ["f0", "f1"]
    hand.click(view, 300, 250)
    assert view.selected_ids() == []


def test_a_drag_moves_a_frame_in_one_step_and_undo_brings_it_back(view: CanvasView, project: Project) -> None:
    hand.press(view, 40, 40)
    hand.move(view, 50, 90, CTRL)  # Ctrl: no snapping
    hand.move(view, 57.3, 141.9, CTRL)
    hand.release(view, 57.3, 141.9)
    box = hand.box_of(view, "f0")
    assert (box.x, box.y) == pytest.approx((37.3, 121.9), abs=0.6)
    assert (box.w, box.h) == (120, 80)
    assert steps(project) == 1
    project.undo()
    assert hand.box_of(view, "f0") == BOXES["red"]
    assert hand.near(hand.colour_at(view, 60, 50), COLOURS["red"])


def test_during_a_drag_the_page_shows_it_and_the_document_waits(view: CanvasView, project: Project) -> None:
    before = project.document
    hand.press(view, 40, 40)
    hand.move(view, 40, 60)
    hand.move(view, 40, 150)
    assert project.document is before
    assert hand.near(hand.colour_at(view, 130, 200), COLOURS["red"])
    assert hand.near(hand.colour_at(view, 60, 30), (255, 255, 255))
    hand.release(view, 40, 150)
    assert project.document is not before
    assert steps(project) == 1


def test_escape_gives_a_drag_up(qtbot, view: CanvasView, project: Project) -> None:
    hand.press(view, 40, 40)
    hand.move(view, 40, 150)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    hand.release(view, 40, 150)
    assert steps(project) == 0
    assert hand.near(hand.colour_at(view, 60, 30), COLOURS["red"])


def test_a_moved_frame_snaps_to_the_others_edges(view: CanvasView) -> None:
    hand.press(view, 360, 120)
    hand.move(view, 360, 150)
    hand.move(view, 360, 201)  # 81 mm down: its top stands 1 mm below the others' bottoms
    assert view.scene_.marks.overlay.lines
    hand.release(view, 360, 201)
    assert hand.box_of(view, "f2").y == pytest.approx(100)


def scale_of(view: CanvasView, frame_id: str) -> tuple[float, float]:
    """mm per photo pixel in both directions."""
    assert view.project is not None
    f = view.project.document.find(frame_id)[1]
    size = view.project.document.photos[f.photo].size
    m = photo_to_box(f.crop, size, f.box)
    return m.a / size.w, m.d / size.h


def test_a_resize_keeps_the_photo_undistorted(view: CanvasView, project: Project) -> None:
    hand.click(view, 60, 50)
    hand.drag(view, (140, 100), (200, 111), CTRL)
    box = hand.box_of(view, "f0")
    assert (box.w, box.h) == pytest.approx((180, 91), abs=0.6)
    across, down = scale_of(view, "f0")
    assert across == pytest.approx(down)
    assert steps(project) == 1


def test_shift_keeps_the_aspect_of_a_resize(view: CanvasView) -> None:
    hand.click(view, 60, 50)
    hand.drag(view, (140, 100), (80, 95), SHIFT)
    assert hand.box_of(view, "f0").aspect == pytest.approx(1.5)


def test_the_rotate_handle_turns_a_frame(view: CanvasView, project: Project) -> None:
    hand.click(view, 60, 50)
    handle = 20 - 26 / view.zoom
    hand.drag(view, (80, handle), (140, 60))
    assert project.document.find("f0")[1].rotation == pytest.approx(90)
    assert steps(project) == 1


def test_nudges_in_a_row_are_one_step(qtbot, view: CanvasView, project: Project) -> None:
    hand.click(view, 60, 50)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert hand.box_of(view, "f0") == BOXES["red"].moved(3, 10)
    assert steps(project) == 1
    project.undo()
    assert hand.box_of(view, "f0") == BOXES["red"]


def test_tab_walks_the_frames_in_reading_order_and_leaves(qtbot, view: CanvasView) -> None:
    view.setFocus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        seen += view.selected_ids()
    assert seen == ["f0", "f1", "t1", "f2", "f3"]
    assert not view.select_next()


def test_delete_takes_frames_off(qtbot, view: CanvasView, project: Project) -> None:
    view.select(["f0", "f1"])
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [f.id for f in project.document.surface("s0").frames] == ["f2", "f3", "t1"]
    assert view.selected_ids() == []
    assert steps(project) == 1


def test_a_rubber_band_selects_what_it_touches(view: CanvasView) -> None:
    hand.drag(view, (10, 150), (160, 90))
    assert view.selected_ids() == ["f0", "f1"]


def test_a_photo_dragged_on_to_another_swaps_and_shows_it_before(view: CanvasView, project: Project) -> None:
    before = project.document
    hand.press(view, 40, 40)
    hand.move(view, 100, 50)
    hand.move(view, BOXES["gold"].cx, BOXES["gold"].cy)
    assert project.document is before
    assert hand.near(hand.colour_at(view, 100, 60), COLOURS["gold"])
    hand.release(view, BOXES["gold"].cx, BOXES["gold"].cy)
    assert hand.near(hand.colour_at(view, 440, 40), COLOURS["red"])
    assert steps(project) == 1
    project.undo()
    assert hand.near(hand.colour_at(view, 440, 40), COLOURS["gold"])


def test_alt_and_the_middle_handle_swap_too(view: CanvasView, project: Project) -> None:
    hand.drag(view, (40, 40), (200, 50), ALT)
    assert project.document.find("f1")[1].photo == "red"
    view.select(["f3"])
    hand.drag(view, (490, 60), (330, 30))
    assert project.document.find("f2")[1].photo == "gold"
    assert hand.box_of(view, "f3") == BOXES["gold"]


def test_a_photo_dropped_on_a_frame_is_placed_with_a_preview(
    qtbot, view: CanvasView, project: Project
) -> None:
    before = project.document
    at = QPointF(BOXES["red"].cx, BOXES["red"].cy)
    view.hover_photos(["blue"], at)
    assert project.document is before
    assert hand.near(hand.colour_at(view, at.x(), at.y()), COLOURS["blue"])
    view.hover_photos([], at)
    assert hand.near(hand.colour_at(view, at.x(), at.y()), COLOURS["red"])
    assert view.drop_photos(["blue"], at)
    assert project.document.find("f0")[1].photo == "blue"
    assert view.selected_ids() == ["f0"]


def test_photos_dropped_on_the_paper_are_added_in_one_step(view: CanvasView, project: Project) -> None:
    view.show_surface("s1")
    assert view.drop_photos(["blue", "red"], QPointF(300, 260))
    frames = list(project.document.surface("s1").photo_frames())
    assert {f.photo for f in frames} == {"blue", "red"}
    assert set(view.selected_ids()) == {f.id for f in frames}
    assert steps(project) == 1


def test_of_several_dropped_photos_those_there_already_are_passed_over(
    qtbot, view: CanvasView, project: Project
) -> None:
    with qtbot.waitSignal(view.edit_failed) as told:
        assert not view.drop_photos(["blue"], QPointF(300, 260))
    assert "already" in told.args[0]
    assert steps(project) == 0
    view.show_surface("s1")
    view.drop_photos(["blue"], QPointF(300, 260))
    assert view.drop_photos(["blue", "red"], QPointF(1, 299))
    assert sorted(project.document.surface("s1").photos()) == ["blue", "red"]


def test_dropped_files_are_handed_on(qtbot, view: CanvasView) -> None:
    with qtbot.waitSignal(view.files_dropped) as told:
        view.drop_files(["/photos/a.jpg"], QPointF(10, 20))
    assert told.args == [["/photos/a.jpg"], "s0", QPointF(10, 20)]


def test_crop_mode_pans_and_zooms_live_and_is_one_step(qtbot, view: CanvasView, project: Project) -> None:
    before = project.document
    hand.double_click(view, 360, 80)
    assert view.mode == "crop"
    hand.drag(view, (360, 80), (350, 80))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert project.document is before
    shown = view.shown_surface.frame("f2")
    assert shown.crop.box.cx > 0.5
    hand.click(view, 300, 260)
    assert view.mode == ""
    frame = project.document.find("f2")[1]
    assert isinstance(frame, PhotoFrame)
    assert frame.crop.by_user
    assert frame.crop.box == shown.crop.box
    assert steps(project) == 1


def test_crop_mode_without_a_change_is_no_step(qtbot, view: CanvasView, project: Project) -> None:
    view.begin_mode("f2")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.mode == ""
    assert steps(project) == 0


def test_crop_mode_says_on_the_canvas_how_to_end(qtbot, view: CanvasView, project: Project) -> None:
    hint = view.findChild(QLabel, "canvas_hint")
    assert not hint.isVisible()
    view.begin_mode("f2")
    assert hint.isVisible()
    for word in ("Drag", "wheel", "Enter", "Esc"):
        assert word in hint.text()
    assert view.rect().contains(hint.geometry())
    view.resize(300, 400)
    assert view.rect().contains(hint.geometry())
    assert hint.height() >= hint.heightForWidth(hint.width())
    view.end_mode()
    assert not hint.isVisible()
    view.begin_mode("t1")
    assert not hint.isVisible()


def test_escape_leaves_the_crop_as_it_was_and_enter_keeps_it(
    qtbot, view: CanvasView, project: Project
) -> None:
    before = project.document
    view.begin_mode("f2")
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.shown_surface.frame("f2") != project.document.find("f2")[1]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (view.mode, project.document, steps(project)) == ("", before, 0)
    assert view.shown_surface.frame("f2") == before.find("f2")[1]
    view.begin_mode("f2")
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert steps(project) == 1


def test_control_before_a_drag_moves_without_snapping(view: CanvasView, project: Project) -> None:
    hand.click(view, 360, 80)
    hand.drag(view, (360, 120), (360, 201), CTRL)  # its top stands 1 mm below the others' bottoms
    assert view.selected_ids() == ["f2"]
    assert hand.box_of(view, "f2").y == pytest.approx(101, abs=0.5)
    assert hand.box_of(view, "f2").y != pytest.approx(100, abs=0.2)
    assert steps(project) == 1


def test_a_click_with_control_takes_out_of_the_selection_and_a_drag_does_not(view: CanvasView) -> None:
    hand.click(view, 80, 60)
    hand.click(view, 200, 60, CTRL)
    assert view.selected_ids() == ["f0", "f1"]
    hand.drag(view, (200, 60), (200, 100), CTRL)
    assert view.selected_ids() == ["f0", "f1"]
    assert hand.box_of(view, "f0").y == pytest.approx(60, abs=0.5)
    hand.click(view, 200, 100, CTRL)
    assert view.selected_ids() == ["f0"]


def ink(view: CanvasView, frame_id: str) -> int:
    """Dark pixels of a frame on the screen."""
    image = view.viewport().grab(view.frame_rect(frame_id)).toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).lightness() < 190 for x, y in spots)


def test_text_is_written_in_place_and_is_one_step(qtbot, view: CanvasView, project: Project) -> None:
    before, bare = project.document, ink(view, "t1")
    assert bare > 0
    hand.double_click(view, 100, 215)
    assert view.mode == "text"
    editor = view.findChild(QPlainTextEdit, "canvas_text_editor")
    editor.setPlainText("Lisbon, four days in June")
    assert project.document is before
    view.select([])
    assert ink(view, "t1") > 2 * bare
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert view.mode == ""
    assert project.document.find("t1")[1].text == "Lisbon, four days in June"
    assert steps(project) == 1


def test_an_import_meanwhile_does_not_end_writing(view: CanvasView, project: Project) -> None:
    view.begin_mode("t1")
    editor = view.findChild(QPlainTextEdit, "canvas_text_editor")
    editor.setPlainText("Half a sent")
    project.do("set_title", title="Other")
    assert view.mode == "text"
    view.end_mode()
    assert project.document.find("t1")[1].text == "Half a sent"


def test_a_crop_goes_on_beside_other_changes_and_ends_with_its_frame(
    view: CanvasView, project: Project
) -> None:
    view.begin_mode("f2")
    view._mode.pan(-8, 0)
    project.do("set_box", frame="f0", box=[20, 150, 120, 80])
    assert view.mode == "crop"
    assert view.shown_surface.frame("f2").crop.box.cx > 0.5
    project.do("delete_frames", frames=["f2"])
    assert view.mode == ""


def test_no_project_is_an_empty_canvas(view: CanvasView, project: Project) -> None:
    view.set_project(None)
    view.fit()
    view.zoom_in()
    assert view.current_surface is None
    assert not view.drop_photos(["red"], QPointF(10, 10))
    assert not view.begin_mode()
    project.do("set_title", title="Unseen")
    view.set_project(project)
    assert view.surface_id == "cover"


def test_a_locked_frame_stays_and_says_so(qtbot, view: CanvasView, project: Project) -> None:
    project.do("lock_frame", frame="f0")
    hand.drag(view, (40, 40), (60, 150))
    assert hand.box_of(view, "f0") == BOXES["red"]
    with qtbot.waitSignal(view.edit_failed):
        view.select(["f0"])
        view.delete_selected()
    assert steps(project) == 1


def test_a_change_from_outside_is_shown(view: CanvasView, project: Project) -> None:
    project.do("set_box", frame="f0", box=[20, 150, 120, 80])
    assert hand.near(hand.colour_at(view, 80, 190), COLOURS["red"])
    project.do("delete_frames", frames=["f0"])
    assert hand.near(hand.colour_at(view, 80, 190), (255, 255, 255))
    assert view.scene_.item_of("f0") is None


def test_only_changed_frames_are_touched(view: CanvasView, project: Project) -> None:
    items = {i: view.scene_.item_of(i) for i in ("f0", "f1", "f2")}
    ops = {i: item._ops for i, item in items.items()}
    project.do("set_box", frame="f0", box=[20, 20, 100, 90])
    assert {i: view.scene_.item_of(i) for i in items} == items
    assert items["f1"]._ops is ops["f1"]
    assert items["f0"]._ops is not ops["f0"]


def test_zoom_keeps_the_point_under_the_pointer(view: CanvasView) -> None:
    view.set_zoom(4)
    at = QPointF(300, 200)
    before = view.viewportTransform().inverted()[0].map(at)
    view.set_zoom(6, at)
    after = view.viewportTransform().inverted()[0].map(at)
    assert (after - before).manhattanLength() < 0.4


def test_fit_shows_the_whole_spread(view: CanvasView) -> None:
    view.set_zoom(20)
    view.fit()
    shown = view.viewportTransform().inverted()[0].mapRect(view.viewport().rect().toRectF())
    assert shown.contains(view.fit_area())
    assert view.zoom > 1


def test_printers_view_names_the_guides(view: CanvasView) -> None:
    plain = view.viewport().grab().toImage()
    view.set_printer_view(True)
    assert view.printer_view
    assert view.viewport().grab().toImage() != plain


def test_the_surface_goes_and_another_is_shown(view: CanvasView, project: Project) -> None:
    project.do("add_spread")
    view.show_surface(project.document.surfaces[-1].id)
    gone = view.surface_id
    project.undo()
    assert all(s.id != gone for s in project.document.surfaces) == (view.surface_id != gone)
    assert view.current_surface is not None


def test_printers_view_speaks_in_the_unit_of_the_user(view: CanvasView, monkeypatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(UpperGuides, "_name", lambda self, p, x, y, dy, text, *_: said.append(text))
    view.set_printer_view(True)
    try:
        for unit in ("mm", "in"):
            units.use(unit)
            view.viewport().grab()
    finally:
        units.use("")
    assert {"Trim 600 × 300 mm", "Bleed 3 mm", "Trim 23.622 × 11.811 in", "Bleed 0.118 in"} <= set(said)


def test_the_paper_lies_on_a_soft_shadow(view: CanvasView) -> None:
    view.set_zoom(view.zoom * 0.8)
    image = view.viewport().grab().toImage()
    shape = view.current_surface.shape
    paper = view.viewportTransform().mapRect(QRectF(0, 0, shape.size.w, shape.size.h))
    bleed = (shape.bleed_rect.w - shape.size.w) / 2 * view.zoom

    def light(off: float) -> int:
        """So many px below the bleed, in the middle of a page."""
        return QColor(
            image.pixel(round(paper.x() + paper.width() / 4), round(paper.bottom() + bleed + off))
        ).lightness()

    far = light(40)
    assert light(2) < light(6) < far
    assert light(20) == far
