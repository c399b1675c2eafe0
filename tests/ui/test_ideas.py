"""What the photos would make, in the window: drafts of it, one click makes one, nothing is pushed twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from albumapp.document.storage import AlbumFile
from albumapp.session import idea_memory
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.ideas import IdeasPanel
from tests.ui.conftest import WAIT_MS, draw_photos

Settle = Callable[[], None]


def panel(window: MainWindow) -> IdeasPanel:
    """That of the sheet where it is open, else that of the invitation."""
    sheet = window.sheet
    return sheet.findChild(IdeasPanel) if sheet is not None else window.bench.ideas


def ids(window: MainWindow) -> list[str]:
    return [c.idea.id for c in panel(window).cards]


def press(window: MainWindow, name: str) -> None:
    found = panel(window).findChild(QPushButton, name) or panel(window).findChild(QToolButton, name)
    found.click()


def test_after_an_import_the_best_ideas_are_drafted_beside_the_own_choice(
    imported: MainWindow, settle: Settle
) -> None:
    desk = imported.desk
    settle()
    assert imported.bench.inviting
    shown = panel(imported)
    assert 1 <= len(shown.cards) <= 3
    assert {i.id for i in desk.ideas.found} == desk.ideas.drafts.keys()
    assert len(desk.ideas.found) >= len(shown.cards)
    for card in shown.cards:
        draft = desk.ideas.drafts[card.idea.id]
        assert draft.used()
        assert draft.photos.keys() == desk.document.photos.keys()
        assert "price" not in card.facts.text()  # none is known here: nothing is said on each card
        assert card.why.text()
        assert card.go.text() in card.go.accessibleName()
        assert card.why.text() in card.go.accessibleDescription()
    assert not desk.document.surfaces
    assert len(desk.project.journal.rows) == 1  # nothing but the import
    assert imported.bench.canvas.focusProxy() is imported.bench.invite  # the one thing to do next


def test_one_click_makes_it_in_one_step_and_it_is_not_shown_again(
    imported: MainWindow, settle: Settle
) -> None:
    desk = imported.desk
    settle()
    first = desk.ideas.found[0]
    before, draft = desk.document, desk.ideas.drafts[first.id]
    press(imported, f"idea_make_{first.id}")
    settle()
    assert desk.document.product.partition(":")[0] == first.product
    assert [s.frames for s in desk.document.surfaces] == [s.frames for s in draft.surfaces]
    assert not imported.bench.inviting
    desk.undo()
    assert desk.document == before
    settle()
    assert first.id not in ids(imported)
    imported.run("ideas")
    settle()
    assert first.id not in ids(imported)
    assert "1 more" in panel(imported).again.text()
    press(imported, "ideas_again")
    settle()
    assert ids(imported)[0] == first.id


def test_what_is_waved_off_stays_away_until_it_is_brought_back(imported: MainWindow, settle: Settle) -> None:
    desk = imported.desk
    settle()
    imported.run("ideas")
    settle()
    before = ids(imported)
    gone = before[1]
    press(imported, f"idea_no_{gone}")
    assert gone not in ids(imported)
    assert idea_memory.told(desk.settings, desk.document.photos) == {gone: idea_memory.WAVED_OFF}
    imported.sheet.close()
    imported.run("ideas")
    settle()
    assert gone not in ids(imported)
    (back,) = [b for b in imported.messages.findChildren(QPushButton) if b.text() == "Bring it back"]
    back.click()
    settle()
    assert ids(imported) == before


def test_in_an_open_album_an_idea_becomes_an_album_beside_it(
    album: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    desk = album.desk
    path, before = desk.project.path, desk.document
    qtbot.keyClick(album, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert "album" not in ids(album)  # that is what it is
    idea = panel(album).cards[0].idea
    press(album, f"idea_make_{idea.id}")
    settle()
    assert desk.project.path != path
    assert desk.document.product.partition(":")[0] == idea.product
    assert desk.document.photos.keys() == before.photos.keys()
    assert desk.document.used()
    with AlbumFile(path, look=True) as file:
        assert file.load()[0] == before
    texts = {b.text(): b for b in album.messages.findChildren(QPushButton)}
    texts["Go back to it"].click()
    settle()
    assert desk.project.path == path
    assert desk.document == before
    album.run("ideas")
    settle()
    assert idea.id not in ids(album)


def test_photos_that_come_later_are_in_what_is_made(
    imported: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    desk = imported.desk
    settle()
    draw_photos(tmp_path / "more", 3, 40)
    desk.import_paths([tmp_path / "more"])
    settle()
    idea = desk.ideas.found[0]
    desk.ideas.make(idea.id)
    settle()
    assert len(desk.document.photos) == 17
    assert desk.document.surfaces


def test_drafts_rest_while_a_book_is_laid_out_and_come_afterwards(
    imported: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    desk = imported.desk
    settle()
    imported.run("ideas")
    desk.ideas.drafts.clear()
    desk.suggest()
    assert desk.suggester.drafting
    desk.ideas._draft_next()
    assert desk.ideas._task is None
    settle()
    assert desk.document.surfaces
    imported.run("ideas")
    qtbot.waitUntil(lambda: {i.id for i in desk.ideas.found} == desk.ideas.drafts.keys(), timeout=WAIT_MS)
    assert desk.ideas.found
    assert "album" not in ids(imported)  # that is what it is now


def test_the_picture_of_a_draft_is_drawn(imported: MainWindow, settle: Settle) -> None:
    settle()
    picture = panel(imported).cards[0].picture
    assert picture.accessibleName() == "Picture of the draft"
    image = picture.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}
    assert len(colours) > 12
    assert len(picture._boxes()) == len(picture._parts)
    for box in picture._boxes():
        assert picture.rect().contains(box.toRect())


def test_what_is_stored_says_it_and_forgets_it(imported: MainWindow, settle: Settle) -> None:
    desk = imported.desk
    settle()
    desk.ideas.wave_off(desk.ideas.found[0].id)
    imported.run("stored")
    settle()
    assert "1" in imported.sheet.findChild(QLabel, "stored_ideas").text()
    imported.sheet.findChild(QPushButton, "forget_ideas").click()
    settle()
    assert imported.sheet.findChild(QLabel, "stored_ideas") is None
    assert idea_memory.rows(desk.settings) == []
    assert len(panel_of_start(imported).cards) == min(3, len(desk.ideas.found))


def panel_of_start(window: MainWindow) -> IdeasPanel:
    return window.bench.ideas


# --- the look of another album ----------------------------------------------------------------------


def test_an_album_takes_the_look_of_another(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    desk.suggester.remake(style="black")
    settle()
    first = desk.project.path
    idea = next(i for i in ("calendar", "prints", "wall", "card") if _made(album, i, settle))
    before = desk.document
    assert before.style != "magazine"
    desk.suggester.remake(style="magazine")
    settle()
    before, rows = desk.document, len(desk.project.journal.rows)
    album.run("take_look")
    button = album.sheet.findChild(QPushButton, "family_0")
    assert button.text() == first.stem
    button.click()
    settle()
    assert desk.document.style == "black", idea
    assert len(desk.project.journal.rows) == rows + 1
    assert any("the style of its pages" in text for text in said_texts(album))
    desk.undo()
    assert desk.document == before


def _made(window: MainWindow, idea: str, settle: Settle) -> bool:
    window.desk.ideas.ask()
    settle()
    if window.desk.ideas.idea(idea) is None:
        return False
    window.desk.ideas.make(idea)
    settle()
    return True


def said_texts(window: MainWindow) -> list[str]:
    return [made.text() for made in window.messages.findChildren(QLabel)]


def test_the_check_knows_what_hangs_in_another_album(album: MainWindow, settle: Settle) -> None:
    desk = album.desk
    photo = next(iter(desk.document.photos))
    desk.do("change_product", product="canvas-40x60")
    frame = next(desk.document.surfaces[0].photo_frames())
    desk.do("place_photo", frame=frame.id, photo=photo)
    title = desk.document.title
    book = desk.project.path
    desk.new_project("Stairs", "metal-40x60")
    settle()
    assert desk.project.path != book
    assert desk.project.context.hung == {photo: title}


def test_few_cards_share_all_of_the_width(imported: MainWindow, settle: Settle) -> None:
    settle()
    shown = panel(imported)
    line = shown.fontMetrics().height()
    shown.resize(round(4.5 * 16 * line), 300)  # four of the least would go there
    shown._level()
    across = len(shown.cards)
    assert 1 <= across <= 3
    assert shown.cards[0].wide > 16 * line + 3 * 12
    assert across * shown.cards[0].wide + (across - 1) * 12 <= shown.width()
