"""Small colours to choose from: of the photos in sight, of the album, the last ones used, the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLabel, QMenu, QSizePolicy, QWidget

from albumapp.ui.panels.fields import paint_swatch
from albumapp.ui.tr import tr
from albumapp.ui.widgets import column, label

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk

COLUMNS = 8
MOST_PHOTOS = 12  # of one spread: more change its colours little


class Chip(QAbstractButton):
    """One colour."""

    def __init__(self, colour: str, spoken: str) -> None:
        super().__init__()
        self.colour = colour
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = max(24, round(1.3 * self.fontMetrics().height()))
        return QSize(min(side, 30), side)

    def paintEvent(self, event: object) -> None:
        paint_swatch(self, self.colour, 4)


class Chips(QWidget):
    """A titled row of colours; hidden while it has none."""

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title, self.colours = title, ()
        box = column(self, 0, 2)
        self._label: QLabel = label(title, quiet=True)
        box.addWidget(self._label)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(3)
        self._grid.setColumnStretch(COLUMNS, 1)
        box.addLayout(self._grid)

    def show_colours(self, colours: Sequence[str]) -> None:
        if tuple(colours) == self.colours:
            return
        self.colours = tuple(colours)
        while self._grid.count():
            old = self._grid.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for n, colour in enumerate(self.colours):
            chip = Chip(colour, tr("{group}: {colour}", group=self._title, colour=colour))
            chip.setObjectName(f"{self.objectName()}_{n}")
            chip.clicked.connect(lambda _=False, c=colour: self.chosen.emit(c))
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chip.customContextMenuRequested.connect(
                lambda at, chip=chip: self.menu_wanted.emit(chip.colour, chip.mapToGlobal(at))
            )
            self._grid.addWidget(chip, n // COLUMNS, n % COLUMNS)
        self.setVisible(bool(self.colours))


class ColourRows(QWidget):
    """All that can be chosen from. `chosen(#rrggbb)`."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("background_colours")
        self._desk = desk
        self._of: tuple[str, ...] | None = None
        self.photos = Chips("colours_of_photos", tr("Of these photos"))
        self.album = Chips("colours_of_album", tr("In this album"))
        self.recent = Chips("colours_recent", tr("Used last"))
        self.own = Chips("colours_own", tr("Your own"))
        box = column(self, 0, 4)
        for chips in (self.photos, self.album, self.recent, self.own):
            chips.chosen.connect(self.chosen)
            chips.menu_wanted.connect(self._menu)
            chips.setVisible(False)
            box.addWidget(chips)

    def show_state(self) -> None:
        from albumapp.session.looks import album_colours, own_colours, recent_colours

        settings, document = self._desk.settings, self._desk.document
        self.album.show_colours(album_colours(document)[:COLUMNS] if document is not None else ())
        self.recent.show_colours(recent_colours(settings))
        self.own.show_colours(own_colours(settings))
        surface = self._desk.surface
        if surface is not None:
            self._look(tuple(dict.fromkeys((*surface.photos(), *surface.ground_photos())))[:MOST_PHOTOS])

    def _look(self, photos: tuple[str, ...]) -> None:
        """Find the colours of these photos, off the window's thread."""
        if photos == self._of:
            return
        self._of = photos
        if not photos:
            self.photos.show_colours(())
            return
        read = self._desk.shelf.thumbnail

        def work(task: object) -> list[str]:
            from albumapp.drawing.colour import hex_of
            from albumapp.imaging.palette import palette

            pictures = [data for p in photos if (data := read(p))]
            return [hex_of(c) for c in palette(pictures)]

        def done(found: list[str]) -> None:
            if photos == self._of:
                self.photos.show_colours(found)
                if not found:  # there are no small pictures of them yet: ask again with the next change
                    self._of = None

        self._desk.start("colours of photos", work, done, shown=False)

    def _menu(self, colour: str, at: QPoint) -> None:
        from albumapp.session.looks import drop_colour, keep_colour, own_colours

        settings = self._desk.settings
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if colour in own_colours(settings):
            menu.addAction(tr("Take out of your own colours"), lambda: drop_colour(settings, colour))
        else:
            menu.addAction(tr("Keep among your own colours"), lambda: keep_colour(settings, colour))
        menu.triggered.connect(lambda _: self.show_state())
        menu.popup(at)
