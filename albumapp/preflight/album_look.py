"""What the rules of an album may know, and what they share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from albumapp.document.days.month import month_frame
from albumapp.document.model import Document, Frame, Surface
from albumapp.document.placeholders import Known
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.finding import Finding
from albumapp.products.spec import Output, ProductSpec

Places = Mapping[str, tuple[tuple[str, str], ...]]  # surface and frame, by photo, in book order


@dataclass(frozen=True)
class Look:
    """`missing` are photos whose file is gone, `changed` whose file holds another picture; `places` where
    each photo stands in the block."""

    document: Document
    spec: ProductSpec
    known: Known
    missing: frozenset[str]
    changed: frozenset[str]
    places: Places
    today: date

    def facts(self, photo: str) -> PhotoFacts:
        return self.known.facts(photo)

    @cached_property
    def series(self) -> Mapping[str, tuple[str, ...]]:
        """Photos of one moment, by the best of them."""
        found: dict[str, list[str]] = {}
        for photo in self.document.photos:
            found.setdefault(self.facts(photo).duplicate_of or photo, []).append(photo)
        return {best: tuple(photos) for best, photos in found.items() if len(photos) > 1}


Rule = Callable[[Surface, Look], Iterator[Finding]]
BookRule = Callable[[Look], Iterator[Finding]]


def inside(document: Document) -> list[Surface]:
    """Surfaces that are neither a cover nor the title page of a calendar."""
    months = any(month_frame(s) is not None for s in document.surfaces)
    return [s for n, s in enumerate(document.inner()) if n or not months or month_frame(s) is not None]


def places_of(document: Document) -> Places:
    found: dict[str, list[tuple[str, str]]] = {}
    for s in inside(document):
        for f in s.photo_frames():
            if f.photo is not None:
                found.setdefault(f.photo, []).append((s.id, f.id))
    return {photo: tuple(places) for photo, places in found.items()}


def bounds(frame: Frame) -> Rect:
    """Where a frame stands, as bounds of its turned box, mm."""
    return frame.box.rotated_bounds(frame.rotation)


def ppi_limits(output: Output) -> tuple[float, float]:
    """Effective ppi below which a printer sends a picture back, and below which it looks soft."""
    return output.ppi_limits
