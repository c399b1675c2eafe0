"""Scenes at the water for the demo photos. See `demo_nature` for how to add one."""

from __future__ import annotations

import math

import numpy as np

from albumapp.session.demo_nature import SKIES, Scene, fir, sky
from albumapp.session.demo_paint import Canvas, Colour, mix, wave


def sea_sunset(c: Canvas, mood: str) -> None:
    """The sun over the sea with its path on the water, a headland and birds."""
    line = 0.56
    sky(c, mood, line)
    sun: Colour = "#fff1c9" if mood != "dusk" else "#ffc9a3"
    sx = c.rand(0.35, 0.65) * c.a
    sy = line - c.rand(0.05, 0.12)
    c.clouds("#ffb48a" if mood == "sunset" else "#d98f9c", 0.32, 0.05, line - 0.08, 7, 0.7)
    c.clouds("#5c3f78", 0.2, 0.02, line - 0.2, 7, 0.5)
    c.glow(sx, sy, 0.75, "#ffc873", 0.75)
    c.oval(sx, sy, 0.06, 0.06, sun, blur=0.002)
    c.glow(sx, sy, 0.14, "#fff7e0", 0.8)
    deep: Colour = "#1d2350" if mood != "gold" else "#27496b"
    c.gradient(
        [(0, mix(SKIES[mood][-2][1], deep, 0.25)), (0.25, mix(SKIES[mood][2][1], deep, 0.4)), (1, deep)],
        line,
        1,
    )
    side = 1 if sx < c.a / 2 else -1
    reach = wave(c.rng, 200, 0.5, 4) * 0.02
    x = np.linspace(0, c.a, 200)
    slope = np.clip((x - c.a * 0.72) * 0.5, 0, 0.2) if side > 0 else np.clip((c.a * 0.28 - x) * 0.5, 0, 0.2)
    land = [(u, line - s * 0.8 - r * (s > 0)) for u, s, r in zip(x, slope, reach) if s > 0]
    c.poly([(land[0][0], line + 0.004), *land, (land[-1][0], line + 0.004)], "#2d2247", low="#3f2c52")
    for _ in range(230):
        d = c.rand(0, 1) ** 1.6
        y = line + 0.004 + d * (1 - line)
        spread = 0.04 + 0.22 * d
        w = (0.012 + 0.07 * d) * c.rand(0.4, 1.2)
        at = sx + float(c.rng.normal(0, spread * 0.55))
        c.oval(at, y, w, 0.0015 + 0.005 * d, mix(sun, "#ff9f55", c.rand()), 0.75 * (1 - 0.5 * d), low=None)
    for _ in range(60):
        d = c.rand(0.1, 1)
        c.oval(
            c.rand(0, c.a),
            line + d * (1 - line),
            0.03 + 0.12 * d,
            0.002 + 0.004 * d,
            mix(deep, "#000000", 0.3),
            0.28,
        )
    for _ in range(7):
        bx, by, s = sx + c.rand(-0.35, 0.35), c.rand(0.15, 0.36), c.rand(0.01, 0.022)
        c.line(
            [
                (bx - s, by - s * 0.5),
                (bx - s * 0.4, by - s * 0.65),
                (bx, by),
                (bx + s * 0.4, by - s * 0.65),
                (bx + s, by - s * 0.45),
            ],
            s * 0.14,
            "#2a1d40",
        )


def beach_above(c: Canvas, mood: str) -> None:
    """A beach from high above: sea, foam, sand, parasols and towels."""
    c.gradient([(0, "#f3dcae"), (1, "#e6c58d")])
    lean = c.rand(-0.12, 0.12)
    shore = wave(c.rng, 400, 0.4, 3) * 0.05 + 0.43
    y = np.linspace(0, 1, 400)
    bands: list[tuple[float, Colour, float]] = [
        (0.05, "#d8b983", 0.02),
        (0.028, "#ffffff", 0.01),
        (0.0, "#bfe9df", 0.006),
        (-0.05, "#8fdcd3", 0.02),
        (-0.14, "#4cc1c6", 0.03),
        (-0.26, "#249fb5", 0.04),
        (-0.42, "#137f9f", 0.05),
    ]
    for off, colour, rough in bands:
        edge = (shore + off + lean * (y - 0.5)) * c.a + wave(c.rng, 400, 0.5, 6) * rough * c.a * 0.4
        c.poly(
            [(-0.05, -0.01), *zip(edge, y), (-0.05, 1.01)], colour, 0.92, blur=0.004 if off < 0 else 0.0015
        )
        if off == 0.0:
            c.line([*zip(edge - 0.03 + wave(c.rng, 400) * 0.012, y)], 0.006, "#ffffff", 0.7, 0.001)
    gay: list[Colour] = ["#e4572e", "#f4b942", "#2e86ab", "#f25f8a", "#ffffff", "#3bb273"]
    for row in range(5):
        for col in range(4):
            x = c.a * (0.62 + 0.1 * col) + c.rand(-0.025, 0.025)
            at = 0.1 + 0.2 * row + c.rand(-0.035, 0.035)
            r = c.rand(0.034, 0.046)
            one, two = c.pick(gay), c.pick(["#ffffff", "#fff1d6"])
            c.rect(x + r * 0.6, at + r * 0.9, 0.03, 0.075, c.pick(gay), low="#f7efe2")
            c.oval(x + 0.028, at + 0.026, r, r, "#8a6a3f", 0.35, blur=0.004)
            c.oval(x, at, r, r, two)
            turn = c.rand(0, 6)
            for k in range(4):
                fan = [
                    (x + r * math.cos(turn + t), at + r * math.sin(turn + t))
                    for t in np.linspace(k * math.pi / 2, k * math.pi / 2 + math.pi / 4, 8)
                ]
                c.poly([(x, at), *fan], one)
            c.oval(x, at, r * 0.1, r * 0.1, "#ffffff")
    c.sparkle(500, "#b8935a", (0, 1), (0.0004, 0.0012))


def lake(c: Canvas, mood: str) -> None:
    """A mountain lake that mirrors the peaks."""
    line = 0.55
    sky(c, mood, line)
    c.clouds("#ffffff" if mood == "day" else "#ffd9c2", 0.33, 0.02, 0.4, 4, 0.7)
    peaks = [(0.5, 0.36), (0.22, 0.26), (0.82, 0.28)]
    cool: Colour = "#6f8fae" if mood == "day" else "#8f7f9f"
    for k, (u, height) in enumerate(reversed(peaks)):
        x = np.linspace(0, c.a, 600)
        cone = height - np.abs(x - u * c.a) * 0.55
        rock = line - np.maximum(cone, 0) - wave(c.rng, 600, 0.6, 9) * 0.035 * (cone > 0)
        tone = mix(cool, "#3f556b", k / 2)
        c.below(np.minimum(rock, line + 0.01), tone, mix(tone, "#c9d6dd", 0.4), line)
        snow = [(px, py) for px, py, h in zip(x, rock, cone) if h > height * 0.62]
        jag = wave(c.rng, len(snow), 0.7, 6) * 0.03
        lower = [(px, max(py, line - height * 0.66 + j)) for (px, py), j in zip(snow, jag)]
        c.poly([*snow, *reversed(lower)], "#fbfbff" if mood == "day" else "#ffe3d3", 0.93)
    c.veil("#ffffff", line - 0.14, line, line - 0.01, 0.4)
    for at in np.arange(-0.02, c.a, 0.017).tolist():
        fir(
            c, at + c.rand(-0.01, 0.01), line + 0.005, c.rand(0.03, 0.08), mix("#2f4f3f", "#1a2f2c", c.rand())
        )
    c.mirror(line, "#2f6f86" if mood == "day" else "#5a5f86", 0.32, 0.003)
    for _ in range(40):
        c.oval(c.rand(0, c.a), c.rand(line + 0.02, 0.95), c.rand(0.05, 0.2), 0.0012, "#ffffff", 0.16)
    for _ in range(14):
        at, r = c.rand(0, c.a), c.rand(0.015, 0.05)
        c.ball(at, c.rand(0.965, 1.01), r, mix("#8a8f92", "#4f5a60", c.rand()), 0.5)
    boat_x = c.a * c.rand(0.3, 0.7)
    c.oval(boat_x, 0.785, 0.11, 0.012, "#1b3540", 0.5, blur=0.004)
    c.poly(
        [(boat_x - 0.11, 0.745), (boat_x + 0.11, 0.745), (boat_x + 0.08, 0.785), (boat_x - 0.08, 0.785)],
        "#c8452d",
        low="#8c2f22",
    )
    c.poly(
        [(boat_x - 0.1, 0.745), (boat_x + 0.1, 0.745), (boat_x + 0.085, 0.755), (boat_x - 0.085, 0.755)],
        "#6b3a24",
    )


def lighthouse(c: Canvas, mood: str) -> None:
    """A striped lighthouse on a cliff over the sea."""
    line = 0.6
    sky(c, mood, line)
    c.clouds("#ffffff" if mood == "day" else "#ffc2a0", 0.4, 0.0, line - 0.06, 4, 0.75)
    c.gradient(
        [(0, "#7cc0d4"), (0.3, "#3b93b8"), (1, "#12577f")]
        if mood == "day"
        else [(0, "#e8a58c"), (0.3, "#7a6a99"), (1, "#2a2f5f")],
        line,
        1,
    )
    for _ in range(110):
        d = c.rand(0, 1)
        c.oval(c.rand(0, c.a), line + d * (1 - line), 0.02 + 0.06 * d, 0.001 + 0.003 * d, "#ffffff", 0.22)
    x = np.linspace(0, c.a, 500)
    top = 0.66 - 0.16 * np.clip((x / c.a - 0.4) / 0.2, 0, 1) + wave(c.rng, 500, 0.55, 8) * 0.022
    top = np.where(x / c.a > 0.4 + wave(c.rng, 500, 0.5, 5) * 0.01, top, 1.2)
    c.below(top + 0.012, "#a98a63", "#5a4632", 0.95)
    for _ in range(60):
        px = c.rand(0.42, 1) * c.a
        c.poly(
            [(px, c.rand(0.6, 0.7)), (px + 0.02, 0.7), (px + c.rand(-0.02, 0.05), c.rand(0.8, 1))],
            "#3f3024",
            0.22,
        )
    c.below(np.where(top < 1.1, top, 1.3) + wave(c.rng, 500, 0.6, 30) * 0.006, "#7fa04a", "#7fa04a", 0.6)
    c.below(
        np.where(top < 1.1, top + 0.03 + wave(c.rng, 500, 0.7, 40) * 0.014, 1.3), "#a98a63", "#54412f", 0.98
    )
    for _ in range(50):
        c.oval(
            c.rand(0.37, 0.47) * c.a, c.rand(0.9, 0.99), c.rand(0.01, 0.05), 0.006, "#ffffff", 0.5, blur=0.003
        )
    lx, foot, w, h = c.a * 0.68, 0.5, 0.05, 0.36
    for k in range(5):
        a, b = 1 - k * 0.07, 1 - (k + 1) * 0.07
        y0, y1 = foot - h * k / 5, foot - h * (k + 1) / 5
        c.poly(
            [(lx - w * a, y0), (lx - w * b, y1), (lx + w * b, y1), (lx + w * a, y0)],
            "#fbf7ee" if k % 2 == 0 else "#d23c2f",
        )
    c.poly(
        [(lx + w * 0.2, foot), (lx + w * 0.12, foot - h), (lx + w * 0.65, foot - h), (lx + w, foot)],
        "#20304a",
        0.2,
    )
    c.rect(lx - w * 0.85, foot - h - 0.012, w * 1.7, 0.014, "#2b3446")
    c.rect(lx - w * 0.45, foot - h - 0.06, w * 0.9, 0.05, "#ffe9a8", low="#f7c65a")
    c.poly(
        [(lx - w * 0.6, foot - h - 0.058), (lx, foot - h - 0.105), (lx + w * 0.6, foot - h - 0.058)],
        "#d23c2f",
    )
    c.glow(lx, foot - h - 0.035, 0.2, "#fff3c9", 0.5)
    c.rect(lx + 0.06, foot - 0.075, 0.15, 0.08, "#fbf7ee", low="#e5dccb")
    c.poly([(lx + 0.045, foot - 0.072), (lx + 0.135, foot - 0.125), (lx + 0.225, foot - 0.072)], "#c8603f")
    c.rect(lx + 0.1, foot - 0.05, 0.022, 0.03, "#3f6f8f")
    c.rect(lx + 0.15, foot - 0.05, 0.022, 0.03, "#3f6f8f")


SCENES: dict[str, Scene] = {
    "sea": sea_sunset,
    "beach": beach_above,
    "lake": lake,
    "lighthouse": lighthouse,
}
