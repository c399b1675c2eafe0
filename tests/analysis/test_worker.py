from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFile

from albumapp.analysis.faces.identity import LENGTH
from albumapp.analysis.model import PhotoScore
from albumapp.analysis.worker import analyze_photo
from albumapp.photos.record import Unreadable
from tests.analysis.drawn import save, scene


def test_a_photo_is_scored_and_the_score_can_travel(tmp_path: Path) -> None:
    path = save(scene(1, 900, 700), tmp_path / "a.jpg")
    got = analyze_photo(str(path), "id1", people=False)
    assert isinstance(got, PhotoScore)
    assert got.faces is None
    assert got.photo_id == "id1"
    assert pickle.loads(pickle.dumps(got)) == got
    assert analyze_photo(str(path), "id1", people=False) == got


def test_a_broken_file_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "torn.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 no photo")
    got = analyze_photo(str(path), "x", people=False)
    assert isinstance(got, Unreadable)
    assert "torn.jpg" in got.error


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (2000, 3), (20, 20), (400, 30)])
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA"])
def test_any_shape_and_mode_is_looked_at(tmp_path: Path, size: tuple[int, int], mode: str) -> None:
    path = tmp_path / "odd.png"
    Image.effect_noise(size, 60).convert(mode).save(path)
    got = analyze_photo(str(path), "x", people=True)
    assert isinstance(got, PhotoScore)
    assert got.faces == ()


def test_no_face_code_is_loaded_while_people_are_off(tmp_path: Path) -> None:
    path = save(scene(1), tmp_path / "a.jpg")
    code = (
        "import sys; from albumapp.analysis.worker import analyze_photo as a; "
        f"a({str(path)!r}, 'x', False); "
        "sys.exit(any(m.split('.')[0] in ('dlib', '_dlib_pybind11', 'face_recognition') "
        "for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_light_modules_load_nothing_heavy() -> None:
    code = (
        "import sys, albumapp.analysis.model, albumapp.analysis.version, albumapp.analysis.selection; "
        "sys.exit(any(m in sys.modules for m in ('numpy', 'cv2', 'PIL', 'dlib')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_faces_of_portraits_are_found_and_told_apart(
    shared_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", False)
    folder = shared_photos / "b-faces-obama-biden"
    seen = {n: analyze_photo(str(folder / f"{n}.jpg"), n, True) for n in ("obama", "obama2", "biden")}
    vector = {}
    for name, score in seen.items():
        assert isinstance(score, PhotoScore)
        assert score.faces is not None
        (one,) = score.faces
        assert one.confidence > 0.9
        assert 0 <= one.box.x < one.box.right <= 1
        assert one.encoding is not None
        assert len(one.encoding) == 4 * LENGTH
        vector[name] = np.frombuffer(one.encoding, "<f4")
    assert np.linalg.norm(vector["obama"] - vector["obama2"]) < 0.5
    assert np.linalg.norm(vector["obama"] - vector["biden"]) > 0.6
    assert not ImageFile.LOAD_TRUNCATED_IMAGES  # the face library switches it on for the whole process


def test_most_named_portraits_have_a_face(shared_photos: Path) -> None:
    files = sorted((shared_photos / "c-portraits-18f-team").glob("*.jpg"))[:16]
    scores = [analyze_photo(str(f), f.name, True) for f in files]
    found = sum(isinstance(s, PhotoScore) and bool(s.faces) for s in scores)
    assert found >= 14
