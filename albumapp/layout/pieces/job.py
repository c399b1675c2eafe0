"""What is to be made: the product, the photos that may be shown, what is wished."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from albumapp.basis import UserError
from albumapp.document.guests import Guest
from albumapp.document.model import Frame, PhotoFrame, Surface
from albumapp.drawing.grounds import Ground
from albumapp.geometry import Crop, Rect
from albumapp.layout.crop import best_crop
from albumapp.layout.pieces.filling import filled, ppi_on
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import piece_of
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import Piece, ProductSpec

Days = Mapping[tuple[int, int], str]  # the user's own words by month and day

_NARROW, _CROPPED, _WIDE = 0.7, 1.5, 1.8  # shapes of photos that stand beside others; wider ones are cropped
# what it is worth that all of a photo fills its place and that it differs from others; what white costs
_FILLS, _CHOSEN, _LEAVES_BARE = 0.6, 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Job:
    """`photos` are good ones in their order; `choose` gives so many of them, the best and most different.

    `pages` is a count that the product allows, None for as many as suit. `days` are the user's own of a
    calendar, `guests` those of place cards and envelopes. `language` is that of words that are printed,
    `today` the year and month. `every` are all photos that nobody rejected, those of a series that the best
    stands for, too. `names` are those of people by id: whose birthday it is. `standing` are locked pieces of
    the wall before, `others` the photos on them.
    """

    spec: ProductSpec
    photos: Sequence[PhotoFacts]
    choose: Callable[[int], Sequence[PhotoFacts]]
    style: Style
    title: str = ""
    pages: int | None = None
    seed: int = 0
    days: Days = field(default_factory=dict)
    language: str = "en"
    today: tuple[int, int] = (2026, 1)
    guests: Sequence[Guest] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    every: Sequence[PhotoFacts] = ()
    standing: Sequence[PhotoFrame] = ()
    others: Sequence[PhotoFacts] = ()

    @property
    def piece(self) -> Piece:
        return piece_of(self.spec)

    def best(self) -> list[PhotoFacts]:
        """All photos, the most important first."""
        return sorted(self.photos, key=lambda f: (-worth(f), f.id))


def worth(f: PhotoFacts) -> float:
    """How good a photo is to be shown alone, 0..1 and more: a pick comes before all others."""
    return 0.7 * f.importance + 0.3 * f.quality + f.pick


def with_pixels(job: Job, count: int, parts: float = 1.0) -> Job:
    """The job with photos only that a printer takes at the size of a page, or of one of so many `parts` of it
    (or that the user picked); the same where these are fewer than `count`."""
    least = job.spec.output.ppi_limits[0]
    fine = [f for f in job.photos if f.pick > 0 or ppi_on(job.spec, f) * parts**0.5 >= least]
    if len(fine) == len(job.photos) or len(fine) < max(count, 1):
        return job
    return only(job, {f.id for f in fine})


def beside_others(job: Job, count: int) -> Job:
    """The job with photos only that stand well beside others: of none too wide do faces forbid to crop it.
    The same where these are fewer than `count`."""
    tame = {f.id for f in job.photos if tame_crop(f) is not None}
    return only(job, tame) if count <= len(tame) < len(job.photos) else job


def tame_crop(f: PhotoFacts) -> Crop | None:
    """All of a photo, or most of one that is wider or higher than others; None where faces forbid that."""
    if _NARROW <= f.aspect <= _WIDE:
        return Crop()
    return best_crop(f, min(max(f.aspect, _NARROW), _CROPPED))


def only(job: Job, ids: Collection[str]) -> Job:
    """The job with these photos, of which `choose` gives the best and most different, too."""
    every = len(job.photos)

    def choose(many: int) -> list[PhotoFacts]:
        most = many
        found = [f for f in job.choose(most) if f.id in ids]
        while len(found) < many and most < every:
            most = min(most + many - len(found), every)
            found = [f for f in job.choose(most) if f.id in ids]
        return found[:many]

    return replace(job, photos=[f for f in job.photos if f.id in ids], choose=choose)


def best_suited(job: Job, count: int, box: Rect, shape: SurfaceShape) -> list[PhotoFacts]:
    """Good photos that lose little where they fill this box of a shape (mm), in their own order."""
    chosen = {f.id for f in job.choose(min(len(job.photos), 3 * count))}

    def suits(f: PhotoFacts) -> float:
        frame = filled(f, box, shape)
        fits = _FILLS * frame.crop.box.area if frame is not None else -_LEAVES_BARE
        return worth(f) + fits + (_CHOSEN if f.id in chosen else 0.0)

    ids = {f.id for f in sorted(job.photos, key=lambda f: (-suits(f), f.id))[:count]}
    return [f for f in job.photos if f.id in ids]


def surface(
    shape: SurfaceShape,
    frames: Sequence[Frame],
    background: Ground | None = None,
    gutter: float = 0.0,
    edges: str = "",
) -> Surface:
    """A surface without ids."""
    content = (shape.zone or shape.rect,)
    return Surface("", shape, tuple(frames), content, gutter, background, edges=edges)


def photos_needed(job: Job) -> None:
    """UserError where there is nothing to show."""
    if not job.photos:
        raise UserError("There are no photos to lay out.", "Import some photos first.")


def shown(frames: Sequence[Frame]) -> list[str]:
    return [f.photo for f in frames if isinstance(f, PhotoFrame) and f.photo is not None]
