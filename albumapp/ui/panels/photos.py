"""The photo panel: all photos as thumbnails, to search, filter, sort, rate and drag on to pages.

The model holds rows (a heading or a photo); the list view shows only what is visible, thumbnails arrive from
a thread. To add a filter, add a row to `FILTERS` and its rule to `_wanted`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QToolButton,
    QWidget,
)

from albumapp.basis import say
from albumapp.ui.panels.photo_cell import PHOTO, PhotoCell
from albumapp.ui.thumbnails import Thumbnails
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import column, label
from albumapp.ui.words import day, moment

if TYPE_CHECKING:
    from albumapp.document.model import PhotoEntry
    from albumapp.ui.desk import Desk

MIME = "application/x-albumapp-photos"
FILTERS = (
    ("all", "All"),
    ("unused", "Unused"),
    ("used", "Used"),
    ("moments", "Moments"),
    ("people", "People"),
)
SORTS = (("time", "By time"), ("name", "By name"), ("score", "Best first"))
CELL = 132  # wished width of a cell, px
REFRESH_MS = 60


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (`photo` None) or a photo with its marks."""

    text: str
    photo: str | None = None
    used: int = 0
    missing: bool = False
    stars: int | None = None


class PhotoModel(QAbstractListModel):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.rows: list[Row] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.rows)

    def show_rows(self, rows: list[Row]) -> bool:
        """Take new rows; changed marks are told one by one. True where the list itself is another one."""
        old = self.rows
        if [r.photo or r.text for r in old] == [r.photo or r.text for r in rows]:
            self.rows = rows
            for n, (a, b) in enumerate(zip(old, rows, strict=True)):
                if a != b:
                    self.dataChanged.emit(self.index(n), self.index(n))
            return False
        self.beginResetModel()
        self.rows = rows
        self._places = {r.photo: n for n, r in enumerate(rows) if r.photo is not None}
        self.endResetModel()
        return True

    def place(self, photo: str) -> int | None:
        return self._places.get(photo)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == PHOTO:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole and row.photo is not None:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.rows[index.row()].photo is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        self._desk.importer.settle()
        photos = [r.photo for i in indexes if (r := self.rows[i.row()]).photo is not None]
        data = QMimeData()
        data.setData(MIME, "\n".join(photos).encode())
        return data

    def _spoken(self, row: Row) -> str:
        if row.photo is None:
            return row.text
        parts = [row.text]
        if row.used:
            parts.append(count(row.used, "used once", "used {n} times"))
        if row.missing:
            parts.append(tr("file missing"))
        if row.stars is not None:
            parts.append(tr("rejected") if row.stars < 0 else count(row.stars, "{n} star", "{n} stars"))
        return ", ".join(parts)

    def _tip(self, row: Row) -> str:
        """Name, size, time, and why it scores as it does."""
        desk = self._desk
        record = desk.importer.records.get(row.photo)
        doc = desk.document
        entry = doc.photos.get(row.photo) if doc is not None else None
        size = record or entry
        lines = [row.text]
        if size is not None:
            lines.append(tr("{w} × {h} pixels", w=size.width, h=size.height))
        when = moment(record.taken if record is not None else entry.taken if entry is not None else None)
        if when:
            lines.append(when)
        facts = desk.analysis.facts.get(row.photo) if desk.analysis is not None else None
        if facts is not None:
            lines.append(tr("Score {n} of 100", n=round(facts.importance * 100)))
            lines += [f"· {say(r)}" for r in facts.reasons[:4]]
        if row.missing and entry is not None:
            lines.append(tr("Missing: it was at {path}", path=entry.path))
        return "\n".join(lines)


class PhotoList(QListView):
    """Thumbnails in rows that fill the width; headings take a row of their own."""

    rated = Signal(object)  # 0 to 5, -1 rejected
    used = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("photo_list")
        self.setAccessibleName(tr("Photos"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.cell = PhotoCell(thumbnails, self)
        self.setItemDelegate(self.cell)
        self.verticalScrollBar().setSingleStep(24)

    def resizeEvent(self, event: object) -> None:
        width = self.viewport().width()
        columns = max(1, round(width / CELL))
        side = max(64, (width - 4) // columns)
        if self.cell.set_sizes(QSize(side, round(side * 0.82)), width):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        # digits and X rate here; elsewhere X swaps, so the shortcut is claimed first
        if event.type() == QEvent.Type.ShortcutOverride and self._stars(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _stars(event: QKeyEvent) -> int | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = event.key()
        if key == Qt.Key.Key_X:
            return -1
        return key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_5 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stars = self._stars(event)
        if stars is not None:
            self.rated.emit(stars)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.used.emit()
        else:
            super().keyPressEvent(event)


class PhotoPanel(QWidget):
    context_requested = Signal(object)  # global position
    use_requested = Signal(list)  # photo ids

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("photo_panel")
        self._desk = desk
        self._filter = "all"
        ratio = self.devicePixelRatioF()
        self.thumbnails = Thumbnails(desk.shelf.thumbnail, round((CELL + 40) * ratio), self)
        self.model = PhotoModel(desk)
        self.list = PhotoList(self.thumbnails)
        self.list.setModel(self.model)
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    def _build(self) -> None:
        box = column(self, 8, 6)
        box.setContentsMargins(8, 8, 0, 0)
        self.search = QLineEdit()
        self.search.setObjectName("photo_search")
        self.search.setPlaceholderText(tr("Search name, date or camera"))
        self.search.setAccessibleName(tr("Search photos"))
        self.search.setClearButtonEnabled(True)
        self.sort = QComboBox()
        self.sort.setObjectName("photo_sort")
        self.sort.setAccessibleName(tr("Order of the photos"))
        for key, text in SORTS:
            self.sort.addItem(tr(text), key)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 8, 0)
        top.addWidget(self.search, 1)
        top.addWidget(self.sort)
        box.addLayout(top)
        tabs = QHBoxLayout()
        tabs.setSpacing(0)
        self._tabs: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for key, text in FILTERS:
            made = self._tabs[key] = QToolButton()
            made.setObjectName(f"filter_{key}")
            made.setText(tr(text))
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(made)
            made.clicked.connect(lambda _=False, k=key: self.show_filter(k))
            tabs.addWidget(made)
        tabs.addStretch(1)
        self._tabs["all"].setChecked(True)
        box.addLayout(tabs)
        self.nothing = label(name="photo_nothing", quiet=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        box.addWidget(self.nothing, 1)
        box.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        desk, view = self._desk, self.list
        for signal in (
            desk.photos_changed,
            desk.analysis_changed,
            desk.document_changed,
            desk.project_changed,
        ):
            signal.connect(self.later)
        desk.importer.thumbnail_came.connect(self.thumbnails.offer)
        self.thumbnails.arrived.connect(self._arrived)
        self.thumbnails.settled.connect(desk.check_idle)
        desk.busy_checks += [lambda: self.thumbnails.busy, self._timer.isActive]
        self.search.textChanged.connect(self.later)
        self.sort.currentIndexChanged.connect(self.later)
        view.selectionModel().selectionChanged.connect(lambda *_: desk.choose(self.selected()))
        view.rated.connect(self._rate)
        view.used.connect(self._use)
        view.doubleClicked.connect(lambda _: self._use())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda p: self.context_requested.emit(view.viewport().mapToGlobal(p))
        )

    # --- what is shown -----------------------------------------------------------------------

    def later(self, *_: object) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def show_filter(self, key: str) -> None:
        """One of FILTERS."""
        self._filter = key
        self._tabs[key].setChecked(True)
        self.refresh()

    def refresh(self) -> None:
        """Rows anew from what the desk knows; the selection and the place stay."""
        desk = self._desk
        people = (
            desk.settings.get("people") is True and desk.analysis is not None and bool(desk.analysis.people)
        )
        self._tabs["people"].setVisible(people)
        if self._filter == "people" and not people:
            self._filter = "all"
            self._tabs["all"].setChecked(True)
        entries = desk.photos()
        used = desk.document.used() if desk.document is not None else {}
        unused = sum(e.id not in used for e in entries)
        self._tabs["all"].setText(tr("All {n}", n=len(entries)))
        self._tabs["unused"].setText(tr("Unused {n}", n=unused))
        shown = self._sorted([e for e in entries if self._wanted(e, used)])
        rows = self._grouped(shown, used)
        chosen = self.selected()
        at = self.list.verticalScrollBar().value()
        headings = any(r.photo is None for r in rows)
        self.list.setUniformItemSizes(not headings)
        if self.model.show_rows(rows):
            self._select(chosen)
            self.list.verticalScrollBar().setValue(at)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if not rows:
            self.nothing.setText(self._nothing_words(bool(entries)))
        desk.check_idle()

    def _nothing_words(self, some: bool) -> str:
        if not some:
            return tr("Photos appear here as they come in.")
        if self.search.text():
            return tr("No photo matches “{text}”.", text=self.search.text())
        if self._filter == "unused":
            return tr("Every photo is in the album.")
        return tr("No photo is in the album yet. Suggest one, or drag photos on to its pages.")

    def _wanted(self, entry: PhotoEntry, used: dict[str, list[str]]) -> bool:
        if self._filter == "unused" and entry.id in used:
            return False
        if self._filter == "used" and entry.id not in used:
            return False
        text = self.search.text().strip().casefold()
        if not text:
            return True
        record = self._desk.importer.records.get(entry.id)
        hay = f"{entry.name} {moment(entry.taken)} {entry.taken or ''} {record.camera if record else ''}"
        return all(word in hay.casefold() for word in text.split())

    def _sorted(self, entries: list[PhotoEntry]) -> list[PhotoEntry]:
        how = self.sort.currentData()
        if how == "name":
            from albumapp.photos.scan import natural_key

            return sorted(entries, key=lambda e: natural_key(e.name))
        analysis = self._desk.analysis
        if how == "score" and analysis is not None:
            facts = analysis.facts
            return sorted(entries, key=lambda e: -facts[e.id].importance if e.id in facts else 1.0)
        order = {p: n for n, p in enumerate(analysis.facts)} if analysis is not None else {}
        return sorted(entries, key=lambda e: (order.get(e.id, len(order)), _clock(e.taken), e.name))

    def _grouped(self, entries: list[PhotoEntry], used: dict[str, list[str]]) -> list[Row]:
        analysis, missing = self._desk.analysis, self._desk.lost.missing
        made = {
            e.id: Row(e.name, e.id, len(used.get(e.id, ())), e.id in missing, self._desk.shelf.rating(e.id))
            for e in entries
        }
        if analysis is None or self._filter not in ("moments", "people"):
            return list(made.values())
        if self._filter == "moments":
            groups = [(_moment_title(e), e.photos) for e in analysis.events]
        else:
            groups = [(p.name or tr("Person {n}", n=n + 1), p.photos) for n, p in enumerate(analysis.people)]
        rows: list[Row] = []
        left = dict(made)
        for title, photos in groups:
            inside = [made[p] for p in photos if p in made]
            if inside:
                rows += [Row(f"{title}   {len(inside)}"), *inside]
            for r in inside:
                left.pop(r.photo, None)
        if left and self._filter == "moments":
            rows += [Row(tr("Not sorted yet")), *left.values()]
        return rows

    # --- what is chosen ----------------------------------------------------------------------

    def selected(self) -> list[str]:
        rows = sorted(i.row() for i in self.list.selectionModel().selectedIndexes())
        return [p for n in rows if n < len(self.model.rows) and (p := self.model.rows[n].photo) is not None]

    def _select(self, photos: list[str]) -> None:
        model = self.list.selectionModel()
        for photo in photos:
            place = self.model.place(photo)
            if place is not None:
                model.select(self.model.index(place), QItemSelectionModel.SelectionFlag.Select)
        self._desk.choose(self.selected())  # a photo that is gone is chosen no more

    def reveal(self, photo: str) -> None:
        """Choose a photo and scroll to it, clearing what hides it."""
        if self.model.place(photo) is None:
            self.search.clear()
            self.show_filter("all")
        place = self.model.place(photo)
        if place is not None:
            self.list.selectionModel().setCurrentIndex(
                self.model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(self.model.index(place))

    def _arrived(self, photo: str) -> None:
        place = self.model.place(photo)
        if place is not None:
            self.list.update(self.model.index(place))

    def _use(self) -> None:
        photos = self.selected()
        if photos:
            self.use_requested.emit(photos)

    def _rate(self, stars: int) -> None:
        photos = self.selected()
        if photos:
            same = all(self._desk.shelf.rating(p) == stars for p in photos)
            self._desk.shelf.rate(photos, None if same else stars)


def _clock(taken: str | None) -> float:
    if taken is None:
        return float("inf")
    try:
        return datetime.fromisoformat(taken).replace(tzinfo=None).timestamp()
    except ValueError:
        return float("inf")


def _moment_title(event: object) -> str:
    place = getattr(event, "place", None)
    return f"{day(event.start)}, {place}" if place else day(event.start)
