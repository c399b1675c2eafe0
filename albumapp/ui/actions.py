"""The QActions of a window, made from the table of actions (`action_table`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from albumapp.ui.action_table import ACTIONS, MENUS, Action
from albumapp.ui.icons import icon
from albumapp.ui.thing import NOT_ON_A_WALL, kind, named
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


class Actions(QObject):
    """The QActions of a window, made from the table and kept up to date with the desk."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._actions: dict[str, QAction] = {}
        self._pages: QMenu | None = None
        self._thing = "book"  # what the actions are named for
        for row in ACTIONS:
            if not row.id.startswith("-"):
                self._actions[row.id] = self._make(row)
        window.addActions(list(self._actions.values()))
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        desk = self._desk
        for signal in (
            desk.document_changed,
            desk.project_changed,
            desk.photos_changed,
            desk.analysis_changed,
            desk.row_changed,
            desk.progress,
            desk.current_surface_changed,
            desk.selection_changed,
            desk.chosen_changed,
            desk.library_changed,
        ):
            signal.connect(self.later)
        desk.story.changed.connect(self.later)
        self.apply_keys()
        self.refresh()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def _make(self, row: Action) -> QAction:
        action = QAction(tr(row.text), self._window)
        action.setObjectName(f"action_{row.id}")
        action.setProperty("words", row.text)
        if row.icon:
            action.setIcon(icon(row.icon))
        action.setCheckable(row.checked is not None)
        action.triggered.connect(lambda _=False, row=row: self._run(row))
        return action

    def _run(self, row: Action) -> None:
        """A crop or text that is being worked on is kept first; looking about leaves it alone.

        An edit that changed nothing, and said nothing, says so: nobody is left to wonder.
        """
        window, desk = self._window, self._desk
        if row.menu not in ("View", "Help", "Text"):
            window.finish_mode()
        before = self._traces()
        row.run(window)
        if row.undo and row.id not in ("undo", "redo") and self._traces() == before:
            name = self._actions[row.id].text().rstrip("…")
            desk.say("info", tr("“{name}” changed nothing here: it is so already.", name=name))

    def _traces(self) -> tuple[object, ...]:
        """What an edit, a question or a message leaves behind."""
        window, desk = self._window, self._desk
        mode = window.bench.canvas.mode if window.has_bench else ""
        popup = QApplication.activePopupWidget()
        tasks = (desk.started, len(desk.busy_checks))
        return (id(desk.document), desk.said, id(popup), id(window.sheet), mode, tasks, desk.undo_name)

    def apply_keys(self) -> None:
        """Give the actions their keys: the user's own, and single letters only where these are not off."""
        from albumapp.ui.keys import active

        for action_id, keys in active(self._desk.settings).items():
            action = self._actions[action_id]
            action.setShortcuts([QKeySequence(k) for k in keys])
            if keys or action.toolTip() != action.text():
                self._tip(action)

    def _tip(self, action: QAction) -> None:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = named(self._desk, action.property("words"))
        action.setToolTip(f"{name} ({key})" if key else name)

    def _rename(self) -> None:
        """The words of a book, or those of what is no book."""
        self._thing = kind(self._desk)
        for action in self._actions.values():
            words = named(self._desk, action.property("words"))
            if action.text() != words and action.property("words") not in ("Undo", "Redo"):
                action.setText(words)
                self._tip(action)
        if self._pages is not None:
            self._pages.setTitle(tr("Wall" if self._thing == "wall" else "Pages"))

    def later(self, *_: object) -> None:
        self._timer.start()

    def refresh(self) -> None:
        """Enabled and checked as things are now; undo and redo say what they would do."""
        desk = self._desk
        wall = kind(desk) == "wall"
        for row in ACTIONS:
            action = self._actions.get(row.id)
            if action is None:
                continue
            action.setEnabled(row.when(desk) and not (wall and row.id in NOT_ON_A_WALL))
            if row.checked is not None:
                action.setChecked(row.checked(desk))
        if self._thing != kind(desk):
            self._rename()
        undo, redo = desk.undo_name, desk.redo_name
        self._actions["undo"].setText(tr("Undo: {name}", name=named(desk, undo)) if undo else tr("Undo"))
        self._actions["redo"].setText(tr("Redo: {name}", name=named(desk, redo)) if redo else tr("Redo"))

    def fill_menus(self, bar: QWidget) -> None:
        """The menu bar's menus."""
        for name in MENUS:
            menu = bar.addMenu(tr("Wall" if name == "Pages" and self._thing == "wall" else name))
            menu.setObjectName(f"menu_{name.lower()}")
            self._pages = menu if name == "Pages" else self._pages
            self._fill(menu, [row for row in ACTIONS if row.menu == name])

    def _fill(self, menu: QMenu, rows: Sequence[Action]) -> None:
        """Rows of one menu, those of a part in a menu of their own; one row alone needs none."""
        parts: dict[str, QMenu] = {}
        for row in rows:
            if row.id.startswith("-"):
                menu.addSeparator()
                continue
            at = menu
            if row.part and sum(r.part == row.part for r in rows) > 1:
                if row.part not in parts:
                    parts[row.part] = menu.addMenu(tr(row.part))
                at = parts[row.part]
            at.addAction(self._actions[row.id])

    def context_menu(self, place: str, parent: QWidget, whole: bool = False) -> QMenu:
        """The enabled actions of a place ("frame", "surface", "photo", "panel" ...), a line between menus;
        `whole`: then menus of all others that edit."""
        self.refresh()
        menu = QMenu(parent)
        menu.setObjectName(f"context_{place}")
        last = ""
        for row in ACTIONS:
            if place in row.on and self._actions[row.id].isEnabled():
                if last and row.menu != last:
                    menu.addSeparator()
                last = row.menu
                menu.addAction(self._actions[row.id])
        if whole:
            self._add_others(menu)
        return menu

    def _add_others(self, menu: QMenu) -> None:
        menu.addSeparator()
        had = {a.objectName() for a in menu.actions()}
        for name in ("Insert", "Arrange", "Text", "Photo", "Pages"):
            rows = [r for r in ACTIONS if r.menu == name and not r.id.startswith("-")]
            actions = ((r, self._actions[r.id]) for r in rows)
            found = [r for r, a in actions if a.isEnabled() and a.objectName() not in had]
            if found:
                self._fill(menu.addMenu(tr(name)), found)
