"""What the user keeps for all albums: colours, and looks of pages by name. They stand in the settings.

A look is what `document/edits_background.py: look_of` makes of a surface; a photo is no part of it, since
another album does not have it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from albumapp.basis import UserError
from albumapp.document.edits_background import look_of
from albumapp.document.model import Document, ShapeFrame, Surface, TextFrame
from albumapp.drawing import grounds
from albumapp.drawing.colour import Colour, from_hex, hex_of
from albumapp.session.settings import Settings

MOST_COLOURS, MOST_RECENT, MOST_LOOKS = 24, 8, 60
MOST_OF_ALBUM = 16
Look = dict[str, Any]


def own_colours(settings: Settings) -> list[str]:
    """#rrggbb, oldest first."""
    return _hexes(settings.get("colours"))


def recent_colours(settings: Settings) -> list[str]:
    """#rrggbb, newest first."""
    return _hexes(settings.get("recent_colours"))[:MOST_RECENT]


def _hexes(values: list[Any]) -> list[str]:
    found = []
    for value in values:
        try:
            from_hex(value)
        except (ValueError, TypeError, AttributeError):
            continue
        found.append(str(value))
    return found


def keep_colour(settings: Settings, colour: str) -> None:
    """A colour for all albums; the oldest goes where there are too many."""
    from_hex(colour)
    rest = [c for c in own_colours(settings) if c != colour]
    settings.set("colours", [*rest, colour][-MOST_COLOURS:])


def drop_colour(settings: Settings, colour: str) -> None:
    settings.set("colours", [c for c in own_colours(settings) if c != colour])


def used_colour(settings: Settings, colour: str) -> None:
    """A colour that was just used, to be offered again."""
    from_hex(colour)
    rest = [c for c in recent_colours(settings) if c != colour]
    settings.set("recent_colours", [colour, *rest][:MOST_RECENT])


def album_colours(document: Document) -> list[str]:
    """#rrggbb of texts, borders, shapes and backgrounds of an album, those that it has most of first."""
    seen: Counter[str] = Counter()
    for surface in document.surfaces:
        found: list[Colour | None] = []
        if surface.background is not None:
            found += grounds.colours_of(surface.background)
        for f in surface.frames:
            if isinstance(f, TextFrame):
                found.append(f.style.colour if f.text else None)
            elif isinstance(f, ShapeFrame):
                found += [f.fill, f.stroke if f.stroke_width else None]
            elif f.border is not None:
                found += [f.border.colour, f.border.line_colour if f.border.line else None]
        seen.update(hex_of(c) for c in found if c is not None)
    return [colour for colour, _ in seen.most_common(MOST_OF_ALBUM)]


def looks(settings: Settings) -> list[tuple[str, Look]]:
    """Names and looks, oldest first; what cannot be read is left out."""
    found = []
    for row in settings.get("looks"):
        if not isinstance(row, Mapping) or not isinstance(row.get("name"), str):
            continue
        look = row.get("look")
        if not isinstance(look, Mapping):
            continue
        try:
            grounds.from_json(look.get("background"))
        except (ValueError, TypeError):
            continue
        found.append((str(row["name"]), dict(look)))
    return found


def save_look(settings: Settings, name: str, surface: Surface) -> Look:
    """The look of a surface under a name (one of that name is replaced). UserError where it cannot be."""
    name = " ".join(name.split())[:60]
    if not name:
        raise UserError("A look needs a name.", "Type one, such as “Sand and sea”.")
    if surface.ground_photos():
        raise UserError(
            "A look holds no photo: other albums do not have it.",
            "Choose a colour, a gradient or a pattern as background first.",
        )
    look = look_of(surface)
    rest = [(n, other) for n, other in looks(settings) if n != name]
    _put(settings, [*rest, (name, look)][-MOST_LOOKS:])
    return look


def drop_look(settings: Settings, name: str) -> None:
    _put(settings, [(n, look) for n, look in looks(settings) if n != name])


def _put(settings: Settings, rows: list[tuple[str, Look]]) -> None:
    settings.set("looks", [{"name": n, "look": look} for n, look in rows])
