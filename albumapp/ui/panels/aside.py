"""What is not in the album and why: photos set aside, and those not used, as rows of a photo list.

Both are grouped by their reason, so that it is read once. To name another reason why photos are not used: a
line in `UNUSED`; one without is said in its own words. Kinds of what is set aside: `session.aside`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from albumapp.basis import say
from albumapp.session.aside import Group, groups
from albumapp.ui.icons import icon
from albumapp.ui.panels.photo_list import Row
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import icon_size

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis
    from albumapp.basis import Reason
    from albumapp.photos.record import AsideFile

UNUSED = {  # the reason: a heading, and the rest of it
    "unused.picked": ("Picked by you, but not in the album", ""),
    "unused.quota": ("The album is full", "other photos matter more"),
    "unused.quota_near": ("One beside it is in the album", "the album is full, and that one matters more"),
    "unused.share": ("These people are in the album", "as often as among all photos"),
    "unused.duplicate": ("The same moment is in the album", "in another photo"),
    "unused.too_small": ("Too small to print", ""),
    "unused.rejected": ("Rejected by you", ""),
    "unused.barred": ("Someone is never to be shown", ""),
}
NAMES_SHOWN = 200  # files listed; more are counted


def aside_groups(analysis: Analysis | None, files: Sequence[AsideFile] = ()) -> tuple[Group, ...]:
    """What is set aside, by kind; `files` are those of the last import, not even read."""
    if analysis is None:
        return ()
    return groups(analysis if analysis.aside_files else replace(analysis, aside_files=tuple(files)))


def aside_rows(
    listed: Sequence[str], make: Callable[[str], Row], analysis: Analysis | None, files: Sequence[AsideFile]
) -> list[Row]:
    """The photos set aside, by kind with the reason of each; files that were not read by name."""
    there = set(listed)
    made: list[Row] = []
    for group in aside_groups(analysis, files):
        inside = [p for p in group.photos if p in there]
        if analysis is None or not (inside or group.files):
            continue
        below = tr("An album holds still pictures.") if group.files else ""
        deed = tr("Bring back") if inside else ""
        made.append(Row(count(group.count, *group.forms), key=f"aside.{group.kind}", sub=below, deed=deed))
        for photo in inside:
            why = say(analysis.aside[photo])
            made.append(replace(make(photo), why=_begun(why), below=_begun(why)))
        made += [Row(PurePath(p).name, key=p, why=p, line=True) for p in group.files[:NAMES_SHOWN]]
        if len(group.files) > NAMES_SHOWN:
            made.append(Row(tr("and {n} more", n=len(group.files) - NAMES_SHOWN), line=True))
    return made


def unused_rows(
    listed: Sequence[str],
    make: Callable[[str], Row],
    why: Mapping[str, Reason],
    name_of: Callable[[str], str],
) -> list[Row]:
    """Photos that are not in the album, by the reason; while that is not known, in one group."""
    groups: dict[str, list[Row]] = {code: [] for code in UNUSED}
    for photo in listed:
        reason = why.get(photo)
        row, code = make(photo), ""
        if reason is not None:
            code = reason.code
            row = replace(row, why=unused_words(reason, name_of))
        groups.setdefault(code, []).append(row)
    made: list[Row] = []
    for code, inside in groups.items():
        if inside:
            title, more = UNUSED.get(code, (_begun(inside[0].why or tr("not in the album")), ""))
            below = [count(len(inside), "{n} photo", "{n} photos"), tr(more) if more else ""]
            made.append(Row(tr(title), key=code or "unused", sub="; ".join(b for b in below if b)))
            made += inside
    return made


def unused_words(reason: Reason, name_of: Callable[[str], str]) -> str:
    """Why a photo is not used, naming the photo that is there in its place."""
    best = reason.params.get("best")
    name = name_of(str(best)) if best else ""
    words = _begun(say(reason))
    return f"{words}: {name}" if name else words


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _shorter(groups: Sequence[Group]) -> list[str]:
    """ "30 screenshots, 12 videos, 2 icons", "30 screenshots, 14 others", "44": ever less of them."""
    forms = [", ".join(count(g.count, *g.forms) for g in groups)]
    for n in range(len(groups) - 2, 0, -1):
        rest = count(sum(g.count for g in groups[n:]), "{n} other", "{n} others")
        forms.append(", ".join([*(count(g.count, *g.forms) for g in groups[:n]), rest]))
    return [*forms, f"{sum(g.count for g in groups):,}"]


class AsideLine(QPushButton):
    """The quiet line below the photos: what is set aside, with fewer kinds named where there is no room."""

    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("aside_line")
        self.setProperty("flat", True)
        self.setAutoDefault(False)
        self.setIcon(icon("tray"))
        self.setIconSize(icon_size())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: run())
        self._forms = [""]
        self.hide()

    @property
    def words(self) -> str:
        """All that it says, whether there is room for it or not."""
        return self._forms[0]

    def show_groups(self, groups: Sequence[Group]) -> None:
        """ "30 screenshots, 12 videos set aside: show"; without any the line is hidden."""
        self._forms = [tr("{what} set aside: show", what=w) for w in _shorter(groups)] if groups else [""]
        self.setToolTip(self.words)
        self.setAccessibleName(self.words)
        self.setVisible(bool(groups))
        self._cut()

    def _cut(self) -> None:
        """The longest form that there is room for."""
        metrics, room = self.fontMetrics(), self.width() - self.iconSize().width() - 32
        fits = (w for w in self._forms if metrics.horizontalAdvance(w) <= room)
        last = metrics.elidedText(self._forms[-1], Qt.TextElideMode.ElideRight, room)
        self.setText(next(fits, last))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._cut()
