"""Edits of what stands on a table: a list of names, one design for all, the back of a tent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.basis import UserError
from albumapp.document.drawlist import draw_surface
from albumapp.document.guests import NAME, Guest, guests_of
from albumapp.document.model import Document, Surface, TextFrame
from albumapp.document.tents import TURNED
from albumapp.drawing.ops import GlyphRunOp
from tests.layout.made import camera_roll
from tests.layout.pieces.test_edits import did
from tests.layout.pieces.test_table import GUESTS, made

ROLL = camera_roll(30)


def name_of(s: Surface) -> TextFrame:
    return next(f for f in s.frames if isinstance(f, TextFrame) and f.role == NAME)


def names(doc: Document) -> list[str]:
    return [g.name for g in guests_of(doc)]


def test_a_list_makes_a_card_each_and_keeps_what_was_arranged() -> None:
    doc = did(made("place-card-tent", ROLL), "set_names", names=["Ada", ["Ben", "4"], "Zoë"])
    assert names(doc) == ["Ada", "Ben", "Zoë"]
    zoe = doc.surfaces[2]
    doc = did(doc, "move_frames", frames=[name_of(zoe).id], dx=1.0, dy=0.5)
    moved = name_of(doc.surfaces[2]).box
    doc = did(doc, "set_names", names=["Zoë", "Ada", "New"])
    assert names(doc) == ["Zoë", "Ada", "New"]
    assert name_of(doc.surfaces[0]).box == moved, "arranged cards stay with their guest"
    assert [s.shape.pages for s in doc.surfaces] == [(1,), (2,), (3,)]
    assert len({f.id for s in doc.surfaces for f in s.frames}) == sum(len(s.frames) for s in doc.surfaces)


def test_names_go_to_another_product() -> None:
    doc = did(made("place-card-tent", ROLL), "change_product", product="envelope-c6")
    assert names(doc) == [g.name for g in GUESTS]
    assert names(did(doc, "change_product", product="place-card-a4")) == [g.name for g in GUESTS]


@pytest.mark.parametrize("bad", [[], [""], [3], [["Anna", 3]], [[]], "Anna", [["Anna", "1", "Road"]]])
def test_what_is_no_list_is_refused(bad: object) -> None:
    with pytest.raises(UserError):
        did(made("place-card-tent", ROLL), "set_names", names=bad)


def test_other_products_have_no_names() -> None:
    with pytest.raises(UserError, match="no names"):
        did(made("coaster-round", ROLL), "set_names", names=["Anna"])


def test_one_design_for_all_cards_and_for_those_to_come() -> None:
    doc = made("place-card-tent", ROLL)
    first = doc.surfaces[0]
    name = name_of(first)
    doc = did(doc, "set_text", frame=name.id, style={"italic": True, "size_pt": 20.0})
    doc = did(doc, "move_frames", frames=[name.id], dx=0.0, dy=2.0)
    doc = did(doc, "same_on_all", surface=first.id)
    assert names(doc) == [g.name for g in GUESTS]
    assert all(name_of(s).box == name.box.moved(0, 2) and name_of(s).style.italic for s in doc.surfaces)
    assert name_of(doc.surfaces[1]).style.size_pt < 20, "a long name is smaller"
    doc = did(doc, "set_names", names=["Anna Berg", "New"])
    assert name_of(doc.surfaces[1]).text == "New"
    assert name_of(doc.surfaces[1]).style.italic
    assert name_of(doc.surfaces[1]).box == name.box.moved(0, 2)


def test_each_table_keeps_its_photo_in_one_design() -> None:
    doc = made("table-number-tent:numbers=1-3", ROLL)
    before = [s.photos() for s in doc.surfaces]
    doc = did(doc, "same_on_all", surface=doc.surfaces[0].id)
    assert [s.photos() for s in doc.surfaces] == before
    sizes = {p.id: p.size for p in ROLL}
    for s in doc.surfaces:
        (f,) = s.photo_frames()
        assert f.crop.shown_size(sizes[f.photo or ""]).aspect == pytest.approx(f.box.aspect, rel=1e-3)


def test_a_locked_card_stays() -> None:
    doc = made("place-card-tent", ROLL)
    doc = did(doc, "lock_surface", surface=doc.surfaces[1].id)
    after = did(doc, "same_on_all", surface=doc.surfaces[0].id)
    assert after.surfaces[1] == doc.surfaces[1]


def test_the_back_becomes_frames_of_its_own_and_follows_again() -> None:
    doc = made("place-card-tent:design=photo", ROLL, [Guest("Anna")])
    card = doc.surfaces[0]
    own = did(doc, "set_back", surface=card.id, own=True)
    made_own = own.surfaces[0]
    assert len(made_own.frames) == 2 * len(card.frames)
    assert names(own) == ["Anna"], "the name on the back is nobody's card"

    def runs(s: Surface) -> list[tuple[float, ...]]:
        photos = {p.id: doc.photos[p.id] for p in ROLL}
        ops = draw_surface(s, photos).ops
        return sorted(
            tuple(round(v, 3) for v in o.matrix.as_tuple()) for o in ops if isinstance(o, GlyphRunOp)
        )

    assert runs(made_own) == runs(card), "it looks as before"
    back = did(own, "set_back", surface=card.id, own=False)
    assert back.surfaces[0].edges == TURNED
    assert replace(back.surfaces[0], edited=card.edited).frames == card.frames
    with pytest.raises(UserError, match="tent"):
        did(made("coaster-round", ROLL), "set_back", surface="s1", own=True)
