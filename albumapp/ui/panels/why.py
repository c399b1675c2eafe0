"""The inspector's "Why so": the reasons of what is selected, each in a row of its own.

Beside a reason that is the photo's stands "This is wrong": what it names no longer counts for that photo.
That is kept in the library, changes what is suggested next, and is one undo step; a row then says so, and
takes it back. Which reasons can be wrong stands in `layout.why.FACTORS`; from those of `layout.why.ELSEWHERE`
a button leads to where they are put right.
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
    from albumapp.document.model import Surface
    from albumapp.ui.desk import Desk

WRONG = "photo.wrong_"
_AGAINST = {"weight": "worth", "worth": "weight"}  # who says one takes the other back
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
        "worth": tr("This is wrong: this photo matters more"),
        "eye": tr("This is wrong: crop to the middle, something else draws the eye"),
        "gaze": tr("This is wrong: do not count where people look on this photo"),
        "whole": tr("This is wrong: show this photo whole, on one page"),
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
        from albumapp.layout.why import ELSEWHERE
        from albumapp.layout.why import FACTORS as WRONG_ABOUT

        if reason.code in ELSEWHERE:
            return self._leading(n, ELSEWHERE[reason.code])
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

    def _leading(self, n: int, where: str) -> QWidget | None:
        """A button that leads to where a reason is put right; None where that is nowhere now."""
        desk = self._desk
        photo, name = self._photo, f"put_right_{n}_{where}"
        if where == "clock" and photo is not None and desk.analysis is not None:
            tip = tr("This is wrong: set the clock of this photo…")
            return glyph_tool("clock", name, tip, lambda: self._set_clock(photo))
        if where == "chapter":
            first = _chapter_begins(desk)
            tip = tr("This is wrong: no chapter begins here")
            return glyph_tool("thumbs-down", name, tip, lambda: desk.story.join(first)) if first else None
        if where in ("photo", "title") and desk.surface is not None:
            frame = _shown_first(desk.surface) if where == "photo" else _titled(desk.surface)
            tips = {"photo": tr("Show why of this photo"), "title": tr("Give the book another title")}
            if frame:
                return glyph_tool("arrow-right", name, tips[where], lambda: desk.select([frame]))
        return None

    def _set_clock(self, photo: str) -> None:
        self._desk.choose([photo])
        self.window().run("set_clock")

    def say_wrong(self, photo: str, factor: str, wrong: bool) -> None:
        """What a reason names does not count for this photo, or does so again: one undo step."""
        before = self._desk.shelf.said(photo).wrong
        other = _AGAINST.get(factor, "") if wrong else ""
        now = tuple(f for f in FACTORS if (wrong if f == factor else f in before and f != other))
        self._desk.shelf.mark([photo], "wrong", now)
        if wrong:
            self._desk.say(
                "good", tr("Noted. It counts from the next suggestion on."), tr("Undo takes it back.")
            )


def _chapter_begins(desk: Desk) -> str:
    """The first photo of the chapter of the pages that are shown; "" where no other comes before it."""
    if desk.surface is None or desk.analysis is None:
        return ""
    events = desk.analysis.events
    at = next((n for n, e in enumerate(events) if e.id == desk.surface.event), 0)
    return events[at].photos[0] if at else ""


def _shown_first(surface: Surface) -> str:
    """The frame that a reason of the pages speaks of: the largest photo, on a cover that of its front."""
    shown = [f for f in surface.photo_frames() if f.photo is not None]
    if surface.shape.kind == "cover":
        shown = [f for f in shown if f.box.cx > surface.shape.areas[-1].x]
    return max(shown, key=lambda f: f.box.area).id if shown else ""


def _titled(surface: Surface) -> str:
    return next((f.id for f in surface.frames if getattr(f, "role", "") == "title"), "")
