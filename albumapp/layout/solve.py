"""The one solver: photos in order, a surface, a style, what is locked -> ranked layouts with reasons.

First drafts, alternatives, locked pages and changes of product all come here. It always gives at least
one layout for one photo or more: soft rules give way by their cost, then photos stand smaller in their
slots; what hard rules gave way after that, in the order of `constraints.RELAXED`, a candidate says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from operator import sub
from typing import TypeVar

import numpy as np

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame
from albumapp.geometry import Rect
from albumapp.layout.arrangements import Arranged
from albumapp.layout.arrays import Photos, photos_of, slack
from albumapp.layout.frames import Candidate, framed, mended
from albumapp.layout.free import fillings
from albumapp.layout.groups import MOST, Best, Search
from albumapp.layout.mosaic import is_mosaic, mosaics
from albumapp.layout.packing import packed_pages
from albumapp.layout.pairs import pairs
from albumapp.layout.plans import Plan, halves, realise
from albumapp.layout.settling import settled
from albumapp.layout.style import Style, regions
from albumapp.layout.templates import singles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

K = TypeVar("K")

SETTLED, _ROUNDS = 14, 8  # unlike layouts of one surface that are settled; rounds of it
BUDGET = 96  # layouts looked at exactly before the solver gives up finding more that differ


def solve(
    photos: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    locked: Sequence[PhotoFrame] = (),
    obstacles: Sequence[Rect] = (),
    budget: int = BUDGET,
    seed: int = 0,
    want: int = 6,
) -> list[Candidate]:
    """Up to `want` layouts that differ visibly, best first. Locked frames are not part of the answer.

    `photos` are in reading order; `obstacles` are boxes in mm that stay free.
    """
    if not photos:
        return [Candidate((), 0.0)]
    if is_mosaic(shape, len(photos)):
        return distinct(_mosaic(photos, shape, style, [*locked], obstacles, seed, want), shape, want)
    if locked or obstacles:
        blocked = [f.box.rotated_bounds(f.rotation) for f in locked] + list(obstacles)
        return distinct(_round(photos, shape, style, blocked, want), shape, want)
    if len(photos) == 1:
        return singles(photos[0], shape, style)[:want]
    if style.arrangement != "free":
        given = distinct(arranged(photos, shape, style, seed, want * 2), shape, want)
        if given:
            return given
    if len(photos) > MOST:
        return distinct(_crowded(photos, shape, style, want), shape, want) or distinct(
            _round(photos, shape, style, [], want), shape, want
        )
    search = Search(photos, shape, style, seed, keep=10)
    best = search.best(len(photos), np.array([0]), budget)
    found: Iterable[Candidate] = unlike(search, best, len(photos), 0, 0, min(SETTLED, 2 * want + 2))
    if len(photos) == 2:
        found = merge(pairs(photos[0], photos[1], shape, style), found, key=lambda c: c.cost)
    return distinct(found, shape, want)


def _mosaic(
    photos: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    locked: Sequence[PhotoFrame],
    obstacles: Sequence[Rect],
    seed: int,
    want: int,
) -> Iterable[Candidate]:
    """A sheet full of photos, in several ways."""
    blocked = [f.box.rotated_bounds(f.rotation) for f in locked] + list(obstacles)
    for cost, placed in mosaics(photos, shape, style, blocked, seed, want):
        yield _candidate(placed, cost, shape, style)


def arranged(
    photos: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, seed: int, want: int
) -> Iterable[Candidate]:
    """The layouts of a style that does not part pages freely, cheapest first."""
    for cost, boxes in Arranged(photos, shape, style, seed).layouts(0, len(photos), want):
        yield _candidate(zip(photos, boxes, strict=True), cost, shape, style)


def _candidate(
    placed: Iterable[tuple[PhotoFacts, Rect]], cost: float, shape: SurfaceShape, style: Style
) -> Candidate:
    """Frames with their crops, mended where a hard rule asks."""
    frames, relaxed, held = [], [], []
    for facts, box in placed:
        frame, broken = mended(framed(facts, box, style), facts, shape, style.gutter)
        relaxed += [v.kind for v in broken]
        frames.append(frame)
        held.append(facts)
    return described(frames, held, cost, relaxed, style)


def _round(
    photos: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    blocked: Sequence[Rect],
    want: int,
) -> Iterable[Candidate]:
    """Layouts of the free boxes round what is blocked, of those that look alike only the first."""
    arrays, run = photos_of(photos, shape, style), range(len(photos))
    seen: list[_Look] = []
    for plan in fillings(arrays, shape, style, blocked, want * 3):
        look = _Look.of(dict(realise(plan, arrays, run, style.gutter, style.full_bleed)), shape)
        if look.photos and not any(look.like(other) for other in seen):
            seen.append(look)
            found = exact_plan(plan, arrays, run, shape, style)
            if found is not None:
                yield found


def _crowded(
    photos: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, want: int
) -> Iterable[Candidate]:
    """More photos than the search takes, packed page by page."""
    boxes = regions(shape, style)
    pages = boxes if len(boxes) > 1 else halves(boxes[0], shape, style.gutter) or boxes
    slacks = [slack(f, style) for f in photos]
    found = packed_pages([f.aspect for f in photos], pages, style.gutter, slacks, want + 3)
    for cost, placed in found:
        yield _candidate(zip(photos, placed, strict=True), 10 * cost, shape, style)


def ranked(search: Search, best: Best, n: int, start: int, group: int) -> Iterable[Candidate]:
    """The layouts of a run, exact, cheapest first."""
    for k in range(best.cost.shape[0]):
        found = exact(search, search.plan(best, n, k, group, start), range(start, start + n))
        if found is not None:
            yield found


def unlike(
    search: Search, best: Best, n: int, start: int, group: int, most: int = SETTLED
) -> Iterable[Candidate]:
    """The same, at most so many, of those that look alike only the first; they are settled together."""
    run = range(start, start + n)
    seen: list[_Look] = []
    plans: list[Plan] = []
    for k in range(best.cost.shape[0]):
        plan = search.plan(best, n, k, group, start)
        placed = realise(plan, search.photos, run, search.style.gutter, search.style.full_bleed)
        look = _Look.of(dict(placed), search.shape)
        if not placed or any(look.like(other) for other in seen):
            continue
        seen.append(look)
        plans.append(plan)
        if len(plans) == most:
            break
    done = settled(plans, [run] * len(plans), search.photos, search.shape, search.style, _ROUNDS)
    for plan in sorted(done, key=lambda p: p.cost):
        found = exact(search, plan, run)
        if found is not None:
            yield found


def exact(search: Search, plan: Plan, group: Sequence[int]) -> Candidate | None:
    """A plan of a search with its exact boxes and crops; None where the gaps leave no room."""
    return exact_plan(plan, search.photos, group, search.shape, search.style)


def exact_plan(
    plan: Plan, photos: Photos, group: Sequence[int], shape: SurfaceShape, style: Style
) -> Candidate | None:
    """Exact boxes and crops, mended where a hard rule asks."""
    placed = realise(plan, photos, group, style.gutter, style.full_bleed)
    if not placed:
        return None
    return _candidate(((photos.facts[i], box) for i, box in placed), plan.cost, shape, style)


def described(
    frames: Sequence[PhotoFrame],
    facts: Sequence[PhotoFacts],
    cost: float,
    relaxed: Sequence[str],
    style: Style,
) -> Candidate:
    """A candidate that says why it is so."""
    areas = [f.box.area for f in frames]
    largest = areas.index(max(areas))
    given = set(relaxed)
    if max(areas) > style.size_ratio * min(areas):
        given.add("ratio")
    said = list(frames)
    if len(frames) > 1:
        rank = sorted((p.importance for p in facts), reverse=True).index(facts[largest].importance) + 1
        why = Reason("frame.largest", {"rank": rank, "of": len(frames)})
        said[largest] = replace(frames[largest], why=(*frames[largest].why, why))
    reasons = [counted(len(frames))]
    reasons += [Reason("spread.relaxed", {"rule": k}) for k in sorted(given)]
    moved = sum(any(r.code in ("frame.kept_clear", "frame.whole_for_faces") for r in f.why) for f in said)
    return Candidate(
        tuple(said), cost + 2.0 * moved + 10.0 * len(relaxed), tuple(reasons), tuple(sorted(given))
    )


def counted(photos: int) -> Reason:
    """What a surface says first: how many photos it shows."""
    return Reason("spread.photos", {"count": photos}) if photos != 1 else Reason("spread.one_photo")


def signature(frames: Sequence[PhotoFrame], shape: SurfaceShape) -> tuple[tuple[int, ...], ...]:
    """A layout's shape on a grid of twelfths, whatever photos it holds."""
    return shape_of([f.box for f in frames], shape)


def shape_of(boxes: Iterable[Rect], shape: SurfaceShape) -> tuple[tuple[int, ...], ...]:
    """The same of boxes in mm."""
    w, h = shape.size.w, shape.size.h
    cells = (12 / w, 12 / h, 12 / w, 12 / h)
    lists = (b.as_list() for b in boxes)
    return tuple(sorted(tuple(round(v * k) for v, k in zip(b, cells, strict=True)) for b in lists))


def distinct(found: Iterable[Candidate], shape: SurfaceShape, want: int) -> list[Candidate]:
    """The cheapest candidates that differ visibly; those that break fewer hard rules come first."""
    kept: list[Candidate] = []
    seen: list[_Look] = []
    for c in found:
        look = _Look.of({f.photo: f.box for f in c.frames}, shape)
        if any(look.like(other) for other in seen):
            continue
        kept.append(c)
        seen.append(look)
        if len(kept) >= want + 2:
            break
    kept.sort(key=lambda c: (len(c.relaxed), c.cost))
    return kept[:want]


@dataclass(frozen=True, slots=True)
class _Look:
    """How a layout looks: its photos, their edges in mm, and its shape; made once, compared often."""

    photos: tuple[object, ...]
    edges: tuple[float, ...]
    shape: tuple[tuple[int, ...], ...]
    far: float  # mm that edges must have moved on average for a layout to look different

    @staticmethod
    def of(boxes: Mapping[K, Rect], shape: SurfaceShape) -> _Look:
        photos = sorted(boxes, key=str)
        edges = [v for p in photos for b in (boxes[p],) for v in (b.x, b.y, b.right, b.bottom)]
        return _Look(tuple(photos), tuple(edges), shape_of(boxes.values(), shape), 0.05 * shape.size.h)

    def like(self, other: _Look) -> bool:
        """True where shapes are one, or no photo's edges moved by more than 1/20 of the page on average."""
        if self.photos != other.photos:
            return False
        if self.shape == other.shape:
            return True
        moved: float = sum(map(abs, map(sub, self.edges, other.edges)))
        return moved < self.far * len(self.edges)
