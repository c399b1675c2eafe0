"""The program on a real X server, driven by a real pointer and keyboard (xdotool), drag and drop included.

Run them by `xvfb-run -a -s "-screen 0 1600x1000x24" pytest -m x11`; without an X server they are skipped. On
one's own screen they would take the pointer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.process import Program, build_album, inspect, poll

HERE = os.environ.get("DISPLAY") and os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(not sys.platform.startswith("linux") or not HERE, reason="there is no X server"),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
]


def xdo(*arguments: object) -> None:
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


@pytest.fixture(scope="module")
def window_manager() -> Iterator[None]:
    """Without one no window gets the keyboard. Where one runs already, this one ends itself."""
    found = shutil.which("openbox")
    process = subprocess.Popen([found], stderr=subprocess.DEVNULL) if found else None
    yield
    if process is not None:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """An album and the state folder that it was made in; each test works on copies of both."""
    folder = tmp_path_factory.mktemp("drafted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALBUMAPP_HOME", str(folder / "home"))
        return build_album(folder, 18), folder / "home"


@pytest.fixture
def album(drafted: tuple[Path, Path], tmp_path: Path, isolated_home: Path) -> Path:
    made, home = drafted
    shutil.copytree(home, isolated_home)
    return Path(shutil.copy(made, tmp_path / made.name))


@pytest.fixture
def program(tmp_path: Path, album: Path, window_manager: None) -> Iterator[Program]:
    """The window with the album, on a spread of two photos or more, at rest."""
    made = Program(tmp_path, album, platform="xcb")
    made.wait(lambda s: s.get("surface") and s["active"] and s["idle"], "the album is open")
    wanted = spread_of_two(inspect(album, tmp_path))
    for _ in range(30):
        state = made.wait(lambda s: s["idle"], "it rests")
        if set(wanted) <= set(state["frames"]):
            break
        here = state["surface"]
        xdo("key", "Next")
        made.wait(lambda s, here=here: s["surface"] != here, "the next pages are shown")
    yield made
    made.kill()


def spread_of_two(told: dict[str, Any]) -> list[str]:
    """Photo frames of the first spread that has two."""
    kinds = (
        [f["id"] for f in s["frames"] if f["kind"] == "photo"]
        for s in told["spreads"]
        if s["kind"] != "cover"
    )
    return next(ids for ids in kinds if len(ids) >= 2)


def centre(box: list[int]) -> tuple[int, int]:
    return box[0] + box[2] // 2, box[1] + box[3] // 2


def drag(start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press, go in steps as a hand does, let go."""
    xdo("mousemove", *start, "mousedown", 1)
    for i in range(1, 11):
        xdo("mousemove", *(round(a + (b - a) * i / 10) for a, b in zip(start, end, strict=True)))
    xdo("mouseup", 1)


def frames_of(album: Path, folder: Path) -> dict[str, dict[str, Any]]:
    return {f["id"]: f for s in inspect(album, folder)["spreads"] for f in s["frames"]}


def after_step(program: Program, name: str, album: Path, folder: Path) -> dict[str, dict[str, Any]]:
    """The frames as the album has them once a step of this name is done."""
    program.wait(lambda s: s["steps"] and s["steps"][-1] == name and s["idle"], f"the step {name}")
    return frames_of(album, folder)


def test_a_photo_is_dragged_from_the_panel_on_to_a_frame(
    program: Program, album: Path, tmp_path: Path
) -> None:
    before = frames_of(album, tmp_path)
    state = program.state
    target, used = next(iter(state["frames"])), {before[f].get("photo") for f in state["frames"]}
    names = {Path(f["path"]).name: f["photo"] for f in before.values() if f["kind"] == "photo" and f["path"]}
    name = next(n for n in state["photos"] if n in names and names[n] not in used)
    drag(centre(state["photos"][name]), centre(state["frames"][target]))
    after = after_step(program, "Place photo", album, tmp_path)
    assert after[target]["photo"] == names[name]
    plain = [{f: {k: v for k, v in said[f].items() if k != "why"} for f in said} for said in (after, before)]
    # reasons compare a photo with its neighbours: theirs may be told anew
    assert [f for f in after if plain[0][f] != plain[1][f]] == [target]


def test_a_frame_dragged_on_another_swaps_their_photos(program: Program, album: Path, tmp_path: Path) -> None:
    before = frames_of(album, tmp_path)
    a, b = [f for f in program.state["frames"] if before[f]["kind"] == "photo"][:2]
    drag(centre(program.state["frames"][a]), centre(program.state["frames"][b]))
    after = after_step(program, "Swap photos", album, tmp_path)
    assert (after[a]["photo"], after[b]["photo"]) == (before[b]["photo"], before[a]["photo"])


def test_the_wheel_zooms_about_the_pointer(program: Program, album: Path, tmp_path: Path) -> None:
    state = program.state
    frame = next(iter(state["frames"]))
    x, y = centre(state["frames"][frame])
    xdo("mousemove", x, y, "keydown", "ctrl", "click", 4, "click", 4, "keyup", "ctrl")
    now = program.wait(lambda s: s["zoom"] > 1.4 * state["zoom"] and s["idle"], "it is zoomed in")
    assert centre(now["frames"][frame]) == pytest.approx((x, y), abs=3)
    assert now["frames"][frame][2] == pytest.approx(state["frames"][frame][2] * 1.25**2, abs=4)
    xdo("key", "ctrl+0")
    program.wait(lambda s: s["zoom"] == pytest.approx(state["zoom"], rel=0.01), "it is fitted again")
    assert now["steps"] == state["steps"]  # zooming is no edit


def test_keys_nudge_undo_and_redo(program: Program, album: Path, tmp_path: Path) -> None:
    before = frames_of(album, tmp_path)
    frame = next(f for f in program.state["frames"] if before[f]["kind"] == "photo")
    xdo("mousemove", *centre(program.state["frames"][frame]), "click", 1)
    program.wait(lambda s: s["selected"] == [frame], "the frame is selected")
    steps = len(program.state["steps"])
    xdo("key", "Right", "Right", "shift+Down")
    moved = [before[frame]["box"][0] + 2, before[frame]["box"][1] + 10]

    def there() -> bool:
        return frames_of(album, tmp_path)[frame]["box"][:2] == pytest.approx(moved)

    poll(there, "the frame is nudged")
    assert program.state["steps"][steps:] == ["Move"]
    xdo("key", "ctrl+z")
    program.wait(lambda s: len(s["steps"]) == steps, "it is undone")
    assert frames_of(album, tmp_path) == before
    xdo("key", "ctrl+shift+z")
    program.wait(lambda s: len(s["steps"]) == steps + 1, "it is done again")
    assert there()


def test_words_are_typed_on_the_page(program: Program, album: Path, tmp_path: Path) -> None:
    xdo("mousemove", *centre(next(iter(program.state["frames"].values()))), "click", 1)
    known = set(program.state["frames"])
    xdo("key", "t")
    program.wait(lambda s: set(s["frames"]) - known, "a text box is there")
    xdo("type", "--delay", "15", "On the hill")
    xdo("key", "Escape")
    after = after_step(program, "Edit text", album, tmp_path)
    assert [f["text"] for i, f in after.items() if f["kind"] == "text" and i not in known][
        -1
    ] == "On the hill"
