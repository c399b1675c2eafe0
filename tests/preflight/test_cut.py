"""What is cut along an outline, cards that share a page, cards without names: found, and mended."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.document.edits import apply
from albumapp.document.guests import NAME, Guest
from albumapp.document.model import Document, PhotoFrame, TextFrame
from albumapp.geometry import Crop, Rect, Size
from albumapp.geometry.crop import largest_crop
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album import check_album
from albumapp.preflight.finding import ERROR, WARNING, Finding
from albumapp.products.catalogue import product
from albumapp.session import project as _edits  # noqa: F401  (all edits are in their table)
from tests.layout.made import camera_roll
from tests.layout.pieces.test_table import GUESTS, made
from tests.preflight.albums import BRIGHT, TODAY, Context, words

OURS = {
    *("text-outside-cut", "text-near-cut", "face-outline", "text-off-card", "text-near-card"),
    *("names-missing", "words-example"),
}
ROLL = camera_roll(8)


def found(doc: Document, known: dict[str, PhotoFacts] | None = None) -> list[Finding]:
    rows = check_album(doc, product(doc.product), Context(doc, known or {}), today=TODAY)
    return [f for f in rows if f.code in OURS]


def coaster(*frames: TextFrame | PhotoFrame, shape: str = "round") -> Document:
    doc = made(f"coaster-{shape}", ROLL)
    first = doc.surfaces[0]
    return replace(doc, surfaces=(replace(first, frames=frames), *doc.surfaces[1:]))


@pytest.mark.parametrize(
    ("box", "code", "severity"),
    [
        (Rect(20, 42, 54, 10), "", ""),
        (Rect(6, 10, 20, 8), "text-outside-cut", ERROR),
        (Rect(16, 14, 24, 8), "text-near-cut", WARNING),
    ],
)
def test_words_at_a_round_cut(box: Rect, code: str, severity: str) -> None:
    text = words("f1", "Cheers!", box)
    text = replace(text, style=replace(text.style, align="left", size_pt=14.0))
    doc = coaster(text)
    rows = found(doc)
    assert [(f.code, f.severity) for f in rows] == ([(code, severity)] if code else [])
    for f in rows:
        assert f.mend is not None
        after = apply(doc, Context(doc), f.mend.edit, dict(f.mend.params))
        assert not found(after)


def test_words_in_the_corner_of_a_square_coaster_are_inside() -> None:
    text = words("f1", "Cheers!", Rect(6, 6, 40, 8))
    assert not found(coaster(text, shape="square"))


@pytest.mark.parametrize("mendable", [True, False])
def test_a_face_that_a_round_cut_takes_is_said_and_mended(mendable: bool) -> None:
    face = Rect(0.02, 0.06 if mendable else 0.001, 0.1, 0.14)
    facts = PhotoFacts("p1", Size(6000, 4000), faces=(face,), light=BRIGHT, sharpness=0.8)
    box = Rect(-3, -3, 100, 100)
    crop = largest_crop(1.5, 1.0)
    crop = replace(crop, x=0.0)
    doc = coaster(PhotoFrame("f1", box, "p1", Crop(crop)))
    codes = {f.code for f in check_album(doc, product(doc.product), Context(doc, {"p1": facts}), today=TODAY)}
    assert codes & {"face-outline", "face-trim", "face-cut"}
    middle = replace(facts, faces=(Rect(0.45, 0.4, 0.1, 0.2),))
    assert not found(doc, {"p1": middle})


def test_a_face_in_the_corner_has_its_own_rule_and_mend() -> None:
    facts = PhotoFacts(
        "p1", Size(6000, 4000), faces=(Rect(0.1, 0.16, 0.05, 0.07),), light=BRIGHT, sharpness=0.8
    )
    doc = coaster(PhotoFrame("f1", Rect(-3, -3, 100, 100), "p1", Crop(Rect(0.0, 0.0, 2 / 3, 1.0))))
    (row,) = found(doc, {"p1": facts})
    assert row.code == "face-outline"
    assert row.mend is None, "the crop can only move along, and the face is at the photo's left"
    lower = replace(facts, faces=(Rect(0.5, 0.2, 0.1, 0.14),))
    (row,) = found(doc, {"p1": lower})
    assert row.mend is not None
    after = apply(doc, Context(doc, {"p1": lower}), row.mend.edit, dict(row.mend.params))
    assert not found(after, {"p1": lower})


def test_words_over_the_edge_of_one_of_several_cards() -> None:
    doc = made("place-card-a4", ROLL, GUESTS)
    assert not found(doc)
    first = doc.surfaces[0]
    name = next(f for f in first.frames if isinstance(f, TextFrame) and f.role == NAME)
    over = replace(name, box=name.box.moved(-60, 0))
    near = replace(name, box=name.box.moved(0, 0), text="W" * 18, style=replace(name.style, size_pt=17.0))
    codes = [{f.code for f in found(doc.with_surface(first.with_frame(f)))} for f in (over, near)]
    assert "text-off-card" in codes[0]
    assert codes[1] <= {"text-near-card", "text-off-card"}


@pytest.mark.parametrize("product_id", ["place-card-tent", "envelope-dl"])
def test_the_example_is_no_name(product_id: str) -> None:
    assert [f.code for f in found(made(product_id, ROLL, []))] == ["names-missing"]
    assert not found(made(product_id, ROLL, [Guest("Anna", "", ("Road 1",))]))


def test_cards_show_the_same_photo_on_purpose() -> None:
    doc = made("place-card-tent:design=photo", ROLL)
    codes = {f.code for f in check_album(doc, product(doc.product), Context(doc), today=TODAY)}
    assert "photo-twice" not in codes


@pytest.mark.parametrize(("count", "said"), [(13, 0), (12, 0), (11, 1)])
def test_a_calendars_title_page_may_show_the_photo_of_a_month(count: int, said: int) -> None:
    doc = made("calendar-a4", camera_roll(count))
    assert len(doc.used()) == count
    codes = [f.code for f in check_album(doc, product(doc.product), Context(doc), today=TODAY)]
    assert codes.count("photo-twice") == said


def test_an_invitation_asks_for_its_day() -> None:
    doc = made("card-a6:occasion=invitation", ROLL)
    (row,) = found(doc)
    assert row.code == "words-example"
    after = apply(doc, Context(doc), "set_text", {"frame": row.frame, "text": "Come on 12 June at 4 pm"})
    assert not found(after)
    assert not found(made("card-a6:occasion=thanks", ROLL))
