"""Mutations of PDFs: cut short, bytes changed, pieces taken out or doubled, numbers made odd."""

from __future__ import annotations

import io
import random
import re
from functools import cache

import pikepdf

from tests.preflight.idioms import CLEAN

_NUMBER = re.compile(rb"(?<![\w.])-?\d+(\.\d+)?")
_ODD = (b"0", b"-1", b"99999999999", b"1e9", b"null", b"/X", b"()", b"3 0 R", b"1 0 R")


@cache
def seeds() -> tuple[bytes, ...]:
    """Clean files of many kinds, as they are and unpacked, so that mutations reach what they show."""
    found = []
    for make in CLEAN.values():
        data = make()
        found.append(data)
        with pikepdf.open(io.BytesIO(data)) as pdf:
            out = io.BytesIO()
            pdf.save(out, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
            found.append(out.getvalue())
    return tuple(found)


def mutated(data: bytes, rng: random.Random) -> bytes:
    b = bytearray(data)
    at = rng.randrange(len(b))
    end = min(len(b), at + rng.randrange(1, 5000))
    kind = rng.randrange(5)
    if kind == 0:
        del b[at:]
    elif kind == 1:
        for _ in range(rng.randrange(1, 200)):
            b[rng.randrange(len(b))] = rng.randrange(256)
    elif kind == 2:
        del b[at:end]
    elif kind == 3:
        b[rng.randrange(len(b)) : 0] = b[at:end]
    else:
        spans = [m.span() for m in _NUMBER.finditer(bytes(b[:60_000]))]
        for start, stop in rng.choices(spans, k=rng.randrange(1, 12)):
            b[start:stop] = rng.choice(_ODD)[: stop - start].ljust(stop - start)
    return bytes(b)
