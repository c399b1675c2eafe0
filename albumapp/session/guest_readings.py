"""What a line of a list of guests may mean where it has no heading: "Anna, Ben" are two guests or one name.

A line is unclear where a second cell says nothing of itself: no figure, no word for a table. Nobody guesses
then: whoever gave the list is asked, once for all such lines. A meaning more: a row in `READINGS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from albumapp.basis import UserError
from albumapp.document.guests import Guest

EACH, ONE, TURNED, TABLE, ADDRESS = "each", "one", "turned", "table", "address"
READINGS: dict[str, Callable[[Sequence[str]], list[Guest]]] = {
    EACH: lambda cells: [Guest(c) for c in cells],
    ONE: lambda cells: [Guest(", ".join(cells))],
    TURNED: lambda cells: [Guest(" ".join([*cells[1:], cells[0]]))],
    TABLE: lambda cells: [Guest(cells[0], cells[1], tuple(cells[2:]))],
    ADDRESS: lambda cells: [Guest(cells[0], "", tuple(cells[1:]))],
}
"""Each cell a guest; all of them one name, as written ("Meyer, Jo") or as it is said ("Jo Meyer"); a guest
with a table that has a name; a guest with an address."""
_CLEAR = re.compile(r"\d|\b(?:table|tisch|שולחן)\b", re.IGNORECASE)


def unclear(rows: Sequence[Sequence[str]]) -> list[int]:
    """Which of these lines, cell by cell and without a heading, may mean several things.

    Lines of three cells and more are addresses like the others where others of them have figures.
    """
    parted = [(n, [c for c in cells if c]) for n, cells in enumerate(rows)]
    found = [(n, cells) for n, cells in parted if len(cells) > 1 and not any(map(_CLEAR.search, cells[1:]))]
    usual = any(len(cells) > 2 and any(map(_CLEAR.search, cells[1:])) for _, cells in parted)
    return [n for n, cells in found if len(cells) == 2 or not usual]


def asked_in_words(cells: Sequence[str], name: str, number: int) -> UserError:
    """What the command line says of a line that is unclear."""
    return UserError(
        "{name}, line {number}: “{line}” may be one name or several.",
        "Name the columns in the first line: “Name;Name”, “Last name;First name” or “Name;Table”.",
        name=name,
        number=number,
        line=", ".join(cells),
    )
