"""A list of favourites, as a client sends it: file names in any dress, or a table; matched to photos.

A name may lack its ending, be only the number, be in other case, carry what an export added ("-2", "-Edit",
"(1)"), or be one of several on a line; "0412-0418" is all that lie between. A table (CSV, TSV) has a header
with a column of file names. What is found is picked (`Marks.pick`): picks always win.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from albumapp.imaging import sniff
from albumapp.photos.record import PhotoRecord
from albumapp.photos.scan import is_picture_name

if TYPE_CHECKING:
    from albumapp.photos.library import Library

WIDEST = 1000  # photos in one range
_TAIL = 5  # letters and digits that tell the end of a name
_NAME_COLUMNS = frozenset(
    (
        *("file", "filename", "file_name", "name", "photo", "image", "picture", "path", "sourcefile"),
        *("datei", "dateiname", "bild", "fichier", "nom", "archivo", "nombre", "bestand", "bestandsnaam"),
        *("foto", "nome", "arquivo"),
    )
)
_RATING_COLUMNS = frozenset(("rating", "stars", "sterne", "bewertung", "note", "étoiles", "valoración"))
_BULLET = re.compile(r"^\s*(?:[-*•·–]\s+|\d{1,4}[.)]\s+|\[[ xX]?\]\s+)")
# what programs and people add to a name: a word, a size, a number in brackets; an export's count
_WORD_ADDED = re.compile(
    r"(?:[-_ ](?:edit(?:ed)?|bearbeitet|kopie|copy|copie|copia|web|small|large|print|final|full|hires|"
    r"\d{3,5}x\d{3,5})|\s*\(\d{1,3}\))+$"
)
_COUNT_ADDED = re.compile(r"[-_ ]\d{1,3}$")
_RANGE = re.compile(
    r"^(?P<a>\D*?)(?P<from>\d{3,})\s*(?:-|–|—|\.\.+|to|bis|à|until)\s*(?P<b>\D*?)(?P<to>\d{3,})$"
)


@dataclass(frozen=True, slots=True)
class Favourites:
    """`found` are ids in the order of the list; `missing` the names, as given, that no photo has.

    `ambiguous` gives the paths of names that several photos have: none of them is picked. `stars` are the
    ratings (1-5) of a table that has any.
    """

    found: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stars: Mapping[str, int] = field(default_factory=dict)


def match(text: str, records: Iterable[PhotoRecord]) -> Favourites:
    """The photos that a pasted list or the text of a table names."""
    names = _Names(list(records))
    table = _table(text)
    if table is not None:
        for name, stars in table:
            names.take_name(name, stars)
    else:
        for line in text.splitlines():
            names.take_line(line)
    return names.result()


def keep(library: Library, favourites: Favourites) -> None:
    """Mark them in the library: picked, and rated where the list rates."""
    with library.batch():
        for photo in favourites.found:
            library.mark(photo, "pick", "yes")
        for photo, stars in favourites.stars.items():
            library.mark(photo, "stars", str(stars))


def _table(text: str) -> list[tuple[str, int | None]] | None:
    """(name, stars) of each row of a table with a header; None where the text is no table."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    for delimiter in ("\t", ";", ","):
        cells = [_plain(c.strip().strip('"')) for c in head.split(delimiter)]
        column = next((n for n, c in enumerate(cells) if c.replace(" ", "") in _NAME_COLUMNS), None)
        if column is None:
            continue
        rated = next((n for n, c in enumerate(cells) if c in _RATING_COLUMNS), None)
        rows = list(csv.reader(io.StringIO(text.replace("\0", "")), delimiter=delimiter))
        begun = next(n for n, row in enumerate(rows) if any(c.strip() for c in row))
        found = []
        for row in rows[begun + 1 :]:
            if len(row) <= column or not row[column].strip():
                continue
            stars = _stars(row[rated]) if rated is not None and len(row) > rated else None
            if stars is None or stars > 0:
                found.append((row[column], stars))
        return found
    return None


def _stars(text: str) -> int | None:
    """1 to 5 from "4", "4.0", "****"; 0 for "0", "-1", "no"; None where nothing is said."""
    text = text.strip().casefold()
    if text and set(text) <= set("*★⭐"):
        return min(5, len(text))
    if text in ("no", "nein", "non", "false", "rejected"):
        return 0
    try:
        return min(5, max(0, round(float(text.replace(",", ".")))))
    except (ValueError, OverflowError):
        return None


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _stem(name: str) -> str:
    """Without folders and without the ending of a picture."""
    name = re.split(r"[\\/]", name)[-1]
    return PurePath(name).stem if is_picture_name(name) else name


def _letters(stem: str) -> str:
    return re.sub(r"[\W_]+", "", stem)


def _bare(stem: str) -> str:
    """Without what was added; the stem itself where no number would be left."""
    bare = _COUNT_ADDED.sub("", _WORD_ADDED.sub("", stem))
    return bare if re.search(r"\d{2}", bare) else stem


def _number(stem: str) -> int | None:
    """The number of a frame: the last run of three digits and more, else the last of all."""
    runs = re.findall(r"[0-9]+", _WORD_ADDED.sub("", stem))
    long = [r for r in runs if len(r) >= 3]
    return int((long or runs)[-1]) if runs else None


class _Names:
    """All photos by the names that a list may give them, and what was found so far."""

    def __init__(self, records: Sequence[PhotoRecord]) -> None:
        self._stages: tuple[dict[str, list[PhotoRecord]], ...] = ({}, {}, {}, {})
        self._numbers: dict[int, list[PhotoRecord]] = {}
        for r in records:
            name = _plain(PurePath(r.path).name)
            stem = _stem(name)
            for stage, key in zip(
                self._stages, (name, stem, _letters(stem), _letters(_bare(stem))), strict=True
            ):
                stage.setdefault(key, []).append(r)
            if (number := _number(stem)) is not None:
                self._numbers.setdefault(number, []).append(r)
        self._tails: dict[str, list[str]] = {}
        for key in self._stages[2]:
            self._tails.setdefault(key[-_TAIL:], []).append(key)
        self._found: dict[str, None] = {}
        self._stars: dict[str, int] = {}
        self._missing: dict[str, None] = {}
        self._ambiguous: dict[str, tuple[str, ...]] = {}

    def result(self) -> Favourites:
        return Favourites(tuple(self._found), tuple(self._missing), self._ambiguous, self._stars)

    def take_name(self, given: str, stars: int | None = None) -> None:
        """One name, whole; else it is missing."""
        given = given.strip().strip("\"'“”„«»`").strip()
        if given and not self._take(given, stars):
            self._missing[given] = None

    def take_line(self, line: str) -> None:
        """A line of a pasted list: one name, or several, perhaps with words between."""
        line = line.replace("\0", "").replace("\ufeff", "").strip()
        bare = _BULLET.sub("", line).strip()
        wholes = dict.fromkeys(whole.strip("\"'“”„«»` ") for whole in (line, bare))
        if not bare or any(self._take(whole, None) for whole in wholes):
            return
        for piece in re.split(r"[,;\t|]+", bare):
            piece = _BULLET.sub("", piece.strip()).strip("\"'“”„«»` .")
            if piece and not self._take(piece, None):
                self._take_words(piece)

    def _take_words(self, piece: str) -> None:
        """Names with blanks between, or a name and a remark ("IMG_0412 - the best!")."""
        words = [w.strip("\"'“”„«»`()[].:!?") for w in piece.split()]
        missing = [w for w in words if w and not self._take(w, None)]
        if len(missing) == len([w for w in words if w]):
            self._missing[piece] = None  # nothing of it is known
        else:
            self._missing.update((w, None) for w in missing if re.search(r"\d{2}", w))

    def _take(self, given: str, stars: int | None) -> bool:
        """Find a name; what is ambiguous is noted and counts as found. A range takes all between."""
        photos = self._lookup(given)
        if photos is None:
            between = self._between(given)
            for photo in between:
                self._found[photo] = None
            return bool(between)
        if len(photos) > 1:
            self._ambiguous[given] = tuple(sorted(p.path for p in photos))
            return True
        self._found[photos[0].id] = None
        if stars:
            self._stars[photos[0].id] = stars
        return True

    def _lookup(self, given: str) -> list[PhotoRecord] | None:
        """Photos of that name: to the letter, else without ending, without signs, without what an export
        added (to either, never to both: a2 is not a3), else by the number alone."""
        name = _plain(re.split(r"[\\/]", given)[-1])
        stem = _stem(name)
        whole, stems, letters, bares = self._stages
        tries = [(whole, name), (stems, stem)]
        if re.search(r"\d", stem):
            mine = _letters(stem)
            tries += [(letters, mine), (letters, _letters(_bare(stem))), (bares, mine)]
        for stage, key in tries:
            if key and key in stage:
                return self._one(stage[key], given)
        digits = stem.removeprefix("#")
        if digits.isascii() and digits.isdecimal() and len(digits) <= 12 and int(digits) in self._numbers:
            return self._one(self._numbers[int(digits)], given)
        return self._ending(_letters(stem))

    def _ending(self, letters: str) -> list[PhotoRecord] | None:
        """The one photo whose name ends so ("DSC0412" of 20190704_DSC0412); None where none or several do."""
        if len(letters) < _TAIL or not re.search(r"\d{2}", letters):
            return None
        found = [k for k in self._tails.get(letters[-_TAIL:], ()) if _ends_so(k, letters)]
        photos = self._one(self._stages[2][found[0]], "") if len(found) == 1 else []
        return photos if len(photos) == 1 else None

    @staticmethod
    def _one(photos: Sequence[PhotoRecord], given: str) -> list[PhotoRecord]:
        """One photo of each; a RAW and its JPEG are one; a folder in the name decides."""
        developed = [p for p in photos if p.format not in sniff.RAWS] or list(photos)
        unique = list({p.id: p for p in developed}.values())
        if len(unique) > 1:
            wanted = [_plain(part) for part in re.split(r"[\\/]", given)[:-1] if part not in ("", ".", "..")]
            inside = [p for p in unique if wanted and _ends(p, wanted)]
            plain = [p for p in unique if _is_bare(p)]
            return inside or (plain if len(plain) == 1 else unique)
        return unique

    def _between(self, given: str) -> list[str]:
        match_ = _RANGE.match(_plain(_stem(given)))
        if match_ is None:
            return []
        low, high = int(match_["from"]), int(match_["to"])
        first, second = _letters(match_["a"]), _letters(match_["b"])
        if len(match_["from"]) != len(match_["to"]) or not low < high <= low + WIDEST:
            return []
        if second and second != first:
            return []
        found = []
        for number in range(low, high + 1):
            for r in self._one(self._numbers.get(number, []), ""):
                stem = _letters(_stem(_plain(PurePath(r.path).name)))
                if not first or stem.startswith(first):
                    found.append(r.id)
        return found


def _ends_so(key: str, letters: str) -> bool:
    """Whether a name ends with these letters, and no number is cut in two."""
    before = key[: -len(letters)]
    return key.endswith(letters) and not (letters[0].isdecimal() and before[-1:].isdecimal())


def _is_bare(photo: PhotoRecord) -> bool:
    stem = _stem(_plain(PurePath(photo.path).name))
    return _bare(stem) == stem


def _ends(photo: PhotoRecord, wanted: Sequence[str]) -> bool:
    parts = [_plain(p) for p in PurePath(photo.path).parts[:-1]]
    return parts[-len(wanted) :] == list(wanted)
