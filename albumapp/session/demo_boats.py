"""Boats, harbours and bridges for the demo photos. See `demo_nature` for how to add a scene."""

from __future__ import annotations

import numpy as np

from albumapp.session.demo_nature import Scene, sky
from albumapp.session.demo_paint import Canvas, Colour, mix, wave
from albumapp.session.demo_town import WALLS, house


def sailing(c: Canvas, mood: str) -> None:
    """A sailing boat on an open sea."""
    line = 0.6
    sky(c, mood, line)
    c.clouds("#ffffff" if mood == "day" else "#ffd9b0", 0.42, 0.02, line, 4, 0.8)
    c.below(line - np.clip(wave(c.rng, 300, 0.5, 3) - 0.05, 0, 1) * 0.08, "#7d9fb5", "#93b0bf", line)
    c.gradient(
        [(0, "#63b4cf"), (0.35, "#2c86ad"), (1, "#0f4a73")]
        if mood == "day"
        else [(0, "#f0c08a"), (0.35, "#b0808c"), (1, "#3f4572")],
        line,
        1,
    )
    x, y, s = c.a * 0.5, 0.79, 0.62
    c.poly([(x - 0.006, y - 0.03), (x - 0.006, y - s), (x + 0.3 * s, y - 0.05)], "#ffffff", low="#f1e4cf")
    c.poly(
        [(x + 0.012, y - s * 0.55), (x + 0.012, y - s * 0.45), (x + 0.24 * s * 0.5, y - s * 0.32)],
        "#e4572e",
        0.9,
    )
    c.poly(
        [(x - 0.02, y - s * 0.9), (x - 0.02, y - 0.045), (x - 0.3 * s, y - 0.04)], "#f7e8d0", low="#e8c9a0"
    )
    c.rect(x - 0.012, y - s - 0.02, 0.008, s, "#5a4030")
    c.poly(
        [(x - 0.23, y - 0.03), (x + 0.25, y - 0.035), (x + 0.19, y + 0.025), (x - 0.18, y + 0.025)],
        "#1f3f6b",
        low="#142a4a",
    )
    c.poly(
        [(x - 0.23, y - 0.03), (x + 0.25, y - 0.035), (x + 0.243, y - 0.025), (x - 0.223, y - 0.02)],
        "#ffffff",
    )
    c.poly(
        [(x - 0.17, y + 0.03), (x + 0.19, y + 0.03), (x + 0.1, 0.98), (x - 0.12, 0.98)],
        "#ffffff",
        0.25,
        blur=0.02,
    )
    for _ in range(240):
        d = c.rand(0, 1) ** 1.3
        at = line + 0.006 + d * (1 - line)
        colour = c.pick(["#ffffff", "#a8dcea", "#0d4468"])
        c.oval(c.rand(-0.05, c.a + 0.05), at, 0.012 + 0.075 * d, 0.001 + 0.005 * d, colour, 0.28)
    for _ in range(40):
        c.oval(
            x + c.rand(-0.25, 0.24),
            y + 0.024 + c.rand(-0.004, 0.006),
            c.rand(0.01, 0.04),
            0.004,
            "#ffffff",
            0.6,
            blur=0.001,
        )


def harbour(c: Canvas, mood: str) -> None:
    """Fishing boats in front of a quay of painted houses, mirrored in the water."""
    evening = {"day": 0.0, "gold": 0.1}.get(mood, 0.75)
    sky(c, mood, 0.56)
    c.clouds("#ffffff" if mood == "day" else "#ffc9a8", 0.34, 0.0, 0.4, 4, 0.75)
    c.below(
        0.46 - (wave(c.rng, 300, 0.45, 3) + 0.5) * 0.09,
        mix("#8fae9a", "#3a3f6a", evening * 0.7),
        "#a9bf9f",
        0.56,
    )
    x = -0.05
    while x < c.a:
        w = c.rand(0.12, 0.2)
        house(c, x, 0.54, w, c.rand(0.15, 0.27), c.pick(WALLS), evening)
        x += w
    c.rect(0, 0.535, c.a, 0.028, mix("#a8998a", "#2a2f4a", evening * 0.6), low="#6f6358")
    c.mirror(0.563, mix("#2f86a0", "#1f2a55", evening), 0.38, 0.006)
    for k, (u, y, s) in enumerate(
        [(0.2, 0.68, 0.12), (0.78, 0.66, 0.1), (0.5, 0.78, 0.19), (0.92, 0.86, 0.16), (0.08, 0.9, 0.18)]
    ):
        boat(c, u * c.a + c.rand(-0.04, 0.04), y, s, k)
    for _ in range(70):
        d = c.rand(0, 1)
        c.oval(
            c.rand(0, c.a),
            0.58 + d * 0.42,
            0.02 + 0.07 * d,
            0.001 + 0.003 * d,
            "#ffe9c9" if evening else "#ffffff",
            0.2,
        )


def boat(c: Canvas, x: float, y: float, s: float, k: int) -> None:
    """A small painted boat of half length `s`; `k` picks its colours."""
    hulls: list[Colour] = ["#d23c2f", "#1f6f9f", "#2f8f6b", "#f2b134", "#3a4a8f"]
    hull, rim = hulls[k % 5], hulls[(k + 2) % 5]
    c.oval(x, y + s * 0.06, s * 1.05, s * 0.1, "#0f2f40", 0.45, blur=0.005)
    c.poly(
        [(x - s * 0.8, y), (x + s * 0.8, y), (x + s * 0.5, y + s * 0.62), (x - s * 0.5, y + s * 0.62)],
        hull,
        0.28,
        blur=0.008,
    )
    c.line([(x - s * 0.1, y - s * 0.3), (x - s * 0.1, y - s * 1.5)], s * 0.04, "#5a4030")
    c.line([(x - s * 0.1, y - s * 1.45), (x + s * 0.95, y - s * 0.3)], s * 0.012, "#3a3030")
    c.line([(x - s * 0.1, y - s * 1.45), (x - s * 0.95, y - s * 0.32)], s * 0.012, "#3a3030")
    c.rect(x - s * 0.38, y - s * 0.68, s * 0.5, s * 0.45, "#fbf7ee", low="#e6dcc8")
    c.rect(x - s * 0.42, y - s * 0.72, s * 0.58, s * 0.07, rim)
    for u in (-0.3, -0.07):
        c.rect(x + s * u, y - s * 0.58, s * 0.14, s * 0.16, "#3f5f75")
    c.poly(
        [
            (x - s, y - s * 0.32),
            (x + s * 1.05, y - s * 0.38),
            (x + s * 0.78, y + s * 0.08),
            (x - s * 0.8, y + s * 0.08),
        ],
        hull,
        low=mix(hull, "#000000", 0.35),
    )
    c.poly(
        [
            (x - s, y - s * 0.32),
            (x + s * 1.05, y - s * 0.38),
            (x + s * 1.02, y - s * 0.29),
            (x - s * 0.97, y - s * 0.23),
        ],
        "#fffaf0",
    )
    c.poly(
        [
            (x - s * 0.97, y - s * 0.23),
            (x + s * 1.02, y - s * 0.29),
            (x + s * 0.99, y - s * 0.22),
            (x - s * 0.95, y - s * 0.17),
        ],
        rim,
    )


def bridge(c: Canvas, mood: str) -> None:
    """The red suspension bridge over the river."""
    evening = {"day": 0.0, "gold": 0.1, "sunset": 0.4}.get(mood, 0.8)
    line = 0.72
    sky(c, mood, line)
    c.clouds("#ffffff" if mood == "day" else "#ffb99a", 0.36, 0.02, 0.6, 6, 0.7)
    if mood != "day":
        c.glow(c.a * 0.5, line - 0.05, 0.6, "#ffe0a0", 0.75)
        c.oval(c.a * 0.5, line - 0.07, 0.05, 0.05, "#fff1cf", blur=0.002)
    c.below(
        line - 0.03 - (wave(c.rng, 400, 0.5, 4) + 0.4) * 0.05,
        mix("#8fa9b5", "#5a4570", evening + 0.2),
        "#8f8f9f",
        line,
    )
    red = mix("#d2452f", "#4a1a33", evening * 0.55)
    deck, top = 0.56, 0.16
    towers = [c.a * 0.24, c.a * 0.76]
    span = towers[1] - towers[0]
    for t in towers:
        for s in (-0.022, 0.014):
            c.rect(t + s, top, 0.01, line - top + 0.01, red, low=mix(red, "#000000", 0.2))
        for y in (0.2, 0.3, 0.4, 0.5, 0.63):
            c.rect(t - 0.018, y, 0.036, 0.009, red)
        c.rect(t - 0.04, line - 0.03, 0.08, 0.035, mix("#b9aea2", "#2a2440", evening))
    x = np.linspace(-0.1, c.a + 0.1, 240)
    sag = top + 0.01 + (deck - top - 0.05) * (1 - ((x - c.a / 2) / (span / 2)) ** 2)
    outer = np.where(x < c.a / 2, (towers[0] - x) / span, (x - towers[1]) / span)
    cable = np.where(
        np.abs(x - c.a / 2) <= span / 2, sag, top + 0.01 + np.clip(outer, 0, 1) * 1.25 * (deck - top)
    )
    c.line([*zip(x, np.minimum(cable, deck))], 0.007, red)
    for hx, hy in zip(x[::3], cable[::3]):
        if hy < deck:
            c.line([(hx, hy), (hx, deck)], 0.0016, red, 0.8)
    c.rect(0, deck, c.a, 0.012, red)
    c.rect(0, deck + 0.03, c.a, 0.006, red)
    n = round(c.a * 24)
    c.line([(k / 24, deck + (0.008 if k % 2 else 0.034)) for k in range(n + 2)], 0.003, red)
    if evening > 0.3:
        for k in range(n):
            c.glow(k / 24, deck - 0.008, 0.014, "#ffe9b0", 0.9)
    c.mirror(line, mix("#3f86a5", "#2a2450", evening), 0.35, 0.006)
    for _ in range(90):
        d = c.rand(0, 1)
        c.oval(
            c.a * 0.5 + float(c.rng.normal(0, 0.25)),
            line + d * 0.28,
            0.02 + 0.05 * d,
            0.001 + 0.002 * d,
            "#fff0cf",
            0.35,
        )


SCENES: dict[str, Scene] = {
    "sailing": sailing,
    "harbour": harbour,
    "bridge": bridge,
}
