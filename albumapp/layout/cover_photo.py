"""Which photo stands on the cover: a face large or a place wide, important, sharp; never a group of ten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame, Surface
from albumapp.layout.constraints import area_cap
from albumapp.layout.crop import grown_face
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_GROUP = 6  # this many faces and more are a group, not a cover
_CROWD = 10
_LARGE = 0.18  # of the photo's height: a face x 1.3 that carries a cover
_WIDE = 1.3
_PROFILE = 55.0  # degrees: who looks away says less
_CALM_CELL = 64  # of 255
_CALM = 0.45  # share of calm cells from which there is room for a title


def front_photo(facts: Sequence[PhotoFacts], shape: SurfaceShape) -> PhotoFacts | None:
    """The photo that suits the front best; None without photos."""
    if not facts:
        return None
    often = main_people(facts)
    return max(facts, key=lambda f: (suits(f, shape, often), f.importance, f.id))


def on_front(cover: Surface) -> list[PhotoFrame]:
    """Frames of photos, or for them, whose middle is on the front board."""
    return [f for f in cover.photo_frames() if f.box.cx > cover.shape.areas[-1].x]


def main_people(facts: Sequence[PhotoFacts]) -> Mapping[str, float]:
    """How often each person is there, the most frequent 1."""
    seen = Counter(p for f in facts for p in f.people)
    most = max(seen.values(), default=1)
    return {p: n / most for p, n in seen.items()}


def suits(f: PhotoFacts, shape: SurfaceShape, often: Mapping[str, float]) -> float:
    """How well a photo suits the front of the cover; only compares."""
    score = f.importance + 0.3 * f.quality
    if carries(f):
        score += 0.35
    elif wide(f):
        score += 0.25
    elif 1 <= len(f.faces) <= 3:
        score += 0.35 * min(1.0, largest_face(f) / _LARGE) ** 2 * (0.5 if _away(f) else 1.0)
    if often and f.people:
        score += 0.15 * max(often.get(p, 0.0) for p in f.people)
    score += 0.1 * min(1.0, calm_share(f) / _CALM)
    if len(f.faces) >= _GROUP:
        score -= 0.6
    if len(f.faces) >= _CROWD:
        score -= 5.0
    board = shape.areas[-1]
    return score - 0.8 * max(0.0, 1 - area_cap(f, shape) / (0.5 * board.area)) - _odd(f)


def _odd(f: PhotoFacts) -> float:
    """A panorama or a strip leaves most of a board white."""
    return 0.5 * min(1.0, max(0.0, max(f.aspect, 1 / f.aspect) - 2.0))


def largest_face(f: PhotoFacts) -> float:
    """Height of the largest face x 1.3, 0..1 of the photo."""
    return max((grown_face(b).h for b in f.faces), default=0.0)


def carries(f: PhotoFacts) -> bool:
    """One to three faces, one of them large and not turned away."""
    return 1 <= len(f.faces) <= 3 and largest_face(f) >= _LARGE and not _away(f)


def _away(f: PhotoFacts) -> bool:
    """Whether the largest face looks away."""
    if not f.faces or len(f.gaze) < len(f.faces):
        return False
    largest = max(range(len(f.faces)), key=lambda n: f.faces[n].area)
    yaw = f.gaze[largest]
    return yaw is not None and abs(yaw) > _PROFILE


def wide(f: PhotoFacts) -> bool:
    """A place: nobody's face, and wider than high."""
    return not f.faces and f.aspect >= _WIDE


def calm_share(f: PhotoFacts) -> float:
    """Share of the photo that draws the eye little: room for a title; 0 where nothing is known."""
    return sum(c < _CALM_CELL for c in f.saliency) / len(f.saliency) if f.saliency else 0.0


def reasons(f: PhotoFacts) -> Iterator[Reason]:
    """Why this photo may stand on the front. Said when asked, never kept: they tell of faces."""
    if carries(f):
        yield Reason("cover.face_large")
    elif wide(f):
        yield Reason("cover.place_wide")
    if calm_share(f) >= _CALM:
        yield Reason("cover.calm")
