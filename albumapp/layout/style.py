"""Styles: how a book looks, as data. One TOML file each in `resources/styles/`, read by `style_file.py`.

To add a style, add a file; its name is the id. Styles of the user's own stand in
`ALBUMAPP_HOME/styles/`. An error names the file and the key.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from albumapp.basis import UserError
from albumapp.basis.places import home, resource
from albumapp.document.model import Border, Surface
from albumapp.drawing.colour import Colour
from albumapp.geometry import Insets, Rect
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle

DEFAULT_STYLE = "clean-white"
# how photos are put together: any slicing tree; squares and double cells on a grid; rows of one height on a
# band; a few whole photos a page, each with room for its words
ARRANGEMENTS = ("free", "grid", "strip", "pages")
# where a background takes its colour from: the style; the photos, near white or near black; the palette
TINTS = ("none", "light", "dark", "palette")
# designs of one photo and of two, which `templates.py` and `pairs.py` draw
SINGLES = ("past_trim", "page_past_trim", "over_fold", "one_page", "facing", "band", "gathered")
BACKS = ("photo", "plain")  # what a suggestion sets on the back of the cover
PAIRS = ("facing_pages", "level", "offset", "hero_and_small", "stacked", "beside", "bleed_and_small")


@dataclass(frozen=True, slots=True)
class Band:
    """A film behind each row of photos: it reaches so many mm above and below them."""

    colour: Colour
    holes: Colour | None
    reach: float


@dataclass(frozen=True, slots=True)
class Caption:
    """Words under each photo: the look, mm between photo and words, and mm of their height."""

    look: TextStyle
    gap: float
    height: float

    @property
    def room(self) -> float:
        return self.gap + self.height


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many photos follow how many, as (fewest, most) a spread.

    `opener` and `closer` are the first and the last spread of the book, `chapter` the first of a chapter;
    `beats` repeat between them. None and () leave it to the photos. `weight` is the cost of a photo too many
    or too few.
    """

    opener: tuple[int, int] | None = None
    closer: tuple[int, int] | None = None
    chapter: tuple[int, int] | None = None
    beats: tuple[tuple[int, int], ...] = ()
    weight: float = 0.12

    def cost(self, n: int, place: int, places: int) -> float:
        """Of n photos on one spread of the book, by its place."""
        span: tuple[int, int] | None = None
        if place == 0:
            span = self.opener
        elif place == places - 1:
            span = self.closer
        elif self.beats:
            span = self.beats[(place - 1) % len(self.beats)]
        return self.weight * _beyond(n, span)

    def chapter_cost(self, n: int) -> float:
        """Of n photos on the first spread of a chapter."""
        return self.weight * _beyond(n, self.chapter)


def _beyond(n: int, span: tuple[int, int] | None) -> int:
    return max(0, span[0] - n, n - span[1]) if span is not None else 0


@dataclass(frozen=True, slots=True)
class Style:
    """Lengths are mm, `margin` a share of the page's shorter side.

    `per_spread` is fewest, usual, most photos. `size_ratio` caps the largest area over the smallest on
    one spread, `crop_max` the share of a photo that is left out to fill a page. `white_space` 0..1 says
    how welcome empty paper is. `hero_every`: spreads from one place where a large single photo is welcome
    to the next, 0 for none. `arrangement` is one of ARRANGEMENTS; `cell_aspect` is the one aspect that every
    frame has (1.0 for squares: crops are by choice then), None where frames follow their photos. `head` is
    room above the photos for a chapter's name, set as `chapter` says (None: it is not set). `singles` and
    `pairs` are the designs of one and two photos that suit the style. `preview` are the boxes of a spread
    (0..1 of its width and height) that a picture of the style shows. `cover_back` is one of BACKS: a small
    photo and a line, or bare.
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
    about: str = ""
    head: float = 0.0
    tint: str = "none"
    palette: tuple[Colour, ...] = ()
    band: Band | None = None
    caption: Caption | None = None
    chapter: TextStyle | None = None
    rhythm: Rhythm = field(default_factory=Rhythm)
    singles: tuple[str, ...] = SINGLES[:6]
    pairs: tuple[str, ...] = PAIRS
    preview: tuple[Rect, ...] = ()
    cover_back: str = "photo"


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
    foot = max(margin, style.caption.room + 6.0) if style.caption is not None else margin
    return tuple(a.inset(Insets(margin + style.head, margin, foot, margin)) for a in areas)


def soundly_set(surface: Surface) -> bool:
    """True where content boxes and gap are such as a style sets: a project file may hold others."""
    size, paper = surface.shape.size, surface.shape.rect
    boxes = all(min(b.w, b.h) > 1 and paper.contains(b, 0.5) for b in surface.content)
    return bool(surface.content) and boxes and 0 <= surface.gutter < min(size.w, size.h) / 2


def page_boxes(shape: SurfaceShape, style: Style) -> tuple[Rect, ...]:
    """The content boxes page by page: one that crosses a fold is cut there, with the margin on both sides."""
    boxes = content_boxes(shape, style)
    if len(boxes) != 1 or not shape.fold_x:
        return boxes
    b, fold = boxes[0], shape.fold_x[0]
    margin = max(b.x, style.gutter / 2)
    return (
        Rect.corners(b.x, b.y, fold - margin, b.bottom),
        Rect.corners(fold + margin, b.y, b.right, b.bottom),
    )


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


@cache
def _read() -> tuple[dict[str, Style], dict[str, UserError]]:
    """The good styles, and what is wrong with the others, by id."""
    from albumapp.layout.style_file import load  # it makes values of this module

    found: dict[str, Style] = {}
    wrong: dict[str, UserError] = {}
    own = home() / "styles"
    for folder in (resource("styles"), own):
        for path in sorted(folder.glob("*.toml"), key=lambda p: (p.stem != DEFAULT_STYLE, p.stem)):
            try:
                found[path.stem] = load(path)
            except UserError as e:
                if folder is not own:
                    raise
                wrong[path.stem] = e
    return found, wrong


def styles() -> dict[str, Style]:
    """All styles by id, the default first; a file of the user's own that is wrong is left out."""
    return _read()[0]


def wrong_styles() -> dict[str, UserError]:
    """What is wrong with files of the user's own, by id: the error names file, line and key."""
    return _read()[1]


def style(style_id: str) -> Style:
    """UserError where there is no such style, or where its file is wrong. Where a file of the user's own that
    is named like a shipped style is wrong, that one is given."""
    found, wrong = _read()
    try:
        return found[style_id]
    except KeyError:
        if style_id in wrong:
            raise wrong[style_id] from None
        known = ", ".join(found)
        raise UserError(
            "There is no style '{style_id}'.", "Choose one of: {known}.", style_id=style_id, known=known
        ) from None


def style_before(style_id: str) -> Style:
    """What a book was set in; the default where that is not here: it may come from another computer."""
    found = styles()
    return found.get(style_id) or found[DEFAULT_STYLE]
