"""What is no book in the window: pages have names, edges are chosen, pages turn, days come from a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.document.days.month import own_days
from albumapp.ui.canvas.painter import gaps_of
from albumapp.ui.commands_pieces import _celebrate, take_days
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.edges_section import EdgesSection
from albumapp.ui.panels.strip_model import label_of
from albumapp.ui.words import surface_name


def become(window: MainWindow, product_id: str) -> None:
    assert window.desk.do("change_product", product=product_id)
    window.desk.go(window.desk.document.surfaces[0].id)
    window.desk.select([])
    window.actions_.refresh()


@pytest.mark.parametrize(
    ("product_id", "names"),
    [
        ("calendar-a4:year=2027,language=de", ["Title page", "Januar 2027", "Februar 2027"]),
        ("card-folded-a6", ["Outside", "Inside"]),
        ("card-a6", ["Front", "Back"]),
        ("print-10x15", ["Print 1", "Print 2"]),
        ("canvas-40x60", ["Picture 1"]),
        ("canvas-split", ["3 panels"]),
    ],
)
def test_pages_are_called_what_they_are(small: MainWindow, product_id: str, names: list[str]) -> None:
    become(small, product_id)
    assert [surface_name(s) for s in small.desk.document.surfaces][: len(names)] == names


def test_a_month_is_short_in_the_strip(small: MainWindow) -> None:
    become(small, "calendar-a4:year=2027,language=de")
    assert [label_of(s) for s in small.desk.document.surfaces[1:4]] == ["Janu", "Febr", "März"]


def test_edges_are_chosen_in_the_inspector_and_undone(small: MainWindow) -> None:
    become(small, "canvas-40x60")
    section = small.findChild(EdgesSection)
    assert section.wants(small.desk)
    section.show_state(small.desk)
    before, rows = small.desk.document, len(small.desk.project.journal.rows)
    section._chosen(section.kind.findData("mirror" if not before.surfaces[0].edges else "stretch"))
    assert small.desk.document.surfaces[0].edges
    assert len(small.desk.project.journal.rows) == rows + 1
    small.actions_["undo"].trigger()
    assert small.desk.document.surfaces == before.surfaces
    become(small, "metal-40x60")
    assert not section.wants(small.desk), "nothing folds round there"


def test_a_print_turns_by_its_action_and_back_by_undo(small: MainWindow) -> None:
    become(small, "print-10x15")
    size = small.desk.surface.shape.size
    small.actions_["turn_page"].trigger()
    assert (small.desk.surface.shape.size.w, small.desk.surface.shape.size.h) == (size.h, size.w)
    small.actions_["undo"].trigger()
    assert small.desk.surface.shape.size == size


def test_days_of_a_file_are_one_step_and_a_wrong_file_is_said(small: MainWindow, tmp_path: Path) -> None:
    assert not small.actions_["own_days"].isEnabled()
    become(small, "calendar-a4:year=2027")
    assert small.actions_["own_days"].isEnabled()
    path = tmp_path / "days.csv"
    path.write_text("14.02.;Anna\n1990-12-24;Oma\n", encoding="utf-8")
    rows = len(small.desk.project.journal.rows)
    take_days(small, path)
    assert own_days(small.desk.document) == {(2, 14): "Anna", (12, 24): "Oma"}
    assert len(small.desk.project.journal.rows) == rows + 1
    path.write_text("14.02.;Anna\nsoon;Oma\n", encoding="utf-8")
    take_days(small, path)
    assert own_days(small.desk.document)[2, 14] == "Anna"


def test_gaps_between_panels_are_seen(small: MainWindow) -> None:
    become(small, "canvas-split")
    surface = small.desk.surface
    gaps = gaps_of(surface)
    assert gaps is not None
    first, second = surface.shape.fronts[:2]
    from PySide6.QtCore import QPointF

    assert gaps.contains(QPointF((first.right + second.x) / 2, first.cy))
    assert not gaps.contains(QPointF(first.cx, first.cy))
    become(small, "canvas-40x60")
    assert gaps_of(small.desk.surface) is None


def test_the_preview_shows_one_piece_at_a_time(small: MainWindow) -> None:
    from albumapp.ui.preview.window import Preview

    become(small, "card-a6")
    small.actions_["preview"].trigger()
    preview = next(w for w in small.findChildren(Preview))
    assert preview.one.on
    assert not preview.one.button.isVisible()
    assert preview.words() == "Front"
    preview.leaf(1)
    assert preview.words() == "Back"
    preview.close()


def test_people_whose_birthday_it_is_are_offered_for_their_month(small: MainWindow, tmp_path: Path) -> None:
    become(small, "calendar-a4:year=2027")
    path = tmp_path / "days.csv"
    path.write_text("14.02.;Anna\n", encoding="utf-8")
    said: list[tuple[object, ...]] = []
    small.desk.message.connect(lambda *words: said.append(words))
    take_days(small, path)
    assert "Show them there" not in str(said), "nobody is called so"
    small.desk.project.context.names = {"p1": "Anna"}
    person = next(iter(small.desk.document.photos))
    known = small.desk.project.context.known
    small.desk.project.context.known = {
        **known, person: replace(small.desk.project.context.facts(person), people=("p1",)),
    }  # fmt: skip
    take_days(small, path)
    rows = len(small.desk.project.journal.rows)
    _celebrate(small)
    assert small.desk.document.surfaces[2].photos() == [person]
    assert len(small.desk.project.journal.rows) == rows + 1
