"""Names of files from words that people typed: in their own letters, safe on every system, each once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

LONGEST = 120  # bytes of UTF-8: with folder, ending and what marks a half-done file all systems take it
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # Windows' devices
_NEVER = '/\\:*?"<>|'


def safe_name(text: str, otherwise: str = "album") -> str:
    """The text as the name of a file, without an ending; `otherwise` where nothing of it can stay.

    Letters of every script stay; what separates folders, cannot be printed or turns the direction of a line
    becomes a dash. It begins with no dot or dash, ends with no dot or blank, and is nobody's device.
    """
    text = unicodedata.normalize("NFC", text)
    made = "".join("-" if c in _NEVER or _unseen(c) else c for c in text)
    made = " ".join(made.split())
    made = _cut(made.lstrip(" .-~")).rstrip(" .-")
    if not made:
        return otherwise
    return f"_{made}" if _RESERVED.fullmatch(made) else made


def _unseen(c: str) -> bool:
    if c in "\u200c\u200d":  # joiners: letters of Persian and Hindi differ by them
        return False
    return unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Cn") and c not in "\t\n\r"


def _cut(name: str) -> str:
    while len(name.encode("utf-8", "replace")) > LONGEST:
        name = name[:-1]
    return name


def unique_names(names: Iterable[str], taken: Sequence[str] = ()) -> list[str]:
    """The names, each once, also where case and the way letters are put together do not count: "Anna 2"."""
    used = {_folded(n) for n in taken}
    made = []
    for name in names:
        found, number = name, 2
        while _folded(found) in used:
            found, number = f"{name} {number}", number + 1
        used.add(_folded(found))
        made.append(found)
    return made


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
