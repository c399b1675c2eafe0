"""Stop: how soon a stopped import answers, and that nothing runs on when window or command line end.

    python -m tests.bench.stopping [FOLDER] [--count 40]

In the real window (QT_QPA_PLATFORM as set): the stop button during reading and during the look at photos,
time until the window is told (bar 300 ms); the window closed while photos come in, time until the process is
gone and what is left of its processes (bar: none). Then `albumapp build` gets Ctrl+C, SIGTERM and SIGKILL.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measure import family, resident

ROOT = Path(__file__).resolve().parents[2]
BAR = 0.3
AFTER = 12  # photos that have come before it is stopped


def window(folder: Path, what: str) -> None:
    """Inside a process of its own: import, stop as `what` says, print seconds until the window knew."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from albumapp.ui.main_window import open_window

    app = QApplication([])
    win = open_window(app, [folder])
    desk = win.desk
    desk.settings.set("people", True)
    desk.settings.set("grouping", True)
    win.show()
    stopped: list[float] = []
    answered: list[float] = []
    waiting: list[bool] = []

    def reading() -> bool:
        return len(desk.importer.records) >= AFTER

    def stop() -> None:
        stopped.append(time.monotonic())
        if what == "close":
            print(*family(), flush=True)
            answered.append(time.monotonic())
            win.close()
        else:
            desk.analyser.analyse = lambda *_: None  # the look that would follow is not the answer
            desk.stop_work()

    def look() -> None:
        progress = next(iter(desk._shown.values()), None)
        looking = desk.analyser.analysing and progress is not None and progress.done >= 3
        if stopped and not answered and not desk.working:
            answered.append(time.monotonic())
            win.close()
        elif not waiting and (looking if what == "look" else reading()):
            waiting.append(True)
            QTimer.singleShot(130, stop)  # at no special moment of the work

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    app.exec()
    print(answered[0] - stopped[0], flush=True)


def alive(pids: list[int]) -> list[int]:
    return [p for p in pids if resident(p)]


def in_window(folder: Path, what: str, env: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.bench.stopping", str(folder), "--inner", what]
    with subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        pids: list[int] = []
        if what == "close":
            pids = [int(p) for p in process.stdout.readline().split()]
        begun = time.monotonic()
        while process.poll() is None:
            pids = sorted({*pids, *family(process.pid)})
            time.sleep(0.02)
        took = time.monotonic() - begun
        said = process.stdout.read().split()
    left = alive(pids)
    if what == "close":
        print(
            f"window closed while photos come in: gone after {took * 1000:.0f} ms, "
            f"{len(left)} of {len(pids)} processes left"
        )
    else:
        answer = float(said[-1])
        print(
            f"stop during {what}: told after {answer * 1000:.0f} ms (x {answer / BAR:.2f} of the bar), "
            f"{len(left)} processes left at the end"
        )


def on_command_line(folder: Path, env: dict[str, str], how: signal.Signals) -> None:
    command = [sys.executable, "-m", "albumapp", "build", str(folder), "--people", "on", "-o", "album.pdf"]
    home = env["ALBUMAPP_HOME"]
    Path(home).mkdir(parents=True, exist_ok=True)
    with subprocess.Popen(
        command,
        env={**env, "PYTHONPATH": str(ROOT)},
        cwd=home,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("Reading photos") and not line.startswith("Reading photos 0"):
                break
        pids = family(process.pid)
        begun = time.monotonic()
        if how is signal.SIGINT:
            os.killpg(process.pid, how)  # as a terminal does
        else:
            process.send_signal(how)
        process.wait()
        took = time.monotonic() - begun
        said = process.stderr.read().strip().splitlines()
    while alive(pids) and time.monotonic() - begun < 5:
        time.sleep(0.02)
    gone = time.monotonic() - begun
    left = [str(p) for p in Path(home).glob("*.pdf*")]
    print(
        f"{how.name} to albumapp build: ended after {took * 1000:.0f} ms "
        f"with status {process.returncode}, its {len(pids) - 1} children gone after {gone * 1000:.0f} ms, "
        f"{len(alive(pids))} left; files left: {left or 'none'}; said: {said[0] if said else ''}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--inner", choices=("reading", "look", "close"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inner:
        window(options.folder, options.inner)
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder
        if folder is None:
            from tests.photomaker import make_photos

            folder = Path(scratch, "photos")
            folder.mkdir()
            make_photos(folder, options.count)
        for what in ("reading", "look", "close"):
            in_window(folder.resolve(), what, {**os.environ, "ALBUMAPP_HOME": str(Path(scratch, what))})
        for how in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            on_command_line(
                folder.resolve(), {**os.environ, "ALBUMAPP_HOME": str(Path(scratch, how.name))}, how
            )


if __name__ == "__main__":
    main()
