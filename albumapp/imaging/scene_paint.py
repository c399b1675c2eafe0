"""Painting rooms by code: shapes placed in mm of a room, seen by a camera that looks straight at the wall.

x runs to the right from the left edge of what is seen, y up from the floor, z out from the wall towards the
camera. The wall (z = 0) has the same px a mm everywhere; what stands before it is seen larger. Shapes are
outlines in px with colours 0..255; a soft light from the upper left gives them volume: the blurred outline is
taken for a height, and lit by its slope.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]  # (n, 2) px
Plane = NDArray[np.float32]
Tint = tuple[float, float, float]
Place = tuple[float, float, float]  # x, y, z in mm

_SUN = (-0.62, -0.78)  # where the light comes from, on the picture
_SHIFT = 4  # bits of a pixel that outlines are drawn to


@dataclass(frozen=True, slots=True)
class Stuff:
    """What something is made of: `grain` is its roughness, `stripe` (mm across, mm down) makes it fibres."""

    grain: float = 0.0
    stripe: tuple[float, float] = (0.0, 0.0)


PLAIN = Stuff()


@dataclass(frozen=True, slots=True)
class Camera:
    """What is seen: `width` and `above` the floor, mm of the wall, and `below` it of the picture; the eye
    stands `away` from the wall at the height `eye`, before the picture's middle."""

    width: float = 3900.0
    above: float = 2150.0
    below: float = 450.0
    away: float = 5200.0
    eye: float = 1350.0

    @property
    def height(self) -> float:
        return self.above + self.below


class Easel:
    """The picture that is painted: `rgb` (h, w, 3) 0..255, `light` (h, w, 3) what falls on the wall (1: as it
    is), `front` (h, w) 0..1 what stands before it. `k` is px a mm on the wall."""

    def __init__(self, camera: Camera, width: int, seed: int = 1) -> None:
        self.camera, self.k = camera, width / camera.width
        h = round(camera.height * self.k)
        self.rgb: Plane = np.zeros((h, width, 3), np.float32)
        self.light: Plane = np.ones((h, width, 3), np.float32)
        self.front: Plane = np.zeros((h, width), np.float32)
        self.random = np.random.default_rng(seed)

    # --- places -----------------------------------------------------------------------------------

    def scale(self, z: float) -> float:
        """How much larger something is seen that is z before the wall."""
        return self.camera.away / (self.camera.away - z)

    def at(self, x: float, y: float, z: float = 0.0) -> tuple[float, float]:
        """Where a place is seen, px."""
        c, s = self.camera, self.scale(z)
        u, v = c.width / 2 + (x - c.width / 2) * s, c.above - c.eye - (y - c.eye) * s
        return u * self.k, v * self.k

    def line(self, *places: Place) -> Points:
        """An outline through places."""
        return np.array([self.at(*p) for p in places], np.float64)

    def round_box(self, x0: float, y0: float, x1: float, y1: float, z: float, r: float) -> Points:
        """A rectangle that faces the camera, with corners of this radius (mm)."""
        r = min(r, (x1 - x0) / 2, (y1 - y0) / 2)
        found: list[Place] = []
        for cx, cy, a in (
            (x1 - r, y1 - r, 0),
            (x0 + r, y1 - r, 90),
            (x0 + r, y0 + r, 180),
            (x1 - r, y0 + r, 270),
        ):
            turn = np.linspace(math.radians(a), math.radians(a + 90), 9)
            found += [(cx + r * math.cos(t), cy + r * math.sin(t), z) for t in turn]
        return self.line(*found)

    def disc(self, x: float, y: float, z: float, rx: float, ry: float, flat: bool = False) -> Points:
        """An ellipse that faces the camera, or lies `flat` (then `ry` runs along z)."""
        t = np.linspace(0, 2 * math.pi, 49)[:-1]
        if flat:
            return self.line(*((x + rx * math.cos(a), y, z + ry * math.sin(a)) for a in t))
        return self.line(*((x + rx * math.cos(a), y + ry * math.sin(a), z) for a in t))

    def moved(self, outline: Points, right: float, down: float) -> Points:
        """The outline as far away as so many mm of the wall."""
        return np.asarray(outline + np.array([right * self.k, down * self.k]), np.float64)

    # --- painting ---------------------------------------------------------------------------------

    def mask(self, outline: Points, blur: float = 0.0) -> tuple[slice, slice, Plane] | None:
        """Rows, columns and cover (0..1) of an outline, its edge soft over `blur` px; None: not in view."""
        h, w = self.rgb.shape[:2]
        pad = math.ceil(3 * blur) + 2
        low, high = np.floor(outline.min(axis=0)) - pad, np.ceil(outline.max(axis=0)) + pad
        x0, y0 = (max(int(v), -pad) for v in low)
        x1, y1 = min(int(high[0]), w + pad), min(int(high[1]), h + pad)
        if x1 <= max(x0, 0) or y1 <= max(y0, 0) or x0 >= w or y0 >= h:
            return None
        drawn = np.zeros((y1 - y0, x1 - x0), np.uint8)
        at = np.rint((outline - (x0, y0)) * (1 << _SHIFT)).astype(np.int32)
        cv2.fillPoly(drawn, [at], 255, cv2.LINE_AA, _SHIFT)
        cover = softened(np.asarray(drawn, np.float32) / np.float32(255), blur)
        top, left = max(0, -y0), max(0, -x0)
        cover = cover[top : h - y0, left : w - x0]
        y, x = y0 + top, x0 + left
        return slice(y, y + cover.shape[0]), slice(x, x + cover.shape[1]), cover

    def fill(
        self,
        outline: Points,
        tint: Tint,
        to: Tint | None = None,
        way: str = "down",
        puff: float = 0.0,
        relief: float = 0.16,
        alpha: float = 1.0,
        front: bool = True,
        blur: float = 0.0,
        stuff: Stuff = PLAIN,
    ) -> None:
        """A shape of one colour, or of a gradient ("down", "across", or "round" as a pillar is).

        `puff` mm: how far from its edge a soft body is rounded, `relief` how much light and shade that gives.
        """
        found = self.mask(outline, blur * self.k)
        if found is None:
            return
        rows, columns, cover = found
        colour = _gradient(cover.shape, tint, to, way)
        if puff:
            colour = colour * (1 + relief * _lit(cover, puff * self.k))[..., None]
        if stuff.grain:
            colour = colour * (1 + stuff.grain * self._noise(cover.shape, stuff.stripe))[..., None]
        share = (cover * alpha)[..., None]
        under = self.rgb[rows, columns]
        under += (colour - under) * share
        if front:
            held = self.front[rows, columns]
            held += (1 - held) * share[..., 0]

    def shade(self, outline: Points, dark: float, blur: float, front: bool = False) -> None:
        """A shadow on what is painted so far: `dark` of the light is gone, its edge soft over `blur` mm."""
        found = self.mask(outline, blur * self.k)
        if found is not None:
            rows, columns, cover = found
            self.rgb[rows, columns] *= (1 - dark * cover)[..., None]

    def shade_wall(self, outline: Points, dark: float, blur: float) -> None:
        """A shadow on the wall and on what will hang there; before `paper`."""
        found = self.mask(outline, blur * self.k)
        if found is not None:
            rows, columns, cover = found
            self.light[rows, columns] *= (1 - dark * cover)[..., None]

    def glow(self, x: float, y: float, rx: float, ry: float, tint: Tint) -> None:
        """Light on the wall, the most at a place and fading over (rx, ry) mm; `tint` is how much (1: as much
        again). Before `paper`."""
        h, w = self.light.shape[:2]
        u, v = self.at(x, y)
        across = ((np.arange(w, dtype=np.float32) - u) / (rx * self.k)) ** 2
        down = ((np.arange(h, dtype=np.float32) - v) / (ry * self.k)) ** 2
        amount = np.exp(-across)[None, :] * np.exp(-down)[:, None]
        for n, share in enumerate(tint):
            self.light[..., n] += amount * np.float32(share)

    def sunlight(self, outlines: Iterable[Points], amount: float, blur: float, leaves: int = 0) -> None:
        """Light through a window on the wall, with the shadows of some leaves in it. Before `paper`."""
        h, w = self.light.shape[:2]
        patch = np.zeros((h, w), np.uint8)
        for o in outlines:
            cv2.fillPoly(patch, [np.rint(o * 16).astype(np.int32)], 255, cv2.LINE_AA, _SHIFT)
        lit: Plane = np.asarray(patch, np.float32) / np.float32(255)
        if leaves:
            ys, xs = np.nonzero(patch[::8, ::8])
            for _ in range(leaves if len(xs) else 0):
                n = int(self.random.integers(len(xs)))
                spot, side = (int(xs[n]) * 8, int(ys[n]) * 8), float(self.random.uniform(60, 150)) * self.k
                axes = (max(1, round(side)), max(1, round(side * 0.24)))
                cv2.ellipse(
                    lit, spot, axes, float(self.random.uniform(10, 80)), 0, 360, 0.25, -1, cv2.LINE_AA
                )
        lit = softened(lit, blur * self.k)
        for n, share in enumerate((1.0, 0.93, 0.78)):
            self.light[..., n] += lit * np.float32(share * amount)

    def paper(self, colour: Tint, rough: float = 0.006) -> None:
        """The wall in its colour and all the light that is set so far."""
        h, w = self.rgb.shape[:2]
        mottled = self._noise((h, w), (260.0, 260.0))
        mottled += self._noise((h, w), (0, 0))
        mottled *= rough / 2
        mottled += 1
        np.multiply(self.light, np.asarray(colour, np.float32), out=self.rgb)
        self.rgb *= mottled[..., None]

    def _noise(self, shape: tuple[int, ...], stretch: tuple[float, float]) -> Plane:
        """(h, w) of about -1..1, coarser where it is stretched (mm)."""
        h, w = shape[:2]
        sx, sy = (max(1.0, s * self.k) for s in stretch)
        small = (max(2, math.ceil(h / sy) + 1), max(2, math.ceil(w / sx) + 1))
        made = self.random.standard_normal(small, np.float32)
        if small == (h, w):
            return made
        return np.asarray(cv2.resize(made, (w, h), interpolation=cv2.INTER_CUBIC), np.float32)


# --- helpers --------------------------------------------------------------------------------------


def softened(cover: Plane, sigma: float) -> Plane:
    """Blurred; a wide blur is made on a smaller picture, which looks the same."""
    if sigma < 0.3:
        return cover
    step = max(1, int(sigma / 4))
    if step == 1:
        return np.asarray(cv2.GaussianBlur(cover, (0, 0), sigma), np.float32)
    h, w = cover.shape[:2]
    size = (max(2, math.ceil(w / step)), max(2, math.ceil(h / step)))
    small = cv2.GaussianBlur(cv2.resize(cover, size, interpolation=cv2.INTER_AREA), (0, 0), sigma / step)
    return np.asarray(cv2.resize(small, (w, h), interpolation=cv2.INTER_LINEAR), np.float32)


def _lit(cover: Plane, reach: float) -> Plane:
    """About -1..1: how much a rounded body is turned to the light."""
    if min(cover.shape) < 2:
        return np.zeros_like(cover)
    height = softened(cover, max(reach, 0.5))
    dy, dx = np.gradient(height)
    return np.asarray(np.clip((dx * _SUN[0] + dy * _SUN[1]) * reach * 2.5 * -1, -1.2, 1.2), np.float32) * -1


def _gradient(shape: tuple[int, ...], tint: Tint, to: Tint | None, way: str) -> Plane:
    h, w = shape[:2]
    a = np.asarray(tint, np.float32)
    if to is None:
        return np.broadcast_to(a, (h, w, 3)).astype(np.float32)
    if way == "down":
        t = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    elif way == "across":
        t = np.linspace(0, 1, w, dtype=np.float32)[None, :]
    else:  # a pillar: light at a third, dark at the far side
        u = np.linspace(0, 1, w, dtype=np.float32)[None, :]
        t = np.abs(u - 0.34) ** 1.5 / 0.66**1.5
    t = np.broadcast_to(t, (h, w))[..., None]
    return np.asarray(a + (np.asarray(to, np.float32) - a) * t, np.float32)


def darker(tint: Tint, k: float) -> Tint:
    """The colour with `k` of its light."""
    return tint[0] * k, tint[1] * k, tint[2] * k


def smooth(points: Sequence[tuple[float, float]] | Points, closed: bool = True, steps: int = 8) -> Points:
    """A soft line through points (Catmull and Rom's spline)."""
    p = np.asarray(points, np.float64)
    n = len(p)
    found = []
    for k in range(n if closed else n - 1):
        ends = [p[(k + o) % n] if closed else p[min(max(k + o, 0), n - 1)] for o in (-1, 0, 1, 2)]
        a, b, c, d = ends
        linear, square = c - a, 2 * a - 5 * b + 4 * c - d
        cube = 3 * b - a - 3 * c + d
        ways = np.linspace(0, 1, steps, endpoint=False)
        found += [0.5 * (2 * b + linear * t + square * t**2 + cube * t**3) for t in ways]
    return np.array(found if closed else [*found, p[-1]], np.float64)


Draw = Callable[[Easel], None]
