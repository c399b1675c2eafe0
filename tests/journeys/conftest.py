"""Journeys drive the real window, or the real program, from one end to the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.designer import Designer, WatchedPool
from tests.journeys.photos import draw_photos

HERE = Path(__file__).parent
PHOTOS = 14


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen platform says aloud what it cannot do; that is no fault of the window."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def workers() -> Iterator[WatchedPool]:
    with WatchedPool(2) as pool:
        yield pool


@pytest.fixture
def designer(
    qtbot: QtBot, workers: WatchedPool, isolated_home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Designer]:
    """A user before a fresh window."""
    workers.jobs.clear()
    made = Designer(qtbot, workers, monkeypatch)
    made.start()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Photos of two cameras and two mornings."""
    made = tmp_path / "Spring walk"
    draw_photos(made, PHOTOS)
    return made


@pytest.fixture
def album(designer: Designer, folder: Path) -> Designer:
    """The user with a suggested album of the folder, on its fullest spread, faces refused."""
    designer.import_folder(folder)
    designer.refuse_faces()
    designer.suggest()
    designer.go(designer.busiest())
    designer.window.messages.hide()
    return designer
