"""The check of an album: every planted fault is found by its own rule, and its mend mends it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.edits import apply
from albumapp.document.model import Border, Document, Frame, PhotoFrame, ShapeFrame, Surface
from albumapp.drawing.colour import WHITE, Cmyk, Rgb
from albumapp.drawing.grounds import PhotoGround
from albumapp.geometry import Crop, Rect, Size
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album import AlbumChecker
from albumapp.preflight.finding import ERROR, NOTE, WARNING
from albumapp.preflight.ignoring import ignored_rows
from albumapp.products.spec import ProductSpec
from albumapp.session import project as _edits  # noqa: F401  (all edits are in their table)
from tests.preflight.albums import TODAY, Context, album, check, codes, picture, spec_of, usual, words

WIDE = Rect(30, 60, 200, 130)


def facts(photo: str = "a", **values: object) -> PhotoFacts:
    return PhotoFacts(photo, Size(6000, 4000), **{"light": bytes([150]) * 256, "sharpness": 0.8, **values})  # type: ignore[arg-type]


def rect(box: Rect, **values: object) -> ShapeFrame:
    values = {"fill": Cmyk(0, 0.4, 0.2, 0), "stroke": None, **values}
    return ShapeFrame("f1", box, **values)  # type: ignore[arg-type]


def test_a_sound_album_has_no_finding() -> None:
    title = words("f2", "A day in Lisbon", Rect(30, 230, 200, 20))
    assert check(album(picture("f1", "a", WIDE), title)) == []


FAULTS: dict[str, tuple[str, str, tuple[Frame, ...]]] = {
    "cut at the trim": ("bleed-short", ERROR, (picture("f1", "a", Rect(0, 0, 300, 300)),)),
    "in the bleed, not through it": ("bleed-short", ERROR, (picture("f1", "a", Rect(-1.5, 40, 200, 130)),)),
    "a strip of white": ("bleed-nearly", WARNING, (picture("f1", "a", Rect(30, 2, 200, 130)),)),
    "a border at the trim": (
        "bleed-short",
        ERROR,
        (picture("f1", "a", Rect(3, 60, 200, 130), border=Border(3.0)),),
    ),
    "a colour near the trim": ("bleed-nearly", WARNING, (rect(Rect(1, 60, 200, 130)),)),
    "beside the page": ("frame-outside", WARNING, (picture("f1", "a", Rect(700, 60, 100, 60)),)),
    "a hair line": ("line-thin", WARNING, (rect(WIDE, stroke=Cmyk(0, 0, 0, 1), stroke_width=0.05),)),
    "empty": ("frame-empty", ERROR, (picture("f1", None, WIDE),)),
    "coarse": ("ppi-low", WARNING, (picture("f1", "tiny", Rect(30, 60, 120, 80)),)),
    "far too coarse": ("ppi-low", ERROR, (picture("f1", "tiny", WIDE),)),
    "twice": (
        "photo-twice",
        WARNING,
        (picture("f1", "a", WIDE), picture("f2", "a", Rect(330, 60, 200, 130))),
    ),
    "too long": ("text-overflow", WARNING, (words("f1", "far too long " * 9, Rect(30, 60, 60, 8)),)),
    "no letters": ("letters-missing", ERROR, (words("f1", "\U000f1234", Rect(30, 60, 60, 12)),)),
    "near the edge": ("text-edge", WARNING, (words("f1", "Lisbon", Rect(2, 60, 60, 12)),)),
    "over the edge": ("text-cut", ERROR, (words("f1", "Lisbon", Rect(-4, 60, 60, 12)),)),
    "over the fold": (
        "text-fold",
        WARNING,
        (words("f1", "A title right across", Rect(250, 60, 100, 12), align="center"),),
    ),
    "tiny": ("text-small", WARNING, (words("f1", "Lisbon", Rect(30, 60, 60, 12), size_pt=4.0),)),
    "rich": (
        "text-rich",
        WARNING,
        (words("f1", "Lisbon", Rect(30, 60, 60, 12), colour=Cmyk(0.7, 0.7, 0.6, 0.9)),),
    ),
    "faint": (
        "text-faint",
        WARNING,
        (words("f1", "Lisbon", Rect(30, 60, 60, 12), colour=Cmyk(0, 0, 0, 0.15)),),
    ),
    "unfilled": ("text-unfilled", WARNING, (words("f1", "In {place}", Rect(30, 60, 60, 12)),)),
    "soaked": ("ink-high", WARNING, (rect(WIDE, fill=Cmyk(1, 1, 0.9, 0.8)),)),
}
NO_MEND = {"photo-changed", "letters-missing", "text-unfilled"}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_and_mended(fault: str) -> None:
    code, severity, frames = FAULTS[fault]
    doc = album(*frames)
    (found,) = [f for f in check(doc) if f.code == code]
    assert (found.severity, found.surface) == (severity, "s0")
    assert found.frame in {f.id for f in frames}
    assert found.box is not None
    assert found.text
    assert "{" not in found.text + found.how_text
    assert found.how_text.endswith(".")
    if code in NO_MEND or code == "ppi-low":
        return
    assert found.mend is not None
    context = Context(doc)
    after = apply(doc, context, found.mend.edit, dict(found.mend.params))
    assert code not in codes(check(after)), fault


def test_words_that_nobody_knows_are_named() -> None:
    (found,) = check(album(words("f1", "In {place} with {people}", Rect(30, 60, 90, 12))))
    assert found.text == "Nothing is known here of: place, people."


def test_what_is_locked_is_not_mended() -> None:
    frame = replace(picture("f1", "a", Rect(30, 2, 200, 130)), locked=True)
    (found,) = check(album(frame))
    assert found.mend is None


def test_a_picture_to_the_bleed_and_one_well_inside_are_fine() -> None:
    full, inside = picture("f1", "a", Rect(-3, -3, 303, 306)), picture("f2", "b", Rect(320, 20, 260, 200))
    assert check(album(full, inside)) == []


def test_extending_to_the_bleed_keeps_the_photo_undistorted() -> None:
    doc = album(picture("f1", "a", Rect(1, 1, 298, 298)))
    (found,) = [f for f in check(doc) if f.code == "bleed-nearly"]
    made = apply(doc, Context(doc), found.mend.edit, dict(found.mend.params)).find("f1")[1]
    assert made.box.as_list() == [-3, -3, 302, 306]  # the fold's side stays
    crop = made.crop.box
    assert crop.w * 6000 / (crop.h * 4000) == pytest.approx(made.box.aspect)


def test_pixels_are_asked_for_by_the_distance_that_it_is_seen_from() -> None:
    doc = album(picture("f1", "tiny", Rect(30, 60, 120, 80)))  # 127 ppi
    assert codes(check(doc)) == ["ppi-low"]
    assert check(doc, spec_of(viewing=3.0)) == []  # 299 / 3 m: about 100 do
    assert codes(check(doc, spec_of(ppi_min=300.0))) == ["ppi-low"]


def test_a_crop_that_shows_more_is_offered_where_it_is_enough() -> None:
    small = picture("f1", "a", WIDE, crop=Crop(Rect(0.4, 0.4, 0.1, 0.1 * 6000 / 4000 * 130 / 200)))
    (found,) = check(album(small))
    assert found.mend is not None
    assert found.mend.edit == "reset_crop"
    doc = album(small)
    assert check(apply(doc, Context(doc), "reset_crop", dict(found.mend.params))) == []


def test_a_finer_photo_of_the_moment_is_offered() -> None:
    doc = album(picture("f1", "tiny", WIDE))
    said = {"tiny": PhotoFacts("tiny", Size(600, 400)), "a": facts(duplicate_of="tiny")}
    (found,) = check(doc, said=said)
    assert found.mend is not None
    assert found.mend.params == {"frame": "f1", "photo": "a"}


def test_missing_and_changed_photos_are_found() -> None:
    doc = album(picture("f1", "a", WIDE))
    assert [(f.code, f.severity) for f in check(doc, missing={"a"})] == [("photo-missing", ERROR)]
    assert [(f.code, f.severity) for f in check(doc, changed={"a"})] == [("photo-changed", ERROR)]


def test_dark_and_blurred_photos_are_worth_knowing() -> None:
    doc = album(picture("f1", "a", Rect(30, 20, 250, 166)))
    night = {"a": facts(light=bytes([35]) * 256)}
    (dark,) = check(doc, said=night)
    assert (dark.code, dark.severity) == ("photo-dark", NOTE)
    after = apply(doc, Context(doc, night), dark.mend.edit, dict(dark.mend.params))
    assert 0 < after.find("f1")[1].adjust.exposure <= 1
    assert check(after, said=night) == []
    lamp = {"a": facts(light=bytes([35]) * 200 + bytes([240]) * 56)}  # a bright part keeps it alive
    assert check(doc, said=lamp) == []
    soft = {"a": facts(sharpness=0.2)}
    assert codes(check(doc, said=soft)) == ["photo-soft"]
    assert check(album(picture("f1", "a", Rect(30, 60, 60, 40))), said=soft) == []  # small: not seen


def at(x: float, y: float, box: Rect, size: float = 0.06) -> Rect:
    """A face of the photo (0..1) whose middle stands at x, y mm of an uncropped frame."""
    return Rect.centred((x - box.x) / box.w, (y - box.y) / box.h, size, size * 1.5)


@pytest.mark.parametrize(
    ("code", "box", "face", "crop"),
    [
        ("face-fold", Rect(200, 60, 200, 133.333), (302.0, 120.0), None),
        ("face-trim", Rect(-3, 60, 200, 133.333), (4.0, 120.0), None),
        ("face-cut", Rect(30, 60, 100, 133.333), None, Crop(Rect(0.5, 0, 0.5, 1))),
    ],
)
def test_faces_where_they_should_not_be(
    code: str, box: Rect, face: tuple[float, float] | None, crop: Crop | None
) -> None:
    where = Rect(0.46, 0.4, 0.08, 0.12) if face is None else at(*face, box)
    doc = album(picture("f1", "a", box, crop=crop or Crop()))
    (found,) = check(doc, said={"a": facts(faces=(where,))})
    assert (found.code, found.severity) == (code, WARNING)
    assert check(doc, said={"a": facts(faces=(Rect(0.7, 0.4, 0.06, 0.09),))}) == []


def test_faces_on_spine_and_wrap() -> None:
    doc = album()
    shape = doc.cover.shape
    left = shape.fold_x[0]
    around = Rect(-18, -18, shape.size.w + 36, shape.size.h + 36)
    for x, code in ((left, "face-spine"), (1.0, "face-wrap")):
        face = Rect.centred((x - around.x) / around.w, 0.5, 0.02, 0.05)
        cover = replace(doc.cover, frames=(picture("f1", "a", around, crop=Crop()),))
        found = check(doc.with_surface(cover), said={"a": facts(faces=(face,))})
        assert codes([f for f in found if f.code.startswith("face")]) == [code]


def test_another_part_of_the_photo_is_offered_where_it_keeps_the_faces_clear() -> None:
    said = {"a": facts(faces=(Rect(0.46, 0.4, 0.08, 0.12),))}
    doc = album(picture("f1", "a", Rect(30, 60, 100, 133.333), crop=Crop(Rect(0.5, 0, 0.5, 1))))
    (found,) = check(doc, said=said)
    assert check(apply(doc, Context(doc, said), found.mend.edit, dict(found.mend.params)), said=said) == []


def test_words_on_a_photo_are_judged_by_the_light_below_them() -> None:
    light = bytes([230 if n < 128 else 20 for n in range(256)])  # bright above, dark below
    said = {"a": facts(light=light)}
    high, low = Rect(60, 70, 60, 12), Rect(60, 165, 60, 12)
    for box, colour, faint in ((high, WHITE, True), (low, WHITE, False), (high, Cmyk(0, 0, 0, 1), False)):
        doc = album(picture("f1", "a", WIDE), words("f2", "Lisbon", box, colour=colour))
        assert ("text-faint" in codes(check(doc, said=said))) is faint


def test_words_on_a_coloured_page_and_on_a_shape() -> None:
    doc = album(words("f1", "Lisbon", Rect(30, 60, 60, 12), colour=Rgb(1, 1, 1)))
    assert codes(check(doc)) == ["text-faint"]
    dark = replace(doc.surface("s0"), background=Rgb(0.1, 0.1, 0.2))
    assert check(doc.with_surface(dark)) == []
    under = ShapeFrame("f0", WIDE, fill=Rgb(0.1, 0.1, 0.2), stroke=None)
    assert check(album(under, *doc.surface("s0").frames)) == []


def spine_text(pages: int) -> Document:
    doc = album(pages=pages)
    left, right = doc.cover.shape.fold_x
    text = words("f1", "Lisbon", Rect.centred((left + right) / 2, 150, 100, 8), size_pt=8, role="spine")
    return doc.with_surface(replace(doc.cover, frames=(replace(text, rotation=90.0),)))


def with_cover(**values: object) -> ProductSpec:
    spec = usual()
    return replace(spec, cover=replace(spec.cover, **values))


def test_words_on_a_spine_where_the_printer_allows_them() -> None:
    doc = spine_text(40)
    assert check(doc) == []
    (found,) = check(doc, with_cover(spine_text_min=60.0))
    assert (found.code, found.severity, found.frame) == ("spine-text", ERROR, "f1")
    assert codes(check(doc, with_cover(spine_text_pages=100))) == ["spine-text"]
    after = apply(doc, Context(doc), found.mend.edit, dict(found.mend.params))
    assert check(after, with_cover(spine_text_min=60.0)) == []


def test_a_spine_that_the_printer_has_to_tell() -> None:
    doc = album(pages=40)
    assert codes(check(doc, with_cover(spine_given=True))) == ["spine-unknown"]
    told = with_cover(spine_given=True, spine_told=22.0, spine_told_for=40)
    assert check(doc, told) == []
    stale = with_cover(spine_given=True, spine_told=22.0, spine_told_for=38)
    assert "spine-stale" in codes(check(doc, stale))


def test_a_cover_of_another_thickness_is_fitted() -> None:
    doc = album(pages=40)
    (found,) = check(doc, with_cover(spine_base=9.0))
    assert (found.code, found.severity) == ("cover-stale", ERROR)
    thick = with_cover(spine_base=9.0)
    assert check(apply(doc, Context(doc, {}, thick), "fit_cover", {}), thick) == []


@pytest.mark.parametrize(
    ("count", "least", "most", "step", "code", "after"),
    [
        (20, 24, 100, 2, "pages-few", 24),
        (22, 20, 100, 6, "pages-step", 26),
        (20, 10, 16, 2, "pages-many", None),
        (20, 20, 100, 10, None, 20),
    ],
)
def test_page_counts(
    count: int, least: int, most: int, step: int, code: str | None, after: int | None
) -> None:
    spec = usual()
    spec = replace(spec, block=replace(spec.block, pages_min=least, pages_max=most, pages_multiple=step))
    doc = album(pages=count)
    found = check(doc, spec)
    assert codes(found) == ([code] if code else [])
    if after is None:
        with pytest.raises(UserError):
            apply(doc, Context(doc, {}, spec), "fit_page_count", {})
    else:
        made = apply(doc, Context(doc, {}, spec), "fit_page_count", {})
        assert sum(len(s.shape.pages) for s in made.inner()) == after
        assert set(codes(check(made, spec))) <= {"page-blank"}


def test_blank_pages_go_where_there_are_too_many() -> None:
    spec = usual()
    spec = replace(spec, block=replace(spec.block, pages_min=10, pages_max=18))
    doc = album(pages=20)
    doc = doc.with_surface(replace(doc.surface("s4"), frames=()))
    made = apply(doc, Context(doc, {}, spec), "fit_page_count", {})
    assert [s.id for s in made.inner()] == [f"s{n}" for n in range(10) if n != 4]


def test_numbers_that_are_old_or_second_hand_say_so() -> None:
    spec = usual()
    doc = album()
    old = replace(spec, source=replace(spec.source, confidence="printer", date="2024-01-01"))
    assert [(f.code, f.severity) for f in check(doc, old)] == [("source-old", NOTE)]
    unsure = replace(spec, source=replace(spec.source, confidence="second hand", date="2026-11-01"))
    assert codes(check(doc, unsure)) == ["source-unsure"]
    neutral = replace(spec, source=replace(spec.source, confidence="neutral"))
    assert "no particular printer" in check(doc, neutral)[0].text


def test_a_photo_behind_the_pages() -> None:
    doc = album()
    behind = doc.with_surface(replace(doc.surface("s0"), background=PhotoGround("tiny")))
    assert codes(check(behind)) == ["ground-ppi-low"]
    assert codes(check(behind, missing={"tiny"})) == ["ground-missing"]
    blurred = doc.with_surface(replace(doc.surface("s0"), background=PhotoGround("tiny", blur=8)))
    assert check(blurred) == []


def test_blank_pages_are_deleted_where_the_product_has_fewer() -> None:
    doc = album(pages=24)
    doc = doc.with_surface(replace(doc.surface("s4"), frames=()))
    (found,) = check(doc)
    assert found.code == "page-blank"
    after = apply(doc, Context(doc), found.mend.edit, dict(found.mend.params))
    assert check(after) == []
    fewest = album()
    (found,) = check(fewest.with_surface(replace(fewest.surface("s4"), frames=())))
    assert found.mend is None


# --- all at once, ignoring, remembering -----------------------------------------------------------


def spoilt() -> Document:
    return album(
        picture("f1", "a", Rect(30, 2, 200, 100)),
        picture("f2", None, Rect(330, 20, 100, 60)),
        words("f3", "Lisbon", Rect(2, 200, 60, 12), size_pt=4.0),
        words("f4", "far too long " * 9, Rect(330, 200, 60, 8)),
    )


def test_all_is_mended_in_one_edit() -> None:
    doc = spoilt()
    before = {f.code for f in check(doc)}
    assert before == {"bleed-nearly", "frame-empty", "text-edge", "text-small", "text-overflow"}
    after = apply(doc, Context(doc), "mend_all", {})
    assert check(after) == []
    only = apply(doc, Context(doc), "mend_all", {"codes": ["frame-empty"]})
    assert {f.code for f in check(only)} == before - {"frame-empty"}
    with pytest.raises(UserError, match="Nothing here"):
        apply(after, Context(after), "mend_all", {})


def test_what_is_ignored_is_told_with_its_reason_until_it_changes() -> None:
    doc = album(picture("f1", "tiny", Rect(30, 60, 120, 80)))
    (found,) = check(doc)
    params = {"marks": [found.mark], "reason": " It is the only photo of her. "}
    quiet = apply(doc, Context(doc), "ignore_findings", params)
    assert check(quiet) == []
    (left,) = check(quiet, ignored=True)
    (row,) = ignored_rows([left], quiet)
    assert row["reason"] == "It is the only photo of her."
    assert "127 of 150" in row["what"]
    smaller = quiet.with_surface(
        replace(quiet.surface("s0"), frames=(picture("f1", "tiny", Rect(30, 60, 110, 73.33)),))
    )
    assert check(smaller) == []  # a little finer or coarser: the same
    worse = quiet.with_surface(replace(quiet.surface("s0"), frames=(picture("f1", "tiny", WIDE),)))
    assert codes(check(worse)) == ["ppi-low"]
    assert check(apply(quiet, Context(quiet), "heed_findings", {"marks": [found.mark]})) == [found]


def test_ignored_findings_are_kept_in_the_file() -> None:
    doc = apply(album(), Context(album()), "ignore_findings", {"marks": ["ab" * 12], "reason": "so"})
    head = json.loads(json.dumps(codec.head_to_json(doc)))
    back = codec.document_from_parts(head, {s.id: s for s in doc.surfaces}, doc.photos)
    assert back.ignored == doc.ignored
    assert len(back.ignored) == 1
    del head["ignored"]  # an older file
    assert codec.document_from_parts(head, {s.id: s for s in doc.surfaces}, doc.photos).ignored == ()
    for wrong in ([["a"]], "x", [[1, 2]], {"a": 1}):
        with pytest.raises(codec.Malformed):
            codec.ignored_from_json(wrong)
    with pytest.raises(UserError, match="no mark"):
        apply(doc, Context(doc), "ignore_findings", {"marks": ["<script>"]})


def test_only_what_changed_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def rule(surface: Surface, look: object) -> list[object]:
        seen.append(surface.id)
        return []

    monkeypatch.setattr("albumapp.preflight.album.SURFACE_RULES", (rule,))
    checker, doc = AlbumChecker(), album()
    spec = usual()
    look: Callable[[Document], object] = lambda d: checker.findings(d, spec, Context(d), today=TODAY)  # noqa: E731
    look(doc)
    assert len(seen) == len(doc.surfaces)
    seen.clear()
    look(doc)
    assert seen == []
    changed = doc.with_surface(replace(doc.surface("s3"), frames=(picture("f9", "a", WIDE),)))
    look(changed)
    assert seen == ["s3"]


def test_a_mend_is_anew_when_a_sibling_comes_and_goes() -> None:
    """The finer sibling that a mend would place may be placed elsewhere meanwhile, or lose its file."""
    doc, checker = album(picture("f1", "tiny", WIDE)), AlbumChecker()
    said = {"tiny": PhotoFacts("tiny", Size(600, 400)), "a": facts(duplicate_of="tiny")}

    def offered(document: Document, missing: frozenset[str] = frozenset()) -> list[str]:
        found = checker.findings(document, usual(), Context(document, said), missing, today=TODAY)
        return [
            f.mend.label for f in found if f.surface == "s0" and f.code == "ppi-low" and f.mend is not None
        ]

    finer = ["Take its finer sibling"]
    assert offered(doc) == finer
    assert offered(doc, frozenset({"a"})) == []
    elsewhere = doc.with_surface(replace(doc.surface("s3"), frames=(picture("f9", "a", WIDE),)))
    assert offered(elsewhere) == []
    assert offered(doc) == finer


def test_page_numbers_have_findings_but_no_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    doc = album()
    numbered = apply(doc, Context(doc), "set_page_numbers", {"edge": 0.0})
    found = [f for f in check(numbered, spec_of(text_min=20.0)) if f.code == "text-small"]
    assert found
    assert all(f.frame == "" and f.mend is None and f.box is not None for f in found)


def test_a_photo_that_the_project_does_not_know_is_no_crash() -> None:
    assert check(album(PhotoFrame("f1", WIDE, "gone"))) == []
