"""The sheet of kept layouts: each as a small picture with its name, to be renamed and deleted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from albumapp.basis import UserError
from albumapp.ui.commands_layout import change_layout
from albumapp.ui.tr import count, told, tr
from albumapp.ui.widgets import column, glyph_tool, label, row, unlink, wrapped

if TYPE_CHECKING:
    from albumapp.session.templates import Template
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

HEIGHT = 2.6  # of a picture, in lines of text


class LayoutPicture(QWidget):
    """The boxes of a template on its pages."""

    def __init__(self, template: Template) -> None:
        super().__init__()
        self._template = template
        h = round(HEIGHT * self.fontMetrics().height())
        self.setFixedSize(QSize(round(h * min(template.aspect, 3.2)) + 2, h + 2))
        self.setAccessibleName(count(len(template.slots), "{n} photo", "{n} photos"))

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = self.palette()
        page = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        p.setPen(QPen(roles.mid().color(), 1))
        p.setBrush(roles.base())
        p.drawRect(page)
        p.setClipRect(page)
        p.setPen(QPen(roles.base().color(), 1))
        p.setBrush(roles.mid())
        for box, turn in self._template.slots:
            p.save()
            cx, cy = page.x() + box.cx * page.width(), page.y() + box.cy * page.height()
            p.translate(cx, cy)
            p.rotate(turn)
            w, h = box.w * page.width(), box.h * page.height()
            p.drawRect(QRectF(-w / 2, -h / 2, w, h))
            p.restore()


def layouts(window: MainWindow, sheet: Sheet) -> None:
    words = tr(
        "Layouts that you kept are offered under the pages, wherever they have as many photos and suit them. "
        "Renaming and deleting can be undone."
    )
    sheet.body.addWidget(wrapped(label(words, quiet=True)))
    inner = QWidget()
    inner.setObjectName("kept_layouts")
    box = column(inner, 0, 8)
    sheet.body.addWidget(inner)
    sheet.body.addStretch(1)
    desk = window.desk

    def fill() -> None:
        from albumapp.layout.handmade import faults
        from albumapp.session.templates import templates

        while box.count():
            old = box.takeAt(0).widget()
            old.hide()  # its button or its name may be what called
            old.deleteLater()
        found = [_line(desk, t, fill) for t in templates()]
        found += [wrapped(label(" ".join(told(e)))) for e in faults()]
        if not found:
            empty = tr("None yet. Arrange a spread, then “Keep this layout” (menu Pages).")
            found = [wrapped(label(empty, "no_layouts"))]
        for made in found:
            box.addWidget(made)
            made.show()
        sheet.settle()

    sheet.on_refresh = fill
    desk.library_changed.connect(fill)
    sheet.destroyed.connect(partial(unlink, desk.library_changed, fill))
    fill()


def _line(desk: Desk, t: Template, fill: object) -> QWidget:
    line = QWidget()
    name = QLineEdit(t.name)
    name.setObjectName(f"layout_name_{t.id}")
    name.setAccessibleName(tr("Name of the layout"))
    name.setMaxLength(80)

    def rename() -> None:
        from albumapp.session.templates import renamed

        if name.text().strip() == t.name:
            return
        try:
            change_layout(desk, tr("Rename layout"), t, renamed(t, name.text()))
        except UserError as error:
            name.setText(t.name)
            desk.trouble(error)

    def delete() -> None:
        try:
            change_layout(desk, tr("Delete layout"), t, None)
        except UserError as error:
            desk.trouble(error)

    name.editingFinished.connect(rename)
    bin_ = glyph_tool("trash", f"layout_delete_{t.id}", tr("Delete “{name}”", name=t.name), delete)
    photos = label(count(len(t.slots), "{n} photo", "{n} photos"), quiet=True)
    made = row(LayoutPicture(t), name, photos, bin_)
    made.setStretch(1, 1)
    made.setContentsMargins(0, 0, 0, 0)
    line.setLayout(made)
    return line
