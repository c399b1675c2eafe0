"""The strip of spreads follows the document, chooses a surface, and moves one by a plain function."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QWidget

from albumapp.document.journal import Journal
from albumapp.document.placeholders import filled_surface
from albumapp.session.project import Project
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.panels import strip_model
from albumapp.ui.panels.strip import ATTENTION, PAD, Strip, label_of, needs_look

from .canvas.conftest import COLOURS, make_document


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(make_document(tmp_path), Journal(), None)


@pytest.fixture
def pictures(qapp: object, project: Project) -> Iterator[Pictures]:
    made = Pictures(lambda p: Path(project.document.photos[p].path))
    yield made
    made.close()


@pytest.fixture
def strip(qtbot, project: Project, pictures: Pictures) -> Strip:
    made = Strip(pictures)
    qtbot.addWidget(made)
    made.resize(1200, made.height())
    made.set_project(project)
    made.set_current("s0")
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    qtbot.waitUntil(lambda: pictures.is_idle and made.is_idle)
    return made


def labels(strip: Strip) -> list[str]:
    return [strip.model_.index(i).data() for i in range(strip.model_.rowCount())]


def test_labels_are_cover_and_pages(strip: Strip, project: Project) -> None:
    assert labels(strip)[:3] == ["Cover", "1–2", "3–4"]
    assert len(labels(strip)) == len(project.document.surfaces)
    assert label_of(project.document.surfaces[-1]).endswith(str(project.document.page_count))


def test_the_strip_follows_the_document(strip: Strip, project: Project) -> None:
    n = len(labels(strip))
    project.do("add_spread")
    assert len(labels(strip)) == n + 1
    assert strip.current == "s0"
    assert strip.currentIndex().row() == 1
    project.undo()
    assert len(labels(strip)) == n


def test_choosing_a_spread_says_so_and_set_current_does_not(qtbot, strip: Strip) -> None:
    with qtbot.assertNotEmitted(strip.surface_chosen):
        strip.set_current("s2")
    with qtbot.waitSignal(strip.surface_chosen) as told:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert told.args == ["s3"]
    rect = strip.visualRect(strip.model_.index(0))
    with qtbot.waitSignal(strip.surface_chosen) as told:
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert told.args == ["cover"]


def test_moving_a_spread_is_one_step(qtbot, strip: Strip, project: Project) -> None:
    assert strip.move_surface("s0", 2)
    assert [s.id for s in project.document.inner()][:3] == ["s1", "s2", "s0"]
    assert strip.current == "s0"
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [s.id for s in project.document.inner()][:3] == ["s1", "s0", "s2"]
    assert project.journal.done == 2


def test_a_drop_moves_a_spread(qtbot, strip: Strip, project: Project) -> None:
    data = strip.model_.mimeData([strip.model_.index(1)])
    strip.model_.dropMimeData(data, Qt.DropAction.MoveAction, 4, 0, strip.rootIndex())
    qtbot.waitUntil(lambda: project.journal.done == 1)
    assert [s.id for s in project.document.inner()][:3] == ["s1", "s2", "s0"]


def test_the_cover_stays(qtbot, strip: Strip, project: Project) -> None:
    with qtbot.waitSignal(strip.edit_failed):
        assert not strip.move_surface("cover", 2)
    assert project.journal.done == 0


def shown_at(strip: Strip, x: float, y: float) -> tuple[int, ...]:
    """What the strip shows on the first spread, at a point in mm."""
    rect = strip.visualRect(strip.model_.index(1))
    image = strip.viewport().grab().toImage()
    k = 64 / 300
    return image.pixelColor(rect.x() + PAD + round(x * k), rect.y() + PAD + round(y * k)).getRgb()[:3]


def test_pictures_show_the_spread_and_follow_an_edit(qtbot, strip: Strip, project: Project) -> None:
    assert shown_at(strip, 80, 60) == pytest.approx(COLOURS["red"], abs=6)
    project.do("set_box", frame="f0", box=[20, 150, 120, 80])
    strip.grab()
    qtbot.waitUntil(lambda: strip.is_idle)
    assert shown_at(strip, 80, 190) == pytest.approx(COLOURS["red"], abs=6)
    assert shown_at(strip, 80, 60) == (255, 255, 255)


def test_only_the_changed_spread_is_drawn_again(qtbot, strip: Strip, project: Project) -> None:
    made = {i: pixmap.cacheKey() for i, (_, pixmap) in strip.thumbnails._made.items()}
    project.do("set_box", frame="f0", box=[20, 150, 120, 80])
    strip.grab()
    qtbot.waitUntil(lambda: strip.is_idle)
    again = {i for i, (_, pixmap) in strip.thumbnails._made.items() if made.get(i) != pixmap.cacheKey()}
    assert again == {"s0"}


def test_spreads_that_need_a_look_are_marked(strip: Strip, project: Project) -> None:
    doc = project.document
    assert not needs_look(doc.surface("s0"), doc.photos)
    assert needs_look(doc.surface("s1"), doc.photos)
    project.do("add_empty_frame", surface="s0", box=[10, 200, 50, 50])
    assert strip.model_.index(1).data(ATTENTION)
    strip.set_attention(["cover"])
    assert strip.model_.index(0).data(ATTENTION)
    assert "needs a look" in strip.model_.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_page_numbers_come_to_pages_that_did_not_change(qtbot, strip: Strip, project: Project) -> None:
    strip.thumbnails.filled = lambda surface: filled_surface(project.document, surface)
    before = {i: pixmap.toImage() for i, (_, pixmap) in strip.thumbnails._made.items()}
    project.do("set_page_numbers", place="outer", look="{page} / {pages}")
    strip.grab()
    qtbot.waitUntil(lambda: strip.is_idle)
    again = {i: pixmap.toImage() for i, (_, pixmap) in strip.thumbnails._made.items()}
    assert {i for i in again if again[i] != before[i]} >= {"s0", "s1"}


def test_labels_have_the_room_that_their_text_needs(qtbot, strip: Strip) -> None:
    rows = [strip.visualRect(strip.model_.index(i)).height() for i in range(2)]
    font = strip.font()
    font.setPointSizeF(2.5 * font.pointSizeF())
    strip.setFont(font)
    need = strip.fontMetrics().height()
    assert need > strip_model.LABEL_H
    assert strip.model_.label >= need
    strip.grab()
    qtbot.waitUntil(lambda: strip.visualRect(strip.model_.index(0)).height() > rows[0])
    assert strip.viewport().height() >= strip.visualRect(strip.model_.index(0)).height()


class Painted(QObject):
    """The areas of a widget that are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.areas.append(event.rect())
        return False


def test_an_edit_has_only_its_own_pages_drawn_anew(qtbot, strip: Strip, project: Project) -> None:
    painted = Painted(strip.viewport())
    project.do("move_frames", frames=["f0"], dx=3.0, dy=2.0)
    qtbot.waitUntil(lambda: strip.is_idle and bool(painted.areas))
    own = strip.visualRect(strip.index_of("s0"))
    assert all(own.contains(area) for area in painted.areas)
