"""What is read of EXIF and XMP, and that damaged blocks cost nothing but themselves."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from albumapp.photos import exif


def block(
    ifd0: dict[int, Any] | None = None, sub: dict[int, Any] | None = None, gps: dict[int, Any] | None = None
) -> bytes:
    made = Image.Exif()
    made.update(ifd0 or {})
    made.get_ifd(0x8769).update(sub or {})
    made.get_ifd(0x8825).update(gps or {})
    return made.tobytes()[6:]


def position(lat: tuple[float, ...], lat_ref: str, lon: tuple[float, ...], lon_ref: str) -> dict[int, Any]:
    return {1: lat_ref, 2: lat, 3: lon_ref, 4: lon}


def test_time_with_subseconds_and_offset() -> None:
    said = exif.read_block(block(sub={0x9003: "2019:07:04 21:30:15", 0x9291: "25", 0x9011: "+02:00"}))
    assert said.taken == datetime(2019, 7, 4, 21, 30, 15, 250000, timezone(timedelta(hours=2)))


def test_bad_original_time_gives_way_to_the_digitized_one() -> None:
    said = exif.read_block(block(sub={0x9003: "0000:00:00 00:00:00", 0x9004: "2019:07:04 21:30:15"}))
    assert said.taken == datetime(2019, 7, 4, 21, 30, 15)
    assert said.raw_taken == "0000:00:00 00:00:00"


def test_satellites_time_is_utc() -> None:
    said = exif.read_block(block(gps={29: "2019:07:04", 7: (19.0, 30.0, 15.5)}))
    assert said.gps_taken == datetime(2019, 7, 4, 19, 30, 15, 500000, UTC)


def test_edit_time_is_kept_apart() -> None:
    said = exif.read_block(block({306: "2020:01:02 03:04:05"}))
    assert (said.taken, said.edited) == (None, datetime(2020, 1, 2, 3, 4, 5))


@pytest.mark.parametrize(
    ("gps", "expected"),
    [
        (position((39.0, 6.0, 54.0), "N", (108.0, 24.0, 3.6), "W"), (39.115, -108.401)),
        (position((39.5, 0.0, 0.0), "S", (8.25, 0.0, 0.0), "E"), (-39.5, 8.25)),
        (position((0.0, 0.0, 0.0), "N", (0.0, 0.0, 0.0), "E"), None),
        (position((99.0, 0.0, 0.0), "N", (8.0, 0.0, 0.0), "E"), None),
        (position((9.0, 0.0, 0.0), "N", (188.0, 0.0, 0.0), "E"), None),
        ({1: "N", 2: (9.0, 0.0, 0.0)}, None),
        ({}, None),
    ],
)
def test_position(gps: dict[int, Any], expected: tuple[float, float] | None) -> None:
    assert exif.read_block(block(gps=gps)).gps == (pytest.approx(expected) if expected else None)


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("NIKON CORPORATION", "NIKON D750", "NIKON D750"),
        ("Canon", "Canon EOS 7D", "Canon EOS 7D"),
        ("SONY", "DSLR-A550", "SONY DSLR-A550"),
        ("OLYMPUS IMAGING CORP.", "E-M1", "OLYMPUS E-M1"),
        ("PENTAX Corporation ", " PENTAX K10D", "PENTAX K10D"),
        ("samsung", "SM-S906U", "samsung SM-S906U"),
        ("", "DMC-FZ200", "DMC-FZ200"),
        ("Leica", "", "Leica"),
        ("", "", None),
    ],
)
def test_camera(make: str, model: str, camera: str | None) -> None:
    assert exif.read_block(block({271: make, 272: model})).camera == camera


@pytest.mark.parametrize(
    ("xmp", "rating"),
    [
        ('<rdf:Description xmp:Rating="4">', 4),
        ("<xmp:Rating>3</xmp:Rating>", 3),
        ('<x xmp:Rating="-1">', -1),
        ('<x xmp:Rating="0.0">', 0),
        ('<x xmp:Rating="99">', None),
        ('<x xmp:Rating="many">', None),
        ("", None),
    ],
)
def test_rating(xmp: str, rating: int | None) -> None:
    assert exif.read_block(None, xmp.encode()).rating == rating


def test_rating_of_exif() -> None:
    assert exif.read_block(block({0x4746: 5})).rating == 5


@pytest.mark.parametrize("name", ["photoshop:DateCreated", "xmp:CreateDate", "exif:DateTimeOriginal"])
def test_time_of_xmp(name: str) -> None:
    said = exif.read_block(None, f'<x {name}="2019-07-04T21:30:15">'.encode())
    assert said.taken == datetime(2019, 7, 4, 21, 30, 15)


@pytest.mark.parametrize(
    ("beside", "offset", "other"),
    [
        ("2019-07-04T21:30:15", "", False),
        ("2019-07-04T21:30:15.40+02:00", "", False),
        ("2019-07-04T19:30:15Z", "", False),
        ("2019-07-04T19:30:15Z", "+02:00", False),
        ("2019-07-04T19:30:15Z", "+03:00", True),
        ("2019-07-04T19:31:15Z", "", True),
        ("2019-07-04T20:30:15", "", True),
        ("2019-07-06T21:30:15Z", "", True),
        ("0000-00-00T00:00:00", "", False),
    ],
)
def test_a_sidecars_time_counts_where_it_is_another(beside: str, offset: str, other: bool) -> None:
    data = block(sub={0x9003: "2019:07:04 21:30:15", **({0x9011: offset} if offset else {})})
    said = exif.read_block(data, None, [f'<x exif:DateTimeOriginal="{beside}">'.encode()])
    assert (said.said is not None) == other


def test_stars_of_windows() -> None:
    assert exif.read_block(block({0x4749: 75})).rating == 4


def test_lens_and_software() -> None:
    said = exif.read_block(block({305: "Lightroom 9.0"}, {0xA434: "RF 24-105", 0x920A: 35.0}))
    assert (said.lens, said.focal, said.software, said.hint) == ("RF 24-105", 35.0, "Lightroom 9.0", "")


@pytest.mark.parametrize(
    ("comment", "software", "hint"),
    [
        (b"ASCII\0\0\0Screenshot", "", "screenshot"),
        (b"UNICODE\0" + "Screenshot".encode("utf-16-be"), "", "screenshot"),
        (b"ASCII\0\0\0A screenshot of me", "", ""),
        (b"\0" * 8, "Greenshot", "screenshot"),
        (b"", "Adobe Photoshop", ""),
    ],
)
def test_files_that_say_they_are_screenshots(comment: bytes, software: str, hint: str) -> None:
    made = block({305: software}, {0x9286: comment})
    if b"UNICODE" in comment and made[:2] == b"II":
        made = block({305: software}, {0x9286: b"UNICODE\0" + "Screenshot".encode("utf-16-le")})
    assert exif.read_block(made).hint == hint


def apple_note(*entries: tuple[int, str]) -> bytes:
    """Apple's maker note: a big-endian directory of its own, offsets from its start."""
    at = 14 + 2 + 12 * len(entries) + 4
    head, tail = struct.pack(">H", len(entries)), b""
    for tag, text in entries:
        value = text.encode() + b"\0"
        head += struct.pack(">HHII", tag, 2, len(value), at + len(tail))
        tail += value
    return b"Apple iOS\0\0\1MM" + head + b"\0" * 4 + tail


def test_bursts_and_live_photos_of_phones() -> None:
    note = apple_note((0x0B, "BURST-UUID-1"), (0x11, "LIVE-UUID-2"))
    said = exif.read_block(block({271: "Apple"}, {0x927C: note}))
    assert (said.burst, said.motion) == ("BURST-UUID-1", True)
    plain = exif.read_block(block({271: "Apple"}, {0x927C: apple_note((0x04, "something"))}))
    assert (plain.burst, plain.motion) == (None, False)
    google = '<x:x GCamera:MotionPhoto="1" GCamera:BurstID="B3"/>'
    said = exif.read_block(None, google.encode())
    assert (said.burst, said.motion) == ("B3", True)


def test_damaged_maker_notes_say_nothing() -> None:
    note = apple_note((0x0B, "BURST-UUID-1"))
    for end in range(len(note)):
        said = exif.read_block(block({271: "Apple"}, {0x927C: note[:end]}))
        assert said.burst in (None, "BURST-UUID-1")


FULL = block(
    {271: "Canon", 272: "Canon EOS 7D", 306: "2020:01:02 03:04:05"},
    {0x9003: "2019:07:04 21:30:15"},
    position((39.0, 6.0, 54.0), "N", (108.0, 24.0, 3.6), "W"),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(FULL) - 1), st.integers(0, 255)), max_size=8), st.integers(0, 200)
)
def test_damaged_blocks_are_only_unknown(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(FULL)
    for at, value in changes:
        data[at] = value
    said = exif.read_block(bytes(data[: len(data) - cut]))
    assert said.gps is None or (abs(said.gps[0]) <= 90 and abs(said.gps[1]) <= 180)


def test_nothing_at_all() -> None:
    assert exif.read_block(None) == exif.read_block(b"") == exif.Exif()
