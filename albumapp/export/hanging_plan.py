"""The hanging plan of a wall as a PDF: the wall to scale, its nails, lists, a paper template in true size.

Input is `document/hanging.py: hanging`; each kind of page is a module of `export/hanging`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.hanging import Hanging, hanging
from albumapp.document.model import Document, Frame
from albumapp.export import files
from albumapp.export.described import words as words_of
from albumapp.export.guide import guide_pages
from albumapp.export.hanging.lists_page import ListPages
from albumapp.export.hanging.nails import places
from albumapp.export.hanging.nails_page import nails_page
from albumapp.export.hanging.setting import Setting
from albumapp.export.hanging.template import Template, template, template_pages, whole
from albumapp.export.hanging.wall_page import wall_page
from albumapp.export.on_paper import OnPaper
from albumapp.export.options import PdfOptions
from albumapp.export.pdf import write_pages
from albumapp.export.plain_pages import plain_spec
from albumapp.export.report import ExportReport, Photos, Progress, Watch
from albumapp.export.tile_pages import CHECK
from albumapp.export.tiles import SmallPictures, plain_papers, sheets_words
from albumapp.products.spec import ProductSpec
from albumapp.text.shape import plain


def export_hanging_plan(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    wish: OnPaper | None = None,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """UserError where nothing hangs on a wall; UserError and Cancelled as `export_pdf`."""
    wish, watch = wish or OnPaper(), Watch(progress, cancelled)
    wish.check()
    hung = what_hangs(document, spec)
    title = plain(document.title)
    s = setting(title, spec.name, hung, wish, language)
    with files.workspace(out) as work:
        small = SmallPictures(document, photos, work)
        pictures = _pictures(small, document, hung, watch)
        paper = template(s, wish)
        name = f"{title}: {s.words('plan')}" if title else s.words("plan")
        lists = _lists(s, spec, wish)
        guide = _guide(s, paper, wish)
        wanted = [
            *plain_papers(name, s.lying, [wall_page(s, pictures), nails_page(s)], small.entries),
            *plain_papers(name, s.paper, [*lists, *guide], {}),
            *template_pages(paper, s),
        ]
        whole_document = replace(document, title=name, photos={**document.photos, **small.entries})
        both = small.or_else(photos)
        how = PdfOptions(spots=False, kind="hanging plan")
        return write_pages(whole_document, plain_spec(spec), wanted, out, both, how, watch)


def setting(title: str, product: str, hung: Hanging, wish: OnPaper, language: str) -> Setting:
    """What the pages of a plan share."""
    said = words_of(language, "plan")
    found = places(hung, wish.nail, wish.nails)
    return Setting(title, product, hung, found, wish.lengths(said["decimal"]), said, wish.size)


def what_hangs(document: Document, spec: ProductSpec) -> Hanging:
    """UserError where nothing does."""
    hung = hanging(document, spec)
    if hung is None or not hung.pieces:
        raise UserError(
            "Nothing of {name} hangs on a wall.", "Choose wall art by Change product.", name=spec.name
        )
    return hung


def _pictures(small: SmallPictures, document: Document, hung: Hanging, watch: Watch) -> dict[int, str]:
    """A small picture of each piece, by its number."""
    found = {}
    for n, piece in enumerate(hung.pieces):
        watch.report("guide", n, len(hung.pieces))
        found[piece.number] = small.add(document.surface(piece.surface), piece.part, _ON_PAGE)
    return found


_ON_PAGE = 120.0  # mm: no piece is drawn larger


def _lists(s: Setting, spec: ProductSpec, wish: OnPaper) -> list[list[Frame]]:
    made = ListPages(s)
    nails = sum(len(p.nails) for p in s.places)
    made.steps([s.words(key, n=nails) for key in ("need", "hanger", "mark", "in_order")])
    made.nails(s.order)
    made.shopping(spec, wish.price)
    return made.pages


def _guide(s: Setting, paper: Template, wish: OnPaper) -> list[list[Frame]]:
    """How the template is joined and put on the wall."""
    count = sheets_words(len(paper.kept), wish, s.said)
    values = {
        "paper": wish.paper,
        "length": f"{CHECK:.0f} mm",
        "up": s.lengths.full(s.up(paper.level)),
        "left": s.lengths.full(paper.plumb),
    }
    keys = ["print_full", "measure", "tape_level", "nail_through"]
    if paper.made.sheets > 1:
        keys[2:2] = ["cut", "join"]
    steps = [s.words(key, **values) for key in keys]
    label = "  ·  ".join((s.lengths.size(s.group.w, s.group.h), count))
    return guide_pages(s.words("template"), steps, [whole(paper, s, label)], s.paper, s.said, s.lengths)
