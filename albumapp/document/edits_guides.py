"""Edits of guides: lines of a surface, or of the whole book, that frames snap to and nobody prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, surface_of
from albumapp.document.model import Document, Guide

MOST_GUIDES = 100


def _guides(doc: Document, surface: str | None) -> tuple[Guide, ...]:
    return doc.guides if surface is None else surface_of(doc, surface).guides


def _with_guides(doc: Document, surface: str | None, guides: Sequence[Guide]) -> Document:
    if surface is None:
        return replace(doc, guides=tuple(guides))
    return doc.with_surface(replace(surface_of(doc, surface), guides=tuple(guides)))


def _guide_at(doc: Document, surface: str | None, index: int) -> tuple[list[Guide], Guide]:
    guides = list(_guides(doc, surface))
    if not 0 <= int(index) < len(guides):
        raise UserError(
            "There is no guide {index}.", "There are {n}, counted from 0.", index=index, n=len(guides)
        )
    return guides, guides[int(index)]


@edit("add_guide", "Add guide")
def add_guide(doc: Document, ctx: Context, axis: str, at: float, surface: str | None = None) -> Document:
    """A guide at `at` mm, upright for axis "x", level for "y": of a surface, or without one of the book."""
    if axis not in ("x", "y"):
        raise UserError("'{axis}' is no axis of a guide.", "Use x or y.", axis=axis)
    guides = _guides(doc, surface)
    if len(guides) >= MOST_GUIDES:
        raise UserError(
            "There are {most_guides} guides already.", "Delete some first.", most_guides=MOST_GUIDES
        )
    return _with_guides(doc, surface, (*guides, Guide(axis, float(at))))


@edit("move_guide", "Move guide")
def move_guide(doc: Document, ctx: Context, index: int, at: float, surface: str | None = None) -> Document:
    """Put a guide (counted from 0) at another place."""
    guides, guide = _guide_at(doc, surface, index)
    if guide.locked:
        raise UserError("This guide is locked.", "Unlock the guides first.")
    guides[int(index)] = replace(guide, at=float(at))
    return _with_guides(doc, surface, guides)


@edit("share_guide", "Guide for the whole book")
def share_guide(doc: Document, ctx: Context, index: int, surface: str, whole: bool = True) -> Document:
    """Make a surface's guide (counted from 0) one of the book, or, not `whole`, the book's one its own."""
    source, target = (surface, None) if whole else (None, surface)
    guides, guide = _guide_at(doc, source, index)
    del guides[int(index)]
    doc = _with_guides(doc, source, guides)
    return _with_guides(doc, target, (*_guides(doc, target), guide))


@edit("delete_guide", "Delete guide")
def delete_guide(doc: Document, ctx: Context, index: int, surface: str | None = None) -> Document:
    guides, guide = _guide_at(doc, surface, index)
    if guide.locked:
        raise UserError("This guide is locked.", "Unlock the guides first.")
    del guides[int(index)]
    return _with_guides(doc, surface, guides)


@edit("clear_guides", "Delete all guides")
def clear_guides(doc: Document, ctx: Context, surface: str) -> Document:
    """All guides that show on a surface, the whole book's too; locked ones stay."""
    for where in (surface, None):
        doc = _with_guides(doc, where, [g for g in _guides(doc, where) if g.locked])
    return doc


@edit("lock_guides", "Lock guides")
def lock_guides(doc: Document, ctx: Context, surface: str, locked: bool = True) -> Document:
    """Lock or unlock all guides that show on a surface."""
    for where in (surface, None):
        guides = [replace(g, locked=bool(locked)) for g in _guides(doc, where)]
        doc = _with_guides(doc, where, guides)
    return doc
