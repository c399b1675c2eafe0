"""Three friends who travel together, for the demo photos: head and shoulders before a blurred place.

A person is one row of `PEOPLE`, a place one of `BACKDROPS`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from albumapp.session.demo_nature import SCENES as NATURE
from albumapp.session.demo_nature import Scene
from albumapp.session.demo_paint import Canvas, Colour, mix, oval_points
from albumapp.session.demo_town import SCENES as TOWN
from albumapp.session.demo_water import SCENES as WATER


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
    """Head and shoulders; the face is centred on (x, y), `s` picture heights from brow to chin."""
    p = PEOPLE[who]
    dark = mix(p.skin, "#7a2f1a", 0.35)
    hair_dark = mix(p.hair_colour, "#000000", 0.3)
    if p.hair == "long":
        c.poly(
            [
                *oval_points(x, y - s * 0.12, s * 0.66, s * 0.76, n=40)[20:],
                (x + s * 0.72, y + s * 1.1),
                (x - s * 0.72, y + s * 1.1),
            ],
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
    {**NATURE, **TOWN, **WATER}[scene](small, mood)
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


SCENES: dict[str, Scene] = {"portrait": portrait}
