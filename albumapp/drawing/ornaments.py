"""Frames, corners, dividers, ribbons, tape and other decoration, drawn by code in any size.

To add one: a function that fills a box, and its row in `ORNAMENTS`. It yields outlines with the way each is
painted: "fill" and "edge" in the shape's fill (an edge has its line, too), "ink" in the colour of its line,
"line" as a line, "fold" in a darker fill, "gloss" in a lighter one. Nothing reaches beyond the box.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from albumapp.drawing import path as paths
from albumapp.drawing.path import Path, Segment
from albumapp.drawing.patterns import star
from albumapp.geometry import Affine, Rect

Part = tuple[str, Path]
_MOST = 500  # pieces along a side: a box that is far longer than high shows them farther apart


@dataclass(frozen=True, slots=True)
class Ornament:
    """How it is drawn in a box with lines of some mm, and how it first looks. `size` is mm; it goes `round`
    a frame, or stands for itself. Colours are #rrggbb."""

    draw: Callable[[Rect, float], Iterator[Part]]
    size: tuple[float, float]
    fill: str | None = None
    line: str | None = "#3a3a3a"
    width: float = 0.5
    opacity: float = 1.0
    round: float | None = None  # mm outside a frame that it goes round


def joined(parts: Sequence[Path]) -> Path:
    return Path(tuple(s for p in parts for s in p.segments))


def hole(path: Path) -> Path:
    """A polygon's outline the other way round, so that it is cut out of what it lies in."""
    points = [p for _, p in path.segments if p]
    return paths.polygon([(p[0], p[1]) for p in reversed(points)])


def _mirrored(path: Path, box: Rect, x: bool, y: bool) -> Path:
    m = Affine(-1 if x else 1, 0, 0, -1 if y else 1, 2 * box.cx if x else 0, 2 * box.cy if y else 0)
    return path.transformed(m)


def _corners(path: Path, box: Rect) -> Path:
    """What is drawn in the top left corner, in all four."""
    return joined([_mirrored(path, box, x, y) for x in (False, True) for y in (False, True)])


# --- frames ---------------------------------------------------------------------------------------


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


def _label(b: Rect, w: float) -> Iterator[Part]:
    r = min(8.0, min(b.w, b.h) * 0.22)
    yield "fill", _scooped(b, r)
    yield "line", _scooped(b.outset(-max(1.0, r * 0.18)), r)


def _stitched_frame(b: Rect, w: float) -> Iterator[Part]:
    long = max(2.2, 4 * w)
    inner = b.outset(-w / 2)
    found = []
    for length, horizontal in ((inner.w, True), (inner.h, False)):
        n = min(max(1, round((length - long) / (long * 1.8))), _MOST)
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
        yield "line", _corners(Path((("M", (x, y + e)), ("L", (x, y)), ("L", (x + e, y)))), b)


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
        yield "ink", _corners(part, b)


def _photo_corners(b: Rect, w: float) -> Iterator[Part]:
    s = min(14.0, min(b.w, b.h) * 0.25)
    x, y = b.x, b.y
    yield "fill", _corners(paths.polygon([(x, y), (x + s, y), (x, y + s)]), b)
    d = s * 0.12
    yield "line", _corners(Path((("M", (x + s - 3 * d, y + d)), ("L", (x + d, y + s - 3 * d)))), b)


def _polaroid(b: Rect, w: float) -> Iterator[Part]:
    edge = min(b.w, b.h) * 0.06
    window = Rect.corners(b.x + edge, b.y + edge, b.right - edge, b.bottom - edge * 3.4)
    yield "fill", joined([paths.rect(b), hole(paths.rect(window))])
    yield "line", paths.rect(b.outset(-w / 2))
    yield "line", paths.rect(window)


def _stamp(b: Rect, w: float) -> Iterator[Part]:
    """A postage stamp's rim, perforated, with a window."""
    r = max(min(2.2, min(b.w, b.h) * 0.03), max(b.w, b.h) / (3.4 * _MOST))
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


# --- dividers -------------------------------------------------------------------------------------


def _divider(b: Rect, w: float) -> Iterator[Part]:
    r = min(b.h / 2, b.w * 0.08)
    gap = r * 1.8
    rays = [Rect(b.x, b.cy - w / 2, b.w / 2 - gap, w), Rect(b.cx + gap, b.cy - w / 2, b.w / 2 - gap, w)]
    yield "ink", joined([paths.rect(r) for r in rays])
    yield "ink", paths.polygon([(b.cx, b.cy - r), (b.cx + r, b.cy), (b.cx, b.cy + r), (b.cx - r, b.cy)])


def _dots_divider(b: Rect, w: float) -> Iterator[Part]:
    n = 7
    for i in range(n):
        d = b.h * (1 - 0.22 * abs(i - n // 2))
        x = b.x + b.h / 2 + i * (b.w - b.h) / (n - 1)
        yield "ink", paths.ellipse(Rect.centred(x, b.cy, d, d))


def _flourish_divider(b: Rect, w: float) -> Iterator[Part]:
    h = b.h
    half = Path(
        (
            ("M", (b.cx, b.cy)),
            ("C", (b.cx + b.w * 0.12, b.cy - h * 0.9, b.cx + b.w * 0.2, b.cy + h * 0.6, b.right, b.cy)),
            ("C", (b.cx + b.w * 0.22, b.cy + h * 0.72, b.cx + b.w * 0.12, b.cy - h * 0.6, b.cx, b.cy)),
            ("Z", ()),
        )
    )
    for far in (False, True):
        yield "ink", _mirrored(half, b, far, far)
    d = h * 0.34
    yield "ink", paths.ellipse(Rect.centred(b.cx, b.y + d / 2, d, d))
    yield "ink", paths.ellipse(Rect.centred(b.cx, b.bottom - d / 2, d, d))


# --- ribbons, tape, figures -----------------------------------------------------------------------


def _banner(b: Rect, w: float) -> Iterator[Part]:
    drop, tail = b.h * 0.22, min(b.w * 0.16, b.h * 0.9)
    fold = tail * 0.5
    middle = Rect(b.x + tail, b.y, b.w - 2 * tail, b.h - drop)
    left = paths.polygon([
        (b.x, b.y + drop), (middle.x + fold, b.y + drop), (middle.x + fold, b.bottom), (b.x, b.bottom),
        (b.x + tail * 0.45, b.cy + drop / 2),
    ])  # fmt: skip
    crease = paths.polygon(
        [(middle.x, middle.bottom), (middle.x + fold, middle.bottom), (middle.x + fold, b.bottom)]
    )
    for far in (False, True):
        yield "edge", _mirrored(left, b, far, False)
        yield "fold", _mirrored(crease, b, far, False)
    yield "edge", paths.rect(middle)


def _ribbon(b: Rect, w: float) -> Iterator[Part]:
    notch = min(b.w * 0.12, b.h * 0.5)
    yield (
        "edge",
        paths.polygon(
            [
                (b.x, b.y),
                (b.right, b.y),
                (b.right - notch, b.cy),
                (b.right, b.bottom),
                (b.x, b.bottom),
                (b.x + notch, b.cy),
            ]
        ),
    )
    d = b.h * 0.1
    for y in (b.y + d, b.bottom - d):
        yield "gloss", paths.rect(Rect(b.x + notch, y - b.h * 0.015, b.w - 2 * notch, b.h * 0.03))


def _bunting(b: Rect, w: float) -> Iterator[Part]:
    """Pennants on a string that hangs through."""
    n = min(max(5, round(b.w / max(b.h * 0.9, 1))), _MOST)
    sag = b.h * 0.35

    def hang(t: float) -> float:
        return b.y + w + sag * 4 * t * (1 - t)

    for i in range(n):
        t0, t1 = (i + 0.08) / n, (i + 0.92) / n
        x0, x1, y0, y1 = b.x + t0 * b.w, b.x + t1 * b.w, hang(t0), hang(t1)
        tip = min((y0 + y1) / 2 + b.h * 0.6, b.bottom)
        yield ("fill", "fold", "gloss")[i % 3], paths.polygon([(x0, y0), (x1, y1), ((x0 + x1) / 2, tip)])
    c1, c2 = b.x + b.w / 3, b.x + 2 * b.w / 3
    deep = b.y + w + sag * 4 / 3
    yield "line", Path((("M", (b.x, b.y + w)), ("C", (c1, deep, c2, deep, b.right, b.y + w))))


def _tape(b: Rect, w: float) -> Iterator[Part]:
    """A strip torn off at both ends, with faint stripes."""
    n = min(max(4, round(b.h / 1.6)), _MOST)
    tooth = min(b.h / n * 0.7, b.w * 0.1)
    ends = [(tooth if i % 2 else 0.0, b.y + i * b.h / n) for i in range(n + 1)]
    left = [(b.x + d, y) for d, y in ends]
    right = [(b.right - d, y) for d, y in ends]
    yield "fill", paths.polygon([*left, *reversed(right)])
    step = max(b.h * 0.75, b.w / _MOST)
    count = int((b.w - 2 * tooth - b.h) / step)
    for i in range(count):
        x = b.x + tooth + b.h * 0.5 + i * step
        lean = b.h * 0.35
        yield "gloss", paths.polygon([
            (x + lean, b.y), (x + lean + step * 0.3, b.y), (x + step * 0.3, b.bottom), (x, b.bottom),
        ])  # fmt: skip


def _postmark(b: Rect, w: float) -> Iterator[Part]:
    d = min(b.h, b.w * 0.5)
    disc = Rect(b.x + w / 2, b.cy - d / 2 + w / 2, d - w, d - w)
    yield "line", paths.ellipse(disc)
    yield "line", paths.ellipse(disc.outset(-d * 0.14))
    bar = Rect.centred(disc.cx, disc.cy, d * 0.72, d * 0.24)
    yield "line", paths.rect(bar)
    waves: list[Segment] = []
    start, step = disc.right + d * 0.04, (b.right - disc.right - d * 0.04) / 4
    high = d * 0.045
    for i in range(5):
        y = b.cy + (i - 2) * d * 0.17
        waves.append(("M", (start, y)))
        for k in range(4):
            x = start + k * step
            waves.append(("C", (x + step / 3, y - 2 * high, x + 2 * step / 3, y + 2 * high, x + step, y)))
    yield "line", Path(tuple(waves))


def _heart(b: Rect, w: float) -> Iterator[Part]:
    x, y, k, h = b.cx, b.y, b.w / 2, b.h
    yield "edge", Path((
        ("M", (x, y + 0.28 * h)), ("C", (x - 0.1 * k, y + 0.1 * h, x - 0.35 * k, y, x - 0.55 * k, y)),
        ("C", (x - 0.82 * k, y, x - k, y + 0.16 * h, x - k, y + 0.32 * h)),
        ("C", (x - k, y + 0.62 * h, x - 0.4 * k, y + 0.8 * h, x, b.bottom)),
        ("C", (x + 0.4 * k, y + 0.8 * h, x + k, y + 0.62 * h, x + k, y + 0.32 * h)),
        ("C", (x + k, y + 0.16 * h, x + 0.82 * k, y, x + 0.55 * k, y)),
        ("C", (x + 0.35 * k, y, x + 0.1 * k, y + 0.1 * h, x, y + 0.28 * h)), ("Z", ()),
    ))  # fmt: skip


def _star(b: Rect, w: float) -> Iterator[Part]:
    yield "edge", star(b)


def _seal(b: Rect, w: float) -> Iterator[Part]:
    yield "edge", star(b, 24, 0.88)
    yield "line", paths.ellipse(Rect.centred(b.cx, b.cy, b.w * 0.76, b.h * 0.76))


def _arrow(b: Rect, w: float) -> Iterator[Part]:
    head = min(b.w * 0.5, b.h * 0.9)
    yield "edge", paths.polygon([
        (b.x, b.y + b.h * 0.3), (b.right - head, b.y + b.h * 0.3), (b.right - head, b.y), (b.right, b.cy),
        (b.right - head, b.bottom), (b.right - head, b.y + b.h * 0.7), (b.x, b.y + b.h * 0.7),
    ])  # fmt: skip


def _bubble(b: Rect, w: float) -> Iterator[Part]:
    """A speech bubble, its tip at the lower left."""
    body = Rect(b.x, b.y, b.w, b.h * 0.8)
    r = min(body.w, body.h) * 0.28
    k = r * (1 - 0.5522847498)
    x0, y0, x1, y1 = body.x, body.y, body.right, body.bottom
    yield (
        "edge",
        Path(
            (
                ("M", (x0 + r, y0)),
                ("L", (x1 - r, y0)),
                ("C", (x1 - k, y0, x1, y0 + k, x1, y0 + r)),
                ("L", (x1, y1 - r)),
                ("C", (x1, y1 - k, x1 - k, y1, x1 - r, y1)),
                ("L", (x0 + 2.2 * r, y1)),
                ("L", (x0 + 0.8 * r, b.bottom)),
                ("L", (x0 + 1.2 * r, y1)),
                ("L", (x0 + r, y1)),
                ("C", (x0 + k, y1, x0, y1 - k, x0, y1 - r)),
                ("L", (x0, y0 + r)),
                ("C", (x0, y0 + k, x0 + k, y0, x0 + r, y0)),
                ("Z", ()),
            )
        ),
    )


ORNAMENTS: dict[str, Ornament] = {
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
    "divider": Ornament(_divider, (80, 4), width=0.35),
    "dots_divider": Ornament(_dots_divider, (60, 2.4)),
    "flourish_divider": Ornament(_flourish_divider, (90, 10), line="#6b5b4b"),
    "banner": Ornament(_banner, (110, 22), fill="#b5523b", line="#7d3325", width=0.2),
    "ribbon": Ornament(_ribbon, (100, 16), fill="#3f6b6b", line=None),
    "label": Ornament(_label, (70, 30), fill="#f4ecdc", line="#9a7b3f", width=0.3),
    "bunting": Ornament(_bunting, (200, 26), fill="#c65b4a", line="#6a645d", width=0.3),
    "tape": Ornament(_tape, (44, 11), fill="#e8c872", line=None, opacity=0.78),
    "postmark": Ornament(_postmark, (58, 28), line="#4a4a55", width=0.45, opacity=0.8),
    "heart": Ornament(_heart, (30, 27), fill="#c0453f", line=None),
    "star": Ornament(_star, (30, 30), fill="#e0b23c", line=None),
    "seal": Ornament(_seal, (36, 36), fill="#b03a2e", line="#f2d9c8", width=0.4),
    "arrow": Ornament(_arrow, (40, 16), fill="#3a3a3a", line=None),
    "bubble": Ornament(_bubble, (60, 38), fill="#ffffff", line="#3a3a3a", width=0.4),
}
