"""Wall art: the best photo on canvas, metal, acrylic or in a frame; one photo over several panels.

A photo earns a wall by what it is worth, by how little of it the format cuts off, and by whether its pixels
suffice at the distance from which it is looked at. No face comes near an edge, a wrap, a mat or a gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame, Surface
from albumapp.drawing.colour import Colour, from_lab
from albumapp.geometry import Rect
from albumapp.layout.constraints import head_twice
from albumapp.layout.crop import kept as kept_share
from albumapp.layout.pieces.filling import filled, ppi_of, ppi_on, set_in, told
from albumapp.layout.pieces.job import Job, surface, worth
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue
from albumapp.products.pieces import shapes
from albumapp.products.shape import SurfaceShape
from albumapp.products.spec import ProductSpec

# Ghent Workgroup 2022, large format: 299 ppi in the hand is enough, divided by the metres one stands away
_LARGE = 299.0
_REJECTED = 95 / 149  # of the least that is wanted: so few pixels a printer sends back (Ghent Workgroup)
_COARSE = 1.0  # what that costs beside being short of them
_CUT, _SHORT = 0.8, 0.6  # how far cropping and missing pixels lower what a photo is worth here
_CUT_WIDE = 1.4  # the former on a panorama, which cuts off most of photos that are not wide
_DARKER, _PALER = 0.8, 0.7  # how a photo's mean colour becomes that of its edges
_NEARLY = 0.85  # of the pixels that are enough: so few are recommended, too
_LIKE = 0.16  # shapes that differ by no more: 2:3 and 3:4 are, and a square is not
_PRINT = ("print", "print", "print")
_OTHERS = 5  # of the best photos: asked again, the next one hangs
_PANORAMA, _WIDE = 1.95, 1.8  # from which shape on a place is a panorama, and a photo wide
_SUITS = 0.6  # what it is worth in a panorama that a photo is wide by itself
_FOLLOWS = 0.08  # what it costs that the edges cannot go on with the picture
_WHOLE, _ON_ONE = 1.0, 4.0  # what white round it costs, and that of several panels one has a picture


@dataclass(frozen=True, slots=True)
class Hung:
    """A photo on a surface: how it hangs there, and what that is worth."""

    photo: PhotoFacts
    shape: SurfaceShape
    frame: PhotoFrame
    edges: str
    worth: float


def ppi_wanted(spec: ProductSpec) -> float:
    """Pixels per inch that are enough at the distance from which the product is looked at."""
    out = spec.output
    return _LARGE / out.viewing if out.viewing > 1 else out.ppi_good


def wall(job: Job) -> list[Surface]:
    """The best photo, or as many as are wanted, each on a piece of its own."""
    block = job.spec.block
    count = min(max(job.pages or block.pages_min, block.pages_min), block.pages_max, len(job.photos))
    every = _best_of(job, [_shape(job, f) for f in job.photos])
    first = (
        job.seed % max(1, min(len(every), _OTHERS)) if count < len(every) else 0
    )  # another seed, another photo
    hung = (every[first:] + every[:first])[:count]
    found = []
    for n, h in enumerate(hung):
        turned = [False] * n + [_turned(job, h.shape)]
        shape = shapes(job.spec, n + 1, turned)[n]
        found.append(surface(shape, [_described(h, job)], _paper(h, job), edges=h.edges))
    return found


def panels(job: Job) -> list[Surface]:
    """The photo that bears to be parted best, over as many panels as are wanted."""
    count = job.pages or job.spec.block.pages_default
    ways = [
        shapes(job.spec, count, (turned,))[0] for turned in ((False, True) if job.piece.turns else (False,))
    ]
    best = max((_best_of(job, [w] * len(job.photos))[0] for w in ways), key=lambda h: h.worth)
    why = [Reason("piece.parted", {"n": count})]
    if suits_panorama(best.photo, best.shape.size.aspect):
        why.append(Reason("piece.panorama"))
    return [surface(best.shape, [told(_described(best, job), *why)], _paper(best, job), edges=best.edges)]


def _paper(h: Hung, job: Job) -> Colour | None:
    """A quiet colour of the photo, where a colour is to fold round the bars; else bare."""
    tone = h.photo.tone
    if job.piece.edges != "colour" or tone is None:
        return None
    return from_lab(tone[0] / 2.55 * _DARKER, (tone[1] - 128) * _PALER, (tone[2] - 128) * _PALER)


def _shape(job: Job, f: PhotoFacts) -> SurfaceShape:
    turned = job.piece.turns and (f.aspect < 1) != (job.spec.block.page.aspect < 1)
    return shapes(job.spec, 1, (turned,))[0]


def _turned(job: Job, shape: SurfaceShape) -> bool:
    return (shape.size.w < shape.size.h) != (job.spec.block.page.aspect < 1)


def _best_of(job: Job, places: Sequence[SurfaceShape]) -> list[Hung]:
    """Each photo as it hangs best, the best first; those that fill theirs before all others."""
    ways = (hung(f, s, job) for f, s in zip(job.photos, places, strict=True))
    return sorted(ways, key=lambda h: (-h.worth, h.photo.id))


def hung(f: PhotoFacts, shape: SurfaceShape, job: Job) -> Hung:
    """A photo on a piece: over its edges, or up to them, or, where a face forbids both, whole on white."""
    wished = job.piece.edges
    if shape.part == "panels" and wished in ("mirror", "stretch"):
        wished = "picture"  # between panels there is no edge of the photo to repeat
    wraps = job.piece.wrap > 0
    ways: list[tuple[Rect, str, float]] = []
    if not wraps or wished == "picture":
        ways.append((shape.bleed_rect, "", 0.0))
    if wraps and (shape.part == "wall" or wished == "colour"):
        other = wished if wished in ("mirror", "stretch") else "mirror" if wished == "picture" else ""
        other = "colour" if shape.part == "panels" else other
        ways.append((shape.rect, other, _FOLLOWS if wished == "picture" else 0.0))
    for box, edges, cost in ways:
        frame = filled(f, box, shape)
        if frame is not None:
            if edges == "mirror" and head_twice(frame, f, shape.rect, job.piece.depth) is not None:
                edges = "stretch"  # else it is seen twice at the fold
            elif cost:
                frame = told(frame, Reason("piece.edges_mirrored"))
            return Hung(f, shape, frame, edges, _worth(f, frame, shape, job.spec) - cost)
    cost = _WHOLE if shape.part != "panels" else _ON_ONE
    return Hung(f, shape, _whole(f, shape), "", _worth(f, _whole(f, shape), shape, job.spec) - cost)


def _whole(f: PhotoFacts, shape: SurfaceShape) -> PhotoFrame:
    """The whole photo on the front, white round it; on one panel where there are several."""
    front = max(shape.fronts, key=lambda r: -abs(r.cx - shape.rect.cx) - abs(r.cy - shape.rect.cy))
    return set_in(f, front.grown(0.86), 1.1)


def _worth(f: PhotoFacts, frame: PhotoFrame, shape: SurfaceShape, spec: ProductSpec) -> float:
    seen = frame.box.intersection(shape.rect) or frame.box
    kept = shown_share(f, frame) * seen.area / frame.box.area
    ppi = ppi_of(frame, f)
    short = max(0.0, 1 - ppi / ppi_wanted(spec)) + (_COARSE if ppi < spec.output.ppi_min * _REJECTED else 0)
    return (
        worth(f)
        - (_CUT_WIDE if is_panorama(shape.size.aspect) else _CUT) * (1 - kept)
        - _SHORT * short
        + (_SUITS if suits_panorama(f, shape.size.aspect) else 0)
    )


def shown_share(f: PhotoFacts, frame: PhotoFrame) -> float:
    """Share of the photo, and of what draws the eye in it, that its crop shows: the mean of both."""
    return (frame.crop.box.area + kept_share(f, frame.crop.box)) / 2


def is_panorama(aspect: float) -> bool:
    return max(aspect, 1 / aspect) >= _PANORAMA


def suits_panorama(f: PhotoFacts, aspect: float) -> bool:
    """Whether a place of this shape is a panorama, and the photo wide (or high) by itself."""
    return is_panorama(aspect) and (f.aspect if aspect > 1 else 1 / f.aspect) >= _WIDE


def _described(h: Hung, job: Job) -> PhotoFrame:
    """With the reasons why this photo, at this size."""
    return told(h.frame, *reasons_of(h.photo, h.frame, job))


def reasons_of(photo: PhotoFacts, frame: PhotoFrame, job: Job) -> list[Reason]:
    """Why it was chosen, and how sharp it is from where it is looked at."""
    found = [Reason("piece.best", {"n": len(job.photos)})] if len(job.photos) > 1 else []
    aspect = job.spec.block.page.aspect
    if job.piece.form in ("wall", "print") and is_panorama(aspect):
        wide = suits_panorama(photo, aspect) or suits_panorama(photo, 1 / aspect)
        found.append(Reason("piece.panorama" if wide else "piece.panorama_cut"))
    found += reasons_of_size(photo, frame, job.spec)
    if ppi_of(frame, photo) < ppi_wanted(job.spec) and (other := smaller(job.spec, photo)) is not None:
        found.append(Reason("piece.smaller", {"product": other.name}))
    return found


def reasons_of_size(photo: PhotoFacts, frame: PhotoFrame, spec: ProductSpec) -> list[Reason]:
    """How sharp it is from where it is looked at."""
    ppi = ppi_of(frame, photo)
    enough = ppi >= ppi_wanted(spec)
    away = spec.output.viewing
    if away > 1:
        code = "piece.sharp_from" if enough else "piece.soft_from"
        return [Reason(code, {"ppi": round(ppi), "m": f"{away:g}"})]
    return [Reason("piece.sharp" if enough else "piece.soft", {"ppi": round(ppi)})]


def smaller(spec: ProductSpec, photo: PhotoFacts) -> ProductSpec | None:
    """The largest product of the same sort and about the same shape on which a photo would be all but sharp.

    Those of the same printer come first; where there is none, the largest print. None where none is smaller.
    """
    page, sort = spec.block.page, _sort(spec)
    found = []
    for s in catalogue().values():
        other = s.block.page
        if s.piece is None or _sort(s) not in (sort, _PRINT) or other.w * other.h >= page.w * page.h:
            continue
        a, b = (max(p.aspect, 1 / p.aspect) for p in (other, page))
        if abs(a / b - 1) <= _LIKE and ppi_on(s, photo) >= _NEARLY * ppi_wanted(s):
            rank = (_sort(s) == sort, s.source.vendor == spec.source.vendor, other.w * other.h, s.id)
            found.append((rank, s))
    return max(found, key=lambda f: f[0])[1] if found else None


def _sort(spec: ProductSpec) -> tuple[str, str, str]:
    """What products of several sizes have in common: canvas, metal, posters ..."""
    form = spec.piece.form if spec.piece is not None else ""
    return spec.kind, form, spec.id.split("-")[0]
