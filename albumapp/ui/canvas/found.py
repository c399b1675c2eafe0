"""The finding that one is at: its place is marked over the pages, and one goes on to the next by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from albumapp.ui.canvas.painter import device_scale
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from albumapp.document.model import Document
    from albumapp.geometry import Rect
    from albumapp.jobs.task import Task
    from albumapp.ui.findings import Finding
    from albumapp.ui.main_window import MainWindow

INK = QColor("#d7263d")  # on any photo: its line lies within a white one
_OUTSIDE = 8.0  # px
_FAR = 60.0  # mm: the same at the smallest zoom
KEY = "finding"  # of the message that tells the one that one is at


class Mark(QGraphicsItem):
    """A box in mm, drawn at one width on screen, never printed."""

    def __init__(self, box: Rect) -> None:
        super().__init__()
        self.box = QRectF(box.x, box.y, box.w, box.h)
        self.setZValue(940_000)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return self.box.adjusted(-_FAR, -_FAR, _FAR, _FAR)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        out = min(_OUTSIDE / device_scale(painter), _FAR - 1)  # beside what marks the selection
        box = self.box.adjusted(-out, -out, out, out)
        for colour, width, style in (
            (QColor("white"), 5.0, Qt.PenStyle.SolidLine),
            (INK, 2.5, Qt.PenStyle.DashLine),
        ):
            pen = QPen(colour, width, style)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawRect(box)


class Found(QObject):
    """Goes to findings, marks them, mends them. `at` is the one that one is at, None for none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.at: Finding | None = None
        self.item: Mark | None = None
        window.checking.changed.connect(self._follow)
        desk = window.desk
        desk.current_surface_changed.connect(lambda _: self._mark())
        desk.project_changed.connect(self.clear)

    def show(self, finding: Finding) -> None:
        """Its pages, its frame selected, its place marked."""
        desk = self._window.desk
        self.at = finding
        if finding.surface:
            desk.go(finding.surface)
            desk.select([finding.frame] if finding.frame else [])
        self._mark()
        QTimer.singleShot(0, self, self._uncover)  # the pages may have to be laid first

    def mend(self, finding: Finding) -> None:
        """By the edit that it offers. One undo step."""
        mend = finding.found.mend
        if mend is not None and self._window.desk.do(mend.edit, **dict(mend.params)):
            self._window.checking.now()

    def mend_all(self) -> None:
        """All that can be mended, in one undo step. In the background: a large album takes seconds."""
        from albumapp.document.edits import EDITS, apply

        desk = self._window.desk
        project, missing = desk.project, sorted(desk.lost.missing)
        if project is None:
            return
        document, found = project.document, len(self._window.findings)

        def work(task: Task) -> Document:
            task.report(tr("Mending"))
            return apply(document, project.context, "mend_all", {"missing": missing})

        def done(made: Document) -> None:
            if desk.project is not project or project.document is not document:
                desk.say(
                    "info", tr("The album was changed meanwhile: nothing was mended."), tr("Try it again.")
                )
            elif desk.replace(made, EDITS["mend_all"].name):
                left = len(self._window.checking.now())
                desk.say("good", tr("{n} of {all} are mended.", n=max(found - left, 0), all=found))

        desk.start("mend", work, done)

    def step(self, by: int) -> None:
        """To the next finding or the one before, round the book; it is told where no list of them is open."""
        rows = self._window.checking.now()
        if not rows:
            self._window.desk.say("good", tr("Nothing to mend."), "", key=KEY)
            return
        marks = [f.found.mark for f in rows]
        here = self.at.found.mark if self.at is not None else ""
        to = marks.index(here) + by if here in marks else (0 if by > 0 else -1)
        finding = rows[to % len(rows)]
        self.show(finding)
        self._tell(finding, to % len(rows))

    def _tell(self, finding: Finding, n: int) -> None:
        window, mend = self._window, finding.found.mend
        sheet = window.sheet
        row = sheet.findChild(QObject, f"finding_{n}") if sheet is not None else None
        if row is not None:
            row.setFocus()
            return
        answers = [(tr("All findings"), lambda: window.go("check"))]
        if mend is not None:
            answers.insert(0, (tr(mend.label), lambda: self.mend(finding)))
        level = "warning" if finding.rejects else "info"
        window.desk.say(level, finding.text, finding.mend, *answers[0], KEY, tuple(answers[1:]))

    def clear(self) -> None:
        self.at = None
        self._mark()

    def _follow(self) -> None:
        """After an edit: the same finding where it is now, or none where it is mended."""
        if self.at is not None:
            mark = self.at.found.mark
            self.at = next((f for f in self._window.findings if f.found.mark == mark), None)
            if self.at is None:
                self._window.desk.answered.emit(KEY)
            self._mark()

    def _mark(self) -> None:
        scene = self._window.bench.canvas.scene()
        if self.item is not None:
            scene.removeItem(self.item)
            self.item = None
        at = self.at
        if at is not None and at.found.box is not None and at.surface == self._window.desk.surface_id:
            self.item = Mark(at.found.box)
            scene.addItem(self.item)

    def _uncover(self) -> None:
        """A sheet that lies over the place gives way."""
        window, item = self._window, self.item
        sheet = window.sheet
        if sheet is None or item is None:
            return
        canvas = window.bench.canvas
        place = canvas.mapFromScene(item.box).boundingRect()
        corner = canvas.viewport().mapTo(window.centralWidget(), place.topLeft())
        sheet.dodge(QRect(corner, place.size()))
