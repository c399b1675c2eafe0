"""Rows of a table as spreadsheets write them: guests, orders, birthdays. From a file or from pasted text.

UTF-8, UTF-16 or Windows-1252; parted by tab, semicolon or comma; with quotes, with a line of headings or
without. A list of names, one a line, is a table, too. What headings mean stands in `list_text`.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from albumapp.basis import UserError
from albumapp.session.list_text import HEADINGS, plain_heading, read_text

MOST = 10_000  # rows
LONGEST = 2000  # letters of a cell
DELIMITERS = ("\t", ";", ",")
_CLEARLY = 0.6  # of the rows that have as many cells: what parts them is surely a delimiter

ALIASES = {**HEADINGS, "greeting": HEADINGS["greeting"] | HEADINGS["salutation"]}
_KNOWN = frozenset(word for words in ALIASES.values() for word in words)
_SURELY = frozenset(w for c in ("name", "first", "last", "folder") for w in ALIASES[c])  # nobody is called so


@dataclass(frozen=True, slots=True)
class Rows:
    """`columns` are the headings, in plain small letters ("name", then "column 2" ... where there are none).

    Each of `rows` has a cell for each column, without blanks round it; `lines` are the lines on which they
    begin in the file, `where` is what to call it. `headed`: the file has a line of headings.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...] = ()
    where: str = ""
    headed: bool = False

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, what: str) -> int | None:
        """Which column holds it: by its heading, in any of the languages of `ALIASES`; None for none."""
        words = ALIASES.get(what, frozenset((what,)))
        if what in self.columns:
            return self.columns.index(what)
        return next((n for n, c in enumerate(self.columns) if c in words), None)

    def values(self, row: int) -> dict[str, str]:
        """The cells of a row by heading, and by the English word where it is of `ALIASES`.

        "name" is put together from first and last name where the table has only these.
        """
        cells = self.rows[row]
        found = dict(zip(self.columns, cells, strict=True))
        for what in ALIASES:
            if what not in found and (n := self.column(what)) is not None:
                found[what] = cells[n]
        if "name" not in found and ("first" in found or "last" in found):
            found["name"] = " ".join(p for p in (found.get("first"), found.get("last")) if p)
        return found

    def names(self) -> list[str]:
        """The name of each row; "" where its cell is empty, the first cell where no column is of names."""
        first = self.columns[0]
        return [(v := self.values(n)).get("name", v[first]) for n in range(len(self))]


def read_rows(path: Path | str) -> Rows:
    """The table in a file. UserError where it cannot be read as one; it names the file and the line."""
    return parse_rows(read_text(path), Path(path).name)


def parse_rows(text: str, where: str = "") -> Rows:
    """The table in a text; `where` is what errors call it. UserError without a row, or for a broken one."""
    text = text.replace("\0", "").replace("\ufeff", "")
    text, first, told = _told_delimiter(text)
    delimiter = told or _delimiter(text)
    found = [row for row in _parsed(text, delimiter, where, first) if any(row[1])]
    if found and (headed := _is_heading(found[0][1], [cells for _, cells in found[1:]])):
        columns = _unique([plain_heading(c) for c in found[0][1]])
        found = found[1:]
    else:
        headed = False
        wide = max((len(cells) for _, cells in found), default=1)
        columns = _unique(["name", *(f"column {n}" for n in range(2, wide + 1))])
    if not found:
        raise UserError("{where} has no rows.", "It needs a name on each line.", where=where)
    if len(found) > MOST:
        raise UserError("{where} has more than {n} rows.", "Part it into several files.", where=where, n=MOST)
    rows = tuple(_fitted(cells, len(columns), where, line) for line, cells in found)
    return Rows(tuple(columns), rows, tuple(line for line, _ in found), where, headed)


def _told_delimiter(text: str) -> tuple[str, int, str]:
    """The text, its first line's number and the delimiter: a spreadsheet may say it ("sep=;")."""
    match = re.match(r"sep=([,;\t])\r?\n", text, re.IGNORECASE)
    return (text[match.end() :], 2, match[1]) if match else (text, 1, "")


def _delimiter(text: str) -> str:
    """What parts the cells: the sign at which most rows have the same number of cells; "" for none."""
    best: tuple[float, int, str] = (0.0, 0, "")
    sample = text[:200_000]
    for rank, sign in enumerate(reversed(DELIMITERS)):
        try:
            counts = [len(c) for c in csv.reader(io.StringIO(sample, newline=""), delimiter=sign) if any(c)]
        except csv.Error:
            continue
        if not counts:
            return ""
        usual, many = Counter(counts).most_common(1)[0]
        head = counts[0] > 1  # of a table with headings all have as many, though rows may lack the last cells
        share = sum(n <= counts[0] for n in counts) / len(counts) if head else 0.0
        if usual > 1:
            share = max(share, many / len(counts))
        if share >= _CLEARLY and (share, rank) > best[:2]:
            best = (share, rank, sign)
    return best[2]


def _parsed(text: str, delimiter: str, where: str, first: int) -> Iterator[tuple[int, list[str]]]:
    """(line, cells) of each row. UserError for a quote that is never closed, or a cell too long."""
    if not delimiter:
        for n, line in enumerate(text.splitlines(), first):
            yield n, [_cell(_unquoted(line.strip()), where, n)]
        return
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        at = reader.line_num + first
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as e:
            raise UserError(
                "{where}, line {line}: a quotation mark is not closed, or letters follow it.",
                'Write two of them ("") for one within a cell.',
                where=where,
                line=at,
            ) from e
        yield at, [_cell(c, where, at) for c in cells]


def _unquoted(line: str) -> str:
    whole = len(line) > 1 and line[0] == line[-1] == '"'
    return line[1:-1].replace('""', '"') if whole else line


def _cell(text: str, where: str, line: int) -> str:
    """Without blanks round it and without signs that cannot be printed; line ends in it stay."""
    kept = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c == "\n" or _printed(c))
    if len(kept) > LONGEST:
        raise UserError(
            "{where}, line {line}: a cell has more than {n} letters.",
            "Is a quotation mark missing before it?",
            where=where,
            line=line,
            n=LONGEST,
        )
    return kept.strip()


def _printed(c: str) -> bool:
    # joiners and marks of direction are letters' own business; surrogates and controls nobody's
    return c == "\t" or unicodedata.category(c) not in ("Cc", "Cs", "Cn")


def _is_heading(cells: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether the first row says what is in the columns: by a word that is known, or by numbers below it."""
    plain = [plain_heading(c) for c in cells]
    if any(c in _SURELY for c in plain) or (
        len(plain) > 1 and sum(c in _KNOWN for c in plain) * 2 >= len(plain)
    ):
        return True
    for n, c in enumerate(cells):
        below = [row[n] for row in rest if n < len(row) and row[n]]
        if c and below and not _number(c) and all(_number(b) for b in below):
            return True
    return False


def _number(text: str) -> bool:
    return re.fullmatch(r"[\d\s.,:/+-]*\d[\d\s.,:/%€$-]*", text) is not None


def _unique(columns: Sequence[str]) -> list[str]:
    """Headings that are all there, and each once: "note", "note 2"; "column 3" for none."""
    made: list[str] = []
    for n, c in enumerate(columns, 1):
        name = base = c or f"column {n}"
        again = 2
        while name in made:
            name, again = f"{base} {again}", again + 1
        made.append(name)
    return made


def _fitted(cells: Sequence[str], wide: int, where: str, line: int) -> tuple[str, ...]:
    """The cells of a row, as many as there are columns."""
    if any(cells[wide:]):
        raise UserError(
            "{where}, line {line}: there are {n} cells under {columns} headings.",
            'Write a cell with a comma in quotation marks: "Smith, Anna".',
            where=where,
            line=line,
            n=len(cells),
            columns=wide,
        )
    return (*cells[:wide], *[""] * (wide - len(cells)))
