"""Suggestions from the window: what is locked stays, blank pages are said, all is one undo step."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.suggest import SuggestPanel
from tests.ui.conftest import draw_photos

Settle = Callable[[], None]


def some_spread(window: MainWindow, at: int):
    return [s for s in window.desk.document.inner() if s.photos()][at]


def test_locked_pages_keep_their_place_when_an_album_is_suggested(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    held = some_spread(album, 2)
    desk.do("lock_surface", surface=held.id, locked=True)
    held = desk.document.surface(held.id)
    place = desk.document.inner().index(held)
    before, rows = desk.document, len(desk.project.journal.rows)
    desk.suggest(seed=5)
    settle()
    after = desk.document
    assert after.inner()[place] == held
    assert after.page_count == before.page_count
    assert [s.shape for s in after.inner()] == [s.shape for s in before.inner()]
    ids = [s.id for s in after.surfaces] + [f.id for s in after.surfaces for f in s.frames]
    assert len(set(ids)) == len(ids)
    inner = [p for s in after.inner() for p in s.photos()]
    assert len(set(inner)) == len(inner)
    assert len(desk.project.journal.rows) == rows + 1
    desk.undo()
    assert desk.document == before


def test_a_locked_frame_keeps_its_pages_too(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    held = some_spread(album, 0)
    desk.do("lock_frame", frame=next(held.photo_frames()).id, locked=True)
    held = desk.document.surface(held.id)
    desk.suggest(pages=24)
    settle()
    assert held in desk.document.inner()


def test_another_product_keeps_locked_pages_as_near_as_it_can(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    before = desk.document
    desk.do("lock_surface", surface=some_spread(album, 1).id, locked=True)
    locked = desk.document
    held = some_spread(album, 1)
    desk.suggest(product_id="hardcover-a4-landscape")
    settle()
    assert desk.document.product == "hardcover-a4-landscape"
    kept = desk.document.surface(held.id)
    assert kept.locked
    assert kept.photos() == held.photos()
    assert kept.shape != held.shape
    assert "1 spread that you arranged stays" in album.messages.current.mend
    desk.undo()
    assert desk.document == locked
    assert desk.document.product == before.product


def test_the_sheet_says_what_stays(album: MainWindow) -> None:
    album.run("suggest")
    assert not any("locked" in w.text() for w in album.sheet.findChildren(QLabel))
    album.desk.do("lock_surface", surface=album.desk.surface_id, locked=True)
    album.run("suggest")
    assert any("What is locked stays" in w.text() for w in album.sheet.findChildren(QLabel))


def test_the_whole_book_again_keeps_photos_and_locks(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    desk = window.desk
    draw_photos(tmp_path / "many", 34)
    desk.import_paths([tmp_path / "many"])
    settle()
    desk.suggest()
    settle()
    held = some_spread(window, 1)
    desk.do("lock_surface", surface=held.id, locked=True)
    held = desk.document.surface(held.id)
    before, rows = desk.document, len(desk.project.journal.rows)
    window.run("suggest_again")
    settle()
    after = desk.document
    assert after != before
    assert after.surface(held.id) == held
    assert set(after.used()) == set(before.used())
    assert [r.name for r in desk.project.journal.rows[rows:]] == ["Suggest the book again"]
    desk.undo()
    assert desk.document == before


def test_blank_pages_are_said_and_counted(window: MainWindow, tmp_path: Path, settle: Settle) -> None:
    desk = window.desk
    draw_photos(tmp_path / "few", 3)
    desk.import_paths([tmp_path / "few"])
    settle()
    desk.suggest()
    settle()
    blank = {s.id for s in desk.document.inner() if not s.frames}
    assert blank
    assert f"{len(blank)} spreads are blank" in window.messages.current.mend
    assert blank <= {f.surface for f in window.findings}
    assert not any(f.rejects for f in window.findings if f.surface in blank)
    window.go("check")
    desk.go(desk.document.inner()[0].id)
    found = next(n for n, f in enumerate(window.findings) if f.surface in blank)
    window.sheet.findChild(QPushButton, f"finding_{found}").click()
    assert desk.surface_id == window.findings[found].surface
    assert desk.selection == []
    before = len(window.findings)
    desk.do("add_text", surface=desk.surface_id, box=[30, 30, 80, 20], text="A word")
    settle()
    assert len(window.findings) == before - 1
    listed = [b for b in window.sheet.findChildren(QPushButton) if b.isVisibleTo(window.sheet)]
    assert len([b for b in listed if re.fullmatch(r"finding_\d+", b.objectName())]) == before - 1


def test_a_cover_offers_other_designs(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    desk.go(desk.document.cover.id)
    settle()
    assert len(desk.suggester.options) >= 6
    assert desk.suggester.shown == 0
    before = desk.document.cover
    assert desk.suggester.take(2)
    assert desk.document.cover != before
    assert {f.id for f in desk.document.cover.frames} == {f.id for f in before.frames}
    desk.undo()
    assert desk.document.cover == before


def ask(window: MainWindow) -> QPushButton | None:
    return window.messages.findChild(QPushButton, "message_button")


def test_a_suggestion_does_not_write_over_edits_made_meanwhile(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    desk.suggest(seed=5)
    desk.do("clear_surface", surface=some_spread(album, 2).id)
    edited, rows = desk.document, len(desk.project.journal.rows)
    settle()
    assert desk.document == edited
    assert "You edited meanwhile" in album.messages.current.text
    ask(album).click()
    settle()
    assert desk.document.surfaces != edited.surfaces
    assert len(desk.project.journal.rows) == rows + 1
    desk.undo()
    assert desk.document == edited
    settle()


def test_a_photo_removed_meanwhile_leaves_its_frame_empty(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    photo = some_spread(album, 0).photos()[0]
    desk.suggest()
    desk.do("remove_photos", photos=[photo])
    settle()
    ask(album).click()
    settle()
    assert photo not in desk.document.used()
    assert set(desk.document.used()) <= set(desk.document.photos)


def test_photos_that_come_meanwhile_ask_nothing(album: MainWindow, settle: Settle, tmp_path: Path) -> None:
    desk = album.desk
    draw_photos(tmp_path / "more", 2, first=20)
    desk.suggest(seed=7)
    desk.import_paths([tmp_path / "more"])
    before = desk.document
    settle()
    assert desk.document.seed == 7
    assert len(desk.document.photos) == len(before.photos) + 2
    assert "meanwhile" not in album.messages.current.text


def test_a_new_suggestion_takes_the_place_of_one_that_was_not_taken(
    album: MainWindow, settle: Settle
) -> None:
    desk = album.desk
    desk.suggest(seed=5)
    desk.do("clear_surface", surface=some_spread(album, 2).id)
    settle()
    assert ask(album) is not None
    desk.suggest(seed=6)
    assert ask(album) is None
    settle()
    assert desk.document.seed == 6


def test_another_style_or_product_keeps_the_photos_of_the_book(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    spread = max(desk.document.inner(), key=lambda s: len(s.photos()))
    desk.do("fewer_photos", surface=spread.id)
    before, rows = desk.document, len(desk.project.journal.rows)
    album.show_suggest()
    panel = next(p for p in album.findChildren(SuggestPanel) if p.isVisible())
    assert panel.same.isVisible()
    assert panel.same.isChecked()
    panel.style_box.setCurrentIndex(panel.style_box.findData("story"))
    panel.product.setCurrentIndex(panel.product.findData("hardcover-a4-landscape"))
    panel.go.click()
    settle()
    after = desk.document
    assert (after.style, after.product) == ("story", "hardcover-a4-landscape")
    assert set(after.used()) == set(before.used())
    assert len(after.used()) < len(after.photos)
    assert len(desk.project.journal.rows) == rows + 1
    desk.undo()
    assert desk.document == before


def test_photos_are_chosen_anew_where_that_is_wanted(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    spread = max(desk.document.inner(), key=lambda s: len(s.photos()))
    desk.do("fewer_photos", surface=spread.id)
    fewer = set(desk.document.used())
    album.show_suggest()
    panel = next(p for p in album.findChildren(SuggestPanel) if p.isVisible())
    panel.same.setChecked(False)
    panel.go.click()
    settle()
    assert set(desk.document.used()) > fewer


def test_layouts_that_are_tried_stay_in_their_places(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    desk.go(max(desk.document.inner(), key=lambda s: len(s.photos())).id)
    settle()
    offered = list(desk.suggester.options)
    for n in (1, 3, 2, 1):
        if desk.suggester.shown != n:
            assert desk.suggester.take(n)
            settle()
        assert desk.suggester.shown == n
        assert desk.suggester.options == offered
        boxes = {f.photo: f.box for f in desk.surface.photo_frames()}
        assert boxes == {f.photo: f.box for f in offered[n].photo_frames()}
    ids = [f.id for s in desk.document.surfaces for f in s.frames]
    assert len(set(ids)) == len(ids)
    assert not any(i.startswith("option") for i in ids)


def arranged(window: MainWindow) -> str:
    """A spread with a frame moved by hand."""
    desk = window.desk
    spread = max(desk.document.inner(), key=lambda s: len(s.photos()))
    desk.do("move_frames", frames=[next(spread.photo_frames()).id], dx=1.5, dy=2.0)
    return spread.id


def test_the_book_again_keeps_arranged_pages_and_offers_them_anew(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    page = arranged(album)
    held = desk.document.surface(page)
    album.run("suggest_again")
    settle()
    assert desk.document.surface(page) == held
    assert "1 spread that you arranged stays" in album.messages.current.mend
    before, rows = desk.document, len(desk.project.journal.rows)
    ask(album).click()
    settle()
    after = desk.document
    assert list(after.surface(page).photo_frames()) != list(held.photo_frames())
    assert set(after.surface(page).photos()) == set(held.photos())
    assert [s for s in after.surfaces if s.id != page] == [s for s in before.surfaces if s.id != page]
    assert [r.name for r in desk.project.journal.rows[rows:]] == ["Lay out arranged pages anew"]
    assert ask(album) is None
    desk.undo()
    assert desk.document == before


def test_the_offer_to_lay_out_arranged_pages_ends_with_the_next_edit(
    album: MainWindow, settle: Settle
) -> None:
    desk = album.desk
    arranged(album)
    album.run("suggest_again")
    settle()
    assert ask(album) is not None
    desk.undo()
    settle()
    assert ask(album) is None


def test_a_book_that_is_all_arranged_says_so(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    for s in desk.document.inner():
        desk.do("set_background", surface=s.id, colour="#eeeeff")
    before = desk.document
    album.run("suggest_again")
    settle()
    assert desk.document == before
    n = len(before.inner())
    assert f"{n} spreads that you arranged stay" in album.messages.current.mend
    assert ask(album).text() == "Lay these out anew too"


@pytest.mark.parametrize("field", ["product", "style"])
def test_product_and_style_are_changed_from_the_inspector(
    field: str, album: MainWindow, settle: Settle
) -> None:
    album.desk.select([])
    settle()
    album.findChild(QPushButton, f"book_change_{field}").click()
    settle()
    assert album.sheet.isVisible()
    assert album.sheet.isAncestorOf(album.focusWidget())
    assert album.focusWidget().objectName() == {"product": "product_search"}.get(field, f"suggest_{field}")


def test_arranged_pages_are_laid_out_anew_from_the_menu(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    album.actions_.refresh()
    assert not album.actions_["lay_out_anew"].isEnabled()
    page = arranged(album)
    before = desk.document
    album.run("lay_out_anew")
    settle()
    assert desk.document.surface(page) != before.surface(page)
    assert not album.actions_["lay_out_anew"].isEnabled()
    desk.undo()
    assert desk.document == before


def test_by_keys_alone_photos_become_a_book(
    window: MainWindow, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    draw_photos(tmp_path / "photos", 9)
    window.show()
    window.desk.import_paths([tmp_path / "photos"])
    settle()
    panel = window.bench.invite
    assert window.findChild(QLabel, "product_words").text() == ""  # what it will be is still open
    window.take_focus()
    assert window.focusWidget() is panel.go
    panel.name.setFocus()
    panel.name.selectAll()
    qtbot.keyClicks(panel.name, "By hand")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    settle()
    assert window.desk.document.surfaces
    assert window.desk.document.title == "By hand"
    assert window.focusWidget() is window.bench.canvas
    window.run("export")
    assert window.place == "order"
    start = window.focusWidget()
    assert start.objectName() == "export_start"  # Enter exports, it does not close
    window.sheet.close()
    assert window.place == "design"
    window.run("go_check")
    assert window.focusWidget().objectName() == "finding_0"
    on = window.desk.surface_id
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.desk.surface_id == window.findings[0].surface != on
