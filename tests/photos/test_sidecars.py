"""Sidecars beside photos: found in every spelling, noticed when they change, of no weight for identity."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from albumapp.photos import sidecars
from albumapp.photos.library import Library
from albumapp.photos.reading import read_photo
from albumapp.photos.record import PhotoRecord, ReadPhoto
from tests.imaging.pictures import encoded, exif, scene
from tests.photos.test_packet import xmp


def read(path: Path) -> ReadPhoto:
    got = read_photo(str(path))
    assert isinstance(got, ReadPhoto)
    return got


def photo(folder: Path, packet: bytes | None = None) -> Path:
    path = folder / "a.jpg"
    tags = exif(1, make="Maker", model="One")
    tags.get_ifd(0x8769)[0x9003] = "2019:07:04 21:30:15"
    path.write_bytes(encoded(scene(), exif=tags, **({"xmp": packet} if packet else {})))
    return path


@pytest.mark.parametrize("name", ["a.xmp", "a.jpg.xmp", "a.XMP", "a.jpg.XMP"])
def test_every_spelling(tmp_path: Path, name: str) -> None:
    path = photo(tmp_path)
    assert sidecars.stamp(path) == 0
    (tmp_path / name).write_bytes(xmp(attributes='xmp:Rating="4"'))
    assert [p.name for p in sidecars.find(path)] == [name]
    assert sidecars.stamp(path) > 0
    assert read(path).record.rating == 4


def test_a_sidecar_wins_over_the_packet_inside_and_changes_no_identity(tmp_path: Path) -> None:
    path = photo(tmp_path, xmp(attributes='xmp:Rating="2" xmp:Label="Red"'))
    plain = read(path).record
    assert (plain.rating, plain.label, plain.pick) == (2, "Red", None)
    (tmp_path / "a.xmp").write_bytes(xmp(attributes='xmp:Rating="5" xmpDM:pick="1"'))
    beside = read(path).record
    assert (beside.rating, beside.label, beside.pick, beside.id) == (5, "Red", True, plain.id)
    (tmp_path / "a.xmp").write_bytes(xmp(attributes='xmp:Rating="5" xmpDM:pick="-1"'))
    assert (read(path).record.rating, read(path).record.pick) == (-1, False)


def test_a_corrected_time_and_place(tmp_path: Path) -> None:
    path, side = photo(tmp_path), tmp_path / "a.jpg.xmp"
    same = 'exif:DateTimeOriginal="2019-07-04T21:30:15.00+02:00"'
    side.write_bytes(xmp(attributes=same))
    assert (read(path).record.taken, read(path).record.taken_source) == (
        datetime(2019, 7, 4, 21, 30, 15),
        "exif",
    )
    place = 'exif:GPSLatitude="38,42.5N" exif:GPSLongitude="9,8,24W"'
    side.write_bytes(xmp(attributes=f'photoshop:DateCreated="2019-07-04T14:30:15" {place}'))
    r = read(path).record
    assert (r.taken, r.taken_source) == (datetime(2019, 7, 4, 14, 30, 15), "user")
    assert r.taken_exif == datetime(2019, 7, 4, 21, 30, 15)
    assert r.gps == pytest.approx((38.708333, -9.14))


def test_a_changed_sidecar_is_noticed_although_the_photo_is_the_same(tmp_path: Path) -> None:
    path, side = photo(tmp_path), tmp_path / "a.xmp"
    with Library(tmp_path / "l" / "library.sqlite") as library:
        library.store(read(path))
        assert isinstance(library.lookup(path), PhotoRecord)
        side.write_bytes(xmp(attributes='xmp:Rating="1"'))
        assert library.lookup(path) is None
        library.store(read(path))
        known = library.lookup(path)
        assert isinstance(known, PhotoRecord)
        assert known.rating == 1
        os.utime(side, (1_500_000_000, 1_500_000_000))
        assert library.lookup(path) is None
        library.store(read(path))
        side.unlink()
        assert library.lookup(path) is None


def test_what_cannot_be_read_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = photo(tmp_path)
    (tmp_path / "a.xmp").mkdir()
    (tmp_path / "a.jpg.xmp").symlink_to(tmp_path / "gone")
    assert sidecars.read(path) == []
    assert read(path).record.sidecar == 0
    (tmp_path / "a.jpg.xmp").unlink()
    (tmp_path / "a.jpg.xmp").write_bytes(b"<!DOCTYPE x []>" + xmp(attributes='xmp:Rating="4"'))
    assert read(path).record.rating is None
    monkeypatch.setattr(sidecars, "LARGEST", 10)
    assert sidecars.read(path) == []
