"""The edit that takes the look of another album; what a look is says `session/family.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.edits import Context, edit
from albumapp.document.edits_background import apply_look
from albumapp.document.model import Document
from albumapp.document.named_styles import with_style
from albumapp.layout.style import style as style_of
from albumapp.photos.facts import PhotoFacts


@edit("take_look", "Take the look of an album", "suggest")
def take_look(
    doc: Document,
    ctx: Context,
    style: str | None = None,
    texts: Sequence[Any] | None = None,
    look: Mapping[str, Any] | None = None,
    cover: Mapping[str, Any] | None = None,
    heroes: Sequence[str] | None = None,
) -> Document:
    """A style, named text styles (JSON), the look of the pages and of the cover (as `apply_look` takes one),
    and photos that are to stand large, those that this album has not left out. What is not given stays.

    The pages are laid out again where style or large photos ask for it; what is locked or was arranged by
    hand keeps its place.
    """
    known = [str(p) for p in dict.fromkeys(heroes or ()) if p in doc.photos]
    fresh = [p for p in known if p not in doc.wishes.heroes]
    wanted = style_of(style or doc.style)
    was = doc
    if fresh:
        doc = replace(doc, wishes=replace(doc.wishes, heroes=(*doc.wishes.heroes, *fresh)))
    if doc.surfaces and (wanted.id != doc.style or fresh):
        doc = _laid_out(doc, ctx, wanted.id)
    doc = replace(doc, style=wanted.id)
    if texts is not None:
        for name, written in codec.texts_from_json({"styles": list(texts)}).styles:
            doc = with_style(doc, name, written)
    inner = doc.inner()
    if look is not None and inner:
        first = next((s for s in inner if not s.locked), None)
        if first is not None:
            doc = _marked(was, apply_look(doc, ctx, first.id, look, "book"))
    if cover is not None and doc.cover is not None and not doc.cover.locked:
        doc = _marked(was, apply_look(doc, ctx, doc.cover.id, cover))
    return doc


def _laid_out(doc: Document, ctx: Context, style: str) -> Document:
    """The pages again; in what is no book the large photos come before others."""
    from albumapp.layout.keeping import resuggest_book  # numpy: not at the window's start
    from albumapp.layout.remaking import remade

    look, spec = style_of(style), ctx.product(doc.product)
    if any(s.shape.is_piece for s in doc.surfaces):
        large = set(doc.wishes.heroes)

        def facts_of(photo: str) -> PhotoFacts:
            facts = ctx.facts(photo)
            return replace(facts, pick=True) if photo in large else facts

        return remade(doc, facts_of, spec, look, doc.page_count)
    if style != doc.style:
        return remade(doc, ctx.facts, spec, look, doc.page_count)
    try:
        return resuggest_book(doc, ctx.facts, look)
    except UserError:  # nothing on the pages that could be laid out
        return doc


def _marked(before: Document, doc: Document) -> Document:
    """Surfaces with a background of their own keep it when the book is laid out again."""
    old = {s.id: s.background for s in before.surfaces}
    return replace(
        doc,
        surfaces=tuple(
            replace(s, edited=True) if s.background is not None and s.background != old.get(s.id) else s
            for s in doc.surfaces
        ),
    )
