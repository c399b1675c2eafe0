"""Where text may be cut: lines (UAX #14) and grapheme clusters (UAX #29), by uniseg, made quick.

uniseg takes some 70 us a character. Its rules look no further than the characters on both sides of a
row of spaces, so a paragraph is cut at the plain spaces between plain Latin words, where a line may
always break, and what stands between is looked up once.
"""

from __future__ import annotations

import re
from functools import lru_cache

from uniseg.graphemecluster import grapheme_cluster_boundaries
from uniseg.linebreak import line_break_boundaries

_LETTER = "A-Za-z0-9À-ÖØ-öø-ɏ"
_GAP = re.compile(f"(?<=[{_LETTER}.,;:!?]) +(?=[{_LETTER}])")
_WORD = re.compile(f"[{_LETTER}]+[.,;:!?]? *")


def line_breaks(text: str) -> list[int]:
    """Positions at which a new line may start (each > 0), with the text's length at the end."""
    if not text:
        return []
    found: list[int] = []
    start = 0
    for gap in _GAP.finditer(text):
        found += (start + b for b in _inner(text[start : gap.end()]))
        start = gap.end()
    found += (start + b for b in _inner(text[start:]))
    return found


@lru_cache(maxsize=16384)
def _inner(part: str) -> tuple[int, ...]:
    if _WORD.fullmatch(part):
        return (len(part),)
    return tuple(b for b in line_break_boundaries(part) if b)


@lru_cache(maxsize=1024)
def clusters(text: str) -> tuple[int, ...]:
    """Starts of the grapheme clusters of a text without line ends, and its length at the end."""
    if all(c < "\u0300" for c in text):  # no combining marks, no joiners down there
        return tuple(range(len(text) + 1))
    return tuple(dict.fromkeys((0, *grapheme_cluster_boundaries(text))))
