"""The check of an album while it is edited: every rule that can be known before the PDF is made. Pure.

Each surface is looked at once and again only when it changed, or what is known of its photos. To add a rule:
a function in a module `album_<part>.py`, and its place in `SURFACE_RULES` or `BOOK_RULES`. The order follows
what printers send back most: edges, pixels, fonts, colours, pages, then what people see.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from albumapp.document.model import Document, Surface
from albumapp.document.placeholders import Known, fields_of, has_placeholder
from albumapp.preflight import (
    album_book,
    album_cut,
    album_edges,
    album_faces,
    album_family,
    album_grounds,
    album_inks,
    album_photos,
    album_texts,
    album_wall,
)
from albumapp.preflight.album_look import BookRule, Look, Rule, places_of
from albumapp.preflight.finding import Finding
from albumapp.preflight.ignoring import mark_of
from albumapp.products.spec import ProductSpec

SURFACE_RULES: tuple[Rule, ...] = (
    *album_edges.RULES,
    *album_photos.RULES,
    *album_grounds.RULES,
    *album_faces.RULES,
    *album_texts.RULES,
    *album_cut.RULES,
    *album_inks.RULES,
    *album_family.RULES,
    *album_wall.RULES,
)
BOOK_RULES: tuple[BookRule, ...] = album_book.RULES


def check_album(
    document: Document,
    spec: ProductSpec,
    known: Known,
    missing: Collection[str] = (),
    changed: Collection[str] = (),
    today: date | None = None,
    ignored: bool = False,
) -> list[Finding]:
    """All findings of an album in the order of the book, those of the whole book first.

    `known` says what is known of photos and people (`session.project.Project.context` is one); `missing` are
    photos whose file is gone, `changed` those whose file holds another picture by now. `today` is the day by
    which a printer's numbers are old. What the user chose to ignore is left out, or, with `ignored`, is all
    there is.
    """
    return AlbumChecker().findings(document, spec, known, missing, changed, today, ignored)


class AlbumChecker:
    """The same, the findings of each surface remembered until it changes."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Surface, tuple[object, ...], list[Finding]]] = {}

    def findings(
        self,
        document: Document,
        spec: ProductSpec,
        known: Known,
        missing: Collection[str] = (),
        changed: Collection[str] = (),
        today: date | None = None,
        ignored: bool = False,
    ) -> list[Finding]:
        """As `check_album`."""
        look = look_at(document, spec, known, missing, changed, today)
        for _ in self.steps(look):
            pass
        return self.found(look, ignored)

    def steps(self, look: Look) -> Iterator[None]:
        """Check, a surface at a time: a window does a few between two frames. Then ask for `found`."""
        fresh: dict[str, tuple[Surface, tuple[object, ...], list[Finding]]] = {}
        for surface in look.document.surfaces:
            key = _key(surface, look)
            before = self._known.get(surface.id)
            if before is None or before[0] is not surface or before[1] != key:
                rows = [f for rule in SURFACE_RULES for f in rule(surface, look)]
                before = (surface, key, [replace(f, mark=mark_of(f, surface)) for f in rows])
                fresh[surface.id] = before
                self._known[surface.id] = before
                yield
            else:
                fresh[surface.id] = before
        self._known = fresh

    def found(self, look: Look, ignored: bool = False) -> list[Finding]:
        """What `steps` found, with what concerns the whole book before it."""
        surfaces = {s.id: s for s in look.document.surfaces}
        rows = [
            replace(f, mark=mark_of(f, surfaces.get(f.surface))) for rule in BOOK_RULES for f in rule(look)
        ]
        rows += [f for _, _, found in self._known.values() for f in found]
        left_alone = {i.mark for i in look.document.ignored}
        return [f for f in rows if (f.mark in left_alone) == ignored]


def look_at(
    document: Document,
    spec: ProductSpec,
    known: Known,
    missing: Collection[str] = (),
    changed: Collection[str] = (),
    today: date | None = None,
) -> Look:
    """What the rules may know; arguments as those of `check_album`."""
    day = today if today is not None else date.today()
    return Look(document, spec, known, frozenset(missing), frozenset(changed), places_of(document), day)


def _siblings(photo: str, look: Look) -> tuple[object, ...]:
    """Others of a photo's series, and whether they could take its place."""
    series = look.series.get(look.facts(photo).duplicate_of or photo, ())
    return tuple((p, p in look.places, p in look.missing, look.facts(p)) for p in series if p != photo)


def _key(surface: Surface, look: Look) -> tuple[object, ...]:
    """What the findings of a surface depend on, beside itself."""
    photos = tuple(dict.fromkeys((*surface.photos(), *surface.ground_photos())))
    doc = look.document
    fields = fields_of(look.known)
    filled = any(has_placeholder(getattr(f, "text", ""), fields) for f in surface.frames)
    return (
        look.spec,
        look.missing.intersection(photos),
        look.changed.intersection(photos),
        tuple(look.places.get(p, ()) for p in photos),
        tuple(doc.photos.get(p) for p in photos),
        tuple(look.known.facts(p) for p in photos if p in doc.photos),
        tuple(_siblings(p, look) for p in photos if p in doc.photos),
        (doc.title, doc.page_count, tuple(look.known.names.items()), tuple(fields.items())) if filled else (),
        doc.texts.numbers,
    )
