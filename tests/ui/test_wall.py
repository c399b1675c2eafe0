"""A gallery in the window: it looks like a wall, pieces snap to gaps and sizes, the inspector sets both."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

from albumapp.geometry import Rect
from albumapp.layout.wall.room import EYE_LINE
from albumapp.ui.canvas import snap
from albumapp.ui.canvas.badges import draw_badges
from albumapp.ui.canvas.gestures import Move, Pointer
from albumapp.ui.canvas.handles import places
from albumapp.ui.canvas.painter import render_surface
from albumapp.ui.canvas.reshaping import Resize
from albumapp.ui.canvas.wall import FLOOR, MAT, MOULDING, SILHOUETTES, paint_wall
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.background_section import BackgroundSection
from albumapp.ui.panels.look_section import LookSection
from albumapp.ui.panels.wall_section import PieceSection, WallSection, size_words
from albumapp.ui.words import product_line, surface_name
from tests.ui.canvas.hand import colour_at, drag
from tests.ui.test_pieces import become


@pytest.fixture
def wall(small: MainWindow) -> MainWindow:
    become(small, "gallery-framed:furniture=sofa")
    assert len(small.desk.surface.frames) >= 3
    return small


def _rim(window: MainWindow) -> float:
    return window.desk.project.spec.piece.rim


def test_it_looks_like_a_wall_and_not_like_paper(wall: MainWindow) -> None:
    desk = wall.desk
    assert surface_name(desk.surface).endswith("pieces")
    assert product_line(desk.document, desk.project.spec).endswith("pieces")
    image = render_surface(desk.surface, desk.document.photos, wall.bench.canvas.pictures, 6)
    k = 6 / 25.4

    def at(x: float, y: float) -> QColor:
        return image.pixelColor(round(x * k), round(y * k))

    front, rim = next(desk.surface.photo_frames()).box, _rim(wall)
    assert at(300, 300).lightness() in range(200, 240)
    assert at(1800, 2200).lightness() < 190, "the sofa"
    assert at(front.x - rim / 2, front.cy).lightness() > 240, "the mat"
    assert at(front.x - rim + 2, front.cy).lightness() < 110, "the moulding"
    shown = colour_at(wall.bench.canvas, 300, 300)
    assert abs(shown.lightness() - at(300, 300).lightness()) < 8, "the canvas draws the same"
    assert not wall.findChild(BackgroundSection).wants(desk)


@pytest.mark.parametrize("name", ["", *SILHOUETTES])
def test_each_furniture_is_drawn_where_it_stands(wall: MainWindow, name: str) -> None:
    desk = wall.desk
    assert desk.do("set_wall", furniture=name or "1234x777")
    stands = desk.surface.shape.setting.stands
    image = QImage(360, 270, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    paint_wall(painter, desk.surface)
    painter.end()
    assert stands.bottom == desk.surface.shape.size.h
    assert image.pixelColor(round(stands.cx / 10), round(stands.y / 10 + 2)).lightness() < 200
    beside = image.pixelColor(round(stands.x / 10 - 12), round(stands.cy / 10)).lightness()
    assert beside > 200
    assert image.pixelColor(20, 255).lightness() < FLOOR.lightness() + 4
    assert MAT.lightness() > 240 > MOULDING.lightness()


def test_a_piece_snaps_to_the_groups_gap_between_outlines_and_says_it(wall: MainWindow) -> None:
    surface, rim = wall.desk.surface, _rim(wall)
    a, b = list(surface.photo_frames())[:2]
    a_out, b_out = a.box.outset(rim), b.box.outset(rim)
    move = Move(surface, Pointer(b.box.cx, b.box.cy, 1.0), [b.id], snap.Rules())
    x = a_out.right + surface.gutter - b_out.x + 3
    move.to(Pointer(b.box.cx + x, b.box.cy + a_out.cy - b_out.cy, 1.0))
    moved = b_out.moved(*move.delta)
    others = [f.box.outset(rim) for f in surface.photo_frames() if f is not b]
    near = [o for o in others if snap.nearest_spans(moved, [o])]
    assert any(
        abs(span.end - span.start - surface.gutter) < 0.01
        for o in near
        for span in snap.nearest_spans(moved, [o])
    )
    assert any(abs(s.end - s.start - surface.gutter) < 0.01 for s in move.marks.spans)
    assert "above the floor" in move.marks.label


def test_a_piece_snaps_to_the_eye_line_and_the_furnitures_middle(wall: MainWindow) -> None:
    surface = wall.desk.surface
    targets = snap.targets_of(surface, [f.id for f in surface.frames])
    w, h = surface.shape.size.w, surface.shape.size.h
    box = Rect.centred(w / 2 + 3, h - sum(EYE_LINE) / 2 + 4, 400, 300)
    moved, lines, _ = snap.snap_move(box, targets, 6)
    assert (moved.cx, moved.cy) == pytest.approx((w / 2, h - sum(EYE_LINE) / 2))
    assert {line.axis for line in lines} == {"x", "y"}


def test_handles_go_by_sizes_that_can_be_bought(wall: MainWindow) -> None:
    desk, canvas = wall.desk, wall.bench.canvas
    sizes = canvas.rules.sizes
    assert (400.0, 300.0) in sizes
    assert (300.0, 400.0) in sizes
    frame = next(desk.surface.photo_frames())
    start = Pointer(frame.box.right, frame.box.bottom, 1.0)
    resize = Resize(desk.surface, start, [frame], "se", canvas.rules)
    resize.to(Pointer(frame.box.x + 310, frame.box.y + 290, 1.0))
    assert (resize.box.w, resize.box.h) in sizes
    assert (resize.box.x, resize.box.y) == (frame.box.x, frame.box.y)
    call = resize.call()
    if call is not None:
        assert canvas.commit([call])
        made = desk.surface.frame(frame.id)
        assert made.box == resize.box


def test_a_piece_is_dragged_on_the_wall_in_one_step(wall: MainWindow) -> None:
    desk, canvas = wall.desk, wall.bench.canvas
    frame = list(desk.surface.photo_frames())[-1]
    rows = len(desk.project.journal.rows)
    x, y = frame.box.cx, frame.box.cy
    drag(canvas, (x, y), (x + 700, y - 500))
    made = desk.surface.frame(frame.id)
    assert made.box.size == frame.box.size
    assert made.box.x > frame.box.x + 500
    assert len(desk.project.journal.rows) == rows + 1
    assert desk.surface.shape.sheets[-1].trim == made.box or made.box in [
        t.trim for t in desk.surface.shape.sheets
    ]


def test_the_wall_is_set_in_the_inspector_and_undone(wall: MainWindow) -> None:
    desk = wall.desk
    section = wall.findChild(WallSection)
    assert section.wants(desk)
    section.show_state(desk)
    before = desk.document
    assert section.furniture.currentData() == "sofa"
    section._stands(section.furniture.findData("bed"))
    assert desk.project.spec.piece.furniture == (1600, 1050)
    section.wide.setValue(4200)
    assert desk.surface.shape.size.w == 4200
    section.gap.setValue(70)
    assert desk.project.spec.piece.gap == 70
    assert desk.surface.gutter == pytest.approx(70)
    section._stands(section.furniture.findData("own"))
    section.show_state(desk)
    assert section.furniture.currentData() == "own"
    section.thing["width"].setValue(1300)
    assert desk.project.spec.piece.furniture[0] == 1300
    while desk.document.product != before.product:
        wall.actions_["undo"].trigger()
    assert desk.document.surfaces == before.surfaces


def test_a_size_is_chosen_from_the_list_and_turned(wall: MainWindow) -> None:
    desk = wall.desk
    frame = next(desk.surface.photo_frames())
    desk.select([frame.id])
    section = wall.findChild(PieceSection)
    assert section.wants(desk)
    assert not wall.findChild(LookSection).wants(desk)
    section.show_state(desk)
    assert tuple(section.size.currentData()) == (frame.box.w, frame.box.h)
    texts = [section.size.itemText(n) for n in range(section.size.count())]
    assert {"30 × 40 cm", "40 × 30 cm"} <= set(texts)
    at = texts.index("30 × 40 cm")
    section._chosen(at)
    made = desk.surface.frame(frame.id)
    assert (made.box.w, made.box.h) == (300, 400)
    wall.actions_.refresh()
    wall.actions_["turn_piece"].trigger()
    made = desk.surface.frame(frame.id)
    assert (made.box.w, made.box.h) == (400, 300)
    desk.select([])
    wall.actions_.refresh()
    wall.actions_["hang_by_rules"].trigger()
    assert not desk.surface.edited
    assert size_words(130, 180) == "13 × 18 cm"


def test_the_canvas_calls_soft_what_this_product_calls_soft(wall: MainWindow) -> None:
    scene = wall.bench.canvas.scene_
    assert scene.ppi_min == wall.desk.project.spec.output.ppi_min == 100
    wall.desk.undo()
    assert scene.ppi_min == wall.desk.project.spec.output.ppi_min > 100


def test_long_words_of_facts_take_no_room_from_fields(wall: MainWindow) -> None:
    section = wall.findChild(WallSection)
    section.setFixedWidth(260)
    wall.desk.select([])
    words = section.middle.parentWidget().findChild(QLabel)
    words.setText(3 * words.text())
    section.show()
    QApplication.processEvents()
    for field in (section.wide, section.gap):
        line = field.lineEdit()
        assert line.width() >= line.fontMetrics().horizontalAdvance(line.text()), field.objectName()


def test_the_wall_between_pieces_is_no_divider_to_drag(wall: MainWindow) -> None:
    before = wall.desk.document
    assert wall.bench.canvas.dividers() == []
    x, y = next(
        ((a.right + b.x) / 2, (max(a.y, b.y) + min(a.bottom, b.bottom)) / 2)
        for a in (f.box for f in wall.desk.surface.photo_frames())
        for b in (f.box for f in wall.desk.surface.photo_frames())
        if 0 < b.x - a.right < 400 and min(a.bottom, b.bottom) > max(a.y, b.y)
    )
    drag(wall.bench.canvas, (x, y), (x + 60, y))
    assert wall.desk.document == before


def test_a_piece_hangs_straight_so_nothing_turns_it(wall: MainWindow) -> None:
    canvas = wall.bench.canvas
    surface = canvas.shown_surface
    frame = surface.frames[0]
    canvas.select([frame.id])
    px = 1 / canvas.zoom
    x, y = places(frame.box, 0.0, px)["rotate"]
    assert canvas.handle_at(Pointer(x, y, px)) is None
    x, y = places(frame.box, 0.0, px)["se"]
    assert canvas.handle_at(Pointer(x, y, px)) == "se"


def test_mouldings_go_along_while_another_arrangement_is_tried(
    wall: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The canvas draws only what changed: where a piece hung its moulding must go, too."""
    desk, canvas = wall.desk, wall.bench.canvas
    first = next(desk.surface.photo_frames())
    moved = replace(first, box=first.box.moved(0, -200))
    others = tuple(moved if f.id == first.id else f for f in desk.surface.frames)
    option = replace(desk.surface, frames=others)  # as options come: their sheets are made when one is taken
    drawn: list[bool] = []
    monkeypatch.setattr(canvas.scene_.paper, "update", lambda *_: drawn.append(True))
    canvas.preview_document(desk.document.with_surface(option))
    assert drawn


def test_a_locked_piece_bears_a_lock_however_small_it_is_seen(wall: MainWindow) -> None:
    desk = wall.desk
    frame = next(desk.surface.photo_frames())
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    for locked in (False, True):
        image.fill(QColor("white"))
        painter = QPainter(image)
        k = 18 / min(frame.box.w, frame.box.h)  # px a mm: the piece is 18 px
        painter.scale(k, k)
        painter.translate(-frame.box.x, -frame.box.y)
        draw_badges(painter, replace(frame, locked=locked), desk.document.photos, wall.bench.canvas.scene_)
        painter.end()
        dark = [(x, y) for x in range(60) for y in range(60) if image.pixelColor(x, y).lightness() < 120]
        assert bool(dark) == locked
    w, h = frame.box.w * k, frame.box.h * k
    assert all(x <= w and y <= h for x, y in dark), "it lies on its piece"
