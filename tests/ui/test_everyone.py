"""For every hand and eye: names, targets, contrast, large text, colours and motion as one needs them."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSlider,
    QStyle,
    QStyleOptionButton,
)
from pytestqt.qtbot import QtBot

from albumapp.drawing.colour import contrast, from_hex
from albumapp.ui import theme
from albumapp.ui.dialogs.sheet import PAGES
from albumapp.ui.main_window import MainWindow

from .looking import cut_off, nameless, unmarked, unreachable
from .looking import small as small_targets

R, G = QPalette.ColorRole, QPalette.ColorGroup
SIZE = (1280, 800)


def tidied() -> None:
    """What earlier windows left goes first: to dress the application anew goes through every widget."""
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dressed() -> Iterator[QApplication]:
    """The application, as it was before in the end."""
    app = QApplication.instance()
    tidied()
    yield app
    tidied()
    theme.choose(app, "")
    theme.set_text_size(app, 100)


@pytest.fixture
def doubled(qapp: QApplication) -> Iterator[None]:
    """The system's text is twice as large, before there is a window."""
    tidied()
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(large)
    theme.wear_again()
    yield
    tidied()
    qapp.setFont(font)
    theme.wear_again()


def states(window: MainWindow) -> Iterator[str]:
    """The window in its turns."""
    desk = window.desk
    yield "pages"
    desk.select(["f0"])
    for section in window.bench.inspector.sections:
        if hasattr(section, "open") and not section.isHidden():
            section.open(True)
    yield "photo"
    desk.select(["t1"])
    yield "text"
    desk.select([])
    window.run("outline")
    yield "outline"
    window.run("contents")
    yield "contents"
    window.bench.hide_contents()
    window.bench.show_outline(False)
    for page in PAGES:
        if page != "compare":  # needs a version to compare with
            window.show_page(page)
            yield page
    window._close_sheet()
    desk.say("warning", "A photo is not where it was.", "Show where it is.", "Show", lambda: None)
    yield "message"


def test_what_dresses_the_application_passes_in_a_process_of_its_own() -> None:
    """Qt goes through every widget then, those too that other tests have left behind."""
    run = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-m",
        "alone",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        __file__,
    ]
    done = subprocess.run(run, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def found(window: MainWindow, *looks: Callable[[MainWindow], list[str]]) -> str:
    """What is wrong, a line each."""
    wrong: list[str] = []
    for state in states(window):
        for _ in range(12):  # layouts settle in a few turns
            QApplication.processEvents()
        wrong += [f"{state}: {line}" for look in looks for line in look(window)]
    print(*wrong, sep="\n")  # pytest cuts long values
    return "\n".join(wrong)


@pytest.mark.alone
def test_every_control_has_the_name_that_is_written_on_it_and_can_be_reached_and_hit(
    small: MainWindow, dressed: QApplication
) -> None:
    small.resize(*SIZE)
    assert found(small, nameless, unreachable, small_targets) == ""


@pytest.mark.alone
@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_what_is_off_looks_off(small: MainWindow, dressed: QApplication, scheme: str) -> None:
    theme.choose(dressed, scheme)
    for control in (QCheckBox(small), QRadioButton(small), QSlider(Qt.Orientation.Horizontal, small)):
        if not isinstance(control, QSlider):
            control.setChecked(True)
        control.show()
        on = control.grab().toImage()
        control.setEnabled(False)
        assert control.grab().toImage() != on, type(control)


def tick(box: QCheckBox) -> int:
    """px of the little box, as it is drawn."""
    option = QStyleOptionButton()
    box.initStyleOption(option)
    return box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).width()


@pytest.mark.alone
@pytest.mark.parametrize(("is_dark", "strong"), [(False, False), (True, False), (True, True)])
def test_boxes_to_tick_grow_with_the_text(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_dark: bool, strong: bool
) -> None:
    sizes = []
    for high in (16, 32):
        monkeypatch.setattr(theme, "QFontMetrics", lambda _, high=high: SimpleNamespace(height=lambda: high))
        box = QCheckBox("word")
        qtbot.addWidget(box)
        box.setStyleSheet(theme.sheet(is_dark, strong))
        box.ensurePolished()
        sizes.append(tick(box))
    assert sizes[0] >= 13
    assert sizes[1] > 1.5 * sizes[0]


@pytest.mark.alone
@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_one_sees_where_the_keys_are(
    small: MainWindow, dressed: QApplication, scheme: str, qtbot: QtBot
) -> None:
    theme.choose(dressed, scheme)
    small.resize(*SIZE)
    small.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the first Tab does
    small.activateWindow()
    qtbot.waitUntil(small.isActiveWindow)
    assert found(small, unmarked) == ""


@pytest.mark.alone
def test_nothing_is_cut_off_at_twice_the_text_size(doubled: None, small: MainWindow) -> None:
    small.resize(*SIZE)
    QApplication.processEvents()
    assert (small.width(), small.height()) == SIZE
    assert found(small, cut_off) == ""


# --- colours ----------------------------------------------------------------------------------------


def ratio(made: QPalette, over: R, under: R, group: G = G.Active) -> float:
    return contrast(from_hex(made.color(group, over).name()), from_hex(made.color(group, under).name()))


PALETTES = {
    "light": theme.palette(False),
    "dark": theme.palette(True),
    "contrast on light": theme.palette(False, True),
    "contrast on dark": theme.palette(True, True),
}


@pytest.mark.parametrize("scheme", PALETTES)
def test_words_are_read_easily_on_every_ground(scheme: str) -> None:
    made, least = PALETTES[scheme], 7 if "contrast" in scheme else 4.5
    grounds = (R.Window, R.Base, R.AlternateBase, R.Button)
    words = (R.WindowText, R.Text, R.ButtonText, R.PlaceholderText, R.Link)
    for over, under in product(words, grounds):
        assert ratio(made, over, under) >= least, (over.name, under.name)
    assert ratio(made, R.HighlightedText, R.Highlight) >= (7 if "contrast" in scheme else 4.0)
    assert ratio(made, R.ToolTipText, R.ToolTipBase) >= least
    assert ratio(made, R.ButtonText, R.Midlight) >= least  # under the pointer


@pytest.mark.parametrize("scheme", PALETTES)
def test_the_ring_of_the_keys_is_seen_on_every_ground(scheme: str) -> None:
    for under in (R.Window, R.Base, R.AlternateBase, R.Button):
        assert ratio(PALETTES[scheme], R.Accent, under) >= 3


@pytest.mark.parametrize("scheme", [s for s in PALETTES if "contrast" in s])
def test_lines_and_what_is_off_are_seen_in_high_contrast(scheme: str) -> None:
    for under in (R.Window, R.Base, R.Button):
        assert ratio(PALETTES[scheme], R.Mid, under) >= 7
        assert ratio(PALETTES[scheme], R.ButtonText, under, G.Disabled) >= 4.5


@pytest.mark.parametrize("is_dark", [False, True])
def test_words_of_alarm_are_read_easily(is_dark: bool) -> None:
    ground = theme.palette(is_dark).color(R.Window).name()
    assert contrast(from_hex(theme.ALARM[is_dark]), from_hex(ground)) >= 4.5


def test_high_contrast_takes_the_colours_of_the_system() -> None:
    system = QPalette()
    system.setColor(R.Window, QColor("#101060"))
    system.setColor(R.WindowText, QColor("#ffff00"))
    made = theme.of_system(system)
    assert made.color(R.Base).name() == "#101060"
    assert made.color(R.Mid).name() == made.color(R.PlaceholderText).name() == "#ffff00"


# --- the sheet --------------------------------------------------------------------------------------


@pytest.mark.alone
def test_colours_and_text_size_are_chosen_and_kept(small: MainWindow, dressed: QApplication) -> None:
    small.run("ease")
    sheet, points = small.sheet, dressed.font().pointSizeF()
    assert sheet is not None
    colours, text = sheet.findChild(QComboBox, "ease_scheme"), sheet.findChild(QComboBox, "ease_text")
    for scheme, ground in (("dark", "#1e1e1e"), ("light", "#f5f5f5"), ("contrast", "#ffffff")):
        colours.setCurrentIndex(colours.findData(scheme))
        colours.activated.emit(colours.currentIndex())
        assert dressed.palette().color(R.Window).name() == ground
        assert small.desk.settings.get("scheme") == scheme
    text.setCurrentIndex(text.findData(150))
    text.activated.emit(text.currentIndex())
    assert dressed.font().pointSizeF() == pytest.approx(1.5 * points)
    assert small.desk.settings.get("text_size") == 150


def test_what_passes_can_be_made_to_stay_and_what_moves_to_be_still(small: MainWindow) -> None:
    small.desk.say("info", "Saved.")
    assert small.messages._timer.isActive()
    small.run("ease")
    for name in ("ease_messages_stay", "ease_less_motion"):
        small.sheet.findChild(QCheckBox, name).click()
    small.desk.say("info", "Saved again.")
    assert not small.messages._timer.isActive()
    small.run("preview")
    preview = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "Preview")
    assert not preview._moves()
    preview.close()


def test_the_parts_of_the_window_are_gone_to_in_turn(small: MainWindow) -> None:
    small.bench.canvas.setFocus()
    seen = []
    for _ in range(8):
        small.run("next_part")
        seen.append(small.focusWidget())
    assert len(set(seen)) >= 4
    assert seen.count(small.bench.canvas) >= 1
    before = small.focusWidget()
    small.run("next_part")
    small.run("previous_part")
    assert small.focusWidget() is before


def test_panels_are_made_wider_without_dragging(small: MainWindow) -> None:
    small.resize(1600, 900)
    QApplication.processEvents()
    small.bench.canvas.setFocus()
    wide = small.bench.photos.width()
    small.run("wider")
    assert small.bench.photos.width() > wide
    assert small.desk.settings.get("side_widths")["left"] == small.bench.photos.width()
    small.run("narrower")
    assert small.bench.photos.width() <= wide + 2


def test_more_is_selected_by_keys(small: MainWindow) -> None:
    desk = small.desk
    desk.select(["f0"])
    small.run("select_more")
    small.run("select_more")
    assert desk.selection == ["f0", "f1", "t1"]
    small.run("select_fewer")
    assert desk.selection == ["f0", "f1"]
    small.run("select_texts")
    assert desk.selection == ["t1"]
    small.run("select_photos")
    assert desk.selection == ["f0", "f1", "f2", "f3"]
