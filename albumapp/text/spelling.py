"""What is misspelt in a text, and what may have been meant: by pyspellchecker's word lists (MIT), offline.

Nothing is loaded before `Speller` is made, which takes some tenths of a second: make it in a thread. To add a
language, add it to `LANGUAGES` if the package has a list of it (and to `_LINKED` if it joins nouns).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

# by code, each in its own words
LANGUAGES: dict[str, str] = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pt": "Português",
}
_LINKED: dict[str, tuple[str, ...]] = {"de": ("", "s", "es", "n", "en"), "nl": ("", "s", "e", "en")}
_SHORTEST_PART = 3  # letters of a part of a joined noun
_MOST_OFFERED = 5
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_BRACES = re.compile(r"\{[a-z]+\}")
_SENTENCE_END = re.compile(r"(?:^|[.!?:\n•“„«\"(])\s*$")


class Speller:
    """Looks at words of one language. `own` are words of the user's that are right as they are."""

    def __init__(self, language: str, own: Iterable[str] = ()) -> None:
        from spellchecker import SpellChecker

        self.language = language
        self._checker: Any = SpellChecker(language=language, distance=1)
        self.own = {w.casefold() for w in own}
        self._right = lru_cache(maxsize=8192)(self._is_right)

    def wrong(self, text: str) -> list[tuple[int, int]]:
        """(start, end) of each misspelt word. Names are passed over: capitals within a sentence."""
        text = _BRACES.sub(lambda m: "\0" * len(m[0]), text)  # no words, nor an end of a sentence
        found = []
        for m in _WORD.finditer(text):
            if self._passed_over(text, m):
                continue
            if not self._right(m[0]):
                found.append(m.span())
        return found

    def suggestions(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first, in the word's own capitals."""
        plain = word.replace("’", "'").lower()
        usual = self._checker.word_usage_frequency
        found = sorted(self._checker.candidates(plain) or (), key=lambda w: (-usual(w), w))
        shaped = [_like(w, word) for w in found if w != plain]
        return [w.replace("'", "’") if "’" in word else w for w in shaped][:_MOST_OFFERED]

    def learn(self, word: str) -> None:
        self.own.add(word.casefold())
        self._right.cache_clear()

    def _passed_over(self, text: str, m: re.Match[str]) -> bool:
        word = m[0]
        if len(word) < 2 or not any("a" <= c.casefold() <= "ɏ" for c in word):
            return True
        if word.isupper() or word[1:] != word[1:].lower():
            return True  # NASA, McDonald
        return (
            word[0].isupper()
            and self.language != "de"
            and not _SENTENCE_END.search(text[max(m.start() - 12, 0) : m.start()])
        )

    def _is_right(self, word: str) -> bool:
        plain = word.replace("’", "'").lower()
        if word.casefold() in self.own or plain in self.own or self._knows(plain):
            return True
        stem, _, rest = plain.partition("'")
        if rest in ("s", "") and stem and self._knows(stem):
            return True  # Anna's
        if rest and self._knows(rest) and len(stem) <= 2:
            return True  # l'été, d'Anna
        links = _LINKED.get(self.language)
        return links is not None and self._is_joined(plain, links)

    def _knows(self, word: str) -> bool:
        return bool(self._checker.known([word]))

    def _is_joined(self, word: str, links: tuple[str, ...]) -> bool:
        """Two known nouns as one word, such as Strand+spaziergang, Geburt+s+tag."""
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            head, tail = word[:cut], word[cut:]
            if not self._knows(tail):
                continue
            for link in links:
                part = head.removesuffix(link) if link else head
                if len(part) >= _SHORTEST_PART and (not link or part != head) and self._knows(part):
                    return True
        return False


def _like(word: str, model: str) -> str:
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
