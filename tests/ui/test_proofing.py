"""The soft proof on the pages: switched by key, seen at once, chosen in its sheet; the strip stays plain."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.document.journal import Journal
from albumapp.document.model import PhotoFrame, ShapeFrame
from albumapp.drawing.adjust import Adjust, Recipe
from albumapp.drawing.colour import Cmyk, Rgb
from albumapp.geometry import Crop, Rect
from albumapp.imaging.colour import cmyk_profile
from albumapp.imaging.proofing import Proof, paper_white, proofed, proofed_colour
from albumapp.session.project import Project
from albumapp.ui.canvas.adjusted import adjusted_image
from albumapp.ui.canvas.painter import to_qt_colour
from albumapp.ui.main_window import MainWindow
from albumapp.ui.preview.pictures import BookPictures
from tests.export.test_limits import display_p3
from tests.preflight.albums import album, entry

Settle = Callable[[], None]
GREEN = (0, 220, 40)  # far beyond what ink can show
SKIN = (190, 140, 115)


@pytest.fixture
def pages(window: MainWindow, tmp_path: Path, settle: Settle) -> MainWindow:
    """A spread with a photo (green at the left, skin at the right) and a blue area."""
    photo = Image.new("RGB", (600, 400), SKIN)
    photo.paste(GREEN, (0, 0, 300, 400))
    photo.save(tmp_path / "a.png")
    frames = (
        PhotoFrame("f1", Rect(30, 60, 120, 80), "x", Crop()),
        ShapeFrame("f2", Rect(330, 60, 120, 80), fill=Cmyk(1, 0.6, 0, 0), stroke=None),
    )
    made = album(*frames)
    there = {"x": replace(entry("x", 600, 400), path=str(tmp_path / "a.png"))}
    project = Project(replace(made, photos={**made.photos, **there}), Journal(), None)
    project.save_as(tmp_path / "proof.album")
    window.desk.take(project)
    window.desk.go("s0")
    settle()
    return window


def at(window: MainWindow, x: float, y: float) -> QColor:
    """What the canvas shows at a place in mm."""
    canvas = window.bench.canvas
    image: QImage = canvas.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    place: QPoint = canvas.mapFromScene(x, y)
    return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio))


def near(colour: QColor, wanted: QColor | tuple[int, int, int], by: int = 3) -> bool:
    other = wanted if isinstance(wanted, QColor) else QColor(*wanted)
    return all(abs(a - b) <= by for a, b in zip(colour.getRgb(), other.getRgb(), strict=True))


def shows(window: MainWindow, x: float, y: float, wanted: QColor | tuple[int, int, int]) -> bool:
    """Whether a place comes to look so: what is drawn first may ask for a better picture."""
    end = time.monotonic() + 10
    while not near(at(window, x, y), wanted) and time.monotonic() < end:
        QApplication.processEvents()
    return near(at(window, x, y), wanted)


def one(rgb: tuple[int, int, int]) -> QImage:
    """A picture of one colour."""
    made = QImage(4, 4, QImage.Format.Format_RGB32)
    made.fill(QColor(*rgb))
    return made


def printed(rgb: tuple[int, int, int], proof: Proof) -> tuple[int, int, int]:
    return proofed(Image.new("RGB", (1, 1), rgb), proof).getpixel((0, 0))


def test_the_pages_are_shown_as_printed_and_as_they_are(pages: MainWindow, settle: Settle) -> None:
    strip = pages.bench.strip.grab().toImage()
    assert shows(pages, 50, 100, GREEN)
    pages.run("soft_proof")
    settle()
    proof = Proof()
    assert pages.actions_["soft_proof"].isChecked()
    assert shows(pages, 50, 100, printed(GREEN, proof))
    assert shows(pages, 130, 100, printed(SKIN, proof))
    assert shows(pages, 390, 100, to_qt_colour(proofed_colour(Cmyk(1, 0.6, 0, 0), proof)))
    assert shows(pages, 200, 250, to_qt_colour(paper_white(proof)))
    assert pages.bench.strip.grab().toImage() == strip
    pages.run("soft_proof")
    settle()
    assert shows(pages, 50, 100, GREEN)
    assert shows(pages, 200, 250, (255, 255, 255))


def test_the_preview_and_the_reader_show_it_too(pages: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    proof = Proof()

    def seen(of: BookPictures, wanted: QColor | tuple[int, int, int]) -> bool:
        picture = of.get("s0")
        if picture is None or not of.is_fine("s0"):
            return False
        image = picture.toImage()
        k = image.width() / 600
        return near(image.pixelColor(round(50 * k), round(100 * k)), wanted)

    for open_it in (pages.show_preview, lambda: pages.run("read_book")):
        pages.proofing.switch(True)
        before = set(pages.findChildren(BookPictures))
        open_it()
        (shown,) = set(pages.findChildren(BookPictures)) - before
        shown.want(pages.desk.document, ["s0"], 1.0)
        qtbot.waitUntil(lambda shown=shown: seen(shown, printed(GREEN, proof)), timeout=20_000)
        pages.proofing.switch(False)
        qtbot.waitUntil(lambda shown=shown: seen(shown, GREEN), timeout=20_000)
        shown.parent().close()
        settle()


def test_what_a_crop_leaves_out_is_proofed_like_the_rest(pages: MainWindow, settle: Settle) -> None:
    pages.desk.project.do("set_crop", frame="f1", box=[0.25, 0.25, 0.5, 0.5])
    settle()

    def outside() -> QColor:
        pages.bench.canvas.begin_mode("f1")
        settle()
        colour = at(pages, 20, 100)  # beside the frame, on the page: half of the photo's green over the paper
        pages.bench.canvas.end_mode()
        settle()
        return colour

    plain = outside()
    pages.run("soft_proof")
    settle()
    assert shows(pages, 50, 100, printed(GREEN, Proof()))
    dull = outside()
    assert plain.green() - plain.red() > 30, "the photo is seen beside the frame"
    assert dull.green() - dull.red() < 0.8 * (plain.green() - plain.red())


def test_the_choices_show_at_once_and_are_kept(pages: MainWindow, settle: Settle) -> None:
    pages.run("proof_choices")
    sheet = pages.sheet

    def tick(name: str) -> None:
        sheet.findChild(QCheckBox, name).click()
        settle()

    tick("proof_on")
    tick("proof_paper")
    assert shows(pages, 200, 250, (255, 255, 255))
    tick("proof_gamut")
    assert shows(pages, 50, 100, (128, 128, 128))
    assert shows(pages, 130, 100, printed(SKIN, Proof(paper=False)))
    tick("proof_black_point")
    choice = sheet.findChild(QComboBox, "proof_intent")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    get = pages.desk.settings.get
    kept = [get(f"proof_{k}") for k in ("paper", "gamut", "black_point", "intent")]
    assert kept == [False, True, False, "perceptual"]
    tick("proof_on")
    assert not pages.actions_["soft_proof"].isChecked()
    assert shows(pages, 50, 100, GREEN)


def test_a_profile_of_the_screen(
    pages: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "p3.icc", tmp_path / "press.icc"
    good.write_bytes(display_p3())
    bad.write_bytes(cmyk_profile())
    pages.run("soft_proof")
    pages.run("proof_choices")
    sheet = pages.sheet
    for path in (bad, good):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, p=path: (str(p), ""))
        sheet.findChild(QPushButton, "proof_choose_monitor").click()
        settle()
        if path is bad:
            assert "no profile of a screen" in pages.messages.current.text
            assert pages.desk.settings.get("monitor") == ""
    assert "p3.icc" in sheet.findChild(QLabel, "proof_monitor").text()
    assert shows(pages, 130, 100, printed(SKIN, Proof(monitor=display_p3())))
    good.unlink()  # gone later: sRGB
    pages.proofing.refresh()
    settle()
    assert shows(pages, 130, 100, printed(SKIN, Proof()))
    sheet.findChild(QPushButton, "proof_srgb").click()
    assert pages.desk.settings.get("monitor") == ""


def test_edits_and_adjustments_are_proofed_too(pages: MainWindow, settle: Settle) -> None:
    pages.run("soft_proof")
    settle()
    desk = pages.desk
    desk.do("set_adjust", frames=["f1"], tone="grey")
    desk.do("set_background", surface="s0", background="#ff2020")
    settle()
    level = adjusted_image(one(GREEN), Recipe(Adjust(tone="grey"))).pixelColor(0, 0).red()
    assert shows(pages, 50, 100, printed((level,) * 3, Proof()))
    assert shows(pages, 200, 250, to_qt_colour(proofed_colour(Rgb(1, 32 / 255, 32 / 255), Proof())))
    pattern = {"kind": "pattern", "figure": "stripes", "paper": "#ff2020", "inks": ["#ff2020"]}
    desk.do("set_background", surface="s0", background=pattern)
    settle()
    assert shows(pages, 200, 250, to_qt_colour(proofed_colour(Rgb(1, 32 / 255, 32 / 255), Proof())))


def test_another_album_is_proofed_for_its_own_product(
    pages: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    pages.run("soft_proof")
    settle()
    project = Project(album(), Journal(), None)
    project.save_as(tmp_path / "next.album")
    pages.desk.take(project)
    settle()
    assert pages.proofing.on
    assert pages.bench.canvas.scene().proof is not None
