"""What should be looked at before the album is printed, as far as it is known now. No widgets here.

Each surface is looked at once and again only when it changed. To add a check, add a function to `CHECKS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.document.model import Document, Surface
    from albumapp.document.placeholders import Known
    from albumapp.products.spec import ProductSpec


@dataclass(frozen=True, slots=True)
class Finding:
    """Where and what; `frame` is "" for the pages themselves. `rejects`: a printer would refuse it.

    `kind` is the check that found it.
    """

    surface: str
    frame: str
    text: str
    mend: str
    rejects: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What the checks may know."""

    document: Document
    spec: ProductSpec
    missing: frozenset[str]
    known: Known | None = None  # what is known of the photos, for words that fill themselves


def _empty(surface: Surface, look: Look) -> Iterator[Finding]:
    for f in surface.photo_frames():
        if f.photo is None:
            yield Finding(
                surface.id, f.id, tr("A frame is empty."), tr("Drop a photo on it, or delete it."), True
            )


def _blank(surface: Surface, look: Look) -> Iterator[Finding]:
    if not surface.frames and surface.shape.kind != "cover":
        yield Finding(
            surface.id, "", tr("These pages are blank."), tr("Put photos on them, or delete the pages.")
        )


def _missing(surface: Surface, look: Look) -> Iterator[Finding]:
    for f in surface.photo_frames():
        if f.photo is not None and f.photo in look.missing:
            name = look.document.photos[f.photo].name
            mend = tr("Plug in its drive, or relink it.")
            yield Finding(surface.id, f.id, tr("{name} is missing.", name=name), mend, True)


def _ground(surface: Surface, look: Look) -> Iterator[Finding]:
    """The photo behind the pages: is it there, and fine enough for how blurred it is?"""
    if not surface.ground_photos():
        return
    from albumapp.document.grounding import fineness, parts
    from albumapp.drawing.grounds import PhotoGround

    for area, ground in parts(surface):
        entry = look.document.photos.get(ground.photo) if isinstance(ground, PhotoGround) else None
        if entry is None:
            continue
        if entry.id in look.missing:
            text = tr("{name}, behind these pages, is missing.", name=entry.name)
            yield Finding(surface.id, "", text, tr("Plug in its drive, or relink it."), True)
            continue
        ppi, least = fineness(ground, entry.size, area, look.spec.output.ppi_min)
        if ppi < least:
            text = tr(
                "{name}, behind these pages, will look soft: {ppi:.0f} of {least:.0f} pixels per inch.",
                name=entry.name,
                ppi=ppi,
                least=least,
            )
            yield Finding(surface.id, "", text, tr("Blur it more, zoom in less, or use it on one page."))


def _coarse(surface: Surface, look: Look) -> Iterator[Finding]:
    from albumapp.geometry.crop import effective_ppi

    least = look.spec.output.ppi_min
    for f in surface.photo_frames():
        entry = look.document.photos.get(f.photo or "")
        if entry is None:
            continue
        ppi = effective_ppi(f.crop, entry.size, f.box)
        if ppi < least:
            text = tr(
                "{name} will look soft: {ppi:.0f} of {least:.0f} pixels per inch.",
                name=entry.name,
                ppi=ppi,
                least=least,
            )
            yield Finding(surface.id, f.id, text, tr("Make it smaller, or show more of it."))


def _overflow(surface: Surface, look: Look) -> Iterator[Finding]:
    from albumapp.document.model import TextFrame

    if not any(isinstance(f, TextFrame) and f.text.strip() for f in surface.frames):
        return
    from albumapp.document.placeholders import filled_surface
    from albumapp.text.layout import layout_text

    standing = {f.id for f in surface.frames}
    for f in filled_surface(look.document, surface, look.known).frames:
        if not isinstance(f, TextFrame) or f.id not in standing or not f.text.strip():
            continue
        made = layout_text(f.text, f.style, f.box)
        start = " ".join(f.text.split())[:24]
        if made.overflow:
            text = tr("The text “{start}…” does not fit its box.", start=start)
            yield Finding(surface.id, f.id, text, tr("Make the box larger or the text smaller."))
        lacking = [g.text for op in made.ops for g in op.glyphs if g.gid == 0 and g.text.strip()]
        if lacking:
            letters = "".join(lacking)[:12]
            text = tr("No font here has the letters “{letters}”: they print as boxes.", letters=letters)
            mend = tr("Install a font that has them, or write them otherwise.")
            yield Finding(surface.id, f.id, text, mend, True)


def _unfilled(surface: Surface, look: Look) -> Iterator[Finding]:
    """Words in braces of which nothing is known: no gap is left on paper, but they were to say something."""
    from albumapp.document.model import TextFrame

    if not any(isinstance(f, TextFrame) and "{" in f.text for f in surface.frames):
        return
    from albumapp.document.placeholders import unfilled
    from albumapp.ui.canvas.writing import fillers

    names = dict(fillers())
    for f in surface.frames:
        lacking = unfilled(look.document, surface, f, look.known) if isinstance(f, TextFrame) else []
        if lacking:
            text = tr("Nothing is known here of: {names}.", names=", ".join(names[n] for n in lacking))
            yield Finding(surface.id, f.id, text, tr("Write it, or take it out of the text."))


CHECKS: tuple[Callable[[Surface, Look], Iterator[Finding]], ...] = (
    _empty,
    _blank,
    _missing,
    _coarse,
    _ground,
    _overflow,
    _unfilled,
)


def name(check: Callable[[Surface, Look], Iterator[Finding]]) -> str:
    """What a finding of this check is called: "empty", "coarse" ..."""
    return check.__name__.strip("_")


class Checker:
    """Findings of a document, remembered by surface."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, frozenset[str], list[Finding]]] = {}

    def findings(
        self, document: Document, spec: ProductSpec, missing: set[str], known: Known | None = None
    ) -> list[Finding]:
        look = Look(document, spec, frozenset(missing), known)
        found: list[Finding] = []
        known: dict[str, tuple[object, frozenset[str], list[Finding]]] = {}
        for s in document.surfaces:
            gone = look.missing.intersection((*s.photos(), *s.ground_photos()))
            before = self._known.get(s.id)
            filled = any("{" in getattr(f, "text", "") for f in s.frames)  # by more than the surface
            if filled or before is None or before[0] is not s or before[1] != gone:
                found_now = [replace(f, kind=name(check)) for check in CHECKS for f in check(s, look)]
                before = (s, gone, found_now)
            known[s.id] = before
            found += before[2]
        self._known = known
        return found
