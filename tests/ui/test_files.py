"""Projects and files from the window: opening, copies, exports, missing photos, what is stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from albumapp.session.importing import ImportResult
from albumapp.ui.main_window import MainWindow, open_window
from tests.ui.conftest import WAIT_MS, draw_photos

Settle = Callable[[], None]


@pytest.fixture
def saved(album: MainWindow) -> Path:
    """The file of an album that was closed."""
    path = album.desk.project.path
    album.desk.close_project()
    return path


def test_a_project_among_the_paths_is_opened_and_takes_the_photos(
    album: MainWindow, saved: Path, tmp_path: Path, settle: Settle
) -> None:
    desk = album.desk
    draw_photos(tmp_path / "later", 2, first=40)
    desk.import_paths([tmp_path / "later", saved])
    settle()
    assert desk.project.path == saved
    assert desk.document.surfaces
    assert {"photo_40.jpg", "photo_41.jpg"} <= {p.name for p in desk.document.photos.values()}
    assert album.rail.steps["design"]._state == "here"


def test_a_project_named_from_its_folder_is_remembered_whole(
    album: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    monkeypatch.chdir(saved.parent)
    assert album.desk.open_project(saved.name)
    settle()
    assert album.desk.settings.recent == [saved]


def test_photos_beside_a_damaged_project_do_not_begin_another(
    window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "letter.album"
    wrong.write_text("Dear Anna")
    window.desk.import_paths([wrong, folder])
    assert window.desk.project is None
    assert "letter.album" in window.messages.current.text


def test_a_dropped_project_opens(album: MainWindow, saved: Path, settle: Settle) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(saved))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    album.dropEvent(event)
    settle()
    assert event.isAccepted()
    assert album.desk.project.path == saved


def test_the_window_opens_with_a_project(album: MainWindow, saved: Path, qtbot: QtBot, qapp) -> None:
    window = open_window(qapp, [saved])
    qtbot.waitUntil(lambda: window.desk.project is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.desk.is_idle, timeout=WAIT_MS)
    assert window.desk.document.surfaces
    window.show()
    _ = window.bench
    assert window.bench.canvas.surface_id == window.desk.surface_id
    assert window.desk.surface.shape.kind == "spread"
    assert window.rail.steps["design"]._state == "here"
    window.desk.shut_down()
    window.close()
    window.deleteLater()


def test_a_copy_is_kept_and_worked_in(
    album: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = album.desk
    first, document = desk.project.path, desk.document
    steps = len(desk.project.journal.rows)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy"), ""))
    album.run("save_copy")
    assert desk.project.path == tmp_path / "copy.album"
    assert (desk.document, len(desk.project.journal.rows)) == (document, steps)
    assert "copy.album" in album.messages.current.text
    desk.do("set_title", title="Another")
    desk.open_project(first)
    assert desk.document.title != "Another"


@pytest.mark.parametrize("kind", ["pdf", "pictures"])
def test_each_kind_of_export_is_written_by_its_sheet(
    album: MainWindow, tmp_path: Path, settle: Settle, kind: str
) -> None:
    desk = album.desk
    album.run("export")
    album.sheet.findChild(QRadioButton, f"export_{kind}").click()
    field = album.sheet.findChild(QLineEdit, "export_path")
    target = tmp_path / Path(field.text()).name
    field.setText(str(target))
    album.sheet.findChild(QPushButton, "export_start").click()
    settle()
    message = album.messages.current
    assert message.level == "good", message.text + message.mend
    assert target.name in message.text
    inner = len(desk.document.inner())
    if kind == "pdf":
        with pikepdf.open(target) as pdf:
            assert len(pdf.pages) >= inner
    else:
        pictures = sorted(target.rglob("*.jpg"))
        assert len(pictures) >= inner
        with Image.open(pictures[-1]) as picture:
            assert picture.width > 1000


def test_an_export_to_nowhere_is_said_in_words(album: MainWindow, tmp_path: Path, settle: Settle) -> None:
    (tmp_path / "plain").write_text("a file, no folder")
    album.desk.export(tmp_path / "plain" / "album.pdf")
    settle()
    assert album.messages.current.level == "warning"
    assert "Traceback" not in album.messages.current.text
    assert album.desk.exporter.task is None


def test_ratings_are_there_again_in_the_next_session(album: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    from albumapp.ui.desk import Desk

    desk = album.desk
    loved, refused, *_ = desk.document.photos
    desk.shelf.rate([loved], 5)
    desk.shelf.rate([refused], -1)
    settle()
    path = desk.project.path
    desk.close_project()
    later = Desk(pool=desk.pool)
    try:
        later.open_project(path)
        qtbot.waitUntil(lambda: later.is_idle, timeout=WAIT_MS)
        assert later.shelf.rating(loved) == 5
        assert later.shelf.rating(refused) == -1
        later.shelf.rate([loved], None)
        assert later.shelf.rating(loved) is None
        later.analyser.analyse()
        qtbot.waitUntil(lambda: later.is_idle, timeout=WAIT_MS)
        assert later.shelf.rating(loved) is None
    finally:
        later.shut_down()


def test_the_shown_pages_come_before_photos_that_the_library_does_not_know(
    small: MainWindow, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    desk, path = small.desk, small.desk.project.path
    settle()
    desk.close_project()
    coming, read = [True, True, True], []

    def pages_coming() -> bool:
        return coming.pop() if coming else False

    def import_photos(paths: list[Path], *rest: object) -> ImportResult:
        read.append((len(paths), list(coming)))
        return ImportResult()

    monkeypatch.setattr(desk, "pages_coming", pages_coming)
    monkeypatch.setattr("albumapp.session.importing.import_photos", import_photos)
    shown: list[str] = []
    small.bench.canvas.surface_shown.connect(shown.append)
    assert desk.open_project(path)
    settle()
    assert read == [(4, [])]
    assert set(shown) == {desk.surface_id}  # the cover was not laid out on the way
