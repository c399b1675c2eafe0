"""What is set aside, counted and listed: "30 screenshots, 12 videos set aside". No Qt.

`groups` is what a window lists, `summary` the one line. To add a kind: its words in KINDS.
"""

from __future__ import annotations

from dataclasses import dataclass

from albumapp.analysis.model import Analysis

KINDS: dict[str, tuple[str, str]] = {
    "user": ("{n} photo of your choice", "{n} photos of your choice"),
    "screenshot": ("{n} screenshot", "{n} screenshots"),
    "document": ("{n} document", "{n} documents"),
    "receipt": ("{n} receipt", "{n} receipts"),
    "messenger": ("{n} messenger copy", "{n} messenger copies"),
    "raw": ("{n} RAW beside its JPEG", "{n} RAWs beside their JPEGs"),
    "tiny": ("{n} icon", "{n} icons"),
    "motion": ("{n} part of a live photo", "{n} parts of live photos"),
    "video": ("{n} video", "{n} videos"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """All that is set aside of one kind: `photos` (ids, in time order), which can be brought back, and
    `files` (paths) that are no photos."""

    kind: str
    photos: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.photos) + len(self.files)

    @property
    def words(self) -> str:
        """ "30 screenshots"."""
        one, many = self.forms
        return (one if self.count == 1 else many).format(n=f"{self.count:,}")

    @property
    def forms(self) -> tuple[str, str]:
        """The words for one and for many, with {n}."""
        return KINDS.get(self.kind, (f"{{n}} {self.kind}", f"{{n}} {self.kind}"))


def groups(analysis: Analysis) -> tuple[Group, ...]:
    """By kind, in the order of KINDS; kinds of which there is nothing are left out."""
    photos: dict[str, list[str]] = {kind: [] for kind in KINDS}
    files: dict[str, list[str]] = {}
    for photo in analysis.facts:
        if (reason := analysis.aside.get(photo)) is not None:
            photos.setdefault(reason.code.removeprefix("aside."), []).append(photo)
    for f in analysis.aside_files:
        files.setdefault(f.kind, []).append(f.path)
    made = (Group(k, tuple(ids), tuple(files.get(k, ()))) for k, ids in photos.items())
    return tuple(g for g in made if g.count)


def summary(analysis: Analysis) -> str:
    """ "30 screenshots, 12 videos set aside"; "" where nothing is."""
    words = ", ".join(g.words for g in groups(analysis))
    return f"{words} set aside" if words else ""
