"""Of each run of photos the layout that the book takes: settled, keeping the rules, unlike its neighbour.

All runs with the same number of photos are settled together, so that a book costs few array operations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from albumapp.basis import Reason
from albumapp.layout.frames import Candidate
from albumapp.layout.groups import Search
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
from albumapp.layout.pagination import Run, shape_key
from albumapp.layout.pairs import design_of, pairs, unlike
from albumapp.layout.plans import Plan, realise
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

    `work` counts the photos of the layouts that were settled.
    """

    options: dict[tuple[Search, int, int, Emphasis], list[_Option]] = field(default_factory=dict)
    few: dict[tuple[object, ...], Sequence[Candidate]] = field(default_factory=dict)
    work: int = 0


def chosen(
    runs: Sequence[Run],
    facts: Sequence[PhotoFacts],
    shapes: Sequence[SurfaceShape],
    style: Style,
    seed: int,
    memory: Memory | None = None,
    widen: bool = True,
) -> Chosen:
    """One layout a surface: the cheapest, unless the book as a whole then lacks something.

    What it lacks counts more when the layouts are picked again, with `widen` among more that heed it.
    """
    book = _Book(runs, facts, shapes, style, seed, memory or Memory())
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
    ) -> None:
        self.runs, self.shapes, self.style, self.memory = runs, shapes, style, memory
        self.options: dict[int, list[_Option]] = defaultdict(list)
        self.few: dict[int, Sequence[Candidate]] = {}
        self._settle(PLAIN)
        for at, (run, shape) in enumerate(zip(runs, shapes, strict=True)):
            if not self.options[at]:
                group = facts[run.start : run.start + run.n]
                key = (tuple(f.id for f in group), shape_key(shape), style)
                if key not in memory.few:
                    memory.few[key] = _layouts(run, group, shape, style, seed)
                self.few[at] = memory.few[key]

    def widen(self, lack: Lack) -> None:
        """Settle plans once more, heeding what the book lacks, of surfaces where few layouts have it."""
        if lack.sizes > 0:
            self._settle(Emphasis(sizes=2.0), lambda t: t.sizes is not None and t.sizes < SIZES)
        if lack.fill > 0 or lack.least > 0:
            self._settle(Emphasis(full=2.0), lambda t: t.fill is not None and t.fill < FILL)

    def _settle(self, emphasis: Emphasis, short: Callable[[Terms], bool] | None = None) -> None:
        """Settle the plans of all runs, or of those with few layouts that are not `short`."""
        # few layouts in the second go, and the hard ones
        rounds = ROUNDS * (1 if short is None else 2)
        alike: dict[tuple[int, int], list[tuple[int, Plan]]] = defaultdict(list)
        for at, run in enumerate(self.runs):
            if run.search is None or run.best is None or run.n < 3:
                continue
            if short is not None and sum(not short(o.terms) for o in self.options[at]) >= _CHOICE:
                continue
            known = self.memory.options.get((run.search, run.start, run.n, emphasis))
            if known is not None:
                self.options[at] += known
                continue
            self.memory.work += run.n * rounds // ROUNDS
            self.memory.options[run.search, run.start, run.n, emphasis] = []
            for k in range(min(KEPT, run.best.cost.shape[0])):
                plan = run.search.plan(run.best, run.n, k, run.group, run.start)
                alike[id(run.search), run.n].append((at, plan))
        for rows in alike.values():
            search = self.runs[rows[0][0]].search
            assert search is not None
            photos, shape = search.photos, search.shape
            groups = [range(r.start, r.start + r.n) for r in (self.runs[at] for at, _ in rows)]
            plans = settled([p for _, p in rows], groups, photos, shape, self.style, rounds, emphasis)
            for (at, _), plan, group in zip(rows, plans, groups, strict=True):
                placed = realise(plan, photos, group, self.style.gutter, self.style.full_bleed)
                if placed:
                    held, boxes = [i for i, _ in placed], [b for _, b in placed]
                    terms = terms_of(boxes, held, photos, shape, self.style)
                    areas = [b.area for b in boxes]
                    uneven = max(areas) > self.style.size_ratio * min(areas)
                    one = _Option(plan, terms, shape_of(boxes, shape), uneven)
                    self.options[at].append(one)
                    self.memory.options[search, group.start, len(group), emphasis].append(one)

    def picked(self, pull: Pull) -> Chosen:
        """The cheapest layout of each run that breaks no rule and does not repeat the shape before it."""
        before: tuple[tuple[int, ...], ...] = ()
        recent: list[Hashable] = []
        layouts, terms = [], []
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
            before = signature(one.frames, shape) if one.frames else ()
            layouts.append(one)
        return Chosen(tuple(layouts), lack_of(terms), tuple(terms))

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
