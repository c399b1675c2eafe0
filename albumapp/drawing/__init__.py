"""The draw list's vocabulary: what screen, raster and paper all draw. Types only, mm, y downwards.

`document/drawlist.py` makes the list; `ui/canvas`, `imaging/raster.py` and `export/pdf.py` draw it.
A new kind of op is added here and in those three.
"""

from albumapp.drawing.colour import BLACK, WHITE, Cmyk, Colour, Rgb, Spot
from albumapp.drawing.ops import DrawList, FontRef, Glyph, GlyphRunOp, ImageOp, Op, PathOp, ShadeOp, ShadowOp
from albumapp.drawing.path import Path

__all__ = [
    "BLACK",
    "WHITE",
    "Cmyk",
    "Colour",
    "DrawList",
    "FontRef",
    "Glyph",
    "GlyphRunOp",
    "ImageOp",
    "Op",
    "Path",
    "PathOp",
    "Rgb",
    "ShadeOp",
    "ShadowOp",
    "Spot",
]
