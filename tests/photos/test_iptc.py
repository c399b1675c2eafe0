"""The date of IPTC, where EXIF and XMP have none."""

from __future__ import annotations

import struct
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.photos import iptc
from albumapp.photos.reading import read_photo
from albumapp.photos.record import ReadPhoto
from tests.imaging.pictures import encoded, exif, scene


def block(date: bytes = b"20190704", clock: bytes | None = b"213015+0200") -> bytes:
    """An APP13 payload with another resource before the IPTC records."""
    sets = [(0, b"\0\2"), (55, date)] + ([(60, clock)] if clock is not None else [])
    records = b"".join(struct.pack(">BBBH", 0x1C, 2, n, len(v)) + v for n, v in sets)
    other = b"8BIM\x03\xed\x02ab\0" + struct.pack(">I", 3) + b"xyz\0"
    return b"Photoshop 3.0\0" + other + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records


def jpeg(payload: bytes, **more: object) -> bytes:
    data = encoded(scene(), **more)
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(payload) + 2) + payload + data[2:]


@pytest.mark.parametrize(
    ("date", "clock", "taken"),
    [
        (b"20190704", b"213015+0200", datetime(2019, 7, 4, 21, 30, 15, tzinfo=timezone(timedelta(hours=2)))),
        (b"20190704", b"213015+0000", datetime(2019, 7, 4, 21, 30, 15)),
        (b"20190704", b"213015", datetime(2019, 7, 4, 21, 30, 15)),
        (b"20190704", None, datetime(2019, 7, 4)),
        (b"20190704", b"noon", datetime(2019, 7, 4)),
        (b"20011200", b"000000", None),
        (b"00000000", b"000000", None),
        (b"2019-7-4", None, None),
    ],
)
def test_dates(date: bytes, clock: bytes | None, taken: datetime | None) -> None:
    assert iptc.created(block(date, clock)) == taken


def test_a_photo_is_dated_by_it_only_where_nothing_else_says(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg(block()))
    tags = exif(1)
    tags.get_ifd(0x8769)[0x9003] = "2018:01:02 03:04:05"
    (tmp_path / "b.jpg").write_bytes(jpeg(block(), exif=tags))
    (tmp_path / "c.jpg").write_bytes(jpeg(block(b"19700101", b"000000")))
    a, b, c = (read_photo(str(tmp_path / n)) for n in ("a.jpg", "b.jpg", "c.jpg"))
    assert isinstance(a, ReadPhoto)
    assert isinstance(b, ReadPhoto)
    assert isinstance(c, ReadPhoto)
    assert a.record.taken is not None
    assert a.record.taken.replace(tzinfo=None) == datetime(2019, 7, 4, 21, 30, 15)
    assert b.record.taken == datetime(2018, 1, 2, 3, 4, 5)
    assert c.record.taken_source == "file"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=40), st.integers(0, 90), st.integers(0, 90))
def test_damage_never_raises(noise: bytes, at: int, end: int) -> None:
    data = block()
    damaged = (data[:at] + noise + data[at + len(noise) :])[: end or None]
    found = iptc.created(damaged)
    assert found is None or found.year >= 1
