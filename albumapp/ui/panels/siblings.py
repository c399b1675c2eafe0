"""The inspector's "1 of 6": the siblings of the selected photo as small pictures.

Hovering or walking with the arrow keys tries one on the page, a click or Enter takes it: one undo step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from albumapp.basis import UserError, say
from albumapp.ui.panels.fields import Section
from albumapp.ui.panels.series import best_of, siblings
from albumapp.ui.states import photo_frame
from albumapp.ui.thumbnails import Thumbnails
from albumapp.ui.tr import tr
from albumapp.ui.widgets import label, row, tool, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk

GAP = 4
COLUMNS = 4


class SiblingRow(QWidget):
    """The pictures. `shown` is the one that is tried on the page, -1 for none."""

    def __init__(self, desk: Desk, take: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("sibling_row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._desk, self._take = desk, take
        self.photos: tuple[str, ...] = ()
        self.now = self.best = ""
        self.shown = -1
        self.thumbnails = Thumbnails(desk.shelf.thumbnail, round(96 * self.devicePixelRatioF()), self)
        self.thumbnails.arrived.connect(lambda _: self.update())
        self.thumbnails.settled.connect(desk.check_idle)
        desk.busy_checks.append(lambda: self.thumbnails.busy)

    def show_photos(self, photos: tuple[str, ...], now: str, best: str) -> None:
        """These siblings; `now` is in the frame, `best` the best of them."""
        if (photos, now, best) != (self.photos, self.now, self.best):
            self.photos, self.now, self.best = photos, now, best
            self.shown = -1
            self.updateGeometry()
            self.update()

    def try_photo(self, n: int) -> None:
        """Show a sibling in the frame, on the canvas only; -1 ends it."""
        if n == self.shown:
            return
        self.shown = n
        desk = self._desk
        tried = None
        frame = photo_frame(desk)
        if 0 <= n < len(self.photos) and frame is not None and self.photos[n] != self.now:
            from albumapp.document.edits import apply

            change = {"frame": frame.id, "photo": self.photos[n]}
            try:
                tried = apply(desk.document, desk.project.context, "place_photo", change)
            except UserError:  # a locked frame stays as it is
                tried = None
        desk.story.tried.emit(tried)
        name = desk.document.photos[self.photos[n]].name if 0 <= n < len(self.photos) else ""
        self.setAccessibleDescription(name)
        self.setToolTip(name)
        self.update()

    def take(self, n: int) -> None:
        self.try_photo(-1)
        if 0 <= n < len(self.photos):
            self._take(self.photos[n])

    # --- drawing -----------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def _cell(self, width: int) -> QSize:
        side = (width - GAP * (COLUMNS - 1)) // COLUMNS
        return QSize(max(side, 24), max(round(side * 0.8), 20))

    def heightForWidth(self, width: int) -> int:
        lines = (len(self.photos) + COLUMNS - 1) // COLUMNS
        return max(1, lines) * (self._cell(width).height() + GAP)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def _boxes(self) -> list[QRect]:
        cell = self._cell(self.width())
        w, h = cell.width() + GAP, cell.height() + GAP
        return [
            QRect(n % COLUMNS * w, n // COLUMNS * h, cell.width(), cell.height())
            for n in range(len(self.photos))
        ]

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        roles = self.palette()
        for n, box in enumerate(self._boxes()):
            pixmap = self.thumbnails.pixmap(self.photos[n])
            area = box.adjusted(3, 3, -3, -3)
            if pixmap is not None:
                size = pixmap.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
                picture = QRect(area.topLeft(), size)
                picture.moveCenter(area.center())
                p.drawPixmap(picture, pixmap)
            else:
                p.fillRect(area, roles.midlight())
            if self.photos[n] == self.now or n == self.shown:
                strong = n == self.shown or self.photos[n] == self.now
                p.setBrush(Qt.BrushStyle.NoBrush)
                colour = roles.accent().color() if n == self.shown else roles.text().color()
                p.setPen(QPen(colour, 2 if strong else 1))
                p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
            if self.photos[n] == self.best:
                self._star(p, box)
        if self.hasFocus() and self.shown < 0:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(roles.accent().color(), 1))
            p.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _star(self, p: QPainter, box: QRect) -> None:
        from albumapp.ui.panels.photo_cell import NIGHT

        side = max(16, self.fontMetrics().height())
        badge = QRect(box.right() - side - 2, box.top() + 2, side, side)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(NIGHT)
        p.drawEllipse(badge)
        p.setPen(Qt.GlobalColor.white)
        p.drawText(badge, Qt.AlignmentFlag.AlignCenter, "★")

    # --- hands -------------------------------------------------------------------------------

    def _at(self, event: QMouseEvent) -> int:
        at = event.position().toPoint()
        return next((n for n, box in enumerate(self._boxes()) if box.contains(at)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.try_photo(self._at(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.take(self._at(event))

    def leaveEvent(self, event: object) -> None:
        self.try_photo(-1)

    def focusOutEvent(self, event: object) -> None:
        self.try_photo(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: COLUMNS, Qt.Key.Key_Up: -COLUMNS}
        if key in steps and self.photos:
            at = self.shown if self.shown >= 0 else self.photos.index(self.now)
            self.try_photo(min(max(at + steps[key], 0), len(self.photos) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.shown >= 0:
            self.take(self.shown)
        elif key == Qt.Key.Key_Escape and self.shown >= 0:
            self.try_photo(-1)
        else:
            super().keyPressEvent(event)


class SiblingsSection(Section):
    def __init__(self, desk: Desk, edit: Callable[..., None], actions: dict[str, QAction]) -> None:
        super().__init__("section_siblings", tr("Series"))
        self._desk = desk
        self.row = SiblingRow(desk, self._place)
        self.why = wrapped(label(name="siblings_why", quiet=True))
        self.form.addRow(self.row)
        self.form.addRow(self.why)
        tools = ("previous_sibling", "next_sibling", "prefer", "open_series")
        self.form.addRow("", row(*(tool(actions[a]) for a in tools), None, gap=4))

    def wants(self, desk: Desk) -> bool:
        frame = photo_frame(desk)
        return frame is not None and bool(siblings(frame.photo, desk.analysis))

    def show_state(self, desk: Desk) -> None:
        frame = photo_frame(desk)
        assert frame is not None
        photos = tuple(p for p in siblings(frame.photo, desk.analysis) if p in desk.document.photos)
        best = best_of(frame.photo, desk.analysis) or ""
        at = photos.index(frame.photo) + 1
        title = tr("Series: {n} of {of}", n=at, of=len(photos))
        self.title.setText(title)
        self.row.setAccessibleName(tr("{title}. Swap with its siblings", title=title))
        self.row.show_photos(photos, frame.photo, best)
        self.row.setEnabled(not frame.locked)
        name = desk.document.photos[best].name if best in desk.document.photos else ""
        facts = desk.analysis.facts.get(best) if desk.analysis is not None else None
        reasons = [say(r) for r in facts.reasons[:2]] if facts is not None else []
        words = ", ".join(reasons)
        self.why.setText(tr("★ {name}: {words}", name=name, words=words) if words else f"★ {name}")

    def _place(self, photo: str) -> None:
        """Swap with a sibling; what is pressed is taken, so it is the user's favourite of the series."""
        frame = photo_frame(self._desk)
        if frame is not None and frame.photo != photo:
            self._desk.do("place_photo", name=tr("Swap with sibling"), frame=frame.id, photo=photo)
