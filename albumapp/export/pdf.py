"""A document as one print-ready PDF/X-4, one page a sheet."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pikepdf

from albumapp.basis import UserError
from albumapp.document.drawlist import draw
from albumapp.document.model import Document
from albumapp.drawing.ops import DrawList, ImageOp
from albumapp.export import files, finishing
from albumapp.export.fonts import FontBook
from albumapp.export.images import ImageBook
from albumapp.export.pages import Content, PageWriter, PlainCanvas, reaches
from albumapp.export.report import ExportReport, LeftOut, Photos, Progress, Watch
from albumapp.export.sheets import PT, Page, pages
from albumapp.export.store import Parts
from albumapp.imaging import colour
from albumapp.products.spec import ProductSpec
from albumapp.text.shape import plain

Sheets = list[tuple[Page, DrawList]]
_LARGEST = 14_400  # points (ISO 32000-1, annex C.2)


def export_pdf(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    cover: str = "with",
    marks: bool = False,
    surfaces: Collection[str] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes the PDF; `out` is replaced only by a finished file.

    `cover`: "with" (first), "without", or "only"; `marks` adds crop and fold marks outside the bleed;
    `surfaces` narrows it to some surface ids. A photo that is missing or unreadable becomes a light grey
    box and stands in the report. UserError where nothing is to be written or the target cannot be;
    Cancelled when `cancelled()` says so.
    """
    watch = Watch(progress, cancelled)
    wanted = pages(document, cover, marks, surfaces)
    _check_pages(wanted)
    lists = {page.surface.id: draw(document, page.surface) for page in wanted}
    sheets = [(page, lists[page.surface.id]) for page in wanted]
    with files.workspace(out) as work:
        names = {entry.id: entry.name for entry in document.photos.values()}
        images = ImageBook(photos, work, colour.cmyk_profile(spec.output.profile), names)
        used = _used(sheets)
        looks = dict.fromkeys((op.photo, op.blur, op.recipe) for op in _pictures(sheets))
        for i, look in enumerate(looks):
            watch.report("photos", i, len(looks))
            images.picture(*look)
        title = plain(document.title) or spec.name  # one line: Info and XMP must agree
        made = work / "album.pdf"
        _write(made, title, spec, sheets, images, watch)
        watch.check()
        files.put(made, out)
    watch.report("pages", len(sheets), len(sheets))
    return ExportReport(out, len(sheets), _left_out(used, images, names), files=(out,))


def _check_pages(wanted: list[Page]) -> None:
    if not wanted:
        raise UserError("There are no pages to export.", "Add pages, or choose others.")
    if max(max(page.media.w, page.media.h) for page in wanted) * PT > _LARGEST:
        raise UserError(
            "A PDF's page is at most {largest:.0f} mm long.",
            "Choose a smaller product.",
            largest=_LARGEST / PT,
        )


def _pictures(sheets: Sheets) -> Iterator[ImageOp]:
    """The photos that show, in the order of the pages."""
    for page, drawn in sheets:
        yield from (op for op in drawn.ops if isinstance(op, ImageOp) and reaches(op, page.bleed))


def _used(sheets: Sheets) -> dict[str, list[str]]:
    """Surface ids by photo, in the order of the pages."""
    used: dict[str, list[str]] = {}
    for page, drawn in sheets:
        for op in _pictures([(page, drawn)]):
            places = used.setdefault(op.photo, [])
            if page.surface.id not in places:
                places.append(page.surface.id)
    return used


def _left_out(used: dict[str, list[str]], images: ImageBook, names: dict[str, str]) -> tuple[LeftOut, ...]:
    return tuple(
        LeftOut(photo, names.get(photo, photo), images.failed[photo], tuple(places))
        for photo, places in used.items()
        if photo in images.failed
    )


def _write(
    made: Path, title: str, spec: ProductSpec, sheets: Sheets, images: ImageBook, watch: Watch
) -> None:
    fonts = FontBook()
    layout, contents = _lay_out(sheets, images, fonts, spec.output.profile)
    when = finishing.made_now()
    facts = finishing.Facts(
        title=title,
        made=when,
        identity=finishing.identity(layout, when, images.content),
        condition=spec.output.condition,
        profile=spec.output.profile,
    )
    source = images.store.file()
    # the pages go to the photos, not the other way: pikepdf would copy foreign photos into memory
    with pikepdf.open(source) as pdf, pikepdf.open(io.BytesIO(layout)) as laid:
        pdf.pages.extend(laid.pages)
        pairs = [(page, content) for (page, _), content in zip(sheets, contents, strict=True)]
        finishing.finish(pdf, pairs, images, fonts, facts)
        watch.report("writing", 0, 100)
        _save(pdf, made, source, watch)


def _save(pdf: pikepdf.Pdf, made: Path, source: Parts, watch: Watch) -> None:
    """Saves, and fails where a photo could not be read any more: qpdf would leave it empty and go on."""
    try:
        finishing.save(pdf, made, lambda percent: watch.report("writing", percent, 100))
    finally:
        if source.failed is not None:
            name = Path(str(source.failed.filename or "A photo"))
            raise UserError("{name} could not be read.", "Is its disk still there?", name, name=name.name)


def _lay_out(sheets: Sheets, images: ImageBook, fonts: FontBook, profile: str) -> tuple[bytes, list[Content]]:
    """The pages with their vectors and text, and what each uses."""
    buffer = io.BytesIO()
    canvas = PlainCanvas(buffer, pdfVersion=(1, 6), pageCompression=1, invariant=1)
    canvas._doc.setCompression(1)
    writer = PageWriter(canvas, images, fonts, profile)
    contents = [writer.page(page, drawn) for page, drawn in sheets]
    canvas.save()
    return buffer.getvalue(), contents
