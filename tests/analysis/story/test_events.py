from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from random import Random

import pytest

from albumapp.analysis.analyze import combine
from albumapp.analysis.clocks.times import corrected_times, in_order
from albumapp.analysis.model import Event, PhotoScore
from albumapp.analysis.story.chapters import Story, distance_km, divide, weigh
from albumapp.analysis.story.events import find_events
from albumapp.basis import say
from albumapp.photos.marks import Marks
from albumapp.photos.record import PhotoRecord
from tests.analysis.drawn import record
from tests.bench.events import Counted, drawn, phototoc
from tests.trips import KINDS, trip

HOUR = 3600.0


def events_of(
    records: list[PhotoRecord], marks: dict[str, Marks] | None = None, places: dict[str, str] | None = None
) -> tuple[Event, ...]:
    times = corrected_times(records, marks)
    return find_events(in_order(records, times), times, marks=marks, places=places)


def two_days() -> list[PhotoRecord]:
    return [record(f"IMG_{n}.jpg", 3.0 * n if n < 10 else 1440 + 3.0 * n) for n in range(20)]


def test_the_user_has_the_last_word_on_where_chapters_begin() -> None:
    rs = two_days()
    assert [len(e.photos) for e in events_of(rs)] == [10, 10]
    marks = {rs[4].id: Marks(begins=True, chapter="Lunch"), rs[10].id: Marks(begins=False)}
    joined = events_of(rs, marks)
    assert [e.photos[0] for e in joined] == [rs[0].id, rs[4].id]
    assert joined[1].name == "Lunch"
    assert [r.code for r in joined[1].reasons] == ["event.user"]


def test_an_undated_photo_can_begin_a_chapter() -> None:
    rs = [*two_days()[:10], record("IMG_4_b.jpg", folder="scans"), record("IMG_5_b.jpg", folder="scans")]
    assert [len(e.photos) for e in events_of(rs)] == [10, 2]
    parted = events_of(rs, {rs[-1].id: Marks(begins=True)})
    assert [len(e.photos) for e in parted] == [10, 1, 1]
    beside = [record("IMG_1.jpg", 0), record("IMG_2.jpg"), record("IMG_3.jpg", 9)]
    assert [len(e.photos) for e in events_of(beside, {beside[1].id: Marks(begins=True)})] == [1, 2]


def test_every_chapter_says_why_it_begins() -> None:
    first, second = events_of(two_days())
    assert [r.code for r in first.reasons] == ["event.first"]
    assert [say(r) for r in second.reasons] == ["a pause of 24 hours", "a night lies between"]


def test_long_pauses_are_told_in_months_and_years() -> None:
    days = (0, 1, 64, 64 + 2419)
    rs = [record(f"{n}_{d}.jpg", 1440.0 * d + n) for d in days for n in range(3)]
    told = [say(e.reasons[0]) for e in events_of(rs)][-2:]
    assert told == ["2 months after the photos before", "7 years after the photos before"]


def test_names_are_place_and_dates() -> None:
    rs = two_days()
    places = {r.id: "Lisbon" for r in rs[:14]}
    assert [e.name for e in events_of(rs, places=places)] == ["Lisbon, 3 May", "Lisbon, 4 May"]
    assert [e.place for e in events_of(rs, places=places)] == ["Lisbon", "Lisbon"]
    loose = record("x.jpg", folder="old/Grandfather")
    assert events_of([*rs, loose])[-1].name == "Grandfather"


def test_a_jump_of_place_begins_a_chapter_where_the_pause_alone_does_not() -> None:
    pauses = [300.0 * n for n in range(12)]
    instants = pauses + [pauses[-1] + 0.8 * HOUR + p for p in pauses]
    assert sum(divide(Story(instants))) == 1
    places = {n: (38.7, -9.1) if n < 12 else (41.1, -8.6) for n in range(24)}
    assert [n for n, b in enumerate(divide(Story(instants, places=places))) if b] == [0, 12]
    evidence = weigh(Story(instants, places=places))
    assert evidence.km[11] == pytest.approx(distance_km((38.7, -9.1), (41.1, -8.6)))
    assert distance_km((38.7, -9.1), (41.1, -8.6)) == pytest.approx(270, abs=3)


def test_other_people_and_other_folders_speak_for_a_chapter() -> None:
    instants = [60.0 * n for n in range(12)] + [60.0 * n + 1.2 * HOUR for n in range(12)]
    people = {n: ["p1", "p2"] if n < 12 else ["p3"] for n in range(24)}
    same = {n: ["p1", "p2"] for n in range(24)}
    folders = ["a"] * 12 + ["b"] * 12
    for story, sign in ((Story(instants, people=people), 1), (Story(instants, people=same), -1)):
        assert weigh(story).parts["people"][11] * sign > 0
    assert weigh(Story(instants, folders=folders)).parts["folder"][11] > 0
    assert weigh(Story(instants, folders=["a", "b"] * 12)).parts["folder"].max() == 0


def test_a_stream_of_single_photos_is_divided_in_the_end() -> None:
    days = [n * 86400.0 for n in range(365)]
    begins = [n for n, b in enumerate(divide(Story(days))) if b]
    assert len(begins) >= 8
    assert max(b - a for a, b in zip(begins, [*begins[1:], 365], strict=True)) <= 46


@pytest.mark.parametrize("kind", [k for k in KINDS if k not in ("one evening", "sparse tour")])
def test_chapters_of_drawn_trips_beat_phototoc(kind: str) -> None:
    ours, peer = Counted(), Counted()
    for seed in range(2):
        story, truth = drawn(trip(kind, Random(f"{kind}{seed}")), people=True)
        ours.add(truth, divide(story))
        peer.add(truth, phototoc(story.instants))
    assert ours.true > 8
    assert ours.f1 >= 0.9
    assert ours.weighted < max(peer.weighted, 0.05)


def test_undated_photos_say_so() -> None:
    rs = [record("IMG_1.jpg", 0), replace(record("IMG_2.jpg"), rating=3)]
    (reason,) = corrected_times(rs)[rs[1].id].reasons
    assert say(reason) == "without a date, so placed beside IMG_1.jpg"


ODD_DAYS = (datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59), datetime(1826, 1, 1))
ODD_ZONES = (None, None, UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)))


def odd_record(n: int, rng: Random) -> PhotoRecord:
    def day() -> datetime:
        usual = datetime(2020, 1, 1) + timedelta(seconds=rng.uniform(0, 1e6))
        return rng.choice((*ODD_DAYS, *[usual] * 9)).replace(tzinfo=rng.choice(ODD_ZONES))

    taken = rng.choice((None, *[day()] * 8))
    source = "none" if taken is None else rng.choice(("user", "clock", "exif", "exif", "gps", "name", "file"))
    return replace(
        record(f"{rng.choice(('IMG_', 'x', ''))}{n}.jpg", folder=rng.choice(("a", "b/100CANON", ""))),
        taken=taken,
        taken_exif=taken if source == "exif" else None,
        taken_source=source,
        camera=rng.choice((None, "A", "iPhone")),
        gps=rng.choice(
            (None, (rng.uniform(-90, 90), rng.uniform(-180, 180)), (90.0, 180.0), (-90.0, -180.0))
        ),
        gps_taken=rng.choice((None, day())),
        zone=rng.choice((None, "Europe/Lisbon", "Nowhere")),
    )


@pytest.mark.parametrize("seed", range(12))
def test_whatever_files_say_every_photo_is_in_one_chapter_and_order_does_not_matter(seed: int) -> None:
    rng = Random(seed)
    records = list({r.id: r for r in (odd_record(n, rng) for n in range(rng.choice((1, 3, 30))))}.values())
    pictures = (b"", rng.randbytes(768), bytes(768))
    scores = {r.id: PhotoScore(r.id, tiny=rng.choice(pictures)) for r in records if rng.random() < 0.9}
    marks = {
        r.id: Marks(begins=rng.choice((None, True, False)), shift=rng.choice((None, 3600.0, -9e9, 9e9)))
        for r in records
    }
    one = combine(records, scores, False, marks=marks)
    two = combine(records[::-1], scores, False, marks=marks)
    for parts in (one.events, one.occasions):
        assert sorted([p for e in parts for p in e.photos] + list(one.aside)) == sorted(r.id for r in records)
    assert (one.events, one.clocks, one.facts) == (two.events, two.clocks, two.facts)
    assert all(e.name and e.reasons for e in one.events)
