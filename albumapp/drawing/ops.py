"""The ops of a draw list. Coordinates are mm on the surface, origin at the top left of its trim."""

from __future__ import annotations

from dataclasses import dataclass

from albumapp.drawing.adjust import Recipe
from albumapp.drawing.colour import Colour
from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Insets, Size


@dataclass(frozen=True, slots=True)
class FontRef:
    """One face: file, index in a collection, and the axis values of a variable font."""

    path: str
    index: int = 0
    axes: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Glyph:
    """A positioned glyph: its id in the font and its origin in mm in the run's own space.

    `text` is the source text of its cluster on the cluster's first glyph, else "": so a PDF can be
    copied from and searched whatever the shaping did.
    """

    gid: int
    x: float
    y: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class ImageOp:
    """A photo. `matrix` takes the oriented photo's unit square (0..1, y down) to the surface.

    `clip` is the outline that it shows through, already on the surface. `blur` is the standard deviation of
    a Gaussian blur, as a share of the photo's longer side (`imaging/blur.py`). `recipe` says how the photo is
    adjusted (`imaging/adjust.py`), None where it shows as it is.
    """

    photo: str
    matrix: Affine
    clip: Path
    frame: str | None = None
    alpha: float = 1.0
    blur: float = 0.0
    recipe: Recipe | None = None


@dataclass(frozen=True, slots=True)
class PathOp:
    """An outline, filled (non-zero rule) and/or stroked with `width` mm.

    `scattered`: very many contours without holes, which may be filled a few at a time.
    """

    path: Path
    fill: Colour | None = None
    stroke: Colour | None = None
    width: float = 0.0
    frame: str | None = None
    alpha: float = 1.0
    overprint: bool = False
    clip: Path | None = None
    scattered: bool = False


@dataclass(frozen=True, slots=True)
class GlyphRunOp:
    """Shaped text in one font. `matrix` takes run space (mm, y down) to the surface; `size` is mm/em."""

    font: FontRef
    size: float
    glyphs: tuple[Glyph, ...]
    matrix: Affine
    colour: Colour
    frame: str | None = None
    alpha: float = 1.0
    clip: Path | None = None
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class ShadeOp:
    """A gradient within an outline, straight from `start` to `end` (mm), or from the centre `start` to the
    circle through `end`; beyond them the outermost colours go on.

    `stops` are places (0..1, rising) and colours; between them each channel of sRGB runs evenly.
    """

    path: Path
    start: tuple[float, float]
    end: tuple[float, float]
    stops: tuple[tuple[float, Colour], ...]
    radial: bool = False
    frame: str | None = None
    alpha: float = 1.0
    clip: Path | None = None


@dataclass(frozen=True, slots=True)
class ShadowOp:
    """The soft shadow of an outline: filled with a colour, then blurred. `blur` is the width in mm over which
    its edge fades, four times the standard deviation of the Gaussian (`imaging/shadow.py`)."""

    path: Path
    blur: float
    colour: Colour
    frame: str | None = None
    alpha: float = 1.0
    clip: Path | None = None


Op = ImageOp | PathOp | GlyphRunOp | ShadeOp | ShadowOp


@dataclass(frozen=True, slots=True)
class DrawList:
    """All that shows of one surface, in painting order. `size` is the trimmed surface."""

    size: Size
    bleed: Insets
    ops: tuple[Op, ...]
