"""Arranging in the window: by menus, keys and numbers, each one step, kept and never printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from albumapp.document.drawlist import draw_surface
from albumapp.document.edits_arrange import middle_of
from albumapp.ui import units
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.fields import Number
from albumapp.ui.panels.frame_section import FrameSection, SeveralSection
from albumapp.ui.panels.guides_section import GuidesSection


@pytest.fixture
def pages(album: MainWindow) -> MainWindow:
    """The album at its fullest spread with two empty frames more, all selected, in millimetres."""
    desk = album.desk
    units.use("mm")
    desk.go(max(desk.document.inner(), key=lambda s: len(s.frames)).id)
    for n in range(2):
        desk.do("add_empty_frame", surface=desk.surface_id, box=[20 + 30 * n, 210 + 13 * n, 25, 30 + 9 * n])
    desk.select([f.id for f in desk.surface.photo_frames()])
    album.actions_.refresh()
    yield album
    units.use("")


def run(window: MainWindow, action: str) -> None:
    window.actions_.refresh()
    assert window.actions_[action].isEnabled(), action
    window.actions_[action].trigger()


def typed(qtbot, field: Number, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "action", ["align_left", "align_middle", "gaps_across", "middles_down", "same_size", "group", "back"]
)
def test_arranging_is_one_step_and_undone_as_one(pages: MainWindow, action: str) -> None:
    desk = pages.desk
    if action == "back":
        desk.select(desk.selection[-2:])
    before, rows = desk.document, len(desk.project.journal.rows)
    run(pages, action)
    assert desk.document != before
    assert len(desk.project.journal.rows) == rows + 1
    run(pages, "undo")
    assert desk.document == before


def test_what_frames_are_aligned_to_can_be_chosen(pages: MainWindow) -> None:
    desk = pages.desk
    section = pages.bench.inspector.section(SeveralSection)
    section.to.setCurrentIndex(section.to.findData("spread"))
    section.to.activated.emit(section.to.currentIndex())
    run(pages, "align_top")
    assert {round(f.box.y, 6) for f in desk.frames()} == {0}
    desk.select(desk.selection[:1])
    desk.settings.set("align_to", "selection")
    run(pages, "align_bottom")  # one frame: to its page
    assert desk.frames()[0].box.bottom == pytest.approx(desk.surface.shape.size.h)


def test_a_group_is_selected_whole_until_it_is_taken_apart(pages: MainWindow) -> None:
    desk = pages.desk
    ids = desk.selection[:2]
    desk.select(ids)
    run(pages, "group")
    desk.select([ids[0]])
    assert set(desk.selection) == set(ids)
    run(pages, "ungroup")
    desk.select([ids[0]])
    assert desk.selection == [ids[0]]


def test_numbers_of_several_are_those_of_their_common_box(qtbot, pages: MainWindow) -> None:
    desk = pages.desk
    inspector = pages.bench.inspector
    inspector.refresh()
    section = inspector.section(FrameSection)
    rows = len(desk.project.journal.rows)
    typed(qtbot, section.box["x"], "1/2 in")
    assert min(f.box.x for f in desk.frames()) == pytest.approx(12.7, abs=0.001)
    assert len(desk.project.journal.rows) == rows + 1
    typed(qtbot, section.corners, "=2+1,5")
    assert {f.corner_radius for f in desk.frames()} == {3.5}


def test_a_guide_is_added_typed_shared_and_deleted_without_a_mouse(qtbot, pages: MainWindow) -> None:
    desk = pages.desk
    desk.select([])
    run(pages, "add_guide_x")
    section = pages.bench.inspector.section(GuidesSection)
    typed(qtbot, section.rows[0].at, "3 cm")
    (guide,) = desk.surface.guides
    assert (guide.axis, guide.at) == ("x", 30)
    printed = draw_surface(desk.surface, desk.document.photos)
    bare = draw_surface(desk.document.surface(desk.surface_id), desk.document.photos)
    assert printed == bare
    section.rows[0].whole.click()
    assert desk.surface.guides == ()
    assert [g.at for g in desk.document.guides] == [30]
    run(pages, "lock_guides")
    assert all(g.locked for g in desk.document.guides)
    run(pages, "lock_guides")
    run(pages, "clear_guides")
    assert desk.document.guides == ()


def test_guides_are_no_ink(pages: MainWindow) -> None:
    desk = pages.desk
    before = draw_surface(desk.surface, desk.document.photos)
    desk.do("add_guide", axis="y", at=40, surface=desk.surface_id)
    desk.do("add_guide", axis="x", at=40)
    assert draw_surface(desk.surface, desk.document.photos) == before


def test_the_gap_of_the_pages_is_a_number(qtbot, pages: MainWindow) -> None:
    desk = pages.desk
    desk.select([])
    pages.bench.inspector.refresh()
    field = pages.findChild(Number, "pages_gutter")
    typed(qtbot, field, "5,5")
    assert desk.surface.gutter == 5.5


def test_units_grid_and_screen_are_kept(qtbot, pages: MainWindow) -> None:
    desk, canvas = pages.desk, pages.bench.canvas
    for action in ("rulers", "grid", "grid_snap", "snap"):
        run(pages, action)
    assert (canvas.aids.rulers, canvas.aids.grid, canvas.aids.snap_grid, canvas.aids.snap) == (
        True, True, True, False,
    )  # fmt: skip
    run(pages, "measures")
    typed(qtbot, pages.sheet.findChild(Number, "measure_grid"), "1 cm")
    assert canvas.aids.grid_mm == 10
    typed(qtbot, pages.sheet.findChild(Number, "measure_dpi"), "127")
    assert canvas.printed_zoom == pytest.approx(5)
    unit = pages.sheet.findChild(QComboBox, "measure_unit")
    unit.setCurrentIndex(unit.findData("in"))
    unit.activated.emit(unit.currentIndex())
    assert desk.settings.get("unit") == "in"
    assert pages.sheet.findChild(Number, "measure_grid").text() == "0.394 in"


def test_the_zoom_is_told_in_per_cent(pages: MainWindow) -> None:
    run(pages, "actual_size")
    assert pages.bench.zoom.percent.text() == "100 %"
    run(pages, "fit_selection")
    assert pages.bench.zoom.percent.text() != "100 %"


def test_several_frames_are_turned_as_one_by_one_step(pages: MainWindow) -> None:
    desk = pages.desk
    run(pages, "group")
    frames, before, rows = desk.frames(), desk.document, len(desk.project.journal.rows)
    middle = middle_of(frames)
    run(pages, "rotate_right")
    assert len(desk.project.journal.rows) == rows + 1
    assert {f.rotation for f in desk.frames()} == {15}
    assert middle_of(desk.frames()) == pytest.approx(middle)
    assert all(a.box.cx != b.box.cx for a, b in zip(frames, desk.frames(), strict=True))
    run(pages, "straighten")
    for now, then in zip(desk.frames(), frames, strict=True):
        assert now.box.as_list() == pytest.approx(then.box.as_list())
    run(pages, "undo")
    run(pages, "undo")
    assert desk.document == before
