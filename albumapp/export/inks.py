"""Colours of text and vectors in the inks of the output condition.

A PDF/X-4 under a CMYK intent may hold ICC RGB pictures, but RIPs want text and vectors in ink: black stays
K alone, so that it prints sharp, and greys too.
"""

from __future__ import annotations

from reportlab.lib.colors import CMYKColor, CMYKColorSep

from albumapp.drawing.colour import Cmyk, Colour, Rgb, Spot
from albumapp.imaging import colour as icc

REGISTRATION = Spot("All", Cmyk(1, 1, 1, 1))
"""Prints on every plate: for marks, outside the bleed."""


def ink(colour: Colour, profile: str) -> Cmyk | Spot:
    """sRGB by relative colorimetric intent with black point compensation; the others stay themselves."""
    if isinstance(colour, Rgb):
        return Cmyk(*icc.rgb_to_cmyk(colour.r, colour.g, colour.b, profile))
    return colour


def reportlab_colour(colour: Colour, profile: str, alpha: float = 1.0) -> CMYKColor:
    """The colour as reportlab writes it: `k`/`K` operators or a Separation space.

    The canvas takes the alpha from the colour, whatever was set before.
    """
    made = ink(colour, profile)
    if isinstance(made, Spot):
        a = made.alternate
        return CMYKColorSep(a.c, a.m, a.y, a.k, spotName=made.name, density=made.tint, alpha=alpha)
    return CMYKColor(made.c, made.m, made.y, made.k, alpha=alpha)
