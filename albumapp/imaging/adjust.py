"""Adjustments of a photo: the one definition that canvas, raster and PDF share. numpy and OpenCV, no Qt.

In this order: red eyes, a curve for each channel (white balance, exposure, levels, contrast), one matrix
(saturation, black and white, sepia), the vignette. `reference` is that in floats, `adjusted` the same for 8
bits: curves as tables and the matrix in strips, half a second for 24 megapixels. Values are sRGB
(IEC 61966-2-1), 0..1.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.drawing.adjust import Adjust, Levels, Recipe, RedEye
from albumapp.geometry import Affine, Rect

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float64]

_STRIP_PX = 1_000_000
_LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601: what black-and-white film made of skin and sky
_SEPIA = np.array([1.08, 0.96, 0.80])
_WARMEST = 0.45  # stops between red and green at full warmth; blue goes the other way
_KNEE = 0.5  # of linear light: above it, what is brightened is bent instead of cut off
_CORNER = (0.55, 1.35)  # where a vignette begins and is full; the frame's edges are at 1, its corners at 1.41


def linear(v: Floats) -> Floats:
    """sRGB to linear light."""
    return np.where(v <= 0.04045, v / 12.92, ((np.maximum(v, 0) + 0.055) / 1.055) ** 2.4)


def encoded(v: Floats) -> Floats:
    """Linear light to sRGB."""
    return np.where(v <= 0.0031308, v * 12.92, 1.055 * np.maximum(v, 0.0031308) ** (1 / 2.4) - 0.055)


def gains(a: Adjust) -> Floats:
    """What warmth and levels multiply linear red, green and blue with; they keep a grey's lightness."""
    warm = 2.0 ** (np.array([1.0, 0.0, -1.0]) * _WARMEST * a.warmth)
    if a.auto is not None:
        warm = warm * np.array([a.auto.red, 1.0, a.auto.blue])
    return np.asarray(warm / float(np.dot([0.2126, 0.7152, 0.0722], warm)))


def curve(values: Floats, a: Adjust, channel: int) -> Floats:
    """One channel (0 red, 1 green, 2 blue) after white balance, exposure, levels and contrast."""
    gain = float(gains(a)[channel]) * 2.0**a.exposure
    v = encoded(_bent(linear(values) * gain, gain))
    if a.auto is not None:
        v = np.clip((v - a.auto.black) / (a.auto.white - a.auto.black), 0, 1) ** a.auto.gamma
    if a.contrast > 0:
        v = np.clip(v, 0, 1)
        steep = v * v * (3 - 2 * v)
        v = v + a.contrast * (0.6 * (steep - v) + 0.4 * (steep * steep * (3 - 2 * steep) - v))
    elif a.contrast < 0:
        v = 0.5 + (v - 0.5) * (1 + 0.6 * a.contrast)
    return np.clip(v, 0, 1)


def _bent(light: Floats, top: float) -> Floats:
    """Light up to `top` (> 1) into 0..1: below the knee as it is, above it ever less, without a corner."""
    if top <= 1:
        return light
    steep = (top - _KNEE) / (1 - _KNEE)
    t = (np.maximum(light, _KNEE) - _KNEE) / (top - _KNEE)
    return np.where(light <= _KNEE, light, _KNEE + (1 - _KNEE) * steep * t / (1 + (steep - 1) * t))


def matrix(a: Adjust) -> Floats | None:
    """(3, 3) for columns of red, green, blue; None where colours stay."""
    if a.tone == "grey":
        return np.asarray(np.tile(_LUMA, (3, 1)))
    if a.tone == "sepia":
        return np.asarray(_SEPIA[:, None] * _LUMA[None, :])
    if not a.saturation:
        return None
    return np.asarray(np.eye(3) * (1 + a.saturation) - a.saturation * np.tile(_LUMA, (3, 1)))


def darkening(view: Affine, width: int, height: int, top: int, rows: int) -> NDArray[np.float32]:
    """(rows, width) of 0..1: how far a full vignette reaches into each pixel of some rows of a photo."""
    x = (np.arange(width, dtype=np.float32) + 0.5) / width
    y = ((np.arange(top, top + rows, dtype=np.float32) + 0.5) / height)[:, None]
    u = np.float32(view.a) * x + np.float32(view.c) * y + np.float32(view.e)
    v = np.float32(view.b) * x + np.float32(view.d) * y + np.float32(view.f)
    t = np.clip((np.sqrt(u * u + v * v) - _CORNER[0]) / (_CORNER[1] - _CORNER[0]), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def reference(values: Floats, recipe: Recipe) -> Floats:
    """(h, w, 3) sRGB 0..1 of a whole photo in, the same out, without rounding."""
    a = recipe.adjust
    out = np.array(values, np.float64)
    for eye in a.red_eyes:
        _mend_eye(out, eye)
    out = np.stack([curve(out[..., c], a, c) for c in range(3)], axis=2)
    turned = matrix(a)
    if turned is not None:
        out = np.clip(out @ turned.T, 0, 1)
    if recipe.view is not None and a.vignette:
        h, w = out.shape[:2]
        out = np.asarray(_shaded(out, darkening(recipe.view, w, h, 0, h), a.vignette, 1.0))
    return out


def _shaded(out: NDArray[np.floating], depth: NDArray[np.float32], vignette: float, white: float) -> Floats:
    part = depth[..., None] * np.float32(0.8 * abs(vignette))
    made = out * (1 - part) if vignette > 0 else out + (np.float32(white) - out) * part
    return np.asarray(made)


def adjusted(pixels: Pixels, recipe: Recipe) -> Pixels:
    """(h, w, 3) uint8 sRGB of a whole oriented photo at any size in, a new array out."""
    a = recipe.adjust
    source = pixels
    if a.red_eyes:
        source = pixels.copy()
        for eye in a.red_eyes:
            _mend_eye(source, eye)
    levels = np.arange(256) / 255
    table = np.stack([curve(levels, a, c) for c in range(3)], axis=1)[None] * 255
    turned = matrix(a)
    shaded = recipe.view if a.vignette else None
    if turned is None and shaded is None:
        return np.asarray(cv2.LUT(source, np.rint(table).astype(np.uint8)), np.uint8)
    h, w = source.shape[:2]
    out = np.empty_like(source)
    table = table.astype(np.float32)
    rows = max(1, _STRIP_PX // w)
    for top in range(0, h, rows):
        strip = cv2.LUT(np.ascontiguousarray(source[top : top + rows]), table)
        if turned is not None:
            strip = np.clip(cv2.transform(strip, turned.astype(np.float32)), 0, 255)
        if shaded is not None:
            strip = _shaded(strip, darkening(shaded, w, h, top, len(strip)), a.vignette, 255.0)
        out[top : top + rows] = np.rint(strip)
    return out


# --- red eyes -------------------------------------------------------------------------------------

_REDNESS = (1.25, 1.9)  # red by the larger of green and blue: where a pupil begins to be red, and is


def _mend_eye(photo: NDArray[np.floating] | Pixels, eye: RedEye) -> None:
    """Takes the red out of a spot in place; what is not red (skin beside it, a brown iris) stays."""
    h, w = photo.shape[:2]
    white = 255.0 if photo.dtype == np.uint8 else 1.0
    cx, cy, r = eye.x * w, eye.y * h, max(eye.radius * max(w, h), 1.0)
    x0, x1 = max(math.floor(cx - r), 0), min(math.ceil(cx + r) + 1, w)
    y0, y1 = max(math.floor(cy - r), 0), min(math.ceil(cy + r) + 1, h)
    if x1 <= x0 or y1 <= y0:
        return
    spot = photo[y0:y1, x0:x1].astype(np.float64) / white
    away = np.hypot(np.arange(x0, x1)[None] + 0.5 - cx, np.arange(y0, y1)[:, None] + 0.5 - cy) / r
    rest = np.maximum(spot[..., 1], spot[..., 2])
    part = _step(spot[..., 0] / np.maximum(rest, 0.02), *_REDNESS) * (1 - _step(away, 0.75, 1.0))
    dark = 0.8 * (spot[..., 1] + spot[..., 2]) / 2  # a pupil is dark and has no colour
    mended = spot + (dark[..., None] - spot) * part[..., None]
    mended = mended * white
    photo[y0:y1, x0:x1] = np.rint(mended) if photo.dtype == np.uint8 else mended


def _step(v: Floats, low: float, high: float) -> Floats:
    t = np.clip((v - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


# --- auto-enhance -----------------------------------------------------------------------------------

_SAMPLE = 256  # px of the longest side that is looked at
_CUT = 0.4  # percent of pixels that may become black, and white
_SHARE = 0.75  # of the way that levels go: a gentle hand
_CAST = 0.5  # of a cast that is taken out: evening light stays evening light
_MOST_CAST = 0.12  # of a gain
_MIDDLE = 0.44  # sRGB: where the median of a well exposed photo lies
_LIFT, _SINK = 0.5, 0.2  # of the way there, for dark photos and bright ones: dark faces must not sink
_GAMMAS = (0.72, 1.1)


def measured(pixels: Pixels) -> Levels:
    """What a photo's own histogram asks for, gently. (h, w, 3) uint8 sRGB, any size."""
    h, w = pixels.shape[:2]
    k = min(1.0, _SAMPLE / max(h, w))
    size = max(1, round(w * k)), max(1, round(h * k))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)).reshape(-1, 3) / 255
    red, blue = _cast(small)
    luma = small @ _LUMA
    low, high = (float(v) for v in np.percentile(luma, [_CUT, 100 - _CUT]))
    black = min(max(low, 0.0) * _SHARE, 0.2)
    white = max(1 - (1 - high) * _SHARE, 0.7)
    middle = (float(np.median(luma)) - black) / (white - black)
    gamma = 1.0
    if 0.02 < middle < 0.98:
        share = _LIFT if middle < _MIDDLE else _SINK
        wanted = math.log(middle + (_MIDDLE - middle) * share) / math.log(middle)
        gamma = min(max(wanted, _GAMMAS[0]), _GAMMAS[1])
    return Levels(round(black, 4), round(white, 4), round(gamma, 4), round(red, 4), round(blue, 4))


def _cast(small: Floats) -> tuple[float, float]:
    """Gains of red and blue that make what is nearly grey greyer; (1, 1) where too little is."""
    spread = small.max(axis=1) - small.min(axis=1)
    light = small.mean(axis=1)
    grey = small[(spread < 0.18) & (light > 0.15) & (light < 0.95)]
    if len(grey) < 0.04 * len(small):
        return 1.0, 1.0
    r, g, b = (float(v) for v in linear(grey).mean(axis=0))
    red, blue = (1 + (g / v - 1) * _CAST for v in (r, b))
    return (
        min(max(red, 1 - _MOST_CAST), 1 + _MOST_CAST),
        min(max(blue, 1 - _MOST_CAST), 1 + _MOST_CAST),
    )


def red_spot(pixels: Pixels, x: float, y: float, reach: float = 0.03) -> RedEye | None:
    """The red pupil at or near a point (0..1) of a photo, None where nothing red is within `reach` of its
    longer side. (h, w, 3) uint8 sRGB, whole photo, any size."""
    h, w = pixels.shape[:2]
    side = max(h, w)
    cx, cy, r = x * w, y * h, max(reach * side, 3.0)
    found = 0
    for _ in range(6):  # the middle of what is red goes to the middle of what is red there
        x0, x1 = max(math.floor(cx - r), 0), min(math.ceil(cx + r) + 1, w)
        y0, y1 = max(math.floor(cy - r), 0), min(math.ceil(cy + r) + 1, h)
        if x1 <= x0 or y1 <= y0:
            return None
        part = pixels[y0:y1, x0:x1].astype(np.float64)
        rest = np.maximum(part[..., 1], part[..., 2])
        red = (part[..., 0] > _RED_BY * rest) & (part[..., 0] > _RED_LEAST)
        ys, xs = np.nonzero(red)
        away = np.hypot(xs + x0 + 0.5 - cx, ys + y0 + 0.5 - cy)
        xs, ys = xs[away <= r], ys[away <= r]
        found = len(xs)
        if found < 4:
            return None
        cx, cy = float(xs.mean()) + x0 + 0.5, float(ys.mean()) + y0 + 0.5
        r = max(1.5 * math.sqrt(found / math.pi), 2.0)
    return RedEye(cx / w, cy / h, min(max(1.35 * math.sqrt(found / math.pi) / side, 1e-3), 0.25))


_RED_BY = 1.7  # red by the larger of green and blue: what skin, lips and brown eyes do not reach
_RED_LEAST = 70  # of 255
_EYES = ((0.30, 0.42), (0.70, 0.42))  # where in a face's box (forehead to chin, ear to ear) the eyes lie
_EYE_LARGEST = 0.16  # of the face's width: a larger red thing is no pupil


def red_eyes_in(pixels: Pixels, faces: Sequence[Rect]) -> list[RedEye]:
    """Red pupils where the eyes of these faces (boxes in 0..1 of the photo) lie."""
    h, w = pixels.shape[:2]
    side = max(h, w)
    spots: list[RedEye] = []
    for face in faces:
        wide = face.w * w / side
        for u, v in _EYES:
            spot = red_spot(pixels, face.x + u * face.w, face.y + v * face.h, 0.16 * wide)
            near = any(abs(s.x - spot.x) * w < s.radius * side for s in spots) if spot else False
            if spot is not None and spot.radius <= _EYE_LARGEST * wide and not near:
                spots.append(spot)
    return spots
