"""Photos, products and drawings for the layout tests."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from hypothesis import strategies as st

from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from albumapp.products.shape import SurfaceShape
from albumapp.products.surfaces import inner_shapes

START = datetime(2024, 7, 1, 9)


def photo(
    n: int,
    aspect: float = 1.5,
    importance: float = 0.5,
    faces: Sequence[Rect] = (),
    event: str = "a",
    mpx: float = 12.0,
) -> PhotoFacts:
    """Photo number n, taken n minutes after the start."""
    w = (mpx * 1e6 * aspect) ** 0.5
    size = Size(round(w), round(w / aspect))
    return PhotoFacts(f"p{n}", size, START + timedelta(minutes=n), tuple(faces), importance, 0.5, event)


def camera_roll(count: int, seed: int = 1, per_event: int = 20) -> list[PhotoFacts]:
    """A plausible trip: 3:2 and 4:3, some upright, some with faces."""
    rng = random.Random(seed)
    found = []
    for n in range(count):
        aspect = rng.choice([1.5, 1.5, 4 / 3, 4 / 3, 2 / 3, 0.75])
        faces = [
            Rect(rng.uniform(0.05, 0.8), rng.uniform(0.1, 0.6), 0.08, 0.08 * aspect)
            for _ in range(rng.choice([0, 0, 1, 2, 4]))
        ]
        found.append(photo(n, aspect, rng.random(), faces, f"e{n // per_event}"))
    return found


def spread(product_id: str = "layflat-30x30") -> SurfaceShape:
    return next(s for s in inner_shapes(product(product_id), 20) if s.kind == "spread")


def shapes() -> list[SurfaceShape]:
    """A spread and, where there are any, single pages of each product."""
    found = []
    for pid in ("layflat-30x30", "hardcover-a4-landscape"):
        all_of = inner_shapes(product(pid), 20)
        found += [all_of[0], all_of[1], all_of[-1]]
    return found


@st.composite
def photos(draw: st.DrawFn, least: int = 1, most: int = 12) -> list[PhotoFacts]:
    """Any photos: odd aspects, any faces (cut off by the edge too), any resolution."""
    found = []
    for n in range(draw(st.integers(least, most))):
        faces = []
        for _ in range(draw(st.integers(0, 3))):
            w, h = draw(st.floats(0.02, 0.5)), draw(st.floats(0.02, 0.5))
            faces.append(Rect(draw(st.floats(0, 1 - w)), draw(st.floats(0, 1 - h)), w, h))
        aspect, mpx = draw(st.floats(0.4, 3.0)), draw(st.floats(0.2, 24.0))
        found.append(photo(n, aspect, draw(st.floats(0, 1)), faces, mpx=mpx))
    return found


def ascii_of(frames: Sequence[PhotoFrame], shape: SurfaceShape, columns: int = 40) -> list[str]:
    """A layout as text: each photo by the last sign of its id, white as '.'."""
    rows = round(columns * shape.size.h / shape.size.w / 2)
    lines = []
    for r in range(rows):
        y = (r + 0.5) * shape.size.h / rows
        line = ""
        for c in range(columns):
            x = (c + 0.5) * shape.size.w / columns
            hit = [f for f in frames if f.box.holds(x, y)]
            line += (hit[-1].photo or "?")[-1] if hit else "."
        lines.append(line)
    return lines


def frames_of(surface: Surface) -> list[PhotoFrame]:
    return list(surface.photo_frames())
