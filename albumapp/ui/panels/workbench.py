"""The workbench: photos at the left, the pages in the middle, properties at the right, the book below."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from albumapp.ui import commands_frames, tour, units
from albumapp.ui.announcing import Announcer
from albumapp.ui.canvas.aids import Aids
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.pins import Pins
from albumapp.ui.canvas.view import CanvasView
from albumapp.ui.carrying import Carrier
from albumapp.ui.covers import CoverKeeper
from albumapp.ui.language import as_bound
from albumapp.ui.panels.alternatives import Alternatives
from albumapp.ui.panels.contents import Contents
from albumapp.ui.panels.ideas import IdeasPanel
from albumapp.ui.panels.inspector import Inspector
from albumapp.ui.panels.invitation import INVITED, invitation
from albumapp.ui.panels.photos import PhotoPanel
from albumapp.ui.panels.strip import Strip
from albumapp.ui.panels.suggest import SuggestPanel
from albumapp.ui.panels.zoom import ZoomControl
from albumapp.ui.text_help import TextHelp
from albumapp.ui.theme import watch_contrast
from albumapp.ui.tr import tr
from albumapp.ui.widgets import widened

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from albumapp.document.model import Document
    from albumapp.ui.main_window import MainWindow
    from albumapp.ui.panels.outline import Outline

SIDES = (22.5, 18.9)  # line heights of the photo panel and the inspector: they grow with the text

WIDEST_LINE = 19  # px: with larger text the pages keep the rest of the room


class Workbench(QWidget):
    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("workbench")
        self._window, self._desk = window, window.desk
        desk = self._desk
        self._elsewhere: dict[str, Path] = {}
        self._attention: frozenset[str] = frozenset()
        self.pictures = Pictures(self.path_of, self._thumbnail_of, parent=self)
        desk.busy_checks.append(lambda: not self.pictures.is_idle)
        desk.pages_coming = self.pictures.pages_coming
        self.pictures.idle.connect(desk.check_idle)
        desk.shelf.opened.connect(self.pictures.ask_again)
        self.photos = PhotoPanel(desk, window.actions_)
        self.canvas = CanvasView(self.pictures)
        self.pins = Pins(desk, self.canvas)
        self.pins.pressed.connect(lambda _: window.show_page("comments"))
        self.text_help = TextHelp(desk, self.canvas)
        self.covers = CoverKeeper(desk, self.pictures)
        desk.suggester_made.connect(lambda: tour.offer(window))
        self.alternatives = Alternatives(desk, self.canvas, self.pictures, window.actions_)
        self.invite = SuggestPanel(desk)
        self.ideas = IdeasPanel(desk, self.pictures, INVITED)
        self.inspector = Inspector(desk, window.actions_)
        self.strip = Strip(self.pictures)
        self.zoom = ZoomControl(self.canvas, window.actions_)
        self.contents = Contents(self.pictures, desk.looked.at, self.hide_contents)
        for pages in (self.canvas, self.strip, self.contents.table):
            as_bound(pages)
        for pages in (self.strip, self.contents.table):
            self.text_help.fill(pages)
        units.use(desk.settings.get("unit"))
        self.canvas.set_aids(Aids.of(desk.settings.get))
        self.announcer = Announcer(desk, self.canvas)
        self._arrange()
        self._connect()
        watch_contrast(QApplication.instance())
        self._new_project()

    def _arrange(self) -> None:
        middle = QWidget()
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.canvas, 1)
        box.addWidget(self.alternatives)
        self.centre = QStackedWidget()
        self.centre.setObjectName("centre")
        self.centre.addWidget(middle)
        self.centre.addWidget(invitation(self.ideas, self.invite))
        self.centre.addWidget(self.contents)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setObjectName("split")
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for part in (self.photos, self.centre, self.inspector):
            self.split.addWidget(part)
        line = min(self.fontMetrics().height(), WIDEST_LINE)
        self.photos.setMinimumWidth(round(14 * line))
        self.inspector.setMinimumWidth(round(16 * line))
        self.centre.setMinimumWidth(320)
        self.split.setStretchFactor(1, 1)
        kept = self._desk.settings.get("side_widths")
        wide = (
            kept.get(side, round(lines * line)) for side, lines in zip(("left", "right"), SIDES, strict=True)
        )
        left, right = (w if isinstance(w, int) else 0 for w in wide)
        self.split.setSizes([left, 10_000, right])
        bottom = QHBoxLayout()
        bottom.setContentsMargins(0, 0, 8, 0)
        bottom.addWidget(self.strip, 1)
        bottom.addWidget(self.zoom)
        self.bottom = QFrame()
        self.bottom.setAutoFillBackground(True)
        self.bottom.setBackgroundRole(self.palette().ColorRole.Base)
        self.bottom.setLayout(bottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.split, 1)
        whole.addWidget(self.bottom)

    def _connect(self) -> None:
        desk, canvas = self._desk, self.canvas
        desk.project_changed.connect(self._new_project)
        desk.current_surface_changed.connect(self._go)
        desk.document_changed.connect(lambda _: self._show_centre())
        desk.selection_changed.connect(self._select)
        desk.photos_changed.connect(self._photos_changed)
        canvas.selection_changed.connect(self._selected)
        canvas.surface_shown.connect(lambda s: desk.go(s) if s else None)
        canvas.edit_failed.connect(lambda what, mend: desk.say("warning", what, mend))
        canvas.context_requested.connect(self._context)
        canvas.files_dropped.connect(self._files_dropped)
        canvas.things_dropped.connect(self._things_dropped)
        canvas.idle.connect(desk.check_idle)
        desk.busy_checks.append(lambda: not canvas.is_idle)
        self.strip.surface_chosen.connect(desk.go)
        self.strip.pages_chosen.connect(desk.choose_pages)
        self.strip.chapter_requested.connect(lambda *_: self._window.run("name_here"))
        self.strip.band_requested.connect(self._band_context)
        self.strip.photos_dropped.connect(self._on_pages)
        canvas.carrier = Carrier(desk, self.strip)
        desk.analysis_changed.connect(self._name_chapters)
        desk.looked.changed.connect(lambda: self.contents.count_up() if self.listing else None)
        table = self.contents.table
        table.surface_chosen.connect(desk.go)
        table.pages_chosen.connect(desk.choose_pages)
        table.opened.connect(self._open_pages)
        table.edit_failed.connect(lambda what, mend: desk.say("warning", what, mend))
        table.context_requested.connect(self._table_context)
        table.naming_requested.connect(lambda *_: self._window.run("name_here"))
        table.photos_dropped.connect(self._on_pages)
        self.strip.edit_failed.connect(lambda what, mend: desk.say("warning", what, mend))
        self.strip.context_requested.connect(self._strip_context)
        desk.busy_checks.append(lambda: not self.strip.is_idle)
        self.photos.context_requested.connect(self._popup)
        self.photos.use_requested.connect(self._use)
        desk.story.tried.connect(self._try)

    # --- the desk says -----------------------------------------------------------------------

    def _new_project(self) -> None:
        project = self._desk.project
        self.pictures.set_missing(())
        self.pictures.forget()
        self.canvas.set_project(project, self._desk.surface_id)
        self.strip.set_project(project)
        self.contents.set_project(project)
        self._name_chapters()
        self.canvas.set_printer_view(self._desk.printer_view)
        self._show_centre()
        if self._desk.surface_id:
            self._go(self._desk.surface_id)

    def _show_centre(self) -> None:
        doc = self._desk.document
        empty = doc is None or not doc.surfaces
        self.centre.setCurrentIndex(1 if empty else 2 if self.listing else 0)
        self.canvas.setFocusProxy(self.invite if empty else None)  # keys go to what is seen
        self.bottom.setVisible(not empty and not self._desk.panels_hidden)
        self.inspector.setVisible(not empty and not self._desk.panels_hidden)

    @property
    def inviting(self) -> bool:
        return self.centre.currentIndex() == 1

    @property
    def listing(self) -> bool:
        """All pages are shown at once."""
        return self.centre.currentIndex() == 2

    def show_contents(self) -> None:
        """All pages at once in the place of the spread; again: back to it."""
        if self.listing:
            self.hide_contents()
            return
        self.canvas.end_mode()
        self.centre.setCurrentIndex(2)
        chosen = list(self._desk.pages)
        self.contents.table.set_current(self._desk.surface_id)
        self.contents.table.choose(chosen)
        self.contents.table.setFocus()

    def hide_contents(self) -> None:
        if self.listing:
            self.centre.setCurrentIndex(0)
            self.canvas.setFocus()

    def set_attention(self, surface_ids: Collection[str]) -> None:
        """Pages that a check found something on."""
        self._attention = frozenset(surface_ids)
        self.strip.set_attention(surface_ids)
        if self._desk.outlined:
            self.outline.tree.set_attention(surface_ids)
        self.contents.set_attention(surface_ids)

    def _go(self, surface_id: str) -> None:
        if self.canvas.surface_id != surface_id:
            self.canvas.show_surface(surface_id)
        self.strip.set_current(surface_id)
        if self.listing:
            self.contents.table.set_current(surface_id)

    def _select(self, ids: list[str]) -> None:
        if self.canvas.selected_ids() != ids:
            self.canvas.select(ids)

    def _photos_changed(self) -> None:
        lost = self._desk.lost
        self.pictures.set_missing(lost.missing)
        moved, self._elsewhere = self._elsewhere, lost.elsewhere
        for photo in {p for p in {**moved, **self._elsewhere} if moved.get(p) != self._elsewhere.get(p)}:
            self.pictures.forget(photo)

    # --- the canvas and the panels say ---------------------------------------------------------

    def _selected(self, ids: list[str]) -> None:
        if self.canvas.surface_id == self._desk.surface_id:
            self._desk.select(ids)

    def _context(self, at: QPoint, frame: str, whole: bool = False) -> None:
        if frame and frame not in self._desk.selection:
            self._desk.select([frame])
        self._popup("frame" if frame else "surface", at, whole)

    def _strip_context(self, at: QPoint, surface: str) -> None:
        if surface:
            self._desk.go(surface)
            self._desk.select([])
            self._popup("surface", at)

    def _band_context(self, at: QPoint, surface: str) -> None:
        self._desk.go(surface)
        self._popup("band", at)

    def _on_pages(self, photos: list[str], surface: str) -> None:
        """Photos of the panel were let go on pages of the strip."""
        self._desk.importer.settle()
        edit = "add_photo" if len(photos) == 1 else "add_photos_here"
        said = {"photo": photos[0]} if len(photos) == 1 else {"photos": photos}
        self._desk.do(edit, surface=surface, **said)

    def _files_dropped(self, paths: list[str], surface: str, at: QPointF) -> None:
        from albumapp.ui.receiving import Place, bring_in

        bring_in(self._window, paths, Place(surface, at.x(), at.y()) if surface else None)

    def _things_dropped(self, mime: QMimeData, surface: str, at: QPointF) -> None:
        from albumapp.ui.receiving import Place, receive

        receive(self._window, mime, Place(surface, at.x(), at.y()) if surface else None)

    def _name_chapters(self) -> None:
        from albumapp.ui.commands_pages import names_of_chapters

        names = names_of_chapters(self._desk)
        self.strip.set_chapter_names(names)
        self.contents.set_chapter_names(names)

    def _table_context(self, at: QPoint, surface: str, chapter: bool) -> None:
        self._desk.go(surface)
        self._desk.select([])
        self._popup("band" if chapter else "surface", at)

    def _open_pages(self, surface: str) -> None:
        self._desk.go(surface)
        self.hide_contents()

    def _popup(self, place: str, at: QPoint, whole: bool = False) -> None:
        menu = self._window.actions_.context_menu(place, self, whole)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _try(self, document: Document | None) -> None:
        if document is not None:
            self.canvas.preview_document(document)
        else:
            self.canvas.clear_preview()

    def _use(self, photos: list[str]) -> None:
        surface = self._desk.surface
        if surface is None:
            self._desk.say("info", tr("There are no pages yet."), tr("Press “Suggest album” first."))
        else:
            commands_frames.place(self._desk, photos)

    # --- pictures ----------------------------------------------------------------------------

    def path_of(self, photo: str) -> Path | None:
        from pathlib import Path

        doc = self._desk.document
        entry = doc.photos.get(photo) if doc is not None else None
        if entry is None or photo in self._desk.lost.missing:
            return None
        return self._elsewhere.get(photo, Path(entry.path))

    def _thumbnail_of(self, photo: str) -> bytes | None:
        return self._desk.shelf.quick_thumbnail(photo)

    # --- shape -------------------------------------------------------------------------------

    @cached_property
    def outline(self) -> Outline:
        """Made when it is first looked at; it stands in the place of the photos."""
        from albumapp.ui.panels.outline import Outline

        made = Outline(self._desk, lambda: self._window.run("outline"), self._open_frame)
        made.setMinimumWidth(self.photos.minimumWidth())
        made.tree.context_requested.connect(lambda at, frame: self._context(at, frame, True))
        made.hide()
        self.split.insertWidget(0, made)
        made.tree.set_attention(self._attention)
        return made

    def _open_frame(self, frame: str) -> None:
        self.hide_contents()
        self.canvas.setFocus()
        self.canvas.begin_mode(frame)

    def show_outline(self, on: bool = True) -> None:
        """The outline of the book in the place of the photos, or those again."""
        if on == self._desk.outlined:
            return
        self._desk.outlined = on
        shown, gone = (self.outline, self.photos) if on else (self.photos, self.outline)
        had, sizes = self.outline.isAncestorOf(self._window.focusWidget() or self), self.split.sizes()
        gone.hide()
        shown.setVisible(not self._desk.panels_hidden)
        at, was = self.split.indexOf(shown), self.split.indexOf(gone)
        sizes[at], sizes[was] = sizes[was], 0
        self.split.setSizes(sizes)
        if on or had:
            (shown if on else self.canvas).setFocus()
        self._window.actions_.later()

    def widen(self, by: int) -> bool:
        """The panel that has the keys, else the left one, gets a tenth more room, or less (-1)."""
        here = self._window.focusWidget()
        left = self.outline if self._desk.outlined else self.photos
        right = self.inspector.isVisible() and here is not None and self.inspector.isAncestorOf(here)
        panel = self.inspector if right else left
        if not panel.isVisible():
            return False
        wide = widened(self.split, panel, self.centre, by * 0.1)
        if wide is None:
            return False
        kept = self._desk.settings.get("side_widths")
        self._desk.settings.set("side_widths", {**kept, "right" if right else "left": wide})
        return True

    def show_panels(self, shown: bool) -> None:
        outlined = self._desk.outlined
        self.photos.setVisible(shown and not outlined)
        if outlined:
            self.outline.setVisible(shown)
        self._show_centre()

    def close_down(self) -> None:
        """End the decoding threads."""
        self.strip.thumbnails.stop()
        self.photos.close_down()
        self.pictures.close()
