"""Neutral greys without tint, one accent, an 8 px grid; dark and light as the system says.

Colour is judged in this window, so nothing but photos and the accent has any. Widgets take colours from the
palette; the style sheet only shapes what Fusion cannot.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication

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

SHEET = """
QToolTip { padding: 4px 6px; border: 1px solid palette(mid); }
QSplitter::handle { background: palette(midlight); }
#rail, #status_line { background: palette(window); }
#rail { border-bottom: 1px solid palette(midlight); }
#drop_zone { border: 2px dashed palette(mid); border-radius: 12px; background: palette(base); }
#status_line { border-top: 1px solid palette(midlight); }
QPushButton {
    padding: 6px 14px; min-height: 20px; border: 1px solid palette(mid); border-radius: 6px;
    background: palette(button);
}
QPushButton:hover, QToolButton:hover { background: palette(midlight); }
QPushButton:pressed { background: palette(mid); }
QPushButton:focus { border: 2px solid palette(accent); padding: 5px 13px; }
QPushButton:disabled { color: palette(mid); }
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
    padding: 4px; min-width: 20px; min-height: 20px; border: 1px solid transparent;
    border-radius: 6px; background: transparent;
}
QToolButton:checked { background: palette(midlight); border: 1px solid palette(mid); }
QToolButton[card="true"] { padding: 6px; }
QToolButton[card="true"]::menu-indicator { image: none; }
QToolButton[card="true"]:checked { border: 2px solid palette(accent); }
QToolButton:focus { border: 1px solid palette(accent); }
QToolButton:disabled { color: palette(mid); }
QLineEdit, QPlainTextEdit {
    padding: 3px 6px; border: 1px solid palette(mid); border-radius: 4px; background: palette(base);
}
QLineEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid palette(accent); }
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
"""


def dark() -> bool:
    return QGuiApplication.palette().color(R.Window).lightness() < 128


def palette(dark_scheme: bool) -> QPalette:
    """All roles of a scheme, disabled ones greyed."""
    made = QPalette()
    for role, colour in zip(_ROLES, _DARK if dark_scheme else _LIGHT, strict=True):
        made.setColor(role, QColor(colour))
    for role in (R.WindowText, R.Text, R.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_OFF[dark_scheme]))
    return made


def application() -> QApplication:
    """The application, in Fusion: as an option, since `setStyle` has PySide build all of QStyle first."""
    return QApplication(["albumapp", "-style", "Fusion"])


def follow_system(app: QApplication) -> None:
    """Dress the application, and again whenever the system changes between light and dark."""
    wear(app, dark())  # the palette that Fusion made for the scheme: asking for it by name costs a start
    app.styleHints().colorSchemeChanged.connect(lambda scheme: wear(app, scheme.name == "Dark"))


def wear(app: QApplication, dark_scheme: bool) -> None:
    app.setPalette(palette(dark_scheme))
    # a sheet resolves palette() when it is set, so it is set again with each palette
    app.setStyleSheet(SHEET)


def wear_again() -> None:
    """The system's font changed: a style sheet holds on to the old one until it is set anew."""
    from albumapp.ui.widgets import icon_size

    app = QApplication.instance()
    app.setStyleSheet("")
    app.setStyleSheet(SHEET)
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(icon_size())
