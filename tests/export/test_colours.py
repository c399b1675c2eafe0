"""Colours of photos on paper: sRGB, wide gamut, grey and CMYK, through Ghostscript and the job's own profile,
against LittleCMS's own transform."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from albumapp.drawing.colour import Cmyk, Rgb
from albumapp.export.inks import ink
from albumapp.export.options import PdfOptions, Press
from albumapp.export.pdf import export_pdf
from albumapp.imaging import colour
from tests.export.test_flavours import seen_by_ghostscript
from tests.export.test_limits import BOX, SIZE, display_p3, one_photo

PATCHES = [
    (r, g, b) for r in (30, 128, 225) for g in (30, 128, 225) for b in (30, 128, 225)
] + [(v, v, v) for v in (60, 90, 160, 200, 255)]  # fmt: skip
COLUMNS, ROWS = 8, 4


def chart(patches: list[tuple[int, ...]], mode: str = "RGB") -> Image.Image:
    """Patches in 8 columns and 4 rows on a photo of 1800 x 1200."""
    small = Image.new(mode, (COLUMNS, ROWS))
    small.putdata([p if len(p) > 1 else p[0] for p in patches])
    return small.resize(SIZE, Image.Resampling.NEAREST)


def middles(page: np.ndarray) -> np.ndarray:
    """(32, c): the middle of each patch on the page at 60 ppi; the bleed is 3 mm."""
    k = 60 / 25.4
    found = []
    for row in range(ROWS):
        for column in range(COLUMNS):
            x = (3 + BOX.x + BOX.w * (column + 0.5) / COLUMNS) * k
            y = (3 + BOX.y + BOX.h * (row + 0.5) / ROWS) * k
            found.append(page[int(y) - 1 : int(y) + 2, int(x) - 1 : int(x) + 2].mean(axis=(0, 1)))
    return np.array(found)


def lab(values: np.ndarray, mode: str, profile: bytes, intent: int = 1) -> np.ndarray:
    """(n, 3) Lab of colours under a profile, by LittleCMS; relative colorimetric."""
    image = Image.frombytes(mode, (len(values), 1), np.rint(values).astype(np.uint8).tobytes())
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    made = ImageCms.applyTransform(
        image, ImageCms.buildTransform(source, ImageCms.createProfile("LAB"), mode, "LAB", intent)
    )
    assert made is not None
    a = np.asarray(made)[0].astype(float)
    return np.stack([a[:, 0] * 100 / 255, _signed(a[:, 1]), _signed(a[:, 2])], axis=1)


def _signed(v: np.ndarray) -> np.ndarray:
    return np.where(v > 127, v - 256, v)


def de2000(one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """CIEDE2000 of rows of Lab (Sharma, Wu, Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one.T, two.T
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean**7 / (mean**7 + 25.0**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180
    turn = np.where(c1 * c2 == 0, 0, turn)
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    h = np.where(c1 * c2 == 0, h1 + h2, (h1 + turn / 2) % 360)
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(h - 30))
        + 0.24 * np.cos(np.radians(2 * h))
        + 0.32 * np.cos(np.radians(3 * h + 6))
        - 0.20 * np.cos(np.radians(4 * h - 63))
    )
    sl = 1 + 0.015 * (lm - 50) ** 2 / np.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rc = 2 * np.sqrt(cm**7 / (cm**7 + 25.0**7))
    rt = -rc * np.sin(np.radians(60 * np.exp(-(((h - 275) / 25) ** 2))))
    dl, dc = (l2 - l1) / sl, (c2 - c1) / sc
    return np.sqrt(dl**2 + dc**2 + (dh / sh) ** 2 + rt * dc * dh / sh)


def test_the_formula() -> None:
    # of the published pairs: 1, 11, 17, 25
    one = np.array([[50, 2.6772, -79.7751], [50, -0.001, 2.49], [50, 2.5, 0], [60.2574, -34.0099, 36.2677]])
    two = np.array([[50, 0, -82.7485], [50, 0.0009, -2.49], [73, 25, -18], [60.4626, -34.1751, 39.4387]])
    assert de2000(one, two) == pytest.approx([2.0425, 4.8045, 27.1492, 1.2644], abs=1e-3)


@pytest.mark.parametrize("flavour", ["X-4", "X-3", "X-1a"])
@pytest.mark.parametrize("wide", [False, True])
def test_patches_come_out_as_littlecms_has_them(tmp_path: Path, flavour: str, wide: bool) -> None:
    path, out = tmp_path / "x.png", tmp_path / "a.pdf"
    icc = display_p3() if wide else None
    more = {} if icc is None else {"icc_profile": icc}
    chart(PATCHES).save(path, **more)
    album = one_photo(path)
    export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(flavour=flavour))
    inks = middles(seen_by_ghostscript(out, 1, tmp_path))
    wanted = np.asarray(
        colour.to_ink(chart(PATCHES).resize((COLUMNS, ROWS), Image.Resampling.NEAREST), icc, colour.FOGRA39)
    ).reshape(-1, 4)
    profile = colour.cmyk_profile()
    off = de2000(lab(inks, "CMYK", profile), lab(wanted, "CMYK", profile))
    assert off.max() < 2, dict(zip(PATCHES, off.round(1), strict=True))
    greys = lab(inks, "CMYK", profile)[[i for i, p in enumerate(PATCHES) if len(set(p)) == 1]]
    if not wide:
        assert np.hypot(greys[:, 1], greys[:, 2]).max() < 2


@pytest.mark.parametrize("flavour", ["X-4", "X-1a"])
def test_grey_photos_stay_neutral_and_keep_their_tone(tmp_path: Path, flavour: str) -> None:
    levels = [(v,) for v in np.linspace(0, 255, 32).astype(int)]
    path, out = tmp_path / "x.jpg", tmp_path / "a.pdf"
    chart(levels, "L").save(path, quality=98)
    album = one_photo(path)
    export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(flavour=flavour))
    seen = lab(middles(seen_by_ghostscript(out, 1, tmp_path)), "CMYK", colour.cmyk_profile())
    assert np.hypot(seen[:, 1], seen[:, 2]).max() < 3
    assert (np.diff(seen[:, 0]) > -0.6).all()
    paper = seen[-1, 0]
    srgb = lab(np.array(levels).repeat(3, axis=1), "RGB", colour.srgb_profile())[:, 0]
    light = srgb > 25  # darker than that, black point compensation lifts them
    assert np.abs(seen[light, 0] - srgb[light] * paper / 100).max() < 4


def test_cmyk_photos_keep_their_inks(tmp_path: Path) -> None:
    patches = [(c, 255 - c, (5 * c) % 256, c // 4) for c in np.linspace(0, 255, 32).astype(int)]
    path, out = tmp_path / "x.tif", tmp_path / "a.pdf"
    chart(patches, "CMYK").save(path)
    album = one_photo(path)
    for flavour in ("X-4", "X-1a"):
        export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(flavour=flavour))
        seen = middles(seen_by_ghostscript(out, 1, tmp_path))
        assert np.abs(seen - np.array(patches)).max() <= 3


def test_ink_stays_under_a_low_limit(tmp_path: Path) -> None:
    dark = [(v, v // 2, v // 3) for v in range(0, 64, 2)]
    path, out = tmp_path / "x.png", tmp_path / "a.pdf"
    chart(dark).save(path)
    album = one_photo(path)
    spec = replace(album.spec, output=replace(album.spec.output, ink_limit=240.0))
    sums = []
    for product in (album.spec, spec):
        export_pdf(album.document, product, out, album.photos, options=PdfOptions(flavour="X-1a"))
        sums.append(middles(seen_by_ghostscript(out, 1, tmp_path)).sum(axis=1) / 2.55)
    assert sums[0].max() > 280
    assert sums[1].max() <= 241
    assert np.abs(sums[1] - sums[0])[sums[0] < 238].max(initial=0) < 3  # the others stay


def test_vectors_keep_the_limit_too() -> None:
    black = ink(Rgb(0.09, 0.05, 0.04), Press(colour.FOGRA39, 240))
    assert isinstance(black, Cmyk)
    assert black.c + black.m + black.y + black.k == pytest.approx(2.4)
    free = ink(Rgb(0.09, 0.05, 0.04), Press(colour.FOGRA39))
    assert isinstance(free, Cmyk)
    assert (free.k, free.c / free.m) == pytest.approx((black.k, black.c / black.m))
