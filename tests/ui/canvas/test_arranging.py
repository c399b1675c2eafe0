"""Rulers, guides, grid, dividers, corners, groups and several frames at once, by hand and by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from albumapp.document.model import Guide, PhotoFrame
from albumapp.geometry import Rect
from albumapp.session.project import Project
from albumapp.ui.canvas import snap
from albumapp.ui.canvas.aids import Aids
from albumapp.ui.canvas.view import CanvasView

from . import hand
from .conftest import BOXES

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TILES = {"f0": Rect(20, 20, 120, 80), "f1": Rect(146, 20, 120, 80), "f2": Rect(20, 106, 246, 90)}


def steps(project: Project) -> int:
    return project.journal.done


def boxes(view: CanvasView) -> dict[str, Rect]:
    assert view.current_surface is not None
    return {f.id: f.box for f in view.current_surface.frames if isinstance(f, PhotoFrame)}


@pytest.fixture
def tiled(view: CanvasView, project: Project) -> CanvasView:
    """Two photos over a third, 6 mm apart."""
    for frame, box in TILES.items():
        view.do("set_box", frame=frame, box=box.as_list())
    return view


# --- several frames -----------------------------------------------------------------------------


def test_a_handle_of_several_scales_them_together_in_one_step(view: CanvasView, project: Project) -> None:
    view.select(["f0", "f1"])
    hand.drag(view, (270, 100), (330, 140), CTRL)
    a, b = hand.box_of(view, "f0"), hand.box_of(view, "f1")
    assert (a.x, a.y, b.right, b.bottom) == pytest.approx((20, 20, 330, 140), abs=1)
    assert a.w / b.w == pytest.approx(1)
    assert steps(project) == 1


def test_shift_keeps_the_aspect_and_alt_the_middle(view: CanvasView) -> None:
    view.select(["f0"])
    hand.drag(view, (140, 100), (170, 100), SHIFT | CTRL)
    box = hand.box_of(view, "f0")
    assert box.aspect == pytest.approx(1.5)
    view.project.undo()
    hand.drag(view, (140, 60), (150, 60), ALT | CTRL)
    box = hand.box_of(view, "f0")
    assert (box.cx, box.h, box.w) == pytest.approx((80, 80, 140), abs=1)


def test_several_turn_together(view: CanvasView, project: Project) -> None:
    view.select(["f0", "f1"])
    top = 20 - 26 / view.zoom
    hand.press(view, 145, top)
    hand.move(view, 200, 40, SHIFT)
    hand.move(view, 400, 60, SHIFT)
    hand.release(view, 400, 60, SHIFT)
    frames = [project.document.find(i)[1] for i in ("f0", "f1")]
    assert [f.rotation for f in frames] == [90, 90]
    assert frames[0].box.cx == pytest.approx(frames[1].box.cx, abs=0.01)
    assert steps(project) == 1


def test_a_group_is_selected_and_moved_as_one(view: CanvasView, project: Project) -> None:
    view.do("group_frames", frames=["f0", "f2"])
    hand.click(view, 60, 50)
    assert view.selected_ids() == ["f0", "f2"]
    hand.drag(view, (60, 50), (70, 130), CTRL)
    assert hand.box_of(view, "f2").y == pytest.approx(BOXES["blue"].y + 80, abs=1)
    assert steps(project) == 2
    hand.click(view, 200, 50, SHIFT)
    assert len(view.selected_ids()) == 3
    hand.click(view, 70, 130, CTRL)  # out of the selection with its group
    assert view.selected_ids() == ["f1"]


def test_one_of_a_group_is_cropped_alone(view: CanvasView) -> None:
    view.do("group_frames", frames=["f0", "f2"])
    assert view.begin_mode("f0")
    assert view.selected_ids() == ["f0"]


def test_the_corner_handle_rounds_all_that_are_selected(view: CanvasView, project: Project) -> None:
    view.select(["f0"])
    inward = 26 / view.zoom
    hand.drag(view, (20 + inward, 20 + inward), (32 + inward, 32 + inward))
    assert project.document.find("f0")[1].corner_radius == pytest.approx(12, abs=1)
    assert steps(project) == 1


# --- dividers -----------------------------------------------------------------------------------


def test_a_divider_moves_its_neighbours_and_only_them(tiled: CanvasView, project: Project) -> None:
    before = steps(project)
    hand.drag(tiled, (143, 40), (163, 40), CTRL)
    now = boxes(tiled)
    assert now["f0"].right == pytest.approx(160, abs=1)
    assert now["f1"].x - now["f0"].right == pytest.approx(6)
    assert now["f1"].right == 266
    assert now["f2"] == TILES["f2"]
    assert steps(project) == before + 1


def test_the_knob_sets_all_gaps(tiled: CanvasView, project: Project) -> None:
    upright = next(d for d in tiled.dividers() if d.axis == "x")
    x, y = tiled._knob(upright)
    before = steps(project)
    hand.drag(tiled, (x, y), (x + 5, y))
    now = boxes(tiled)
    gap = now["f1"].x - now["f0"].right
    assert gap > 8
    assert now["f2"].y - now["f0"].bottom == pytest.approx(gap)
    assert steps(project) == before + 1
    assert tiled.current_surface.gutter == gap


def test_dividers_by_keys_each_one_step(qtbot, tiled: CanvasView, project: Project) -> None:
    before = steps(project)
    assert tiled.begin_divider()
    assert tiled.mode == "divider"
    for _ in range(3):
        qtbot.keyClick(tiled, Qt.Key.Key_Right)
    assert steps(project) == before  # the page shows it, the document waits
    qtbot.keyClick(tiled, Qt.Key.Key_Tab)
    assert boxes(tiled)["f0"].w == 123
    qtbot.keyClick(tiled, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(tiled, Qt.Key.Key_Return)
    assert tiled.mode == ""
    now = boxes(tiled)
    assert (now["f0"].h, now["f1"].h, now["f2"].h) == (90, 90, 80)
    assert steps(project) == before + 2


def test_locked_neighbours_have_no_divider(tiled: CanvasView) -> None:
    tiled.do("lock_frame", frame="f1")
    assert [d for d in tiled.dividers() if "f1" in (*d.before, *d.after)] == []


# --- guides and rulers --------------------------------------------------------------------------


def send(widget, kind, at: QPoint, buttons) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    local, spread = QPointF(at), QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(
        widget, QMouseEvent(kind, local, spread, button, buttons, Qt.KeyboardModifier.ControlModifier)
    )


def test_a_guide_is_dragged_out_of_a_ruler_and_back(view: CanvasView, project: Project) -> None:
    view.set_aids(Aids(rulers=True))
    ruler = next(r for r in view._rulers if r.axis == "y")
    kinds, left, none = QEvent.Type, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    target = ruler.mapFromGlobal(view.viewport().mapToGlobal(hand.px(view, 300, 150)))
    send(ruler, kinds.MouseButtonPress, QPoint(5, 60), left)
    send(ruler, kinds.MouseMove, target, left)
    assert view.shown_surface.guides
    assert steps(project) == 0
    send(ruler, kinds.MouseButtonRelease, target, none)
    assert steps(project) == 1
    (guide,) = view.current_surface.guides
    assert (guide.axis, guide.at) == ("x", pytest.approx(300, abs=1))
    assert view.guide == ("s0", 0)
    hand.drag(view, (guide.at, 250), (-500, 250))
    assert view.current_surface.guides == ()
    assert steps(project) == 2


def test_a_guide_has_the_keys_once_it_is_clicked(qtbot, view: CanvasView, project: Project) -> None:
    view.do("add_guide", axis="y", at=220, surface="s0")
    hand.click(view, 500, 220)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.current_surface.guides[0].at == 231
    assert steps(project) == 2
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.current_surface.guides == ()


def test_frames_that_are_selected_take_the_keys_from_a_guide(view: CanvasView, project: Project) -> None:
    project.do("add_guide", surface="s0", axis="x", at=55)
    view.choose_guide(("s0", 0))
    view.select(["f0"])
    assert view.guide is None
    assert [chosen for _, chosen in view.scene_.guides.guides] == [False]


def test_a_locked_guide_stays(view: CanvasView) -> None:
    view.do("add_guide", axis="y", at=220, surface="s0")
    view.do("lock_guides", surface="s0")
    hand.drag(view, (500, 220), (500, 260))
    assert view.current_surface.guides == (Guide("y", 220, True),)


def test_frames_snap_to_guides_and_to_the_grid(view: CanvasView) -> None:
    view.do("add_guide", axis="x", at=33, surface="s0")
    hand.drag(view, (60, 60), (74, 60))
    assert hand.box_of(view, "f0").x == pytest.approx(33)
    view.set_aids(Aids(snap_grid=True, grid_mm=7, guides=False))
    hand.drag(view, (40, 40), (40, 163))
    box = hand.box_of(view, "f0")
    assert min(abs(v / 7 - round(v / 7)) for v in (box.y, box.bottom)) < 1e-6


def test_snapping_can_be_switched_off(view: CanvasView) -> None:
    view.set_aids(Aids(snap=False))
    hand.drag(view, (60, 60), (66.4, 90))
    assert hand.box_of(view, "f0").x == pytest.approx(26.4, abs=0.6)


def test_the_rulers_tell_the_units(view: CanvasView) -> None:
    from albumapp.ui.canvas.rulers import ticks

    assert ticks(1.0, "mm") == (100, 10)
    assert ticks(3.0, "in") == (25.4, 25.4 / 8)


# --- snapping, as numbers -----------------------------------------------------------------------


def test_a_box_between_two_others_snaps_to_equal_gaps(view: CanvasView) -> None:
    row = [Rect(0, 0, 20, 20), Rect(100, 0, 20, 20)]
    assert snap.equal_gap(Rect(43, 5, 30, 10), row, 3) == pytest.approx(2)
    targets = snap.Targets(rects=tuple(row))
    moved, _, spans = snap.snap_move(Rect(43, 5, 30, 10), targets, 3)
    assert moved.x == 45
    assert [s.end - s.start for s in spans] == [25, 25]


def test_a_box_after_two_others_takes_their_gap(view: CanvasView) -> None:
    row = [Rect(0, 0, 20, 20), Rect(28, 0, 20, 20)]
    moved, _, spans = snap.snap_move(Rect(57, 5, 30, 10), snap.Targets(rects=tuple(row)), 3)
    assert moved.x == 56
    assert {round(s.end - s.start, 3) for s in spans} == {8}


def test_in_line_with_another_the_distance_is_shown(view: CanvasView) -> None:
    surface = view.current_surface
    targets = snap.targets_of(replace(surface, content=()), ["f1"])
    _, lines, spans = snap.snap_move(Rect(163, 21, 120, 80), targets, 2)
    assert any(line.axis == "y" and line.at == 20 for line in lines)
    assert any(s.axis == "x" and s.end - s.start == pytest.approx(23) for s in spans)


# --- views --------------------------------------------------------------------------------------


def test_a_page_the_width_and_the_selection_fit(view: CanvasView) -> None:
    view.select(["f3"])
    view.fit_selection()
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(QPointF(431, 21))
    assert shown.width() < 300
    view.fit_page()
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(QPointF(599, 299))
    assert not shown.contains(QPointF(1, 1))
    view.fit_width()
    assert view.zoom == pytest.approx((view.viewport().width() - 56) / 600)


def test_printed_size_goes_by_the_measured_screen(view: CanvasView) -> None:
    view.set_aids(Aids(screen=4.2))
    view.actual_size()
    assert view.zoom == pytest.approx(4.2)


def test_the_grid_shows_on_the_paper(view: CanvasView) -> None:
    plain = hand.colour_at(view, 295, 255)
    view.set_aids(Aids(grid=True, grid_mm=10))
    seen = {hand.colour_at(view, 295 + n / 4, 255).name() for n in range(41)}
    assert len(seen) > 1
    assert plain.name() in seen
