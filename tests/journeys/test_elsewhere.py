"""An album of another computer: its photos are there, the library has never seen them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.journeys.designer import Designer
from tests.journeys.photos import draw_photo
from tests.journeys.process import build_album

PHOTOS = 8


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An album that was made with another home."""
    with monkeypatch.context() as patch:
        patch.setenv("ALBUMAPP_HOME", str(tmp_path / "other computer"))
        return build_album(tmp_path, PHOTOS)


def open_album(designer: Designer, album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(album), ""))
        designer.trigger("open")
    designer.settle()


def thumbnails(designer: Designer) -> list[bool]:
    """Of each photo in the panel: does it show a picture?"""
    panel = designer.window.bench.photos
    panel.list.viewport().grab()
    return [panel.thumbnails.pixmap(r.photo) is not None for r in panel.model.rows if r.photo]


def test_photos_of_another_computer_are_read_when_their_album_is_opened(
    designer: Designer, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    designer.desk.progress.connect(lambda p: said.append(p.what) if p is not None else None)
    open_album(designer, made, monkeypatch)
    document, steps = designer.document, designer.steps
    designer.qtbot.waitUntil(lambda: all(thumbnails(designer)), timeout=40_000)
    assert len(thumbnails(designer)) == PHOTOS
    assert "Reading photos" in said
    assert "moment" in designer.window.rail.steps["story"].words
    assert set(designer.desk.analysis.scores) == set(document.photos)
    assert designer.desk.project.context.facts(next(iter(document.photos))).reasons
    assert (designer.document, designer.steps, designer.desk.undo_name) == (document, steps, steps[-1])

    designer.pool.jobs.clear()  # the second time, all of it is known
    designer.reopen()
    designer.settle()
    assert designer.pool.jobs == []
    assert designer.document == document


def test_a_file_that_holds_another_picture_is_not_taken_for_the_photo(
    designer: Designer, made: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    draw_photo(tmp_path / "photos" / "photo_03.jpg", 17)
    open_album(designer, made, monkeypatch)
    document = designer.document
    other = designer.photo("photo_03.jpg")
    assert designer.desk.lost.missing == {other}
    assert len(document.photos) == PHOTOS
    assert set(designer.desk.analysis.scores) == set(document.photos) - {other}
    assert not designer.desk.importer.has_arrivals
