"""Wide gamut and HDR that code points tell: brought to sRGB, greys grey, order kept."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from albumapp.imaging import nclx
from albumapp.imaging.decode import read_rgb
from albumapp.imaging.nclx import Nclx, find, to_srgb
from tests.imaging.pictures import encoded, scene

REAL = Path(__file__).resolve().parents[3] / "shared" / "photos" / "e-formats-immich"
GREYS = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, 2)


def header(primaries: int, transfer: int) -> bytes:
    return (
        b"....ftypavif"
        + bytes(40)
        + b"\0\0\0\x13colrnclx"
        + struct.pack(">HHHB", primaries, transfer, 1, 128)
    )


def test_code_points_of_the_header() -> None:
    assert find(header(12, 16)) == Nclx(12, 16)
    assert find(header(9, 1)) == Nclx(9, 1)
    for plain in (header(1, 13), header(2, 2), header(1, 1), b"", header(12, 16)[:-6]):
        assert find(plain) is None


@pytest.mark.parametrize("colours", [Nclx(12, 16), Nclx(9, 18), Nclx(9, 16), Nclx(12, 13), Nclx(1, 16)])
def test_greys_stay_grey_and_in_order(colours: Nclx) -> None:
    made = to_srgb(GREYS, colours)[0].astype(int)
    assert np.abs(made - made.mean(axis=1, keepdims=True)).max() <= 1
    assert (np.diff(made[:, 1]) >= 0).all()
    assert made[0].max() == 0
    assert made[255].min() >= 250


def test_wide_gamut_alone_changes_no_grey() -> None:
    assert np.abs(to_srgb(GREYS, Nclx(12, 13)).astype(int) - GREYS).max() <= 1


def test_diffuse_white_of_hdr_is_nearly_white() -> None:
    pq_white = round(255 * 0.581)  # SMPTE ST 2084 at 203 cd/m2
    hlg_white = round(255 * 0.75)  # ITU-R BT.2408
    for code, transfer in ((pq_white, 16), (hlg_white, 18)):
        (value,) = {int(v) for v in to_srgb(np.full((1, 1, 3), code, np.uint8), Nclx(9, transfer)).ravel()}
        assert 225 <= value <= 245


def colour(rgb: tuple[int, int, int], colours: Nclx) -> NDArray[np.uint8]:
    return to_srgb(np.array([[rgb]], np.uint8), colours)[0, 0]


def test_colours_outside_srgb_are_its_strongest() -> None:
    assert colour((255, 0, 0), Nclx(12, 13)).tolist() == [255, 0, 0]
    r, g, b = (int(v) for v in colour((200, 120, 100), Nclx(12, 13)))
    assert r > 200
    assert g < 120
    assert b < 102


def test_strips_join(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = np.random.default_rng(1).integers(0, 255, (50, 30, 3)).astype(np.uint8)
    whole = to_srgb(picture, Nclx(9, 16))
    monkeypatch.setattr(nclx, "_STRIP", 100)
    assert (to_srgb(picture, Nclx(9, 16)) == whole).all()


def test_plain_avif_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.avif").write_bytes(encoded(scene(), "AVIF", quality=95))
    assert np.abs(read_rgb(tmp_path / "a.avif").astype(int) - np.asarray(scene()).astype(int)).mean() < 6


@pytest.mark.skipif(not REAL.is_dir(), reason="the real photos are not on this machine")
def test_a_real_hdr_photo_has_its_light() -> None:
    """Read as sRGB its sky is a dull 110; it is a bright day."""
    sky = read_rgb(REAL / "avif_10bit-HDR-P3-nclx.avif", 600)[60:120, 40:120].mean(axis=(0, 1))
    assert sky[2] > 200
    assert sky[2] > sky[0] + 60
