"""What is said of a book that was laid out anew: photos that found no room, pages that stayed, blank ones.

`tell` says it of a new book, `tell_again` of the same pages in other layouts. Where pages that were arranged
by hand stayed, one click lays them out like the others; the next edit takes that offer back.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from albumapp.document.model import Document
    from albumapp.layout.keeping import Outcome
    from albumapp.ui.desk import Desk

KEY = "arranged"  # of the question whether arranged pages are to be laid out anew, too


def tell(
    desk: Desk, before: Document, document: Document, chosen: bool = True, product: bool = False
) -> None:
    """What became of the photos and of what was arranged. `chosen`: the photos were chosen anew; `product`:
    it is another product, and what that changed can be seen."""
    from albumapp.layout.keeping import outcome

    used = len(document.used())
    if any(s.shape.is_piece for s in document.surfaces):
        name = tr(desk.project.spec.name) if desk.project is not None else ""
        if not used:  # words alone, as place cards: no photo is left over of something that shows none
            desk.say("good", tr("{name} is ready.", name=name))
            return
        text = count(used, "{product} with {n} photo.", "{product} with {n} photos.", product=name)
    else:
        text = tr("Your album: {pages} pages with {photos} photos.", pages=document.page_count, photos=used)
    aside = len(desk.analysis.aside.keys() - document.used().keys()) if desk.analysis is not None else 0
    left = len(document.photos) - used - aside
    told = outcome(before, document)
    mend = count(left, "{n} photo is left over: see Unused.", "{n} photos are left over: see Unused.")
    if not chosen:
        left, mend = told.unplaced, _no_room(told.unplaced)
    said = [mend] if left else []
    if told.parted:
        gone = count(
            told.parted,
            "{n} spread that you arranged has no place here: its photos stand elsewhere. "
            "Undo brings it back.",
            "{n} spreads that you arranged have no place here: their photos stand elsewhere. "
            "Undo brings them back.",
        )
        _say(desk, "info", text, [gone, *(said if not chosen else [])], told, product)
    elif told.kept:
        _say(desk, "info" if left and not chosen else "good", text, [_stays(told.kept), *said], told, product)
    elif blank := sum(not s.frames for s in document.inner()):
        few = count(
            blank,
            "{n} spread is blank, as the book needs so many pages. More photos would fill it.",
            "{n} spreads are blank, as the book needs so many pages. More photos would fill them.",
        )
        _say(desk, "info", text, [few, *(said if not chosen else [])], told, product)
    else:
        smaller = _smaller(desk, document)
        if smaller:
            said.append(
                tr("Many have few pixels and stand small: {product} would suit them.", product=smaller)
            )
        sharper = _sharper(desk, document)
        if sharper:
            said.append(tr("That is large for so few pixels: {product} would be sharp.", product=sharper))
        _say(desk, "info" if left and not chosen else "good", text, said, told, product)


def tell_again(desk: Desk, before: Document, document: Document) -> None:
    """What stayed and what found no room where the same pages were laid out again; often nothing."""
    from albumapp.layout.keeping import outcome

    told = outcome(before, document)
    stays = [_stays(told.kept)] if told.kept else []
    if told.unplaced:
        undo = tr("See Unused; undo brings the pages back.")
        words = count(told.unplaced, "{n} photo found no room.", "{n} photos found no room.")
        _say(desk, "info", words, [undo, *stays], told)
    elif told.kept:
        _say(desk, "good", tr("The other pages are laid out anew."), stays, told)


def tell_same(desk: Desk, document: Document) -> None:
    """Nothing changed: because all stays as it was arranged, or as there is no other layout."""
    from albumapp.layout.keeping import outcome

    told = outcome(document, document)
    if told.kept:
        _say(desk, "info", tr("There is no other layout for the other pages."), [_stays(told.kept)], told)
    else:
        desk.say("info", tr("There is no other layout for these pages."))


def _stays(n: int) -> str:
    return count(n, "{n} spread that you arranged stays.", "{n} spreads that you arranged stay.")


def _no_room(n: int) -> str:
    return count(
        n,
        "{n} photo found no room: see Unused, or make more pages.",
        "{n} photos found no room: see Unused, or make more pages.",
    )


def _say(
    desk: Desk, level: str, text: str, more: Sequence[str], told: Outcome, product: bool = False
) -> None:
    """The message; with buttons for arranged pages that can be laid out anew, and for what changed."""
    mend = " ".join(more)
    seen = (tr("What changed"), lambda: desk.page_wanted.emit("changes"))
    if told.loose:
        button = count(len(told.loose), "Lay it out anew too", "Lay these out anew too")
        anew = partial(lay_anew, desk, told.loose)
        desk.say(level, text, mend, button, anew, KEY, (seen,) if product else ())
    elif product:
        desk.say(level, text, mend, *seen, KEY)
    else:
        desk.say(level, text, mend)


def lay_anew(desk: Desk, surfaces: Sequence[str]) -> None:
    """Those of the surfaces that are still there are laid out like the others, as one undo step."""
    here = [s.id for s in desk.document.inner() if s.id in surfaces] if desk.document is not None else []
    if here and desk.do("lay_out_anew", surfaces=here):
        n = len(here)
        words = count(n, "{n} spread was laid out anew.", "{n} spreads were laid out anew.")
        desk.say("good", words, tr("Undo brings back how you had arranged it."))


def _sharper(desk: Desk, document: Document) -> str:
    """The name of a smaller print or picture on which the photos would be sharp; "" where none is."""
    from albumapp.session.pieces import sharper_on

    spec = sharper_on(document, desk.project.context.facts) if desk.project is not None else None
    return tr(spec.name) if spec is not None else ""


def _smaller(desk: Desk, document: Document) -> str:
    """The name of a product that suits photos of few pixels better; "" where none does."""
    from albumapp.session.suggesting import smaller_book

    spec = smaller_book(document, desk.project.context.facts) if desk.project is not None else None
    return tr(spec.name) if spec is not None else ""
