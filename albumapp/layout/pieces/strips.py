"""Photo strips: three or four photos of one moment above each other, a line of words below, to cut apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from albumapp.basis import Reason
from albumapp.basis.dates import one_day, when
from albumapp.document.model import Frame, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import Cmyk
from albumapp.geometry import Rect
from albumapp.layout.crop import best_crop
from albumapp.layout.pieces.filling import set_in, told
from albumapp.layout.pieces.job import Job, surface, worth
from albumapp.layout.pieces.lettering import PT, fitted
from albumapp.layout.pieces.options import in_boxes
from albumapp.layout.pieces.series import series
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import shapes
from albumapp.products.pieces_prints import Strip, strip_places
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec

_KEPT = 0.5  # of a photo that its place shows at least; else it stands whole
_FEW, _MANY = 3, 4  # photos of a strip: of upright ones, of those that lie
_LYING = 1.2
_WHOLE = 1.1  # more than all of it: each photo stands whole
_LARGE = 1.7  # times the height of the others: the first one, where it is large
_LINE, _HAIR = Cmyk(0, 0, 0, 0.3), 0.1
_LETTERS = 0.5  # of the height of the words' place


def strips(job: Job) -> list[Surface]:
    """As many prints as are wanted; each strip shows a series where there is one, else good photos."""
    each, columns = _each(job), job.piece.cells[0]
    block = job.spec.block
    sheets = min(max(job.pages or block.pages_default, block.pages_min), block.pages_max)
    cell = strip_places(job.spec, shapes(job.spec, 1, ())[0], each)[0].photos[0]
    groups = _groups(job, each, sheets * columns, cell.aspect)
    found = []
    for n, shape in enumerate(shapes(job.spec, min(sheets, ceil(len(groups) / columns)), ())):
        places = strip_places(job.spec, shape, each)
        here = groups[n * columns : (n + 1) * columns]
        frames: list[Frame] = [*cut_lines(places, shape)]
        for strip, (group, why) in zip(places, here, strict=False):
            made = [set_in(f, box, _KEPT) for f, box in zip(group, strip.photos, strict=False)]
            frames += [told(f, why) for f in made] if why is not None else made
            frames += _words(job, strip, group)
        frames = _alike(frames)
        found.append(surface(shape, frames, job.style.background, gutter=2.5))
    return found


def _each(job: Job) -> int:
    """Photos of a strip: as asked for, else as suits most of them."""
    if job.piece.photos:
        return job.piece.photos
    lying = sum(f.aspect >= _LYING for f in job.photos)
    return _MANY if 2 * lying >= len(job.photos) else _FEW


def _groups(job: Job, each: int, want: int, aspect: float) -> list[tuple[list[PhotoFacts], Reason | None]]:
    """The photos of each strip and why these; at least one strip, the last ones perhaps shorter. `aspect` is
    that of a photo's place, which it should fill."""

    def fills(f: PhotoFacts) -> bool:
        crop = best_crop(f, aspect)
        return crop is not None and crop.box.area >= _KEPT

    found: list[tuple[list[PhotoFacts], Reason | None]] = []
    runs = series([f for f in job.every or job.photos if fills(f)], each, want + job.seed)
    start = job.seed % len(runs) if runs else 0  # another seed, another series first
    for run in (runs[start:] + runs[:start])[:want]:
        seconds = (run[-1].taken - run[0].taken).total_seconds() if run[-1].taken and run[0].taken else 0
        code = "piece.series" if seconds < 90 else "piece.series_minutes"
        found.append((run, Reason(code, {"n": len(run), "s": round(seconds), "min": round(seconds / 60)})))
    taken = {f.id for run, _ in found for f in run}
    shown = {f.duplicate_of or f.id for f in job.every if f.id in taken} | taken
    free = [f for f in job.photos if f.id not in shown]
    best = sorted(free, key=lambda f: (not fills(f), not f.faces, -worth(f), f.id))
    ids = {f.id for f in best[: (want - len(found)) * each]}
    rest = [f for f in free if f.id in ids]
    while len(found) < want and rest:
        found.append((rest[:each], None))
        rest = rest[each:]
    return found


def cut_lines(places: Sequence[Strip], shape: SurfaceShape) -> list[ShapeFrame]:
    """A hairline between strips, to cut along."""
    reach = shape.bleed_rect
    lines = [Rect(s.box.x - _HAIR / 2, reach.y, _HAIR, reach.h) for s in places[1:]]
    return [ShapeFrame("", line, "rect", _LINE, None, role="style") for line in lines]


def _words(job: Job, strip: Strip, group: Sequence[PhotoFacts]) -> list[TextFrame]:
    """The product's own words, else the title, or the day where the title says other days, too."""
    days = sorted({f.taken.date() for f in group if f.dated and f.taken is not None})
    title = "" if len(days) == 1 and any(c.isdigit() for c in job.title) else job.title
    text = job.piece.words or title or (one_day(days[0]) if len(days) == 1 else when(days) if days else "")
    if not text:
        return []
    box = strip.words
    meant = replace(
        job.style.title, size_pt=round(_LETTERS * box.h * PT, 1), align="center", valign="middle", leading=1.1
    )
    look, _ = fitted(text, meant, box)
    return [TextFrame("", box, text, look, why=(Reason("piece.words"),))]


def _alike(frames: Sequence[Frame]) -> list[Frame]:
    """Words of one size on all strips of a print: the smallest."""
    size = min((f.style.size_pt for f in frames if isinstance(f, TextFrame)), default=0.0)
    return [
        replace(f, style=replace(f.style, size_pt=size)) if isinstance(f, TextFrame) else f for f in frames
    ]


def strip_options(
    surface: Surface, photos: Sequence[PhotoFacts], spec: ProductSpec, look: Style, want: int
) -> list[Surface]:
    """The photos in the places of their strips again, in strips of as many photos as there are: below each
    other, the first one large, whole on the paper; the words below them or above."""
    assert spec.piece is not None
    columns = spec.piece.cells[0]
    now = len(list(surface.photo_frames()))
    each = max(ceil(len(photos) / columns), 1)
    if now >= len(photos) and spec.piece.photos:
        each = max(each, spec.piece.photos)
    if each > 6:
        return []
    places = strip_places(spec, surface.shape, each)
    found: list[Surface] = []
    for strips_, kept in (
        (places, _KEPT),
        ([_large_first(s) for s in places], _KEPT),
        ([_words_first(s) for s in places], _KEPT),
        (places, _WHOLE),
    ):
        boxes = [box for s in strips_ for box in s.photos]
        made = in_boxes(surface, photos, boxes, kept)
        if made is None or (
            strips_[0].photos[0].h > strips_[0].photos[-1].h + 1 and not _filled(made, boxes)
        ):
            continue
        made = _with_words(made, places, strips_)
        if _hidden(made) <= _hidden(surface) and not any(_same(made, other) for other in found):
            found.append(made)
    return found[: max(1, want)]


def _large_first(strip: Strip) -> Strip:
    """The first photo so much higher than the others, which share the rest."""
    boxes = strip.photos
    if len(boxes) < 3:
        return strip
    gap = boxes[1].y - boxes[0].bottom
    each = (boxes[-1].bottom - boxes[0].y - gap * (len(boxes) - 1)) / (len(boxes) - 1 + _LARGE)
    found = [replace(boxes[0], h=_LARGE * each)]
    for box in boxes[1:]:
        found.append(replace(box, y=found[-1].bottom + gap, h=each))
    return replace(strip, photos=tuple(found))


def _filled(surface: Surface, boxes: Sequence[Rect]) -> bool:
    """Whether the photos fill their places: one that stands whole in a large one is no larger."""
    return all(any(f.box.area > 0.9 * b.area for b in boxes if b.holds(f.box.cx, f.box.cy))
               for f in surface.photo_frames())  # fmt: skip


def _words_first(strip: Strip) -> Strip:
    """The words above the photos."""
    down = strip.words.bottom - strip.photos[-1].bottom
    words = replace(strip.words, y=strip.photos[0].y)
    return replace(strip, photos=tuple(b.moved(0, down) for b in strip.photos), words=words)


def _with_words(surface: Surface, places: Sequence[Strip], strips_: Sequence[Strip]) -> Surface:
    """The words of each strip in their place, wherever they stand now; other texts stay."""
    frames = list(surface.frames)
    for n, f in enumerate(frames):
        if not isinstance(f, TextFrame) or f.locked:
            continue
        for usual, strip in zip(places, strips_, strict=True):
            size = abs(f.box.w - usual.words.w) < 0.1 and abs(f.box.h - usual.words.h) < 0.1
            if size and usual.box.holds(f.box.cx, f.box.cy):
                frames[n] = replace(f, box=strip.words)
    return replace(surface, frames=tuple(frames))


def _hidden(surface: Surface) -> set[str]:
    """Texts on photos: a layout adds none, such as words that are locked or were made of another size."""
    photos = [f.box for f in surface.photo_frames()]
    texts = ((f.id, f.box.inset(_HAIR)) for f in surface.frames if isinstance(f, TextFrame))
    return {name for name, box in texts if any(map(box.intersection, photos))}


def _same(a: Surface, b: Surface) -> bool:
    return [(f.box, getattr(f, "crop", None)) for f in a.frames] == [
        (f.box, getattr(f, "crop", None)) for f in b.frames
    ]
