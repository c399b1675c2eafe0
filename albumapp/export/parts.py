"""A book as the PDFs that its printer wants: cover and block apart, all in one, or the block between the two
boards of the cover (`products.spec.Delivery.files`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document
from albumapp.export import files
from albumapp.export.options import PdfOptions, settings
from albumapp.export.pdf import write_pages
from albumapp.export.report import ExportReport, Photos, Progress, Watch
from albumapp.export.sheets import MARKS_MARGIN, Page, boards, pages
from albumapp.products.spec import ProductSpec

_PLAIN = PdfOptions()


@dataclass(frozen=True, slots=True)
class Part:
    """One PDF. `what` is "cover", "block" or "book"."""

    what: str
    pages: tuple[Page, ...]


def parts(document: Document, spec: ProductSpec, options: PdfOptions = _PLAIN) -> tuple[Part, ...]:
    """The PDFs of a book, the cover's first; one that would have no pages is left out.

    "two": cover and block; "one": a book, cover first; "around": a book with the front board first and the
    back board last. Any other way ("jpeg") counts as "two". UserError where there are no pages at all.
    """
    margin = MARKS_MARGIN if settings(spec, options).marks.any else 0.0
    block = pages(document, "without", margin, None, options.numbers, options.single_pages)
    cover = pages(document, "only", margin)
    if spec.delivery.files == "one":
        found = [Part("book", (*cover, *block))]
    elif spec.delivery.files == "around" and cover:
        front, back = boards(cover[0])
        found = [Part("book", (front, *block, back))]
    else:
        found = [Part("cover", tuple(cover)), Part("block", tuple(block))]
    chosen = tuple(part for part in found if part.pages)
    if not chosen:
        raise UserError("There are no pages to export.", "Add pages, or choose others.")
    return chosen


def export_parts(
    document: Document,
    spec: ProductSpec,
    folder: Path,
    photos: Photos,
    *,
    name: Callable[[Part], str],
    options: PdfOptions = _PLAIN,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[tuple[Part, ExportReport]]:
    """Writes all of them into a folder that is there, as `name(part)` with .pdf; all or none.

    Errors as `export.pdf.export_pdf`; UserError where two would have the same name.
    """
    wanted = parts(document, spec, options)
    names = [f"{name(part)}.pdf" for part in wanted]
    if len({n.lower() for n in names}) < len(names):
        raise UserError("Cover and block would have the same name.", "Correct the product's names.")
    watch, made = Watch(progress, cancelled), []
    with files.workspace(folder / names[0]) as work:
        for part, file in zip(wanted, names, strict=True):
            report = write_pages(document, spec, list(part.pages), work / file, photos, options, watch)
            made.append((part, report))
        files.put_all([work / n for n in names], folder, files.originals(document, photos))
    return [(part, report.moved(folder)) for part, report in made]
