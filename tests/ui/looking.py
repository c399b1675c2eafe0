"""What somebody with a screen reader, a voice, large text or an unsteady hand finds wrong in a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit,
)  # fmt: skip
WITH_WORDS = (QLabel, QAbstractButton, QComboBox, QLineEdit)
LEAST = 24  # px of a target (WCAG 2.2, 2.5.8)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Whatever takes a click or a key, and is seen."""
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        part = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox, QLineEdit)) or type(
            widget
        ).__name__ in ("QHeaderView", "QMenuBar", "QTableCornerButton")
        if isinstance(widget, CONTROLS) and widget.isVisibleTo(root) and not inner and not part:
            yield widget


def words_on(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return " ".join(text.replace("&", "").split()).rstrip("…")


def named(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def called(widget: QWidget) -> str:
    """Which widget is meant, for the list of what is wrong."""
    chain, at = [], widget
    while at is not None and len(chain) < 3:
        chain.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(chain)


def nameless(root: QWidget) -> list[str]:
    """Controls without a name, or whose name does not say what is written on them."""
    wrong = []
    for widget in controls(root):
        name, shown = named(widget), words_on(widget)
        if not name.strip():
            wrong.append(f"{called(widget)}: no name")
        elif shown and shown.casefold() not in name.casefold():
            wrong.append(f"{called(widget)}: “{shown}” is called “{name}”")
    return wrong


def unreachable(root: QWidget) -> list[str]:
    """Controls that Tab never comes to, other than those of a group whose arrows do."""
    return [
        called(w)
        for w in controls(root)
        if w.isEnabled() and not w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None
    ]


def small(root: QWidget) -> list[str]:
    """Targets that are less than 24 px high or wide."""
    return [
        f"{called(w)}: {w.width()} x {w.height()}"
        for w in controls(root)
        if min(w.width(), w.height()) < LEAST and not isinstance(w, QAbstractSlider)
    ]


def cut_off(root: QWidget) -> list[str]:
    """Words and controls that do not have the room they need, or stand out at a side."""
    wrong = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not isinstance(
            widget, (QLabel, QAbstractButton, QComboBox, QLineEdit)
        ):
            continue
        if isinstance(widget.parent(), QLineEdit) or widget.objectName().startswith("qt_"):
            continue
        room, need = widget.size(), widget.minimumSizeHint()
        if isinstance(widget, QLabel):
            if not widget.text():
                continue
            if widget.wordWrap():
                lack = widget.heightForWidth(room.width()) > room.height() + 1
            else:
                lack = widget.sizeHint().width() > room.width() + 1 or need.height() > room.height() + 1
        else:
            lack = need.height() > room.height() + 1
            if isinstance(widget, QAbstractButton) and widget.text():
                lack |= need.width() > room.width() + 4  # that much its padding gives
        if lack:
            text = getattr(widget, "text", lambda: "")()
            wrong.append(
                f"{called(widget)}: “{text}” {room.width()} x {room.height()}, needs {need.toTuple()}"
            )
        elif stands_out(widget, root):
            wrong.append(f"{called(widget)}: stands out at a side")
    return wrong


def stands_out(widget: QWidget, root: QWidget) -> bool:
    """Whether a part of its width is past the edge of what holds it (which can only be scrolled down)."""
    at: QWidget | None = widget
    while at is not None and at is not root:
        holder = at.parentWidget()
        if holder is None:
            return False
        area = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        scroll = holder.parentWidget()
        if isinstance(scroll, QAbstractScrollArea) and not isinstance(scroll, QScrollArea):
            return False
        if area.left() < -1 or area.right() > holder.width() + 1:
            return True
        at = holder
    return False


def unmarked(root: QWidget) -> list[str]:
    """Controls that look the same with the keys and without them."""
    wrong = []
    for widget in controls(root):
        if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        target = widget.focusProxy() or widget
        root.setFocus(Qt.FocusReason.OtherFocusReason)
        target.clearFocus()
        without = target.grab().toImage()
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if target.hasFocus() and target.grab().toImage() == without:
            wrong.append(called(widget))
    return wrong
