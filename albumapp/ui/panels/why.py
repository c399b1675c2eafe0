"""The inspector's "Why so": the reasons of what is selected, each in a row of its own.

Beside a reason that is the photo's stands "This is wrong": what it names no longer counts for that photo.
That is kept in the library, changes what is suggested next, and is one undo step; a row then says so, and
takes it back. Which reasons can be wrong stands in `layout.why.FACTORS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from albumapp.basis import say
from albumapp.photos.marks import FACTORS
from albumapp.ui.panels.fields import Section
from albumapp.ui.states import photo_frame
from albumapp.ui.tr import tr
from albumapp.ui.widgets import column, glyph_tool, label, wrapped
from albumapp.ui.words import reasons_of

if TYPE_CHECKING:
    from albumapp.basis import Reason
    from albumapp.ui.desk import Desk

WRONG = "photo.wrong_"
MOST = 9  # reasons that are shown; the telling ones come first


def effect(factor: str) -> str:
    """What happens where the user says that a reason is wrong."""
    return {
        "people": tr("This is wrong: do not count the people on this photo"),
        "faces": tr("This is wrong: do not count the faces on this photo"),
        "quality": tr("This is wrong: do not judge this photo by how well it is made"),
        "moment": tr("This is wrong: this photo is a moment of its own"),
        "size": tr("This is wrong: its pixels do not matter"),
        "weight": tr("This is wrong: this photo matters less"),
        "eye": tr("This is wrong: crop to the middle, something else draws the eye"),
    }[factor]


class WhySection(Section):
    """`shown` are the reasons in the rows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("section_why", tr("Why so"))
        self._desk = desk
        self.shown: list[Reason] = []
        self._photo: str | None = None
        self._rows = QWidget()
        self._rows.setObjectName("why_rows")
        column(self._rows, 0, 6)
        self.layout().addWidget(self._rows)

    def refresh(self) -> None:
        """Show the reasons of what is selected now."""
        frame = photo_frame(self._desk)
        photo = frame.photo if frame is not None else None
        reasons = reasons_of(self._desk)
        told = [r for r in reasons if r.code.startswith(WRONG)]
        reasons = [*(r for r in reasons if r not in told)][: MOST - len(told)] + told
        self.setVisible(bool(reasons))
        if reasons != self.shown or photo != self._photo:
            self.shown, self._photo = reasons, photo
            self._show()

    def _show(self) -> None:
        box = self._rows.layout()
        had = self._rows.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        while box.count():
            box.takeAt(0).widget().deleteLater()
        for n, reason in enumerate(self.shown):
            box.addWidget(self._row(n, reason))
        if had:
            self._rows.setFocus()

    def _row(self, n: int, reason: Reason) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        words = wrapped(label(say(reason), f"why_{n}", quiet=True))
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line.addWidget(words, 1)
        button = self._button(n, reason)
        if button is not None:
            line.addWidget(button)
        return made

    def _button(self, n: int, reason: Reason) -> QWidget | None:
        from albumapp.layout.why import FACTORS as WRONG_ABOUT

        photo = self._photo
        if photo is None:
            return None
        if reason.code.startswith(WRONG):
            factor = reason.code.removeprefix(WRONG)
            back = tr("Take this correction back")
            return glyph_tool(
                "arrow-counter-clockwise",
                f"right_{factor}",
                back,
                lambda: self.say_wrong(photo, factor, False),
            )
        factor = WRONG_ABOUT.get(reason.code, "")
        if not factor or factor in self._desk.shelf.said(photo).wrong:
            return None
        return glyph_tool(
            "thumbs-down", f"wrong_{n}_{factor}", effect(factor), lambda: self.say_wrong(photo, factor, True)
        )

    def say_wrong(self, photo: str, factor: str, wrong: bool) -> None:
        """What a reason names does not count for this photo, or does so again: one undo step."""
        before = self._desk.shelf.said(photo).wrong
        now = tuple(f for f in FACTORS if (wrong if f == factor else f in before))
        self._desk.shelf.mark([photo], "wrong", now)
        if wrong:
            self._desk.say(
                "good", tr("Noted. It counts from the next suggestion on."), tr("Undo takes it back.")
            )
