"""Writing on a real X server: a letter puts a text on the pages, which is written, marked and left by keys.

Run as `test_on_x11`, whose fixtures these are.
"""

from __future__ import annotations

from pathlib import Path

from tests.journeys.process import Program, poll
from tests.journeys.test_on_x11 import (
    album,
    centre,
    drafted,
    frames_of,
    program,
    pytestmark,
    window_manager,
    xdo,
)

__all__ = ["album", "drafted", "program", "pytestmark", "window_manager"]  # fixtures


def texts_of(album: Path, folder: Path) -> dict[str, str]:
    return {i: f["text"] for i, f in frames_of(album, folder).items() if f["kind"] == "text"}


def test_a_text_is_put_in_written_and_written_again(program: Program, album: Path, tmp_path: Path) -> None:
    before = texts_of(album, tmp_path)
    xdo("mousemove", *centre(program.state["pages"][program.state["surface"]]), "click", 1)
    xdo("key", "t")
    program.wait(lambda s: s["steps"] and s["steps"][-1] == "Add text", "a text is on the pages")
    xdo("type", "--delay", "15", "A day by the sea")
    xdo("key", "Escape")
    program.wait(lambda s: s["steps"][-1] == "Edit text" and s["idle"], "the words are kept")
    (made,) = (i for i in texts_of(album, tmp_path) if i not in before)
    assert texts_of(album, tmp_path)[made] == "A day by the sea"
    # a double click takes the word that it meets, here the middle of a centred line
    x, y, w, h = program.state["frames"][made]
    line = y + min(h // 2, round(16 * 25.4 / 72 * 0.65 * program.state["zoom"]))
    xdo("mousemove", x + w // 2, line, "click", "--repeat", 2, "--delay", 60, 1)
    xdo("type", "--delay", "15", "X")
    xdo("key", "ctrl+Return")
    poll(lambda: "X" in texts_of(album, tmp_path)[made], "a word is written over")
    words = texts_of(album, tmp_path)[made].split()
    assert len(words) == 5
    assert words.count("X") == 1
    xdo("key", "ctrl+z")
    poll(lambda: texts_of(album, tmp_path)[made] == "A day by the sea", "it is undone as one step")
