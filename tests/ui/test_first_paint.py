"""What the first paint must not load: each of it would cost a good part of a cold start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
START = """
import json, sys
from PySide6 import QtCore
from albumapp.ui.theme import application
app = application()
from albumapp.ui.main_window import open_window
window = open_window(app)
def tell(when):
    print(json.dumps([when, "Qt" in vars(QtCore), sorted({m.split(".")[0] for m in sys.modules}),
        sorted(m for m in sys.modules if m.startswith("albumapp"))]), flush=True)
build = window.build
window.build = lambda: (tell("painted"), build())
window._warm = lambda: (tell("settled"), app.quit())
window.show()
app.exec()
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bool, set[str], set[str]]]:
    """At the first paint and when menus are there: Qt's namespace, packages, modules of ours."""
    import json

    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(REPO),
        "ALBUMAPP_HOME": str(tmp_path_factory.mktemp("home")),
    }
    done = subprocess.run([sys.executable, "-c", START], env=env, capture_output=True, text=True, check=True)
    # a slow machine's timer may ask for the build a second time: what was there at the first counts
    rows = reversed([json.loads(line) for line in done.stdout.splitlines()])
    return {when: (qt, set(packages), set(ours)) for when, qt, packages, ours in rows}


@pytest.mark.parametrize("when", ["painted", "settled"])
def test_no_enum_of_the_qt_namespace_is_built(seen: dict, when: str) -> None:
    assert seen[when][0] is False


def test_nothing_heavy_is_loaded(seen: dict) -> None:
    heavy = {"numpy", "PIL", "cv2", "sqlite3", "tomllib", "platformdirs", "qtawesome"}
    assert not seen["settled"][1] & heavy
    assert "dataclasses" not in seen["painted"][1]


def test_menus_and_actions_come_after_the_first_paint(seen: dict) -> None:
    assert "albumapp.ui.actions" not in seen["painted"][2]
    assert "albumapp.ui.actions" in seen["settled"][2]
    assert "albumapp.ui.panels.workbench" not in seen["settled"][2]
