"""A window on drawn photos, offscreen, that ends all its work when the test ends.

The worker processes are shared by the tests of a run: starting them costs more than what they do here.
"""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from pytestqt.qtbot import QtBot

from albumapp.document.journal import Journal
from albumapp.jobs.pool import Pool
from albumapp.session.demo import exif_of
from albumapp.session.project import Project
from albumapp.ui.desk import Desk
from albumapp.ui.main_window import MainWindow

from .canvas.conftest import make_document

HERE = Path(__file__).parent
PHOTOS = 14
WAIT_MS = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen platform says aloud what it cannot do; that is no fault of the window."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def draw_photos(folder: Path, count: int = PHOTOS, first: int = 0) -> list[Path]:
    """Small photos that differ, of three mornings, with EXIF."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for n in range(first, first + count):
        size = (960, 640) if n % 3 else (640, 960)
        hue = tuple(round(255 * c) for c in colorsys.hsv_to_rgb(n / 17 % 1, 0.6, 0.9))
        image = Image.new("RGB", size, hue)
        pen = ImageDraw.Draw(image)
        for k in range(40):
            x, y = (k * 97 + n * 53) % size[0], (k * 61 + n * 31) % size[1]
            pen.ellipse((x, y, x + 60 + n, y + 40 + k), fill=hue[::-1], outline=(20, 20, k * 5))
        taken = datetime(2025, 5, 3 + n % 3, 9, n, 0)
        path = folder / f"photo_{n:02}.jpg"
        image.save(path, quality=88, exif=exif_of(taken, model=f"Camera {n % 2}"))
        paths.append(path)
    return paths


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    with Pool(2) as shared:
        yield shared


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """PHOTOS drawn photos; tests that change them draw their own."""
    made = tmp_path_factory.mktemp("Spring walk")
    draw_photos(made)
    return made


@pytest.fixture
def desk(qtbot: QtBot, pool: Pool, isolated_home: Path) -> Iterator[Desk]:
    made = Desk(pool=pool)
    made.settings.set("people", False)
    yield made
    made.shut_down()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    made = MainWindow(desk)
    made.show()
    made.build()
    yield made
    made.close()
    desk.shut_down()
    made.deleteLater()


@pytest.fixture
def small(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with a small album on disk, made in no time: four photos and words on its first spread."""
    project = Project(make_document(tmp_path), Journal(), None)
    project.save_as(tmp_path / "small.album")
    window.desk.take(project)
    window.desk.go("s0")
    assert window.bench.canvas is not None
    return window


@pytest.fixture
def settle(qtbot: QtBot, desk: Desk) -> Callable[[], None]:
    """Wait until nothing is pending."""

    def wait() -> None:
        qtbot.waitUntil(lambda: desk.is_idle, timeout=WAIT_MS)

    return wait


@pytest.fixture
def imported(window: MainWindow, folder: Path, settle: Callable[[], None]) -> MainWindow:
    """The window with the drawn photos in it."""
    window.desk.import_paths([folder])
    settle()
    return window


@pytest.fixture
def album(imported: MainWindow, settle: Callable[[], None]) -> MainWindow:
    """The window with a suggested album."""
    imported.desk.suggest()
    settle()
    return imported
