"""The way of an album: photos in, a draft, changes, close and reopen, the printer's file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from albumapp.document.model import TextFrame
from tests.journeys.conftest import PHOTOS
from tests.journeys.designer import Designer
from tests.journeys.photos import middle_of, nearest
from tests.ui.canvas import hand

MM = 72 / 25.4  # points
PPI = 50
INKS = 60  # how far the printer's inks, which the renderer shows, may shift a colour


def test_from_photos_to_the_printers_file(designer: Designer, folder: Path, tmp_path: Path) -> None:
    designer.import_folder(folder)
    designer.refuse_faces()
    assert len(designer.document.photos) == PHOTOS
    assert designer.steps == ["Import photos"]

    designer.suggest()
    assert designer.steps == ["Import photos", "Suggest album"]
    used = [p for s in designer.document.inner() for p in s.photos()]
    assert len(used) == len(set(used)) == PHOTOS
    designer.go(designer.busiest())
    designer.look()

    drafted = designer.document
    swap_two(designer)
    designer.look()
    designer.undo()
    assert designer.document == drafted
    designer.look()

    write(designer, "Three mornings")
    written = designer.document
    assert [f.text for f in designer.surface.frames if isinstance(f, TextFrame)] == ["Three mornings"]

    spread = designer.surface
    designer.reopen()
    assert designer.document == written
    designer.go(spread)
    designer.look()
    designer.undo()
    assert [f.text for f in designer.surface.frames if isinstance(f, TextFrame)] == ["Your text"]
    designer.undo()
    assert designer.document == drafted
    designer.redo()
    designer.redo()
    assert designer.document == written
    designer.look()

    pdf = tmp_path / "album.pdf"
    export(designer, pdf)
    check_boxes(designer, pdf)
    check_colours(designer, pdf)


def swap_two(designer: Designer) -> None:
    """Drag one photo on another: they change places, the frames stay."""
    a, b = designer.photo_frames()[:2]
    hand.drag(designer.canvas, designer.centre(a.id), designer.centre(b.id))
    assert designer.steps[-1] == "Swap photos"
    assert (designer.frame(a.id).photo, designer.frame(b.id).photo) == (b.photo, a.photo)


def write(designer: Designer, words: str) -> None:
    """Put a text box on the page and type into it at once."""
    designer.trigger("add_text")
    editor = designer.canvas.findChild(QPlainTextEdit, "canvas_text_editor")
    assert editor is not None
    QTest.keyClicks(editor, words)  # its first words are selected, so typing replaces them
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert designer.canvas.mode == ""
    designer.settle()


def export(designer: Designer, pdf: Path) -> None:
    designer.trigger("export")
    path = designer.window.sheet.findChild(QLineEdit, "export_path")
    path.setText(str(pdf))
    designer.click("export_start")
    designer.settle()
    assert "album.pdf is ready" in designer.message


def check_boxes(designer: Designer, pdf: Path) -> None:
    """One page a surface; the trim is the surface's size, bleed and media lie round it."""
    with pikepdf.open(pdf) as made:
        assert len(made.pages) == len(designer.document.surfaces)
        for page, surface in zip(made.pages, designer.document.surfaces, strict=True):
            trim, bleed, media = (
                [float(v) / MM for v in page[k]] for k in ("/TrimBox", "/BleedBox", "/MediaBox")
            )
            if surface.shape.kind != "cover":
                assert trim[2] - trim[0] == pytest.approx(surface.shape.size.w, abs=0.1)
                assert trim[3] - trim[1] == pytest.approx(surface.shape.size.h, abs=0.1)
                assert min(trim[0] - bleed[0], trim[1] - bleed[1]) == pytest.approx(3, abs=0.1)
            assert all(media[i] <= bleed[i] + 1e-6 <= trim[i] + 1e-5 for i in (0, 1))
            assert all(media[i] >= bleed[i] - 1e-6 >= trim[i] - 1e-5 for i in (2, 3))


def check_colours(designer: Designer, pdf: Path) -> None:
    """Where a frame is on paper, its photo's colour is printed."""
    assert shutil.which("pdftoppm"), "poppler-utils is needed for this test"
    subprocess.run(["pdftoppm", "-r", str(PPI), str(pdf), str(pdf.with_suffix(""))], check=True)
    pictures = sorted(pdf.parent.glob("album-*.ppm"))
    known = {p.name: designer.colours[p.name] for p in designer.document.photos.values()}
    k = PPI / 25.4
    with pikepdf.open(pdf) as made:
        for page, picture, surface in zip(made.pages, pictures, designer.document.surfaces, strict=True):
            if surface.shape.kind == "cover":
                continue
            left, top = (
                float(page["/TrimBox"][0]) / MM,
                float(page["/MediaBox"][3] - page["/TrimBox"][3]) / MM,
            )
            with Image.open(picture) as image:
                pixels = np.asarray(image.convert("RGB"))
            printed = {
                f.id: nearest(
                    middle_of(pixels, (left + f.box.x) * k, (top + f.box.y) * k, f.box.w * k, f.box.h * k),
                    known,
                    INKS,
                )
                for f in surface.photo_frames()
            }
            assert printed == {f.id: designer.name(f.photo or "") for f in surface.photo_frames()}
