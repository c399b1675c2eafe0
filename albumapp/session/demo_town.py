"""Scenes of a town for the demo photos: streets, roofs, skyline. See `demo_nature` for how to add one."""

from __future__ import annotations

import math

import numpy as np

from albumapp.session.demo_nature import Scene, sky, tree
from albumapp.session.demo_paint import Canvas, Colour, mix, oval_points, wave

WALLS: list[Colour] = [
    "#f6d186",
    "#f2a07b",
    "#e8c7c8",
    "#9cc3d5",
    "#fbf1dc",
    "#e9b44c",
    "#d97b66",
    "#b7d3b0",
    "#f7e3c0",
    "#c9b6d6",
]
ROOFS: list[Colour] = ["#c8603f", "#b5532f", "#d9764a", "#bb6144"]


def house(c: Canvas, x: float, foot: float, w: float, h: float, wall: Colour, evening: float = 0.0) -> None:
    """A town house with windows, shutters and a tiled roof; `evening` 0..1 lights some windows."""
    shade = mix(wall, "#2a2f55", 0.45 * evening)
    c.rect(x, foot - h, w, h, shade, low=mix(shade, "#6a4a3f", 0.18))
    roof = mix(c.pick(ROOFS), "#231f3f", 0.5 * evening)
    c.poly(
        [
            (x - w * 0.05, foot - h + 0.004),
            (x + w * 0.1, foot - h - w * 0.24),
            (x + w * 0.9, foot - h - w * 0.24),
            (x + w * 1.05, foot - h + 0.004),
        ],
        roof,
        low=mix(roof, "#000000", 0.15),
    )
    c.rect(x, foot - h, w, 0.006, "#3a2a2a", 0.3)
    cols = max(2, round(w / 0.062))
    rows = max(2, round(h / 0.11))
    cw, rh = w / cols, h / rows
    shutter = c.pick(["#3f7a6b", "#2f5f8f", "#8f3f35", "#fbf7ee", "#4a5f3a"])
    for r in range(rows):
        for k in range(cols):
            wx, wy = x + cw * (k + 0.3), foot - h + rh * (r + 0.24)
            lit = c.rand() < evening * 0.6
            c.rect(
                wx - cw * 0.05,
                wy - rh * 0.04,
                cw * 0.5,
                rh * 0.62,
                mix("#fffaf0", shade, 0.2 + 0.4 * evening),
            )
            c.rect(
                wx,
                wy,
                cw * 0.4,
                rh * 0.54,
                "#ffd98a" if lit else mix("#5f7f96", "#1a2238", 0.3 + 0.5 * evening),
                low="#ffb95e" if lit else mix("#a9c4d0", "#2a3350", 0.2 + 0.7 * evening),
            )
            c.rect(wx + cw * 0.185, wy, cw * 0.03, rh * 0.54, mix("#fffaf0", shade, 0.3))
            for side in (-0.17, 0.45):
                c.rect(wx + cw * side, wy, cw * 0.12, rh * 0.54, mix(shutter, "#1a1f38", 0.4 * evening))
            if r and c.rand() < 0.3:
                c.rect(wx - cw * 0.1, wy + rh * 0.52, cw * 0.6, rh * 0.05, "#3a2f2f")
                for f in range(5):
                    c.oval(
                        wx + cw * (0.12 * f - 0.05),
                        wy + rh * 0.5,
                        cw * 0.08,
                        rh * 0.07,
                        c.pick(["#d23c5f", "#f25f5c", "#4f8f4a", "#f7a6b8"]),
                    )


def street(c: Canvas, mood: str) -> None:
    """A row of painted houses with a street and bunting."""
    evening = {"day": 0.0, "gold": 0.1}.get(mood, 0.8)
    sky(c, mood, 0.8)
    c.clouds("#ffffff" if mood == "day" else "#ffd0a8", 0.3, 0.0, 0.4, 4, 0.7)
    x = -0.06
    while x < c.a:
        w, h = c.rand(0.2, 0.33), c.rand(0.45, 0.66)
        house(c, x, 0.86, w, h, c.pick(WALLS), evening)
        door = x + w * c.rand(0.35, 0.6)
        c.poly([*oval_points(door + 0.026, 0.775, 0.026, 0.03)], mix("#5a3a2a", "#1a1f38", 0.3 * evening))
        c.rect(door, 0.775, 0.052, 0.085, c.pick(["#8f3f35", "#2f5f8f", "#3f6f4f", "#6b4a2f"]))
        x += w
    c.gradient(
        [(0, mix("#cbbba6", "#2a2f55", 0.6 * evening)), (1, mix("#9a8a7c", "#1a1f38", 0.6 * evening))],
        0.86,
        1,
    )
    for row in range(8):
        y = 0.865 + 0.135 * (row / 8) ** 1.2
        for k in range(34):
            c.oval((k + (row % 2) / 2) * c.a / 32, y, 0.024, 0.005 + 0.001 * row, "#5a4a40", 0.16)
    bunting(c, 0.16, evening)
    bunting(c, 0.27, evening)


def bunting(c: Canvas, y: float, evening: float) -> None:
    """Little flags on a line across the street; lamps by night."""
    gay: list[Colour] = ["#e4572e", "#f7c548", "#2e86ab", "#3bb273", "#f25f8a", "#ffffff"]
    n = max(6, round(c.a * 15))
    for k in range(n + 1):
        u = k / n
        x, at = u * c.a, y + 0.05 * math.sin(math.pi * (u * 2 % 1)) + 0.02 * u
        nxt = (k + 1) / n
        c.line(
            [(x, at), (nxt * c.a, y + 0.05 * math.sin(math.pi * (nxt * 2 % 1)) + 0.02 * nxt)],
            0.002,
            "#4a3f3f",
        )
        if evening > 0.5:
            c.glow(x, at + 0.01, 0.05, "#ffd98a", 0.7)
            c.oval(x, at + 0.01, 0.007, 0.008, "#fff3d0")
        else:
            c.poly([(x - 0.017, at), (x + 0.017, at + 0.001), (x, at + 0.042)], gay[k % len(gay)])


def tram(c: Canvas, mood: str) -> None:
    """A yellow tram that comes up the street."""
    evening = 0.0 if mood in ("day", "gold") else 0.75
    sky(c, mood, 0.8)
    for side in (0, 1):
        for k in range(3):
            w = 0.3 * (0.62**k)
            x = (0.0 - 0.02 + 0.3 * (1 - 0.62**k) / 0.38 * 1.0) * (c.a / 2.05)
            h = 0.78 * (0.8**k)
            at = x if side == 0 else c.a - x - w * (c.a / 2.05)
            house(c, at, 0.8 - 0.03 * k + 0.05, w * (c.a / 2.05), h, c.pick(WALLS), evening)
    c.poly(
        [(-0.3, 1.02), (c.a * 0.36, 0.74), (c.a * 0.64, 0.74), (c.a + 0.3, 1.02)],
        mix("#a99a8b", "#1f2445", evening * 0.7),
        low=mix("#8a7c70", "#141833", evening * 0.7),
    )
    mid = c.a / 2
    for s in (-1, 1):
        for off in (0.0, 0.022):
            c.line(
                [(mid + s * (0.14 + off), 0.84), (mid + s * (0.3 + off * 2.4), 1.03)], 0.008, "#e7e2d8", 0.8
            )
    for k in range(2):
        c.line([(mid, 0.25), (mid + (k - 0.5) * c.a * 1.2, -0.02)], 0.003, "#2f2f3a")
    tram_car(c, mid, 0.92, 0.27, evening)


def tram_car(c: Canvas, x: float, foot: float, w: float, evening: float) -> None:
    """The front of the tram; `w` is half its width."""
    yellow, cream = mix("#f6b81d", "#3a2a4a", 0.3 * evening), mix("#fff6e0", "#3a3f6a", 0.3 * evening)
    top = foot - 0.62
    c.oval(x, foot + 0.01, w * 1.15, 0.03, "#1a1714", 0.5, blur=0.012)
    body = [
        (x - w, foot - 0.03),
        (x - w, top + 0.09),
        (x - w * 0.85, top + 0.03),
        (x + w * 0.85, top + 0.03),
        (x + w, top + 0.09),
        (x + w, foot - 0.03),
    ]
    c.poly(body, cream)
    c.poly(
        [(x - w * 0.8, top + 0.035), (x - w * 0.66, top), (x + w * 0.66, top), (x + w * 0.8, top + 0.035)],
        mix("#d9cdb4", "#2a2f55", 0.4 * evening),
    )
    c.poly(
        [(x - w, foot - 0.03), (x - w, foot - 0.29), (x + w, foot - 0.29), (x + w, foot - 0.03)],
        yellow,
        low=mix(yellow, "#9a5a10", 0.35),
    )
    c.rect(x - w, foot - 0.3, 2 * w, 0.014, mix("#ffffff", "#3a3f6a", 0.3 * evening))
    c.rect(x - 0.1, top + 0.055, 0.2, 0.05, "#1f2733")
    c.rect(x - 0.085, top + 0.066, 0.17, 0.028, "#ffd66b", 0.9)
    for u, half in ((-0.62, 0.28), (0, 0.3), (0.62, 0.28)):
        c.rect(
            x + u * w - half * w,
            top + 0.13,
            2 * half * w,
            0.17,
            "#ffe2a0" if evening else "#30475a",
            low="#ffc97a" if evening else "#8fb3c4",
        )
        c.poly(
            [
                (x + u * w - half * w * 0.4, top + 0.13),
                (x + u * w + half * w * 0.1, top + 0.13),
                (x + u * w - half * w * 0.3, top + 0.3),
                (x + u * w - half * w * 0.8, top + 0.3),
            ],
            "#ffffff",
            0.22,
        )
    c.oval(x, foot - 0.17, 0.042, 0.042, "#5f5648")
    c.oval(x, foot - 0.17, 0.034, 0.034, "#fffbe0")
    c.glow(x, foot - 0.17, 0.16, "#fff3c0", 0.55 + 0.3 * evening)
    for s in (-1, 1):
        c.oval(x + s * w * 0.72, foot - 0.1, 0.017, 0.017, "#d23c2f")
    c.rect(x - w * 0.9, foot - 0.04, w * 1.8, 0.035, "#3a3230")
    c.rect(x - w * 0.5, foot - 0.02, w, 0.022, "#25201f")


def roofs(c: Canvas, mood: str) -> None:
    """The old town on its hill: roofs in steps, a castle above, the river behind."""
    evening = {"day": 0.0, "gold": 0.12}.get(mood, 0.7)
    sky(c, mood, 0.5)
    c.clouds("#ffffff" if mood == "day" else "#ffcba8", 0.36, 0.0, 0.4, 4, 0.75)
    c.rect(0, 0.4, c.a, 0.2, mix("#8fbdd0", "#3a3f6a", evening * 0.8), low="#bcd3d6")
    c.below(0.41 - wave(c.rng, 200, 0.4, 3) * 0.02, "#9db3bd", "#9db3bd", 0.45)
    x = np.linspace(0, c.a, 300)
    hill = 0.5 - 0.22 * np.exp(-(((x / c.a - 0.68) / 0.22) ** 2))
    c.below(hill, mix("#6f8f55", "#1f2a45", evening * 0.7), "#5a7345")
    castle = mix("#d8c09a", "#3a3550", evening * 0.6)
    cx = 0.68 * c.a
    c.rect(cx - 0.16, 0.24, 0.32, 0.08, castle)
    for k, (off, high) in enumerate([(-0.17, 0.1), (-0.05, 0.14), (0.08, 0.11), (0.15, 0.09)]):
        c.rect(cx + off, 0.32 - high, 0.05, high, mix(castle, "#ffffff", 0.08 * (k % 2)))
        for b in range(3):
            c.rect(cx + off + b * 0.0185, 0.308 - high, 0.012, 0.014, castle)
    for row in range(7):
        t = row / 6
        at = -0.1
        foot = 0.5 + 0.1 * row
        while at < c.a + 0.1:
            w = c.rand(0.09, 0.15) * (0.75 + 0.6 * t)
            lift = 0.16 * math.exp(-(((at / c.a - 0.68) / 0.25) ** 2)) * (1 - t)
            wall = mix(c.pick(WALLS), "#cfd8d8", 0.3 * (1 - t))
            if c.rand() < 0.16:
                tree(c, at + w / 2, foot - lift, w * 1.4, mix("#3f6a35", "#141f35", evening * 0.6))
            house(c, at, foot - lift + 0.04, w, c.rand(0.1, 0.16) * (0.8 + 0.5 * t), wall, evening)
            at += w * c.rand(0.8, 1.0)
    if mood != "day":
        c.glow(c.a * 0.15, 0.36, 0.8, "#ffd9a0", 0.45)


def skyline(c: Canvas, mood: str) -> None:
    """Towers by the river, with lit windows once the sun is low."""
    evening = {"day": 0.0, "gold": 0.15, "sunset": 0.5, "dusk": 0.8}.get(mood, 1.0)
    line = 0.7
    sky(c, mood, line)
    if mood != "night":
        c.clouds("#ffffff" if mood == "day" else "#ffbf9f", 0.34, 0.02, 0.55, 5, 0.65)
        c.glow(c.a * 0.35, line - 0.04, 0.6, "#ffe6b0", 0.2 + 0.5 * (0 < evening < 1))
    else:
        c.oval(c.a * 0.78, 0.17, 0.045, 0.045, "#f5f0dc", blur=0.001)
        c.glow(c.a * 0.78, 0.17, 0.3, "#c9d6f5", 0.35)
    for layer in range(3):
        near: Colour = mix("#55718c", "#0c1230", evening)
        tone = mix(mix("#b9cfdd", "#5a5580", evening), near, layer / 2)
        x = -0.05
        while x < c.a:
            w = c.rand(0.05, 0.12)
            hump = math.exp(-(((x / c.a - 0.55) / 0.3) ** 2))
            h = (0.1 + 0.36 * hump * c.rand(0.3, 1)) * (1 - 0.18 * layer) + c.rand(0, 0.05)
            tower(c, x, line, w, h, tone, evening, layer)
            x += w + c.rand(-0.01, 0.015)
    c.rect(0, line - 0.02, c.a, 0.022, mix("#4f6a4a", "#0a0f22", evening))
    for k in range(round(c.a * 16)):
        if evening > 0.4:
            c.glow(k / 16 + 0.03, line - 0.022, 0.03, "#ffdf9a", 0.9)
    c.mirror(line, mix("#4f8fae", "#0c1638", evening), 0.3, 0.008, 1.0)
    for _ in range(60):
        c.oval(c.rand(0, c.a), c.rand(line + 0.01, 1), c.rand(0.02, 0.09), 0.0016, "#ffffff", 0.13)


def tower(
    c: Canvas, x: float, foot: float, w: float, h: float, tone: Colour, evening: float, layer: int
) -> None:
    """One building of the skyline."""
    c.rect(x, foot - h, w, h, mix(tone, "#ffffff", 0.08), low=tone)
    c.rect(x + w * 0.68, foot - h, w * 0.32, h, "#000000", 0.14)
    kind = c.rand()
    if kind < 0.25:
        c.poly([(x, foot - h), (x + w / 2, foot - h - w * 0.8), (x + w, foot - h)], tone)
    elif kind < 0.45:
        c.rect(x + w * 0.46, foot - h - 0.06, w * 0.08, 0.06, tone)
    elif kind < 0.6:
        c.rect(x + w * 0.2, foot - h - 0.02, w * 0.6, 0.02, tone)
    if layer == 0:
        return
    step, tall = 0.0165, 0.009
    warm: list[Colour] = ["#ffd98a", "#ffe9b8", "#ffc46b", "#cfe4ff"]
    for gy in np.arange(foot - h + 0.012, foot - 0.03, step):
        for gx in np.arange(x + 0.008, x + w - 0.01, 0.0135):
            if c.rand() < 0.15 + 0.45 * evening:
                c.rect(
                    gx, gy, 0.007, tall, c.pick(warm) if evening > 0.3 else "#e9f4fa", 0.4 + 0.55 * evening
                )


def tiles(c: Canvas, mood: str) -> None:
    """A wall of painted tiles, blue and white with a touch of yellow."""
    size = 0.2 if mood == "day" else 0.25
    ink: list[Colour] = (
        ["#1f4e9c", "#2f6fc4", "#173a7a"] if mood == "day" else ["#1d6b5f", "#2f9c86", "#154f47"]
    )
    gold: Colour = "#f0b83a"
    c.gradient([(0, "#f7f5ee"), (1, "#e9e6dd")])
    for j in range(math.ceil(1 / size) + 1):
        for i in range(math.ceil(c.a / size) + 1):
            x, y = i * size, j * size
            if c.rand() < 0.5:
                c.rect(x, y, size, size, mix("#ffffff", "#cfd9e6", c.rand()), 0.5)
            for k in range(4):
                turn = k * math.pi / 2 + math.pi / 4
                mx, my = x + size / 2, y + size / 2
                px, py = mx + math.cos(turn) * size * 0.25, my + math.sin(turn) * size * 0.25
                c.oval(px, py, size * 0.23, size * 0.09, ink[1], turn=turn)
                c.oval(px, py, size * 0.16, size * 0.05, "#f7f5ee", turn=turn)
                c.oval(px, py, size * 0.1, size * 0.025, gold, turn=turn)
                side = k * math.pi / 2
                c.oval(
                    mx + math.cos(side) * size * 0.3,
                    my + math.sin(side) * size * 0.3,
                    size * 0.05,
                    size * 0.11,
                    ink[0],
                    turn=side,
                )
                ex, ey = x + (k % 2) * size, y + (k // 2) * size
                c.oval(ex, ey, size * 0.2, size * 0.2, ink[2])
                c.oval(ex, ey, size * 0.15, size * 0.15, "#f7f5ee")
                c.oval(ex, ey, size * 0.09, size * 0.09, gold)
            c.oval(x + size / 2, y + size / 2, size * 0.085, size * 0.085, ink[2])
            c.oval(x + size / 2, y + size / 2, size * 0.045, size * 0.045, gold)
    for k in range(max(math.ceil(1 / size), math.ceil(c.a / size)) + 1):
        c.rect(k * size - 0.0015, 0, 0.003, 1, "#b9b5a8")
        c.rect(0, k * size - 0.0015, c.a, 0.003, "#b9b5a8")
    c.poly([(c.a * 0.5, -0.1), (c.a + 0.1, -0.1), (c.a + 0.1, 0.85)], "#1f2a45", 0.3, blur=0.03)
    c.glow(c.a * 0.2, 0.2, 0.9, "#fff6dc", 0.4)


def window_seat(c: Canvas, mood: str) -> None:
    """The view over the clouds from a plane's window."""
    sky(c, mood, 0.66)
    c.glow(c.a * 0.6, 0.5, 0.6, "#fff3d0", 0.7)
    for i in range(7):
        y = 0.52 + i * 0.075
        for _ in range(26):
            r = c.rand(0.03, 0.06) * (0.7 + i * 0.3)
            c.oval(
                c.rand(-0.1, c.a + 0.1),
                y + c.rand(-0.02, 0.04),
                r * 1.9,
                r * 0.75,
                mix(
                    "#ffffff" if mood == "day" else "#ffe9d8",
                    "#a9bdd6" if mood == "day" else "#b58aa8",
                    c.rand(0, 0.6),
                ),
                0.75,
                blur=0.01,
            )
    c.poly(
        [(c.a * 0.3, 0.8), (c.a * 0.86, 0.5), (c.a * 0.9, 0.51), (c.a * 0.72, 0.82)], "#dfe6ee", low="#8d9bb0"
    )
    c.poly([(c.a * 0.86, 0.5), (c.a * 0.905, 0.4), (c.a * 0.92, 0.405), (c.a * 0.9, 0.515)], "#e4572e")
    view = c.image.copy()
    c.gradient([(0, "#d9d6d0"), (0.6, "#c4c0ba"), (1, "#a5a19b")])
    rx, ry = min(0.36, c.a * 0.36), 0.44
    t = np.linspace(0, 2 * math.pi, 120)
    power = 0.6
    shape = [
        (
            c.a / 2 + rx * math.copysign(abs(math.cos(v)) ** power, math.cos(v)),
            0.5 + ry * math.copysign(abs(math.sin(v)) ** power, math.sin(v)),
        )
        for v in t
    ]
    for grow, colour, blur in ((1.14, "#b3afa9", 0.012), (1.08, "#ebe8e3", 0.002), (1.02, "#8f8b86", 0.004)):
        c.poly(
            [(c.a / 2 + (x - c.a / 2) * grow, 0.5 + (y - 0.5) * grow) for x, y in shape], colour, blur=blur
        )
    hole = Canvas(c.w, c.h, 0)
    hole.poly(shape, "#ffffff")
    c.image.paste(view, (0, 0), hole.image.convert("L"))
    c.poly(
        [(c.a * 0.36, 0.08), (c.a * 0.46, 0.08), (c.a * 0.34, 0.6), (c.a * 0.3, 0.5)],
        "#ffffff",
        0.12,
        blur=0.01,
    )


SCENES: dict[str, Scene] = {
    "street": street,
    "tram": tram,
    "roofs": roofs,
    "skyline": skyline,
    "tiles": tiles,
    "window_seat": window_seat,
}
