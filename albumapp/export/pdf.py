"""A document as one print-ready PDF (PDF/X-4, X-3 or X-1a), one page a sheet."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pikepdf

from albumapp.basis import UserError, own_files
from albumapp.document.drawlist import draw
from albumapp.document.model import Document
from albumapp.drawing.ops import ImageOp, Op
from albumapp.export import files, finishing
from albumapp.export.fitting import fitted
from albumapp.export.flatten import Drawn, Flat, Recent, flattened, picture
from albumapp.export.fonts import FontBook
from albumapp.export.images import ImageBook
from albumapp.export.kept import Kept
from albumapp.export.marks import Slug, finishing_lines, slug
from albumapp.export.marks import marks as marks_of
from albumapp.export.needs import Look, needs
from albumapp.export.options import USUAL_MARKS, PdfOptions, Settings, settings
from albumapp.export.pages import Content, PageWriter, PlainCanvas
from albumapp.export.reach import reaches
from albumapp.export.report import ExportReport, LeftOut, Photos, Progress, Watch
from albumapp.export.sheets import MARKS_MARGIN, PT, Page, pages
from albumapp.export.store import Parts
from albumapp.products.spec import ProductSpec
from albumapp.text.shape import plain

_LARGEST = 14_400  # points (ISO 32000-1, annex C.2)
_PLAIN = PdfOptions()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with all that is drawn on it, and the photos that are in ink there."""

    page: Page
    drawn: tuple[Drawn, ...]
    outside: tuple[Op, ...]
    inked: frozenset[str]

    def pictures(self) -> Iterator[ImageOp]:
        """The photos that show as such."""
        yield from (op for op in self.drawn if isinstance(op, ImageOp) and reaches(op, self.page.bleed))

    def photos(self) -> Iterator[str]:
        """The ids of all that show, flattened or not."""
        for op in self.drawn:
            within = op.ops if isinstance(op, Flat) else (op,)
            yield from (o.photo for o in within if isinstance(o, ImageOp) and reaches(o, self.page.bleed))


def export_pdf(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    cover: str = "with",
    marks: bool = False,
    surfaces: Collection[str] | None = None,
    options: PdfOptions = _PLAIN,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes the PDF; `out` is replaced only by a finished file.

    `cover`: "with" (first), "without", or "only"; `marks` adds crop and fold marks outside the bleed to those
    of `options`; `surfaces` narrows it to some surface ids. A photo that is missing or unreadable becomes a
    light grey box and stands in the report. UserError where nothing is to be written or the target cannot be;
    Cancelled when `cancelled()` says so: what was made until then is kept for the next time (`kept.py`).
    """
    if marks and not options.marks.any:
        options = replace(options, marks=USUAL_MARKS)
    margin = MARKS_MARGIN if settings(spec, options).marks.any else 0.0
    wanted = pages(document, cover, margin, surfaces, options.numbers, options.single_pages)
    return write_pages(document, spec, wanted, out, photos, options, Watch(progress, cancelled))


def write_pages(
    document: Document,
    spec: ProductSpec,
    wanted: list[Page],
    out: Path,
    photos: Photos,
    options: PdfOptions,
    watch: Watch,
) -> ExportReport:
    """`export_pdf` of some pages, in their order."""
    _check_pages(wanted)
    how = settings(spec, options)
    title = plain(document.title) or spec.name  # one line: Info and XMP must agree
    words = Slug(how.marks.order, title, spec.name, finishing.made_now(), document.page_count)
    leaves = _leaves(document, spec, wanted, how, options, words)
    names = {entry.id: entry.name for entry in document.photos.values()}
    with files.workspace(out) as work:
        kept = Kept(work)
        each = needs(
            (op, leaf.page.bleed, op.photo in leaf.inked) for leaf in leaves for op in leaf.pictures()
        )

        def made(settings: Settings) -> ImageBook:
            images = ImageBook(photos, work, kept, settings, names, each)
            _make(images, leaves, watch)
            return images

        images, notes = fitted(made, how)
        path = work / "album.pdf"
        _write(path, title, words.made, leaves, images, watch, _own(document, spec, wanted, options))
        watch.check()
        files.put(path, out)
    kept.tidy()
    watch.report("pages", len(leaves), len(leaves))
    left_out = _left_out(_used(leaves), images, names)
    return ExportReport(out, len(leaves), left_out, files=(out,), notes=notes)


def _own(document: Document, spec: ProductSpec, wanted: list[Page], options: PdfOptions) -> str:
    """What the file says of itself: its kind, or the product whose sheets it has, as they are cut for it."""
    if options.kind:
        return own_files.xmp(kind=options.kind)
    whole = all(page.paper is None and page.sheet in page.surface.shape.sheets for page in wanted)
    return own_files.xmp(spec.id, document.page_count) if whole and document.product == spec.id else ""


def _check_pages(wanted: list[Page]) -> None:
    if not wanted:
        raise UserError("There are no pages to export.", "Add pages, or choose others.")
    if max(max(page.media.w, page.media.h) for page in wanted) * PT > _LARGEST:
        raise UserError(
            "A PDF's page is at most {largest:.0f} mm long.",
            "Choose a smaller product.",
            largest=_LARGEST / PT,
        )


def _leaves(
    document: Document,
    spec: ProductSpec,
    wanted: list[Page],
    how: Settings,
    options: PdfOptions,
    words: Slug,
) -> list[Leaf]:
    lists = {id(page.surface): draw(document, page.surface).ops for page in wanted}
    cut, fold = (spec.output.cut_spot, spec.output.fold_spot) if options.spots else ("", "")
    found = []
    for n, page in enumerate(wanted, start=1):
        drawn: list[Drawn] = list(lists[id(page.surface)])
        if how.flat:
            drawn = flattened(lists[id(page.surface)], page.bleed, how.ppi_flat)
        drawn += finishing_lines(page, cut, fold)
        outside: list[Op] = [*page.outside, *marks_of(page, how.marks)]
        if how.marks.slug:
            outside += slug(page, words.line(page, n, len(wanted)))
        found.append(Leaf(page, tuple(drawn), tuple(outside), _inked(drawn)))
    return found


def _inked(drawn: list[Drawn]) -> frozenset[str]:
    """The photos that a flattened part touches: in other colours than it they would show its edge."""
    boxes = [op.box for op in drawn if isinstance(op, Flat)]
    photos = (op for op in drawn if isinstance(op, ImageOp))
    return frozenset(op.photo for op in photos if any(reaches(op, box) for box in boxes))


def _make(images: ImageBook, leaves: list[Leaf], watch: Watch) -> None:
    """All pictures, in the order of the pages."""
    todo: dict[Look | Flat, None] = {}
    for leaf in leaves:
        todo |= dict.fromkeys(Look.of(op, op.photo in leaf.inked) for op in leaf.pictures())
        todo |= dict.fromkeys(op for op in leaf.drawn if isinstance(op, Flat))
    recent = Recent(images)
    for i, one in enumerate(todo):
        watch.report("photos", i, len(todo))
        if isinstance(one, Look):
            images.picture(one)
        else:
            picture(one, images, recent)


def _used(leaves: list[Leaf]) -> dict[str, list[str]]:
    """Surface ids by photo, in the order of the pages."""
    used: dict[str, list[str]] = {}
    for leaf in leaves:
        for photo in leaf.photos():
            places = used.setdefault(photo, [])
            if leaf.page.surface.id not in places:
                places.append(leaf.page.surface.id)
    return used


def _left_out(used: dict[str, list[str]], images: ImageBook, names: dict[str, str]) -> tuple[LeftOut, ...]:
    return tuple(
        LeftOut(photo, names.get(photo, photo), images.failed[photo], tuple(places))
        for photo, places in used.items()
        if photo in images.failed
    )


def _write(
    made: Path, title: str, when: datetime, leaves: list[Leaf], images: ImageBook, watch: Watch, own: str
) -> None:
    fonts, how = FontBook(), images.how
    layout, contents = _lay_out(leaves, images, fonts)
    facts = finishing.Facts(
        title=title,
        made=when,
        identity=finishing.identity(layout, when, [*images.content, str(images.store.size)]),
        condition=how.condition,
        profile=how.profile,
        flavour=how.flavour,
        true_size=any(leaf.page.paper is not None for leaf in leaves),
        own=own,
    )
    source = images.store.file()
    # the pages go to the photos, not the other way: pikepdf would copy foreign photos into memory
    with pikepdf.open(source) as pdf, pikepdf.open(io.BytesIO(layout)) as laid:
        pdf.pages.extend(laid.pages)
        pairs = [(leaf.page, content) for leaf, content in zip(leaves, contents, strict=True)]
        finishing.finish(pdf, pairs, images, fonts, facts)
        watch.report("writing", 0, 100)
        _save(pdf, made, facts, source, watch)


def _save(pdf: pikepdf.Pdf, made: Path, facts: finishing.Facts, source: Parts, watch: Watch) -> None:
    """Saves, and fails where a photo could not be read any more: qpdf would leave it empty and go on."""
    try:
        finishing.save(pdf, made, facts, lambda percent: watch.report("writing", percent, 100))
    finally:
        if source.failed is not None:
            name = Path(str(source.failed.filename or "A photo"))
            raise UserError("{name} could not be read.", "Is its disk still there?", name, name=name.name)


def _lay_out(leaves: list[Leaf], images: ImageBook, fonts: FontBook) -> tuple[bytes, list[Content]]:
    """The pages with their vectors and text, and what each uses."""
    buffer = io.BytesIO()
    version = (1, 4) if images.how.flat else (1, 6)
    canvas = PlainCanvas(buffer, pdfVersion=version, pageCompression=1, invariant=1)
    canvas._doc.setCompression(1)
    writer = PageWriter(canvas, images, fonts)
    contents = [writer.page(leaf.page, leaf.drawn, leaf.outside, leaf.inked) for leaf in leaves]
    canvas.save()
    return buffer.getvalue(), contents
