"""Of each run of photos the layout that the book takes: settled, keeping the rules, unlike its neighbour.

All runs with the same number of photos are settled together, so that a book costs few array operations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import replace

import numpy as np

from albumapp.layout.arrays import Photos
from albumapp.layout.frames import Candidate
from albumapp.layout.groups import Plan, realise
from albumapp.layout.pagination import Run
from albumapp.layout.pairs import design_of, pairs, unlike
from albumapp.layout.settling import ROUNDS, lines_of, settle
from albumapp.layout.solve import exact, signature, solve
from albumapp.layout.style import Style
from albumapp.layout.templates import singles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_RECENT = 3  # designs of one or two photos that the next had better not repeat
KEPT = 8  # layouts of a run that are settled and compared


def chosen(
    runs: Sequence[Run], facts: Sequence[PhotoFacts], shapes: Sequence[SurfaceShape], style: Style, seed: int
) -> list[Candidate]:
    """One layout a surface, in order."""
    plans = _settled_runs(runs, style)
    before: tuple[tuple[int, ...], ...] = ()
    recent: list[Hashable] = []
    found = []
    for at, (run, shape) in enumerate(zip(runs, shapes, strict=True)):
        group = facts[run.start : run.start + run.n]
        layouts = _layouts(run, plans.get(at, ()), group, shape, style, seed)
        one = _varied(unlike(layouts, recent[-_RECENT:]) if run.n <= 2 else layouts, before, shape)
        recent += [design_of(one)] if run.n <= 2 else []
        before = signature(one.frames, shape) if one.frames else ()
        found.append(one)
    return found


def _settled_runs(runs: Sequence[Run], style: Style) -> dict[int, list[Plan]]:
    """The plans of each run that has any, cheapest first."""
    alike: dict[tuple[int, int], list[tuple[int, Plan]]] = defaultdict(list)
    for at, run in enumerate(runs):
        if run.search is None or run.best is None:
            continue
        for k in range(min(KEPT, run.best.cost.shape[0])):
            plan = run.search.plan(run.best, run.n, k, run.group, run.start)
            alike[id(run.search), run.n].append((at, plan))
    found: dict[int, list[Plan]] = defaultdict(list)
    for rows in alike.values():
        search = runs[rows[0][0]].search
        assert search is not None
        groups = [range(runs[at].start, runs[at].start + runs[at].n) for at, _ in rows]
        plans = settled([p for _, p in rows], groups, search.photos, search.shape, style)
        for (at, _), plan in zip(rows, plans, strict=True):
            found[at].append(plan)
    return {at: sorted(plans, key=lambda p: p.cost) for at, plans in found.items()}


def settled(
    plans: Sequence[Plan],
    groups: Sequence[Sequence[int]],
    photos: Photos,
    shape: SurfaceShape,
    style: Style,
    rounds: int = ROUNDS,
) -> list[Plan]:
    """The same plans with their lines moved to where it costs least; all have one number of photos.

    `groups` are the photos of each plan in reading order.
    """
    if style.arrangement != "free":
        return list(plans)
    found = list(plans)
    rows, lines, which, order = [], [], [], []
    for at, (plan, group) in enumerate(zip(plans, groups, strict=True)):
        if plan.boxes is not None or plan.programs == ((), ()) or len(group) < 3:
            continue
        boxes = [box for _, box in realise(plan, photos, group, style.gutter)]
        if boxes:
            rows.append(at)
            lines.append(lines_of(plan.programs, plan.regions, boxes, style.gutter))
            which.append([group[p] for p in plan.photos])
            order.append(plan.photos)
    if rows:
        held, times = np.array(which, np.intp).T, np.array(order, np.intp).T
        done = settle(lines, held, times, photos, shape, style, rounds)
        for at, one in zip(rows, done, strict=True):
            found[at] = replace(plans[at], cost=one.cost, photos=one.photos, boxes=one.boxes)
    return found


def _layouts(
    run: Run,
    plans: Sequence[Plan],
    group: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    seed: int,
) -> Sequence[Candidate]:
    if run.n <= 1:
        return singles(group[0], shape, style) if group else [Candidate((), 0.0)]
    found = []
    if run.search is not None:
        exactly = (exact(run.search, p, range(run.start, run.start + run.n)) for p in plans)
        found = [c for c in exactly if c is not None]
        if run.n == 2:
            found += pairs(group[0], group[1], shape, style)
    return sorted(found, key=_rank) or solve(group, shape, style, seed=seed)


def _varied(
    found: Sequence[Candidate], before: tuple[tuple[int, ...], ...], shape: SurfaceShape
) -> Candidate:
    """The cheapest layout that breaks no rule and does not repeat the shape before it."""
    for c in found:
        if not c.relaxed and not _troubled(c) and signature(c.frames, shape) != before:
            return c
    return min(found, key=_rank)


def _rank(c: Candidate) -> tuple[int, float]:
    return len(c.relaxed), c.cost


def _troubled(c: Candidate) -> bool:
    return any(r.code == "frame.kept_clear" for f in c.frames for r in f.why)
