"""The preview: a book that opens, whose pages turn by keys, wheel, click and drag, and closes again."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from albumapp.document.model import Document, Surface
from albumapp.products.catalogue import catalogue, product
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.session.project import Project
from albumapp.ui.desk import Desk
from albumapp.ui.preview import Preview
from albumapp.ui.preview.leaf import FAR, Face, draw_leaf, section
from albumapp.ui.preview.openings import INSIDE, opening_of, openings


def book(product_id: str) -> Document:
    spec = product(product_id)
    pages = spec.block.pages_default
    surfaces = [Surface(f"s{n + 1}", shape) for n, shape in enumerate(inner_shapes(spec, pages))]
    cover = cover_shape(spec, pages)
    if cover is not None:
        surfaces.insert(0, Surface("s0", cover))
    return Document(spec.id, surfaces=tuple(surfaces))


@pytest.mark.parametrize("product_id", sorted(catalogue()))
def test_every_page_of_every_product_lies_on_its_side(product_id: str) -> None:
    doc = book(product_id)
    found = openings(doc)
    alone = product(product_id).piece is not None
    shown = [(s.id, page) for s in doc.inner() for page in ((1,) if alone else s.shape.pages)]
    sides = [
        (side.surface, is_right)
        for o in found
        for side, is_right in ((o.left, False), (o.right, True))
        if side is not None and side.surface and not side.hard
    ]
    assert [surface for surface, _ in sides] == [surface for surface, _ in shown]
    if product(product_id).block.first_page == "right":
        assert [is_right for _, is_right in sides] == [page % 2 == 1 for _, page in shown]
        assert next(o for o in found if doc.inner()[0].id in o.surfaces).left is INSIDE
    if doc.cover is not None:
        assert found[0].left is None
        assert found[-1].right is None
        assert found[0].right.part.x > found[-1].left.part.right


def test_a_surface_is_found_where_one_is() -> None:
    found = openings(book("layflat-30x30"))
    assert opening_of(found, "s3") == 3
    assert opening_of(found, "s0", now=1) == 0
    assert opening_of(found, "s0", now=len(found) - 2) == len(found) - 1
    assert opening_of(found, "gone") == 0


def test_a_bent_sheet_keeps_its_length_and_never_dips_below_the_book() -> None:
    for turn in (0.0, 0.2, 0.5, 0.8, 1.0):
        for bend in (-1.1, 0.0, 1.1):
            line = section(300, turn, bend)
            length = sum(math.dist(a[:2], b[:2]) for a, b in itertools.pairwise(line))
            assert length == pytest.approx(300, rel=1e-6)
            assert min(z for _, z, _ in line) >= 0
    assert section(300, 0, 0)[-1][:2] == pytest.approx((300, 0))
    assert section(300, 1, 0)[-1][:2] == pytest.approx((-300, 0), abs=1e-6)
    assert FAR > 1  # the eye is above a sheet that stands upright


def drawn(turn: float) -> QImage:
    image = QImage(400, 260, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    p = QPainter(image)
    red, green = QPixmap(120, 120), QPixmap(120, 120)
    red.fill(QColor("red"))
    green.fill(QColor("green"))
    whole = QRectF(0, 0, 120, 120)
    front, back = Face(red, whole, QColor()), Face(green, whole, QColor())
    draw_leaf(p, front, back, QRectF(200, 70, 120, 120), turn, True, True)
    p.end()
    return image


def test_the_front_is_seen_first_and_the_back_on_the_other_side(qtbot: QtBot) -> None:
    early, late = drawn(0.05), drawn(0.95)
    assert QColor(early.pixel(250, 130)).red() > 200
    assert QColor(early.pixel(150, 130)) == QColor("black")
    assert QColor(late.pixel(150, 130)).green() > 100
    assert QColor(late.pixel(250, 130)) == QColor("black")


# --- the window -----------------------------------------------------------------------------------


@pytest.fixture
def preview(qtbot: QtBot, isolated_home: Path) -> Iterator[Preview]:
    desk = Desk()
    project = Project.new(product_id="layflat-30x30")
    doc = book("layflat-30x30")
    project.replace(doc, "Suggest", "suggest")
    desk.take(project)
    made = Preview(desk, None, None)
    made.resize(1000, 620)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    desk.shut_down()


@pytest.fixture
def at_rest(preview: Preview, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: preview.turning is None, timeout=5000)


def test_it_opens_where_one_is_and_leafs_by_keys(preview: Preview, at_rest: Callable[[], None]) -> None:
    assert preview.openings[preview.index].surface == preview._desk.surface_id == "s1"
    for key, index in (
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Space, 3),
        (Qt.Key.Key_PageDown, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, len(preview.openings) - 1),
        (Qt.Key.Key_Right, len(preview.openings) - 1),
    ):
        QTest.keyClick(preview, key)
        at_rest()
        assert preview.index == index
        assert preview._desk.surface_id == preview.openings[index].surface
    assert "Back cover" in preview.accessibleName()


def test_a_page_turns_in_less_than_a_third_of_a_second(preview: Preview) -> None:
    preview.leaf(1)
    assert preview.turning == 2
    assert preview._animation.duration() <= 300


def test_leafing_quickly_loses_no_page(preview: Preview, at_rest: Callable[[], None]) -> None:
    for _ in range(4):
        QTest.keyClick(preview, Qt.Key.Key_Right)
    at_rest()
    assert preview.index == 5


def test_with_less_motion_the_page_is_there_at_once(
    preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    style = QApplication.style()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    asked = type(style).styleHint
    monkeypatch.setattr(preview, "style", lambda: _Still(style, asked, hint), raising=True)
    preview.leaf(1)
    assert (preview.turning, preview.index) == (None, 2)


class _Still:
    """A style that has no time for animations."""

    StyleHint = QStyle.StyleHint

    def __init__(self, style: QStyle, asked: Callable[..., int], still: QStyle.StyleHint) -> None:
        self._style, self._asked, self._still = style, asked, still

    def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:
        return 0 if hint == self._still else self._asked(self._style, hint, *rest)


def test_clicks_leaf_and_a_drag_takes_the_page_along(preview: Preview, at_rest: Callable[[], None]) -> None:
    right, left = QPoint(900, 300), QPoint(100, 300)
    QTest.mouseClick(preview, Qt.MouseButton.LeftButton, pos=right)
    at_rest()
    assert preview.index == 2
    QTest.mouseClick(preview, Qt.MouseButton.LeftButton, pos=left)
    at_rest()
    assert preview.index == 1
    QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=right)
    QTest.mouseMove(preview, QPoint(500, 300))
    assert preview.turning == 2
    assert preview._turn == pytest.approx(0.5, abs=0.02)
    QTest.mouseMove(preview, QPoint(800, 300))
    QTest.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=QPoint(800, 300))
    at_rest()
    assert preview.index == 1  # let go before the middle: it falls back
    assert preview._desk.surface_id == "s1"
    QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=right)
    QTest.mouseMove(preview, QPoint(120, 300))
    QTest.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=QPoint(120, 300))
    at_rest()
    assert preview.index == 2


def test_the_wheel_leafs_a_page_a_notch(preview: Preview, at_rest: Callable[[], None]) -> None:
    def roll(by: int) -> None:
        at = QPointF(500, 300)
        event = QWheelEvent(
            at, preview.mapToGlobal(at), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(preview, event)
        at_rest()

    roll(-60)
    assert preview.index == 1
    roll(-60)
    assert preview.index == 2
    roll(120)
    assert preview.index == 1


def test_pages_come_from_the_renderer_of_the_export_and_follow_edits(preview: Preview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: preview.pages.is_fine("s1"), timeout=20_000)
    preview._desk.do("set_background", surface="s1", colour="#336699")
    assert not preview.pages.is_fine("s1")
    qtbot.waitUntil(lambda: preview.pages.is_fine("s1"), timeout=20_000)
    seen = preview.grab().toImage().pixelColor(250, 290)
    assert seen.name() == "#336699"


def test_the_main_window_and_the_book_go_together(preview: Preview, at_rest: Callable[[], None]) -> None:
    preview._desk.go("s4")
    at_rest()
    assert preview.index == 4
    preview._desk.project.undo()
    assert preview.openings == []
    preview.grab()  # an album without pages is no error
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert preview.index == 0


def test_one_page_at_a_time_by_keys_and_button(preview: Preview) -> None:
    both = preview._scale()
    QTest.keyClick(preview, Qt.Key.Key_1)
    assert preview.one.on
    assert preview.one.button.isChecked()
    assert preview._scale() > 1.1 * both
    seen = [preview.words()]
    for _ in range(3):
        QTest.keyClick(preview, Qt.Key.Key_Right)
        assert preview.turning is None
        seen.append(preview.words())
    assert seen == [f"Page {n} of {preview._desk.document.page_count}" for n in (1, 2, 3, 4)]
    assert preview._desk.surface_id == "s2"
    QTest.keyClick(preview, Qt.Key.Key_Home)
    assert preview.words() == "Front cover"
    QTest.keyClick(preview, Qt.Key.Key_End)
    assert preview.words() == "Back cover"
    preview._desk.go("s3")
    assert preview.words().startswith("Page 5 ")
    QTest.mouseClick(preview.one.button, Qt.MouseButton.LeftButton)
    assert not preview.one.on
    assert preview.words().startswith("Pages 5–6")
    QTest.keyClick(preview, Qt.Key.Key_1)
    QTest.keyClick(preview, Qt.Key.Key_2)
    assert not preview.one.on


def test_one_page_lies_in_the_middle_of_the_window(preview: Preview) -> None:
    QTest.keyClick(preview, Qt.Key.Key_1)
    preview.pages.get = lambda surface: None
    picture = preview.grab().toImage()
    row = [picture.pixelColor(x, preview.height() // 2) for x in range(preview.width())]
    page = [x for x, colour in enumerate(row) if colour.lightness() > 200]
    assert abs((page[0] + page[-1]) / 2 - preview.width() / 2) < 12
    assert len(page) > 0.5 * preview.height()
