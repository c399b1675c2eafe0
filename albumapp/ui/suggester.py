"""Drafts of the whole book and alternatives of one surface, solved in the background."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from albumapp.basis import Cancelled
from albumapp.geometry import Crop
from albumapp.ui.remaking import KEY as ARRANGED
from albumapp.ui.remaking import tell, tell_again, tell_same
from albumapp.ui.states import can_offer
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from albumapp.document.model import Document, PhotoEntry, Surface
    from albumapp.jobs.task import Task
    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk

PASSING = "option-"  # ids of frames that are only shown
KEY = "suggestion"  # of the question whether a draft is to be taken
PAUSE_MS = 250  # alternatives are solved when one has stopped leafing and editing


class Suggester(QObject):
    """`options` are the layouts of the surface that is shown, best first, the one it has among them."""

    alternatives_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._task: Task | None = None
        self._drafting = False
        self.options: list[Surface] = []
        self.shown = -1  # which of them the pages show as they stand, -1 for none
        self._for: object = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._solve)
        desk.current_surface_changed.connect(lambda _: self.refresh())
        desk.document_changed.connect(lambda _: self.refresh())
        desk.document_changed.connect(lambda _: desk.answered.emit(ARRANGED))  # it was about the pages before
        desk.analysis_changed.connect(self.refresh)
        desk.project_changed.connect(self.refresh)
        desk.busy_checks.append(self._timer.isActive)

    # --- the whole book -----------------------------------------------------------------------

    @property
    def drafting(self) -> bool:
        return self._drafting

    def suggest(self, **wishes: Any) -> None:
        """Draft the album; it waits for the analysis where that is not done. One undo step."""
        desk = self._desk
        project, analysis = desk.project, desk.analysis
        if project is None or not desk.photos():
            desk.say("info", tr("There are no photos to lay out."), tr("Bring in some photos first."))
            return
        desk.importer.settle()
        if analysis is None or desk.analyser.analysing:
            desk.analyser.analyse_then(lambda: self.suggest(**wishes))
            return
        self._begin()
        began = project.document
        desk.answered.emit(KEY)  # an earlier suggestion that was not taken is out of date

        def work(task: Task) -> Document:
            from albumapp.session.suggesting import suggest

            document = suggest(project, analysis, task=task, **wishes)
            load_for(document)
            return document

        def done(document: Document) -> None:
            self._drafting = False
            if desk.project is not project:
                return
            if not _edited(began, project.document):
                self._take(project, document)
                return
            desk.say(
                "info",
                tr("The suggestion is ready. You edited meanwhile: take it?"),
                tr("Undo brings your pages back."),
                tr("Take it"),
                lambda: self._take(project, document),
                KEY,
            )

        def failed(error: Exception) -> None:
            self._drafting = False
            desk.trouble(error)

        desk.start("suggest", work, done, failed)

    def _begin(self) -> None:
        """A book is laid out from now on; what else is drafted rests meanwhile."""
        self._drafting = True
        if "ideas" in self._desk.__dict__:
            self._desk.ideas.rest()

    def take_draft(self, document: Document) -> None:
        """A draft that was made already: the pages of the album, in one undo step."""
        if self._desk.project is not None:
            self._take(self._desk.project, document)

    def _take(self, project: Project, document: Document) -> None:
        """A draft takes the place of the pages; photos that came while it was solved stay, those that went
        leave their frames empty."""
        if self._desk.project is not project:
            return
        before = project.document
        document = _with_photos(document, before.photos)
        if self._desk.replace(document, "Suggest album", "suggest"):
            tell(self._desk, before, document)
            self._desk.suggester_made.emit()

    def again(self) -> None:
        """The whole book once more with the photos that are in it; what is locked or arranged stays."""
        self._remake([("suggest_again", {})])

    def remake(
        self,
        product_id: str | None = None,
        style: str | None = None,
        pages: int | None = None,
        title: str | None = None,
    ) -> None:
        """The photos of the book as another product, in another style or on other pages. One undo step.

        Where none of these is another than now it is the book once more.
        """
        doc = self._desk.document
        if doc is None:
            return
        edits: list[tuple[str, dict[str, Any]]] = [("set_title", {"title": title})] if title else []
        wanted = {"product": product_id or doc.product, "style": style or doc.style, "pages": pages}
        if wanted["product"] != doc.product:
            name = "Change product"
        elif wanted["style"] != doc.style:
            name = "Change style"
        else:
            name = "Change number of pages" if pages not in (None, doc.page_count) else ""
        edits.append(("change_product", wanted) if name else ("suggest_again", {}))
        self._remake(edits, name)

    def _remake(self, edits: list[tuple[str, dict[str, Any]]], name: str = "") -> None:
        """Edits of the whole book, in the background, as one undo step. `name`: of what becomes another."""
        desk = self._desk
        project = desk.project
        if project is None or self._drafting:
            return
        from albumapp.document.edits import EDITS, apply

        before, context = project.document, project.context
        self._begin()

        def work(task: Task) -> Document:
            task.report(tr("Laying out spreads"))
            made = before
            for edit_id, params in edits:
                made = apply(made, context, edit_id, params)
            return made

        def done(document: Document) -> None:
            self._drafting = False
            if desk.project is not project:
                return
            if project.document.surfaces != before.surfaces:
                desk.say("info", tr("The pages were changed meanwhile, so they stay."), tr("Try once more."))
            elif document.surfaces == before.surfaces:
                tell_same(desk, before)
            else:
                document = replace(document, photos=project.document.photos)
                if desk.replace(document, name or EDITS[edits[-1][0]].name, "suggest"):
                    if name == "Change product":
                        desk.products.compare(before, document)
                        tell(desk, before, document, chosen=False, product=True)
                    elif name:
                        tell(desk, before, document, chosen=False)
                    else:
                        tell_again(desk, before, document)
                    desk.suggester_made.emit()

        def failed(error: Exception) -> None:
            self._drafting = False
            desk.trouble(error)

        desk.start("suggest_again", work, done, failed)

    # --- one surface --------------------------------------------------------------------------

    def refresh(self) -> None:
        """The surface or its photos changed: the alternatives are solved anew after a pause."""
        surface = self._desk.surface
        if surface is self._for and surface is not None:
            return
        if self.options:
            self.options = []
            self.alternatives_changed.emit()
        self._timer.start()

    def _solve(self) -> None:
        desk = self._desk
        project, surface = desk.project, desk.surface
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._for = surface
        if project is None or surface is None or not can_offer(desk):
            self.options = []
            self.alternatives_changed.emit()
            desk.check_idle()
            return
        document = project.document

        def work(task: Task) -> list[Surface]:
            from albumapp.layout.alternatives import alternatives
            from albumapp.layout.style import style

            look = style(document.style)
            found = alternatives(document, surface.id, project.context.facts, look)
            return [named(surface, option) for option in found]

        def done(options: list[Surface]) -> None:
            if task is self._task:
                self._task = None
                from albumapp.layout.alternatives import shown

                self.options, self.shown = options, shown(surface, options)
                self.alternatives_changed.emit()

        def failed(error: Exception) -> None:
            if task is self._task:
                self._task = None
                self.options = []
                self.alternatives_changed.emit()
            if not isinstance(error, Cancelled):
                desk.trouble(error)

        task = self._task = desk.start("alternatives", work, done, failed, shown=False)

    def renew(self) -> None:
        """What is offered has changed, though the pages have not: a layout was kept, renamed or deleted."""
        self._for = None
        self.refresh()

    def take(self, n: int) -> bool:
        """Use an alternative: one undo step. What is offered stays as it is, so that one can try them all."""
        desk = self._desk
        surface, document, options = desk.surface, desk.document, self.options
        if surface is None or document is None or not 0 <= n < len(options) or n == self.shown:
            return False
        from albumapp.document.captions import followed
        from albumapp.document.edits import EDITS
        from albumapp.layout.alternatives import put_in

        chosen = options[n]
        frames = tuple(replace(f, id="") if f.id.startswith(PASSING) else f for f in chosen.frames)
        after = followed(document, put_in(document, surface, replace(chosen, frames=frames)))
        if not desk.replace(after, EDITS["resuggest"].name, "suggest"):
            return False
        self._timer.stop()
        self.options, self.shown, self._for = options, n, desk.surface
        self.alternatives_changed.emit()
        desk.check_idle()
        return True


def load_for(document: Document) -> None:
    """Load what a first picture of the pages needs (fonts, shaping, decoders): else the window would wait."""
    import albumapp.imaging.decode  # noqa: F401  (the pictures' threads use it)
    from albumapp.document.drawlist import draw

    for surface in document.surfaces:
        draw(document, surface)


def _edited(before: Document, after: Document) -> bool:
    """Whether more has changed than photos that came in."""
    gone = before.photos.keys() - after.photos.keys()
    return bool(gone) or replace(before, photos={}) != replace(after, photos={})


def _with_photos(document: Document, photos: Mapping[str, PhotoEntry]) -> Document:
    surfaces = tuple(
        s
        if all(p in photos for p in s.photos())
        else replace(
            s,
            frames=tuple(
                f
                if getattr(f, "photo", None) is None or f.photo in photos
                else replace(f, photo=None, crop=Crop(), why=())
                for f in s.frames
            ),
        )
        for s in document.surfaces
    )
    return replace(document, photos=photos, surfaces=surfaces)


def named(before: Surface, option: Surface) -> Surface:
    """An option whose frames have ids to show it with: those of the same photos, else passing ones."""
    ids = {f.photo: f.id for f in before.photo_frames() if f.photo is not None}
    frames = []
    for n, f in enumerate(option.frames):
        photo = getattr(f, "photo", None)
        frames.append(f if f.id else replace(f, id=ids.pop(photo, f"{PASSING}{n}")))
    return replace(option, frames=tuple(frames))
