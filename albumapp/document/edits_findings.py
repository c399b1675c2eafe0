"""Edits of what the check finds: leave a finding as it is, with a reason, or heed it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, text_of
from albumapp.document.model import Document, Ignored

_LONGEST = 500  # letters of a reason
_MARK = 24  # hexadecimal digits


@edit("ignore_findings", "Ignore findings")
def ignore_findings(doc: Document, ctx: Context, marks: Sequence[str], reason: str = "") -> Document:
    """Findings, by their marks, are left as they are. The reason is kept, and told with the order."""
    if isinstance(marks, str):
        raise TypeError("marks is a list")
    why = text_of(reason).strip()[:_LONGEST]
    for mark in marks:
        if len(text_of(mark)) != _MARK or set(mark) - set("0123456789abcdef"):
            raise UserError("'{mark}' is no mark of a finding.", mark=mark[:40])
    fresh = dict.fromkeys(marks)
    kept = tuple(i for i in doc.ignored if i.mark not in fresh)
    return replace(doc, ignored=(*kept, *(Ignored(mark, why) for mark in fresh)))


@edit("heed_findings", "Heed findings again")
def heed_findings(doc: Document, ctx: Context, marks: Sequence[str]) -> Document:
    """Findings that were ignored are told again."""
    gone = set(marks)
    return replace(doc, ignored=tuple(i for i in doc.ignored if i.mark not in gone))
