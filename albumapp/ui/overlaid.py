"""What lies over the window's pages: messages, the question about faces, one sheet at a time; and drops.

Each is made when it is first needed: the first paint has none of it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QStackedWidget

    from albumapp.ui.canvas.found import Found
    from albumapp.ui.desk import Desk
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.panels.bars import ConsentBar
    from albumapp.ui.panels.messages import MessageStack
    from albumapp.ui.panels.rail import Rail
    from albumapp.ui.panels.workbench import Workbench
    from albumapp.ui.proofing import Proofing
    from albumapp.ui.work import Message

_ENTER = (0x01000004, 0x01000005)  # Qt.Key_Return, Key_Enter: the namespace's enums would cost a start
_STATIONS = {"check": "check", "export": "order", "order": "order"}  # sheets that are stations of the rail


class Overlaid(QMainWindow):
    """The window with all of that; its pages are the start or the workbench, one of them in `stack`."""

    desk: Desk
    stack: QStackedWidget
    start_page: QWidget
    bench: Workbench
    rail: Rail
    place: str

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None

    def listen_for_messages(self) -> None:
        desk = self.desk
        desk.notice.connect(self._say)
        desk.answered.connect(self._answered)
        desk.consent_wanted.connect(lambda: self.consent.ask())

    @cached_property
    def messages(self) -> MessageStack:
        """Made with the first message."""
        from albumapp.ui.panels.messages import MessageStack

        made = MessageStack(self.centralWidget())
        made.stays = lambda: bool(self.desk.settings.get("messages_stay"))
        return made

    def _say(self, message: Message) -> None:
        from albumapp.ui.announcing import announce_message

        self.messages.show_message(message)
        self._lay_messages()
        announce_message(self.messages, message)

    def _answered(self, key: str) -> None:
        if "messages" in self.__dict__:
            self.messages.withdraw(key)

    def _lay_messages(self) -> None:
        """Where there are any: over the pages, or over the start, beside a sheet."""
        if "messages" in self.__dict__:
            page = self.stack.currentWidget()
            self.messages.lie_over(page if page is self.start_page else self.bench.centre, self._sheet)

    @cached_property
    def consent(self) -> ConsentBar:
        """Made when the question is asked."""
        from albumapp.ui.panels.bars import ConsentBar

        bar = ConsentBar(self.desk)
        self.centralWidget().layout().insertWidget(self.centralWidget().layout().indexOf(self.stack), bar)
        return bar

    @cached_property
    def found(self) -> Found:
        """Goes from finding to finding."""
        from albumapp.ui.canvas.found import Found

        return Found(self)

    @cached_property
    def proofing(self) -> Proofing:
        """The soft proof of the pages."""
        from albumapp.ui.proofing import Proofing

        return Proofing(self)

    def show_page(self, name: str) -> None:
        """A sheet over the window: suggest, export, check, refused, keys, stored, about."""
        from albumapp.ui.dialogs.sheet import open_sheet

        self._close_sheet()
        sheet = open_sheet(self, name)
        if sheet.gone:
            return
        self._sheet = sheet
        if name in _STATIONS:
            self.place = _STATIONS[name]
            self.rail.refresh()
        self._lay_messages()

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.close()
            self._sheet = None

    def sheet_closed(self, sheet: Sheet) -> None:
        if self._sheet is sheet:
            self._sheet = None
            if self.place in _STATIONS.values():  # what was under the sheet
                self.place = "design"
                self.rail.refresh()
            self._lay_messages()

    @property
    def sheet(self) -> Sheet | None:
        return self._sheet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys: not every desktop does so by itself."""
        held = self.focusWidget()
        if event.key() in _ENTER and isinstance(held, QPushButton | QToolButton) and not event.isAutoRepeat():
            held.click()
        else:
            super().keyPressEvent(event)

    # --- what is dropped, on whatever part of the window -------------------------------------------

    def drop_paths(self, paths: list[str]) -> None:
        """Files and folders were dropped on the window."""
        self.desk.import_paths(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from albumapp.ui.receiving import kind_of

        if kind_of(event.mimeData()) in ("files", "picture", "link"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Beside the pages: it comes into the album, and is placed nowhere."""
        from albumapp.ui.receiving import receive

        event.acceptProposedAction()
        receive(self, event.mimeData(), put=False)
