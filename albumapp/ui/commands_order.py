"""What the actions of ordering and printing do: each opens its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def show_order(w: MainWindow) -> None:
    w.show_page("order")


def show_orders(w: MainWindow) -> None:
    w.show_page("orders")


def show_prices(w: MainWindow) -> None:
    w.show_page("prices")


def print_home(w: MainWindow) -> None:
    w.show_page("home_print")
