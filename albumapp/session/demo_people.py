"""Three friends who travel together, for the demo photos: head and shoulders before a blurred place.

A person is one row of `PEOPLE`, a place one of `BACKDROPS`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from PIL import Image

from albumapp.session.demo_boats import SCENES as BOATS
from albumapp.session.demo_nature import SCENES as NATURE
from albumapp.session.demo_nature import Scene
from albumapp.session.demo_paint import Canvas, Colour, Point, mix, oval_points, smooth
from albumapp.session.demo_town import SCENES as TOWN
from albumapp.session.demo_water import SCENES as WATER


@dataclass(frozen=True, slots=True)
class Person:
    """How one of the friends looks. `hair` is one of `long`, `short`, `curly`."""

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


# outlines in units of the face's height about its middle, x to the right, y down
SHIRT = [
    (-1.3, 2.6),
    (-1.24, 1.5),
    (-0.95, 1.12),
    (-0.34, 0.9),
    (0.34, 0.9),
    (0.95, 1.12),
    (1.24, 1.5),
    (1.3, 2.6),
]
NECK = [(-0.24, 0.4), (0.24, 0.4), (0.25, 0.72), (0.34, 0.93), (0, 1.12), (-0.34, 0.93), (-0.25, 0.72)]
CHIN_SHADE = [(-0.24, 0.4), (0.24, 0.4), (0.245, 0.62), (0, 0.8), (-0.245, 0.62)]
BEARD = [
    (-0.53, 0),
    (-0.4, 0.22),
    (0, 0.19),
    (0.4, 0.22),
    (0.53, 0),
    (0.46, 0.42),
    (0.2, 0.68),
    (-0.2, 0.68),
    (-0.46, 0.42),
]
LONG_FRINGE = [
    *[(-0.58, 0.3), (-0.67, -0.2), (-0.56, -0.6), (-0.26, -0.85), (0.12, -0.9), (0.46, -0.75), (0.66, -0.35)],
    *[(0.64, 0.05), (0.58, 0.3), (0.48, -0.12), (0.34, -0.42), (0.1, -0.58), (-0.14, -0.4), (-0.42, -0.16)],
]
SHORT_FRINGE = [
    *[
        (-0.54, 0.06),
        (-0.61, -0.3),
        (-0.5, -0.66),
        (-0.2, -0.86),
        (0.18, -0.88),
        (0.48, -0.72),
        (0.62, -0.36),
    ],
    *[(0.54, 0.06), (0.47, -0.26), (0.24, -0.4), (-0.06, -0.42), (-0.3, -0.34), (-0.47, -0.22)],
]
LASH = [(-0.1, -0.005), (-0.075, -0.04), (-0.03, -0.064), (0.03, -0.064), (0.075, -0.042), (0.1, -0.01)]
BROW = [(-0.115, -0.15), (-0.06, -0.178), (0, -0.187), (0.06, -0.18), (0.115, -0.155)]
NOSE = [(0.012, 0.0), (0.03, 0.09), (0.052, 0.15), (0.03, 0.182), (-0.03, 0.185)]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a head is: its middle, and its height in picture heights."""

    x: float
    y: float
    s: float

    def at(self, outline: Iterable[Point], dx: float = 0.0, dy: float = 0.0) -> list[Point]:
        """An outline about the middle (moved by dx, dy face heights) as points of the picture."""
        return [(self.x + self.s * (u + dx), self.y + self.s * (v + dy)) for u, v in outline]

    def oval(self, u: float, v: float, ru: float, rv: float) -> list[Point]:
        return oval_points(self.x + self.s * u, self.y + self.s * v, self.s * ru, self.s * rv)


def person(c: Canvas, who: str, x: float, y: float, s: float) -> None:
    """Head and shoulders; the face is centred on (x, y), `s` picture heights from brow to chin."""
    p, place = PEOPLE[who], Place(x, y, s)
    dark = mix(p.skin, "#7a2f1a", 0.35)
    hair_behind(c, p, place)
    c.poly(smooth(place.at(SHIRT)), p.shirt, low=mix(p.shirt, "#000000", 0.3))
    c.poly(place.at(NECK), mix(p.skin, dark, 0.45))
    c.poly(place.at(CHIN_SHADE), mix(p.skin, dark, 0.9), 0.8)
    for side in (-1, 1):
        c.poly(place.oval(side * 0.53, 0.04, 0.09, 0.14), mix(p.skin, dark, 0.3))
    around = np.linspace(0, 2 * math.pi, 60, endpoint=False)
    face = [((0.53 - 0.08 * max(0.0, math.sin(t)) ** 2) * math.cos(t), 0.63 * math.sin(t)) for t in around]
    c.poly(place.at(face), mix(p.skin, "#ffffff", 0.07), low=mix(p.skin, dark, 0.2))
    if p.beard:
        c.poly(smooth(place.at(BEARD)), mix(p.hair_colour, "#5a2f14", 0.3), 0.92, blur=s * 0.012)
    features(c, p, place, dark)
    fringe(c, p, place)


def hair_behind(c: Canvas, p: Person, place: Place) -> None:
    """What of the hair lies behind the face and shoulders."""
    dark = mix(p.hair_colour, "#000000", 0.3)
    if p.hair == "long":
        c.poly(place.oval(0, -0.12, 0.66, 0.76), dark)
        c.poly(place.at([(-0.66, -0.1), (0.66, -0.1), (0.72, 1.1), (-0.72, 1.1)]), dark)
        for side in (-1, 1):
            c.poly(place.oval(side * 0.5, 0.75, 0.26, 0.55), dark)
    elif p.hair == "curly":
        for k in range(26):
            t = math.pi * (0.86 + 1.28 * k / 25)
            curl = place.oval(math.cos(t) * 0.66, math.sin(t) * 0.66 - 0.14, 0.24, 0.24)
            c.poly(curl, mix(dark, p.hair_colour, c.rand()))


def features(c: Canvas, p: Person, place: Place, dark: Colour) -> None:
    """Eyes, nose, cheeks and smile."""
    s = place.s
    for side in (-1, 1):
        ex = side * 0.21
        c.poly(place.oval(ex + side * 0.08, 0.2, 0.11, 0.08), "#f0705a", 0.28, blur=s * 0.05)
        c.poly(place.oval(ex, -0.05, 0.088, 0.062), "#ffffff")
        c.poly(place.oval(ex, -0.05, 0.05, 0.056), "#4a2f1f")
        c.poly(place.oval(ex - 0.015, -0.07, 0.016, 0.016), "#ffffff")
        c.line(place.at(LASH, ex, -0.05), s * 0.024, "#2a1710")
        c.line(place.at(BROW, ex, -0.05), s * 0.034, mix(p.hair_colour, "#1a0f0a", 0.4))
    c.line(place.at(NOSE), s * 0.022, dark, 0.7)
    t = np.linspace(-1, 1, 15).tolist()
    lips = [*[(0.2 * u, 0.325 + 0.03 * u * u) for u in t], *[(0.2 * u, 0.46 - 0.1 * u * u) for u in t[::-1]]]
    teeth = [*[(0.15 * u, 0.345) for u in t], *[(0.15 * u, 0.402 - 0.052 * u * u) for u in t[::-1]]]
    c.poly(place.at(lips), p.lips)
    c.poly(place.at(teeth), "#ffffff")
    if p.glasses:
        for side in (-1, 1):
            ring = place.oval(side * 0.21, -0.04, 0.155, 0.135)
            c.line([*ring, ring[0]], s * 0.022, "#2a2a33")
        c.line(place.at([(-0.06, -0.06), (0.06, -0.06)]), s * 0.022, "#2a2a33")


def fringe(c: Canvas, p: Person, place: Place) -> None:
    """The hair in front of the forehead."""
    shine = mix(p.hair_colour, "#ffffff", 0.16)
    if p.hair != "curly":
        outline = LONG_FRINGE if p.hair == "long" else SHORT_FRINGE
        c.poly(smooth(place.at(outline)), shine, low=p.hair_colour)
        return
    for k in range(13):
        t = math.pi * (1.08 + 0.84 * k / 12)
        curl = place.oval(math.cos(t) * 0.53, math.sin(t) * 0.53 - 0.1, 0.15, 0.15)
        c.poly(curl, mix(p.hair_colour, shine, c.rand()))


def _backdrop(c: Canvas, name: str) -> None:
    scene, mood = BACKDROPS[name]
    small = Canvas(max(64, c.w // 4), max(64, c.h // 4), int(c.rng.integers(1 << 30)))
    {**NATURE, **TOWN, **WATER, **BOATS}[scene](small, mood)
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
        y = 0.48 + 0.05 * ((k + 1) % 2) * (len(who) > 1) + c.rand(-0.015, 0.015)
        person(c, who[k], x, y, s * (0.94 if who[k] == "mia" else 1.0))
    c.glow(c.a * 0.1, 0.05, 0.9, "#fff0cf", 0.35)


SCENES: dict[str, Scene] = {"portrait": portrait}
