"""The sheet of units, grid and snapping, and of how large the screen is, so that 100% is real size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from albumapp.geometry import MM_PER_INCH
from albumapp.ui import commands_arrange as arrange
from albumapp.ui.panels.fields import Number, Section, number
from albumapp.ui.tr import tr
from albumapp.ui.widgets import label, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

CARD = (85.60, 53.98)  # mm: a bank card (ISO/IEC 7810 ID-1)


class Card(QWidget):
    """The outline of a bank card, as large as the screen is thought to be fine."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("measure_card")
        self.setAccessibleName(tr("A bank card in real size"))
        self._k = 1.0

    def show_scale(self, px_per_mm: float) -> None:
        self._k = px_per_mm
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(CARD[0] * self._k) + 4, round(CARD[1] * self._k) + 4)

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = self.palette()
        p.setPen(QPen(roles.accent().color(), 2))
        p.setBrush(roles.alternateBase())
        box = QRectF(2, 2, CARD[0] * self._k, CARD[1] * self._k)
        p.drawRoundedRect(box, 3.2 * self._k, 3.2 * self._k)
        p.setPen(roles.text().color())
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("Hold a bank card here"))


def language(window: MainWindow, sheet: Sheet) -> None:
    """The language of the window, each called by itself: it is taken at the next start."""
    from albumapp.ui.language import LANGUAGES

    settings = window.desk.settings
    box = QComboBox()
    box.setObjectName("language_choice")
    box.setAccessibleName(tr("Language"))
    for key, text in (("", tr("As the system")), *LANGUAGES.items()):
        box.addItem(text, key)
    box.setCurrentIndex(max(box.findData(settings.get("language")), 0))
    words = wrapped(label(tr("It is used when albumapp is started again."), "language_when"))

    def choose(_: int) -> None:
        settings.set("language", box.currentData())
        window.desk.say("good", tr("The language is kept."), tr("Start albumapp again to use it."))

    box.activated.connect(choose)
    sheet.body.addWidget(box)
    sheet.body.addWidget(words)
    sheet.body.addStretch(1)


def measures(window: MainWindow, sheet: Sheet) -> None:
    settings = window.desk.settings
    lengths = Section("measures_lengths", tr("Lengths"))
    unit = QComboBox()
    unit.setObjectName("measure_unit")
    unit.setAccessibleName(tr("Unit"))
    for key, text in (
        ("", tr("As usual in this region")), ("mm", tr("Millimetres")), ("cm", tr("Centimetres")),
        ("in", tr("Inches")),
    ):  # fmt: skip
        unit.addItem(text, key)
    unit.setCurrentIndex(max(unit.findData(settings.get("unit")), 0))
    unit.activated.connect(lambda _: arrange.use_unit(window, unit.currentData()))
    lengths.add(tr("Unit"), unit)
    sheet.body.addWidget(lengths)

    grid = Section("measures_grid", tr("Grid and snapping"))
    low, high = 0.5, 200.0
    step = number(
        grid, tr("Grid every"), "measure_grid", low, high,
        lambda mm: arrange.change_aid(window, "grid_mm", mm), "mm",
    )  # fmt: skip
    step.show_value(settings.get("aid_grid_mm"))
    for name, text in (
        ("grid", tr("Show the grid")), ("snap_grid", tr("Snap to the grid")),
        ("snap", tr("Snap to frames, margins, folds and guides")), ("guides", tr("Show guides")),
        ("rulers", tr("Show rulers")),
    ):  # fmt: skip
        box = QCheckBox(text)
        box.setObjectName(f"measure_{name}")
        box.setChecked(settings.get(f"aid_{name}"))
        box.clicked.connect(lambda on, name=name: arrange.change_aid(window, name, on))
        grid.form.addRow(box)
    sheet.body.addWidget(grid)
    sheet.body.addWidget(_screen(window))


def _screen(window: MainWindow) -> Section:
    """Printed size is only as right as what is known of the screen: a card held to it tells."""
    part = Section("measures_screen", tr("This screen"))
    words = tr("Change the number until the card below is as large as a real one. Printed size is then real.")
    part.form.addRow(wrapped(label(words, quiet=True)))
    card = Card()
    dpi: Number

    def told(value: float) -> None:
        card.show_scale(value / MM_PER_INCH)
        arrange.change_aid(window, "screen", value / MM_PER_INCH)

    dpi = number(part, tr("Dots per inch"), "measure_dpi", 30, 600, told, "", 0.5)
    canvas = window.bench.canvas
    dpi.show_value(canvas.printed_zoom * MM_PER_INCH)
    card.show_scale(canvas.printed_zoom)
    part.form.addRow(card)
    return part
