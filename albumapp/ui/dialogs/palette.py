"""Ctrl+K: type a few letters of what you want to do, or where to go; Enter does it.

What can be found is a list of `Entry`: actions, fields of the inspector, pages, chapters, photos, albums
opened last. Any other choice from a list can be made with it, by giving entries of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from albumapp.ui.fuzzy import score
from albumapp.ui.icons import icon
from albumapp.ui.tr import tr
from albumapp.ui.widgets import column, elided, icon_size, label, wrapped

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow

WIDTH, HEIGHT = 560, 420
MOST = 60  # rows: nobody reads more
HINT = Qt.ItemDataRole.UserRole + 1
RECENT = 8  # actions that stand first
_STANDING = {
    "page": 6.0,
    "chapter": 3.0,
    "action": 2.0,
    "field": 1.0,
    "album": -2.0,
    "photo": -4.0,
}  # points of a kind


class Entry(NamedTuple):
    """One thing to choose: `hint` stands at the right, `words` are searched too.

    `kind` is "action", "field", "page", "chapter", "photo" or "album". One that is not `ready` would do
    nothing now.
    """

    text: str
    hint: str
    icon: str
    run: Callable[[], None]
    words: str = ""
    kind: str = "action"
    id: str = ""
    ready: bool = True


def actions(w: MainWindow) -> list[Entry]:
    """All actions of the table but this list itself, with their keys."""
    from albumapp.ui.action_table import ACTIONS

    native = QKeySequence.SequenceFormat.NativeText
    found = []
    for row in ACTIONS:
        if row.id.startswith("-") or row.id == "palette":
            continue
        action = w.actions_[row.id]
        hint = action.shortcut().toString(native)
        if action.isCheckable() and action.isEnabled():
            hint = "  ".join(p for p in (tr("on") if action.isChecked() else tr("off"), hint) if p)
        found.append(
            Entry(
                action.text(),
                hint,
                row.icon,
                action.trigger,
                tr(row.menu),
                "action",
                row.id,
                action.isEnabled(),
            )
        )
    return found


def properties(w: MainWindow) -> list[Entry]:
    """The fields of what is selected, or of the pages: choosing one puts the keys into it."""
    if w.desk.surface is None or w.desk.panels_hidden:
        return []
    from albumapp.ui.panels.finding import fields, reach

    inspector, icon_of = w.bench.inspector, "sliders-horizontal"
    return [
        Entry(f.name, f.section.title.text(), icon_of, partial(reach, inspector, f), f.words, "field")
        for f in fields(inspector)
    ]


def places(w: MainWindow) -> list[Entry]:
    """Pages, chapters, photos and the albums opened last."""
    from albumapp.document.chapters import chapters
    from albumapp.ui.commands_pages import names_of_chapters
    from albumapp.ui.panels.strip_model import chapter_title, label_of
    from albumapp.ui.words import surface_name

    desk, found = w.desk, []
    doc = desk.document
    if doc is not None:
        labels = {s.id: surface_name(s) for s in doc.surfaces}
        for s in doc.surfaces:
            numbers = " ".join(map(str, s.shape.pages))
            found.append(
                Entry(labels[s.id], tr("Go there"), "book-open", partial(desk.go, s.id), numbers, "page")
            )
        for n, c in enumerate(chapters(doc, names_of_chapters(desk)) if doc.surfaces else (), 1):
            where = label_of(doc.surface(c.first))
            found.append(
                Entry(
                    chapter_title(c, n),
                    tr("Chapter"),
                    "bookmark-simple",
                    partial(desk.go, c.first),
                    where,
                    "chapter",
                )
            )
        used = doc.used()
        for entry in doc.photos.values():
            where = labels[used[entry.id][0]] if entry.id in used else tr("Unused")
            found.append(Entry(entry.name, where, "image", partial(_show, w, entry.id), kind="photo"))
    others = [p for p in desk.settings.recent if desk.project is None or desk.project.path != p]
    found += [Entry(p.stem, tr("Open"), "book", partial(desk.open_project, p), kind="album") for p in others]
    return found


def _show(w: MainWindow, photo: str) -> None:
    """Where a photo stands in the book, or where it lies in the panel."""
    doc = w.desk.document
    frame = next((f.id for s in doc.surfaces for f in s.photo_frames() if f.photo == photo), None)
    if frame is not None:
        w.desk.go_to_frame(frame)
    else:
        w.show_panels()
        w.bench.show_outline(False)
        w.bench.photos.reveal(photo)


def ranked(entries: Sequence[Entry], query: str, recent: Sequence[str] = ()) -> list[Entry]:
    """Those that fit, best first; what was used last first where nothing is typed. Never more than MOST."""
    order = {i: n for n, i in enumerate(recent[:RECENT])}
    if not query.strip():
        shown = [e for e in entries if e.kind == "action" and e.ready] or list(entries)
        return sorted(shown, key=lambda e: order.get(e.id, RECENT) if e.id else RECENT)[:MOST]
    number = query.strip()
    found: list[tuple[float, Entry]] = []
    for e in entries:
        if e.kind == "photo" and len(number) < 2:
            continue
        if e.kind == "page" and number.isdecimal():
            points = 100.0 if number in e.words.split() else None
        else:
            points = score(query, f"{e.text} {e.words}")
        if points is not None:
            points += (
                _STANDING.get(e.kind, 0.0) + (1.5 if e.id in order else 0.0) - (0.0 if e.ready else 40.0)
            )
            found.append((points, e))
    found.sort(key=lambda pair: -pair[0])
    best = found[0][0] if found else 0.0
    return [e for points, e in found if points > best - 45.0 or e.ready][:MOST]


class Palette(QFrame):
    """The list as a popup over the window. Without `entries`: everything that can be done or gone to."""

    def __init__(
        self, window: MainWindow, entries: Sequence[Entry] | None = None, prompt: str | None = None
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        if entries is None:
            window.actions_.refresh()
            self._recent = [i for i in window.desk.settings.get("recent_actions") if isinstance(i, str)]
            self._entries: list[Entry] = [*actions(window), *properties(window), *places(window)]
        else:
            self._recent, self._entries = [], list(entries)
        box = column(self, 8, 8)
        self.line = QLineEdit()
        self.line.setObjectName("palette_line")
        self.line.setPlaceholderText(prompt or tr("What would you like to do? Or a page, a photo, a chapter"))
        self.line.setAccessibleName(prompt or tr("Find an action"))
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(icon_size())
        self.list.setItemDelegate(_Row(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = wrapped(label("", "palette_nothing", quiet=True))
        self.nothing.setContentsMargins(8, 4, 8, 8)
        box.addWidget(self.line)
        box.addWidget(self.nothing)
        box.addWidget(self.list, 1)
        box.addStretch(0)
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self._fill("")

    def popup(self) -> None:
        k = min(max(self.fontMetrics().height() / 16, 1.0), 1.6)
        width = min(round(WIDTH * k), self._window.width() - 40)
        height = min(round(HEIGHT * k), self._window.height() - 120)
        self.resize(width, height)
        middle = self._window.mapToGlobal(self._window.rect().center())
        self.move(middle.x() - width // 2, self._window.mapToGlobal(self._window.rect().topLeft()).y() + 90)
        self.show()
        self.line.setFocus()

    def _fill(self, query: str) -> None:
        self.list.clear()
        for entry in ranked(self._entries, query, self._recent):
            item = QListWidgetItem(icon(entry.icon) if entry.icon else icon("arrow-right"), entry.text)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(HINT, entry.hint if entry.ready else tr("not now"))
            spoken = ", ".join(p for p in (entry.text, entry.hint, "" if entry.ready else tr("not now")) if p)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if not entry.ready:
                item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        none = not self.list.count()
        self.list.setVisible(not none)
        self.nothing.setVisible(none)
        self.nothing.setText(
            tr("Nothing is called “{words}”. Try another word, or fewer letters.", words=query)
            if none
            else ""
        )

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry: Entry = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        if not entry.ready:
            text = tr("“{name}” has nothing to work on here.", name=entry.text)
            self._window.desk.say("info", text, tr("Select what it is for, then choose it again."))
            return
        if entry.id:
            rest = [i for i in self._recent if i != entry.id]
            self._window.desk.settings.set("recent_actions", [entry.id, *rest][:RECENT])
        entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key, page = event.key(), 8
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: page,
                Qt.Key.Key_PageUp: -page,
            }
            if key in steps:
                row = self.list.currentRow() + steps[key]
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)


class _Row(QStyledItemDelegate):
    """The text at the left, its key or place at the right, quieter."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        hint = index.data(HINT) or ""
        metrics = option.fontMetrics
        room = min(metrics.horizontalAdvance(hint) + 20, option.rect.width() // 2) if hint else 0
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style = option.widget.style() if option.widget is not None else None
        if style is None:
            return
        text, whole.text = whole.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = ink if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        brush = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.save()
        painter.setPen(brush.color() if brush is not None and not chosen else ink)
        left = option.decorationSize.width() + 16
        rect = QRect(
            option.rect.x() + left, option.rect.y(), option.rect.width() - left - room, option.rect.height()
        )
        way = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        mirrored = QStyle.visualRect(option.direction, option.rect, rect)
        painter.drawText(mirrored, way, elided(metrics, text, rect.width()))
        if hint:
            painter.setPen(quiet)
            end = QRect(option.rect.right() - room, option.rect.y(), room - 8, option.rect.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
            painter.drawText(
                QStyle.visualRect(option.direction, option.rect, end), flags, elided(metrics, hint, room - 8)
            )
        painter.restore()
