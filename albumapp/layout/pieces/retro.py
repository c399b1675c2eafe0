"""Retro prints: a square picture on white, with a line of words in the wider white below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import Frame, PhotoFrame, Surface, TextFrame
from albumapp.drawing.colour import from_hex
from albumapp.layout.pieces.filling import set_in
from albumapp.layout.pieces.job import Job, surface
from albumapp.layout.pieces.lettering import PT, fitted
from albumapp.layout.pieces.options import in_boxes
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import shapes
from albumapp.products.pieces_prints import picture_place, words_place
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.text.style import TextStyle

_KEPT = 0.5  # of a photo that the picture shows at least; else it stands whole on white
_HAND, _INK = "Caveat", from_hex("#2b2b33")
_LETTERS = 0.62  # of the height of the words' place


def retro(job: Job) -> list[Surface]:
    """A print a photo, in the photos' order; as many as were chosen."""
    block = job.spec.block
    count = job.pages if job.pages is not None else len(job.photos)
    photos = list(job.choose(min(max(count, block.pages_min), block.pages_max, len(job.photos))))
    made = shapes(job.spec, len(photos), ())
    return [_print(f, shape, job) for f, shape in zip(photos, made, strict=True)]


def _print(f: PhotoFacts, shape: SurfaceShape, job: Job) -> Surface:
    frames: list[Frame] = [set_in(f, picture_place(shape), _KEPT)]
    known = [word for word, there in (("{place}", f.place), ("{date}", f.dated and f.taken)) if there]
    text = job.piece.words or ", ".join(known)
    if text:
        box = words_place(shape)
        long = text.replace("{place}", f.place or "").replace("{date}", "31 December 2026")
        meant = TextStyle(
            _HAND, size_pt=round(_LETTERS * box.h * PT, 1), colour=_INK, align="center", valign="middle"
        )
        look, _ = fitted(long, meant, box, lines=1)
        frames.append(TextFrame("", box, text, look, why=(Reason("piece.words"),)))
    return surface(shape, frames)


def retro_options(
    surface: Surface, photos: Sequence[PhotoFacts], spec: ProductSpec, look: Style, want: int
) -> list[Surface]:
    """The photo in its place; filling it, or whole."""
    place = picture_place(surface.shape)
    made = in_boxes(surface, photos, [place])
    if made is None:
        return []
    whole = set_in(photos[0], place, 1.1)
    frames = tuple(
        replace(f, box=whole.box, crop=whole.crop)
        if isinstance(f, PhotoFrame) and f.photo == photos[0].id and not f.locked
        else f
        for f in made.frames
    )
    other = replace(made, frames=frames)
    return [made, other][: max(1, want)] if other != made else [made]
