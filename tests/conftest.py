"""Fixtures shared by all tests: each test has its own empty home, so nothing leaks between them."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

WHOLE_EVERY = 100  # tests: looking for garbage among all that is alive takes long
_torn_down = [0]
SHARED_PHOTOS = Path(__file__).resolve().parents[2] / "shared" / "photos"


def pytest_configure(config: pytest.Config) -> None:
    """Windows stay off the screen, with or without a display; `-m x11` alone uses the real one."""
    if config.option.markexpr != "x11":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"  # numbers with points and lengths in mm, wherever the tests are run
    os.environ.pop("LANGUAGE", None)
    # objects of Qt are taken apart in the main thread, as in the program (ui/garbage.py), between tests
    gc.disable()
    # how fast examples are drawn is the machine's matter, not the program's
    settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("house")


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    _torn_down[0] += 1
    gc.collect(1 if _torn_down[0] % WHOLE_EVERY else 2)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests marked `alone` are run by a test of their own, in a process of their own."""
    if config.option.markexpr != "alone":
        alone = [i for i in items if i.get_closest_marker("alone")]
        if alone:
            config.hook.pytest_deselected(items=alone)
            items[:] = [i for i in items if not i.get_closest_marker("alone")]


@pytest.fixture(autouse=True)
def isolated_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Library, settings, profile and cache of this test only."""
    home = tmp_path / "albumapp-home"
    monkeypatch.setenv("ALBUMAPP_HOME", str(home))
    return home


@pytest.fixture
def own_children() -> Callable[[], set[object]]:
    """Processes begun since the test began: pools of wider fixtures may run beside it."""
    before: set[object] = set(multiprocessing.active_children())
    return lambda: set(multiprocessing.active_children()) - before


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """The folder of real photos; tests that want it are skipped where it is absent."""
    if not SHARED_PHOTOS.is_dir():
        pytest.skip("the folder of real photos is not here")
    return SHARED_PHOTOS
