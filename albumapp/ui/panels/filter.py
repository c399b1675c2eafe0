"""The filter line above the photos: words, menus for the rest, a chip for each thing that is asked for.

Nothing of it is kept. What is asked is a `Wish`; which photos that means is `session.filtering`'s to say.
To add a menu: a method that fills it, its row in `_fill`, and its chip in `_chips_wanted`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from albumapp.session.filtering import EVERYTHING, Choices, Wish
from albumapp.ui.icons import icon
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, column, glyph_tool, icon_size, label

SORTS = (("time", "By time"), ("name", "By name"), ("score", "Best first"))
SHAPE_WORDS = {"landscape": "Landscape", "portrait": "Portrait", "square": "Square"}
RATING_WORDS = {"picks": "Favourites", "rejected": "Rejected", "unrated": "Not rated"}
CHIP = "QToolButton { padding: 1px 8px 1px 4px; min-height: 20px; border-radius: 11px; }"
CHIP_SPACES = 22  # px: its padding and rim, and the gap after the sign
PEOPLE_MOST = 20  # entries of the people's menu, those on most photos
MENU_MOST = 40  # entries of one menu; the search finds the others


class FlowLayout(QLayout):
    """Widgets in lines, like words: as many beside each other as there is room for."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(QSize(48, item.sizeHint().height()))
        return size

    def _lay(self, rect: QRect, move: bool) -> int:
        """The height that it takes; items of a line are centred on each other."""
        y = rect.y()
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.widget() is not None and item.widget().isHidden():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 48), 1000))
            if not lines or left < size.width():
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines


class _Search(QLineEdit):
    """Esc clears everything that is asked for; Down goes to the photos."""

    left = Signal()
    cleared = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Chip(QToolButton):
    """As wide as its sign and its words: a tool button leaves room at its right for what no chip has."""

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + self.iconSize().width() + CHIP_SPACES, super().sizeHint().height())


class FilterLine(QWidget):
    """`wish` is what is asked for now, `sort` one of SORTS."""

    changed = Signal()
    left = Signal()  # the keys want to go to the photos

    def __init__(
        self,
        choices: Callable[[], Choices],
        names: Callable[[str, str], str],
        face: Callable[[str], QIcon],
    ) -> None:
        """`choices` says what the menus offer, `names("person" or "chapter", id)` what it is called, and
        `face` is a person's picture."""
        super().__init__()
        self.setObjectName("filter_line")
        self._choices, self._names, self._face = choices, names, face
        self._rest = EVERYTHING  # all but the text
        self.sort = "time"
        self.search = _Search()
        self.search.setObjectName("photo_search")
        self.search.setPlaceholderText(tr("Search names, people, places, dates"))
        self.search.setAccessibleName(tr("Search photos"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._told())
        self.search.left.connect(self.left)
        self.search.cleared.connect(self.clear)
        self.button = self._menu_button("funnel", "photo_filter", tr("Filter"), self._fill)
        self.order = self._menu_button("sort-ascending", "photo_sort", tr("Order of the photos"), self._sorts)
        line = QWidget()
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout(line)
        top.setContentsMargins(0, 0, 8, 0)
        top.setSpacing(2)
        top.addWidget(self.search, 1)
        top.addWidget(self.button)
        top.addWidget(self.order)
        box = column(self, 0, 6)
        box.addWidget(line)
        self.chips = QWidget()
        self.chips.setObjectName("filter_chips")
        self.chips.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self.chips)
        self.count = label(name="filter_count", quiet=True)
        self._clear = button(tr("Clear"), "filter_clear", self.clear, "flat")
        self._flow.addWidget(self.count)
        self._flow.addWidget(self._clear)
        self.chips.hide()
        box.addWidget(self.chips)

    def _menu_button(self, glyph: str, name: str, text: str, fill: Callable[[QMenu], None]) -> QToolButton:
        made = glyph_tool(glyph, name, text, lambda: None)
        menu = QMenu(made)
        menu.setObjectName(f"{name}_menu")
        menu.aboutToShow.connect(lambda: (menu.clear(), fill(menu)))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    # --- what is asked for ---------------------------------------------------------------------

    @property
    def wish(self) -> Wish:
        return replace(self._rest, text=self.search.text().strip())

    @property
    def active(self) -> bool:
        return self.wish != EVERYTHING

    def ask(self, **values: object) -> None:
        """Change some of what is asked for: fields of `Wish` but the text."""
        self._rest = replace(self._rest, **values)
        self._told()

    def clear(self) -> None:
        """Ask for everything again."""
        self._rest = EVERYTHING
        if self.search.text():
            self.search.clear()  # which tells; with its signals blocked the cross in it would stay
        else:
            self._told()

    def set_sort(self, how: str) -> None:
        """One of SORTS."""
        self.sort = how
        self.changed.emit()

    def _told(self) -> None:
        self._show_chips()
        self.changed.emit()

    def show_count(self, n: int, of: int) -> None:
        """How many of the photos are shown."""
        self.count.setText(tr("{n} of {of}", n=n, of=of))
        self.count.setAccessibleName(tr("{n} of {of} photos", n=n, of=of))

    def forget_unknown(self, choices: Choices) -> None:
        """What is asked for may be gone: a person merged, a chapter joined."""
        rest = self._rest
        known = replace(
            rest,
            people=rest.people & frozenset(choices.people),
            chapter=rest.chapter if rest.chapter in choices.chapters else "",
        )
        if known != rest:
            self._rest = known
            self._show_chips()

    # --- chips ---------------------------------------------------------------------------------

    def _chips_wanted(self) -> list[tuple[str, Mapping[str, object]]]:
        """Each chip's words, and what to ask for when it is taken away."""
        w = self._rest
        made: list[tuple[str, Mapping[str, object]]] = [
            (self._names("person", p), {"people": w.people - {p}}) for p in sorted(w.people)
        ]
        if w.month:
            made.append((month_words(w.month), {"month": ""}))
        if w.chapter:
            made.append((self._names("chapter", w.chapter), {"chapter": ""}))
        if w.place:
            made.append((w.place, {"place": ""}))
        if w.stars:
            made.append((star_words(w.stars), {"stars": 0}))
        if w.rating:
            made.append((tr(RATING_WORDS[w.rating]), {"rating": ""}))
        if w.used is not None:
            made.append((tr("In the album") if w.used else tr("Not in the album"), {"used": None}))
        if w.shape:
            made.append((tr(SHAPE_WORDS[w.shape]), {"shape": ""}))
        return made

    def _show_chips(self) -> None:
        while self._flow.count() > 2:
            chip = self._flow.takeAt(0).widget()
            chip.hide()
            chip.deleteLater()
        tail = [self._flow.takeAt(0) for _ in range(2)]
        before: QWidget = self.order
        for n, (words, without) in enumerate(self._chips_wanted()):
            chip = self._chip(n, words, without)
            self._flow.addWidget(chip)
            chip.show()
            QWidget.setTabOrder(before, chip)
            before = chip
        for item in tail:
            self._flow.addItem(item)
        self.chips.setVisible(self.active)
        self.button.setIcon(icon("funnel", accent=self._rest != EVERYTHING))
        self.chips.updateGeometry()

    def _chip(self, n: int, words: str, without: Mapping[str, object]) -> QToolButton:
        chip = _Chip(self.chips)
        chip.setObjectName(f"filter_chip_{n}")
        chip.setText(words)
        chip.setIcon(icon("x"))
        chip.setIconSize(icon_size() * 0.7)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setCheckable(True)
        chip.setChecked(True)  # drawn as held down: it is in force
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setStyleSheet(CHIP)
        chip.setAccessibleName(tr("Only {what}: take away", what=words))
        chip.setToolTip(tr("Take this filter away"))
        chip.clicked.connect(lambda: self.ask(**without))
        return chip

    # --- menus ---------------------------------------------------------------------------------

    def _sorts(self, menu: QMenu) -> None:
        for key, text in SORTS:
            self._tick(menu, tr(text), key == self.sort, lambda k=key: self.set_sort(k))

    def _fill(self, menu: QMenu) -> None:
        c, w = self._choices(), self._rest
        people = menu.addMenu(icon("users"), tr("People"))
        for person in list(c.people)[:PEOPLE_MOST]:
            n = c.people[person]
            on = person in w.people
            action = self._tick(
                people,
                f"{self._names('person', person)}\t{n}",
                on,
                lambda p=person, on=on: self.ask(people=w.people - {p} if on else w.people | {p}),
            )
            action.setIcon(self._face(person))
        time = menu.addMenu(icon("clock"), tr("Time"))
        self._one_of(time, {m: f"{month_words(m)}\t{n}" for m, n in c.months.items()}, "month")
        if c.chapters:
            time.addSeparator()
        titles = {e: f"{self._names('chapter', e)}\t{n}" for e, n in c.chapters.items()}
        self._one_of(time, titles, "chapter")
        place = menu.addMenu(icon("house"), tr("Place"))
        self._one_of(place, {p: f"{p}\t{n}" for p, n in c.places.items()}, "place")
        stars = menu.addMenu(icon("star"), tr("Rating"))
        self._one_of(stars, {n: star_words(n) for n in range(1, 6)}, "stars", 0)
        stars.addSeparator()
        self._one_of(stars, {k: tr(v) for k, v in RATING_WORDS.items()}, "rating")
        used = menu.addMenu(icon("book-open"), tr("Album"))
        self._one_of(used, {True: tr("In the album"), False: tr("Not in the album")}, "used", None)
        shape = menu.addMenu(icon("rectangle"), tr("Shape"))
        self._one_of(shape, {s: f"{tr(SHAPE_WORDS[s])}\t{n}" for s, n in c.shapes.items()}, "shape")
        for sub in (people, time, place, shape):
            sub.setEnabled(not sub.isEmpty())
        menu.addSeparator()
        clear = menu.addAction(tr("Show all photos"), self.clear)
        clear.setEnabled(self.active)

    def _one_of(self, menu: QMenu, values: Mapping[object, str], name: str, none: object = "") -> None:
        """One value at most; choosing the one in force takes it away."""
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for value, text in list(values.items())[:MENU_MOST]:
            on = getattr(self._rest, name) == value
            action = self._tick(menu, text, on, lambda v=value, on=on: self.ask(**{name: none if on else v}))
            group.addAction(action)

    @staticmethod
    def _tick(menu: QMenu, text: str, on: bool, run: Callable[[], None]) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _=False: run())
        return action


def month_words(month: str) -> str:
    """ "2025-05" as "May 2025"."""
    from albumapp.basis.dates import one_month

    year, number = month.split("-")
    return one_month(date(int(year), int(number), 1))


def star_words(n: int) -> str:
    """ "3 stars or more", as signs."""
    return "★" * n + (tr(" or more") if n < 5 else "")
