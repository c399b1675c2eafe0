"""Documents that no suggestion would make: exported, or refused in words; never a crash or all memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.model import Border, Document, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import Cmyk, Spot
from albumapp.export.export import Options, export
from albumapp.export.order import Order
from albumapp.geometry import Crop, Insets, Rect, Size
from albumapp.products.catalogue import product
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.text.style import TextStyle

SPEC = product("layflat-30x30")
BOX = Rect(10, 10, 40, 30)


def surface(*frames: PhotoFrame | TextFrame | ShapeFrame, w: float = 60, h: float = 50) -> Surface:
    size = Size(w, h)
    rect = Rect(0, 0, size.w, size.h)
    shape = SurfaceShape("spread", size, Insets.all(3), Insets(), (rect,), (Sheet(rect, Insets.all(3)),))
    return Surface("s1", shape, frames)


FRAMES: list[Callable[[], PhotoFrame | TextFrame | ShapeFrame]] = [
    lambda: PhotoFrame("f1", BOX, "gone"),
    lambda: PhotoFrame("f1", BOX, None, border=Border(99_999)),
    lambda: PhotoFrame("f1", Rect(-99_999, 9e4, 99_999, 1e-9), "gone", Crop(Rect(0, 0, 1e-4, 1e-4), 44)),
    lambda: PhotoFrame("f1", BOX, None, corner_radius=-5, rotation=-99_999),
    lambda: TextFrame("f1", BOX, "\ud800\x00\ufdd0\U000e0001 \u202e\u2067 x\u0301" * 40),
    lambda: TextFrame("f1", Rect(0, 0, 1e-6, 1e-6), "Some words", TextStyle(size_pt=5000, leading=0.1)),
    lambda: TextFrame("f1", BOX, "Tracked", TextStyle("No Such Family", tracking=5000, align="justify")),
    lambda: ShapeFrame("f1", BOX, "hexagon", None, None),
    lambda: ShapeFrame("f1", Rect(0, 0, 1e-9, 99_999), "ellipse", stroke_width=99_999),
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("out", ["a.pdf", "pages", "a.zip"])
def test_odd_frames_are_printed(tmp_path: Path, frame: Callable[[], PhotoFrame], out: str) -> None:
    read = codec.surface_from_json(codec.surface_to_json(surface(frame())))
    document = Document(SPEC.id, "T\ud800\n\x01itle", surfaces=(read,))
    report = export(
        document, SPEC, tmp_path / out, lambda photo: None, Options(ppi=40, order=Order(anyway=True))
    )
    assert report.pages == 1
    assert (tmp_path / out).exists()


@pytest.mark.parametrize("name", ["", "All", "None", "a" * 64, "G\ud800", "Gold)<<", "Gold#20", 3, None])
def test_a_separation_has_a_name_that_a_pdf_can_hold(name: object) -> None:
    data = codec.surface_to_json(surface(ShapeFrame("f1", BOX, "rect", Spot("Gold", Cmyk(0, 0, 1, 0)))))
    assert codec.surface_from_json(data).frames[0].fill == Spot("Gold", Cmyk(0, 0, 1, 0))
    with pytest.raises(codec.Malformed, match="separation"):
        codec.surface_from_json({**data, "background": ["spot", name, 1, 0, 0, 1, 0]})


def test_a_picture_of_a_huge_page_is_refused_before_it_takes_all_memory(tmp_path: Path) -> None:
    document = Document(SPEC.id, surfaces=(surface(w=19_000, h=19_000),))
    with pytest.raises(UserError, match="too large for a picture"):
        export(document, SPEC, tmp_path / "pages", lambda photo: None)
    with pytest.raises(UserError, match="at most 5080 mm"):
        export(document, SPEC, tmp_path / "a.pdf", lambda photo: None)
    assert list(tmp_path.iterdir()) == []


def test_a_thousand_frames_are_one_page(tmp_path: Path) -> None:
    many = [ShapeFrame(f"f{n}", BOX.moved(n / 100, 0)) for n in range(1000)]
    document = Document(SPEC.id, surfaces=(replace(surface(), frames=tuple(many)),))
    assert export(document, SPEC, tmp_path / "a.pdf", lambda photo: None).pages == 1


@pytest.mark.parametrize("path", ["nonsense", "M 1 2 L", "M 0 0 L 1e30 0", "", "M 0 0" + " 1 1" * 3])
def test_a_cut_path_is_one_that_can_be_drawn(path: str) -> None:
    data = codec.surface_to_json(surface(ShapeFrame("f1", BOX, "rect")))
    data["shape"]["sheets"][0]["cut_path"] = path
    if path in ("", "M 0 0 1 1 1 1 1 1"):
        assert codec.surface_from_json(data).shape.sheets[0].cut_path == path
    else:
        with pytest.raises(codec.Malformed):
            codec.surface_from_json(data)
