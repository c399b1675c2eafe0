"""Small widgets that several panels use.

What the first paint needs names no `Qt.…`: the first look at that namespace builds all its enums, which costs
more than the whole start page. Numbers of its flags stand below, and flags that are properties are set so.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from albumapp.ui.icons import icon

CENTRE = 0x4  # Qt.AlignmentFlag.AlignHCenter
TOP_CENTRE = 0x24  # with AlignTop
TAB_FOCUS = 1  # Qt.FocusPolicy.TabFocus
ICON_ONLY, TEXT_BESIDE = 0, 2  # Qt.ToolButtonStyle
BESIDE = 8  # px that an icon of a button has for the gap to its words
PLAIN = 0  # Qt.TextFormat.PlainText


def icon_size() -> QSize:
    """The side of an icon beside text: it grows with the system's font."""
    side = max(18, round(1.15 * QFontMetrics(QGuiApplication.font()).height()))
    return QSize(side, side)


def button(text: str, name: str, run: Callable[[], None], kind: str = "", glyph: str = "") -> QPushButton:
    """`kind`: "primary" for the one thing to do next, "flat" for a quiet link."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty(kind, True)
    if glyph:
        made.setIcon(icon(glyph, filled=kind == "primary"))
        made.setIconSize(icon_size() + QSize(BESIDE, 0))  # the glyph stands in its middle
    made.clicked.connect(lambda _=False: run())
    return made


def tool(action: QAction, text: bool = False) -> QToolButton:
    """A tool button that is an action of the table."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setObjectName(action.objectName().replace("action_", "tool_", 1))
    made.setAccessibleName(action.text())
    action.changed.connect(lambda: made.setAccessibleName(action.text()))
    made.setIconSize(icon_size() + QSize(BESIDE if text else 0, 0))
    made.setProperty("focusPolicy", TAB_FOCUS)
    made.setProperty("toolButtonStyle", TEXT_BESIDE if text else ICON_ONLY)
    return made


def glyph_tool(glyph: str, name: str, text: str, run: Callable[[], None]) -> QToolButton:
    """A tool button of its own, with an icon and a spoken name."""
    made = QToolButton()
    made.setIcon(icon(glyph))
    made.setIconSize(icon_size())
    made.setObjectName(name)
    made.setToolTip(text)
    made.setAccessibleName(text)
    made.setProperty("focusPolicy", TAB_FOCUS)
    made.clicked.connect(lambda _=False: run())
    return made


def label(text: str = "", name: str = "", size: float = 0, bold: bool = False, quiet: bool = False) -> QLabel:
    """Plain text; `size` is points more than usual, `quiet` a lesser colour."""
    made = QLabel(text)
    made.setProperty("textFormat", PLAIN)
    if name:
        made.setObjectName(name)
    if size or bold:
        made.setProperty("more", size)
        font = made.font()
        font.setPointSizeF(font.pointSizeF() + size)
        font.setBold(bold)
        made.setFont(font)
    if quiet:
        made.setForegroundRole(made.palette().ColorRole.PlaceholderText)
    return made


def pen(colour: QColor, width: float) -> QPen:
    """A solid line, for `strokePath`: `QPen(colour, width)` and `setPen` would look at `Qt.PenStyle`."""
    made = QPen()
    made.setColor(colour)
    made.setWidthF(width)
    return made


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """The text, with an ellipsis where it is wider than so many px."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    from PySide6.QtCore import Qt

    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def isolated(text: str) -> str:
    """Words of the user's in the order of their own script, whichever way the window runs."""
    return f"\u2068{text}\u2069"


def wrapped(made: QLabel) -> QLabel:
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def column(parent: QWidget, margin: int = 8, gap: int = 8) -> QVBoxLayout:
    box = QVBoxLayout(parent)
    box.setContentsMargins(margin, margin, margin, margin)
    box.setSpacing(gap)
    return box


def row(*items: QWidget | None, gap: int = 8) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    box = QHBoxLayout()
    box.setSpacing(gap)
    for item in items:
        if item is None:
            box.addStretch(1)
        else:
            box.addWidget(item)
    return box


def unlink(signal: object, slot: object) -> None:
    """The signal calls the slot no more; nothing where one of them went first."""
    with suppress(RuntimeError, TypeError):
        signal.disconnect(slot)


def widened(split: QSplitter, panel: QWidget, other: QWidget, share: float) -> int | None:
    """The px across of a panel that was given a share more of its width, or less, from another one's; None
    where there is no room."""
    before, at, beside = split.sizes(), split.indexOf(panel), split.indexOf(other)
    sizes = list(before)
    more = round(share * sizes[at])
    sizes[at], sizes[beside] = sizes[at] + more, sizes[beside] - more
    split.setSizes(sizes)
    now = split.sizes()
    return now[at] if now != before else None
