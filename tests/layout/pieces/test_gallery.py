"""Galleries: drafts and other arrangements by the rules, what is locked stays, the wall can be changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.checked import Malformed
from albumapp.document.gallery import front_inset, pieces_of
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.alternatives import alternatives
from albumapp.layout.constraints import face_rects
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album import check_album
from albumapp.preflight.pdf_expect import Expected
from albumapp.products.catalogue import product
from tests.layout.made import camera_roll, photo
from tests.layout.pieces.test_edits import Ctx, did
from tests.layout.pieces.test_pieces import made

ROLL = camera_roll(60)
GALLERIES = ("gallery-canvas", "gallery-framed", "gallery-posters")


class Known(Ctx):
    """What the check asks."""

    names: dict[str, str] = {}

    def chapters(self) -> dict[str, str]:
        return {}


KNOWN = Known(ROLL)


def walled(
    reference: str = "gallery-canvas", pieces: int | None = 7, seed: int = 0, roll: list[PhotoFacts] = ROLL,
    before: Document | None = None,
) -> Document:  # fmt: skip
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in roll}
    doc = before or Document("layflat-30x30", photos=entries)
    job = Job(product(reference), roll, lambda n: roll[:n], style("clean-white"), "Lisbon", pieces, seed)
    return suggest_piece(job, doc)


def amiss(doc: Document, known: Known = KNOWN) -> list[str]:
    """What the check of walls finds."""
    found = check_album(doc, product(doc.product), known)
    return [f.code for f in found if f.code.startswith("wall-") or f.code in ("face-cut", "bleed-short")]


def pieces(doc: Document) -> list[PhotoFrame]:
    return list(doc.surfaces[0].photo_frames())


@pytest.mark.parametrize("reference", GALLERIES)
@pytest.mark.parametrize("count", [1, 3, 5, 7, 12])
def test_a_draft_keeps_all_rules(reference: str, count: int) -> None:
    doc = walled(reference, count)
    assert len(pieces(doc)) == count == doc.page_count
    assert amiss(doc) == []
    spec = product(reference)
    sold = {way for w, h in spec.piece.sizes for way in ((w, h), (h, w))}  # type: ignore[union-attr]
    for f in pieces(doc):
        assert (f.box.w, f.box.h) in sold
        inside = f.box.inset(front_inset(spec)).outset(1e-6)
        assert all(inside.contains(r) for r in face_rects(f, KNOWN.facts(f.photo or "")))
        assert any(r.code.startswith(("wall.", "piece.sharp", "piece.soft")) for r in f.why)


@settings(max_examples=10, deadline=None)
@given(
    st.sampled_from(GALLERIES),
    st.sampled_from(["2600x2400", "3600x2500", "4800x2800"]),
    st.sampled_from(["sofa", "sideboard", "bed", "desk", "none", "1200x900"]),
    st.integers(1, 12),
    st.integers(0, 3),
)
def test_any_wall_and_any_furniture(reference: str, wall: str, stands: str, count: int, seed: int) -> None:
    doc = walled(f"{reference}:furniture={stands},wall={wall}", count, seed)
    assert 1 <= len(pieces(doc)) <= count
    assert amiss(doc) == []


def test_few_photos_make_few_pieces_and_none_is_said() -> None:
    assert len(pieces(walled(pieces=7, roll=[photo(1), photo(2, 2 / 3), photo(3)]))) == 3
    with pytest.raises(UserError, match="no photos"):
        walled(roll=[])


def test_a_photo_full_of_faces_still_hangs_where_there_is_no_other() -> None:
    crowd = photo(1, 1.5, faces=[Rect(0.0, 0.0, 0.1, 0.1), Rect(0.9, 0.9, 0.1, 0.1)])
    doc = walled(pieces=1, roll=[crowd])
    assert amiss(doc, Known([crowd])) == ["wall-face"]


def test_edges_are_drawn_out_where_a_mirrored_one_would_show_a_head_twice() -> None:
    near = photo(1, 1.5, faces=[Rect(0.4, 0.15, 0.2, 0.3)])
    doc = walled(pieces=1, roll=[near])
    assert doc.surfaces[0].edges == "stretch"
    assert amiss(doc, Known([near])) == []
    mirrored = did(doc, "set_edges", Known([near]), surface=doc.surfaces[0].id, edges="mirror")
    assert amiss(mirrored, Known([near])) == ["wall-mirrored"]
    assert (
        walled(pieces=1, roll=[photo(1, 1.5, faces=[Rect(0.4, 0.5, 0.1, 0.15)])]).surfaces[0].edges
        == "mirror"
    )


def test_no_head_is_mirrored_at_the_fold_of_a_canvas() -> None:
    """A face ends at the brow: what is above it would stand once more, on its head, on the canvas's side."""
    near = photo(1, 1.5, faces=[Rect(0.3, 0.09, 0.1, 0.15)])
    known, doc = Known([near]), made("canvas-40x60", [near])
    (held,) = doc.surfaces
    assert held.edges == "stretch"
    assert amiss(doc, known) == []
    mirrored = did(doc, "set_edges", known, surface=held.id, edges="mirror")
    check = check_album(mirrored, product("canvas-40x60"), known)
    found = next(f for f in check if f.code == "wall-mirrored")
    assert found.mend is not None
    mended = did(mirrored, found.mend.edit, known, **found.mend.params)
    assert mended.surfaces[0].edges == "stretch"


def test_alternatives_keep_photos_and_rules_and_differ() -> None:
    doc = walled(pieces=7)
    s = doc.surfaces[0]
    found = alternatives(doc, s.id, KNOWN.facts, style(doc.style))
    assert len(found) >= 6
    for n in range(len(found)):
        after = did(doc, "resuggest", KNOWN, surface=s.id, candidate=n)
        assert {f.photo for f in pieces(after)} == {f.photo for f in pieces(doc)}
        assert {f.id for f in pieces(after)} == {f.id for f in pieces(doc)}
        assert amiss(after) == []
    shown = {str(sorted(f.box.as_list() for f in o.photo_frames())) for o in found}
    assert len(shown) == len(found)


def test_locked_pieces_stay_through_all_of_it() -> None:
    doc = walled(pieces=6)
    s, held = doc.surfaces[0], pieces(doc)[2]
    doc = did(doc, "lock_frame", KNOWN, frame=held.id, locked=True)
    held = replace(held, locked=True)

    def stays(after: Document) -> bool:
        return any(replace(f, why=()) == replace(held, why=()) for f in pieces(after))

    more = did(doc, "more_photos", KNOWN, surface=s.id)
    fewer = did(doc, "fewer_photos", KNOWN, surface=s.id)
    assert (len(pieces(more)), len(pieces(fewer))) == (7, 5)
    other = did(doc, "resuggest", KNOWN, surface=s.id)
    again = did(doc, "suggest_again", KNOWN)
    for after in (more, fewer, other, again):
        assert stays(after)
        assert amiss(after) == []
    assert [f.box for f in pieces(again)] != [f.box for f in pieces(doc)]


def test_on_a_wall_arranged_by_hand_one_more_hangs_beside_the_others() -> None:
    doc = walled(pieces=5)
    s, f = doc.surfaces[0], pieces(doc)[0]
    doc = did(doc, "move_frames", KNOWN, frames=[f.id], dx=-3, dy=0)
    before = {g.id: g.box for g in pieces(doc)}
    more = did(doc, "more_photos", KNOWN, surface=s.id)
    assert len(pieces(more)) == 6
    assert {g.id: g.box for g in pieces(more) if g.id in before} == before


def test_a_photo_in_a_piece_changes_no_size() -> None:
    doc = walled(pieces=5)
    lying = next(f for f in pieces(doc) if f.box.w > f.box.h)
    upright = next(p for p in ROLL if p.aspect < 1 and p.id not in doc.used())
    after = did(doc, "place_photo", KNOWN, frame=lying.id, photo=upright.id)
    placed = next(f for f in pieces(after) if f.photo == upright.id)
    assert placed.box == lying.box
    assert placed.crop.shown_size(upright.size).aspect == pytest.approx(lying.box.aspect)
    a, b = pieces(doc)[:2]
    swapped = did(doc, "swap_photos", KNOWN, a=a.id, b=b.id)
    assert [f.box for f in pieces(swapped)] == [f.box for f in pieces(doc)]


def test_sizes_are_chosen_and_turned_about_the_middle() -> None:
    doc = walled("gallery-canvas", 3)
    f = pieces(doc)[0]
    for name, given_, wanted in (
        ("set_piece", {"width": 605, "height": 395}, (600, 400)),
        ("set_piece", {"width": 300, "height": 300}, (300, 300)),
        ("turn_piece", {}, (f.box.h, f.box.w)),
    ):
        after = did(doc, name, KNOWN, frame=f.id, **given_)
        made = next(g for g in pieces(after) if g.id == f.id)
        assert (made.box.w, made.box.h) == wanted
        assert (made.box.cx, made.box.cy) == pytest.approx((f.box.cx, f.box.cy))
        aspect = made.crop.shown_size(KNOWN.facts(made.photo or "").size).aspect
        assert aspect == pytest.approx(made.box.aspect)
        assert after.surfaces[0].shape.sheets[0].page == 1


def test_another_wall_hangs_the_pieces_anew_and_keeps_what_is_by_hand() -> None:
    doc = walled("gallery-canvas", 5)
    wide = did(doc, "set_wall", KNOWN, width=4400, height=2600, furniture="sideboard", gap=55)
    assert wide.product == "gallery-canvas:furniture=sideboard,gap=55,wall=4400x2600"
    assert wide.surfaces[0].shape.size.w == 4400
    assert amiss(wide) == []
    assert {f.photo for f in pieces(wide)} == {f.photo for f in pieces(doc)}
    by_hand = did(doc, "move_frames", KNOWN, frames=[pieces(doc)[0].id], dx=11, dy=0)
    grown = did(by_hand, "set_wall", KNOWN, width=4000, height=2700)
    for a, b in zip(pieces(by_hand), pieces(grown), strict=True):
        assert (b.box.x - a.box.x, b.box.y - a.box.y) == pytest.approx((200, 200))
    with pytest.raises(UserError):
        did(doc, "set_wall", KNOWN, furniture="piano")


def test_hung_by_the_rules_again() -> None:
    doc = walled("gallery-framed", 6)
    s, f = doc.surfaces[0], pieces(doc)[1]
    bad = did(doc, "move_frames", KNOWN, frames=[f.id], dx=17, dy=-9)
    assert "wall-gaps" in amiss(bad)
    mended = did(bad, "hang_by_rules", KNOWN, surface=s.id)
    assert amiss(mended) == []
    assert {g.photo: g.id for g in pieces(mended)} == {g.photo: g.id for g in pieces(doc)}
    assert [g.box.size for g in pieces(mended)] == [g.box.size for g in pieces(doc)]


def test_each_rule_is_found() -> None:
    doc = walled("gallery-canvas", 4)
    frames, s = pieces(doc), doc.surfaces[0]
    everything = [f.id for f in frames]

    def moved(ids: list[str], dx: float, dy: float) -> set[str]:
        return set(amiss(did(doc, "move_frames", KNOWN, frames=ids, dx=dx, dy=dy)))

    assert moved(everything, 0, 150) == {"wall-furniture"}
    assert moved(everything, 3000, 0) == {"wall-off"}
    onto = frames[1].box
    assert "wall-overlap" in moved([frames[0].id], onto.x - frames[0].box.x + 30, onto.y - frames[0].box.y)
    empty = did(doc, "delete_frames", KNOWN, frames=everything)
    assert amiss(empty) == ["wall-bare"]
    lower = did(doc, "move_frames", KNOWN, frames=everything, dx=0, dy=1)
    assert "wall-width" in amiss(did(lower, "set_wall", KNOWN, furniture="3000x850"))
    wrong = replace(frames[0], box=replace(frames[0].box, w=frames[0].box.w + 40))
    assert "wall-size" in amiss(doc.with_surface(s.with_frame(wrong)))


def test_edges_of_pieces_repeat_the_front() -> None:
    doc = walled("gallery-canvas", 3)
    s = doc.surfaces[0]
    drawn_out = did(doc, "set_edges", KNOWN, surface=s.id, edges="stretch")
    assert drawn_out.surfaces[0].edges == "stretch"
    assert [f.box for f in pieces(drawn_out)] == [f.box for f in pieces(doc)]
    for edges in ("picture", "colour"):
        with pytest.raises(UserError, match="mirrored or drawn out"):
            did(doc, "set_edges", KNOWN, surface=s.id, edges=edges)


def test_the_same_pieces_in_frames_and_back_in_a_book() -> None:
    doc = walled("gallery-canvas", 5)
    framed = did(doc, "change_product", KNOWN, product="gallery-framed:furniture=bed")
    assert {f.photo for f in pieces(framed)} == {f.photo for f in pieces(doc)}
    assert amiss(framed) == []
    book = did(framed, "change_product", KNOWN, product="layflat-30x30")
    assert not any(s.shape.is_piece for s in book.surfaces)
    again = did(book, "change_product", KNOWN, product="gallery-posters", pages=4)
    assert len(pieces(again)) == 4
    assert amiss(again) == []


@pytest.mark.parametrize(("pages", "kept"), [(5, True), (30, True), (31, False)])
def test_a_finished_pdf_may_have_any_number_of_pieces(pages: int, kept: bool) -> None:
    expected = Expected.of(product("gallery-canvas"), pages=pages)
    fewest, most = expected.any_of
    assert (fewest <= pages <= most) is kept
    assert len(expected.sizes) == 13


@pytest.mark.parametrize(("angle", "turned", "flip"), [(10.0, 0, False), (0.0, 1, True), (7.0, 1, False)])
@pytest.mark.parametrize(
    ("edit", "given"),
    [("set_box", {"box": [900, 900, 150, 390]}), ("set_piece", {"width": 600, "height": 900})],
)
def test_a_turned_photo_stays_turned_and_is_not_distorted_in_another_size(
    angle: float, turned: int, flip: bool, edit: str, given: dict[str, object]
) -> None:
    doc = walled("gallery-canvas")
    frame = pieces(doc)[0].id
    doc = did(
        doc, "set_crop", frame=frame, box=[0.3, 0.3, 0.4, 0.4], angle=angle, quarter_turns=turned, flip=flip
    )
    made = next(f for f in pieces(did(doc, edit, frame=frame, **given)) if f.id == frame)
    assert made.box.size != pieces(doc)[0].box.size
    assert (made.crop.angle, made.crop.quarter_turns, made.crop.flip) == (angle, turned, flip)
    shown = made.crop.shown_size(doc.photos[made.photo or ""].size)
    assert shown.aspect == pytest.approx(made.box.aspect, rel=1e-6)


def test_a_flipped_photo_stays_so_when_its_piece_is_turned() -> None:
    doc = walled("gallery-canvas")
    piece = next(f for f in pieces(doc) if f.box.w != f.box.h)
    doc = did(doc, "set_crop", frame=piece.id, flip=True)
    made = next(f for f in pieces(did(doc, "turn_piece", frame=piece.id)) if f.id == piece.id)
    assert made.box.size.aspect == pytest.approx(1 / piece.box.size.aspect)
    assert made.crop.flip


def test_a_file_whose_pieces_and_sheets_differ_is_malformed() -> None:
    written = codec.surface_to_json(walled().surfaces[0])
    assert codec.surface_from_json(written).frames
    with pytest.raises(Malformed, match="a sheet for each"):
        codec.surface_from_json({**written, "frames": written["frames"][1:]})  # type: ignore[index]
    words = codec.frame_to_json(TextFrame("f900", Rect(0, 0, 50, 20), "Lisbon"))
    with pytest.raises(Malformed, match="a sheet for each"):
        codec.surface_from_json({**written, "frames": [*written["frames"][1:], words]})  # type: ignore[index]


@pytest.mark.parametrize("other", ["layflat-30x30", "canvas-40x60", "card-a6"])
def test_a_file_with_a_wall_and_another_product_can_be_checked(other: str) -> None:
    doc = replace(walled(), product=other)
    assert not [f for f in check_album(doc, product(other), KNOWN) if f.code == "wall-size"]


def test_a_photo_that_was_turned_is_not_turned_back_to_keep_its_faces_clear() -> None:
    doc = walled("gallery-framed")
    frame = pieces(doc)[0]
    face = (Rect(0.4, 0.4, 0.1, 0.1),)
    known = Known([replace(p, faces=face) if p.id == frame.photo else p for p in ROLL])

    def mends(turns: int, flip: bool) -> list[object]:
        box = [0.41, 0.41, 0.3, 0.3]
        turned = did(doc, "set_crop", frame=frame.id, box=box, quarter_turns=turns, flip=flip)
        found = check_album(turned, product(turned.product), known)
        here = [f for f in found if f.code == "wall-face" and f.frame == frame.id]
        return [f.mend and f.mend.params["flip"] for f in here]

    assert mends(0, True) == [True]
    assert mends(1, False) == [None]


def test_each_piece_is_printed_by_itself_with_its_own_wrap() -> None:
    wall = walled("gallery-canvas").surfaces[0]
    wrap = product("gallery-canvas").piece.wrap  # type: ignore[union-attr]
    for piece, frame in zip(pieces_of(wall), wall.photo_frames(), strict=True):
        (sheet,) = piece.shape.sheets
        front = Rect(0, 0, frame.box.w, frame.box.h)
        assert [f.box for f in piece.frames] == [front]
        assert sheet.trim.as_list() == pytest.approx(front.outset(wrap).as_list())
