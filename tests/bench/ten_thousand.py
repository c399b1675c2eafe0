"""10,000 photos in the window: memory of all processes, scrolling, a stop, and a kill in the middle.

    xvfb-run -a python -m tests.bench.ten_thousand [FOLDER] [--count 10000] [--people on|off]

Without FOLDER the photos are made first (some 5 ms each: scenes of the demo, shifted, with EXIF of many days;
faces of `../shared/photos` in every fifth, where they are there). Then, each in a process of its own:

1. import, look and grouping in the real window: the most memory of all processes (bar 1.5 GB), the longest
   gap of the event loop;
2. the photo panel is scrolled from top to bottom in 600 steps; a frame is one step, painted and done with.
   Bar: p95 within 16.7 ms (60 frames a second);
3. a stop in the middle of reading and looking: answered within 300 ms (`stopping.py` has the same for large
   photos);
4. SIGKILL in the middle, begun anew: how many of the photos that were shown as read must be read again (bar:
   no more than were in flight, two a worker).
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from albumapp.session.demo import draw_scene, exif_of
from tests.bench.measure import Memory, mb
from tests.photomaker import EVENTS, Face, find_portraits, paste_face

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "photos"
SIZE = (1200, 900)
MEMORY_BAR, FRAME_BAR, STOP_BAR = 1.5 * 2**30, 1 / 60, 0.3
STEPS = 600


def make(folder: Path, count: int) -> None:
    """Draw `count` small photos, each with pixels and a time of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    scenes = [scene for event in EVENTS for scene in event]
    bases = [draw_scene(*scene, (SIZE[0] + 64, SIZE[1] + 64), n, grain=6) for n, scene in enumerate(scenes)]
    cuts = find_portraits(SHARED) if SHARED.is_dir() else {}
    portraits = [cuts[name] for name in sorted(cuts)]
    at = datetime(2024, 5, 1, 9)
    for n in range(count):
        at += timedelta(hours=14) if n % 70 == 69 else timedelta(seconds=20 + n * 37 % 200)
        path = folder / f"IMG_{n:05}.jpg"
        if path.exists():
            continue
        x, y = n * 7 % 64, n * 13 % 64
        image = bases[n // 3 % len(bases)].crop((x, y, x + SIZE[0], y + SIZE[1]))
        if portraits and n % 5 == 0:
            portrait, cut = portraits[n // 5 % len(portraits)]
            box = (0.2 + 0.4 * (n % 11) / 11, 0.3, 0.09, 0.09 * cut[3] / cut[2] * SIZE[0] / SIZE[1])
            paste_face(image, Path(portrait), cut, Face("", box))
        image.putpixel((n % SIZE[0], n // SIZE[0]), (n % 251, n % 241, n % 239))
        out = io.BytesIO()
        exif = exif_of(at, make="Bench", model=f"Camera {n % 2}", size=SIZE)
        image.save(out, "JPEG", quality=80, exif=exif)
        path.write_bytes(out.getvalue())


def in_window(folder: Path, what: str, people: bool) -> None:
    """Inside a process of its own; prints what the parent reads."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from albumapp.ui.main_window import open_window

    app = QApplication([])
    window = open_window(app)
    desk = window.desk
    desk.settings.set("people", people)
    desk.settings.set("grouping", people)
    window.resize(1440, 900)
    window.show()
    loop = QEventLoop()
    gaps: list[float] = []
    last = [time.monotonic()]

    def beat() -> None:
        now = time.monotonic()
        gaps.append(now - last[0])
        last[0] = now

    heart = QTimer(interval=2)
    heart.timeout.connect(beat)

    def turn(ms: int) -> None:
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    turn(1500)
    heart.start()
    last[0] = time.monotonic()
    desk.importer.import_paths([folder], then=loop.quit)
    if what == "stopped":
        seconds = _stop(desk, loop)
        print(f"stop {seconds:.4f}", flush=True)
    elif what == "killed":
        _wait_for(loop, lambda: len(desk.importer.records) >= 300)
        print(f"read {len(desk.importer.records)}", flush=True)
        signal.pause()
    else:
        loop.exec()
        print(f"photos {len(desk.document.photos)}", flush=True)
        print(f"gap {max(gaps):.4f} {statistics.quantiles(gaps, n=1000)[-1]:.4f}", flush=True)
        turn(2000)
        print("frames " + " ".join(f"{f:.5f}" for f in _scroll(window, app)), flush=True)
    window.close()
    desk.shut_down()


def _wait_for(loop: object, ready: object) -> None:
    from PySide6.QtCore import QTimer

    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if ready() else None)
    timer.start()
    loop.exec()
    timer.stop()


def _stop(desk: object, loop: object) -> float:
    """Seconds from the stop until the window knows that the work has ended."""
    _wait_for(loop, lambda: len(desk.importer.records) >= 100)
    desk.analyser.analyse = lambda *_: None  # the joining that would follow is not the answer
    begun = time.monotonic()
    desk.stop_work()
    _wait_for(loop, lambda: not desk.working)
    return time.monotonic() - begun


def _scroll(window: object, app: object) -> list[float]:
    """Seconds that each step of the way down the photo list takes, events and paint included."""
    from PySide6.QtWidgets import QListView

    view = max(window.findChildren(QListView), key=lambda v: v.verticalScrollBar().maximum())
    bar = view.verticalScrollBar()
    frames = []
    for n in range(STEPS + 1):
        begun = time.perf_counter()
        bar.setValue(round(bar.maximum() * n / STEPS))
        view.viewport().repaint()
        app.processEvents()
        frames.append(time.perf_counter() - begun)
    return frames


def child(folder: Path, what: str, people: bool, env: dict[str, str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.bench.ten_thousand", str(folder), "--what", what]
    command += ["--people", "on" if people else "off"]
    return subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def said(out: str, word: str) -> list[float]:
    row = next((line.split()[1:] for line in out.splitlines() if line.startswith(word + " ")), ["nan"])
    return [float(v) for v in row]


def whole(folder: Path, people: bool, env: dict[str, str]) -> None:
    begun = time.monotonic()
    with Memory() as memory:
        process = child(folder, "whole", people, env)
        out, _ = process.communicate()
    took = time.monotonic() - begun
    (photos,), gap, frames = said(out, "photos"), said(out, "gap"), sorted(said(out, "frames"))
    p95 = frames[int(len(frames) * 0.95)]
    print(
        f"{photos:.0f} photos, people {'on' if people else 'off'}: {took:.0f} s, {memory.cpu:.0f} s of a "
        f"core; all processes {mb(memory.all)} (x {memory.all / MEMORY_BAR:.2f} of 1.5 GB), "
        f"largest {mb(memory.one)}"
    )
    print(f"longest gap of the event loop {gap[0] * 1000:.0f} ms, 999 in 1,000 under {gap[1] * 1000:.0f} ms")
    print(
        f"scrolling: a frame takes {statistics.median(frames) * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms "
        f"(x {p95 / FRAME_BAR:.2f} of 1/60 s), longest {frames[-1] * 1000:.1f} ms"
    )


def killed(folder: Path, people: bool, env: dict[str, str]) -> None:
    """SIGKILL in the middle, then the same import without a window."""
    from albumapp.photos.library import Library

    process = child(folder, "killed", people, env)
    shown = int(process.stdout.readline().split()[1])
    process.kill()
    process.wait()
    with Library(Path(env["ALBUMAPP_HOME"]) / "library" / "library.sqlite") as library:
        files = [p for p in sorted(folder.iterdir()) if p.suffix == ".jpg"]
        kept = sum(library.lookup(p) is not None for p in files)
        notes = list(library.notes)
    print(f"killed with {shown} photos shown: {kept} are kept (lost {max(0, shown - kept)}); notes: {notes}")


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--people", choices=("on", "off"), default="on")
    parser.add_argument("--what", help=argparse.SUPPRESS)
    options = parser.parse_args()
    people = options.people == "on"
    if options.what:
        in_window(options.folder, options.what, people)
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch) / "photos"
        make(folder, options.count)
        for what in ("stopped", "killed", "whole"):
            env = dict(os.environ, ALBUMAPP_HOME=str(Path(scratch) / what))
            if what == "whole":
                whole(folder, people, env)
            elif what == "killed":
                killed(folder, people, env)
            else:
                out, _ = child(folder, what, people, env).communicate()
                seconds = said(out, "stop")[0]
                share = seconds / STOP_BAR
                print(f"a stop is answered after {seconds * 1000:.0f} ms (x {share:.2f} of the bar)")


if __name__ == "__main__":
    main()
