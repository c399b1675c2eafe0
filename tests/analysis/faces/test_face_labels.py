"""The faces labelled by eye: the file is sane, covers what it must, and finds are matched as it says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from albumapp.geometry import Rect
from tests.bench.facelabels import Label, Photo, match, read, size_px, wilson

LOOKS = [
    ("skin", "light"),
    ("skin", "medium"),
    ("skin", "dark"),
    ("gender", "woman"),
    ("gender", "man"),
    ("age", "adult"),
    ("age", "older"),
    ("glasses", "yes"),
    ("cover", "yes"),
]
FLAGS = {"profile", "occluded", "blurred", "poster", "hard"}
# posed and not, dark, black and white, painted faces on the wall, dense, turned heads
FEW = (
    "a-office-events-18f/3-steps-team.jpg",
    "b-faces-dlib-landmarks/2008_007676.jpg",
    "b-groups-workshops-carpentries/gabon_workshop.jpg",
    "b-groups-workshops-carpentries/krakow-teachers-and-helpers.jpg",
    "b-groups-workshops-carpentries/sesame-workshop.jpg",
    "b-groups-workshops-carpentries/trieste.jpg",
)


@pytest.fixture(scope="module")
def photos() -> list[Photo]:
    return read()


def test_boxes_and_flags(photos: list[Photo]) -> None:
    assert len({p.file for p in photos}) == len(photos)
    for photo in photos:
        assert photo.kind in {"group", "portrait", "none"}
        assert bool(photo.labels) == (photo.kind != "none")
        for label in photo.labels:
            b = label.box
            assert min(b.w, b.h) > 0, photo.file
            assert min(b.x, b.y) >= 0, photo.file
            assert max(b.right, b.bottom) <= 1.00002, photo.file
            assert label.flags <= FLAGS
            assert label.counts or not label.looks, "nobody judges the look of a doubtful face"


def test_no_face_is_labelled_twice(photos: list[Photo]) -> None:
    for photo in photos:
        real = [label.box for label in photo.labels if label.counts]
        for n, a in enumerate(real):
            for b in real[n + 1 :]:
                both = a.intersection(b)
                assert both is None or both.area < 0.6 * min(a.area, b.area), (photo.file, a, b)


def test_enough_to_tell(photos: list[Photo]) -> None:
    assert sum(p.kind == "group" for p in photos) >= 30
    looks = Counter(seen for p in photos for label in p.labels for seen in label.looks)
    assert {seen: n for seen in LOOKS if (n := looks[seen]) < 30} == {}


def test_files_exist(photos: list[Photo], shared_photos: Path) -> None:
    assert [p.file for p in photos if not (shared_photos / p.file).is_file()] == []


def _label(x: float, y: float, w: float, h: float, *flags: str) -> Label:
    return Label(Rect(x, y, w, h), frozenset(flags), frozenset())


def test_each_find_is_of_one_face_only() -> None:
    labels = [_label(0.1, 0.1, 0.1, 0.1), _label(0.17, 0.1, 0.1, 0.1)]
    done = match(labels, [Rect(0.16, 0.1, 0.1, 0.1)], 1000, 1000)
    assert done.pairs == ((1, 0),)
    assert done.false == ()


def test_a_wider_frame_is_the_same_face_but_one_far_wider_is_not() -> None:
    label = _label(0.4, 0.4, 0.1, 0.1)
    assert match([label], [Rect(0.36, 0.36, 0.19, 0.19)], 1000, 1000).found == {0}
    assert match([label], [Rect(0.2, 0.2, 0.5, 0.5)], 1000, 1000).false == (0,)


def test_posters_are_neither_missed_nor_false() -> None:
    done = match([_label(0.4, 0.4, 0.1, 0.1, "poster")], [Rect(0.4, 0.4, 0.1, 0.1)], 1000, 1000)
    assert done.pairs == ()
    assert done.false == ()


def test_size_is_at_a_long_side_of_1024() -> None:
    assert size_px(Rect(0, 0, 0.1, 0.2), 2048, 1024) == pytest.approx(102.4)


def test_wilson_as_published() -> None:
    # R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(0, 20) == pytest.approx((0.0, 0.1611), abs=1e-4)


def test_faces_of_six_photos_are_found(photos: list[Photo], shared_photos: Path) -> None:
    from tests.bench.faces import SIZES, look, named, precision, recall

    finder = named(None)
    looked = [look(p, finder) for p in photos if p.file in FEW]
    assert len(looked) == len(FEW)
    found, of = recall(looked, *SIZES[0])
    right, finds = precision(looked)
    assert of >= 70
    assert found >= 0.95 * of
    assert right >= 0.97 * finds
