"""The library: what is known of every photo seen so far, in one SQLite file that can be rebuilt.

Nothing in it is the only copy of anything but the user's marks and what they said of people: deleting
the file costs one more read of the photos. `files` knows which photo lies where (by path, size and mtime),
`photos` and `thumbnails` what it is, `facts` what analysis found (one blob per photo and kind, with its
version), `faces` and the tables of `people_tables` stand apart so that they can be forgotten at once, `marks`
are the user's stars and picks.
To add a table: append its SQL to `_STEPS`; the number of steps is the schema version. Standard library only.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from albumapp.basis import places
from albumapp.photos import erasing, people_tables, sidecars
from albumapp.photos.database import Database
from albumapp.photos.people_tables import PeopleTables
from albumapp.photos.record import PhotoRecord, ReadPhoto, Unreadable, from_json, to_json

_STEPS: tuple[str, ...] = (
    """
    CREATE TABLE photos(id TEXT PRIMARY KEY, record TEXT NOT NULL);
    CREATE TABLE files(
        path TEXT PRIMARY KEY, name TEXT NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
        photo TEXT, taken TEXT, error TEXT, mend TEXT, seen REAL NOT NULL
    );
    CREATE INDEX files_photo ON files(photo);
    CREATE INDEX files_name ON files(name, taken);
    CREATE TABLE thumbnails(id TEXT PRIMARY KEY, jpeg BLOB NOT NULL);
    CREATE TABLE facts(
        id TEXT NOT NULL, kind TEXT NOT NULL, version TEXT NOT NULL, data BLOB NOT NULL,
        PRIMARY KEY(id, kind)
    );
    CREATE TABLE faces(
        id TEXT NOT NULL, number INTEGER NOT NULL, x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL,
        h REAL NOT NULL, confidence REAL NOT NULL, encoding BLOB, extra TEXT NOT NULL,
        PRIMARY KEY(id, number)
    );
    CREATE TABLE face_searches(id TEXT PRIMARY KEY, version TEXT NOT NULL);
    CREATE TABLE marks(id TEXT NOT NULL, mark TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(id, mark));
    """,
    "ALTER TABLE files ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;",
    people_tables.SQL,
    "ALTER TABLE files ADD COLUMN sidecar INTEGER NOT NULL DEFAULT 0;",
    people_tables.SQL_FORGOTTEN,
    "ALTER TABLE files ADD COLUMN record TEXT;",
)
_TABLES = ("photos", "files", "thumbnails", "facts", "faces", "face_searches", "marks", *people_tables.TABLES)
_MOST_VARIABLES = 500
READER = 4
"""Bump when reading gives other records, or reads what it refused: all files are then read once more."""


@dataclass(frozen=True, slots=True)
class StoredFace:
    """One face: `box` is (x, y, w, h) in 0..1 of the oriented photo; `encoding` as its maker packed it.

    `extra` is what else the detector found (landmarks, eyes open), JSON values only.
    """

    box: tuple[float, float, float, float]
    confidence: float
    encoding: bytes | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


class Library:
    """Open (or make) the library. `notes` says in plain words what had to be done to open it.

    A damaged file is moved aside and a new one begun; a file of a newer albumapp is left alone and a
    fresh one is used beside it. Every write is a transaction of its own unless inside `batch()`.
    Threads may share it; they take turns.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._db = Database(path or places.state("library/library.sqlite"), _STEPS, _TABLES)
        self.people = PeopleTables(self._db)

    @property
    def path(self) -> Path:
        return self._db.path

    @property
    def notes(self) -> list[str]:
        return self._db.notes

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def batch(self) -> AbstractContextManager[None]:
        """Gather the writes inside into one transaction (faster for many; others wait meanwhile)."""
        return self._db.transaction()

    def commit(self) -> None:
        """Bring everything written so far from the log into the file itself; nothing is lost without it."""
        self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")

    # -- files and photos

    def lookup(self, path: Path | str) -> PhotoRecord | Unreadable | None:
        """What this file was at the last read, if it and its sidecars are still the same; else None."""
        what = "size, mtime_ns, photo, error, mend, sidecar, record"
        sql = f"SELECT {what} FROM files WHERE path = ? AND reader = ?"
        row = self._one(sql, str(path), READER)
        if row is None:
            return None
        size, mtime_ns, photo, error, mend, sidecar, own = row
        if _stat(str(path)) != (size, mtime_ns):
            return None
        if error is not None:
            return Unreadable(str(path), error, mend or "")
        found = self.record(photo) if own is None else from_json(json.loads(own))
        if found is None or sidecars.stamp(path) != sidecar:
            return None
        return replace(found, path=str(path), file_size=size, mtime_ns=mtime_ns)

    def read_as(self, path: Path | str) -> tuple[str, int] | None:
        """The photo that was in this file at the last read, and the file's size then."""
        row = self._one("SELECT photo, size FROM files WHERE path = ?", str(path))
        return None if row is None or row[0] is None else (str(row[0]), int(row[1]))

    def store(self, read: ReadPhoto | Unreadable, path: Path | str | None = None) -> None:
        """Keep the result of one read. `path` is the file it came from, by default the one in it."""
        if isinstance(read, Unreadable):
            where = str(path or read.path)
            if os.access(where, os.R_OK):  # else it is no fault of the file: it is asked again next time
                self._file(where, *_stat(where), None, None, read.error, read.mend)
            return
        r = read.record
        text = json.dumps(to_json(r))
        with self.batch():
            self._write("INSERT OR REPLACE INTO photos VALUES(?, ?)", r.id, text)
            self._write("INSERT OR REPLACE INTO thumbnails VALUES(?, ?)", r.id, read.thumbnail)
            where = str(path or r.path)
            self._file(where, r.file_size, r.mtime_ns, r.id, _moment(r), None, None, more=(r.sidecar, text))

    def _file(
        self, path: str, size: int, mtime_ns: int, *rest: str | None, more: tuple[int, str | None] = (0, None)
    ) -> None:
        row = (path, os.path.basename(path).casefold(), size, mtime_ns, *rest, time.time(), READER, *more)
        self._write(f"INSERT OR REPLACE INTO files VALUES({', '.join('?' * len(row))})", *row)

    def put_record(self, record: PhotoRecord) -> None:
        """Keep what is known of a photo from all its files together (`record.joined`)."""
        self._write("INSERT OR REPLACE INTO photos VALUES(?, ?)", record.id, json.dumps(to_json(record)))

    def record(self, photo: str) -> PhotoRecord | None:
        return self.records([photo]).get(photo)

    def records(self, photos: Iterable[str]) -> dict[str, PhotoRecord]:
        """Records of those ids that are known."""
        rows = self._by_ids("SELECT id, record FROM photos WHERE id IN", photos)
        return {photo: from_json(json.loads(text)) for photo, text in rows}

    def thumbnail(self, photo: str) -> bytes | None:
        """The photo's thumbnail as JPEG."""
        row = self._one("SELECT jpeg FROM thumbnails WHERE id = ?", photo)
        return None if row is None else bytes(row[0])

    def paths_of(self, photo: str) -> list[Path]:
        """Every place where it was seen, the latest first; some may be gone since."""
        rows = self._all("SELECT path FROM files WHERE photo = ? ORDER BY seen DESC, path", photo)
        return [Path(path) for (path,) in rows]

    def present_path(self, photo: str) -> Path | None:
        """One of these places where a file lies now."""
        return next((p for p in self.paths_of(photo) if p.is_file()), None)

    def reedited(self, new: PhotoRecord, path: Path | str | None = None) -> str | None:
        """The id of the photo that `new` is a re-edited version of. Ask before `store`.

        That is the photo that lay under the same path before, or one of the same file name and capture
        time (by the camera) with other content.
        """
        where = str(path or new.path)
        row = self._one("SELECT photo FROM files WHERE path = ?", where)
        if row is not None and row[0] is not None and row[0] != new.id:
            return str(row[0])
        if row is not None or new.taken_exif is None:
            return None
        name = os.path.basename(where).casefold()
        sql = "SELECT photo FROM files WHERE name = ? AND taken = ? AND photo != ? ORDER BY seen DESC, path"
        former = self._one(sql, name, _moment(new), new.id)
        return str(former[0]) if former else None

    def forget_file(self, path: Path | str) -> None:
        """The file is no longer there for good."""
        self._write("DELETE FROM files WHERE path = ?", str(path))

    # -- facts of analysis

    def put_facts(self, photo: str, version: str, kind: str, data: bytes) -> None:
        """Keep what analysis `version` found of this `kind` in place of what older versions found."""
        self._write("INSERT OR REPLACE INTO facts VALUES(?, ?, ?, ?)", photo, kind, version, data)

    def get_facts(self, photo: str, version: str, kind: str) -> bytes | None:
        """What was kept; None where this version has not looked yet."""
        return self.get_all_facts([photo], version, kind).get(photo)

    def get_all_facts(self, photos: Iterable[str], version: str, kind: str) -> dict[str, bytes]:
        """The same for many photos at once; those without are left out."""
        sql = "SELECT id, data FROM facts WHERE version = ? AND kind = ? AND id IN"
        return {photo: bytes(data) for photo, data in self._by_ids(sql, photos, version, kind)}

    # -- faces

    def put_faces(self, photo: str, version: str, faces: Iterable[StoredFace]) -> None:
        """Keep the faces that `version` found (none is an answer, too)."""
        with self.batch():
            self._write("DELETE FROM faces WHERE id = ?", photo)
            self._write("INSERT OR REPLACE INTO face_searches VALUES(?, ?)", photo, version)
            for number, f in enumerate(faces):
                row = (photo, number, *f.box, f.confidence, f.encoding, json.dumps(dict(f.extra)))
                self._write("INSERT INTO faces VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", *row)

    def get_faces(self, photo: str, version: str) -> list[StoredFace] | None:
        """The faces that `version` found; None where it has not looked yet."""
        return self.get_all_faces([photo], version).get(photo)

    def get_all_faces(self, photos: Iterable[str], version: str) -> dict[str, list[StoredFace]]:
        """The same for many photos at once; those not yet searched are left out."""
        searched = self._by_ids("SELECT id FROM face_searches WHERE version = ? AND id IN", photos, version)
        found: dict[str, list[StoredFace]] = {photo: [] for (photo,) in searched}
        sql = "SELECT id, number, x, y, w, h, confidence, encoding, extra FROM faces WHERE id IN"
        for photo, _, x, y, w, h, confidence, encoding, extra in sorted(
            self._by_ids(sql, found), key=lambda row: (row[0], row[1])
        ):
            packed = None if encoding is None else bytes(encoding)
            found[photo].append(StoredFace((x, y, w, h), confidence, packed, json.loads(extra)))
        return found

    def forget_faces(self) -> None:
        """Erase every face, encoding, name and correction, on disk as well (`photos.erasing`).

        UserError where another program holds the library.
        """
        self._db.erase(erasing.FACE_TABLES, erasing.FACE_FACTS)

    def forget_grouping(self, version: str, boxes: str) -> None:
        """Erase encodings, people, names and corrections the same way; boxes stay.

        Photos that were searched by `version` count as searched by `boxes` from then on, others as never.
        """
        with self.batch():
            self._write("UPDATE faces SET encoding = NULL")
            self._write("DELETE FROM face_searches WHERE version NOT IN (?, ?)", version, boxes)
            self._write("UPDATE face_searches SET version = ?", boxes)
        self._db.erase(erasing.GROUP_TABLES, erasing.FACE_FACTS)

    def face_counts(self) -> tuple[int, int]:
        """Number of encodings and their bytes."""
        sql = "SELECT count(*), coalesce(sum(length(encoding)), 0) FROM faces WHERE encoding IS NOT NULL"
        count, size = self._one(sql) or (0, 0)
        return int(count), int(size)

    def counts(self) -> dict[str, tuple[int, int]]:
        """Of each table the number of rows, and the bytes of what is large in it (0 where nothing is)."""
        large = {"photos": "record", "thumbnails": "jpeg", "faces": "encoding", "facts": "data"}
        found = {}
        for table in _TABLES:
            sql = f"SELECT count(*), coalesce(sum(length({large.get(table, 'NULL')})), 0) FROM {table}"
            found[table] = self._one(sql) or (0, 0)
        return found

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Every row of a table by column names, for showing what is stored. KeyError for no such table."""
        if table not in _TABLES:
            raise KeyError(table)
        columns = [name for _, name, *_ in self._all(f"PRAGMA table_info({table})")]
        return (dict(zip(columns, row)) for row in self._all(f"SELECT * FROM {table}"))

    # -- the user's marks

    def mark(self, photo: str, mark: str, value: str | None) -> None:
        """Set a mark such as "stars" or "pick"; None takes it away."""
        if value is None:
            self._write("DELETE FROM marks WHERE id = ? AND mark = ?", photo, mark)
        else:
            self._write("INSERT OR REPLACE INTO marks VALUES(?, ?, ?)", photo, mark, value)

    def marks(self, photos: Iterable[str]) -> dict[str, dict[str, str]]:
        """All marks of these photos; photos without any are left out."""
        found: dict[str, dict[str, str]] = {}
        for photo, mark, value in self._by_ids("SELECT id, mark, value FROM marks WHERE id IN", photos):
            found.setdefault(photo, {})[mark] = value
        return found

    def mark_count(self, mark: str) -> int:
        """On how many photos this mark is."""
        (count,) = self._one("SELECT count(*) FROM marks WHERE mark = ?", mark) or (0,)
        return int(count)

    def carry_over(self, old: str, new: str) -> None:
        """A re-edited photo takes the marks and named faces of its former self, unless it has its own."""
        self._write("INSERT OR IGNORE INTO marks SELECT ?, mark, value FROM marks WHERE id = ?", new, old)
        self.people.carry_over(old, new)

    def _by_ids(self, sql: str, photos: Iterable[str], *before: Any) -> Iterator[tuple[Any, ...]]:
        ids = list(dict.fromkeys(photos))
        for at in range(0, len(ids), _MOST_VARIABLES):
            part = ids[at : at + _MOST_VARIABLES]
            yield from self._all(f"{sql} ({','.join('?' * len(part))})", *before, *part)

    def _all(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._db.execute(sql, values)

    def _one(self, sql: str, *values: Any) -> tuple[Any, ...] | None:
        return next(iter(self._db.execute(sql, values)), None)

    def _write(self, sql: str, *values: Any) -> None:
        self._db.execute(sql, values)


def _moment(record: PhotoRecord) -> str | None:
    return record.taken_exif.isoformat() if record.taken_exif is not None else None


def _stat(path: str) -> tuple[int, int]:
    try:
        stat = os.stat(path)
    except OSError:
        return (-1, -1)
    return (stat.st_size, stat.st_mtime_ns)
