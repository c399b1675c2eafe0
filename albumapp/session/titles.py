"""What a book is called where nobody has named it: "Lisbon, May 2024", by places, dates and folders.

First comes a folder that a person named as people name things ("Summer in Lisbon"), then the place where most
photos were taken, with their month, then any other name of the folder, then only the dates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from albumapp.analysis.model import Analysis
from albumapp.analysis.story.titles import from_folder
from albumapp.basis import Reason, say
from albumapp.basis.dates import when
from albumapp.document.edits_pages import CALLED
from albumapp.document.model import Document, TextFrame

_MOST = 0.5  # of the photos whose place is known: taken at the one that the book is called after
_BOTH = 0.8  # taken at two places, each at least
_EACH = 0.25
_LOCATED = 0.3  # of all photos: fewer with a place say nothing of the book
_DATED = 0.5


def folder_title(paths: Sequence[str]) -> str:
    """The name of the folder that all photos come from as it stands there; "" where they have several."""
    folders = {str(PurePath(p).parent) for p in paths}
    if len(folders) != 1:
        return ""
    name = PurePath(folders.pop()).name
    return " ".join(name.replace("_", " ").replace("-", " ").split()).strip().capitalize()


def book_title(analysis: Analysis, paths: Sequence[str]) -> tuple[str, Reason]:
    """A title and why it; "" where nothing tells one."""
    folders = {str(PurePath(p).parent) for p in paths}
    folder = from_folder(_below_home(folders.pop())) if len(folders) == 1 else ""
    named = PurePath(paths[0]).parent.name if folder else ""
    if folder and (" " in named.strip() or named[:1].isupper()):
        return folder, Reason("cover.title_folder")
    days = [
        f.taken.date() for f in analysis.facts.values() if f.taken is not None and f.dated and not f.aside
    ]
    span = when(days) if len(days) >= _DATED * max(1, len(analysis.facts)) else ""
    place = _place(analysis)
    if place:
        both = say(Reason("event.name", {"place": place, "dates": span})) if span else place
        return both, Reason("cover.title_place")
    if folder:
        return folder, Reason("cover.title_folder")
    return span, Reason("cover.title_dates")


def _below_home(folder: str) -> str:
    """Without the part that names the user of the computer."""
    parts = PurePath(folder).parts
    if len(parts) > 1 and parts[1].casefold() in ("home", "users"):
        parts = parts[3:]
    return str(PurePath(*parts))


def _place(analysis: Analysis) -> str:
    """The place of most photos, or the two of nearly all."""
    seen = Counter(place for i, place in analysis.places.items() if i in analysis.facts and place)
    total = sum(seen.values())
    if total < _LOCATED * len(analysis.facts) or not total:
        return ""
    (first, most), *rest = seen.most_common(2)
    if rest and rest[0][1] >= _EACH * total and most + rest[0][1] >= _BOTH * total:
        return say(Reason("people.and", {"first": first, "last": rest[0][0]}))
    return first if most >= _MOST * total else ""


def with_reason(doc: Document, why: Reason) -> Document:
    """The document with the reason of its title on the cover."""
    cover = doc.cover
    if cover is None:
        return doc
    frames = tuple(
        replace(f, why=(why, *(r for r in f.why if r.code not in CALLED)))
        if isinstance(f, TextFrame) and f.role == "title"
        else f
        for f in cover.frames
    )
    return doc.with_surface(replace(cover, frames=frames))
