"""The ways to begin: paths on the command line, an album, the sample photos."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.ui import importer
from albumapp.ui.main_window import open_window
from tests.journeys.conftest import PHOTOS
from tests.journeys.designer import Designer, WatchedPool

Start = Callable[..., Designer]
DEMO = 12


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, workers: WatchedPool, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Open the window as `albumapp PATH ... [--demo]` does, with the tests' worker processes."""
    made = Designer(qtbot, workers, monkeypatch)

    def open_it(*paths: Path, demo: bool = False) -> Designer:
        made.close()
        window = open_window(qapp, list(paths), demo)
        qapp.aboutToQuit.disconnect(window.desk.shut_down)
        window.desk._pool, window.desk._own_pool = workers, False
        made.take(window)
        window.show()
        qtbot.waitExposed(window)
        return made

    yield open_it
    made.close()


def arrived(user: Designer, photos: int) -> bool:
    document = user.desk.document
    return document is not None and len(document.photos) == photos and user.desk.is_idle


def test_a_folder_on_the_command_line_is_imported(start: Start, folder: Path) -> None:
    user = start(folder)
    user.qtbot.waitUntil(lambda: arrived(user, PHOTOS), timeout=60_000)
    assert user.window.windowTitle().startswith("Spring walk")
    user.refuse_faces()
    user.suggest()
    album = user.desk.project.path
    document = user.document
    user.close()

    again = start(album)
    again.qtbot.waitUntil(lambda: again.desk.document == document, timeout=60_000)
    again.settle()
    assert again.desk.project.path == album
    again.look()


def test_the_sample_photos_end_in_a_finished_album(
    start: Start, monkeypatch: pytest.MonkeyPatch, isolated_home: Path
) -> None:
    monkeypatch.setattr(importer, "DEMO_PHOTOS", DEMO)
    user = start(demo=True)
    user.qtbot.waitUntil(lambda: arrived(user, DEMO) and bool(user.document.surfaces), timeout=120_000)
    user.settle()
    assert user.document.title == "Four days in Lisbon"
    assert user.document.cover.photos()
    used = [p for s in user.document.inner() for p in s.photos()]
    assert len(used) == len(set(used)) >= DEMO // 2
    assert all(s.photos() for s in user.document.inner() if s.frames)
    assert not [f for f in user.window.findings if f.rejects]
    assert "Your album" in user.message
    assert user.steps == ["Import photos", "Suggest album"]
    assert all(isolated_home in Path(p.path).parents for p in user.document.photos.values())


def test_the_start_page_offers_the_sample_photos(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importer, "DEMO_PHOTOS", 4)
    user = start()
    assert user.window.findChild(QPushButton, "start_demo").isVisible()
    user.click("start_demo")
    user.qtbot.waitUntil(lambda: arrived(user, 4) and bool(user.document.surfaces), timeout=60_000)
    user.settle()
