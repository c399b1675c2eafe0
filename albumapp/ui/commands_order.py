"""What the actions of ordering and printing do: each opens its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def show_order(w: MainWindow) -> None:
    w.show_page("order")


def show_orders(w: MainWindow) -> None:
    w.show_page("orders")


def show_prices(w: MainWindow) -> None:
    w.show_page("prices")


def check_pdf(w: MainWindow) -> None:
    from albumapp.ui.commands import _choose
    from albumapp.ui.pdf_checker import check

    for path in _choose(w, "open", tr("Check a PDF"), "", tr("PDF (*.pdf)")):
        check(w, path)


def print_home(w: MainWindow) -> None:
    w.show_page("home_print")
