"""Drawn photos and records for the tests of analysis."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from albumapp.analysis.model import Face, PhotoScore
from albumapp.geometry import Rect
from albumapp.photos.record import PhotoRecord

START = datetime(2024, 5, 3, 9, 0, 0)


def scene(seed: int, w: int = 320, h: int = 240, shift: int = 0) -> NDArray[np.uint8]:
    """Coloured boxes on a gradient: sharp edges, different for each seed."""
    rng = np.random.default_rng(seed)
    rows = np.linspace(60, 190, h)[:, None, None]
    out = np.repeat(np.repeat(rows, w, 1), 3, 2) * rng.uniform(0.6, 1.2, 3)
    for _ in range(12):
        x, y = int(rng.integers(0, w)) + shift, int(rng.integers(0, h))
        out[y : y + h // 4, max(0, x) : x + w // 5] = rng.integers(0, 255, 3)
    return np.clip(out, 0, 255).astype(np.uint8)


def save(pixels: NDArray[np.uint8], path: Path) -> Path:
    Image.fromarray(pixels).save(path, quality=92)
    return path


def record(
    name: str,
    minutes: float | None = None,
    folder: str = "trip",
    rating: int | None = None,
    w: int = 3000,
    h: int = 2000,
    source: str = "exif",
) -> PhotoRecord:
    at = None if minutes is None else START + timedelta(minutes=minutes)
    return PhotoRecord(
        id=f"id-{folder}-{name}",
        path=f"{folder}/{name}",
        format="jpeg",
        width=w,
        height=h,
        taken=at,
        taken_exif=at if source == "exif" else None,
        taken_source="none" if at is None else source,
        rating=rating,
        mtime_ns=0 if at is None else int((at.timestamp()) * 1e9),
    )


def encoding(person: int, wobble: int = 0) -> bytes:
    """A made-up face encoding: people are far apart, shots of one person near."""
    base = np.random.default_rng(person).normal(size=128)
    vector = base / np.linalg.norm(base)
    noise = np.random.default_rng(1000 + wobble).normal(size=128)
    return (vector + 0.15 * noise / np.linalg.norm(noise)).astype("<f4").tobytes()


def face(person: int | None = None, wobble: int = 0, x: float = 0.4) -> Face:
    code = None if person is None else encoding(person, wobble)
    return Face(Rect(x, 0.3, 0.1, 0.15), 0.95, None, 0.6, code)


def score(photo: str, **values: object) -> PhotoScore:
    return PhotoScore(photo, **values)  # type: ignore[arg-type]
