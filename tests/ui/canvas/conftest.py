"""A small project on the canvas: a spread with four coloured photos and a text, shown offscreen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from albumapp.document.edits import EDITS, Context, Edit
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


def _place(doc: Document, ctx: Context, frame: str, photo: str) -> Document:
    surface, f = doc.find(frame)
    assert isinstance(f, PhotoFrame)
    return doc.with_surface(surface.with_frame(framed(frame, doc.photos[photo], f.box)))


def _swap(doc: Document, ctx: Context, a: str, b: str) -> Document:
    fa, fb = doc.find(a)[1], doc.find(b)[1]
    assert isinstance(fa, PhotoFrame)
    assert isinstance(fb, PhotoFrame)
    assert fa.photo is not None
    assert fb.photo is not None
    return _place(_place(doc, ctx, a, fb.photo), ctx, b, fa.photo)


def _add(doc: Document, ctx: Context, surface: str, photo: str) -> Document:
    s = doc.surface(surface)
    new = framed(f"f{doc.next_id}", doc.photos[photo], Rect(20, 150, 60, 40))
    doc = doc.with_surface(replace(s, frames=(*s.frames, new)))
    return replace(doc, next_id=doc.next_id + 1)


@pytest.fixture(autouse=True)
def plain_photo_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Placing and swapping without the solver and faces: this package is about the hand, not the crop."""
    rows = [
        Edit("place_photo", "Place photo", "edit", _place, ("frame", "photo"), ()),
        Edit("swap_photos", "Swap photos", "edit", _swap, ("a", "b"), ()),
        Edit("add_photo", "Add photo", "edit", _add, ("surface", "photo"), ()),
    ]
    for row in rows:
        monkeypatch.setitem(EDITS, row.id, row)


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
