"""Writing on the page: caret, selection, keys, input methods, quotes, spelling, words that fill."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from albumapp.session.project import Project
from albumapp.text.spelling import Speller
from albumapp.ui.canvas import writing
from albumapp.ui.canvas.text_edit import TextEditor, from_qt, to_qt
from albumapp.ui.canvas.view import CanvasView
from tests.ui.canvas import hand

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture(autouse=True)
def plain_writing() -> Iterator[None]:
    state = writing.now()
    language, quotes = state.language, state.quotes
    yield
    state.set_language(language)
    state.quotes = quotes


def editor_of(view: CanvasView, text: str = "", **style: object) -> TextEditor:
    """The editor of the text on the page, which says `text` before."""
    project = view.project
    assert project is not None
    project.do("set_text", frame="t1", text=text, style=style)
    assert view.begin_mode("t1")
    found = view.findChild(QPlainTextEdit, "canvas_text_editor")
    assert isinstance(found, TextEditor)
    return found


def at(editor: TextEditor, place: int) -> QPointF:
    """The middle of the caret before a place, in px of the editor."""
    editor.put_caret(place)
    return QPointF(editor.caret_rect().center())


def kept(project: Project) -> str:
    return project.document.find("t1")[1].text


def test_what_is_typed_shows_on_the_page_and_is_one_step(qtbot, view: CanvasView, project: Project) -> None:
    editor = editor_of(view, "Lisbon")
    before = project.journal.done
    editor.put_caret(6)
    qtbot.keyClicks(editor, " by night")
    assert view.shown_surface.frame("t1").text == "Lisbon by night"
    qtbot.keyClick(editor, KEY.Key_Escape)
    assert kept(project) == "Lisbon by night"
    assert project.journal.done == before + 1
    project.undo()
    assert kept(project) == "Lisbon"


def test_undo_while_writing_is_the_editors_own(qtbot, view: CanvasView, project: Project) -> None:
    editor = editor_of(view, "Lisbon")
    steps = project.journal.done
    editor.put_caret(6)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, KEY.Key_Z, CTRL)
    assert (editor.toPlainText(), project.journal.done) == ("Lisbon", steps)


def test_arrows_home_and_end_go_by_lines_as_they_are_broken(qtbot, view: CanvasView) -> None:
    text = "A text that is long enough to be broken into two lines in its box, it is hoped"
    editor = editor_of(view, text, size_pt=20)
    places = editor.places()
    assert len(places.rows) > 1
    second = places.rows[1].start
    editor.put_caret(4)
    qtbot.keyClick(editor, KEY.Key_Down)
    assert places.row_of(editor.caret) == 1
    qtbot.keyClick(editor, KEY.Key_Home)
    assert editor.caret == second
    qtbot.keyClick(editor, KEY.Key_Up)
    qtbot.keyClick(editor, KEY.Key_End)
    assert editor.caret == second - 1
    qtbot.keyClick(editor, KEY.Key_Right)
    assert editor.caret == second
    qtbot.keyClick(editor, KEY.Key_Right, SHIFT)
    assert (editor.anchor, editor.caret) == (second, second + 1)


def test_left_is_left_in_hebrew(qtbot, view: CanvasView) -> None:
    editor = editor_of(view, "שלום", align="start")
    editor.put_caret(0)
    qtbot.keyClick(editor, KEY.Key_Left)
    assert editor.caret == 1
    qtbot.keyClick(editor, KEY.Key_Right)
    assert editor.caret == 0


@pytest.mark.parametrize("degrees", [0, 30])
def test_a_click_puts_the_caret_there_and_a_drag_selects(
    qtbot, view: CanvasView, project: Project, degrees: int
) -> None:
    project.do("set_rotation", frame="t1", degrees=degrees)
    editor = editor_of(view, "Lisbon by night", size_pt=30)
    start, end = at(editor, 3), at(editor, 9)
    port = editor.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start.toPoint())
    assert editor.caret == 3
    move = hand.QMouseEvent(
        hand.QMouseEvent.Type.MouseMove,
        end,
        QPointF(port.mapToGlobal(end)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, move)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert (editor.anchor, editor.caret) == (3, 9)


def test_a_double_click_takes_a_word_and_a_click_beside_ends(
    qtbot, view: CanvasView, project: Project
) -> None:
    editor = editor_of(view, "Lisbon by night", size_pt=30)
    spot = at(editor, 12).toPoint()
    qtbot.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert editor.textCursor().selectedText() == "night"
    hand.click(view, 300, 250)
    assert view.mode == ""


def test_an_input_method_writes_on_the_page(view: CanvasView, project: Project) -> None:
    editor = editor_of(view, "ab")
    editor.put_caret(1)
    QApplication.sendEvent(editor, QInputMethodEvent("にほ", []))
    assert view.shown_surface.frame("t1").text == "aにほb"
    done = QInputMethodEvent()
    done.setCommitString("日本")
    QApplication.sendEvent(editor, done)
    assert editor.toPlainText() == "a日本b"
    assert editor.caret == 3
    view.end_mode()
    assert kept(project) == "a日本b"


def test_what_is_pasted_is_plain(view: CanvasView) -> None:
    editor = editor_of(view, "")
    data = QMimeData()
    data.setHtml("<b>two</b>")
    data.setText("one\r\ntwo\x07")
    editor.insertFromMimeData(data)
    assert editor.toPlainText() == "one\ntwo"


def test_quotes_are_set_as_in_print(qtbot, view: CanvasView) -> None:
    editor = editor_of(view, "")
    writing.now().set_language("")
    editor.selectAll()
    qtbot.keyClicks(editor, "\"it's\" 'x'")
    assert editor.toPlainText().replace("‚", "‘")[3:5] == "’s"
    writing.now().quotes = False
    editor.selectAll()
    qtbot.keyClicks(editor, '"a"')
    assert editor.toPlainText() == '"a"'


@pytest.mark.parametrize(("language", "said"), [("en", "“a”"), ("de", "„a“"), ("fr", "«\xa0a\xa0»")])
def test_quotes_are_those_of_the_language(language: str, said: str) -> None:
    state = writing.Writing()
    state.language = language
    assert state.quote('"', "") + "a" + state.quote('"', "a") == said


def test_misspelt_words_offer_others_in_the_menu(view: CanvasView) -> None:
    state = writing.now()
    editor = editor_of(view, "A beautifull day")
    state.take("en", Speller("en"))
    state.set_language("en")
    assert state.misspelt(editor.toPlainText()) == [(2, 12)]
    menu = QMenu()
    writing.fill_menu(menu, editor, 5)
    offered = menu.findChild(object, "spell_beautiful") or next(
        a for a in menu.actions() if a.objectName() == "spell_beautiful"
    )
    offered.trigger()
    assert editor.toPlainText() == "A beautiful day"
    editor.undo()
    learn = next(a for a in menu.actions() if a.objectName() == "spell_learn")
    learn.trigger()
    assert state.misspelt(editor.toPlainText()) == []


def test_words_in_braces_are_filled_but_where_one_writes(view: CanvasView, project: Project) -> None:
    project.do("set_text", frame="t1", text="{title}!")
    shown = view.scene_.item_of("t1").frame
    assert shown.text == "Lisbon!"
    view.begin_mode("t1")
    assert view.scene_.item_of("t1").frame.text == "{title}!"
    editor = view.findChild(QPlainTextEdit, "canvas_text_editor")
    menu = QMenu()
    writing.fill_menu(menu, editor, 0)
    put_in = menu.findChild(QMenu, "text_put_in")
    editor.put_caret(8)
    next(a for a in put_in.actions() if a.objectName() == "put_in_page").trigger()
    view.end_mode()
    assert kept(project) == "{title}!{page}"
    assert view.scene_.item_of("t1").frame.text.startswith("Lisbon!")


def test_page_numbers_show_and_cannot_be_selected(view: CanvasView, project: Project) -> None:
    project.do("set_page_numbers", place="centre")
    pages = view.current_surface.shape.pages
    item = view.scene_.item_of(f"page-number-{pages[0]}")
    assert item.frame.text == str(pages[0])
    box = item.frame.box
    hand.click(view, box.cx, box.cy)
    assert view.selected_ids() == []


@pytest.mark.parametrize("text", ["abc", "a😀b", "😀😀", ""])
def test_places_of_qt_and_of_python(text: str) -> None:
    for i in range(len(text) + 1):
        assert from_qt(text, to_qt(text, i)) == i


def test_the_editor_stays_on_its_frame_when_the_page_moves(view: CanvasView) -> None:
    editor = editor_of(view, "Lisbon", size_pt=30)
    view.actual_size()
    for x, y in ((100, 210), (400, 150), (100, 210)):
        view.centerOn(x, y)
    editor.put_caret(3)
    caret = editor.caret_rect().center() + editor.pos()
    places = editor.places()
    at = places.caret(3)
    f = view.shown_surface.frame("t1")
    wanted = view.viewportTransform().map(QPointF(f.box.x + at.x, f.box.y + at.y + at.height / 2)).toPoint()
    assert (caret - wanted).manhattanLength() <= 3
    assert editor.rect().contains(editor.caret_rect().center())
    view.end_mode()
    view.centerOn(300, 100)  # and is not asked any more


def test_an_end_while_it_is_left_is_no_trouble(view: CanvasView, project: Project) -> None:
    for _ in range(2):
        editor = editor_of(view, "Lisbon")
        editor.clearFocus()
        view.end_mode()
    assert view.mode == ""
