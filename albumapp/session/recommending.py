"""What photos would make: a ranked few of the products, each with its reasons and, on request, a draft. Pure.

The ideas themselves stand in `session/idea_makers.py`, which product serves one is chosen from the catalogue
at run time in `session/idea_products.py`, and what the user said of one is kept by `session/idea_memory.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from albumapp.analysis.model import Analysis
from albumapp.document.model import Document, PhotoEntry
from albumapp.jobs.task import Task
from albumapp.layout.pieces.job import worth
from albumapp.layout.style import DEFAULT_STYLE
from albumapp.products.catalogue import catalogue
from albumapp.products.spec import ProductSpec
from albumapp.session.idea_makers import IDEAS, Idea, Seen
from albumapp.session.idea_products import Shop
from albumapp.session.prices import read_prices
from albumapp.session.project import Project
from albumapp.session.suggesting import suggest, usable

MOST = 6
_CALLED = ("album", "wall", "print")  # kinds that are called as the album beside which they are made
_OF_A_KIND = 2  # ideas of one kind of product that are shown together


def recommend(
    analysis: Analysis,
    told: Collection[str] = (),
    most: int = MOST,
    specs: Iterable[ProductSpec] | None = None,
    hung: Mapping[str, str] = MappingProxyType({}),
) -> list[Idea]:
    """The best first. `told` are ideas (their ids) that were taken or waved off for these photos, `hung` are
    photos that hang on a wall already, with the name of that album."""
    photos = [replace(f, hangs=hung.get(f.id, "")) for f in usable(analysis)]
    if not photos:
        return []
    prices = read_prices()
    known = tuple(catalogue().values() if specs is None else specs)
    told_price = {s.id: p for s in known if (p := prices.get(s.id) or s.price) is not None}
    best = tuple(sorted(photos, key=lambda f: (-worth(f), f.id)))
    seen = Seen(tuple(photos), best, analysis, Shop(known, frozenset(told_price)))
    made = [idea for make in IDEAS if (idea := make(seen)) is not None and idea.id not in told]
    chosen: list[Idea] = []
    kinds: Counter[str] = Counter()
    for idea in sorted(made, key=lambda i: (-i.score, i.id)):
        kind = "poster" if idea.id == "collage" else idea.kind
        if kinds[kind] < _OF_A_KIND and len(chosen) < most:
            kinds[kind] += 1
            chosen.append(replace(idea, price=told_price.get(idea.product)))
    return chosen


def drafted(
    idea: Idea,
    document: Document | None,
    photos: Iterable[PhotoEntry],
    analysis: Analysis,
    task: Task | None = None,
    hung: Mapping[str, str] = MappingProxyType({}),
) -> Document:
    """A whole document of the idea, made as `suggest` makes one; it has all the photos.

    `document` is the album that is open, for its style and title; nothing of it is changed. UserError where
    there is nothing to lay out.
    """
    style = document.style if document is not None else DEFAULT_STYLE
    project = Project.new(None, idea.product)
    project.replace(replace(project.document, photos={p.id: p for p in photos}, style=style), "Import photos")
    project.context.known, project.context.hung = analysis.facts, hung
    looked = analysis
    if idea.photos:
        only = {p: f for p, f in analysis.facts.items() if p in idea.photos}
        looked = replace(analysis, facts=only or analysis.facts)
    pages = idea.pages if idea.kind != "album" else None  # a book's draft weighs how many suit it
    title = document.title if document is not None and document.surfaces and idea.kind in _CALLED else ""
    return suggest(project, looked, pages=pages, title=title or None, task=task)
