"""The fields of each kind of background: they show one as a value and tell of the next, they edit nothing.

`edited(field, ground)`: edits of one field are one undo step. `take_colour` puts a colour where the last one
was chosen. A new kind of background gets a class here and its row in `FIELDS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLayout, QWidget

from albumapp.drawing.colour import Colour, from_hex, hex_of
from albumapp.drawing.grounds import (
    FIGURES,
    MOST_BLUR,
    SCALE,
    Gradient,
    Pattern,
    PhotoGround,
    Whole,
    fitted_stops,
)
from albumapp.ui.panels.fields import Number, Swatch
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, glyph_tool, label, row

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk

MOST_STOPS = 5  # offered here; a script may make more
FIGURE_NAMES = {
    "dots": "Dots",
    "stripes": "Stripes",
    "gingham": "Gingham",
    "chevron": "Chevron",
    "confetti": "Confetti",
    "linen": "Linen",
    "stars": "Stars",
    "grid": "Grid",
    "waves": "Waves",
}


class Fields(QWidget):
    """Rows of one kind. `slot` is the colour that a chosen one goes to."""

    edited = Signal(str, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.ground: Whole | None = None
        self.slots: list[Swatch] = []
        self.slot = 0

    def show_ground(self, ground: Whole | None) -> None:
        self.ground = ground
        self.fill()

    def fill(self) -> None:
        """Show `self.ground`."""

    def colour_edited(self, slot: int, colour: str) -> None:
        """A colour of the ground is another now."""

    def take_colour(self, colour: str) -> None:
        self.colour_edited(min(self.slot, len(self.slots) - 1), colour)

    def swatch(self, name: str, spoken: str) -> Swatch:
        made = Swatch(name, spoken)
        at = len(self.slots)
        self.slots.append(made)
        made.edited.connect(lambda c: self.colour_edited(at, c))
        made.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self.slots:
            self.slot = self.slots.index(watched)
        return False

    def number(
        self,
        text: str,
        name: str,
        low: float,
        high: float,
        change: Callable[[Whole, float], Whole],
        unit: str = "",
        step: float = 1.0,
        digits: int = 0,
    ) -> Number:
        made = Number(name, text, low, high, unit, step, digits)
        made.edited.connect(lambda v: self.tell(name, lambda g: change(g, v)))
        self.add(text, made)
        return made

    def choice(
        self, text: str, name: str, names: Sequence[tuple[str, object]], run: Callable[[object], None]
    ) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)
        for shown, data in names:
            made.addItem(shown, data)
        made.activated.connect(lambda _: run(made.currentData()))
        self.add(text, made)
        return made

    def add(self, text: str, field: QWidget | QLayout) -> None:
        """A row whose words stand at the height of the field's own."""
        made = label(text, quiet=True)
        if isinstance(field, QWidget):
            made.setBuddy(field)
        self.form.addRow(made, field)
        made.setMinimumHeight(field.sizeHint().height())

    def tell(self, field: str, change: Callable[[Whole], Whole]) -> None:
        if self.ground is not None:
            self.edited.emit(field, change(self.ground))


class ColourFields(Fields):
    def __init__(self, desk: Desk) -> None:
        super().__init__("ground_colour")
        self.add(tr("Colour"), self.swatch("pages_background", tr("Background")))

    def fill(self) -> None:
        self.slots[0].show_colour(hex_of(self.ground))

    def colour_edited(self, slot: int, colour: str) -> None:
        self.edited.emit("colour", from_hex(colour))


class GradientFields(Fields):
    def __init__(self, desk: Desk) -> None:
        super().__init__("ground_gradient")
        self.kind = self.choice(
            tr("Runs"),
            "gradient_kind",
            [(tr("Straight"), False), (tr("From the middle"), True)],
            lambda radial: self.tell("radial", lambda g: replace(g, radial=bool(radial))),
        )
        self.angle = self.number(
            tr("Angle"), "gradient_angle", -360, 360, lambda g, v: replace(g, angle=v), "°", 15
        )
        self.places: list[Number] = []
        self.lines: list[QWidget] = []
        for n in range(MOST_STOPS):
            self._stop(n)
        self.more = glyph_tool("plus", "gradient_more", tr("One colour more"), self._more)
        self.fewer = glyph_tool("minus", "gradient_fewer", tr("One colour fewer"), self._fewer)
        turn = glyph_tool("swap", "gradient_turn", tr("The other way round"), self._turn)
        self.form.addRow("", row(self.more, self.fewer, turn, None, gap=4))

    def _stop(self, n: int) -> None:
        line = QWidget()
        spoken = tr("Colour {n} of the gradient", n=n + 1)
        swatch = self.swatch(f"gradient_colour_{n}", spoken)
        place = Number(f"gradient_place_{n}", tr("Place of colour {n}", n=n + 1), 0, 100, "%", 5, 0)
        place.edited.connect(lambda v: self.tell(f"place{n}", lambda g: _moved(g, n, v / 100)))
        both = row(swatch, place, gap=6)
        both.setContentsMargins(0, 0, 0, 0)
        line.setLayout(both)
        self.places.append(place)
        self.lines.append(line)
        self.add(str(n + 1), line)

    def fill(self) -> None:
        g = self.ground
        self.kind.setCurrentIndex(int(g.radial))
        self.angle.setEnabled(not g.radial)
        self.angle.show_value(g.angle)
        for n, line in enumerate(self.lines):
            there = n < len(g.stops)
            self.form.setRowVisible(line, there)
            if there:
                self.slots[n].show_colour(hex_of(g.stops[n][1]))
                self.places[n].show_value(100 * g.stops[n][0])
        self.more.setEnabled(len(g.stops) < MOST_STOPS)
        self.fewer.setEnabled(len(g.stops) > 2)

    def colour_edited(self, slot: int, colour: str) -> None:
        slot = min(slot, len(self.ground.stops) - 1)
        self.tell(f"stop{slot}", lambda g: _painted(g, slot, from_hex(colour)))

    def _more(self) -> None:
        def change(g: Gradient) -> Gradient:
            return replace(g, stops=fitted_stops([*(c for _, c in g.stops), g.stops[-1][1]]))

        self.tell("stops", change)

    def _fewer(self) -> None:
        self.tell("stops", lambda g: replace(g, stops=fitted_stops([c for _, c in g.stops[:-1]])))

    def _turn(self) -> None:
        self.tell("turn", lambda g: replace(g, stops=tuple((1 - at, c) for at, c in reversed(g.stops))))


def _painted(g: Gradient, n: int, colour: Colour) -> Gradient:
    return replace(g, stops=tuple((at, colour if i == n else c) for i, (at, c) in enumerate(g.stops)))


def _moved(g: Gradient, n: int, at: float) -> Gradient:
    """A stop between its neighbours."""
    low = g.stops[n - 1][0] if n else 0.0
    high = g.stops[n + 1][0] if n + 1 < len(g.stops) else 1.0
    put = min(max(at, low), high)
    return replace(g, stops=tuple((put if i == n else a, c) for i, (a, c) in enumerate(g.stops)))


class PatternFields(Fields):
    def __init__(self, desk: Desk) -> None:
        super().__init__("ground_pattern")
        self.figure = self.choice(
            tr("Pattern"),
            "pattern_figure",
            [(tr(FIGURE_NAMES[f]), f) for f in FIGURES],
            lambda f: self.tell("figure", lambda g: replace(g, figure=str(f))),
        )
        self.scale = self.number(
            tr("Size"), "pattern_scale", *SCALE, lambda g, v: replace(g, scale=v), "mm", 1, 1
        )
        paper = self.swatch("pattern_paper", tr("Paper of the pattern"))
        self.add(tr("Paper"), paper)
        inks = [self.swatch(f"pattern_ink_{n}", tr("Colour {n} of the pattern", n=n + 1)) for n in range(3)]
        self.add(tr("Colours"), row(*inks, gap=4))
        again = glyph_tool("shuffle", "pattern_again", tr("Strew it differently"), self._strew)
        self.form.addRow("", row(again, None))

    def fill(self) -> None:
        g = self.ground
        self.figure.setCurrentIndex(max(self.figure.findData(g.figure), 0))
        self.scale.show_value(g.scale)
        self.slots[0].show_colour(hex_of(g.paper))
        for n in range(3):
            self.slots[n + 1].show_colour(hex_of(g.inks[n % len(g.inks)]))

    def colour_edited(self, slot: int, colour: str) -> None:
        made = from_hex(colour)
        if slot == 0:
            self.tell("paper", lambda g: replace(g, paper=made))
            return

        def change(g: Pattern) -> Pattern:
            inks = [g.inks[n % len(g.inks)] for n in range(max(3, len(g.inks)))]
            inks[slot - 1] = made
            return replace(g, inks=tuple(inks))

        self.tell(f"ink{slot}", change)

    def take_colour(self, colour: str) -> None:
        self.colour_edited(self.slot or 1, colour)

    def _strew(self) -> None:
        self.tell("seed", lambda g: replace(g, seed=(g.seed + 1) % 10_000))


class PhotoFields(Fields):
    def __init__(self, desk: Desk) -> None:
        super().__init__("ground_photo")
        self._desk = desk
        self.photo = self.choice(
            tr("Photo"),
            "ground_photo_name",
            [],
            lambda p: self.tell("photo", lambda g: replace(g, photo=str(p), focus=(0.5, 0.5))),
        )
        self.blur = self.number(
            tr("Blur"), "ground_blur", 0, MOST_BLUR, lambda g, v: replace(g, blur=v), "mm", 0.5, 1
        )
        self.fade = self.number(
            tr("Fade"), "ground_fade", 0, 100, lambda g, v: replace(g, fade=v / 100), "%", 5
        )
        self.add(tr("Tint"), self.swatch("ground_tint", tr("Tint of the photo")))
        self.strength = self.number(tr("Tinted"), "ground_strength", 0, 100, self._tinted, "%", 5)
        self.across = self.number(
            tr("Across"),
            "ground_across",
            0,
            100,
            lambda g, v: replace(g, focus=(v / 100, g.focus[1])),
            "%",
            5,
        )
        self.down = self.number(
            tr("Down"), "ground_down", 0, 100, lambda g, v: replace(g, focus=(g.focus[0], v / 100)), "%", 5
        )
        self.zoom = self.number(tr("Zoom"), "ground_zoom", 1, 8, lambda g, v: replace(g, zoom=v), "×", 0.1, 2)
        move = button(
            tr("Move it by hand"), "ground_move", lambda: self.window().run("crop_ground"), "flat", "crop"
        )
        self.form.addRow("", row(move, None))

    @staticmethod
    def _tinted(g: PhotoGround, percent: float) -> PhotoGround:
        tint = g.tint if g.tint is not None else from_hex("#203040")
        return replace(g, tint=tint if percent > 0 else None, strength=percent / 100)

    def fill(self) -> None:
        g = self.ground
        document, surface = self._desk.document, self._desk.surface
        there = dict.fromkeys((g.photo, *self._desk.chosen[:20], *surface.photos()))
        entries = [document.photos[p] for p in there if p in document.photos]
        self.photo.clear()
        for entry in entries:
            self.photo.addItem(entry.name, entry.id)
        self.photo.setCurrentIndex(max(self.photo.findData(g.photo), 0))
        self.blur.show_value(g.blur)
        self.fade.show_value(100 * g.fade)
        self.slots[0].show_colour(hex_of(g.tint) if g.tint is not None else "#ffffff")
        self.strength.show_value(100 * g.strength if g.tint is not None else 0)
        self.across.show_value(100 * g.focus[0])
        self.down.show_value(100 * g.focus[1])
        self.zoom.show_value(g.zoom)

    def colour_edited(self, slot: int, colour: str) -> None:
        def change(g: PhotoGround) -> PhotoGround:
            return replace(g, tint=from_hex(colour), strength=g.strength or 0.5)

        self.tell("tint", change)


FIELDS: dict[str, type[Fields]] = {
    "colour": ColourFields,
    "gradient": GradientFields,
    "pattern": PatternFields,
    "photo": PhotoFields,
}
