"""The window while 300 photos come in: the first thumbnails, and the event loop's longest gap.

    python -m tests.bench.import_gaps [FOLDER] [--count 300] [--people on off] [--stacks 6]

Drives the real window (set QT_QPA_PLATFORM=offscreen, or put `xvfb-run -a` before the line) with a fresh
home: import, analysis and the suggestion of the book, as a person would start them. A timer of 2 ms is the
heartbeat; a gap is the time between two beats, its work what the window's thread itself ran in it. Bars:
thumbnails within 2 s, no gap over 50 ms. Beside it runs a bare process with the same heartbeat, whose gaps
are the machine's own: a gap without work of the window's thread is one that other programs made. `--stacks`
prints what the main thread was seen doing in the worst gaps (sampled from a thread).
Without FOLDER the photos are made first by `tests/photomaker.py` (20 minutes for 300).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BAR = 0.05
SEEN_FROM = 0.02  # gaps from here on are sampled
CONTROL = """
import json, sys, threading, time
gaps, stop = [], threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), stop.set()), daemon=True).start()
print("ready", flush=True)
last = time.monotonic()
while not stop.is_set():
    time.sleep(0.002)
    now = time.monotonic()
    if now - last > 0.01:
        gaps.append((last, now))
    last = now
print(json.dumps(gaps))
"""


class Heart:
    """Beats on the event loop; keeps each gap with the phase that it fell into and, where it is `watched`,
    the stacks seen in it: a frame that is looked at keeps its locals a little longer, painters too."""

    def __init__(self, watched: bool = True) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.phase = ""
        self.last = time.monotonic()
        self.gaps: list[tuple[float, float, str]] = []  # seconds, begun, phase
        self.work: dict[float, float] = {}  # begun: seconds that the main thread itself ran in the gap
        self._spent = time.thread_time()
        self.spent: dict[str, float] = {}
        self.stacks: dict[float, dict[str, int]] = {}
        self._since = self.last
        self._main = threading.get_ident()
        self._timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        if watched:
            threading.Thread(target=self._watch, daemon=True, name="watch").start()

    def enter(self, phase: str) -> None:
        now = time.monotonic()
        self.spent[self.phase] = now - self._since
        self.phase, self._since = phase, now

    def _beat(self) -> None:
        now, spent = time.monotonic(), time.thread_time()
        if self.phase:
            self.gaps.append((now - self.last, self.last, self.phase))
            self.work[self.last] = spent - self._spent
        self.last, self._spent = now, spent

    def _watch(self) -> None:
        while True:
            time.sleep(0.004)
            begun = self.last
            if time.monotonic() - begun < SEEN_FROM:
                continue
            seen = self.stacks.setdefault(begun, {})
            names = {t.ident: t.name for t in threading.enumerate()}
            for ident, frame in sys._current_frames().items():
                if names.get(ident) == "watch":
                    continue
                lines = traceback.extract_stack(frame)[-6 if ident == self._main else -3 :]
                text = " < ".join(f"{Path(x.filename).stem}:{x.lineno} {x.name}" for x in reversed(lines))
                key = ("main" if ident == self._main else names.get(ident, "?")) + ": " + text
                seen[key] = seen.get(key, 0) + 1
            del frame


@contextmanager
def bare_heart() -> Iterator[list[tuple[float, float]]]:
    """The gaps of a process that only beats; filled at the end."""
    found: list[tuple[float, float]] = []
    command = [sys.executable, "-c", CONTROL]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield found
        out, _ = process.communicate()
        found.extend((a, b) for a, b in json.loads(out))


def run(folder: Path, people: bool, stacks: int) -> None:
    """One run in this process; prints its figures."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from albumapp.ui.main_window import open_window

    app = QApplication([])
    window = open_window(app)
    desk = window.desk
    desk.settings.set("people", people)
    desk.settings.set("grouping", people)
    window.show()
    loop = QEventLoop()

    def turn(ms: int) -> None:
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    turn(1500)  # a person looks at the start page before choosing a folder
    heart = Heart()
    shown: list[float] = []
    check = QTimer(interval=20)

    def watch() -> None:
        if not shown and "bench" in window.__dict__:
            thumbnails = window.bench.photos.thumbnails
            if thumbnails.held:
                shown.append(time.monotonic() - begun)
        if heart.phase == "import" and desk.analyser.analysing:
            heart.enter("analysis")

    def looked() -> None:
        heart.enter("suggest")
        desk.suggester_made.connect(suggested)
        desk.suggest()

    def suggested() -> None:
        heart.enter("after")
        QTimer.singleShot(2000, loop.quit)

    with bare_heart() as machine:
        turn(50)
        begun = time.monotonic()
        heart.enter("import")
        check.timeout.connect(watch)
        check.start()
        desk.importer.import_paths([folder], then=lambda: QTimer.singleShot(500, looked))
        loop.exec()
        heart.enter("")
    photos = len(desk.document.photos) if desk.document is not None else 0
    first = shown[0] if shown else float("nan")
    print(f"  {photos} photos: first thumbnails after {first:.2f} s (x {first / 2:.2f} of the bar)")
    tell(heart, machine, stacks)
    window.close()
    desk.shut_down()


PHASES = ("import", "analysis", "suggest", "after")


def tell(
    heart: Heart, machine: list[tuple[float, float]], stacks: int, phases: Sequence[str] = PHASES
) -> None:
    """Print gaps by phase, and the stacks seen in the worst."""
    for name in phases:
        mine = [g for g in heart.gaps if g[2] == name]
        if len(mine) < 3:
            continue
        lengths = sorted((g[0] for g in mine), reverse=True)
        p95 = statistics.quantiles(lengths, n=20)[-1]
        over = sum(x > BAR for x in lengths)
        own = max(heart.work[g[1]] for g in mine)
        begun, end = mine[0][1], mine[-1][1] + mine[-1][0]
        noise = max((b - a for a, b in machine if a < end and b > begun), default=0.01)
        print(
            f"  {name:9}{heart.spent[name]:7.1f} s: longest gap {lengths[0] * 1000:5.1f} ms"
            f" (x {lengths[0] / BAR:.2f} of the bar), p95 {p95 * 1000:.1f} ms, {over} over 50 ms; longest"
            f" work of the window's thread {own * 1000:.1f} ms; bare process beside it: {noise * 1000:.1f} ms"
        )
    for length, begun, name in sorted(heart.gaps, reverse=True)[:stacks]:
        both = sum(max(0.0, min(b, begun + length) - max(a, begun)) for a, b in machine)
        at = begun - heart.gaps[0][1]
        print(
            f"  gap {length * 1000:.1f} ms in {name}, at {at:.2f} s ({heart.work[begun] * 1000:.0f} ms of it "
            f"the window's own work, {both * 1000:.0f} ms the machine's)"
        )
        seen = heart.stacks.get(begun, {})
        for text, n in sorted(seen.items(), key=lambda item: (not item[0].startswith("main"), -item[1]))[:6]:
            print(f"      {n:3} x {text}")


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--people", nargs="+", choices=("on", "off"), default=["off", "on"])
    parser.add_argument("--stacks", type=int, default=0)
    parser.add_argument("--inner", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inner:
        run(options.folder, options.people == ["on"], options.stacks)
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder
        if folder is None:
            from tests.photomaker import make_photos

            folder = Path(scratch, "photos")
            folder.mkdir()
            make_photos(folder, options.count)
        for people in options.people:
            print(f"{os.environ.get('QT_QPA_PLATFORM', 'xcb')}, people {people}:", flush=True)
            env = {**os.environ, "ALBUMAPP_HOME": str(Path(scratch, f"home-{people}"))}
            env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
            inner = [sys.executable, "-m", "tests.bench.import_gaps", str(folder.resolve()), "--inner"]
            inner += ["--people", people, "--stacks", str(options.stacks)]
            subprocess.run(inner, env=env, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
