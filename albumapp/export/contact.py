"""A contact sheet: small pictures of photos with their names and times, so many on a page, as one PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame
from albumapp.export import files
from albumapp.export.kept_views import KeptViews, Made
from albumapp.export.options import PdfOptions
from albumapp.export.pdf import export_pdf
from albumapp.export.pictures import jpeg_bytes
from albumapp.export.plain_pages import A4, QUIET, fitted, plain_document, plain_spec, style, text
from albumapp.export.report import ExportReport, LeftOut, Photos, Progress, Watch
from albumapp.geometry import MM_PER_INCH, Crop, Rect, Size
from albumapp.imaging import decode
from albumapp.products.spec import ProductSpec
from albumapp.text.shape import plain

PER_PAGE = (6, 12, 20, 30, 48)
_MARGIN, _GAP, _HEAD = 12.0, 4.0, 9.0
_PPI, _QUALITY = 250.0, 88
_NAME, _TIME = style(7, "center"), style(6, "center", colour=QUIET)


def export_contact(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    chosen: Sequence[str] | None = None,
    per_page: int = 20,
    paper: Size = A4,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """`chosen` are photo ids (None: those that the album shows, in its order), about `per_page` on a page.

    A photo that cannot be read is an empty place with its name, and stands in the report. UserError where
    there are no photos or it cannot be written.
    """
    watch = Watch(progress, cancelled)
    ids = [p for p in (document.shown() if chosen is None else chosen) if p in document.photos]
    if not ids:
        raise UserError("There are no photos to show.", "Choose some, or put photos on the pages.")
    grid = _grid(max(1, per_page), paper)
    with files.workspace(out) as work:
        kept, small = KeptViews(work), dict[str, Path]()
        entries: dict[str, PhotoEntry] = {}
        missing: list[LeftOut] = []
        for i, photo in enumerate(ids):
            watch.report("photos", i, len(ids))
            entry = document.photos[photo]
            try:
                side = round(max(grid[2].w, grid[2].h) / MM_PER_INCH * _PPI)
                make = partial(_small, entry, photos(photo), side)
                data, size = kept.photo(photos, photo, (side, _QUALITY), make)
                small[photo] = work / f"{i}.jpg"
                small[photo].write_bytes(data)
                entries[photo] = replace(entry, width=size[0], height=size[1])
            except UserError as e:
                entries[photo] = entry
                missing.append(LeftOut(photo, entry.name, str(e), ()))
        title = plain(document.title)
        pages = _pages(title, ids, entries, small, grid, paper)
        sheets = plain_document(title, paper, pages, {p: e for p, e in entries.items() if p in small})
        how = PdfOptions(kind="contact sheet")
        made = export_pdf(
            sheets, plain_spec(spec), out, small.get, options=how, progress=progress, cancelled=cancelled
        )
    return ExportReport(out, made.pages, tuple(missing), files=(out,))


def _grid(wanted: int, paper: Size) -> tuple[int, int, Size]:
    """Columns, rows and the size of a place, as square as may be."""
    width, height = paper.w - 2 * _MARGIN, paper.h - 2 * _MARGIN - _HEAD
    columns = min(
        range(1, wanted + 1),
        key=lambda c: (
            abs(c * -(-wanted // c) - wanted),
            abs(width / c - height / -(-wanted // c)),
        ),
    )
    rows = -(-wanted // columns)
    return columns, rows, Size((width + _GAP) / columns - _GAP, (height + _GAP) / rows - _GAP)


def _small(entry: PhotoEntry, path: Path | None, side: int) -> Made:
    """The photo drawn anew, as large as its place needs it: nothing else of the file goes on."""
    if path is None:
        raise UserError("{name} is missing.", "Find it again, or take it out.", name=entry.name)
    pixels = decode.read_rgb(path, side)
    return jpeg_bytes(pixels, _PPI, _QUALITY), (pixels.shape[1], pixels.shape[0])


def _pages(
    title: str,
    ids: Sequence[str],
    entries: dict[str, PhotoEntry],
    small: dict[str, Path],
    grid: tuple[int, int, Size],
    paper: Size,
) -> list[list[Frame]]:
    columns, rows, place = grid
    each = columns * rows
    count = -(-len(ids) // each)
    pages: list[list[Frame]] = []
    for page in range(count):
        width = paper.w - 2 * _MARGIN
        number = style(8, "right", colour=QUIET)
        head = style(10, bold=True)
        frames: list[Frame] = [
            text("title", Rect(_MARGIN, _MARGIN - 2, width - 30, 7), fitted(title, head, width - 30), head),
            text("number", Rect(paper.w - _MARGIN - 30, _MARGIN - 2, 30, 7), f"{page + 1}/{count}", number),
        ]
        for n, photo in enumerate(ids[page * each : (page + 1) * each]):
            x = _MARGIN + (n % columns) * (place.w + _GAP)
            y = _MARGIN + _HEAD + (n // columns) * (place.h + _GAP)
            frames += _cell(n, Rect(x, y, place.w, place.h), entries[photo], photo in small)
        pages.append(frames)
    return pages


def _cell(n: int, place: Rect, entry: PhotoEntry, there: bool) -> list[Frame]:
    """A photo whole in its place, with its name and time below."""
    words = 7.5 if place.h > 22 else 4.0
    room = Rect(place.x, place.y, place.w, place.h - words)
    made: list[Frame] = []
    if there:
        scale = min(room.w / entry.width, room.h / entry.height)
        w, h = entry.width * scale, entry.height * scale
        box = Rect(room.x + (room.w - w) / 2, room.bottom - h, w, h)  # on one line with its neighbours
        made.append(PhotoFrame(f"photo{n}", box, entry.id, Crop()))
    name = Rect(place.x, room.bottom + 0.8, place.w, 3.8)
    made.append(text(f"name{n}", name, fitted(entry.name, _NAME, place.w), _NAME))
    if entry.taken and words > 4:
        when = entry.taken[:16].replace("T", " ")
        made.append(text(f"time{n}", Rect(place.x, name.bottom - 0.3, place.w, 3.6), when, _TIME))
    return made
