"""Scores in and out of the library: what was looked at once is not looked at again.

Faces go to the library's own face tables, everything else is one blob a photo, so that faces can be
forgotten alone. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from albumapp.analysis.model import KIND_QUALITY, Face, PhotoScore, quality_to_bytes, score_from_bytes
from albumapp.analysis.version import ANALYSIS_VERSION
from albumapp.geometry import Rect
from albumapp.photos.library import StoredFace


class ScoreCache(Protocol):
    """The part of `photos.library.Library` that scores need."""

    def put_facts(self, photo: str, version: str, kind: str, data: bytes) -> None: ...
    def get_all_facts(self, photos: Iterable[str], version: str, kind: str) -> dict[str, bytes]: ...
    def put_faces(self, photo: str, version: str, faces: Iterable[StoredFace]) -> None: ...
    def get_all_faces(self, photos: Iterable[str], version: str) -> dict[str, list[StoredFace]]: ...


def save_score(cache: ScoreCache, score: PhotoScore) -> None:
    """Keep a score; its faces only where faces were looked for."""
    cache.put_facts(score.photo_id, ANALYSIS_VERSION, KIND_QUALITY, quality_to_bytes(score))
    if score.faces is not None:
        cache.put_faces(score.photo_id, ANALYSIS_VERSION, [_stored(f) for f in score.faces])


def load_scores(cache: ScoreCache, photos: Iterable[str], people: bool) -> dict[str, PhotoScore]:
    """The scores known of these photos. With `people` on, only of those whose faces were looked for, too;
    with it off no face is read. What is missing must be looked at (`worker.analyze_photo`)."""
    ids = list(photos)
    quality = cache.get_all_facts(ids, ANALYSIS_VERSION, KIND_QUALITY)
    faces = cache.get_all_faces(ids, ANALYSIS_VERSION) if people else {}
    out: dict[str, PhotoScore] = {}
    for photo, blob in quality.items():
        if people and photo not in faces:
            continue
        known = tuple(_face(f) for f in faces[photo]) if people else None
        try:
            out[photo] = replace(score_from_bytes(photo, blob), faces=known)
        except (ValueError, KeyError, TypeError):
            continue  # a cache that cannot be read is made again
    return out


def _stored(face: Face) -> StoredFace:
    x, y, w, h = face.box.as_list()
    extra = {"sharpness": face.sharpness, "eyes_open": face.eyes_open}
    return StoredFace((x, y, w, h), face.confidence, face.encoding, extra)


def _face(stored: StoredFace) -> Face:
    extra = stored.extra or {}
    return Face(
        Rect.of(stored.box),
        stored.confidence,
        extra.get("eyes_open"),
        float(extra.get("sharpness", 0.0)),
        stored.encoding,
    )
