"""A value between two ends as a slider with a number beside it. It says when, not what."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSlider, QWidget

from albumapp.ui.panels.fields import Number
from albumapp.ui.widgets import row

TICKS = 200  # of the slider's whole way
SNAP = 3  # ticks from the plain value that are taken for it


class _Slider(QSlider):
    """Keeps the wheel for the panel unless it has the focus; a double click goes back to the plain value."""

    back = Signal()

    def wheelEvent(self, event: object) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.back.emit()


class Slide(QWidget):
    """`edited(value, drag)` comes for the user's own changes only, live while the slider is dragged; `drag`
    counts the drags and the single changes, so that each can be one undo step. `plain` is the value that does
    nothing."""

    edited = Signal(float, int)

    def __init__(
        self,
        name: str,
        spoken: str,
        low: float,
        high: float,
        unit: str = "",
        plain: float = 0.0,
        digits: int = 0,
    ) -> None:
        super().__init__()
        self._low, self._high, self._plain = low, high, plain
        self._quiet, self._drag = False, 0
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}_slider")
        self.slider.setAccessibleName(spoken)
        self.slider.setRange(0, TICKS)
        self.slider.setPageStep(TICKS // 10)
        self.slider.setMinimumWidth(48)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = Number(name, spoken, low, high, unit, (high - low) / 40, digits)
        self.number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)  # the slider is beside it
        metrics = self.number.fontMetrics()
        ends = [self.number.textFromValue(float(v)) for v in (low, high)]
        widest = max(ends, key=metrics.horizontalAdvance)
        self.number.setMinimumWidth(0)
        self.number.setFixedWidth(metrics.horizontalAdvance(widest + self.number.suffix()) + 22)
        self.setFocusProxy(self.slider)
        box = row(self.slider, self.number, gap=8)
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)
        self.slider.sliderPressed.connect(self._next)
        self.slider.valueChanged.connect(self._slid)
        self.slider.back.connect(lambda: self._single(self._plain))
        self.number.edited.connect(self._single)

    def value(self) -> float:
        return self.number.value()

    def show_value(self, value: float) -> None:
        """What the document says."""
        self._quiet = True
        if not self.slider.isSliderDown():
            self.slider.setValue(self._tick(value))
        self.number.show_value(value)
        self._quiet = False

    def _tick(self, value: float) -> int:
        return round((value - self._low) / (self._high - self._low) * TICKS)

    def _next(self) -> None:
        self._drag += 1

    def _slid(self, tick: int) -> None:
        if self._quiet:
            return
        if not self.slider.isSliderDown():
            self._next()
        value = self._low + (self._high - self._low) * tick / TICKS
        if self.slider.isSliderDown() and abs(tick - self._tick(self._plain)) <= SNAP:
            value = self._plain
        self.number.show_value(value)
        self.edited.emit(value, self._drag)

    def _single(self, value: float) -> None:
        self._next()
        self.show_value(value)
        self.edited.emit(value, self._drag)
