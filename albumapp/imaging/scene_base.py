"""What all drawn rooms have: boards, skirting, daylight, and the bodies of furniture. Lengths are mm."""

from __future__ import annotations

import cv2
import numpy as np

from albumapp.imaging.scene_paint import PLAIN, Easel, Stuff, Tint, darker

WHITE: Tint = (238, 236, 231)
OAK: Tint = (188, 150, 108)
WALNUT: Tint = (112, 78, 54)
BLACK: Tint = (38, 37, 36)
BRASS: Tint = (176, 138, 78)
CLOTH = Stuff(0.022)


def box(
    e: Easel,
    x: tuple[float, float],
    y: tuple[float, float],
    z: tuple[float, float],
    tint: Tint,
    r: float = 6.0,
    puff: float = 10.0,
    relief: float = 0.12,
    stuff: Stuff = PLAIN,
    top: float = 1.13,
) -> None:
    """A box: its top, the side that is turned to the camera, and its front."""
    (x0, x1), (y0, y1), (z0, z1) = x, y, z
    middle = e.camera.width / 2
    if x0 > middle or x1 < middle:
        side = x0 if x0 > middle else x1
        e.fill(
            e.line((side, y0, z0), (side, y1, z0), (side, y1, z1), (side, y0, z1)),
            darker(tint, 0.72),
            stuff=stuff,
        )
    if y1 < e.camera.eye:
        lid = e.line((x0, y1, z0), (x1, y1, z0), (x1, y1 - r / 2, z1), (x0, y1 - r / 2, z1))
        e.fill(lid, darker(tint, top * 0.96), darker(tint, top), stuff=stuff)
    e.fill(
        e.round_box(x0, y0, x1, y1, z1, r),
        darker(tint, 1.0),
        darker(tint, 0.86),
        puff=puff,
        relief=relief,
        stuff=stuff,
    )


def body(
    e: Easel,
    x: tuple[float, float],
    y: tuple[float, float],
    z: tuple[float, float],
    tint: Tint,
    r: float,
    stuff: Stuff = CLOTH,
    slices: int = 16,
) -> None:
    """A soft block with rounded edges, as of upholstery: many rounded slices, the nearest last."""
    (x0, x1), (y0, y1), (z0, z1) = x, y, z
    for n in range(slices):
        share = n / (slices - 1)
        at = z0 + (z1 - z0) * share
        near = 0.92 + 0.2 * share
        e.fill(e.round_box(x0, y0, x1, y1, at, r), darker(tint, near), darker(tint, near * 0.55), stuff=stuff)
    face = e.round_box(x0, y0, x1, y1, z1, r)
    e.fill(face, darker(tint, 1.04), darker(tint, 0.82), puff=min(46.0, r), relief=0.26, stuff=stuff)


def leg(e: Easel, x: float, z: float, high: float, tint: Tint, wide: float = 36.0, lean: float = 0.0) -> None:
    half, foot = wide / 2, wide / 3
    shape = e.line((x - half, high, z), (x + half, high, z), (x + foot + lean, 0, z), (x - foot + lean, 0, z))
    e.fill(shape, tint, darker(tint, 0.62), way="across", puff=6)


def on_floor(
    e: Easel, x: tuple[float, float], z: tuple[float, float], dark: float = 0.42, soft: float = 45
) -> None:
    """The shadow below something that stands there; it falls to the right."""
    (x0, x1), (z0, z1) = x, z
    e.shade(e.line((x0, 0, z0), (x1 + 60, 0, z0), (x1 + 70, 0, z1 + 40), (x0, 0, z1 + 40)), dark, soft)
    e.shade(e.line((x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1)), dark * 0.6, soft / 4)


def floor(e: Easel, tint: Tint, board: float = 140.0, along: bool = True, contrast: float = 0.05) -> None:
    """Boards that run towards the camera, or across; with the light of the window on them."""
    c = e.camera
    deep = c.away * (1 - c.eye / (c.eye + c.below + 40))
    mm = 5.0  # of the floor a px of its texture
    w, h = int(2 * c.width / mm), int(deep / mm) + 2
    made = np.ones((h, w), np.float32)
    pitch = max(3, int(board / mm))
    for n in range(0, w if along else h, pitch):
        piece = made[:, n : n + pitch] if along else made[n : n + pitch]
        piece *= 1 + contrast * float(e.random.standard_normal())
        length = piece.shape[0] if along else piece.shape[1]
        cut = int(e.random.integers(0, max(1, length)))
        (piece[cut:] if along else piece[:, cut:])[:] *= 1 + contrast * float(e.random.standard_normal())
        if along:
            piece[:, :1] *= 0.72
            piece[cut : cut + 2] *= 0.78
        else:
            piece[:1] *= 0.72
            piece[:, cut : cut + 2] *= 0.78
    fibre = e.random.standard_normal((max(2, h // 40), w) if along else (h, max(2, w // 40)), np.float32)
    made *= 1 + 0.03 * cv2.resize(fibre, (w, h), interpolation=cv2.INTER_LINEAR)
    texture = (made[..., None] * np.asarray(tint, np.float32)).astype(np.float32)
    left, right = -c.width / 2, 1.5 * c.width
    there = e.line((left, 0, 0), (right, 0, 0), (right, 0, deep), (left, 0, deep)).astype(np.float32)
    here = np.array([(0, 0), (w, 0), (w, h), (0, h)], np.float32)
    rows = int(e.at(0, 0)[1])
    m = cv2.getPerspectiveTransform(here, there - np.array((0, rows), np.float32))
    size = (e.rgb.shape[1], e.rgb.shape[0] - rows)
    laid = cv2.warpPerspective(texture, m, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    laid *= 0.84 + 0.2 * np.linspace(0, 1, size[1], dtype=np.float32)[:, None, None]
    laid *= np.linspace(1.06, 0.88, size[0], dtype=np.float32)[None, :, None]
    e.rgb[rows:] = laid
    e.front[rows:] = 1.0


def skirting(e: Easel, tint: Tint = WHITE, high: float = 95.0) -> None:
    """The board along the floor, with the shadow below and above it. After the floor."""
    w = e.camera.width
    e.shade(e.line((0, high + 26, 0), (w, high + 26, 0), (w, 0, 0), (0, 0, 0)), 0.16, 14)
    e.fill(e.line((0, high, 0), (w, high, 0), (w, 0, 12), (0, 0, 12)), darker(tint, 0.97), darker(tint, 0.88))
    e.fill(e.line((0, high, 0), (w, high, 0), (w, high - 7, 0), (0, high - 7, 0)), darker(tint, 1.05))
    e.shade(e.line((0, 14, 12), (w, 14, 12), (w, 0, 90), (0, 0, 90)), 0.32, 16)


def daylight(e: Easel, left: float = 1.07, right: float = 0.84, low: float = 0.9) -> None:
    """Soft light from a window on the left, fading to the far side and to the floor. To be done first."""
    h, w = e.light.shape[:2]
    across = np.linspace(left, right, w, dtype=np.float32) ** 1.15
    down = 1 - (1 - low) * np.linspace(0, 1, h, dtype=np.float32) ** 2
    up = 0.93 + 0.07 * np.clip(np.linspace(0, 3, h, dtype=np.float32), 0, 1)
    e.light *= (across[None, :] * down[:, None] * up[:, None])[..., None]


def window_light(
    e: Easel, x: float, y: float, w: float, h: float, amount: float = 0.22, lean: float = 0.42
) -> None:
    """The light of a window with six panes, thrown aslant on the wall."""
    panes, bar = [], 34.0
    pw, ph = (w - bar) / 2, (h - 2 * bar) / 3
    for c in range(2):
        for r in range(3):
            x0, y0 = x + c * (pw + bar), y + r * (ph + bar)
            corners = ((x0, y0), (x0 + pw, y0), (x0 + pw, y0 + ph), (x0, y0 + ph))
            panes.append(e.line(*((px + (py - y) * -0.25, py + (px - x) * -lean, 0.0) for px, py in corners)))
    e.sunlight(panes, amount, 13, leaves=26)


def rug(e: Easel, x: tuple[float, float], z: tuple[float, float], tint: Tint, line: Tint) -> None:
    (x0, x1), (z0, z1) = x, z
    flat = e.line((x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1))
    e.shade(e.moved(flat, 3, 9), 0.3, 10)
    e.fill(flat, darker(tint, 0.93), tint, stuff=Stuff(0.05))
    for inset in (70.0, 110.0):
        a = inset
        edge = e.line(
            (x0 + a, 0, z0 + a), (x1 - a, 0, z0 + a), (x1 - a, 0, z0 + a + 16), (x0 + a, 0, z0 + a + 16)
        )
        e.fill(edge, line, stuff=Stuff(0.06), alpha=0.6)
        for s in (x0 + a, x1 - a - 16):
            e.fill(
                e.line((s, 0, z0 + a), (s + 16, 0, z0 + a), (s + 16, 0, z1), (s, 0, z1)),
                line,
                stuff=Stuff(0.06),
                alpha=0.6,
            )
