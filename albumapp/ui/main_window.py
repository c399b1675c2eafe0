"""The window: rail on top, messages, the start page or the workbench, the activity line.

It builds only what the first paint needs; menus and workbench follow in the turns of the event loop after it
(`build`), because a cold start is measured against a bare window.
"""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from albumapp.ui import language, theme
from albumapp.ui.findings import Checking
from albumapp.ui.garbage import Collector
from albumapp.ui.overlaid import Overlaid
from albumapp.ui.panels.bars import StatusLine
from albumapp.ui.panels.rail import Rail
from albumapp.ui.panels.start import StartPage
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from albumapp.session.project import Project
    from albumapp.ui.actions import Actions
    from albumapp.ui.desk import Desk
    from albumapp.ui.findings import Finding
    from albumapp.ui.panels.workbench import Workbench

SWITCH_S = 0.001  # a thread that solves gives way to the window's sooner than after Python's 5 ms
TITLE_BAR = 32  # px that a desktop may put above a window
UNSEEN_MS = 200  # a window that nothing shows yet is built without its first paint


class MainWindow(Overlaid):
    """`bench` is the workbench (made when first asked for), `actions_` the table's QActions."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._project: Project | None = None
        self.place = "photos"
        self._built = self._painted = False
        app = QApplication.instance()
        if not app.property("albumapp_theme"):
            settings = desk.settings
            theme.follow_system(app, settings.get("scheme"), settings.get("text_size"))
            app.setProperty("albumapp_theme", True)
        self.setObjectName("main_window")
        self.setWindowTitle("albumapp")
        self.setAcceptDrops(True)
        self.resize(1360, 860)
        self.checking = Checking(desk)
        self.checking.changed.connect(self._checked)
        self.rail = Rail(self)
        self.status = StatusLine(desk)
        self.start_page = StartPage(self)
        self.stack = QStackedWidget()
        self.stack.setObjectName("stack")
        self.stack.addWidget(self.start_page)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        box.addWidget(self.stack, 1)
        box.addWidget(self.status)
        self.setCentralWidget(whole)
        self.start_page.setFocus()
        self._listen()

    def _listen(self) -> None:
        desk = self.desk
        self.listen_for_messages()
        desk.project_changed.connect(self._project_changed)
        desk.project_changed.connect(lambda: desk.project is None or desk.family.look_about())
        desk.photos_changed.connect(self._things_changed)
        desk.analysis_changed.connect(self._things_changed)
        desk.document_changed.connect(self._things_changed)
        desk.suggester_made.connect(lambda: self.go("design"))
        desk.refused_wanted.connect(lambda: self.show_page("refused"))
        desk.row_changed.connect(self.checking.later)
        desk.relink_wanted.connect(lambda: self.run("relink"))
        desk.elsewhere_wanted.connect(lambda: self.run("save_copy"))
        desk.page_wanted.connect(self.show_page)
        desk.leave_wanted.connect(self.close)

    def run(self, action_id: str) -> None:
        """Trigger an action of the table."""
        self.build()
        self.actions_.refresh()  # what was done just now may have enabled it
        self.actions_[action_id].trigger()

    # --- building ----------------------------------------------------------------------------

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if not self._built:
            QTimer.singleShot(UNSEEN_MS, self.build)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if not self._built and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.build)

    def build(self) -> None:
        """What the first paint did not need: actions and menus, then the workbench a turn later."""
        if self._built:
            return
        self._built = True
        self.actions_.fill_menus(self.menuBar())
        self.rail.add_tools()
        if self.desk.project is not None:
            self._project_changed()
        else:
            QTimer.singleShot(0, self._warm)

    def _warm(self) -> None:
        """Load what the first album needs while nobody waits for it."""
        from albumapp.ui.warming import warm

        warm(self)

    @cached_property
    def actions_(self) -> Actions:
        from albumapp.ui.actions import Actions

        return Actions(self)

    @property
    def has_bench(self) -> bool:
        """The workbench is there; asking for it makes it."""
        return "bench" in self.__dict__

    @cached_property
    def bench(self) -> Workbench:
        from albumapp.ui.panels.workbench import Workbench

        self.build()
        bench = Workbench(self)
        self.stack.addWidget(bench)
        self._set_title()
        return bench

    # --- what is shown -----------------------------------------------------------------------

    def _project_changed(self) -> None:
        before, self._project = self._project, self.desk.project
        if before is not None and before is not self._project and "messages" in self.__dict__:
            self.messages.forget_questions()
        if not self._built:
            return
        self._close_sheet()
        doc = self.desk.document
        self.place = "design" if doc is not None and doc.surfaces else "photos"
        if self.desk.project is None:
            self.start_page.furnish()
        self._set_title()
        self._things_changed()

    def _set_title(self) -> None:
        project = self.desk.project
        if project is None:
            self.setWindowTitle("albumapp")
            return
        name = project.document.title or (project.path.stem if project.path is not None else tr("Album"))
        self.setWindowTitle(tr("{name} – albumapp", name=name))

    def _things_changed(self, *_: object) -> None:
        self._show_right_page()
        self._set_title()
        self.checking.later()
        self.rail.refresh()

    def _show_right_page(self) -> None:
        doc = self.desk.document
        full = doc is not None and bool(doc.photos or doc.surfaces or self.desk.importer.has_arrivals)
        page = self.bench if full else self.start_page
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            (self.bench.canvas if full else page).setFocus()
            self._lay_messages()
        if full:
            self.status.show_product(self._product_words())
        else:
            self.status.show_product("")

    def _product_words(self) -> str:
        from albumapp.ui.words import product_line

        project = self.desk.project
        return product_line(project.document, project.spec) if project is not None else ""

    @property
    def findings(self) -> list[Finding]:
        """What wants a look, as far as it is known now."""
        return self.checking.findings

    def _checked(self) -> None:
        self.rail.refresh()
        if self.has_bench:
            self.bench.set_attention({f.surface for f in self.findings if not f.note})
        if self._sheet is not None:
            self._sheet.refresh()
        if self._built:
            self.actions_.refresh()

    # --- going about -------------------------------------------------------------------------

    def go(self, step: str) -> None:
        """A station of the rail."""
        if self.stack.currentWidget() is self.start_page:
            self.start_page.setFocus()
            return
        self.place = step
        if step in ("photos", "story"):
            self._close_sheet()
            self.show_panels()
            self.bench.show_outline(False)
            self.bench.photos.show_filter("moments" if step == "story" else "all")
            self.bench.photos.setFocus()
        elif step == "design":
            self._close_sheet()
            self.bench.canvas.setFocus()
        else:
            self.show_page(step)
        self.rail.refresh()

    def show_panels(self, shown: bool = True) -> None:
        """Panels beside the canvas, or the canvas alone."""
        self.desk.panels_hidden = not shown
        self.bench.show_panels(shown)

    def show_suggest(self) -> None:
        if self.bench.inviting:
            self.bench.invite.setFocus()
        else:
            self.show_page("suggest")

    def take_focus(self) -> None:
        """Where the keys go when nothing else wants them: the pages, or the start."""
        page = self.stack.currentWidget()
        (self.start_page if page is self.start_page else self.bench.canvas).setFocus()

    def edit_text(self) -> None:
        """Put the cursor into the selected text."""
        self.bench.canvas.begin_mode(self.desk.selection[0])

    def show_preview(self) -> None:
        """The pages alone on the whole screen."""
        from albumapp.ui.preview import Preview

        preview = Preview(self.desk, self.bench.pictures, self, self.proofing)
        preview.showFullScreen()
        preview.setFocus()

    def finish_mode(self) -> None:
        """Keep the crop or the text that is being worked on."""
        if self.has_bench:
            self.bench.canvas.end_mode()

    # --- what Qt tells -----------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        if self._sheet is not None:
            self._sheet.settle()
            self._lay_messages()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            QTimer.singleShot(0, theme.wear_again)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            self.desk.project is not None
            and event.type() == QEvent.Type.ActivationChange
            and self.isActiveWindow()
        ):
            self.desk.lost.check()  # a drive may have come or gone meanwhile

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desk.project is not None and not self.desk.keeper.may_leave():
            event.ignore()
            return
        self.desk.settings.set("window", bytes(self.saveGeometry().toBase64()).decode())
        if self.has_bench:
            self.bench.close_down()
        super().closeEvent(event)

    def restore(self) -> None:
        """Where and how large the window was the last time."""
        kept = self.desk.settings.get("window")
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        room = self.screen().availableGeometry()
        if not self.isMaximized() and not room.contains(self.geometry()):
            self.resize(self.size().boundedTo(room.size() - QSize(0, TITLE_BAR)))
            self.move(room.topLeft())


def open_window(application: QApplication, paths: Sequence[Path] = (), demo: bool = False) -> MainWindow:
    """The composition for `app`: a desk and its window; work begins when the window is up."""
    from albumapp.ui.desk import Desk

    application.setApplicationName("albumapp")
    sys.setswitchinterval(SWITCH_S)
    desk = Desk()
    language.wear(application, desk.settings.get("language"))
    window = MainWindow(desk)
    window.restore()
    Collector(window)
    application.aboutToQuit.connect(desk.shut_down)

    def begin() -> None:
        if demo:
            desk.import_demo()
        elif paths:
            desk.import_paths(list(paths))

    if demo or paths:
        QTimer.singleShot(0, begin)
    return window
