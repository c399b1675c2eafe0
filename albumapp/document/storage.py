"""The `.album` file: SQLite, one row a surface, photo and step of the history.

Every edit is one transaction, so what was shown as done is on disk. An edit is refused where another
program wrote to the file, moved it or put another in its place since it was read: nobody's work is lost
silently. `MIGRATIONS` is data: to change the format, add the statements that bring the last version to yours.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import cast

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.journal import Journal, Parts, StoredRow
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
_MOST_ROW = 20_000_000  # characters: a step that lays out 100 pages anew has some 2 million


def parts_to_json(p: Parts) -> str:
    data: codec.Json = {
        "surfaces": {k: s and codec.surface_to_json(s) for k, s in p.surfaces.items()},
        "photos": {k: e and codec.photo_to_json(e) for k, e in p.photos.items()},
        "order": None if p.order is None else list(p.order),
        "pool": None if p.pool is None else list(p.pool),
        "head": None if p.head is None else codec.head_to_json(p.head),
        "wishes": None if p.wishes is None else codec.wishes_to_json(p.wishes),
        "guides": None if p.guides is None else codec.guides_to_json(p.guides),
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
        guides = codec.guides_from_json(data["guides"]) if data.get("guides") is not None else None
    except (KeyError, TypeError, AttributeError, ArithmeticError, RecursionError) as e:
        raise codec.Malformed(f"a step of the history cannot be read ({e})") from e
    return Parts(surfaces, photos, order, head, pool, wishes, guides)


def _head_from_json(data: object) -> Document | None:
    """Older files hold a list."""
    if data is None:
        return None
    if isinstance(data, list):
        data = dict(zip(("product", "title", "style", "seed", "next_id"), data, strict=True))
    if isinstance(data, dict):
        data = {**data, "surfaces": []}
    return codec.document_from_parts(data, {}, {})


def replace_file(made: Path, target: Path) -> None:
    """A closed project in the place of another. OSError; a log of the old one would be read into the new."""
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    os.replace(made, target)


def _place(path: Path) -> tuple[int, int] | None:
    """Which file it is: device and inode; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _size(path: Path, suffix: str) -> int:
    beside = path.with_name(path.name + suffix)
    return beside.stat().st_size if beside.is_file() else 0


def _unwritable(e: sqlite3.Error) -> bool:
    return any(w in str(e) for w in ("unable to open", "readonly", "I/O", "full"))


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
        self._read_only = False
        if not create:
            self._check_magic()
        try:
            self._connect(create)
        except BaseException:
            if create:
                path.unlink(missing_ok=True)
            raise
        self._place = _place(path)
        self._known = self._state()

    def _connect(self, create: bool) -> None:
        try:
            self._db = sqlite3.connect(self.path, isolation_level=None)
            try:
                self._open(create)
            except sqlite3.OperationalError as e:
                self._db.close()
                if create or not _unwritable(e) or _size(self.path, "-wal"):
                    raise
                # on a read-only or a full disk a project can still be looked at: the first edit says so
                uri = f"{self.path.absolute().as_uri()}?immutable=1"
                self._db = sqlite3.connect(uri, isolation_level=None, uri=True)
                self._read_only = True
                self._open(create)
        except sqlite3.Error as e:
            with suppress(AttributeError, sqlite3.Error):
                self._db.close()
            raise self._trouble(e) from e
        except UserError:
            self._db.close()
            raise

    def _check_magic(self) -> None:
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
        if not self._read_only and os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK):
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
        if "I/O" in text:
            return UserError(
                f"{name} cannot be read or written.", "Is its disk still there, with some room?", self.path
            )
        if "locked" in text:
            return UserError(f"{name} is open in another program.", "Close it there first.", self.path)
        return UserError(f"{name} is damaged ({text}).", "Open a backup copy of it.", self.path)

    def _state(self) -> tuple[int, str]:
        """The number of the last row ever written and how many are done: changes with every save."""
        try:
            row = self._db.execute(
                "SELECT coalesce((SELECT max(seq) FROM journal), 0),"
                " coalesce((SELECT value FROM meta WHERE key = 'done'), '')"
            ).fetchone()
        except sqlite3.Error as e:
            self._db.close()
            raise self._trouble(e) from e
        return int(row[0]), str(row[1])

    def _check_alone(self) -> None:
        """UserError where the file is no longer the one that was read."""
        if self._read_only:
            raise self._trouble(sqlite3.OperationalError("readonly"))
        if _place(self.path) != self._place:
            raise UserError(
                f"{self.path.name} was moved, or another file took its place.",
                "Save what you see under a new name, or open it again.",
                self.path,
            )
        if self._state() != self._known:
            raise UserError(
                f"{self.path.name} was changed by another program while it was open here.",
                "Open it again to go on, or save what you see under a new name.",
                self.path,
            )

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
        except (codec.Malformed, ValueError, TypeError, ArithmeticError, RecursionError) as e:
            raise UserError(
                f"{self.path.name} is damaged: {e}.", "Open a backup copy of it.", self.path
            ) from e

    def _load(self) -> tuple[Document, Journal]:
        self._db.execute("BEGIN")  # one state of the file, whoever writes meanwhile
        try:
            self._known = self._state()
            return self._read()
        finally:
            self._db.execute("COMMIT")

    def _read(self) -> tuple[Document, Journal]:
        db = self._db
        for table in ("surfaces", "photos"):
            # before it is read: JSON takes ten times its size in memory
            most = db.execute(f"SELECT max(length(data)) FROM {table}").fetchone()[0]
            if isinstance(most, int) and most > _MOST_ROW:
                raise codec.Malformed(f"a row of {table} is larger than any can be")
        meta = dict(cast("Iterable[tuple[str, str]]", db.execute("SELECT key, value FROM meta")))
        surfaces: dict[str, Surface] = {}
        for sid, data in db.execute("SELECT id, data FROM surfaces"):
            surface = surfaces[sid] = codec.surface_from_json(json.loads(data))
            if surface.id != sid:
                raise codec.Malformed(f"surface {sid} has another id")
        photos: dict[str, PhotoEntry] = {}
        for pid, data in db.execute("SELECT id, data FROM photos ORDER BY place"):
            entry = photos[pid] = codec.photo_from_json(json.loads(data))
            if entry.id != pid:
                raise codec.Malformed(f"photo {pid} has another id")
        if "head" not in meta:
            raise codec.Malformed("it has no document")
        document = codec.document_from_parts(json.loads(meta["head"]), surfaces, photos)
        rows = self._rows()
        done = int(meta.get("done", len(rows)))
        if not 0 <= done <= len(rows):
            raise codec.Malformed("its history does not fit")
        return document, Journal(rows, done)

    def _rows(self) -> tuple[StoredRow, ...]:
        """The steps of the history by name; each is read in full when it is asked for."""
        found = self._db.execute("SELECT seq, name, kind FROM journal WHERE NOT gone ORDER BY seq")
        return tuple(StoredRow(str(name), str(kind), partial(self._step, seq)) for seq, name, kind in found)

    def _step(self, seq: int) -> tuple[Parts, Parts]:
        """One step's parts, before and after. UserError where it is damaged or the file is closed."""
        name = self.path.name
        mend = "Go on from here; these steps cannot be undone."
        try:
            long = "SELECT length(before) + length(after) FROM journal WHERE seq = ?"
            found = self._db.execute(long, (seq,)).fetchone()
            if found is None or not isinstance(found[0], int) or found[0] > _MOST_ROW:
                raise codec.Malformed("a step is gone, or larger than any can be")
            before, after = self._db.execute(
                "SELECT before, after FROM journal WHERE seq = ?", (seq,)
            ).fetchone()
            return parts_from_json(before), parts_from_json(after)
        except (sqlite3.Error, codec.Malformed, ValueError, TypeError, ArithmeticError, RecursionError) as e:
            raise UserError(f"The history of {name} is damaged: {e}.", mend, self.path) from e

    # --- writing ------------------------------------------------------------------------------

    def create(self, document: Document, journal: Journal) -> Journal:
        """Write a whole document into a new file; gives the same history, read from there from now on."""
        everything = Parts({s.id: s for s in document.surfaces}, dict(document.photos))
        self._transact(document, everything, lambda: self._rewrite_journal(Journal(), journal), journal.done)
        return Journal(self._rows(), journal.done)

    def save(self, document: Document, changed: Parts, old: Journal, new: Journal) -> None:
        """One step: the parts that changed and the history as it is now."""
        self._transact(document, changed, lambda: self._rewrite_journal(old, new), new.done)

    def _transact(self, document: Document, parts: Parts, journal: Callable[[], None], done: int) -> None:
        db = self._db
        try:
            db.execute("BEGIN IMMEDIATE")
            try:
                self._check_alone()
                self._write_parts(parts, document)
                journal()
                head = json.dumps(codec.head_to_json(document))
                db.execute("INSERT OR REPLACE INTO meta VALUES ('head', ?)", (head,))
                db.execute("INSERT OR REPLACE INTO meta VALUES ('done', ?)", (str(done),))
                known = self._state()
                db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
                raise
            self._known = known
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
        places = {k: n for n, k in enumerate(document.photos)}
        if parts.pool is not None:
            db.executemany("UPDATE photos SET place = ? WHERE id = ?", [(n, k) for k, n in places.items()])
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
