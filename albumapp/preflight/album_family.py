"""Rules that look at the user's other albums: a photo that hangs on a wall already."""

from __future__ import annotations

from collections.abc import Iterator

from albumapp.document.model import Surface
from albumapp.preflight.album_look import Look, Rule, bounds
from albumapp.preflight.finding import NOTE, Finding


def hangs_already(surface: Surface, look: Look) -> Iterator[Finding]:
    """A photo for a wall that hangs in another album; in books it may stand as well."""
    if surface.shape.kind != "wall":
        return
    for f in surface.photo_frames():
        if f.photo is None or f.photo not in look.document.photos:
            continue
        album = look.facts(f.photo).hangs
        if album:
            yield Finding(
                "hangs-already",
                NOTE,
                "{name} hangs already in “{album}”.",
                "Choose another photo, or leave it so.",
                {"name": look.document.photos[f.photo].name, "album": album},
                surface.id,
                f.id,
                box=bounds(f),
            )


RULES: tuple[Rule, ...] = (hangs_already,)
