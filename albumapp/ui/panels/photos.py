"""The photo panel: all photos as thumbnails, to search, filter, sort, rate and drag on to pages.

Its list is in `photo_list`. To add a filter, add a row to `FILTERS` and its rule to `_wanted`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from albumapp.ui.panels.photo_list import CELL, PhotoList, PhotoModel, Row
from albumapp.ui.thumbnails import Thumbnails
from albumapp.ui.tr import tr
from albumapp.ui.widgets import column, label
from albumapp.ui.words import day, moment

if TYPE_CHECKING:
    from albumapp.document.model import PhotoEntry
    from albumapp.ui.desk import Desk

FILTERS = (
    ("all", "All"),
    ("unused", "Unused"),
    ("used", "Used"),
    ("moments", "Moments"),
    ("people", "People"),
)
SORTS = (("time", "By time"), ("name", "By name"), ("score", "Best first"))
REFRESH_MS = 60


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
            return tr("No photo matches “{words}”.", words=self.search.text())
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
