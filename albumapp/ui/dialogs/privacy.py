"""What is stored about the user: what, how much and where; what may be done; export and forgetting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from albumapp.basis import say
from albumapp.basis.places import home
from albumapp.ui.panels.fields import Fact
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, column, label, row, unlink, wrapped

if TYPE_CHECKING:
    from albumapp.session.forgetting import Stored
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

ALLOWED = (
    ("people", "Look for faces", "So that nobody is cut off or lands in the fold."),
    ("grouping", "Tell people apart", "So that everyone is in the album, and you find them by name."),
    ("names", "Take over names from my photos", "That other programs wrote into photos and sidecar files."),
)


def stored(window: MainWindow, sheet: Sheet) -> None:
    """The page "What is stored about you"."""
    desk = window.desk
    body = sheet.body
    promise = tr("Everything stays on this computer. albumapp never uses the network, and only reads photos.")
    body.addWidget(wrapped(label(promise, "stored_promise")))
    body.addWidget(_head(tr("What albumapp may do")))
    for name, text, why in ALLOWED:
        body.addWidget(_allowed(desk, name, tr(text), tr(why)))
    body.addWidget(_head(tr("What is stored")))
    table = QWidget()
    table.setObjectName("stored_table")
    body.addWidget(table)
    body.addLayout(
        row(
            button(tr("Export all…"), "stored_export", lambda: _export(desk, sheet), "flat", "export"),
            button(tr("Show folder"), "stored_show", _show_home, "flat", "folder-open"),
            None,
        )
    )
    body.addWidget(_head(tr("Forget")))
    _forget(desk, body)
    again = button(
        tr("Recommend all products again"), "forget_ideas", desk.ideas.forget_all, "flat", "eraser"
    )
    body.addLayout(row(again, None))
    words = wrapped(label(tr("Those that you made or waved off, for whatever photos."), quiet=True))
    words.setContentsMargins(8, 0, 0, 4)
    body.addWidget(words)
    body.addStretch(1)

    def fill(found: Stored) -> None:
        _fill(table, found)
        for made in table.findChildren(QWidget):
            made.show()  # now, for the sheet takes its height from them
        table.layout().activate()
        sheet.settle()

    def answered() -> None:
        _show_allowed(desk, sheet)

    forgetter, consent = desk.forgetter, desk.consent
    for signal, slot in ((forgetter.measured, fill), (consent.changed, answered)):
        signal.connect(slot)
        sheet.destroyed.connect(partial(unlink, signal, slot))
    forgetter.measure()


def _head(text: str) -> QWidget:
    made = label(text, bold=True)
    made.setContentsMargins(0, 10, 0, 0)
    return made


def _allowed(desk: Desk, name: str, text: str, why: str) -> QWidget:
    whole = QWidget()
    box = column(whole, 0, 0)
    check = QCheckBox(text)
    check.setObjectName(f"allow_{name}")
    check.setAccessibleDescription(why)
    look = check.palette()  # Fusion draws the box in a darker shade of this: on a dark window none is seen
    look.setColor(look.ColorRole.Window, look.color(look.ColorRole.PlaceholderText))
    check.setPalette(look)
    _set_allowed(desk, check, name)
    check.toggled.connect(lambda on: desk.consent.allow(name, on))
    words = wrapped(label(why, quiet=True))
    words.setContentsMargins(26, 0, 0, 2)
    box.addWidget(check)
    box.addWidget(words)
    return whole


def _show_allowed(desk: Desk, sheet: Sheet) -> None:
    """As it was answered here or elsewhere, and by forgetting."""
    for name, *_ in ALLOWED:
        _set_allowed(desk, sheet.findChild(QCheckBox, f"allow_{name}"), name)


def _set_allowed(desk: Desk, check: QCheckBox, name: str) -> None:
    """What needs another first can only be ticked after it."""
    check.blockSignals(True)
    check.setChecked(desk.settings.get(name) is True)
    check.blockSignals(False)
    check.setEnabled({"people": True, "grouping": desk.consent.faces, "names": desk.consent.grouping}[name])


def _fill(table: QWidget, found: Stored) -> None:
    """A line a kind, how much it is, and at the end the whole."""
    old = table.layout()
    if old is not None:
        while old.count():
            gone = old.takeAt(0).widget()
            gone.setParent(None)
            gone.deleteLater()
        grid = old
    else:
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(4)
    size = QLocale().formattedDataSize
    shown = [k for k in found.kinds if k.count]
    for n, kind in enumerate(shown):
        words = label(say(kind.what), f"stored_{kind.code}")
        words.setToolTip(str(kind.where))
        grid.addWidget(words, n, 0)
        grid.addWidget(label(size(kind.bytes) if kind.bytes else "", quiet=True), n, 1, _RIGHT)
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    grid.addWidget(line, len(shown), 0, 1, 2)
    at = Fact("stored_where")  # a path may have to be broken anywhere
    at.setText(tr("All of it, in {folder}", folder=_short(home())))
    at.setToolTip(str(home()))
    grid.addWidget(at, len(shown) + 1, 0)
    grid.addWidget(label(size(found.bytes), "stored_bytes"), len(shown) + 1, 1, _RIGHT)


def _short(folder: Path) -> str:
    """With ~ for the home of the user, as long as it stays in it."""
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except ValueError:
        return str(folder)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


def _export(desk: Desk, sheet: Sheet) -> None:
    start = str(Path.home() / "albumapp-stored.zip")
    path, _ = QFileDialog.getSaveFileName(sheet, tr("Export what is stored"), start, "*.zip *.json")
    if path:
        desk.forgetter.export(Path(path))


def _show_home() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(home())))


def _forget(desk: Desk, body: QVBoxLayout) -> None:
    """What cannot be undone asks once more, in place."""
    rows = (
        (
            "forget_grouping",
            tr("Forget who is who"),
            tr("People, names and the numbers that tell faces apart. Faces still count for crops."),
            desk.forgetter.forget_grouping,
        ),
        (
            "forget_faces",
            tr("Forget all faces"),
            tr("Boxes, people and names: from the library, from albums and their history, and from copies."),
            desk.forgetter.forget_faces,
        ),
        (
            "forget_everything",
            tr("Forget everything"),
            tr("Small pictures, scores, your stars and picks, faces, settings. Photos and albums stay."),
            desk.forgetter.forget_everything,
        ),
    )
    for name, text, what, run in rows:
        body.addWidget(_Twice(name, text, what, run))


class _Twice(QWidget):
    """A button that only asks; the one that then appears does it."""

    def __init__(self, name: str, text: str, what: str, run: Callable[[], None]) -> None:
        super().__init__()
        box = column(self, 0, 0)
        self._ask = button(text, name, self._asked, "flat", "eraser")
        self._sure = button(tr("{what} now, for good", what=text), f"{name}_sure", self._done, "primary")
        self._leave = button(tr("Keep it"), f"{name}_keep", self._left)
        self._run = run
        words = wrapped(label(what, quiet=True))
        words.setContentsMargins(8, 0, 0, 4)
        box.addLayout(row(self._ask, self._sure, self._leave, None))
        box.addWidget(words)
        self._left()

    def _asked(self) -> None:
        self._show(True)
        self._leave.setFocus()

    def _left(self) -> None:
        self._show(False)

    def _done(self) -> None:
        self._show(False)
        self._ask.setFocus()
        self._run()

    def _show(self, asking: bool) -> None:
        self._ask.setVisible(not asking)
        self._sure.setVisible(asking)
        self._leave.setVisible(asking)
