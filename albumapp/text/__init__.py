"""Text: fonts, shaping, bidirectional order, line breaking -> positioned glyphs.

Text is shaped and broken once, here; screen, raster and PDF draw the same `drawing.GlyphRunOp`s, by
glyph outline (`outlines`) or with an embedded subset of the same font (`subset`).

The way of a text: `style.TextStyle` + string -> `layout.layout_text` -> `shape` (paragraphs: `bidi`
levels, runs of one script and font, harfbuzz, UAX #14 breaks) -> ops. Fonts: `shipped` is the table of
families that come with the app (add a row to ship one more), `system` finds those of the machine,
`fonts` picks, `faces` loads. `caret` says where one writes in a set text, `fitting` at which size it fits,
`spelling` what is misspelt.

Importing this package is light; harfbuzz is loaded when a name that needs it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from albumapp.text.style import BODY_FAMILY, TITLE_FAMILY, TextStyle, title_style

if TYPE_CHECKING:
    from albumapp.text.fonts import families, find
    from albumapp.text.layout import TextLayout, layout_text, natural_size
    from albumapp.text.outlines import outline
    from albumapp.text.subset import SubsetFont, subset_font

__all__ = [
    "BODY_FAMILY",
    "TITLE_FAMILY",
    "SubsetFont",
    "TextLayout",
    "TextStyle",
    "families",
    "find",
    "layout_text",
    "natural_size",
    "outline",
    "subset_font",
    "title_style",
]

_HOMES = {
    "families": "fonts",
    "find": "fonts",
    "TextLayout": "layout",
    "layout_text": "layout",
    "natural_size": "layout",
    "outline": "outlines",
    "SubsetFont": "subset",
    "subset_font": "subset",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
