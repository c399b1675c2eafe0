"""What fills a page below everything else, as values: plain colours, gradients, patterns, photos, or one of
these for each page of a surface.

A new kind is a dataclass here, its JSON in `as_json`/`from_json`, and its drawing in `document/grounding.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from albumapp.drawing import colour as colours
from albumapp.drawing.colour import WHITE, Colour

Stop = tuple[float, Colour]
FIGURES = ("dots", "stripes", "gingham", "chevron", "confetti", "linen", "stars", "grid", "waves")
"""What `drawing/patterns.py` draws."""
MOST_STOPS = 8
SCALE = (1.0, 100.0)  # mm: the least and the most that a pattern's figure measures
MOST_BLUR = 30.0  # mm


@dataclass(frozen=True, slots=True)
class Gradient:
    """Colours that run into each other, all over the surface.

    A straight one runs along `angle` (degrees clockwise, 0 from left to right) from edge to edge; a radial
    one from the middle to the corners. `stops` are places 0..1, rising, with their colours; two at least.
    """

    stops: tuple[Stop, ...]
    angle: float = 90.0
    radial: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A figure of `FIGURES` again and again: `inks` on `paper`, one figure in `scale` mm.

    The same `seed` strews the same.
    """

    figure: str
    paper: Colour = WHITE
    inks: tuple[Colour, ...] = (colours.Rgb(0.8, 0.8, 0.8),)
    scale: float = 10.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class PhotoGround:
    """A photo that fills the surface. `blur` is the standard deviation in mm on paper; `fade` (0..1) lets
    the white of the paper through; `tint` is laid over it at `strength` (0..1).

    The part that shows is the largest of the surface's aspect, made smaller by `zoom` (>= 1), as near to
    the middle `focus` (0..1 of the photo) as it can be.
    """

    photo: str
    blur: float = 0.0
    fade: float = 0.0
    tint: Colour | None = None
    strength: float = 0.5
    focus: tuple[float, float] = (0.5, 0.5)
    zoom: float = 1.0


Whole = Colour | Gradient | Pattern | PhotoGround


@dataclass(frozen=True, slots=True)
class Zones:
    """One background for each page of a surface, from left to right (None: bare paper)."""

    each: tuple[Whole | None, ...]


Ground = Whole | Zones


def photos_of(ground: Ground | None) -> tuple[str, ...]:
    """The ids of the photos that it shows."""
    if isinstance(ground, PhotoGround):
        return (ground.photo,)
    if isinstance(ground, Zones):
        return tuple(p for g in ground.each for p in photos_of(g))
    return ()


def colours_of(ground: Ground | None) -> tuple[Colour, ...]:
    """The colours that words may stand on, bare paper included."""
    if ground is None:
        return (WHITE,)
    if isinstance(ground, Gradient):
        return tuple(c for _, c in ground.stops)
    if isinstance(ground, Pattern):
        return (ground.paper, *ground.inks)
    if isinstance(ground, PhotoGround):
        return () if ground.tint is None else (ground.tint,)
    if isinstance(ground, Zones):
        return tuple(dict.fromkeys(c for g in ground.each for c in colours_of(g)))
    return (ground,)


# --- JSON -----------------------------------------------------------------------------------------


def as_json(ground: Ground | None) -> object:
    """A colour stays the list that `colour.as_json` makes; the others are objects with a `kind`."""
    if isinstance(ground, Gradient):
        stops = [[at, colours.as_json(c)] for at, c in ground.stops]
        return {"kind": "gradient", "stops": stops, "angle": ground.angle, "radial": ground.radial}
    if isinstance(ground, Pattern):
        return {
            "kind": "pattern",
            "figure": ground.figure,
            "paper": colours.as_json(ground.paper),
            "inks": [colours.as_json(c) for c in ground.inks],
            "scale": ground.scale,
            "seed": ground.seed,
        }
    if isinstance(ground, PhotoGround):
        return {
            "kind": "photo",
            "photo": ground.photo,
            "blur": ground.blur,
            "fade": ground.fade,
            "tint": colours.as_json(ground.tint),
            "strength": ground.strength,
            "focus": list(ground.focus),
            "zoom": ground.zoom,
        }
    if isinstance(ground, Zones):
        return {"kind": "pages", "each": [as_json(g) for g in ground.each]}
    return colours.as_json(ground)


def from_json(data: object) -> Ground | None:
    """Inverse of `as_json`. ValueError where it is none; each colour may also be `#rrggbb`."""
    if isinstance(data, Mapping) and data.get("kind") == "pages":
        each = data.get("each")
        if not isinstance(each, list) or not 1 <= len(each) <= 8:
            raise ValueError("the pages' backgrounds are no list of 1 to 8")
        return Zones(tuple(_whole(g) for g in each))
    return _whole(data)


def _whole(data: object) -> Whole | None:
    if data is None:
        return None
    if not isinstance(data, Mapping):
        return _colour(data)
    kind = data.get("kind")
    if kind == "gradient":
        return _gradient(data)
    if kind == "pattern":
        return _pattern(data)
    if kind == "photo":
        return _photo(data)
    raise ValueError(f"no background: {kind!r}")


def _gradient(data: Mapping[str, Any]) -> Gradient:
    given = data.get("stops")
    if not isinstance(given, list) or not 2 <= len(given) <= MOST_STOPS:
        raise ValueError(f"a gradient has 2 to {MOST_STOPS} stops")
    stops = []
    for stop in given:
        if not isinstance(stop, (list, tuple)) or len(stop) != 2:
            raise ValueError("a stop is a place and a colour")
        stops.append((_number(stop[0], 0, 1), _colour(stop[1])))
    stops.sort(key=lambda s: s[0])
    return Gradient(tuple(stops), _number(data.get("angle", 90), -3600, 3600), _flag(data, "radial"))


def _pattern(data: Mapping[str, Any]) -> Pattern:
    figure, inks = data.get("figure"), data.get("inks")
    if figure not in FIGURES:
        raise ValueError(f"no pattern: {figure!r} (there are {', '.join(FIGURES)})")
    if not isinstance(inks, list) or not 1 <= len(inks) <= 6:
        raise ValueError("a pattern has 1 to 6 inks")
    paper = data.get("paper")
    return Pattern(
        str(figure),
        WHITE if paper is None else _colour(paper),
        tuple(_colour(c) for c in inks),
        _number(data.get("scale", 10), *SCALE),
        int(_number(data.get("seed", 0), 0, 2**31)),
    )


def _photo(data: Mapping[str, Any]) -> PhotoGround:
    photo, tint, focus = data.get("photo"), data.get("tint"), data.get("focus", [0.5, 0.5])
    if not isinstance(photo, str) or not photo:
        raise ValueError("a photo's background names no photo")
    if not isinstance(focus, (list, tuple)) or len(focus) != 2:
        raise ValueError("the focus is not two numbers")
    return PhotoGround(
        photo,
        _number(data.get("blur", 0), 0, MOST_BLUR),
        _number(data.get("fade", 0), 0, 1),
        None if tint is None else _colour(tint),
        _number(data.get("strength", 0.5), 0, 1),
        (_number(focus[0], 0, 1), _number(focus[1], 0, 1)),
        _number(data.get("zoom", 1), 1, 20),
    )


def _colour(data: object) -> Colour:
    made = colours.from_json(data) if isinstance(data, (str, list, tuple)) else None
    if made is None:
        raise ValueError(f"not a colour: {data!r}")
    return made


def _flag(data: Mapping[str, Any], key: str) -> bool:
    value = data.get(key, False)
    if not isinstance(value, bool):
        raise ValueError(f"{key} is not true or false")
    return value


def _number(value: object, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise ValueError(f"not a number from {low:g} to {high:g}: {value!r}")
    return float(value)


def fitted_stops(colours_: Sequence[Colour]) -> tuple[Stop, ...]:
    """Colours as stops at even distances."""
    n = max(len(colours_) - 1, 1)
    return tuple((i / n, c) for i, c in enumerate(colours_))
