"""Walls: the rules hold for every arrangement that is offered, and photos earn their places."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from albumapp.basis import UserError
from albumapp.geometry import Rect, Size
from albumapp.layout.crop import grown_face
from albumapp.layout.wall.hanging import Arrangement, hang
from albumapp.layout.wall.room import EYE_LINE, Furniture, PieceSize, Wall, broken, facing, keeps_gap
from albumapp.photos.facts import PhotoFacts

SIDES = [(200, 200), (300, 200), (300, 300), (400, 300), (400, 400), (450, 300), (600, 400), (700, 500)]
SIZES = [
    PieceSize(f"{w}x{h}", w, h, reach=20)
    for a, b in SIDES
    for w, h in sorted({(a, b), (b, a)})
]  # fmt: skip
SOFA = Wall(4000, 2500, Furniture(900, 2200, 800))
WALLS = [SOFA, Wall(3500, 2500, Furniture(600, 1800, 850)), Wall(3000, 2600)]


def photos(n: int, seed: int = 1) -> list[PhotoFacts]:
    rng = Random(seed)
    made = []
    for k in range(n):
        size = rng.choice([Size(6000, 4000), Size(6000, 4000), Size(4000, 6000), Size(4000, 3000)])
        count = rng.choice([0, 0, 1, 2, 4])
        faces = tuple(Rect(rng.uniform(0.15, 0.8), rng.uniform(0.15, 0.6), 0.06, 0.08) for _ in range(count))
        tone = (rng.randint(30, 220), rng.randint(100, 156), rng.randint(100, 156))
        made.append(PhotoFacts(f"p{k}", size, None, faces, rng.random(), rng.random(), tone=tone))
    return made


@pytest.mark.parametrize("wall", WALLS)
@pytest.mark.parametrize("count", [1, 3, 6, 8, 12])
def test_no_rule_is_broken_and_no_face_is_folded_away(wall: Wall, count: int) -> None:
    known = {p.id: p for p in photos(60)}
    for a in hang(list(known.values()), SIZES, wall, count):
        boxes = [p.box for p in a.pieces]
        assert list(broken(boxes, wall, a.gap, a.kind == "stairs")) == []
        assert len({p.photo for p in a.pieces}) == count
        for p in a.pieces:
            assert p.box.size == Size(p.size.w, p.size.h)
            assert p.size in SIZES
            c, x, y = p.crop.box, p.size.reach / (p.size.w + 40), p.size.reach / (p.size.h + 40)
            front = Rect(c.x + x * c.w, c.y + y * c.h, c.w * (1 - 2 * x), c.h * (1 - 2 * y))
            assert all(front.contains(grown_face(f)) for f in known[p.photo or ""].faces)


def test_many_kinds_are_offered_and_are_the_same_each_time() -> None:
    wall = Wall(4000, 2600)
    found = hang(photos(60), SIZES, wall, 8)
    assert len({a.kind for a in found}) >= 6
    assert hang(photos(60), SIZES, wall, 8) == found
    assert [a.cost for a in found] == sorted(a.cost for a in found)


def test_the_worthiest_photo_hangs_where_it_is_largest() -> None:
    known = [replace(p, importance=0.3, quality=0.3, faces=()) for p in photos(30)]
    known[7] = replace(known[7], importance=1.0, quality=1.0, size=Size(6000, 4000))

    def place(a: Arrangement) -> float:
        own = next(p.box.area for p in a.pieces if p.photo == "p7")
        return own / max(p.box.area for p in a.pieces)

    spiral = hang(known, SIZES, Wall(4000, 2600), 6, kinds=["spiral"])[0]
    assert place(spiral) == 1


def test_what_is_set_aside_or_barred_or_not_the_best_never_hangs() -> None:
    known = photos(30)
    known[0] = replace(known[0], aside=True, importance=1.0)
    known[1] = replace(known[1], barred=True, importance=1.0)
    known[2] = replace(known[2], duplicate_of="p3", importance=1.0)
    shown = {p.photo for a in hang(known, SIZES, SOFA, 6) for p in a.pieces}
    assert not shown & {"p0", "p1", "p2"}


def test_a_small_photo_is_not_hung_large() -> None:
    known = [replace(p, faces=(), importance=0.5, quality=0.5) for p in photos(30)]
    known[3] = replace(known[3], size=Size(900, 600), importance=1.0, quality=1.0)
    for a in hang(known, SIZES, Wall(4000, 2600), 5, kinds=["trio"]):
        for p in a.pieces:
            assert p.photo != "p3" or p.box.w <= 300


def test_what_cannot_be_hung_is_said() -> None:
    with pytest.raises(UserError, match="2 photos for 3 pieces"):
        hang(photos(2), SIZES, SOFA, 3)
    with pytest.raises(UserError, match="No group of 12 pieces"):
        hang(photos(60), SIZES, Wall(500, 2500), 12)


def test_gaps() -> None:
    a, b = Rect(0, 0, 100, 100), Rect(160, 50, 100, 100)
    assert facing(a, b) == 60
    assert facing(a, Rect(0, 130, 50, 50)) == 30
    assert facing(a, Rect(150, 150, 50, 50)) is None
    assert (facing(a, Rect(50, 50, 100, 100)) or 0) < 0
    assert keeps_gap([a, b], 60)
    assert keeps_gap([a, b], 60.4)
    assert not keeps_gap([a, b], 61)
    assert not keeps_gap([a, Rect(400, 0, 10, 10)], 60)


def test_rules_are_named() -> None:
    boxes = [Rect(1200, 1100, 760, 400), Rect(2020, 1100, 760, 400)]
    assert list(broken(boxes, SOFA, 60)) == []
    assert list(broken([b.moved(0, 90) for b in boxes], SOFA, 60)) == ["furniture"]
    assert list(broken([boxes[0], boxes[1].moved(20, 0)], SOFA, 60)) == ["gaps"]
    assert list(broken(boxes[:1], SOFA, 60)) == []
    bare = Wall(4000, 2500)
    level = [b.moved(0, bare.height - EYE_LINE[0] - b.cy) for b in boxes]
    assert list(broken(level, bare, 60)) == []
    assert list(broken([b.moved(0, 2) for b in level], bare, 60)) == ["centre"]
    assert list(broken(level, bare, 80)) == ["gap", "gaps"]
    assert "wall" in list(broken([b.moved(3000, 0) for b in boxes], SOFA, 60))
