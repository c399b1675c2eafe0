"""The values of reading a book: a stop, what may be known, and digests that tell one thing from another."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from albumapp.analysis.model import Analysis
from albumapp.document.codec import frame_to_json
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.document.placeholders import Known
from albumapp.drawing.grounds import as_json
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.session.reading_eyes import Sibling


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to look at. `boxes` are mm on the surface, none for all of it; `surface` is "" if it is gone.

    `text` is what is read, `words` what it is about (misspelt words, names, pages by id, a comment's author);
    `meant` is what `words` may have been meant to be, by position. `photo`, `face` (0..1 of it) and
    `siblings` are of closed eyes, `ppi` is that of the coarsest photo, `note` a comment's id.
    """

    kind: str
    surface: str
    mark: str
    frames: tuple[str, ...] = ()
    boxes: tuple[Rect, ...] = ()
    text: str = ""
    words: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    photo: str = ""
    face: Rect | None = None
    siblings: tuple[Sibling, ...] = ()
    ppi: float = 0.0
    note: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What it is a stop of, however that changes."""
        return (self.kind, self.note or self.surface, *self.frames)


@dataclass(frozen=True, slots=True)
class Finding:
    """What another check found: the surface, the frame ("" for the pages), in words, and the mend."""

    surface: str
    frame: str
    text: str
    mend: str


@dataclass(frozen=True, slots=True)
class Look:
    """What may be known. `unseen` are surfaces that nobody looked at as they are; `names` those of people.

    `misspelt(text)` gives (start, end) of words; None where nothing is known of spelling.
    """

    document: Document
    facts: Callable[[str], PhotoFacts]
    ppi_min: float
    unseen: Collection[str] = ()
    analysis: Analysis | None = None
    known: Known | None = None
    names: Collection[str] = ()
    misspelt: Callable[[str], Sequence[tuple[int, int]]] | None = None
    findings: Sequence[Finding] = ()


Places = dict[str, list[tuple[str, str]]]  # surface and frame, by photo


@dataclass(frozen=True, slots=True)
class Here:
    """What finders share: the texts of the surface as they are printed, where the photos of the book are."""

    texts: Sequence[TextFrame]
    places: Places


def print_of(surface: Surface) -> int:
    """A number that is another where anything shows that did not."""
    rows = [{k: v for k, v in frame_to_json(f).items() if k not in ("why", "locked")} for f in surface.frames]
    text = json.dumps(_plain([rows, as_json(surface.background)]), sort_keys=True, default=str)
    return zlib.crc32(text.encode())


def _plain(value: object) -> object:
    """With 4 and 4.0 as the same: a file that is read again gives either."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return round(float(value), 6)
    return value


def mark_of(kind: str, *of: object) -> str:
    """A digest that tells one thing from another; it holds no word of it."""
    data = json.dumps(_plain([kind, *of]), sort_keys=True, default=str)
    return hashlib.blake2b(data.encode(), digest_size=12).hexdigest()


def bounds(frame: Frame) -> Rect:
    return frame.box.rotated_bounds(frame.rotation)


def crop_of(frame: PhotoFrame) -> list[object]:
    c = frame.crop
    return [c.box.as_list(), c.angle, c.quarter_turns, c.flip]


def rounded(box: Rect) -> list[float]:
    return [round(v, 3) for v in box.as_list()]
