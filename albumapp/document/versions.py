"""Named versions and printed orders in the `.album` file: whole documents, kept as they were.

A version is a list of pieces (each surface, and all photos as one), named by the hash of their JSON: what is
equal in several versions is stored once, so that keeping one costs only what changed since the last.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from albumapp.document import codec
from albumapp.document.model import Document

VERSION, ORDER = "version", "order"
_MOST_PIECE = 40_000_000  # characters: 200,000 photos


@dataclass(frozen=True, slots=True)
class Version:
    """A state that was kept. `at` is UTC, ISO 8601. `kind`: "version", or "order" for a printed state.

    `extra` of an order: "order" (the printer's number), "product" (its values as they were, JSON).
    """

    id: int
    name: str
    kind: str
    at: str
    title: str
    pages: int
    photos: int
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Raw:
    """Versions as they stand in a file: (hash, data) of pieces, and (id, name, kind, at, data)."""

    pieces: tuple[tuple[str, str], ...] = ()
    versions: tuple[tuple[int, str, str, str, str], ...] = ()


def _text(data: object) -> str:
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def _hash(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def add(
    db: sqlite3.Connection, document: Document, name: str, kind: str, at: str, extra: Mapping[str, object]
) -> int:
    """Keep a document; gives the version's id."""
    pieces = [_text(codec.surface_to_json(s)) for s in document.surfaces]
    pool = _text([codec.photo_to_json(p) for p in document.photos.values()])
    rows = [(_hash(t), t) for t in (*pieces, pool)]
    db.executemany("INSERT OR IGNORE INTO pieces VALUES (?, ?)", rows)
    data = {
        "head": codec.head_to_json(document),
        "surfaces": [h for h, _ in rows[:-1]],
        "photos": rows[-1][0],
        "pages": document.page_count,
        "count": len(document.used()),
        "extra": dict(extra),
    }
    found = db.execute(
        "INSERT INTO versions (name, kind, at, data) VALUES (?, ?, ?, ?)", (name, kind, at, _text(data))
    )
    return int(found.lastrowid or 0)


def listed(db: sqlite3.Connection) -> list[Version]:
    """All that can be read, oldest first."""
    found = []
    for row in db.execute("SELECT id, name, kind, at, data FROM versions ORDER BY id"):
        try:
            found.append(_version(*row))
        except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError):
            continue  # `document` says what is wrong with it
    return found


def _version(version_id: int, name: str, kind: str, at: str, data: str) -> Version:
    read = json.loads(data)
    extra = read["extra"]
    return Version(
        int(version_id),
        str(name),
        str(kind),
        str(at),
        str(read["head"]["title"]),
        int(read["pages"]),
        int(read["count"]),
        {str(k): v for k, v in extra.items()},
    )


def document(db: sqlite3.Connection, version_id: int) -> Document:
    """The document of a version. KeyError where there is none; Malformed where it is damaged."""
    row = db.execute("SELECT data FROM versions WHERE id = ?", (version_id,)).fetchone()
    if row is None:
        raise KeyError(version_id)
    try:
        data = json.loads(row[0])
        surfaces = [codec.surface_from_json(json.loads(_piece(db, h))) for h in data["surfaces"]]
        entries = [codec.photo_from_json(p) for p in json.loads(_piece(db, data["photos"]))]
        head = {**data["head"], "surfaces": [s.id for s in surfaces]}
        return codec.document_from_parts(head, {s.id: s for s in surfaces}, {e.id: e for e in entries})
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as e:
        raise codec.Malformed(f"a kept version cannot be read ({e})") from e


def _piece(db: sqlite3.Connection, name: object) -> str:
    row = db.execute("SELECT data FROM pieces WHERE hash = ?", (str(name),)).fetchone()
    if row is None or not isinstance(row[0], str) or len(row[0]) > _MOST_PIECE:
        raise ValueError("a piece of it is missing")
    return row[0]


def rename(db: sqlite3.Connection, version_id: int, name: str) -> None:
    db.execute("UPDATE versions SET name = ? WHERE id = ?", (name, version_id))


def delete(db: sqlite3.Connection, version_id: int) -> None:
    """Its pieces go with it where no other version has them."""
    db.execute("DELETE FROM versions WHERE id = ?", (version_id,))
    used: set[str] = set()
    for (data,) in db.execute("SELECT data FROM versions"):
        try:
            read = json.loads(data)
            used.update(map(str, (*read["surfaces"], read["photos"])))
        except (ValueError, TypeError, KeyError, RecursionError):
            return  # of a damaged one it is not known what it needs
    gone = [(h,) for (h,) in db.execute("SELECT hash FROM pieces") if h not in used]
    db.executemany("DELETE FROM pieces WHERE hash = ?", gone)


def copy(source: sqlite3.Connection, db: sqlite3.Connection) -> None:
    """All versions into a new file, as they are."""
    _write(db, "pieces", source.execute("SELECT hash, data FROM pieces"), 2)
    _write(db, "versions", source.execute("SELECT id, name, kind, at, data FROM versions"), 5)


def write(db: sqlite3.Connection, raw: Raw) -> None:
    _write(db, "pieces", raw.pieces, 2)
    _write(db, "versions", raw.versions, 5)


def _write(db: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]], width: int) -> None:
    marks = ", ".join("?" * width)
    db.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
