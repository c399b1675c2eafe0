"""What the texts of a book share: named styles, page numbers, the language of its words. Values only."""

from __future__ import annotations

from dataclasses import dataclass

from albumapp.drawing.colour import Rgb
from albumapp.text.style import BODY_FAMILY, TITLE_FAMILY, TextStyle

PLACES = ("outer", "centre", "inner")  # of page numbers
LOOKS = ("{page}", "– {page} –", "{page} / {pages}")
PAGE_NUMBER = "Page number"
_GREY = Rgb(0.35, 0.35, 0.35)

# what a book starts with; in the order of the list that shows them
STANDARD: dict[str, TextStyle] = {
    "Title": TextStyle(TITLE_FAMILY, 28.0, align="center", valign="middle", leading=1.2),
    "Subtitle": TextStyle(TITLE_FAMILY, 16.0, italic=True, align="center", valign="middle", leading=1.2),
    "Chapter": TextStyle(TITLE_FAMILY, 20.0, leading=1.15, valign="bottom"),
    "Body": TextStyle(BODY_FAMILY, 11.0, leading=1.4, after=4.0),
    "Caption": TextStyle(BODY_FAMILY, 9.0, italic=True, leading=1.25),
    "Quote": TextStyle(BODY_FAMILY, 14.0, italic=True, align="center", valign="middle", leading=1.4),
    "Spine": TextStyle(TITLE_FAMILY, 12.0, align="center", valign="middle", leading=1.0),
    PAGE_NUMBER: TextStyle(BODY_FAMILY, 9.0, colour=_GREY, valign="bottom", leading=1.2),
}
ROLES = {"title": "Title", "chapter": "Chapter", "caption": "Caption", "spine": "Spine"}


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """Where and how pages are numbered: `place` on the page, `from_page` on, `look` as in LOOKS.

    `edge` is mm from the trim's foot (from its head where `top`) and sides; never less than the safe area.
    """

    place: str = "outer"
    from_page: int = 1
    look: str = LOOKS[0]
    edge: float = 10.0
    top: bool = False


@dataclass(frozen=True, slots=True)
class Texts:
    """`styles` are the named ones that differ from the standard ones; `language` that of the spelling.

    None is the language of the program, "" switches the spelling off.
    """

    styles: tuple[tuple[str, TextStyle], ...] = ()
    numbers: PageNumbers | None = None
    language: str | None = None
