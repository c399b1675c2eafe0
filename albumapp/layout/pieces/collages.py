"""A sheet full of photos: as many as one likes, the important ones larger, faces whole, a title where wished.

Up to four photos are laid out as on a page, more by `layout/mosaic.py`, within a figure by
`layout/figures.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.compose import surface_of
from albumapp.layout.dressing import background
from albumapp.layout.figures import figure_in, figured
from albumapp.layout.mosaic import plain
from albumapp.layout.pieces.filling import set_in
from albumapp.layout.pieces.job import Job, worth
from albumapp.layout.pieces.lettering import PT, fitted
from albumapp.layout.solve import solve
from albumapp.layout.style import Style, content_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import shapes
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import Piece, ProductSpec

_SMALLEST = 38.0  # mm: the side of a square photo of which a sheet holds no more
_FEW = 4  # photos, which may fill a sheet better that lies than one that stands
_BAND = 0.075  # of the sheet's height, for its title
_LINES = 0.62  # of the band that letters take
_CELL_KEPT = 0.45  # of a photo that its place in a figure shows at least; else it stands whole
_GAP = 0.045  # of a photo's side, by and large


def collage(job: Job) -> list[Surface]:
    """One sheet of the photos that were asked for, or of all good ones for which there is room."""
    photos = _best(job.choose(wanted(job)), wanted(job))
    either = job.piece.turns and len(photos) <= _FEW
    ways = [
        _on(shapes(job.spec, 1, (turned,))[0], photos, job)
        for turned in ((False, True) if either else (False,))
    ]
    return [max(ways, key=lambda s: sum(f.box.area for f in s.photo_frames()))]


def _on(shape: SurfaceShape, photos: Sequence[PhotoFacts], job: Job) -> Surface:
    look = sheet_style(job.style, shape, len(photos))
    title = heading(job.piece, job.piece.words or job.title, shape, look)
    made = _laid(photos, shape, look, job.piece, title, job.seed)
    frames: tuple[Frame, ...] = (*made.frames, *([title] if title is not None else ()))
    return replace(made, frames=frames, event=None)


def _best(photos: Sequence[PhotoFacts], count: int) -> list[PhotoFacts]:
    """So many of them, in their order: a choice may hold more, where people or chapters would be missing."""
    best = {f.id for f in sorted(photos, key=lambda f: (-worth(f), f.id))[:count]}
    return [f for f in photos if f.id in best]


def wanted(job: Job) -> int:
    """How many photos the sheet shows."""
    page = job.spec.block.page
    most = max(1, int(page.w * page.h / _SMALLEST**2))
    return min(job.piece.photos or most, len(job.photos))


def sheet_style(style: Style, shape: SurfaceShape, photos: int) -> Style:
    """The style as a sheet of so many photos is set: a small margin, and gaps that go with their size."""
    side = (shape.size.w * shape.size.h / max(photos, 1)) ** 0.5
    short = min(shape.size.w, shape.size.h)
    gap = round(min(max(_GAP * side, 1.5), max(style.gutter, 3.0), 6.0), 1)
    return replace(
        plain(style), margin=0.0, margin_min=max(0.025 * short, 6.0, *shape.safe.as_list()), gutter=gap
    )


def heading(piece: Piece, words: str, shape: SurfaceShape, look: Style) -> TextFrame | None:
    """The title in a band above or below the photos; None where there is none."""
    if piece.heading == "none" or not words:
        return None
    room = content_boxes(shape, look)[0]
    h = _BAND * max(shape.size.h, 0.7 * shape.size.w)
    y = room.y if piece.heading == "above" else room.bottom - h
    box = Rect(room.x, y, room.w, h)
    meant = replace(
        look.title, size_pt=round(_LINES * h * PT, 1), align="center", valign="middle", leading=1.1
    )
    style, _ = fitted(words, meant, box, lines=1)
    return TextFrame("", box, words, style, role="title", why=(Reason("cover.title"),))


def _laid(
    photos: Sequence[PhotoFacts],
    shape: SurfaceShape,
    look: Style,
    piece: Piece,
    title: TextFrame | None,
    seed: int,
) -> Surface:
    keep_off = [title.box] if title is not None else []
    if piece.figure != "none":
        found = in_figure(photos, shape, look, piece, keep_off, seed % 2 == 1)
        if found is not None:
            boxes = content_boxes(shape, look)
            paper = background(photos, look)
            return Surface("", shape, tuple(found), boxes, look.gutter, paper, why=(_counted(len(found)),))
    made = solve(photos, shape, look, obstacles=keep_off, seed=seed, want=1)[0]
    return surface_of(made, photos, shape, look)


def _counted(photos: int) -> Reason:
    return Reason("spread.photos", {"count": photos})


def in_figure(
    photos: Sequence[PhotoFacts],
    shape: SurfaceShape,
    look: Style,
    piece: Piece,
    keep_off: Sequence[Rect],
    columns: bool,
) -> list[PhotoFrame] | None:
    """The photos within the product's figure; None where they have no room in it."""
    room = content_boxes(shape, look)[0]
    level = [r for r in keep_off if r.w > 0.8 * room.w]
    top = max((r.bottom for r in level if r.cy < room.cy), default=room.y)
    bottom = min((r.y for r in level if r.cy >= room.cy), default=room.bottom)
    inside = Rect.corners(room.x, top, room.right, bottom)
    figure = figure_in(piece.figure, piece.letters, inside.inset(look.gutter) if level else inside)
    if figure is None:
        return None
    others = [r.outset(look.gutter) for r in keep_off if r not in level]
    found = figured(photos, figure, look.gutter, columns, others)
    return None if found is None else [set_in(f, box, _CELL_KEPT) for f, box in found]


def on_shape(surface: Surface, shape: SurfaceShape, spec: ProductSpec, style: Style) -> Surface:
    """The sheet with another shape: its title in its band there; photos are to be laid out anew."""
    assert spec.piece is not None
    look = sheet_style(style, shape, len(surface.photos()))
    frames: list[Frame] = []
    for f in surface.frames:
        if isinstance(f, TextFrame) and f.role == "title":
            made = heading(spec.piece, f.text, shape, look)
            f = replace(f, box=made.box) if made is not None else f
        frames.append(f)
    boxes = content_boxes(shape, look)
    return replace(surface, shape=shape, frames=tuple(frames), content=boxes, gutter=look.gutter)


def figure_options(
    surface: Surface, photos: Sequence[PhotoFacts], spec: ProductSpec, look: Style, want: int
) -> list[Surface]:
    """Layouts of a sheet within its figure, in rows and in columns; none where it has none."""
    piece = spec.piece
    if piece is None or piece.figure == "none":
        return []
    locked = [f for f in surface.photo_frames() if f.locked]
    standing = {f.photo for f in locked}
    free = [p for p in photos if p.id not in standing]
    rest = [f for f in surface.frames if not isinstance(f, PhotoFrame)]
    keep_off = [f.box for f in locked] + [f.box for f in rest if isinstance(f, TextFrame)]
    before = {f.photo: f for f in surface.photo_frames()}
    found: list[Surface] = []
    for columns in (False, True):
        made = in_figure(free, surface.shape, look, piece, keep_off, columns)
        if made is None:
            continue
        frames = [
            replace(old, box=f.box, crop=f.crop, rotation=0.0, id="") if (old := before.get(f.photo)) else f
            for f in made
        ]
        found.append(replace(surface, frames=(*rest, *locked, *frames)))
    return found[: max(1, want)]
