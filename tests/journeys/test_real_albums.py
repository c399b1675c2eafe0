"""Albums of real photos, judged by the metrics that know nothing of albumapp: nothing cut, nothing twice.

Each folder of events alone and all of them at once, with faces. Skipped where the photos are not here.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from albumapp.cli import main
from tests.conftest import SHARED_PHOTOS

METRICS = SHARED_PHOTOS.parent / "bench" / "album_metrics.py"
EVENTS = sorted(
    p.name for pattern in ("a-*", "b-groups-*", "d-bursts-*") for p in SHARED_PHOTOS.glob(pattern)
)
ZERO = ("empty_frames", "face_cuts", "fold_hits", "trim_hits", "overlaps", "outside", "repeated_photos")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not METRICS.is_file() or not EVENTS, reason="the folder of real photos is not here"),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One library for all, so that each photo is looked at once."""
    return tmp_path_factory.mktemp("home")


@pytest.mark.parametrize("product", ["layflat-30x30", "hardcover-a4-landscape"])
@pytest.mark.parametrize(
    "folders", [*([e] for e in EVENTS), EVENTS], ids=lambda f: f[0] if len(f) == 1 else "all"
)
def test_nothing_is_cut_or_twice(
    folders: list[str], product: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALBUMAPP_HOME", str(home))
    paths = [str(SHARED_PHOTOS / f) for f in folders]
    album, doc, analysis = (str(tmp_path / n) for n in ("a.album", "i.json", "a.json"))
    assert main(["build", *paths, "--people", "on", "--product", product, "--project", album]) == 0
    assert main(["inspect", album, "--json", doc]) == 0
    assert main(["analyze", *paths, "--people", "on", "--json", analysis]) == 0
    out = subprocess.run(
        [sys.executable, str(METRICS), doc, "--analyze", analysis], capture_output=True, text=True
    )
    assert out.returncode in (0, 1), out.stderr
    found = json.loads(out.stdout)
    assert {k: found[k] for k in ZERO} == dict.fromkeys(ZERO, 0), found["worst"]
    assert found["distortion_max"] <= 0.01
    assert found["chronology_across"] == 1.0
