"""How a photo is made to look, its file untouched: values only; `imaging/adjust.py` has the maths.

To add an adjustment: a field here with its range in `RANGES`, its line in `imaging/adjust.py`, its slider in
`ui/panels/adjust_section.py`. The project file and the edits take it from `RANGES`.
"""

from __future__ import annotations

from dataclasses import dataclass

from albumapp.geometry import Affine

RANGES: dict[str, tuple[float, float]] = {
    "exposure": (-2.0, 2.0),
    "contrast": (-1.0, 1.0),
    "warmth": (-1.0, 1.0),
    "saturation": (-1.0, 1.0),
    "vignette": (-1.0, 1.0),
}
TONES = ("colour", "grey", "sepia")
MOST_RED_EYES = 100


@dataclass(frozen=True, slots=True)
class Levels:
    """What a photo's own histogram asks for. `black` and `white` are sRGB values that become 0 and 1,
    `gamma` is the power that the values between are raised to, `red` and `blue` are gains on linear light."""

    black: float = 0.0
    white: float = 1.0
    gamma: float = 1.0
    red: float = 1.0
    blue: float = 1.0


LEVEL_RANGES: dict[str, tuple[float, float]] = {
    "black": (0.0, 0.4),
    "white": (0.6, 1.0),
    "gamma": (0.5, 2.0),
    "red": (0.5, 2.0),
    "blue": (0.5, 2.0),
}


@dataclass(frozen=True, slots=True)
class RedEye:
    """A spot of the oriented photo: its middle in 0..1 of width and height, its radius of the longer side."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Adjust:
    """`exposure` is in stops; `contrast`, `warmth` and `saturation` go from -1 to 1, 0 leaves alone.

    `vignette` darkens the corners of the frame (below 0: lightens them). `tone` is "colour", "grey" (black
    and white) or "sepia"; in the last two `saturation` has no effect. `auto` is what was measured.
    """

    auto: Levels | None = None
    exposure: float = 0.0
    contrast: float = 0.0
    warmth: float = 0.0
    saturation: float = 0.0
    vignette: float = 0.0
    tone: str = "colour"
    red_eyes: tuple[RedEye, ...] = ()


PLAIN = Adjust()


@dataclass(frozen=True, slots=True)
class Recipe:
    """An adjustment for one frame. `view` takes the photo's unit square (0..1, y down) to the frame's, which
    goes from -1 to 1 both ways: for the vignette, None without one."""

    adjust: Adjust
    view: Affine | None = None
