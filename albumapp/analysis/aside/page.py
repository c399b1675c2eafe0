"""How much a picture looks like a page of text (letters, receipts, slides) and like a screen.

A page is bright and nearly without colour (a drawn slide: of one even colour), with thin strokes that stand
in lines: marks of letter size, neighbours of one height on one base line. A picture without enough paper is
dismissed at a sixteenth of its pixels. Missing a page is cheap, taking a portrait for one is not: the limits
leave room. Runs in worker processes (numpy and OpenCV); the constants are set on drawn papers and on the real
photos that the project is tested with, those also grey, overexposed and harder in contrast.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
RGB = NDArray[np.uint8]

BRIGHT = 120  # paper is at least so light, even in the shade
TINT = 0.30  # and of at most this saturation, under lamps too
EVEN = 3.0  # grey levels by which paper may change from one pixel to the next, at a quarter of the side
MOST_GAIN = 2.5  # a lamp's yellow
SURE = 0.5  # likelihood from which no other reading is tried
FLAT = 0.5  # share of pixels that equal their neighbours, of a slide that was drawn and not photographed
NEAR = 14  # levels by which a slide's ground may vary
LEAST_DARK = 22  # levels by which ink differs
LEAST_PAPER = 0.22  # share of the picture that is paper
INK = 0.22  # a stroke is darker than the paper round it by this share
LETTER = (4, 64)  # px, height of letters at the analysis' scale
LEAST_INK, MOST_INK = 0.004, 0.35  # share of the paper that is ink
FEWEST, MOST = 40, 8000  # letters of a page
SMALLEST = 64  # px of the short side under which nothing can be read
SLOPES = np.tan(np.deg2rad(np.arange(-10.0, 10.25, 0.5)))  # of a page in a hand-held photo


@dataclass(frozen=True, slots=True)
class Page:
    """`page`: likelihood (0..1) of a page of text. `flat`: share of pixels equal to their neighbours, high
    for screens. `tall`: height of the text by its width, read upright; 0 without text."""

    page: float = 0.0
    flat: float = 0.0
    tall: float = 0.0


def measure(rgb: RGB, grey: Grey) -> Page:
    """Of an (h, w, 3) uint8 array of long side 1,024 px and its luminance."""
    if min(grey.shape) < SMALLEST:
        return Page()
    flat = _flat(grey)
    found = _written(grey, _paper(rgb), INK)
    if found[0] < SURE and flat >= FLAT:
        found = max(found, _written(*_slide(rgb), 0.0))
    return Page(found[0], flat, found[1])


def _written(grey: Grey, paper: NDArray[np.bool_], depth: float) -> tuple[float, float]:
    """(likelihood of text, its height by its width) on the paper, which is given at a quarter of the side."""
    share = float(paper.mean())
    if share < LEAST_PAPER:
        return 0.0, 0.0
    ink = _ink(grey, paper, depth)
    inked = float(ink.mean()) / share
    if not LEAST_INK <= inked <= MOST_INK:
        return 0.0, 0.0
    _, labels, stats, centres = cv2.connectedComponentsWithStats(ink, connectivity=8)
    if not FEWEST <= len(stats) <= MOST:
        return 0.0, 0.0
    marks = _Marks(labels, stats[:, 2], stats[:, 3], stats[:, 4], centres)
    return max(_text(marks, share), _text(marks.sideways(), share))


def _slide(rgb: RGB) -> tuple[Grey, NDArray[np.bool_]]:
    """A drawn slide of any colour: how near each pixel is to the commonest colour (255: the same), and where
    that colour lies, at a quarter of the side."""
    h, w = rgb.shape[:2]
    small = cv2.resize(rgb, (max(1, w // 4), max(1, h // 4)), interpolation=cv2.INTER_NEAREST)
    codes = (small[..., 0].astype(np.int32) >> 4 << 8) | (small[..., 1] >> 4 << 4) | (small[..., 2] >> 4)
    commonest = codes == np.bincount(codes.ravel()).argmax()
    ground = np.median(small[commonest], axis=0)
    off = cv2.absdiff(rgb, np.broadcast_to(ground.astype(np.uint8), rgb.shape)).max(axis=2)
    near = np.asarray(255 - off, np.uint8)
    shrunk = cv2.resize(near, (max(1, w // 4), max(1, h // 4)), interpolation=cv2.INTER_AREA)
    return near, _opened(cv2.dilate(shrunk, np.ones((5, 5), np.uint8)) > 255 - NEAR)


class _Marks(NamedTuple):
    """Connected marks of ink by label (0 is the ground): width, height, area in px, and centre (x, y)."""

    labels: NDArray[np.int32]
    w: NDArray[np.int32]
    h: NDArray[np.int32]
    area: NDArray[np.int32]
    centres: NDArray[np.float64]

    def sideways(self) -> _Marks:
        return _Marks(np.ascontiguousarray(self.labels.T), self.h, self.w, self.area, self.centres[:, ::-1])


def _flat(grey: Grey) -> float:
    same = (grey[1:, :-1] == grey[:-1, :-1]) & (grey[:-1, 1:] == grey[:-1, :-1])
    return float(same.mean())


def _paper(rgb: RGB) -> NDArray[np.bool_]:
    """Where paper lies, at a quarter of the side: bright, without colour (as it is, or by the light of its
    palest part, as under a lamp), and even once letters are gone."""
    h, w = rgb.shape[:2]
    small = cv2.resize(rgb, (max(1, w // 4), max(1, h // 4)), interpolation=cv2.INTER_AREA)
    light = np.asarray(cv2.dilate(small, np.ones((5, 5), np.uint8)), np.uint8)  # letters vanish
    lamp = np.maximum(np.percentile(light[::4, ::4].reshape(-1, 3), 90, axis=0), 1.0)
    gain = np.minimum(lamp.max() / lamp, MOST_GAIN)
    pale = _pale(light) | _pale(np.asarray(cv2.multiply(light, (*gain, 0.0)), np.uint8))
    smooth = cv2.GaussianBlur(cv2.cvtColor(light, cv2.COLOR_RGB2GRAY).astype(np.float32), (0, 0), 2)
    gx = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=0.125)
    gy = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=0.125)
    return _opened(pale & (np.asarray(cv2.magnitude(gx, gy)) < EVEN))


def _pale(light: RGB) -> NDArray[np.bool_]:
    """Bright and nearly without colour."""
    r, g, b = cv2.split(light)
    high, low = cv2.max(cv2.max(r, g), b), cv2.min(cv2.min(r, g), b)
    return np.asarray((high >= BRIGHT) & (cv2.subtract(high, low) <= TINT * high), np.bool_)


def _opened(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without what is narrower than 9 px."""
    opened = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    return np.asarray(opened > 0, np.bool_)


def _ink(grey: Grey, paper: NDArray[np.bool_], depth: float) -> Grey:
    """1 where a dark thin stroke lies on paper."""
    mask = cv2.resize(paper.astype(np.uint8), grey.shape[::-1], interpolation=cv2.INTER_NEAREST)
    ground = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((21, 21), np.uint8))
    dark = cv2.subtract(ground, grey)
    deep = cv2.multiply(ground, mask, scale=depth)
    return np.asarray((dark > deep) & (dark > LEAST_DARK) & (mask > 0), np.uint8)


def _text(m: _Marks, share: float) -> tuple[float, float]:
    """(likelihood of text in rows, height of the text by its width). `share` of the picture is paper."""
    letters = (m.h >= LETTER[0]) & (m.h <= LETTER[1]) & (m.w <= 12 * m.h)
    letters &= (m.area >= 5) & (m.area <= 0.8 * m.w * m.h + 8)
    letters[0] = False
    if int(letters.sum()) < FEWEST:
        return 0.0, 0.0
    size = float(np.median(m.h[letters]))
    usual = letters & (m.h > 0.5 * size) & (m.h < 2.2 * size)
    slope = _slope(m.centres[usual], size)
    height, width = m.labels.shape
    level = np.array([[1, 0, 0], [-slope, 1, 0]], np.float64)
    marks = cv2.warpAffine(usual.astype(np.uint8)[m.labels], level, (width, height), flags=cv2.INTER_NEAREST)
    joined = cv2.morphologyEx(marks, cv2.MORPH_CLOSE, np.ones((1, max(3, int(1.6 * size))), np.uint8))
    _, rows, found, _ = cv2.connectedComponentsWithStats(joined, connectivity=4)
    x, y, w, h = (found[:, k].astype(np.float64) for k in range(4))
    line = (w >= 5 * h) & (h <= 2.4 * size) & (h >= 0.7 * size)
    line[0] = False
    lines = int(line.sum())
    if lines < 3:
        return 0.0, 0.0
    at = m.centres[letters].astype(int)
    down = np.clip(at[:, 1] - (slope * at[:, 0]).astype(int), 0, height - 1)
    inside = float(line[rows[down, at[:, 0]]].mean())  # share of the letters that stand in a line
    written = float(m.area[letters].sum() / max(1, m.area[1:].sum()))  # share of the ink that is letters
    cover = float((w[line] * h[line]).sum() / (share * m.labels.size))
    need = float(np.interp(share, (0.3, 0.6), (0.15, 0.05)))  # the less paper, the more of it is text
    score = _ramp(share, 0.2, 0.45) * _ramp(lines, 2, 8) * _ramp(inside, 0.25, 0.65)
    score *= _ramp(written, 0.0, 0.6) * _ramp(cover, 0.0, need)
    tall = (y[line] + h[line]).max() - y[line].min()
    wide = (x[line] + w[line]).max() - x[line].min()
    return float(np.sqrt(score)), float(tall / wide)


def _ramp(value: float, low: float, high: float) -> float:
    return float(np.clip((value - low) / (high - low), 0.0, 1.0))


def _slope(centres: NDArray[np.float64], size: float) -> float:
    """By how much the rows fall (dy by dx): that at which the marks' heights gather most."""
    tops = centres[:, 1:2] - centres[:, 0:1] * SLOPES
    rows = ((tops - tops.min()) / (0.5 * size)).astype(np.int64)
    gathered = [float((np.bincount(rows[:, k]) ** 2).sum()) for k in range(len(SLOPES))]
    return float(SLOPES[int(np.argmax(gathered))])
