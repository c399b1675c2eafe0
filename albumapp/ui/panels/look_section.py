"""The inspector's section of a photo frame's look: shape, corners, border and mat, shadow, opacity."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from albumapp.ui.panels.fields import Swatch, number
from albumapp.ui.panels.fold import FoldSection
from albumapp.ui.panels.slide import Slide
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import PhotoFrame
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)

# what a border may be at one click: mm and colours of `set_photo_look`
BORDERS: dict[str, dict[str, Any]] = {
    "none": {"border_width": 0.0},
    "white": {"border_width": 4.0, "border_colour": "#ffffff", "line_width": 0.0},
    "mat": {"border_width": 9.0, "border_colour": "#fbfaf6", "line_width": 0.3, "line_colour": "#9a968c"},
    "line": {"border_width": 0.35, "border_colour": "#000000", "line_width": 0.0},
    "black": {"border_width": 4.0, "border_colour": "#000000", "line_width": 0.0},
}


class LookSection(FoldSection):
    """For all selected photo frames; shows the first one's values."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_look", tr("Frame’s look"), desk.settings, False)
        self._desk, self._edit = desk, edit
        self.shape = self._choice("frame_shape", tr("Shape"), _shapes())
        self.shape.activated.connect(lambda _: self._look("shape", shape=self.shape.currentData()))
        self.radius = number(
            self,
            tr("Corners"),
            "corner_radius",
            0,
            100,
            lambda v: self._look("radius", corner_radius=v),
            "mm",
        )
        self._radius_at = self.rows() - 1
        self.kind = self._choice("border_kind", tr("Border"), _borders())
        self.kind.activated.connect(lambda _: self._bordered())
        self.border = self._mm(tr("Border width"), "border_width", 0, 50)
        self.colour = self._swatch(tr("Border colour"), "border_colour")
        self.line = self._mm(tr("Line"), "line_width", 0, 10)
        self.line_colour = self._swatch(tr("Line colour"), "line_colour")
        self._border_at = range(self.rows() - 4, self.rows())
        self.shadow = QCheckBox(tr("Shadow"))
        self.shadow.setObjectName("shadow_on")
        self.shadow.clicked.connect(lambda on: self._look("shadow", shadow=on))
        self.form.addRow("", self.shadow)
        first = self.rows()
        self.dx = self._shadow(tr("To the right"), "shadow_dx", -30, 30)
        self.dy = self._shadow(tr("Down"), "shadow_dy", -30, 30)
        self.blur = self._shadow(tr("Softness"), "shadow_blur", 0, 40)
        self.depth = Slide("shadow_opacity", tr("Strength"), 0, 100, "%", 45)
        self.depth.edited.connect(lambda v, n: self._look(f"depth-{n}", shadow={"opacity": v / 100}))
        self.add(tr("Strength"), self.depth)
        self.shade = Swatch("shadow_colour", tr("Shadow colour"))
        self.shade.edited.connect(lambda c: self._look("shadow_colour", shadow={"colour": c}))
        self.add(tr("Shadow colour"), self.shade)
        self._shadow_at = range(first, self.rows())
        self.opacity = Slide("frame_opacity", tr("Opacity"), 0, 100, "%", 100)
        self.opacity.edited.connect(lambda v, n: self._look(f"opacity-{n}", opacity=v / 100))
        self.add(tr("Opacity"), self.opacity)
        self._hidden: set[int] = set()
        self.fold()

    def _choice(self, name: str, text: str, items: tuple[tuple[str, str], ...]) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setAccessibleName(text)
        for value, words in items:
            made.addItem(words, value)
        made.setMinimumContentsLength(8)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add(text, made)
        return made

    def _mm(self, text: str, field: str, low: float, high: float) -> Any:
        return number(self, text, field, low, high, lambda v: self._look(field, **{field: v}), "mm", 0.5)

    def _shadow(self, text: str, name: str, low: float, high: float) -> Any:
        key = name.removeprefix("shadow_")
        return number(self, text, name, low, high, lambda v: self._look(name, shadow={key: v}), "mm", 0.5)

    def _swatch(self, text: str, field: str) -> Swatch:
        made = Swatch(field, text)
        made.edited.connect(lambda c: self._look(field, **{field: c}))
        self.add(text, made)
        return made

    def _frames(self) -> list[PhotoFrame]:
        return [f for f in self._desk.frames() if hasattr(f, "crop")]

    def wants(self, desk: Desk) -> bool:
        wall = desk.surface is not None and desk.surface.shape.part == "gallery"
        return bool(self._frames()) and not wall

    def show_state(self, desk: Desk) -> None:
        from albumapp.document.model import Border, Shadow
        from albumapp.drawing.colour import hex_of

        frame = self._frames()[0]
        self.shape.setCurrentIndex(max(self.shape.findData(frame.shape), 0))
        self.radius.show_value(frame.corner_radius)
        border = frame.border or Border(0.0)
        self.kind.setCurrentIndex(self.kind.findData(kind_of(frame)))
        self.border.show_value(border.width)
        self.colour.show_colour(hex_of(border.colour))
        self.line.show_value(border.line)
        self.line_colour.show_colour(hex_of(border.line_colour))
        shadow = frame.shadow or Shadow()
        self.shadow.setChecked(frame.shadow is not None)
        for field, value in ((self.dx, shadow.dx), (self.dy, shadow.dy), (self.blur, shadow.blur)):
            field.show_value(value)
        self.depth.show_value(shadow.opacity * 100)
        self.shade.show_colour(hex_of(shadow.colour))
        self.opacity.show_value(frame.opacity * 100)
        self._hidden = set()
        if frame.shape != "rect":
            self._hidden.add(self._radius_at)
        if frame.border is None:
            self._hidden |= set(self._border_at)
        if frame.shadow is None:
            self._hidden |= set(self._shadow_at)
        self.lay()

    def row_wanted(self, at: int) -> bool:
        return at not in self._hidden

    def _bordered(self) -> None:
        kind = self.kind.currentData()
        if kind in BORDERS:
            self._look("border_kind", **BORDERS[kind])

    def _look(self, field: str, **values: Any) -> None:
        self._edit(field, "set_photo_look", frames=[f.id for f in self._frames()], **values)


def kind_of(frame: PhotoFrame) -> str:
    """Which of `BORDERS` a frame has; "own" for another."""
    from albumapp.drawing.colour import hex_of

    b = frame.border
    if b is None:
        return "none"
    for name, row in BORDERS.items():
        same = b.width == row["border_width"] and hex_of(b.colour) == row.get("border_colour")
        line = b.line == row.get("line_width") and (not b.line or hex_of(b.line_colour) == row["line_colour"])
        if same and line:
            return name
    return "own"


def _shapes() -> tuple[tuple[str, str], ...]:
    return (
        ("rect", tr("Rectangle")),
        ("ellipse", tr("Ellipse")),
        ("circle", tr("Circle")),
        ("heart", tr("Heart")),
        ("star", tr("Star")),
        ("hexagon", tr("Hexagon")),
        ("arch", tr("Arch")),
        ("torn", tr("Torn edge")),
        ("brush", tr("Brushed edge")),
    )


def _borders() -> tuple[tuple[str, str], ...]:
    return (
        ("none", tr("None")),
        ("white", tr("White")),
        ("mat", tr("Mat with a line")),
        ("line", tr("Thin line")),
        ("black", tr("Black")),
        ("own", tr("Your own")),
    )
