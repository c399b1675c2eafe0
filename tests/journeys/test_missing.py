"""Photos that are moved away, found again, or come back by themselves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.journeys.designer import Designer


def missing_all(album: Designer) -> bool:
    return album.desk.lost.missing == set(album.document.photos)


def marked(album: Designer) -> list[bool]:
    """Of each photo on the pages shown: does the canvas mark it as missing?"""
    return [album.canvas.pictures.missing(f.photo) for f in album.photo_frames() if f.photo]


def open_without_photos(album: Designer, folder: Path, to: Path) -> None:
    """Close the album, move its photos, open it again."""
    spread = album.surface
    album.close()
    folder.rename(to)
    album.start()
    album.click("recent_0")
    album.settle()
    album.qtbot.waitUntil(lambda: missing_all(album), timeout=40_000)
    album.go(spread)
    album.settle()


def test_moved_photos_are_placeholders_until_they_are_found(
    album: Designer, folder: Path, tmp_path: Path
) -> None:
    before, steps = album.document, album.steps
    open_without_photos(album, folder, tmp_path / "Old stick")
    assert album.document == before
    album.qtbot.waitUntil(lambda: any("missing" in f.text for f in album.window.findings), timeout=40_000)
    panel = album.window.bench.photos
    album.qtbot.waitUntil(lambda: all(r.missing for r in panel.model.rows))
    album.qtbot.waitUntil(lambda: all(marked(album)))

    album.choose("relink", tmp_path)
    album.settle()
    assert "14 photos were found again" in album.message
    assert {Path(p.path).parent for p in album.document.photos.values()} == {tmp_path / "Old stick"}
    assert album.document.surfaces == before.surfaces
    assert album.steps == [*steps, "Relink photo"]
    album.qtbot.waitUntil(lambda: not album.desk.lost.missing, timeout=40_000)
    album.look()
    assert not any(marked(album))


def test_photos_that_come_back_are_shown_again(album: Designer, folder: Path, tmp_path: Path) -> None:
    before, steps = album.document, album.steps
    away = tmp_path / "Old stick"
    open_without_photos(album, folder, away)
    album.trigger("add_text")  # one can go on working meanwhile
    album.settle()
    away.rename(folder)
    QApplication.sendEvent(album.window, QEvent(QEvent.Type.ActivationChange))
    album.qtbot.waitUntil(lambda: not album.desk.lost.missing, timeout=40_000)
    album.look()
    assert not any(marked(album))
    album.undo()
    assert album.document == before
    assert album.steps == steps


def test_small_pictures_stand_for_missing_photos_in_the_strip(
    album: Designer, folder: Path, tmp_path: Path
) -> None:
    open_without_photos(album, folder, tmp_path / "Old stick")
    strip, pictures = album.window.bench.strip, album.window.bench.pictures
    seen = strip.viewport().rect()
    rows = enumerate(album.document.surfaces)
    used = {p for n, s in rows if seen.contains(strip.visualRect(strip.model_.index(n))) for p in s.photos()}
    assert used
    album.qtbot.waitUntil(lambda: all(pictures.held(p, 60) is not None for p in used), timeout=40_000)
    assert all(pictures.missing(p) for p in used)
