"""What you see is what is printed: the canvas's own rendering and the rendered PDF of the same surfaces.

An album of drawn photos with crops, straightening, quarter turns, flips, rotations, borders, round
corners, shapes and text in several scripts, at 100 px/in.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from albumapp.document.model import Document, TextFrame
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Rect
from albumapp.imaging.decode import read_rgb
from albumapp.session.demo import draw_demo
from albumapp.session.importing import analyse, entry_of, import_photos
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest
from albumapp.ui.canvas.painter import render_surface

BLOCK, TOLERANCE = 16, 0.08
TEXTS = (
    "Lisbon, 3 to 6 May\nAVATAR office fjord",
    "مرحبا بالعالم 2026",
    "שלום עולם, Lisbon",
    "“Quotes” – naïve café, Größe",
)


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    from albumapp.jobs.pool import Pool
    from albumapp.jobs.task import Task
    from albumapp.photos.library import Library

    folder = tmp_path_factory.mktemp("demo")
    paths = draw_demo(folder / "photos", count=18)
    with Library(folder / "library.sqlite") as library, Pool(2) as pool:
        read = import_photos(paths, library, pool, Task("import"))
        analysis = analyse(read.records, library, pool, Task("analyse"), people=False)
    project = Project.new(product_id="layflat-30x30")
    photos = [{k: getattr(entry_of(r), k) for k in ("id", "path", "width", "height")} for r in read.records]
    project.do("add_photos", photos=photos)
    project.replace(suggest(project, analysis, pages=20, title="Paper"), "Suggest", "suggest")
    disturb(project)
    yield project
    project.close()


def disturb(project: Project) -> None:
    """Everything that an editor does to frames, spread over the book."""
    frames = [f.id for s in project.document.inner() for f in s.photo_frames()]
    project.do("set_crop", frame=frames[0], angle=7)
    project.do("turn_photo", frame=frames[1], turns=1)
    project.do("set_crop", frame=frames[2], flip=True)
    project.do("set_rotation", frame=frames[3], degrees=8)
    project.do("set_photo_look", frame=frames[4], corner_radius=9, border_width=2.5, border_colour="#334455")
    project.do("set_crop", frame=frames[5], box=[0.3, 0.3, 0.4, 0.4])
    project.do("set_rotation", frame=frames[5], degrees=-31)
    project.do("set_photo_look", frame=frames[6], opacity=0.5)
    spreads = []
    for _ in TEXTS:  # text gets white pages, so that its ink can be told from a photo's
        before = {s.id for s in project.document.surfaces}
        project.do("add_spread")
        spreads += [s.id for s in project.document.surfaces if s.id not in before]
    for n, text in enumerate(TEXTS):
        style = {"size_pt": 14 + 4 * n, "align": ("left", "center", "right", "justify")[n % 4]}
        project.do("add_text", surface=spreads[n], box=[30, 225, 200, 30], text=text, style=style)
    texts = [f for s in project.document.inner() for f in s.frames if isinstance(f, TextFrame)]
    project.do("set_rotation", frame=texts[-1].id, degrees=12)
    project.do("set_background", surface=spreads[2], colour="#e8e0d0")
    project.do("add_shape", surface=spreads[3], box=[220, 20, 50, 30], shape="ellipse", fill="#bb4422")


class Photos:
    """Photos at the size asked for, decoded at once."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def pixmap(self, photo_id: str, side_px: int) -> QPixmap:
        rgb = np.ascontiguousarray(read_rgb(self.document.photos[photo_id].path, max_side=max(64, side_px)))
        h, w, _ = rgb.shape
        return QPixmap.fromImage(QImage(rgb.data, w, h, 3 * w, QImage.Format.Format_RGB888).copy())


def on_screen(project: Project, index: int, ppi: float) -> np.ndarray:
    surface = project.document.surfaces[index]
    image = render_surface(surface, project.document.photos, Photos(project.document), ppi, bleed=True)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float32)


def on_paper(pdf: Path, page: int, ppi: float, box: Rect) -> np.ndarray:
    """A page at `ppi`, the part `box` (mm from the page's top left) of it."""
    from PIL import Image

    out = pdf.with_name(f"page{page}")
    command = [
        "pdftoppm",
        "-r",
        str(ppi),
        "-f",
        str(page),
        "-l",
        str(page),
        "-singlefile",
        str(pdf),
        str(out),
    ]
    subprocess.run(command, check=True)
    k = ppi / 25.4
    with Image.open(f"{out}.ppm") as image:
        part = image.crop((round(box.x * k), round(box.y * k), round(box.right * k), round(box.bottom * k)))
        return np.asarray(part.convert("RGB"), dtype=np.float32)


def worst_block(a: np.ndarray, b: np.ndarray) -> float:
    """Largest mean difference (0..1) of a block; a pixel may find its like up to one pixel away."""
    h, w = (min(a.shape[i], b.shape[i]) - 2 for i in (0, 1))
    h, w = h // BLOCK * BLOCK, w // BLOCK * BLOCK
    middle = a[1 : h + 1, 1 : w + 1]
    shifts = [(dy, dx) for dy in range(3) for dx in range(3)]
    gaps = [np.abs(middle - b[dy : dy + h, dx : dx + w]).mean(axis=2) / 255 for dy, dx in shifts]
    nearest = np.minimum.reduce(gaps)
    return float(nearest.reshape(h // BLOCK, BLOCK, w // BLOCK, BLOCK).mean(axis=(1, 3)).max())


@pytest.fixture(scope="module")
def pdf(album: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert shutil.which("pdftoppm"), "poppler-utils is needed for this test"
    out = tmp_path_factory.mktemp("pdf") / "album.pdf"
    doc = album.document
    report = export_pdf(doc, album.spec, out, lambda photo: Path(doc.photos[photo].path))
    assert not report.left_out
    # poppler takes a PDF's output intent for the profile of the display, which bends saturated photos;
    # other viewers do not: what is compared is where and how things are drawn, on a display's terms
    plain = out.with_name("plain.pdf")
    with pikepdf.open(out) as opened:
        del opened.Root.OutputIntents
        opened.save(plain)
    return plain


def test_screen_and_paper_agree(album: Project, pdf: Path, qtbot: QtBot) -> None:
    """A lay-flat spread is one sheet, so page n of the PDF is surface n, bleed and all."""
    worst = {}
    for index, surface in enumerate(album.document.surfaces):
        if surface.shape.kind != "cover":
            paper = on_paper(pdf, index + 1, 100, surface.shape.bleed_rect.moved(3, 3))
            worst[index] = worst_block(on_screen(album, index, 100), paper)
    assert len(worst) == 14
    assert max(worst.values()) <= TOLERANCE, worst


def ink(picture: np.ndarray, ppi: float) -> Rect:
    """Bounds of what is much darker than the paper around it, in mm."""
    dark = picture.max(axis=2) < np.median(picture) * 0.5
    ys, xs = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    k = 25.4 / ppi
    return Rect.corners(xs[0] * k, ys[0] * k, (xs[-1] + 1) * k, (ys[-1] + 1) * k)


def test_text_has_the_same_ink_on_screen_and_paper(album: Project, pdf: Path, qtbot: QtBot) -> None:
    ppi, checked = 300.0, 0
    for index, surface in enumerate(album.document.surfaces):
        texts = [f for f in surface.frames if isinstance(f, TextFrame)]
        if surface.shape.kind == "cover" or not texts:
            continue
        (text,) = texts
        around = text.box.rotated_bounds(text.rotation).outset(2).moved(3, 3)
        k = ppi / 25.4
        rows = slice(round(around.y * k), round(around.bottom * k))
        screen = on_screen(album, index, ppi)[rows, round(around.x * k) : round(around.right * k)]
        a, b = ink(screen, ppi), ink(on_paper(pdf, index + 1, ppi, around), ppi)
        assert np.abs(np.array(a.as_list()) - np.array(b.as_list())).max() <= 0.3, text.text
        checked += 1
    assert checked == len(TEXTS)
