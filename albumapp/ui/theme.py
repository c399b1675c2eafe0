"""Neutral greys without tint, one accent, an 8 px grid; dark, light and high contrast as the system says, or
as the user does.

Colour is judged in this window, so nothing but photos and the accent has any. Widgets take colours from the
palette; the style sheet only shapes what Fusion cannot.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

GRID = 8
R = QPalette.ColorRole
_ROLES = (
    R.Window,
    R.Base,
    R.AlternateBase,
    R.Button,
    R.WindowText,
    R.Text,
    R.ButtonText,
    R.PlaceholderText,
    R.Mid,
    R.Midlight,
    R.Light,
    R.Dark,
    R.Shadow,
    R.ToolTipBase,
    R.ToolTipText,
    R.Highlight,
    R.HighlightedText,
    R.Accent,
    R.Link,
    R.BrightText,
)
_DARK = (
    "#1e1e1e",
    "#262626",
    "#2c2c2c",
    "#343434",
    "#ececec",
    "#ececec",
    "#ececec",
    "#a0a0a0",
    "#454545",
    "#3c3c3c",
    "#4a4a4a",
    "#161616",
    "#000000",
    "#343434",
    "#ececec",
    "#3f7fd6",
    "#ffffff",
    "#78aef5",
    "#78aef5",
    "#ffffff",
)
_LIGHT = (
    "#f5f5f5",
    "#ffffff",
    "#fafafa",
    "#ffffff",
    "#1e1e1e",
    "#1e1e1e",
    "#1e1e1e",
    "#6e6e6e",
    "#c9c9c9",
    "#e4e4e4",
    "#ffffff",
    "#b0b0b0",
    "#8a8a8a",
    "#ffffff",
    "#1e1e1e",
    "#2463b8",
    "#ffffff",
    "#2463b8",
    "#2463b8",
    "#000000",
)
_OFF = {True: "#7c7c7c", False: "#9b9b9b"}
# high contrast: text 7:1 and more, lines and signs as strong as text
_CONTRAST = {
    #       ground     text       hovered    picked     on picked  link       off
    True: ("#000000", "#ffffff", "#333333", "#1aebff", "#000000", "#ffff00", "#b0b0b0"),
    False: ("#ffffff", "#000000", "#dcdcdc", "#00308f", "#ffffff", "#00308f", "#595959"),
}

SHEET = """
QToolTip { padding: 4px 6px; border: 1px solid palette(mid); }
QSplitter::handle { background: palette(midlight); }
#rail, #status_line { background: palette(window); }
#rail { border-bottom: 1px solid palette(midlight); }
#drop_zone { border: 2px dashed palette(mid); border-radius: 12px; background: palette(base); }
#status_line { border-top: 1px solid palette(midlight); }
QPushButton {
    padding: 6px 14px; min-height: @line; border: 1px solid palette(mid); border-radius: 6px;
    background: palette(button);
}
QPushButton:hover, QToolButton:hover { background: palette(midlight); }
QPushButton:pressed { background: palette(mid); }
QPushButton:checked { background: palette(midlight); border: 2px solid palette(accent); padding: 5px 13px; }
QPushButton:focus { border: 2px solid palette(accent); padding: 5px 13px; }
QPushButton:disabled { color: @off; }
QPushButton[primary="true"] {
    background: palette(highlight); color: palette(highlighted-text);
    border: 1px solid palette(highlight); font-weight: 600;
}
QPushButton[primary="true"]:focus { border: 2px solid palette(window-text); }
QPushButton[primary="true"]:disabled {
    background: palette(midlight); color: palette(placeholder-text); border-color: palette(mid);
}
QPushButton[flat="true"] {
    border: 1px solid transparent; background: transparent; color: palette(link); padding: 4px 8px;
}
QPushButton[flat="true"]:hover { background: palette(midlight); }
QPushButton[flat="true"]:focus { border: 2px solid palette(accent); padding: 3px 7px; }
QToolButton {
    padding: 4px; border: 1px solid transparent; border-radius: 6px; background: transparent;
}
QToolButton:checked { background: palette(midlight); border: 1px solid palette(mid); }
QToolButton[card="true"] { padding: 6px; }
QToolButton[card="true"]::menu-indicator { image: none; }
QToolButton[card="true"]:checked { border: 2px solid palette(accent); }
QToolButton:focus { border: 2px solid palette(accent); padding: 3px; }
QToolButton:disabled { color: @off; }
QLineEdit, QPlainTextEdit {
    padding: 3px 6px; border: 1px solid palette(mid); border-radius: 4px; background: palette(base);
}
QLineEdit { min-height: @line; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid palette(accent); padding: 2px 5px; }
QCheckBox, QRadioButton, QComboBox, QAbstractSpinBox, QSlider { min-height: @target; }
QCheckBox::indicator, QRadioButton::indicator { width: @tick; height: @tick; }
QCheckBox, QRadioButton, QSlider { border: 2px solid transparent; border-radius: 5px; padding: 0 2px; }
QListWidget, QTreeWidget { border: 2px solid transparent; }
QListWidget:focus, QTreeWidget:focus { border: 2px solid palette(accent); }
QCheckBox:focus, QRadioButton:focus, QSlider:focus { border: 2px solid palette(accent); }
QComboBox:focus {
    border: 2px solid palette(accent); border-radius: 4px; padding: 0 4px; background: palette(button);
}
QScrollBar { background: transparent; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle {
    background: palette(mid); border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px;
}
QScrollBar::handle:hover { background: palette(placeholder-text); }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    width: 0; height: 0; background: transparent;
}
QProgressBar { border: none; border-radius: 3px; background: palette(midlight); max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: palette(accent); }
QScrollArea { border: none; background: transparent; }
QListView { border: none; background: palette(base); outline: none; }
QTreeView { border: none; background: palette(base); }
"""
# Fusion draws these in a shade of the window, which is not seen on dark
MARKS = """
QCheckBox::indicator, QRadioButton::indicator {
    width: @dot; height: @dot; padding: 2px;
    border: 2px solid palette(placeholder-text); background: palette(base);
}
QRadioButton::indicator { border-radius: @round; }
QCheckBox::indicator:checked {
    background: palette(accent); background-clip: content; background-origin: content;
}
QRadioButton::indicator:checked {
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 palette(accent), stop: 0.6 palette(accent), stop: 0.7 palette(base), stop: 1 palette(base));
}
QSlider::groove:horizontal { height: 4px; background: @groove; }
QSlider::sub-page:horizontal { background: palette(accent); }
QSlider::handle:horizontal {
    width: 12px; margin: -6px 0; background: palette(base); border: 2px solid palette(placeholder-text);
    border-radius: 8px;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    border: 2px dotted @off; background: palette(window);
}
QCheckBox::indicator:checked:disabled { background: @off; background-clip: content; }
QRadioButton::indicator:checked:disabled {
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 @off, stop: 0.6 @off, stop: 0.7 palette(window), stop: 1 palette(window));
}
QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: @off; }
QSlider::handle:horizontal:disabled { border-color: @off; background: palette(window); }
"""
STRONG = """
QPushButton, QPushButton[flat="true"], QToolButton { border: 1px solid palette(mid); }
QPushButton[primary="true"] { border: 2px solid palette(window-text); }
QPushButton:focus, QPushButton[flat="true"]:focus, QToolButton:focus, QComboBox:focus,
QLineEdit:focus, QPlainTextEdit:focus { border: 3px solid palette(accent); }
QPushButton[primary="true"]:focus { border: 3px double palette(window-text); }
QToolButton:checked { border: 2px solid palette(accent); }
QToolButton:checked:focus { border: 4px double palette(accent); padding: 1px; }
QToolButton:disabled, QPushButton:disabled { color: @off; border-style: dashed; }
QSplitter::handle { background: palette(mid); }
#rail { border-bottom: 1px solid palette(mid); }
#status_line { border-top: 1px solid palette(mid); }
#inspector, #centre, #photo_panel, #outline { border: 1px solid palette(mid); }
QScrollBar::handle { background: palette(window-text); }
QComboBox {
    border: 1px solid palette(text); border-radius: 4px; padding: 0 6px; background: palette(base);
}
QCheckBox:focus, QRadioButton:focus, QSlider:focus { border: 3px solid palette(accent); }
Section > Number { border: 1px solid palette(text); border-radius: 4px; background: palette(base); }
Section > Number::up-button, Section > Number::down-button { width: 0; border: none; }
Section > Number:focus { border: 3px solid palette(accent); }
QListView:focus, QTreeView:focus { border: 2px solid palette(accent); }
Sheet, MessageBar, ConsentBar, Palette, QMenu {
    border: 2px solid palette(window-text); background: palette(window);
}
"""
ALARM = {True: "#ff8f86", False: "#b3261e"}
SCHEMES = ("", "light", "dark", "contrast")
SIZES = (100, 115, 130, 150, 175, 200)  # percents of the system's text


def dark() -> bool:
    return QGuiApplication.palette().color(R.Window).lightness() < 128


def palette(dark_scheme: bool, strong: bool = False) -> QPalette:
    """All roles of a scheme, disabled ones greyed; `strong`: high contrast."""
    if strong:
        return _strong(*map(QColor, _CONTRAST[dark_scheme]))
    made = QPalette()
    for role, colour in zip(_ROLES, _DARK if dark_scheme else _LIGHT, strict=True):
        made.setColor(role, QColor(colour))
    for role in (R.WindowText, R.Text, R.ButtonText, R.Highlight, R.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_OFF[dark_scheme]))
    return made


def _strong(
    ground: QColor,
    text: QColor,
    hovered: QColor,
    picked: QColor,
    on_picked: QColor,
    link: QColor,
    off: QColor,
) -> QPalette:
    """A palette of few colours: every line and sign has that of the text."""
    made = QPalette()
    for role in (R.Window, R.Base, R.AlternateBase, R.Button, R.Light, R.ToolTipBase):
        made.setColor(role, ground)
    for role in (R.WindowText, R.Text, R.ButtonText, R.PlaceholderText, R.Mid, R.Dark, R.Shadow):
        made.setColor(role, text)
    for role in (R.ToolTipText, R.BrightText):
        made.setColor(role, text)
    made.setColor(R.Midlight, hovered)
    for role, colour in ((R.Highlight, picked), (R.HighlightedText, on_picked), (R.Accent, picked)):
        made.setColor(role, colour)
    made.setColor(R.Link, link)
    for role in (R.WindowText, R.Text, R.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, off)
    return made


def of_system(found: QPalette) -> QPalette:
    """High contrast in the colours that the user chose for the whole system."""
    ground, text, link = found.color(R.Window), found.color(R.WindowText), found.color(R.Link)
    off = found.color(QPalette.ColorGroup.Disabled, R.WindowText)
    return _strong(ground, text, ground, found.color(R.Highlight), found.color(R.HighlightedText), link, off)


def application() -> QApplication:
    """The application, in Fusion: as an option, since `setStyle` has PySide build all of QStyle first."""
    return QApplication(["albumapp", "-style", "Fusion"])


def follow_system(app: QApplication, scheme: str = "", text_size: int = 100) -> None:
    """Dress the application, and again whenever the system changes between light and dark.

    `scheme` is one of SCHEMES, "" goes by the system; `text_size` is percents of the system's text.
    """
    app.setProperty("system_dark", dark())  # Fusion's palette says so: asking for it by name costs a start
    app.setProperty("system_points", app.font().pointSizeF())
    app.styleHints().colorSchemeChanged.connect(lambda found: _scheme_changed(app, found.name == "Dark"))
    choose(app, scheme)
    if text_size != 100:
        set_text_size(app, text_size)


def _scheme_changed(app: QApplication, is_dark: bool) -> None:
    app.setProperty("system_dark", is_dark)
    choose(app, app.property("scheme"))


def choose(app: QApplication, scheme: str) -> None:
    """Wear the colours that the user chose, or those of the system."""
    app.setProperty("scheme", scheme)
    is_dark = {"light": False, "dark": True}.get(scheme, bool(app.property("system_dark")))
    strong = scheme == "contrast" or (not scheme and bool(app.property("system_contrast")))
    wear(app, is_dark, strong)


def watch_contrast(app: QApplication) -> None:
    """High contrast where the system asks for it; after the first paint, since the question costs a start."""
    hints = app.styleHints()
    wishes = hints.accessibility()
    if app.property("contrast_watched") or wishes is None:
        return
    app.setProperty("contrast_watched", True)

    def told(*_: object) -> None:
        high = app.styleHints().accessibility().contrastPreference().name == "HighContrast"
        if high != bool(app.property("system_contrast")):
            app.setProperty("system_contrast", high)
            choose(app, app.property("scheme") or "")

    wishes.contrastPreferenceChanged.connect(told)
    told()


def wear(app: QApplication, dark_scheme: bool, strong: bool = False) -> None:
    made = palette(dark_scheme, strong)
    if strong and sys.platform == "win32" and app.property("system_contrast"):
        app.setPalette(QPalette())  # the system's own
        made = of_system(app.palette())
    app.setProperty("strong", strong)
    app.setPalette(made)
    # a sheet resolves palette() when it is set, so it is set again with each palette
    app.setStyleSheet(sheet(dark_scheme, strong))


def sheet(dark_scheme: bool, strong: bool) -> str:
    """The style sheet; words that say what is wrong have a colour only where that is easily read."""
    alarm = f'QLabel[alarm="true"] {{ color: {ALARM[dark_scheme]}; }}\n'
    marks = MARKS if dark_scheme or strong else ""
    whole = SHEET + marks + (STRONG if strong else alarm)
    # the least heights grow with the text: what is set here counts more than what a widget itself asks for
    line = QFontMetrics(QGuiApplication.font()).height()
    off = palette(dark_scheme, strong).color(QPalette.ColorGroup.Disabled, R.WindowText).name()
    # 3 : 1 on dark, quieter than its handle
    whole = whole.replace("@groove", "palette(placeholder-text)" if strong else "#707070")
    if QGuiApplication.isRightToLeft():  # a sheet does not mirror what is filled of a slider
        whole = whole.replace("QSlider::sub-page", "QSlider::add-page")
    whole = whole.replace("@line", f"{max(20, line + 4)}px").replace("@target", f"{max(24, line + 8)}px")
    tick = max(13, round(0.8 * line))
    for name, px in (("tick", tick), ("dot", max(10, tick - 3)), ("round", max(9, (tick + 5) // 2))):
        whole = whole.replace(f"@{name}", f"{px}px")
    return whole.replace("@off", off)


def set_text_size(app: QApplication, percent: int) -> None:
    """Text so many percents as large as the system says, from 100 to 200."""
    font = app.font()
    font.setPointSizeF(app.property("system_points") * min(max(percent, 100), 200) / 100)
    app.setFont(font)


def wear_again() -> None:
    """The system's font changed: a style sheet holds on to the old one until it is set anew."""
    from albumapp.ui.widgets import icon_size

    app = QApplication.instance()
    app.setStyleSheet("")
    app.setStyleSheet(sheet(dark(), bool(app.property("strong"))))
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(icon_size())
        elif isinstance(widget, QLabel) and widget.property("more") is not None:
            font = app.font()
            font.setPointSizeF(font.pointSizeF() + widget.property("more"))
            font.setBold(widget.font().bold())
            widget.setFont(font)
        widget.updateGeometry()  # layouts keep what their parts needed before
