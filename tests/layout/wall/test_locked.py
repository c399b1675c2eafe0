"""What is locked stays exactly, and the others hang round it by the same rules."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.layout.crop import grown_face
from albumapp.layout.wall.hanging import Arrangement, hang
from albumapp.layout.wall.room import Furniture, Piece, PieceSize, Wall, broken
from tests.layout.wall.test_hanging import SIDES, SOFA, photos

FRAMED = [
    PieceSize(f"{w}x{h}", w, h, rim=8, around=35) for a, b in SIDES for w, h in sorted({(a, b), (b, a)})
]
KNOWN = photos(60)


def sound(a: Arrangement, wall: Wall, count: int, locked: tuple[Piece, ...] = ()) -> None:
    """Nothing but what the arrangement says itself is amiss, and no face is behind a mat."""
    outer = [p.outer for p in a.pieces]
    assert a.pieces[: len(locked)] == locked
    assert len({p.photo for p in a.pieces}) == count == len(a.pieces)
    assert tuple(broken(outer, wall, a.gap, a.kind == "stairs", len(locked))) == a.amiss
    assert not {"gap", "gaps", "wall"} & {*a.amiss}
    assert locked or not a.amiss
    facts = {p.id: p for p in KNOWN}
    for p in a.pieces:
        assert p.size in FRAMED
        assert (p.box.w, p.box.h) == pytest.approx((p.size.w, p.size.h))
        c, x, y = p.crop.box, p.size.rim / p.size.w, p.size.rim / p.size.h
        front = Rect(c.x + x * c.w, c.y + y * c.h, c.w * (1 - 2 * x), c.h * (1 - 2 * y))
        assert all(front.outset(1e-6).contains(grown_face(f)) for f in facts[p.photo or ""].faces)


def hung(wall: Wall, count: int, seed: int = 0) -> list[Arrangement]:
    """So many pieces, or as many as the wall has room for."""
    while True:
        try:
            return hang(KNOWN, FRAMED, wall, count, seed=seed)
        except UserError:
            count -= 1


walls = st.builds(
    lambda w, h, f: Wall(w, h, Furniture(w / 2 - f / 2, f, 800) if f else None),
    st.sampled_from([3000.0, 3600.0, 4200.0]),
    st.sampled_from([2400.0, 2500.0, 2700.0]),
    st.sampled_from([0.0, 1600.0, 2100.0]),
)


@settings(max_examples=15, deadline=None)
@given(walls, st.integers(1, 12), st.integers(0, 5))
def test_framed_pieces_keep_the_rules_between_their_outlines(wall: Wall, count: int, seed: int) -> None:
    for a in hung(wall, count, seed):
        sound(a, wall, len(a.pieces))


@settings(max_examples=15, deadline=None)
@given(walls, st.integers(3, 12), st.integers(1, 3), st.integers(0, 5))
def test_locked_pieces_stay_and_the_others_keep_the_gap(wall: Wall, count: int, few: int, seed: int) -> None:
    before = hung(wall, count)[0]
    count = len(before.pieces)
    locked = tuple(replace(p, locked=True) for p in Random(seed).sample(before.pieces, min(few, count - 1)))
    found = hang(KNOWN, FRAMED, wall, count, seed=seed, locked=locked)
    assert found
    for a in found:
        sound(a, wall, count, locked)


def test_one_more_and_one_less_round_a_locked_piece() -> None:
    before = hang(KNOWN, FRAMED, SOFA, 6)[0]
    locked = (replace(before.pieces[2], locked=True),)
    for count in (5, 7):
        found = hang(KNOWN, FRAMED, SOFA, count, locked=locked)
        assert len(found) >= 3
        for a in found:
            sound(a, SOFA, count, locked)


def test_where_all_are_locked_nothing_else_is_offered() -> None:
    before = hang(KNOWN, FRAMED, SOFA, 5)[0]
    locked = tuple(replace(p, locked=True) for p in before.pieces)
    (same,) = hang(KNOWN, FRAMED, SOFA, 5, locked=locked)
    assert same.pieces == locked
    assert same.gap == pytest.approx(before.gap)


def test_no_two_that_are_offered_look_alike() -> None:
    for count in (3, 7, 12):
        found = hang(KNOWN, FRAMED, SOFA, count)
        assert len(found) >= 6
        hangs = [sorted(tuple(round(v / 25) for v in p.box.as_list()) for p in a.pieces) for a in found]
        assert len({str(h) for h in hangs}) == len(found)


def test_a_gap_that_is_wished_is_kept() -> None:
    wall = replace(SOFA, gap=40.0)
    for a in hang(KNOWN, FRAMED, wall, 6):
        assert a.gap == 40
        sound(a, wall, 6)


def test_where_there_are_few_other_places_photos_of_one_size_change_about() -> None:
    """One size on a wall that is full: the two that are locked leave no other places by the rules."""
    wall = Wall(1500, 2500)
    sizes = [s for s in FRAMED if s.w == s.h == 300] or FRAMED[:1]
    before = hang(KNOWN, sizes, wall, 4, seed=1)[0]
    held = tuple(replace(p, locked=True) for p in before.pieces[:2])
    found = hang(KNOWN, sizes, wall, 4, seed=1, locked=held)
    assert len(found) >= 4
    ways = {tuple(sorted((p.photo or "", p.box.x, p.box.y) for p in a.pieces)) for a in found}
    assert len(ways) == len(found), "no two are the same"
    for a in found:
        sound(a, wall, 4, held)
