"""Operators of graphics state, paths, colours, pictures, forms and layers (ISO 32000-1, annex A)."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Dictionary, Name, Stream

from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_colour import CMYK, DEVICE, GRAY, RGB, Space
from albumapp.preflight.pdf_rules_row import WHY
from albumapp.preflight.pdf_state import Colour, Outline, Point

if TYPE_CHECKING:
    from albumapp.preflight.pdf_walk import Walker

Args = list[Any]
Op = Callable[["Walker", Args], None]
_UNIT = (0.0, 0.0, 1.0, 1.0)


def floats(args: Args, count: int) -> list[float]:
    found = [po.number(a) for a in args[-count:]]
    if len(found) < count or any(v is None or abs(v) > 1e9 for v in found):
        raise ValueError("operands")
    return [v for v in found if v is not None]


def _cm(w: Walker, a: Args) -> None:
    m = floats(a, 6)
    w.state.ctm = po.multiplied((m[0], m[1], m[2], m[3], m[4], m[5]), w.state.ctm)


def _width(w: Walker, a: Args) -> None:
    w.state.width = abs(floats(a, 1)[0])


def _gs(w: Walker, a: Args) -> None:
    apply(w, w.resource("ExtGState", a[0]))


def apply(w: Walker, gs: Any) -> None:
    """An extended graphics state (8.4.5)."""
    s = w.state
    for key, value in po.items(gs):
        n = po.number(value)
        if key == "/LW" and n is not None:
            s.width = abs(n)
        elif key == "/ca" and n is not None:
            s.fill_alpha = min(max(n, 0.0), 1.0)
        elif key == "/CA" and n is not None:
            s.stroke_alpha = min(max(n, 0.0), 1.0)
        elif key == "/OP" and isinstance(value, bool):
            s.stroke_over = value
            if po.get(gs, "/op") is None:
                s.fill_over = value
        elif key == "/op" and isinstance(value, bool):
            s.fill_over = value
        elif key == "/OPM" and n is not None:
            s.over_mode = int(n)
        elif key == "/BM":
            s.blend = po.name(value) or next((po.name(e) for e in po.elements(value)), "Normal")
        elif key == "/SMask":
            s.masked = isinstance(value, Dictionary)
            if s.masked:
                w.soft_mask(po.get(value, "/G"))
        elif key == "/Font":
            e = po.elements(value)
            if len(e) == 2:
                s.font, s.size = w.font(e[0]), po.number(e[1]) or 0.0


# --- paths --------------------------------------------------------------------------------------


def _at(w: Walker, x: float, y: float) -> Point:
    m = w.state.ctm
    return (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])


def _move(w: Walker, a: Args) -> None:
    x, y = floats(a, 2)
    w.rings.append([_at(w, x, y)])


def _line(w: Walker, a: Args) -> None:
    x, y = floats(a, 2)
    if not w.rings:
        w.rings.append([])
    w.rings[-1].append(_at(w, x, y))


def _curve(w: Walker, one: Point, two: Point, end: Point) -> None:
    if not w.rings:
        w.rings.append([one])
    ring = w.rings[-1]
    start = ring[-1]
    length = math.dist(start, one) + math.dist(one, two) + math.dist(two, end)
    count = min(4 + int(min(length, 1e6) / 24), 48)
    for i in range(1, count + 1):
        t = i / count
        s = 1 - t
        p, q, r, o = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        ring.append(
            (
                p * start[0] + q * one[0] + r * two[0] + o * end[0],
                p * start[1] + q * one[1] + r * two[1] + o * end[1],
            )
        )


def _c(w: Walker, a: Args) -> None:
    f = floats(a, 6)
    _curve(w, _at(w, f[0], f[1]), _at(w, f[2], f[3]), _at(w, f[4], f[5]))


def _v(w: Walker, a: Args) -> None:
    f = floats(a, 4)
    if w.rings:
        _curve(w, w.rings[-1][-1], _at(w, f[0], f[1]), _at(w, f[2], f[3]))


def _y(w: Walker, a: Args) -> None:
    f = floats(a, 4)
    end = _at(w, f[2], f[3])
    _curve(w, _at(w, f[0], f[1]), end, end)


def _close(w: Walker, a: Args) -> None:
    if w.rings and w.rings[-1]:
        first = w.rings[-1][0]
        w.rings[-1].append(first)
        w.rings.append([first])


def _re(w: Walker, a: Args) -> None:
    x, y, width, height = floats(a, 4)
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
    w.rings.append([_at(w, *c) for c in corners])
    w.rings.append([_at(w, x, y)])


def _paint(fill: str = "", stroke: bool = False, close: bool = False) -> Op:
    def op(w: Walker, a: Args) -> None:
        if close:
            _close(w, a)
        rings = [r for r in w.rings if len(r) > 1]
        s = w.state
        if fill and rings:
            outline = Outline(rings, fill == "even")
            w.paint("fill", s.fill, outline.box(), outline=outline)
        if stroke and rings:
            outline = Outline(rings)
            box = outline.box()
            half = s.width * math.sqrt(abs(s.ctm[0] * s.ctm[3] - s.ctm[1] * s.ctm[2])) / 2
            grown = box and (box[0] - half, box[1] - half, box[2] + half, box[3] + half)
            w.paint("stroke", s.stroke, grown, outline=outline, size=2 * half)
        if w.clipping is not None:
            w.clip_to(Outline(rings, w.clipping == "even"))
        w.rings, w.clipping = [], None

    return op


def _clip(rule: str) -> Op:
    def op(w: Walker, a: Args) -> None:
        w.clipping = rule

    return op


# --- colours --------------------------------------------------------------------------------------


def _set(w: Walker, stroke: bool, colour: Colour) -> None:
    if stroke:
        w.state.stroke = colour
    else:
        w.state.fill = colour


def _device(space: Space, stroke: bool) -> Op:
    kind = Name("/" + space.kind)

    def op(w: Walker, a: Args) -> None:
        _set(w, stroke, Colour(w.spaces.read(kind, w.resources), tuple(floats(a, DEVICE[space.kind]))))

    return op


def _space(stroke: bool) -> Op:
    def op(w: Walker, a: Args) -> None:
        space = w.spaces.read(a[0], w.resources)
        _set(w, stroke, Colour(space, space.initial()))

    return op


def _values(stroke: bool) -> Op:
    def op(w: Walker, a: Args) -> None:
        space = (w.state.stroke if stroke else w.state.fill).space
        values = tuple(v for v in (po.number(x) for x in a) if v is not None)
        if a and isinstance(a[-1], Name):
            _set(w, stroke, Colour(space, values, w.resource("Pattern", a[-1])))
            return
        if space.n and len(values) != space.n:
            raise ValueError("components")
        _set(w, stroke, Colour(space, values))

    return op


# --- shadings, pictures, forms, layers ------------------------------------------------------------


def _sh(w: Walker, a: Args) -> None:
    shading = w.resource("Shading", a[0])
    if shading is None:
        raise ValueError("no such shading")
    space = w.spaces.read(po.get(shading, "/ColorSpace"), w.resources)
    w.paint("shading", Colour(space, ()), w.state.clip, shading=shading, space=space, place=w.state.ctm)


def _do(w: Walker, a: Args) -> None:
    obj = w.resource("XObject", a[0])
    if not isinstance(obj, Stream):
        w.found.add("content-broken", w.number, why_word=WHY["gone"])
        return
    kind = po.name(po.get(obj, "/Subtype"))
    w.hidden.append(w.layer_off(po.get(obj, "/OC")))
    try:
        if kind == "Image":
            _image(w, obj)
        elif kind == "Form":
            w.form(obj)
    finally:
        w.hidden.pop()


def _image(w: Walker, obj: Any, inline: bool = False) -> None:
    box = po.bounds(_UNIT, w.state.ctm)
    stencil = po.get(obj, "/ImageMask") is True
    space = None
    if not stencil:
        said = po.get(obj, "/ColorSpace")
        if said is not None:
            space = w.spaces.read(said, w.resources)
        elif "JPXDecode" not in po.filters(obj):
            space = Space("Unknown", 0, broken="missing")
    colour = w.state.fill if stencil else Colour(space or GRAY, ())
    kind = "stencil" if stencil else "image"
    w.paint(kind, colour, box, image=obj, space=space, place=w.state.ctm, blank=inline)


_LONG = {"/W": "/Width", "/H": "/Height", "/BPC": "/BitsPerComponent", "/CS": "/ColorSpace", "/D": "/Decode"}
_LONG |= {"/DP": "/DecodeParms", "/F": "/Filter", "/IM": "/ImageMask", "/I": "/Interpolate"}


def _inline(w: Walker, a: Args) -> None:
    """An inline image, as the stream that it would be as an XObject."""
    picture = a[0]
    try:
        stream = pikepdf.Stream(w.holder, picture.read_raw_bytes())
        for key, value in po.items(picture.obj):
            stream[_LONG.get(key, key)] = value
    except (pikepdf.PdfError, ValueError, AttributeError, RuntimeError) as e:
        raise ValueError("inline image") from e
    _image(w, stream, inline=True)


def _marked(w: Walker, a: Args) -> None:
    off = False
    if len(a) == 2 and po.name(a[0]) == "OC":
        off = w.layer_off(w.resource("Properties", a[1]))
    w.hidden.append(off)


def _unmarked(w: Walker, a: Args) -> None:
    if w.hidden:
        w.hidden.pop()


PAINT_OPS: dict[str, Op] = {
    "q": lambda w, a: w.push(),
    "Q": lambda w, a: w.pop(),
    "cm": _cm,
    "w": _width,
    "gs": _gs,
    "m": _move,
    "l": _line,
    "c": _c,
    "v": _v,
    "y": _y,
    "h": _close,
    "re": _re,
    "S": _paint(stroke=True),
    "s": _paint(stroke=True, close=True),
    "f": _paint("winding"),
    "F": _paint("winding"),
    "f*": _paint("even"),
    "B": _paint("winding", True),
    "B*": _paint("even", True),
    "b": _paint("winding", True, True),
    "b*": _paint("even", True, True),
    "n": _paint(),
    "W": _clip("winding"),
    "W*": _clip("even"),
    "G": _device(GRAY, True),
    "g": _device(GRAY, False),
    "RG": _device(RGB, True),
    "rg": _device(RGB, False),
    "K": _device(CMYK, True),
    "k": _device(CMYK, False),
    "CS": _space(True),
    "cs": _space(False),
    "SC": _values(True),
    "sc": _values(False),
    "SCN": _values(True),
    "scn": _values(False),
    "sh": _sh,
    "Do": _do,
    "INLINE IMAGE": _inline,
    "BDC": _marked,
    "BMC": _marked,
    "EMC": _unmarked,
}
