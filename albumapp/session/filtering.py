"""Which photos the filter line asks for: text, people, time, place, stars, use, shape. Standard library only.

`catalogue` prepares what does not change while one types; `matching` is then one pass over it. To add a
question: a field of `Wish`, what it needs in `Item`, and its test in `_tests`.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from albumapp.analysis.model import Analysis
from albumapp.basis.reasons import Reason, current, say
from albumapp.document.model import PhotoEntry
from albumapp.photos.record import PhotoRecord

SQUARE = 1.06  # up to this aspect, either way, a photo counts as square
SHAPES = ("landscape", "portrait", "square")
RATINGS = ("picks", "rejected", "unrated")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for; the default asks for everything.

    All words of `text` must be found in a photo's words (name, place, camera, people, date), all `people` be
    on it. `month` is "2025-05", `chapter` the id of an event. `stars` is the least number of stars; `rating`
    is one of RATINGS or ""; `used`: in the album (True), or not (False). `shape` is one of SHAPES or "".
    """

    text: str = ""
    people: frozenset[str] = frozenset()
    month: str = ""
    chapter: str = ""
    place: str = ""
    stars: int = 0
    rating: str = ""
    used: bool | None = None
    shape: str = ""


EVERYTHING = Wish()


@dataclass(frozen=True, slots=True)
class Item:
    """One photo as the filter sees it. `words` is folded by `folded`."""

    photo: str
    words: str
    people: frozenset[str]
    month: str
    chapter: str
    place: str
    shape: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the menus offer: each value with how many photos have it, in the order to show them."""

    people: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    chapters: Mapping[str, int] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    shapes: Mapping[str, int] = field(default_factory=dict)


def folded(text: str) -> str:
    """Without case and accents, so that "malaga" finds "Málaga"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def shape_of(width: float, height: float) -> str:
    """One of SHAPES."""
    if max(width, height) <= SQUARE * min(width, height):
        return "square"
    return "landscape" if width > height else "portrait"


def catalogue(
    entries: Iterable[PhotoEntry],
    analysis: Analysis | None = None,
    records: Mapping[str, PhotoRecord] | None = None,
) -> list[Item]:
    """The photos as the filter sees them, in the order given."""
    known = analysis or Analysis()
    files, language = records or {}, current()
    names = {p.id: folded(p.name or "") for p in known.people}
    hidden = {p.id for p in known.people if p.hidden}
    titles = {e.id: folded(f"{e.name} {e.place or ''}") for e in known.events}
    made: list[Item] = []
    for e in entries:
        facts, time = known.facts.get(e.id), known.times.get(e.id)
        record = known.records.get(e.id) or files.get(e.id)
        day = time.at if time is not None else _parsed(e.taken)
        place = known.places.get(e.id, "")
        people = facts.people if facts is not None else ()
        chapter = (facts.event if facts is not None else None) or ""
        parts = [folded(e.name), titles.get(chapter, ""), folded(place), *(names.get(p, "") for p in people)]
        if day is not None:
            parts.append(_day_words(day.year, day.month, day.day, language))
            parts.append(f"{day.hour:02}:{day.minute:02}")
        if record is not None and record.camera:
            parts.append(folded(record.camera))
        made.append(
            Item(
                e.id,
                "\n".join(parts),
                frozenset(p for p in people if p not in hidden),
                f"{day.year:04}-{day.month:02}" if day is not None else "",
                chapter,
                place,
                shape_of(e.width, e.height),
            )
        )
    return made


def matching(
    items: Iterable[Item],
    wish: Wish,
    used: Collection[str] = (),
    stars: Callable[[str], int | None] = lambda _: None,
    picked: Collection[str] = (),
) -> list[str]:
    """Ids of the photos that are asked for, in order. `stars` is -1 for rejected, None for not rated."""
    tests = _tests(wish, used, stars, picked)
    if not tests:
        return [i.photo for i in items]
    if len(tests) == 1:
        only = tests[0]
        return [i.photo for i in items if only(i)]
    return [i.photo for i in items if all(test(i) for test in tests)]


def _tests(
    wish: Wish, used: Collection[str], stars: Callable[[str], int | None], picked: Collection[str]
) -> list[Callable[[Item], bool]]:
    """What a photo has to pass: only what is asked for costs anything."""
    tests: list[Callable[[Item], bool]] = []
    if wish.shape:
        tests.append(lambda i: i.shape == wish.shape)
    if wish.month:
        tests.append(lambda i: i.month == wish.month)
    if wish.chapter:
        tests.append(lambda i: i.chapter == wish.chapter)
    if wish.place:
        tests.append(lambda i: i.place == wish.place)
    if wish.people:
        tests.append(lambda i: wish.people <= i.people)
    if wish.used is not None:
        tests.append(lambda i: (i.photo in used) is wish.used)
    tests += [_says(word) for word in folded(wish.text).split()]
    if wish.rating == "picks":
        tests.append(lambda i: i.photo in picked)
    elif wish.rating == "rejected":
        tests.append(lambda i: (stars(i.photo) or 0) < 0)
    elif wish.rating == "unrated":
        tests.append(lambda i: not stars(i.photo))
    if wish.stars > 0:
        tests.append(lambda i: (stars(i.photo) or 0) >= wish.stars)
    return tests


def _says(word: str) -> Callable[[Item], bool]:
    return lambda i: word in i.words


def choices(items: Sequence[Item], analysis: Analysis | None = None) -> Choices:
    """What the menus can offer for these photos: people (those with names first) and places by
    number, time by time."""
    people = Counter(p for i in items for p in i.people).most_common()
    named = {p.id for p in analysis.people if p.name} if analysis is not None else set()
    months = Counter(i.month for i in items if i.month)
    chapters = Counter(i.chapter for i in items if i.chapter)
    order = [e.id for e in analysis.events] if analysis is not None else []
    return Choices(
        dict(sorted(people, key=lambda row: row[0] not in named)),
        dict(sorted(months.items())),
        {e: chapters[e] for e in order if chapters[e]},
        dict(Counter(i.place for i in items if i.place).most_common()),
        {s: n for s in SHAPES if (n := sum(i.shape == s for i in items))},
    )


def _parsed(taken: str | None) -> datetime | None:
    if not taken:
        return None
    try:
        return datetime.fromisoformat(taken)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _day_words(year: int, month: int, day: int, language: str) -> str:
    """Every way that one might type a date: "saturday 3 may 2025", "2025-05-03", "3. mai 2025".

    In the language in use and in English, which the words of cameras and of folders are often in.
    """
    date = datetime(year, month, day)
    said = [f"{date:%Y-%m-%d}", f"{day}.{month}.{year}"]
    for lang in dict.fromkeys((language, "en")):
        name = say(Reason(f"month.{month}"), lang)
        whole = say(Reason("dates.day_year", {"day": day, "month": name, "year": year}), lang)
        said.append(f"{say(Reason(f'weekday.{date.isoweekday()}'), lang)} {day} {name} {year} {whole}")
    return folded("\n".join(said))
