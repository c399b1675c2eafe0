from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from albumapp.analysis.clocks import zones
from albumapp.analysis.clocks.times import corrected_times, in_order
from albumapp.analysis.story import places
from albumapp.analysis.story.events import find_events
from albumapp.photos.record import PhotoRecord
from albumapp.photos.zone import zone_at
from tests.analysis.drawn import START, record

needs_table = pytest.mark.skipif(places.table() is None, reason="the table of towns is not installed")


def at(name: str, gps: tuple[float, float] | None, zone: str | None = None) -> PhotoRecord:
    return replace(record(name, 0), gps=gps, zone=zone)


@needs_table
@pytest.mark.parametrize(
    ("lat", "lon", "name"),
    [
        (38.7223, -9.1393, "Lisbon"),
        (38.6970, -9.2065, "Lisbon"),  # Belém is a part of it
        (38.7979, -9.3906, "Sintra"),
        (48.8049, 2.1204, "Versailles"),
        (41.9022, 12.4539, "Rome"),
        (47.37, 8.54, "Zürich"),
        (71.17, 25.78, "Honningsvåg"),
        (24.0, 10.0, "Algeria"),
        (-17.8, 179.99, "Fiji"),
        (30.0, -40.0, None),  # the Atlantic
        (90.0, 0.0, None),
        (-90.0, -180.0, None),
        (0.0, 180.0, None),
    ],
)
def test_places_are_named_as_people_name_them(lat: float, lon: float, name: str | None) -> None:
    assert places.place_name(lat, lon) == name


@needs_table
def test_only_photos_with_a_place_are_named() -> None:
    assert places.names_of([]) == {}
    rs = [at("a", (38.72, -9.14)), at("b", (30.0, -40.0)), at("c", None)]
    assert places.names_of(rs) == {rs[0].id: "Lisbon"}


@needs_table
def test_far_from_towns_it_takes_land_to_be_anywhere() -> None:
    desert = (24.0, 10.0)
    assert places.names_of([at("a", desert), at("b", desert, "Africa/Algiers")]) == {"id-trip-b": "Algeria"}


def test_without_the_table_there_are_no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_towns", lambda: None)
    places.place_name.cache_clear()
    assert places.names_of([at("a", (38.72, -9.14))]) == {}
    places.place_name.cache_clear()


def test_a_zone_tells_the_offset() -> None:
    assert zones.offset_in("Europe/Lisbon", datetime(2024, 5, 3)) == 3600
    assert zones.offset_in("Europe/Lisbon", datetime(2024, 12, 3)) == 0
    assert zones.offset_in("Asia/Kathmandu", datetime(2024, 5, 3, tzinfo=UTC)) == 5.75 * 3600
    assert zones.offset_in("Nowhere/Atlantis", datetime(2024, 5, 3)) is None
    assert zones.offset_in("../etc/passwd", datetime(2024, 5, 3)) is None


def test_a_position_tells_the_zone() -> None:
    pytest.importorskip("tzfpy")
    assert zone_at(38.72, -9.14) == "Europe/Lisbon"
    assert zone_at(30.0, -40.0) is None


def test_satellites_times_are_shown_as_local_times() -> None:
    r = at("a.jpg", (38.72, -9.14), "Europe/Lisbon")
    r = replace(r, taken_source="gps")
    utc = START.replace(tzinfo=UTC)
    time = corrected_times([replace(r, taken=utc)])[r.id]
    assert time.at == utc
    assert time.at is not None
    assert time.at.utcoffset() == timedelta(hours=1)
    assert time.instant == utc.timestamp()


def test_cameras_of_two_zones_are_ordered_by_instant() -> None:
    """A phone in New York, and a camera there whose photos carry a position but no offset."""
    phone = replace(record("p.jpg", 0), taken=datetime.fromisoformat("2024-05-03T10:00:00-04:00"))
    camera = replace(record("c.jpg", 0), taken=datetime(2024, 5, 3, 10, 30), zone="America/New_York")
    later = replace(record("d.jpg", 0), taken=datetime(2024, 5, 3, 10, 45))
    times = corrected_times([later, camera, phone])
    assert [r.id for r in in_order([later, camera, phone], times)] == [phone.id, camera.id, later.id]
    (event,) = find_events(in_order([later, camera, phone], times), times)
    assert len(event.photos) == 3
