"""What the window does with products: use another one, import files, keep what a change did.

`draft` is the product that the editor begins with and whether it is changed itself; `changed` what the last
change of product did to the album.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import UserError

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.preflight.finding import Finding
    from albumapp.ui.desk import Desk


class Products:
    """One for each desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.draft: tuple[str, bool] = ("", False)
        self.changed: list[Finding] = []

    def use(self, reference: str) -> None:
        """The album, as one undo step, on this product; where it has no pages yet, what it is to be."""
        desk = self._desk
        if desk.document is None:
            desk.new_project(product=reference)
        elif reference == desk.document.product:
            if not self._as_it_was(desk.document):  # its file was changed since
                desk.do("change_product", product=reference)
        elif desk.document.surfaces:
            desk.suggester.remake(product_id=reference)
        else:
            desk.do("change_product", product=reference)

    def _as_it_was(self, document: Document) -> bool:
        """Whether the product has the measures that the pages were made for."""
        from albumapp.products.surfaces import shapes_like

        shapes = [s.shape for s in document.inner()]
        return shapes == shapes_like(self._desk.project.spec, shapes)

    def compare(self, before: Document, after: Document) -> None:
        """Keep what a change of product did."""
        from albumapp.session.retargeting import changes

        self.changed = changes(before, after)

    def import_file(self, path: Path) -> str:
        """The id of the product in a file, "" where it is refused; a message says which or why."""
        from albumapp.products.own import import_file
        from albumapp.ui.tr import tr

        try:
            spec = import_file(path)
        except UserError as e:
            self._desk.trouble(e)
            return ""
        self._desk.say("good", tr("{name} is among your products now.", name=spec.name))
        return spec.id
