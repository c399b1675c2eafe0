"""The `.album` file: SQLite, one row a surface, photo and step of the history.

Every edit is one transaction, so what was shown as done is on disk. `MIGRATIONS` is data: to change
the format, add the statements that bring the last version to yours.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import cast

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.journal import Journal, Parts, Row
from albumapp.document.model import Document, PhotoEntry, Surface

APPLICATION_ID = 0x416C6275  # "Albu"
MIGRATIONS: dict[int, tuple[str, ...]] = {
    1: (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE surfaces (id TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE photos (id TEXT PRIMARY KEY, place INTEGER NOT NULL, data TEXT NOT NULL) WITHOUT ROWID",
        # `gone` rows were undone and then overtaken by another edit: kept for learning, not for redo
        "CREATE TABLE journal (seq INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL,"
        " merge TEXT NOT NULL, at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),"
        " before TEXT NOT NULL, after TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0)",
    ),
}
VERSION = max(MIGRATIONS)


def parts_to_json(p: Parts) -> str:
    data: codec.Json = {
        "surfaces": {k: s and codec.surface_to_json(s) for k, s in p.surfaces.items()},
        "photos": {k: e and codec.photo_to_json(e) for k, e in p.photos.items()},
        "order": None if p.order is None else list(p.order),
        "head": None if p.head is None else list(p.head),
    }
    return json.dumps(data, separators=(",", ":"))


def parts_from_json(text: str) -> Parts:
    """Malformed where a part cannot be."""
    try:
        data = json.loads(text)
        surfaces = {str(k): codec.surface_from_json(s) if s else None for k, s in data["surfaces"].items()}
        photos = {str(k): codec.photo_from_json(e) if e else None for k, e in data["photos"].items()}
        order = None if data["order"] is None else tuple(str(s) for s in data["order"])
        head = None
        if data["head"] is not None:
            product, title, style, seed, next_id = data["head"]
            head = (str(product), str(title), str(style), int(seed), int(next_id))
    except (KeyError, TypeError, AttributeError, RecursionError) as e:
        raise codec.Malformed(f"a step of the history cannot be read ({e})") from e
    return Parts(surfaces, photos, order, head)


class AlbumFile:
    """An open `.album` file. All errors are `UserError`s that name it."""

    def __init__(self, path: Path, create: bool = False) -> None:
        self.path = path
        if create and path.exists():
            raise UserError(f"{path.name} is there already.", "Choose another name or open it.", path)
        if not create and not path.is_file():
            raise UserError(
                f"{path.name} is not there.", "Check the name, or whether its drive is plugged in.", path
            )
        self._check_magic(create)
        try:
            self._db = sqlite3.connect(path, isolation_level=None)
            self._open(create)
        except sqlite3.Error as e:
            with suppress(AttributeError, sqlite3.Error):
                self._db.close()
            raise self._trouble(e) from e

    def _check_magic(self, create: bool) -> None:
        if create:
            return
        try:
            with self.path.open("rb") as f:
                start = f.read(16)
        except OSError as e:
            raise UserError(
                f"{self.path.name} cannot be opened ({e.strerror}).", "Check its permissions.", self.path
            ) from e
        if start != b"SQLite format 3\0":
            raise UserError(
                f"{self.path.name} is not an albumapp project.", "Open an .album file.", self.path
            )

    def _open(self, create: bool) -> None:
        db = self._db
        db.execute("PRAGMA trusted_schema = OFF")
        if create:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        elif db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise UserError(
                f"{self.path.name} is not an albumapp project.", "Open an .album file.", self.path
            )
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise UserError(
                f"{self.path.name} was made by a newer albumapp.", "Update albumapp to open it.", self.path
            )
        # a read-only file can still be looked at: it is opened, and the first edit says so
        if os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK):
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
        if version < VERSION:
            db.execute("BEGIN IMMEDIATE")
            for v in range(version + 1, VERSION + 1):
                for statement in MIGRATIONS[v]:
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {VERSION}")
            db.execute("COMMIT")

    def _trouble(self, e: sqlite3.Error) -> UserError:
        text, name = str(e), self.path.name
        if "full" in text:
            return UserError(
                f"{name}: the disk is full.", "Make room; nothing that was saved is lost.", self.path
            )
        if "readonly" in text or "read-only" in text or "unable to open" in text:
            return UserError(
                f"{name} cannot be written to.", "Save a copy in a folder of your own.", self.path
            )
        if "locked" in text:
            return UserError(f"{name} is open in another program.", "Close it there first.", self.path)
        return UserError(f"{name} is damaged ({text}).", "Open a backup copy of it.", self.path)

    def close(self) -> None:
        """Fold the log into the one file and let go of it."""
        with suppress(sqlite3.Error):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.close()

    def __enter__(self) -> AlbumFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, e: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()

    # --- reading ------------------------------------------------------------------------------

    def load(self) -> tuple[Document, Journal]:
        """The document and its whole history. UserError where the file is damaged."""
        try:
            return self._load()
        except sqlite3.Error as e:
            raise self._trouble(e) from e
        except (codec.Malformed, ValueError, RecursionError) as e:
            raise UserError(
                f"{self.path.name} is damaged: {e}.", "Open a backup copy of it.", self.path
            ) from e

    def _load(self) -> tuple[Document, Journal]:
        db = self._db
        meta = dict(cast("Iterable[tuple[str, str]]", db.execute("SELECT key, value FROM meta")))
        surfaces: dict[str, Surface] = {}
        for sid, data in db.execute("SELECT id, data FROM surfaces"):
            surfaces[sid] = codec.surface_from_json(json.loads(data))
        photos: dict[str, PhotoEntry] = {}
        for pid, data in db.execute("SELECT id, data FROM photos ORDER BY place"):
            photos[pid] = codec.photo_from_json(json.loads(data))
        if "head" not in meta:
            raise codec.Malformed("it has no document")
        document = codec.document_from_parts(json.loads(meta["head"]), surfaces, photos)
        rows = tuple(
            Row(name, kind, parts_from_json(before), parts_from_json(after), merge)
            for name, kind, before, after, merge in db.execute(
                "SELECT name, kind, before, after, merge FROM journal WHERE NOT gone ORDER BY seq"
            )
        )
        done = int(meta.get("done", len(rows)))
        if not 0 <= done <= len(rows):
            raise codec.Malformed("its history does not fit")
        return document, Journal(rows, done)

    # --- writing ------------------------------------------------------------------------------

    def create(self, document: Document, journal: Journal) -> None:
        """Write a whole document into a new file."""
        everything = Parts({s.id: s for s in document.surfaces}, dict(document.photos))
        self._transact(document, everything, lambda: self._rewrite_journal(Journal(), journal), journal.done)

    def save(self, document: Document, changed: Parts, old: Journal, new: Journal) -> None:
        """One step: the parts that changed and the history as it is now."""
        self._transact(document, changed, lambda: self._rewrite_journal(old, new), new.done)

    def _transact(self, document: Document, parts: Parts, journal: Callable[[], None], done: int) -> None:
        db = self._db
        try:
            db.execute("BEGIN IMMEDIATE")
            try:
                self._write_parts(parts, document)
                journal()
                head = json.dumps(codec.head_to_json(document))
                db.execute("INSERT OR REPLACE INTO meta VALUES ('head', ?)", (head,))
                db.execute("INSERT OR REPLACE INTO meta VALUES ('done', ?)", (str(done),))
                db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
                raise
        except sqlite3.Error as e:
            raise self._trouble(e) from e

    def _write_parts(self, parts: Parts, document: Document) -> None:
        db = self._db
        for sid, surface in parts.surfaces.items():
            if surface is None:
                db.execute("DELETE FROM surfaces WHERE id = ?", (sid,))
            else:
                data = json.dumps(codec.surface_to_json(surface), separators=(",", ":"))
                db.execute("INSERT OR REPLACE INTO surfaces VALUES (?, ?)", (sid, data))
        if not parts.photos:
            return
        places = {k: n for n, k in enumerate(document.photos)}
        for pid, entry in parts.photos.items():
            if entry is None:
                db.execute("DELETE FROM photos WHERE id = ?", (pid,))
            else:
                row = (pid, places.get(pid, 0), json.dumps(codec.photo_to_json(entry), separators=(",", ":")))
                db.execute("INSERT OR REPLACE INTO photos VALUES (?, ?, ?)", row)

    def _rewrite_journal(self, old: Journal, new: Journal) -> None:
        """Append what is new; rows that were overtaken stay, marked as gone."""
        if old.rows is new.rows:
            return
        same = 0
        for a, b in zip(old.rows, new.rows):
            if a is not b:
                break
            same += 1
        db = self._db
        if len(old.rows) > same:
            live = [r[0] for r in db.execute("SELECT seq FROM journal WHERE NOT gone ORDER BY seq")]
            db.executemany("UPDATE journal SET gone = 1 WHERE seq = ?", [(s,) for s in live[same:]])
        for row in new.rows[same:]:
            db.execute(
                "INSERT INTO journal (name, kind, merge, before, after) VALUES (?, ?, ?, ?, ?)",
                (row.name, row.kind, row.merge, parts_to_json(row.before), parts_to_json(row.after)),
            )
