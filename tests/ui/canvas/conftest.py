"""A small project on the canvas: a spread with four coloured photos and a text, shown offscreen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop
from albumapp.products.catalogue import DEFAULT_PRODUCT, product
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.session.project import Project
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.view import CanvasView

COLOURS = {"red": (220, 20, 20), "green": (20, 170, 40), "blue": (30, 60, 220), "gold": (230, 190, 30)}
BOXES = {
    "red": Rect(20, 20, 120, 80),
    "green": Rect(150, 20, 120, 80),
    "blue": Rect(320, 20, 90, 120),
    "gold": Rect(430, 20, 120, 80),
}


def framed(frame_id: str, photo: PhotoEntry, box: Rect) -> PhotoFrame:
    return PhotoFrame(frame_id, box, photo.id, Crop(largest_crop(photo.size.aspect, box.aspect)))


def make_document(folder: Path, size: tuple[int, int] = (1200, 800)) -> Document:
    photos = {}
    for name, colour in COLOURS.items():
        path = folder / f"{name}.png"
        Image.new("RGB", size, colour).save(path)
        photos[name] = PhotoEntry(name, str(path), *size)
    spec = product(DEFAULT_PRODUCT)
    frames = tuple(framed(f"f{i}", photos[n], BOXES[n]) for i, n in enumerate(COLOURS))
    text = TextFrame("t1", Rect(40, 200, 160, 30), "Lisbon")
    pages = spec.block.pages_min
    shapes = inner_shapes(spec, pages)
    spreads = [Surface(f"s{i}", shape, content=(shape.rect.inset(15),)) for i, shape in enumerate(shapes)]
    spreads[0] = replace(spreads[0], frames=(*frames, text))
    cover = cover_shape(spec, pages)
    surfaces = ((Surface("cover", cover),) if cover is not None else ()) + tuple(spreads)
    return Document(DEFAULT_PRODUCT, "Lisbon", surfaces=surfaces, photos=photos, next_id=100)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(make_document(tmp_path), Journal(), None)


@pytest.fixture
def pictures(qapp: object, project: Project) -> Iterator[Pictures]:
    made = Pictures(lambda p: Path(project.document.photos[p].path))
    yield made
    made.close()


@pytest.fixture
def view(qtbot, project: Project, pictures: Pictures) -> CanvasView:
    canvas = CanvasView(pictures)
    qtbot.addWidget(canvas)
    canvas.resize(1200, 700)
    canvas.set_project(project)
    canvas.show_surface("s0")
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.grab()
    qtbot.waitUntil(lambda: canvas.is_idle)
    return canvas
