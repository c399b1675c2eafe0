"""JSON of what a photo frame looks like: its adjustment and its shadow. Every value is checked (ValueError).

Used by the project file (`codec`) and by the edits that take an adjustment as a parameter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from albumapp.document.model import Shadow
from albumapp.drawing import colour as colours
from albumapp.drawing.adjust import (
    LEVEL_RANGES,
    MOST_RED_EYES,
    PLAIN,
    RANGES,
    TONES,
    Adjust,
    Levels,
    RedEye,
)

Json = dict[str, object]
FARTHEST = 100.0  # mm that a shadow may be moved or fade over
LARGEST_EYE = 0.25  # of the photo's longer side


def adjust_to_json(a: Adjust | None) -> Json | None:
    """Only what is not as it was."""
    if a is None:
        return None
    made: Json = {k: getattr(a, k) for k in RANGES if getattr(a, k)}
    if a.tone != "colour":
        made["tone"] = a.tone
    if a.auto is not None:
        made["auto"] = levels_to_json(a.auto)
    if a.red_eyes:
        made["red_eyes"] = [[e.x, e.y, e.radius] for e in a.red_eyes]
    return made


def adjust_from_json(data: object) -> Adjust | None:
    """The adjustment, None where it leaves everything alone. ValueError where it is none."""
    if data is None:
        return None
    known = _mapping(data, "adjust", {f.name for f in fields(Adjust)})
    values = {k: _number(known[k], k, *RANGES[k]) for k in RANGES if k in known}
    tone = known.get("tone", "colour")
    if tone not in TONES:
        raise ValueError(f"tone is none of {', '.join(TONES)}")
    auto = levels_from_json(known["auto"]) if known.get("auto") is not None else None
    eyes = red_eyes_from_json(known.get("red_eyes", []))
    made = Adjust(auto, tone=str(tone), red_eyes=eyes, **values)
    return None if made == PLAIN else made


def levels_to_json(levels: Levels) -> Json:
    return {k: getattr(levels, k) for k in LEVEL_RANGES}


def levels_from_json(data: object) -> Levels:
    known = _mapping(data, "auto", set(LEVEL_RANGES))
    return Levels(**{k: _number(v, k, *LEVEL_RANGES[k]) for k, v in known.items()})


def red_eyes_from_json(data: object) -> tuple[RedEye, ...]:
    """From a list of [x, y, radius]."""
    if not isinstance(data, (list, tuple)) or len(data) > MOST_RED_EYES:
        raise ValueError(f"red_eyes is not a list of at most {MOST_RED_EYES}")
    found = []
    for spot in data:
        if not isinstance(spot, (list, tuple)) or len(spot) != 3:
            raise ValueError("a red eye is not [x, y, radius]")
        x, y = (_number(v, "red eye", 0, 1) for v in spot[:2])
        found.append(RedEye(x, y, _number(spot[2], "radius of a red eye", 1e-4, LARGEST_EYE)))
    return tuple(found)


def shadow_to_json(s: Shadow | None) -> Json | None:
    if s is None:
        return None
    return {"dx": s.dx, "dy": s.dy, "blur": s.blur, "opacity": s.opacity, "colour": colours.as_json(s.colour)}


def shadow_from_json(data: object) -> Shadow | None:
    """What is not said is as a shadow usually is. ValueError where it is none."""
    if data is None:
        return None
    known = _mapping(data, "shadow", {f.name for f in fields(Shadow)})
    plain = Shadow()
    given = known.get("colour")
    colour = colours.from_json(given) if isinstance(given, (str, list)) else plain.colour
    return Shadow(
        _number(known.get("dx", plain.dx), "dx", -FARTHEST, FARTHEST),
        _number(known.get("dy", plain.dy), "dy", -FARTHEST, FARTHEST),
        _number(known.get("blur", plain.blur), "blur", 0, FARTHEST),
        _number(known.get("opacity", plain.opacity), "opacity", 0, 1),
        colour or plain.colour,
    )


def _mapping(data: object, name: str, keys: set[str]) -> Mapping[str, object]:
    if not isinstance(data, Mapping):
        raise ValueError(f"{name} is not an object")
    unknown = sorted(str(k) for k in set(data) - keys)
    if unknown:
        raise ValueError(f"{name} has no {unknown[0]}")
    return data


def _number(v: object, name: str, low: float, high: float) -> float:
    if isinstance(v, bool) or not isinstance(v, (int, float)) or not low <= v <= high:
        raise ValueError(f"{name} is not a number from {low:g} to {high:g}")
    return float(v)
