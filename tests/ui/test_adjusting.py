"""Adjustments and looks in the window: sliders, switches, folding, copying to others. One step each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumapp.document.model import PhotoFrame
from albumapp.drawing.adjust import PLAIN, Adjust
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.adjust_section import AdjustSection
from albumapp.ui.panels.look_section import LookSection
from albumapp.ui.panels.photo_section import PhotoSection

Settle = Callable[[], None]


def frame(window: MainWindow, frame_id: str = "f0") -> PhotoFrame:
    return window.desk.document.find(frame_id)[1]


def adjust(window: MainWindow, frame_id: str = "f0") -> Adjust:
    return frame(window, frame_id).adjust or PLAIN


def names(window: MainWindow) -> list[str]:
    return [r.name for r in window.desk.project.journal.rows]


@pytest.fixture
def picked(small: MainWindow) -> MainWindow:
    """The first photo is selected."""
    small.desk.select(["f0"])
    small.bench.inspector.refresh()
    return small


def section(window: MainWindow, kind: type) -> object:
    return window.bench.inspector.section(kind)


def test_a_sliders_drag_is_one_step_and_the_next_another(picked: MainWindow) -> None:
    slide = section(picked, AdjustSection).slides["exposure"]
    for ticks in (range(100, 140, 4), range(140, 160, 4)):
        slide.slider.setSliderDown(True)
        for tick in ticks:
            slide.slider.setValue(tick)
        slide.slider.setSliderDown(False)
    assert names(picked) == ["Adjust photo", "Adjust photo"]
    assert adjust(picked).exposure == pytest.approx(1.12)
    picked.desk.undo()
    assert adjust(picked).exposure == pytest.approx(0.72)
    picked.bench.inspector.refresh()
    assert slide.number.value() == pytest.approx(0.72)
    assert names(picked)[0] == "Adjust photo"


def test_sliders_by_keys_and_numbers_and_back_by_a_double_click(picked: MainWindow) -> None:
    slide = section(picked, AdjustSection).slides["contrast"]
    slide.slider.setFocus()
    QTest.keyClick(slide.slider, Qt.Key.Key_Right)
    assert adjust(picked).contrast == pytest.approx(0.01)
    slide.number.setValue(40)
    assert adjust(picked).contrast == pytest.approx(0.4)
    QTest.mouseDClick(slide.slider, Qt.MouseButton.LeftButton)
    assert frame(picked).adjust is None


def test_all_selected_photos_are_adjusted(small: MainWindow) -> None:
    small.desk.select(["f0", "f1", "t1"])
    small.bench.inspector.refresh()
    section(small, AdjustSection).slides["warmth"].number.setValue(30)
    assert adjust(small, "f0").warmth == adjust(small, "f1").warmth == pytest.approx(0.3)
    assert len(names(small)) == 1
    small.run("grey")
    assert {adjust(small, f).tone for f in ("f0", "f1")} == {"grey"}
    small.run("grey")
    assert {adjust(small, f).tone for f in ("f0", "f1")} == {"colour"}


def test_enhance_measures_off_the_windows_thread_and_says_what_it_did(
    picked: MainWindow, settle: Settle, qtbot
) -> None:
    picked.run("enhance")
    assert adjust(picked).auto is None  # not yet: the window does not wait
    settle()
    assert adjust(picked).auto is not None
    picked.bench.inspector.refresh()
    assert section(picked, AdjustSection).told.text().startswith("Enhanced: ")
    assert picked.actions_["enhance"].isChecked()
    picked.run("enhance")
    assert frame(picked).adjust is None
    picked.run("enhance")
    assert adjust(picked).auto is not None  # known by now
    assert names(picked) == ["Enhance automatically"] * 3
    assert not picked.desk.said  # nothing wondered whether anything happened


def test_adjustments_are_copied_pasted_and_given_to_the_spread(picked: MainWindow, settle: Settle) -> None:
    assert not picked.actions_["paste_adjust"].isEnabled()
    picked.desk.do("set_adjust", frames=["f0"], tone="sepia", exposure=0.4)
    picked.run("copy_adjust")
    picked.desk.select(["f2"])
    picked.run("paste_adjust")
    assert adjust(picked, "f2") == adjust(picked, "f0")
    picked.run("enhance")
    settle()
    picked.run("adjust_spread")
    settle()
    others = [adjust(picked, f) for f in ("f0", "f1", "f3")]
    assert all(a.tone == "sepia" and a.auto is not None for a in others)
    assert names(picked)[-1] == "Paste adjustments"
    picked.desk.undo()
    assert frame(picked, "f1").adjust is None
    picked.run("reset_adjust")
    assert frame(picked, "f2").adjust is None


def test_looks_by_the_section(picked: MainWindow) -> None:
    look = section(picked, LookSection)
    look.open(True)
    look.shape.setCurrentIndex(look.shape.findData("heart"))
    look.shape.activated.emit(look.shape.currentIndex())
    look.kind.setCurrentIndex(look.kind.findData("mat"))
    look.kind.activated.emit(look.kind.currentIndex())
    look.shadow.click()
    picked.bench.inspector.refresh()
    assert look.kind.currentData() == "mat"
    look.depth.number.setValue(80)
    look.opacity.number.setValue(50)
    made = frame(picked)
    assert made.shape == "heart"
    assert made.border is not None
    assert made.border.line == pytest.approx(0.3)
    assert made.shadow is not None
    assert made.shadow.opacity == pytest.approx(0.8)
    assert made.opacity == pytest.approx(0.5)
    assert not look.radius.isVisibleTo(look)  # a heart has no corners
    look.border.setValue(2)
    picked.bench.inspector.refresh()
    assert look.kind.currentData() == "own"


def test_a_folded_section_stays_folded(picked: MainWindow) -> None:
    look = section(picked, LookSection)
    assert not look.is_open
    assert not look.shape.isVisibleTo(look)
    look.head.click()
    assert look.shape.isVisibleTo(look)
    assert picked.desk.settings.get("sections")["section_look"] is True
    again = LookSection(picked.desk, lambda *a, **k: None, picked.actions_)
    assert again.is_open


def test_straightening_back_by_the_slider_gives_the_crop_back(picked: MainWindow) -> None:
    angle = section(picked, PhotoSection).angle
    before = frame(picked).crop.box
    angle.slider.setSliderDown(True)
    for tick in (*range(100, 140, 5), *range(140, 99, -5)):
        angle.slider.setValue(tick)
    angle.slider.setSliderDown(False)
    assert frame(picked).crop.box.w == pytest.approx(before.w)
    assert len(names(picked)) <= 1


def test_crop_flip_fit_and_fill_by_actions(picked: MainWindow) -> None:
    picked.run("flip_down")
    assert (frame(picked).crop.flip, frame(picked).crop.quarter_turns) == (True, 2)
    picked.run("flip_photo")
    assert not frame(picked).crop.flip
    picked.desk.do("set_crop", frame="f0", box=[0.2, 0.2, 0.3, 0.3])
    picked.run("fill_frame")
    assert max(frame(picked).crop.box.w, frame(picked).crop.box.h) == pytest.approx(1)
    picked.run("crop")
    assert picked.bench.canvas.mode == "crop"
    picked.run("red_eyes")
    assert picked.bench.canvas.mode == "redeye"
    picked.run("shadow")
    assert picked.bench.canvas.mode == ""
    assert frame(picked).shadow is not None
    assert not picked.desk.said
