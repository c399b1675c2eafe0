"""The printed marker: one page that is put on the wall, so that a photo of it tells how large everything is.

Its squares are drawn, not a picture of them (`imaging/wallphoto.py: marker_cells`), so that its side is
`wallphoto.MARKER` mm on paper. A line of known length shows whether it was printed in true size.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from albumapp.document.model import Frame, ShapeFrame
from albumapp.drawing.colour import BLACK, WHITE, Colour
from albumapp.export.described import words
from albumapp.export.pdf import export_pdf
from albumapp.export.plain_pages import A4, LETTER, plain_document, plain_spec, style, text
from albumapp.export.report import ExportReport
from albumapp.geometry import Rect, Size
from albumapp.imaging.wallphoto import MARKER, marker_cells
from albumapp.products.catalogue import DEFAULT_PRODUCT, product

_TOP = 30.0  # mm: white above it
_LAP = 0.05  # mm that white squares lap over each other, so that no reader shows a seam
_RULER = {"mm": (100.0, "100 mm", 10), "in": (101.6, "4 in", 4)}


def export_marker(out: Path, paper: Size = A4, language: str = "en") -> ExportReport:
    """A PDF of one page of this paper. UserError where it cannot be written."""
    said = words(language, "marker")
    document = plain_document(said["title"], paper, [list(_page(paper, said))], {})
    return export_pdf(document, plain_spec(product(DEFAULT_PRODUCT)), out, lambda _: None)


def marker_box(paper: Size) -> Rect:
    """Where the marker's black square stands on the paper, mm."""
    return Rect((paper.w - MARKER) / 2, _TOP, MARKER, MARKER)


def _page(paper: Size, said: dict[str, str]) -> Iterator[Frame]:
    box = marker_box(paper)
    yield _square("m", box, BLACK)
    cells = marker_cells()
    side = MARKER / len(cells)
    for r, line in enumerate(cells):
        for c, white in enumerate(line):
            if white:
                cell = Rect(box.x + c * side, box.y + r * side, side, side)
                right = _LAP if c + 1 < len(line) and line[c + 1] else 0.0
                down = _LAP if r + 1 < len(cells) and cells[r + 1][c] else 0.0
                yield _square(f"m{r}{c}", Rect(cell.x, cell.y, side + right, side + down), WHITE)
    yield from _ruler(paper, box.bottom + 58)
    yield text("t", Rect(20, box.bottom + 10, paper.w - 40, 8), said["title"], style(15, bold=True))
    length = _RULER[_unit(paper)][1]
    for n, y in ((1, 20), (2, 29), (3, 41)):
        words_here = f"{n}   {said[f'step_{n}'].format(length=length)}"
        yield text(f"s{n}", Rect(20, box.bottom + y, paper.w - 40, 13), words_here, style(10))


def _unit(paper: Size) -> str:
    return "in" if paper == LETTER else "mm"


def _ruler(paper: Size, y: float) -> Iterator[Frame]:
    long, words_here, parts = _RULER[_unit(paper)]
    x = (paper.w - long) / 2
    yield _square("r", Rect(x, y, long, 0.3), BLACK)
    for n in range(parts + 1):
        high = 5.0 if n in (0, parts) else 2.5
        wide = 0.3
        at = x + (long - wide) * n / parts
        yield _square(f"r{n}", Rect(at, y - high, wide, high), BLACK)
    yield text("rt", Rect(x, y + 2, long, 6), words_here, style(9, "center"))


def _square(name: str, box: Rect, fill: Colour) -> ShapeFrame:
    return ShapeFrame(name, box, fill=fill, stroke=None)
