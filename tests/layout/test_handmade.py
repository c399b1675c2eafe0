"""Layouts kept by hand: read with checks, offered where they fit, faces whole, words in their place."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.edits import apply
from albumapp.document.model import PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout import edits_wishes  # noqa: F401  (enters its edits)
from albumapp.layout.crop import face_safe
from albumapp.layout.handmade import (
    as_json,
    faults,
    filled,
    folder,
    load,
    offered,
    slug,
    suits,
    taken_from,
    templates,
)
from albumapp.layout.style import style
from albumapp.layout.variants import Task
from albumapp.session.templates import made_from, remove, renamed, store
from tests.layout.made import photo, spread
from tests.layout.test_alternatives import bare, found_for
from tests.layout.test_edits import Ctx

LOOK = style("clean-white")
SPREAD = spread()


def surface(*boxes: Rect) -> Surface:
    words = TextFrame("f90", Rect(40, 250, 100, 20), "A day out")
    frames = tuple(PhotoFrame(f"f{n}", b, f"p{n}") for n, b in enumerate(boxes))
    return Surface("s1", SPREAD, (*frames, words))


THREE = surface(
    Rect.corners(-3, -3, 300, 303), Rect(320, 20, 120, 80), Rect(320, 120, 120, 80)
)  # one to the edges of its page


def test_a_layout_comes_back_from_its_file_as_it_was(isolated_home: Path) -> None:
    made = made_from(THREE, "One and two")
    path = store(made)
    assert path.parent == folder()
    for (a, _), (b, _) in zip(load(path).slots, made.slots, strict=True):
        assert a.as_list() == pytest.approx(b.as_list(), abs=1e-5)
    assert templates()[0].name == "One and two"
    assert load(path).texts[0].style == made.texts[0].style


def test_it_is_offered_to_as_many_photos_on_pages_of_its_shape() -> None:
    made = taken_from(THREE, "One and two", "x")
    assert suits(made, SPREAD, 3)
    assert suits(made, spread("hardcover-20x20"), 3)
    assert not suits(made, SPREAD, 4)
    assert not suits(made, spread("hardcover-a4-landscape"), 3)


def test_each_photo_takes_the_slot_that_suits_it_and_bleeds_where_that_did(isolated_home: Path) -> None:
    store(made_from(THREE, "One and two"))
    shape = spread("hardcover-20x20")
    group = [photo(0, 1.5), photo(1, 1.0), photo(2, 1.5)]
    ((made, _),) = offered(Task(group, shape, LOOK))
    boxes = {f.photo: f.box for f in made.frames}
    assert boxes["p1"].aspect == pytest.approx(1.0, abs=0.05)
    assert boxes["p1"].x == pytest.approx(shape.bleed_rect.x)
    assert boxes["p1"].y == pytest.approx(shape.bleed_rect.y)
    assert boxes["p1"].bottom == pytest.approx(shape.bleed_rect.bottom)


def test_photos_whose_faces_do_not_fit_are_not_forced_in() -> None:
    made = taken_from(surface(Rect(50, 40, 200, 40), Rect(350, 40, 200, 40)), "Bands", "x")
    faces = (Rect(0.4, 0.1, 0.2, 0.7),)
    assert filled(made, Task([photo(0), photo(1, faces=faces)], SPREAD, LOOK)) is None
    wide = [photo(n, 4.5, faces=(Rect(0.5, 0.3, 0.05, 0.3),)) for n in range(2)]
    found = filled(made, Task(wide, SPREAD, LOOK))
    assert found is not None
    assert all(face_safe(p, f.crop) for p, f in zip(wide, found.frames, strict=True))


def test_it_stands_among_the_alternatives_with_its_name_and_words(isolated_home: Path) -> None:
    group = [photo(n, 1.5) for n in range(2)]
    store(made_from(surface(Rect(60, 30, 210, 140), Rect(420, 190, 90, 60)), "Large and small"))
    doc = bare(group, SPREAD)
    words = TextFrame("f50", Rect(10, 10, 50, 10), "Mine")
    doc = doc.with_surface(replace(doc.surfaces[0], frames=(*doc.surfaces[0].frames, words)))
    kept = [s for s in found_for(doc, group) if any(r.code == "spread.as_kept" for r in s.why)]
    assert len(kept) == 1
    (text,) = [f for f in kept[0].frames if isinstance(f, TextFrame)]
    assert text.text == "Mine"
    assert text.box.as_list() == pytest.approx([40, 250, 100, 20], abs=0.01)

    class Known(Ctx):
        def facts(self, photo_id: str):
            return group[int(photo_id[1:])]

    after = apply(doc, Known(), "use_layout", {"surface": "s1", "layout": "Large and small"})
    assert [f.box for f in after.surfaces[0].photo_frames()] == [f.box for f in kept[0].photo_frames()]
    with pytest.raises(UserError, match="no kept layout"):
        apply(doc, Known(), "use_layout", {"surface": "s1", "layout": "Other"})


def test_a_layout_that_a_suggestion_gives_too_can_be_used(isolated_home: Path) -> None:
    group = [photo(n, 1.5) for n in range(3)]
    doc = bare(group, SPREAD)
    doc = doc.with_surface(
        replace(
            found_for(doc, group)[0],
            frames=tuple(replace(f, id=f"f{n}") for n, f in enumerate(found_for(doc, group)[0].frames)),
        )
    )
    before = doc.surfaces[0]
    store(made_from(before, "As suggested"))

    class Known(Ctx):
        def facts(self, photo_id: str):
            return group[int(photo_id[1:])]

    after = apply(doc, Known(), "use_layout", {"surface": "s1", "layout": "As suggested"}).surfaces[0]
    for a, b in zip(after.photo_frames(), before.photo_frames(), strict=True):
        assert a.box.as_list() == pytest.approx(b.box.as_list(), abs=0.01)
    locked = tuple(replace(f, locked=n == 0) for n, f in enumerate(before.frames))
    with pytest.raises(UserError, match="locked"):
        apply(
            doc.with_surface(replace(before, frames=locked)),
            Known(),
            "use_layout",
            {"surface": "s1", "layout": "As suggested"},
        )


def test_a_files_name_is_free_on_any_system() -> None:
    assert slug("One & two", ["one-two", "ONE-TWO-2"]) == "one-two-3"
    assert slug("Nul") == "layout-nul"
    assert slug("../../..") == "layout"


def test_words_that_a_style_draws_are_no_part_of_a_layout() -> None:
    chapter = TextFrame("f91", Rect(40, 10, 100, 8), "Lisbon", role="chapter")
    caption = TextFrame("f92", Rect(40, 20, 100, 8), "Noon", role="caption", photo="p0")
    made = taken_from(replace(THREE, frames=(*THREE.frames, chapter, caption)), "One", "one")
    assert [round(t.box.y * SPREAD.size.h) for t in made.texts] == [250]


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"schema": 9}, "schema"),
        ({"name": ""}, "name"),
        ({"aspect": "wide"}, "aspect"),
        ({"folds": -1}, "folds"),
        ({"photos": []}, "photos"),
        ({"photos": [{"box": [0, 0, 1e9, 1]}]}, r"photos\[0\]"),
        ({"photos": [{"box": [0, 0, 0, 0]}]}, r"photos\[0\]"),
        ({"texts": [{"box": [0, 0, 1, 1], "style": {"size_pt": "big"}}]}, r"texts\[0\]"),
        ({"photos": [{"box": [0, 0, 1, float("nan")]}]}, r"photos\[0\]"),
    ],
)
def test_a_damaged_file_is_named_with_its_key_and_left_out(
    isolated_home: Path, change: dict, word: str
) -> None:
    path = store(made_from(THREE, "Good"))
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(UserError, match=word) as e:
        load(path)
    assert path.name in str(e.value)
    assert templates() == []
    assert len(faults()) == 1


def test_names_are_unique_and_can_be_changed(isolated_home: Path) -> None:
    first = made_from(THREE, "Mine")
    store(first)
    second = made_from(THREE, "Mine")
    store(second)
    assert [t.name for t in templates()] == ["Mine", "Mine 2"]
    with pytest.raises(UserError, match="already"):
        renamed(second, "Mine")
    with pytest.raises(UserError, match="name"):
        renamed(second, "  ")
    store(renamed(second, "Yours"))
    assert [t.name for t in templates()] == ["Mine", "Yours"]
    remove(first.id)
    remove(first.id)
    assert [t.name for t in templates()] == ["Yours"]
    assert as_json(templates()[0])["name"] == "Yours"


def test_pages_without_photos_and_covers_have_no_layout_to_keep() -> None:
    with pytest.raises(UserError, match="no photos"):
        taken_from(Surface("s1", SPREAD), "Empty", "x")
    cover = replace(SPREAD, kind="cover")
    with pytest.raises(UserError, match="cover"):
        taken_from(replace(THREE, shape=cover), "Cover", "x")
