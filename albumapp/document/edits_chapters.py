"""Edits of the book's chapters: begin one, name it, join it with the one before, move the whole of it."""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.chapters import Chapter, chapter_at, chapters, marked
from albumapp.document.edits import Context, edit, surface_of, text_of
from albumapp.document.edits_pages import rebound
from albumapp.document.model import Document, Surface, TextFrame

MOST = 200  # characters of a name


def _inside(doc: Document, surface: str) -> tuple[Surface, Chapter]:
    """An inner surface and its chapter; UserError for the cover."""
    s = surface_of(doc, surface)
    found = chapter_at(doc, s.id)
    if found is None:
        raise UserError("The cover belongs to no chapter.", "Choose other pages.")
    return s, found


def _name(name: str) -> str:
    plain = " ".join(text_of(name).split())[:MOST]
    if not plain:
        raise UserError("A chapter needs a name.", "Type one.")
    return plain


def _headed(surface: Surface, name: str) -> Surface:
    """The surface with this name where the chapter's name is printed, unless that is locked."""
    frames = tuple(
        replace(f, text=name, why=())
        if isinstance(f, TextFrame) and f.role == "chapter" and not f.locked and f.text != name
        else f
        for f in surface.frames
    )
    return surface if frames == surface.frames else replace(surface, frames=frames)


@edit("begin_chapter", "Begin chapter")
def begin_chapter(doc: Document, ctx: Context, surface: str, title: str) -> Document:
    """A chapter of this name begins on a surface, and goes on to where the next one begins."""
    s, _ = _inside(doc, surface)
    called = _name(title)
    return doc.with_surface(_headed(replace(s, chapter=called), called))


@edit("name_chapter", "Name chapter")
def name_chapter(doc: Document, ctx: Context, surface: str, title: str) -> Document:
    """Another name for the chapter that a surface is in; where its pages print it, they say so."""
    _, chapter = _inside(doc, surface)
    return begin_chapter(doc, ctx, chapter.first, title)


@edit("join_chapters", "Join chapters")
def join_chapters(doc: Document, ctx: Context, surface: str) -> Document:
    """The chapter that a surface is in goes on from the one before, under that one's name."""
    _, chapter = _inside(doc, surface)
    found = chapters(doc)
    at = next(n for n, c in enumerate(found) if chapter.first in c.surfaces)
    if at == 0:
        raise UserError("This is the first chapter.", "Choose a later one to join it with the one before.")
    of = [found[at - 1] if c is found[at] else c for c in found for _ in c.surfaces]
    inner = {s.id: s for s in marked(doc.inner(), of)}
    return replace(doc, surfaces=tuple(inner.get(s.id, s) for s in doc.surfaces))


@edit("move_chapter", "Move chapter")
def move_chapter(doc: Document, ctx: Context, surface: str, to: int) -> Document:
    """Put the whole chapter that a surface is in at another place among the chapters (0: first).

    The single first and last page of a bound book stay where they are.
    """
    _, chapter = _inside(doc, surface)
    found = list(chapters(doc))
    mine = next(c for c in found if chapter.first in c.surfaces)
    moved = [s.id for s in doc.inner() if s.id in mine.surfaces and s.shape.kind == "spread"]
    if not moved:
        raise UserError("This chapter is a single page, which stays where it is.")
    rest = [c for c in found if c is not mine]
    going = {i for c in rest[: min(max(int(to), 0), len(rest))] for i in c.surfaces}
    inner = [s for s in doc.inner() if s.id not in moved]
    spreads = [s for s in inner if s.shape.kind == "spread"]
    block = [s for s in doc.inner() if s.id in moved]
    order = [s for s in spreads if s.id in going] + block + [s for s in spreads if s.id not in going]
    if inner and inner[0].shape.kind == "page":
        order = [inner[0], *order, inner[-1]]
    return rebound(doc, ctx, order, set(mine.surfaces) - set(moved))
