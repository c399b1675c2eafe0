"""Fields of the inspector: numbers with units, colours, titles of sections. They say when, not what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
    QValidator,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from albumapp.ui import units
from albumapp.ui.language import current
from albumapp.ui.widgets import column, label, row


class Number(QDoubleSpinBox):
    """A number with its unit. `edited` comes for the user's own changes only.

    A field in "mm" shows and takes lengths in the user's unit; its value stays mm. It takes sums, fractions,
    other units ("=210/2-3", "1/2 in") and changes ("+5", "*2").
    """

    edited = Signal(float)

    def __init__(
        self,
        name: str,
        spoken: str,
        low: float,
        high: float,
        unit: str = "",
        step: float = 1.0,
        digits: int = 1,
    ) -> None:
        self._unit, self._step, self._digits = unit, step, digits
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setRange(low, high)
        self.setDecimals(4 if unit == "mm" else digits)
        self.show_unit()
        self.setKeyboardTracking(False)
        self.setMinimumWidth(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the panel, it changes no numbers
        self._quiet = False
        self.valueChanged.connect(self._changed)

    def show_unit(self) -> None:
        """The user reads another unit now: show the same length in it."""
        unit = units.current() if self._unit == "mm" else self._unit
        self.setSuffix(f" {unit}" if unit else "")
        self.setSingleStep(self._step * (1.27 if unit == "in" else 1.0))  # 0.05 in for 1 mm

    def show_value(self, value: float) -> None:
        """What the document says; while the user types, the field is left alone."""
        if abs(value - self.value()) < 0.5 * 10 ** -self.decimals():
            return
        self._quiet = True
        self.setValue(value)
        self._quiet = False

    def _changed(self, value: float) -> None:
        if not self._quiet:
            self.edited.emit(value)

    def _meant(self, text: str) -> float | None:
        text = text.removesuffix(self.suffix())
        low = self.minimum() >= 0
        if self._unit == "mm":
            return units.number_of(text, units.current(), self.value(), low)
        if self._unit == "pt":
            found = units.number_of(text, "pt", self.value() * units.MM["pt"], low)
            return None if found is None else found / units.MM["pt"]
        return units.number_of(text, "", self.value(), low)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Anything may be typed on the way to a number."""
        states = QValidator.State
        return (states.Intermediate if self._meant(text) is None else states.Acceptable), text, at

    def valueFromText(self, text: str) -> float:
        found = self._meant(text)
        return self.value() if found is None else min(max(found, self.minimum()), self.maximum())

    def textFromValue(self, value: float) -> str:
        if self._unit == "mm":
            return units.shown(value)
        return self.locale().toString(value, "f", self._digits).replace(self.locale().groupSeparator(), "")

    def event(self, event: QEvent) -> bool:
        """With nothing typed to take back, Ctrl+Z is the album's."""
        if event.type() == QEvent.Type.ShortcutOverride:
            line, keys = self.lineEdit(), QKeySequence.StandardKey
            undo = event.matches(keys.Undo) and not line.isUndoAvailable()
            if undo or (event.matches(keys.Redo) and not line.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def wheelEvent(self, event: object) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Swatch(QAbstractButton):
    """A colour; a press opens the colours, the album's own among them, and each try is shown at once."""

    edited = Signal(str)  # #rrggbb

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._spoken = spoken
        self._colour = "#ffffff"
        self._dialog: QColorDialog | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)
        self.show_colour("#ffffff")

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.setAccessibleName(f"{self._spoken}: {colour}")
        self.setToolTip(colour)
        self.update()

    @property
    def colour(self) -> str:
        return self._colour

    def sizeHint(self) -> QSize:
        return QSize(72, 28)

    def _choose(self) -> None:
        self.let_go()
        dialog = self._dialog = QColorDialog(QColor(self._colour), self)
        dialog.setObjectName("colours")
        dialog.setOption(
            QColorDialog.ColorDialogOption.DontUseNativeDialog
        )  # that one has no place for these
        for n, colour in enumerate(self._of_album(dialog.customCount())):
            dialog.setCustomColor(n, QColor(colour))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(False)
        dialog.setWindowTitle(self._spoken)
        before = self._colour
        dialog.currentColorChanged.connect(lambda c: self.edited.emit(c.name()))
        dialog.rejected.connect(lambda: self.edited.emit(before))
        dialog.destroyed.connect(self._gone)
        dialog.show()

    def _of_album(self, most: int) -> list[str]:
        """What the album has already, to be taken again; white where there is room for more."""
        from albumapp.session.looks import album_colours

        desk = getattr(self.window(), "desk", None)
        document = desk.document if desk is not None else None
        found = album_colours(document) if document is not None else []
        return [*found, *["#ffffff"] * most][:most]

    def _gone(self) -> None:
        self._dialog = None

    def let_go(self) -> None:
        """Close the colours, keeping the one that is there: they are not for what is selected next."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.close()

    def paintEvent(self, event: object) -> None:
        paint_swatch(self, self._colour, 5)


NEAR = 60  # of 255: a colour so like the window's is told from it by its frame alone


def paint_swatch(widget: QWidget, colour: str, radius: int) -> None:
    """A field full of a colour, framed, and with a ring where the keys go to it."""
    p = QPainter(widget)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    roles, focus = widget.palette(), widget.hasFocus()
    near = abs(QColor(colour).lightness() - roles.window().color().lightness()) < NEAR
    line = roles.accent() if focus else roles.placeholderText() if near else roles.mid()
    p.setPen(QPen(line.color(), 2 if focus else 1))
    p.setBrush(QColor(colour))
    p.drawRoundedRect(widget.rect().adjusted(1, 1, -2, -2), radius, radius)


class Fact(QLabel):
    """A value that takes as many lines as it needs, up to `lines`; then it is cut with "…", and the tooltip
    has all of it."""

    def __init__(self, name: str, lines: int = 3) -> None:
        super().__init__()
        self._most = lines
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(72, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self.lines(width))) * self.fontMetrics().height() + 4

    def lines(self, width: int) -> list[str]:
        """As it is broken at a width in px: between words, inside a word (a file's name) where it must be."""
        text = self.text()
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            if len(found) == self._most - 1:
                rest = text[line.textStart() :]
                found.append(self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideMiddle, width))
                break
            found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return found

    def setText(self, text: str) -> None:
        if text == self.text():  # the sections are not laid out anew for it
            return
        super().setText(text)
        self.setToolTip(text)
        self.updateGeometry()

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setPen(self.palette().windowText().color())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        p.drawText(self.rect(), flags, "\n".join(self.lines(self.width())))


class Section(QWidget):
    """A titled group of fields."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        box = column(self, 0, 6)
        box.setContentsMargins(16, 12, 16, 8)
        self.title = label(title, f"{name}_title", bold=True)
        box.addWidget(self.title)
        self.form = QFormLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(6)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if current() != "en":  # words may be half as long again: a field then goes below its label
            self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        box.addLayout(self.form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._give_room()
        return taken

    def _give_room(self) -> None:
        """The form keeps heights of an earlier width or text: facts with more lines would be cut off."""
        if any(f.height() < f.heightForWidth(f.width()) for f in self.findChildren(Fact) if f.isVisible()):
            self.form.invalidate()
            self.layout().invalidate()
            self.layout().activate()

    def add(self, text: str, field: QWidget | object) -> None:
        made = label(text, quiet=True)
        if isinstance(field, QWidget):
            made.setBuddy(field)
        made.setMinimumHeight(field.sizeHint().height())
        self.form.addRow(made, field)

    def fact(self, text: str, name: str) -> Fact:
        """A value that is only shown."""
        made = Fact(name)
        self.add(text, made)
        return made

    def line(self, text: str, name: str) -> Fact:
        """A fact with a line of its own: its long words take no room from the fields of the form.

        Its row is that of `parentWidget()`.
        """
        made, held = Fact(name), QWidget()
        beside = row(label(text, quiet=True), made)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setStretch(1, 1)
        held.setLayout(beside)
        self.form.addRow(held)
        return made


def number(
    section: Section,
    text: str,
    name: str,
    low: float,
    high: float,
    run: Callable[[float], None],
    unit: str = "",
    step: float = 1.0,
    digits: int = 1,
) -> Number:
    """A number field in a section, that runs something when the user changes it."""
    made = Number(name, text, low, high, unit, step, digits)
    made.edited.connect(run)
    section.add(text, made)
    return made
