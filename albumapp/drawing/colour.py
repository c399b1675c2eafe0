"""Typed colours. Components are 0..1."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rgb:
    """sRGB."""

    r: float
    g: float
    b: float


@dataclass(frozen=True, slots=True)
class Cmyk:
    """Ink of the product's output condition."""

    c: float
    m: float
    y: float
    k: float


@dataclass(frozen=True, slots=True)
class Spot:
    """A separation such as `CutContour`; `alternate` is how it looks on screen and proof."""

    name: str
    alternate: Cmyk
    tint: float = 1.0


Colour = Rgb | Cmyk | Spot
BLACK = Cmyk(0, 0, 0, 1)
WHITE = Cmyk(0, 0, 0, 0)


# black ink alone is not black: on coated paper (ISO 12647-2) it has L* 16, sRGB 0.14
_K_DEPTH = 0.86


def to_screen(colour: Colour) -> Rgb:
    """Plain (unmanaged) sRGB for the screen; colour-managed proofs convert by profile instead."""
    if isinstance(colour, Rgb):
        return colour
    if isinstance(colour, Spot):
        a = colour.alternate
        colour = Cmyk(a.c * colour.tint, a.m * colour.tint, a.y * colour.tint, a.k * colour.tint)
    k = 1 - _K_DEPTH * colour.k
    return Rgb((1 - colour.c) * k, (1 - colour.m) * k, (1 - colour.y) * k)


def hex_of(colour: Colour) -> str:
    """`#rrggbb` of its look on screen."""
    s = to_screen(colour)
    return "#" + "".join(f"{round(min(max(v, 0.0), 1.0) * 255):02x}" for v in (s.r, s.g, s.b))


def mixed(a: Colour, b: Colour, share: float) -> Rgb:
    """`share` of `b` in `a`, as the screen mixes them (channels of sRGB)."""
    p, q = to_screen(a), to_screen(b)
    return Rgb(*(u + (v - u) * share for u, v in ((p.r, q.r), (p.g, q.g), (p.b, q.b))))


def luminance(colour: Colour) -> float:
    """Relative luminance 0..1 of its look on screen (WCAG 2.2)."""
    s = to_screen(colour)
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (s.r, s.g, s.b))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: Colour, b: Colour) -> float:
    """Contrast ratio 1..21 (WCAG 2.2); words are easily read from 4.5 on."""
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def from_hex(text: str) -> Rgb:
    """`#rrggbb` to sRGB; ValueError for anything else."""
    t = text.lstrip("#")
    if len(t) != 6 or not t.isalnum() or not t.isascii():  # int() would take signs and blanks
        raise ValueError(f"not a colour: {text!r}")
    return Rgb(*(int(t[i : i + 2], 16) / 255 for i in (0, 2, 4)))


def as_json(colour: Colour | None) -> list[object] | None:
    if colour is None:
        return None
    if isinstance(colour, Rgb):
        return ["rgb", colour.r, colour.g, colour.b]
    if isinstance(colour, Cmyk):
        return ["cmyk", colour.c, colour.m, colour.y, colour.k]
    a = colour.alternate
    return ["spot", colour.name, colour.tint, a.c, a.m, a.y, a.k]


def from_json(data: Sequence[object] | str | None) -> Colour | None:
    """Inverse of `as_json`; also takes `#rrggbb`. ValueError where it is neither."""
    if data is None:
        return None
    if isinstance(data, str):
        return from_hex(data)
    kind, *rest = data
    if kind == "spot":
        name, *numbers = rest
        tint, c, m, y, k = (_number(v) for v in numbers)
        return Spot(_spot_name(name), Cmyk(c, m, y, k), tint)
    values = [_number(v) for v in rest]
    if kind == "rgb" and len(values) == 3:
        return Rgb(*values)
    if kind == "cmyk" and len(values) == 4:
        return Cmyk(*values)
    raise ValueError(f"not a colour: {data!r}")


_SPOT_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._+&-]{0,62}")


def _spot_name(name: object) -> str:
    if not isinstance(name, str) or not is_spot_name(name):
        raise ValueError(f"not a name of a separation: {str(name)[:80]!r}")
    return name


def is_spot_name(name: str) -> bool:
    """Whether a PDF holds it as it stands; "All" and "None" mean others there (ISO 32000-1, 8.6.6.4)."""
    return _SPOT_NAME.fullmatch(name) is not None and name not in ("All", "None")


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ValueError(f"not a number from 0 to 1: {value!r}")
    return float(value)


def from_lab(lightness: float, a: float, b: float) -> Rgb:
    """CIE L*a*b* (D65, L* 0..100) to sRGB, clipped to what it can show (IEC 61966-2-1)."""
    fy = (lightness + 16) / 116
    x, y, z = (
        w * (t**3 if t > 6 / 29 else 3 * (6 / 29) ** 2 * (t - 4 / 29))
        for w, t in ((0.95047, fy + a / 500), (1.0, fy), (1.08883, fy - b / 200))
    )
    linear = (
        3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
        -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
        0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
    )
    clipped = (min(max(v, 0.0), 1.0) for v in linear)
    return Rgb(*(12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in clipped))
