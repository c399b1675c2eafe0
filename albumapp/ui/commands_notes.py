"""What the actions of comments do: read those that came by mail, show them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow


def has_notes(desk: Desk) -> bool:
    return desk.document is not None and bool(desk.document.notes)


def read_comments(w: MainWindow) -> None:
    from PySide6.QtWidgets import QFileDialog

    paths, _ = QFileDialog.getOpenFileNames(w, tr("Read comments"), "", tr("Comments (*.comments)"))
    for path in paths:
        take_comments(w, Path(path))


def take_comments(w: MainWindow, path: Path) -> None:
    """Comments of one file become notes, in one undo step; what they are about is said."""
    from albumapp.session import comments

    desk = w.desk
    try:
        found = comments.read_comments(path)
    except UserError as error:
        desk.trouble(error)
        return
    if found.notes and not desk.do("add_notes", notes=list(found.notes)):
        return
    who = found.author or path.stem
    said = [count(len(found.notes), "{n} comment came in.", "{n} comments came in.")]
    if found.approved and desk.do("add_approval", by=who, at=found.at, state=found.state):
        same = found.state in ("", state_of(desk))
        words = tr("{who} approves the proof.", who=who)
        said.append(words if same else tr("{who} approves a proof, but pages changed since.", who=who))
    elif not found.notes:
        said = [tr("{who} wrote no comment.", who=who)]
    title = desk.document.title
    mend = ""
    if found.album and found.album != title:
        mend = tr("They were written about “{album}”. Undo takes them out again.", album=found.album)
    show = ("", None) if not found.notes else (tr("Show"), lambda: w.show_page("comments"))
    desk.say("warning" if mend else "good", " ".join(said), mend, *show)


def state_of(desk: Desk) -> str:
    """The hash of what a proof of the album would show now."""
    from albumapp.document.fingerprint import fingerprint
    from albumapp.document.placeholders import filled_document

    return fingerprint(filled_document(desk.project.document, desk.project.context))


def show_comments(w: MainWindow) -> None:
    w.show_page("comments")
