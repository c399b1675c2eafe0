"""The window of the room preview. All that is set goes into the document, one undo step each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from albumapp.basis import UserError
from albumapp.document.room import OWN, Room
from albumapp.ui.room import own_photo
from albumapp.ui.room.making import QUICK, Maker, Picture, image_of
from albumapp.ui.room.side import Side
from albumapp.ui.room.stage import BRUSH, HANG, MARK, SEEN, Stage
from albumapp.ui.tr import told, tr
from albumapp.ui.widgets import button, label, wrapped
from albumapp.ui.words import imperial

if TYPE_CHECKING:
    from albumapp.jobs.task import Task
    from albumapp.ui.main_window import MainWindow

FINEST = 3200  # px across: zoomed in
THUMBNAIL, SMOOTH = 240, Qt.TransformationMode.SmoothTransformation
LARGEST = QSize(1680, 1050)
WIDE = 308  # px of what is chosen
K = Qt.Key


class RoomWindow(QWidget):
    """`stage` shows the room, `side` what is chosen of it."""

    _drawn = Signal(str, object)  # a room of the list, from its thread

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("room")
        self.setWindowTitle(tr("Room preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize((window.screen().availableSize() * 0.92).boundedTo(LARGEST))
        self._window, self._desk, self._closed = window, window.desk, False
        self.maker = Maker(self._desk, self)
        self.stage = Stage(self)
        self.side = Side(_scenes(), {n: getattr(self, n) for n in RUNS})
        self._build()
        self._keys()
        self._timer = QTimer(self, singleShot=True, interval=120)
        self._timer.timeout.connect(self._ask)
        self._connect()
        self._own_shown: object = None  # the photo whose small picture the list shows
        self._small_wanted = True  # the rooms of the list, drawn when the first picture is there
        self.refresh()

    def _build(self) -> None:
        self.said = wrapped(label("", "room_said"))
        self.save_ = button(tr("Save the picture…"), "room_save", self.save, "primary", "export")
        self.copy_ = button(tr("Copy"), "room_copy", self.copy, glyph="copy")
        right = QWidget()
        lines = round(26 * self.fontMetrics().averageCharWidth() * 1.9)
        right.setFixedWidth(max(WIDE, self.side.least, lines))
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 12)
        beside.addWidget(self.side, 1)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(self.said)
        below.addWidget(self.save_)  # one below the other: words may be half as long again
        below.addWidget(self.copy_)
        beside.addLayout(below)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.stage, 1)
        whole.addWidget(right)

    def _connect(self) -> None:
        desk, stage, side = self._desk, self.stage, self.side
        self.maker.made.connect(self._arrived)
        self._drawn.connect(side.show_thumbnail)
        self.maker.failed.connect(self._failed)
        stage.moving.connect(self._moving)
        stage.moved.connect(self._moved)
        stage.brushed.connect(self._brushed)
        stage.marked.connect(self._marked)
        stage.zoomed.connect(self._timer.start)
        side.scene_chosen.connect(self._scene)
        side.wall_chosen.connect(lambda c: self._set("room-wall", wall=c))
        side.moulding_chosen.connect(lambda m: self._set("", moulding=m))
        side.size_chosen.connect(self._size)
        side.brush_changed.connect(self._brush_changed)
        side.gaps_chosen.connect(lambda on: self._set("", gaps=on))
        desk.document_changed.connect(self.refresh)
        desk.message.connect(self._message)
        desk.project_changed.connect(self.close)
        self._busy = lambda: self._timer.isActive()
        desk.busy_checks.append(self._busy)

    def _keys(self) -> None:
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._desk.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self, self._desk.redo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        QShortcut(QKeySequence("Ctrl+0"), self, lambda: self.stage.zoom(1.0))
        QShortcut(QKeySequence(K.Key_Escape), self, self._escape)

    def showEvent(self, event: object) -> None:
        """A small picture at once, then one as fine as the stage."""
        super().showEvent(event)
        if self._desk.document is not None and self.stage.picture is None:
            self.maker.ask(self._desk.document, QUICK)
        self._timer.start()

    def closeEvent(self, event: object) -> None:
        self._closed = True
        self.maker.close()
        if self._busy in self._desk.busy_checks:
            self._desk.busy_checks.remove(self._busy)
        super().closeEvent(event)

    def _escape(self) -> None:
        """Out of marking or brushing, else out of the window."""
        if self.stage.mode == HANG:
            self.close()
        else:
            self._mode(HANG)

    @property
    def room(self) -> Room:
        doc = self._desk.document
        return doc.room if doc is not None else Room()

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """As the document is now."""
        if self._desk.document is None:
            return
        room = self.room
        if (not room.own and self.stage.mode != HANG) or (not room.corners and self.stage.mode == BRUSH):
            self.stage.set_mode(HANG)
        if room.own and not room.corners and self.stage.mode == HANG:
            self.stage.set_mode(MARK)
        self._ask()
        self._show()

    def _show(self) -> None:
        room, project = self.room, self._desk.project
        piece = project.spec.piece if project is not None else None
        self.side.show_room(room, bool(getattr(piece, "moulding", 0)), self.stage.mode)
        if self.stage.mode == MARK:
            self.stage.marks.show_at(room.corners or own_photo.middle(room), self._size_words)
        known = not room.own or bool(room.corners)
        self.save_.setEnabled(known)
        self.copy_.setEnabled(known)
        self.side.where.setText(self.stage.words())

    def _size_words(self) -> str:
        from albumapp.ui import units

        size = self.room.reference
        return tr("{w} × {h}", w=units.with_unit(size.w), h=units.with_unit(size.h))

    def _ask(self) -> None:
        doc = self._desk.document
        if doc is not None and self.isVisible():
            self.maker.ask(doc, self._px(), SEEN[self.stage.mode])

    def _px(self) -> int:
        """As fine as the stage shows it, in steps, so that few sizes are kept."""
        wanted = self.stage.view.rect().width() * self.devicePixelRatioF()
        return min(FINEST, max(QUICK, -(-round(wanted) // 200) * 200))

    def _arrived(self, picture: Picture) -> None:
        self.stage.show_picture(picture)
        if picture.room.own and picture.room.photo != self._own_shown:
            self._own_shown = picture.room.photo
            self.side.show_thumbnail(OWN, picture.image.scaledToHeight(THUMBNAIL, SMOOTH))
        if self._small_wanted and self.maker.settled and not self._timer.isActive():
            self._small_wanted = False
            self._draw_small()
        self.side.where.setText(self.stage.words())
        if self.stage.mode == MARK:
            self.stage.marks.settle()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._say(" ".join(filter(None, told(error))))
        else:
            self._desk.trouble(error)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _message(self, level: str, text: str, mend: str) -> None:
        """What the desk says is said here, too: the other window lies behind."""
        if self.isVisible():
            self._say(f"{text} {mend}".strip())

    def _draw_small(self) -> None:
        """The rooms of the list, small, in a thread."""

        def work(task: Task) -> None:
            from albumapp.imaging.scenes import SCENES, drawn

            for name in SCENES:
                task.check()
                if self._closed:
                    return
                self._drawn.emit(name, image_of(drawn(name, THUMBNAIL).rgb))

        self._desk.start("rooms", work, lambda _: None, lambda _: None, shown=False)

    # --- what one does ----------------------------------------------------------------------------

    def _set(self, merge: str = "", **given: object) -> bool:
        self._say("")
        return self._desk.do("set_room", merge=merge, **given)

    def _scene(self, name: str) -> None:
        if name != self.room.scene:
            self._set("", scene=name)

    def _moving(self, x: float, y: float) -> None:
        """While it is dragged the document stays as it is, and the picture is a smaller one."""
        doc = self._desk.document
        self.side.where.setText(self.stage.words())
        if doc is not None:
            self.maker.ask(replace(doc, room=replace(doc.room, offset=(x, y))), QUICK)

    def _moved(self, x: float, y: float, by_key: bool) -> None:
        self._set("room-nudge" if by_key else "", offset=[x, y])

    def _mode(self, mode: str) -> None:
        self.stage.set_mode(mode)
        self._show()
        self._ask()
        self.stage.update()
        if mode == MARK:
            self.stage.marks.handles[0].setFocus()
        else:
            self.stage.setFocus()

    def mark(self, on: bool) -> None:
        """Mark the corners of something of known size."""
        self._mode(MARK if on else HANG)
        if not on and not self.room.corners:
            self._marked(self.stage.marks.places(), True)

    def brush(self, on: bool) -> None:
        """Brush over what stands before the wall."""
        self._brush_changed(self.side.width_of_brush(), self.side.erase.isChecked())
        self._mode(BRUSH if on else HANG)
        if on:
            self.side.ensureWidgetVisible(self.side.clear)  # its size and what takes away are seen

    def _brush_changed(self, width: float, erase: bool) -> None:
        self.stage.brush, self.stage.erase = width, erase
        self.stage.update()

    def _brushed(self, points: list[tuple[float, float]]) -> None:
        stroke = {"points": [list(p) for p in points], "width": self.stage.brush, "erase": self.stage.erase}
        self._set("", stroke=stroke)

    def clear(self) -> None:
        self._set("", strokes=[])

    def _marked(self, places: list[list[float]], done: bool) -> None:
        if done and [list(c) for c in self.room.corners] != [[round(v, 4) for v in p] for p in places]:
            w, h = self.room.reference.w, self.room.reference.h
            if tuple(sorted((w, h))) in (own_photo.A4, own_photo.LETTER):  # paper hangs either way
                marked = replace(self.room, corners=tuple((x, y) for x, y in places))
                w, h = own_photo.as_it_lies(marked, w, h)
            self._set("", corners=places, reference=[w, h])

    def _size(self, w: float, h: float) -> None:
        """Of what is marked; lying where it is seen so."""
        room = self.room
        if room.photo is not None and len(room.corners) == 4 and w != h:
            w, h = own_photo.as_it_lies(room, w, h)
        self._set("", reference=[w, h])

    def home(self) -> None:
        self._set("", offset=[0, 0])

    # --- the own photo ----------------------------------------------------------------------------

    def choose(self) -> None:
        kinds = tr("Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)")
        found, _ = QFileDialog.getOpenFileName(self, tr("Photo of your own wall"), "", kinds)
        if found:
            self.take(Path(found))

    def take(self, path: Path) -> None:
        """Look at the wall in this photo, and for a marker or a sheet on it."""
        self._say(tr("Reading {name}…", name=path.name))
        own_photo.take(self._desk, path, self._sheet(), self._taken)

    def _sheet(self) -> tuple[float, float]:
        """The paper that is looked for."""
        usual = own_photo.LETTER if imperial() else own_photo.A4
        return (own_photo.A4, own_photo.LETTER, usual)[min(self.side.known.currentIndex(), 2)]

    def _taken(self, found: str) -> None:
        if self._closed:
            return
        words = {
            "marker": tr("The marker was found: the pictures hang in true size."),
            "sheet": tr("Are the points on a sheet of paper? Else move them to something of known size."),
            "": tr("No marker and no sheet was found. Put the four points on something of known size."),
        }
        self._say(words[found])
        self._mode(HANG if found == "marker" else MARK)  # other things than paper may look like it

    def find(self) -> None:
        """Look again for a marker or a sheet."""
        own_photo.find(self._desk, self._sheet(), self._taken)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    # --- what comes out ---------------------------------------------------------------------------

    def save(self) -> None:
        """Ask where to, and write the picture."""
        name = tr("Room preview") + ".jpg"
        found, _ = QFileDialog.getSaveFileName(
            self, tr("Save the picture"), name, tr("Pictures (*.jpg *.png)")
        )
        if found:
            path = Path(found)
            self.write(path if path.suffix else path.with_name(f"{path.name}.jpg"))

    def write(self, path: Path) -> None:
        """The room as JPEG or PNG, as fine as `albumapp export --as room` makes it."""
        own_photo.write(self._desk, path)

    def marker(self) -> None:
        """Ask where to, and write the sheet with the marker to print."""
        found, _ = QFileDialog.getSaveFileName(
            self, tr("Print the marker"), tr("Marker") + ".pdf", "PDF (*.pdf)"
        )
        if found:
            own_photo.write_marker(self._desk, Path(found), self._sheet())

    def copy(self) -> None:
        """The picture as it is shown, to the clipboard."""
        if self.stage.picture is not None and self.copy_.isEnabled():
            QApplication.clipboard().setImage(self.stage.picture.image)
            self._say(tr("The picture was copied."))


RUNS = ("choose", "find", "mark", "marker", "brush", "clear", "home")


def _dropped(data: QMimeData) -> Path | None:
    files = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() != ".album" else None


def _scenes() -> list[tuple[str, str]]:
    return [
        ("living", tr("Living room")),
        ("bedroom", tr("Bedroom")),
        ("dining", tr("Dining room")),
        ("sideboard", tr("Sideboard")),
        ("hallway", tr("Hallway")),
        ("stairs", tr("Stairs")),
        ("office", tr("Study")),
        (OWN, tr("Your own wall")),
    ]


def show_room(window: MainWindow) -> RoomWindow:
    """The one room window, in front."""
    made = next((w for w in window.findChildren(RoomWindow) if w.isVisible()), None) or RoomWindow(window)
    made.show()
    made.raise_()
    made.activateWindow()
    made.stage.setFocus()
    return made
