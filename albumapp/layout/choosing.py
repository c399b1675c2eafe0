"""Of each run of photos the layout that the book takes: settled, keeping the rules, unlike its neighbour.

All runs with the same number of photos are settled together, so that a book costs few array operations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

import numpy as np

from albumapp.basis import Reason
from albumapp.layout.frames import Candidate
from albumapp.layout.groups import Best, Search
from albumapp.layout.judging import (
    FILL,
    FILL_LEAST,
    SIZES,
    Lack,
    Pull,
    Terms,
    lack_of,
    terms_of,
    terms_of_few,
)
from albumapp.layout.pairs import design_of, pairs, unlike
from albumapp.layout.plans import Plan, realise
from albumapp.layout.runs import Run, shape_key
from albumapp.layout.scoring import PLAIN, Emphasis
from albumapp.layout.settling import ROUNDS, settled
from albumapp.layout.solve import exact, ranked, shape_of, signature, solve
from albumapp.layout.style import Style
from albumapp.layout.templates import singles
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_RECENT = 3  # designs of one or two photos that the next had better not repeat
KEPT = 8  # layouts of a run that are settled and compared
PICKS = 6  # times that layouts are picked again for what the book lacks
_UNEVEN = 1.2  # cost of photos of sizes more unlike than the style likes: what gives way first
_CHOICE = 2  # layouts of a surface that heed what the book lacks: enough to pick from
_HOPELESS = 0.85  # photos that fill no more than this are too small for their surface
_SOUGHT = 48  # layouts of a run among which others are sought
_BATCH = 120  # photos that could be settled in the time that a batch takes to begin


@dataclass(frozen=True, slots=True)
class Effort:
    """How many layouts of a run are settled, in how many rounds, and what counts more than usual."""

    kept: int = KEPT
    rounds: int = ROUNDS
    emphasis: Emphasis = PLAIN


WHOLE, BRIEF = Effort(), Effort(3, 10)
_SIZES, _FULL = Effort(KEPT, 20, Emphasis(sizes=2.0)), Effort(KEPT, 20, Emphasis(full=2.0))


@dataclass
class _Option:
    """A layout of a run; made exact when it is asked for."""

    plan: Plan
    terms: Terms
    shape: tuple[tuple[int, ...], ...]
    uneven: bool = False  # the largest photo more times the smallest than the style likes
    candidate: Candidate | None = None
    made: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """One layout a surface, in order, what the book still lacks, and what each layout is like."""

    layouts: tuple[Candidate, ...]
    lack: Lack
    terms: tuple[Terms, ...] = ()


@dataclass
class Memory:
    """Layouts of runs that were settled for one plan of a book, kept for the next that has the same runs.

    `work` counts the photos of the layouts that were settled, in rounds of `WHOLE`.
    """

    options: dict[tuple[Search, int, int, Effort], list[_Option]] = field(default_factory=dict)
    few: dict[tuple[object, ...], Sequence[Candidate]] = field(default_factory=dict)
    work: float = 0.0


def chosen(
    runs: Sequence[Run],
    facts: Sequence[PhotoFacts],
    shapes: Sequence[SurfaceShape],
    style: Style,
    seed: int,
    memory: Memory | None = None,
    effort: Effort = WHOLE,
    widen: bool = True,
) -> Chosen:
    """One layout a surface: the cheapest, unless the book as a whole then lacks something.

    What it lacks counts more when the layouts are picked again, with `widen` among more of them that heed it.
    """
    book = _Book(runs, facts, shapes, style, seed, memory or Memory(), effort)
    best = book.picked(Pull())
    pull = Pull()
    for again in range(PICKS):
        if not best.lack.any:
            break
        if again == 0 and widen:
            book.widen(best.lack)
        pull = pull.more(best.lack)
        found = book.picked(pull)
        if found.lack.cost < best.lack.cost:
            best = found
    return best


class _Book:
    """The layouts of all runs of a book, from which it is picked."""

    def __init__(
        self,
        runs: Sequence[Run],
        facts: Sequence[PhotoFacts],
        shapes: Sequence[SurfaceShape],
        style: Style,
        seed: int,
        memory: Memory,
        effort: Effort,
    ) -> None:
        self.runs, self.shapes, self.style, self.memory = runs, shapes, style, memory
        self.effort = effort
        self.options: dict[int, list[_Option]] = defaultdict(list)
        self.few: dict[int, Sequence[Candidate]] = {}
        self._settle_all(effort)
        for at, (run, shape) in enumerate(zip(runs, shapes, strict=True)):
            if not self.options[at]:
                group = facts[run.start : run.start + run.n]
                key = (tuple(f.id for f in group), shape_key(shape), style)
                if key not in memory.few:
                    memory.few[key] = _layouts(run, group, shape, style, seed)
                self.few[at] = memory.few[key]

    def widen(self, lack: Lack) -> None:
        """Settle more plans, heeding what the book lacks, of surfaces where few layouts have it."""
        if lack.sizes > 0:
            self._seek(_SIZES, lambda t: t.sizes is not None and t.sizes < SIZES)
        if lack.same > 0:
            self._seek(_FULL, lambda t: True)
        elif lack.fill > 0 or lack.least > 0:
            self._seek(_FULL, lambda t: t.fill is not None and _HOPELESS < t.fill < FILL)

    def _seek(self, effort: Effort, short: Callable[[Terms], bool]) -> None:
        """Settle other plans of the runs with few layouts that are not `short`."""
        alike: dict[tuple[int, int], list[int]] = defaultdict(list)
        for at, run in enumerate(self.runs):
            options = self.options[at]
            few = options and sum(not short(o.terms) for o in options) < _CHOICE
            if few and not self._recalled(at, run, effort):
                alike[id(run.search), run.n].append(at)
        asked: list[tuple[int, Plan]] = []
        for rows in alike.values():
            runs = [self.runs[at] for at in rows]
            search, starts = _search(runs[0]), np.array([r.start for r in runs], np.intp)
            best = search.best(runs[0].n, starts, _SOUGHT, effort.emphasis)
            for group, (at, run) in enumerate(zip(rows, runs, strict=True)):
                known = _cheapest(run, self.effort)
                asked += [(at, plan) for plan in _others(search, best, group, run, known)[: effort.kept]]
        self._settle(asked, effort)

    def _settle_all(self, effort: Effort) -> None:
        """Settle the cheapest plans of all runs."""
        asked: list[tuple[int, Plan]] = []
        for at, run in enumerate(self.runs):
            usual = run.search is not None and run.best is not None and run.n >= 3
            if usual and not self._recalled(at, run, effort):
                asked += [(at, plan) for plan in _cheapest(run, effort)]
        self._settle(asked, effort)

    def _recalled(self, at: int, run: Run, effort: Effort) -> bool:
        """Whether the layouts of a run are known from another plan; they become options."""
        key = (_search(run), run.start, run.n, effort)
        known = self.memory.options.setdefault(key, [])
        self.options[at] += known
        return bool(known)

    def _settle(self, asked: Sequence[tuple[int, Plan]], effort: Effort) -> None:
        alike: dict[tuple[int, int], list[tuple[int, Plan]]] = defaultdict(list)
        for at, plan in asked:
            alike[id(self.runs[at].search), self.runs[at].n].append((at, plan))
        for rows in alike.values():
            search = _search(self.runs[rows[0][0]])
            groups = [range(r.start, r.start + r.n) for r in (self.runs[at] for at, _ in rows)]
            photos, shape, style = search.photos, search.shape, self.style
            plans = settled(
                [p for _, p in rows], groups, photos, shape, style, effort.rounds, effort.emphasis
            )
            self.memory.work += effort.rounds / ROUNDS * (_BATCH + len(rows) * len(groups[0])) / KEPT
            for (at, _), plan, group in zip(rows, plans, groups, strict=True):
                placed = realise(plan, photos, group, style.gutter, style.full_bleed)
                if placed:
                    held, boxes = [i for i, _ in placed], [b for _, b in placed]
                    terms = terms_of(boxes, held, photos, shape, style)
                    areas = [b.area for b in boxes]
                    uneven = max(areas) > style.size_ratio * min(areas)
                    one = _Option(plan, terms, shape_of(boxes, shape), uneven)
                    self.options[at].append(one)
                    self.memory.options[search, group.start, len(group), effort].append(one)

    def picked(self, pull: Pull) -> Chosen:
        """The cheapest layout of each run that breaks no rule and does not repeat the shape before it."""
        before: tuple[tuple[int, ...], ...] = ()
        recent: list[Hashable] = []
        layouts, terms, repeats = [], [], 0
        for at, (run, shape) in enumerate(zip(self.runs, self.shapes, strict=True)):
            if at in self.few:
                layouts_ = self.few[at]
                if pull.crop:
                    layouts_ = _least_cropped(layouts_, shape, pull)
                one = _varied(unlike(layouts_, recent[-_RECENT:]) if run.n <= 2 else layouts_, before, shape)
                recent += [design_of(one)] if run.n <= 2 else []
                whole = self.style.arrangement == "free" and not self.style.full_bleed
                terms.append(terms_of_few(one.frames, shape) if whole else Terms())
            else:
                one, found = self._option(at, run, before, pull)
                terms.append(found)
            now = signature(one.frames, shape) if one.frames else ()
            repeats += bool(now) and now == before
            before = now
            layouts.append(one)
        return Chosen(tuple(layouts), lack_of(terms, repeats), tuple(terms))

    def _option(
        self, at: int, run: Run, before: tuple[tuple[int, ...], ...], pull: Pull
    ) -> tuple[Candidate, Terms]:
        options = sorted(self.options[at], key=lambda o: o.plan.cost + pull.of(o.terms) + _UNEVEN * o.uneven)
        first: tuple[Candidate, Terms] | None = None
        for o in options:
            if o.shape == before:
                continue
            found = _made(o, run)
            if found is None:
                continue
            if not set(found.relaxed) - {"ratio"} and not _troubled(found):
                return found, o.terms
            if first is None or _rank(found) < _rank(first[0]):
                first = found, o.terms
        if first is not None:
            return first
        rest = [(c, o.terms) for o in options if (c := _made(o, run)) is not None]
        return min(rest, key=lambda f: _rank(f[0]))


def _search(run: Run) -> Search:
    assert run.search is not None
    return run.search


def _cheapest(run: Run, effort: Effort) -> list[Plan]:
    """The cheapest plans that its search kept of a run."""
    assert run.best is not None
    ways = range(min(effort.kept, run.best.cost.shape[0]))
    return [_search(run).plan(run.best, run.n, k, run.group, run.start) for k in ways]


def _others(search: Search, best: Best, group: int, run: Run, known: Sequence[Plan]) -> list[Plan]:
    """Plans of a run by other trees than those known, or with other photos in their leaves."""
    had = {(p.programs, p.photos) for p in known}
    trees: set[object] = set()
    found: list[Plan] = []
    rest: list[Plan] = []
    for k in range(best.cost.shape[0]):
        plan = search.plan(best, run.n, k, group, run.start)
        if (plan.programs, plan.photos) not in had:
            (rest if plan.programs in trees else found).append(plan)
            trees.add(plan.programs)
    return found + rest


def _made(option: _Option, run: Run) -> Candidate | None:
    if not option.made and run.search is not None:
        option.made = True
        found = exact(run.search, option.plan, range(run.start, run.start + run.n))
        if found is not None and option.terms.fill is not None and option.terms.fill < FILL_LEAST:
            why = Reason("spread.relaxed", {"rule": "fill"})
            found = replace(found, reasons=(*found.reasons, why))
        option.candidate = found
    return option.candidate


def _layouts(
    run: Run, group: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, seed: int
) -> Sequence[Candidate]:
    """All layouts of a run that is not settled: few photos, or arranged otherwise."""
    if run.n <= 1:
        return singles(group[0], shape, style) if group else [Candidate((), 0.0)]
    found: list[Candidate] = []
    if run.search is not None and run.best is not None:
        found += islice(ranked(run.search, run.best, run.n, run.start, run.group), KEPT)
        if run.n == 2:
            found += pairs(group[0], group[1], shape, style)
    return sorted(found, key=_rank) or solve(group, shape, style, seed=seed)


def _least_cropped(found: Sequence[Candidate], shape: SurfaceShape, pull: Pull) -> Sequence[Candidate]:
    return sorted(found, key=lambda c: c.cost + pull.of(terms_of_few(c.frames, shape)))


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
