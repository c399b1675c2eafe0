"""Guests from a list: a CSV file of any of the usual kinds, or words that were typed or pasted.

A line is a guest: the name, and after a comma, a semicolon or a tab the table, lines of the address, or both:

    Anna Berg;3
    "Meyer, Jo";Table 4;Am Markt 1;12345 Neustadt
    Name,Table,Street,City          a heading may name the columns, in any order

Without a heading the first cell is the name; what looks like a table ("3", "Table 3") is one, the rest is
the address. What "Anna, Ben" means is asked (`guest_readings.py`). A column whose heading is not known is
passed over; of several columns of names each is a guest.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.guests import MOST, Guest, line
from albumapp.session.guest_readings import ONE, READINGS, TABLE, asked_in_words, unclear
from albumapp.session.list_text import HEADINGS, plain_heading, read_text

_SIGNS = ("\t", ";", ",")
_TABLE = re.compile(r"(?:(?:table|tisch|שולחן)\s*)?(?:(?:no\.?|nr\.?|#)\s*)?(\d{1,3}[a-z]?)", re.IGNORECASE)
_NAMED_TABLE = re.compile(r"(?:table|tisch|שולחן)\b.*", re.IGNORECASE)
_TYPED = re.compile(r"[\d\n\t;\"]|\b(?:table|tisch|שולחן)\b", re.IGNORECASE)
"""What says that a line that was typed is more than names parted by commas."""
_FILE = re.compile(r".*\.(csv|txt|tsv|tab)", re.IGNORECASE)
_COLUMNS = {"title": "salutation", "zip": "postcode", "line": "address"} | {
    k: k for k in ("name", "first", "last", "table", "city", "state", "country")
}
COLUMNS = {what: HEADINGS[heading] for what, heading in _COLUMNS.items()}
COLUMNS |= {"title": COLUMNS["title"] | HEADINGS["title"], "line": COLUMNS["line"] | HEADINGS["street"]}
"""What the columns of a list of guests are, by the words that head them."""


def asked_guests(value: str) -> list[Guest]:
    """What `--set names=` was given: a file, or the names themselves, parted by semicolons.

    Three and more in one line parted by commas are names too, unless a figure says that it is a table or an
    address: "Anna, Ben, Zoë" but not "Anna, 3, Mill Lane 4". UserError for "Anna, Ben": that may be one name.
    """
    if _FILE.fullmatch(value) or _is_file(value):
        return read_guests(Path(value))
    text = value.replace("\\n", "\n")
    if "\n" in text:
        return guests_in(text, "names")
    if ";" in text:  # what parts names is said: a comma is part of one
        return guests_in(text.replace(";", "\n"), "names", reading=ONE)
    if not _TYPED.search(text):
        first, *more = [line(c) for c in text.split(",") if line(c)] or [""]
        if len(more) == 1:
            raise UserError(
                "“{line}” may be one name or two.",
                "Write “{two}” for two guests, “{one}” for one.",
                line=text.strip(),
                two=f"{first}; {more[0]}",
                one=f"{more[0]} {first}",
            )
        text = text.replace(",", "\n")
    return guests_in(text, "names")


def _is_file(value: str) -> bool:
    """Whether it is the name of a file; names of guests may be longer than any file's may be."""
    try:
        return Path(value).is_file()
    except OSError:
        return False


def read_guests(path: Path) -> list[Guest]:
    """The guests of a file; UserError that names the file, and the line where one is wrong."""
    return guests_in(read_text(path), path.name, path)


def text_of(guests: Sequence[Guest], heads: tuple[str, str, str] = ("Name", "Table", "Address")) -> str:
    """A list that `guests_in` reads as these: names alone, or with a heading of these words."""
    lines = max((len(g.address) for g in guests), default=0)
    tables = any(g.table for g in guests)
    rows = [[heads[0], *([heads[1]] if tables else []), *[heads[2]] * lines]] if tables or lines else []
    for g in guests:
        rest = [*g.address, *[""] * (lines - len(g.address))]
        rows.append([g.name, *([g.table] if tables else []), *rest])
    return "".join(";".join(map(_quoted, row)) + "\n" for row in rows)


def _quoted(cell: str) -> str:
    """In quotation marks where it has any sign that might part cells."""
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in (*_SIGNS, '"')) else cell


def guests_in(text: str, name: str, path: Path | None = None, reading: str = "") -> list[Guest]:
    """The guests of a text; `reading` is what lines mean that may mean several things (`READINGS`).

    UserError where it has none, a line has no name, or is unclear and no reading is given: it names the line.
    """
    rows, heads = _table_in(text, name, path)
    open_ones = set() if heads else set(unclear([cells for _, cells in rows]))
    reading = _settled(rows, text) or reading
    found: list[Guest] = []
    for n, (number, cells) in enumerate(rows):
        if n in open_ones:
            given = [c for c in cells if c]
            if reading not in READINGS:
                raise asked_in_words(given, name, number)
            made = READINGS[reading](given)
        else:
            made = _of_columns(cells, heads) if heads else [_of_cells(cells)]
        found += made
        if not all(g.name for g in made):
            raise UserError(
                "{name}, line {number}: there is no name.",
                "Write the name first, then the table or the address.",
                path,
                name=name,
                number=number,
            )
        if len(found) > MOST:
            raise UserError(
                "{name} has more than {most} names.", "Take fewer at once.", path, name=name, most=MOST
            )
    if not found:
        raise UserError("There are no names in {name}.", "Write one in each line.", path, name=name)
    return found


def unclear_in(text: str, name: str) -> list[str]:
    """The cells of the first line that may mean several things; [] where all is clear, or is no list."""
    try:
        rows, heads = _table_in(text, name, None)
    except UserError:
        return []
    found = [] if heads or _settled(rows, text) else unclear([cells for _, cells in rows])
    return [c for c in rows[found[0]][1] if c] if found else []


def _settled(rows: Sequence[tuple[int, list[str]]], text: str) -> str:
    """A table's name stands in a column in which other lines have its number; "" where that says nothing.

    Nobody parts a first name from a last one by a semicolon or a tab in one line, and a table in the next.
    """
    numbers = any(len(cells) == 2 and _TABLE.fullmatch(cells[1]) for _, cells in rows)
    return TABLE if numbers and _sign(text) != "," else ""


def _table_in(text: str, name: str, path: Path | None) -> tuple[list[tuple[int, list[str]]], dict[int, str]]:
    """The lines that have something in them, with their numbers, and what their columns are; the heading is
    none of them. Without one, lines in a cell are as cells of their own."""
    rows = _rows(text, name, path)
    heads = _headings(rows[0][1]) if rows else {}
    if heads:
        return rows[1:], heads
    return [(n, [part for c in cells for part in c.split("\n")]) for n, cells in rows], {}


def _rows(text: str, name: str, path: Path | None) -> list[tuple[int, list[str]]]:
    """The cells of each line that has any, with the number of the line that it begins in; a cell of several
    lines has them all."""
    sign = _sign(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, skipinitialspace=True, strict=True)
    rows: list[tuple[int, list[str]]] = []
    start = 1
    try:
        for cells in reader:
            made = ["\n".join(line(part) for part in c.splitlines() if part.strip()) for c in cells]
            if any(made):
                rows.append((start, made))
            start = reader.line_num + 1
    except csv.Error as e:
        raise UserError(
            "{name}, line {number}: a quotation mark is not closed, or stands in the middle of a word.",
            "Double it inside of quotation marks.",
            path,
            name=name,
            number=start,
        ) from e
    return rows


def _sign(text: str) -> str:
    """What parts the cells: what most lines have, outside of quotation marks."""
    bare = [re.sub(r'"[^"]*"', "", row) for row in text.splitlines()[:200] if row.strip()]
    counts = {s: sum(s in row for row in bare) for s in _SIGNS}
    best = max(_SIGNS, key=lambda s: counts[s])
    return best if counts[best] else "\t"


def _headings(cells: Sequence[str]) -> dict[int, str]:
    """What each column is, by the words of the first line; {} where that is a guest already."""
    of = {word: what for what, words in COLUMNS.items() for word in words}
    found = {n: of[h] for n, c in enumerate(cells) if (h := plain_heading(c)) in of}
    return found if {"name", "first", "last"} & set(found.values()) else {}


def _of_columns(cells: Sequence[str], heads: dict[int, str]) -> list[Guest]:
    """The guest of a line; of several columns of names each that is filled is one, of the same table."""
    given = {n: what for n, what in heads.items() if n < len(cells) and cells[n]}
    said = {what: line(cells[n]) for n, what in given.items()}
    names = [line(cells[n]) for n, what in given.items() if what == "name" and not cells[n].isdecimal()]
    if (
        len(names) == 1
        and "first" in said
        and "last" not in heads.values()
        and _lacks(names[0], said["first"])
    ):
        said["last"], names = names[0], []  # "Name;Vorname", "Nom;Prénom"
    names = names or [" ".join(said[k] for k in ("title", "first", "last") if k in said)]
    town = " ".join(said[k] for k in ("zip", "city", "state") if k in said)
    lines = [part for n, what in given.items() if what == "line" for part in cells[n].split("\n")]
    lines += [town, said.get("country", "")]
    address = tuple(v for v in lines if v)
    return [Guest(n, _table(said.get("table", "")), address) for n in names]


def _lacks(name: str, first: str) -> bool:
    """Whether a name is without this first name."""
    return first.casefold() not in name.casefold().split() and not name.casefold().startswith(
        first.casefold()
    )


def _of_cells(cells: Sequence[str]) -> Guest:
    rest = [c for c in cells[1:] if c]
    at = next((n for n, c in enumerate(rest) if _TABLE.fullmatch(c) or _NAMED_TABLE.fullmatch(c)), None)
    table = _table(rest.pop(at)) if at is not None else ""
    return Guest(cells[0], table, tuple(rest))


def _table(text: str) -> str:
    """ "3" of "Table 3" or "Tisch Nr. 3"; other names of tables as they are."""
    found = _TABLE.fullmatch(text)
    return found[1] if found is not None else text
