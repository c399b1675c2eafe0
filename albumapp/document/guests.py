"""Guests of place cards and envelopes: who they are, and where their names stand in a document.

A document knows its guests only by the words that stand on its cards, in text frames of the roles below: so a
name is edited where it stands, and kept and undone like any text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from albumapp.basis.reasons import Reason, languages, say
from albumapp.document.model import Document, Surface, TextFrame

NAME, TABLE, ADDRESS, SENDER, NUMBER = "guest", "guest_table", "address", "sender", "number"
ROLES = (NAME, TABLE, ADDRESS, SENDER, NUMBER)
_LONGEST, _LINES, MOST = 200, 8, 5000


@dataclass(frozen=True, slots=True)
class Guest:
    """`table` is what their table is called ("3", "Rose"), `address` the lines below the name."""

    name: str
    table: str = ""
    address: tuple[str, ...] = ()

    def as_json(self) -> list[object]:
        return [self.name, self.table, list(self.address)]


def guest_from(data: object) -> Guest:
    """A guest as scripts and the window write one: a name, or [name, table, [lines]]. TypeError else."""
    if isinstance(data, str):
        return Guest(line(data))
    if not isinstance(data, Sequence) or not 1 <= len(data) <= 3 or not isinstance(data[0], str):
        raise TypeError(f"{data!r} is no guest")
    table = data[1] if len(data) > 1 else ""
    lines = data[2] if len(data) > 2 else ()
    if not isinstance(table, str) or isinstance(lines, (str, Mapping)) or not isinstance(lines, Iterable):
        raise TypeError(f"{data!r} is no guest")
    return Guest(line(data[0]), line(table), tuple(line(str(v)) for v in lines)[:_LINES])


def line(text: str) -> str:
    """One line of printable letters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_LONGEST]


@cache
def examples(what: str = "place.example") -> frozenset[str]:
    """What stands on a card while nobody gave names, in each language; or other words to be replaced."""
    return frozenset(say(Reason(what), code) for code in languages())


def guests_of(doc: Document) -> list[Guest]:
    """In their order; none where the document has no names."""
    return [g for s in doc.surfaces for g in guests_on(s)]


def guests_on(surface: Surface) -> list[Guest]:
    """Those of one card, or of a page of cards: what belongs to a name stands next after it."""
    found: list[Guest] = []
    for f in surface.frames:
        if not isinstance(f, TextFrame) or f.role not in (NAME, TABLE, ADDRESS):
            continue
        if f.role == NAME:
            found.append(Guest(line(f.text)))
        elif found and f.role == TABLE:
            found[-1] = Guest(found[-1].name, line(f.text), found[-1].address)
        elif f.role == ADDRESS:
            first, *rest = [line(t) for t in f.text.splitlines()] or [""]
            found.append(Guest(first, "", tuple(rest)))
    return [g for g in found if g.name]
