"""The sheet of what the check finds: by how bad it is, then by pages, each with its place and its mend.

It follows the album while it is edited. What the user leaves as it is, with a reason, is listed apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from albumapp.ui.thing import named
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, label, row, wrapped
from albumapp.ui.words import surface_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.findings import Finding
    from albumapp.ui.main_window import MainWindow

# a severity, the heading of its findings, and their sign
GROUPS = (
    ("error", "The printer would send it back", "warning"),
    ("warning", "Wants a look", "info"),
    ("note", "Worth knowing", "lightbulb"),
)
IGNORED = "ignored"
MOST = 60  # findings that are listed at once: each is half a dozen widgets


def check(window: MainWindow, sheet: Sheet) -> None:
    CheckPage(window, sheet)


class CheckPage:
    """Fills the sheet, and again when there are other findings."""

    def __init__(self, window: MainWindow, sheet: Sheet) -> None:
        self._window, self._sheet = window, sheet
        self._shown: object = None
        self._most = MOST
        self._asking = ""  # the mark of the finding whose reason is being written
        desk = window.desk
        read = button(named(desk, "Read your book"), "check_read", self._read, "", "book-open")
        read.setEnabled(desk.document is not None and bool(desk.document.surfaces))
        words = tr(
            "One stop at a time: pages nobody looked at, names, spelling, closed eyes and what is listed "
            "here."
        )
        sheet.body.addWidget(wrapped(label(words, quiet=True)))
        sheet.body.addLayout(row(read, None))
        self._said = wrapped(label(name="check_said", bold=True))
        sheet.body.addWidget(self._said)
        self._filter = QComboBox()
        self._filter.setObjectName("check_filter")
        self._filter.setAccessibleName(tr("What is listed"))
        self._filter.activated.connect(lambda _: self._again())
        self._all = button(
            tr("Mend all that can be mended"), "check_mend_all", self._mend_all, "", "magic-wand"
        )
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._filter.setMinimumContentsLength(18)
        sheet.body.addLayout(row(self._all, None))
        sheet.body.addWidget(self._filter)
        inner = QWidget()
        inner.setObjectName("check_list")
        self._box = column(inner, 0, 4)
        sheet.body.addWidget(inner)
        sheet.body.addStretch(1)
        sheet.on_refresh = self.refresh
        self.refresh()
        sheet.first = sheet.findChild(QWidget, "finding_0") or read

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """List what there is now; where nothing changed all stays, and the keys where they are."""
        checking, doc = self._window.checking, self._window.desk.document
        names = {s.id: surface_name(s) for s in doc.surfaces} if doc is not None else {}
        state = (
            [(f.found.mark, f.text, f.found.mend) for f in checking.findings],
            [f.found.mark for f in checking.ignored],
            tuple(names.items()),
        )
        if state != self._shown:
            self._shown = state
            self._fill(names)

    def _again(self) -> None:
        """Another choice of what is listed."""
        self._shown, self._most = None, MOST
        self._asking = ""
        self.refresh()
        self._sheet.settle()

    def _fill(self, names: dict[str, str]) -> None:
        focus = self._window.focusWidget()
        had = focus.objectName() if focus is not None and self._sheet.isAncestorOf(focus) else ""
        while self._box.count():
            old = self._box.takeAt(0).widget()
            old.hide()
            old.setParent(None)  # not deleted at once: one of its buttons may be what called
            old.deleteLater()
        found, ignored = self._window.checking.findings, self._window.checking.ignored
        self._say(found, ignored)
        wanted = self._filter.currentData()
        if wanted == IGNORED:
            self._list([(None, f) for f in ignored], names)
        else:
            for severity, heading, glyph in GROUPS:
                rows = [(n, f) for n, f in enumerate(found) if f.found.severity == severity]
                if rows and wanted in ("", severity):
                    self._add(label(tr(heading), f"check_{severity}", 1, bold=True))
                    self._list(rows, names, glyph)
        if had:
            left = self._sheet.findChild(QWidget, had) or self._sheet.findChild(QWidget, "finding_0")
            (left or self._filter).setFocus()

    def _say(self, found: Sequence[Finding], ignored: Sequence[Finding]) -> None:
        """How many there are of each kind, in words and in the choice of what is listed."""
        number = {s: sum(f.found.severity == s for f in found) for s, _, _ in GROUPS}
        if not found:
            self._said.setText(tr("Nothing to mend. Every page is filled, sharp enough and complete."))
        elif not number["error"] and not number["warning"]:
            self._said.setText(tr("Nothing that must be mended: only what is worth knowing."))
        else:
            self._said.setText(
                count(
                    number["error"] + number["warning"], "{n} thing wants a look.", "{n} things want a look."
                )
            )
        rows = [(tr("All of it"), "", len(found))]
        rows += [(tr(heading), s, number[s]) for s, heading, _ in GROUPS if number[s]]
        if ignored:
            rows.append((tr("Left as it is"), IGNORED, len(ignored)))
        now = self._filter.currentData() or ""
        self._filter.clear()
        for words, key, n in rows:
            self._filter.addItem(tr("{words} ({n})", words=words, n=n), key)
        self._filter.setCurrentIndex(max(self._filter.findData(now), 0))
        self._filter.setVisible(bool(found or ignored))
        able = sum(f.found.mend is not None for f in found)
        self._all.setVisible(able > 0)
        self._all.setEnabled(able > 0)
        self._all.setToolTip(count(able, "{n} can be mended at once", "{n} can be mended at once"))

    def _list(
        self, rows: Sequence[tuple[int | None, Finding]], names: dict[str, str], glyph: str = "info"
    ) -> None:
        place = None
        room = max(self._most - self._box.count(), 8)
        for n, finding in rows[:room]:
            if finding.surface != place:
                place = finding.surface
                self._add(label(names.get(place, named(self._window.desk, "The whole book")), quiet=True))
            self._add(self._line(finding, n, glyph))
        left = len(rows) - room
        if left > 0:
            words = count(left, "Show {n} more", "Show {n} more")
            self._add(button(words, f"check_more_{self._box.count()}", self._show_more, "flat"))

    def _show_more(self) -> None:
        self._most += 10 * MOST
        self._shown = None
        self.refresh()
        self._sheet.settle()

    def _add(self, made: QWidget) -> None:
        self._box.addWidget(made)
        made.show()  # now, for the sheet takes its height from them

    # --- one finding --------------------------------------------------------------------------

    def _line(self, finding: Finding, n: int | None, glyph: str) -> QWidget:
        line = QWidget()
        box = column(line, 0, 0)
        box.setContentsMargins(8, 2, 0, 8)
        key = f"{n}" if n is not None else finding.found.mark
        box.addWidget(wrapped(label(finding.text, f"finding_words_{key}")))
        if finding.mend:
            box.addWidget(wrapped(label(finding.mend, f"finding_how_{key}", quiet=True)))
        show = button(tr("Show"), f"finding_{key}", lambda: self._jump(finding), "flat", glyph)
        show.setAccessibleDescription(finding.text)
        show.setEnabled(bool(finding.surface))
        buttons: list[QWidget | None] = [show]
        mend = finding.found.mend
        if mend is not None and n is not None:
            made = button(
                tr(mend.label), f"finding_mend_{key}", lambda: self._mend(finding), "flat", "magic-wand"
            )
            made.setAccessibleDescription(finding.text)
            buttons.append(made)
        buttons.append(None)
        if n is None:
            heed = button(tr("Heed it again"), f"finding_heed_{key}", lambda: self._heed(finding), "flat")
            buttons.append(heed)
        else:
            leave = button(tr("Leave it so…"), f"finding_leave_{key}", lambda: ask(), "flat")
            leave.setAccessibleDescription(finding.text)
            buttons.append(leave)

            def ask() -> None:
                leave.hide()
                self._ask_reason(box, finding, key)

        box.addLayout(row(*buttons, gap=4))
        if n is None:
            self._tell_reason(box, finding)
        elif finding.found.mark == self._asking:
            ask()
        return line

    def _tell_reason(self, box: QVBoxLayout, finding: Finding) -> None:
        doc = self._window.desk.document
        why = next((i.reason for i in doc.ignored if i.mark == finding.found.mark), "")
        if why:
            box.addWidget(wrapped(label(tr("Because: {reason}", reason=why), quiet=True)))

    def _ask_reason(self, box: QVBoxLayout, finding: Finding, key: str) -> None:
        why = QLineEdit()
        why.setObjectName(f"finding_why_{key}")
        why.setAccessibleName(tr("Why it may stay so; told with the order"))
        why.setPlaceholderText(tr("Why it may stay so; told with the order"))
        keep = button(tr("Leave it so"), f"finding_keep_{key}", lambda: self._ignore(finding, why.text()))
        why.returnPressed.connect(lambda: self._ignore(finding, why.text()))
        box.addLayout(row(why, keep))
        self._asking = finding.found.mark
        self._sheet.settle()
        why.setFocus()

    # --- what one does ------------------------------------------------------------------------

    def _jump(self, finding: Finding) -> None:
        self._window.found.show(finding)

    def _mend(self, finding: Finding) -> None:
        self._window.found.mend(finding)

    def _mend_all(self) -> None:
        self._window.run("mend_all")

    def _ignore(self, finding: Finding, why: str) -> None:
        self._asking = ""
        if self._window.desk.do("ignore_findings", marks=[finding.found.mark], reason=why):
            self._window.checking.now()

    def _heed(self, finding: Finding) -> None:
        if self._window.desk.do("heed_findings", marks=[finding.found.mark]):
            self._window.checking.now()

    def _read(self) -> None:
        self._sheet.close()
        self._window.run("read_book")
