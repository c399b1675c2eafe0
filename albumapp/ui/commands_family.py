"""What the actions do that look beyond one album: what its photos would make, the look of another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def show_ideas(w: MainWindow) -> None:
    w.show_page("ideas")


def show_family(w: MainWindow) -> None:
    w.show_page("family")
