"""Why frames and pages are as they are: true of the document as it stands, and nothing of it is kept."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from albumapp.basis import Reason, say
from albumapp.basis.places import resource
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface
from albumapp.geometry import Crop, Rect
from albumapp.layout.why import ELSEWHERE, FACTORS, Why, reading_order
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.marks import FACTORS as KNOWN_FACTORS
from tests.layout.made import photo, spread

NAMES = {"p1": "Anna", "p2": "Ben"}


def book(
    facts: list[PhotoFacts], boxes: list[Rect], names: dict[str, str] | None = None
) -> tuple[Why, Surface]:
    """A document of one spread that holds these photos."""
    frames = tuple(PhotoFrame(f"f{n}", b, f.id) for n, (f, b) in enumerate(zip(facts, boxes, strict=True)))
    surface = Surface("s1", spread(), frames, event="e1")
    entries = {f.id: PhotoEntry(f.id, f.id, round(f.size.w), round(f.size.h)) for f in facts}
    doc = Document("layflat-30x30", surfaces=(surface,), photos=entries)
    known = {f.id: f for f in facts}
    return Why(doc, known.__getitem__, known, NAMES if names is None else names), surface


BOXES = [Rect(20, 20, 240, 160), Rect(330, 20, 90, 60), Rect(330, 120, 60, 40)]


def said(reasons: tuple[Reason, ...]) -> str:
    return "; ".join(say(r) for r in reasons)


def test_size_is_held_against_importance() -> None:
    facts = [photo(n, importance=i) for n, i in enumerate((0.9, 0.4, 0.2))]
    why, s = book(facts, BOXES)
    assert "the largest here: it matters most of the 3" in said(why.frame(s, s.frames[0]))
    assert "second of 3 by size, second by importance" in said(why.frame(s, s.frames[1]))
    assert "the smallest here: it matters least of the 3" in said(why.frame(s, s.frames[2]))
    facts = [photo(n, importance=i) for n, i in enumerate((0.4, 0.9, 0.2))]
    why, s = book(facts, BOXES)
    assert "for its shape; second of 3 by importance" in said(why.frame(s, s.frames[0]))


def test_another_layout_may_be_of_a_chapter_that_the_book_does_not_have_yet() -> None:
    why, s = book([replace(photo(n, event="e2"), chapter="Porto") for n in range(3)], BOXES)
    assert "opens Porto" in said(why.surface(replace(s, event="e2")))


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (("p1",), "Anna"),
        (("p1", "p2"), "Anna and Ben"),
        (("p1", "p9"), "Anna and one other"),
        (("p1", "p2", "p8", "p9"), "Anna, Ben and 2 others"),
        (("p9",), "someone who is on other photos too"),
        (("p8", "p9"), "2 people who are on other photos too"),
    ],
)
def test_people_are_called_by_their_names(people: tuple[str, ...], words: str) -> None:
    why, s = book([replace(photo(1), people=people)], BOXES[:1])
    assert said(why.frame(s, s.frames[0])).split("; ")[0] == words


def test_the_highlight_of_a_chapter_is_told_in_the_pages_too() -> None:
    facts = [
        replace(photo(n, importance=0.2 * n), chapter="Lisbon, 3–5 May", people=("p1",)) for n in range(1, 4)
    ]
    why, s = book(facts, [BOXES[2], BOXES[1], BOXES[0]])
    best = replace(photo(9, importance=0.9, event="b"), chapter="Porto")
    whole = Why(why._doc, why._facts, {**why._known, best.id: best}, NAMES)
    assert "the highlight of Lisbon, 3–5 May" in said(whole.frame(s, s.frames[2]))
    assert said(whole.surface(s)).startswith(
        "opens Lisbon, 3–5 May; largest: Anna, the highlight of Lisbon, 3–5 May"
    )


def test_place_time_and_look_are_told() -> None:
    face = Rect(0.4, 0.3, 0.2, 0.3)
    facts = [replace(photo(0, faces=[face]), gaze=(60.0,)), replace(photo(1, faces=[face]), gaze=(60.0,))]
    why, s = book(facts, [BOXES[0], BOXES[1]])
    first, second = (said(why.frame(s, f)) for f in s.frames)
    assert "first of 2 in order of time" in first
    assert "looks into the pages" in first
    assert "looks into the pages" not in second
    swapped, t = book(facts[::-1], [BOXES[0], BOXES[1]])
    assert "in order of time" not in said(swapped.frame(t, t.frames[0]))


def test_what_a_crop_leaves_is_told() -> None:
    eye = bytes([10] * 288 + [200] * 288)
    facts = [replace(photo(0), saliency=eye), photo(1, faces=[Rect(0.4, 0.4, 0.1, 0.1)]), photo(2), photo(3)]
    why, s = book(facts, [*BOXES, Rect(450, 20, 90, 60)])
    crops = [Crop(Rect(0, 0.2, 1, 0.8)), Crop(Rect(0.1, 0, 0.9, 1)), Crop(), Crop(by_user=True)]
    told = [said(why.frame(s, replace(f, crop=c))) for f, c in zip(s.photo_frames(), crops, strict=True)]
    assert "20 % cut away; 98 % of what draws the eye stays" in told[0]
    assert "10 % cut away, every face whole" in told[1]
    assert "shown whole" in told[2]
    assert "cropped by you" in told[3]


def test_a_rule_that_gave_way_is_told_in_words() -> None:
    why, s = book([photo(1, faces=[Rect(0.45, 0.4, 0.1, 0.1)])], [Rect(200, 50, 200, 133)])
    assert "a rule gave way here: no face near the fold" in said(why.frame(s, s.frames[0]))
    assert "across the fold" not in said(why.frame(s, s.frames[0]))
    clear, t = book([photo(1)], [Rect(200, 50, 200, 133)])
    assert "across the fold, with nobody's face in it" in said(clear.frame(t, t.frames[0]))
    kept = replace(s, why=(Reason("spread.relaxed", {"rule": "ratio"}),))
    assert "no photo many times as large as another" in said(why.surface(kept))


def test_few_pixels_are_told_once() -> None:
    small = replace(photo(1, mpx=1.36), reasons=(Reason("photo.small", {"px": 990}),))
    why, s = book([small], [Rect(20, 20, 180, 120)])
    words = said(why.frame(s, s.frames[0]))
    assert words.count("pixels") == 1
    assert "no larger, as it has only" in words


def test_an_empty_frame_has_no_reasons() -> None:
    why, s = book([photo(1)], BOXES[:1])
    assert why.frame(s, PhotoFrame("f9", BOXES[1])) == ()
    assert why.frame(s, PhotoFrame("f9", BOXES[1], "gone")) == ()


def test_photos_are_read_page_by_page_and_row_by_row() -> None:
    boxes = [Rect(330, 20, 90, 60), Rect(120, 25, 80, 60), Rect(20, 20, 80, 60), Rect(20, 120, 80, 60)]
    _, s = book([photo(n) for n in range(4)], boxes)
    assert [f.id for f in reading_order(s)] == ["f2", "f1", "f3", "f0"]


def test_what_can_be_corrected_is_a_factor_that_marks_know() -> None:
    assert set(FACTORS.values()) == set(KNOWN_FACTORS)
    assert not FACTORS.keys() & ELSEWHERE.keys()
    codes = {*FACTORS, *ELSEWHERE}
    assert codes == {c for c in codes if say(Reason(c, dict.fromkeys(_PARAMS, "1"))) != c}


# reasons of a photo or of pages that are the user's own word, a fact of the file, or the rule of a style
NOT_OPINIONS = (
    "frame.locked", "frame.crop_yours", "frame.uncropped", "frame.alike", "frame.pixels", "frame.gives_way",
    "frame.whole_for_faces", "frame.crop_clear", "frame.kept_clear", "frame.upright_moved",
    "frame.upright_room", "photo.picked", "photo.rated",
    "photo.rated_one", "photo.rejected", "photo.yours_of", "photo.version_best", "photo.version_of_best",
    "photo.version_of",
)  # fmt: skip
_PARAMS = ("names", "of", "rank", "n", "px", "chapter", "percent", "kept", "place", "name", "why", "size")


def test_every_reason_that_is_an_opinion_can_be_corrected() -> None:
    words = tomllib.loads(resource("words").joinpath("en.toml").read_text(encoding="utf-8"))["reasons"]
    told = {c for c in words if c.startswith(("frame.", "photo.")) and not c.startswith("photo.wrong_")}
    assert told - {*FACTORS, *ELSEWHERE, *NOT_OPINIONS} == set()
