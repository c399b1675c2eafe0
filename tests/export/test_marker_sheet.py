"""The printed marker: found again, and as large on paper as the room preview takes it to be."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from albumapp.export.marker_sheet import export_marker, marker_box
from albumapp.export.plain_pages import A4, LETTER
from albumapp.geometry import Size
from albumapp.imaging.wallphoto import MARKER, find_marker

PPI = 300


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm")
@pytest.mark.parametrize("paper", [A4, LETTER])
def test_the_marker_s_side_is_true_to_a_tenth_of_a_millimetre(paper: Size, tmp_path: Path) -> None:
    report = export_marker(tmp_path / "marker.pdf", paper)
    assert report.pages == 1
    subprocess.run(
        ["pdftoppm", "-r", str(PPI), "-png", "-singlefile", tmp_path / "marker.pdf", tmp_path / "m"],
        check=True,
    )
    seen = np.asarray(Image.open(tmp_path / "m.png").convert("RGB"))
    mm = 25.4 / PPI
    assert seen.shape[1] * mm == pytest.approx(paper.w, abs=0.1)
    assert seen.shape[0] * mm == pytest.approx(paper.h, abs=0.1)
    corners = find_marker(seen)
    assert corners is not None
    box = marker_box(paper)
    want = np.array([(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)])
    assert np.abs((corners + 0.5) * mm - want).max() < 0.1
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1) * mm
    assert np.abs(sides - MARKER).max() < 0.1
    dark = seen.mean(axis=2) < 128
    ruler = dark[round((box.bottom + 58.15) / mm)]
    across = np.flatnonzero(ruler)
    assert (across[-1] - across[0] + 1) * mm == pytest.approx(100 if paper == A4 else 101.6, abs=0.1)
