"""Importing N photos in the window: time to the first thumbnail, and the event loop's longest gap.

    python -m tests.bench.import_gaps [N] [MEGAPIXELS]

Photos of `tests/photomaker.py`. The bars: first thumbnails within 2 s, no gap above 50 ms.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    megapixels = float(sys.argv[2]) if len(sys.argv) > 2 else 12
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["ALBUMAPP_HOME"] = home
        from tests.photomaker import make_photos

        photos = Path(home) / "photos"
        photos.mkdir()
        make_photos(photos, count, megapixels=(megapixels, megapixels))
        measure(photos)


def measure(photos: Path) -> None:
    """Import the folder in a fresh window and print what it took."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow

    app = QApplication([])
    desk = Desk()
    desk.settings.set("people", False)
    window = MainWindow(desk)
    window.show()
    for _ in range(200):  # the start, and what is loaded in its leisure
        app.processEvents()
        time.sleep(0.005)
    marks: dict[str, float] = {}
    gaps: list[tuple[float, float]] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last, last - start))
        last = now
        if "first" not in marks and "bench" in window.__dict__ and window.bench.photos.thumbnails.held:
            marks["first"] = now - start
        if desk.document is not None and desk.analysis is not None and desk.is_idle:
            marks["all"] = now - start
            app.quit()

    timer = QTimer(interval=0)
    timer.timeout.connect(beat)
    timer.start()
    start = last = time.perf_counter()
    desk.import_paths([photos])
    app.exec()
    gaps.sort(reverse=True)
    worst = ", ".join(f"{g * 1000:.0f} (at {at:.1f} s)" for g, at in gaps[:8])
    n = len(desk.document.photos) if desk.document is not None else 0
    print(f"{n} photos: first thumbnail {marks['first']:.2f} s, all read and looked at {marks['all']:.1f} s")
    print(f"longest gaps of the event loop in ms: {worst}")
    window.close()
    desk.shut_down()


if __name__ == "__main__":
    main()
