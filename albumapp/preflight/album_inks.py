"""Rules of colours: no more ink than the paper of this printer can dry."""

from __future__ import annotations

from collections.abc import Iterator

from albumapp.document.edits_mend import ink_sum
from albumapp.document.grounding import parts
from albumapp.document.model import Frame, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import Colour
from albumapp.drawing.grounds import PhotoGround, colours_of
from albumapp.preflight.album_look import Look, bounds
from albumapp.preflight.finding import WARNING, Finding, Mend

_WHAT = "A colour takes {ink:.0f} % of ink; this printer allows {limit:.0f} %."
_HOW = "Choose a lighter colour."


def inks(surface: Surface, look: Look) -> Iterator[Finding]:
    """Colours of frames, and those behind the pages. Photos are limited by the output profile."""
    out = look.spec.output
    for f in surface.frames:
        most = max((ink_sum(c, out.profile) for c in colours_in(f)), default=0.0)
        if most > out.ink_limit + 0.5:
            mend = None if f.locked else Mend("Take less ink", "limit_inks", {"frames": [f.id]})
            values = {"ink": most, "limit": out.ink_limit}
            yield Finding(
                "ink-high", WARNING, _WHAT, _HOW, values, surface.id, f.id, box=bounds(f), mend=mend
            )
    for area, ground in parts(surface):
        if isinstance(ground, PhotoGround):
            continue
        most = max((ink_sum(c, out.profile) for c in colours_of(ground)), default=0.0)
        if most > out.ink_limit + 0.5:
            yield Finding(
                "ink-high",
                WARNING,
                "The colour behind these pages takes {ink:.0f} % of ink; this printer allows {limit:.0f} %.",
                _HOW,
                {"ink": most, "limit": out.ink_limit},
                surface.id,
                box=area,
            )


def colours_in(f: Frame) -> Iterator[Colour]:
    if isinstance(f, TextFrame):
        yield f.style.colour
    elif isinstance(f, ShapeFrame):
        if f.fill is not None:
            yield f.fill
        if f.stroke is not None and f.stroke_width > 0:
            yield f.stroke
    elif isinstance(f, PhotoFrame) and f.border is not None and f.border.width > 0:
        yield f.border.colour
        if f.border.line > 0:
            yield f.border.line_colour


RULES = (inks,)
