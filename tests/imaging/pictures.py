"""Small pictures drawn for tests."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

INVERSE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}
_PILLOW_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def scene(width: int = 240, height: int = 160) -> Image.Image:
    """Red, green, blue and white quarters with a ramp: no two orientations of it look alike."""
    a = np.zeros((height, width, 3), np.uint8)
    h, w = height // 2, width // 2
    a[:h, :w] = (220, 30, 30)
    a[:h, w:] = (30, 200, 40)
    a[h:, :w] = (40, 50, 210)
    a[h:, w:] = (240, 240, 240)
    a[: h // 2, :w] += np.linspace(0, 30, w, dtype=np.uint8)[None, :, None]
    return Image.fromarray(a)


def noise(width: int, height: int, seed: int = 1) -> Image.Image:
    """A smooth random picture whose JPEG has plenty of data in every row."""
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.integers(0, 255, (height // 8 + 1, width // 8 + 1, 3), dtype=np.uint8))
    return coarse.resize((width, height), Image.Resampling.BICUBIC)


def stored_as(seen: Image.Image, orientation: int) -> Image.Image:
    """The pixels that a camera stores so that `orientation` shows `seen`."""
    turn = INVERSE[orientation]
    return seen.transpose(_PILLOW_TURNS[turn]) if turn != 1 else seen


def exif(orientation: int | None = None, **texts: str) -> Image.Exif:
    """EXIF with an orientation and text tags of IFD0 (make, model, datetime)."""
    tags = {"make": 271, "model": 272, "datetime": 306}
    made = Image.Exif()
    if orientation is not None:
        made[274] = orientation
    for name, value in texts.items():
        made[tags[name]] = value
    return made


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def mean_difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(int) - b.astype(int)).mean())
