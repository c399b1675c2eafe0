"""What the user allows: looking for faces, telling people apart by them, and taking names from photos.

Finding faces and grouping them are two consents. Each is None until it was answered, runs only where it is
True, and can be taken back at any time; "Forget all faces" takes both back. While one that matters is open,
`question` says which, and the consent bar asks it. The command line asks nothing: `--people on` is its yes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


class Consent(QObject):
    """The answers, read from the settings. Each method that changes one has the analysis follow it."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @property
    def faces(self) -> bool:
        """Faces may be looked for."""
        return self._desk.settings.get("people") is True

    @property
    def grouping(self) -> bool:
        """Faces may be encoded, and people told apart by that."""
        return self.faces and self._desk.settings.get("grouping") is True

    @property
    def names(self) -> bool:
        """Names of people may be taken from photos and sidecars."""
        return self.grouping and self._desk.settings.get("names") is True

    @property
    def answered(self) -> bool:
        """Whether faces may be looked for was answered, either way."""
        return self._desk.settings.get("people") is not None

    @property
    def question(self) -> str:
        """What is still to be asked: "faces" (and grouping with it), "grouping" alone, or "" for nothing."""
        if not self.answered:
            return "faces"
        return "grouping" if self.faces and self._desk.settings.get("grouping") is None else ""

    def answer(self, faces: bool, grouping: bool | None = None) -> None:
        """May faces be looked for, and people be told apart by them? None leaves the second as it was."""
        self._desk.settings.set("people", faces)
        if grouping is not None:
            self._desk.settings.set("grouping", grouping)
        self._follow()

    def allow(self, name: str, yes: bool) -> None:
        """One box of a list that shows them all: "people", "grouping" or "names".

        Who ticks one of them sees the others, so the question about grouping is answered by it, too.
        """
        self._desk.settings.set(name, yes)
        if name == "people" and self._desk.settings.get("grouping") is None:
            self._desk.settings.set("grouping", False)
        self._follow()

    def take_back(self) -> None:
        """Nothing that begins from now on looks for faces or tells people apart. No work is begun."""
        self._set(None, None)

    def close(self) -> None:
        """After `take_back`: it was the user's wish, so neither is asked for of itself."""
        self._set(False, None)

    def group_no_more(self) -> None:
        """Faces still count for crops, but nobody is told apart. No work is begun."""
        self._desk.settings.set("grouping", False)
        self.changed.emit()

    def _set(self, faces: bool | None, grouping: bool | None) -> None:
        self._desk.settings.set("people", faces)
        self._desk.settings.set("grouping", grouping)
        self.changed.emit()

    def _follow(self) -> None:
        self.changed.emit()
        self._desk.analyser.analyse()
