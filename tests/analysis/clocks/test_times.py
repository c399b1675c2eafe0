from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from random import Random

from albumapp.analysis.clocks.times import corrected_times, in_order, instant
from albumapp.analysis.story.events import boundaries, find_events
from albumapp.photos.record import PhotoRecord
from tests.analysis.drawn import START, record


def names(records: list[PhotoRecord]) -> list[str]:
    Random(3).shuffle(records)
    return [r.path.rsplit("/", 1)[-1] for r in in_order(records, corrected_times(records))]


def test_a_time_without_offset_gets_the_offset_of_the_photos_around_it() -> None:
    aware = replace(
        record("b.jpg", 0), taken=(START + timedelta(hours=1)).replace(tzinfo=timezone(timedelta(hours=2)))
    )
    assert names([record("c.jpg", 90), record("a.jpg", 30), aware]) == ["a.jpg", "b.jpg", "c.jpg"]
    assert instant(datetime(2024, 1, 1)) == instant(datetime(2024, 1, 1, tzinfo=UTC))


def test_equal_times_fall_back_to_natural_names() -> None:
    assert names([record(f"IMG_{n}.jpg", 5) for n in (10, 9, 100, 1)]) == [
        "IMG_1.jpg", "IMG_9.jpg", "IMG_10.jpg", "IMG_100.jpg",
    ]  # fmt: skip


def test_an_undated_photo_stands_beside_its_siblings_but_stays_undated() -> None:
    rs = [
        record("IMG_1.jpg", 10),
        record("IMG_2.jpg"),
        record("IMG_3.jpg", 20),
        record("IMG_0.jpg"),
        record("x.jpg"),
    ]
    assert names(list(rs)) == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg", "x.jpg"]
    times = corrected_times(rs)
    assert times["id-trip-IMG_2.jpg"].at is None
    assert times["id-trip-IMG_2.jpg"].source == "none"


def test_file_times_of_a_copied_folder_are_no_times() -> None:
    rs = [record(f"{c}.jpg", 0.01 * n, source="file") for n, c in enumerate("cab")]
    assert names(list(rs)) == ["a.jpg", "b.jpg", "c.jpg"]
    assert all(t.at is None and t.source == "none" for t in corrected_times(rs).values())


def test_file_times_count_where_they_spread_or_agree_with_the_cameras() -> None:
    spread = [record(f"{c}.jpg", 100.0 * n, source="file") for n, c in enumerate("cab")]
    assert names(list(spread)) == ["c.jpg", "a.jpg", "b.jpg"]
    together = [record("a.jpg", 50), record("b.jpg", 20, source="file")]
    assert names(list(together)) == ["b.jpg", "a.jpg"]
    copied = [replace(record("a.jpg", 50), mtime_ns=0), record("b.jpg", 20, source="file")]
    assert corrected_times(copied)["id-trip-b.jpg"].at is None


def test_events_split_at_nights_and_hold_a_lively_hour_together() -> None:
    day = [m for h in (0, 3, 6) for m in (h * 60 + k for k in range(0, 40, 2))]
    minutes = [d * 24 * 60 + m for d in range(3) for m in day]
    begins = boundaries([m * 60.0 for m in minutes])
    days = [n for n, b in enumerate(begins) if b and minutes[n] % (24 * 60) == 0]
    assert days == [0, 60, 120]
    assert sum(boundaries([n * 60.0 for n in range(200)])) == 1
    assert sum(boundaries([n * 86400.0 for n in range(12)])) == 1  # one photo a day makes no chapter a day
    assert sum(boundaries([n * 40 * 86400.0 for n in range(5)])) == 5
    assert boundaries([]) == []


def test_events_are_numbered_in_order_and_hold_every_photo_once() -> None:
    rs = [record(f"IMG_{n}.jpg", n if n < 10 else n + 4000) for n in range(20)]
    rs += [
        record("IMG_4_b.jpg"),
        record("IMG_30.jpg"),
        record("b.jpg", folder="scans"),
        record("a.jpg", folder="scans"),
    ]
    times = corrected_times(rs)
    ordered = in_order(rs, times)
    events = find_events(ordered, times)
    assert [e.id for e in events] == [f"e{n}" for n in range(1, len(events) + 1)]
    assert [p for e in events for p in e.photos if e.start] == [r.id for r in ordered][: 10 + 11]
    assert sorted(p for e in events for p in e.photos) == sorted(r.id for r in rs)
    assert events[0].start == START
    assert events[-1].photos == ("id-scans-a.jpg", "id-scans-b.jpg") or events[-1].start is None
