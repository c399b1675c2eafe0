"""The library: what is known of every photo seen so far, in one SQLite file that can be rebuilt.

Nothing in it is the only copy of anything but the user's marks: deleting the file costs one more read
of the photos. `files` knows which photo lies where (by path, size and mtime), `photos` and `thumbnails`
what it is, `facts` what analysis found (one blob per photo and kind, with its version), `faces` the
same for faces, apart, so that they can be forgotten at once, `marks` are the user's stars and picks.
To add a table: append its SQL to `_STEPS`; the number of steps is the schema version. Standard library only.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from albumapp.basis import places
from albumapp.photos.database import Database
from albumapp.photos.record import PhotoRecord, ReadPhoto, Unreadable, from_json, to_json

FACES = "faces"
"""The kind of facts that holds faces and encodings and is kept apart."""

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
    CREATE TABLE faces(id TEXT PRIMARY KEY, version TEXT NOT NULL, data BLOB NOT NULL);
    CREATE TABLE marks(id TEXT PRIMARY KEY, stars INTEGER, pick INTEGER);
    """,
)
_TABLES = ("photos", "files", "thumbnails", "facts", "faces", "marks")
_MOST_VARIABLES = 500


class Library:
    """Open (or make) the library. `notes` says in plain words what had to be done to open it.

    A damaged file is moved aside and a new one begun; a file of a newer albumapp is left alone and a
    fresh one is used beside it. Every write is a transaction of its own unless inside `batch()`.
    Threads may share it; they take turns.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._db = Database(path or places.state("library/library.sqlite"), _STEPS, _TABLES)

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

    def flush(self) -> None:
        """Bring everything written so far from the log into the file itself."""
        self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")

    # -- files and photos

    def lookup(self, path: Path | str) -> PhotoRecord | Unreadable | None:
        """What this file was at the last read, if its size and mtime are still the same; else None."""
        row = self._one("SELECT size, mtime_ns, photo, error, mend FROM files WHERE path = ?", str(path))
        if row is None:
            return None
        size, mtime_ns, photo, error, mend = row
        if _stat(str(path)) != (size, mtime_ns):
            return None
        if error is not None:
            return Unreadable(str(path), error, mend or "")
        found = self.record(photo)
        if found is None:
            return None
        return replace(found, path=str(path), file_size=size, mtime_ns=mtime_ns)

    def store(self, read: ReadPhoto | Unreadable, path: Path | str | None = None) -> None:
        """Keep the result of one read. `path` is the file it came from, by default the one in it."""
        if isinstance(read, Unreadable):
            where = str(path or read.path)
            size, mtime_ns = _stat(where)
            self._file(where, size, mtime_ns, None, None, read.error, read.mend)
            return
        r = read.record
        with self.batch():
            self._write("INSERT OR REPLACE INTO photos VALUES(?, ?)", r.id, json.dumps(to_json(r)))
            self._write("INSERT OR REPLACE INTO thumbnails VALUES(?, ?)", r.id, read.thumbnail)
            self._file(str(path or r.path), r.file_size, r.mtime_ns, r.id, _moment(r), None, None)

    def _file(self, path: str, size: int, mtime_ns: int, *rest: str | None) -> None:
        row = (path, os.path.basename(path).casefold(), size, mtime_ns, *rest, time.time())
        self._write("INSERT OR REPLACE INTO files VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", *row)

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

    def put_facts(self, photo: str, kind: str, version: str, data: bytes) -> None:
        """Keep what analysis `version` found of this `kind` in place of what older versions found."""
        if kind == FACES:
            self._write("INSERT OR REPLACE INTO faces VALUES(?, ?, ?)", photo, version, data)
        else:
            self._write("INSERT OR REPLACE INTO facts VALUES(?, ?, ?, ?)", photo, kind, version, data)

    def get_facts(self, photo: str, kind: str, version: str) -> bytes | None:
        """What was kept; None where this version has not looked yet."""
        return self.get_all_facts([photo], kind, version).get(photo)

    def get_all_facts(self, photos: Iterable[str], kind: str, version: str) -> dict[str, bytes]:
        """The same for many photos at once; those without are left out."""
        if kind == FACES:
            rows = self._by_ids("SELECT id, data FROM faces WHERE version = ? AND id IN", photos, version)
        else:
            sql = "SELECT id, data FROM facts WHERE kind = ? AND version = ? AND id IN"
            rows = self._by_ids(sql, photos, kind, version)
        return {photo: bytes(data) for photo, data in rows}

    def forget_faces(self) -> None:
        """Erase every face and encoding, on disk as well (`secure_delete` is on, the log is emptied)."""
        self._write("DELETE FROM faces")
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # -- the user's marks

    def set_stars(self, photo: str, stars: int | None) -> None:
        """The user's stars, 0-5, which go before those in the file; None takes them away."""
        sql = "INSERT INTO marks(id, stars) VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET stars = excluded.stars"
        self._write(sql, photo, stars)

    def set_pick(self, photo: str, pick: int) -> None:
        """1: wanted in the album, -1: not wanted, 0: left to the suggestion."""
        sql = "INSERT INTO marks(id, pick) VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET pick = excluded.pick"
        self._write(sql, photo, pick)

    def ratings(self, photos: Iterable[str]) -> dict[str, int]:
        """The user's stars of the photos that have some."""
        rows = self._by_ids("SELECT id, stars FROM marks WHERE stars IS NOT NULL AND id IN", photos)
        return {photo: int(stars) for photo, stars in rows}

    def picks(self, photos: Iterable[str]) -> dict[str, int]:
        """The user's picks (1 or -1) of the photos that have one."""
        return {photo: int(pick) for photo, pick in self._by_ids(_PICKS, photos)}

    def carry_over(self, old: str, new: str) -> None:
        """A re-edited photo takes the marks of its former self, unless it has its own."""
        self._write("INSERT OR IGNORE INTO marks SELECT ?, stars, pick FROM marks WHERE id = ?", new, old)

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


_PICKS = "SELECT id, pick FROM marks WHERE pick IS NOT NULL AND pick != 0 AND id IN"


def _moment(record: PhotoRecord) -> str | None:
    return record.taken_exif.isoformat() if record.taken_exif is not None else None


def _stat(path: str) -> tuple[int, int]:
    try:
        stat = os.stat(path)
    except OSError:
        return (-1, -1)
    return (stat.st_size, stat.st_mtime_ns)
