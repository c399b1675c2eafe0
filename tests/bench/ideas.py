"""What photos would make, while the window goes on: time until all ideas are drafted, the longest gap.

    python -m tests.bench.ideas [--photos 300 3000] [--stacks 6]

Set QT_QPA_PLATFORM=offscreen, or put `xvfb-run -a` before the line. The photos are made-up facts, of 24
megapixels and over a year, with faces, so no file is read: only finding and drafting is measured, as after an
import, then the sheet that shows all of them is opened. Beside it: the work of the same drafts with nothing
else going on. Bar of our own: no gap of the event loop over 50 ms.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from albumapp.analysis.model import Analysis
from albumapp.document.model import PhotoEntry
from albumapp.geometry import Size
from albumapp.session.project import Project
from tests.bench.editing import facts
from tests.bench.import_gaps import ROOT, Heart, bare_heart, tell

MOST = 120.0  # s


def analysis_of(count: int) -> Analysis:
    """Facts over a year, so that calendars, walls and books come to mind."""
    known = facts(count)
    start = known[0].taken
    assert start is not None
    span = timedelta(days=340) / count
    made = [replace(f, size=Size(6000, 4000), taken=start + n * span) for n, f in enumerate(known)]
    return Analysis(facts={f.id: f for f in made})


def alone(analysis: Analysis, entries: list[PhotoEntry]) -> float:
    """Seconds of a core for all of it, in this process and with nothing else to do."""
    from albumapp.session.recommending import drafted, recommend

    start = time.process_time()
    for idea in recommend(analysis):
        drafted(idea, None, entries, analysis)
    return time.process_time() - start


def run(count: int, stacks: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from albumapp.ui.main_window import open_window

    analysis = analysis_of(count)
    entries = [PhotoEntry(f, f"/photos/{f}.jpg", 6000, 4000, None, "exif") for f in analysis.facts]
    app, loop = QApplication([]), QEventLoop()

    def turn(ms: int) -> None:
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    with bare_heart() as machine:
        window = open_window(app)
        window.show()
        turn(1500)  # a person looks at the window first
        desk = window.desk
        project = Project.new(None, "layflat-30x30")
        project.replace(replace(project.document, photos={e.id: e for e in entries}), "Add photos")
        desk.take(project)
        turn(500)
        heart = Heart(stacks > 0)
        heart.enter("ideas")
        begun = time.perf_counter()
        found: list[float] = []
        desk.ideas.changed.connect(lambda: found.append(time.perf_counter() - begun))
        desk.analysis = analysis
        desk.analysis_changed.emit()  # the middle of the window shows the best few
        while time.perf_counter() - begun < MOST:
            turn(20)
            if desk.ideas.found and len(desk.ideas.drafts) == len(desk.ideas.found):
                break
        took = time.perf_counter() - begun
        heart.enter("sheet")
        window.actions_["ideas"].trigger()
        turn(2000)
        heart.enter("")
        ideas = len(desk.ideas.found)
        window.close()
        desk.shut_down()
    work = alone(analysis, entries)
    print(
        f"  {count} photos: {ideas} ideas after {found[0]:.2f} s, all drafted after {took:.2f} s "
        f"(x {took / work:.2f} of their work alone, {work:.2f} s of a core)"
    )
    tell(heart, machine, stacks, ("ideas", "sheet"))


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--photos", type=int, nargs="+", default=[300, 3000])
    parser.add_argument("--stacks", type=int, default=0)
    parser.add_argument("--inner", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inner:
        run(options.photos[0], options.stacks)
        return
    print(os.environ.get("QT_QPA_PLATFORM", "xcb"))
    for count in options.photos:
        with tempfile.TemporaryDirectory() as scratch:
            env = {**os.environ, "ALBUMAPP_HOME": str(Path(scratch, "home"))}
            env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
            inner = [sys.executable, "-m", "tests.bench.ideas", "--inner", "--photos", str(count)]
            subprocess.run([*inner, "--stacks", str(options.stacks)], env=env, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
