"""What holds of any book: any photos, any style, any product, any number of pages.

Nothing overlaps, nothing lies outside the bleed, every photo stands exactly once, and every hard rule is kept
or given up in the published order and said. The same input gives the same book, in any process.
With ALBUMAPP_CI set many more books are tried.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.geometry import Rect
from albumapp.layout.alternatives import alternatives
from albumapp.layout.compose import suggest_album
from albumapp.layout.constraints import RELAXED, violations
from albumapp.layout.keeping import resuggest_book
from albumapp.layout.style import style, styles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue, product
from tests.layout.made import frames_of, photos

REPO = Path(__file__).resolve().parents[2]
# never given up, whatever the photos
KEPT = set(RELAXED[RELAXED.index("face") :])
BOOKS = settings(
    max_examples=150 if os.environ.get("ALBUMAPP_CI") else 15,
    deadline=None,
    derandomize=bool(os.environ.get("ALBUMAPP_CI")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

BOOK_IDS = sorted(i for i, s in catalogue().items() if s.piece is None)


@st.composite
def rolls(draw: st.DrawFn, most: int = 26) -> list[PhotoFacts]:
    """Photos in some chapters, of any shapes, sizes and faces."""
    found = draw(photos(1, most))
    chapters = draw(st.lists(st.integers(1, 9), min_size=1, max_size=5))
    events = [f"e{k}" for k, length in enumerate(chapters) for _ in range(length)]
    return [replace(f, event=events[min(n, len(events) - 1)]) for n, f in enumerate(found)]


def book(roll: Sequence[PhotoFacts], product_id: str, look: str, pages: int, seed: int) -> Document:
    entries = {f.id: PhotoEntry(f.id, f"{f.id}.jpg", int(f.size.w), int(f.size.h)) for f in roll}
    return suggest_album(roll, product(product_id), style(look), pages, "Any photos", seed, entries)


def check(surface: Surface, facts: dict[str, PhotoFacts], size_ratio: float) -> None:
    """The hard rules of one surface, and what it says of those that gave way."""
    frames = frames_of(surface)
    assert all(f.photo for f in frames), "a frame is empty"
    held = [facts[f.photo or ""] for f in frames]
    broken = {v.kind for v in violations(frames, held, surface.shape, size_ratio)}
    said = {str(r.params["rule"]) for r in surface.why if r.code == "spread.relaxed"}
    assert not broken & KEPT, f"never given up: {broken & KEPT}"
    assert broken <= said, f"given up in silence: {broken - said}"
    for f, p in zip(frames, held, strict=True):
        shown = f.crop.shown_size(p.size)
        assert abs(shown.aspect / f.box.aspect - 1) < 1e-3, "a photo is distorted"
        assert Rect(0, 0, 1, 1).outset(1e-6).contains(f.crop.box)
    for f in surface.frames:
        assert surface.shape.bleed_rect.contains(f.box.rotated_bounds(f.rotation), 1e-3)


@BOOKS
@given(
    rolls(),
    st.sampled_from(BOOK_IDS),
    st.sampled_from(sorted(styles())),
    st.integers(20, 44),
    st.data(),
)
def test_any_book(
    roll: list[PhotoFacts], product_id: str, look: str, pages: int, data: st.DataObject
) -> None:
    facts = {f.id: f for f in roll}
    doc = book(roll, product_id, look, pages, data.draw(st.integers(0, 3), "seed"))
    assert Counter(p for s in doc.inner() for p in s.photos()) == Counter(list(facts))
    ratio = style(look).size_ratio
    for s in doc.inner():
        check(s, facts, ratio)
    some = data.draw(st.sampled_from([s for s in doc.inner() if s.photos()]), "spread")
    for other in alternatives(doc, some.id, facts.__getitem__, style(look)):
        assert Counter(other.photos()) == Counter(some.photos())
        check(other, facts, ratio)


@BOOKS
@given(rolls(18), st.sampled_from(BOOK_IDS), st.sampled_from(sorted(styles())), st.data())
def test_any_book_after_a_lock(
    roll: list[PhotoFacts], product_id: str, look: str, data: st.DataObject
) -> None:
    facts = {f.id: f for f in roll}
    doc = book(roll, product_id, look, 20, 0)
    some = data.draw(st.sampled_from([s for s in doc.inner() if s.photos()]), "spread")
    frame = data.draw(st.sampled_from(frames_of(some)), "frame")
    whole = data.draw(st.booleans(), "the whole spread")
    locked = replace(frame, locked=True)
    frames = tuple(locked if f.id == frame.id and not whole else f for f in some.frames)
    held = replace(some, frames=frames, locked=whole)
    after = resuggest_book(doc.with_surface(held), facts.__getitem__, style(look))
    assert Counter(p for s in after.inner() for p in s.photos()) == Counter(list(facts))
    assert after.surface(some.id) == held if whole else locked in after.surface(some.id).frames
    for s in after.inner():
        met = [f for f in frames_of(s) if f.id == frame.id]
        check(s, facts, style(look).size_ratio if not met else 1e9)


MAKE = """
import json, sys
from tests.bench.albums import album, trip
from albumapp.session.report import inspect
project, _ = album(trip(36, 3), sys.argv[1], sys.argv[2], 28)
print(json.dumps(inspect(project), sort_keys=True))
"""


def test_the_same_photos_give_the_same_json_in_any_process() -> None:
    told = []
    for hash_seed in ("1", "4321"):
        env = {**os.environ, "PYTHONHASHSEED": hash_seed}
        command = [sys.executable, "-c", MAKE, "hardcover-20x20", "clean-white"]
        done = subprocess.run(command, cwd=REPO, env=env, capture_output=True, text=True, check=True)
        told.append(done.stdout)
    assert told[0] == told[1]
    assert len(told[0]) > 5_000
