"""What hangs where: galleries as they were hung, single pictures and panels by the rules."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from albumapp.document.hanging import GAP, hanging
from albumapp.document.model import Document, PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.products.catalogue import product
from albumapp.products.pieces import gallery_shape, piece_sheet
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes


def document(spec: ProductSpec, pages: int) -> Document:
    shapes = enumerate(inner_shapes(spec, pages))
    return Document(spec.id, surfaces=tuple(Surface(f"s{n}", shape) for n, shape in shapes))


def test_a_book_hangs_nowhere() -> None:
    spec = product("layflat-30x30")
    assert hanging(document(spec, 20), spec) is None


def test_a_gallery_hangs_as_it_was_hung() -> None:
    spec = product("gallery-framed")
    assert spec.piece is not None
    fronts = (Rect(1000, 500, 200, 300), Rect(1400, 600, 300, 200))
    frames = tuple(PhotoFrame(f"f{n}", box) for n, box in enumerate(fronts))
    sheets = tuple(piece_sheet(spec, box, n) for n, box in enumerate(fronts, 1))
    surface = Surface("wall", replace(gallery_shape(spec), sheets=sheets, pages=(1, 2)), frames)
    made = hanging(Document(spec.id, surfaces=(surface,)), spec)
    assert made is not None
    assert [(p.number, p.box, p.part, p.frame) for p in made.pieces] == [
        (1, fronts[0], fronts[0], "f0"),
        (2, fronts[1], fronts[1], "f1"),
    ]
    assert made.pieces[0].outer == fronts[0].outset(spec.piece.mat + spec.piece.moulding)
    assert made.furniture is not None
    assert made.furniture.bottom == made.wall.h


@pytest.mark.parametrize("pages", [1, 3, 10])
def test_single_pictures_hang_beside_each_other_at_the_eyes_line(pages: int) -> None:
    spec = product("canvas-60x90")
    made = hanging(document(spec, pages), spec)
    assert made is not None
    assert len(made.pieces) == pages
    boxes = [p.outer for p in made.pieces]
    group = Rect.around(boxes)
    assert group.cx == pytest.approx(made.wall.w / 2)
    assert Rect(0, 0, made.wall.w, made.wall.h).contains(group)
    if pages < 10:  # one row
        assert made.wall.h - group.cy == pytest.approx(58.5 * 25.4)
        assert all(b.x - a.right == pytest.approx(GAP) for a, b in pairwise(boxes))
    for n, a in enumerate(boxes):
        assert not any(a.intersection(b) for b in boxes[n + 1 :])


def test_panels_keep_their_gaps_and_hang_clear_of_the_furniture() -> None:
    spec = product("canvas-split")
    assert spec.piece is not None
    spec = replace(spec, piece=replace(spec.piece, furniture=(2000.0, 900.0)))
    made = hanging(document(spec, 3), spec)
    assert made is not None
    assert [p.part.x for p in made.pieces] == [0, 440, 880]
    assert all(b.box.x - a.box.right == pytest.approx(40) for a, b in pairwise(made.pieces))
    assert made.furniture is not None
    assert 152 <= made.furniture.y - made.pieces[0].outer.bottom <= 255


@pytest.mark.parametrize(
    ("stands", "clear"),
    [
        (850.0, 254.0),  # at the eye's line it would hang 336 mm above: no further than 10 in
        (1000.0, 185.9),  # at the eye's line
        (1100.0, 152.4),  # at the eye's line it would hang 86 mm above: 6 in at least
    ],
)
def test_over_furniture_the_eyes_line_is_kept_as_far_as_its_clearance_allows(
    stands: float, clear: float
) -> None:
    """A picture 600 mm high, its middle 1485.9 mm above the floor: its foot is at 1185.9."""
    spec = product("canvas-60x90")
    assert spec.piece is not None
    assert spec.block.page.h == 600
    spec = replace(spec, piece=replace(spec.piece, furniture=(2000.0, stands)))
    made = hanging(document(spec, 1), spec)
    assert made is not None
    assert made.furniture is not None
    assert made.furniture.y - made.pieces[0].outer.bottom == pytest.approx(clear)
