"""Starting the program as a process, and waiting for what it does without sleeping blindly."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from albumapp.cli import main
from tests.journeys.photos import draw_photos

REPO = Path(__file__).resolve().parents[2]
PATIENCE_S = 60.0
PAUSE_S = 0.05


def poll(done: Callable[[], Any], what: str, seconds: float = PATIENCE_S) -> Any:
    """Ask again and again until the answer is true; AssertionError after so many seconds."""
    pause = threading.Event()
    for _ in range(int(seconds / PAUSE_S)):
        found = done()
        if found:
            return found
        pause.wait(PAUSE_S)
    raise AssertionError(f"waited {seconds:g} s in vain: {what}")


def build_album(folder: Path, photos: int = 8) -> Path:
    """An album of drawn photos, made by the command line."""
    draw_photos(folder / "photos", photos)
    album = folder / "walk.album"
    assert main(["build", str(folder / "photos"), "--people", "off", "--project", str(album)]) == 0
    return album


def inspect(album: Path, folder: Path) -> dict[str, Any]:
    """The album as `albumapp inspect` tells it."""
    out = folder / "inspect.json"
    assert main(["inspect", str(album), "--json", str(out)]) == 0
    found: dict[str, Any] = json.loads(out.read_text())
    return found


class Program:
    """A running `albumapp`; `state` is what its observer saw last."""

    def __init__(self, folder: Path, *arguments: str | Path, platform: str) -> None:
        self.file = folder / "observed.json"
        self.log = folder / "program.log"
        environment = {**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(REPO)}
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.program", str(self.file), *map(str, arguments)],
                env=environment,
                cwd=folder,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )

    @property
    def state(self) -> dict[str, Any]:
        assert self.process.poll() is None, self.log.read_text()[-3000:]
        return json.loads(self.file.read_text()) if self.file.exists() else {}

    def wait(self, done: Callable[[dict[str, Any]], Any], what: str) -> dict[str, Any]:
        """Until the observer has seen it; gives that state."""
        return poll(lambda: s if (s := self.state) and done(s) else None, what)

    def kill(self) -> None:
        """As the system does where memory is out: no chance to put anything in order."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE_S)
        if self.process.stdout is not None:
            self.process.stdout.close()
