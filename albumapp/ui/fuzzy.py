"""How well a few typed letters fit a text: words begun, then letters in order. No widgets here."""

from __future__ import annotations

import unicodedata

WORD, RUN, GAP = 8.0, 3.0, 0.15


def plain(text: str) -> str:
    """Lower case without accents and apostrophes, so that "u" finds "ü"."""
    found = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in found if not unicodedata.combining(c) and c not in "'’")


def score(query: str, text: str) -> float | None:
    """Higher is better; None where a word of the query is not in the text, not even letter by letter.

    Words may come in any order. One that stands in the text beats one whose letters do; one that begins a
    word beats one inside it; the beginning of the text is best.
    """
    words, within = plain(query).split(), plain(text)
    total = 0.0
    for word in words:
        best = _word(word, within)
        if best is None:
            return None
        total += best
    return total - 0.01 * len(within)


def _word(word: str, text: str) -> float | None:
    at, best = text.find(word), None
    while at >= 0:
        begins = at == 0 or not text[at - 1].isalnum()
        found = 20.0 + RUN * len(word) + (WORD if begins else 0) + (2 * WORD if at == 0 else 0)
        best = found if best is None else max(best, found)
        at = text.find(word, at + 1)
    return best if best is not None else _letters(word, text)


def _letters(word: str, text: str) -> float | None:
    """The letters in order, each as early as can be; the first must begin a word."""
    if len(word) < 2 or word.isdecimal():
        return None
    starts = [i for i, c in enumerate(text) if c == word[0] and (i == 0 or not text[i - 1].isalnum())]
    best = None
    for start in starts:
        found, at = WORD, start
        for c in word[1:]:
            then = text.find(c, at + 1)
            if then < 0:
                break
            begins = not text[then - 1].isalnum()
            found += RUN if then == at + 1 else WORD / 2 if begins else -GAP * (then - at)
            at = then
        else:
            best = found if best is None else max(best, found)
    return best if best is not None and best > 0 else None
