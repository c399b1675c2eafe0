"""The library's tables of people: who there is, and what was said of single faces. Standard library only.

A face is meant by photo and box, not by the number that a detector gave it, so that what the user said
outlives a better detector. Every change is a pair of row sets (`PeopleRows` before and after), so undoing
one is swapping them back. To note something else of a face, add a kind to `KINDS`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # sqlite3 is not needed to speak of rows
    from albumapp.photos.database import Database

Box = tuple[float, float, float, float]

PIN = "pin"  # the user gave this face to this person
NOT = "not"  # the user said that this face is not this person
STRANGER = "stranger"  # the user said that this is no face, or nobody
BEFORE = "before"  # who the face was taken for last; person "" where nobody
KINDS = (PIN, NOT, STRANGER, BEFORE)

SQL = """
    CREATE TABLE people(
        id TEXT PRIMARY KEY, name TEXT, hidden INTEGER NOT NULL DEFAULT 0, rule TEXT NOT NULL DEFAULT ''
    );
    CREATE TABLE face_notes(
        photo TEXT NOT NULL, x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL,
        kind TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY(photo, x, y, w, h, kind, person)
    ) WITHOUT ROWID;
    CREATE INDEX face_notes_person ON face_notes(person);
"""
SQL_FORGOTTEN = "CREATE TABLE forgotten(times INTEGER NOT NULL); INSERT INTO forgotten VALUES(0);"
TABLES = ("people", "face_notes", "forgotten")
_NOTE = "SELECT photo, x, y, w, h, kind, person FROM face_notes"
_MOST_VARIABLES = 500


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person; `rule` is "always", "never" or ""."""

    id: str
    name: str | None = None
    hidden: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class FaceNote:
    """What is known of the face at `box` (x, y, w, h in 0..1 of the oriented photo); see KINDS."""

    photo: str
    box: Box
    kind: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class PeopleRows:
    """Rows of both tables, in no order."""

    people: frozenset[PersonRow] = frozenset()
    notes: frozenset[FaceNote] = frozenset()


class PeopleTables:
    """Reading and swapping rows; `library.people`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[PersonRow]:
        """Everybody whom the library knows, by number of their id."""
        rows = self._db.execute("SELECT id, name, hidden, rule FROM people")
        found = [PersonRow(i, name, bool(hidden), rule) for i, name, hidden, rule in rows]
        return sorted(found, key=lambda p: (len(p.id), p.id))

    def person(self, person: str) -> PersonRow | None:
        return next((p for p in self.all() if p.id == person), None)

    def notes(self, photos: Iterable[str]) -> list[FaceNote]:
        """All that is noted of the faces of these photos."""
        ids = list(dict.fromkeys(photos))
        found: list[FaceNote] = []
        for at in range(0, len(ids), _MOST_VARIABLES):
            part = ids[at : at + _MOST_VARIABLES]
            found += self._notes(f"WHERE photo IN ({','.join('?' * len(part))})", *part)
        return found

    def notes_of(self, person: str) -> list[FaceNote]:
        """All that is noted of one person, on any photo."""
        return self._notes("WHERE person = ?", person)

    def counts(self) -> dict[str, int]:
        """Number of notes by kind."""
        return dict(self._db.execute("SELECT kind, count(*) FROM face_notes GROUP BY kind"))

    def forgotten(self) -> int:
        """How often everything was forgotten: what was noted before must not come back by an undo."""
        return int(self._db.execute("SELECT times FROM forgotten")[0][0])

    def swap(self, old: PeopleRows, new: PeopleRows) -> None:
        """Take the rows of `old` away and put those of `new` in, all or nothing.

        A face has one note of each kind but NOT, so a new one takes the place of what is there.
        """
        with self._db.transaction():
            for p in old.people - new.people:
                self._db.execute("DELETE FROM people WHERE id = ?", (p.id,))
            for p in new.people - old.people:
                row = (p.id, p.name, int(p.hidden), p.rule)
                self._db.execute("INSERT OR REPLACE INTO people VALUES(?, ?, ?, ?)", row)
            where = "photo = ? AND x = ? AND y = ? AND w = ? AND h = ? AND kind = ?"
            for n in old.notes - new.notes:
                sql = f"DELETE FROM face_notes WHERE {where} AND person = ?"
                self._db.execute(sql, (n.photo, *n.box, n.kind, n.person))
            for n in new.notes - old.notes:
                if n.kind != NOT:
                    self._db.execute(f"DELETE FROM face_notes WHERE {where}", (n.photo, *n.box, n.kind))
                row_of = (n.photo, *n.box, n.kind, n.person)
                self._db.execute("INSERT OR REPLACE INTO face_notes VALUES(?, ?, ?, ?, ?, ?, ?)", row_of)

    def carry_over(self, old: str, new: str) -> None:
        """A re-edited photo takes over what was said of the faces of its former self."""
        sql = "SELECT ?, x, y, w, h, kind, person FROM face_notes WHERE photo = ?"
        self._db.execute(f"INSERT OR IGNORE INTO face_notes {sql}", (new, old))

    def _notes(self, where: str, *values: str) -> list[FaceNote]:
        rows = self._db.execute(f"{_NOTE} {where}", values)
        return [FaceNote(photo, (x, y, w, h), kind, person) for photo, x, y, w, h, kind, person in rows]
