"""One report of an album and of the PDF that is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from albumapp.document.model import Document, Surface
from albumapp.preflight.finding import SEVERITIES, Finding
from albumapp.preflight.report import Label, Report
from albumapp.products.shape import Sheet

_SAID_TWICE = {"ppi-low", "ppi-soft", "line-thin", "text-small", "ink-over"}
"""What the album's check says better, since it knows frames and names."""
_ALIKE = {"ppi-soft": "ppi-low", "ink-over": "ink-high"}
Printed = tuple[Surface, Sheet]
"""What a page of the file is: a sheet of a surface."""


def sheets_of(document: Document) -> Iterator[Printed]:
    """The sheets of an album in the order of its PDF's pages: the cover's first."""
    cover = (document.cover,) if document.cover is not None else ()
    for surface in (*cover, *document.inner()):
        for sheet in surface.shape.sheets:
            yield surface, sheet


def with_album(report: Report, findings: Iterable[Finding], printed: Sequence[Printed]) -> Report:
    """The PDF's report with what was found in the album itself, placed on the pages that show it; pages are
    called as the album calls them. `printed` are the file's pages in their order."""
    placed = [_placed(f, printed) for f in findings]
    said = {(f.code, f.page) for f in placed}
    others = [
        f
        for f in report.findings
        if f.code not in _SAID_TWICE or (_ALIKE.get(f.code, f.code), f.page) not in said
    ]
    together = sorted((*placed, *others), key=lambda f: SEVERITIES.index(f.severity))
    return replace(report, findings=tuple(together), labels=labels(printed))


def labels(printed: Sequence[Printed]) -> dict[int, Label]:
    """What each page of a file is called: the cover, or by the book's own page numbers."""
    found: dict[int, Label] = {}
    covers = 0
    for number, (surface, sheet) in enumerate(printed, 1):
        shown = surface.shape.pages if sheet.page is None else (sheet.page,)
        if surface.shape.kind == "cover":
            covers += 1
            found[number] = ("Cover", {})
        elif len(shown) > 1:
            found[number] = ("Pages {a}–{b}", {"a": shown[0], "b": shown[-1]})
        else:
            found[number] = ("Page {n}", {"n": shown[0] if shown else number - covers})
    return found


def _placed(f: Finding, printed: Sequence[Printed]) -> Finding:
    """With the page that shows it, and its box on that page's trim."""
    for number, (surface, sheet) in enumerate(printed, 1):
        if surface.id != f.surface:
            continue
        if f.box is None:
            return replace(f, page=number)
        shared = f.box.intersection(sheet.trim.outset(sheet.bleed))
        if shared is not None:
            return replace(f, page=number, box=f.box.moved(-sheet.trim.x, -sheet.trim.y))
    return f
