"""Names of people in a text: those that stand there, and words that are a name but for one letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?:\n•“„«\"(])\s*$")  # a sentence
_SHORTEST = 3  # letters of a part of a name that is looked for by itself
_SHORTEST_NEAR = 4  # of one that another word may be near to: "Ben" is near to too many


def names_in(text: str, names: Collection[str]) -> list[str]:
    """The names of people that a text says, whole or in part ("Anna" of "Anna Berg"), as they are known."""
    words = [m[0].casefold() for m in _WORD.finditer(text)]
    plain = {_bare(w) for w in words} | set(words)
    return [name for name in names if any(p.casefold() in plain for p in _parts(name))]


def nearly_names(
    text: str,
    names: Collection[str],
    misspelt: Callable[[str], Sequence[tuple[int, int]]] | None = None,
) -> dict[str, str]:
    """Words that are written as a name but for one letter, with that name: "Ana" where Anna is known.

    A word that begins a sentence has its capital anyway: "Then" is no misspelt Theo, unless `misspelt` says
    that it is no word.
    """
    parts = {p.casefold(): p for name in names for p in _WORD.findall(name) if len(p) >= _SHORTEST_NEAR}
    found: dict[str, str] = {}
    for m in _WORD.finditer(text):
        word = m[0]
        bare = _bare(word.casefold())
        if not word[0].isupper() or bare in parts or word.casefold() in parts:
            continue
        begins = _BEGINS.search(text[: m.start()]) is not None
        usual = begins and not (misspelt is not None and misspelt(bare))
        alike = ((p, plain) for plain, p in parts.items() if _one_apart(bare, plain))
        near = next((p for p, plain in alike if not (usual and _replaced(bare, plain))), None)
        if near is not None and len(bare) >= _SHORTEST_NEAR - 1:
            found.setdefault(word, near)
    return found


def _parts(name: str) -> list[str]:
    """What of a name is looked for: short parts ("de") only where there are no others."""
    parts: list[str] = _WORD.findall(name)
    return [p for p in parts if len(p) >= _SHORTEST] or parts


def _bare(word: str) -> str:
    """Without the ending of a genitive."""
    for end in ("’s", "'s", "’", "'"):
        if word.endswith(end):
            return word.removesuffix(end)
    return word


def _one_apart(a: str, b: str) -> bool:
    """One letter more, fewer or another, or two neighbours swapped; "Annas" beside "Anna" is a genitive."""
    if a == b or a == b + "s":
        return False
    if len(a) == len(b):
        differ = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        if len(differ) != 2:
            return len(differ) == 1
        i, j = differ
        return j == i + 1 and a[i] == b[j] and a[j] == b[i]
    short, long = sorted((a, b), key=len)
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _replaced(a: str, b: str) -> bool:
    """Another letter at one place."""
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1
