"""Photos whose middle has a colour of its own, so that a frame's pixels tell which photo it shows."""

from __future__ import annotations

import colorsys
import io
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from albumapp.session.demo import exif_of

LANDSCAPE, PORTRAIT = (960, 640), (640, 960)
CAMERAS = ("Camera A", "Camera B")
RATING = 0x4746  # EXIF's tag of the stars
MOST = 24  # photos that can be told apart
Rgb = tuple[int, int, int]


def colour_of(n: int) -> Rgb:
    """The colour in the middle of photo n."""
    hue, value = n // 2 * 5 / 12 % 1, (0.9, 0.5)[n % 2]
    r, g, b = colorsys.hsv_to_rgb(hue, 0.5, value)  # pale enough for a printer's inks
    return round(255 * r), round(255 * g), round(255 * b)


def name_of(n: int) -> str:
    return f"photo_{n:02}.jpg"


def draw_photo(path: Path, n: int, size: tuple[int, int] | None = None, middle: Rgb | None = None) -> None:
    """Photo n: its colour in the middle, sharp texture of its own around; taken on one of three mornings."""
    w, h = size or (LANDSCAPE if n % 3 else PORTRAIT)
    rng = np.random.default_rng(n)
    cells = rng.integers(30, 226, (h // 32, w // 32, 3), dtype=np.uint8)
    image = Image.fromarray(cells).resize((w, h), Image.Resampling.NEAREST)
    pen = ImageDraw.Draw(image)
    pen.rectangle((w * 0.12, h * 0.12, w * 0.88, h * 0.88), fill=middle or colour_of(n))
    taken = datetime(2025, 5, 3 + n * 3 // MOST, 9, 2 * n, 7)
    image.save(path, quality=88, exif=exif_of(taken, model=CAMERAS[n % 2]))


def draw_photos(folder: Path, count: int, first: int = 0) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / name_of(n) for n in range(first, first + count)]
    for n, path in enumerate(paths, first):
        draw_photo(path, n)
    return paths


def nearest(rgb: Iterable[float], colours: Mapping[str, Rgb], within: float = 24) -> str:
    """The name whose colour is nearest; "?" where none is `within` so many of 255 in each channel."""
    seen = np.array(list(rgb), dtype=float)
    away = {name: float(np.abs(seen - c).max()) for name, c in colours.items()}
    best = min(away, key=away.__getitem__)
    return best if away[best] <= within else "?"


def middle_of(pixels: np.ndarray, x: float, y: float, w: float, h: float) -> np.ndarray:
    """The median colour of the middle third of a box in pixels."""
    part = pixels[int(y + h / 3) : int(y + 2 * h / 3) + 1, int(x + w / 3) : int(x + 2 * w / 3) + 1]
    return np.median(part.reshape(-1, 3), axis=0)


def write_rating(path: Path, stars: int) -> None:
    """Write stars into a JPEG's EXIF as a photo manager does: the picture's own bytes stay as they are."""
    data = path.read_bytes()
    assert data[2:4] == b"\xff\xe0" or data[2:4] == b"\xff\xe1"
    with Image.open(io.BytesIO(data)) as image:
        exif = image.getexif()
        for ifd in (0x8769, 0x8825):
            exif.get_ifd(ifd)
        exif[RATING] = stars
        block = exif.tobytes()
    at = 2
    while data[at + 1] != 0xE1:  # the segment that holds the EXIF
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    segment = b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block
    path.write_bytes(data[:at] + segment + data[end:])
