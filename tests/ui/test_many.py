"""Many at once in the window: the list is live, stopping leaves nothing, and the pages show each name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from albumapp.document.model import TextFrame
from albumapp.document.placeholders import filled_surface
from albumapp.text.layout import layout_text
from albumapp.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS, draw_photos

GUESTS = "Name,Table\nZoë Müller,3\nBen,4\n"


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    for n, name in enumerate(("Lisbon", "Porto")):
        draw_photos(tmp_path / "in" / name, 3, 4 * n)
    (tmp_path / "in" / "Empty").mkdir()
    return tmp_path / "in"


@pytest.fixture
def guests(tmp_path: Path) -> Path:
    file = tmp_path / "guests.csv"
    file.write_text(GUESTS, encoding="utf-8")
    return file


def part(window: MainWindow, kind: type[QWidget], name: str) -> QWidget:
    found = window._sheet.findChild(kind, name)
    assert found is not None, name
    return found


def write(window: MainWindow, name: str, text: object) -> None:
    line = part(window, QLineEdit, name)
    line.setText(str(text))
    line.editingFinished.emit()


def source(window: MainWindow, what: str) -> None:
    box = part(window, QComboBox, "many_what")
    box.setCurrentIndex(box.findData(what))
    box.activated.emit(box.currentIndex())


def shown(window: MainWindow) -> dict[str, str]:
    made = part(window, QTreeWidget, "many_list")
    items = [made.topLevelItem(n) for n in range(made.topLevelItemCount())]
    return {i.text(0): i.text(1) for i in items}


def said(window: MainWindow) -> str:
    return str(part(window, QLabel, "many_said").text())


def words(window: MainWindow) -> list[str]:
    desk = window.desk
    surface = filled_surface(desk.document, desk.surface, desk.project.context)
    return [f.text for f in surface.frames if isinstance(f, TextFrame)]


def test_albums_of_many_folders(
    window: MainWindow, folders: Path, tmp_path: Path, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    window.run("many")
    write(window, "many_out", tmp_path / "out")
    write(window, "many_from", folders)
    assert list(shown(window)) == ["Empty", "Lisbon", "Porto"]
    part(window, QComboBox, "many_product").choose("card-a6")
    part(window, QCheckBox, "many_projects").setChecked(True)
    part(window, QPushButton, "many_start").click()
    assert not part(window, QPushButton, "many_start").isEnabled()
    assert part(window, QPushButton, "many_stop").isVisible()
    window._sheet.close()  # the work goes on
    settle()
    window.run("many")
    found = shown(window)
    assert found.pop("Empty").startswith("Not made: There are no photos in")
    assert all(v.startswith("Done") for v in found.values())
    assert said(window) == "2 made, 1 not made"
    assert {p.name for p in (tmp_path / "out").glob("*.[pa]*")} >= {"Lisbon.pdf", "Lisbon.album", "Porto.pdf"}
    part(window, QTreeWidget, "many_list").setCurrentItem(
        part(window, QTreeWidget, "many_list").topLevelItem(0)
    )
    assert "Put photos there, or take it away." in said(window)
    assert part(window, QPushButton, "many_report").isVisible()


def test_stopping_leaves_nothing_half_done(
    window: MainWindow, folders: Path, tmp_path: Path, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    window.run("many")
    write(window, "many_out", tmp_path / "out")
    write(window, "many_from", folders)
    part(window, QPushButton, "many_start").click()
    batching = window.desk.batching
    qtbot.waitUntil(lambda: bool(batching.working), timeout=WAIT_MS)
    part(window, QPushButton, "many_stop").click()
    settle()
    assert batching.task is None
    assert {p.name for p in (tmp_path / "out").iterdir()} <= {"report.json", "Lisbon.pdf", "Porto.pdf"}
    assert part(window, QPushButton, "many_start").isEnabled()


def test_what_is_wrong_is_said_on_the_sheet(window: MainWindow, tmp_path: Path) -> None:
    window.run("many")
    write(window, "many_from", tmp_path / "gone")
    assert "is no folder" in said(window)
    source(window, "orders")
    table = tmp_path / "orders.csv"
    table.write_text("name,pages\nA,2\n")
    write(window, "many_from", table)
    assert "has no column “folder”" in said(window)
    part(window, QPushButton, "many_start").click()
    assert window.desk.batching.task is None


def test_the_pages_show_each_name_of_a_list(small: MainWindow, guests: Path) -> None:
    desk = small.desk
    assert not small.actions_["next_name"].isEnabled()
    before = desk.document
    small.run("many")
    source(small, "names")
    write(small, "many_from", guests)
    assert list(shown(small)) == ["Zoë Müller", "Ben"]
    assert "{name}, {table}" in said(small)
    steps = len(desk.project.journal.rows)
    part(small, QPushButton, "many_write").click()
    assert len(desk.project.journal.rows) == steps + 1
    assert "Zoë Müller" in words(small)
    assert not part(small, QPushButton, "many_write").isVisible()
    small.run("next_name")
    assert "Ben" in words(small)
    assert "Ben" in part(small, QLabel, "many_who").text()
    small.run("next_name")  # round to the first
    small.run("previous_name")
    assert "Ben" in words(small)
    small.run("names_as_typed")
    assert "{name}" in words(small)
    assert small.actions_["names_as_typed"].isChecked()
    frames = [f.text for f in desk.surface.frames if isinstance(f, TextFrame)]
    assert "{name}" in frames  # the album keeps what was typed
    small.run("undo")
    assert desk.document.surfaces == before.surfaces
    assert b"Zo\xc3\xab" not in desk.project.path.read_bytes()


def test_the_canvas_is_drawn_with_the_row(
    small: MainWindow, guests: Path, settle: Callable[[], None]
) -> None:
    desk = small.desk
    area = desk.surface.shape.rect
    assert desk.do("add_text", surface="s0", box=[area.cx - 40, area.cy, 80, 20], text="{name}")
    frame = desk.surface.frames[-1].id
    desk.batching.load(guests)
    settle()
    canvas = small.bench.canvas
    assert canvas.scene_.surface.frame(frame).text == "Zoë Müller"
    small.run("next_name")
    assert canvas.scene_.surface.frame(frame).text == "Ben"


@pytest.mark.parametrize("together", [False, True])
def test_a_copy_for_each_name(
    small: MainWindow, guests: Path, tmp_path: Path, settle: Callable[[], None], together: bool
) -> None:
    desk, out = small.desk, tmp_path / "out"
    assert desk.do("change_product", product="card-a6")
    desk.go(desk.document.surfaces[0].id)
    small.run("many")
    source(small, "names")
    write(small, "many_from", guests)
    write(small, "many_out", out)
    part(small, QPushButton, "many_start").click()
    assert "No text of the album says {name}" in said(small)
    part(small, QPushButton, "many_write").click()
    part(small, QCheckBox, "many_together").setChecked(together)
    part(small, QPushButton, "many_start").click()
    settle()
    files = {p.name: p for p in out.glob("*.pdf")}
    assert set(files) == ({"guests.pdf"} if together else {"Zoë Müller.pdf", "Ben.pdf"})
    pages = len(desk.document.surfaces)
    for path in files.values():
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) == pages * (2 if together else 1)


def test_what_is_wrong_is_in_sight_in_a_low_window(small: MainWindow, guests: Path, qtbot: QtBot) -> None:
    small.resize(1000, 620)
    small.run("many")
    source(small, "names")
    write(small, "many_from", guests)
    part(small, QPushButton, "many_start").click()
    words = part(small, QLabel, "many_said")
    assert "No text of the album says {name}" in words.text()
    area = small.sheet.findChild(QScrollArea)

    def seen() -> bool:
        at = words.mapTo(area.viewport(), words.rect().center())
        return area.viewport().rect().contains(at)

    qtbot.waitUntil(seen, timeout=5000)


def test_a_name_is_written_where_nothing_stands(small: MainWindow, guests: Path) -> None:
    small.desk.do("change_product", product="card-a6")
    back = small.desk.document.surfaces[1]
    small.desk.go(back.id)
    small.run("many")
    source(small, "names")
    write(small, "many_from", guests)
    part(small, QPushButton, "many_write").click()
    (made,) = [f for f in small.desk.surface.frames if isinstance(f, TextFrame) and f.text == "{name}"]
    others = [f.box for f in back.photo_frames()]
    others += [
        layout_text(f.text, f.style, f.box).ink for f in back.frames if isinstance(f, TextFrame) and f.text
    ]
    assert len(others) > 1
    assert not any(made.box.intersection(box) for box in others)
    assert back.shape.rect.inset(back.shape.safe).contains(made.box)
