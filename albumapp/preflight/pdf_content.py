"""What the content of a page would take to read, reckoned before it is read: a few bytes may unpack to
millions of operators, and each of them becomes an object (140 bytes a number, 400 an operator)."""

from __future__ import annotations

import numpy as np

_WHITE, _OPENS, _CLOSES, _LETTER = 1, 2, 4, 8
_KINDS = np.zeros(256, np.uint8)
for _bytes, _kind in (
    (b"\0\t\n\f\r ", _WHITE),
    (b"(<[{/%", _OPENS),
    (b")>]}", _CLOSES),
    (b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'\"", _LETTER),
):
    _KINDS[np.frombuffer(_bytes, np.uint8)] = _kind


def reckoned(data: bytes) -> tuple[int, int]:
    """Operands and operators of a content stream, rather too many of both: words of strings count, too."""
    kinds = _KINDS[np.frombuffer(data, np.uint8)]
    before = np.concatenate((np.array([_WHITE], np.uint8), kinds[:-1]))
    edge = (before & (_WHITE | _OPENS | _CLOSES)) != 0
    first = edge & ((kinds & (_WHITE | _OPENS | _CLOSES)) == 0)
    letters = first & (kinds == _LETTER)
    operands = int(first.sum()) - int(letters.sum()) + int((kinds == _OPENS).sum())
    return operands, int(letters.sum())
