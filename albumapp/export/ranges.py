"""Pages as people name them ("cover, 3-6, 9") to what is exported."""

from __future__ import annotations

import re

from albumapp.basis import UserError
from albumapp.document.model import Document

COVER = "cover"
_RANGE = re.compile(r"(\d{1,5})\s*(?:[-–]\s*(\d{1,5})?)?")


def page_numbers(text: str, last: int) -> tuple[bool, frozenset[int]]:
    """Whether the cover is among them, and the pages from 1 to `last`. "7-" goes to the end.

    UserError where it is no list of pages, or none of them is in the book.
    """
    cover, found = False, set[int]()
    for part in (p.strip() for p in text.replace(";", ",").split(",")):
        if not part:
            continue
        if part.lower() == COVER:
            cover = True
            continue
        read = _RANGE.fullmatch(part)
        if read is None:
            raise UserError("“{part}” names no pages.", "Write them as 1-4, 7, cover.", part=part)
        first = int(read[1])
        end = int(read[2]) if read[2] else (first if part == read[1] else last)
        found |= set(range(max(1, first), min(end, last) + 1))
    if not cover and not found:
        raise UserError("The book has no such pages: {given}.", "It has {last}.", given=text, last=last)
    return cover, frozenset(found)


def chosen(document: Document, text: str) -> tuple[tuple[str, ...], frozenset[int]]:
    """Ids of the surfaces that show these pages, in the order of the book, and the pages' numbers.

    UserError as `page_numbers`.
    """
    last = max((n for s in document.surfaces for n in s.shape.pages), default=0)
    cover, pages = page_numbers(text, last)
    found = tuple(
        s.id
        for s in document.surfaces
        if (cover and s.shape.kind == COVER) or pages.intersection(s.shape.pages)
    )
    if not found:
        raise UserError("The book has no such pages: {given}.", "It has {last}.", given=text, last=last)
    return found, pages
