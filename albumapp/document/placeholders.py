"""Words in braces that fill themselves where a text is shown: {date}, {place}, {page} ...

The document keeps what was typed; canvas, raster and paper all draw `filled_surface`. Names of people and
places are joined from the library then, so a project file holds none of them. Where a row of a table is
shown (`Known.fields`: a guest of a list), its columns fill themselves, too: {name}, {table}, {first name};
a text that would overflow by that is set smaller. To add a word: a function in `FILLERS`; words in braces
that are neither are shown as typed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from albumapp.basis import Reason, say
from albumapp.document.chapters import chapter_at
from albumapp.document.model import Document, Surface, TextFrame
from albumapp.document.named_styles import named_style
from albumapp.document.texts import PAGE_NUMBER, PageNumbers
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts

_WORD = re.compile(r"\{([^{}\n]{1,60})\}")
_LEAST = 6.0  # pt: so small a text is set at most, to hold the words of a row
_GAP = "\0"
_BLANKS, _JOINS = " \t", ",;:·|–—-"
_MOST_PEOPLE = 6
_LEAST_WIDE = 10.0  # mm that a page number needs, however small the page
NUMBER_ID = (
    "page-number"  # of the frames that page numbers are drawn as; no frame of the document is called so
)


class Known(Protocol):
    """What may be asked of the photos; `names` are those of people, by id, empty where they are off.

    It may also have `fields`: the cells of the row that is shown, by column, in small letters.
    """

    @property
    def names(self) -> Mapping[str, str]: ...

    def facts(self, photo_id: str) -> PhotoFacts: ...


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a text stands, and what is known of the photos that it speaks of."""

    doc: Document
    surface: Surface
    page: int | None
    photos: tuple[PhotoFacts, ...]
    names: Mapping[str, str]
    fields: Mapping[str, str]


def fields_of(known: Known | None) -> Mapping[str, str]:
    """The row that is shown; empty without one."""
    found: Mapping[str, str] = getattr(known, "fields", {})
    return found


def column(word: str) -> str:
    """The column that a word in braces asks for: case, blanks round it and underscores do not count."""
    return " ".join(word.casefold().replace("_", " ").split())


def words_in(text: str) -> list[str]:
    """The words in braces, as typed, each once."""
    return list(dict.fromkeys(m[1] for m in _WORD.finditer(text)))


def with_fields(text: str, fields: Mapping[str, str]) -> str:
    """A text that stands on no page (a title) with the words of a row filled in, all others as typed."""
    made = _WORD.sub(lambda m: fields[c] or _GAP if (c := column(m[1])) in fields else m[0], text)
    return _closed(made) if _GAP in made else made


def filled(text: str, place: _Place) -> str:
    """The words filled; one of which nothing is known is left out with the comma before it."""

    def value(found: re.Match[str]) -> str:
        if place.fields and (cell := place.fields.get(column(found[1]))) is not None:
            return cell or _GAP
        fill = FILLERS.get(found[1])
        return found[0] if fill is None else fill(place) or _GAP

    made = _WORD.sub(value, text.replace(_GAP, ""))
    return _closed(made) if _GAP in made else made


def _closed(text: str) -> str:
    """The text without its gaps: what joined an empty word to its neighbours goes with it.

    By hand, since an expression that begins with blanks takes the square of them.
    """
    made, *rest = text.split(_GAP)
    for part in rest:
        if not made or made.endswith("\n"):  # at the start of a line what follows it goes
            after = part.lstrip(_BLANKS)
            made += (after[1:] if after[:1] and after[0] in _JOINS else after).lstrip(_BLANKS)
            continue
        before = made.rstrip(_BLANKS)
        made = (before[:-1] if before[-1:] and before[-1] in _JOINS else before).rstrip(_BLANKS) + part
    return made


def has_placeholder(text: str, fields: Mapping[str, str] = {}) -> bool:
    return "{" in text and any(m[1] in FILLERS or column(m[1]) in fields for m in _WORD.finditer(text))


def unfilled(doc: Document, surface: Surface, frame: TextFrame, known: Known | None) -> list[str]:
    """The words in braces of a text, of which nothing is known there."""
    place = _place(doc, surface, frame, known)
    names = [w for w in words_in(frame.text) if w in FILLERS and column(w) not in place.fields]
    return [name for name in names if not FILLERS[name](place)]


def filled_surface(
    doc: Document, surface: Surface, known: Known | None = None, raw: str | None = None
) -> Surface:
    """The surface as it shows: words filled, page numbers set. The frame `raw` is left as it was typed.

    The same surface where nothing is to be filled, so it costs nothing then.
    """
    fields = fields_of(known)
    frames = tuple(
        _fitted(f, filled(f.text, _place(doc, surface, f, known)), fields)
        if isinstance(f, TextFrame) and f.id != raw and has_placeholder(f.text, fields)
        else f
        for f in surface.frames
    )
    numbers = page_numbers(doc, surface)
    if not numbers and all(a is b for a, b in zip(frames, surface.frames, strict=True)):
        return surface
    return replace(surface, frames=(*frames, *numbers))


def _fitted(f: TextFrame, text: str, fields: Mapping[str, str]) -> TextFrame:
    """The text with its words; smaller where a row's are too long for its box."""
    if not fields or not any(column(w) in fields for w in words_in(f.text)):
        return replace(f, text=text)
    from albumapp.text.fitting import fitting_size  # harfbuzz: with the first row, not with the window

    size = fitting_size(text, f.style, f.box)
    if size is None or size == f.style.size_pt or size < _LEAST:
        return replace(f, text=text)
    return replace(f, text=text, style=replace(f.style, size_pt=size))


def filled_document(doc: Document, known: Known | None = None) -> Document:
    """The document as it is printed; filling it once more changes nothing."""
    surfaces = tuple(filled_surface(doc, s, known) for s in doc.surfaces)
    return replace(doc, surfaces=surfaces, texts=replace(doc.texts, numbers=None))


# --- page numbers ---------------------------------------------------------------------------------


def page_numbers(doc: Document, surface: Surface) -> list[TextFrame]:
    """The page numbers of a surface: none on the cover, nor where a photo covers their place."""
    wanted = doc.texts.numbers
    if wanted is None or surface.shape.kind == "cover":
        return []
    look = named_style(doc, PAGE_NUMBER)
    standing = [f.box.rotated_bounds(f.rotation) for f in surface.photo_frames()]
    found = []
    for n, page in enumerate(surface.shape.pages):
        if page < wanted.from_page:
            continue
        # of a spread the second; of single pages, the odd ones
        right = n > 0 if len(surface.shape.pages) > 1 else page % 2 == 1
        box = _number_box(_page_area(surface, n), surface, wanted, look.size_mm * look.leading, right)
        if any(box.intersection(s) is not None for s in standing):
            continue
        sides = {"outer": "right" if right else "left", "inner": "left" if right else "right"}
        style = replace(look, align=sides.get(wanted.place, "center"))
        words = wanted.look.replace("{page}", str(page)).replace("{pages}", str(doc.page_count))
        found.append(TextFrame(f"{NUMBER_ID}-{page}", box, words, style, role="number"))
    return found


def _page_area(surface: Surface, n: int) -> Rect:
    """The n-th page of a surface, between its folds."""
    shape = surface.shape
    edges = [0.0, *shape.fold_x, shape.size.w]
    if len(edges) <= n + 1:
        return shape.rect
    return Rect.corners(edges[n], 0.0, edges[n + 1], shape.size.h)


def _number_box(page: Rect, surface: Surface, wanted: PageNumbers, high: float, right: bool) -> Rect:
    safe = surface.shape.safe
    edge = max(min(wanted.edge, page.w / 2 - _LEAST_WIDE, page.h / 2 - high), 0.0)
    side = max(edge, safe.right if right else safe.left)
    wide = max(min(40.0, page.w / 2 - side), _LEAST_WIDE)
    y = max(edge, safe.top) if wanted.top else page.bottom - max(edge, safe.bottom) - high
    if wanted.place == "centre":
        return Rect(page.cx - wide / 2, y, wide, high)
    at_right = right == (wanted.place == "outer")
    return Rect(page.right - side - wide if at_right else page.x + side, y, wide, high)


# --- the words -------------------------------------------------------------------------------------


def _place(doc: Document, surface: Surface, frame: TextFrame, known: Known | None) -> _Place:
    page = _page_of(surface, frame.box)
    # a text without a photo of its own speaks of all that stand on its pages
    ids = [frame.photo] if frame.photo is not None else surface.photos()
    facts = [_facts(doc, i, known) for i in ids if i in doc.photos]
    names = known.names if known is not None else {}
    return _Place(doc, surface, page, tuple(facts), names, fields_of(known))


def _facts(doc: Document, photo: str, known: Known | None) -> PhotoFacts:
    """What is known of a photo; at least the time that the project holds."""
    entry = doc.photos[photo]
    facts = known.facts(photo) if known is not None else PhotoFacts(photo, entry.size)
    if facts.taken is None and entry.taken is not None:
        try:
            taken = datetime.fromisoformat(entry.taken)
        except ValueError:
            return facts
        facts = replace(facts, taken=taken, dated=entry.taken_source not in ("none", "file"))
    return facts


def _page_of(surface: Surface, box: Rect) -> int | None:
    pages = surface.shape.pages
    n = sum(box.cx > x for x in surface.shape.fold_x)
    return pages[n] if n < len(pages) else (pages[0] if pages else None)


def _dates(place: _Place) -> list[date]:
    return sorted({f.taken.date() for f in place.photos if f.taken is not None and f.dated})


def _date(place: _Place) -> str:
    """ "4 May 2024", "3–5 May 2024", "30 April – 2 May 2024"."""
    days = _dates(place)
    if not days:
        return ""
    first, last = days[0], days[-1]
    if first == last:
        return _day(last, "dates.day_year")
    if (first.year, first.month) == (last.year, last.month):
        month = say(Reason(f"month.{last.month}"))
        return say(
            Reason(
                "dates.days_year", {"first": first.day, "day": last.day, "month": month, "year": last.year}
            )
        )
    start = _day(first, "dates.day" if first.year == last.year else "dates.day_year")
    return say(Reason("dates.span", {"first": start, "last": _day(last, "dates.day_year")}))


def _day(at: date, code: str) -> str:
    month = say(Reason(f"month.{at.month}"))
    return say(Reason(code, {"day": at.day, "month": month, "year": at.year}))


def _year(place: _Place) -> str:
    years = sorted({d.year for d in _dates(place)} or {d.year for d in _book_dates(place.doc)})
    if not years:
        return ""
    first, last = str(years[0]), str(years[-1])
    return first if first == last else say(Reason("dates.span", {"first": first, "last": last}))


def _book_dates(doc: Document) -> list[date]:
    facts = (_facts(doc, i, None) for i in doc.used() if i in doc.photos)
    return [f.taken.date() for f in facts if f.taken is not None and f.dated]


def _where(place: _Place) -> str:
    seen = Counter(f.place for f in place.photos if f.place)
    return listed([name for name, _ in seen.most_common(2)])


def _people(place: _Place) -> str:
    seen = Counter(name for f in place.photos for p in f.people if (name := place.names.get(p)))
    return listed([name for name, _ in seen.most_common(_MOST_PEOPLE)])


def listed(names: Sequence[str]) -> str:
    """ "Anna, Ben and Cleo"."""
    if len(names) < 2:
        return "".join(names)
    return say(Reason("people.and", {"first": ", ".join(names[:-1]), "last": names[-1]}))


def _chapter(place: _Place) -> str:
    known = {f.event: f.chapter for f in place.photos if f.event and f.chapter}
    found = chapter_at(place.doc, place.surface.id, known)
    return found.name if found is not None else ""


FILLERS: dict[str, Callable[[_Place], str]] = {
    "date": _date,
    "year": _year,
    "place": _where,
    "people": _people,
    "chapter": _chapter,
    "title": lambda p: p.doc.title,
    "page": lambda p: "" if p.page is None else str(p.page),
    "pages": lambda p: str(p.doc.page_count),
}
