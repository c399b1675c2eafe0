"""What the actions on products do: choose another one, make one, take one from a file, see what changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def change_product(w: MainWindow) -> None:
    w.show_page("products")


def own_product(w: MainWindow) -> None:
    """Begin with a copy of what the album is made for."""
    doc = w.desk.document
    w.desk.products.draft = (doc.product.partition(":")[0] if doc is not None else "", False)
    w.show_page("own_product")


def import_product(w: MainWindow) -> None:
    from PySide6.QtWidgets import QFileDialog

    kinds = tr("Products (*.toml *.json);;All files (*)")
    found, _ = QFileDialog.getOpenFileName(w, tr("Import a product"), "", kinds)
    if found and w.desk.products.import_file(Path(found)):
        w.show_page("products")


def show_changes(w: MainWindow) -> None:
    w.show_page("changes")
