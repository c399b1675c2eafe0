"""Which photo earns a wall, and at which size: enough pixels for where it is looked at from, every face clear
of what is folded round the edges or hidden by a frame."""

from __future__ import annotations

from collections.abc import Iterable

from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import effective_ppi, largest_crop
from albumapp.layout.crop import best_crop
from albumapp.layout.pieces.filling import filling_crop
from albumapp.layout.wall.room import PieceSize
from albumapp.photos.facts import PhotoFacts

VIEWING = 1.5  # m from which a wall is looked at
_LARGE_FORMAT = 239.0  # ppi at 1 m (Ghent Workgroup 2022, large format: error below)
_IMPORTANT, _GOOD = 0.6, 0.4


def needed_ppi(viewing: float = VIEWING) -> float:
    """The least effective ppi of a picture that is looked at from this distance, m."""
    return _LARGE_FORMAT / max(viewing, 0.5)


def worth(facts: PhotoFacts) -> float:
    """How much a photo earns a wall, 0..1; the user's favourites first."""
    value = _IMPORTANT * facts.importance + _GOOD * facts.quality
    return min(1.0, value + (0.3 if facts.pick else 0.0))


def candidates(photos: Iterable[PhotoFacts], most: int) -> list[PhotoFacts]:
    """The worthiest, without what is set aside, who is not to be shown, and all but the best of a series."""
    fit = [p for p in photos if not p.aside and not p.barred and p.duplicate_of is None]
    return sorted(fit, key=lambda p: (-worth(p), p.id))[:most]


def crop_for(facts: PhotoFacts, size: PieceSize) -> Crop | None:
    """The crop of front and wrap: all faces on the front, clear of wrap and rim; None where there is none."""
    whole = Rect(0, 0, size.w + 2 * size.reach, size.h + 2 * size.reach)
    return filling_crop(facts, whole, [whole.inset(size.reach + size.rim)])


def any_crop(facts: PhotoFacts, size: PieceSize) -> Crop:
    """The crop where no face can be kept clear: all of them shown, if that can be."""
    aspect = (size.w + 2 * size.reach) / (size.h + 2 * size.reach)
    return best_crop(facts, aspect) or Crop(largest_crop(facts.aspect, aspect))


def ppi(facts: PhotoFacts, size: PieceSize, crop: Crop) -> float:
    """Effective ppi at the printed size."""
    return effective_ppi(crop, facts.size, Rect(0, 0, size.w + 2 * size.reach, size.h + 2 * size.reach))


def loss(facts: PhotoFacts, crop: Crop) -> float:
    """Share of the photo that is not shown, 0..1."""
    return 1.0 - crop.box.area
