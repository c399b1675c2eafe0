"""The suggestion: from what is known of the photos to a whole album. Pure but for the project it reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from albumapp.analysis.model import Analysis
from albumapp.analysis.selection import choose, is_rejected
from albumapp.basis import Reason, UserError
from albumapp.document.carrying import carried
from albumapp.document.guests import Guest
from albumapp.document.model import Document, Wishes
from albumapp.document.named_styles import styled
from albumapp.jobs.task import Task
from albumapp.layout.compose import planned_album, quota
from albumapp.layout.keeping import held
from albumapp.layout.pieces.job import Days
from albumapp.layout.planning import plan_book
from albumapp.layout.remaking import suggest_around
from albumapp.layout.room import full_count, look_for, photos_a_spread
from albumapp.layout.style import DEFAULT_STYLE, Style, style_before
from albumapp.layout.style import style as style_of
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue, product
from albumapp.products.reference import file_id
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes
from albumapp.session.pieces import pages_for_piece, suggested
from albumapp.session.project import Project
from albumapp.session.titles import book_title, folder_title, with_reason

PHOTOS_A_SPREAD = 4  # the middle of the three to six that a spread of the default style shows well
_MANY = 1.34  # times the style's usual number: so many photos to fill a spread are small ones
_ALIKE = 1.1  # how much wider or higher a page of about the same shape is
_CLEARLY = 0.75  # of the photos that fill a spread now


def usable(analysis: Analysis) -> list[PhotoFacts]:
    """The photos an album could show: each moment once; rejects and what is set aside not at all."""
    return [f for f in analysis.facts.values() if _usable(f)]


def _usable(f: PhotoFacts) -> bool:
    return f.duplicate_of is None and not (is_rejected(f) or f.aside or f.barred)


def pages_for(
    spec: ProductSpec, photos: int, look: Style | None = None, facts: Sequence[PhotoFacts] = ()
) -> int:
    """A page count that gives so many photos room, within what the product allows.

    With `facts` it follows from how many photos of their size fill a spread of the style `look`.
    """
    if spec.piece is not None:
        return pages_for_piece(spec, photos)
    usual = float(PHOTOS_A_SPREAD)
    if look is not None:  # as much fewer or more as the style shows
        usual *= look.per_spread[1] / style_of(DEFAULT_STYLE).per_spread[1]
    each = usual
    if look is not None and facts:
        shapes = inner_shapes(spec, spec.block.pages_min)
        each = max(each, photos_a_spread(facts, shapes, look_for(facts, shapes, look)))
        each = each if each > look.per_spread[1] else usual
    return spec.pages_near(round(photos / each) * 2)


def smaller_book(doc: Document, facts_of: Callable[[str], PhotoFacts]) -> ProductSpec | None:
    """The product whose pages the photos of the book would fill, where they have too few pixels for its own.

    None where they are large enough, or no product would let them stand clearly larger on its page. Only
    pages of about the same shape are offered: others would be another book.
    """
    look = style_before(doc.style)
    photos = [facts_of(p) for p in doc.used()]

    def fills(spec: ProductSpec) -> float:
        return full_count(photos, inner_shapes(spec, spec.block.pages_min), look)

    made = product(doc.product)
    if made.piece is not None:
        return None
    now = fills(made)
    if now <= _MANY * look.per_spread[1]:
        return None
    shape = made.block.page.aspect
    alike = [s for s in catalogue().values() if s.kind == made.kind and s.id != made.id]
    alike = [s for s in alike if 1 / _ALIKE < s.block.page.aspect / shape < _ALIKE]
    others = [(fills(s), s.id, s) for s in alike]
    least, _, spec = min(others, default=(now, "", None))
    return spec if least < _CLEARLY * now else None


def suggest(
    project: Project,
    analysis: Analysis,
    pages: int | None = None,
    style: str | None = None,
    title: str | None = None,
    product_id: str | None = None,
    seed: int | None = None,
    task: Task | None = None,
    days: Days | None = None,
    guests: Sequence[Guest] | None = None,
) -> Document:
    """A new album of the project's photos; what is not said stays as the project has it.

    Surfaces that are locked, hold a locked frame or were arranged by hand stand where they stood; in another
    product or style as near to how they were as its pages allow. `days` are the user's own of a calendar,
    `guests` those of place cards and envelopes.

    UserError where there are no photos to lay out. The caller records it as one step.
    """
    made = _laid_out(project, analysis, pages, style, title, product_id, seed, task, days, guests)
    return carried(project.document, made)


def _laid_out(
    project: Project,
    analysis: Analysis,
    pages: int | None,
    style: str | None,
    title: str | None,
    product_id: str | None,
    seed: int | None,
    task: Task | None,
    days: Days | None,
    guests: Sequence[Guest] | None,
) -> Document:
    doc = project.document
    facts = [f for f in analysis.facts.values() if f.id in doc.photos]
    if not facts:
        raise UserError("There are no photos to lay out.", "Import some photos first.")
    spec = product(product_id or doc.product)
    look = style_of(style or doc.style)
    shown = usable(analysis)
    always = frozenset(p.id for p in analysis.people if p.rule == "always")
    start = doc.seed if seed is None else seed
    if spec.piece is not None:
        hung = project.context.hung
        return _piece(doc, analysis, spec, look, pages, title, start, days, hung, guests)
    if any(s.shape.is_piece for s in doc.surfaces):
        doc = replace(doc, surfaces=())  # what was made for a wall or a month suits no page of a book
    if pages is not None:
        count = spec.pages_near(pages)
    else:
        count = pages_for(spec, len(shown), look, shown)
    title, called = _title(doc, analysis, title)
    if task is not None:
        task.report("Choosing photos")
    kept = [s for s in held(doc) if s.shape.kind != "cover"]
    standing = {p for s in kept for p in s.photos()}
    facts = [f for f in facts if f.id not in standing]
    room = 1 - sum(len(s.shape.pages) for s in kept) / count
    wanted = min(len(facts), round(quota(spec, count, look, len(doc.photos), shown) * max(room, 0.0)))

    def chosen(many: int) -> list[PhotoFacts]:
        ids = set(choose(facts, many, always=always).ids)
        return [f for f in facts if f.id in ids]

    if task is not None:
        task.check()
        task.report("Laying out spreads")
    events = Counter(f.event for f in analysis.facts.values() if f.event is not None)
    if held(doc) or doc.wishes != Wishes():
        known = analysis.facts
        around = suggest_around(doc, chosen(wanted), spec, look, count, title, start, events, known)
        return styled(doc, around)
    fixed = pages is not None
    plans = plan_book(chosen, wanted, len(shown), spec, look, count, fixed, start, events)
    album = planned_album(plans, spec, title, start, doc.photos)
    album = styled(doc, replace(album, photos=doc.photos, texts=doc.texts, guides=doc.guides))
    return album if called is None else with_reason(album, called)


def _piece(
    doc: Document,
    analysis: Analysis,
    spec: ProductSpec,
    look: Style,
    pages: int | None,
    title: str | None,
    seed: int,
    days: Days | None,
    hung: Mapping[str, str],
    guests: Sequence[Guest] | None,
) -> Document:
    """The same for what is no book. A calendar is called after its year where nobody named it.

    `hung` are photos that hang in other albums: on a wall others come before them.
    """
    facts = [f for f in analysis.facts.values() if f.id in doc.photos]
    facts = [replace(f, hangs=hung[f.id]) if f.id in hung else f for f in facts]
    always = frozenset(p.id for p in analysis.people if p.rule == "always")
    if spec.kind == "calendar" and title is None:
        same = doc.surfaces and file_id(doc.product) == file_id(spec.id)
        called, why = (doc.title if same else ""), None
    else:
        called, why = _title(doc, analysis, title)
        if title is None and spec.kind in ("card", "table", "print") and re.fullmatch(r"[\d\s/–-]*", called):
            called, why = "", None  # nobody sends a card with two years on it, or hangs them up

    def chosen(many: int) -> list[PhotoFacts]:
        ids = set(choose(facts, many, always=always).ids)
        return [f for f in facts if f.id in ids]

    good = [f for f in facts if _usable(f)] or facts
    count = spec.pages_near(pages) if pages is not None else None
    every = [f for f in facts if not (is_rejected(f) or f.aside or f.barred)]
    made = suggested(
        doc, good, chosen, spec, look, count, called, seed, days, guests, every, _named(analysis)
    )
    return made if why is None else with_reason(made, why)


def _named(analysis: Analysis) -> dict[str, str]:
    """Names of people by id, of those who may be shown."""
    shown = (p for p in analysis.people if not p.hidden and p.rule != "never")
    return {p.id: p.name for p in shown if p.name}


def _title(doc: Document, analysis: Analysis, title: str | None) -> tuple[str, Reason | None]:
    """The title that was given, or else one of our own with its reason.

    What a new project is called after its folder is nobody's wish.
    """
    if title is not None:
        return title, None
    paths = [p.path for p in doc.photos.values()]
    of_year = re.fullmatch(r"\d{4}(/\d\d|–\d{4})?", doc.title) and product(doc.product).kind == "calendar"
    if doc.title and not of_year and (doc.surfaces or doc.title != folder_title(paths)):
        return doc.title, None
    made, why = book_title(analysis, paths)
    return (made, why) if made else (doc.title, None)
