"""A photo's own numbers: what is of another profile, grey or ink stays what it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from albumapp.imaging.own import read_own
from tests.export.test_limits import display_p3
from tests.imaging.pictures import scene


@pytest.mark.parametrize("name", ["x.jpg", "x.png", "x.tif"])
def test_other_rgb_is_not_converted(tmp_path: Path, name: str) -> None:
    scene().save(tmp_path / name, icc_profile=display_p3(), quality=98)
    own = read_own(tmp_path / name)
    assert own.icc == display_p3()
    assert np.abs(own.pixels.astype(int) - np.asarray(scene())).mean() < 3
    scene().save(tmp_path / name, quality=98)
    assert read_own(tmp_path / name).icc is None


KINDS = [("x.jpg", "L", 1), ("x.png", "L", 1), ("x.jpg", "CMYK", 4), ("x.tif", "CMYK", 4), ("x.png", "P", 3)]


@pytest.mark.parametrize(("name", "mode", "channels"), KINDS)
def test_channels_stay(tmp_path: Path, name: str, mode: str, channels: int) -> None:
    image = scene().convert(mode)
    image.save(tmp_path / name, **({"quality": 98} if name.endswith("jpg") else {}))
    own = read_own(tmp_path / name)
    assert own.pixels.shape == (160, 240, channels)
    if mode != "P":
        wanted = np.asarray(image).reshape(160, 240, channels).astype(int)
        assert np.abs(own.pixels.astype(int) - wanted).mean() < 3


@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
@pytest.mark.parametrize("orientation", [3, 6])
def test_it_is_turned_and_made_smaller(tmp_path: Path, mode: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    scene(480, 320).convert(mode).save(tmp_path / "x.jpg", exif=exif)
    own = read_own(tmp_path / "x.jpg", 120)
    assert own.pixels.shape[:2] == ((80, 120) if orientation == 3 else (120, 80))
