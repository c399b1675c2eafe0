"""Colour conversion by profile."""

from __future__ import annotations

import pytest
from PIL import Image

from albumapp.imaging import colour


def test_srgb_needs_no_conversion() -> None:
    assert not colour.needs_conversion(colour.srgb_profile())
    assert not colour.needs_conversion(None)
    assert not colour.needs_conversion(b"rubbish")


def test_profiles_know_their_mode() -> None:
    assert colour.profile_mode(colour.srgb_profile()) == "RGB"
    assert colour.profile_mode(colour.cmyk_profile()) == "CMYK"
    assert colour.profile_mode(b"rubbish") is None
    assert "sRGB" in colour.profile_name(colour.srgb_profile())


def test_neutrals_are_black_ink_alone() -> None:
    levels = [colour.rgb_to_cmyk(v, v, v) for v in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert all((c, m, y) == (0, 0, 0) for c, m, y, _ in levels)
    inks = [k for *_, k in levels]
    assert inks == sorted(inks, reverse=True)
    assert (inks[0], inks[-1]) == (1.0, 0.0)


@pytest.mark.parametrize("rgb", [(1.0, 0.0, 0.0), (0.1, 0.4, 0.9), (0.9, 0.8, 0.1)])
def test_colours_come_back(rgb: tuple[float, float, float]) -> None:
    ink = colour.rgb_to_cmyk(*rgb)
    assert all(0 <= v <= 1 for v in ink)
    pixel = Image.new("CMYK", (1, 1), tuple(round(v * 255) for v in ink))
    back = colour.to_srgb(pixel, colour.cmyk_profile()).getpixel((0, 0))
    assert isinstance(back, tuple)
    # coated paper cannot show every screen colour, but the hue holds
    assert max(range(3), key=lambda i: back[i]) == max(range(3), key=lambda i: rgb[i])
    assert all(abs(a / 255 - b) < 0.3 for a, b in zip(back, rgb, strict=True))
