"""Pages and the clipboard on a real X server: the strip is dragged by a pointer, frames are copied by keys.

Run as `test_on_x11`, whose fixtures these are.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.process import Program, inspect, poll
from tests.journeys.test_on_x11 import (
    album,
    centre,
    drafted,
    drag,
    frames_of,
    program,
    pytestmark,
    window_manager,
    xdo,
)

__all__ = ["album", "drafted", "program", "pytestmark", "window_manager"]  # fixtures


def order(album: Path, folder: Path) -> list[str]:
    return [s["id"] for s in inspect(album, folder)["spreads"] if s["kind"] != "cover"]


def test_a_spread_is_dragged_to_another_place(program: Program, album: Path, tmp_path: Path) -> None:
    before = order(album, tmp_path)
    pages = program.state["pages"]
    first, third = before[0], before[2]
    x, y = centre(pages[first])
    to = pages[third]
    drag((x, y), (to[0] + round(0.8 * to[2]), to[1] + to[3] // 2))
    program.wait(lambda s: s["steps"] and s["steps"][-1] == "Move pages" and s["idle"], "the pages are moved")
    assert order(album, tmp_path)[:3] == [before[1], third, first]
    xdo("key", "ctrl+z")
    poll(lambda: order(album, tmp_path) == before, "it is undone")


def test_a_chapter_is_dragged_by_its_band(program: Program, album: Path, tmp_path: Path) -> None:
    before = order(album, tmp_path)
    pages = program.state["pages"]
    xdo("mousemove", *centre(pages[before[3]]), "click", 1)
    program.wait(lambda s: s["surface"] == before[3], "the fourth spread is shown")
    xdo("key", "ctrl+k")
    xdo("type", "--delay", "15", "begin a chapter on these")
    xdo("key", "Return")
    xdo("type", "--delay", "15", "Evening")
    xdo("key", "Return")
    program.wait(lambda s: s["steps"] and s["steps"][-1] == "Begin chapter" and s["idle"], "a chapter begins")
    pages = program.state["pages"]
    x, y, w, h = pages[before[3]]
    first = pages[before[0]]
    drag((x + w // 2, y + 9), (first[0] + 6, first[1] + h // 2))
    program.wait(lambda s: s["steps"][-1] == "Move pages" and s["idle"], "the chapter is moved")
    now = order(album, tmp_path)
    n = now.index(before[0])  # spreads of the chapter: it ends where one of the photos begins
    assert n >= 1
    assert now == [*before[3 : 3 + n], *before[:3], *before[3 + n :]]


def test_a_photo_of_the_panel_is_dragged_on_to_pages_of_the_strip(
    program: Program, album: Path, tmp_path: Path
) -> None:
    state = program.state
    frames = frames_of(album, tmp_path)
    there = {s["id"]: {f["id"] for f in s["frames"]} for s in inspect(album, tmp_path)["spreads"]}
    target = order(album, tmp_path)[3]
    held = {frames[f].get("photo") for f in there[target]}
    names = {Path(f["path"]).name: f["photo"] for f in frames.values() if f["kind"] == "photo" and f["path"]}
    shown = [n for n in state["photos"] if names.get(n) not in held and n in names]
    drag(centre(state["photos"][shown[0]]), centre(state["pages"][target]))
    program.wait(lambda s: s["steps"] and s["steps"][-1] == "Add photo" and s["idle"], "the photo is added")
    now = {s["id"]: s for s in inspect(album, tmp_path)["spreads"]}[target]
    assert names[shown[0]] in {f.get("photo") for f in now["frames"]}


def test_frames_are_copied_pasted_and_duplicated_by_keys(
    program: Program, album: Path, tmp_path: Path
) -> None:
    before = frames_of(album, tmp_path)
    frame = next(f for f in program.state["frames"] if before[f]["kind"] == "photo")
    xdo("mousemove", *centre(program.state["frames"][frame]), "click", 1)
    program.wait(lambda s: s["selected"] == [frame], "the frame is selected")
    xdo("key", "ctrl+c", "ctrl+v")
    program.wait(lambda s: s["steps"] and s["steps"][-1] == "Paste" and s["idle"], "it is pasted")
    xdo("key", "ctrl+d")
    program.wait(lambda s: s["steps"][-1] == "Duplicate" and s["idle"], "it is duplicated")
    after = frames_of(album, tmp_path)
    fresh = [f for f in after if f not in before]
    assert {after[f]["photo"] for f in fresh} == {before[frame]["photo"]}
    x, y = before[frame]["box"][:2]
    places = [v for f in fresh for v in after[f]["box"][:2]]
    assert places == pytest.approx([x + 6, y + 6, x + 12, y + 12])


def test_a_page_is_found_by_its_number(program: Program, album: Path, tmp_path: Path) -> None:
    wanted = order(album, tmp_path)[4]
    xdo("key", "ctrl+k")
    xdo("type", "--delay", "15", "10")
    xdo("key", "Return")
    program.wait(lambda s: s["surface"] == wanted, "pages 9–10 are shown")
