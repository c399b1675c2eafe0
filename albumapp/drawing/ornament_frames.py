"""Ornaments that go round a photo or a page: lines, corners, labels, the edges of prints and stamps."""

from __future__ import annotations

import math
from collections.abc import Iterator

from albumapp.drawing import path as paths
from albumapp.drawing.ornament import MOST, Ornament, Part, hole, in_corners, joined
from albumapp.drawing.path import Path
from albumapp.geometry import Affine, Rect


def _line_frame(b: Rect, w: float) -> Iterator[Part]:
    yield "line", paths.rect(b.outset(-w / 2))


def _double_frame(b: Rect, w: float) -> Iterator[Part]:
    gap = max(1.2, 2.4 * w)
    yield "line", paths.rect(b.outset(-w / 2))
    inner = b.outset(-w - gap)
    if min(inner.w, inner.h) > w:
        cut = inner.outset(-w * 0.4)
        yield "ink", joined([paths.rect(inner), hole(paths.rect(cut))])


def _stepped(b: Rect, s: float) -> Path:
    x0, y0, x1, y1 = b.x, b.y, b.right, b.bottom
    return paths.polygon(
        [
            (x0 + s, y0),
            (x1 - s, y0),
            (x1 - s, y0 + s / 2),
            (x1 - s / 2, y0 + s / 2),
            (x1 - s / 2, y0 + s),
            (x1, y0 + s),
            (x1, y1 - s),
            (x1 - s / 2, y1 - s),
            (x1 - s / 2, y1 - s / 2),
            (x1 - s, y1 - s / 2),
            (x1 - s, y1),
            (x0 + s, y1),
            (x0 + s, y1 - s / 2),
            (x0 + s / 2, y1 - s / 2),
            (x0 + s / 2, y1 - s),
            (x0, y1 - s),
            (x0, y0 + s),
            (x0 + s / 2, y0 + s),
            (x0 + s / 2, y0 + s / 2),
            (x0 + s, y0 + s / 2),
        ]
    )


def _deco_frame(b: Rect, w: float) -> Iterator[Part]:
    s = min(12.0, min(b.w, b.h) * 0.16)
    yield "line", _stepped(b.outset(-w / 2), s)
    yield "line", _stepped(b.outset(-w / 2 - max(1.0, s * 0.22)), s)


def _scooped(b: Rect, r: float) -> Path:
    k = r * 0.5522847498
    x0, y0, x1, y1 = b.x, b.y, b.right, b.bottom
    return Path(
        (
            ("M", (x0 + r, y0)),
            ("L", (x1 - r, y0)),
            ("C", (x1 - r, y0 + k, x1 - k, y0 + r, x1, y0 + r)),
            ("L", (x1, y1 - r)),
            ("C", (x1 - k, y1 - r, x1 - r, y1 - k, x1 - r, y1)),
            ("L", (x0 + r, y1)),
            ("C", (x0 + r, y1 - k, x0 + k, y1 - r, x0, y1 - r)),
            ("L", (x0, y0 + r)),
            ("C", (x0 + k, y0 + r, x0 + r, y0 + k, x0 + r, y0)),
            ("Z", ()),
        )
    )


def _scoop_frame(b: Rect, w: float) -> Iterator[Part]:
    r = min(10.0, min(b.w, b.h) * 0.15)
    yield "line", _scooped(b.outset(-w / 2), r)
    yield "line", _scooped(b.outset(-w / 2 - max(1.0, r * 0.16)), r)


def label(b: Rect, w: float) -> Iterator[Part]:
    r = min(8.0, min(b.w, b.h) * 0.22)
    yield "fill", _scooped(b, r)
    yield "line", _scooped(b.outset(-max(1.0, r * 0.18)), r)


def _stitched_frame(b: Rect, w: float) -> Iterator[Part]:
    long = max(2.2, 4 * w)
    inner = b.outset(-w / 2)
    found = []
    for length, horizontal in ((inner.w, True), (inner.h, False)):
        n = min(max(1, round((length - long) / (long * 1.8))), MOST)
        step = (length - long) / n
        for i in range(n + 1):
            for far in (False, True):
                if horizontal:
                    found.append(
                        Rect(inner.x + i * step, (inner.bottom if far else inner.y) - w / 2, long, w)
                    )
                else:
                    found.append(Rect((inner.right if far else inner.x) - w / 2, inner.y + i * step, w, long))
    yield "ink", joined([paths.rounded_rect(r, w / 2) for r in found])


def _corner_lines(b: Rect, w: float) -> Iterator[Part]:
    s = min(b.w, b.h) * 0.22
    for d in (w / 2, w / 2 + max(1.2, 2.2 * w)):
        x, y, e = b.x + d, b.y + d, s if d == w / 2 else s * 0.6
        yield "line", in_corners(Path((("M", (x, y + e)), ("L", (x, y)), ("L", (x + e, y)))), b)


def _curl(x: float, y: float, s: float) -> list[Path]:
    """A stem from a corner with two leaves and curled ends, in `s` mm."""

    def at(u: float, v: float) -> tuple[float, float]:
        return (x + u * s, y + v * s)

    def flipped(p: Path) -> Path:
        return p.transformed(
            Affine.translation(-x, -y).then(Affine(0, 1, 1, 0, 0, 0)).then(Affine.translation(x, y))
        )

    sweep = Path((
        ("M", at(0.02, 0.02)), ("C", (*at(0.3, 0.0), *at(0.62, 0.02), *at(0.78, 0.13))),
        ("C", (*at(0.9, 0.22), *at(0.8, 0.34), *at(0.7, 0.27))),
        ("C", (*at(0.64, 0.22), *at(0.7, 0.16), *at(0.75, 0.2))),
        ("C", (*at(0.62, 0.1), *at(0.3, 0.06), *at(0.05, 0.05))), ("Z", ()),
    ))  # fmt: skip
    leaf = Path((
        ("M", at(0.3, 0.05)), ("C", (*at(0.34, 0.16), *at(0.44, 0.2), *at(0.56, 0.2))),
        ("C", (*at(0.5, 0.08), *at(0.4, 0.04), *at(0.3, 0.05))), ("Z", ()),
    ))  # fmt: skip
    drop = paths.ellipse(Rect.centred(*at(0.2, 0.2), 0.09 * s, 0.09 * s))
    return [sweep, leaf, flipped(sweep), flipped(leaf), drop]


def _flourish_corners(b: Rect, w: float) -> Iterator[Part]:
    s = min(b.w, b.h) * 0.3
    for part in _curl(b.x, b.y, s):
        yield "ink", in_corners(part, b)


def _photo_corners(b: Rect, w: float) -> Iterator[Part]:
    s = min(14.0, min(b.w, b.h) * 0.25)
    x, y = b.x, b.y
    yield "fill", in_corners(paths.polygon([(x, y), (x + s, y), (x, y + s)]), b)
    d = s * 0.12
    yield "line", in_corners(Path((("M", (x + s - 3 * d, y + d)), ("L", (x + d, y + s - 3 * d)))), b)


def _polaroid(b: Rect, w: float) -> Iterator[Part]:
    edge = min(b.w, b.h) * 0.06
    window = Rect.corners(b.x + edge, b.y + edge, b.right - edge, b.bottom - edge * 3.4)
    yield "fill", joined([paths.rect(b), hole(paths.rect(window))])
    yield "line", paths.rect(b.outset(-w / 2))
    yield "line", paths.rect(window)


def _stamp(b: Rect, w: float) -> Iterator[Part]:
    """A postage stamp's rim, perforated, with a window."""
    r = max(min(2.2, min(b.w, b.h) * 0.03), max(b.w, b.h) / (3.4 * MOST))
    nx, ny = max(3, round(b.w / (3.4 * r))), max(3, round(b.h / (3.4 * r)))
    turn: list[tuple[float, float]] = []

    def side(x0: float, y0: float, x1: float, y1: float, n: int) -> None:
        length = math.hypot(x1 - x0, y1 - y0)
        ux, uy = (x1 - x0) / length, (y1 - y0) / length
        for i in range(n):
            middle = (i + 0.5) * length / n
            turn.append((x0 + ux * (middle - r), y0 + uy * (middle - r)))
            for a in range(1, 6):  # a half circle inwards, which lies to the right of the way
                t = math.pi * a / 6
                along, inward = middle - r * math.cos(t), r * math.sin(t)
                turn.append((x0 + ux * along - uy * inward, y0 + uy * along + ux * inward))
            turn.append((x0 + ux * (middle + r), y0 + uy * (middle + r)))

    for x0, y0, x1, y1, n in (
        (b.x, b.y, b.right, b.y, nx),
        (b.right, b.y, b.right, b.bottom, ny),
        (b.right, b.bottom, b.x, b.bottom, nx),
        (b.x, b.bottom, b.x, b.y, ny),
    ):
        turn.append((x0, y0))
        side(x0, y0, x1, y1, n)
    window = b.outset(-4.2 * r)
    yield "fill", joined([paths.polygon(turn), hole(paths.rect(window))])
    yield "line", paths.rect(window.outset(r * 0.4))


FRAMES: dict[str, Ornament] = {
    "line_frame": Ornament(_line_frame, (120, 90), round=4),
    "double_frame": Ornament(_double_frame, (120, 90), width=0.7, round=5),
    "deco_frame": Ornament(_deco_frame, (120, 90), line="#9a7b3f", width=0.45, round=8),
    "scoop_frame": Ornament(_scoop_frame, (120, 90), line="#7a5c4a", width=0.45, round=7),
    "stitched_frame": Ornament(_stitched_frame, (120, 90), line="#8a8a8a", round=4),
    "corner_lines": Ornament(_corner_lines, (120, 90), width=0.5, round=5),
    "flourish_corners": Ornament(_flourish_corners, (120, 90), line="#6b5b4b", width=0.3, round=9),
    "photo_corners": Ornament(_photo_corners, (120, 90), fill="#2e2b28", line="#6a645d", width=0.25, round=2),
    "polaroid": Ornament(_polaroid, (88, 107), fill="#fdfcf8", line="#d9d6cf", width=0.15, round=0),
    "stamp": Ornament(_stamp, (60, 75), fill="#fbf9f2", line="#b9b4a8", width=0.2, round=0),
}
