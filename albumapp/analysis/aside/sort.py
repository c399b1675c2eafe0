"""What is set aside, since nobody wants it in an album: screenshots, documents, receipts, RAW files beside
their JPEG, a messenger's copies of photos that are there larger, specks.

Pure and fast; works on records and scores. What the user says wins, and what somebody picked or rated is
never set aside for what it shows. In doubt a photo stays: to set one aside wrongly is a scandal, not to is a
click. To add a kind: a function from the photos to {id: Reason("aside.<kind>")} and its line in `find_aside`,
its words in `resources/words`, and its line in `session.aside.KINDS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.aside import screens
from albumapp.analysis.model import PhotoScore
from albumapp.basis import Reason
from albumapp.imaging import sniff
from albumapp.photos.marks import NOTHING, Marks
from albumapp.photos.record import PhotoRecord

TINY_PX = 64  # a shorter side under this is an icon, no photo
PAGE, NAMED_PAGE = 0.5, 0.3  # likelihood of a page of text; enough where the name says so, too
TALL = 2.2  # height of a receipt's text by its width; a letter's is 1.4 to 1.8
FACE = 0.008  # share of the picture: who is so large on it makes it a photo
LARGER = 1.15  # by how much the original's long side is longer than a messenger's copy
SAME_BITS, SAME_LIGHT, SAME_TINT = 10, 0.97, 5.0  # most bits of the hash; least correlation; most difference

_MESSENGER = re.compile(
    r"IMG-\d{8}-WA\d+|WhatsApp[ _-]|photo_\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d|signal-\d{4}-\d\d-\d\d|FB_IMG_\d+|"
    r"received_\d+|mmexport\d+|IMG-[0-9a-f]{32}-V|viber[ _-]?image|KakaoTalk_|LINE_ALBUM|telegram",
    re.IGNORECASE,
)
_MESSENGER_FOLDER = re.compile(r"whatsapp|telegram|\bsignal\b|viber|wechat|messenger", re.IGNORECASE)
_RECEIPT_NAME = re.compile(r"\b(?:receipt|quittung|kassenbon|bonnetje|kvitto|kvittering|kuitti|paragon)")
_PAPER_NAME = re.compile(
    r"\b(?:scan\d*|scanned|camscanner|adobe scan|document|dokument|invoice|rechnung|facture|factura|fattura|"
    r"receipt|quittung|beleg|kassenbon|bonnetje|kvitto)\b"
)


def find_aside(
    records: Sequence[PhotoRecord], scores: Mapping[str, PhotoScore], said: Mapping[str, Marks]
) -> dict[str, Reason]:
    """Why each photo that is set aside is; photos that stay are left out. `said` are the user's marks."""
    found: dict[str, Reason] = {}
    for part in (_copies(records, scores), _by_itself(records, scores, said), _raws(records)):
        found.update(part)
    for r in records:
        m = said.get(r.id, NOTHING)
        if m.aside is True:
            found[r.id] = Reason("aside.user")
        elif m.aside is False or m.pick is True:
            found.pop(r.id, None)
    return {r.id: found[r.id] for r in records if r.id in found}


def _by_itself(
    records: Iterable[PhotoRecord], scores: Mapping[str, PhotoScore], said: Mapping[str, Marks]
) -> dict[str, Reason]:
    """What a photo's own file and pixels say."""
    found: dict[str, Reason] = {}
    for r in records:
        m = said.get(r.id, NOTHING)
        stars = r.rating if m.stars is None else m.stars
        if m.pick or r.pick or (stars or 0) > 0:
            continue
        score = scores.get(r.id) or PhotoScore(r.id)
        reason = _reason(r, score)
        if reason is not None:
            found[r.id] = reason
    return found


def _reason(r: PhotoRecord, score: PhotoScore) -> Reason | None:
    if min(r.width, r.height) < TINY_PX:
        return Reason("aside.tiny", {"w": r.width, "h": r.height})
    has_face = any(f.box.area >= FACE for f in score.faces or ())
    by = screens.sign(r, score.flat, has_face)
    if by is not None:
        return Reason("aside.screenshot", {"by": by})
    name = screens.plain(PurePath(r.path).stem)
    least = NAMED_PAGE if _PAPER_NAME.search(name) else PAGE
    if score.page < least or has_face:
        return None
    return Reason("aside.receipt" if score.tall >= TALL or _RECEIPT_NAME.search(name) else "aside.document")


def _raws(records: Iterable[PhotoRecord]) -> dict[str, Reason]:
    return {
        raw.id: Reason("aside.raw", {"name": PurePath(shown.path).name}) for raw, shown in _pairs(records)
    }


def told_by_raws(records: Iterable[PhotoRecord]) -> list[PhotoRecord]:
    """The records, where a developed photo has the rating, flag and label of its RAW if it has none itself:
    programs that work on RAW files write them beside those."""
    told = {r.id: r for r in records}
    for raw, shown in _pairs(told.values()):
        r = told[shown.id]
        told[shown.id] = replace(
            r,
            rating=r.rating or raw.rating,
            pick=raw.pick if r.pick is None else r.pick,
            label=r.label or raw.label,
        )
    return list(told.values())


def _pairs(records: Iterable[PhotoRecord]) -> list[tuple[PhotoRecord, PhotoRecord]]:
    """(RAW, the photo developed from it) where both are there. The developed one (JPEG, HEIC) is shown: it is
    what the camera or the user made of it, and larger than the preview inside the RAW. They share folder and
    name; or, in other folders, name, camera and second."""
    beside: dict[object, PhotoRecord] = {}
    raws: list[PhotoRecord] = []
    for r in records:
        if r.format in sniff.RAWS:
            raws.append(r)
        else:
            for key in _keys(r):
                beside.setdefault(key, r)
    found = ((raw, next((beside[k] for k in _keys(raw) if k in beside), None)) for raw in raws)
    return [(raw, shown) for raw, shown in found if shown is not None]


def _keys(r: PhotoRecord) -> list[object]:
    path = PurePath(r.path)
    stem = path.stem.casefold()
    keys: list[object] = [(str(path.parent), stem)]
    if r.camera and r.taken_exif is not None:
        keys.append((stem, r.camera, r.taken_exif.replace(microsecond=0, tzinfo=None)))
    return keys


def from_messenger(r: PhotoRecord) -> bool:
    """Whether a messenger made the file: by its name or folder, and its stripped EXIF."""
    path = PurePath(r.path)
    named = _MESSENGER.match(path.stem) or _MESSENGER_FOLDER.search(path.parent.name)
    return r.camera is None and named is not None


def _copies(records: Sequence[PhotoRecord], scores: Mapping[str, PhotoScore]) -> dict[str, Reason]:
    """A messenger's copies of photos that are there larger."""
    known = [r for r in records if r.id in scores and scores[r.id].tiny]
    copies = [r for r in known if from_messenger(r)]
    if not copies:
        return {}
    pictures = _Pictures(known, scores)
    found: dict[str, Reason] = {}
    for copy in copies:
        original = pictures.larger(copy)
        if original is not None:
            found[copy.id] = Reason("aside.messenger", {"name": PurePath(original.path).name})
    return found


class _Pictures:
    """The looks of all photos in arrays, to find a copy's original among them."""

    def __init__(self, records: Sequence[PhotoRecord], scores: Mapping[str, PhotoScore]) -> None:
        self._records = records
        self._index = {r.id: n for n, r in enumerate(records)}
        self._hash = np.array([scores[r.id].phash for r in records], np.uint64)
        cells = np.stack([np.frombuffer(scores[r.id].tiny, np.uint8) for r in records])
        lab = cells.reshape(len(records), -1, 3).astype(np.float32)
        light = lab[..., 0] - lab[..., 0].mean(axis=1, keepdims=True)
        self._light = light / (np.linalg.norm(light, axis=1, keepdims=True) + 1e-3)
        self._tint = np.ascontiguousarray(lab[..., 1:].mean(axis=1).T)
        self._long = np.array([max(r.width, r.height) for r in records], np.float32)
        self._aspect = np.log(np.array([r.aspect for r in records], np.float32))

    def larger(self, copy: PhotoRecord) -> PhotoRecord | None:
        """The most similar photo of the same shape that is larger; None where none looks the same."""
        n = self._index[copy.id]
        shaped = (self._long >= LARGER * self._long[n]) & (np.abs(self._aspect - self._aspect[n]) < 0.02)
        where = np.flatnonzero(shaped)
        off = np.abs(self._tint[:, where] - self._tint[:, n : n + 1])
        where = where[off[0] + off[1] <= SAME_TINT]
        where = where[_bits(self._hash[where] ^ self._hash[n]) <= SAME_BITS]
        if not len(where):
            return None
        alike = self._light[where] @ self._light[n]
        best = int(np.argmax(alike))
        return self._records[int(where[best])] if alike[best] >= SAME_LIGHT else None


_BITS = np.array([n.bit_count() for n in range(1 << 16)], np.uint8)


def _bits(values: NDArray[np.uint64]) -> NDArray[np.int64]:
    """How many bits of each number are set."""
    return np.asarray(_BITS[values.view(np.uint16).reshape(len(values), 4)].sum(axis=1), np.int64)
