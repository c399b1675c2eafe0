"""What is set aside, in one line and by kind."""

from __future__ import annotations

from dataclasses import replace

from albumapp.analysis.analyze import as_json, combine
from albumapp.analysis.model import Analysis
from albumapp.photos.marks import Marks
from albumapp.photos.record import AsideFile
from albumapp.session import aside
from tests.analysis.drawn import record


def analysed(said: dict[str, Marks] | None = None) -> Analysis:
    shots = [replace(record(f"s{n}.jpg", n), path=f"trip/Screenshot_{n}.jpg") for n in range(2)]
    records = [*shots, record("a.jpg", 3), record("b.jpg", 4)]
    files = [AsideFile("trip/v.mov", "video"), AsideFile("trip/a.mov", "motion"), AsideFile("w.mp4", "video")]
    return combine(records, {}, False, marks=said, aside_files=files)


def test_the_line_counts_photos_and_files() -> None:
    assert aside.summary(analysed()) == "2 screenshots, 1 part of a live photo, 2 videos set aside"
    assert aside.summary(Analysis()) == ""


def test_groups_list_what_can_be_brought_back() -> None:
    first, moving, videos = aside.groups(analysed())
    assert (first.kind, first.photos) == ("screenshot", ("id-trip-s0.jpg", "id-trip-s1.jpg"))
    assert (moving.files, videos.files) == (("trip/a.mov",), ("trip/v.mov", "w.mp4"))


def test_facts_and_json_say_it_and_marks_win() -> None:
    said = {"id-trip-s0.jpg": Marks(aside=False), "id-trip-b.jpg": Marks(aside=True)}
    analysis = analysed(said)
    assert [i for i, f in analysis.facts.items() if f.aside] == ["id-trip-s1.jpg", "id-trip-b.jpg"]
    data = as_json(analysis)
    photos = data["photos"]
    assert isinstance(photos, list)
    assert [p["set_aside"] for p in photos] == [None, "screenshot", None, "user"]
    assert data["set_aside_files"] == [
        {"path": "trip/v.mov", "set_aside": "video"},
        {"path": "trip/a.mov", "set_aside": "motion"},
        {"path": "w.mp4", "set_aside": "video"},
    ]


def test_what_is_set_aside_makes_no_chapter() -> None:
    trip = [record(f"{n}.jpg", n) for n in range(12)]
    shots = [replace(record(f"s{n}.jpg", 3000 + n), path=f"trip/Screenshot_{n}.jpg") for n in range(12)]
    analysis = combine([*trip, *shots], {}, False)
    assert [len(e.photos) for e in analysis.events] == [12]
    assert {analysis.facts[r.id].event for r in trip} == {"c1"}
    assert {analysis.facts[r.id].event for r in shots} == {None}
    assert combine(shots, {}, False).events == ()


def test_a_pick_of_another_program_is_a_pick_unless_the_user_says_no() -> None:
    picked = [replace(record(f"{n}.jpg", k), pick=True) for k, n in enumerate("ab")]
    analysis = combine(picked, {}, False, marks={picked[1].id: Marks(pick=False)})
    assert [f.pick for f in analysis.facts.values()] == [True, False]
