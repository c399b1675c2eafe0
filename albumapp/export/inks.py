"""Colours of text and vectors in the inks of the output condition.

A PDF/X-4 under a CMYK intent may hold ICC RGB pictures, but RIPs want text and vectors in ink: black stays
K alone, so that it prints sharp, and greys too.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reportlab.lib.colors import CMYKColor, CMYKColorSep

from albumapp.drawing.colour import Cmyk, Colour, Rgb, Spot, mixed
from albumapp.drawing.grounds import Stop
from albumapp.export.options import Press
from albumapp.imaging import colour as icc

_BETWEEN = 8  # colours between two of a gradient: ink does not mix as light does
REGISTRATION = Spot("All", Cmyk(1, 1, 1, 1))
"""Prints on every plate: for marks, outside the bleed."""


def ink(colour: Colour, press: Press) -> Cmyk | Spot:
    """sRGB by relative colorimetric intent with black point compensation; the others stay themselves."""
    if isinstance(colour, Rgb):
        made = Cmyk(*icc.rgb_to_cmyk(colour.r, colour.g, colour.b, press.profile))
        return _limited(made, press.limit)
    return colour


def _limited(c: Cmyk, limit: float) -> Cmyk:
    """With no more than `limit` percent of ink: colours give way to the black that they lie under."""
    colours = c.c + c.m + c.y
    share = (limit / 100 - c.k) / colours if colours + c.k > limit / 100 else 1.0
    return c if share >= 1 else Cmyk(c.c * max(share, 0), c.m * max(share, 0), c.y * max(share, 0), c.k)


def ink_levels(stops: Sequence[Stop], press: Press) -> list[tuple[float, Cmyk]]:
    """A gradient's stops in ink, places rising from 0 to 1, so close that it runs as it does on screen.

    Between two colours in ink, and between any of them and its like, nothing is put in.
    """
    found: list[tuple[float, Colour]] = []
    for (a, first), (b, second) in pairwise(stops):
        plain = isinstance(first, Rgb) or isinstance(second, Rgb)
        for i in range(_BETWEEN if plain and first != second else 1):
            share = i / _BETWEEN
            found.append((a + (b - a) * share, first if i == 0 else mixed(first, second, share)))
    found.append(stops[-1])
    if found[0][0] > 0:
        found.insert(0, (0.0, found[0][1]))
    if found[-1][0] < 1:
        found.append((1.0, found[-1][1]))
    rising: list[tuple[float, Cmyk]] = []
    for n, (at, colour) in enumerate(found):  # two at one place: the second begins a hair's breadth later
        least = rising[-1][0] + 1e-4 if rising else 0.0
        most = 1 - 1e-4 * (len(found) - 1 - n)
        rising.append((min(max(at, least), most), process_ink(colour, press)))
    return rising


def ink_stops(stops: Sequence[Stop], press: Press) -> list[tuple[float, CMYKColor]]:
    """`ink_levels` as reportlab takes them."""
    return [(at, CMYKColor(c.c, c.m, c.y, c.k)) for at, c in ink_levels(stops, press)]


def process_ink(colour: Colour, press: Press) -> Cmyk:
    """`ink`, a separation in the inks that stand for it: a gradient is drawn in one colour space."""
    made = ink(colour, press)
    if not isinstance(made, Spot):
        return made
    a, t = made.alternate, made.tint
    return Cmyk(a.c * t, a.m * t, a.y * t, a.k * t)


def reportlab_colour(colour: Colour, press: Press, alpha: float = 1.0) -> CMYKColor:
    """The colour as reportlab writes it: `k`/`K` operators or a Separation space.

    The canvas takes the alpha from the colour, whatever was set before.
    """
    made = ink(colour, press)
    if isinstance(made, Spot):
        a = made.alternate
        return CMYKColorSep(a.c, a.m, a.y, a.k, spotName=made.name, density=made.tint, alpha=alpha)
    return CMYKColor(made.c, made.m, made.y, made.k, alpha=alpha)
