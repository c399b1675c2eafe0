"""The sheet of comments: what readers of the proof wrote, by pages, each with a jump, to be ticked off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, glyph_tool, label, row, wrapped
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from albumapp.document.model import Note
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow


def comments(window: MainWindow, sheet: Sheet) -> None:
    said = wrapped(label(name="comments_said", quiet=True))
    sheet.body.addWidget(said)
    inner = QWidget()
    inner.setObjectName("comments_list")
    box = column(inner, 0, 8)
    sheet.body.addWidget(inner)
    read = button(
        tr("Read comments…"), "comments_read", lambda: window.run("read_comments"), "flat", "folder-open"
    )
    gone = button(tr("Delete those that are done"), "comments_clear", lambda: _clear(desk), "flat", "trash")
    sheet.body.addLayout(row(read, None, gone))
    sheet.body.addStretch(1)
    desk = window.desk

    def fill() -> None:
        while box.count():
            old = box.takeAt(0).widget()
            old.hide()  # one of its buttons may be what called
            old.deleteLater()
        doc = desk.document
        notes = doc.notes if doc is not None else ()
        left = sum(not n.done for n in notes)
        words = tr(
            "No comments. “Export…” makes a proof to mail; what readers write comes back as a small file."
        )
        if notes:
            words = count(left, "{n} comment to look at.", "{n} comments to look at.")
            words = words if left else tr("All comments are done.")
        said.setText(words)
        gone.setEnabled(left < len(notes))
        order = {s.id: i for i, s in enumerate(doc.surfaces)} if doc is not None else {}
        number = {n.id: i for i, n in enumerate((n for n in notes if not n.done), 1)}
        for note in sorted(
            notes, key=lambda n: (n.done, order.get(n.surface, len(order)), number.get(n.id, 0))
        ):
            line = _line(desk, note, number.get(note.id))
            box.addWidget(line)
            line.show()

    sheet.on_refresh = fill
    fill()


def _clear(desk: Desk) -> None:
    desk.do("delete_notes", notes=[n.id for n in desk.document.notes if n.done])


def _line(desk: Desk, note: Note, number: int | None) -> QWidget:
    line = QWidget()
    line.setObjectName(f"comment_{note.id}")
    box = column(line, 0, 0)
    surface = next((s for s in desk.document.surfaces if s.id == note.surface), None)
    place = surface_name(surface) if surface is not None else tr("These pages are gone")
    head = place if number is None else tr("{n}. {place}", n=number, place=place)
    jump = button(head, f"comment_go_{note.id}", lambda: desk.go(note.surface), "flat", "map-pin")
    jump.setEnabled(surface is not None)
    done = QCheckBox(tr("Done"))
    done.setObjectName(f"comment_done_{note.id}")
    done.setChecked(note.done)
    done.toggled.connect(lambda on: desk.do("finish_note", note=note.id, done=on))
    away = glyph_tool(
        "trash", f"comment_delete_{note.id}", tr("Delete this comment"),
        lambda: desk.do("delete_notes", notes=[note.id]),
    )  # fmt: skip
    box.addLayout(row(jump, None, done, away))
    words = wrapped(label(note.text, f"comment_words_{note.id}"))
    words.setContentsMargins(8, 0, 0, 0)
    box.addWidget(words)
    if note.author:
        by = label(note.author, quiet=True)
        by.setContentsMargins(8, 0, 0, 0)
        box.addWidget(by)
    return line
