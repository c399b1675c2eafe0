"""The values of the analysis, and the codec of what is cached. Standard library only.

Faces are not part of the cached blob: the library keeps them in tables of their own, so that it can forget
them without touching scores. To add a field to `PhotoScore`: add it with a default,
put it in `_SCALARS` (or beside `phash` in the codec), and bump `version.ANALYSIS_VERSION`.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from albumapp.basis import Reason
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.record import AsideFile, PhotoRecord, Unreadable

# code of the reason that a rejected photo carries
REJECTED = "photo.rejected"
KIND_QUALITY = "quality"
EYES_SHUT = 0.5
PROFILE_DEGREES = 50.0


@dataclass(frozen=True, slots=True)
class Face:
    """One face. `box` and `sharpness` are 0..1 (the box of the oriented photo), `confidence` 0..1.

    The box goes from forehead to chin and from ear to ear, as far as that is on the photo. `eyes_open` is
    0..1 (below EYES_SHUT they are closed), or None where it cannot be told: a small, blurred or turned
    face. `encoding` is 128 little-endian float32 (512 bytes) whose Euclidean distance tells people apart,
    or None where the face was too small to tell. `points` are five (x, y) in 0..1 of the photo, on which
    they may lie beyond an edge: left and right eye as seen, tip of the nose, corners of the mouth; empty
    where unknown. `yaw` is degrees: 0 looks into the camera, 90 is a profile that looks to the right, -90
    to the left; None where unknown.
    """

    box: Rect
    confidence: float
    eyes_open: float | None = None
    sharpness: float = 0.0
    encoding: bytes | None = None
    points: tuple[tuple[float, float], ...] = ()
    yaw: float | None = None

    @property
    def profile(self) -> bool:
        """Whether it is seen from the side."""
        return self.yaw is not None and abs(self.yaw) >= PROFILE_DEGREES


@dataclass(frozen=True, slots=True)
class PhotoScore:
    """What one look at the pixels gave. Scores are 0..1, more is better.

    `brightness` is the mean luminance and `clipped`/`crushed` the shares of blown and black pixels (0..1).
    `dhash` and `phash` are 64-bit perceptual hashes; `tiny` is 16 x 16 x 3 bytes of L, a, b (8-bit), row by
    row: a signature of layout and colour, b"" where unknown, and `points` are keypoints (see
    `signature.points`), b"" where there are none. `faces` is None where nobody looked for faces
    (people are off), and empty where there are none. `page` is the likelihood of a page of text, `tall` the
    height of that text by its width (0 without), `flat` the share of pixels that equal their neighbours.
    `saliency` is where it draws the eye (a square grid of bytes, row by row; see `analysis.saliency`), b""
    where nobody looked, and `horizon` the height of its horizon (0..1), None without one. `doubtful` are
    boxes (0..1) of what may be faces: crops and folds spare them, and nobody counts them.
    """

    photo_id: str
    sharpness: float = 0.5
    exposure: float = 0.5
    contrast: float = 0.5
    brightness: float = 0.5
    clipped: float = 0.0
    crushed: float = 0.0
    dhash: int = 0
    phash: int = 0
    tiny: bytes = b""
    points: bytes = b""
    faces: tuple[Face, ...] | None = None
    page: float = 0.0
    flat: float = 0.0
    tall: float = 0.0
    saliency: bytes = b""
    horizon: float | None = None
    doubtful: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A chapter or an occasion: photos of one stretch of time, in order. `start`/`end` are None where none
    is dated.

    `name` is what the user calls it, or else place and date ("Lisbon, 3-5 May"); `reasons` say why the
    chapter begins where it begins.
    """

    id: str
    start: datetime | None
    end: datetime | None
    place: str | None
    photos: tuple[str, ...]
    name: str = ""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """One person seen on `photos` (ids in time order). `name` is None until the user gives one.

    `hidden`: not shown among the people, and of no weight. `rule` is "always" (every album shows them),
    "never" (no photo of them is suggested) or "".
    """

    id: str
    name: str | None
    photos: tuple[str, ...]
    hidden: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class FaceRef:
    """One face for good: the photo and the box (0..1), which a later detector finds again by overlap."""

    photo: str
    box: Rect


@dataclass(frozen=True, slots=True)
class PersonNote:
    """What the library knows of a person beyond their faces; ids are kept for good."""

    id: str
    name: str | None = None
    hidden: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """What is known before faces are grouped. All of it comes from the library's tables of people.

    `pins` are faces that the user gave to a person; `nots` are (face, person) that the user parted;
    `strangers` are faces that the user said are no faces, or nobody. `before` is who each face was taken
    for the last time ("" for nobody): people keep their ids, and new photos join them. `elsewhere` are
    encodings of people on photos that are not in the set.
    """

    people: Mapping[str, PersonNote] = field(default_factory=dict)
    pins: Mapping[FaceRef, str] = field(default_factory=dict)
    nots: frozenset[tuple[FaceRef, str]] = frozenset()
    strangers: frozenset[FaceRef] = frozenset()
    before: Mapping[FaceRef, str] = field(default_factory=dict)
    elsewhere: Mapping[str, tuple[bytes, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClockNote:
    """A camera's clock that seems wrong over a stretch of photos (ids in time order).

    `seconds` is what would be added to put it right; `sure` is 0..1; `reasons` say by what it was found.
    """

    camera: str
    photos: tuple[str, ...]
    seconds: float
    sure: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoTime:
    """The corrected time of a photo: `at` as shown (local), its source, and seconds since 1970 to sort by.

    An undated photo has only `beside`, where siblings tell its place: the instant of the sibling that it
    stands beside, and -1 (before it) or 1 (after it). `reasons` say what was inferred.
    """

    at: datetime | None
    source: str
    instant: float | None
    beside: tuple[float, int] | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything known of a set of photos. All mappings are keyed by photo id; `facts` is in time order.

    `face_people[id]` names the person of each face of `scores[id].faces`, by position (None: nobody known).
    `bursts` gives the id of the burst that a photo is in, for those that are in one; `series` lists all
    photos of one moment, in order, by its best. `aside` are the photos set aside, with the reason (its code
    is "aside.screenshot", "aside.document", ...), and `aside_files` the files set aside unread. `places`
    names where a photo was taken, where known. `clocks` are cameras whose clock seems wrong. `strangers` are
    the faces that the user said are no faces, or nobody. `events` are the chapters, gathered from the
    `occasions` (`story.gathering`); `facts` name the chapter.
    """

    facts: Mapping[str, PhotoFacts] = field(default_factory=dict)
    records: Mapping[str, PhotoRecord] = field(default_factory=dict)
    scores: Mapping[str, PhotoScore] = field(default_factory=dict)
    times: Mapping[str, PhotoTime] = field(default_factory=dict)
    occasions: tuple[Event, ...] = ()
    events: tuple[Event, ...] = ()
    people: tuple[Person, ...] = ()
    face_people: Mapping[str, tuple[str | None, ...]] = field(default_factory=dict)
    strangers: frozenset[FaceRef] = frozenset()
    bursts: Mapping[str, str] = field(default_factory=dict)
    series: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aside: Mapping[str, Reason] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    clocks: tuple[ClockNote, ...] = ()
    aside_files: tuple[AsideFile, ...] = ()
    failed: tuple[Unreadable, ...] = ()
    timings: Mapping[str, float] = field(default_factory=dict)


_SCALARS = ("sharpness", "exposure", "contrast", "brightness", "clipped", "crushed", "page", "flat", "tall")


def quality_to_bytes(score: PhotoScore) -> bytes:
    """All of a score but its faces, for the library's cache (kind KIND_QUALITY)."""
    data: dict[str, object] = {name: round(getattr(score, name), 4) for name in _SCALARS}
    data.update(dhash=score.dhash, phash=score.phash, tiny=base64.b64encode(score.tiny).decode())
    data.update(points=base64.b64encode(score.points).decode())
    data.update(saliency=base64.b64encode(score.saliency).decode(), horizon=score.horizon)
    return json.dumps(data, separators=(",", ":")).encode()


def score_from_bytes(photo_id: str, quality: bytes) -> PhotoScore:
    """The inverse, with `faces` None; ValueError, KeyError or TypeError where the blob is something else."""
    data = json.loads(quality)
    return PhotoScore(
        photo_id,
        sharpness=float(data["sharpness"]),
        exposure=float(data["exposure"]),
        contrast=float(data["contrast"]),
        brightness=float(data["brightness"]),
        clipped=float(data["clipped"]),
        crushed=float(data["crushed"]),
        dhash=int(data["dhash"]),
        phash=int(data["phash"]),
        tiny=base64.b64decode(data["tiny"]),
        points=base64.b64decode(data["points"]),
        page=float(data["page"]),
        flat=float(data["flat"]),
        tall=float(data["tall"]),
        saliency=base64.b64decode(data["saliency"]),
        horizon=None if data["horizon"] is None else float(data["horizon"]),
    )


def rounded(score: PhotoScore) -> PhotoScore:
    """The score as it would come back from the cache, so that the first run gives what the second gives."""
    kept = score_from_bytes(score.photo_id, quality_to_bytes(score))
    return replace(kept, faces=score.faces, doubtful=score.doubtful)
