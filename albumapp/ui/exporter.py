"""Files out: the PDF for the printer, spread pictures, the order package. In the background, never modal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from albumapp.basis import Cancelled
from albumapp.ui.language import current
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.export.report import ExportReport
    from albumapp.jobs.task import Task
    from albumapp.products.spec import ProductSpec
    from albumapp.ui.desk import Desk

# what can be made: id, name, what it is for, suffix of the target ("" is a folder)
KINDS = (
    ("pdf", "PDF for the printer", "One file with bleed, fonts and colours as printers want them.", ".pdf"),
    ("jpeg", "Pictures of the spreads", "One JPEG for each spread, in a folder.", ""),
    (
        "proof",
        "Proof to mail",
        "One web page of the whole book. Readers write comments and send them back.",
        ".html",
    ),
    ("package", "Order package", "PDF, pictures and order sheet in one file to send.", ".zip"),
)


class Exporter(QObject):
    finished = Signal(str)  # the path that was written

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.task: Task | None = None

    def suggested_path(self, kind: str) -> Path:
        """A target beside the user's documents, named after the album."""
        from PySide6.QtCore import QStandardPaths

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        project = self._desk.project
        title = project.document.title if project is not None else ""
        path = project.path if project is not None else None
        stem = "".join(c if c.isalnum() or c in " -_" else " " for c in title).strip()
        stem = stem or (path.stem if path is not None else tr("Album"))
        suffix = next(k[3] for k in KINDS if k[0] == kind)
        return Path(folder or Path.home()) / f"{stem}{suffix}"

    def export(
        self, path: Path | str, printed: Document | None = None, spec: ProductSpec | None = None
    ) -> None:
        """Write the album; the target's suffix says what: .pdf, .zip, or a folder of JPEGs.

        `printed` and `spec` are those of an order that is printed again, instead of the album as it is.
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

            with desk.library_factory() as library:  # a connection of this thread's own
                find = photo_finder(document, library, project.path)
                places = {photo: find(photo) for photo in document.shown()}
            return export(
                document,
                spec,
                target,
                places.get,
                Options(language=language),
                progress=task.report,
                cancelled=lambda: task.cancelled,
            )

        def done(report: ExportReport) -> None:
            self.task = None
            ready = tr("{name} is ready.", name=target.name)
            level, mend = "good", ""
            if report.left_out:
                level, names = "warning", ", ".join(sorted(x.name for x in report.left_out)[:3])
                ready = tr("{name} is ready, but photos are missing in it.", name=target.name)
                mend = tr("Missing: {names}. Relink them and export again.", names=names)
            keep = (tr("Keep as an order"), lambda: desk.kept.freeze("", target.stem, plain))
            also = (keep,) if printed is None and not report.left_out and desk.project is project else ()
            self._desk.say(level, ready, mend, tr("Show in folder"), lambda: show(target), also=also)
            self.finished.emit(str(target))

        def failed(error: Exception) -> None:
            self.task = None
            if isinstance(error, Cancelled):
                desk.say("info", tr("Export stopped. Nothing was left behind."))
            else:
                desk.trouble(error)

        self.task = desk.start("export", work, done, failed)


def show(path: Path) -> None:
    """Open the folder that a file lies in, in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
