"""The generator of test photos keeps its promises: the bars are measured on its photos."""

from __future__ import annotations

import json
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import exifread
import pytest
from PIL import Image, ImageOps

from tests.photomaker import PORTRAITS, make_photos, plan_photos, tiny_photo

CAMERAS = ("Canon EOS 80D", "iPhone 12")


def test_photos_have_their_size_their_exif_and_their_truth(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 8, megapixels=(0.3, 0.6), jobs=1)
    truth = json.loads((tmp_path / "truth.json").read_text())
    assert [p.name for p in paths] == [p["file"] for p in truth["photos"]]
    for path, true in zip(paths, truth["photos"]):
        with Image.open(path) as image:
            assert ImageOps.exif_transpose(image).size == (true["width"], true["height"])
            assert image.width * image.height == pytest.approx(
                0.3e6 if "iPhone" in true["camera"] else 0.6e6, rel=0.05
            )
        with path.open("rb") as f:
            tags = exifread.process_file(f, details=False)
        assert str(tags["Image Model"]) == true["camera"]
        stamp = f"{tags['EXIF DateTimeOriginal']}.{tags['EXIF SubSecTimeOriginal']}"
        assert datetime.strptime(stamp, "%Y:%m:%d %H:%M:%S.%f") == datetime.fromisoformat(true["taken"])


def test_worker_processes_make_the_same_photos(tmp_path: Path) -> None:
    one = make_photos(tmp_path / "one", 5, megapixels=(0.2,), jobs=1)
    two = make_photos(tmp_path / "two", 5, megapixels=(0.2,), jobs=2)
    assert [p.read_bytes() for p in one] == [p.read_bytes() for p in two]


def test_a_plan_has_days_cameras_bursts_and_turned_photos() -> None:
    plans = plan_photos(464, (12, 24), 4, CAMERAS, 0.1, 1, [])
    assert len({p.file for p in plans}) == 464
    taken = [datetime.fromisoformat(p.taken) for p in plans]
    assert len({t.date() for t in taken}) == 4
    for event in {p.event for p in plans}:
        mine = [t for t, p in zip(taken, plans) if p.event == event]
        assert mine == sorted(mine)
    assert {p.camera for p in plans} == set(CAMERAS)
    assert {p.orientation for p in plans} >= {1, 6, 8}
    assert 0.05 < sum(p.burst is not None for p in plans) / 464 < 0.2
    assert {round(p.width * p.height / 12e6) for p in plans} == {1, 2}


def test_faces_do_not_overlap_and_stay_inside() -> None:
    plans = plan_photos(60, (12,), 2, CAMERAS, 0.1, 3, list("abcdefg"))
    assert any(len(p.faces) > 2 for p in plans)
    for p in plans:
        boxes = sorted(f.box for f in p.faces)
        for x, y, w, h in boxes:
            assert x >= 0
            assert y >= 0
            assert x + w <= 1
            assert y + h <= 1
            assert 79 < w * p.width < 501
        for a, b in pairwise(boxes):
            assert a[0] + a[2] <= b[0]


@pytest.mark.skipif(not PORTRAITS.is_dir(), reason="the shared photos are not on this machine")
def test_pasted_faces_are_found_where_the_truth_says(tmp_path: Path) -> None:
    import face_recognition
    import numpy as np

    make_photos(tmp_path, 6, megapixels=(3,), faces_from=PORTRAITS, jobs=1)
    truth = json.loads((tmp_path / "truth.json").read_text())
    assert len(truth["people"]) == 12
    want = got = 0
    for photo in truth["photos"]:
        if not photo["faces"]:
            continue
        with Image.open(tmp_path / photo["file"]) as image:
            seen = ImageOps.exif_transpose(image).convert("RGB")
        boxes = face_recognition.face_locations(np.asarray(seen))
        for face in photo["faces"]:
            x, y, w, h = face["box"]
            cx, cy = (x + w / 2) * seen.width, (y + h / 2) * seen.height
            want += 1
            got += any(left < cx < right and top < cy < bottom for top, right, bottom, left in boxes)
    assert want >= 3
    assert got / want > 0.7


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_tiny_photo_is_as_asked(tmp_path: Path, suffix: str) -> None:
    when = datetime(2024, 5, 6, 7, 8, 9, 250_000)
    path = tiny_photo(
        tmp_path / f"a.{suffix}", "stripes", (90, 60), taken=when, orientation=6, gps=(1.5, -2.25)
    )
    with Image.open(path) as image:
        if suffix != "tif":  # Pillow turns a TIFF while it opens it
            assert image.size == (60, 90)
        assert ImageOps.exif_transpose(image).size == (90, 60)
        exif = image.getexif()
        detail, place = exif.get_ifd(0x8769), exif.get_ifd(0x8825)
    assert detail[0x9003] == "2024:05:06 07:08:09"
    assert detail[0x9291] == "250"
    assert place[3] == "W"
