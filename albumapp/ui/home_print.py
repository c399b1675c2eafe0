"""Printing at home, in true size: pages on sheets of paper, on several where they are larger than one.

`plans` says what goes on which sheet (`export/tiling.py`); `HomePrinter.run` draws it in the background on a
QPrinter, which takes the whole paper as its page: 1 mm is 1 mm, whatever the driver's margins are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from albumapp.basis import Cancelled, UserError
from albumapp.export.tiling import Plan, Tile, mark_lines, plan
from albumapp.export.views import View, front, views
from albumapp.geometry import Insets, Size
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.export.pictures import Renderer
    from albumapp.jobs.task import Task
    from albumapp.ui.desk import Desk

PPI = 300.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What of the album, and how. `surfaces`, `numbers` as in `export/ranges.py`; `paper` stands."""

    paper: Size
    surfaces: tuple[str, ...] | None = None
    numbers: frozenset[int] | None = None
    single: bool = False
    bleed: bool = False
    fit: bool = False
    overlap: float = 10.0
    marks: bool = True


def plans(document: Document, wish: Wish, margins: Insets) -> list[tuple[View, Plan]]:
    """Each picture with its sheets. UserError where there is nothing to print."""
    found = views(document, "with", wish.surfaces, "page" if wish.single else "surface", wish.numbers)
    return [
        (
            view,
            plan(
                view.area(True) if wish.bleed else front(view),
                wish.paper,
                margins,
                wish.overlap,
                wish.fit,
                wish.marks,
            ),
        )
        for view in found
    ]


def blank_edges(printer: QPrinter) -> Insets:
    """What the printer leaves blank of paper that stands, mm."""
    layout = QPageLayout(printer.pageLayout())
    layout.setUnits(QPageLayout.Unit.Millimeter)
    m = layout.minimumMargins()
    if layout.orientation() == QPageLayout.Orientation.Landscape:
        return Insets(m.left(), m.top(), m.right(), m.bottom())
    return Insets(m.top(), m.right(), m.bottom(), m.left())


class HomePrinter(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.task: Task | None = None

    def run(self, printer: QPrinter, wish: Wish) -> None:
        """Print the open album; the activity line shows how far it is."""
        desk, project = self._desk, self._desk.project
        if project is None or self.task is not None:
            return
        from albumapp.document.placeholders import filled_document

        document = filled_document(project.document, project.context)
        try:
            sheets = plans(document, wish, blank_edges(printer))
        except UserError as error:
            desk.trouble(error)
            return
        into = printer.outputFileName()

        def work(task: Task) -> int:
            from albumapp.export.pictures import Renderer
            from albumapp.session.files import photo_finder

            with desk.library_factory() as library:  # a connection of this thread's own
                find = photo_finder(document, library, project.path)
                places = {photo: find(photo) for photo in document.shown()}
            renderer = Renderer(document, places.get)
            if into:
                _print_file(printer, Path(into), sheets, wish, renderer, task)
            else:
                _print(printer, sheets, wish, renderer, task)
            return sum(made.sheets for _, made in sheets)

        def done(n: int) -> None:
            self.task = None
            words = count(n, "{n} sheet is with the printer.", "{n} sheets are with the printer.")
            desk.say("good", tr("{name} is ready.", name=Path(into).name) if into else words)

        def failed(error: Exception) -> None:
            self.task = None
            if isinstance(error, Cancelled):
                desk.say("info", tr("Printing stopped."))
            else:
                desk.trouble(error)

        self.task = desk.start("print", work, done, failed)


def set_up(printer: QPrinter, paper: Size, lying: bool) -> None:
    """The whole sheet of paper (standing `paper` mm) as the page, standing or lying."""
    printer.setFullPage(True)
    size = QPageSize(
        QSizeF(paper.w, paper.h), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))
    printer.setFullPage(True)


def _print_file(
    printer: QPrinter,
    target: Path,
    sheets: Sequence[tuple[View, Plan]],
    wish: Wish,
    renderer: Renderer,
    task: Task,
) -> None:
    """Into a PDF file; what was there is replaced by a finished one only."""
    from albumapp.export import files

    with files.workspace(target) as work:
        made = work / "printed.pdf"
        printer.setOutputFileName(str(made))
        _print(printer, sheets, wish, renderer, task)
        files.put(made, target)


def _print(
    printer: QPrinter, sheets: Sequence[tuple[View, Plan]], wish: Wish, renderer: Renderer, task: Task
) -> None:
    total = sum(made.sheets for _, made in sheets)
    done = 0
    painter = QPainter()
    try:
        for view, made in sheets:
            for tile in made.tiles:
                task.report("sheets", done, total)
                set_up(printer, wish.paper, made.landscape)
                if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
                    raise UserError("The printer takes nothing.", "Is it on, or the file in use?")
                _sheet(painter, printer, view, made, tile, wish, renderer)
                done += 1
        task.report("sheets", total, total)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _sheet(
    painter: QPainter, printer: QPrinter, view: View, made: Plan, tile: Tile, wish: Wish, renderer: Renderer
) -> None:
    k = printer.resolution() / 25.4
    ppi = min(PPI, PPI * made.scale) if made.scale < 1 else PPI
    image = _image(renderer.render(view.surface, ppi, tile.area))
    p = tile.place
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(p.x * k, p.y * k, p.w * k, p.h * k), image)
    if made.sheets == 1 or not wish.marks:
        return
    painter.setPen(QPen(QColor("black"), 0.1 * k))
    for x0, y0, x1, y1 in mark_lines(made, tile):
        painter.drawLine(QPointF(x0 * k, y0 * k), QPointF(x1 * k, y1 * k))
    font = QFont()
    font.setPixelSize(max(1, round(2.6 * k)))
    painter.setFont(font)
    words = tr(
        "{page}: row {row}, column {column}", page=page_words(view), row=tile.row + 1, column=tile.column + 1
    )
    painter.drawText(QPointF((p.x + 12) * k, (p.bottom + 4.2) * k), words)


def page_words(view: View) -> str:
    from albumapp.ui.words import surface_name

    return tr("Page {n}", n=view.page) if view.page is not None else surface_name(view.surface)


def _image(pixels: Any) -> QImage:
    h, w = pixels.shape[:2]
    data = pixels.tobytes()
    return QImage(data, w, h, 3 * w, QImage.Format.Format_RGB888).copy()
