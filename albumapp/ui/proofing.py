"""Switches the soft proof of the pages on and off, and makes it anew when something of it changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from albumapp.basis import UserError
from albumapp.ui.tr import told

if TYPE_CHECKING:
    from albumapp.imaging.proofing import Proof
    from albumapp.ui.canvas.proofed import Proofed
    from albumapp.ui.main_window import MainWindow

_LARGEST = 20_000_000  # bytes: no profile of a screen comes near


class Proofing(QObject):
    """`on`: the canvas shows how the pages will look printed. The strip and all else stay as they are.

    What the user chose stands in the settings, `proof_...` and `monitor` (the path of a profile).
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.desk)
        self.setObjectName("proofing")
        self._window, self._desk = window, window.desk
        self.on = False
        self._source: Proofed | None = None
        self._desk.project_changed.connect(self.refresh)
        self._desk.document_changed.connect(self._document_changed)
        self._desk.busy_checks.append(lambda: self._source is not None and not self._source.is_idle)

    def switch(self, on: bool) -> None:
        self.on = on
        self.refresh()

    def choose(self, name: str, value: object) -> None:
        """A choice of the user's, kept for all albums."""
        self._desk.settings.set(name, value)
        self.refresh()

    def choose_monitor(self, path: str) -> None:
        """The ICC profile of the screen; "" for sRGB. Told where it is none."""
        try:
            if path:
                self._monitor(path)
        except (UserError, OSError) as error:
            what = told(error) if isinstance(error, UserError) else (str(error), "")
            self._desk.say("warning", *what)
            return
        self.choose("monitor", path)

    @property
    def condition(self) -> str:
        """The output condition that is proofed, by name."""
        project = self._desk.project
        return project.spec.output.condition if project is not None else ""

    @property
    def shown(self) -> Proof | None:
        """As what the pages are shown, in the preview and while reading, too; None: as they are."""
        return self._proof() if self.on else None

    def _document_changed(self, *_: object) -> None:
        if self.on and self._source is not None and self._source.proof != self._proof():
            self.refresh()

    def refresh(self) -> None:
        """As things are now."""
        wanted = self._proof() if self.on else None
        old = self._source
        if (old.proof if old is not None else None) != wanted:
            self._source = None
            if wanted is not None:
                from albumapp.ui.canvas.proofed import Proofed

                self._source = Proofed(self._window.bench.pictures, wanted, self)
                self._source.settled.connect(self._desk.check_idle)
            self._window.bench.canvas.scene().set_proof(self._source)
            if old is not None:
                old.deleteLater()
        self._window.actions_.refresh()
        self.changed.emit()

    def _proof(self) -> Proof | None:
        project, get = self._desk.project, self._desk.settings.get
        if project is None:
            return None
        from albumapp.imaging.proofing import INTENTS, Proof

        intent = get("proof_intent")
        return Proof(
            project.spec.output.profile,
            intent if intent in INTENTS else INTENTS[0],
            bool(get("proof_black_point")),
            bool(get("proof_paper")),
            bool(get("proof_gamut")),
            self._kept_monitor(),
        )

    def _kept_monitor(self) -> bytes | None:
        path = self._desk.settings.get("monitor")
        try:
            return self._monitor(str(path)) if path else None
        except (UserError, OSError):  # it is gone: sRGB, until another one is chosen
            return None

    def _monitor(self, path: str) -> bytes:
        from albumapp.imaging.proofing import monitor_profile

        file = Path(path)
        if file.stat().st_size > _LARGEST:
            raise UserError("{name} is no profile of a screen.", "Choose an ICC profile.", name=file.name)
        return monitor_profile(file.read_bytes(), file.name)
