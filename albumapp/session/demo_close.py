"""Close-ups for the demo photos: flowers, leaves and food. See `demo_nature` for how to add one."""

from __future__ import annotations

import math

import numpy as np

from albumapp.session.demo_nature import Scene
from albumapp.session.demo_paint import Canvas, Colour, mix, oval_points, petal


def flower(c: Canvas, mood: str) -> None:
    """One large blossom before blurred greenery."""
    looks: dict[str, tuple[Colour, Colour, Colour, Colour]] = {
        "rose": ("#f7a6b8", "#d9486e", "#ffd98a", "#274d33"),
        "sun": ("#ffd23f", "#ee8f1a", "#5a3418", "#2f5a3a"),
        "blue": ("#a9b8ff", "#4f5fc9", "#fff1a8", "#1f3f4a"),
        "white": ("#ffffff", "#d9d3e6", "#ffc93c", "#3f5f2f"),
    }
    light, deep, heart, green = looks[mood]
    c.gradient([(0, mix(green, "#cfe3a0", 0.45)), (1, mix(green, "#000000", 0.25))])
    c.bokeh(60, [mix(green, "#e9f5b0", 0.6), mix(green, light, 0.5), "#fff6cf"], (0.03, 0.11), alpha=0.28)
    x, y, s = c.a * c.rand(0.42, 0.58), 0.47, 0.4 * min(1.0, c.a)
    c.line([(x, y), (x + 0.03, 0.75), (x - 0.02, 1.1)], 0.028, mix(green, "#8fbf5a", 0.5))
    for turn in (0.5, 2.7):
        c.poly(
            petal(x + 0.01, 0.86, 0.34, 0.14, turn - 0.6, 0.7),
            mix(green, "#7fb04a", 0.55),
            low=mix(green, "#3f6a2a", 0.4),
        )
    for k, (bx, by, r) in enumerate([(0.16, 0.3, 0.12), (0.86, 0.7, 0.13)]):
        for p in range(9):
            c.poly(petal(bx * c.a, by, r, r * 0.5, p * 0.7 + k), mix(light, deep, 0.4), 0.8, blur=0.012)
        c.oval(bx * c.a, by, r * 0.25, r * 0.25, heart, 0.9, blur=0.01)
    rings = 3 if mood != "white" else 2
    for ring in range(rings):
        n, reach = 13 + 2 * (mood in ("sun", "white")), s * (1 - 0.24 * ring)
        for k in range(n):
            turn = (k + 0.5 * (ring % 2)) * 2 * math.pi / n + c.rand(-0.06, 0.06)
            tone = mix(deep, light, 0.25 + 0.3 * ring + 0.3 * (math.sin(turn + 2.2) * 0.5 + 0.5))
            c.poly(
                petal(x + 0.006, y + 0.01, reach, reach * 0.44, turn, 0.72),
                mix(deep, "#000000", 0.35),
                0.4,
                blur=0.006,
            )
            c.poly(petal(x, y, reach, reach * 0.42, turn, 0.72), tone)
            c.line(
                [(x, y), (x + math.cos(turn) * reach * 0.8, y + math.sin(turn) * reach * 0.8)],
                0.003,
                deep,
                0.25,
            )
    c.ball(x, y, s * 0.24, heart)
    for k in range(150):
        r, t = s * 0.22 * math.sqrt(k / 150), k * 2.39996
        c.oval(
            x + r * math.cos(t),
            y + r * math.sin(t),
            0.005,
            0.005,
            mix(heart, "#3f2410" if k % 3 else "#fff3c0", 0.45),
        )
    for _ in range(12):
        t, r = c.rand(0, 6.3), s * c.rand(0.45, 0.85)
        c.ball(x + math.cos(t) * r, y + math.sin(t) * r, c.rand(0.004, 0.009), mix(light, "#ffffff", 0.6))
    c.glow(0, 0, 0.9, "#fff8d9", 0.35)


def leaves(c: Canvas, mood: str) -> None:
    """Large leaves over each other, with veins and drops."""
    greens: list[Colour] = (
        ["#1f5f4a", "#2f7f5a", "#4a9a5f", "#17483f", "#7fb86a"]
        if mood == "day"
        else ["#8f3f1f", "#c8662a", "#e09a3a", "#6f2a1a", "#f0c25a"]
    )
    c.gradient([(0, mix(greens[3], "#000000", 0.45)), (1, mix(greens[3], "#000000", 0.65))])
    for k in range(64):
        t = k / 63
        x, y, turn = c.rand(-0.2, c.a + 0.1), c.rand(-0.2, 1.1), c.rand(0, 2 * math.pi)
        size = 0.3 + 0.25 * t
        tone = mix(mix(c.pick(greens), greens[3], 0.6), c.pick(greens), t)
        c.poly(petal(x + 0.015, y + 0.02, size, size * 0.5, turn, 0.75), "#000000", 0.45, blur=0.014)
        c.poly(petal(x, y, size, size * 0.5, turn, 0.75), tone, low=mix(tone, "#ffffff", 0.12))
        ux, uy = math.cos(turn), math.sin(turn)
        pale = mix(tone, "#f2f7d0", 0.4)
        c.line([(x, y), (x + ux * size * 0.96, y + uy * size * 0.96)], 0.005, pale)
        for j in range(1, 8):
            d = size * j / 9
            reach = math.sin(math.pi * (j / 9) ** 0.75) * size * 0.2
            for s in (-1, 1):
                c.line(
                    [
                        (x + ux * d, y + uy * d),
                        (
                            x + ux * (d + reach * 0.7) - s * uy * reach,
                            y + uy * (d + reach * 0.7) + s * ux * reach,
                        ),
                    ],
                    0.002,
                    pale,
                    0.7,
                )
    for _ in range(26):
        c.ball(c.rand(0, c.a), c.rand(0, 1), c.rand(0.005, 0.012), mix(greens[4], "#ffffff", 0.55))


def wood(c: Canvas, colour: Colour = "#b98a5a") -> None:
    """A table of boards, seen from above."""
    c.gradient([(0, mix(colour, "#ffffff", 0.12)), (1, mix(colour, "#000000", 0.08))])
    for k in range(6):
        c.rect(0, k / 5.5, c.a, 1 / 5.5, mix(colour, "#ffffff" if k % 2 else "#3f2410", 0.1 * c.rand()), 0.6)
        c.rect(0, k / 5.5, c.a, 0.004, "#4a2f18", 0.6)
        for _ in range(12):
            x, y = c.rand(-0.2, c.a), k / 5.5 + c.rand(0.01, 0.17)
            c.line(
                [(x, y), (x + 0.2, y + c.rand(-0.004, 0.004)), (x + c.rand(0.3, 0.7), y)],
                c.rand(0.001, 0.003),
                "#5a3a1f",
                0.3,
            )


def plate(c: Canvas, x: float, y: float, r: float, colour: Colour, rim: Colour) -> None:
    """A round plate with its shadow."""
    c.oval(x + 0.02, y + 0.03, r * 1.02, r * 1.02, "#2a1708", 0.5, blur=0.025)
    c.oval(x, y, r, r, colour, low=mix(colour, "#000000", 0.12))
    c.oval(x, y, r * 0.94, r * 0.94, rim)
    c.oval(x, y, r * 0.9, r * 0.9, colour)
    c.oval(x, y, r * 0.72, r * 0.72, mix(colour, "#000000", 0.07), low=mix(colour, "#ffffff", 0.4))


def breakfast(c: Canvas, mood: str) -> None:
    """Coffee and custard tarts on a table, from above."""
    wood(c, "#b98a5a" if mood == "day" else "#7f99a3")
    k = min(1.0, c.a / 1.45)
    x, y = c.a * 0.36, 0.6 if k < 1 else 0.56
    plate(c, x, y, 0.33 * k, "#fdfaf3", "#2f6fc4")
    for tart in range(5):
        t = tart * 2 * math.pi / 5 + 0.3
        px, py, r = x + math.cos(t) * 0.145 * k, y + math.sin(t) * 0.145 * k, 0.078 * k
        c.oval(px + 0.008, py + 0.012, r, r, "#6a4a2a", 0.5, blur=0.008)
        c.poly(
            [
                (px + r * (1 + 0.05 * (i % 2)) * math.cos(v), py + r * (1 + 0.05 * (i % 2)) * math.sin(v))
                for i, v in enumerate(np.linspace(0, 2 * math.pi, 44, endpoint=False))
            ],
            "#d9a050",
            low="#b97a34",
        )
        c.oval(px, py, r * 0.8, r * 0.8, "#f9cf4f", low="#f2b231")
        for _ in range(9):
            v, d = c.rand(0, 6.3), r * c.rand(0, 0.55)
            c.oval(
                px + d * math.cos(v),
                py + d * math.sin(v),
                r * c.rand(0.08, 0.2),
                r * c.rand(0.06, 0.14),
                "#6a3512",
                0.7,
                blur=0.002,
            )
        c.glow(px - r * 0.3, py - r * 0.4, r * 0.5, "#fffbe0", 0.7)
    cx, cy = c.a * 0.77, 0.34 if k == 1 else 0.22
    plate(c, cx, cy, 0.2 if k == 1 else 0.17, "#fdfaf3", "#e4572e")
    c.poly(oval_points(cx + 0.135, cy + 0.03, 0.055, 0.035), "#efe9dd")
    c.oval(cx + 0.01, cy + 0.014, 0.135, 0.135, "#5a4a3a", 0.4, blur=0.01)
    c.oval(cx, cy, 0.13, 0.13, "#ffffff", low="#e9e2d5")
    c.oval(cx, cy, 0.115, 0.115, "#7a4a24", low="#5f3518")
    for ring in range(4):
        c.oval(cx, cy + 0.05 - ring * 0.03, 0.07 - ring * 0.014, 0.03 - ring * 0.004, "#f3dfc0", 0.9)
        c.oval(cx, cy + 0.042 - ring * 0.03, 0.066 - ring * 0.014, 0.022 - ring * 0.003, "#8a5a30", 0.9)
    sx, sy = c.a * 0.72, 0.78
    c.line([(sx, sy), (sx + 0.22, sy - 0.09)], 0.012, "#c9ccd1")
    c.oval(sx - 0.03, sy + 0.012, 0.045, 0.026, "#dfe2e6", turn=-0.4, low="#9aa0a8")
    for _ in range(7):
        bx, by = c.a * c.rand(0.82, 0.98), c.rand(0.62, 0.95)
        for p in range(5):
            c.poly(petal(bx, by, 0.04, 0.03, p * 1.257, 0.6), "#ef6fa8", 0.9)
        c.oval(bx, by, 0.007, 0.007, "#ffe08a")
    c.glow(0, 0, 1.1, "#fff4d6", 0.45)


def fruit(c: Canvas, mood: str) -> None:
    """Crates of fruit at the market, each kind in rows."""
    c.gradient([(0, "#5a3a22"), (1, "#3a2414")])
    kinds: list[tuple[list[Colour], float, float]] = [
        (["#f28c1e", "#f59f2f", "#ec7f14"], 1.0, 0.062),
        (["#f7d23e", "#f2c52a", "#ffe066"], 0.82, 0.056),
        (["#c2203a", "#d8324a", "#a8182f"], 0.95, 0.05),
        (["#7fb03a", "#92bf4a", "#6a9a2f"], 0.95, 0.055),
        (["#5a2a5f", "#6f3a7a", "#472050"], 1.1, 0.042),
        (["#f2a65a", "#f7b87a", "#e88f5a"], 0.95, 0.055),
    ]
    shift = int(c.rng.integers(6)) if mood == "day" else 3
    cols = 3 if c.a > 1.1 else 2
    rows = 2 if c.a > 0.9 else 3
    w, h = c.a / cols, 1 / rows
    for j in range(rows):
        for i in range(cols):
            colours, squash, r = kinds[(j * cols + i + shift) % 6]
            x0, y0 = i * w, j * h
            c.rect(x0 + 0.012, y0 + 0.012, w - 0.024, h - 0.024, "#c8975a", low="#a8743a")
            c.rect(x0 + 0.03, y0 + 0.03, w - 0.06, h - 0.06, "#2a180c")
            y = y0 + 0.04 + r
            odd = 0
            while y < y0 + h - 0.02:
                x = x0 + 0.035 + r + odd * r * 0.9
                while x < x0 + w - 0.02 - r:
                    px, py = (
                        x + c.rand(-1, 1) * r * 0.12,
                        min(y, y0 + h - 0.03 - r * 0.7) + c.rand(-1, 1) * r * 0.12,
                    )
                    c.oval(px + r * 0.15, py + r * 0.25, r, r * squash, "#000000", 0.4, blur=0.006)
                    c.ball(px, py, r * c.rand(0.95, 1.08), c.pick(colours), squash)
                    if c.rand() < 0.13:
                        c.poly(
                            petal(px, py - r * 0.3, r * 1.2, r * 0.5, c.rand(-2.5, -0.6), 0.75),
                            "#3f7a35",
                            low="#6aa84a",
                        )
                    x += r * 1.86
                y += r * 1.62
                odd = 1 - odd
            c.poly(
                [
                    (x0 + w * 0.56, y0 + h - 0.13),
                    (x0 + w * 0.9, y0 + h - 0.14),
                    (x0 + w * 0.905, y0 + h - 0.03),
                    (x0 + w * 0.565, y0 + h - 0.025),
                ],
                "#fbf3df",
                low="#e9dcbb",
            )
            for k in range(2):
                c.line(
                    [
                        (x0 + w * 0.61, y0 + h - 0.1 + k * 0.032),
                        (x0 + w * c.rand(0.75, 0.86), y0 + h - 0.105 + k * 0.032),
                    ],
                    0.007,
                    "#4a3a2a",
                )
    c.glow(c.a * 0.2, 0.0, 1.0, "#fff1cf", 0.3)


SCENES: dict[str, Scene] = {"flower": flower, "leaves": leaves, "breakfast": breakfast, "fruit": fruit}
