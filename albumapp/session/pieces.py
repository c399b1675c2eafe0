"""The suggestion of what is no book: prints, wall art, cards, calendars."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from albumapp.basis.dates import today
from albumapp.basis.reasons import current
from albumapp.document.days.month import own_days
from albumapp.document.guests import Guest, guests_of
from albumapp.document.model import Document
from albumapp.document.named_styles import styled
from albumapp.layout.pieces.filling import ppi_of
from albumapp.layout.pieces.job import Days, Job
from albumapp.layout.pieces.making import dated, suggest_piece
from albumapp.layout.pieces.wall import smaller
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album_look import ppi_limits
from albumapp.products.catalogue import product
from albumapp.products.reference import changed
from albumapp.products.spec import ProductSpec


def suggested(
    doc: Document,
    photos: Sequence[PhotoFacts],
    choose: Callable[[int], Sequence[PhotoFacts]],
    spec: ProductSpec,
    style: Style,
    pages: int | None,
    title: str,
    seed: int,
    days: Days | None = None,
    guests: Sequence[Guest] | None = None,
    every: Sequence[PhotoFacts] = (),
    names: Mapping[str, str] | None = None,
) -> Document:
    """A document of the product; the user's own days of a calendar that was there before come again.

    `every` are all photos that nobody rejected, those of a series that a better one stands for, too. `names`
    are those of people, by id: a calendar shows who has a birthday in that month. The year that it is made
    for stays with it, whenever it is opened.
    """
    spec = dated(
        spec, (today().year, today().month), lambda year: product(changed(spec.id, {"year": str(year)}))
    )
    job = Job(
        spec, photos, choose, style, title, pages, seed, own_days(doc) | dict(days or {}), current(),
        guests=guests_of(doc) if guests is None else guests,
        every=every, names=names or {},
    )  # fmt: skip
    return styled(doc, suggest_piece(job, doc))


def pages_for_piece(spec: ProductSpec, photos: int) -> int:
    """How many pages suit so many photos."""
    assert spec.piece is not None
    if spec.piece.form in ("print", "retro") and spec.piece.all_photos:
        return spec.pages_near(photos)
    if spec.piece.form == "minis":
        columns, rows = spec.piece.cells
        return spec.pages_near(photos // (columns * rows))
    return spec.block.pages_default


def sharper_on(doc: Document, facts_of: Callable[[str], PhotoFacts]) -> ProductSpec | None:
    """The smaller product on which the pictures of prints or of a wall would be sharp.

    None where half of them are fine enough as they are, or no product is smaller. One size suits all of them.
    """
    spec = product(doc.product)
    if spec.piece is None or spec.piece.form not in ("print", "wall", "panels"):
        return None
    frames = [f for s in doc.surfaces for f in s.photo_frames() if f.photo is not None]
    _, least = ppi_limits(spec.output)
    coarse = [facts_of(f.photo) for f in frames if f.photo and ppi_of(f, facts_of(f.photo)) < least]
    if not coarse or 2 * len(coarse) < len(frames):
        return None
    found = [s for f in coarse if (s := smaller(spec, f)) is not None]
    return min(found, key=lambda s: s.block.page.w * s.block.page.h, default=None)
