"""The page of all keys: found by words or by pressing them, changed, taken back, copied, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from albumapp.ui import keys as store
from albumapp.ui.action_table import MENUS
from albumapp.ui.fuzzy import plain
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, column, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

ACTION = Qt.ItemDataRole.UserRole
HIGH = 320  # px of the list


class Keys(QWidget):
    """All actions with their keys; the one that is chosen can be given others below."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._settings = window, window.desk.settings
        box = column(self, 0, 8)
        self.search = QLineEdit()
        self.search.setObjectName("keys_search")
        self.search.setPlaceholderText(tr("Find by words, or by a key such as Ctrl+D"))
        self.search.setAccessibleName(tr("Find"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        box.addWidget(self.search)
        self.tree = QTreeWidget()
        self.tree.setObjectName("keys_list")
        self.tree.setAccessibleName(tr("Actions and their keys"))
        self.tree.setHeaderLabels([tr("Action"), tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setMinimumHeight(HIGH)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        self.tree.itemActivated.connect(lambda *_: self.edit.setFocus())
        box.addWidget(self.tree)
        self.words = wrapped(label("", "keys_words", quiet=True))
        self.edit = QKeySequenceEdit()
        self.edit.setObjectName("keys_edit")
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(tr("Press the new key"))
        self.edit.keySequenceChanged.connect(lambda *_: self._pressed())
        self.take = button(tr("Use this key"), "keys_use", self.use)
        self.add = button(tr("Use it too"), "keys_add", lambda: self.use(True))
        self.none = button(tr("No key"), "keys_none", self.clear)
        self.back = button(tr("As it was at first"), "keys_reset", self.reset)
        box.addLayout(row(self.edit, self.take, self.add))
        box.addWidget(self.words)
        box.addLayout(row(self.none, self.back, None))
        self.letters = QCheckBox(tr("Single letters are shortcuts"))
        self.letters.setObjectName("keys_letters")
        self.letters.setChecked(bool(self._settings.get("letter_keys")))
        self.letters.toggled.connect(self._set_letters)
        box.addWidget(self.letters)
        box.addLayout(
            row(
                button(tr("Copy the list"), "keys_copy", self.copy, "flat"),
                button(tr("Print…"), "keys_print", self.print, "flat"),
                None,
                button(tr("Reset all keys"), "keys_reset_all", self.reset_all, "flat"),
            )
        )
        more = tr(
            "In the photo panel: 0 to 5 give stars, X rejects, Enter places. "
            "Below a spread: Left and Right walk the other layouts, Enter takes one. "
            "In the strip of pages: Alt with Left and Right moves those that are chosen."
        )
        box.addWidget(wrapped(label(more, quiet=True)))
        self.fill()

    # --- the list -----------------------------------------------------------------------------

    def fill(self) -> None:
        """All actions by menu; what is chosen stays so."""
        chosen = self.action
        now, mine = store.table(self._settings), store.own(self._settings)
        letters = bool(self._settings.get("letter_keys"))
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self.tree.blockSignals(True)
        self.tree.clear()
        for menu in MENUS:
            head = QTreeWidgetItem(self.tree, [tr(menu)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for made in (r for r in store.ROWS.values() if r.menu == menu):
                keys = [k for k in now[made.id] if letters or not store.is_letter(k)]
                off = bool(now[made.id]) and not keys
                item = QTreeWidgetItem(head, [tr(made.text), tr("off") if off else store.native(keys)])
                item.setData(0, ACTION, made.id)
                item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 9))
                if made.id in mine:
                    item.setFont(1, font)
                    item.setToolTip(1, tr("Changed by you"))
                elif off:
                    item.setForeground(1, quiet)
                if made.id == chosen:
                    self.tree.setCurrentItem(item)
            head.setExpanded(True)
        self.tree.blockSignals(False)
        self._filter(self.search.text())
        self._chosen()

    def _filter(self, text: str) -> None:
        words = plain(text).split()
        first = None
        for n in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(n)
            any_ = False
            for k in range(head.childCount()):
                item = head.child(k)
                within = plain(f"{item.text(0)} {item.text(1)} {head.text(0)}")
                fits = all(w in within for w in words)
                item.setHidden(not fits)
                any_ |= fits
                first = first or (item if fits else None)
            head.setHidden(not any_)
        if (
            words
            and first is not None
            and (self.tree.currentItem() is None or self.tree.currentItem().isHidden())
        ):
            self.tree.setCurrentItem(first)

    @property
    def action(self) -> str:
        """The id of the chosen action, "" for none."""
        item = self.tree.currentItem()
        return (item.data(0, ACTION) or "") if item is not None else ""

    def choose(self, action: str) -> None:
        for n in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(n)
            for k in range(head.childCount()):
                if head.child(k).data(0, ACTION) == action:
                    self.tree.setCurrentItem(head.child(k))

    # --- the chosen one -------------------------------------------------------------------------

    def _chosen(self) -> None:
        self.edit.clear()
        self._pressed()

    @property
    def key(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _pressed(self) -> None:
        """Say what giving this key would do, before it is done."""
        action, key = self.action, self.key
        now = store.table(self._settings)
        row_ = store.ROWS.get(action)
        why = store.refusal(key) if key else ""
        usable = bool(action and key and not why)
        self.take.setEnabled(usable)
        self.add.setEnabled(usable and bool(now.get(action)))
        self.none.setEnabled(bool(now.get(action)))
        self.back.setEnabled(row_ is not None and tuple(map(store.portable, row_.keys)) != now[action])
        self.edit.setEnabled(bool(action))
        if row_ is None:
            words = tr("Choose an action to change its keys.")
        elif not key:
            words = tr("Press the new key for “{name}”.", name=tr(row_.text))
        elif why:
            words = why
        else:
            other = store.owner(self._settings, key, action)
            words = (
                tr("This key is that of “{name}” now, which would lose it.", name=tr(other.text))
                if other is not None
                else tr("This key is free.")
            )
        self.words.setText(words)

    def use(self, too: bool = False) -> None:
        """Give the pressed key to the chosen action, alone or beside those that it has."""
        action, key = self.action, self.key
        if not action or not key or store.refusal(key):
            return
        before = list(store.table(self._settings)[action]) if too else []
        store.give(self._settings, action, [*before, key])
        self._done()

    def clear(self) -> None:
        if self.action:
            store.give(self._settings, self.action, [])
            self._done()

    def reset(self) -> None:
        if self.action:
            store.reset(self._settings, self.action)
            self._done()

    def reset_all(self) -> None:
        """At once: one click brings back what was there."""
        before = dict(self._settings.get("keys"))
        if not before:
            self._window.desk.say("info", tr("All keys are as they were at first."))
            return
        store.reset(self._settings)
        self._done()

        def back() -> None:
            self._settings.set("keys", before)
            self._window.actions_.apply_keys()

        say = self._window.desk.say
        say("info", tr("All keys are as they were at first."), "", tr("Take back"), back, "keys")

    def _set_letters(self, on: bool) -> None:
        if on != bool(self._settings.get("letter_keys")):
            self._window.actions_["letter_keys"].trigger()
            self.fill()

    def _done(self) -> None:
        self._window.actions_.apply_keys()
        self.fill()

    # --- the list elsewhere ---------------------------------------------------------------------

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(store.as_text(self._settings))
        self._window.desk.say("good", tr("The list of keys is in the clipboard."))

    def print(self) -> None:
        from PySide6.QtGui import QTextDocument
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def write() -> None:
            page = QTextDocument()
            page.setHtml(store.as_html(self._settings))
            page.print_(printer)

        dialog.accepted.connect(write)
        dialog.open()


def keys(window: MainWindow, sheet: Sheet) -> None:
    """The page of the sheet."""
    made = Keys(window)
    sheet.body.addWidget(made)
    sheet.setFocusProxy(made.search)
