"""From whatever Pillow decoded to oriented sRGB arrays, in strips, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from albumapp.imaging import colour

Pixels = NDArray[np.uint8]
_STRIP_PX = 4_000_000


def oriented(a: Pixels, orientation: int) -> Pixels:
    """The array as the EXIF orientation 1-8 wants it seen (Exif 2.32, tag 274)."""
    turns: dict[int, Callable[[Pixels], Any]] = {
        2: lambda p: p[:, ::-1],
        3: lambda p: p[::-1, ::-1],
        4: lambda p: p[::-1],
        5: lambda p: p.swapaxes(0, 1),
        6: lambda p: p.swapaxes(0, 1)[:, ::-1],
        7: lambda p: p.swapaxes(0, 1)[::-1, ::-1],
        8: lambda p: p.swapaxes(0, 1)[::-1],
    }
    return np.ascontiguousarray(turns[orientation](a)) if orientation in turns else a


def fitted(width: int, height: int, max_side: int | None) -> tuple[int, int]:
    """(width, height) within `max_side` with the aspect kept; never enlarged, never below 1 px."""
    longest = max(width, height)
    if max_side is None or longest <= max_side:
        return width, height
    return max(1, round(width * max_side / longest)), max(1, round(height * max_side / longest))


def shrunk(a: Pixels, width: int, height: int) -> Pixels:
    """Area average down to the given size; the array itself where it has that size."""
    if (a.shape[1], a.shape[0]) == (width, height):
        return a
    resized = cv2.resize(a, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(resized, np.uint8)


def strips(height: int, width: int, halo: int = 0) -> Iterator[tuple[slice, slice]]:
    """Rows of a large array, some at a time: those with up to `halo` more at each side, and those alone."""
    rows = max(16, _STRIP_PX // 4 // max(width, 1))
    for top in range(0, height, rows):
        end = min(height, top + rows)
        yield slice(max(0, top - halo), min(height, end + halo)), slice(top, end)


def enlarged_part(a: NDArray[Any], size: tuple[int, int], x: int, y: int, w: int, h: int) -> NDArray[Any]:
    """A part (px) of what `a` would be at a size (w, h), linear between its pixels; no more of it is made."""
    sx, sy = a.shape[1] / size[0], a.shape[0] / size[1]
    if (sx, sy) == (1, 1):
        return a[y : y + h, x : x + w]
    m = np.array([[sx, 0, (x + 0.5) * sx - 0.5], [0, sy, (y + 0.5) * sy - 0.5]], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(a, m, (w, h), flags=flags, borderMode=cv2.BORDER_REPLICATE))


def convert_in_place(a: Pixels, icc: bytes | None) -> Pixels:
    """An RGB array under a profile to sRGB, in strips; the same array back."""
    if not colour.needs_conversion(icc):
        return a
    rows = max(1, _STRIP_PX // a.shape[1])
    for top in range(0, a.shape[0], rows):
        strip = Image.fromarray(a[top : top + rows])
        a[top : top + rows] = np.asarray(colour.to_srgb(strip, icc))
    return a


def from_pillow(image: Image.Image, icc: bytes | None, factor: int = 1) -> Pixels:
    """A loaded image of any mode as an sRGB array, each side divided by `factor` (box average)."""
    width, height = image.size
    scale = _levels(image)
    out = np.empty((-(-height // factor), -(-width // factor), 3), np.uint8)
    rows = max(1, _STRIP_PX // width // factor) * factor
    for top in range(0, height, rows):
        strip = image.crop((0, top, width, min(top + rows, height)))
        rgb = _srgb(strip, icc, scale)
        if factor > 1:
            rgb = rgb.reduce(factor)
        out[top // factor : top // factor + rgb.height] = np.asarray(rgb)
    return out


def _levels(image: Image.Image) -> float:
    """What one 8-bit level is worth in the image's own numbers."""
    if image.mode.startswith("I;16"):
        return 257.0
    if image.mode in ("I", "F"):
        extrema: Any = image.getextrema()
        top = float(extrema[1])
        if image.mode == "F" and top <= 1.0:
            return 1 / 255
        return 1.0 if top <= 255 else 257.0 if top <= 65535 else top / 255
    return 1.0


def _srgb(strip: Image.Image, icc: bytes | None, level: float) -> Image.Image:
    mode = strip.mode
    if mode.startswith("I") or mode == "F":
        values = np.asarray(strip, np.float64) / level
        strip = Image.fromarray(np.nan_to_num(values).round().clip(0, 255).astype(np.uint8))
    elif mode == "LAB":
        return colour.lab_to_srgb(strip)
    elif mode == "1":
        strip = strip.convert("L")
    elif mode == "P" or has_alpha(strip):
        strip = _on_white(strip)
    elif mode not in ("RGB", "L", "CMYK"):
        strip = strip.convert("RGB")
    return colour.to_srgb(strip, icc)


def has_alpha(image: Image.Image) -> bool:
    """Whether any of its pixels may be see-through."""
    return image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info


def _on_white(strip: Image.Image) -> Image.Image:
    if not has_alpha(strip):
        return strip.convert("RGB")
    seen = strip.convert("RGBA")
    paper = Image.new("RGBA", seen.size, (255, 255, 255, 255))
    return Image.alpha_composite(paper, seen).convert("RGB")
