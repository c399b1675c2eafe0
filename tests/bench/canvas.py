"""The canvas under the hand: a frame's time while a large album is dragged, zoomed and panned; opening it.

    python -m tests.bench.canvas [--pages 100] [--photos 600] [--kinds 24] [--size 1600x1000]
                                 [--photos-dir DIR] [--profile NAME] [-v]

Under `xvfb-run -a`, and with QT_QPA_PLATFORM=offscreen. The photos are `--kinds` made ones of 24 megapixels,
each under many names, so that every name is decoded for itself. One step is one mouse or wheel event and all
that the window does until it has painted. Printed: the time on the wall, and the work of the window's thread
(what it takes on a machine that does nothing else), as shares of a screen's frame (16.7 ms) and of painting
the whole canvas anew in the same run. `--photos-dir` keeps the made photos for the next run.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from albumapp.document.drawlist import draw_frame
from albumapp.document.model import PhotoEntry, PhotoFrame
from albumapp.drawing import ImageOp
from albumapp.layout.compose import suggest_album
from albumapp.layout.style import style
from albumapp.session.project import Project
from albumapp.ui.canvas.painter import picture_side
from albumapp.ui.canvas.pictures import level_of
from tests.bench.editing import facts

FRAME = 1000 / 60  # ms
WORST = 50.0  # ms
LEFT, NO_BUTTON, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def make_photos(folder: Path, kinds: int, long: int = 6000) -> list[Path]:
    """`kinds` JPEGs of 3 : 2, their longer side `long` px (6000, or more), with the detail of a camera's."""
    import numpy as np
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for n in range(kinds):
        path = folder / f"kind{n:02d}.jpg"
        if not path.exists():
            draw = np.random.default_rng(n)
            small = Image.fromarray(draw.integers(0, 255, (40, 60, 3), dtype=np.uint8))
            wide, high = long, long * 2 // 3
            large = np.asarray(small.resize((wide, high), Image.Resampling.BICUBIC), dtype=np.int16)
            grain = draw.integers(-9, 10, (1000, 1500, 1), dtype=np.int16)
            times = (-(-high // 1000), -(-wide // 1500), 1)
            large = np.clip(large + np.tile(grain, times)[:high, :wide], 0, 255).astype(np.uint8)
            Image.fromarray(large).save(path, quality=88)
        made.append(path)
    return made


def make_album(folder: Path, pages: int, photos: int, kinds: list[Path]) -> Path:
    """A suggested album of so many photos, each a name of its own for one of the made ones."""
    known = facts(photos)
    known = [replace(f, size=type(f.size)(6000, 4000)) for f in known]
    entries = {}
    for n, f in enumerate(known):
        path = folder / f"{f.id}.jpg"
        os.link(kinds[n % len(kinds)], path)
        taken = f.taken.isoformat() if f.taken else None
        entries[f.id] = PhotoEntry(f.id, str(path), 6000, 4000, taken, "exif")
    project = Project.new(folder / "bench.album")
    album = suggest_album(known, project.spec, style(project.document.style), pages, "Bench", 0, entries, {})
    project.replace(replace(album, photos=entries), "Suggest album", "suggest")
    project.close()
    return folder / "bench.album"


Took = tuple[float, float]  # ms on the wall, and of this thread's work


def now() -> Took:
    return time.perf_counter() * 1000, time.thread_time() * 1000


def since(start: Took) -> Took:
    wall, work = now()
    return wall - start[0], work - start[1]


@dataclass
class Bench:
    app: QApplication
    window: Any

    @property
    def canvas(self) -> Any:
        return self.window.bench.canvas

    def until(self, ready: Callable[[], bool], most: float = 60.0) -> float:
        """Seconds until something is so."""
        start = time.perf_counter()
        while not ready():
            if time.perf_counter() - start > most:
                raise TimeoutError
            self.app.processEvents()
            time.sleep(0.0005)
        return time.perf_counter() - start

    def sharp(self) -> None:
        """Until the pages are painted with all the photos that they ask for."""
        self.app.processEvents()
        self.canvas.viewport().repaint()
        self.until(self._is_sharp)

    def _is_sharp(self) -> bool:
        scene = self.canvas.scene_
        for frame in scene.surface.photo_frames() if scene.surface is not None else ():
            for op in draw_frame(frame, scene.photos):
                if isinstance(op, ImageOp):
                    side = level_of(picture_side(op.matrix, scene.device_px_per_mm))
                    if not any(n >= side for n in scene.pictures._levels.get(op.photo, [])):
                        return False
        return True

    def mouse(self, kind: QEvent.Type, x: float, y: float, buttons: Qt.MouseButton = LEFT) -> None:
        view = self.canvas.viewport()
        at = QPointF(x, y)
        button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
        self.app.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), button, buttons, NONE))

    def wheel(self, x: float, y: float, turn: int) -> None:
        view = self.canvas.viewport()
        at = QPointF(x, y)
        keys = Qt.KeyboardModifier.ControlModifier
        event = QWheelEvent(
            at, view.mapToGlobal(at), QPoint(), QPoint(0, turn), NO_BUTTON, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self.app.sendEvent(view, event)

    def timed(self, steps: Iterator[None]) -> list[Took]:
        """ms of each step, with the painting that it asks for: on the wall, and of this thread's work."""
        found = []
        while True:
            start = now()
            try:
                next(steps)
            except StopIteration:
                return found
            self.app.processEvents()
            found.append(since(start))

    def px(self, x: float, y: float) -> tuple[float, float]:
        p = self.canvas.viewportTransform().map(QPointF(x, y))
        return p.x(), p.y()

    def drag(self, start: tuple[float, float], by: tuple[float, float], steps: int) -> Iterator[None]:
        """A drag there and back and half the way again."""
        x, y = start
        kinds = QEvent.Type
        self.mouse(kinds.MouseButtonPress, x, y)
        for n in range(steps):
            t = n / steps * 2.5
            part = t if t < 1 else 2 - t if t < 2 else t - 2
            self.mouse(kinds.MouseMove, x + by[0] * part, y + by[1] * part)
            yield
        self.mouse(kinds.MouseButtonRelease, x + by[0] / 2, y + by[1] / 2, NO_BUTTON)
        yield


def told(name: str, found: list[Took], bare: float) -> None:
    words = []
    for kind, values in zip(("wall", "work"), zip(*found, strict=True), strict=True):
        ranked = sorted(values)
        p95 = ranked[min(int(len(ranked) * 0.95), len(ranked) - 1)]
        over = ("" if p95 <= FRAME else " OVER p95") + ("" if ranked[-1] <= WORST else " OVER worst")
        words.append(
            f"{kind} median {statistics.median(values):.1f}, p95 {p95:.1f} (x {p95 / FRAME:.2f}), "
            f"worst {ranked[-1]:.1f} ms (x {ranked[-1] / WORST:.2f}){over}"
        )
    p95 = sorted(w for _, w in found)[int(len(found) * 0.95)]
    words.append(f"x {p95 / bare:.2f} of a whole painting")
    print(f"{name}, {len(found)} frames:\n    " + "\n    ".join(words), flush=True)


PROFILE = [""]


@contextmanager
def profiled(name: str) -> Iterator[None]:
    """Say where the time goes, for the part that `--profile` names."""
    if not PROFILE[0] or PROFILE[0] not in name:
        yield
        return
    import cProfile
    import pstats

    profile = cProfile.Profile(time.thread_time)
    profile.enable()
    yield
    profile.disable()
    pstats.Stats(profile).sort_stats("cumulative").print_stats(45)


@contextmanager
def opened(path: Path, size: tuple[int, int]) -> Iterator[Bench]:
    from albumapp.ui.main_window import open_window

    app = QApplication(sys.argv[:1])
    window = open_window(app)
    window.resize(*size)
    window.show()
    bench = Bench(app, window)
    bench.until(lambda: window.has_bench and window.desk.is_idle)
    start, begun = time.perf_counter(), now()
    with profiled("opening"):
        window.desk.open_project(path)
        bench.until(lambda: bool(window.desk.surface_id))
        bench.sharp()
    first = time.perf_counter() - start
    print(
        f"opening to a sharp first spread: {first * 1000:.0f} ms (x {first:.2f} of a second), "
        f"of it {since(begun)[1]:.0f} ms work of the window's thread"
    )
    inner = next(s for s in window.desk.document.inner() if len(s.photos()) > 3)
    start = time.perf_counter()
    window.desk.go(inner.id)
    bench.sharp()
    took = time.perf_counter() - start
    print(f"another spread of {len(inner.photos())} photos, sharp: {took * 1000:.0f} ms")
    bench.until(lambda: window.desk.is_idle, 240)
    yield bench
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory at most: {peak:.0f} MB (x {peak / 1024:.2f} of 1 GB)")
    window.close()
    window.desk.shut_down()


def measure(bench: Bench) -> None:
    desk, canvas = bench.window.desk, bench.canvas
    surface = max(desk.document.inner(), key=lambda s: len(s.photos()))
    desk.go(surface.id)
    bench.until(lambda: desk.is_idle, 120)
    whole = []
    for _ in range(20):
        start = now()
        canvas.scene_.refresh()
        canvas.viewport().repaint()
        whole.append(since(start)[1])
    bare = statistics.median(whole)
    print(f"{len(surface.photos())} photos on the pages; the canvas painted whole: {bare:.1f} ms")
    frames = [f for f in surface.frames if isinstance(f, PhotoFrame)]
    big = max(frames, key=lambda f: f.box.area)

    def run(name: str, steps: Iterator[None]) -> None:
        bench.until(lambda: desk.is_idle, 120)
        with profiled(name):
            told(name, bench.timed(steps), bare)
        bench.until(lambda: desk.is_idle, 120)

    middle = bench.px(big.box.cx, big.box.y + big.box.h / 4)
    run("drag a photo", bench.drag(middle, (160, 90), 150))
    desk.undo()
    desk.select([f.id for f in frames])
    run("drag all photos", bench.drag(middle, (60, 40), 150))
    desk.undo()
    run("scale all photos", bench.drag(bench.px(*corner_of(frames)), (-90, -60), 150))
    desk.undo()
    desk.select([])
    for d in canvas.dividers()[:1]:
        along = (d.start + d.end) / 2
        at = bench.px(*((d.at, along) if d.axis == "x" else (along, d.at)))
        run("drag a divider", bench.drag(at, (40, 40), 150))
        desk.undo()
    desk.select([big.id])
    run("resize a photo", bench.drag(bench.px(big.box.right, big.box.bottom), (-80, -60), 150))
    desk.undo()
    desk.select([])

    def zoom() -> Iterator[None]:
        for n in range(120):
            bench.wheel(*middle, 40 if n % 60 < 30 else -40)
            yield

    run("zoom", zoom())

    def pan() -> Iterator[None]:
        canvas.hold_to_pan(True)
        yield from bench.drag((500, 400), (-300, -200), 150)
        canvas.hold_to_pan(False)

    for wide in (2.0, 4.0):
        canvas.set_zoom(canvas.zoom * wide)
        run(f"pan at {canvas.zoom:.1f} px a mm", pan())
    canvas.fit()
    bench.until(lambda: desk.is_idle, 120)
    edits(bench, frames, bare)


def corner_of(frames: list[PhotoFrame]) -> tuple[float, float]:
    return max(f.box.right for f in frames), max(f.box.bottom for f in frames)


def edits(bench: Bench, frames: list[PhotoFrame], bare: float) -> None:
    """An edit by the desk until the event loop has painted it, and its undo; then what follows in the next
    turn: the strip's picture, what can be done now."""
    desk = bench.window.desk
    ids = [f.id for f in frames]
    calls: list[tuple[str, dict[str, Any]]] = [
        ("move_frames", {"frames": ids[:1], "dx": 3.0, "dy": 2.0}),
        ("align_frames", {"frames": ids, "edge": "left"}),
        ("set_gutter", {"surface": desk.surface_id, "gap": 7.0}),
        ("scale_frames", {"frames": ids, "box": [40, 40, 400, 200]}),
        ("set_corners", {"frames": ids, "radius": 6.0}),
        ("add_guide", {"axis": "x", "at": 100.0, "surface": desk.surface_id}),
        ("delete_frames", {"frames": ids}),
    ]
    made: list[Took] = []
    undone: list[Took] = []
    after: list[Took] = []
    with profiled("edits"):
        each(bench, calls[:1] + calls * 3, made, undone, after)
    told("an edit until it shows", made, bare)
    told("undo until it shows", undone, bare)
    told("the same with all panels", after, bare)


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def each(
    bench: Bench,
    calls: list[tuple[str, dict[str, Any]]],
    made: list[Took],
    undone: list[Took],
    after: list[Took],
) -> None:
    desk, painted = bench.window.desk, Painted(bench.canvas.viewport())

    def step(run: Callable[[], Any], shown: list[Took]) -> None:
        painted.times = 0
        start = now()
        run()
        while not painted.times:
            bench.app.processEvents()
        shown.append(since(start))
        bench.app.processEvents()
        after.append(since(start))
        bench.until(lambda: desk.is_idle, 60)

    for edit, params in calls:
        step(partial(desk.do, edit, **params), made)
        step(desk.undo, undone)
        if "-v" in sys.argv:
            print(f"  {edit}: work {made[-1][1]:.1f} ms, undo {undone[-1][1]:.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--photos", type=int, default=600)
    parser.add_argument("--kinds", type=int, default=24)
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--photos-dir", type=Path)
    parser.add_argument("-v", action="store_true", help="print each edit")
    parser.add_argument("--profile", default="", help="a part whose functions are listed by their time")
    options = parser.parse_args()
    PROFILE[0] = options.profile
    wide, high = (int(n) for n in options.size.split("x"))
    with tempfile.TemporaryDirectory(dir=options.photos_dir) as scratch:
        home = Path(scratch)
        os.environ["ALBUMAPP_HOME"] = str(home / "home")
        kinds = make_photos(options.photos_dir or home / "kinds", options.kinds)
        path = make_album(home, options.pages, options.photos, kinds)
        with opened(path, (wide, high)) as bench:
            measure(bench)


if __name__ == "__main__":
    main()
