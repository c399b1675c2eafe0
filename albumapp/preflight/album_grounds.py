"""Rules of photos that lie behind the pages."""

from __future__ import annotations

from collections.abc import Iterator

from albumapp.document.grounding import fineness, parts
from albumapp.document.model import Surface
from albumapp.drawing.grounds import PhotoGround
from albumapp.preflight.album_look import Look, ppi_limits
from albumapp.preflight.finding import ERROR, WARNING, Finding
from albumapp.products.spec import REJECTED_SHARE


def ground(surface: Surface, look: Look) -> Iterator[Finding]:
    """The photo behind the pages: is it there, and fine enough for how blurred it is?"""
    _, wanted = ppi_limits(look.spec.output)
    for area, behind in parts(surface) if surface.ground_photos() else ():
        entry = look.document.photos.get(behind.photo) if isinstance(behind, PhotoGround) else None
        if entry is None or not isinstance(behind, PhotoGround):
            continue
        values = {"name": entry.name}
        if entry.id in look.missing:
            what = "{name}, behind these pages, is missing."
            how = "Plug in its drive, or relink it."
            yield Finding("ground-missing", ERROR, what, how, values, surface.id, box=area)
            continue
        ppi, least = fineness(behind, entry.size, area, wanted)
        if ppi < least:
            yield Finding(
                "ground-ppi-low",
                ERROR if ppi < least * REJECTED_SHARE else WARNING,
                "{name}, behind these pages, will look soft: {ppi:.0f} of {least:.0f} pixels per inch.",
                "Blur it more, zoom in less, or use it on one page.",
                {**values, "ppi": ppi, "least": least},
                surface.id,
                box=area,
            )


RULES = (ground,)
