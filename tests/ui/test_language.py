"""The languages that ship: complete and fresh, taken at the start; every visible text goes through tr()."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from albumapp.basis import Reason, UserError, say
from albumapp.ui import language, theme
from albumapp.ui.dialogs.sheet import PAGES
from albumapp.ui.main_window import MainWindow
from albumapp.ui.tr import count, known, told, tr

from .looking import cut_off
from .test_everyone import found

REPO = Path(__file__).resolve().parents[2]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator:
    yield lambda code: language.wear(qapp, code)
    language.take_off(qapp)


def test_every_text_is_translated_and_compiled() -> None:
    tool = [sys.executable, str(REPO / "packaging" / "translations.py"), "check"]
    done = subprocess.run(tool, capture_output=True, text=True, cwd=REPO)
    assert done.returncode == 0, done.stdout[:3000] + done.stderr[-1000:]


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("", "de_AT", "de"),
        ("", "fr_FR", "en"),
        ("he", "de_DE", "he"),
        ("en", "de_DE", "en"),
        ("xx", "C", "en"),
    ],
)
def test_the_choice_goes_before_the_system(chosen: str, system: str, code: str) -> None:
    assert language.wanted(chosen, system) == code


def test_german_in_texts_plurals_reasons_and_numbers(speak) -> None:
    assert speak("de") == "de"
    assert tr("Spread") == "Doppelseite"
    assert [count(n, "{n} photo", "{n} photos") for n in (1, 2)] == ["1 Foto", "2 Fotos"]
    assert "2,5 Megapixel" in tr(
        "{name} is too large ({width} x {height} px, {megapixels} megapixels).",
        name="a.jpg",
        width=2000,
        height=1250,
        megapixels=2.5,
    )
    assert say(Reason("month.3")) == "März"
    assert Reason("month.3").as_json()["text"] == "March"  # files and the command line stay English


def test_errors_are_told_by_their_templates(speak) -> None:
    error = UserError("{name} is not there.", "Choose another name.", name="a {b}.jpg")
    assert str(error) == "a {b}.jpg is not there. Choose another name."
    speak("de")
    assert told(error) == ("a {b}.jpg ist nicht da.", "Einen anderen Namen wählen.")
    assert known("b.jpg is cut short.") == "b.jpg ist abgeschnitten."  # as the library keeps it
    assert known("Nothing of ours.") == "Nothing of ours."
    assert told(UserError("Only whole spreads can be {done_word}.", done_word="moved"))[0].endswith(
        "verschoben werden."
    )


def test_an_error_keeps_its_values_through_a_worker() -> None:
    import pickle

    error = UserError("{name}: {n}", "", "x", name=Path("a.jpg"), n=3)
    again = pickle.loads(pickle.dumps(error))
    assert (again.what, again.templates, again.values) == ("a.jpg: 3", ("{name}: {n}", ""), error.values)


def test_english_again_leaves_nothing(speak, qapp: QApplication) -> None:
    speak("he")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert (tr("Spread"), say(Reason("month.3"))) == ("Spread", "March")


def test_no_error_is_put_together_before_it_is_raised() -> None:
    import ast

    wrong = []
    for path in sorted((REPO / "albumapp").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "UserError":
                wrong += [f"{path.name}:{node.lineno}" for a in node.args[:2] if isinstance(a, ast.JoinedStr)]
    assert wrong == []


class Marked(QTranslator):
    """Each text in brackets and 40 % longer."""

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str | None:
        return f"[{text}{'~' * (len(text) * 2 // 5)}]" if context == "albumapp" else None

    def isEmpty(self) -> bool:
        return False


def _bare(window: QWidget) -> set[str]:
    """Visible words that are not in brackets, but for names of files, fonts and languages themselves."""
    bare = {t for t in _texts(window) if "[" not in t and "~" not in t}
    return {t for t in bare if not re.search(r"\.jpg|\.album|\.pdf|Noto|Source|DejaVu", t)}


def _texts(window: QWidget) -> set[str]:
    labels = (x for x in window.findChildren(QLabel) if not x.objectName().startswith("why_"))
    found = {label.text() for label in labels}  # the words of reasons have files of their own
    found |= {b.text() for b in window.findChildren(QAbstractButton)}
    return {t for t in found if re.search(r"[A-Za-z]{3}", t)}


def test_visible_texts_go_through_tr(qapp: QApplication, request: pytest.FixtureRequest) -> None:
    marked = Marked(qapp)
    qapp.installTranslator(marked)
    try:
        window: MainWindow = request.getfixturevalue("small")
        bare = _bare(window)
        frames = window.desk.document.surfaces[0].frames
        for frame in frames:
            window.desk.select([frame.id])
            bare |= _bare(window)
        for page in PAGES:
            window.show_page(page)
            bare |= _bare(window)
    finally:
        qapp.removeTranslator(marked)
    assert bare == set()


def test_hebrew_mirrors_the_window_but_not_the_book(speak, request: pytest.FixtureRequest) -> None:
    speak("he")
    window: MainWindow = request.getfixturevalue("small")
    assert window.isRightToLeft()
    bench = window.bench
    assert not any(w.isRightToLeft() for w in (bench.canvas, bench.strip, bench.contents.table))
    assert QLocale().language() == QLocale.Language.Hebrew


def test_no_words_are_cut_off_in_hebrew(speak, request: pytest.FixtureRequest) -> None:
    speak("he")
    window: MainWindow = request.getfixturevalue("small")
    window.resize(1280, 800)
    assert found(window, cut_off) == ""


def test_what_is_filled_of_a_slider_is_mirrored_on_dark_too(speak, qapp: QApplication) -> None:
    assert "QSlider::sub-page:horizontal { background: palette(accent)" in theme.sheet(True, False)
    speak("he")
    assert "QSlider::add-page:horizontal { background: palette(accent)" in theme.sheet(True, False)
    assert "QSlider::sub-page" not in theme.sheet(True, False)
