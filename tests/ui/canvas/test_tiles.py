"""A magnified pattern: the pixels of its outlines, drawn once, and never longer than a frame may take."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from albumapp.session.project import Project
from albumapp.ui.canvas import tiles as module
from albumapp.ui.canvas.tiles import SIDE, Tiles
from albumapp.ui.canvas.view import CanvasView

AREA = QRectF(-3, -3, 400, 300)
K = 5.0


def drawn(area: QRectF, k: float) -> QImage:
    """Every place has a colour of its own."""
    image = QImage(round(area.width() * k), round(area.height() * k), QImage.Format.Format_RGB32)
    for y in range(image.height()):
        for x in range(image.width()):
            image.setPixel(
                x, y, QColor(round(area.x() * k + x) % 256, round(area.y() * k + y) % 256, 7).rgb()
            )
    return image


def painted(tiles: Tiles, x: float, y: float, below: Callable[[], None]) -> QImage:
    """A window of 300 x 200 px, its corner at a point of the drawing (mm)."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(K, K)
    painter.translate(-x, -y)
    tiles.paint(painter, QRectF(x, y, 300 / K, 200 / K).intersected(AREA), K, below)
    painter.end()
    return image


@pytest.fixture
def asked() -> list[QRectF]:
    return []


@pytest.fixture
def tiles(qapp: object, asked: list[QRectF], monkeypatch: pytest.MonkeyPatch) -> Tiles:
    monkeypatch.setattr(module, "SLICE", 60.0)

    def draw(area: QRectF, k: float) -> QImage:
        asked.append(area)
        return drawn(area, k)

    return Tiles(draw)


def test_tiles_lie_without_seams_and_only_what_shows_is_drawn(tiles: Tiles, asked: list[QRectF]) -> None:
    image = painted(tiles, 40.0, 30.0, lambda: pytest.fail("nothing is missing"))
    places = [(0, 0), (299, 0), (120, 90), (56, 106), (55, 105), (299, 199)]
    assert [image.pixelColor(*p).getRgb()[:3] for p in places] == [
        ((200 + x) % 256, (150 + y) % 256, 7) for x, y in places
    ]
    assert tiles.complete
    assert len(asked) == 4


def test_panning_draws_only_what_comes_into_sight(tiles: Tiles, asked: list[QRectF]) -> None:
    painted(tiles, 40.0, 30.0, lambda: None)
    before = len(asked)
    painted(tiles, 41.0, 31.0, lambda: None)
    assert len(asked) == before
    painted(tiles, 40.0 + SIDE / K, 30.0, lambda: None)
    assert len(asked) == before + 2
    tiles.forget()
    painted(tiles, 40.0, 30.0, lambda: None)
    assert len(asked) == before + 6


def test_a_frame_draws_for_a_moment_and_the_rest_follows(
    tiles: Tiles, asked: list[QRectF], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SLICE", 0.0)
    below: list[bool] = []
    painted(tiles, 40.0, 30.0, lambda: below.append(True))
    assert (len(asked), below, tiles.complete) == (1, [True], False)
    while not tiles.complete:
        tiles.more()
    assert len(asked) == 4


def test_a_magnified_pattern_is_idle_when_all_of_it_is_there(
    qtbot, view: CanvasView, project: Project
) -> None:
    ground = {"kind": "pattern", "figure": "waves", "inks": ["#c9b99a", "#8aa29e"], "scale": 8}
    project.do("set_background", surface=view.surface_id, background=ground)
    qtbot.waitUntil(lambda: view.is_idle)
    view.set_zoom(24.0)
    qtbot.waitUntil(lambda: view.is_idle)
    view.viewport().grab()
    qtbot.waitUntil(lambda: view.is_idle)
    assert view.scene_.paper._tiles.complete
    colours = {view.viewport().grab().toImage().pixelColor(10 + 7 * n, 11 * n).name() for n in range(40)}
    assert len(colours & {"#c9b99a", "#8aa29e"}) == 2
