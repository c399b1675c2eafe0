"""Styles: how a book looks, as data. One TOML file each in `resources/styles/`, checked when read.

To add a style, add a file; its name is the id. Styles of the user's own stand in
`ALBUMAPP_HOME/styles/`. An error names the file and the key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from albumapp.basis import UserError
from albumapp.basis.places import home, resource
from albumapp.document.model import Border
from albumapp.drawing.colour import WHITE, Colour, from_hex
from albumapp.geometry import Rect
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle

DEFAULT_STYLE = "clean-white"
SCHEMA = 1
# how photos are put together: any slicing tree; rows one above the other; a grid of equal cells; one row of
# equal height a page
ARRANGEMENTS = ("free", "rows", "grid", "strip")


@dataclass(frozen=True, slots=True)
class Style:
    """Lengths are mm, `margin` a share of the page's shorter side.

    `per_spread` is fewest, usual, most photos. `size_ratio` caps the largest area over the smallest on
    one spread, `crop_max` the share of a photo that is left out to fill a page. `white_space` 0..1 says
    how welcome empty paper is. `hero_every`: spreads from one place where a large single photo is welcome
    to the next, 0 for none. `arrangement` is one of ARRANGEMENTS; `cell_aspect` is the one aspect that every
    frame has (1.0 for squares: crops are by choice then), None where frames follow their photos.
    """

    id: str
    name: str
    margin: float
    margin_min: float
    gutter: float
    background: Colour | None
    full_bleed: bool
    per_spread: tuple[int, float, int]
    size_ratio: float
    crop_max: float
    corner_radius: float
    border: Border | None
    hero_bleed: bool
    across_fold: bool
    white_space: float
    hero_every: int
    calm_after_dense: bool
    title: TextStyle
    arrangement: str = "free"
    cell_aspect: float | None = None


def content_boxes(shape: SurfaceShape, style: Style) -> tuple[Rect, ...]:
    """The boxes that the style fills with photos, inside the trim: one for each area of the shape.

    A style whose photos do not cross folds has one a page, with margins at the fold too.
    """
    if style.full_bleed:
        return _pages(shape) if len(shape.areas) > 1 else (shape.rect,)
    page = min(shape.size.h, shape.size.w / (len(shape.fold_x) + 1))
    margin = max(style.margin * page, style.margin_min)
    areas = shape.areas
    if len(areas) == 1 and shape.fold_x and not style.across_fold:
        areas = _pages(shape)
    return tuple(a.inset(margin) for a in areas)


def _pages(shape: SurfaceShape) -> tuple[Rect, ...]:
    """The surface cut at its folds: full-bleed pictures run into the binding, as printers ask."""
    edges = (0.0, *shape.fold_x, shape.size.w)
    return tuple(Rect.corners(a, 0.0, b, shape.size.h) for a, b in pairwise(edges))


def regions(shape: SurfaceShape, style: Style) -> tuple[Rect, ...]:
    """The content boxes, grown to the bleed at outer edges where the style is full bleed."""
    boxes = content_boxes(shape, style)
    if not style.full_bleed:
        return boxes
    size, bleed = shape.size, shape.bleed
    return tuple(
        Rect.corners(
            b.x - (bleed.left if b.x < 0.5 else 0.0),
            b.y - (bleed.top if b.y < 0.5 else 0.0),
            b.right + (bleed.right if b.right > size.w - 0.5 else 0.0),
            b.bottom + (bleed.bottom if b.bottom > size.h - 0.5 else 0.0),
        )
        for b in boxes
    )


class _Table:
    def __init__(self, data: object, path: Path, name: str) -> None:
        if not isinstance(data, Mapping):
            raise UserError(f"{path.name}: [{name}] is missing or not a table.", "Add the table.", path)
        self.data, self.path, self.name = data, path, name

    def fail(self, key: str, why: str) -> UserError:
        where = f"{self.name}.{key}" if self.name else key
        return UserError(f"{self.path.name}: '{where}' {why}.", "Correct the style file.", self.path)

    def number(self, key: str, least: float, most: float) -> float:
        return self.checked(key, self.data.get(key), least, most)

    def checked(self, key: str, value: object, least: float, most: float) -> float:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise self.fail(key, "must be a number")
        if not least <= value <= most:
            raise self.fail(key, f"must lie between {least:g} and {most:g}")
        return float(value)

    def flag(self, key: str) -> bool:
        value = self.data.get(key)
        if not isinstance(value, bool):
            raise self.fail(key, "must be true or false")
        return value

    def text(self, key: str) -> str:
        value = self.data.get(key)
        if not isinstance(value, str):
            raise self.fail(key, "must be text")
        return value

    def one_of(self, key: str, known: Sequence[str], default: str) -> str:
        value = self.data.get(key, default)
        if value not in known:
            raise self.fail(key, "must be one of " + ", ".join(f'"{k}"' for k in known))
        return str(value)

    def colour(self, key: str) -> Colour | None:
        text = self.text(key)
        if not text:
            return None
        try:
            return from_hex(text)
        except ValueError:
            raise self.fail(key, 'must be a colour such as "#1a1a1a" or ""') from None

    def counts(self, key: str) -> tuple[int, float, int]:
        value = self.data.get(key)
        if not isinstance(value, list) or len(value) != 3:
            raise self.fail(key, "must be three numbers: fewest, usual, most")
        low, usual, high = (self.checked(key, v, 1, 40) for v in value)
        if not low <= usual <= high:
            raise self.fail(key, "must rise from fewest to most")
        return int(low), usual, int(high)

    def type(self) -> TextStyle:
        return TextStyle(
            family=self.text("family"),
            size_pt=self.number("size_pt", 4, 200),
            colour=self.colour("colour") or TextStyle().colour,
        )


def load(path: Path) -> Style:
    """One style from its file; UserError with file and key where it is wrong."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as e:
        raise UserError(f"{path.name}: {e}.", "Correct the style file.", path) from e
    top = _Table(data, path, "")
    if top.number("schema", 0, 1000) != SCHEMA:
        raise top.fail("schema", f"must be {SCHEMA}")
    if top.text("id") != path.stem:
        raise top.fail("id", f"must be the file's name, '{path.stem}'")
    names = ("page", "photos", "allow", "rhythm", "title")
    page, photos, allow, rhythm, title = (_Table(data.get(n), path, n) for n in names)
    line = photos.number("border_width", 0, 30)
    colour = photos.colour("border_colour") or WHITE
    return Style(
        id=path.stem,
        name=top.text("name"),
        margin=page.number("margin", 0, 0.3),
        margin_min=page.number("margin_min", 0, 100),
        gutter=page.number("gutter", 0, 60),
        background=page.colour("background"),
        full_bleed=page.flag("full_bleed"),
        per_spread=photos.counts("per_spread"),
        size_ratio=photos.number("size_ratio", 1, 100),
        crop_max=photos.number("crop_max", 0, 0.5),
        corner_radius=photos.number("corner_radius", 0, 100),
        border=Border(line, colour) if line else None,
        hero_bleed=allow.flag("hero_bleed"),
        across_fold=allow.flag("across_fold"),
        white_space=allow.number("white_space", 0, 1),
        hero_every=int(rhythm.number("hero_every", 0, 100)),
        calm_after_dense=rhythm.flag("calm_after_dense"),
        title=title.type(),
        arrangement=photos.one_of("arrangement", ARRANGEMENTS, "free"),
        cell_aspect=photos.number("cell_aspect", 0.2, 5) if "cell_aspect" in photos.data else None,
    )


@cache
def styles() -> dict[str, Style]:
    """All styles by id, the default first."""
    found: dict[str, Style] = {}
    for folder in (resource("styles"), home() / "styles"):
        for path in sorted(folder.glob("*.toml"), key=lambda p: (p.stem != DEFAULT_STYLE, p.stem)):
            found[path.stem] = load(path)
    return found


def style(style_id: str) -> Style:
    """UserError where there is no such style."""
    try:
        return styles()[style_id]
    except KeyError:
        known = ", ".join(styles())
        raise UserError(f"There is no style '{style_id}'.", f"Choose one of: {known}.") from None
