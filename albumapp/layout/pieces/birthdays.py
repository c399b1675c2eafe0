"""People on their birthdays: whose photo belongs to which month of a calendar.

The user's own days say "14 Anna"; where a person of the library has that name, a photo of theirs is chosen
for that month. Only ids of people and months leave here: a project keeps the words that the user typed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

Days = Mapping[tuple[int, int], str]
_WORD = re.compile(r"[^\W\d_]+")


def birthdays(days: Days, names: Mapping[str, str]) -> dict[int, dict[str, int]]:
    """By month the ids of people and the day of each; `names` are those of people, by id.

    The words name a person by all of their name, or by the first of it where nobody else is called so.
    """
    tokens = {person: _words(name) for person, name in names.items() if _words(name)}
    first = Counter(words[0] for words in tokens.values())
    found: dict[int, dict[str, int]] = {}
    for (month, day), text in days.items():
        said = _words(text)
        for person, words in tokens.items():
            alone = first[words[0]] == 1 and words[0] in said
            if alone or (all(w in said for w in words) and len(words) > 1):
                found.setdefault(month, {}).setdefault(person, day)
    return found


def _words(text: str) -> list[str]:
    return [w.casefold() for w in _WORD.findall(text)]
