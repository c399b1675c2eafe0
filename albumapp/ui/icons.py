"""Line icons: Phosphor, from the font that qtawesome ships, drawn by our own engine in the palette's colour.

qtawesome itself is not imported: it loads thirteen fonts, which costs more than the whole window. The font
is loaded when the first icon is painted. `icon("trash")` takes a Phosphor name; all in use stand in `GLYPHS`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPalette,
    QPixmap,
)

FONT = "phosphor-1.3.0.ttf"
GLYPHS = {
    "align-bottom": 0xEFFC,
    "align-center-horizontal": 0xEFFD,
    "align-center-vertical": 0xEFFE,
    "align-left": 0xEFFF,
    "align-right": 0xF000,
    "align-top": 0xF001,
    "armchair": 0xF00B,
    "arrow-clockwise": 0xF020,
    "arrow-counter-clockwise": 0xF021,
    "arrow-down": 0xF022,
    "arrow-elbow-down-right": 0xF026,
    "arrow-left": 0xF03B,
    "arrow-line-down": 0xF03C,
    "arrow-line-left": 0xF03F,
    "arrow-line-right": 0xF040,
    "arrow-line-up": 0xF041,
    "arrow-right": 0xF044,
    "arrow-square-out": 0xF058,
    "arrow-u-up-left": 0xF066,
    "arrow-u-up-right": 0xF067,
    "arrow-up": 0xF061,
    "arrows-down-up": 0xF047,
    "arrows-in": 0xF048,
    "arrows-in-line-horizontal": 0xF04A,
    "arrows-left-right": 0xF04D,
    "arrows-out": 0xF04E,
    "arrows-out-line-horizontal": 0xF050,
    "arrows-out-line-vertical": 0xF051,
    "arrows-out-simple": 0xF052,
    "book": 0xF091,
    "book-bookmark": 0xF092,
    "book-open": 0xF097,
    "books": 0xF098,
    "bookmark-simple": 0xF095,
    "bounding-box": 0xF099,
    "calendar-blank": 0xF0AD,
    "camera": 0xF0B1,
    "caret-down": 0xF0C2,
    "caret-left": 0xF0C3,
    "caret-right": 0xF0C4,
    "caret-up": 0xF0C5,
    "chat-text": 0xF0E6,
    "check": 0xF0E7,
    "check-circle": 0xF0E8,
    "circle": 0xF0EC,
    "circle-half": 0xF0EE,
    "clipboard": 0xF0F7,
    "clipboard-text": 0xF0F8,
    "clock": 0xF0F9,
    "clock-counter-clockwise": 0xF0FC,
    "columns": 0xF10E,
    "command": 0xF10F,
    "compass": 0xF110,
    "copy": 0xF114,
    "copy-simple": 0xF116,
    "corners-out": 0xF118,
    "crop": 0xF11B,
    "crosshair": 0xF11C,
    "crown-simple": 0xF11F,
    "currency-eur": 0xF126,
    "dots-three": 0xF145,
    "flower-lotus": 0xF185,
    "eraser": 0xF159,
    "export": 0xF15A,
    "eye": 0xF15B,
    "eye-slash": 0xF15E,
    "eyedropper": 0xF15D,
    "file-pdf": 0xF16C,
    "file-plus": 0xF16D,
    "flag": 0xF17C,
    "floppy-disk": 0xF181,
    "folder-open": 0xF18C,
    "folder-plus": 0xF18D,
    "frame-corners": 0xF194,
    "funnel": 0xF196,
    "gear": 0xF19B,
    "git-merge": 0xF1AD,
    "grid-four": 0xF1B7,
    "hash": 0xF1C5,
    "heart": 0xF1CA,
    "house": 0xF1D8,
    "image": 0xF1DD,
    "image-square": 0xF1DE,
    "info": 0xF1E0,
    "keyboard": 0xF1E5,
    "layout": 0xF1EA,
    "lightbulb": 0xF1ED,
    "line-segment": 0xF1F1,
    "link": 0xF1F3,
    "link-break": 0xF1F4,
    "link-simple": 0xF1F6,
    "list": 0xF1FA,
    "list-bullets": 0xF1FB,
    "list-numbers": 0xF1FD,
    "lock": 0xF1FF,
    "lock-simple": 0xF205,
    "lock-simple-open": 0xF206,
    "magic-wand": 0xF207,
    "magnet": 0xF208,
    "magnifying-glass": 0xF20A,
    "magnifying-glass-minus": 0xF20B,
    "magnifying-glass-plus": 0xF20C,
    "map-pin": 0xF20D,
    "minus": 0xF21A,
    "minus-circle": 0xF21B,
    "monitor": 0xF21D,
    "moon": 0xF21F,
    "package": 0xF251,
    "paint-brush": 0xF252,
    "palette": 0xF257,
    "swatches": 0xF302,
    "paint-bucket": 0xF255,
    "pencil-simple": 0xF266,
    "plus": 0xF27F,
    "plus-circle": 0xF280,
    "printer": 0xF288,
    "receipt": 0xF29A,
    "prohibit": 0xF289,
    "push-pin": 0xF28D,
    "question": 0xF293,
    "quotes": 0xF295,
    "rectangle": 0xF29C,
    "rows": 0xF2A6,
    "ruler": 0xF2A9,
    "scissors": 0xF2AB,
    "selection": 0xF2AE,
    "selection-all": 0xF2AF,
    "selection-plus": 0xF2B3,
    "selection-slash": 0xF2B4,
    "shield-check": 0xF2B8,
    "shopping-cart": 0xF2C0,
    "shopping-cart-simple": 0xF2C1,
    "shuffle": 0xF2C3,
    "sliders-horizontal": 0xF2D0,
    "sort-ascending": 0xF2DC,
    "sparkle": 0xF2DF,
    "square": 0xF2ED,
    "squares-four": 0xF2F0,
    "stack": 0xF2F1,
    "star": 0xF2F3,
    "star-half": 0xF2F5,
    "stop": 0xF2F7,
    "sun": 0xF2FE,
    "swap": 0xF301,
    "text-align-center": 0xF311,
    "text-align-justify": 0xF312,
    "text-align-left": 0xF313,
    "text-align-right": 0xF314,
    "text-bolder": 0xF315,
    "text-italic": 0xF31D,
    "text-aa": 0xF310,
    "text-t": 0xF31F,
    "thumbs-down": 0xF325,
    "trash": 0xF334,
    "tray": 0xF336,
    "user": 0xF346,
    "user-circle": 0xF347,
    "user-focus": 0xF34B,
    "user-minus": 0xF34E,
    "user-plus": 0xF34F,
    "users": 0xF351,
    "warning": 0xF35C,
    "warning-circle": 0xF35D,
    "x": 0xF36D,
    "x-circle": 0xF36E,
}


# what points along the line of reading: turned round where that goes from right to left. What points at
# a side of the page (align-left, arrow-line-left ...) stays: the pages are not mirrored.
DIRECTED = frozenset(
    (
        *(
            "arrow-u-up-left",
            "arrow-u-up-right",
            "list",
            "list-bullets",
            "list-numbers",
            "export",
            "chat-text",
        ),
        *("arrow-square-out", "arrow-elbow-down-right", "caret-left", "caret-right"),
    )
)


@cache
def _family() -> str:
    from importlib.util import find_spec

    spec = find_spec("qtawesome")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        number = QFontDatabase.addApplicationFont(str(Path(folder) / "fonts" / FONT))
        families = QFontDatabase.applicationFontFamilies(number)
        if families:
            return families[0]
    return ""


def _outline(name: str, area: QRectF) -> QPainterPath:
    """The glyph in the middle, as high as the area. As a path: a pen would cost a start (see `widgets`)."""
    font = QFont(_family())
    font.setPixelSize(max(round(area.height()), 1))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    m, text = QFontMetricsF(font), chr(GLYPHS[name])
    x = area.center().x() - m.horizontalAdvance(text) / 2
    path = QPainterPath()
    path.addText(QPointF(x, area.center().y() + (m.ascent() - m.descent()) / 2), font, text)
    return path


class _Engine(QIconEngine):
    def __init__(self, name: str, accent: bool = False, filled: bool = False) -> None:
        super().__init__()
        self._name, self._accent, self._filled = name, accent, filled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        palette = QGuiApplication.palette()
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = QPalette.ColorRole.ButtonText
        if mode == QIcon.Mode.Selected or (self._filled and mode != QIcon.Mode.Disabled):
            role = QPalette.ColorRole.HighlightedText
        elif self._accent or state == QIcon.State.On:
            role = QPalette.ColorRole.Accent
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._name in DIRECTED and QGuiApplication.isRightToLeft():
            painter.translate(2 * rect.x() + rect.width(), 0)
            painter.scale(-1, 1)
        painter.fillPath(_outline(self._name, QRectF(rect)), palette.brush(group, role))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():  # a button that has no room yet
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._accent, self._filled)


_kept: dict[tuple[str, bool, bool], QIcon] = {}


def icon(name: str, accent: bool = False, filled: bool = False) -> QIcon:
    """`filled`: for a button that is full of the accent. KeyError for a name that is not in GLYPHS."""
    GLYPHS[name]
    key = (name, accent, filled)
    if key not in _kept:
        _kept[key] = QIcon(_Engine(name, accent, filled))
    return _kept[key]
