"""A PDF is checked from the File menu; its report opens as a sheet and is saved as a web page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from albumapp.ui.main_window import MainWindow
from tests.preflight import planted_colour
from tests.preflight.clean import clean, save
from tests.preflight.planting import write

MODULES = (planted_colour,)


def choose(monkeypatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(path), ""))


def checked(window: MainWindow, qtbot, monkeypatch, path: Path):
    choose(monkeypatch, path)
    window.actions_["check_pdf"].trigger()
    qtbot.waitUntil(lambda: window._sheet is not None and window._sheet.name == "pdf_report", timeout=20_000)
    return window._sheet


def test_what_a_printer_would_send_back_is_listed(window: MainWindow, qtbot, monkeypatch, tmp_path) -> None:
    sheet = checked(window, qtbot, monkeypatch, write("rgb_text", tmp_path / "a.pdf"))
    assert sheet.findChild(QLabel, "pdf_outcome").text() == "A printer would send it back."
    assert sheet.findChild(QLabel, "pdf_finding_error_0").text().startswith("Page 1: Text is in RGB")
    assert sheet.findChild(QPushButton, "pdf_save").hasFocus()


def test_the_report_is_saved(window: MainWindow, qtbot, monkeypatch, tmp_path) -> None:
    sheet = checked(window, qtbot, monkeypatch, save(clean(), tmp_path / "a.pdf"))
    assert sheet.findChild(QLabel, "pdf_outcome").text() == "No printer should send it back."
    target = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    sheet.findChild(QPushButton, "pdf_save").click()
    qtbot.waitUntil(target.exists, timeout=30_000)
    assert "data:image/jpeg" in target.read_text()


def test_what_is_no_pdf_is_said(window: MainWindow, qtbot, monkeypatch, tmp_path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"nothing")
    said: list[tuple[str, ...]] = []
    window.desk.message.connect(lambda *words: said.append(words))
    choose(monkeypatch, tmp_path / "a.pdf")
    window.actions_["check_pdf"].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert "a.pdf is no PDF" in str(said[0])
