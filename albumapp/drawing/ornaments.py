"""Frames, corners, dividers, ribbons, tape and other decoration, drawn by code in any size.

To add one: a function that fills a box, and its row in `ORNAMENTS`, or in `FRAMES` where it goes round
something. It yields outlines with the way each is painted: "fill" and "edge" in the shape's fill (an edge has
its line, too), "ink" in the colour of its line, "line" as a line, "fold" in a darker fill, "gloss" in a
lighter one. Nothing reaches beyond the box.
"""

from __future__ import annotations

from collections.abc import Iterator

from albumapp.drawing import path as paths
from albumapp.drawing.ornament import MOST, Ornament, Part, joined, mirrored
from albumapp.drawing.ornament_frames import FRAMES, label
from albumapp.drawing.path import Path, Segment
from albumapp.drawing.patterns import star
from albumapp.geometry import Rect

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
        yield "ink", mirrored(half, b, far, far)
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
        yield "edge", mirrored(left, b, far, False)
        yield "fold", mirrored(crease, b, far, False)
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
    n = min(max(5, round(b.w / max(b.h * 0.9, 1))), MOST)
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
    n = min(max(4, round(b.h / 1.6)), MOST)
    tooth = min(b.h / n * 0.7, b.w * 0.1)
    ends = [(tooth if i % 2 else 0.0, b.y + i * b.h / n) for i in range(n + 1)]
    left = [(b.x + d, y) for d, y in ends]
    right = [(b.right - d, y) for d, y in ends]
    yield "fill", paths.polygon([*left, *reversed(right)])
    step = max(b.h * 0.75, b.w / MOST)
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
    **FRAMES,
    "divider": Ornament(_divider, (80, 4), width=0.35),
    "dots_divider": Ornament(_dots_divider, (60, 2.4)),
    "flourish_divider": Ornament(_flourish_divider, (90, 10), line="#6b5b4b"),
    "banner": Ornament(_banner, (110, 22), fill="#b5523b", line="#7d3325", width=0.2),
    "ribbon": Ornament(_ribbon, (100, 16), fill="#3f6b6b", line=None),
    "label": Ornament(label, (70, 30), fill="#f4ecdc", line="#9a7b3f", width=0.3),
    "bunting": Ornament(_bunting, (200, 26), fill="#c65b4a", line="#6a645d", width=0.3),
    "tape": Ornament(_tape, (44, 11), fill="#e8c872", line=None, opacity=0.78),
    "postmark": Ornament(_postmark, (58, 28), line="#4a4a55", width=0.45, opacity=0.8),
    "heart": Ornament(_heart, (30, 27), fill="#c0453f", line=None),
    "star": Ornament(_star, (30, 30), fill="#e0b23c", line=None),
    "seal": Ornament(_seal, (36, 36), fill="#b03a2e", line="#f2d9c8", width=0.4),
    "arrow": Ornament(_arrow, (40, 16), fill="#3a3a3a", line=None),
    "bubble": Ornament(_bubble, (60, 38), fill="#ffffff", line="#3a3a3a", width=0.4),
}
