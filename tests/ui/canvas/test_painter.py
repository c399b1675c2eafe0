"""The painter draws the draw list: colours, clips, turned photos, glyph outlines; also without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from albumapp.document.model import Border, PhotoEntry, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import Rgb
from albumapp.geometry import Crop, Rect
from albumapp.products.books import spread_shape
from albumapp.products.catalogue import product
from albumapp.text.layout import layout_text
from albumapp.text.style import TextStyle
from albumapp.ui.canvas.painter import render_surface
from albumapp.ui.canvas.pictures import Pictures

PPI = 50.8  # 2 px per mm


@pytest.fixture
def halves(qapp: object, tmp_path: Path) -> tuple[dict[str, PhotoEntry], Pictures]:
    """A photo whose left half is red and right half blue."""
    from PIL import Image

    picture = Image.new("RGB", (800, 400), (255, 0, 0))
    picture.paste((0, 0, 255), (400, 0, 800, 400))
    picture.save(tmp_path / "halves.png")
    entry = PhotoEntry("halves", str(tmp_path / "halves.png"), 800, 400)
    return {"halves": entry}, Pictures(lambda p: Path(entry.path))


def surface(*frames: object, **values: object) -> Surface:
    shape = spread_shape(product("layflat-30x30"), 1)
    return Surface("s", shape, tuple(frames), **values)  # type: ignore[arg-type]


def rgb(image: QImage, x: float, y: float) -> tuple[int, ...]:
    """Colour at a point in mm."""
    return image.pixelColor(round(x * 2), round(y * 2)).getRgb()[:3]


def test_a_photo_is_complete_at_once_and_right_way_round(halves) -> None:
    photos, pictures = halves
    image = render_surface(surface(PhotoFrame("f", Rect(100, 50, 200, 100), "halves")), photos, pictures, PPI)
    assert (image.width(), image.height()) == (1200, 600)
    assert rgb(image, 130, 100) == (255, 0, 0)
    assert rgb(image, 270, 100) == (0, 0, 255)
    assert rgb(image, 90, 100) == (255, 255, 255)
    assert rgb(image, 200, 155) == (255, 255, 255)


def test_quarter_turn_and_flip(halves) -> None:
    photos, pictures = halves
    upright = PhotoFrame("f", Rect(100, 50, 100, 200), "halves", Crop(quarter_turns=1))
    image = render_surface(surface(upright), photos, pictures, PPI)
    assert rgb(image, 150, 70) == (255, 0, 0)
    assert rgb(image, 150, 230) == (0, 0, 255)
    flipped = PhotoFrame("f", Rect(100, 50, 200, 100), "halves", Crop(flip=True))
    image = render_surface(surface(flipped), photos, pictures, PPI)
    assert rgb(image, 130, 100) == (0, 0, 255)


def test_a_turned_frame_with_round_corners_and_border(halves) -> None:
    photos, pictures = halves
    frame = PhotoFrame(
        "f", Rect(100, 100, 200, 100), "halves", rotation=90, corner_radius=20, border=Border(5, Rgb(0, 1, 0))
    )
    image = render_surface(surface(frame), photos, pictures, PPI)
    assert rgb(image, 200, 60) == (255, 0, 0)  # the left half is above now
    assert rgb(image, 200, 240) == (0, 0, 255)
    assert rgb(image, 147, 150) == (0, 255, 0)
    assert rgb(image, 154, 54) == (0, 255, 0)  # a round corner shows the border below
    assert rgb(image, 146, 46) == (255, 255, 255)


def test_opacity_lets_the_background_through(halves) -> None:
    photos, pictures = halves
    frame = PhotoFrame("f", Rect(100, 50, 200, 100), "halves", opacity=0.5)
    image = render_surface(surface(frame, background=Rgb(0, 0, 0)), photos, pictures, PPI)
    assert rgb(image, 130, 100) == pytest.approx((128, 0, 0), abs=2)
    assert rgb(image, 20, 20) == (0, 0, 0)


def test_shapes_are_filled_and_stroked(halves) -> None:
    photos, pictures = halves
    shape = ShapeFrame("f", Rect(50, 50, 40, 40), "ellipse", Rgb(0, 0, 1), Rgb(1, 0, 0), 4)
    image = render_surface(surface(shape), photos, pictures, PPI)
    assert rgb(image, 70, 70) == (0, 0, 255)
    assert rgb(image, 70, 50) == (255, 0, 0)
    assert rgb(image, 52, 52) == (255, 255, 255)


def test_the_ink_of_a_text_lies_where_the_layout_says(halves) -> None:
    photos, pictures = halves
    style = TextStyle(size_pt=40)
    frame = TextFrame("t", Rect(60, 60, 200, 40), "Agave", style)
    image = render_surface(surface(frame), photos, pictures, 254)  # 10 px per mm
    ink = layout_text(frame.text, style, frame.box).ink
    assert ink is not None
    dark = [
        (x, y)
        for y in range(550, 1050, 1)
        for x in range(550, 1400, 1)
        if image.pixelColor(x, y).lightness() < 128
    ]
    xs, ys = [p[0] / 10 for p in dark], [p[1] / 10 for p in dark]
    found = (min(xs), min(ys), max(xs) + 0.1, max(ys) + 0.1)
    assert found == pytest.approx((ink.x, ink.y, ink.right, ink.bottom), abs=0.2)


def test_the_bleed_is_drawn_where_asked(halves) -> None:
    photos, pictures = halves
    s = surface(background=Rgb(0, 1, 0))
    image = render_surface(s, photos, pictures, PPI, bleed=True)
    assert image.width() == round((600 + s.shape.bleed.left + s.shape.bleed.right) * 2)
    assert image.pixelColor(0, 0).getRgb()[:3] == (0, 255, 0)


def test_a_fine_pattern_is_not_aliased_when_made_small(qapp: object, tmp_path: Path) -> None:
    """Lines of one pixel become an even grey, not stripes."""
    import numpy as np
    from PIL import Image

    lines = np.zeros((1600, 1600, 3), np.uint8)
    lines[:, ::2] = 255
    Image.fromarray(lines).save(tmp_path / "lines.png")
    entry = PhotoEntry("p", str(tmp_path / "lines.png"), 1600, 1600)
    s = surface(PhotoFrame("f", Rect(50, 50, 75, 75), "p"))
    image = render_surface(s, {"p": entry}, Pictures(lambda p: Path(entry.path)), PPI)
    shades = [image.pixelColor(x, 170).lightness() for x in range(110, 240)]
    assert max(shades) - min(shades) < 40


def test_a_missing_photo_is_a_grey_place(halves) -> None:
    photos, _ = halves
    gone = {"halves": replace(photos["halves"], path="gone.png")}
    image = render_surface(
        surface(PhotoFrame("f", Rect(100, 50, 200, 100), "halves")), gone, Pictures(lambda p: None), PPI
    )
    r, g, b = rgb(image, 130, 100)
    assert r == g == b < 250
