"""Several frames at once: align, distribute, scale, group, dividers, gaps and guides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.basis import UserError
from albumapp.document import edits_arrange, edits_frames  # noqa: F401  (enter their edits)
from albumapp.document.dividers import dividers
from albumapp.document.edits import apply
from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.document.storage import parts_from_json, parts_to_json
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop
from albumapp.products.catalogue import DEFAULT_PRODUCT, product
from albumapp.products.surfaces import inner_shapes

GAP = 4.0


class NoWorld:
    """Edits of this module ask nothing of the world."""


def book(*boxes: Rect, gutter: float = GAP) -> Document:
    photos = {f"p{n}": PhotoEntry(f"p{n}", f"/{n}.jpg", 6000, 4000) for n in range(len(boxes))}
    frames = tuple(
        PhotoFrame(f"f{n}", b, f"p{n}", Crop(largest_crop(1.5, b.aspect))) for n, b in enumerate(boxes)
    )
    spec = product(DEFAULT_PRODUCT)
    shape = inner_shapes(spec, spec.block.pages_min)[1]
    page = Surface("s1", shape, frames, (shape.rect.inset(15),), gutter)
    return Document(DEFAULT_PRODUCT, surfaces=(page,), photos=photos, next_id=50)


def done(doc: Document, edit: str, **params: object) -> Document:
    return apply(doc, NoWorld(), edit, params)  # type: ignore[arg-type]


def boxes(doc: Document) -> list[Rect]:
    return [f.box for f in doc.surfaces[0].frames]


GRID = (Rect(20, 20, 60, 40), Rect(84, 20, 60, 40), Rect(20, 64, 60, 50), Rect(84, 64, 60, 50))
ALL = ["f0", "f1", "f2", "f3"]


@pytest.mark.parametrize(
    ("edge", "value"),
    [("left", 10), ("centre", 50), ("right", 90), ("top", 10), ("middle", 55), ("bottom", 100)],
)
def test_frames_align_within_their_common_box(edge: str, value: float) -> None:
    doc = book(Rect(10, 10, 20, 20), Rect(40, 60, 50, 40))
    made = boxes(done(doc, "align_frames", frames=["f0", "f1"], edge=edge))
    read = {"left": "x", "centre": "cx", "right": "right", "top": "y", "middle": "cy", "bottom": "bottom"}
    assert [getattr(b, read[edge]) for b in made] == pytest.approx([value, value])


def test_one_frame_aligns_to_its_page_and_to_the_margins() -> None:
    doc = book(Rect(10, 10, 20, 20))
    fold = doc.surfaces[0].shape.fold_x[0]
    assert boxes(done(doc, "align_frames", frames=["f0"], edge="right", to="page"))[0].right == fold
    assert boxes(done(doc, "align_frames", frames=["f0"], edge="top", to="margins"))[0].y == 15


def test_a_group_is_aligned_as_one() -> None:
    doc = done(book(*GRID[:2], Rect(200, 100, 30, 30)), "group_frames", frames=["f0", "f1"])
    made = boxes(done(doc, "align_frames", frames=["f0", "f1", "f2"], edge="right"))
    assert made[1].x - made[0].x == 64
    assert made[1].right == made[2].right == 230


def test_equal_gaps_and_equal_middles() -> None:
    doc = book(Rect(0, 0, 10, 10), Rect(15, 0, 30, 10), Rect(90, 0, 10, 10))
    ids = ["f0", "f1", "f2"]
    gaps = boxes(done(doc, "distribute_frames", frames=ids, axis="x"))
    assert gaps[1].x - gaps[0].right == gaps[2].x - gaps[1].right == 25
    middles = boxes(done(doc, "distribute_frames", frames=ids, axis="x", by="centres"))
    assert [b.cx for b in middles] == [5, 50, 95]
    fixed = boxes(done(doc, "distribute_frames", frames=ids, axis="x", gap=3))
    assert [b.x for b in fixed] == [0, 13, 46]


def test_same_size_is_that_of_the_first_and_distorts_nothing() -> None:
    doc = done(book(*GRID), "same_size", frames=["f3", "f0"])
    assert (boxes(doc)[0].w, boxes(doc)[0].h) == (60, 50)
    frame = doc.surfaces[0].frame("f0")
    assert frame.crop.box.w * 6000 / (frame.crop.box.h * 4000) == pytest.approx(60 / 50)


def test_several_scale_together_and_texts_with_them() -> None:
    doc = book(Rect(0, 0, 10, 10), Rect(30, 30, 10, 10))
    text = TextFrame("t", Rect(10, 10, 20, 20), "Lisbon")
    page = doc.surfaces[0]
    doc = doc.with_surface(replace(page, frames=(*page.frames, text)))
    made = done(doc, "scale_frames", frames=["f0", "f1", "t"], box=[100, 100, 80, 80])
    assert boxes(made) == [Rect(100, 100, 20, 20), Rect(160, 160, 20, 20), Rect(120, 120, 40, 40)]
    assert made.surfaces[0].frame("t").style.size_pt == 2 * text.style.size_pt


def test_several_turn_about_their_middle() -> None:
    made = boxes(
        done(book(Rect(0, 0, 10, 10), Rect(30, 0, 10, 10)), "turn_frames", frames=["f0", "f1"], by=90)
    )
    assert (made[0].cx, made[0].cy, made[1].cx, made[1].cy) == pytest.approx((20, -10, 20, 20))


def test_groups_are_made_and_taken_apart() -> None:
    doc = done(book(*GRID), "group_frames", frames=["f0", "f2"])
    groups = [f.group for f in doc.surfaces[0].frames]
    assert groups[0] == groups[2] is not None
    assert groups[1] is groups[3] is None
    assert done(doc, "ungroup_frames", frames=["f0"]).surfaces[0].frame("f2").group is None


def test_a_divider_of_a_grid_runs_through_all_of_it() -> None:
    found = dividers(book(*GRID).surfaces[0])
    assert [(d.axis, d.at, d.gap) for d in found] == [("x", 82, 4), ("y", 62, 4)]
    assert set(found[0].before) == {"f0", "f2"}
    assert len(dividers(book(*GRID).surfaces[0], joined=False)) == 4


def test_no_divider_across_the_fold_or_far_apart() -> None:
    fold = book(Rect(0, 0, 1, 1)).surfaces[0].shape.fold_x[0]
    assert dividers(book(Rect(fold - 42, 20, 40, 40), Rect(fold + 2, 20, 40, 40)).surfaces[0]) == []
    assert dividers(book(Rect(20, 20, 40, 40), Rect(90, 20, 40, 40)).surfaces[0]) == []


def test_of_more_photos_than_a_page_shows_there_are_no_dividers() -> None:
    made = book(*(Rect(n % 70 * 8.0, n // 70 * 8.0, 7, 7) for n in range(301)))
    assert dividers(made.surfaces[0]) == []
    assert dividers(replace(made.surfaces[0], frames=made.surfaces[0].frames[:140]))


def test_moving_a_divider_moves_all_its_neighbours() -> None:
    doc = book(*GRID)
    made = boxes(done(doc, "move_divider", axis="x", before=["f0", "f2"], after=["f1", "f3"], by=7))
    assert made == [Rect(20, 20, 67, 40), Rect(91, 20, 53, 40), Rect(20, 64, 67, 50), Rect(91, 64, 53, 50)]
    least = boxes(done(doc, "move_divider", axis="y", before=["f0"], after=["f2"], by=-900))
    assert (least[0].h, least[2].y) == (5, 29)


def test_all_gaps_of_a_surface_at_once() -> None:
    one_beside_two = (Rect(20, 20, 60, 94), Rect(84, 20, 60, 40), Rect(84, 64, 60, 50))
    doc = done(book(*one_beside_two), "set_gutter", surface="s1", gap=10)
    a, b, c = boxes(doc)
    assert (b.x - a.right, c.x - a.right, c.y - b.bottom) == (10, 10, 10)
    assert Rect.around([a, b, c]) == Rect.around(one_beside_two)
    assert doc.surfaces[0].gutter == 10
    with pytest.raises(UserError):
        done(book(Rect(20, 20, 12, 40), Rect(36, 20, 12, 40)), "set_gutter", surface="s1", gap=40)


def test_corners_are_at_most_half_a_side() -> None:
    doc = done(book(*GRID), "set_corners", frames=ALL, radius=22)
    assert [f.corner_radius for f in doc.surfaces[0].frames] == [20, 20, 22, 22]


def test_order_of_several_keeps_theirs() -> None:
    doc = done(book(*GRID), "order_frames", frames=["f2", "f0"], to="front")
    assert [f.id for f in doc.surfaces[0].frames] == ["f1", "f3", "f0", "f2"]


def test_what_is_locked_stays() -> None:
    doc = done(book(*GRID), "lock_frame", frame="f1")
    assert boxes(done(doc, "align_frames", frames=["f0", "f1", "f2"], edge="left"))[1] == GRID[1]
    with pytest.raises(UserError, match="locked"):
        done(doc, "move_divider", axis="x", before=["f0"], after=["f1"], by=3)


def test_guides_of_a_surface_and_of_the_book_are_kept_and_undone() -> None:
    doc = book(*GRID)
    made = done(done(doc, "add_guide", axis="x", at=30, surface="s1"), "add_guide", axis="y", at=12.5)
    assert [g.at for g in made.surfaces[0].guides] == [30]
    assert [g.at for g in made.guides] == [12.5]
    assert not made.surfaces[0].edited  # the next suggestion may arrange these pages
    journal = Journal().recorded(doc, made, "Add guide", "edit", "")
    row = journal.rows[0]
    assert parts_from_json(parts_to_json(row.after)) == row.after
    assert journal.jumped(made, 0)[1] == doc
    locked = done(made, "lock_guides", surface="s1")
    with pytest.raises(UserError, match="locked"):
        done(locked, "delete_guide", index=0)
    assert done(made, "clear_guides", surface="s1").guides == ()
    shared = done(made, "share_guide", index=0, surface="s1")
    assert [g.at for g in shared.guides] == [12.5, 30]


def test_frames_turned_together_come_back_to_where_they_were() -> None:
    doc = book(Rect(0, 0, 30, 10), Rect(30, 0, 10, 40), Rect(80, 70, 20, 20))
    names, first = ["f0", "f1", "f2"], boxes(doc)
    for _ in range(24):
        doc = done(doc, "turn_frames", frames=names, by=15)
    for now, before in zip(boxes(doc), first, strict=True):
        assert now.as_list() == pytest.approx(before.as_list(), abs=1e-6)


def test_a_group_is_turned_to_an_angle_as_one() -> None:
    doc = book(Rect(0, 0, 10, 10), Rect(30, 0, 10, 10), Rect(90, 90, 9, 9))
    doc = done(doc, "group_frames", frames=["f0", "f1"])
    made = done(doc, "turn_frames", frames=["f0", "f1", "f2"], to=90)
    (a, b, c) = made.surfaces[0].frames
    assert (a.box.cx, a.box.cy, b.box.cx, b.box.cy) == pytest.approx((20, -10, 20, 20))
    assert (a.rotation, b.rotation, c.rotation, c.box) == (90, 90, 90, Rect(90, 90, 9, 9))
    straight = boxes(done(made, "turn_frames", frames=["f0", "f1"], to=0))
    assert straight[0].as_list() == pytest.approx([0, 0, 10, 10])
