"""The designer as its user has it: a window that is driven by its buttons, actions, mouse and keys.

Nothing here calls an edit. What is read from the desk (document, history) is only compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from albumapp.document.model import Document, PhotoFrame, Surface
from albumapp.jobs.pool import Pool
from albumapp.ui.canvas.view import CanvasView
from albumapp.ui.desk import Desk
from albumapp.ui.main_window import MainWindow
from tests.journeys.photos import MOST, Rgb, colour_of, middle_of, name_of, nearest
from tests.ui.canvas import hand

WAIT_MS = 60_000
ALL_COLOURS = {name_of(n): colour_of(n) for n in range(MOST)}


class WatchedPool(Pool):
    """Worker processes that note which jobs they were given."""

    def __init__(self, workers: int = 2) -> None:
        super().__init__(workers)
        self.jobs: list[tuple[str, tuple[Any, ...]]] = []

    def stream(
        self, function: Any, items: Iterable[Any], cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Any]:
        given = list(items)
        self.jobs += [(function.target, item) for item in given]
        return super().stream(function, given, cancelled)


class Designer:
    """One user at one window. `start` opens the window anew, as after a restart of the program."""

    def __init__(self, qtbot: QtBot, pool: WatchedPool, monkeypatch: pytest.MonkeyPatch) -> None:
        self.qtbot, self.pool, self._patch = qtbot, pool, monkeypatch
        self.colours: dict[str, Rgb] = dict(ALL_COLOURS)
        self._desk: Desk | None = None
        self._window: MainWindow | None = None

    # --- the program ----------------------------------------------------------------------------

    def start(self) -> None:
        self._desk = Desk(pool=self.pool)
        self._window = MainWindow(self._desk)
        self._window.show()
        self._window.build()
        self.qtbot.waitExposed(self._window)
        self.settle()

    def take(self, window: MainWindow) -> None:
        """Drive a window that something else opened."""
        self._desk, self._window = window.desk, window

    def close(self) -> None:
        """Close the window; the program ends."""
        if self._window is not None and self._desk is not None:
            self._window.close()
            self._desk.shut_down()
            self._window.deleteLater()
            self._window = self._desk = None
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def reopen(self) -> None:
        """Close the window, start the program again and open the album that was open last."""
        self.close()
        self.start()
        self.click("recent_0")
        self.settle()

    @property
    def desk(self) -> Desk:
        assert self._desk is not None
        return self._desk

    @property
    def window(self) -> MainWindow:
        assert self._window is not None
        return self._window

    @property
    def canvas(self) -> CanvasView:
        return self.window.bench.canvas

    def settle(self) -> None:
        """Wait until nothing is pending."""
        self.qtbot.waitUntil(lambda: self.desk.is_idle, timeout=WAIT_MS)

    # --- what the user does -----------------------------------------------------------------------

    def click(self, name: str) -> None:
        """A button, by its name, that can be seen and pressed."""
        self.qtbot.waitUntil(
            lambda: (b := self.window.findChild(QAbstractButton, name)) is not None and b.isVisible(),
            timeout=WAIT_MS,
        )
        button = self.window.findChild(QAbstractButton, name)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def trigger(self, action: str) -> None:
        """An action of the menus; only one that is enabled can be chosen."""
        self.window.actions_.refresh()
        found = self.window.actions_[action]
        assert found.isEnabled(), action
        found.trigger()

    def key(self, key: Qt.Key | str, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.canvas, key)

    def choose(self, action: str, folder: Path) -> None:
        """An action that asks for a folder in the system's dialog."""
        with self._patch.context() as patch:
            patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
            self.trigger(action)

    def import_folder(self, folder: Path) -> None:
        self.choose("add_folder", folder)
        self.settle()

    def suggest(self) -> None:
        """Press the button under "What shall it become?"."""
        self.click("suggest_go")
        self.settle()

    def refuse_faces(self) -> None:
        if self.window.consent.isVisible():
            self.click("consent_no")
            self.settle()

    def undo(self) -> None:
        self.trigger("undo")
        self.settle()

    def redo(self) -> None:
        self.trigger("redo")
        self.settle()

    def go(self, surface: Surface) -> None:
        """Leaf to a surface."""
        ids = [s.id for s in self.document.surfaces]
        for _ in ids:
            here, there = ids.index(self.desk.surface_id), ids.index(surface.id)
            if here == there:
                break
            self.trigger("next" if here < there else "previous")
        self.settle()

    def press_photo(self, name: str) -> None:
        """Click on a photo in the photo panel."""
        panel = self.window.bench.photos
        self.qtbot.waitUntil(lambda: any(r.text == name for r in panel.model.rows))
        row = next(n for n, r in enumerate(panel.model.rows) if r.text == name)
        index = panel.model.index(row)
        panel.list.scrollTo(index)
        at = panel.list.visualRect(index).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
        if panel.selected() != [self.photo(name)]:  # where a platform delivers no click on the list
            panel.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def select(self, frame: str) -> None:
        """Click on a frame."""
        hand.click(self.canvas, *self.centre(frame))
        assert self.canvas.selected_ids() == [frame]

    def select_nothing(self) -> None:
        if self.desk.selection:
            self.trigger("select_none")
        self.canvas.leaveEvent(QEvent(QEvent.Type.Leave))

    def wheel(self, x: float, y: float, steps: int) -> None:
        """Turn the wheel over a point of the page (mm)."""
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QWheelEvent

        at = QPointF(hand.px(self.canvas, x, y))
        event = QWheelEvent(
            at,
            self.canvas.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas.viewport(), event)

    # --- what the user sees -------------------------------------------------------------------------

    @property
    def document(self) -> Document:
        found = self.desk.document
        assert found is not None
        return found

    @property
    def surface(self) -> Surface:
        found = self.desk.surface
        assert found is not None
        return found

    @property
    def steps(self) -> list[str]:
        """Names of the undo steps up to now."""
        journal = self.desk.project.journal
        return [r.name for r in journal.rows[: journal.done]]

    @property
    def message(self) -> str:
        """The words in the message bar."""
        bar = self.window.messages
        return bar.accessibleName() if bar.isVisible() else ""

    def photo(self, name: str) -> str:
        """The id of a photo by its file's name."""
        return next(p.id for p in self.document.photos.values() if p.name == name)

    def name(self, photo: str) -> str:
        return self.document.photos[photo].name

    def frame(self, frame: str) -> Any:
        return self.document.find(frame)[1]

    def centre(self, frame: str) -> tuple[float, float]:
        box = self.frame(frame).box
        return box.cx, box.cy

    def busiest(self) -> Surface:
        """The spread with the most photos."""
        return max(self.document.inner(), key=lambda s: len(s.photos()))

    def photo_frames(self) -> list[PhotoFrame]:
        return list(self.surface.photo_frames())

    def pixels(self) -> np.ndarray:
        """The canvas as it stands on the screen, one row a line."""
        image = self.canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()

    def shown(self) -> dict[str, str]:
        """Which photo each frame shows on the screen, told by its pixels: frame id to file name, or "?"."""
        pixels, k = self.pixels(), self.canvas.devicePixelRatioF()
        found = {}
        for f in self.photo_frames():
            r = self.canvas.frame_rect(f.id)
            seen = middle_of(pixels, r.x() * k, r.y() * k, r.width() * k, r.height() * k)
            found[f.id] = nearest(seen, self.colours)
        return found

    def meant(self) -> dict[str, str]:
        """The same, as the document says."""
        return {f.id: self.name(f.photo) for f in self.photo_frames() if f.photo is not None}

    def look(self) -> None:
        """Wait until the screen shows what the document says."""
        self.settle()
        self.select_nothing()

        def right() -> None:
            assert self.shown() == self.meant()

        self.qtbot.waitUntil(right, timeout=40_000)


def one_step(designer: Designer, name: str, act: Callable[[], None]) -> None:
    """What `act` does is one undo step of this name; undo takes all of it back, redo does it again."""
    before, steps = designer.document, designer.steps
    act()
    designer.settle()
    after = designer.document
    assert after != before
    assert designer.steps == [*steps, name]
    designer.undo()
    assert designer.document == before
    designer.redo()
    assert designer.document == after
