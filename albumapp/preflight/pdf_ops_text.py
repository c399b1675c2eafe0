"""Operators of text (ISO 32000-1, 9.3 and 9.4): where it stands, how large, in which font and colour."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pikepdf import String

from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_ops_paint import floats

if TYPE_CHECKING:
    from albumapp.preflight.pdf_walk import Walker

Args = list[Any]
_ABOVE, _BELOW = 0.70, 0.20  # of the size: what letters reach over and under their line, rather too little
_INVISIBLE = 3
_NEITHER = 7


def _set(attribute: str, scale: float = 1.0) -> Callable[[Walker, Args], None]:
    def op(w: Walker, a: Args) -> None:
        setattr(w.state, attribute, floats(a, 1)[0] * scale)

    return op


def _render(w: Walker, a: Args) -> None:
    w.state.render = int(floats(a, 1)[0])


def _font(w: Walker, a: Args) -> None:
    s = w.state
    s.size = floats(a, 1)[0]
    s.font_name = po.name(a[0])
    s.font = w.font(w.resource("Font", a[0]))


def _begin(w: Walker, a: Args) -> None:
    w.text_matrix = w.line_matrix = po.IDENTITY


def _matrix(w: Walker, a: Args) -> None:
    f = floats(a, 6)
    w.text_matrix = w.line_matrix = (f[0], f[1], f[2], f[3], f[4], f[5])


def _move(w: Walker, x: float, y: float) -> None:
    w.text_matrix = w.line_matrix = po.multiplied((1, 0, 0, 1, x, y), w.line_matrix)


def _td(w: Walker, a: Args) -> None:
    _move(w, *floats(a, 2))


def _td_leading(w: Walker, a: Args) -> None:
    x, y = floats(a, 2)
    w.state.leading = -y
    _move(w, x, y)


def _next_line(w: Walker, a: Args) -> None:
    _move(w, 0.0, -w.state.leading)


def _forward(w: Walker, by: float) -> None:
    w.text_matrix = po.multiplied((1, 0, 0, 1, by, 0), w.text_matrix)


def _show(w: Walker, a: Args) -> None:
    _strings(w, [a[-1]])


def _show_many(w: Walker, a: Args) -> None:
    _strings(w, po.elements(a[-1]))


def _quote(w: Walker, a: Args) -> None:
    _next_line(w, a)
    _show(w, a)


def _double_quote(w: Walker, a: Args) -> None:
    w.state.word, w.state.letter = floats(a[:2], 2)
    _quote(w, a)


def _strings(w: Walker, parts: list[Any]) -> None:
    s = w.state
    start = w.text_matrix
    blank, shown = True, False
    glyphs: set[int] = set()
    for part in parts:
        if isinstance(part, String):
            data = bytes(part)
            shown = shown or bool(data)
            simple = s.font is None or s.font.bytes_per_code == 1
            blank = blank and not (data.strip(b" \xa0") if simple else data)
            if s.font is not None and s.font.most:
                glyphs.update(int.from_bytes(data[i : i + 2], "big") for i in range(0, len(data) - 1, 2))
            if s.font is not None:
                _forward(w, s.font.advance(data, s.letter, s.word, s.size) * s.stretch)
        else:
            n = po.number(part)
            if n is not None:
                _forward(w, -n / 1000 * s.size * s.stretch)
    if shown:
        _mark(w, start, blank, frozenset(glyphs))


def _mark(w: Walker, start: po.Matrix, blank: bool, glyphs: frozenset[int]) -> None:
    s = w.state
    begin = po.multiplied(start, s.ctm)
    end = po.multiplied(w.text_matrix, s.ctm)
    high, low = s.rise + _ABOVE * s.size, s.rise - _BELOW * s.size
    points = [(m[2] * y + m[4], m[3] * y + m[5]) for m in (begin, end) for y in (low, high)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    size = abs(s.size) * math.hypot(begin[2], begin[3])
    invisible = s.render % 4 == _INVISIBLE or s.render == _NEITHER
    colour = s.stroke if s.render % 4 == 1 else s.fill
    box = None if invisible else (min(xs), min(ys), max(xs), max(ys))
    w.paint("text", colour, box, size=size, blank=blank, glyphs=glyphs)
    if s.render % 4 == 2:  # filled and stroked
        w.paint("text", s.stroke, box, size=size, blank=blank)
    if s.font is not None and s.font.kind == "Type3":
        w.type3(s.font)


TEXT_OPS: dict[str, Callable[[Walker, Args], None]] = {
    "BT": _begin,
    "Tc": _set("letter"),
    "Tw": _set("word"),
    "Tz": _set("stretch", 0.01),
    "TL": _set("leading"),
    "Ts": _set("rise"),
    "Tr": _render,
    "Tf": _font,
    "Td": _td,
    "TD": _td_leading,
    "Tm": _matrix,
    "T*": _next_line,
    "Tj": _show,
    "TJ": _show_many,
    "'": _quote,
    '"': _double_quote,
}
