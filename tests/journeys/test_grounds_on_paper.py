"""Backgrounds and decoration: the same on screen, in the raster picture and in the PDF, still PDF/X-4."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from albumapp.document.drawlist import draw
from albumapp.document.model import Document, PhotoEntry, ShapeFrame, Surface
from albumapp.drawing.colour import Rgb, from_hex
from albumapp.drawing.grounds import (
    FIGURES,
    Gradient,
    Ground,
    Pattern,
    PhotoGround,
    Zones,
    fitted_stops,
)
from albumapp.drawing.ornaments import ORNAMENTS
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Rect
from albumapp.imaging.decode import read_rgb
from albumapp.imaging.raster import render
from albumapp.products.catalogue import product
from albumapp.products.surfaces import inner_shapes
from albumapp.text.outlines import outline
from albumapp.ui.canvas.painter import render_surface
from tests.journeys.test_screen_and_paper import Photos, on_paper, worst_block

PPI = 60
SPEC = product("layflat-30x30")
SAND, SAGE, CLAY = (from_hex(c) for c in ("#efe9df", "#a3aea6", "#b79c8c"))  # what ink and light agree on
GROUNDS: tuple[Ground, ...] = (
    Gradient(fitted_stops([SAND, SAGE])),
    Gradient(((0.2, Rgb(1, 1, 1)), (0.5, SAND), (0.55, SAGE), (0.9, CLAY)), 30),
    Gradient(fitted_stops([SAND, CLAY, SAGE]), radial=True),
    *(Pattern(figure, SAND, (SAGE, CLAY), 24, 7) for figure in FIGURES),
    PhotoGround("p", blur=4, fade=0.4),
    PhotoGround("p", tint=SAGE, strength=0.6, focus=(0.2, 0.8), zoom=1.7),
    Zones((Pattern("gingham", SAND, (SAGE,), 18), PhotoGround("p", blur=2))),
    Zones((None, SAGE)),
)


def decorated(shape: object) -> tuple[ShapeFrame, ...]:
    frames = []
    for n, (name, row) in enumerate(ORNAMENTS.items()):
        k = min(1.0, 80 / max(row.size))
        box = Rect(10 + n % 6 * 95, 15 + n // 6 * 70, row.size[0] * k, row.size[1] * k)
        turn = 25.0 if n % 2 else 0.0
        frames.append(ShapeFrame(f"f{n}", box, name, CLAY, SAGE, 0.6, turn, opacity=row.opacity))
    return tuple(frames)


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Document:
    folder = tmp_path_factory.mktemp("grounds")
    y, x = np.mgrid[0:900, 0:1350].astype(np.float32)
    tones = np.stack(
        [150 + 60 * np.sin(x / 90), 150 + 50 * np.cos(y / 70), 140 + 40 * np.sin((x + y) / 110)], 2
    )
    tones[200:500, 300:700] = (210, 200, 190)
    path = folder / "photo.jpg"
    Image.fromarray(tones.astype(np.uint8)).save(path, quality=95, subsampling=0)
    shape = inner_shapes(SPEC, 20)[0]
    surfaces = [Surface(f"s{n}", shape, background=g) for n, g in enumerate(GROUNDS)]
    surfaces.append(Surface("s99", shape, decorated(shape)))
    return Document(
        SPEC.id, "Grounds", surfaces=tuple(surfaces), photos={"p": PhotoEntry("p", str(path), 1350, 900)}
    )


@pytest.fixture(scope="module")
def pdf(album: Document, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("pdf") / "grounds.pdf"
    report = export_pdf(album, SPEC, out, lambda photo: Path(album.photos[photo].path))
    assert not report.left_out
    return out


@pytest.fixture(scope="module")
def plain(pdf: Path) -> Path:
    """Without its intent, which poppler takes for the display's profile."""
    made = pdf.with_name("plain.pdf")
    with pikepdf.open(pdf) as opened:
        del opened.Root.OutputIntents
        opened.save(made)
    return made


def screen(album: Document, surface: Surface) -> np.ndarray:
    from PySide6.QtGui import QImage

    image = render_surface(surface, album.photos, Photos(album), PPI, bleed=True)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float32)


def test_they_are_the_same_everywhere(album: Document, plain: Path, qtbot: QtBot) -> None:
    on_pictures, on_sheets = {}, {}
    for n, surface in enumerate(album.surfaces):
        seen = screen(album, surface)
        area = surface.shape.bleed_rect
        pixels = render(
            draw(album, surface),
            PPI,
            lambda photo, side: read_rgb(album.photos[photo].path, side),
            area,
            outline=outline,
        )
        name = f"{n} {getattr(surface.background, 'figure', type(surface.background).__name__)}"
        on_pictures[name] = worst_block(seen, pixels.astype(np.float32))
        on_sheets[name] = worst_block(seen, on_paper(plain, n + 1, PPI, area.moved(3, 3)))
    assert max(on_pictures.values()) <= 0.02, on_pictures
    assert max(on_sheets.values()) <= 0.08, on_sheets


def objects(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for page in pdf.pages:
        yield page.obj


def test_the_pdf_keeps_to_ink_and_holds_only_what_it_shows(album: Document, pdf: Path) -> None:
    with pikepdf.open(pdf) as opened:
        assert "/OutputIntents" in opened.Root
        shadings = [s for page in objects(opened) for s in page.Resources.get("/Shading", {}).values()]
        assert len(shadings) == 3
        assert {str(s.ColorSpace) for s in shadings} == {"/DeviceCMYK"}
        for s in shadings:
            bounds = [float(b) for b in s.Function.get("/Bounds", [])]
            assert bounds == sorted(set(bounds))
        transparent = [n for n, page in enumerate(objects(opened)) if "/Group" in page]
        sheer = [n for n, s in enumerate(album.surfaces) if any(op.alpha < 1 for op in draw(album, s).ops)]
        assert transparent == sheer
        pictures = {
            x.objgen: x.read_raw_bytes()
            for page in objects(opened)
            for x in page.Resources.get("/XObject", {}).values()
        }
        tail = Path(album.photos["p"].path).read_bytes()[-4000:]
        assert len(pictures) == 3
        assert sum(data.endswith(tail) for data in pictures.values()) == 1  # unblurred: the photo's own data


def test_the_blur_of_paper_is_that_of_the_screen(album: Document, qtbot: QtBot) -> None:
    """Whatever the size in pixels, an edge is as soft."""
    surface = replace(album.surfaces[0], background=PhotoGround("p", blur=6))
    rows = []
    for ppi in (25, 90):
        image = render_surface(surface, album.photos, Photos(album), ppi)
        x = round(image.width() * 0.22)
        rows.append(
            [image.pixelColor(x + round(d * ppi / 25.4), image.height() // 3).red() for d in range(40)]
        )
    assert np.abs(np.array(rows[0]) - np.array(rows[1])).max() <= 6
