"""Ten states of the window in light and dark, as pictures to look at.

    xvfb-run -a -s "-screen 0 1600x1000x24" python -m tests.bench.states OUT PHOTOS [PHOTOS ...]
                                            [--only NAME ...] [--scheme light] [--size 1600x1000]

`PHOTOS` are folders of photos; they are copied, and nothing of the user's own settings, albums or library is
read. Each picture is made by a process of its own, since scheme, language and size of text are chosen at the
start. To add a state: a function with `@state` that brings the window there and gives the widget to be kept.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

WAIT_S = 300
SCHEMES = ("light", "dark")
SETTINGS: dict[str, dict[str, Any]] = {"large": {"text_size": 200}, "rtl": {"language": "he"}}
STATES: dict[str, Callable[[Stage], Any]] = {}


class Stage:
    """The window of one picture. `home` holds the photos and a suggested album of them, once made."""

    def __init__(self, home: Path, size: tuple[int, int], settings: dict[str, Any]) -> None:
        from PySide6.QtWidgets import QApplication

        from albumapp.ui.main_window import open_window

        self.home, self.photos = home, home / "photos"
        self.app = QApplication(["albumapp"])
        for name, value in {"people": True, "grouping": True, "toured": True, **settings}.items():
            _settings().set(name, value)
        self.window = open_window(self.app)
        self.desk = self.window.desk
        self.window.resize(*size)
        self.window.show()
        self.window.build()

    def until(self, ready: Callable[[], object]) -> None:
        end = time.monotonic() + WAIT_S
        while not ready():
            if time.monotonic() > end:
                raise SystemExit("The window did not come to rest.")
            self.app.processEvents()
            time.sleep(0.005)

    def rest(self) -> None:
        for _ in range(3):  # what is laid out and drawn asks for more
            self.until(lambda: self.desk.is_idle)
            self.window.grab()
            self.app.processEvents()
        self.until(lambda: self.desk.is_idle)

    def open_book(self, quiet: bool = True) -> None:
        """A copy of the album, at the spread whose photos cover most of the pages; `quiet`: no messages."""
        book = Path(tempfile.mkdtemp(dir=self.home)) / "Summer.album"
        shutil.copy(self.home / "book.album", book)
        self.desk.open_project(book)
        self.rest()
        if quiet:
            self.window.messages.hide()
        inner = self.desk.document.inner()
        several = [s for s in inner if 3 <= len(s.photos()) <= 7] or list(inner)
        self.desk.go(max(several, key=lambda s: sum(f.box.area for f in s.photo_frames())).id)
        self.rest()

    def close(self) -> None:
        self.window.close()
        self.desk.shut_down()


def _settings() -> Any:
    from albumapp.session.settings import Settings

    return Settings()


def state(make: Callable[[Stage], Any]) -> Callable[[Stage], Any]:
    STATES[make.__name__] = make
    return make


@state
def empty(stage: Stage) -> Any:
    return stage.window


@state
def importing(stage: Stage) -> Any:
    stage.desk.import_paths([stage.photos])
    stage.until(lambda: len(stage.desk.importer.records) >= 9)
    return stage.window


@state
def editing(stage: Stage) -> Any:
    stage.open_book()
    frames = sorted(stage.desk.surface.photo_frames(), key=lambda f: -f.box.area)
    stage.desk.select([frames[0].id])
    return stage.window


@state
def alternatives(stage: Stage) -> Any:
    stage.open_book()
    stage.until(lambda: stage.desk.suggester.options)
    stage.window.bench.alternatives.walk()
    return stage.window


@state
def text(stage: Stage) -> Any:
    """On the spread with the most room."""
    stage.open_book()
    inner = stage.desk.document.inner()
    stage.desk.go(min(inner, key=lambda s: sum(f.box.area for f in s.photo_frames())).id)
    stage.window.run("add_text")
    stage.rest()
    words = "What the sea gave back\nStones, driftwood and a whole blue afternoon."
    stage.desk.do("set_text", frame=stage.desk.selection[0], text=words)
    stage.window.run("grow_text")
    stage.window.bench.canvas.begin_mode(stage.desk.selection[0])
    return stage.window


@state
def pages(stage: Stage) -> Any:
    stage.open_book()
    stage.window.run("contents")
    return stage.window


@state
def large(stage: Stage) -> Any:
    return editing(stage)


@state
def rtl(stage: Stage) -> Any:
    return editing(stage)


@state
def preview(stage: Stage) -> Any:
    from albumapp.ui.preview import Preview

    stage.open_book()
    stage.window.show_preview()
    shown = next(w for w in stage.app.topLevelWidgets() if isinstance(w, Preview))
    shown.resize(stage.window.size())
    stage.until(lambda: shown.pages.is_idle)
    return shown


@state
def error(stage: Stage) -> Any:
    """The drive with the photos is gone."""
    away = stage.photos.with_name("unplugged")
    stage.photos.rename(away)
    try:
        stage.open_book(quiet=False)
        stage.window.go("check")
        stage.rest()
    finally:
        away.rename(stage.photos)
    return stage.window


def prepare(home: Path, folders: list[Path], size: tuple[int, int]) -> None:
    for folder in folders:
        shutil.copytree(folder, home / "photos" / folder.name)
    stage = Stage(home, size, {})
    stage.desk.import_paths([home / "photos"])
    stage.rest()
    stage.desk.suggest(title="Summer")
    stage.until(lambda: stage.desk.is_idle and stage.desk.document.surfaces)
    stage.desk.save_copy(home / "book.album")
    stage.rest()
    stage.close()


def one(name: str, scheme: str, home: Path, out: Path, size: tuple[int, int]) -> None:
    stage = Stage(home, size, {"scheme": scheme, **SETTINGS.get(name, {})})
    shown = STATES[name](stage)
    if name != "importing":
        stage.rest()
    shown.grab().save(str(out / f"{name}_{scheme}.png"))
    stage.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("photos", type=Path, nargs="*")
    parser.add_argument("--only", nargs="+", default=list(STATES))
    parser.add_argument("--scheme", nargs="+", default=list(SCHEMES))
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--home", type=Path, help="a folder that an earlier run prepared, or to keep")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    wide, high = (int(n) for n in options.size.split("x"))
    if options.one:
        one(options.only[0], options.scheme[0], options.home, options.out, (wide, high))
        return
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        home = options.home or Path(scratch)
        os.environ["ALBUMAPP_HOME"] = str(home / "home")
        if not (home / "book.album").exists():
            prepare(home, options.photos, (wide, high))
        for name in options.only:
            for scheme in options.scheme:
                fresh = home / ("home" if name not in ("empty", "importing") else f"home_{name}_{scheme}")
                env = {**os.environ, "ALBUMAPP_HOME": str(fresh)}
                words = [str(options.out), "--only", name, "--scheme", scheme, "--size", options.size]
                me = [sys.executable, "-m", "tests.bench.states", *words, "--home", str(home), "--one"]
                done = subprocess.run(me, env=env, check=False)
                for setting in ("text_size", "language"):
                    _settings().set(setting, 100 if setting == "text_size" else "")
                print(name, scheme, "made" if done.returncode == 0 else "FAILED", flush=True)
                if name in ("empty", "importing"):
                    shutil.rmtree(fresh, ignore_errors=True)


if __name__ == "__main__":
    main()
