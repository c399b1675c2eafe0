"""Words for things of the album, as the window says them: surfaces, sizes, times, the state of each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui import units
from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from albumapp.basis import Reason
    from albumapp.document.model import Document, Surface
    from albumapp.geometry import Size
    from albumapp.layout.why import Why
    from albumapp.photos.facts import PhotoFacts
    from albumapp.products.spec import ProductSpec
    from albumapp.ui.desk import Desk


def surface_name(surface: Surface) -> str:
    pages = surface.shape.pages
    if surface.shape.kind == "cover":
        return tr("Cover")
    if surface.shape.is_piece:
        return _piece_name(surface)
    if len(pages) == 1:
        return tr("Page {n}", n=pages[0])
    return tr("Pages {a}–{b}", a=pages[0], b=pages[-1]) if pages else tr("Spread")


def _piece_name(surface: Surface) -> str:
    """What a surface of no book is called."""
    part, pages = surface.shape.part, surface.shape.pages
    if part == "month":
        return _month(surface) or tr("Page {n}", n=pages[0])
    if part == "panels":
        return count(len(pages), "{n} panel", "{n} panels")
    if part == "gallery":
        return count(len(pages), "{n} piece", "{n} pieces")
    names = {
        "title": tr("Title page"),
        "front": tr("Front"),
        "back": tr("Back"),
        "outside": tr("Outside"),
        "inside": tr("Inside"),
    }
    if part in names:
        return names[part]
    n = pages[0] if pages else 1
    if part in ("place", "envelope"):
        who = _guest(surface)
        return who or (tr("Card {n}", n=n) if part == "place" else tr("Envelope {n}", n=n))
    if part == "mat":
        return tr("Mat {n}", n=n)
    if part == "print":
        return tr("Print {n}", n=n)
    if part == "collage":
        return tr("Collage")
    if part == "retro":
        return tr("Print {n}", n=n)
    return tr("Picture {n}", n=n) if part == "wall" else tr("Sheet {n}", n=n)


def _guest(surface: Surface) -> str:
    """Whom a card is for, or which table; "" where it says neither."""
    for f in surface.frames:
        if getattr(f, "role", "") in ("guest", "number", "address"):
            return " ".join(f.text.splitlines()[:1])
    return ""


def _month(surface: Surface) -> str:
    """The name of a month as it stands on its page; "" where it was taken off."""
    return next((f.text for f in surface.frames if getattr(f, "role", "") == "month_name"), "")


def imperial() -> bool:
    """Lengths are read in inches: chosen so, or by locale."""
    return units.current() == "in"


def measures(spec: ProductSpec) -> str:
    """The closed book's page, in inches or cm; of pieces on a wall that they have several."""
    if spec.piece is not None and spec.piece.form == "gallery":
        return tr("several sizes")
    return size_words(spec.block.page)


def size_words(size: Size) -> str:
    """A size (mm) in inches or cm."""
    w, h = size.w, size.h
    if imperial():
        return tr("{w:.1f} × {h:.1f} in", w=w / 25.4, h=h / 25.4)
    return tr("{w:g} × {h:g} cm", w=round(w / 10, 1), h=round(h / 10, 1))


def product_line(document: Document, spec: ProductSpec) -> str:
    """What the book is; "" where it has no pages yet, so that its product is still open. Its size is said
    once, where the product's name has it."""
    pages = document.page_count
    if not pages:
        return ""
    name, size = tr(spec.name), measures(spec)
    words = [name] if size.replace("×", "x") in name.replace("×", "x") else [name, size]
    if spec.piece is not None and spec.piece.form == "gallery":
        return ", ".join([name, count(pages, "{n} piece", "{n} pieces")])
    return ", ".join([*words, count(pages, "{n} page", "{n} pages")])


def moment(taken: datetime | str | None) -> str:
    """A time as people read it; "" where it is not known."""
    from datetime import datetime

    if isinstance(taken, str):
        try:
            taken = datetime.fromisoformat(taken)
        except ValueError:
            return ""
    if taken is None:
        return ""
    return f"{day(taken)}, {taken:%H:%M}"


def day(taken: datetime | None) -> str:
    if taken is None:
        return tr("Undated")
    from albumapp.basis.dates import one_day  # with the first date, not with the window

    return one_day(taken)


def about(seconds: float | None) -> str:
    """ "about 20 s", "about 3 min"; "" while unknown."""
    if seconds is None:
        return ""
    if seconds < 90:
        return tr("about {n} s", n=max(1, round(seconds)))
    return tr("about {n} min", n=round(seconds / 60))


def reasons_of(desk: Desk, hovered: str = "", option: Surface | None = None) -> list[Reason]:
    """Why the hovered or the selected frame is as it is, and its photo chosen; without one: of the pages.

    `option` are pages that are tried in their place.
    """
    surface, project = desk.surface, desk.project
    if surface is None or project is None:
        return []
    if option is not None:
        return list(_why(desk).surface(option))
    frames = [f for f in surface.frames if f.id == hovered] or desk.frames()
    if len(frames) > 1:
        return []
    why = _why(desk)
    return list(why.frame(surface, frames[0]) if frames else why.surface(surface))


_last: list[tuple[Document, Mapping[str, PhotoFacts], object, Why]] = []  # who was asked last, and of what


def _why(desk: Desk) -> Why:
    """Kept while document and analysis stay: it looks at all photos once."""
    from albumapp.layout.why import Why

    doc, known, analysis = desk.document, desk.project.context.known, desk.analysis
    if _last and _last[0][0] is doc and _last[0][1] is known and _last[0][2] is analysis:
        return _last[0][3]
    people = analysis.people if analysis is not None else ()
    made = Why(doc, desk.project.context.facts, known, {p.id: p.name for p in people if p.name})
    _last[:] = [(doc, known, analysis, made)]
    return made
