"""The sheets of products: choosing another one for this album, and what that changed.

The product's measures, parameters and source stand beside the list, so that it is known what is chosen.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from albumapp.ui.panels.product_details import Details
from albumapp.ui.panels.product_list import ProductList
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

_LIST_LINES = 14


def products(window: MainWindow, sheet: Sheet) -> None:
    """Another product for this album: its pages are laid out anew, as one undo step."""
    from albumapp.basis import UserError
    from albumapp.products.catalogue import catalogue, product, wrong_products
    from albumapp.products.own import is_own
    from albumapp.products.reference import file_id
    from albumapp.ui.tr import told

    desk = window.desk
    now = desk.document.product if desk.document is not None else ""
    listed, details = ProductList(), Details()
    listed.setMinimumHeight(_LIST_LINES * listed.fontMetrics().height())
    wrong = wrapped(label("", "product_wrong", quiet=True))
    said = wrapped(label("", "product_error"))
    said.setProperty("alarm", True)

    def fill() -> None:
        listed.fill(catalogue().values(), file_id(now))
        wrong.setText("\n".join(told(e)[0] for e in wrong_products().values()))
        wrong.setVisible(bool(wrong.text()))

    def point(product_id: str) -> None:
        if product_id not in catalogue():
            return
        own = file_id(now) == product_id
        spec = catalogue()[product_id]
        details.show_spec(product(now) if own else spec, now if own else "")
        details.product_id = product_id
        said.hide()
        edit.setVisible(is_own(product_id))
        like.setVisible(spec.kind == "album")
        QTimer.singleShot(0, sheet, settle)

    def settle() -> None:
        sheet.settle()
        listed.reveal()

    def use() -> None:
        try:
            spec = product(details.reference())
        except UserError as e:
            said.setText(" ".join(told(e)))
            said.show()
            sheet.settle()
            return
        sheet.close()
        desk.products.use(spec.id)

    def write(change: bool) -> None:
        desk.products.draft = (listed.current(), change)
        window.show_page("own_product")

    go = button(tr("Use this product"), "product_use", use, "primary")
    edit = button(tr("Change…"), "product_edit", partial(write, True))
    like = button(tr("Own product like this…"), "product_like", partial(write, False))
    listed.pointed.connect(point)
    listed.taken.connect(lambda _: use())
    for item in (listed, wrong, details):
        sheet.body.addWidget(item)
    sheet.footer.addWidget(said)
    sheet.footer.addLayout(row(like, edit, None, go))
    said.hide()
    fill()
    point(listed.current())
    sheet.first = listed


def changes(window: MainWindow, sheet: Sheet) -> None:
    """What the last change of product did, each with a way to its pages."""
    found = window.desk.products.changed
    if not found:
        sheet.body.addWidget(wrapped(label(tr("Nothing else changed."), "changes_none")))
        return
    undo = tr("Undo brings back the product that was.")
    sheet.body.addWidget(wrapped(label(undo, "changes_undo", quiet=True)))
    lines = QVBoxLayout()
    lines.setSpacing(10)
    for n, f in enumerate(found):
        text = tr(f.what, **_words(f.values))
        more = tr(f.how, **_words(f.values)) if f.how else ""
        words = wrapped(label(f"{text} {more}".strip(), f"change_{n}"))
        if not f.surface:
            lines.addWidget(words)
            continue
        show = button(tr("Show"), f"change_show_{n}", partial(_show, window, f.surface, f.frame), "flat")
        show.setAccessibleName(tr("Show: {what}", what=text))
        line = row(words, show)
        line.setStretch(0, 1)
        lines.addLayout(line)
    sheet.body.addLayout(lines)
    sheet.body.addStretch(1)


def _words(values: object) -> dict[str, object]:
    """Values of a template; those called "..._word" are words of ours, and translated."""
    return {k: tr(v) if k.endswith("_word") else v for k, v in dict(values).items()}


def _show(window: MainWindow, surface: str, frame: str) -> None:
    desk = window.desk
    desk.go(surface)
    if frame and desk.surface is not None and any(f.id == frame for f in desk.surface.frames):
        desk.select([frame])
