"""Pages that are no album (contact sheets, quotes), made of the same frames and written by the same writer.

So their text is shaped, embedded and searchable as on any page. Lengths are mm.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from albumapp.document.model import Document, Frame, PhotoEntry, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import Cmyk, Colour
from albumapp.geometry import Insets, Rect, Size
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.products.spec import Output, ProductSpec
from albumapp.text.layout import natural_size
from albumapp.text.style import TextStyle

FAMILY = "Lato"
INK = Cmyk(0, 0, 0, 0.9)
QUIET = Cmyk(0, 0, 0, 0.6)
A4, LETTER = Size(210, 297), Size(215.9, 279.4)


def style(size_pt: float, align: str = "start", bold: bool = False, colour: Colour = INK) -> TextStyle:
    return TextStyle(FAMILY, size_pt, bold, colour=colour, align=align, leading=1.25)


def text(name: str, box: Rect, words: str, look: TextStyle) -> TextFrame:
    """Words in braces stay as they are: nothing fills itself on such a page."""
    return TextFrame(name, box, words.replace("{", "❴").replace("}", "❵"), look)


def rule(name: str, x: float, y: float, width: float, thick: float = 0.2) -> ShapeFrame:
    return ShapeFrame(name, Rect(x, y, width, thick), fill=QUIET, stroke=None)


def fitted(words: str, look: TextStyle, width: float) -> str:
    """The words on one line of so many mm, with "…" in the middle where they are longer."""
    line = " ".join(words.split())
    if natural_size(line, look)[0] <= width:
        return line
    low, high = 0, len(line)
    while low < high:  # the most letters that there is room for
        keep = (low + high + 1) // 2
        low, high = (keep, high) if natural_size(_cut(line, keep), look)[0] <= width else (low, keep - 1)
    return _cut(line, low)


def _cut(line: str, keep: int) -> str:
    end = keep // 2
    return line[: keep - end].rstrip() + "…" + (line[-end:].lstrip() if end else "")


def plain_document(
    title: str, size: Size, pages: Iterable[Iterable[Frame]], photos: Mapping[str, PhotoEntry]
) -> Document:
    """A document of single pages without bleed."""
    box = Rect(0, 0, size.w, size.h)
    surfaces = []
    for n, frames in enumerate(pages, 1):
        shape = SurfaceShape(
            "page", size, Insets(), Insets(), (box,), (Sheet(box, Insets(), page=n),), pages=(n,)
        )
        surfaces.append(Surface(f"page{n}", shape, tuple(frames)))
    return Document("plain", title, surfaces=tuple(surfaces), photos=photos)


def plain_spec(spec: ProductSpec) -> ProductSpec:
    """A product as such pages are written for: in the same inks, without the printer's limits."""
    from dataclasses import replace

    return replace(spec, output=Output(condition=spec.output.condition, profile=spec.output.profile))
