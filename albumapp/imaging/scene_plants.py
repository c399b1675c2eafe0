"""Plants of the drawn rooms, with their pots and vases. As `scene_base`."""

from __future__ import annotations

import math

import numpy as np

from albumapp.imaging.scene_base import on_floor
from albumapp.imaging.scene_paint import Easel, Place, Points, Stuff, Tint, darker, smooth


def pot(e: Easel, x: float, z: float, wide: float, high: float, tint: Tint, y: float = 0.0) -> None:
    a, b = wide / 2, wide * 0.39
    shape = e.line((x - a, y + high, z), (x + a, y + high, z), (x + b, y, z), (x - b, y, z))
    if not y:
        on_floor(e, (x - b, x + b), (z - b, z + b), 0.4, 40)
    e.fill(e.disc(x, y, z, b, b * 0.9, True), darker(tint, 0.6))
    e.fill(shape, darker(tint, 1.05), darker(tint, 0.6), way="round", stuff=Stuff(0.02))
    e.fill(e.disc(x, y + high, z, a, a * 0.9, True), darker(tint, 0.92))
    e.fill(e.disc(x, y + high - 3, z, a * 0.9, a * 0.8, True), (58, 46, 38))


def leaf(e: Easel, x: float, y: float, z: float, long: float, wide: float, turn: float, tint: Tint) -> None:
    """From its stem at a place, pointing to `turn` degrees from the right."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    around = [(0, 0), (0.2, 0.36), (0.5, 0.5), (0.8, 0.3), (1, 0), (0.8, -0.3), (0.5, -0.5), (0.2, -0.36)]
    droop = -0.16 * long
    places: list[Place] = []
    for u, v in around:
        px, py = u * long, v * wide + droop * u * u * abs(c)
        places.append((x + px * c - py * s, y + px * s + py * c, z))
    shape = smooth(e.line(*places), steps=5)
    e.fill(shape, darker(tint, 1.12), darker(tint, 0.78), puff=wide * 0.22, relief=0.35)
    rib = e.line(places[0], places[4])
    across = np.array([-(rib[1] - rib[0])[1], (rib[1] - rib[0])[0]])
    across = across / max(float(np.hypot(*across)), 1e-6) * max(0.5, 1.6 * e.k)
    e.fill(np.array([rib[0] - across, rib[0] + across, rib[1]]), darker(tint, 1.35), alpha=0.5)


def stem(e: Easel, line: Points, wide: float, tint: Tint) -> None:
    """A thin body along a line of px."""
    along = np.gradient(line, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    across /= np.maximum(np.hypot(across[:, 0], across[:, 1]), 1e-6)[:, None]
    half = max(0.6, wide * e.k / 2)
    e.fill(
        np.vstack([line - across * half, (line + across * half)[::-1]]),
        tint,
        darker(tint, 0.75),
        way="across",
    )


def fig_tree(
    e: Easel,
    x: float,
    z: float,
    high: float,
    tint: Tint = (74, 98, 62),
    basin: Tint = (214, 206, 194),
    seed: int = 3,
) -> None:
    """A fiddle-leaf fig in a pot, with its shadow on the wall drawn by `fig_shadow`."""
    pot(e, x, z, 330, 330, basin)
    for at in _leaves(x, high, seed):
        lx, ly, long, wide, turn, bright, depth = at
        leaf(e, lx, ly, z + depth, long, wide, turn, darker(tint, bright))
        if bright > 1.28:
            break
    trunk = smooth(
        e.line((x, 320, z), (x + 24, high * 0.42, z), (x - 16, high * 0.7, z), (x + 6, high * 0.95, z)),
        closed=False,
    )
    stem(e, trunk, 26, (96, 76, 58))
    for lx, ly, long, wide, turn, bright, depth in _leaves(x, high, seed):
        leaf(e, lx, ly, z + depth, long, wide, turn, darker(tint, bright))


def fig_shadow(e: Easel, x: float, high: float, seed: int = 3, dark: float = 0.16) -> None:
    """What a fig throws on the wall; before `paper`."""
    for lx, ly, long, wide, turn, _, _ in _leaves(x + 130, high - 40, seed):
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        spot = e.disc(lx + c * long / 2, ly + s * long / 2, 0, long / 2, wide / 2)
        e.shade_wall(spot, dark, 34)


def _leaves(x: float, high: float, seed: int) -> list[tuple[float, float, float, float, float, float, float]]:
    r = np.random.default_rng(seed)
    found = []
    for n in range(30):
        up = 0.36 + 0.62 * n / 29
        turn = float(r.uniform(-25, 60)) if n % 2 else float(r.uniform(120, 205))
        long = float(r.uniform(220, 340)) * (1.15 - 0.35 * up)
        found.append(
            (
                x + float(r.uniform(-18, 18)),
                high * up,
                long,
                long * 0.62,
                turn + 22 * up * (1 if n % 2 else -1),
                float(r.uniform(0.75, 1.25)),
                float(r.uniform(-60, 120)),
            )
        )
    return found


def grasses(
    e: Easel, x: float, y: float, z: float, high: float, count: int, tint: Tint, seed: int = 5
) -> None:
    """Dried stems with ears in a vase whose mouth is at y."""
    r = np.random.default_rng(seed)
    for _ in range(count):
        lean, tall = float(r.uniform(-0.42, 0.42)), high * float(r.uniform(0.72, 1.0))
        line = smooth(
            e.line(
                (x, y - 30, z),
                (x + lean * tall * 0.28, y + tall * 0.5, z),
                (x + lean * tall, y + tall * 0.93, z),
            ),
            closed=False,
        )
        stem(e, line, 5, darker(tint, 0.8))
        end, before = line[-1], line[-4]
        turn = math.degrees(math.atan2(-(end - before)[1], (end - before)[0]))
        tip = (x + lean * tall, y + tall * 0.93)
        leaf(e, tip[0], tip[1], z, tall * 0.26, 30, turn, darker(tint, float(r.uniform(0.85, 1.15))))


def vase(e: Easel, x: float, y: float, z: float, wide: float, high: float, tint: Tint) -> None:
    a = wide / 2
    right = [(0.55, 0.0), (0.85, 0.15), (1.0, 0.42), (0.8, 0.72), (0.38, 0.88), (0.42, 1.0)]
    outline = [(u * a, v * high) for u, v in right] + [(-u * a, v * high) for u, v in reversed(right)]
    shape = smooth(e.line(*((x + px, y + py, z) for px, py in outline)))
    e.shade(e.disc(x + 14, y, z, a * 1.1, a, True), 0.35, 12)
    e.fill(shape, darker(tint, 1.08), darker(tint, 0.62), way="round", stuff=Stuff(0.015))


def snake_plant(
    e: Easel, x: float, z: float, high: float, basin: bool = True, tint: Tint = (86, 112, 82)
) -> None:
    """Upright pointed leaves in a pot."""
    if basin:
        pot(e, x, z, 320, 300, (206, 200, 190))
    r = np.random.default_rng(7)
    for n in range(15):
        tall, lean = (high - 290) * float(r.uniform(0.6, 1.0)), (n - 7) / 7 * 20 + float(r.uniform(-6, 6))
        leaf(
            e,
            x + (n - 7) * 11,
            290,
            z + float(r.uniform(-20, 40)),
            tall,
            84,
            90 - lean,
            darker(tint, float(r.uniform(0.8, 1.2))),
        )
