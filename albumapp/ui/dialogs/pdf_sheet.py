"""The sheet of a PDF's check: whether a printer would take it, and what was found, the worst first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from albumapp.ui.dialogs.check import GROUPS
from albumapp.ui.findings import shown
from albumapp.ui.pdf_checker import check, report_of, save
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.preflight.finding import Finding
    from albumapp.preflight.report import Report
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

MOST = 80  # findings that are listed: the saved report has all


def pdf_report(window: MainWindow, sheet: Sheet) -> None:
    """Of the PDF that was checked last; without one it offers to choose one."""
    report = report_of(window)
    another = button(tr("Check another PDF…"), "pdf_another", lambda: _another(window), "flat", "folder-open")
    if report is None:
        sheet.body.addWidget(wrapped(label(tr("Any PDF meant for print can be checked."), quiet=True)))
        sheet.body.addLayout(row(another, None))
        sheet.first = another
        return
    sheet.body.addWidget(wrapped(label(report.path.name, "pdf_name", bold=True)))
    sheet.body.addWidget(wrapped(label(tr(report.outcome), "pdf_outcome")))
    sheet.body.addWidget(wrapped(label(_facts(report), "pdf_facts", quiet=True)))
    store = button(tr("Save report…"), "pdf_save", lambda: _save(window, report), "", "export")
    sheet.body.addLayout(row(store, another, None))
    for severity, heading, _ in GROUPS:
        found = [f for f in report.findings if f.severity == severity]
        if found:
            sheet.body.addWidget(label(tr(heading), f"pdf_{severity}", 1, bold=True))
            for n, f in enumerate(found[:MOST]):
                sheet.body.addWidget(_line(f, report, f"{severity}_{n}"))
    sheet.body.addStretch(1)
    sheet.first = store


def _facts(report: Report) -> str:
    pages = count(len(report.pages), "{n} page", "{n} pages")
    kept = count(len(report.passed()), "{n} rule kept", "{n} rules kept")
    return " · ".join(part for part in (report.standard, report.condition, pages, kept) if part)


def _line(found: Finding, report: Report, key: str) -> QWidget:
    line = QWidget()
    box = column(line, 0, 0)
    box.setContentsMargins(8, 2, 0, 8)
    words = shown(found)
    text = words.text
    if found.page is not None:
        text = tr("{place}: {words}", place=report.where(found.page, tr), words=words.text)
    box.addWidget(wrapped(label(text, f"pdf_finding_{key}")))
    if words.mend:
        box.addWidget(wrapped(label(words.mend, f"pdf_how_{key}", quiet=True)))
    return line


def _another(window: MainWindow) -> None:
    found, _ = QFileDialog.getOpenFileName(window, tr("Check a PDF"), "", tr("PDF (*.pdf)"))
    if found:
        check(window, found)


def _save(window: MainWindow, report: Report) -> None:
    usual = report.path.with_name(f"{report.path.stem} {tr('report')}.html")
    found, _ = QFileDialog.getSaveFileName(window, tr("Save report"), str(usual), tr("Web page (*.html)"))
    if found:
        target = Path(found)
        save(window, report, target if target.suffix else target.with_suffix(".html"))
