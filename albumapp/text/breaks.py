"""Where text may be cut: lines (UAX #14) and grapheme clusters (UAX #29), by uniseg, made quick.

uniseg takes some 70 us a character. The rules look no further than the characters on both sides of a
row of spaces, so a paragraph is cut at the spaces between plain words, where a line may always break,
and what stands between is looked up once.
"""

from __future__ import annotations

import re
from functools import lru_cache

from uniseg.graphemecluster import grapheme_cluster_boundaries
from uniseg.linebreak import line_break_boundaries

# letters of classes AL and HL, and digits: Latin, Greek, Cyrillic, Hebrew, Arabic
_LETTER = "A-Za-z0-9À-ÖØ-öø-ɏ\u0391-\u03ff\u0400-\u0481\u048a-\u052f\u05d0-\u05ea\u0620-\u063f\u0641-\u064a"
_GAP = re.compile(f"(?<=[{_LETTER}.,;:!?]) +(?=[{_LETTER}])")
# clusters of their own whatever stands beside them: no marks, joiners, jamo or prepended signs
_ALONE = (
    "[ -\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u2010-\u2027\u2030-\u205e"
    "\u3041-\u3096\u4e00-\u9fff]"
)
_SINGLE = re.compile(f"{_ALONE}*")
# uniseg takes the square of a row of marks, so what is long is cut: where no cluster goes across, or anywhere
_PIECE = re.compile(f".{{1,300}}(?<={_ALONE})(?={_ALONE})|.{{1,300}}", re.DOTALL)
# between two ideographs, where a line may always break; within a word, where it never may; or anywhere
_HAN = "[\u4e00-\u9fff]"
_LINE_PIECE = re.compile(
    f".{{1,300}}(?<={_HAN})(?={_HAN})|.{{1,300}}(?<=[A-Za-z])(?=[A-Za-z])|.{{1,300}}", re.DOTALL
)
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
    found: list[int] = []
    for at, piece in _pieces(_LINE_PIECE, part):
        end = at + len(piece)
        breaks = [at + b for b in line_break_boundaries(piece) if b]
        may = end == len(part) or all("\u4e00" <= c <= "\u9fff" for c in part[end - 1 : end + 1])
        found += breaks if may else breaks[:-1]
    return tuple(found)


@lru_cache(maxsize=1024)
def clusters(text: str) -> tuple[int, ...]:
    """Starts of the grapheme clusters of a text without line ends, and its length at the end."""
    if _SINGLE.fullmatch(text):
        return tuple(range(len(text) + 1))
    found = (at + b for at, piece in _pieces(_PIECE, text) for b in grapheme_cluster_boundaries(piece))
    return tuple(dict.fromkeys((0, *found)))


def _pieces(cut: re.Pattern[str], text: str) -> list[tuple[int, str]]:
    return [(0, text)] if len(text) <= 300 else [(m.start(), m[0]) for m in cut.finditer(text)]
