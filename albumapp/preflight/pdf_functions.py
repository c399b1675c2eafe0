"""Functions of one number in a PDF (ISO 32000-1, 7.10): sampled, exponential, stitched. Not PostScript's."""

from __future__ import annotations

from typing import Any

from pikepdf import Array

from albumapp.preflight import pdf_objects as po

_DEEP = 5
_MOST = 1 << 20


def values(function: Any, t: float, deep: int = 0) -> tuple[float, ...] | None:
    """What the function, or an array of functions, gives at `t`; None where it is of a kind not read here."""
    if deep > _DEEP:
        return None
    if isinstance(function, Array):
        each = [values(f, t, deep + 1) for f in po.elements(function)[:32]]
        return None if not each or any(v is None for v in each) else tuple(x for v in each if v for x in v)
    domain = po.numbers(po.get(function, "/Domain"))
    if domain is None or len(domain) != 2:
        return None
    t = min(max(t, domain[0]), domain[1])
    kind = po.number(po.get(function, "/FunctionType"))
    if kind == 2:
        return _exponential(function, t)
    if kind == 3:
        return _stitched(function, t, domain, deep)
    return _sampled(function, t, domain) if kind == 0 else None


def _exponential(function: Any, t: float) -> tuple[float, ...] | None:
    first = po.numbers(po.get(function, "/C0")) or (0.0,)
    last = po.numbers(po.get(function, "/C1")) or (1.0,)
    n = po.number(po.get(function, "/N"))
    if n is None or len(first) != len(last) or (t <= 0 and n <= 0):
        return None
    try:
        share = float(t**n)
    except (OverflowError, ZeroDivisionError, TypeError):
        return None
    return tuple(a + share * (b - a) for a, b in zip(first, last, strict=True))


def _stitched(function: Any, t: float, domain: tuple[float, ...], deep: int) -> tuple[float, ...] | None:
    parts = po.elements(po.get(function, "/Functions"))
    inner = po.numbers(po.get(function, "/Bounds")) or ()
    encode = po.numbers(po.get(function, "/Encode")) or ()
    if not parts or len(inner) != len(parts) - 1 or len(encode) < 2 * len(parts):
        return None
    edges = (domain[0], *inner, domain[1])
    i = next((k for k in range(len(inner)) if t < inner[k]), len(inner))
    low, high = edges[i], edges[i + 1]
    a, b = encode[2 * i], encode[2 * i + 1]
    return values(parts[i], a if high == low else a + (t - low) / (high - low) * (b - a), deep + 1)


def _sampled(function: Any, t: float, domain: tuple[float, ...]) -> tuple[float, ...] | None:
    size = po.numbers(po.get(function, "/Size"), 1)
    bits = po.number(po.get(function, "/BitsPerSample"))
    ranges = po.numbers(po.get(function, "/Range")) or ()
    data = po.decoded(function, _MOST)
    n = len(ranges) // 2
    if size is None or bits not in (8, 16) or not n or data is None or size[0] < 1:
        return None
    width, count = int(bits) // 8, int(size[0])
    if len(data) < count * n * width or domain[1] <= domain[0]:
        return None
    decode = po.numbers(po.get(function, "/Decode"), 2 * n) or ranges
    at = (t - domain[0]) / (domain[1] - domain[0]) * (count - 1)
    low = min(int(at), count - 1)
    high, share = min(low + 1, count - 1), at - low

    def sample(i: int, k: int) -> float:
        start = (i * n + k) * width
        return int.from_bytes(data[start : start + width], "big") / float(256**width - 1)

    mixed = (sample(low, k) * (1 - share) + sample(high, k) * share for k in range(n))
    return tuple(decode[2 * k] + v * (decode[2 * k + 1] - decode[2 * k]) for k, v in enumerate(mixed))
