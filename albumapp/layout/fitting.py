"""One slicing tree laid out exactly, in full precision: what the search with arrays (`slicing`) has chosen.

The algebra is that of `slicing`: each node carries `w = alpha * h + beta`, with the gaps in beta.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from albumapp.geometry import Rect
from albumapp.layout.slicing import Program


@dataclass(frozen=True, slots=True)
class Fit:
    """Leaf boxes in mm, and the aspects that the leaves took after their crops."""

    boxes: tuple[Rect, ...]
    aspects: tuple[float, ...]


def fit(
    program: Program,
    aspects: Sequence[float],
    slack: Sequence[tuple[float, float]],
    region: Rect,
    gutter: float,
    caps: Sequence[float] | None = None,
) -> Fit | None:
    """Fill a region exactly, cropping each leaf by at most its slack; else as large as it can be, centred.

    `slack` is, for each leaf, how far the log of its aspect may fall and rise (both >= 0). All leaves
    give the same share of their slack. `caps` are the largest areas of the uncropped leaves in mm2: the
    whole layout shrinks until each is met. None where the gaps leave no room.
    """

    plain = [0.0] * len(aspects)

    def stretched(s: float) -> list[float]:
        return [a * math.exp(s * (up if s > 0 else down)) for a, (down, up) in zip(aspects, slack)]

    def excess(s: float) -> float:
        alpha, beta = measured(program, stretched(s), plain, gutter)
        return alpha[-1] * region.h + beta[-1] - region.w

    if excess(-1.0) >= 0:
        s = -1.0
    elif excess(1.0) <= 0:
        s = 1.0
    else:
        s = _root_of(excess, -1.0, 1.0)
    taken = stretched(s)
    alpha, beta = measured(program, taken, plain, gutter)
    h = min(region.h, (region.w - beta[-1]) / alpha[-1])
    for _ in range(8):
        boxes = _placed(program, alpha, beta, region, h, gutter)
        if boxes is None or caps is None:
            break
        over = max(b.area / (c * _kept(t, a)) for b, c, t, a in zip(boxes, caps, taken, aspects))
        if over <= 1.0:
            break
        if s != 0.0 and over > 1.1:
            # white space stays anyway, so nothing is won by cropping
            s, taken = 0.0, list(aspects)
            alpha, beta = measured(program, taken, plain, gutter)
            h = min(region.h, (region.w - beta[-1]) / alpha[-1])
            continue
        h *= over**-0.5 * 0.9995
    return None if boxes is None else Fit(tuple(boxes), tuple(taken))


def _root_of(f: Callable[[float], float], low: float, high: float) -> float:
    """Where a rising function is 0 between two arguments, to 1e-9 mm (regula falsi, Illinois rule)."""
    at_low, at_high, side = f(low), f(high), 0
    s = low
    for _ in range(80):
        s = (low * at_high - high * at_low) / (at_high - at_low)
        value = f(s)
        if abs(value) < 1e-9:
            break
        if value > 0:
            high, at_high = s, value
            at_low *= 0.5 if side > 0 else 1.0
            side = 1
        else:
            low, at_low = s, value
            at_high *= 0.5 if side < 0 else 1.0
            side = -1
    return s


def _kept(taken: float, whole: float) -> float:
    return min(taken / whole, whole / taken)


def measured(
    program: Program, aspects: Sequence[float], offsets: Sequence[float], g: float
) -> tuple[list[float], list[float]]:
    """alpha and beta of each node, leaves first; `offsets` (mm) are the beta of leaves, 0 of photos alone."""
    alpha, beta = list(aspects), list(offsets)
    for side, a, b in program:
        if side:
            alpha.append(alpha[a] + alpha[b])
            beta.append(beta[a] + beta[b] + g)
        else:
            both = 1 / (1 / alpha[a] + 1 / alpha[b])
            beta.append(both * (beta[a] / alpha[a] + beta[b] / alpha[b] - g))
            alpha.append(both)
    return alpha, beta


def parted(
    program: Program, alpha: Sequence[float], beta: Sequence[float], root: Rect, g: float
) -> list[Rect]:
    """The box (mm) of each leaf of a tree in `root`; of no size or less where the gaps leave no room."""
    n = len(program) + 1
    boxes = [root] * (2 * n - 1)
    for k in range(n - 2, -1, -1):
        side, a, b = program[k]
        p = boxes[n + k]
        if side:
            wa = alpha[a] * p.h + beta[a]
            boxes[a] = Rect(p.x, p.y, wa, p.h)
            boxes[b] = Rect(p.x + wa + g, p.y, p.w - wa - g, p.h)
        else:
            ha = (p.w - beta[a]) / alpha[a]
            boxes[a] = Rect(p.x, p.y, p.w, ha)
            boxes[b] = Rect(p.x, p.y + ha + g, p.w, p.h - ha - g)
    return boxes[:n]


def _placed(
    program: Program, alpha: list[float], beta: list[float], region: Rect, h: float, g: float
) -> list[Rect] | None:
    w = alpha[-1] * h + beta[-1]
    # an exactly filled region keeps its own edges, to the last bit
    if abs(w - region.w) < 1e-6:
        w = region.w
    if abs(h - region.h) < 1e-6:
        h = region.h
    root = Rect(region.x + (region.w - w) / 2, region.y + (region.h - h) / 2, w, h)
    boxes = parted(program, alpha, beta, root, g)
    return None if any(b.w < 1.0 or b.h < 1.0 for b in boxes) else boxes
