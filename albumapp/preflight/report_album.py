"""One report of an album and of the PDF that is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from albumapp.document.model import Document, Surface
from albumapp.preflight.finding import SEVERITIES, Finding
from albumapp.preflight.report import Report
from albumapp.products.shape import Sheet

_SAID_TWICE = {"ppi-low", "ppi-soft", "line-thin", "text-small", "ink-over"}
"""What the album's check says better, since it knows frames and names."""
_ALIKE = {"ppi-soft": "ppi-low", "ink-over": "ink-high"}


def sheets_of(document: Document) -> Iterator[tuple[Surface, Sheet]]:
    """The sheets of an album in the order of its PDF's pages: the cover's first."""
    cover = (document.cover,) if document.cover is not None else ()
    for surface in (*cover, *document.inner()):
        for sheet in surface.shape.sheets:
            yield surface, sheet


def with_album(report: Report, findings: Iterable[Finding], document: Document) -> Report:
    """The PDF's report with what was found in the album itself, placed on the pages that show it."""
    placed = [_placed(f, document) for f in findings]
    said = {(f.code, f.page) for f in placed}
    others = [
        f
        for f in report.findings
        if f.code not in _SAID_TWICE or (_ALIKE.get(f.code, f.code), f.page) not in said
    ]
    together = sorted((*placed, *others), key=lambda f: SEVERITIES.index(f.severity))
    return replace(report, findings=tuple(together))


def _placed(f: Finding, document: Document) -> Finding:
    """With the page that shows it, and its box on that page's trim."""
    for number, (surface, sheet) in enumerate(sheets_of(document), 1):
        if surface.id != f.surface:
            continue
        if f.box is None:
            return replace(f, page=number)
        shared = f.box.intersection(sheet.trim.outset(sheet.bleed))
        if shared is not None:
            return replace(f, page=number, box=f.box.moved(-sheet.trim.x, -sheet.trim.y))
    return f
