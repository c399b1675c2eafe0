"""Adjusting photos: 24 megapixels for paper against decoding and encoding them, a proxy against the time of
a frame, and a slider's step from the edit to the canvas.

    python -m tests.bench.adjusting

Photos are drawn here, so there is no folder to name. Ratios are of what was measured in the same run.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

FRAME = 1000 / 60  # ms
SIZE = (6000, 4000)
STEPS = 60


def cpu_ms(run: Callable[[], object], times: int = 3) -> float:
    """The least work of a core of some runs."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        run()
        taken.append((time.process_time() - start) * 1000)
    return min(taken)


def draw(path: Path) -> None:
    import numpy as np
    from PIL import Image

    y, x = np.mgrid[: SIZE[1], : SIZE[0]]
    noise = np.random.default_rng(1).integers(0, 24, (SIZE[1], SIZE[0], 3))
    photo = np.stack([x / SIZE[0], y / SIZE[1], (x + y) / sum(SIZE)], axis=2) * 220 + noise
    Image.fromarray(photo.astype(np.uint8)).save(path, quality=92)


def paper(path: Path) -> None:
    import cv2
    import simplejpeg

    from albumapp.drawing.adjust import Adjust, Levels, Recipe
    from albumapp.geometry import Affine
    from albumapp.imaging.adjust import adjusted, measured
    from albumapp.imaging.decode import read_rgb

    cv2.setNumThreads(1)
    pixels, view = read_rgb(path), Affine(2, 0, 0, 2, -1, -1)
    decode = cpu_ms(lambda: read_rgb(path))
    encode = cpu_ms(lambda: simplejpeg.encode_jpeg(pixels, quality=95, colorsubsampling="444"))
    print(f"24 megapixels: decoding {decode:.0f} ms of a core, encoding 4:4:4 {encode:.0f} ms")
    for name, recipe in {
        "curves only": Recipe(Adjust(auto=Levels(0.05, 0.95, 0.9), exposure=0.3)),
        "with colours": Recipe(Adjust(exposure=0.3, saturation=0.3)),
        "all of it": Recipe(Adjust(Levels(0.05, 0.95, 0.9), 0.3, 0.2, 0.2, 0.2, 0.5, "sepia"), view),
    }.items():
        full = cpu_ms(lambda r=recipe: adjusted(pixels, r))
        proxy, least = read_rgb(path, 2048), read_rgb(path, 640)
        small = cpu_ms(lambda r=recipe, p=proxy: adjusted(p, r), 9)
        quick = cpu_ms(lambda r=recipe, p=least: adjusted(p, r), 9)
        print(
            f"  {name}: {full:.0f} ms, x {full / (decode + encode):.2f} of decoding and encoding; "
            f"2,048 px {small:.1f} ms; 640 px {quick:.1f} ms, x {quick / FRAME:.2f} of a frame"
        )
    found = read_rgb(path, 512)
    print(f"measuring for auto-enhance, decoded: {cpu_ms(lambda: measured(found), 9):.1f} ms")


def slider(folder: Path) -> None:
    """Steps of one slider through the window's own ways: the edit with its row, and the canvas painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from albumapp.session.project import Project
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.canvas.view import CanvasView
    from tests.ui.canvas.conftest import make_document

    app = QApplication.instance() or QApplication([])
    from albumapp.document.journal import Journal

    project = Project(make_document(folder, (3000, 2000)), Journal(), None)
    project.save_as(folder / "a.album")
    pictures = Pictures(lambda p: Path(project.document.photos[p].path))
    view = CanvasView(pictures)
    view.resize(1200, 800)
    view.set_project(project)
    view.show_surface("s0")
    view.show()
    until(app, lambda: view.is_idle)
    taken = []
    for step in range(STEPS):
        start = time.thread_time()
        project.do("set_adjust", merge="drag", frames=["f0"], exposure=step / STEPS)
        view.viewport().repaint()
        taken.append((time.thread_time() - start) * 1000)
        app.processEvents()
    taken.sort()
    print(
        f"a slider's step, edit on disk and canvas painted: median {statistics.median(taken):.1f} ms, "
        f"p95 {taken[int(0.95 * STEPS)]:.1f} ms, x {taken[int(0.95 * STEPS)] / FRAME:.2f} of a frame "
        "(work of the window's thread, so that other programs do not count)"
    )
    view.close()
    pictures.close()
    project.close()


def until(app: object, done: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not done() and time.monotonic() < end:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.001)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "24.jpg"
        draw(path)
        paper(path)
        slider(Path(folder))


if __name__ == "__main__":
    main()
