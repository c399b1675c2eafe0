"""Close-ups and people for the demo photos: flowers, food, leaves, and three friends who travel together.

See `demo_nature` for how to add a scene. A person is one row of `PEOPLE`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from albumapp.session.demo_nature import SCENES as NATURE
from albumapp.session.demo_nature import Scene
from albumapp.session.demo_paint import Canvas, Colour, mix, oval_points, petal
from albumapp.session.demo_town import SCENES as TOWN


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


@dataclass(frozen=True, slots=True)
class Person:
    """How one of the friends looks. `hair` is one of `long`, `short`, `curly`, `bun`."""

    skin: Colour
    hair_colour: Colour
    hair: str
    shirt: Colour
    lips: Colour
    beard: bool = False
    glasses: bool = False


PEOPLE: dict[str, Person] = {
    "ana": Person("#e8b48f", "#4a2a1a", "long", "#e4572e", "#c8485a"),
    "ben": Person("#f2cba8", "#c8803a", "short", "#2f6f8f", "#b8705a", beard=True, glasses=True),
    "mia": Person("#8f5a3c", "#231410", "curly", "#f2b134", "#a8384a"),
}
BACKDROPS: dict[str, tuple[str, str]] = {
    "sea": ("sea", "gold"),
    "street": ("street", "day"),
    "forest": ("forest", "day"),
    "night": ("street", "night"),
    "roofs": ("roofs", "gold"),
    "tiles": ("tiles", "day"),
    "hills": ("mountains", "gold"),
}


def person(c: Canvas, who: str, x: float, y: float, s: float) -> None:
    """Head and shoulders; the face is centred on (x, y) and `s` high from brow to chin, in picture heights."""
    p = PEOPLE[who]
    dark = mix(p.skin, "#7a2f1a", 0.35)
    hair_dark = mix(p.hair_colour, "#000000", 0.3)
    if p.hair == "long":
        c.poly(
            [*oval_points(x, y - s * 0.12, s * 0.66, s * 0.76, n=40)][20:]
            + [(x + s * 0.72, y + s * 1.1), (x - s * 0.72, y + s * 1.1)],
            hair_dark,
        )
        c.oval(x - s * 0.5, y + s * 0.75, s * 0.26, s * 0.55, hair_dark)
        c.oval(x + s * 0.5, y + s * 0.75, s * 0.26, s * 0.55, hair_dark)
    elif p.hair == "curly":
        for k in range(26):
            t = math.pi * (0.86 + 1.28 * k / 25)
            c.oval(
                x + math.cos(t) * s * 0.66,
                y - s * 0.14 + math.sin(t) * s * 0.66,
                s * 0.24,
                s * 0.24,
                mix(hair_dark, p.hair_colour, c.rand()),
            )
    shirt_low = mix(p.shirt, "#000000", 0.3)
    c.poly(
        [
            (x - s * 1.3, y + s * 2.6),
            (x - s * 1.22, y + s * 1.45),
            (x - s * 0.95, y + s * 1.12),
            (x - s * 0.34, y + s * 0.9),
            (x + s * 0.34, y + s * 0.9),
            (x + s * 0.95, y + s * 1.12),
            (x + s * 1.22, y + s * 1.45),
            (x + s * 1.3, y + s * 2.6),
        ],
        p.shirt,
        low=shirt_low,
    )
    c.poly(
        [
            (x - s * 0.24, y + s * 0.4),
            (x + s * 0.24, y + s * 0.4),
            (x + s * 0.34, y + s * 0.93),
            (x, y + s * 1.12),
            (x - s * 0.34, y + s * 0.93),
        ],
        mix(p.skin, dark, 0.55),
    )
    c.poly(oval_points(x, y + s * 0.56, s * 0.3, s * 0.14), dark, 0.5, blur=s * 0.05)
    for side in (-1, 1):
        c.oval(x + side * s * 0.53, y + s * 0.04, s * 0.09, s * 0.14, mix(p.skin, dark, 0.3))
    face = [
        (
            x + s * (0.53 - 0.08 * max(0.0, math.sin(t)) ** 2) * math.cos(t),
            y + s * (0.64 if math.sin(t) > 0 else 0.62) * math.sin(t),
        )
        for t in np.linspace(0, 2 * math.pi, 60, endpoint=False)
    ]
    c.poly(face, mix(p.skin, "#ffffff", 0.07), low=mix(p.skin, dark, 0.2))
    if p.beard:
        c.poly(
            [
                (x - s * 0.52, y + s * 0.02),
                (x - s * 0.4, y + s * 0.26),
                (x, y + s * 0.2),
                (x + s * 0.4, y + s * 0.26),
                (x + s * 0.52, y + s * 0.02),
                (x + s * 0.42, y + s * 0.5),
                (x, y + s * 0.72),
                (x - s * 0.42, y + s * 0.5),
            ],
            mix(p.hair_colour, "#5a2f14", 0.3),
            0.92,
            blur=s * 0.02,
        )
    features(c, p, x, y, s, dark)
    fringe(c, p, x, y, s)


def features(c: Canvas, p: Person, x: float, y: float, s: float, dark: Colour) -> None:
    """Eyes, nose, cheeks and smile."""
    for side in (-1, 1):
        ex, ey = x + side * s * 0.21, y - s * 0.05
        c.oval(ex + side * s * 0.08, y + s * 0.2, s * 0.11, s * 0.08, "#f0705a", 0.28, blur=s * 0.05)
        c.oval(ex, ey, s * 0.088, s * 0.062, "#ffffff")
        c.oval(ex, ey, s * 0.05, s * 0.056, "#4a2f1f")
        c.oval(ex - s * 0.015, ey - s * 0.02, s * 0.016, s * 0.016, "#ffffff")
        c.line(
            [
                (ex - s * 0.1, ey - s * 0.01),
                (ex - s * 0.05, ey - s * 0.06),
                (ex + s * 0.05, ey - s * 0.062),
                (ex + s * 0.1, ey - s * 0.015),
            ],
            s * 0.024,
            "#2a1710",
        )
        c.line(
            [(ex - s * 0.11, ey - s * 0.15), (ex, ey - s * 0.19), (ex + s * 0.11, ey - s * 0.155)],
            s * 0.036,
            mix(p.hair_colour, "#1a0f0a", 0.4),
        )
    c.line(
        [(x + s * 0.015, y), (x + s * 0.055, y + s * 0.16), (x - s * 0.03, y + s * 0.185)],
        s * 0.024,
        dark,
        0.75,
    )
    t = np.linspace(-1, 1, 15)
    upper = [(x + s * 0.2 * u, y + s * (0.325 - 0.035 * u * u * -1)) for u in t]
    lower = [(x + s * 0.2 * u, y + s * (0.36 + 0.1 * (1 - u * u))) for u in t[::-1]]
    c.poly([*upper, *lower], p.lips)
    c.poly(
        [(x + s * 0.15 * u, y + s * 0.345) for u in t]
        + [(x + s * 0.15 * u, y + s * (0.35 + 0.052 * (1 - u * u))) for u in t[::-1]],
        "#ffffff",
    )
    if p.glasses:
        for side in (-1, 1):
            ring = oval_points(x + side * s * 0.21, y - s * 0.04, s * 0.155, s * 0.135)
            c.line([*ring, ring[0]], s * 0.022, "#2a2a33")
        c.line([(x - s * 0.06, y - s * 0.06), (x + s * 0.06, y - s * 0.06)], s * 0.022, "#2a2a33")


def fringe(c: Canvas, p: Person, x: float, y: float, s: float) -> None:
    """The hair in front of the forehead."""
    shine = mix(p.hair_colour, "#ffffff", 0.16)
    if p.hair == "long":
        c.poly(
            [
                (x - s * 0.6, y + s * 0.3),
                (x - s * 0.66, y - s * 0.3),
                (x - s * 0.35, y - s * 0.82),
                (x + s * 0.1, y - s * 0.9),
                (x + s * 0.5, y - s * 0.72),
                (x + s * 0.68, y - s * 0.2),
                (x + s * 0.6, y + s * 0.3),
                (x + s * 0.47, y - s * 0.15),
                (x + s * 0.16, y - s * 0.52),
                (x - s * 0.2, y - s * 0.36),
                (x - s * 0.46, y - s * 0.12),
            ],
            shine,
            low=p.hair_colour,
        )
    elif p.hair == "short":
        c.poly(
            [
                (x - s * 0.56, y + s * 0.05),
                (x - s * 0.6, y - s * 0.35),
                (x - s * 0.42, y - s * 0.74),
                (x - s * 0.05, y - s * 0.88),
                (x + s * 0.4, y - s * 0.8),
                (x + s * 0.62, y - s * 0.42),
                (x + s * 0.56, y + s * 0.05),
                (x + s * 0.48, y - s * 0.28),
                (x + s * 0.2, y - s * 0.42),
                (x - s * 0.2, y - s * 0.36),
                (x - s * 0.46, y - s * 0.26),
            ],
            shine,
            low=p.hair_colour,
        )
    else:
        for k in range(13):
            t = math.pi * (1.08 + 0.84 * k / 12)
            c.oval(
                x + math.cos(t) * s * 0.53,
                y - s * 0.1 + math.sin(t) * s * 0.53,
                s * 0.15,
                s * 0.15,
                mix(p.hair_colour, shine, c.rand()),
            )


def _backdrop(c: Canvas, name: str) -> None:
    scene, mood = BACKDROPS[name]
    small = Canvas(max(64, c.w // 4), max(64, c.h // 4), int(c.rng.integers(1 << 30)))
    (NATURE.get(scene) or TOWN[scene])(small, mood)
    c.image.paste(small.image.resize((c.w, c.h)))
    soft = c.image.reduce(8)
    c.image.paste(soft.resize((c.w, c.h), Image.Resampling.BICUBIC))


def portrait(c: Canvas, mood: str) -> None:
    """Friends before a blurred place: mood `ana@sea`, `ana+ben@street`, `ana+ben+mia@roofs`."""
    names, _, place = mood.partition("@")
    _backdrop(c, place)
    c.bokeh(14, ["#fff3cf", "#ffffff", "#ffd98a"], (0.02, 0.06), (0, 0.7), 0.25)
    who = names.split("+")
    s = min(0.3 if len(who) == 1 else 0.23, 0.62 * c.a / (len(who) + 0.4))
    step = s * 1.75
    for k in sorted(range(len(who)), key=lambda k: -abs(k - (len(who) - 1) / 2)):
        x = c.a / 2 + (k - (len(who) - 1) / 2) * step
        person(
            c,
            who[k],
            x,
            0.48 + 0.05 * ((k + 1) % 2) * (len(who) > 1) + c.rand(-0.015, 0.015),
            s * (0.94 if who[k] == "mia" else 1.0),
        )
    c.glow(c.a * 0.1, 0.05, 0.9, "#fff0cf", 0.35)


SCENES: dict[str, Scene] = {
    "flower": flower,
    "leaves": leaves,
    "breakfast": breakfast,
    "fruit": fruit,
    "portrait": portrait,
}
