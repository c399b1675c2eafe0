"""Notes: what readers of a proof say of pages. They come in as comments, and go when they are done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit
from albumapp.document.model import Approval, Document, Note
from albumapp.document.remarks import notes_from_json


@edit("add_notes", "Take in comments")
def add_notes(doc: Document, ctx: Context, notes: Sequence[Mapping[str, Any]]) -> Document:
    """Notes `{"text", "surface", "x", "y", "author"}`; x and y 0..1 of the surface.

    Those of pages that are no longer there are kept without a place. UserError where one is none.
    """
    known = {s.id for s in doc.surfaces}
    made = []
    for i, note in enumerate(notes):
        if not str(note.get("text", "")).strip():
            raise UserError("A note without words.", "Write something, or leave it out.")
        place = str(note.get("surface", ""))
        fresh = {**note, "id": f"n{doc.next_id + i}", "surface": place if place in known else ""}
        made.append(fresh)
    found = notes_from_json(made)
    return replace(doc, notes=doc.notes + found, next_id=doc.next_id + len(found))


@edit("add_approval", "Take in an approval")
def add_approval(doc: Document, ctx: Context, by: str, at: str = "", state: str = "") -> Document:
    """Somebody says yes to the album in a state (`fingerprint`), at a time (ISO 8601)."""
    name = " ".join(str(by).split())[:100]
    if not name:
        raise UserError("An approval without a name.", "Say who approves.")
    return replace(doc, approvals=(*doc.approvals, Approval(name, str(at)[:40], str(state)[:64])))


@edit("finish_note", "Mark comment as done")
def finish_note(doc: Document, ctx: Context, note: str, done: bool = True) -> Document:
    one = replace(_note(doc, note), done=bool(done))
    return replace(doc, notes=tuple(one if n.id == note else n for n in doc.notes))


@edit("delete_notes", "Delete comments")
def delete_notes(doc: Document, ctx: Context, notes: Sequence[str]) -> Document:
    for note in notes:
        _note(doc, note)
    gone = set(notes)
    return replace(doc, notes=tuple(n for n in doc.notes if n.id not in gone))


def _note(doc: Document, note_id: str) -> Note:
    for n in doc.notes:
        if n.id == note_id:
            return n
    raise KeyError(note_id)
