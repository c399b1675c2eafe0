"""Pictures that are larger than the paper at home, in true size on several sheets that are joined, as a PDF.

Each sheet is a page whose trim is the part of the picture that it holds; photos go through untouched. A guide
comes first. On walls each piece is a picture of its own: its front, without what folds round the bars.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document, Frame, PhotoEntry, Surface
from albumapp.export import files
from albumapp.export.described import surface_name
from albumapp.export.described import words as words_of
from albumapp.export.guide import Whole, guide_pages
from albumapp.export.on_paper import OnPaper
from albumapp.export.options import PdfOptions
from albumapp.export.pdf import write_pages
from albumapp.export.pictures import Renderer, jpeg_bytes
from albumapp.export.plain_pages import plain_document, plain_spec
from albumapp.export.report import ExportReport, Photos, Progress, Watch
from albumapp.export.sheets import Page
from albumapp.export.tile_pages import CHECK, Head, tile_page
from albumapp.export.tiling import EDGE, Plan, plan
from albumapp.export.views import front, number, views
from albumapp.geometry import Insets, Rect, Size
from albumapp.products.spec import ProductSpec
from albumapp.text.shape import plain

_SHOWN_PPI, _SHOWN_MM = 150.0, 190.0  # of the small pictures in the guide
_QUALITY = 85


@dataclass(frozen=True, slots=True)
class Picture:
    """What is joined: an area of a surface (mm), what it is called, and its sheets."""

    surface: Surface
    area: Rect
    name: str
    made: Plan


def export_tiles(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    wish: OnPaper | None = None,
    cover: str = "with",
    surfaces: Collection[str] | None = None,
    numbers: Collection[int] | None = None,
    single: bool = False,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """`surfaces`, `numbers` and `single` as in `export/ranges.py` and `views`. UserError, Cancelled as
    `export_pdf`."""
    wish, watch = wish or OnPaper(), Watch(progress, cancelled)
    wish.check()
    said = words_of(language, "plan")
    lengths = wish.lengths(said["decimal"])
    found = pictures(document, wish, language, cover, surfaces, numbers, single)
    with files.workspace(out) as work:
        small = SmallPictures(document, photos, work)
        for n, one in enumerate(found):
            watch.report("guide", n, len(found))
            small.add(one.surface, one.area)
        title = said["tiles"].format(title=plain(document.title) or spec.name)
        guide = guide_pages(
            title,
            _steps(wish, said, any(one.made.sheets > 1 for one in found)),
            _wholes(found, wish, said, small),
            wish.size,
            said,
            lengths,
        )
        wanted = plain_papers(title, wish.size, guide, small.entries)
        for n, one in enumerate(found, 1):
            head = Head(str(n) if len(found) > 1 else "", one.name if len(found) > 1 else "")
            wanted += [tile_page(one.surface, one.made, t, head, said, lengths) for t in one.made.tiles]
        whole = replace(document, photos={**document.photos, **small.entries})
        both = small.or_else(photos)
        how = PdfOptions(spots=False, kind="print for home")
        return write_pages(whole, plain_spec(spec), wanted, out, both, how, watch)


def pictures(
    document: Document,
    wish: OnPaper,
    language: str = "en",
    cover: str = "with",
    surfaces: Collection[str] | None = None,
    numbers: Collection[int] | None = None,
    single: bool = False,
) -> list[Picture]:
    """All that is joined, each with its sheets. UserError where there is nothing."""
    plan_words, proof_words = words_of(language, "plan"), words_of(language)
    found: list[tuple[Surface, Rect, str]] = []
    for view in views(document, cover, surfaces, "page" if single else "surface", numbers):
        n, wall = number(view), view.surface.shape.kind == "wall"
        if wall:
            name = plan_words["piece"].format(n=n)
        else:
            name = proof_words["page"].format(n=n) if n else surface_name(view.surface, proof_words)
        found.append((view.surface, front(view), name))
    if not found:
        raise UserError("There are no pages to export.", "Add pages, or choose others.")
    blank = Insets.all(EDGE)
    return [Picture(s, area, name, plan(area, wish.size, blank, wish.overlap)) for s, area, name in found]


def sheets_words(n: int, wish: OnPaper, said: Mapping[str, str]) -> str:
    """ "1 sheet of A4", "8 sheets of A4"."""
    return (said["sheet_one"] if n == 1 else said["sheets"]).format(n=n, paper=wish.paper)


def _steps(wish: OnPaper, said: Mapping[str, str], joined: bool) -> list[str]:
    length = f"{CHECK:.0f} mm"
    keys = ("print_full", "measure", *(("cut", "join") if joined else ()), "cut_out")
    return [said[key].format(paper=wish.paper, length=length) for key in keys]


def _wholes(
    found: list[Picture], wish: OnPaper, said: Mapping[str, str], small: SmallPictures
) -> list[Whole]:
    lengths = wish.lengths(said["decimal"])
    wholes = []
    for n, (one, photo) in enumerate(zip(found, small.entries, strict=True), 1):
        words = [lengths.size(one.area.w, one.area.h), sheets_words(one.made.sheets, wish, said)]
        if len(found) > 1:
            words.insert(0, f"{n}")
        names = [t.name for t in one.made.tiles]
        wholes.append(Whole(" · ".join(words), one.made, names, photo))
    return wholes


class SmallPictures:
    """Parts of surfaces drawn small, as photos of a page of their own."""

    def __init__(self, document: Document, photos: Photos, work: Path) -> None:
        self._renderer, self._work = Renderer(document, photos), work
        self.entries: dict[str, PhotoEntry] = {}
        self._paths: dict[str, Path] = {}

    def add(self, surface: Surface, area: Rect, across: float = _SHOWN_MM) -> str:
        """The id of the picture; it is shown no larger than `across` mm."""
        ppi = min(_SHOWN_PPI, _SHOWN_PPI * across / max(area.w, area.h))
        pixels = self._renderer.render(surface, ppi, area)
        name = f"plan:{len(self.entries)}"
        path = self._work / f"small{len(self.entries)}.jpg"
        path.write_bytes(jpeg_bytes(pixels, ppi, _QUALITY))
        self._paths[name] = path
        self.entries[name] = PhotoEntry(name, str(path), pixels.shape[1], pixels.shape[0])
        return name

    def or_else(self, photos: Photos) -> Photos:
        """These and the document's own."""
        return lambda photo: self._paths.get(photo) or photos(photo)


def plain_papers(
    title: str, paper: Size, pages: list[list[Frame]], photos: Mapping[str, PhotoEntry]
) -> list[Page]:
    """Plain pages as sheets of paper that are printed in true size."""
    made = plain_document(title, paper, pages, photos)
    return [Page(replace(s, id=f"plan:{s.id}"), s.shape.sheets[0], paper=s.shape.rect) for s in made.surfaces]
