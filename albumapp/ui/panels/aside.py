"""What is not in the album and why: photos set aside, and those not used, as rows of a photo list.

Both are grouped by their reason, so that it is read once. To name another kind: a line in `KINDS` (its
code is "aside.<kind>") or in `UNUSED`; a kind without one is said in the words of its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from albumapp.basis import say
from albumapp.ui.panels.photo_list import Row
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from albumapp.analysis.model import Analysis
    from albumapp.basis import Reason
    from albumapp.photos.record import AsideFile

KINDS = {
    "user": ("{n} by you", "{n} by you"),
    "screenshot": ("{n} screenshot", "{n} screenshots"),
    "document": ("{n} document", "{n} documents"),
    "receipt": ("{n} receipt", "{n} receipts"),
    "copy": ("{n} smaller copy", "{n} smaller copies"),
    "messenger": ("{n} messenger copy", "{n} messenger copies"),
    "raw": ("{n} RAW beside a JPEG", "{n} RAWs beside JPEGs"),
    "motion": ("{n} part of a motion photo", "{n} parts of motion photos"),
    "video": ("{n} video", "{n} videos"),
}
UNUSED = {
    "unused.quota": "The album is full, and other photos matter more",
    "unused.duplicate": "Another photo of the same moment is in the album",
    "unused.too_small": "Too small to print",
    "unused.rejected": "Rejected by you",
}
NAMES_SHOWN = 200  # files listed; more are counted


def kind_words(kind: str, n: int) -> str:
    """ "30 screenshots"; of a kind without a name, "3 others"."""
    one, many = KINDS.get(kind, ("{n} other", "{n} others"))
    return count(n, one, many)


def kinds(analysis: Analysis | None) -> dict[str, list[str]]:
    """The photos set aside by kind, in the order of KINDS, each in time order."""
    if analysis is None or not analysis.aside:
        return {}
    found: dict[str, list[str]] = {k: [] for k in KINDS}
    for photo in analysis.facts:
        reason = analysis.aside.get(photo)
        if reason is not None:
            found.setdefault(reason.code.removeprefix("aside."), []).append(photo)
    return {k: photos for k, photos in found.items() if photos}


def counts(analysis: Analysis | None, files: Sequence[AsideFile] = ()) -> str:
    """ "30 screenshots, 12 videos"; "" where nothing is set aside. `files` are those not even read."""
    number = {k: len(p) for k, p in kinds(analysis).items()}
    for f in files:
        number[f.kind] = number.get(f.kind, 0) + 1
    order = {k: n for n, k in enumerate(KINDS)}
    shown = sorted(number.items(), key=lambda item: order.get(item[0], len(order)))
    return ", ".join(kind_words(k, n) for k, n in shown)


def aside_rows(
    listed: Sequence[str],
    make: Callable[[str], Row],
    analysis: Analysis | None,
    files: Sequence[AsideFile] = (),
) -> list[Row]:
    """The photos set aside, by kind with the reason of each; then the files not read, by name."""
    there = set(listed)
    made: list[Row] = []
    for kind, photos in kinds(analysis).items():
        inside = [p for p in photos if p in there]
        if inside and analysis is not None:
            made.append(Row(_begun(kind_words(kind, len(inside))), key=f"aside.{kind}"))
            made += [replace(make(p), why=_begun(say(analysis.aside[p]))) for p in inside]
    for kind in dict.fromkeys(f.kind for f in files):
        paths = [f.path for f in files if f.kind == kind]
        below = tr("An album holds still pictures.")
        made.append(Row(_begun(kind_words(kind, len(paths))), key=f"files.{kind}", sub=below))
        made += [Row(PurePath(p).name, key=p, why=p, line=True) for p in paths[:NAMES_SHOWN]]
        if len(paths) > NAMES_SHOWN:
            made.append(Row(tr("and {n} more", n=len(paths) - NAMES_SHOWN), line=True))
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
            title = tr(UNUSED[code]) if code in UNUSED else _begun(inside[0].why or tr("not in the album"))
            made.append(Row(title, key=code or "unused", sub=count(len(inside), "{n} photo", "{n} photos")))
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


def aside_line(run: Callable[[], None]) -> QPushButton:
    """The quiet line below the photos."""
    made = button("", "aside_line", run, "flat", "tray")
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    made.hide()
    return made
