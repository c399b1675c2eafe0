"""The program as a process of its own, with an observer that writes down what it sees.

`python -m tests.journeys.program OBSERVED.json PATH ...` opens the window as `albumapp PATH ...` does. When
something has changed, the observer writes what is where, as one JSON file (boxes in px of the screen):

    {"idle": bool, "active": bool, "album": path, "surface": id, "steps": [name], "selected": [id],
     "frames": {id: [x, y, w, h]}, "photos": {name: [x, y, w, h]}, "pages": {id: [x, y, w, h]},
     "zoom": px per mm, "workers": [pid]}

With `--edit` it also edits by itself without end: it nudges and turns photos by keys and actions, and says
each step that the program has acknowledged in a line on stdout. The tests drive it from outside and end it.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from albumapp.ui.main_window import MainWindow, open_window

LOOK_MS = 50


def box(widget: QWidget, r: QRect) -> list[int]:
    at = widget.mapToGlobal(QPoint(r.x(), r.y()))
    return [at.x(), at.y(), r.width(), r.height()]


def observed(window: MainWindow) -> dict[str, object]:
    desk = window.desk
    project, surface = desk.project, desk.surface
    state: dict[str, object] = {
        "idle": desk.is_idle,
        "active": window.isActiveWindow(),
        "album": str(project.path) if project is not None else None,
        "steps": [r.name for r in project.journal.rows[: project.journal.done]]
        if project is not None
        else [],
        "workers": [p.pid for p in multiprocessing.active_children()],
    }
    if surface is None or not window.isVisible():
        return state
    canvas, panel = window.bench.canvas, window.bench.photos
    rows = enumerate(panel.model.rows)
    strip = window.bench.strip
    pages = enumerate(strip.model_.surfaces)
    return state | {
        "surface": surface.id,
        "selected": canvas.selected_ids(),
        "zoom": canvas.zoom,
        "frames": {f.id: box(canvas.viewport(), canvas.frame_rect(f.id)) for f in surface.frames},
        "photos": {
            r.text: box(panel.list.viewport(), panel.list.visualRect(panel.model.index(n))) for n, r in rows
        },
        "pages": {s.id: box(strip.viewport(), strip.visualRect(strip.model_.index(n))) for n, s in pages},
    }


class Observer:
    def __init__(self, window: MainWindow, target: Path) -> None:
        self.window, self.target, self.last = window, target, ""
        self.timer = QTimer(window, interval=LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        text = json.dumps(observed(self.window))
        if text != self.last:
            self.last = text
            part = self.target.with_suffix(".part")
            part.write_text(text)
            os.replace(part, self.target)


class Editor:
    """Nudges or turns a photo on each turn of the event loop, once the album is there."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.way = 0
        self.timer = QTimer(window, interval=0)
        self.timer.timeout.connect(self.edit)
        self.timer.start()

    def edit(self) -> None:
        desk = self.window.desk
        if desk.surface is None or (not desk.is_idle and not self.way):
            return
        canvas = self.window.bench.canvas
        frames = list(desk.surface.photo_frames())
        frame = frames[self.way // 2 % len(frames)]
        canvas.select([frame.id])
        if self.way % 2:
            self.window.actions_.refresh()
            self.window.actions_["turn_photo"].trigger()
        else:
            QTest.keyClick(canvas, Qt.Key.Key_Left)
        self.way += 1
        now = desk.document.find(frame.id)[1]
        line = {"steps": desk.project.journal.done, "frame": frame.id, "x": now.box.x}
        print(json.dumps(line | {"turns": now.crop.quarter_turns}), flush=True)


def main() -> int:
    arguments = [a for a in sys.argv[1:] if a != "--edit"]
    application = QApplication(["albumapp"])
    window = open_window(application, [Path(a) for a in arguments[1:]])
    window.show()
    held: list[object] = [Observer(window, Path(arguments[0]))]
    if "--edit" in sys.argv:
        held.append(Editor(window))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
