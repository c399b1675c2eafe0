"""Texts in the window: styles, fonts, fit, captions, spine, page numbers, spelling; each by the hand."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QToolButton

from albumapp.document.model import TextFrame
from albumapp.ui.canvas import writing
from albumapp.ui.commands_text import caption_suggestions, write_caption
from albumapp.ui.main_window import MainWindow
from albumapp.ui.panels.font_picker import FAMILY
from albumapp.ui.panels.paragraph_section import ParagraphSection, WordsSection
from albumapp.ui.panels.text_section import TextSection

from .canvas import hand

LONG = "A rather long text about a long day by the sea, which needs more room than its box has at all."


@pytest.fixture
def texts(album: MainWindow) -> list[str]:
    """Two texts on the pages that are shown, both selected."""
    desk = album.desk
    desk.go(desk.document.inner()[1].id)
    for n in range(2):
        desk.do("add_text", surface=desk.surface_id, box=[30, 30 + 30 * n, 60, 12], text=f"Text {n}")
    ids = [f.id for f in desk.surface.frames[-2:]]
    desk.select(ids)
    album.bench.inspector.refresh()
    return ids


def text(window: MainWindow, frame: str) -> TextFrame:
    return window.desk.surface.frame(frame)


def section(window: MainWindow, kind: type) -> object:
    window.bench.inspector.refresh()
    return window.bench.inspector.section(kind)


def test_several_texts_get_the_same_look_in_one_step(album: MainWindow, texts: list[str]) -> None:
    steps = album.desk.project.journal.done
    made = section(album, TextSection)
    made.size.edited.emit(17.0)
    assert [text(album, i).style.size_pt for i in texts] == [17, 17]
    assert album.desk.project.journal.done == steps + 1
    album.run("text_bold")
    assert all(text(album, i).style.bold for i in texts)
    album.run("text_bold")
    assert not any(text(album, i).style.bold for i in texts)
    for action, mark in (("text_bullets", "bullet"), ("text_numbers", "number"), ("text_numbers", "")):
        album.run(action)
        assert {text(album, i).style.marks for i in texts} == {mark}


def test_larger_letters_are_one_step_for_all(album: MainWindow, texts: list[str]) -> None:
    steps = album.desk.project.journal.done
    album.run("text_larger")
    assert all(text(album, i).style.size_pt > 11 for i in texts)
    assert album.desk.project.journal.done == steps + 1


def test_paragraph_fields_write_what_they_say(album: MainWindow, texts: list[str]) -> None:
    made = section(album, ParagraphSection)
    for key, value in (
        ("leading", 1.5),
        ("tracking", 20.0),
        ("before", 3.0),
        ("after", 4.0),
        ("indent", 5.0),
    ):
        made._fields[key].edited.emit(value)
        assert [getattr(text(album, i).style, key) for i in texts] == [value, value]


def test_a_style_is_worn_kept_updated_and_forgotten(qtbot, album: MainWindow, texts: list[str]) -> None:
    made = section(album, TextSection)
    combo = album.findChild(QComboBox, "text_style")
    combo.setCurrentIndex(combo.findData("Quote"))
    combo.activated.emit(combo.currentIndex())
    assert {text(album, i).named for i in texts} == {"Quote"}
    album.desk.select(texts[:1])
    made = section(album, TextSection)
    made.size.edited.emit(30.0)
    section(album, TextSection)
    assert "changed" in combo.currentText()
    made._style_menu()
    menu = made.findChild(QMenu, "text_style_menu")
    next(a for a in menu.actions() if a.objectName() == "style_update").trigger()
    menu.close()
    assert text(album, texts[1]).style.size_pt == 30
    album.run("save_text_style")
    made.style_line.setText("Grandma")
    qtbot.keyClick(made.style_line, Qt.Key.Key_Return)
    assert text(album, texts[0]).named == "Grandma"
    assert "Grandma" in dict(album.desk.document.texts.styles)


def test_what_does_not_fit_is_said_and_mended_both_ways(album: MainWindow, texts: list[str]) -> None:
    desk = album.desk
    desk.select(texts[:1])
    made = section(album, TextSection)
    assert not made.misfit.isVisibleTo(made)
    for action in ("shrink_text", "grow_text"):
        desk.do("set_text", frame=texts[0], text=LONG, style={"size_pt": 20})
        section(album, TextSection)
        assert made.misfit.isVisibleTo(made)
        before = text(album, texts[0])
        album.run(action)
        section(album, TextSection)
        assert not made.misfit.isVisibleTo(made)
        assert (text(album, texts[0]).box == before.box) == (action == "shrink_text")


def test_the_font_list_searches_previews_and_remembers(qtbot, album: MainWindow, texts: list[str]) -> None:
    made = section(album, TextSection)
    picker = made.family.open()
    assert picker.list.currentItem().data(FAMILY) == "Source Serif Pro"
    qtbot.keyClicks(picker.line, "cav")
    assert [picker.list.item(i).data(FAMILY) for i in range(picker.list.count())] == ["Caveat"]
    picker.grab()  # the names are drawn
    picker.star("Caveat")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert [text(album, i).style.family for i in texts] == ["Caveat", "Caveat"]
    assert album.desk.settings.get("font_recent") == ["Caveat"]
    again = made.family.open()
    assert again.list.item(1).data(FAMILY) == "Caveat"  # below the head of the favourites
    again.close()


def test_captions_are_suggested_and_keep_to_their_photo(album: MainWindow) -> None:
    desk = album.desk
    surface = next(s for s in desk.document.inner() if s.photos())
    desk.go(surface.id)
    frame = next(surface.photo_frames())
    desk.select([frame.id])
    offered = caption_suggestions(desk, frame.photo)
    assert any("2025" in shown for _, shown in offered)
    album.run("add_caption")
    menu = album.findChild(QMenu, "captions")
    steps = desk.project.journal.done
    menu.actions()[0].trigger()
    menu.close()
    assert desk.project.journal.done == steps + 1
    (made,) = desk.frames()
    assert (made.role, made.photo) == ("caption", frame.photo)
    assert album.bench.canvas.scene_.item_of(made.id).frame.text == offered[0][1]
    write_caption(album, [frame.id], "Mine", write=True)
    assert album.bench.canvas.mode == "text"
    album.finish_mode()


def test_the_spine_and_page_numbers_by_the_menu(album: MainWindow) -> None:
    desk = album.desk
    cover = desk.document.cover
    for f in cover.frames:
        if getattr(f, "role", "") == "spine":
            desk.do("delete_frames", frames=[f.id])
    album.run("add_spine_text")
    assert sum(getattr(f, "role", "") == "spine" for f in desk.document.cover.frames) <= 1
    desk.go(desk.document.inner()[1].id)
    desk.select([])
    album.run("page_numbers")
    assert desk.document.texts.numbers is not None
    made = section(album, WordsSection)
    made.place.setCurrentIndex(made.place.findData("centre"))
    made.place.activated.emit(0)
    assert desk.document.texts.numbers.place == "centre"
    made.first.edited.emit(3.0)
    assert desk.document.texts.numbers.from_page == 3
    album.run("page_numbers")
    assert desk.document.texts.numbers is None


def test_the_language_of_the_words_is_the_books(album: MainWindow) -> None:
    desk = album.desk
    desk.select([])
    made = section(album, WordsSection)
    made.language.setCurrentIndex(made.language.findData("de"))
    made.language.activated.emit(0)
    assert desk.document.texts.language == "de"
    assert writing.now().language == "de"
    album.run("spelling")
    assert writing.now().language == ""
    writing.now().learn("Qwibble")
    assert "Qwibble" in desk.settings.get("own_words")


def test_what_fills_itself_is_put_in_by_the_menu(album: MainWindow, texts: list[str]) -> None:
    desk = album.desk
    desk.select(texts[:1])
    made = section(album, TextSection)
    button = album.findChild(QToolButton, "text_put_in_button")
    made.words.setPlainText("")
    next(a for a in button.menu().actions() if a.objectName() == "fill_page").trigger()
    assert text(album, texts[0]).text == "{page}"
    section(album, TextSection)
    assert made.filled.text() == str(desk.surface.shape.pages[0])


def test_check_says_what_does_not_fit_or_has_no_font_or_words(album: MainWindow, texts: list[str]) -> None:
    desk = album.desk
    desk.do("set_text", frame=texts[0], text=LONG, style={"size_pt": 20})
    desk.do("set_text", frame=texts[1], text="{people} \U000f1234")
    album.checking.now()
    said = {f.frame: [] for f in album.findings}
    for f in album.findings:
        said[f.frame].append(f.text)
    assert any("does not fit" in words for words in said[texts[0]])
    assert any("No font" in words for words in said[texts[1]])
    assert any("People" in words for words in said[texts[1]])


def test_bold_while_writing_goes_on_writing(qtbot, album: MainWindow, texts: list[str]) -> None:
    desk, canvas = album.desk, album.bench.canvas
    desk.select(texts[:1])
    canvas.begin_mode(texts[0])
    editor = canvas.findChild(object, "canvas_text_editor")
    editor.setPlainText("Bolder")
    album.run("text_bold")
    assert canvas.mode == "text"
    assert canvas.shown_surface.frame(texts[0]).style.bold
    canvas.end_mode()
    assert (text(album, texts[0]).text, text(album, texts[0]).style.bold) == ("Bolder", True)


def test_names_of_people_show_where_a_text_asks_for_them(album: MainWindow, monkeypatch) -> None:
    desk = album.desk
    surface = next(s for s in desk.document.inner() if s.photos())
    desk.go(surface.id)
    photo = surface.photos()[0]
    frame = next(f for f in surface.photo_frames() if f.photo == photo)
    write_caption(album, [frame.id], "{people}")
    (made,) = desk.frames()
    known = dict(desk.project.context.known)
    known[photo] = replace(known[photo], people=("p1", "p2"))
    desk.project.context.known = known
    people = {p: SimpleNamespace(id=p, name=n, hidden=False) for p, n in (("p1", "Anna"), ("p2", None))}
    monkeypatch.setattr(desk.story, "known", lambda: people)
    desk.settings.set("people", True)
    desk.story.changed.emit()
    canvas = album.bench.canvas
    assert canvas.scene_.item_of(made.id).frame.text == "Anna"
    desk.settings.set("people", False)
    desk.story.changed.emit()
    assert canvas.scene_.item_of(made.id).frame.text == ""
    assert desk.document.find(made.id)[1].text == "{people}"


def test_several_photos_get_their_captions_in_one_step(album: MainWindow) -> None:
    desk = album.desk
    surface = max(desk.document.inner(), key=lambda s: len(s.photos()))
    desk.go(surface.id)
    frames = [f.id for f in surface.photo_frames()]
    assert len(frames) > 1
    desk.select(frames)
    steps = desk.project.journal.done
    album.run("add_caption")
    menu = album.findChild(QMenu, "captions")
    menu.actions()[0].trigger()
    menu.close()
    made = desk.frames()
    assert {f.photo for f in made} == set(surface.photos())
    assert len(made) == len(frames)
    assert desk.project.journal.done == steps + 1


def test_a_new_text_is_put_in_at_once_or_drawn_on_the_page(small: MainWindow) -> None:
    desk, canvas = small.desk, small.bench.canvas
    before, rows = desk.document, len(desk.project.journal.rows)
    small.run("add_text")
    (text,) = desk.frames()
    assert canvas.mode == "text"
    hand.drag(canvas, (330, 180), (470, 240))
    assert canvas.mode == "text"
    (text,) = desk.frames()
    assert text.box.as_list() == pytest.approx([330, 180, 140, 60], abs=3)
    assert desk.undo_name == "Add text"
    assert len(desk.project.journal.rows) == rows + 1
    hand.drag(canvas, (60, 30), (20, 60))  # again, over a photo, from its lower right corner
    (text,) = desk.frames()
    assert text.box.as_list() == pytest.approx([20, 30, 40, 30], abs=3)
    canvas._mode.editor.setPlainText("Lisbon")
    hand.drag(canvas, (330, 180), (470, 240))  # its words are there: this is a band now
    assert canvas.mode == ""
    assert desk.document.find(text.id)[1].text == "Lisbon"
    assert desk.document.find(text.id)[1].box == text.box
    small.run("undo")
    small.run("undo")
    assert desk.document == before


def test_a_click_ends_a_new_text_as_any(small: MainWindow) -> None:
    desk, canvas = small.desk, small.bench.canvas
    small.run("add_text")
    rows = len(desk.project.journal.rows)
    hand.click(canvas, 60, 50)
    assert canvas.mode == ""
    assert [f.photo for f in desk.frames()] == ["red"]
    assert len(desk.project.journal.rows) == rows


def test_a_press_that_takes_the_keys_from_a_new_text_draws_it_too(small: MainWindow) -> None:
    desk, canvas = small.desk, small.bench.canvas
    small.run("add_text")
    (text,) = desk.frames()
    leave = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason)
    QApplication.sendEvent(canvas._mode.editor, leave)  # as a real press does before it arrives
    assert canvas.mode == ""
    hand.drag(canvas, (330, 180), (470, 240))
    assert desk.document.find(text.id)[1].box.w == pytest.approx(140, abs=3)
    canvas.end_mode()
    QApplication.processEvents()
    box = desk.document.find(text.id)[1].box
    hand.drag(canvas, (480, 270), (560, 290))
    assert desk.document.find(text.id)[1].box == box
