"""Small things of the drawn rooms: cushions, books, lamps, chairs. As `scene_base`."""

from __future__ import annotations

import math

import numpy as np

from albumapp.imaging.scene_base import BLACK, box, leg, on_floor
from albumapp.imaging.scene_paint import Easel, Stuff, Tint, darker, smooth
from albumapp.imaging.scene_plants import vase


def cushion(
    e: Easel,
    x: float,
    y: float,
    z: float,
    w: float,
    h: float,
    tint: Tint,
    turn: float = 0.0,
    stripe: bool = False,
) -> None:
    """A pillow that leans, its corners pulled out."""
    a, b = w / 2, h / 2
    around = [
        (-a, -b),
        (0, -b * 0.94),
        (a, -b),
        (a * 0.96, 0),
        (a, b),
        (0, b * 0.95),
        (-a, b),
        (-a * 0.96, 0),
    ]
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    shape = smooth(e.line(*((x + px * c - py * s, y + px * s + py * c, z) for px, py in around)))
    e.shade(e.moved(shape, 14, 12), 0.3, 18)
    e.fill(shape, darker(tint, 1.05), darker(tint, 0.9), puff=46, relief=0.34, stuff=Stuff(0.035))
    if stripe:
        for k in (-0.5, -0.25, 0.0, 0.25, 0.5):
            band = [
                (k * w - 9, -b * 0.84),
                (k * w + 9, -b * 0.84),
                (k * w + 9, b * 0.84),
                (k * w - 9, b * 0.84),
            ]
            lines = e.line(*((x + px * c - py * s, y + px * s + py * c, z) for px, py in band))
            e.fill(lines, darker(tint, 0.6), alpha=0.4, blur=2)


def throw(e: Easel, x: float, w: float, y: float, low: float, z: float, tint: Tint) -> None:
    """A blanket over an edge at height y, hanging down to `low`, in folds, with a fringe."""
    shape = e.line((x, y + 6, z), (x + w, y + 6, z), (x + w + 14, low, z + 10), (x - 10, low + 12, z + 10))
    e.shade(e.moved(shape, 10, 8), 0.28, 14)
    e.fill(shape, darker(tint, 1.04), darker(tint, 0.88), puff=12, stuff=Stuff(0.06, (24, 900)))
    for n in range(26):
        fx = x - 8 + (w + 20) * n / 25
        e.fill(
            e.line(
                (fx - 3, low + 8, z + 10),
                (fx + 3, low + 8, z + 10),
                (fx + 2, low - 46, z + 10),
                (fx - 1, low - 46, z + 10),
            ),
            darker(tint, 0.95),
        )


def books(
    e: Easel, x: float, y: float, z: float, tints: tuple[Tint, ...], flat: bool = False, seed: int = 2
) -> float:
    """Books in a row, or a pile; gives where they end (x, or the height)."""
    r = np.random.default_rng(seed)
    for t in tints:
        if flat:
            thick, long = float(r.uniform(24, 40)), float(r.uniform(230, 290))
            box(e, (x, x + long), (y, y + thick), (z - 190, z), t, 4, 4)
            y += thick
        else:
            thick, tall = float(r.uniform(22, 44)), float(r.uniform(190, 270))
            box(e, (x, x + thick), (y, y + tall), (z - 120, z), t, 3, 4)
            x += thick + 1
    return y if flat else x


def bowl(e: Easel, x: float, y: float, z: float, wide: float, high: float, tint: Tint) -> None:
    a = wide / 2
    e.shade(e.disc(x + 12, y, z, a * 0.7, a * 0.6, True), 0.4, 12)
    around = np.linspace(0, -math.pi, 24)
    e.fill(
        e.line(*((x + a * math.cos(t), y + high * (1 - abs(math.sin(t)) ** 0.7), z) for t in around)),
        darker(tint, 1.06),
        darker(tint, 0.6),
        way="round",
    )
    e.fill(e.disc(x, y + high, z, a, a * 0.8, True), darker(tint, 0.7), darker(tint, 0.95))


def basket(e: Easel, x: float, z: float, wide: float, high: float, tint: Tint = (190, 158, 116)) -> None:
    """A woven basket; one of a shelf stands on the height that its scene gives by `z`."""
    y, a = (176.0 if z < 230 else 0.0), wide / 2
    high = min(high, 300) if y else high
    if not y:
        on_floor(e, (x - a, x + a), (z - a * 0.7, z + a * 0.7), 0.36, 36)
    shape = smooth(
        e.line(
            *(
                (x + u * a, y + v * high, z)
                for u, v in ((-0.86, 0), (0.86, 0), (1, 0.5), (0.94, 1), (-0.94, 1), (-1, 0.5))
            )
        ),
        steps=5,
    )
    e.fill(shape, darker(tint, 1.08), darker(tint, 0.62), way="round", stuff=Stuff(0.05, (26, 5)))
    rows = max(4, int(high / 26))
    for n in range(rows):
        v = y + high * (n + 0.5) / rows
        e.shade(
            e.line(
                (x - a * 0.97, v + 3, z),
                (x + a * 0.97, v + 3, z),
                (x + a * 0.97, v - 3, z),
                (x - a * 0.97, v - 3, z),
            ),
            0.22,
            3,
        )
    e.fill(e.disc(x, y + high, z, a * 0.94, a * 0.5, True), darker(tint, 0.46), darker(tint, 0.6))


def floor_lamp(
    e: Easel, x: float, z: float, high: float, shade: Tint = (240, 226, 200), foot: Tint = BLACK
) -> None:
    """A lamp that is lit; its light on the wall is a `glow` of the scene."""
    on_floor(e, (x - 130, x + 130), (z - 130, z + 130), 0.3, 30)
    e.fill(e.disc(x, 8, z, 150, 150, True), darker(foot, 1.2))
    e.fill(
        e.line((x - 9, high, z), (x + 9, high, z), (x + 9, 10, z), (x - 9, 10, z)),
        darker(foot, 1.5),
        foot,
        way="across",
    )
    _lamp_shade(e, x, high, z, 210, 300, shade)


def table_lamp(
    e: Easel, x: float, y: float, z: float, high: float, body: Tint, shade: Tint = (242, 228, 202)
) -> None:
    vase(e, x, y, z, high * 0.36, high * 0.56, body)
    _lamp_shade(e, x, y + high, z, high * 0.33, high * 0.44, shade)


def _lamp_shade(e: Easel, x: float, y: float, z: float, wide: float, high: float, tint: Tint) -> None:
    shape = e.line(
        (x - wide * 0.72, y, z), (x + wide * 0.72, y, z), (x + wide, y - high, z), (x - wide, y - high, z)
    )
    e.fill(shape, darker(tint, 1.0), darker(tint, 0.86), way="round", stuff=Stuff(0.012, (3, 600)))
    lit = e.disc(x, y - high * 0.55, z, wide * 0.5, high * 0.34)
    e.fill(lit, (255, 244, 214), alpha=0.55, blur=wide * 0.16, front=False)


def chair(e: Easel, x: float, z: float, tint: Tint, seat: Tint, away: bool = True) -> None:
    """A wooden chair seen from behind (`away`: it faces the wall), or from the front."""
    on_floor(e, (x - 210, x + 210), (z - 210, z + 210), 0.28, 34)
    near, far = z + 200, z - 200
    for lx in (x - 190, x + 190):
        leg(e, lx, far, 440, darker(tint, 0.8), 30)
    lid = e.line((x - 205, 455, far), (x + 205, 455, far), (x + 220, 450, near), (x - 220, 450, near))
    back_z = near if away else far

    def rest() -> None:
        for lx in (x - 205, x + 205):
            e.fill(
                e.round_box(lx - 16, 440, lx + 16, 800, back_z, 12),
                tint,
                darker(tint, 0.75),
                way="across",
                puff=5,
            )
        bow = [(x - 222, 690), (x, 705), (x + 222, 690), (x + 222, 800), (x, 826), (x - 222, 800)]
        e.fill(
            smooth(e.line(*((px, py, back_z) for px, py in bow)), steps=6),
            darker(tint, 1.08),
            darker(tint, 0.84),
            puff=14,
            relief=0.22,
            stuff=Stuff(0.04, (300, 3)),
        )
        for k in (-90, 0, 90):
            e.fill(
                e.round_box(x + k - 9, 450, x + k + 9, 700, back_z, 8), tint, darker(tint, 0.75), way="across"
            )

    if not away:
        rest()
    e.fill(lid, darker(seat, 0.9), darker(seat, 1.05), stuff=Stuff(0.05))
    e.fill(e.round_box(x - 220, 415, x + 220, 452, near, 14), darker(seat, 0.86), puff=8)
    for lx in (x - 200, x + 200):
        leg(e, lx, near, 420, tint, 32)
    if away:
        rest()


def laptop(e: Easel, x: float, y: float, z: float) -> None:
    """An open laptop that faces the chair."""
    a, grey = 170.0, (148, 150, 154)
    e.shade(
        e.line((x - a, y, z - 120), (x + a + 20, y, z - 120), (x + a + 30, y, z + 150), (x - a, y, z + 150)),
        0.35,
        12,
    )
    e.fill(
        e.line(
            (x - a, y + 6, z - 110), (x + a, y + 6, z - 110), (x + a, y + 4, z + 130), (x - a, y + 4, z + 130)
        ),
        darker(grey, 0.95),
        darker(grey, 1.15),
    )
    e.fill(
        e.line(
            (x - a, y + 8, z - 110),
            (x + a, y + 8, z - 110),
            (x + a, y + 226, z - 190),
            (x - a, y + 226, z - 190),
        ),
        (44, 46, 50),
        (30, 31, 34),
    )
    e.fill(
        e.line(
            (x - a + 10, y + 18, z - 112),
            (x + a - 10, y + 18, z - 112),
            (x + a - 10, y + 216, z - 188),
            (x - a + 10, y + 216, z - 188),
        ),
        (196, 208, 214),
        (168, 184, 194),
    )
    keys = e.line(
        (x - a + 24, y + 7, z - 90),
        (x + a - 24, y + 7, z - 90),
        (x + a - 22, y + 6, z + 30),
        (x - a + 22, y + 6, z + 30),
    )
    e.fill(keys, (84, 86, 90), alpha=0.8)
