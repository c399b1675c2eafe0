"""`albumapp preflight`: checks an album, or any print PDF, and says what a printer would send back."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.console import DONE, FINDINGS, Meter, check_json_target, result, say, write_json
from albumapp.jobs.task import Task

if TYPE_CHECKING:
    from albumapp.preflight.report import Report
    from albumapp.session.project import Project

Opened = Callable[[str], "Project"]


def add_preflight_options(p: argparse.ArgumentParser) -> None:
    p.add_argument("path", metavar="PROJECT|PDF", help="an .album file, or any PDF meant for print")
    p.add_argument("--json", metavar="FILE", help="every finding as JSON (- for stdout)")
    p.add_argument("--html", metavar="FILE", help="a report with a picture of each page")
    p.add_argument("--product", metavar="ID", help="hold a PDF to one of `albumapp products`, too")


def preflight(options: argparse.Namespace, opened: Opened) -> int:
    """Status 1 where a printer would send it back. The summary goes to stdout, unless JSON does."""
    check_json_target(options.json)
    path = Path(options.path)
    _check_html(options.html)
    if path.is_dir():
        raise UserError("{target} is a folder.", "Name a file in it.", path, target=options.path)
    if not path.is_file():
        raise UserError("{name} is not there.", "Name an album or a PDF.", path, name=options.path)
    meter = Meter()
    with tempfile.TemporaryDirectory(prefix="albumapp-") as work:
        if _is_pdf(path):
            report, pdf = _of_pdf(path, options.product, meter), path
        else:
            if options.product is not None:
                raise UserError("An album is held to its own product.", "Leave out --product.")
            report, pdf = _of_album(options.path, opened, Path(work) / "album.pdf", meter)
        _write(report, pdf, options, meter)
    return FINDINGS if report.rejected else DONE


def _is_pdf(path: Path) -> bool:
    with path.open("rb") as f:
        return b"%PDF-" in f.read(1024) or path.suffix.lower() == ".pdf"


def _check_html(target: str | None) -> None:
    if target is None:
        return
    path = Path(target)
    if path.is_dir() or not path.parent.is_dir():
        raise UserError(
            "{target} cannot be written.", "Name a file in a folder that is there.", target=target
        )
    if path.suffix.lower() not in (".html", ".htm"):
        raise UserError("{target} is no name of an HTML file.", "Name it .html.", target=target)


def _of_pdf(path: Path, product_id: str | None, meter: Meter) -> Report:
    from albumapp.preflight.pdf import check_pdf
    from albumapp.preflight.pdf_expect import Expected
    from albumapp.products.catalogue import product

    spec = product(product_id) if product_id is not None else None
    expected = None if spec is None else (lambda pages: Expected.of(spec, pages=pages))
    report = check_pdf(path, expected, progress=partial(Task("preflight", meter).report, "check"))
    meter.end()
    return report


def _of_album(name: str, opened: Opened, made: Path, meter: Meter) -> tuple[Report, Path]:
    """The album as it is, and the PDF that would be made of it."""
    from albumapp.document.placeholders import filled_document
    from albumapp.export.export import Options, export
    from albumapp.photos.library import Library
    from albumapp.preflight.album import check_album
    from albumapp.preflight.pdf import check_pdf
    from albumapp.preflight.pdf_expect import Expected
    from albumapp.preflight.report_album import sheets_of, with_album
    from albumapp.session.files import changed, photo_finder

    project = opened(name)
    try:
        document, spec = filled_document(project.document, project.context), project.spec
        if not document.surfaces:
            raise UserError("{name} has no pages yet.", "Make an album of it first.", name=name)
        with Library() as library:
            find = photo_finder(document, library, project.path)
            places = {photo: find(photo) for photo in document.shown()}
            others = [p for p, place in places.items() if place is not None and changed(library, place, p)]
        known, missing = project.context, [p for p, place in places.items() if place is None]
        album = check_album(project.document, spec, known, missing, others)
        task = Task("preflight", meter)
        export(document, spec, made, places.get, Options(kind="pdf"), progress=task.report)
        printed = list(sheets_of(document))
        sheets = [sheet for _, sheet in printed]
        report = check_pdf(made, Expected.of(spec, sheets), progress=partial(task.report, "check"))
    finally:
        project.close()
    meter.end()
    return with_album(replace(report, path=Path(name)), album, printed), made


def _write(report: Report, pdf: Path, options: argparse.Namespace, meter: Meter) -> None:
    from albumapp.preflight.report import as_json, summary

    if options.html is not None:
        from albumapp.preflight.report_html import html, write
        from albumapp.preflight.report_pictures import pictures

        say("drawing pages")
        write(Path(options.html), html(report, pictures(pdf, len(report.pages))))
    if options.json is not None:
        write_json(as_json(report), options.json)
    if options.json != "-":
        result("\n".join(summary(report)) + "\n")
