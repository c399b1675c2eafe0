"""How a text looks: the value that a text frame keeps and the project file stores. Standard library only.

A new property is a field with a default here, a line in `as_json` and one in `from_json`, and its use
in `layout.py`. Families are names, not files: `fonts.find` gives the file on each machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from albumapp.drawing.colour import BLACK, Colour
from albumapp.drawing.colour import as_json as colour_as_json
from albumapp.drawing.colour import from_json as colour_from_json

BODY_FAMILY = "Source Serif Pro"
TITLE_FAMILY = "Playfair Display"

# "start" and "end" follow the direction of each paragraph, "left" and "right" are sides of the page
ALIGNS = ("left", "center", "right", "justify", "start", "end")
VALIGNS = ("top", "middle", "bottom")
LISTS = ("", "bullet", "number")
DIRECTIONS = ("auto", "ltr", "rtl")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Look of one text.

    `size_pt` is points per em; `leading` the distance of baselines in ems; `tracking` thousandths of an
    em between letters (not applied to joined scripts such as Arabic). `direction` "auto" takes each
    paragraph's own. `before` and `after` are points of room round each paragraph (none at the ends of the
    text), `indent` mm that its first line starts farther in. A list `marks` each paragraph that has words
    by a bullet or a number; these stand in the layout, not in the text.
    """

    family: str = BODY_FAMILY
    size_pt: float = 11.0
    bold: bool = False
    italic: bool = False
    colour: Colour = BLACK
    align: str = "left"
    valign: str = "top"
    leading: float = 1.3
    tracking: float = 0.0
    direction: str = "auto"
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    marks: str = ""

    @property
    def size_mm(self) -> float:
        """mm per em."""
        return self.size_pt * 25.4 / 72

    def as_json(self) -> dict[str, object]:
        return {
            "family": self.family,
            "size_pt": self.size_pt,
            "bold": self.bold,
            "italic": self.italic,
            "colour": colour_as_json(self.colour),
            "align": self.align,
            "valign": self.valign,
            "leading": self.leading,
            "tracking": self.tracking,
            "direction": self.direction,
            "before": self.before,
            "after": self.after,
            "indent": self.indent,
            "marks": self.marks,
        }

    @staticmethod
    def from_json(data: Mapping[str, object]) -> TextStyle:
        """Inverse of `as_json`. Missing keys take their default, unknown ones are passed over.

        ValueError where a value has the wrong type or is out of range.
        """
        d = TextStyle()
        return TextStyle(
            family=_text(data, "family", d.family),
            size_pt=_number(data, "size_pt", d.size_pt, 0.1, 5000),
            bold=_flag(data, "bold", d.bold),
            italic=_flag(data, "italic", d.italic),
            colour=_colour(data, d.colour),
            align=_choice(data, "align", d.align, ALIGNS),
            valign=_choice(data, "valign", d.valign, VALIGNS),
            leading=_number(data, "leading", d.leading, 0.1, 20),
            tracking=_number(data, "tracking", d.tracking, -500, 5000),
            direction=_choice(data, "direction", d.direction, DIRECTIONS),
            before=_number(data, "before", d.before, 0, 1000),
            after=_number(data, "after", d.after, 0, 1000),
            indent=_number(data, "indent", d.indent, 0, 1000),
            marks=_choice(data, "marks", d.marks, LISTS),
        )


def title_style(size_pt: float = 28.0) -> TextStyle:
    """The style that a new title starts with."""
    return TextStyle(family=TITLE_FAMILY, size_pt=size_pt, align="center", valign="middle", leading=1.2)


def _text(data: Mapping[str, object], key: str, default: str) -> str:
    value = data.get(key, default)
    if not isinstance(value, str):
        raise ValueError(f"text style: {key} is not a text: {value!r}")
    return value


def _flag(data: Mapping[str, object], key: str, default: bool) -> bool:
    value = data.get(key, default)
    if not isinstance(value, bool):
        raise ValueError(f"text style: {key} is not true or false: {value!r}")
    return value


def _number(data: Mapping[str, object], key: str, default: float, low: float, high: float) -> float:
    value = data.get(key, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise ValueError(f"text style: {key} is not a number from {low:g} to {high:g}: {value!r}")
    return float(value)


def _choice(data: Mapping[str, object], key: str, default: str, choices: tuple[str, ...]) -> str:
    value = data.get(key, default)
    if value not in choices:
        raise ValueError(f"text style: {key} is none of {', '.join(choices)}: {value!r}")
    return str(value)


def _colour(data: Mapping[str, object], default: Colour) -> Colour:
    value = data.get("colour")
    if value is None:
        return default
    if not isinstance(value, (str, list, tuple)):
        raise ValueError(f"text style: not a colour: {value!r}")
    try:
        return colour_from_json(value) or default
    except TypeError as error:
        raise ValueError(f"text style: not a colour: {value!r}") from error
