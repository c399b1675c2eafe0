"""Small pictures of styles, and the words beside them where an album is suggested."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel

from albumapp.layout.style import style, styles
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.style_picture import draw_style, style_icon
from albumapp.ui.panels.suggest import SuggestPanel

Settle = Callable[[], None]


def drawn(style_id: str) -> QImage:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    draw_style(painter, QRectF(0, 0, 200, 100), style(style_id))
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_no_two_styles_look_alike() -> None:
    pictures = [bytes(drawn(s).constBits()) for s in styles()]
    for n, one in enumerate(pictures):
        for other in pictures[:n]:
            changed = sum(a != b for a, b in zip(one[::4], other[::4], strict=True))
            assert changed > 0.05 * len(one) / 4


@pytest.mark.usefixtures("qapp")
def test_the_paper_is_that_of_the_style() -> None:
    assert drawn("black").pixelColor(6, 94).lightness() < 40
    assert drawn("clean-white").pixelColor(2, 2).lightness() > 240
    assert drawn("kids").pixelColor(3, 97) == QColor("#ffe9b8")


@pytest.mark.usefixtures("qapp")
def test_icons_grow_with_the_screen() -> None:
    assert style_icon(style("kids"), 20, 2.0).availableSizes()[0].height() >= 40


def test_the_panel_shows_and_says_the_chosen_style(album: MainWindow, settle: Settle, qtbot) -> None:
    panel = SuggestPanel(album.desk)
    qtbot.addWidget(panel)
    panel.show()
    settle()
    for n, s in enumerate(styles().values()):
        panel.style_box.setCurrentIndex(n)
        assert panel.findChild(QLabel, "suggest_style_about").text() == s.about
        assert s.about in panel.style_picture.accessibleName()
        assert not panel.style_box.itemIcon(n).isNull()
    assert not panel.findChild(QLabel, "suggest_styles_wrong").isVisible()
