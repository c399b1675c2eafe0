"""The `.album` file: SQLite, one row a surface, photo and step of the history.

Every edit is one transaction, so what was shown as done is on disk. How the file is opened, and when an edit
is refused, stands in `connection`; its tables in `migrations`; the history's are read and written in `steps`,
kept versions in `versions`; what is left of a damaged file is read in `rescue`.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from types import TracebackType
from typing import cast

from albumapp.basis import UserError
from albumapp.document import beside, codec, steps, versions
from albumapp.document.connection import (
    RESCUE,
    Connection,
    Damaged,
    Held,
    Unwritable,
    fold,
    place,
    replace_file,
)
from albumapp.document.journal import Journal, Parts, StoredRow
from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.document.room import strokes_from_json, strokes_to_json
from albumapp.document.steps import MOST_ROW, Step
from albumapp.document.steps import parts_from_json as parts_from_json
from albumapp.document.steps import parts_to_json as parts_to_json
from albumapp.document.versions import Raw, Version

__all__ = ["AlbumFile", "Damaged", "Held", "Unwritable", "fold", "replace_file"]

_UNREADABLE = (codec.Malformed, ValueError, TypeError, ArithmeticError, RecursionError)


class AlbumFile(Connection):
    """An open `.album` file: what it holds."""

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
        except _UNREADABLE as e:
            raise Damaged("{name} is damaged: {why}.", RESCUE, self.path, name=self.path.name, why=e) from e

    def _load(self) -> tuple[Document, Journal]:
        self._db.execute("BEGIN")  # one state of the file, whoever writes meanwhile
        try:
            self._known = self._state()
            return self._read()
        finally:
            self._db.execute("COMMIT")

    def product(self) -> str:
        """What the album is made for, without reading the rest; "" where that cannot be told."""
        with suppress(sqlite3.Error, *_UNREADABLE):
            row = self._db.execute("SELECT value FROM meta WHERE key = 'head'").fetchone()
            head = json.loads(row[0]) if row is not None and len(row[0]) <= MOST_ROW else None
            found = head.get("product") if isinstance(head, dict) else None
            return found if isinstance(found, str) else ""
        return ""

    def _read(self) -> tuple[Document, Journal]:
        db = self._db
        for table in ("surfaces", "photos"):
            # before it is read: JSON takes ten times its size in memory
            most = db.execute(f"SELECT max(length(data)) FROM {table}").fetchone()[0]
            if isinstance(most, int) and most > MOST_ROW:
                raise codec.Malformed(f"a row of {table} is larger than any can be")
        meta = dict(cast("Iterable[tuple[str, str]]", db.execute("SELECT key, value FROM meta")))
        surfaces: dict[str, Surface] = {}
        for sid, data in db.execute("SELECT id, data FROM surfaces"):
            surface = surfaces[sid] = codec.surface_from_json(json.loads(data))
            if surface.id != sid:
                raise codec.Malformed(f"surface {sid} has another id")
        photos = self._photos(meta.get("folder", ""))
        if "head" not in meta:
            raise codec.Malformed("it has no document")
        document = codec.document_from_parts(json.loads(meta["head"]), surfaces, photos)
        if "strokes" in meta:  # older files hold them in the head
            strokes = strokes_from_json(json.loads(meta["strokes"]))
            document = replace(document, room=replace(document.room, strokes=strokes))
        self._strokes = document.room.strokes if "strokes" in meta else None
        rows = self._rows()
        done = int(meta.get("done", len(rows)))
        if not 0 <= done <= len(rows):
            raise codec.Malformed("its history does not fit")
        return document, Journal(rows, done, steps.last(db))

    def _photos(self, folder: str) -> dict[str, PhotoEntry]:
        """The photos; of those that moved together with the file, the path is the new one."""
        here = os.path.realpath(self.path.parent)
        moved = bool(folder) and folder != here
        photos: dict[str, PhotoEntry] = {}
        for pid, data, near in self._db.execute("SELECT id, data, near FROM photos ORDER BY place"):
            entry = codec.photo_from_json(json.loads(data))
            if entry.id != pid:
                raise codec.Malformed(f"photo {pid} has another id")
            lost = not os.path.isabs(entry.path) or (moved and not os.path.isfile(entry.path))
            if lost and isinstance(near, str):
                there = os.path.normpath(os.path.join(here, near))
                if os.path.isfile(there):
                    entry = replace(entry, path=there)
                    self._rebased = True
            photos[pid] = entry
        return photos

    def _near(self, entry: PhotoEntry) -> str | None:
        """A photo's path from the folder of this file, where there is one that SQLite can hold as text."""
        near = entry.path
        try:
            if os.path.isabs(near):
                near = os.path.relpath(near, os.path.realpath(self.path.parent))
            near.encode()  # names of bytes that are no text cannot be
        except ValueError:  # that, or another drive
            return None
        return near.replace(os.sep, "/")

    def _rows(self) -> tuple[StoredRow, ...]:
        """The steps of the history by name; each is read in full when it is asked for."""
        return steps.live(self._db, self._step)

    def _step(self, seq: int) -> tuple[Parts, Parts]:
        """One step's parts, before and after. UserError where it is damaged or the file is closed."""
        name = self.path.name
        try:
            long = "SELECT length(before) + length(after) FROM journal WHERE seq = ?"
            found = self._db.execute(long, (seq,)).fetchone()
            if found is None or not isinstance(found[0], int) or found[0] > MOST_ROW:
                raise codec.Malformed("a step is gone, or larger than any can be")
            before, after = self._db.execute(
                "SELECT before, after FROM journal WHERE seq = ?", (seq,)
            ).fetchone()
            return parts_from_json(before), parts_from_json(after)
        except (sqlite3.Error, *_UNREADABLE) as e:
            raise UserError(
                "The history of {name} is damaged: {why}.",
                "Go on from here; these steps cannot be undone.",
                self.path,
                name=name,
                why=e,
            ) from e

    def left_behind(self) -> list[Step]:
        """The steps on branches that were left."""
        try:
            return steps.left_behind(self._db)
        except sqlite3.Error as e:
            raise self._trouble(e) from e

    def branch(self, number: int) -> tuple[tuple[StoredRow, ...], int]:
        """The branch that a step lies on, and how many of its steps are done there; UserError if unknown."""
        try:
            return steps.branch(self._db, number, self._step)
        except sqlite3.Error as e:
            raise self._trouble(e) from e
        except KeyError as e:
            raise UserError(
                "This step of {name} is not known any more.",
                "Choose another one.",
                self.path,
                name=self.path.name,
            ) from e

    # --- writing ------------------------------------------------------------------------------

    def create(self, document: Document, journal: Journal, source: AlbumFile | None = None) -> Journal:
        """Write a whole document into a new file; gives the same history, read from there from now on.

        From `source`, its file until now, come the steps that were not read, branches left and versions.
        """
        everything = Parts({s.id: s for s in document.surfaces}, dict(document.photos))

        def history() -> None:
            if source is None:
                steps.rewrite(self._db, Journal(), journal)
                return
            steps.copy_rows(source._db, self._db, journal.rows)
            with suppress(sqlite3.Error):  # damaged, or gone: the album itself matters more
                steps.copy_left_behind(source._db, self._db)
                versions.copy(source._db, self._db)
                beside.copy(source._db, self._db)

        self._transact(document, everything, history, journal.done)
        return Journal(self._rows(), journal.done, max(journal.last, steps.last(self._db)))

    def save(self, document: Document, changed: Parts, old: Journal, new: Journal) -> None:
        """One step: the parts that changed and the history as it is now."""
        self._transact(document, changed, lambda: steps.rewrite(self._db, old, new), new.done)

    def _transact(self, document: Document, parts: Parts, journal: Callable[[], None], done: int) -> None:
        strokes = document.room.strokes

        def write() -> None:
            self._write_parts(parts, document)
            journal()
            head = json.dumps(codec.head_to_json(replace(document, room=document.room.unbrushed)))
            meta = [("head", head), ("done", str(done))]
            if strokes is not self._strokes:
                meta.append(("strokes", json.dumps(strokes_to_json(strokes), separators=(",", ":"))))
            if self._rebased:
                meta.append(("folder", os.path.realpath(self.path.parent)))
            self._db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta)

        self._written(write)
        self._rebased, self._strokes = False, strokes

    def _written(self, work: Callable[[], object]) -> None:
        """Do it in one transaction; all of it or nothing is on disk afterwards."""
        if self._read_only and self._may_write():
            self._reconnect()
        if self.look or self._read_only:
            self._check_alone()
        db = self._db
        try:
            db.execute("BEGIN IMMEDIATE")
            try:
                self._check_alone()
                work()
                db.execute(
                    "INSERT INTO meta VALUES ('saves', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1"
                )
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
        changed = dict(document.photos) if self._rebased else {}
        for pid, entry in {**changed, **parts.photos}.items():
            if entry is None:
                db.execute("DELETE FROM photos WHERE id = ?", (pid,))
            else:
                data = json.dumps(codec.photo_to_json(entry), separators=(",", ":"))
                row = (pid, places.get(pid, 0), data, self._near(entry))
                db.execute("INSERT OR REPLACE INTO photos (id, place, data, near) VALUES (?, ?, ?, ?)", row)

    def beside(self, name: str) -> str:
        """What is kept under a name beside the album; "" for nothing."""
        return beside.read(self._db, name)

    def put_beside(self, name: str, text: str) -> None:
        """No edit: where the file cannot be written just now it is left as it is."""
        if not self.look and not self._read_only and place(self.path) == self._place:
            beside.write(self._db, name, text)

    # --- versions and orders --------------------------------------------------------------------

    def versions(self) -> list[Version]:
        """Kept versions and printed orders, oldest first."""
        try:
            return versions.listed(self._db)
        except sqlite3.Error as e:
            raise self._trouble(e) from e

    def version(self, version_id: int) -> Document:
        """UserError where there is none, or it is damaged."""
        try:
            return versions.document(self._db, version_id)
        except sqlite3.Error as e:
            raise self._trouble(e) from e
        except KeyError as e:
            raise UserError("This version is not there any more.", "Choose another one.", self.path) from e
        except codec.Malformed as e:
            raise UserError(
                "{name}: {why}.",
                "The album itself and other versions are not touched.",
                self.path,
                name=self.path.name,
                why=e,
            ) from e

    def keep_version(
        self, document: Document, name: str, kind: str, at: str, extra: Mapping[str, object]
    ) -> int:
        made: list[int] = []
        self._written(lambda: made.append(versions.add(self._db, document, name, kind, at, extra)))
        return made[0]

    def take_versions(self, raw: Raw) -> None:
        """Versions that were rescued out of another file."""
        self._written(lambda: versions.write(self._db, raw))

    def rename_version(self, version_id: int, name: str) -> None:
        self._written(lambda: versions.rename(self._db, version_id, name))

    def delete_version(self, version_id: int) -> None:
        self._written(lambda: versions.delete(self._db, version_id))
