"""The values of a product, as its TOML file gives them. Lengths are mm."""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass, field

from albumapp.geometry import Insets, Size

_YEAR = 366  # days


@dataclass(frozen=True, slots=True)
class Source:
    """Where the numbers come from, in the printer's words, and how sure they are."""

    vendor: str
    words: str
    date: str  # ISO date of reading
    confidence: str  # "printer" | "second hand" | "neutral" (of no printer) | "own" (the user's)
    url: str = ""

    def unverified(self, today: datetime.date) -> bool:
        """Whether the printer should be asked: not read at his place, or more than a year ago."""
        return self.confidence != "printer" or self.old(today)

    def old(self, today: datetime.date) -> bool:
        """Whether it was read more than a year ago."""
        return (today - datetime.date.fromisoformat(self.date)).days > _YEAR


@dataclass(frozen=True, slots=True)
class Block:
    """The inner pages. `sheets`: "spread" prints two pages as one sheet, "page" each alone.

    `gutter_loss` is what the binding swallows of each page at the fold; `first_page` is "spread" (the
    book opens with a whole spread), "right" (a single right page first, a single left page last) or "single"
    (each page is a surface of its own, nothing runs on from one to the next: wire binding, prints).
    `bleed` and `safe` are top, outer, bottom, inner of a page. `glued_ends`: the first and the last page are
    glued to the boards. `nominal` is what the printer calls the size, where it is not the real one;
    `includes_bleed`: his sizes hold the bleed, so `page`, which is trimmed, is smaller than he says.
    """

    page: Size
    sheets: str
    bleed: Insets
    safe: Insets
    pages_min: int
    pages_max: int
    pages_multiple: int
    pages_default: int
    first_page: str = "spread"
    gutter_loss: float = 0.0
    glued_ends: bool = False
    nominal: str = ""
    includes_bleed: bool = False

    @property
    def stated(self) -> Size:
        """The page as the printer gives it, bleed included where his sizes hold it."""
        if not self.includes_bleed:
            return self.page
        inner = self.bleed.left if self.sheets == "page" else 0.0
        w, h = self.page.w + self.bleed.right + inner, self.page.h + self.bleed.top + self.bleed.bottom
        return Size(round(w, 6), round(h, 6))


@dataclass(frozen=True, slots=True)
class Cover:
    """Back, spine and front as one piece.

    `overhang`: how much the boards stand over the block at head, tail and fore edge. `setback`: how much
    they end before the fold edge of the block. `wrap`: how much folds round the boards. `hinge`: the joint
    between board and spine. The spine is the first row of `spine_table` (pages up to, mm) that reaches the
    page count where there is a table, else `spine_base + spine_per_page * pages`. With `spine_given` the
    printer tells it for each order, and these are only where to start: `spine_told` mm is what he told, for
    `spine_told_for` pages (0: for any). The spine takes text from `spine_text_min` mm and `spine_text_pages`
    pages on.
    """

    kind: str  # "hard" | "soft"
    bleed: float
    safe: float
    wrap: float = 0.0
    overhang: float = 0.0
    setback: float = 0.0
    hinge: float = 0.0
    spine_base: float = 0.0
    spine_per_page: float = 0.0
    spine_text_min: float = 6.0
    spine_table: tuple[tuple[int, float], ...] = ()
    spine_text_pages: int = 0
    spine_given: bool = False
    spine_told: float = 0.0
    spine_told_for: int = 0

    def spine(self, pages: int) -> float:
        """mm; what the printer told, moved by as much as the pages that came or went are thick."""
        if self.spine_told:
            more = self._reckoned(pages) - self._reckoned(self.spine_told_for) if self.spine_told_for else 0.0
            return max(self.spine_told + more, 0.0)
        return self._reckoned(pages)

    def spine_sure(self, pages: int) -> str:
        """ "known", "missing" where the printer is to be asked, "stale" where he told it for other pages."""
        if self.spine_told:
            return "known" if self.spine_told_for in (0, pages) else "stale"
        return "missing" if self.spine_given else "known"

    def spine_text_from(self, pages: int) -> float:
        """mm from which on the spine takes words in a book of so many pages; infinite where it takes none."""
        return self.spine_text_min if pages >= self.spine_text_pages else math.inf

    def _reckoned(self, pages: int) -> float:
        if self.spine_table:
            return next((mm for most, mm in self.spine_table if pages <= most), self.spine_table[-1][1])
        return self.spine_base + self.spine_per_page * pages


# Ghent Workgroup 2022, digital printing: an error below 95 ppi, a warning below 149
REJECTED_SHARE = 95 / 149
# the same for large format: ppi at a metre; further away fewer do
_LARGE_ERROR, _LARGE_WARNING = 239.0, 299.0


@dataclass(frozen=True, slots=True)
class Output:
    """What the printer wants: PDF flavour ("X-4", "X-3", "X-1a"), output condition and its profile.

    `ppi_max` and `bytes_max`: finer photos and larger files are made smaller (0: no limit). `ink_limit`:
    percent of all inks together. `text_min`, `line_min`: pt. `photos`: "as they are", "srgb" or "cmyk".
    `viewing`: m from which it is looked at, where that is further than in the hand (0). `cut_spot` and
    `fold_spot` name the separations of cut paths and of folds ("": not drawn). `named` is the condition that
    the printer names, where that is another one, of which no profile is shipped.
    """

    pdf: str = "X-4"
    condition: str = "FOGRA39"
    profile: str = "FOGRA39L_coated.icc"
    ppi_min: float = 150.0
    ppi_good: float = 300.0
    ppi_max: float = 0.0
    ink_limit: float = 320.0
    text_min: float = 5.0
    line_min: float = 0.25
    photos: str = "as they are"
    bytes_max: int = 0
    marks: bool = False
    viewing: float = 0.0
    cut_spot: str = "CutContour"
    fold_spot: str = ""
    named: str = ""

    @property
    def ppi_limits(self) -> tuple[float, float]:
        """Effective ppi below which a printer sends a picture back, and below which it looks soft.

        What is looked at from `viewing` metres needs less (Ghent Workgroup 2022, large format).
        """
        error, warning = self.ppi_min * REJECTED_SHARE, self.ppi_min
        if self.viewing > 0:
            error = min(error, _LARGE_ERROR / self.viewing)
            warning = min(warning, _LARGE_WARNING / self.viewing)
        return error, warning


@dataclass(frozen=True, slots=True)
class Price:
    """One piece's: `base` with the fewest pages, `per_page` for each more; in `currency` (ISO 4217)."""

    base: float
    per_page: float
    currency: str
    date: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the printer wants the files, in its words, and where they go.

    `files`: "two" (cover and block), "one" (cover first), "around" (front cover first, back cover last),
    "jpeg" (one picture a sheet). `cover_name`, `block_name` and `picture_name` are templates of {order},
    {title}, {product}, {quantity}, {size}, {n} (picture, counted from 1). `upload` is the page to send them
    by, "" where there is none.
    """

    files: str = "two"
    cover_name: str = "01_cover_{quantity}_{size}"
    block_name: str = "02_block_{quantity}_{size}"
    picture_name: str = "{n:03d}"
    words: str = ""
    upload: str = ""
    checksum: str = "sha256"


FORMS = (
    *("print", "minis", "strips", "retro", "collage", "wall", "panels", "gallery"),
    *("card", "folded", "calendar", "place", "mat", "envelope"),
)
EDGES = ("picture", "mirror", "stretch", "colour")
OUTLINES = ("", "round", "rounded")
SHOWS = ("words", "names", "numbers")
DESIGNS: dict[str, tuple[str, ...]] = {
    "card": ("photo", "framed", "several", "words"),
    "folded": ("photo", "framed", "several", "words"),
    "place": ("words", "photo"),
    "mat": ("photo", "framed", "several"),
    "envelope": ("words", "photo"),
}
"""How a form may look, the first where nobody says."""
OCCASIONS = ("", "invitation", "thanks", "holiday", "birthday")
FIGURES = ("none", "heart", "circle", "star", "letters")
HEADINGS = ("below", "above", "none")


@dataclass(frozen=True, slots=True)
class Piece:
    """How a product is made that is no book. Lengths are mm.

    `form` is one of FORMS. Pages that `turns` take the orientation of their photo. `all_photos`: where nobody
    says how many, each good photo has its page, else only the best. `border`: white round a print's photo.

    Wall art: `wrap` folds round bars or board at each edge, `depth` of it is the side that is seen; `edges`,
    one of EDGES, says what is on it: the picture goes on, its edge mirrored or stretched, or a colour. `gap`
    is between panels, or between the small photos of a sheet, which has `cells` (columns, rows) of
    `cell_aspect` (0: as the room gives).

    A gallery hangs pieces of the fronts `sizes` (width and height, each way round) on a wall of size `wall`,
    over `furniture` (width, height; zeros for none) in its middle. `mat` and `moulding` are seen round each
    front: bought, not printed; `hidden` is how much of a print's edge lies behind them.

    Many photos on a sheet: a collage shows `photos` (0: all good ones for which there is room), within the
    outline of a `figure` (one of FIGURES; `letters` are its letters or digits), its title at `heading` (one
    of HEADINGS). A strip shows `photos` (0: three or four, as suits them); `words` are its line, and that of
    a retro print ("": title or day).

    Calendars: `holes` is the strip at the top that the binding is punched through, `picture` the share of the
    rest that the photos take. `year` (0: the next to begin), `start` (month 1 to 12), `country` (ISO 3166-1,
    or with its part as in "DE-BY": holidays, and on which day a week begins), `language` (ISO 639-1) and
    `weeks` (their numbers) make the days; `photos` are so many a month.

    Cards and what stands on a table: `design` is one of DESIGNS of the form, `occasion` (one of OCCASIONS)
    says which words a card has. A "place" card `folds` into a tent: its back is the front turned about the
    fold, above it. It `shows` the name of a guest each, a table's number each (`numbers`: "1-12", or names of
    tables), or words; `card` is the front of one where a page has several (`cells`). A "mat" (coaster,
    placemat) is cut along its `outline`, one of OUTLINES, with corners of the radius `corner`. `sender` is
    that of envelopes, its lines parted by a slash.
    """

    form: str
    turns: bool = False
    all_photos: bool = False
    border: float = 0.0
    wrap: float = 0.0
    depth: float = 0.0
    edges: str = "picture"
    gap: float = 0.0
    cells: tuple[int, int] = (1, 1)
    cell_aspect: float = 0.0
    holes: float = 0.0
    picture: float = 0.6
    figure: str = "none"
    letters: str = ""
    heading: str = "below"
    words: str = ""
    year: int = 0
    start: int = 1
    country: str = ""
    language: str = ""
    weeks: bool = False
    photos: int = 1
    greeting: str = ""
    sizes: tuple[tuple[float, float], ...] = ()
    mat: float = 0.0
    moulding: float = 0.0
    hidden: float = 0.0
    wall: tuple[float, float] = (3600.0, 2500.0)
    furniture: tuple[float, float] = (0.0, 0.0)

    @property
    def rim(self) -> float:
        """mm that are seen round each front: mat and moulding."""
        return self.mat + self.moulding

    design: str = ""
    occasion: str = ""
    shows: str = "words"
    folds: bool = False
    card: tuple[float, float] = (0.0, 0.0)
    numbers: str = ""
    outline: str = ""
    corner: float = 0.0
    sender: str = ""


@dataclass(frozen=True, slots=True)
class ProductSpec:
    """One product of the catalogue. `id` is the name of its file, with the values of its parameters.

    `parameters` can be given (`--set`); `choices` are those that take one of some words, with these.
    """

    id: str
    name: str
    kind: str  # "album" | "wall" | "print" | "card" | "calendar" | "table"
    binding: str  # "lay-flat" | "hard" | "soft" | "wire" | "stapled" | "none"
    block: Block
    source: Source
    cover: Cover | None = None
    piece: Piece | None = None
    output: Output = field(default_factory=Output)
    delivery: Delivery = field(default_factory=Delivery)
    price: Price | None = None
    parameters: tuple[str, ...] = ()
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def pages_near(self, wanted: int) -> int:
        """The nearest page count that the product allows."""
        b = self.block
        steps = round((wanted - b.pages_min) / b.pages_multiple)
        most = (b.pages_max - b.pages_min) // b.pages_multiple
        return b.pages_min + min(max(steps, 0), most) * b.pages_multiple
