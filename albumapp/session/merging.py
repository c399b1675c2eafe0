"""Mail merge over albums: the words of one row of a table filled into a card, a calendar or a place card.

A text says {name}, or any other column; it is kept so in the document, and each copy fills it as it is drawn
(`document/placeholders.py`). Analysis and layout are done once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document, Surface, TextFrame
from albumapp.document.placeholders import FILLERS, Known, column, filled_document, with_fields, words_in
from albumapp.geometry import Rect
from albumapp.session.batch import Copy, How
from albumapp.session.file_names import safe_name, unique_names
from albumapp.session.rows import Rows

_STEP = 2.0  # mm: from one place that is tried to the next


def fields(rows: Rows) -> list[dict[str, str]]:
    """What each row fills in, by column."""
    return [rows.values(n) for n in range(len(rows))]


def columns_used(doc: Document, rows: Rows) -> tuple[list[str], list[str]]:
    """Of the words in braces in its texts, those that are columns, and those that are nothing at all."""
    known = set(rows.values(0))
    texts = [f.text for s in doc.surfaces for f in s.frames if isinstance(f, TextFrame)]
    words = list(dict.fromkeys(w for t in texts for w in words_in(t)))
    used = [w for w in words if column(w) in known]
    return used, [w for w in words if column(w) not in known and w not in FILLERS]


def check_used(doc: Document, rows: Rows) -> list[str]:
    """The words in braces that are no column. UserError where no text uses the table at all."""
    used, unknown = columns_used(doc, rows)
    if not used:
        raise UserError(
            "No text of the album says {{name}} or another column of {where}.",
            "Write it into a text or the title, such as “For {{name}}”. Columns: {columns}.",
            where=rows.where,
            columns=", ".join(rows.columns),
        )
    return unknown


def room_for_name(surface: Surface) -> Rect:
    """Where a name can be written on a page, mm: as near to its middle as no photo and no words are."""
    from albumapp.text.layout import layout_text

    shape = surface.shape
    area = shape.zone if shape.fold_y and shape.zone is not None else shape.rect  # the front of a tent
    inside = area.inset(shape.safe)
    w, h = area.w * 0.8, min(area.h * 0.15, 20.0)
    middle = Rect.centred(area.cx, area.cy, w, h)
    taken = [f.box for f in surface.photo_frames()]
    words = [layout_text(f.text, f.style, f.box).ink for f in surface.frames if isinstance(f, TextFrame)]
    taken += [ink for ink in words if ink is not None]
    steps = range(1, round((inside.h - h) / 2 / _STEP) + 1)
    for down in (0.0, *(sign * n * _STEP for n in steps for sign in (1, -1))):
        box = middle.moved(0, down)
        if inside.y <= box.y and box.bottom <= inside.bottom and not any(map(box.intersection, taken)):
            return box
    return middle


def copies(project: Path, rows: Rows, how: How) -> list[Copy]:
    """A copy of the album in the file for each row, called after its name."""
    names = unique_names(safe_name(n, "guest") for n in rows.names())
    return [Copy(name, str(project), given, how) for name, given in zip(names, fields(rows), strict=True)]


class _OfRow:
    """What is known, with a row."""

    def __init__(self, known: Known, row: Mapping[str, str]) -> None:
        self._known, self.fields = known, row
        self.names, self.facts = known.names, known.facts


def of_row(doc: Document, known: Known, row: Mapping[str, str]) -> Document:
    """The document as it is printed for one row."""
    made = filled_document(doc, _OfRow(known, row))
    return replace(made, title=with_fields(doc.title, row))


def merged(doc: Document, known: Known, rows: Sequence[Mapping[str, str]], where: str) -> Document:
    """One document with all copies one after another, their words filled in, to be printed as one file.

    It is called after its first words without those of a row, or else after `where`.
    """
    surfaces = []
    for n, row in enumerate(rows, 1):
        surfaces += [replace(s, id=f"{s.id}-{n}") for s in of_row(doc, known, row).surfaces]
    bare = with_fields(doc.title, dict.fromkeys(rows[0], ""))
    made = replace(doc, surfaces=tuple(surfaces), texts=replace(doc.texts, numbers=None))
    return replace(made, title=bare.strip(" ,") or where)
