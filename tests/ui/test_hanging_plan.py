"""The hanging plan and sheets to join in the window: offered where something hangs, written as chosen."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton

from albumapp.geometry import Insets, Size
from albumapp.ui.home_print import Wish, page_words, plans
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.fields import Number

from .test_pieces import become

A4 = Size(210, 297)


def test_it_is_offered_for_what_hangs_only(small: MainWindow) -> None:
    become(small, "print-10x15")
    assert not small.actions_["hanging_plan"].isEnabled()
    small.run("export")
    assert small.sheet.findChild(QRadioButton, "export_hanging-plan") is None
    become(small, "gallery-canvas")
    assert small.actions_["hanging_plan"].isEnabled()


def test_it_is_written_with_the_nails_that_were_measured(
    small: MainWindow, tmp_path: Path, settle: Callable[[], None]
) -> None:
    become(small, "canvas-40x60")
    small.actions_["hanging_plan"].trigger()
    sheet = small.sheet
    assert sheet.findChild(QRadioButton, "export_hanging-plan").isChecked()
    assert sheet.findChild(QLineEdit, "export_path").text().endswith("hanging plan.pdf")
    nail = sheet.findChild(Number, "export_nail")
    assert not nail.isEnabled()
    sheet.findChild(QCheckBox, "export_own_nail").setChecked(True)
    assert nail.isEnabled()
    nail.setValue(77)
    paper = sheet.findChild(QComboBox, "export_sheet")
    paper.setCurrentIndex(paper.findData("A3"))
    sheet.findChild(QLineEdit, "export_path").setText(str(tmp_path / "plan.pdf"))
    QTest.mouseClick(sheet.findChild(QPushButton, "export_start"), Qt.MouseButton.LeftButton)
    settle()
    words = subprocess.run(
        ["pdftotext", tmp_path / "plan.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Hanging plan" in words
    assert "of A3" in words
    assert "77" in words.split()
    # what was measured is there the next time, but the sheet opens with what is asked for
    small.run("export")
    assert small.sheet.findChild(Number, "export_nail").value() == pytest.approx(77)
    become(small, "print-10x15")
    small.run("export")
    assert small.sheet.findChild(QRadioButton, "export_pdf").isChecked()


def test_each_piece_of_a_gallery_is_printed_at_home(small: MainWindow) -> None:
    """Its front in true size; what folds round the bars only where more than the front is asked for."""
    become(small, "gallery-canvas")
    document = small.desk.document
    fronts = [f.box.size for f in document.surfaces[0].photo_frames()]
    made = plans(document, Wish(A4), Insets.all(5))
    areas = [view.surface.shape.rect.size for view, _ in made]
    assert areas == fronts
    for (view, plan), front in zip(made, fronts, strict=True):
        whole = [t.area for t in plan.tiles]
        assert max(t.right for t in whole) - min(t.x for t in whole) == pytest.approx(front.w)
        assert page_words(view)
    wrapped = plans(document, Wish(A4, bleed=True), Insets.all(5))
    assert wrapped[0][0].area(True).w > fronts[0].w + 20
    one = plans(document, Wish(A4, (document.surfaces[0].id,), frozenset({1})), Insets.all(5))
    assert len(one) == 1
