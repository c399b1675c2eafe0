"""The canvas's own colours, derived from the system's palette: greys without tint and one accent."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen


@dataclass(frozen=True, slots=True)
class Look:
    """`backdrop` lies round the paper; `ink` is for marks on it; `accent` for what is selected."""

    backdrop: QColor
    ink: QColor
    accent: QColor
    dark: bool

    @staticmethod
    def of(palette: QPalette) -> Look:
        dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
        accent = palette.color(QPalette.ColorRole.Highlight)
        if accent.saturation() < 40:  # a grey highlight would not be seen on photos
            accent = QColor("#2f7cf6")
        if dark:
            return Look(QColor(43, 43, 43), QColor(235, 235, 235), accent, True)
        return Look(QColor(208, 208, 208), QColor(30, 30, 30), accent, False)


# guides in printer's view, told apart by their dashes and names too, never by colour alone
BLEED = QColor("#d4351c")
TRIM = QColor("#1d1d1d")
SAFE = QColor("#00703c")
FOLD = QColor("#a2188f")
CONTENT = QColor("#1b6fb3")


def line(
    painter: QPainter, colour: QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> QPen:
    """A pen of so many px at any zoom; Qt's cosmetic pens are in device px, so it widens with the screen."""
    pen = QPen(colour, width * painter.device().devicePixelRatio(), style)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
