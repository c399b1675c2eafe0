"""Reading a style's TOML file: each value is checked, and an error names the file, the line and the key.

To give styles something new: a field in `style.Style`, and its line in `load`, with a default, so that
files of users stay good.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Border
from albumapp.drawing.colour import BLACK, WHITE, Colour, from_hex
from albumapp.geometry import Rect
from albumapp.layout.style import ARRANGEMENTS, BACKS, PAIRS, SINGLES, TINTS, Band, Caption, Rhythm, Style
from albumapp.text.shipped import SHIPPED
from albumapp.text.style import ALIGNS, TextStyle

SCHEMA = 1
_MEND = "Correct the style file."
# what the picture of a style without one of its own shows
_PREVIEW = [[0.05, 0.1, 0.42, 0.8], [0.53, 0.1, 0.2, 0.38], [0.75, 0.1, 0.2, 0.38], [0.53, 0.52, 0.42, 0.38]]
_KNOWN = {
    "": [
        "schema",
        "id",
        "name",
        "about",
        "preview",
        "page",
        "photos",
        "allow",
        "rhythm",
        "title",
        "chapter",
        "caption",
        "band",
        "cover",
    ],
    "page": ["margin", "margin_min", "gutter", "head", "background", "full_bleed", "tint", "palette"],
    "photos": [
        "per_spread",
        "size_ratio",
        "crop_max",
        "corner_radius",
        "border_width",
        "border_colour",
        "line_width",
        "line_colour",
        "arrangement",
        "cell_aspect",
        "singles",
        "pairs",
    ],
    "allow": ["hero_bleed", "across_fold", "white_space"],
    "rhythm": ["hero_every", "calm_after_dense", "opener", "closer", "chapter", "beats", "weight"],
    "title": ["family", "size_pt", "colour", "bold", "italic", "tracking", "align"],
    "chapter": ["family", "size_pt", "colour", "bold", "italic", "tracking", "align"],
    "caption": ["family", "size_pt", "colour", "bold", "italic", "tracking", "align", "gap", "height"],
    "band": ["colour", "holes", "reach"],
    "cover": ["back"],
}


class _Table:
    """One table of the file. Keys that no style has are mistakes in writing, and said."""

    def __init__(self, data: object, path: Path, name: str, text: str) -> None:
        if not isinstance(data, Mapping):
            raise UserError(
                "{name}: [{table}] is missing or not a table.",
                "Add the table.",
                path,
                name=path.name,
                table=name,
            )
        self.data, self.path, self.name, self.text = data, path, name, text
        for key in data:
            if key not in _KNOWN[name]:
                raise self.fail(key, "is not known here")

    def fail(self, key: str, why: str) -> UserError:
        where = f"{self.name}.{key}" if self.name else key
        line = _line_of(self.text, self.name, key)
        at = f", line {line}" if line else ""
        return UserError(
            "{name}{at}: '{where}' {why}.", _MEND, self.path, name=self.path.name, at=at, where=where, why=why
        )

    def number(self, key: str, least: float, most: float, default: float | None = None) -> float:
        return self.checked(key, self.data.get(key, default), least, most)

    def checked(self, key: str, value: object, least: float, most: float) -> float:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise self.fail(key, "must be a number")
        if not least <= value <= most:
            raise self.fail(key, f"must lie between {least:g} and {most:g}")
        return float(value)

    def flag(self, key: str, default: bool | None = None) -> bool:
        value = self.data.get(key, default)
        if not isinstance(value, bool):
            raise self.fail(key, "must be true or false")
        return value

    def words(self, key: str, default: str | None = None) -> str:
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise self.fail(key, "must be text")
        return value

    def one_of(self, key: str, known: Sequence[str], default: str) -> str:
        value = self.data.get(key, default)
        if value not in known:
            raise self.fail(key, "must be one of " + ", ".join(f'"{k}"' for k in known))
        return str(value)

    def some_of(self, key: str, known: Sequence[str], default: Sequence[str]) -> tuple[str, ...]:
        value = self.data.get(key, list(default))
        if not isinstance(value, list) or not value or any(v not in known for v in value):
            raise self.fail(key, "must be a list of some of " + ", ".join(f'"{k}"' for k in known))
        return tuple(str(v) for v in value)

    def colour(self, key: str, default: str | None = None) -> Colour | None:
        return self.as_colour(key, self.words(key, default))

    def as_colour(self, key: str, text: object) -> Colour | None:
        if text == "":
            return None
        try:
            if not isinstance(text, str):
                raise ValueError
            return from_hex(text)
        except ValueError:
            raise self.fail(key, 'must be a colour such as "#1a1a1a" or ""') from None

    def colours(self, key: str) -> tuple[Colour, ...]:
        value = self.data.get(key, [])
        if not isinstance(value, list):
            raise self.fail(key, "must be a list of colours")
        return tuple(c for c in (self.as_colour(key, v) for v in value) if c is not None)

    def counts(self, key: str) -> tuple[int, float, int]:
        value = self.data.get(key)
        if not isinstance(value, list) or len(value) != 3:
            raise self.fail(key, "must be three numbers: fewest, usual, most")
        low, usual, high = (self.checked(key, v, 1, 40) for v in value)
        if not low <= usual <= high:
            raise self.fail(key, "must rise from fewest to most")
        return int(low), usual, int(high)

    def span(self, key: str, value: object) -> tuple[int, int]:
        if not isinstance(value, list) or len(value) != 2:
            raise self.fail(key, "must be two numbers: fewest and most photos")
        low, high = (int(self.checked(key, v, 1, 40)) for v in value)
        if low > high:
            raise self.fail(key, "must rise from fewest to most")
        return low, high

    def maybe_span(self, key: str) -> tuple[int, int] | None:
        return self.span(key, self.data[key]) if key in self.data else None

    def look(self, align: str = "left") -> TextStyle:
        family = self.words("family")
        if family not in SHIPPED:
            raise self.fail("family", "must be a family that comes with the app: " + ", ".join(SHIPPED))
        return TextStyle(
            family=family,
            size_pt=self.number("size_pt", 4, 200),
            bold=self.flag("bold", False),
            italic=self.flag("italic", False),
            colour=self.colour("colour") or TextStyle().colour,
            align=self.one_of("align", ALIGNS, align),
            tracking=self.number("tracking", -100, 500, 0),
        )


def _line_of(text: str, table: str, key: str) -> int:
    """The line of a key, or of its table where the key is missing; 0 where neither is there."""
    now, of_table = "", 0
    for n, line in enumerate(text.splitlines(), 1):
        head = re.match(r"\s*\[\s*([\w-]+)\s*\]", line)
        if head:
            now = head[1]
            of_table = n if now == table else of_table
        elif now == table and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return n
    return of_table


def load(path: Path) -> Style:
    """One style from its file; UserError with file, line and key where it is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as e:  # numbers of thousands of digits, tables without end
        raise UserError("{name}: {why}.", _MEND, path, name=path.name, why=e) from e
    top = _Table(data, path, "", text)
    if top.number("schema", 0, 1000) != SCHEMA:
        raise top.fail("schema", f"must be {SCHEMA}")
    if top.words("id") != path.stem:
        raise top.fail("id", f"must be the file's name, '{path.stem}'")

    def table(name: str) -> _Table:
        return _Table(data.get(name), path, name, text)

    page, photos, allow, rhythm = table("page"), table("photos"), table("allow"), table("rhythm")
    caption = _caption(table("caption")) if "caption" in data else None
    tint = page.one_of("tint", TINTS, "none")
    palette = page.colours("palette")
    if tint == "palette" and not palette:
        raise page.fail("palette", "must name at least one colour")
    return Style(
        id=path.stem,
        name=top.words("name"),
        about=top.words("about", ""),
        preview=_preview(top),
        margin=page.number("margin", 0, 0.3),
        margin_min=page.number("margin_min", 0, 100),
        gutter=page.number("gutter", 0, 60),
        head=page.number("head", 0, 100, 0),
        background=page.colour("background"),
        tint=tint,
        palette=palette,
        full_bleed=page.flag("full_bleed"),
        per_spread=photos.counts("per_spread"),
        size_ratio=photos.number("size_ratio", 1, 100),
        crop_max=photos.number("crop_max", 0, 0.5),
        corner_radius=photos.number("corner_radius", 0, 100),
        border=_border(photos),
        arrangement=photos.one_of("arrangement", ARRANGEMENTS, "free"),
        cell_aspect=photos.number("cell_aspect", 0.2, 5) if "cell_aspect" in photos.data else None,
        singles=photos.some_of("singles", SINGLES, SINGLES[:6]),
        pairs=photos.some_of("pairs", PAIRS, PAIRS),
        hero_bleed=allow.flag("hero_bleed"),
        across_fold=allow.flag("across_fold"),
        white_space=allow.number("white_space", 0, 1),
        hero_every=int(rhythm.number("hero_every", 0, 100)),
        calm_after_dense=rhythm.flag("calm_after_dense"),
        rhythm=_rhythm(rhythm),
        title=table("title").look("center"),
        chapter=table("chapter").look() if "chapter" in data else None,
        caption=caption,
        band=_band(table("band")) if "band" in data else None,
        cover_back=table("cover").one_of("back", BACKS, "photo") if "cover" in data else "photo",
    )


def _border(photos: _Table) -> Border | None:
    width = photos.number("border_width", 0, 30)
    colour = photos.colour("border_colour", "") or WHITE
    if not width:
        return None
    line = photos.number("line_width", 0, 5, 0)
    return Border(
        width,
        colour,
        line,
        (photos.colour("line_colour", "") or BLACK) if line else BLACK,
    )


def _rhythm(t: _Table) -> Rhythm:
    beats = t.data.get("beats", [])
    if not isinstance(beats, list):
        raise t.fail("beats", "must be a list of pairs: fewest and most photos")
    return Rhythm(
        t.maybe_span("opener"),
        t.maybe_span("closer"),
        t.maybe_span("chapter"),
        tuple(t.span("beats", b) for b in beats),
        t.number("weight", 0, 10, Rhythm().weight),
    )


def _caption(t: _Table) -> Caption:
    return Caption(t.look(), t.number("gap", 0, 30), t.number("height", 2, 60))


def _band(t: _Table) -> Band:
    colour = t.colour("colour")
    if colour is None:
        raise t.fail("colour", "must be a colour")
    return Band(colour, t.colour("holes", ""), t.number("reach", 0, 60))


def _preview(top: _Table) -> tuple[Rect, ...]:
    """Boxes [x, y, w, h] in 0..1 of a spread."""
    value = top.data.get("preview", _PREVIEW)
    if not isinstance(value, list):
        raise top.fail("preview", "must be a list of boxes [x, y, w, h]")
    found = []
    for box in value:
        if not isinstance(box, list) or len(box) != 4:
            raise top.fail("preview", "must be a list of boxes [x, y, w, h]")
        found.append(Rect.of([top.checked("preview", v, -0.1, 1.1) for v in box]))
    return tuple(found)
