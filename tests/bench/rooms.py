"""The room preview under the hand: the first picture of a room, pictures a second while a group is dragged,
the event loop's longest gap; a photo of a wall that is brushed 200 times; the memory of the largest picture.

    python -m tests.bench.rooms [--pieces 12] [--strokes 200] [--stacks 6]

Set QT_QPA_PLATFORM=offscreen, or put `xvfb-run -a` before the line. A gallery of made photos of 24 megapixels
hangs in a drawn room, then in a photo of 24 megapixels with its corners marked. Waits are those of the event
loop: one that holds Python's lock would starve the threads that are measured. Bars of our own: the first
picture within 0.5 s, 24 pictures a second while dragging, no gap over 50 ms, a stroke on disk within a
screen's frame, a picture of 8,000 px within 1 GB.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from albumapp.analysis.model import Analysis
from albumapp.document.codec import photo_to_json
from albumapp.document.model import PhotoEntry
from albumapp.geometry import Size
from albumapp.photos.library import Library
from albumapp.photos.reading import read_photo
from albumapp.photos.record import ReadPhoto
from albumapp.session.importing import entry_of
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest
from tests.bench.canvas import FRAME, make_photos
from tests.bench.editing import facts
from tests.bench.import_gaps import ROOT, Heart, bare_heart, tell
from tests.bench.measure import Memory, mb

FIRST, RATE, MOST = 0.5, 24, 2**30  # s, pictures a second, bytes
WIDEST = 8000  # px
DRAG = 4.0  # s
PHASES = ("open", "at rest", "drag", "other room", "own wall", "brushed", "brushed, at rest", "own drag")


def made_album(folder: Path, kinds: list[Path], pieces: int) -> Path:
    """A gallery wall of so many pieces, saved; the library has read its photos."""
    entries = {}
    with Library() as library:
        for path in kinds:
            read = read_photo(str(path))
            assert isinstance(read, ReadPhoto)
            library.store(read)
            entries[read.record.id] = entry_of(read.record)
    known = {
        k: replace(f, id=k, size=Size(6000, 4000)) for k, f in zip(entries, facts(len(kinds)), strict=True)
    }
    path = folder / "rooms.album"
    project = Project.new(path, "gallery-canvas")
    project.replace(replace(project.document, photos=entries), "Add photos")
    project.context.known = known
    project.replace(suggest(project, Analysis(facts=known), pages=pieces), "Suggest", "suggest")
    project.close()
    return path


def stroke(n: int, points: int = 40) -> dict[str, Any]:
    at = [[0.1 + 0.8 * i / points, 0.7 + 0.2 * math.sin(n + i / 5)] for i in range(points)]
    return {"points": at, "width": 0.02}


class Bench:
    """The window with its room; `turn` lets the event loop run."""

    def __init__(self, app: Any, path: Path, watched: bool) -> None:
        from PySide6.QtCore import QEventLoop

        from albumapp.ui.main_window import open_window
        from albumapp.ui.room.window import RoomWindow

        self._loop = QEventLoop()
        self.window = open_window(app)
        self.desk = self.window.desk
        self.desk.settings.set("people", False)
        self.window.show()
        self.desk.take(Project.open(path))
        self.until(lambda: self.desk.is_idle)
        self.window.actions_.refresh()
        self.pictures: list[tuple[float, int]] = []
        self.heart = Heart(watched)
        self.heart.enter("open")
        self.begun = time.perf_counter()
        self.window.actions_["room"].trigger()
        self.room = self.window.findChild(RoomWindow)
        self.room.maker.made.connect(self._made)

    def _made(self, picture: Any) -> None:
        self.pictures.append((time.perf_counter() - self.begun, picture.image.width()))

    def turn(self, ms: int) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(ms, self._loop.quit)
        self._loop.exec()

    def until(self, ready: Callable[[], bool], most: float = 60.0) -> None:
        start = time.perf_counter()
        while not ready():
            if time.perf_counter() - start > most:
                raise TimeoutError
            self.turn(10)

    def phase(self, name: str) -> None:
        self.pictures.clear()
        self.begun = time.perf_counter()
        self.heart.enter(name)

    def first(self, words: str) -> None:
        self.until(lambda: bool(self.pictures) and self.desk.is_idle)
        (at, width), (last, finest) = self.pictures[0], self.pictures[-1]
        print(
            f"  {words}: first picture after {at * 1000:.0f} ms (x {at / FIRST:.2f} of its bar, {width} px), "
            f"the finest, {finest} px, after {last * 1000:.0f} ms"
        )

    def drag(self, words: str) -> None:
        """By the mouse for some seconds, an event each 8 ms."""
        from PySide6.QtCore import QPointF, Qt
        from PySide6.QtTest import QTest

        stage, left = self.room.stage, Qt.MouseButton.LeftButton
        box = stage._group()
        start = stage._seen(box.cx, box.cy).toPoint()
        QTest.mousePress(stage, left, pos=start)
        self.phase(words)
        moves = 0
        while time.perf_counter() - self.begun < DRAG:
            moves += 1
            at = QPointF(math.sin(moves / 40) * 60, math.cos(moves / 25) * 40)
            stage.drag_to(QPointF(start) + at, False)
            self.turn(8)
        rate = len(self.pictures) / (time.perf_counter() - self.begun)
        QTest.mouseRelease(stage, left, pos=start)
        self.until(lambda: self.desk.is_idle)
        width = self.pictures[0][1]
        print(f"  {words}: {rate:.0f} pictures of {width} px a second (x {rate / RATE:.1f} of its bar)")

    def other_room(self) -> None:
        self.phase("other room")
        self.desk.do("set_room", scene="bedroom")
        self.first("another room")

    def own_wall(self, photo: Path) -> None:
        entry = PhotoEntry("wall", str(photo), 6000, 4000)
        corners = [[0.3, 0.2], [0.7, 0.22], [0.7, 0.62], [0.3, 0.6]]
        self.phase("own wall")
        self.desk.do("set_room", photo=photo_to_json(entry), corners=corners, reference=[2400, 1600])
        self.first("own wall")

    def brush(self, count: int) -> None:
        """So many strokes by the edit that the brush makes, each shown before the next."""
        took = []
        self.phase("brushed")
        for n in range(count):
            start = time.perf_counter()
            self.desk.do("set_room", stroke=stroke(n))
            took.append((time.perf_counter() - start) * 1000)
            self.turn(20)
        late = statistics.median(took[-20:])
        self.phase("brushed, at rest")
        self.desk.do("set_room", stroke=stroke(count))
        self.first(f"one more of {count} strokes")
        print(f"  a stroke done and on disk: {took[0]:.1f} ms, the last ones {late:.1f} ms", end="")
        print(f" (x {late / FRAME:.2f} of a frame)")


def run(path: Path, wall: Path, strokes: int, stacks: int) -> None:
    from PySide6.QtWidgets import QApplication

    before = path.stat().st_size
    with bare_heart() as machine:
        bench = Bench(QApplication([]), path, stacks > 0)
        bench.first("drawn room")
        bench.phase("at rest")
        bench.turn(1000)
        bench.drag("drag")
        bench.other_room()
        bench.own_wall(wall)
        bench.brush(strokes)
        bench.drag("own drag")
        bench.heart.enter("")
        bench.room.close()
        bench.window.close()
        bench.desk.shut_down()
    tell(bench.heart, machine, stacks, PHASES)
    grown = path.stat().st_size - before
    print(f"  the file grew by {grown / 1024:.0f} KB, {grown / 1024 / strokes:.1f} KB a stroke")


def largest(path: Path) -> None:
    """Memory of a drawn room and of the brushed wall at their widest, each in a process of its own."""
    for scene in ("stairs", "own"):
        command = [sys.executable, "-m", "tests.bench.rooms", "--picture", scene, str(path)]
        subprocess.run(command, cwd=ROOT, check=True)


def picture(path: Path, scene: str) -> None:
    from albumapp.export.room import export_room

    project = Project.open(path)
    entries = project.document.photos
    wall = project.document.room.photo
    places = {p: Path(e.path) for p, e in entries.items()} | ({wall.id: Path(wall.path)} if wall else {})
    out = path.with_name(f"{scene}.jpg")
    start = time.perf_counter()
    with Memory() as memory:
        export_room(project.document, project.spec, out, places.get, scene=scene, width=WIDEST)
    project.close()
    print(
        f"  {scene} at {WIDEST} px: {mb(memory.one)} (x {memory.one / MOST:.2f} of its bar), "
        f"{time.perf_counter() - start:.1f} s"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--pieces", type=int, default=12)
    parser.add_argument("--strokes", type=int, default=200)
    parser.add_argument("--stacks", type=int, default=0)
    parser.add_argument("--photos-dir", type=Path, help="keeps the made photos for the next run")
    parser.add_argument("--picture", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.picture:
        picture(Path(options.picture[1]), options.picture[0])
        return
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        os.environ["ALBUMAPP_HOME"] = str(home / "home")
        kinds = make_photos(options.photos_dir or home / "kinds", options.pieces + 1)
        path = made_album(home, kinds[1:], options.pieces)  # the first is that of the wall
        print(f"{os.environ.get('QT_QPA_PLATFORM', 'xcb')}, {options.pieces} pieces:")
        run(path, kinds[0], options.strokes, options.stacks)
        largest(path)


if __name__ == "__main__":
    main()
