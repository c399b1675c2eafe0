"""One file to a record and a thumbnail."""

from __future__ import annotations

import io
import os
import pickle
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from albumapp.photos.reading import read_photo
from albumapp.photos.record import ReadPhoto, Unreadable
from tests.imaging.pictures import encoded, exif, mean_difference, scene, stored_as


def read(path: Path, data: bytes) -> ReadPhoto:
    path.write_bytes(data)
    got = read_photo(str(path))
    assert isinstance(got, ReadPhoto)
    return got


@pytest.mark.parametrize("orientation", range(1, 9))
def test_record_and_thumbnail_are_as_seen(tmp_path: Path, orientation: int) -> None:
    tags = exif(orientation, make="Maker", model="One")
    tags.get_ifd(0x8769)[0x9003] = "2019:07:04 21:30:15"
    tags[0x8769] = 0  # Pillow's TIFF writer leaves out directories without an entry
    data = encoded(stored_as(scene(960, 640), orientation), exif=tags, quality=95)
    got = read(tmp_path / "a.jpg", data)
    r = got.record
    assert (r.width, r.height, r.orientation, r.format) == (960, 640, orientation, "jpeg")
    assert (r.camera, r.taken, r.taken_source) == ("Maker One", datetime(2019, 7, 4, 21, 30, 15), "exif")
    assert (r.file_size, r.mtime_ns) == (len(data), (tmp_path / "a.jpg").stat().st_mtime_ns)
    thumbnail = Image.open(io.BytesIO(got.thumbnail))
    assert thumbnail.size == (320, 213)
    assert mean_difference(np.asarray(thumbnail), np.asarray(scene(320, 213))) < 6


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP", "AVIF"])
def test_other_formats_tell_their_exif(tmp_path: Path, kind: str) -> None:
    tags = exif(6, make="Maker", model="One")
    tags.get_ifd(0x8769)[0x9003] = "2019:07:04 21:30:15"
    tags[0x8769] = 0  # Pillow's TIFF writer leaves out directories without an entry
    got = read(tmp_path / "a.jpg", encoded(stored_as(scene(), 6), kind, exif=tags))
    r = got.record
    assert (r.width, r.height, r.format) == (240, 160, kind.lower())
    assert (r.camera, r.taken, r.taken_source) == ("Maker One", datetime(2019, 7, 4, 21, 30, 15), "exif")


def test_time_of_the_name_and_of_the_file(tmp_path: Path) -> None:
    data = encoded(scene())
    assert read(tmp_path / "IMG_20190704_213015.jpg", data).record.taken_source == "name"
    plain = tmp_path / "plain.jpg"
    plain.write_bytes(data)
    os.utime(plain, (1_500_000_000, 1_500_000_000))
    got = read_photo(str(plain))
    assert isinstance(got, ReadPhoto)
    assert got.record.taken_source == "file"
    assert got.record.taken == datetime.fromtimestamp(1_500_000_000)
    assert got.record.taken_exif is None


@pytest.mark.parametrize("data", [b"", b"words", encoded(scene(640, 480))[:2000], b"\xff\xd8\xff\xe0"])
def test_bad_files_are_answers(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.jpg"
    path.write_bytes(data)
    got = read_photo(str(path))
    assert isinstance(got, Unreadable)
    assert "bad.jpg" in got.error
    assert got.mend
    assert pickle.loads(pickle.dumps(got)) == got


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    got = read_photo(str(tmp_path / "gone.jpg"))
    assert isinstance(got, Unreadable)
    assert "gone.jpg is not there" in got.error


def test_values_travel_between_processes(tmp_path: Path) -> None:
    got = read(tmp_path / "a.jpg", encoded(scene()))
    assert pickle.loads(pickle.dumps(got)) == got


CASES = {
    "e-formats-immich/heic_IMG_2682.heic": ("exif", "2019-03-21T11:04:22.348000"),
    "e-formats-immich/motionphoto_samsung-one-ui-6.heic": ("exif", "2024-01-12T21:38:53.853000-08:00"),
    "e-formats-immich/dates_gps-datetime.jpg": ("gps", "2023-11-15T12:30:00+00:00"),
    "e-odd-made-here/IMG_20190704_213015.jpg": ("name", "2019-07-04T21:30:15"),
    "e-odd-made-here/2015-05-05_name_says_2015.jpg": ("exif", "2019-03-31T02:30:00"),
}


@pytest.mark.parametrize("name", CASES)
def test_real_times(shared_photos: Path, name: str) -> None:
    got = read_photo(str(shared_photos / name))
    assert isinstance(got, ReadPhoto)
    assert got.record.taken is not None
    assert (got.record.taken_source, got.record.taken.isoformat()) == CASES[name]


@pytest.mark.parametrize("name", ["0000", "1970", "2099", "month13", "spaces"])
def test_impossible_clocks(shared_photos: Path, name: str) -> None:
    got = read_photo(str(shared_photos / "e-odd-made-here" / f"clock-{name}.jpg"))
    assert isinstance(got, ReadPhoto)
    assert (got.record.taken_source, got.record.taken_exif) == ("file", None)


def test_real_ratings_and_places(shared_photos: Path) -> None:
    rated = read_photo(str(shared_photos / "e-formats-immich" / "rating_mongolels.jpg"))
    empty = read_photo(str(shared_photos / "e-formats-immich" / "gps-position_empty_gps.jpg"))
    assert isinstance(rated, ReadPhoto)
    assert isinstance(empty, ReadPhoto)
    assert rated.record.rating == 3
    assert empty.record.gps is None
