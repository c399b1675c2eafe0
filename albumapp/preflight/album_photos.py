"""Rules of photos in their frames: there, fine and sharp enough, light enough, once."""

from __future__ import annotations

import math
from collections.abc import Iterator

from albumapp.document.gallery import is_gallery
from albumapp.document.model import PhotoEntry, PhotoFrame, Surface
from albumapp.geometry import Rect
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.crop import best_crop
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album_look import Look, bounds, ppi_limits
from albumapp.preflight.finding import ERROR, NOTE, WARNING, Finding, Mend

# sharpness (analysis/quality.py) is measured on a photo made 1,024 px long
_MEASURED_PX = 1024
_SOFT = 0.35  # below it a photo is called soft (analysis/importance.py)
_SEEN_PPI = 150.0  # a blur that is finer than this on paper is not seen at reading distance

# lightness L* 0..100: what is darker all over loses its shadows on paper, which reflects less than a screen
_DARK, _LIGHT_PARTS = 24.0, 60.0
_WANTED = 34.0  # the mean that the mend aims at
_MOST_STOPS = 1.0

ALIKE = ("place", "places", "envelope")  # parts that are alike on purpose


def blank(surface: Surface, look: Look) -> Iterator[Finding]:
    if not surface.frames and surface.shape.kind != "cover" and not is_gallery(surface):
        yield Finding(
            "page-blank",
            WARNING,
            "These pages are blank.",
            "Put photos on them, or delete the pages.",
            {},
            surface.id,
            mend=_without(surface, look),
        )


def _without(surface: Surface, look: Look) -> Mend | None:
    """To delete blank pages, where the product has fewer."""
    block, count = look.spec.block, len(surface.shape.pages)
    left = sum(len(s.shape.pages) for s in look.document.inner()) - count
    if surface.locked or not surface.shape.whole or left < block.pages_min or count % block.pages_multiple:
        return None
    return Mend("Delete these pages", "delete_spread", {"surface": surface.id})


def _entries(surface: Surface, look: Look) -> Iterator[tuple[PhotoFrame, PhotoEntry]]:
    for f in surface.photo_frames():
        entry = look.document.photos.get(f.photo or "")
        if entry is not None:
            yield f, entry


def empty(surface: Surface, look: Look) -> Iterator[Finding]:
    for f in surface.photo_frames():
        if f.photo is None:
            yield Finding(
                "frame-empty",
                ERROR,
                "A frame is empty.",
                "Drop a photo on it, or delete it.",
                {},
                surface.id,
                f.id,
                box=bounds(f),
                mend=None if f.locked else Mend("Delete the frame", "delete_frames", {"frames": [f.id]}),
            )


def lost(surface: Surface, look: Look) -> Iterator[Finding]:
    for f, entry in _entries(surface, look):
        if entry.id in look.changed:
            yield Finding(
                "photo-changed",
                ERROR,
                "The file of {name} holds another picture than when it was imported.",
                "Import it again: it then takes its place in the album.",
                {"name": entry.name},
                surface.id,
                f.id,
                box=bounds(f),
            )
        elif entry.id in look.missing:
            yield Finding(
                "photo-missing",
                ERROR,
                "{name} is missing.",
                "Plug in its drive, or relink it.",
                {"name": entry.name},
                surface.id,
                f.id,
                box=bounds(f),
            )


def coarse(surface: Surface, look: Look) -> Iterator[Finding]:
    """Too few pixels for the printed size, as seen from where it is looked at."""
    error, warning = ppi_limits(look.spec.output)
    for f, entry in _entries(surface, look):
        ppi = effective_ppi(f.crop, entry.size, f.box)
        if ppi < warning:
            yield Finding(
                "ppi-low",
                ERROR if ppi < error else WARNING,
                "{name} will look soft: {ppi:.0f} of {least:.0f} pixels per inch.",
                "Make it smaller, or show more of it.",
                {"name": entry.name, "ppi": ppi, "least": warning},
                surface.id,
                f.id,
                box=bounds(f),
                mend=None if f.locked else _finer(f, entry, look, warning),
            )


def _finer(f: PhotoFrame, entry: PhotoEntry, look: Look, least: float) -> Mend | None:
    """Showing more of the photo where that is enough, else another of its series that has the pixels."""
    facts = look.facts(entry.id)
    whole = best_crop(facts, f.box.aspect) if f.crop.upright else None
    if whole is not None and effective_ppi(whole, entry.size, f.box) >= least:
        return Mend("Show more of it", "reset_crop", {"frame": f.id})
    for photo in look.series.get(facts.duplicate_of or entry.id, ()):
        other, its = look.document.photos[photo], look.facts(photo)
        if photo == entry.id or photo in look.places or photo in look.missing or its.aside or its.barred:
            continue
        crop = best_crop(its, f.box.aspect)
        if crop is not None and effective_ppi(crop, other.size, f.box) >= least:
            return Mend("Take its finer sibling", "place_photo", {"frame": f.id, "photo": other.id})
    return None


def soft(surface: Surface, look: Look) -> Iterator[Finding]:
    """Photos that are out of focus or shaken so far that it shows at the printed size."""
    for f, entry in _entries(surface, look):
        sharp = look.facts(entry.id).sharpness
        if sharp is None or sharp >= _SOFT:
            continue
        scale = _MEASURED_PX / max(entry.width, entry.height, _MEASURED_PX)
        # where it is very soft the blur is wider than a measured pixel, so it shows in smaller prints, too
        if effective_ppi(f.crop, entry.size, f.box) * scale < _SEEN_PPI * _SOFT / max(sharp, 0.1):
            yield Finding(
                "photo-soft",
                NOTE,
                "{name} is not sharp, and at this size it shows.",
                "Make it smaller, or choose another photo of the moment.",
                {"name": entry.name},
                surface.id,
                f.id,
                box=bounds(f),
            )


def dark(surface: Surface, look: Look) -> Iterator[Finding]:
    for f, entry in _entries(surface, look):
        if f.adjust is not None and (f.adjust.auto is not None or f.adjust.exposure > 0):
            continue  # it was looked at and lightened
        grid = lightness(look.facts(entry.id), f.crop.box)
        if not grid:
            continue
        mean = sum(grid) / len(grid)
        bright = sorted(grid)[int(0.9 * (len(grid) - 1))]
        if mean < _DARK and bright < _LIGHT_PARTS:
            stops = min(max(round(math.log2(relative(_WANTED) / relative(mean)), 1), 0.2), _MOST_STOPS)
            yield Finding(
                "photo-dark",
                NOTE,
                "{name} may print darker than on your screen.",
                "Lighten it, or see its soft proof.",
                {"name": entry.name},
                surface.id,
                f.id,
                box=bounds(f),
                mend=Mend("Lighten it", "set_adjust", {"frames": [f.id], "exposure": stops}),
            )


def relative(lightness: float) -> float:
    """Luminance 0..1 of L* 0..100 (CIE 1976)."""
    return ((lightness + 16) / 116) ** 3 if lightness > 8 else lightness / 903.3


def lightness(facts: PhotoFacts, part: Rect) -> list[float]:
    """L* (0..100) of the cells of a photo's grid of light that a part (0..1 of it) touches; [] unknown."""
    side = math.isqrt(len(facts.light))
    if not side or side * side != len(facts.light):
        return []
    x0, y0 = (min(max(int(v * side), 0), side - 1) for v in (part.x, part.y))
    x1, y1 = (min(max(math.ceil(v * side), 1), side) for v in (part.right, part.bottom))
    return [
        facts.light[y * side + x] / 2.55
        for y in range(y0, max(y1, y0 + 1))
        for x in range(x0, max(x1, x0 + 1))
    ]


def twice(surface: Surface, look: Look) -> Iterator[Finding]:
    """A photo that the pages before, or these, show already. A cover or a calendar's title page shows one of
    the others on purpose, and cards for guests show all the same."""
    if surface.shape.kind == "cover" or surface.shape.part in ALIKE:
        return
    for f, entry in _entries(surface, look):
        places = look.places.get(entry.id, ())
        if (surface.id, f.id) in places[1:]:
            yield Finding(
                "photo-twice",
                WARNING,
                "{name} is in the album more than once.",
                "Take one of them out, if you did not mean it.",
                {"name": entry.name},
                surface.id,
                f.id,
                box=bounds(f),
                mend=None if f.locked else Mend("Take this one out", "remove_photo", {"frame": f.id}),
            )


RULES = (blank, empty, lost, coarse, soft, dark, twice)
