"""The inspector's shape: which one, its fill, its line, its corners and how much shows through."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from albumapp.ui.panels.fields import Section, Swatch, number
from albumapp.ui.tr import tr
from albumapp.ui.widgets import row

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import ShapeFrame
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]
PLAIN = {"rect": "Rectangle", "ellipse": "Ellipse", "line": "Line"}


class ShapeSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_shape", tr("Shape"))
        self._desk, self._edit = desk, edit
        self.shape = QComboBox()
        self.shape.setObjectName("shape_kind")
        self.shape.setAccessibleName(tr("Shape"))
        self.shape.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shape.setMinimumContentsLength(10)
        self.shape.activated.connect(lambda _: self._set("shape", shape=self.shape.currentData()))
        self.add(tr("Shape"), self.shape)
        self.filled, self.fill = self._colour("fill", tr("Fill"))
        self.lined, self.stroke = self._colour("stroke", tr("Line"))
        self.width_ = number(
            self, tr("Line width"), "shape_width", 0, 20, lambda v: self._set("width", stroke_width=v), "mm",
            0.1, 2,
        )  # fmt: skip
        self.radius = number(
            self, tr("Corners"), "shape_radius", 0, 200, lambda v: self._set("radius", corner_radius=v), "mm"
        )
        self.opacity = number(self, tr("Opacity"), "shape_opacity", 0, 100, self._faded, "%", 5, 0)

    def _colour(self, key: str, text: str) -> tuple[QCheckBox, Swatch]:
        """A colour that can also be none."""
        there = QCheckBox()
        there.setObjectName(f"shape_{key}_on")
        there.setAccessibleName(tr("{what}: on or off", what=text))
        swatch = Swatch(f"shape_{key}", text)
        there.clicked.connect(lambda on: self._set(f"{key}_on", **{key: swatch.colour if on else ""}))
        swatch.edited.connect(lambda c: self._set(key, **{key: c}))
        self.add(text, row(there, swatch, gap=4))
        return there, swatch

    def wants(self, desk: Desk) -> bool:
        frames = desk.frames()
        return len(frames) == 1 and hasattr(frames[0], "shape") and hasattr(frames[0], "fill")

    def _frame(self) -> ShapeFrame:
        return self._desk.frames()[0]

    def show_state(self, desk: Desk) -> None:
        from albumapp.drawing.colour import hex_of
        from albumapp.ui.dialogs.decor import NAMES

        f = self._frame()
        if not self.shape.count():
            for key, words in (*PLAIN.items(), *NAMES.items()):
                self.shape.addItem(tr(words), key)
        at = self.shape.findData(f.shape)
        self.shape.setEnabled(at >= 0)
        self.shape.setCurrentIndex(at)
        for there, swatch, colour in ((self.filled, self.fill, f.fill), (self.lined, self.stroke, f.stroke)):
            there.setChecked(colour is not None)
            if colour is not None:
                swatch.show_colour(hex_of(colour))
        self.width_.show_value(f.stroke_width)
        self.radius.show_value(f.corner_radius)
        self.form.setRowVisible(self.radius, f.shape == "rect")
        self.opacity.show_value(100 * f.opacity)

    def _faded(self, percent: float) -> None:
        self._set("opacity", opacity=percent / 100)

    def _set(self, field: str, **values: Any) -> None:
        self._edit(f"shape-{field}", "set_shape", frame=self._frame().id, **values)
