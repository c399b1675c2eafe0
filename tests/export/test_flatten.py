"""Which parts of a page become pictures: boxes on a grid, text above left alone, what is hidden left out."""

from __future__ import annotations

import numpy as np
import pytest

from albumapp.drawing import path as paths
from albumapp.drawing.colour import BLACK, Cmyk, Rgb, Spot
from albumapp.drawing.ops import DrawList, FontRef, Glyph, GlyphRunOp, ImageOp, Op, PathOp, ShadeOp, ShadowOp
from albumapp.export.flatten import Flat, flattened, render
from albumapp.export.inks import ink
from albumapp.export.options import Press
from albumapp.geometry import Affine, Rect, Size
from albumapp.imaging.colour import FOGRA39

AREA = Rect(-3, -3, 206, 106)
PPI = 254.0  # 10 px a mm
PRESS = Press(FOGRA39)
RED = Cmyk(0, 1, 1, 0)


def box(x: float, y: float, w: float, h: float, alpha: float = 1.0, colour: Cmyk = RED) -> PathOp:
    return PathOp(paths.rect(Rect(x, y, w, h)), fill=colour, alpha=alpha)


def words(x: float, y: float) -> GlyphRunOp:
    return GlyphRunOp(FontRef("none"), 4.0, (Glyph(1, 0, 0, "a"),), Affine.translation(x, y), BLACK)


def flats(*ops: Op) -> list[Flat]:
    return [one for one in flattened(ops, AREA, PPI) if isinstance(one, Flat)]


def photo(op: ImageOp, side: int) -> np.ndarray:
    return np.full((side, side, 4), 100, np.uint8)


def test_what_is_opaque_stays_as_it_is() -> None:
    ops: tuple[Op, ...] = (box(0, 0, 20, 20), words(5, 5), box(50, 50, 10, 10))
    assert flattened(ops, AREA, PPI) == list(ops)


def test_a_box_holds_all_below_and_nothing_above() -> None:
    ground, faint, text = box(0, 0, 200, 100), box(10.03, 10, 20, 10, 0.5), words(15, 15)
    made = flattened((ground, faint, text), AREA, PPI)
    assert [type(one) for one in made] == [PathOp, Flat, GlyphRunOp]
    (flat,) = flats(ground, faint, text)
    assert flat.ops == (ground, faint)
    for edge in (flat.box.x - AREA.x, flat.box.y - AREA.y, flat.box.w, flat.box.h):
        assert edge * 10 == pytest.approx(round(edge * 10), abs=1e-6)  # whole pixels
    assert flat.box.contains(Rect(10.03, 10, 20, 10))


def test_what_lies_together_becomes_one_but_not_over_text() -> None:
    one, two, far = box(10, 10, 20, 10, 0.5), box(20, 15, 20, 10, 0.5), box(150, 50, 10, 10, 0.5)
    assert len(flats(one, two, far)) == 2
    between = flattened((one, words(35, 22), two), AREA, PPI)
    assert [type(o) for o in between] == [Flat, GlyphRunOp, Flat]
    last = between[-1]
    assert isinstance(last, Flat)
    assert len(last.ops) == 3  # the text lies below the second and shows through it


def test_what_an_opaque_photo_hides_is_left_out() -> None:
    shadow = ShadowOp(paths.rect(Rect(22, 22, 100, 60)), 4, BLACK, alpha=0.4)
    picture = ImageOp("p", Affine(100, 0, 0, 60, 20, 20), paths.rect(Rect(20, 20, 100, 60)))
    parts = flats(shadow, picture)
    assert len(parts) == 4
    assert sum(p.box.area for p in parts) < 0.35 * 100 * 60
    for a in parts:
        assert all(a is b or a.box.intersection(b.box) is None or _thin(a, b) for b in parts)
    turned = ImageOp("p", picture.matrix, picture.clip.transformed(Affine.rotation(5, 70, 50)))
    assert len(flats(shadow, turned)) == 1


def _thin(a: Flat, b: Flat) -> bool:
    both = a.box.intersection(b.box)
    return both is not None and min(both.w, both.h) < 1e-6


def test_invisible_and_far_ones_are_dropped() -> None:
    assert flattened((box(0, 0, 10, 10, 0.0), box(300, 0, 10, 10, 0.5)), AREA, PPI) == []


def test_large_boxes_come_in_strips() -> None:
    area = Rect(0, 0, 1000, 500)
    made = flattened((box(0, 0, 1000, 500, 0.5),), area, PPI)
    boxes = [one.box for one in made if isinstance(one, Flat)]
    assert len(boxes) == 2
    assert Rect.around(boxes).as_list() == pytest.approx([0, 0, 1000, 500])


def test_inks_of_a_picture_are_those_of_the_vectors_beside_it() -> None:
    """A page's colour goes on without an edge, whether it is ink, light, a separation or a gradient."""
    grey, light = Rgb(0.5, 0.5, 0.5), Rgb(0.8, 0.3, 0.1)
    spot = Spot("Gold", Cmyk(0, 0.2, 0.8, 0.1), 0.5)
    for colour in (grey, light, Cmyk(0.2, 0.4, 0.6, 0.1)):
        flat = Flat(Rect(0, 0, 4, 4), (PathOp(paths.rect(AREA), fill=colour),))
        made = ink(colour, PRESS)
        assert isinstance(made, Cmyk)
        wanted = [made.c * 255, made.m * 255, made.y * 255, made.k * 255]
        assert render(flat, PPI, photo, PRESS)[20, 20] == pytest.approx(np.array(wanted), abs=0.51)
    flat = Flat(Rect(0, 0, 4, 4), (PathOp(paths.rect(AREA), fill=spot),))
    assert render(flat, PPI, photo, PRESS)[20, 20] == pytest.approx([0, 25.5, 102, 12.75], abs=0.51)
    shade = ShadeOp(paths.rect(AREA), (0, 0), (100, 0), ((0.0, Cmyk(0, 0, 0, 0)), (1.0, Cmyk(1, 0, 0, 0))))
    middle = render(Flat(Rect(49, 0, 2, 2), (shade,)), PPI, photo, PRESS)[10, 10]
    assert middle == pytest.approx([127.5, 0, 0, 0], abs=2)


def test_half_of_a_photo_over_ink() -> None:
    ground = PathOp(paths.rect(AREA), fill=Cmyk(1, 0, 0, 0))
    picture = ImageOp("p", Affine(20, 0, 0, 20, 0, 0), paths.rect(Rect(0, 0, 20, 20)), alpha=0.5)
    made = render(Flat(Rect(0, 0, 30, 20), (ground, picture)), 50.8, photo, PRESS)
    assert made[20, 20] == pytest.approx([177.5, 50, 50, 50], abs=1)
    assert made[20, 50] == pytest.approx([255, 0, 0, 0])


def test_a_draw_list_is_left_alone() -> None:
    ops = (box(0, 0, 10, 10, 0.5),)
    drawn = DrawList(Size(200, 100), AREA, ops)  # type: ignore[arg-type]
    flattened(drawn.ops, AREA, PPI)
    assert drawn.ops == ops
