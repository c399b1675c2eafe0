"""What is chosen of a room: which one, its wall, the frames, the user's photo and what is known in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSlider,
    QWidget,
)

from albumapp.document.room import OWN, WIDTHS, Room
from albumapp.ui.panels.colour_row import Chip
from albumapp.ui.panels.fields import Number, Section
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, column, label, row, wrapped
from albumapp.ui.words import imperial

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALL = QSize(78, 52)  # px of a room in the list
ACROSS, AROUND = 3, 56  # rooms of the list side by side; px round the list, a scroll bar among them
# paints that are sold everywhere, light to dark
WALLS = (
    ("#f4f1ea", "Warm white"),
    ("#e9e6df", "Chalk"),
    ("#d8cfc0", "Sand"),
    ("#c9a891", "Clay"),
    ("#b3674f", "Terracotta"),
    ("#c3cdbf", "Sage"),
    ("#687a74", "Eucalyptus"),
    ("#9fb3c1", "Pale blue"),
    ("#3d5268", "Dusk blue"),
    ("#8d8f92", "Stone grey"),
    ("#484e58", "Slate"),
    ("#2f3437", "Charcoal"),
)
# things of known size, mm: what they are called, width and height ("" for the user's own)
KNOWN: tuple[tuple[str, float, float], ...] = (
    ("A4 sheet", 210, 297),
    ("Letter sheet", 215.9, 279.4),
    ("Printed marker", 150, 150),
    ("Door", 830, 2030),
    ("Other size", 0, 0),
)
BRUSHES = 1000  # steps of the slider


class Side(QScrollArea):
    """The window connects the signals; nothing here changes the document."""

    scene_chosen = Signal(str)
    wall_chosen = Signal(str)
    moulding_chosen = Signal(str)
    size_chosen = Signal(float, float)
    brush_changed = Signal(float, bool)
    gaps_chosen = Signal(bool)

    def __init__(self, scenes: Sequence[tuple[str, str]], runs: dict[str, object]) -> None:
        super().__init__()
        self.setObjectName("room_side")
        self.setAccessibleName(tr("What is chosen of the room"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._runs = runs
        whole = QWidget()
        box = column(whole, 0, 4)
        for part in (
            self._rooms(scenes),
            self._walls(),
            self._frames(),
            self._own(),
            self._brush(),
            self._place(),
        ):
            box.addWidget(part)
        box.addStretch(1)
        self.setWidget(whole)

    # --- parts ------------------------------------------------------------------------------------

    def _rooms(self, scenes: Sequence[tuple[str, str]]) -> QWidget:
        section = Section("room_rooms", tr("Room"))
        self.scenes = QListWidget()
        self.scenes.setObjectName("room_scenes")
        self.scenes.setAccessibleName(tr("Rooms"))
        self.scenes.setViewMode(QListView.ViewMode.IconMode)
        self.scenes.setMovement(QListView.Movement.Static)
        self.scenes.setResizeMode(QListView.ResizeMode.Adjust)
        self.scenes.setIconSize(SMALL)
        self.scenes.setSpacing(1)
        self.scenes.setWordWrap(True)
        self.scenes.setUniformItemSizes(True)
        blank = QPixmap(SMALL)
        blank.fill(QColor(128, 128, 128, 60))
        words_wide = (self.fontMetrics().horizontalAdvance(w) for _, words in scenes for w in words.split())
        cell = max(SMALL.width() + 6, 14 + max(words_wide))
        self.least = ACROSS * (cell + 2) + AROUND  # px that it takes for no name to be cut
        for name, words in scenes:
            item = QListWidgetItem(_icon(blank), words)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            item.setSizeHint(QSize(cell, SMALL.height() + 2 * self.fontMetrics().height() + 8))
            self.scenes.addItem(item)
        rows = -(-len(scenes) // ACROSS)
        self.scenes.setFixedHeight(rows * (SMALL.height() + 2 * self.fontMetrics().height() + 10) + 6)
        self.scenes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scenes.currentItemChanged.connect(self._scene_chosen)
        section.layout().addWidget(self.scenes)
        self.choose = button(
            tr("Photo of your own wall…"), "room_choose", self._runs["choose"], glyph="image"
        )
        section.layout().addWidget(self.choose)
        self.sheet = button(tr("Print the marker…"), "room_marker", self._runs["marker"], "flat", "printer")
        section.layout().addLayout(row(self.sheet, None))  # here: it is wanted before the photo is taken
        hint = tr("Put it on your wall before you take the photo: then the pictures hang in true size.")
        section.layout().addWidget(wrapped(label(hint, "room_marker_hint", quiet=True)))
        return section

    def _walls(self) -> QWidget:
        self.walls = Section("room_walls", tr("Colour of the wall"))
        grid, holder = QGridLayout(), QWidget()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for n, (colour, words) in enumerate(WALLS):
            chip = Chip(colour, tr(words))
            chip.setObjectName(f"room_wall_{n}")
            chip.clicked.connect(lambda _=False, c=colour: self.wall_chosen.emit(c))
            grid.addWidget(chip, n // 6, n % 6)
        grid.setColumnStretch(6, 1)
        holder.setLayout(grid)
        self.walls.layout().addWidget(holder)
        self.other_wall = button(tr("Other colour…"), "room_wall_other", self._other_wall, "flat")
        self.usual_wall = button(
            tr("As in this room"), "room_wall_usual", lambda: self.wall_chosen.emit(""), "flat"
        )
        self.walls.layout().addLayout(row(self.other_wall, None))
        self.walls.layout().addLayout(row(self.usual_wall, None))
        return self.walls

    def _frames(self) -> QWidget:
        self.frames = Section("room_frames", tr("Frames"))
        self.moulding = _combo("room_moulding", tr("Colour of the frames"))
        for name, words in (
            ("oak", tr("Oak")),
            ("black", tr("Black")),
            ("white", tr("White")),
            ("walnut", tr("Walnut")),
        ):
            self.moulding.addItem(words, name)
        self.moulding.activated.connect(lambda n: self.moulding_chosen.emit(self.moulding.itemData(n)))
        self.frames.add(tr("Colour"), self.moulding)
        return self.frames

    def _own(self) -> QWidget:
        self.own = Section("room_own", tr("Known size in your photo"))
        self.told = wrapped(label("", "room_told", quiet=True))
        self.own.layout().insertWidget(1, self.told)
        self.known = _combo("room_known", tr("What is of known size"))
        for words, w, h in KNOWN:
            self.known.addItem(tr(words), (w, h))
        self.known.setCurrentIndex(1 if imperial() else 0)
        self.known.activated.connect(self._known_chosen)
        self.own.add(tr("Thing"), self.known)
        self.wide = Number("room_known_w", tr("Width"), 20, 10_000, "mm")
        self.high = Number("room_known_h", tr("Height"), 20, 10_000, "mm")
        for field, words in ((self.wide, tr("Width")), (self.high, tr("Height"))):
            field.edited.connect(lambda _: self.size_chosen.emit(self.wide.value(), self.high.value()))
            self.own.add(words, field)
        self.find = button(tr("Find it"), "room_find", self._runs["find"], glyph="magic-wand")
        self.mark = _toggle(tr("Mark its four corners"), "room_mark", self._runs["mark"], "crosshair")
        for made in (self.find, self.mark):
            self.own.layout().addWidget(made)
        return self.own

    def _brush(self) -> QWidget:
        self.brushing = Section("room_brushing", tr("What stands before the wall"))
        self.brush = _toggle(tr("Brush over it"), "room_brush", self._runs["brush"], "paint-brush")
        self.brushing.layout().insertWidget(1, self.brush)
        self.size = QSlider(Qt.Orientation.Horizontal)
        self.size.setObjectName("room_brush_size")
        self.size.setAccessibleName(tr("Size of the brush"))
        self.size.setRange(4, 200)
        self.size.setValue(30)
        self.erase = QCheckBox(tr("Take away"))
        self.erase.setObjectName("room_erase")
        self.erase.setAccessibleName(tr("Take away"))
        for signal in (self.size.valueChanged, self.erase.toggled):
            signal.connect(self._brush_changed)
        self.brushing.add(tr("Size"), self.size)
        self.brushing.layout().addWidget(self.erase)
        self.gaps = QCheckBox(tr("See the wall between it"))
        self.gaps.setObjectName("room_gaps")
        self.gaps.setAccessibleName(tr("See the wall between it"))
        self.gaps.setToolTip(tr("Off for things that have the colour of the wall"))
        self.gaps.clicked.connect(lambda on=False: self.gaps_chosen.emit(bool(on)))
        self.brushing.layout().addWidget(self.gaps)
        self.clear = button(tr("Brush anew"), "room_brush_clear", self._runs["clear"], "flat", "eraser")
        self.brushing.layout().addLayout(row(self.clear, None))
        return self.brushing

    def _place(self) -> QWidget:
        section = Section("room_place", tr("Where it hangs"))
        self.where: QLabel = wrapped(label("", "room_where"))
        section.layout().addWidget(self.where)
        hint = tr("Drag the pictures, or use the arrow keys; with Shift they go further.")
        section.layout().addWidget(wrapped(label(hint, "room_hint", quiet=True)))
        self.home = button(tr("Hang it by the rules again"), "room_home", self._runs["home"], "flat", "house")
        section.layout().addLayout(row(self.home, None))
        return section

    # --- what happens -----------------------------------------------------------------------------

    def _scene_chosen(self, item: QListWidgetItem | None, _: object = None) -> None:
        if item is not None:
            self.scene_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _other_wall(self) -> None:
        colour = QColorDialog.getColor(QColor("#e9e6df"), self, tr("Colour of the wall"))
        if colour.isValid():
            self.wall_chosen.emit(colour.name())

    def _known_chosen(self, index: int) -> None:
        w, h = self.known.itemData(index)
        if w:
            self.size_chosen.emit(w, h)
        self._show_fields(not w)
        if not w:
            self.wide.setFocus()

    def _show_fields(self, on: bool) -> None:
        for field in (self.wide, self.high):
            self.own.form.setRowVisible(field, on)

    def _brush_changed(self, *_: object) -> None:
        self.brush_changed.emit(self.width_of_brush(), self.erase.isChecked())

    def width_of_brush(self) -> float:
        """As a share of the photo's longer side."""
        return min(max(self.size.value() / BRUSHES, WIDTHS[0]), WIDTHS[1])

    # --- what is shown ----------------------------------------------------------------------------

    def show_thumbnail(self, name: str, image: QImage) -> None:
        for n in range(self.scenes.count()):
            item = self.scenes.item(n)
            if item.data(Qt.ItemDataRole.UserRole) == name:
                item.setIcon(_icon(QPixmap.fromImage(image)))

    def show_room(self, room: Room, framed: bool, mode: str) -> None:
        """As the document has it."""
        own = room.own
        self.scenes.blockSignals(True)
        chosen = OWN if own else room.scene
        for n in range(self.scenes.count()):
            item = self.scenes.item(n)
            if item.data(Qt.ItemDataRole.UserRole) == OWN:
                item.setHidden(room.photo is None)
            if item.data(Qt.ItemDataRole.UserRole) == chosen:
                self.scenes.setCurrentItem(item)
        self.scenes.blockSignals(False)
        self.walls.setVisible(not own)
        self.usual_wall.setEnabled(room.wall is not None)
        self.frames.setVisible(framed)
        self.moulding.setCurrentIndex(max(self.moulding.findData(room.moulding), 0))
        self.own.setVisible(own)
        self.brushing.setVisible(own)
        if own:
            self._show_known(room, mode)
        self.mark.setChecked(mode == "mark")
        self.mark.setText(tr("Done") if mode == "mark" else tr("Mark its four corners"))
        self.mark.setAccessibleName(self.mark.text())
        self.brush.setChecked(mode == "brush")
        self.clear.setEnabled(bool(room.strokes))
        self.gaps.setChecked(room.gaps)
        self.brush.setEnabled(bool(room.corners))
        self.home.setEnabled(room.offset != (0.0, 0.0))

    def _show_known(self, room: Room, mode: str) -> None:
        w, h = room.reference.w, room.reference.h
        found = [n for n, (_, a, b) in enumerate(KNOWN) if {a, b} == {w, h}]
        self.known.setCurrentIndex(found[0] if found else len(KNOWN) - 1)
        self._show_fields(not found)
        self.wide.show_value(w)
        self.high.show_value(h)
        self.told.setText(
            tr("The size of your wall is known. Drag the pictures to where they will hang.")
            if room.corners and mode != "mark"
            else tr("Mark something of known size, so that the pictures hang in true size.")
        )


def _icon(pixmap: QPixmap) -> QIcon:
    """The same where it is chosen: photos and rooms are never tinted."""
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


def _combo(name: str, spoken: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    return made


def _toggle(text: str, name: str, run: object, glyph: str):
    made = button(text, name, lambda: None, glyph=glyph)
    made.setCheckable(True)
    made.clicked.connect(lambda on=False: run(on))
    return made
