"""Drawn papers for the tests of what is set aside: letters, forms, receipts, slides, a phone's screen."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from albumapp.text import fonts

Pixels = NDArray[np.uint8]
WORDS = (
    *("the", "of", "and", "to", "in", "is", "that", "for", "with", "as", "this", "from", "they", "which"),
    *("would", "there", "about", "other", "into", "time", "invoice", "amount", "account", "number", "please"),
    *("payment", "received", "between", "customer", "agreement", "insurance", "conditions"),
)


@cache
def _font(size: int, family: str = "Noto Sans", bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(fonts.find(family, bold).path, size)


def _sentence(rng: np.random.Generator, width: float, font: ImageFont.FreeTypeFont) -> str:
    text = ""
    while font.getlength(text) < width:
        text += str(rng.choice(WORDS)) + " "
    return text.rsplit(" ", 2)[0]


def letter(
    seed: int, w: int = 1240, h: int = 1754, family: str = "Source Serif Pro", size: int = 24
) -> Pixels:
    """An A4 page of text with an address and a heading."""
    rng = np.random.default_rng(seed)
    page = Image.new("RGB", (w, h), (250, 249, 246))
    draw = ImageDraw.Draw(page)
    font, margin = _font(size, family), w // 9
    y = margin
    for _ in range(4):
        draw.text((margin, y), _sentence(rng, w * 0.25, font), fill=(40, 40, 44), font=font)
        y += round(size * 1.4)
    y += size * 2
    draw.text(
        (margin, y), _sentence(rng, w * 0.5, _font(round(size * 1.3), family)), fill=(20, 20, 24), font=font
    )
    y += size * 3
    while y < h - margin:
        last = rng.random() < 0.15
        text = _sentence(rng, (w - 2 * margin) * (0.4 if last else 1), font)
        draw.text((margin, y), text, fill=(40, 40, 44), font=font)
        y += round(size * (2.6 if last else 1.45))
    return np.asarray(page)


def form(seed: int, w: int = 1240, h: int = 1754) -> Pixels:
    """An invoice: a table with lines and figures."""
    rng = np.random.default_rng(seed)
    page = Image.new("RGB", (w, h), (255, 255, 255))
    draw = ImageDraw.Draw(page)
    font, head = _font(22), _font(52, bold=True)
    draw.text((100, 90), "INVOICE", fill=(30, 60, 120), font=head)
    for k in range(5):
        draw.text((100, 220 + 34 * k), _sentence(rng, 300, font), fill=(50, 50, 50), font=font)
    for k in range(18):
        y = 480 + 48 * k
        draw.line([(100, y), (w - 100, y)], fill=(150, 150, 150), width=2)
        draw.text((110, y + 8), f"{k + 1}", fill=(50, 50, 50), font=font)
        draw.text((170, y + 8), _sentence(rng, 480, font), fill=(50, 50, 50), font=font)
        draw.text(
            (w - 240, y + 8), f"{rng.integers(5, 900)}.{rng.integers(10, 99)}", fill=(50, 50, 50), font=font
        )
    for k in range(4):
        draw.text((100, 1420 + 36 * k), _sentence(rng, 800, font), fill=(90, 90, 90), font=font)
    return np.asarray(page)


def receipt(seed: int, w: int = 460, h: int = 1300) -> Pixels:
    """A till receipt, narrow and long."""
    rng = np.random.default_rng(seed)
    page = Image.new("RGB", (w, h), (238, 237, 232))
    draw = ImageDraw.Draw(page)
    font = _font(24)
    draw.text((110, 40), "SUPERMARKET", fill=(60, 60, 70), font=_font(30, bold=True))
    y = 120
    while y < h - 80:
        draw.text((30, y), _sentence(rng, 240, font).upper(), fill=(70, 70, 80), font=font)
        draw.text((w - 110, y), f"{rng.integers(1, 60)}.{rng.integers(10, 99)}", fill=(70, 70, 80), font=font)
        y += 38
    return np.asarray(page)


def slide(seed: int, w: int = 1600, h: int = 900) -> Pixels:
    """A slide of a talk: a title and points on white, a coloured bar."""
    rng = np.random.default_rng(seed)
    page = Image.new("RGB", (w, h), (255, 255, 255))
    draw = ImageDraw.Draw(page)
    draw.rectangle([0, 0, w, 26], fill=(30, 90, 160))
    draw.text(
        (90, 80), _sentence(rng, 900, _font(68, bold=True)), fill=(30, 60, 110), font=_font(68, bold=True)
    )
    font = _font(44)
    for k in range(7):
        draw.text((120, 240 + 84 * k), "- " + _sentence(rng, w * 0.72, font), fill=(40, 40, 40), font=font)
    return np.asarray(page)


def phone_screen(seed: int, w: int = 1170, h: int = 2532) -> Pixels:
    """A chat on a phone: flat ground, bubbles, text."""
    rng = np.random.default_rng(seed)
    page = Image.new("RGB", (w, h), (242, 242, 247))
    draw = ImageDraw.Draw(page)
    draw.text((80, 50), "9:41", fill=(0, 0, 0), font=_font(46, bold=True))
    y, font = 240, _font(46)
    while y < h - 340:
        mine = bool(rng.random() < 0.5)
        rows = int(rng.integers(1, 4))
        x = 330 if mine else 60
        draw.rounded_rectangle(
            [x, y, x + 780, y + 40 + rows * 60], 40, fill=(52, 199, 89) if mine else (255, 255, 255)
        )
        for k in range(rows):
            draw.text((x + 36, y + 18 + 60 * k), _sentence(rng, 680, font), fill=(20, 20, 20), font=font)
        y += 100 + rows * 60
    return np.asarray(page)


def photographed(page: Pixels, seed: int, share: float = 0.8, side: int = 1600, tilt: float = 4.0) -> Pixels:
    """The page on a wooden table, by a hand-held phone: tilted, unevenly lit, a little soft and noisy.

    `share` is how much of the photo's height the page takes; `tilt` in degrees.
    """
    rng = np.random.default_rng(seed)
    h, w = side, side * 3 // 4
    grain = cv2.resize(
        rng.normal(0, 14, (h // 40, 6)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC
    )
    table = np.array([128, 88, 56], np.float32) + grain[..., None]
    ph, pw = page.shape[:2]
    scale = min(share * h / ph, share * 1.15 * w / pw)
    corners = np.array([[0, 0], [pw, 0], [pw, ph], [0, ph]], np.float32)
    turn = np.deg2rad(rng.uniform(-tilt, tilt))
    spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    target = (
        (corners - [pw / 2, ph / 2]) * scale @ spin.T
        + [w / 2, h / 2]
        + rng.uniform(-0.012, 0.012, (4, 2)) * side
    )
    m = cv2.getPerspectiveTransform(corners, target.astype(np.float32))
    shrunk = cv2.GaussianBlur(page, (0, 0), max(0.3, 0.45 / scale)) if scale < 1 else page
    laid = cv2.warpPerspective(shrunk.astype(np.float32), m, (w, h), flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.ones((ph, pw), np.float32), m, (w, h))[..., None]
    light = 0.72 + 0.26 * np.linspace(0, 1, w)[None, :, None] + 0.06 * np.linspace(1, 0, h)[:, None, None]
    photo = (table * (1 - mask) + laid * mask) * light * np.array([1.0, 0.97, 0.9])
    return np.clip(photo + rng.normal(0, 3, photo.shape), 0, 255).astype(np.uint8)
