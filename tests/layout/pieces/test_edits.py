"""Edits of what is no book: edges, turned pages, days, prints that come and go; another product and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.codec import surface_from_json, surface_to_json
from albumapp.document.days.month import month_frame, month_of, own_days
from albumapp.document.drawlist import draw
from albumapp.document.edits import apply
from albumapp.document.journal import Journal
from albumapp.document.model import Approval, Document, Ignored, TextFrame
from albumapp.drawing.ops import ImageOp
from albumapp.geometry import Rect
from albumapp.layout.alternatives import alternatives
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue, product
from albumapp.products.spec import ProductSpec
from albumapp.session import project
from tests.layout.made import camera_roll, photo
from tests.layout.pieces.test_pieces import PIECES, made, sound

ROLL = camera_roll(30)


class Ctx:
    def __init__(self, roll: list[PhotoFacts] = ROLL) -> None:
        self.roll = {f.id: f for f in roll}

    def facts(self, photo_id: str) -> PhotoFacts:
        return self.roll[photo_id]

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


CTX = Ctx()


def did(doc: Document, name: str, ctx: Ctx = CTX, **params: object) -> Document:
    return apply(doc, ctx, name, params)  # type: ignore[arg-type]


def test_edges_are_mirrored_drawn_out_or_left() -> None:
    doc = made("canvas-40x60", [photo(1, 1.5)])
    ctx, s = Ctx([photo(1, 1.5)]), doc.surfaces[0]
    plain = [op for op in draw(doc, s).ops if isinstance(op, ImageOp)]
    assert len(plain) == 1
    mirrored = did(doc, "set_edges", ctx, surface=s.id, edges="mirror")
    front = next(mirrored.surfaces[0].photo_frames())
    assert front.box == s.shape.rect
    images = [op for op in draw(mirrored, mirrored.surfaces[0]).ops if isinstance(op, ImageOp)]
    assert len(images) == 9, "four corners, four edges and, over them, the front"
    assert {op.photo for op in images} == {"p1"}
    sheet = Rect.around([op.clip.bounds() for op in images])
    assert s.shape.bleed_rect.outset(1e-6).contains(sheet)
    assert sheet.outset(1e-6).contains(s.shape.bleed_rect)
    left = next(op for op in images if op.clip.bounds().right <= 0.31 and op.clip.bounds().h > 300)
    # what lies 10 mm inside of the edge is seen 10 mm outside of it
    at = images[-1].matrix.inverse().apply(10, 200)
    assert left.matrix.apply(*at) == pytest.approx((-10, 200), abs=0.3)
    assert left.clip.bounds().right == pytest.approx(0.3), "it laps under the front"
    colour = did(mirrored, "set_edges", ctx, surface=s.id, edges="colour")
    assert len(draw(colour, colour.surfaces[0]).ops) == 1
    back = did(colour, "set_edges", ctx, surface=s.id, edges="picture")
    assert next(back.surfaces[0].photo_frames()).box == s.shape.bleed_rect
    assert surface_from_json(surface_to_json(mirrored.surfaces[0])) == mirrored.surfaces[0]


def test_a_face_at_the_edge_is_not_folded_round_it() -> None:
    near = photo(1, 1.5, faces=[Rect(0.3, 0.09, 0.1, 0.15)])
    doc = made("canvas-40x60", [near])
    with pytest.raises(UserError, match="too near"):
        did(doc, "set_edges", Ctx([near]), surface=doc.surfaces[0].id, edges="picture")
    other = made("metal-40x60", [near])
    with pytest.raises(UserError, match="folds round"):
        did(other, "set_edges", Ctx([near]), surface=other.surfaces[0].id, edges="mirror")


def test_a_print_turns_and_turns_back() -> None:
    doc = made("print-10x15", ROLL)
    s = doc.surfaces[2]
    turned = did(doc, "turn_page", surface=s.id)
    size = turned.surface(s.id).shape.size
    assert (size.w, size.h) == (s.shape.size.h, s.shape.size.w)
    assert turned.surface(s.id).shape.pages == s.shape.pages
    sound(turned, ROLL)
    again = did(turned, "turn_page", surface=s.id)
    assert again.surface(s.id).shape == s.shape
    assert did(turned, "delete_spread", surface=doc.surfaces[0].id).page_count == doc.page_count - 1
    square = made("print-square-13", ROLL)
    with pytest.raises(UserError, match="cannot be turned"):
        did(square, "turn_page", surface=square.surfaces[0].id)


def test_prints_come_and_go() -> None:
    doc = made("print-10x15", ROLL, 5)
    upright = next(n for n, s in enumerate(doc.surfaces) if s.shape.size.h > s.shape.size.w)
    moved = did(doc, "move_spread", surface=doc.surfaces[upright].id, to=0)
    assert moved.surfaces[0].shape.size.h > moved.surfaces[0].shape.size.w
    assert [s.shape.pages for s in moved.surfaces] == [(n,) for n in range(1, 6)]
    twin = did(moved, "duplicate_spread", surface=moved.surfaces[0].id)
    assert twin.page_count == 6
    assert twin.surfaces[1].shape.size == twin.surfaces[0].shape.size
    assert did(twin, "add_spread").page_count == 7


@pytest.mark.parametrize("product_id", ["calendar-a4:year=2027", "card-a6", "canvas-split"])
def test_what_a_product_must_have_cannot_go(product_id: str) -> None:
    doc = made(product_id, ROLL)
    with pytest.raises(UserError):
        did(doc, "delete_spread", surface=doc.surfaces[-1].id)


def test_own_days_are_set_and_come_again_in_another_year() -> None:
    doc = made("calendar-a4:year=2027", ROLL)
    doc = did(doc, "set_days", days=[[2, 14, "Anna"], [12, 24, "Oma"]])
    assert own_days(doc) == {(2, 14): "Anna", (12, 24): "Oma"}
    after = did(doc, "change_product", product="calendar-a4:year=2028")
    assert own_days(after) == {(2, 14): "Anna", (12, 24): "Oma"}
    frame = month_frame(after.surfaces[1])
    assert frame is not None
    assert (m := month_of(frame.text)) is not None
    assert m.year == 2028
    assert own_days(did(after, "set_days", days=[])) == {}
    with pytest.raises(UserError, match="no calendar"):
        did(made("card-a6", ROLL), "set_days", days=[[1, 1, "x"]])


@pytest.mark.parametrize("product_id", PIECES)
def test_an_album_becomes_this_and_an_album_again(product_id: str) -> None:
    from albumapp.layout.compose import suggest_album

    entries = made(product_id, ROLL).photos
    album = suggest_album(ROLL, product("layflat-30x30"), style("clean-white"), 20, "Lisbon", 0, entries)
    piece = did(album, "change_product", product=product_id)
    assert all(s.shape.is_piece for s in piece.surfaces)
    sound(piece, ROLL)
    back = did(piece, "change_product", product="layflat-30x30")
    assert back.cover is not None
    assert not any(s.shape.is_piece for s in back.surfaces)
    assert back.used()


@pytest.mark.parametrize("product_id", PIECES)
def test_other_layouts_of_each_surface_are_sound(product_id: str) -> None:
    doc = made(product_id, ROLL)
    for s in doc.surfaces[:2]:
        if not s.photos():
            continue
        for other in alternatives(doc, s.id, CTX.facts, style("clean-white")):
            assert sorted(other.photos()) == sorted(s.photos())
            assert other.shape == s.shape
            words = [f for f in s.frames if not hasattr(f, "crop")]
            kept = [f for f in other.frames if not hasattr(f, "crop")]
            said, still = (
                [
                    replace(f, box=s.shape.rect) if s.shape.part == "strips" else f  # it may go above
                    for f in rows
                    if getattr(f, "role", "") != "style"
                ]
                for rows in (words, kept)
            )
            assert said == still
            zone = s.shape.zone
            for f in other.photo_frames():
                assert zone is None or zone.outset(3.01).contains(f.box)
            sound(doc.with_surface(other), ROLL)


def test_suggesting_again_shows_the_next_best_on_the_wall() -> None:
    doc = made("canvas-60x90", ROLL)
    after = did(doc, "suggest_again")
    assert after.surfaces[0].photos() != doc.surfaces[0].photos()


def test_every_kind_of_product_is_there() -> None:
    kinds = {s.kind for s in catalogue().values()}
    assert {"album", "wall", "print", "card", "calendar"} <= kinds
    assert len(PIECES) >= 20


def test_what_people_said_of_a_piece_stays_in_another_one() -> None:
    doc = made("calendar-a4", ROLL)
    doc = replace(doc, ignored=(Ignored("0" * 24, "meant so"),), approvals=(Approval("Anna", "2026-11-22"),))
    after = did(doc, "change_product", product="calendar-a3")
    assert (after.ignored, after.approvals) == (doc.ignored, doc.approvals)


def test_a_greeting_is_the_cards_own_until_it_is_written_over() -> None:
    doc = made("card-a6", ROLL)
    words = next(f for f in doc.surfaces[1].frames if isinstance(f, TextFrame))
    assert words.why
    after = did(doc, "set_text", frame=words.id, text="Dear Oma")
    changed = after.surfaces[1].frame(words.id)
    assert isinstance(changed, TextFrame)
    assert (changed.text, changed.why) == ("Dear Oma", ())


def test_small_prints_stay_in_their_cells() -> None:
    doc = made("print-minis", ROLL)
    sheet = doc.surfaces[0]
    boxes = [f.box for f in sheet.photo_frames()]
    ids = [f.photo for f in sheet.photo_frames()]
    after = did(doc, "remove_photo", frame=next(sheet.photo_frames()).id)
    left = list(after.surfaces[0].photo_frames())
    assert [f.photo for f in left] == ids[1:]
    assert {round(f.box.cx, 3) for f in left} <= {round(b.cx, 3) for b in boxes}
    back = did(after, "add_photo", surface=sheet.id, photo=ids[0])
    assert len(back.surfaces[0].photos()) == 24


def test_other_layouts_of_a_card_keep_off_its_words() -> None:
    doc = made("card-folded-a6:greeting=Hello", ROLL)
    for s in doc.surfaces:
        bare = [
            t.box
            for t in s.frames
            if isinstance(t, TextFrame) and not any(t.box.intersection(f.box) for f in s.photo_frames())
        ]
        for other in alternatives(doc, s.id, CTX.facts, style("clean-white")):
            for f in other.photo_frames():
                met = [b.intersection(f.box) for b in bare]
                assert not any(m is not None and min(m.w, m.h) > 0.1 for m in met)


@pytest.mark.parametrize("product_id", PIECES)
def test_each_is_kept_and_undone(product_id: str, tmp_path: Path) -> None:
    doc = made(product_id, ROLL)
    kept = project.Project(Document("layflat-30x30", photos=doc.photos), Journal(), None)
    kept.context.known = {f.id: f for f in ROLL}
    kept.save_as(tmp_path / "a.album")
    kept.replace(doc, "Suggest album", "suggest")
    kept.do("suggest_again")
    after = kept.document
    kept.close()
    again = project.Project.open(tmp_path / "a.album")
    assert again.document == after
    again.undo()
    assert again.document.surfaces == doc.surfaces
    again.undo()
    assert not again.document.surfaces
    again.redo()
    assert again.document.surfaces == doc.surfaces
    again.close()
