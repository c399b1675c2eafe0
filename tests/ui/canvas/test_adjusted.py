"""Adjusted photos on the screen: made in threads, the last value wins, and what stands in until then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QThread

from albumapp.drawing.adjust import Adjust, Recipe
from albumapp.ui.canvas import adjusted as module
from albumapp.ui.canvas.pictures import Pictures

GREY = Recipe(Adjust(tone="grey"))


@pytest.fixture
def pictures(qapp: object, tmp_path: Path) -> Iterator[Pictures]:
    Image.new("RGB", (1600, 1200), (200, 60, 20)).save(tmp_path / "1.png")
    made = Pictures(lambda p: tmp_path / f"{p}.png")
    yield made
    made.close()


def is_grey(picture: object) -> bool:
    colour = picture.toImage().pixelColor(3, 3)  # type: ignore[attr-defined]
    return colour.red() == colour.green() == colour.blue()


def test_an_adjusted_photo_is_never_shown_as_it_was_not(qtbot, pictures: Pictures) -> None:
    """An album that opens shows nothing of a photo rather than its colours for a moment."""
    seen = []

    def ask() -> bool:
        found = pictures.pixmap("1", 1000, GREY)
        seen.append(found)
        return found is not None and pictures.is_idle

    qtbot.waitUntil(ask)
    assert seen[0] is None
    assert all(p is None or is_grey(p) for p in seen)
    assert pictures.pixmap("1", 1000, GREY).width() == 1024


def test_while_a_slider_moves_the_last_picture_stands_in(qtbot, pictures: Pictures) -> None:
    qtbot.waitUntil(lambda: pictures.pixmap("1", 1000) is not None and pictures.is_idle)
    first = pictures.pixmap("1", 1000, Recipe(Adjust(exposure=0.1)))
    assert first is not None  # as it is: it was shown so until now
    with qtbot.waitSignal(pictures.arrived):
        for n in range(2, 30):
            assert pictures.pixmap("1", 1000, Recipe(Adjust(exposure=n / 100))) is not None
    last = Recipe(Adjust(exposure=0.29))
    qtbot.waitUntil(lambda: pictures.pixmap("1", 1000, last) is not None and pictures.is_idle)
    made = pictures.pixmap("1", 1000, last)
    assert made.width() == 1024
    assert made.toImage().pixelColor(3, 3).red() > 205


def test_values_that_were_passed_over_are_not_made(qtbot, pictures: Pictures, monkeypatch) -> None:
    qtbot.waitUntil(lambda: pictures.pixmap("1", 1000) is not None and pictures.is_idle)
    made: list[tuple[Recipe, bool]] = []
    real = module.adjusted_image
    main = QThread.currentThread()

    def counted(image, recipe):
        made.append((recipe, QThread.currentThread() is main))
        return real(image, recipe)

    monkeypatch.setattr(module, "adjusted_image", counted)
    recipes = [Recipe(Adjust(exposure=n / 100)) for n in range(1, 60)]
    for recipe in recipes:
        pictures.pixmap("1", 1000, recipe)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert recipes[-1] in [r for r, _ in made]
    assert len({r for r, _ in made}) <= 3
    assert not any(on_main for _, on_main in made)


def test_now_waits_for_it(pictures: Pictures) -> None:
    assert is_grey(pictures.now("1", 500, GREY))


def test_a_file_that_changed_is_adjusted_anew(qtbot, pictures: Pictures, tmp_path: Path) -> None:
    assert is_grey(pictures.now("1", 500, GREY))
    Image.new("RGB", (1600, 1200), (250, 250, 250)).save(tmp_path / "1.png")
    pictures.forget("1")
    assert pictures.now("1", 500, GREY).toImage().pixelColor(3, 3).red() == 250


def test_what_sliders_leave_behind_is_let_go(qtbot, pictures: Pictures) -> None:
    for n in range(3 * module.EACH):
        pictures.now("1", 500, Recipe(Adjust(exposure=n / 100)))
    assert len(pictures._adjusted._held) == module.EACH
    assert pictures._adjusted._bytes == module.EACH * 512 * 384 * 4
