"""What stands on pages, in words, for those who do not see them. No names of people, places or files:
only what anyone may read on the page, and how many photos there are."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date

from albumapp.basis import dates
from albumapp.basis.places import resource
from albumapp.document.model import Document, Surface, TextFrame
from albumapp.text.shape import plain

Words = Mapping[str, str]


def words(language: str, table: str = "proof") -> dict[str, str]:
    """The words of proofs, or of another table of `resources/words`; what a language lacks is English."""
    found: dict[str, str] = {}
    for lang in ("en", language):
        path = resource("words") / f"{lang}.toml"
        if path.is_file():
            with path.open("rb") as f:
                found |= {str(k): str(v) for k, v in tomllib.load(f).get(table, {}).items()}
    return found


def surface_name(surface: Surface, said: Words) -> str:
    """ "Cover", "Page 1", "Pages 2–3"."""
    pages = surface.shape.pages
    if surface.shape.kind == "cover":
        return said["cover"]
    if len(pages) == 1:
        return said["page"].format(n=pages[0])
    return said["pages"].format(a=pages[0], b=pages[-1]) if pages else said["spread"]


def described(document: Document, surface: Surface, said: Words) -> str:
    """How many photos stand there, of which days, and the texts."""
    count = len(surface.photos())
    photos = said["photo_one"] if count == 1 else said["photos"].format(n=count)
    if when := _days(document, surface):
        photos = f"{photos}, {when}"
    texts = [plain(f.text).strip() for f in surface.frames if isinstance(f, TextFrame) and f.text.strip()]
    return f"{surface_name(surface, said)}: {photos}" + (". " + ". ".join(texts) if texts else "")


def _days(document: Document, surface: Surface) -> str:
    """ "3–5 May 2025"; "" where a photo has no day."""
    found: list[date] = []
    for photo in surface.photos():
        entry = document.photos.get(photo)
        try:
            found.append(date.fromisoformat((entry.taken or "")[:10] if entry is not None else ""))
        except ValueError:
            return ""
    if not found:
        return ""
    first, last = min(found), max(found)
    return dates.one_day(first) if first == last else dates.days(first, last)
