"""The table of steps in the `.album` file: the history that is undone and redone, and what was left behind.

A step knows the one that it was made after, so the table is a tree. One path of it is the history; steps on
other branches are `gone`: undone, and then overtaken by another edit. Going back to one makes its branch the
history again, and the other one gone.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from albumapp.document import codec
from albumapp.document.journal import AnyRow, Journal, Parts, StoredRow
from albumapp.document.model import Document
from albumapp.document.room import Brushed, brushed_from_json, strokes_to_json

MOST_ROW = 20_000_000  # characters: a step that lays out 100 pages anew has some 2 million

Load = Callable[[int], tuple[Parts, Parts]]


@dataclass(frozen=True, slots=True)
class Step:
    """One step as the history shows it. `number` names it for good; `at` is UTC, ISO 8601, "" if unknown.

    `state`: "done", "ahead" (undone, and can be done again) or "gone" (left behind on another branch).
    """

    number: int
    name: str
    kind: str
    at: str
    state: str


def parts_to_json(p: Parts) -> str:
    data: codec.Json = {
        "surfaces": {k: s and codec.surface_to_json(s) for k, s in p.surfaces.items()},
        "photos": {k: e and codec.photo_to_json(e) for k, e in p.photos.items()},
        "order": None if p.order is None else list(p.order),
        "pool": None if p.pool is None else list(p.pool),
        "head": None if p.head is None else codec.head_to_json(p.head),
        "wishes": None if p.wishes is None else codec.wishes_to_json(p.wishes),
        "strokes": None if p.strokes is None else [p.strokes.kept, strokes_to_json(p.strokes.added)],
    }
    return json.dumps(data, separators=(",", ":"))


def parts_from_json(text: str) -> Parts:
    """Malformed where a part cannot be."""
    try:
        data = json.loads(text)
        surfaces = {str(k): codec.surface_from_json(s) if s else None for k, s in data["surfaces"].items()}
        photos = {str(k): codec.photo_from_json(e) if e else None for k, e in data["photos"].items()}
        order, pool = (
            None if ids is None else tuple(str(i) for i in ids) for ids in (data["order"], data.get("pool"))
        )
        head = _head_from_json(data["head"])
        wishes = codec.wishes_from_json(data["wishes"]) if data.get("wishes") else None
        strokes = brushed_from_json(data.get("strokes"))
        if head is not None and "strokes" not in data:  # older files hold all of them in the head
            strokes, head = Brushed(0, head.room.strokes), replace(head, room=head.room.unbrushed)
    except (KeyError, TypeError, AttributeError, ArithmeticError, RecursionError) as e:
        raise codec.Malformed(f"a step of the history cannot be read ({e})") from e
    return Parts(surfaces, photos, order, head, pool, wishes, strokes)


def _head_from_json(data: object) -> Document | None:
    """Older files hold a list."""
    if data is None:
        return None
    if isinstance(data, list):
        data = dict(zip(("product", "title", "style", "seed", "next_id"), data, strict=True))
    if isinstance(data, dict):
        data = {**data, "surfaces": []}
    return codec.document_from_parts(data, {}, {})


# --- reading --------------------------------------------------------------------------------------


def live(db: sqlite3.Connection, load: Load) -> tuple[StoredRow, ...]:
    """The history by name; each step is read in full when it is asked for."""
    found = db.execute("SELECT seq, name, kind, at FROM journal INDEXED BY steps WHERE NOT gone ORDER BY seq")
    return tuple(_row(found_row, load) for found_row in found)


def _row(found: tuple[int, str, str, str], load: Load) -> StoredRow:
    seq, name, kind, at = found
    return StoredRow(str(name), str(kind), partial(load, seq), seq=int(seq), at=str(at))


def last(db: sqlite3.Connection) -> int:
    """The highest number that a step ever had."""
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0])


def left_behind(db: sqlite3.Connection) -> list[Step]:
    """The steps that are gone and whose place is known."""
    found = db.execute(
        "SELECT seq, name, kind, at FROM journal INDEXED BY steps"
        " WHERE gone AND parent IS NOT NULL ORDER BY seq"
    )
    return [Step(int(n), str(name), str(kind), str(at), "gone") for n, name, kind, at in found]


def branch(db: sqlite3.Connection, number: int, load: Load) -> tuple[tuple[StoredRow, ...], int]:
    """The whole branch that a step lies on, and how many steps of it are done when one stands behind it.

    From the start to this step, then on to the newest one that was made after it. KeyError where there is
    no such step or its place is not known.
    """
    found = db.execute("SELECT seq, name, kind, at, parent FROM journal INDEXED BY steps").fetchall()
    rows = {int(r[0]): r for r in found}
    newest: dict[int, int] = {}
    for seq, row in sorted(rows.items()):
        if row[4] is not None:
            newest[int(row[4])] = seq
    path: list[int] = []
    at = number
    while at:
        row = rows[at]
        if row[4] is None or not 0 <= row[4] < at:  # a damaged file could lead in a circle
            raise KeyError(number)
        path.append(at)
        at = int(row[4])
    path.reverse()
    done = len(path)
    while path[-1] in newest:
        path.append(newest[path[-1]])
    return tuple(_row(rows[n][:4], load) for n in path), done


# --- writing --------------------------------------------------------------------------------------


def rewrite(db: sqlite3.Connection, old: Journal, new: Journal) -> None:
    """Bring the table from one history to the other.

    What is new is appended; a step that took more in (a gesture) is written over; what is no longer in the
    history stays, as gone; what is in it again is gone no more.
    """
    if old.rows is new.rows:
        return
    same = 0
    for a, b in zip(old.rows, new.rows):
        if a is not b:
            break
        same += 1
    before = {r.seq: r for r in old.rows[same:]}
    after = {r.seq for r in new.rows[same:]}
    db.executemany("UPDATE journal SET gone = 1 WHERE seq = ?", [(n,) for n in before if n not in after])
    parent = new.rows[same - 1].seq if same else 0
    for row in new.rows[same:]:
        if row.seq in before:
            if row.after is not before[row.seq].after:
                _write_over(db, row)
        elif isinstance(row, StoredRow):
            db.execute("UPDATE journal SET gone = 0 WHERE seq = ?", (row.seq,))
        else:
            insert(db, row, parent, parts_to_json(row.before), parts_to_json(row.after))
        parent = row.seq


def insert(db: sqlite3.Connection, row: AnyRow, parent: int, before: str, after: str) -> None:
    db.execute(
        "INSERT INTO journal (seq, name, kind, merge, at, before, after, parent)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (row.seq, row.name, row.kind, row.merge, row.at, before, after, parent),
    )


def _write_over(db: sqlite3.Connection, row: AnyRow) -> None:
    db.execute(
        "UPDATE journal SET name = ?, kind = ?, at = ?, before = ?, after = ? WHERE seq = ?",
        (row.name, row.kind, row.at, parts_to_json(row.before), parts_to_json(row.after), row.seq),
    )


def copy_rows(source: sqlite3.Connection, db: sqlite3.Connection, rows: tuple[AnyRow, ...]) -> None:
    """Write a history into a new file; steps of the old file go as they are, unread, even damaged ones."""
    parent = 0
    for row in rows:
        found = None
        if isinstance(row, StoredRow):
            text = "SELECT before, after FROM journal WHERE seq = ?"
            found = source.execute(text, (row.seq,)).fetchone()
        before, after = found or (parts_to_json(row.before), parts_to_json(row.after))
        insert(db, row, parent, before, after)
        parent = row.seq


def copy_left_behind(source: sqlite3.Connection, db: sqlite3.Connection) -> None:
    """The branches that were left, too."""
    columns = "seq, name, kind, merge, at, before, after, gone, parent"
    for row in source.execute(f"SELECT {columns} FROM journal WHERE gone"):
        db.execute(f"INSERT OR IGNORE INTO journal ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
