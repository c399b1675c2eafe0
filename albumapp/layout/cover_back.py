"""The back of the cover: a small calm photo with a line below it, where the style says so; else bare.

The photo is another one than on the front, with nobody large on it, whole and centred a little above the
middle. The line says when the photos were taken, unless the title does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.basis.dates import when
from albumapp.document.model import PhotoFrame, TextFrame
from albumapp.geometry import Rect
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.constraints import frame_violations
from albumapp.layout.cover_photo import calm_share, largest_face
from albumapp.layout.crop import best_crop
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

CODES = ("cover.back", "cover.back_line")  # why a frame that a suggestion put on the back is there
_SIDE = 0.27  # of the board's shorter side: of a square of the photo's area
_HIGH = 0.45  # of the board's height: the middle of the photo
_PPI = 150.0  # fewer would be seen
_CALM, _FACE = 0.45, 0.18  # share of calm cells; of the photo's height: a face that draws the eye
_DARK = 80.0  # of 255: the mean lightness from which down a photo is a black spot when it is small
_SHAPES = 0.6, 2.0  # aspects that look well so small
_GAP, _LINE = 0.022, 0.03  # of the board's height: from photo to line, and the line's own


def back_frames(
    facts: Sequence[PhotoFacts], front: PhotoFacts | None, shape: SurfaceShape, style: Style, title: str
) -> list[PhotoFrame | TextFrame]:
    """Frames of the back, without ids; [] where it stays bare."""
    if style.cover_back != "photo" or len(shape.areas) != 3:
        return []
    board = shape.areas[0]
    for photo in _calmest(facts, front):
        frame = _framed(photo, board, shape, style)
        if frame is not None:
            return [frame, *_line(facts, frame, board, style, title)]
    return []


def _calmest(facts: Sequence[PhotoFacts], front: PhotoFacts | None) -> list[PhotoFacts]:
    """Photos that may stand on the back, the best first."""

    def calm(f: PhotoFacts) -> float:
        dark = max(0.0, 1 - sum(f.light) / len(f.light) / _DARK) if f.light else 0.0
        return (min(1.0, calm_share(f) / _CALM) if f.saliency else 0.5) - dark

    fit = [
        f
        for f in facts
        if front is not None
        and f.id != front.id
        and _SHAPES[0] <= f.aspect <= _SHAPES[1]
        and largest_face(f) < _FACE
        and (not f.faces or calm_share(f) >= _CALM)
    ]
    return sorted(
        fit,
        key=lambda f: (-(0.6 * calm(f) + 0.3 * (not f.faces) + 0.3 * f.importance + 0.2 * f.quality), f.id),
    )[:5]


def _framed(photo: PhotoFacts, board: Rect, shape: SurfaceShape, style: Style) -> PhotoFrame | None:
    """The photo in its place; None where it has too few pixels for it."""
    side = _SIDE * min(board.w, board.h)
    aspect = style.cell_aspect or photo.aspect
    box = Rect.centred(board.cx, board.y + _HIGH * board.h, side * aspect**0.5, side / aspect**0.5)
    crop = best_crop(photo, aspect)
    if crop is None or effective_ppi(crop, photo.size, box) < _PPI:
        return None
    frame = PhotoFrame("", box, photo.id, crop, border=style.border, why=(Reason("cover.back"),))
    return None if frame_violations(frame, photo, shape) else frame


def _line(
    facts: Sequence[PhotoFacts], frame: PhotoFrame, board: Rect, style: Style, title: str
) -> list[TextFrame]:
    """When the photos were taken, below the photo."""
    days = [f.taken.date() for f in facts if f.taken is not None and f.dated]
    words = when(days) if 2 * len(days) >= len(facts) else ""
    if not words or words in title:
        return []
    box = Rect(board.x + board.w * 0.2, frame.box.bottom + _GAP * board.h, board.w * 0.6, _LINE * board.h)
    base = style.caption.look if style.caption is not None else style.title
    size = round(min(box.h / 1.35 / (25.4 / 72), max(8.0, 0.34 * style.title.size_pt)), 1)
    look = replace(base, size_pt=size, align="center", valign="top", leading=1.2)
    return [TextFrame("", box, words, look, why=(Reason("cover.back_line"),))]
