"""What the actions about findings and the soft proof do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def next_finding(w: MainWindow) -> None:
    w.found.step(1)


def finding_before(w: MainWindow) -> None:
    w.found.step(-1)


def mend_all(w: MainWindow) -> None:
    w.found.mend_all()


def soft_proof(w: MainWindow) -> None:
    """Show the pages as they will look printed, or as they are."""
    w.proofing.switch(not w.proofing.on)


def proof_choices(w: MainWindow) -> None:
    w.show_page("proof")
