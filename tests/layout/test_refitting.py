"""Pages arranged by hand on pages of another size or in another style: near to how they were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop
from albumapp.layout import edits_book  # noqa: F401  (enters its edits)
from albumapp.layout.keeping import outcome
from albumapp.layout.refitting import refitted
from albumapp.layout.style import content_boxes, style
from tests.layout.made import camera_roll, frames_of, spread
from tests.layout.test_edits import Ctx
from tests.layout.test_rebuilding import ENTRIES, ROLL
from tests.layout.test_rebuilding import start as small_book

LOOK = style("clean-white")
BIG, SMALL, WIDE = spread("layflat-30x30"), spread("hardcover-20x20"), spread("hardcover-a4-landscape")
KNOWN = {p.id: p for p in camera_roll(60)}
WIDES = [p for p in KNOWN.values() if p.aspect > 1.4 and not p.faces]


def two(shape=BIG) -> Surface:
    """Two photos side by side over the content's whole height, the style's gap between them, and words."""
    box = content_boxes(shape, LOOK)[0]
    g, h = LOOK.gutter, 100.0
    w = (box.w - g) / 2
    crops = [Crop(largest_crop(p.aspect, w / h)) for p in WIDES]
    left = PhotoFrame("f1", Rect(box.x, box.y, w, h), WIDES[0].id, crops[0])
    right = PhotoFrame("f2", Rect(box.x + w + g, box.y, w, h), WIDES[1].id, crops[1])
    words = TextFrame("f3", Rect(box.x, box.y + h + 10, 90, 20), "Words")
    return Surface("s1", shape, (left, right, words), content_boxes(shape, LOOK), g, edited=True)


def test_a_smaller_page_scales_what_stood_and_snaps_it_to_its_boxes() -> None:
    made = refitted(two(), SMALL, LOOK, LOOK, KNOWN.__getitem__)
    content = Rect.around(content_boxes(SMALL, LOOK))
    left, right = frames_of(made)
    assert left.box.x == pytest.approx(content.x, abs=0.6)
    assert right.box.right == pytest.approx(content.right, abs=0.6)
    assert right.box.x - left.box.right == pytest.approx(LOOK.gutter, abs=0.6)
    assert made.frame("f3").text == "Words"  # type: ignore[union-attr]
    assert made.frame("f3").style.size_pt < two().frame("f3").style.size_pt  # type: ignore[union-attr]
    assert SMALL.rect.contains(made.frame("f3").box)
    assert made.edited


def test_the_same_page_in_the_same_style_is_left_exactly() -> None:
    assert refitted(two(), BIG, LOOK, LOOK, KNOWN.__getitem__) == two()


def test_gaps_that_were_the_styles_become_the_new_styles() -> None:
    other = replace(LOOK, id="other", gutter=12.0)
    left, right = frames_of(refitted(two(), BIG, LOOK, other, KNOWN.__getitem__))
    assert right.box.x - left.box.right == pytest.approx(12.0, abs=0.7)


def test_what_bled_off_bleeds_off_the_new_page() -> None:
    bleed = BIG.bleed_rect
    crop = Crop(largest_crop(WIDES[0].aspect, bleed.aspect))
    whole = Surface("s1", BIG, (PhotoFrame("f1", bleed, WIDES[0].id, crop),), content_boxes(BIG, LOOK), 4.0)
    (frame,) = frames_of(refitted(whole, SMALL, LOOK, LOOK, KNOWN.__getitem__))
    for a, b in zip(frame.box.as_list(), SMALL.bleed_rect.as_list(), strict=True):
        assert a == pytest.approx(b, abs=0.2)


def test_the_users_crop_is_kept_and_never_distorted() -> None:
    surface = two()
    frame = frames_of(surface)[0]
    own = replace(
        frame.crop, box=Rect(0.1, 0.05, frame.crop.box.w * 0.8, frame.crop.box.h * 0.8), by_user=True
    )
    surface = surface.with_frame(replace(frame, crop=own))
    for shape in (SMALL, WIDE):
        made = frames_of(refitted(surface, shape, LOOK, LOOK, KNOWN.__getitem__))[0]
        assert made.crop == own
        shown = own.shown_size(WIDES[0].size)
        assert made.box.aspect == pytest.approx(shown.aspect, rel=1e-3)


def arranged(doc: Document, at: int) -> Document:
    """One spread with a photo moved by hand, its crop set, and words."""
    surface = doc.inner()[at]
    frame = frames_of(surface)[0]
    b, c = frame.box, frame.crop.box
    steps = (
        ("set_box", {"frame": frame.id, "box": [b.x + 3, b.y + 2, b.w * 0.9, b.h * 0.9]}),
        ("set_crop", {"frame": frame.id, "box": [c.x, c.y, c.w * 0.9, c.h * 0.9]}),
        ("add_text", {"surface": surface.id, "box": [20, 20, 60, 12], "text": "By hand"}),
    )
    for edit, params in steps:
        doc = apply(doc, _Ctx(), edit, params)
    return doc


class _Ctx(Ctx):
    def facts(self, photo_id: str):
        return ROLL[photo_id]


@pytest.mark.parametrize("pid", ["hardcover-20x20", "hardcover-a4-landscape"])
def test_a_change_of_product_keeps_arranged_pages_and_all_photos(pid: str) -> None:
    doc = arranged(small_book(), 4)
    held = doc.inner()[4]
    assert held.edited
    after = apply(doc, _Ctx(), "change_product", {"product": pid})
    kept = after.surface(held.id)
    assert kept.photos() == held.photos()
    assert [f.text for f in kept.frames if isinstance(f, TextFrame) and f.photo is None] == ["By hand"]
    assert frames_of(kept)[0].crop == frames_of(held)[0].crop
    assert after.used().keys() >= {p for s in doc.inner() for p in s.photos()}
    assert outcome(doc, after).kept == 1
    assert outcome(doc, after).unplaced == 0


def test_too_many_photos_for_the_pages_go_to_the_tray_and_are_counted() -> None:
    doc = small_book()
    many = {f"q{n}": replace(p, id=f"q{n}") for n, p in enumerate(camera_roll(240, seed=5))}
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in many.values()}
    doc = replace(doc, photos={**ENTRIES, **entries})

    class All(_Ctx):
        def facts(self, photo_id: str):
            return many.get(photo_id) or ROLL[photo_id]

    surface = doc.inner()[2]
    doc = apply(doc, All(), "add_photos_here", {"surface": surface.id, "photos": list(many)})
    after = apply(doc, All(), "change_product", {"style": "gallery", "pages": 20})
    lost = doc.used().keys() - after.used().keys()
    assert lost
    assert lost <= after.photos.keys()
    assert outcome(doc, after).unplaced == len(lost)
    importance = {p: All().facts(p).importance for p in doc.used()}
    kept = [importance[p] for s in after.inner() for p in s.photos()]
    assert min(kept) >= max(importance[p] for p in lost) - 1e-9
