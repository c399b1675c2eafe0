"""A small painter for the demo photos: soft gradients, smooth-edged shapes, glows, grain.

Coordinates are in picture heights: y runs 0 (top) to 1 (bottom), x runs 0 to `Canvas.a` (the aspect
ratio), so that a scene fills any format. Colours are `"#rrggbb"` or `(r, g, b)`. Everything is painted
with Pillow's byte operations inside the box that a shape covers, which keeps a photo at some 0.2 s.
The same size, seed and calls give the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = str | tuple[int, int, int]
Floats = NDArray[np.float64]
Point = tuple[float, float]
Stops = Sequence[tuple[float, Colour]]


def rgb(colour: Colour) -> tuple[int, int, int]:
    """`"#rrggbb"` or a triple as a triple of 0..255."""
    if isinstance(colour, str):
        return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
    return colour


def mix(a: Colour, b: Colour, t: float) -> tuple[int, int, int]:
    """The colour that lies `t` (0..1) of the way from `a` to `b`."""
    p, q = rgb(a), rgb(b)
    r = [round(u + (v - u) * min(max(t, 0.0), 1.0)) for u, v in zip(p, q)]
    return r[0], r[1], r[2]


def wave(rng: np.random.Generator, n: int, rough: float = 0.55, first: int = 3, octaves: int = 6) -> Floats:
    """Fractal noise along a line: `n` values, about -1..1. `first` bumps, each octave `rough` as high."""
    x = np.linspace(0, 1, n)
    total = np.zeros(n)
    height, bumps = 1.0, first
    for _ in range(octaves):
        knots = rng.uniform(-1, 1, bumps + 3)
        t = x * bumps
        i = t.astype(int)
        f = t - i
        f = f * f * (3 - 2 * f)
        total += height * (knots[i] * (1 - f) + knots[i + 1] * f)
        height *= rough
        bumps *= 2
    return total / (1 / (1 - rough))


@lru_cache(maxsize=4)
def _falloff(power: float) -> Image.Image:
    y, x = np.mgrid[-1:1:257j, -1:1:257j]
    d = np.clip(1 - np.hypot(x, y), 0, 1) ** power
    return Image.fromarray((d * 255).astype(np.uint8))


@lru_cache(maxsize=2)
def _grain(w: int, h: int, strength: int) -> Image.Image:
    tile = np.random.default_rng(5).normal(128, strength, (509, 509)).clip(0, 255).astype(np.uint8)
    grey = Image.fromarray(np.tile(tile, (h // 509 + 1, w // 509 + 1))[:h, :w])
    return Image.merge("RGB", (grey, grey, grey))


@lru_cache(maxsize=2)
def _vignette(w: int, h: int, strength: int) -> Image.Image:
    y, x = np.mgrid[-1:1:64j, -1:1:64j]
    dark = 255 - strength * np.clip(np.hypot(x, y) - 0.45, 0, 1) ** 1.6
    grey = Image.fromarray(dark.astype(np.uint8)).resize((w, h), Image.Resampling.BICUBIC)
    return Image.merge("RGB", (grey, grey, grey))


class Canvas:
    """A picture of `width` x `height` px under the brush. `rng` is the scene's own random source."""

    def __init__(self, width: int, height: int, seed: int) -> None:
        self.w, self.h = width, height
        self.a = width / height
        self.rng = np.random.default_rng(seed)
        self.image = Image.new("RGB", (width, height))

    def rand(self, low: float = 0.0, high: float = 1.0) -> float:
        return float(self.rng.uniform(low, high))

    def pick(self, items: Sequence[Colour]) -> Colour:
        return items[int(self.rng.integers(len(items)))]

    # -- large areas -------------------------------------------------------------------------------

    def gradient(self, stops: Stops, y0: float = 0.0, y1: float = 1.0) -> None:
        """Fill the band y0..y1 with colours that stand at 0..1 of it."""
        top, bottom = round(y0 * self.h), round(y1 * self.h)
        if bottom > top:
            self.image.paste(self._ramp(stops, self.w, bottom - top), (0, top))

    def _ramp(self, stops: Stops, w: int, h: int) -> Image.Image:
        at = np.linspace(0, 1, h)
        places = [s[0] for s in stops]
        column = np.stack([np.interp(at, places, [rgb(s[1])[c] for s in stops]) for c in range(3)], 1)
        return Image.fromarray(column.round().astype(np.uint8)[:, None, :]).resize(
            (w, h), Image.Resampling.NEAREST
        )

    def below(self, heights: Floats, top: Colour, bottom: Colour, depth: float | None = None) -> None:
        """Fill all that lies below a skyline (`heights`: y at even steps over the width).

        The fill runs from `top` at the highest point to `bottom` at `depth` (default: the lower edge).
        """
        edge = np.interp(np.linspace(0, 1, self.w), np.linspace(0, 1, len(heights)), heights) * self.h
        y0 = int(max(edge.min() - 1, 0))
        y1 = int(min(edge.max() + 2, self.h))
        end = self.h if depth is None else max(y0 + 2, round(depth * self.h))
        fill = self._ramp(
            [(0, top), (min((end - y0) / max(self.h - y0, 1), 1.0), bottom), (1.01, bottom)],
            self.w,
            max(self.h - y0, 1),
        )
        if y1 > y0:
            rows = np.arange(y0, y1, dtype=np.float32)[:, None]
            alpha = np.clip(rows - edge[None, :].astype(np.float32) + 0.5, 0, 1) * 255
            band = fill.crop((0, 0, self.w, y1 - y0))
            self.image.paste(band, (0, y0), Image.fromarray(alpha.astype(np.uint8)))
        if self.h > y1:
            self.image.paste(fill.crop((0, y1 - y0, self.w, self.h - y0)), (0, y1))

    def clouds(
        self, colour: Colour, cover: float, y0: float, y1: float, stretch: float = 4.0, alpha: float = 0.8
    ) -> None:
        """Soft cloud banks between y0 and y1; `cover` 0..1 is how much of the sky they take."""
        rows, cols = 48, 64
        field = np.zeros((rows, cols), np.float32)
        for octave in range(1, 5):
            n = 2**octave
            small = self.rng.uniform(
                -1, 1, (max(2, round(n * 1.2)), max(2, round(n * 2.4 * self.a / stretch)))
            ).astype(np.float32)
            field += (
                np.asarray(Image.fromarray(small).resize((cols, rows), Image.Resampling.BICUBIC)) / n**0.8
            )
        fade = np.sin(np.linspace(0, np.pi, rows)) ** 0.7
        level = np.quantile(field, 1 - cover)
        dense = np.clip((field - level) * 2.2, 0, 1) * fade[:, None] * alpha * 255
        size = (self.w, max(1, round((y1 - y0) * self.h)))
        mask = Image.fromarray(dense.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)
        self.image.paste(rgb(colour), (0, round(y0 * self.h)), mask)

    def veil(self, colour: Colour, y0: float, y1: float, peak: float, alpha: float) -> None:
        """Haze: a band that is densest at `peak` (a y) and fades to both sides."""
        top, bottom = round(y0 * self.h), round(y1 * self.h)
        y = np.linspace(y0, y1, max(bottom - top, 1))
        dense = np.where(y < peak, (y - y0) / max(peak - y0, 1e-6), (y1 - y) / max(y1 - peak, 1e-6))
        column = (np.clip(dense, 0, 1) ** 1.3 * alpha * 255).astype(np.uint8)[:, None]
        self.image.paste(rgb(colour), (0, top), Image.fromarray(column).resize((self.w, len(y))))

    def mirror(
        self, y: float, tint: Colour, strength: float = 0.45, ripple: float = 0.006, squeeze: float = 1.0
    ) -> None:
        """Water below `y`: what stands above it, upside down, rippled and tinted."""
        line = round(y * self.h)
        deep = self.h - line
        tall = min(line, max(1, round(deep / squeeze)))
        part = self.image.crop((0, line - tall, self.w, line)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        water = np.asarray(part.resize((self.w, deep), Image.Resampling.BILINEAR)).copy()
        rows = np.arange(deep)
        phase = rows * (42.0 / max(deep, 1)) ** 0.9
        sway = np.sin(phase * 2.1 + np.sin(phase * 0.7) * 3) * ripple * self.h * (0.25 + rows / max(deep, 1))
        for i, s in enumerate(sway.round().astype(int)):
            water[i] = np.roll(water[i], s, axis=0)
        flat = Image.new("RGB", (self.w, deep), rgb(tint))
        self.image.paste(Image.blend(Image.fromarray(water), flat, strength), (0, line))

    # -- shapes ------------------------------------------------------------------------------------

    def poly(
        self,
        points: Iterable[Point],
        colour: Colour,
        alpha: float = 1.0,
        blur: float = 0.0,
        low: Colour | None = None,
    ) -> None:
        """A smooth-edged polygon; `blur` in picture heights; with `low` the colour runs down to it."""
        pts = np.asarray(list(points), np.float64) * self.h
        self._stamp(pts, colour, alpha, blur, low, None)

    def line(
        self, points: Iterable[Point], width: float, colour: Colour, alpha: float = 1.0, blur: float = 0.0
    ) -> None:
        """A stroke with round joints; `width` in picture heights."""
        pts = np.asarray(list(points), np.float64) * self.h
        self._stamp(pts, colour, alpha, blur, None, max(width * self.h, 0.5))

    def _stamp(
        self, pts: Floats, colour: Colour, alpha: float, blur: float, low: Colour | None, width: float | None
    ) -> None:
        soft = blur * self.h
        pad = 2 + soft * 2.2 + (width or 0)
        x0, y0 = (max(int(v), 0) for v in np.floor(pts.min(0) - pad))
        x1, y1 = (min(int(v), m) for v, m in zip(np.ceil(pts.max(0) + pad), (self.w, self.h)))
        if x1 <= x0 or y1 <= y0:
            return
        size = (x1 - x0, y1 - y0)
        area = size[0] * size[1]
        fine = 1.0 if soft > 3 else 4.0 if area < 60_000 else 3.0 if area < 300_000 else 2.0
        if soft > 12:
            fine = 4 / soft
        big = (max(1, round(size[0] * fine)), max(1, round(size[1] * fine)))
        mask = Image.new("L", big)
        at = [((x - x0) * fine, (y - y0) * fine) for x, y in pts]
        pen = ImageDraw.Draw(mask)
        if width is None:
            pen.polygon(at, fill=round(255 * alpha))
        else:
            pen.line(at, fill=round(255 * alpha), width=max(1, round(width * fine)), joint="curve")
        if soft:
            for _ in range(2):
                mask = mask.filter(ImageFilter.BoxBlur(soft * fine * 0.7))
        if fine > 1:
            mask = mask.reduce(int(fine))
        elif fine < 1:
            mask = mask.resize(size, Image.Resampling.BICUBIC)
        if low is None:
            self.image.paste(rgb(colour), (x0, y0, x1, y1), mask)
        else:
            self.image.paste(self._ramp([(0, colour), (1, low)], *size), (x0, y0), mask)

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        colour: Colour,
        alpha: float = 1.0,
        low: Colour | None = None,
        blur: float = 0.0,
    ) -> None:
        """An upright rectangle; without blur it is painted straight on to the pixel grid."""
        if blur:
            self.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour, alpha, blur, low)
            return
        box = (
            max(round(x * self.h), 0),
            max(round(y * self.h), 0),
            min(round((x + w) * self.h), self.w),
            min(round((y + h) * self.h), self.h),
        )
        if box[2] <= box[0] or box[3] <= box[1]:
            return
        size = (box[2] - box[0], box[3] - box[1])
        fill = (
            Image.new("RGB", size, rgb(colour)) if low is None else self._ramp([(0, colour), (1, low)], *size)
        )
        if alpha < 1:
            self.image.paste(fill, box, Image.new("L", size, round(255 * alpha)))
        else:
            self.image.paste(fill, box)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: Colour,
        alpha: float = 1.0,
        blur: float = 0.0,
        low: Colour | None = None,
        turn: float = 0.0,
    ) -> None:
        """An ellipse about (x, y), turned by `turn` radians clockwise."""
        self.poly(oval_points(x, y, rx, ry, turn), colour, alpha, blur, low)

    def ball(
        self, x: float, y: float, r: float, colour: Colour, squash: float = 1.0, light: Point = (-0.35, -0.4)
    ) -> None:
        """A lit round thing: fruit, a head of a flower, a bead."""
        n = max(4, round(2 * r * self.h))
        m = max(4, round(2 * r * squash * self.h))
        v, u = np.mgrid[-1 : 1 : m * 1j, -1 : 1 : n * 1j]
        lit = np.clip(1.24 - 0.55 * np.hypot(u - light[0], v - light[1]), 0.4, 1.12)[..., None]
        shine = (np.clip(1 - np.hypot(u - light[0], v - light[1]) * 2.6, 0, 1) ** 2)[..., None] * 90
        body = np.clip(np.asarray(rgb(colour), np.float32) * lit + shine, 0, 255)
        cover = np.clip((1 - np.hypot(u, v)) * n / 2, 0, 1) * 255
        self.image.paste(
            Image.fromarray(body.astype(np.uint8)),
            (round((x - r) * self.h), round((y - r * squash) * self.h)),
            Image.fromarray(cover.astype(np.uint8)),
        )

    # -- light -------------------------------------------------------------------------------------

    def glow(
        self,
        x: float,
        y: float,
        r: float,
        colour: Colour,
        alpha: float = 0.8,
        power: float = 2.0,
        stretch: float = 1.0,
    ) -> None:
        """Light that fades out over `r` from (x, y); `stretch` widens it."""
        size = (max(2, round(2 * r * stretch * self.h)), max(2, round(2 * r * self.h)))
        x0, y0 = round(x * self.h - size[0] / 2), round(y * self.h - size[1] / 2)
        box = (max(x0, 0), max(y0, 0), min(x0 + size[0], self.w), min(y0 + size[1], self.h))
        if box[2] <= box[0] or box[3] <= box[1]:
            return
        fall = _falloff(power)
        sx, sy = fall.width / size[0], fall.height / size[1]
        part = ((box[0] - x0) * sx, (box[1] - y0) * sy, (box[2] - x0) * sx, (box[3] - y0) * sy)
        mask = fall.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.BILINEAR, box=part)
        self.image.paste(rgb(colour), box, mask.point([round(v * alpha) for v in range(256)]))

    def bokeh(
        self,
        count: int,
        colours: Sequence[Colour],
        size: tuple[float, float],
        y: tuple[float, float] = (0, 1),
        alpha: float = 0.35,
    ) -> None:
        """Discs of light out of focus."""
        for _ in range(count):
            r = self.rand(*size)
            x, at = self.rand(0, self.a), self.rand(*y)
            self.oval(x, at, r, r, self.pick(colours), alpha * self.rand(0.4, 1), blur=r * 0.12)

    def sparkle(
        self, count: int, colour: Colour, y: tuple[float, float], size: tuple[float, float] = (0.0006, 0.002)
    ) -> None:
        """Stars, spray or snow: small points, most of them faint."""
        pen = ImageDraw.Draw(self.image)
        for _ in range(count):
            x, at, r = self.rand(0, self.w), self.rand(*y) * self.h, self.rand(*size) * self.h
            under = self.image.getpixel((min(int(x), self.w - 1), min(max(int(at), 0), self.h - 1)))
            assert isinstance(under, tuple)
            ink = mix((under[0], under[1], under[2]), colour, self.rand(0.15, 1) ** 1.5)
            pen.ellipse((x - r, at - r, x + r, at + r), fill=ink)

    def finish(self, grain: int = 5, vignette: int = 70) -> Image.Image:
        """The picture with darker corners and film grain."""
        seen = ImageChops.multiply(self.image, _vignette(self.w, self.h, vignette))
        return ImageChops.add(seen, _grain(self.w, self.h, grain), 1.0, -128)


def oval_points(x: float, y: float, rx: float, ry: float, turn: float = 0.0, n: int = 56) -> list[Point]:
    """Points around an ellipse, for `Canvas.poly`."""
    c, s = math.cos(turn), math.sin(turn)
    around = [(rx * math.cos(t), ry * math.sin(t)) for t in np.linspace(0, 2 * math.pi, n, endpoint=False)]
    return [(x + u * c - v * s, y + u * s + v * c) for u, v in around]


def petal(x: float, y: float, length: float, width: float, turn: float, tip: float = 0.6) -> list[Point]:
    """A leaf or petal that grows from (x, y) towards `turn` (radians); `tip` 0.3 blunt .. 1 sharp."""
    t = np.linspace(0, 1, 22)
    side = np.sin(np.pi * t**tip) * width / 2
    along = t * length
    c, s = math.cos(turn), math.sin(turn)
    edge = [*zip(along, side), *zip(along[::-1], -side[::-1])]
    return [(x + u * c - v * s, y + u * s + v * c) for u, v in edge]


def smooth(points: Sequence[Point], steps: int = 6) -> list[Point]:
    """A closed curve through the points (Catmull-Rom), for hair and cloth."""
    p = np.asarray(points, np.float64)
    before, after, later = np.roll(p, 1, 0), np.roll(p, -1, 0), np.roll(p, -2, 0)
    cubic = 2 * before - 5 * p + 4 * after - later, 3 * p - before - 3 * after + later
    at = np.linspace(0, 1, steps, endpoint=False)
    out = [0.5 * (2 * p + (after - before) * t + cubic[0] * t**2 + cubic[1] * t**3) for t in at]
    return [(float(x), float(y)) for x, y in np.stack(out, 1).reshape(-1, 2)]
