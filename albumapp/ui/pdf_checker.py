"""Any PDF meant for print, checked in the background: a print shop's tool. The report opens as a sheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from albumapp.basis import Cancelled
from albumapp.ui.language import current
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.jobs.task import Task
    from albumapp.preflight.report import Report
    from albumapp.ui.main_window import MainWindow


def check(window: MainWindow, path: Path | str) -> None:
    """Check a file; its findings are shown when they are there."""
    desk, pdf = window.desk, Path(path)

    def work(task: Task) -> Any:
        from albumapp.preflight.pdf import check_pdf

        def progress(done: int, total: int) -> None:
            if task.cancelled:
                raise Cancelled
            task.report(tr("Check a PDF"), done, total)

        return check_pdf(pdf, progress=progress)

    def done(report: Report) -> None:
        window.setProperty("pdf_report", [report])  # in a list: Qt would look into it
        window.show_page("pdf_report")

    def failed(error: Exception) -> None:
        if not isinstance(error, Cancelled):
            desk.trouble(error)

    desk.start("check_pdf", work, done, failed)


def report_of(window: MainWindow) -> Report | None:
    """Of the PDF that was checked last."""
    held = window.property("pdf_report")
    return held[0] if held else None


def save(window: MainWindow, report: Report, target: Path) -> None:
    """Write the report with a picture of each page, as one HTML file in the user's language."""
    desk = window.desk

    def work(task: Task) -> Any:
        from albumapp.preflight.report_html import html, write
        from albumapp.preflight.report_pictures import pictures

        drawn = pictures(report.path, len(report.pages))
        write(target, html(report, drawn, partial(tr), current()))

    def done(_: object) -> None:
        from albumapp.ui.exporter import show

        ready = tr("{name} is ready.", name=target.name)
        desk.say("good", ready, "", tr("Show in folder"), lambda: show(target))

    desk.start("report", work, done)
