"""Files out: PDF, pictures, proofs, contact sheets, order packages. In the background, never modal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from albumapp.basis import Cancelled
from albumapp.ui.language import current
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from albumapp.document.model import Document
    from albumapp.export.export import Options
    from albumapp.export.report import ExportReport
    from albumapp.jobs.task import Task
    from albumapp.products.spec import ProductSpec
    from albumapp.ui.desk import Desk

# what one may want: id, name, what it is for, ending of the target ("" is a folder). Those without a
# target (None) have a sheet of their own.
KINDS: tuple[tuple[str, str, str, str | None], ...] = (
    ("order", "Send it to a printer", "All that the chosen printer asks for, named as it wants it.", None),
    ("pdf", "PDF for a print shop", "One file with bleed, fonts and colours as printers want them.", ".pdf"),
    ("pictures", "Pictures", "Each spread or each page as a JPEG, in a folder.", ""),
    ("proof", "Proof to mail", "To look through. Readers of the web page write comments.", ".html"),
    ("contact", "Contact sheet", "Small pictures of the photos with their names and times.", ".pdf"),
    ("tiles", "Sheets to join", "In true size on several sheets of your own paper, as a PDF.", ".pdf"),
    ("hanging-plan", "Hanging plan", "Where the nails go, a paper template, and what to buy.", ".pdf"),
    ("home", "Print at home", "On your own printer, in true size, as a poster of several sheets too.", None),
)

# what is added to the name of a file that is no print of the album itself
_ALSO = {"proof": "proof", "contact": "photos", "tiles": "sheets", "hanging-plan": "hanging plan"}


class Exporter(QObject):
    finished = Signal(str)  # the path that was written

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.task: Task | None = None
        self.wanted = ""
        """The kind that the sheet of exports opens with the next time, "" for the one chosen last."""

    def suggested_path(self, kind: str, ending: str | None = None) -> Path:
        """A target beside the user's documents, or where the last one went, named after the album."""
        from PySide6.QtCore import QStandardPaths

        kept = self._desk.settings.get("export").get("folder")
        folder = kept if isinstance(kept, str) and Path(kept).is_dir() else ""
        folder = folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        project = self._desk.project
        title = project.document.title if project is not None else ""
        path = project.path if project is not None else None
        plain = "".join(c if c.isalnum() or c in " -_" else "-" if c in "–—" else " " for c in title)
        stem = " ".join(plain.split())
        stem = stem or (path.stem if path is not None else tr("Album"))
        if kind in _ALSO:
            stem = f"{stem} - {tr(_ALSO[kind])}"
        usual = next((k[3] for k in KINDS if k[0] == kind), ".pdf")
        return Path(folder or Path.home()) / f"{stem}{(usual or '') if ending is None else ending}"

    def export(
        self,
        path: Path | str,
        printed: Document | None = None,
        spec: ProductSpec | None = None,
        options: Options | None = None,
        after: Callable[[ExportReport], None] | None = None,
        otherwise: Callable[[Exception], bool] | None = None,
    ) -> None:
        """Write the album; `options`, or else the target's ending, say what: .pdf, .zip, .html, a folder.

        `printed` and `spec` are those of an order that is printed again, instead of the album as it is.
        `after` tells of the result in place of the usual message, `otherwise` of an error: True where it did.
        """
        desk, project, target = self._desk, self._desk.project, Path(path)
        if project is None or not project.document.surfaces:
            desk.say("info", tr("There is no album to export yet."), tr("Suggest one first."))
            return
        if self.task is not None:
            desk.say("info", tr("An export is running."), tr("Wait for it, or stop it below."))
            return
        from albumapp.document.placeholders import filled_document

        plain, spec = printed or project.document, spec or project.spec
        document = filled_document(plain, project.context)
        language = current()

        def work(task: Task) -> Any:
            from albumapp.export.export import Options, export
            from albumapp.session.files import photo_finder

            wish = options or Options(language=language)
            with desk.library_factory() as library:  # a connection of this thread's own
                find = photo_finder(document, library, project.path)
                places = {photo: find(photo) for photo in wish.photos or document.shown()}
            return export(
                document,
                spec,
                target,
                places.get,
                wish,
                progress=task.report,
                cancelled=lambda: task.cancelled,
            )

        def done(report: ExportReport) -> None:
            self.task = None
            if after is not None:
                after(report)
            else:
                ordered = options is None or options.kind in ("", "pdf", "package")
                self._tell(report, target, plain if printed is None and ordered else None)
            self.finished.emit(str(target))

        def failed(error: Exception) -> None:
            self.task = None
            if isinstance(error, Cancelled):
                from albumapp.export.export import kind_of

                resumed = kind_of(target, options.kind if options is not None else "") in ("pdf", "package")
                kept = tr("What was made of the photos is kept: the next export goes on from there.")
                desk.say("info", tr("Export stopped. Nothing was left behind."), kept if resumed else "")
            elif otherwise is None or not otherwise(error):
                desk.trouble(error)

        self.task = desk.start("export", work, done, failed)

    def _tell(self, report: ExportReport, target: Path, kept: Document | None) -> None:
        """What became of it; `kept` is what may be kept as an order."""
        desk = self._desk
        ready, level, mend = tr("{name} is ready.", name=target.name), "good", ""
        if report.left_out:
            level, ready = "warning", tr("{name} is ready, but photos are missing in it.", name=target.name)
            mend = missing_words(report)
        elif report.notes:
            mend = " ".join(dict.fromkeys(tr(note.what, **note.values) for note in report.notes))
        keep = (tr("Keep as an order"), lambda: desk.kept.freeze("", target.stem, kept))
        also = (keep,) if kept is not None and not report.left_out and desk.project is not None else ()
        desk.say(level, ready, mend, tr("Show in folder"), lambda: show(target), also=also)


def missing_words(report: ExportReport) -> str:
    names = ", ".join(sorted(x.name for x in report.left_out)[:3])
    return tr("Missing: {names}. Relink them and export again.", names=names)


def show(path: Path) -> None:
    """Open the folder that a file lies in, in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
