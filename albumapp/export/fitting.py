"""Photos made smaller so that the printer takes the file: no more ppi and bytes than it wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from albumapp.basis import UserError
from albumapp.export.images import ImageBook
from albumapp.export.options import Settings
from albumapp.preflight.finding import NOTE, WARNING, Finding

_OVERHEAD = 200_000  # bytes of pages, fonts and profiles, a few percent of what they come to at most
_SLACK = 0.98
_POOR = 200.0  # ppi below which it is worth a look


@dataclass(frozen=True, slots=True)
class _Rung:
    """`weight`: bytes a pixel of JPEG 4:4:4 at that quality, measured on camera photos; only ratios count."""

    ppi: float
    quality: int
    weight: float


_LADDER = tuple(
    _Rung(ppi, quality, weight)
    for ppi, quality, weight in (
        (450, 92, 0.40),
        (360, 92, 0.40),
        (300, 92, 0.40),
        (300, 88, 0.31),
        (300, 84, 0.26),
        (250, 84, 0.26),
        (250, 80, 0.22),
        (200, 80, 0.22),
        (200, 75, 0.19),
        (150, 75, 0.19),
        (150, 65, 0.15),
        (120, 60, 0.14),
        (100, 50, 0.12),
    )
)


def fitted(make: Callable[[Settings], ImageBook], how: Settings) -> tuple[ImageBook, tuple[Finding, ...]]:
    """All pictures as they should be, or as fine as fits into `bytes_max`, and what was done.

    UserError where even the coarsest do not fit.
    """
    images = make(how)
    notes = _notes(images, how)
    most = how.bytes_max * _SLACK - _OVERHEAD
    if not how.bytes_max or images.store.size <= most:
        return images, notes
    last: tuple[_Rung, int] | None = None
    for rung in _rungs(how):
        if last is not None and _expected(rung, *last) > most * 1.1:
            continue
        images = make(replace(how, ppi_max=rung.ppi, ppi_made=rung.ppi, quality=rung.quality, squeeze=True))
        last = rung, images.store.size
        if images.store.size <= most:
            severity = WARNING if rung.ppi < _POOR else NOTE
            what = (
                "Photos were made smaller, to {ppi} ppi and quality {quality}, "
                "so that the file has at most {mb} MB."
            )
            values = {"ppi": round(rung.ppi), "quality": rung.quality, "mb": round(how.bytes_max / 1e6)}
            return images, (*notes, Finding("bytes-max", severity, what, "", values))
    raise UserError(
        "The PDF cannot be made so small as the printer wants it: {mb} MB.",
        "Leave out pages, or ask the printer.",
        mb=round(how.bytes_max / 1e6),
    )


def _rungs(how: Settings) -> Iterator[_Rung]:
    """Those at most as fine as the printer wants them, and the first at just that."""
    most = how.ppi_max
    if most > 300 and most not in (rung.ppi for rung in _LADDER):
        yield replace(next(rung for rung in _LADDER if rung.ppi <= most), ppi=most)
    for rung in _LADDER:
        if not most or rung.ppi <= most:
            yield rung


def _expected(rung: _Rung, before: _Rung, size: int) -> float:
    return size * (rung.ppi / before.ppi) ** 2 * rung.weight / before.weight


def _notes(images: ImageBook, how: Settings) -> tuple[Finding, ...]:
    if not images.smaller:
        return ()
    what = "{count} photos were made smaller: the printer takes at most {ppi} ppi."
    return (Finding("ppi-max", NOTE, what, "", {"count": images.smaller, "ppi": round(how.ppi_max)}),)
