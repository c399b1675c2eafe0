"""The left panel: the filter line, the tabs Photos, People, Moments and Unused, and what is set aside.

All but people are one list of photos (`photo_list`) that gets other rows; who makes them is in `_rows`. To
add a tab: a row in `TABS`, its rows there, the actions below it in `BELOW`, its words where it is empty.
"""

from __future__ import annotations

from functools import cached_property, partial
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from albumapp.session.filtering import EVERYTHING
from albumapp.ui.panels import aside, moments
from albumapp.ui.panels.below import Below
from albumapp.ui.panels.empty import Empty, say_no_photos
from albumapp.ui.panels.filter import FilterLine
from albumapp.ui.panels.photo_list import CELL, PhotoList, PhotoModel, Row
from albumapp.ui.panels.series import best_of, row_of, stacked
from albumapp.ui.panels.stock import Stock
from albumapp.ui.panels.tabs import Tabs, in_lines
from albumapp.ui.panels.why_unused import WhyUnused
from albumapp.ui.thumbnails import Thumbnails
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from albumapp.ui.actions import Actions
    from albumapp.ui.desk import Desk
    from albumapp.ui.panels.clocks import ClockCards
    from albumapp.ui.panels.people import PeoplePage

TABS = (("all", "Photos"), ("people", "People"), ("moments", "Moments"), ("unused", "Unused"))
LINES_BELOW = {"aside": 2}  # of words under each photo
BELOW: dict[str, tuple[str, ...]] = {
    "moments": ("begin_chapter", "join_chapter", "set_clock"),
    "unused": ("use_photos",),
    "aside": ("bring_back",),
}
REFRESH_MS = 60


class PhotoPanel(QWidget):
    """`shown` is the tab, or "aside" for what is set aside."""

    context_requested = Signal(str, object)  # a place of the actions' table, global position
    use_requested = Signal(list)  # photo ids

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("photo_panel")
        self._desk, self._actions = desk, actions
        self.shown = "all"
        self._opened: set[str] = set()  # series by their best, chapters by their first photo
        self._unfolded: set[str] = set()
        self._unused = WhyUnused(desk, self.refresh)
        self.stock = Stock(desk)
        self._listed: list[str] = []
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
        self.filter = FilterLine(self.stock.choices, self._called, lambda who: self.people.icon_of(who))
        self.search = self.filter.search
        box.addWidget(self.filter)
        tabs = Tabs(TABS, self.show_filter)
        self._tabs = tabs.buttons
        box.addWidget(tabs)
        self._back = button(tr("Back to all photos"), "aside_back", partial(self.show_filter, "all"), "flat")
        self._bring_all = button(tr("Bring all back"), "aside_bring_all", self._bring_all_back, "flat")
        self._aside_head = in_lines(self._back, self._bring_all)
        self._aside_head.hide()
        box.addWidget(self._aside_head)
        self.pages = QStackedWidget()
        self.pages.setObjectName("photo_pages")
        page = QWidget()
        self._photo_box = QVBoxLayout(page)
        self._photo_box.setContentsMargins(0, 0, 0, 0)
        self._empty = Empty("photo_nothing")
        self.nothing = self._empty.words
        self._photo_box.addWidget(self._empty, 1)
        self._photo_box.addWidget(self.list, 1)
        self.pages.addWidget(page)
        box.addWidget(self.pages, 1)
        self._below = Below(self._actions)
        box.addWidget(self._below)
        self.aside_line = aside.AsideLine(lambda: self.show_filter("aside"))
        box.addWidget(self.aside_line)
        self.setFocusProxy(self.list)
        self._order_keys([self.aside_line])

    @cached_property
    def people(self) -> PeoplePage:
        """Made when it is first looked at."""
        from albumapp.ui.panels.people import PeoplePage

        made = PeoplePage(self._desk, self._actions)
        made.context_requested.connect(self.context_requested)
        made.use_requested.connect(self.use_requested)
        self.pages.addWidget(made)
        self._order_keys((*made.stops, *self._below.tools.values(), self.aside_line))
        return made

    def _order_keys(self, stops: Sequence[QWidget]) -> None:
        """Tab goes down the panel, whatever was made when."""
        for before, after in pairwise(
            (*self._tabs.values(), self._back, self._bring_all, self._empty.button, self.list, *stops)
        ):
            QWidget.setTabOrder(before, after)

    @cached_property
    def clocks(self) -> ClockCards:
        """The cards about clocks, above the moments."""
        from albumapp.ui.panels.clocks import ClockCards

        made = ClockCards(self._desk)
        self._photo_box.insertWidget(0, made)
        return made

    def _connect(self) -> None:
        desk, view = self._desk, self.list
        for signal in (
            desk.photos_changed,
            desk.analysis_changed,
            desk.project_changed,
        ):
            signal.connect(self.later)
        desk.document_changed.connect(lambda change: self.later() if change.moves_photos else None)
        desk.importer.thumbnail_came.connect(self.thumbnails.offer)
        self.thumbnails.arrived.connect(self._arrived)
        self.thumbnails.settled.connect(desk.check_idle)
        desk.busy_checks += [lambda: self.thumbnails.busy, self._timer.isActive]
        self.filter.changed.connect(self.later)
        self.filter.left.connect(self._to_photos)
        view.selectionModel().selectionChanged.connect(lambda *_: desk.choose(self.selected()))
        view.selectionModel().currentChanged.connect(self._current)
        view.rated.connect(self._rate)
        view.used.connect(self._use)
        view.folded.connect(self._fold)
        view.done.connect(self._bring_kind_back)
        view.escaped.connect(self._escape)
        view.columns_changed.connect(self._columns)
        view.doubleClicked.connect(lambda _: self._use())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda p: self.context_requested.emit(self._place(), view.viewport().mapToGlobal(p))
        )
        self.model.named.connect(desk.story.name_chapter)
        desk.story.shown.connect(self.show_photos)
        desk.story.rename_wanted.connect(self._rename)

    def _called(self, kind: str, what: str) -> str:
        """For the filter: what a person or a chapter is called."""
        if kind == "person":
            return self._desk.story.name_of(what)
        analysis = self._desk.analysis
        found = next((e for e in analysis.events if e.id == what), None) if analysis is not None else None
        return moments.chapter_name(found) if found is not None else tr("Chapter")

    # --- what is shown -----------------------------------------------------------------------

    def later(self, *_: object) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def show_filter(self, key: str) -> None:
        """One of TABS, or "aside" for what is set aside."""
        self.shown = key
        self._tabs[self.shown if self.shown in self._tabs else "all"].setChecked(True)
        self.setFocusProxy(self.people if self.shown == "people" else self.list)
        self.refresh()

    def refresh(self) -> None:
        """Everything anew from what the desk knows; the selection and the place stay."""
        desk, stock = self._desk, self.stock
        self._timer.stop()
        stock.take(self.filter.sort)
        set_aside = stock.aside
        photos = [p for p in stock.order if p not in set_aside]
        unused = [p for p in photos if p not in stock.used]
        some = unused and stock.used  # before there is an album nothing is left out of it
        self._tabs["unused"].setText(tr("Unused {n}", n=len(unused)) if some else tr("Unused"))
        if self.shown == "aside":
            photos = [p for p in stock.order if p in set_aside]
        elif self.shown == "unused":
            photos = unused
        if self.filter.active:
            self.filter.forget_unknown(stock.choices())
        self._listed = stock.listed(photos, self.filter.wish)
        self.filter.show_count(len(self._listed), len(photos))
        self._show_aside_line()
        if self.shown == "people":
            self.people.refresh(self.filter.wish.text)
            self.pages.setCurrentWidget(self.people)
        else:
            self.pages.setCurrentIndex(0)
            self._show_rows(self._rows())
        self._show_below()
        desk.check_idle()

    def _rows(self) -> list[Row]:
        """The rows of what is shown."""
        stock, analysis = self.stock, self._desk.analysis
        make, listed = stock.row, self._listed
        if self.shown == "aside":
            return aside.aside_rows(listed, make, analysis, self._desk.importer.set_aside)
        if self.shown == "unused":
            self._unused.ask()
            if not stock.used:  # there is no album yet, so nothing is left out of it
                return [make(p) for p in listed]
            return aside.unused_rows(listed, make, self._unused.why, lambda p: stock.entries[p].name)
        if self.shown == "moments" and analysis is not None:
            whole = self.filter.wish != EVERYTHING
            return moments.rows(
                listed, make, analysis, self.list.columns, self._unfolded, self._opened, stock.used, whole
            )
        cells = stacked(listed, analysis, self._opened, stock.used)
        return [row_of(c, make, analysis) for c in cells]

    def _show_rows(self, rows: list[Row]) -> None:
        view = self.list
        chosen, current = view.selected(), view.current_key()
        at = view.verticalScrollBar().value()
        view.show_words_below(LINES_BELOW.get(self.shown, 0))
        view.setUniformItemSizes(all(r.photo is not None for r in rows))
        if self.model.show_rows(rows):
            view.select_again(chosen, current)
            self._desk.choose(view.selected())  # a photo that is gone is chosen no more
            view.verticalScrollBar().setValue(at)
        clocks = self.shown == "moments" and self._desk.analysis is not None
        if clocks or "clocks" in self.__dict__:
            self.clocks.refresh(clocks)
        self._empty.setVisible(not rows)
        view.setVisible(bool(rows))
        if not rows:
            say_no_photos(self._empty, bool(self.stock.entries), self.filter, self.shown, self.show_filter)

    def _bring_all_back(self) -> None:
        self._desk.story.set_aside(self.listed(), False)

    def _bring_kind_back(self, n: int) -> None:
        """All photos below this heading."""
        below = takewhile(lambda r: r.photo is not None, self.model.rows[n + 1 :])
        self._desk.story.set_aside([r.photo for r in below if r.photo is not None], False)

    def _show_aside_line(self) -> None:
        groups = aside.aside_groups(self._desk.analysis, self._desk.importer.set_aside)
        self.aside_line.show_groups(groups if self.shown in ("all", "moments", "unused") else ())
        self._bring_all.setVisible(bool(self._listed))
        self._aside_head.setVisible(self.shown == "aside")

    def _show_below(self) -> None:
        """The actions of this tab, as buttons below it."""
        listing = self.pages.currentIndex() == 0 and bool(self.model.rows)
        self._below.show_actions(BELOW.get(self.shown, ()) if listing else (), self.list)

    # --- folding -----------------------------------------------------------------------------

    def _fold(self, n: int) -> None:
        """Open or close what a row stands for."""
        row = self.model.rows[n]
        if row.photo is None:
            self._unfolded ^= {row.key}
        elif row.more:
            found = moments.chapter_of(row.photo, self._desk.analysis)
            self._unfolded ^= {found.photos[0]} if found is not None else set()
        else:
            self.toggle_series(row.photo)
        self.refresh()

    def toggle_series(self, photo: str) -> None:
        """Show the photos of a series beside each other, or as one."""
        best = best_of(photo, self._desk.analysis)
        if best is not None:
            self._opened ^= {best}
            self.refresh()
            place = self.model.place(photo)
            if place is None:
                place = self.model.place(best)
            if place is not None:
                self.list.scrollTo(self.model.index(place))

    def _columns(self) -> None:
        if self.shown == "moments":
            self.later()

    # --- what is chosen ----------------------------------------------------------------------

    def listed(self) -> list[str]:
        """All photos that the filter leaves, in the order shown, those folded away included."""
        return list(self._listed)

    def selected(self) -> list[str]:
        return self.list.selected()

    def _current(self, *_: object) -> None:
        """The chapter whose heading the keys are on is what the actions mean."""
        n = self.list.currentIndex().row()
        row = self.model.rows[n] if 0 <= n < len(self.model.rows) else None
        heading = self.shown == "moments" and row is not None and row.photo is None
        self._desk.story.choose(chapter=row.key if heading and row is not None else "")

    def reveal(self, photo: str) -> None:
        """Choose a photo and scroll to it, clearing what hides it."""
        self._unfold(photo)
        if self.model.place(photo) is None:
            self.filter.clear()
            self.show_filter("aside" if photo in self.stock.aside else "all")
            self._unfold(photo)
        self.list.choose([photo])

    def _unfold(self, photo: str) -> None:
        """Open what a photo is folded away in."""
        if self.model.place(photo) is not None or photo not in self._listed:
            return
        analysis = self._desk.analysis
        chapter, best = moments.chapter_of(photo, analysis), best_of(photo, analysis)
        if chapter is not None:
            self._unfolded.add(chapter.photos[0])
        if best is not None:
            self._opened.add(best)
        self.refresh()

    def show_photos(self, photos: list[str]) -> None:
        """Choose these photos and scroll to the first, unfolding what hides them."""
        if photos:
            self.reveal(photos[0])
            self.list.choose(photos)

    def _to_photos(self) -> None:
        """From the search into the list."""
        self.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))

    def _escape(self) -> None:
        if self.filter.active:
            self.filter.clear()
        elif self.shown == "aside":
            self.show_filter("all")
        else:
            self.list.clearSelection()

    def _arrived(self, photo: str) -> None:
        place = self.model.place(photo)
        if place is not None:
            self.list.update(self.model.index(place))

    def _place(self) -> str:
        if self._desk.story.chapter and not self._desk.chosen:
            return "chapter"
        return "photo" if self._desk.chosen else "panel"

    def _use(self) -> None:
        photos = self.selected()
        if photos:
            self.use_requested.emit(photos)

    def _rate(self, stars: int) -> None:
        photos = self.selected()
        if photos:
            same = all(self._desk.shelf.rating(p) == stars for p in photos)
            self._desk.shelf.rate(photos, None if same else stars)

    def _rename(self) -> None:
        if self.shown == "moments":
            self.list.rename(self.list.currentIndex())

    def close_down(self) -> None:
        """End the decoding threads."""
        self.thumbnails.close()
        if "people" in self.__dict__:
            self.people.close_down()
