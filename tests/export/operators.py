"""What a page of a PDF strokes, read from its operators: a reader of its own, which shares nothing with the
writer (ISO 32000-1, 8.3.4 and 8.5)."""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf

MM = 25.4 / 72
Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]


@dataclass(frozen=True)
class Stroke:
    """Points of one outline in mm from the top left of the paper, and how thick it is drawn."""

    points: tuple[Point, ...]
    width: float
    clip: tuple[float, float, float, float] | None

    @property
    def box(self) -> tuple[float, float, float, float]:
        xs, ys = [p[0] for p in self.points], [p[1] for p in self.points]
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def level(self) -> bool:
        x0, y0, x1, y1 = self.box
        return y1 - y0 < 0.001 < x1 - x0

    @property
    def upright(self) -> bool:
        x0, y0, x1, y1 = self.box
        return x1 - x0 < 0.001 < y1 - y0


def times(a: Matrix, b: Matrix) -> Matrix:
    """First a, then b."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


def strokes(page: pikepdf.Page) -> list[Stroke]:
    """All that is stroked, in order."""
    media = [float(v) for v in page.MediaBox]
    state: tuple[Matrix, float, tuple[float, float, float, float] | None] = ((1, 0, 0, 1, 0, 0), 1.0, None)
    kept = []
    parts: list[list[Point]] = []
    found: list[Stroke] = []
    clipping = False

    def place(x: float, y: float) -> Point:
        m = state[0]
        px, py = x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]
        return (px - media[0]) * MM, (media[3] - py) * MM

    for operands, operator in pikepdf.parse_content_stream(page):
        op = str(operator)
        v = [float(x) for x in operands] if op in _NUMBERS else []
        if op == "q":
            kept.append(state)
        elif op == "Q":
            state = kept.pop()
        elif op == "cm":
            state = (times((v[0], v[1], v[2], v[3], v[4], v[5]), state[0]), state[1], state[2])
        elif op == "w":
            state = (state[0], v[0], state[2])
        elif op == "m":
            parts.append([place(*v)])
        elif op in ("l", "c", "v", "y"):
            parts[-1].append(place(*v[-2:]))
        elif op == "re":
            x, y, w, h = v
            parts.append([place(*p) for p in ((x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y))])
        elif op == "h":
            parts[-1].append(parts[-1][0])
        elif op in ("W", "W*"):
            clipping = True
        elif op in ("S", "s", "B", "B*", "b", "b*", "f", "f*", "n"):
            if op in ("S", "s", "B", "B*", "b", "b*"):
                scale = (abs(state[0][0] * state[0][3] - state[0][1] * state[0][2])) ** 0.5 * MM
                found += [Stroke(tuple(p), state[1] * scale, state[2]) for p in parts]
            if clipping:
                points = [p for part in parts for p in part]
                xs, ys = [p[0] for p in points], [p[1] for p in points]
                state = (state[0], state[1], (min(xs), min(ys), max(xs), max(ys)))
                clipping = False
            parts = []
    return found


_NUMBERS = frozenset({"cm", "w", "m", "l", "c", "v", "y", "re"})


def check_lines(page: pikepdf.Page) -> list[float]:
    """The lengths of level lines that have a stroke across at both ends, mm."""
    all_of = strokes(page)
    found = []
    for s in all_of:
        if not s.level:
            continue
        x0, y0, x1, _ = s.box
        ends = [
            any(o.upright and abs(o.box[0] - x) < 0.001 and o.box[1] < y0 < o.box[3] for o in all_of)
            for x in (x0, x1)
        ]
        if all(ends):
            found.append(x1 - x0)
    return found
