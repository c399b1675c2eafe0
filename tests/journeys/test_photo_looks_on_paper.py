"""Adjustments, shapes, borders, shadows, see-through photos: the same on screen, in pictures and on paper."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from albumapp.document.edits import put
from albumapp.document.model import PhotoFrame, Surface
from albumapp.drawing.masks import SHAPES
from albumapp.export.pdf import export_pdf
from albumapp.export.pictures import Renderer
from albumapp.export.views import with_bleed
from albumapp.geometry import Rect
from albumapp.products.surfaces import inner_shapes
from albumapp.session.demo import draw_demo
from albumapp.session.project import Project
from albumapp.ui.canvas.painter import render_surface
from albumapp.ui.canvas.pictures import Pictures
from tests.journeys.test_screen_and_paper import TOLERANCE, on_paper, worst_block

PPI = 100.0
ADJUSTED: tuple[dict[str, object], ...] = (
    {"exposure": 0.8},
    {"exposure": -0.7, "contrast": 0.6},
    {"tone": "grey", "contrast": 0.3},
    {"tone": "sepia"},
    {"vignette": 0.9},
    {"vignette": -0.8, "saturation": -0.6},
    {"warmth": 0.8, "saturation": 0.4},
    {"warmth": -0.7},
    {"contrast": -0.6},
)
SHADOW = {"dx": 3, "dy": 4, "blur": 8, "opacity": 0.7}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Two spreads: nine adjusted photos, and nine shapes with border, line and shadow."""
    from PIL import Image

    paths = draw_demo(tmp_path_factory.mktemp("demo"), count=6)
    project = Project.new(product_id="layflat-30x30")
    photos = []
    for n, path in enumerate(paths):
        with Image.open(path) as image:
            turned = image.getexif().get(274, 1) > 4
            w, h = image.size[::-1] if turned else image.size
        photos.append({"id": f"p{n}", "path": str(path), "width": w, "height": h})
    project.do("add_photos", photos=photos)
    spreads = tuple(
        Surface(f"s{n}", shape) for n, shape in enumerate(inner_shapes(project.spec, 20)[:2], start=1)
    )
    project.replace(replace(project.document, surfaces=spreads, next_id=10), "Pages")
    adjusted, shaped = "s1", "s2"
    for n, values in enumerate(ADJUSTED):
        frame = placed(project, adjusted, n, f"p{n % 6}")
        project.do("set_adjust", frames=[frame], **values)
    project.do("auto_enhance", frames=[placed(project, adjusted, 9, "p3")])
    project.do("set_crop", frame=frame, box=[0.1, 0.2, 0.5, 0.5], angle=9)
    project.do("set_adjust", frames=[frame], vignette=0.8)
    for n, shape in enumerate(SHAPES):
        frame = placed(project, shaped, n, f"p{n % 6}")
        project.do("reset_adjust", frames=[frame])  # the photo came with what was done to it elsewhere
        look: dict[str, object] = {"shape": shape, "shadow": SHADOW}
        if n % 2:
            look |= {
                "border_width": 3,
                "border_colour": "#f4e8d0",
                "line_width": 0.8,
                "line_colour": "#335577",
            }
        project.do("set_photo_look", frame=frame, **look)
        if n % 3 == 0:
            project.do("set_rotation", frame=frame, degrees=15)
    project.do("set_photo_look", frame=frame, opacity=0.5)
    yield project
    project.close()


def placed(project: Project, surface: str, n: int, photo: str) -> str:
    box = [15 + n % 5 * 118, 20 + n // 5 * 140, 80 + 10 * (n % 3), 100 - 20 * (n % 2)]
    project.do("add_empty_frame", surface=surface, box=box)
    frame = project.document.surface(surface).frames[-1].id
    project.do("place_photo", frame=frame, photo=photo)
    return frame


@pytest.fixture
def pictures(project: Project, qapp: object) -> Iterator[Pictures]:
    made = Pictures(lambda p: Path(project.document.photos[p].path))
    yield made
    made.close()


def on_screen(project: Project, surface: Surface, pictures: Pictures) -> np.ndarray:
    image = render_surface(surface, project.document.photos, pictures, PPI, bleed=True)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float32)


def photos_of(project: Project) -> dict[str, Path]:
    return {p.id: Path(p.path) for p in project.document.photos.values()}


def test_screen_picture_and_paper_agree(
    project: Project, pictures: Pictures, tmp_path: Path, qtbot: QtBot
) -> None:
    assert shutil.which("pdftoppm"), "poppler-utils is needed for this test"
    out, doc = tmp_path / "album.pdf", project.document
    report = export_pdf(doc, project.spec, out, photos_of(project).get)
    assert not report.left_out
    plain = out.with_name("plain.pdf")
    with pikepdf.open(out) as opened:  # see test_screen_and_paper: poppler would proof on the screen
        del opened.Root.OutputIntents
        opened.save(plain)
    renderer = Renderer(doc, photos_of(project).get)
    for index, surface in enumerate(doc.surfaces):
        if not surface.photos():
            continue
        screen = on_screen(project, surface, pictures)
        paper = on_paper(plain, index + 1, PPI, surface.shape.bleed_rect.moved(3, 3))
        picture = renderer.render(surface, PPI, with_bleed(surface)).astype(np.float32)
        assert worst_block(screen, paper) <= TOLERANCE, surface.id
        assert worst_block(screen, picture) <= TOLERANCE, surface.id


def test_every_adjustment_shows(project: Project, pictures: Pictures, qtbot: QtBot) -> None:
    """Or the test above would agree about nothing."""
    doc = project.document
    surface = next(s for s in doc.surfaces if any(f.adjust for f in s.photo_frames()))
    bare = project.document
    for f in surface.photo_frames():
        bare = put(bare, bare.surface(surface.id), PhotoFrame(f.id, f.box, f.photo, f.crop))
    with_them = on_screen(project, surface, pictures)
    without = render(project, bare.surface(surface.id), pictures)
    for f in surface.photo_frames():
        a, b = (part(x, f.box) for x in (with_them, without))
        assert np.abs(a - b).mean() > 4, f.adjust


def render(project: Project, surface: Surface, pictures: Pictures) -> np.ndarray:
    return on_screen(project, surface, pictures)


def part(picture: np.ndarray, box: Rect) -> np.ndarray:
    k = PPI / 25.4
    return picture[
        round((box.y + 3) * k) : round((box.bottom + 3) * k),
        round((box.x + 3) * k) : round((box.right + 3) * k),
    ]


def test_only_adjusted_photos_are_encoded_anew(project: Project, tmp_path: Path) -> None:
    """The others go into the PDF byte by byte; a shadow is one pixel of ink under a mask."""
    out, doc = tmp_path / "album.pdf", project.document
    export_pdf(doc, project.spec, out, photos_of(project).get)
    files = [p.read_bytes() for p in photos_of(project).values()]
    kinds = {"untouched": 0, "encoded": 0, "shadow": 0}
    with pikepdf.open(out) as pdf:
        seen = set()
        for page in pdf.pages:
            for image in page.get("/Resources").get("/XObject", {}).values():
                if image.objgen in seen:
                    continue
                seen.add(image.objgen)
                if "/SMask" in image:
                    kinds["shadow"] += 1
                elif image.read_raw_bytes()[-2000:] in b"".join(files):
                    kinds["untouched"] += 1
                else:
                    kinds["encoded"] += 1
    assert kinds == {"untouched": 6, "encoded": len(ADJUSTED) + 1, "shadow": len(SHAPES)}


def test_another_adjustment_is_another_document(project: Project, tmp_path: Path, monkeypatch) -> None:
    """The pages' drawing is the same, but not what they show."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    known = []
    frame = next(f.id for f in project.document.surfaces[0].photo_frames())
    for n, exposure in enumerate((0.1, 0.2, 0.1)):
        project.do("set_adjust", frames=[frame], exposure=exposure)
        out = tmp_path / f"{n}.pdf"
        export_pdf(project.document, project.spec, out, photos_of(project).get, surfaces=["s1"])
        known.append(out.read_bytes())
    assert known[0] == known[2]
    ids = [re.search(rb"<xmpMM:DocumentID>(.*?)<", data).group(1) for data in known]
    assert ids[0] != ids[1]
