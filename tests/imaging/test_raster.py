"""Pixels of a draw list: exact coverage, photos in place, what stands over what."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from albumapp.basis import UserError
from albumapp.drawing import path as paths
from albumapp.drawing.colour import Cmyk, Rgb
from albumapp.drawing.ops import DrawList, FontRef, Glyph, GlyphRunOp, ImageOp, Op, PathOp
from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Crop, Insets, Rect, Size
from albumapp.geometry.crop import photo_to_box
from albumapp.imaging.raster import render, size_px

MM = 25.4  # at this ppi a pixel is a mm


def quadrants(w: int = 40, h: int = 20) -> np.ndarray:
    """Red, green / blue, white."""
    a = np.zeros((h, w, 3), np.uint8)
    a[: h // 2, : w // 2] = (255, 0, 0)
    a[: h // 2, w // 2 :] = (0, 255, 0)
    a[h // 2 :, : w // 2] = (0, 0, 255)
    a[h // 2 :, w // 2 :] = 255
    return a


def draw(
    *ops: Op,
    ppi: float = MM,
    area: Rect | None = None,
    photo: Callable[[str, int], np.ndarray] = lambda _, __: quadrants(),
    outline: Callable[[FontRef, int], Path] = lambda _, __: paths.rect(Rect(0, -0.5, 0.5, 0.5)),
) -> np.ndarray:
    return render(DrawList(Size(60, 40), Insets.all(3), ops), ppi, photo, area, outline=outline)


def ink(a: np.ndarray) -> float:
    """Area in px that black covers."""
    return float((255 - a[:, :, 0].astype(float)).sum() / 255)


BLACK = Rgb(0, 0, 0)


def test_size_is_that_of_the_area() -> None:
    assert draw().shape == (40, 60, 3)
    assert draw(area=Rect(-3, -3, 66, 46)).shape == (46, 66, 3)
    assert size_px(Rect(0, 0, 300, 200), 300) == (3543, 2362)
    assert (draw() == 255).all()


@pytest.mark.parametrize("box", [Rect(10, 5, 20, 10), Rect(10.25, 5.5, 7.5, 3.25), Rect(3.1, 4.1, 0.3, 0.2)])
def test_a_box_covers_its_area_exactly(box: Rect) -> None:
    assert ink(draw(PathOp(paths.rect(box), fill=BLACK))) == pytest.approx(box.area, abs=0.1)


@pytest.mark.parametrize("angle", [0, 17, 45, 90, 123])
def test_turned_boxes_keep_their_area(angle: float) -> None:
    path = paths.rect(Rect(20, 15, 18, 9)).transformed(Affine.rotation(angle, 29, 19.5))
    assert ink(draw(PathOp(path, fill=BLACK))) == pytest.approx(162, abs=0.5)


def test_what_lies_outside_is_cut_off() -> None:
    assert ink(draw(PathOp(paths.rect(Rect(-50, -50, 55, 60)), fill=BLACK))) == pytest.approx(50, abs=0.1)
    assert ink(draw(PathOp(paths.rect(Rect(-500, -500, 2000, 2000)), fill=BLACK))) == 2400
    assert ink(draw(PathOp(paths.rect(Rect(70, 10, 5, 5)), fill=BLACK))) == 0
    slanted = paths.polygon([(-100, 40), (60, -90), (60, 40)])
    whole = draw(PathOp(slanted, fill=BLACK), area=Rect(-110, -100, 180, 150))
    seen = draw(PathOp(slanted, fill=BLACK))
    assert np.abs(whole[100:140, 110:170].astype(int) - seen).max() <= 1


def test_round_shapes() -> None:
    assert ink(draw(PathOp(paths.ellipse(Rect(10, 5, 30, 20)), fill=BLACK))) == pytest.approx(
        math.pi * 15 * 10, rel=0.003
    )
    corners = paths.rounded_rect(Rect(10, 5, 30, 20), 6)
    assert ink(draw(PathOp(corners, fill=BLACK))) == pytest.approx(600 - (4 - math.pi) * 36, rel=0.003)


def test_holes_and_overlaps_follow_the_non_zero_rule() -> None:
    outer, inner = paths.rect(Rect(10, 5, 20, 20)), paths.rect(Rect(15, 10, 5, 5))
    same_way = Path(outer.segments + inner.segments)
    back = paths.polygon([(15, 10), (15, 15), (20, 15), (20, 10)])
    hole = Path(outer.segments + back.segments)
    assert ink(draw(PathOp(same_way, fill=BLACK))) == 400
    assert ink(draw(PathOp(hole, fill=BLACK))) == 375


def test_strokes_have_their_width_and_mitred_corners() -> None:
    line = paths.line(10, 10, 40, 30)
    assert ink(draw(PathOp(line, stroke=BLACK, width=2))) == pytest.approx(2 * math.hypot(30, 20), rel=0.01)
    frame = paths.rect(Rect(10, 10, 20, 10))
    assert ink(draw(PathOp(frame, stroke=BLACK, width=2))) == pytest.approx(22 * 12 - 18 * 8, abs=0.5)
    ring = paths.ellipse(Rect(10, 5, 30, 30))
    assert ink(draw(PathOp(ring, stroke=BLACK, width=3))) == pytest.approx(math.pi * 30 * 3, rel=0.02)


def test_alpha_and_order() -> None:
    box = paths.rect(Rect(0, 0, 60, 40))
    a = draw(PathOp(box, fill=Rgb(1, 0, 0)), PathOp(box, fill=Rgb(0, 0, 1), alpha=0.25))
    assert np.abs(a[20, 30].astype(int) - (191, 0, 64)).max() <= 1
    assert draw(PathOp(box, fill=Cmyk(0, 0, 0, 1), clip=paths.rect(Rect(0, 0, 30, 40))))[0, 45, 0] == 255


@pytest.mark.parametrize(
    ("crop", "corner"),
    [
        (Crop(), (255, 0, 0)),
        (Crop(flip=True), (0, 255, 0)),
        (Crop(quarter_turns=1), (0, 0, 255)),
        (Crop(quarter_turns=2), (255, 255, 255)),
        (Crop(box=Rect(0.5, 0, 0.5, 1)), (0, 255, 0)),
    ],
)
@pytest.mark.parametrize("ppi", [MM, 5 * MM, 0.4 * MM])
def test_photos_lie_as_their_crop_says(crop: Crop, corner: tuple[int, int, int], ppi: float) -> None:
    box = Rect(10, 10, 20, 10)
    op = ImageOp("p", photo_to_box(crop, Size(40, 20), box), paths.rect(box))
    a = draw(op, ppi=ppi)
    k = ppi / MM
    assert np.abs(a[int(12 * k), int(12.5 * k)].astype(int) - corner).max() <= 40
    assert (a[int(8 * k), int(8 * k)] == 255).all()
    assert (a[int(23 * k), int(33 * k)] == 255).all()


def test_a_photo_lands_on_the_pixel() -> None:
    ramp = np.repeat(np.linspace(0, 255, 60)[None, :, None], 40, 0).repeat(3, 2).astype(np.uint8)
    box = Rect(0, 0, 60, 40)
    a = draw(ImageOp("p", Affine.scaling(60, 40), paths.rect(box)), photo=lambda _, __: ramp)
    assert np.abs(a.astype(int) - ramp).max() <= 1
    fine = draw(ImageOp("p", Affine.scaling(60, 40), paths.rect(box)), photo=lambda _, __: ramp, ppi=4 * MM)
    assert np.abs(fine.reshape(40, 4, 60, 4, 3).mean((1, 3)) - ramp)[:, 2:-2].max() <= 1.5


def test_small_renderings_are_averages_not_samples() -> None:
    noise = np.random.default_rng(1).integers(0, 2, (800, 1200, 1), np.uint8).repeat(3, 2) * 255
    op = ImageOp("p", Affine.scaling(60, 40), paths.rect(Rect(0, 0, 60, 40)))
    a = draw(op, photo=lambda _, __: noise)
    assert a.std() < 12
    assert a.mean() == pytest.approx(127.5, abs=2)


def test_only_the_pixels_wanted_are_asked_for() -> None:
    asked: list[int] = []

    def photo(_: str, side: int) -> np.ndarray:
        asked.append(side)
        return quadrants()

    draw(ImageOp("p", Affine.scaling(50, 20), paths.rect(Rect(0, 0, 50, 20))), photo=photo, ppi=2 * MM)
    draw(ImageOp("p", Affine.scaling(50, 20), paths.rect(Rect(100, 0, 50, 20))), photo=photo)
    assert asked == [100]


def test_a_photo_that_cannot_be_read_is_a_light_box() -> None:
    def photo(*_: object) -> np.ndarray:
        raise UserError("p.jpg is damaged.")

    a = draw(ImageOp("p", Affine.scaling(50, 20), paths.rect(Rect(0, 0, 50, 20))), photo=photo)
    assert (a[10, 10] == a[10, 10, 0]).all()
    assert 220 <= a[10, 10, 0] <= 245
    assert (a[30, 30] == 255).all()


def test_glyphs_come_from_their_outlines() -> None:
    glyphs = (Glyph(1, 5, 10, "a"), Glyph(2, 20, 10, "b"))
    op = GlyphRunOp(FontRef("f"), 8.0, glyphs, Affine.translation(2, 3), BLACK)
    a = draw(op)
    assert ink(a) == pytest.approx(2 * 16, abs=0.1)
    assert (a[9:13, 7:11] == 0).all()
    assert (a[9:13, 22:26] == 0).all()


def test_bands_leave_no_seams() -> None:
    box = paths.rect(Rect(0, 0, 60, 40)).transformed(Affine.rotation(3, 30, 20))
    tall = draw(ImageOp("p", Affine.scaling(60, 40), box), PathOp(box, fill=BLACK, alpha=0.5), ppi=20 * MM)
    rows = tall[:, 600, 0].astype(int)
    assert np.abs(np.diff(rows[30:390])).max() <= 2
