"""What is said at each stop: what it is, and what to look for.

To add a kind: its name in `HEADINGS`, and a branch in `said`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.tr import count, tr
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.session.reading import Stop

HEADINGS = {
    "unseen": "Not looked at yet",
    "note": "A comment",
    "finding": "Worth a look",
    "title": "The title",
    "spine": "The spine",
    "name": "Names",
    "spelling": "Spelling",
    "suggested": "Still as suggested",
    "eyes": "Closed eyes",
    "twice": "The same photo twice",
    "coarse": "Low resolution",
}


def heading(stop: Stop) -> str:
    if stop.kind == "empty":
        return count(len(stop.frames), "An empty frame", "{n} empty frames")
    if stop.kind == "fold":
        return count(len(stop.boxes), "A face at the fold", "{n} faces at the fold")
    return tr(HEADINGS[stop.kind])


def place(stop: Stop, document: Document) -> str:
    """Which pages it is on."""
    surface = next((s for s in document.surfaces if s.id == stop.surface), None)
    return surface_name(surface) if surface is not None else tr("These pages are gone")


def said(stop: Stop, document: Document, ppi_min: float) -> str:
    """What to look for, in a sentence or two."""
    if stop.kind == "eyes":
        return _eyes(stop)
    if stop.kind == "twice":
        pages = ", ".join(surface_name(s) for s in document.surfaces if s.id in stop.words)
        return tr("This photo is also here: {pages}.", pages=pages)
    if stop.kind == "coarse":
        return count(
            len(stop.frames),
            "This photo will look soft in print: {ppi:.0f} of {least:.0f} pixels per inch.",
            "These photos will look soft in print: down to {ppi:.0f} of {least:.0f} pixels per inch.",
            ppi=stop.ppi,
            least=ppi_min,
        )
    if stop.kind == "note":
        return tr("{who} wrote:", who=stop.words[0]) if stop.words else tr("Somebody wrote:")
    if stop.kind == "finding":
        return f"{stop.text} {stop.words[0]}"
    if stop.kind == "name" and stop.meant:
        pairs = zip(stop.words, stop.meant, strict=True)
        return "\n".join(tr("“{word}” is nearly {name}, whom you named.", word=w, name=n) for w, n in pairs)
    return _usual(stop)


def _eyes(stop: Stop) -> str:
    who = ", ".join(stop.words)
    if not who:
        return count(len(stop.boxes), "Somebody’s eyes are closed here.", "The eyes of {n} are closed here.")
    if len(stop.words) < len(stop.boxes):
        return tr("The eyes of {who} and others are closed here.", who=who)
    return count(len(stop.words), "{who} has closed eyes here.", "{who} have closed eyes here.", who=who)


def _usual(stop: Stop) -> str:
    if stop.kind == "unseen":
        return tr("Nobody has looked at these pages since they last changed. Take a moment for them.")
    if stop.kind == "empty":
        return count(
            len(stop.frames),
            "This frame has no photo: it prints as bare paper.",
            "These frames have no photo: they print as bare paper.",
        )
    if stop.kind == "title" and len(stop.frames) > 1:
        return tr(
            "It stands on the spine, too. Read it once more, letter by letter: a name, a place, a year."
        )
    if stop.kind in ("title", "spine"):
        return tr("Read it once more, letter by letter: a name, a place, a year.")
    if stop.kind == "name":
        return tr("Are all names written right?")
    if stop.kind == "spelling":
        return count(len(stop.words), "This word is in no word list:", "These words are in no word list:")
    if stop.kind == "suggested":
        return tr("These words were suggested. Say it in your own, or leave them so.")
    return count(
        len(stop.boxes),
        "This face comes close to the fold, where the pages bend into the binding.",
        "These faces come close to the fold, where the pages bend into the binding.",
    )


def told(stop: Stop, document: Document, ppi_min: float, where: str) -> str:
    """All that a stop says, for who does not see it."""
    text = stop.text if stop.kind != "finding" else ""
    parts = [where, place(stop, document), heading(stop), said(stop, document, ppi_min), text]
    return " ".join(p if p[-1] in ".:!?" else f"{p}." for p in parts if p)


def mend(stop: Stop) -> str:
    """What to do about it, said when one goes there to change it."""
    if stop.kind == "eyes":
        return tr("Swap it with another one of its series, or choose another photo.")
    if stop.kind == "twice":
        return tr("Delete one of the two, or drop another photo on it.")
    if stop.kind == "coarse":
        return tr("Make it smaller, or show more of it.")
    if stop.kind == "fold":
        return tr("Move the photo or its crop, or take another layout.")
    if stop.kind == "empty":
        return tr("Drop a photo on it, or delete it.")
    return ""


def fine_words(stop: Stop) -> str:
    """What its button says: what "fine" means here."""
    if stop.kind == "note":
        return tr("Done")
    if stop.kind in ("title", "spine", "name", "spelling"):
        return tr("Written right")
    return tr("Fine")
