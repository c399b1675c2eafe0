"""Designs of a surface beyond those that its style asks for: so that there is always a choice.

One or two photos, or photos round a locked frame, leave the solver few layouts that differ. Here white is
gathered on one side, margins grow or go, one photo takes a whole page. Every design comes from the one
solver and keeps the same rules. To add one: a generator in `DESIGNS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame
from albumapp.geometry import Crop, Rect
from albumapp.layout.constraints import frame_violations
from albumapp.layout.crop import best_crop
from albumapp.layout.frames import Candidate, capped_slot, framed, mended
from albumapp.layout.mosaic import is_mosaic
from albumapp.layout.solve import solve
from albumapp.layout.style import Style, page_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

NEVER = frozenset({"face", "overlap", "outside"})  # rules that no alternative gives up
_DIFFERS = 0.045  # of the surface's height: what edges must have moved on average to be seen
_FEW = 5  # photos: more would be small beside one that fills a page
_MORE = 5  # layouts of one other margin: further ones of a search cost less than another search
_QUICK = 5  # photos: of more a second search takes longer than one waits for
_TURNED = 1.0  # cost of photos that no longer read in order
_FURTHER = 0.4  # cost of a design that the style did not ask for


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be laid out: photos in order, round what is locked and other boxes that stay free."""

    photos: Sequence[PhotoFacts]
    shape: SurfaceShape
    style: Style
    locked: Sequence[PhotoFrame] = ()
    obstacles: Sequence[Rect] = ()
    seed: int = 0

    def solved(self, want: int, style: Style | None = None, free: Sequence[Rect] = ()) -> list[Candidate]:
        return solve(
            self.photos, self.shape, style or self.style, self.locked, [*self.obstacles, *free],
            seed=self.seed, want=want,
        )  # fmt: skip


def layouts(task: Task, want: int) -> list[Candidate]:
    """At least one layout, and up to `want` that differ visibly; those that break fewer rules come first."""
    kept: list[Candidate] = []
    first: list[Candidate] = []
    for c in _all(task, want):
        first = first or [c]
        if not _whole(c, task) or any(alike(c.frames, k.frames, task.shape) for k in kept):
            continue
        kept.append(c)
        if len(kept) >= want:
            break
    return sorted(kept, key=lambda c: (len(c.relaxed), c.cost)) or first


def _all(task: Task, want: int) -> Iterator[Candidate]:
    if is_mosaic(task.shape, len(task.photos)):
        yield from task.solved(want)
        return
    first = task.solved(want + (2 if task.locked or task.obstacles else 4))  # some of them may be too alike
    yield from first
    if len(task.photos) > _QUICK:
        yield from _turned_over(task, first)
    for design in DESIGNS:
        for c in design(task):
            yield replace(c, cost=c.cost + _FURTHER)


def _whole(c: Candidate, task: Task) -> bool:
    """True where each photo is there once and no face is cut."""
    shown = sorted(f.photo or "" for f in c.frames)
    return shown == sorted(p.id for p in task.photos) and not NEVER & set(c.relaxed)


def alike(a: Sequence[PhotoFrame], b: Sequence[PhotoFrame], shape: SurfaceShape) -> bool:
    """True where two layouts of the same photos can hardly be told apart."""
    if len(a) != len(b):
        return False
    one, two = _boxes(a), _boxes(b)
    if _moved(sorted(one.values()), sorted(two.values())) < 0.02 * shape.size.h:
        return True  # the same shape with other photos in it
    if one.keys() != two.keys():
        return False
    return _moved([one[p] for p in one], [two[p] for p in one]) < _DIFFERS * shape.size.h


def _boxes(frames: Sequence[PhotoFrame]) -> dict[str, tuple[float, ...]]:
    return {f.photo or f.id: (f.box.x, f.box.y, f.box.right, f.box.bottom) for f in frames}


def _moved(a: Sequence[tuple[float, ...]], b: Sequence[tuple[float, ...]]) -> float:
    """mm that edges have moved on average."""
    steps = [abs(v - w) for p, q in zip(a, b, strict=True) for v, w in zip(p, q, strict=True)]
    return sum(steps) / max(1, len(steps))


# --- designs --------------------------------------------------------------------------------------


def _turned_over(task: Task, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """A page of a layout, or all of it, the other way up or round: edges and gaps stay, and it costs no time.

    Its photos no longer read in order of time, so these come after layouts whose photos do.
    """
    if task.locked or task.obstacles:
        return
    folds = task.shape.fold_x
    for c in found:
        if not _whole(c, task):
            continue
        parts = [0] * len(c.frames)  # the page of each frame, one for all where a photo lies across the fold
        if not any(f.box.x < x < f.box.right for f in c.frames for x in folds):
            parts = [sum(f.box.cx > x for x in folds) for f in c.frames]
        ways = [(True, set(parts))]
        if len(set(parts)) > 1:
            ways += [(upright, {page}) for upright in (True, False) for page in sorted(set(parts))]
        for upright, turned in ways:
            frames = _turned(c, parts, turned, upright, task)
            if frames is not None:
                why = (*c.reasons, Reason("spread.turned_over"))
                yield replace(c, frames=frames, cost=c.cost + _TURNED, reasons=why)


def _turned(
    c: Candidate, parts: Sequence[int], turned: set[int], upright: bool, task: Task
) -> tuple[PhotoFrame, ...] | None:
    """The frames of a layout, those of some parts mirrored within their part; None where a rule breaks."""
    facts = {p.id: p for p in task.photos}
    rooms = {n: Rect.around([f.box for f, m in zip(c.frames, parts, strict=True) if m == n]) for n in turned}
    made: list[PhotoFrame] = []
    for f, n in zip(c.frames, parts, strict=True):
        if n not in turned:
            made.append(f)
            continue
        room, b, photo = rooms[n], f.box, facts[f.photo or ""]
        x, y = (b.x, room.y + room.bottom - b.bottom) if upright else (room.x + room.right - b.right, b.y)
        frame = replace(f, box=Rect(x, y, b.w, b.h))
        frame, broken = mended(frame, photo, task.shape, task.style.gutter)
        if broken:
            return None
        made.append(frame)
    return tuple(made)


def _white_side(task: Task) -> Iterator[Candidate]:
    """White gathered on one page, or in a band at one side."""
    r = task.shape.rect
    few = len(task.photos) <= 4
    for fold in task.shape.fold_x if few else ():
        for x0, x1 in ((r.x, fold), (fold, r.right)):
            yield from _said(task.solved(1, free=[Rect.corners(x0, r.y, x1, r.bottom)]), "spread.white_page")
    share = 0.3 if few else 0.18
    w, h = r.w * share, r.h * share
    for band in (
        Rect.corners(r.x, r.y, r.x + w, r.bottom),
        Rect.corners(r.right - w, r.y, r.right, r.bottom),
        Rect.corners(r.x, r.y, r.right, r.y + h),
        Rect.corners(r.x, r.bottom - h, r.right, r.bottom),
    ):
        yield from _said(task.solved(1, free=[band]), "spread.white_band")


def _margins(task: Task) -> Iterator[Candidate]:
    """To the edge of the paper, or with wide margins."""
    s = task.style
    if not s.full_bleed:
        bled = replace(s, full_bleed=True, hero_bleed=True)
        yield from _said(task.solved(_MORE, bled), "spread.to_the_edge")
    else:
        framed_ = replace(s, full_bleed=False, margin=max(s.margin, 0.06), gutter=max(s.gutter, 3.0))
        yield from _said(task.solved(_MORE, framed_), "spread.wide_margin")
    for wider in (0.1, 0.17):
        if wider > s.margin * 1.3:
            calm = replace(s, margin=wider, full_bleed=False)
            yield from _said(task.solved(1, calm), "spread.wide_margin")


def _folds(task: Task) -> Iterator[Candidate]:
    """Over the fold where the style keeps off it, one tree a page where it does not."""
    if task.shape.fold_x:
        other = replace(task.style, across_fold=not task.style.across_fold)
        yield from _said(
            task.solved(2, other), "spread.each_page" if task.style.across_fold else "spread.over_fold"
        )


def _page_each(task: Task) -> Iterator[Candidate]:
    """One photo takes a page to its edges, the others stand on the page beside it."""
    if len(task.shape.fold_x) != 1 or task.locked or task.obstacles or not 2 <= len(task.photos) <= _FEW:
        return
    fold, r = task.shape.fold_x[0], task.shape.bleed_rect
    pages = (Rect.corners(r.x, r.y, fold, r.bottom), Rect.corners(fold, r.y, r.right, r.bottom))
    for hero in sorted(task.photos, key=lambda f: (-f.importance, f.id))[:2]:
        rest = replace(task, photos=[p for p in task.photos if p is not hero])
        for page in pages:
            frame = _filling(hero, page, task)
            if frame is None:
                continue
            for c in rest.solved(1, free=[page]):
                frames = (frame, *c.frames)
                areas = [f.box.area for f in frames]
                given = set(c.relaxed)
                if max(areas) > task.style.size_ratio * min(areas):
                    given.add("ratio")
                said = [Reason("spread.relaxed", {"rule": k}) for k in sorted(given)]
                reasons = (Reason("spread.hero_page"), *said)
                yield replace(
                    c, frames=frames, cost=c.cost + 0.3, reasons=reasons, relaxed=tuple(sorted(given))
                )


def _smaller(task: Task) -> Iterator[Candidate]:
    """One photo alone, whole and smaller, with much white round it."""
    if len(task.photos) != 1:
        return
    photo, shape = task.photos[0], task.shape
    edges = (shape.rect.x, *shape.fold_x, shape.rect.right)
    for left, right in reversed(list(pairwise(edges))):
        page = Rect.corners(left, shape.rect.y, right, shape.rect.bottom)
        for share in (0.72, 0.5):
            box = capped_slot(photo, page.grown(share), shape)
            frame = replace(framed(photo, box, task.style), box=box, crop=Crop())
            if _clear(task, box) and not frame_violations(frame, photo, shape):
                cost = 1.0 - share + 0.5 * (right < shape.rect.right)
                yield Candidate((frame,), cost, (Reason("spread.one_on_page"),))


def _set_down(task: Task) -> Iterator[Candidate]:
    """One photo alone in a corner of its page, over the fold, or as a square: white gathered elsewhere."""
    if len(task.photos) != 1:
        return
    photo, shape = task.photos[0], task.shape
    pages = page_boxes(shape, task.style)
    size = capped_slot(photo, pages[-1].grown(0.8), shape)
    for page in reversed(pages):
        outer = page.right - size.w if page is pages[-1] else page.x
        for y in (page.y, page.bottom - size.h):
            yield from _kept_whole(task, Rect(outer, y, size.w, size.h), 0.9)
    yield from _kept_whole(task, Rect.centred(shape.rect.cx, shape.rect.cy, size.w, size.h), 0.8)
    side = min(size.w, size.h)
    crop = best_crop(photo, 1.0)
    if crop is not None and crop.box.area > 0.6:
        box = Rect.centred(pages[-1].cx, pages[-1].cy, side, side)
        frame = replace(framed(photo, box, task.style), box=box, crop=crop)
        if _clear(task, box) and not frame_violations(frame, photo, shape):
            yield Candidate((frame,), 1.1, (Reason("spread.square"),))


def _kept_whole(task: Task, box: Rect, cost: float) -> Iterator[Candidate]:
    photo = task.photos[0]
    frame = replace(framed(photo, box, task.style), box=box, crop=Crop())
    if _clear(task, box) and not frame_violations(frame, photo, task.shape):
        yield Candidate((frame,), cost, (Reason("spread.white_corner"),))


def _clear(task: Task, box: Rect) -> bool:
    """True where a box keeps the style's gap from all that is locked."""
    blocked = [f.box.rotated_bounds(f.rotation) for f in task.locked] + list(task.obstacles)
    near = [box.intersection(b.outset(task.style.gutter)) for b in blocked]
    return not any(m is not None and min(m.w, m.h) > 0.05 for m in near)


def alone_on_page(task: Task, photo: str) -> Iterator[Candidate]:
    """One photo whole on a page of its own, all others on the page beside: it is the largest for certain."""
    if len(task.shape.fold_x) != 1 or task.locked or task.obstacles or len(task.photos) < 2:
        return
    hero = next(p for p in task.photos if p.id == photo)
    rest = replace(task, photos=[p for p in task.photos if p is not hero])
    fold, r = task.shape.fold_x[0], task.shape.bleed_rect
    sides = (Rect.corners(r.x, r.y, fold, r.bottom), Rect.corners(fold, r.y, r.right, r.bottom))
    boxes = page_boxes(task.shape, task.style)
    for side, page in zip(sides, (boxes[0], boxes[-1]), strict=True):
        box = capped_slot(hero, page, task.shape)
        frame = replace(framed(hero, box, task.style), box=box, crop=Crop())
        if frame_violations(frame, hero, task.shape):
            continue
        for share in (0.0, 0.26):  # of the other page, above and below: the others in a strip of it
            bands = [
                Rect.corners(r.x, r.y, r.right, r.y + share * r.h),
                Rect.corners(r.x, r.bottom - share * r.h, r.right, r.bottom),
            ]
            for c in rest.solved(2, free=[side, *(bands if share else [])]):
                if NEVER & set(c.relaxed):
                    continue
                frames = (frame, *c.frames)
                yield replace(c, frames=frames, cost=c.cost + 1.0, reasons=(Reason("spread.hero_page"),))


def _filling(facts: PhotoFacts, box: Rect, task: Task) -> PhotoFrame | None:
    crop = best_crop(facts, box.aspect)
    if crop is None or crop.box.area < 0.6:
        return None
    frame = replace(framed(facts, box, task.style), box=box, crop=crop, corner_radius=0.0, border=None)
    return None if frame_violations(frame, facts, task.shape) else frame


def _said(found: Sequence[Candidate], code: str) -> Iterator[Candidate]:
    for c in found:
        yield replace(c, reasons=(*c.reasons, Reason(code)))


DESIGNS: tuple[Callable[[Task], Iterator[Candidate]], ...] = (
    _page_each,
    _margins,
    _white_side,
    _folds,
    _smaller,
    _set_down,
)
