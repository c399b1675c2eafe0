"""Cold start: our empty window against a bare PySide6 `QMainWindow`, in fresh interpreters, turn by turn.

    python -m tests.bench.cold_start [RUNS]

Prints medians in ms and the ratio (the bar: at most 1.5), offscreen and, where DISPLAY is set, on X11.
"painted": from the start of the interpreter until the first paint is done and the event loop has taken its
next turn (the start page can be used); "settled": until menus and keys are there too. Both are compared with
the bare window's next turn after its first paint. "work" are the seconds of a core until then, which other
programs change less.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
def told():
    print(time.time(), time.time(), time.process_time(), flush=True)
    app.quit()
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, told)
app = QApplication([])
window = Window()
window.resize(1360, 860)
window.show()
app.exec()
"""
OURS = """
import sys, time
from PySide6.QtCore import QTimer
from albumapp.ui.theme import application
app = application()
from albumapp.ui.main_window import open_window
window = open_window(app)
painted = []
window.build = lambda build=window.build: (painted.extend((time.time(), time.process_time())), build())
window._warm = lambda: (print(painted[0], time.time(), painted[1], flush=True), app.quit())
window.show()
app.exec()
"""


def once(code: str, platform: str, home: str) -> tuple[float, float, float]:
    """Seconds from the interpreter's start to the two marks, and seconds of a core until the first."""
    env = {**os.environ, "QT_QPA_PLATFORM": platform, "ALBUMAPP_HOME": home, "PYTHONPATH": str(ROOT)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, cwd=ROOT, capture_output=True, text=True, check=True
    )
    painted, settled, spent = done.stdout.split()
    return float(painted) - start, float(settled) - start, float(spent)


def compare(platform: str, runs: int) -> float:
    """Run both `runs` times, alternately; prints the medians and gives the ratio of "painted"."""
    times: dict[str, list[tuple[float, float, float]]] = {"bare": [], "ours": []}
    with tempfile.TemporaryDirectory() as home:
        for n in range(runs + 1):
            for name, code in (("bare", BARE), ("ours", OURS)):
                took = once(code, platform, home)
                if n:  # the first round warms the disk cache and writes bytecode
                    times[name].append(took)
    bare = statistics.median(t[0] for t in times["bare"])
    painted = statistics.median(t[0] for t in times["ours"])
    settled = statistics.median(t[1] for t in times["ours"])
    work = statistics.median(t[2] for t in times["ours"]) / statistics.median(t[2] for t in times["bare"])
    print(
        f"{platform}: bare {bare * 1000:.0f} ms, painted {painted * 1000:.0f} ms (x {painted / bare:.2f}), "
        f"settled {settled * 1000:.0f} ms (x {settled / bare:.2f}); work until painted x {work:.2f}"
    )
    return painted / bare


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    platforms = ["offscreen"] + (["xcb"] if os.environ.get("DISPLAY") else [])
    for platform in platforms:
        compare(platform, runs)


if __name__ == "__main__":
    main()
