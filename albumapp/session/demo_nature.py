"""Scenes of land and sky for the demo photos.

A scene is a function `(canvas, mood)` that covers the whole canvas. To add one, write it here (or beside it
in `demo_water`, `demo_boats`, `demo_town`, `demo_close`), put it into that module's `SCENES` and name it in
the plan of `demo.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from albumapp.session.demo_paint import Canvas, Colour, Point, mix, oval_points, petal, wave

Scene = Callable[[Canvas, str], None]

SKIES: dict[str, list[tuple[float, Colour]]] = {
    "dawn": [(0, "#5b6fa8"), (0.35, "#b59ac4"), (0.6, "#f2b5a7"), (0.8, "#fbd9a8"), (1, "#fdeccb")],
    "day": [(0, "#2f7fc4"), (0.45, "#77b6e3"), (0.8, "#c4e2f1"), (1, "#eaf4f4")],
    "gold": [(0, "#4a6fa3"), (0.3, "#a79fb4"), (0.55, "#f3bd83"), (0.8, "#ffd98e"), (1, "#fff0c4")],
    "sunset": [
        (0, "#27315f"),
        (0.25, "#6d4a86"),
        (0.5, "#cf5f75"),
        (0.72, "#f58f5c"),
        (0.9, "#ffc566"),
        (1, "#ffe6a0"),
    ],
    "dusk": [(0, "#141b3f"), (0.4, "#3a3f78"), (0.7, "#8a5f96"), (0.9, "#e08a86"), (1, "#f6b98b")],
    "night": [(0, "#060b20"), (0.5, "#10204a"), (0.85, "#274374"), (1, "#3f608f")],
    "mist": [(0, "#9db4c0"), (0.5, "#c6d3d4"), (1, "#ece9df")],
}


def sky(c: Canvas, mood: str, horizon: float = 1.0) -> None:
    """The sky of a mood down to the horizon."""
    c.gradient(SKIES[mood], 0, horizon)
    if horizon < 1:
        c.gradient([(0, SKIES[mood][-1][1]), (1, SKIES[mood][-1][1])], horizon, 1)
    if mood == "night":
        c.sparkle(420, "#ffffff", (0, horizon * 0.9))


def fir(c: Canvas, x: float, y: float, h: float, colour: Colour) -> None:
    """A fir tree that stands on (x, y), `h` high."""
    pts: list[Point] = [(x, y - h)]
    tiers = 6
    right: list[Point] = []
    for i in range(1, tiers + 1):
        w = h * 0.045 * i * c.rand(0.85, 1.15)
        at = y - h + h * i / tiers * 0.94
        right += [(x + w, at), (x + w * 0.45, at - h * 0.015)]
    pts += right + [(2 * x - u, v) for u, v in reversed(right)]
    c.poly(pts, colour)
    c.rect(x - h * 0.012, y - h * 0.07, h * 0.024, h * 0.08, colour)


def mountains(c: Canvas, mood: str) -> None:
    """Ranges one behind the other, paler with distance, with firs in front."""
    looks: dict[str, tuple[Colour, Colour, Colour]] = {
        "dawn": ("#c9a3b4", "#2d2f55", "#ffe6b8"),
        "day": ("#a9c8de", "#1f4a4a", "#fffbe6"),
        "sunset": ("#d98f86", "#2a1d40", "#ffd98a"),
        "mist": ("#c3d0d2", "#2f4a4d", "#fffaf0"),
        "night": ("#38558a", "#050a1c", "#e8eefc"),
        "gold": ("#d9b594", "#2f3a35", "#fff0c0"),
        "dusk": ("#94709c", "#12142f", "#ffd2a8"),
    }
    far, near, sun = looks[mood]
    sky(c, mood, 0.78)
    sx, sy = c.rand(0.3, 0.7) * c.a, c.rand(0.3, 0.42)
    if mood == "day":
        c.clouds("#ffffff", 0.35, 0.02, 0.45)
    else:
        c.clouds(mix(sun, far, 0.35), 0.3, 0.05, 0.5, 6, 0.55)
        c.glow(sx, sy, 0.6, sun, 0.75)
        c.oval(sx, sy, 0.042, 0.042, mix(sun, "#ffffff", 0.6), blur=0.002)
    n = 6
    for i in range(n):
        t = i / (n - 1)
        base = 0.46 + 0.44 * t**1.15
        ridge = base - wave(c.rng, 500, 0.5, 2 + i) * (0.17 - 0.09 * t) + c.rand(-0.02, 0.02)
        tone = mix(far, near, t**0.9)
        c.below(ridge, tone, mix(tone, mix(far, sun, 0.4), 0.5), base + 0.26)
        if i < n - 1:
            c.veil(mix(far, sun, 0.35), base, base + 0.24, base + 0.17, 0.34 if mood != "mist" else 0.6)
    ground = 0.95 - wave(c.rng, 200, 0.4, 2) * 0.03
    for x in np.arange(-0.02, c.a, 0.028).tolist():
        h = c.rand(0.05, 0.13) * (0.6 + 0.9 * abs(math.sin(x * 2.3 + c.a)))
        fir(c, x + c.rand(0, 0.02), 0.985, h, mix(near, "#000000", 0.35))
    c.below(ground, mix(near, "#000000", 0.35), mix(near, "#000000", 0.5))


def forest(c: Canvas, mood: str) -> None:
    """Trunks in depth with light that falls through the crowns and fern on the ground."""
    pale, deep, light = (
        ("#dbe6b4", "#16301f", "#fff6c9") if mood == "day" else ("#c9d8d2", "#17292b", "#f4f6ea")
    )
    c.gradient([(0, mix(pale, "#ffffff", 0.3)), (0.55, pale), (1, mix(pale, deep, 0.5))])
    sx = c.rand(0.35, 0.65) * c.a
    c.glow(sx, 0.3, 0.75, light, 0.9)
    for layer in range(5):
        t = layer / 4
        tone = mix(mix(pale, "#7f9a6b", 0.4), deep, t**0.8)
        for _ in range(15 - 2 * layer):
            x, w = c.rand(-0.05, c.a + 0.05), (0.008 + 0.03 * t**1.5) * c.rand(0.7, 1.3)
            if abs(x - sx) < 0.16 * t:
                continue
            lean = c.rand(-0.02, 0.02)
            foot = 0.66 + 0.32 * t
            c.poly(
                [
                    (x - w * 0.7 + lean, -0.02),
                    (x + w * 0.7 + lean, -0.02),
                    (x + w, foot - 0.06),
                    (x + w * 1.7, foot),
                    (x - w * 1.7, foot),
                    (x - w, foot - 0.06),
                ],
                tone,
                low=mix(tone, "#000000", 0.15),
            )
        for _ in range(26):
            x, y, r = c.rand(0, c.a), c.rand(-0.02, 0.2 + 0.08 * t), c.rand(0.03, 0.09)
            c.oval(x, y, r * 1.5, r * 0.7, mix(tone, "#6f9a3f", 0.35), 0.5, blur=0.008)
        ground = 0.66 + 0.3 * t - wave(c.rng, 200, 0.5, 5) * 0.03
        c.below(ground, mix(tone, "#7d9b45", 0.35 * (1 - t)), mix(tone, deep, 0.4))
        c.veil(light, 0.3, 0.78, 0.62, 0.22 * (1 - t))
    for k in range(6):
        x = sx + (k - 2.5) * 0.11
        c.poly(
            [(x, -0.05), (x + 0.05, -0.05), (x + 0.2 + 0.1 * k, 0.95), (x + 0.02 + 0.1 * k, 0.95)],
            light,
            0.13,
            blur=0.02,
        )
    for _ in range(46):
        x, y, s = c.rand(0, c.a), c.rand(0.88, 1.02), c.rand(0.06, 0.13)
        green = mix("#5f8f3a", deep, c.rand(0.1, 0.8))
        for turn in np.linspace(-2.7, -0.45, 7):
            c.poly(petal(x, y, s * c.rand(0.8, 1.1), s * 0.14, turn, 0.8), green)


def balloons(c: Canvas, mood: str) -> None:
    """Hot-air balloons over hills."""
    sky(c, mood, 0.9)
    c.clouds("#ffffff" if mood == "day" else "#ffe3c2", 0.35, 0.05, 0.6, 5, 0.6)
    if mood != "day":
        c.glow(c.a * 0.8, 0.62, 0.7, "#fff0c4", 0.8)
    far: Colour = "#9fb8c9" if mood == "day" else "#d3a58f"
    near: Colour = "#3f6b3f" if mood == "day" else "#4b4a3c"
    for i in range(4):
        base = 0.74 + 0.07 * i
        tone = mix(far, near, i / 3)
        c.below(base - wave(c.rng, 300, 0.42, 3) * 0.05, tone, mix(tone, "#f0dca0", 0.25), base + 0.15)
    places = [
        (0.5, 0.36, 0.17),
        (0.2, 0.27, 0.1),
        (0.8, 0.22, 0.085),
        (0.68, 0.56, 0.055),
        (0.33, 0.58, 0.045),
        (0.9, 0.5, 0.035),
        (0.08, 0.5, 0.03),
    ]
    sets: list[list[Colour]] = [
        ["#e4572e", "#f7c548", "#fff4dc"],
        ["#2e6f95", "#8fd3d1", "#fff4dc"],
        ["#8e4585", "#f29ca3", "#ffe9d6"],
        ["#3a7d44", "#f4d35e", "#fff7e0"],
        ["#d7263d", "#ffffff", "#1b4965"],
        ["#f46036", "#2e294e", "#ffd5a0"],
    ]
    shift = int(c.rng.integers(len(sets)))
    for k, (u, v, r) in enumerate(reversed(places)):
        balloon(
            c,
            (u + c.rand(-0.05, 0.05)) * c.a,
            v + c.rand(-0.04, 0.04),
            r * min(1.0, 0.75 * c.a),
            sets[(k + shift) % len(sets)],
            0.25 if r < 0.05 else 0.0,
            far,
        )


def balloon(c: Canvas, x: float, y: float, r: float, colours: list[Colour], haze: float, air: Colour) -> None:
    """One balloon whose envelope is centred on (x, y)."""
    t = np.linspace(-0.5 * math.pi, 0.5 * math.pi, 24)
    half = np.where(t < 0, np.cos(t), np.cos(t) ** 0.8 * (1 - 0.25 * np.sin(np.clip(t, 0, None))))
    half = np.maximum(half, np.where(t > 0, 0.17, 0))
    down = np.where(t < 0, np.sin(t), np.sin(t) * 1.25)
    gores = 9
    for k in range(gores):
        a, b = (math.sin(math.pi * (j / gores - 0.5)) for j in (k, k + 1))
        tone = mix(colours[k % len(colours)], "#000000", 0.32 * max(0.0, (k - 2) / gores))
        tone = mix(tone, air, haze)
        left = [(x + r * h * a, y + r * d) for h, d in zip(half, down)]
        right = [(x + r * h * b, y + r * d) for h, d in zip(half, down)]
        c.poly([*left, *reversed(right)], tone)
    c.glow(x - r * 0.35, y - r * 0.4, r * 0.7, "#ffffff", 0.35)
    foot, basket = y + r * 1.25, y + r * 1.62
    dark = mix("#4a2f1d", air, haze)
    for s in (-1, 1):
        c.line([(x + s * r * 0.16, foot), (x + s * r * 0.11, basket)], max(r * 0.014, 0.0008), dark)
    c.rect(x - r * 0.13, basket, r * 0.26, r * 0.2, mix("#8a5a33", air, haze), low=dark)


def camp(c: Canvas, mood: str) -> None:
    """A tent and a fire under the stars."""
    sky(c, "night", 0.8)
    for _ in range(26):
        t = c.rand(0, 1)
        c.glow(
            c.a * (0.15 + 0.75 * t),
            0.55 - 0.55 * t + c.rand(-0.05, 0.05),
            c.rand(0.06, 0.16),
            "#9db7e8",
            0.11,
        )
    c.sparkle(500, "#ffffff", (0, 0.65), (0.0005, 0.0017))
    for i in range(3):
        base = 0.6 + 0.06 * i
        tone = mix("#1f3763", "#050b1a", i / 2)
        c.below(base - wave(c.rng, 300, 0.45, 2 + i) * 0.1, tone, tone)
    for x in np.arange(0, c.a, 0.05).tolist():
        fir(c, x + c.rand(-0.02, 0.02), 0.8, c.rand(0.1, 0.3) * (0.4 + abs(x / c.a - 0.5) * 1.5), "#040a16")
    c.below(0.78 + wave(c.rng, 200, 0.4, 3) * 0.012, "#16202a", "#0a0f14")
    tx, fx, s = c.a * 0.36, c.a * 0.68, 0.24
    c.glow(fx, 0.86, 0.5, "#ff9a3c", 0.5, stretch=1.6)
    c.glow(tx, 0.76, 0.36, "#ffb95e", 0.5)
    c.poly([(tx - s, 0.85), (tx - 0.02, 0.58), (tx + s * 0.25, 0.87)], "#e9832f", low="#f6b552")
    c.poly([(tx + s * 0.25, 0.87), (tx - 0.02, 0.58), (tx + s, 0.84)], "#b5531f", low="#d9772b")
    c.poly([(tx - s * 0.42, 0.86), (tx - 0.025, 0.64), (tx + s * 0.06, 0.87)], "#ffe2a0", low="#ffc867")
    c.poly([(tx - s * 0.2, 0.865), (tx - 0.022, 0.64), (tx + s * 0.06, 0.87)], "#c96f24", 0.8)
    for turn in (-0.35, 0.35):
        dx, dy = math.cos(turn) * 0.075, math.sin(turn) * 0.075
        c.line([(fx - dx, 0.885 - dy), (fx + dx, 0.885 + dy)], 0.018, "#3d2413")
    for k, (colour, size) in enumerate(
        [("#ff6a1f", 1.0), ("#ff9d2e", 0.78), ("#ffd35c", 0.55), ("#fff4c2", 0.3)]
    ):
        for lean in (-0.03, 0.0, 0.03):
            c.poly(
                petal(
                    fx + lean * size,
                    0.89,
                    0.16 * size * c.rand(0.8, 1.15),
                    0.075 * size,
                    -math.pi / 2 + lean * 5 + c.rand(-0.1, 0.1),
                    0.62,
                ),
                colour,
                0.85,
                blur=0.0015 * (k < 2),
            )
    c.glow(fx, 0.83, 0.2, "#ffdf9a", 0.5)
    c.sparkle(60, "#ffb060", (0.5, 0.82), (0.0008, 0.002))


def meadow(c: Canvas, mood: str) -> None:
    """Rows of lavender (day, gold) or a poppy field that run to a tree on the horizon."""
    line = 0.45
    sky(c, mood, line)
    c.clouds("#ffffff" if mood == "day" else "#ffdcb0", 0.38, 0.0, line, 4, 0.8)
    c.below(
        line - 0.03 + wave(c.rng, 200, 0.4, 2) * 0.03, "#8fa8b8" if mood == "day" else "#b58f86", "#9fb08c"
    )
    c.gradient([(0, "#a9ad6a"), (1, "#56702f")], line, 1)
    vx = c.rand(0.4, 0.6) * c.a
    bloom: list[Colour] = (
        ["#7a5ab0", "#9270c8", "#6a4a9c", "#b497dd"]
        if mood == "day"
        else ["#c8452d", "#e0603a", "#b53425", "#f08a55"]
    )
    for k in range(-16, 17):
        at, w = vx + k * 0.19, 0.052
        c.poly(
            [(vx + k * 0.008, line + 0.004), (at + w, 1.03), (at - w, 1.03)], mix(bloom[0], "#3f5a2a", 0.35)
        )
        for d in np.linspace(0.04, 1, 30):
            y = line + (1.03 - line) * d**1.5
            t = (y - line) / (1.03 - line)
            x = vx + k * 0.008 + (at - vx - k * 0.008) * t
            if -0.1 < x < c.a + 0.1:
                for side in (-0.6, 0.1, 0.7):
                    c.oval(
                        x + side * w * t,
                        y - 0.012 * t + c.rand(-1, 1) * 0.01 * t,
                        0.012 * t + 0.001,
                        0.02 * t + 0.0012,
                        c.pick(bloom),
                    )
    tree_x = vx + c.rand(-0.3, 0.3)
    tree(c, tree_x, line + 0.012, 0.2, "#3c5a2c" if mood == "day" else "#5a4a24")
    if mood != "day":
        c.glow(vx + 0.35, line - 0.06, 0.5, "#fff0c0", 0.75)


def tree(c: Canvas, x: float, y: float, h: float, green: Colour) -> None:
    """A broad tree that stands on (x, y)."""
    c.poly(
        [(x - h * 0.05, y), (x - h * 0.025, y - h * 0.5), (x + h * 0.025, y - h * 0.5), (x + h * 0.05, y)],
        "#4a3626",
    )
    for i in range(38):
        t, r = c.rand(0, 2 * math.pi), c.rand(0, 1) ** 0.6
        px, py = x + math.cos(t) * r * h * 0.42, y - h * 0.68 + math.sin(t) * r * h * 0.28
        s = h * c.rand(0.06, 0.13)
        light = 0.45 * (i / 38) * (1 if math.sin(t) < 0.2 else 0.3)
        c.oval(px, py, s, s * 0.85, mix(mix(green, "#000000", 0.25), "#e8e07a", light), 0.95, blur=0.002)


def night_tree(c: Canvas, mood: str) -> None:
    """A lone tree below the milky way."""
    c.gradient([(0, "#070b22"), (0.5, "#152a5c"), (0.8, "#35558f"), (1, "#7a86b0")])
    for _ in range(90):
        t = c.rand(0, 1)
        x, y = c.a * (0.1 + 0.8 * t), 0.8 - 0.85 * t + float(c.rng.normal(0, 0.05))
        c.glow(x, y, c.rand(0.05, 0.15), c.pick(["#b9c8f5", "#d5b3e0", "#8fb0f0", "#f5d9c4"]), 0.1)
    c.sparkle(1300, "#ffffff", (0, 0.8), (0.0004, 0.0018))
    c.glow(c.a * 0.5, 0.84, 0.5, "#f5c89a", 0.5, stretch=2.4)
    c.below(0.83 + wave(c.rng, 300, 0.45, 2) * 0.04, "#0b1020", "#05070f")
    x = c.a * c.rand(0.3, 0.65)
    c.poly([(x - 0.03, 0.86), (x - 0.01, 0.62), (x + 0.012, 0.62), (x + 0.03, 0.86)], "#080c18")
    for _ in range(70):
        t, r = c.rand(0, 2 * math.pi), c.rand(0, 1) ** 0.6
        s = c.rand(0.02, 0.05)
        c.poly(oval_points(x + math.cos(t) * r * 0.2, 0.55 + math.sin(t) * r * 0.14, s, s * 0.8), "#080c18")


SCENES: dict[str, Scene] = {
    "mountains": mountains,
    "forest": forest,
    "balloons": balloons,
    "camp": camp,
    "meadow": meadow,
    "night_tree": night_tree,
}
