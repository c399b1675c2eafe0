"""What became of an album on another product: pages, sizes, photos without room, texts, resolution.

`changes` compares two documents; the edit `change_product` makes the second one. Each change is a finding in
words that can be translated, with its page and frame where it has one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.keeping import outcome
from albumapp.preflight.finding import NOTE, WARNING, Finding
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec

Spec = Callable[[str], ProductSpec]
_SHORT = 40  # letters of a text that is named
_FEW = 6  # photos or texts without room that are named one by one


def changes(before: Document, after: Document, spec_of: Spec = product) -> list[Finding]:
    """What is another than before, the whole book first, then in book order; () where nothing is."""
    was, now = spec_of(before.product), spec_of(after.product)
    return [
        *_book(before, after, was, now),
        *_dropped(before, after),
        *_texts(before, after),
        *_coarse(before, after, was, now),
    ]


def as_json(found: list[Finding]) -> list[dict[str, object]]:
    """For scripts: code, severity, words and place."""
    return [
        {
            "code": f.code,
            "severity": f.severity,
            "text": f.text,
            "surface": f.surface or None,
            "frame": f.frame or None,
            "values": dict(f.values),
        }
        for f in found
    ]


def _book(before: Document, after: Document, was: ProductSpec, now: ProductSpec) -> Iterator[Finding]:
    if was.name != now.name or was.source.vendor != now.source.vendor:
        values: dict[str, object] = {"before_word": was.name, "product_word": now.name}
        yield Finding("product", NOTE, "{product_word} instead of {before_word}.", values=values)
    if was.block.page != now.block.page:
        a, b = was.block.page, now.block.page
        values = {"w": round(b.w, 1), "h": round(b.h, 1), "old_w": round(a.w, 1), "old_h": round(a.h, 1)}
        what = "A page is {w:g} × {h:g} mm instead of {old_w:g} × {old_h:g} mm."
        yield Finding("page-size", NOTE, what, values=values)
    yield from _pages(before, after, now)
    if before.cover is not None and after.cover is None:
        what = "This product has no printed cover: what stood on it is gone."
        yield Finding("cover-gone", WARNING, what, "Undo brings it back.")
    told = outcome(before, after)
    if told.parted:
        values = {"count": told.parted}
        what = "Pages that you arranged have no place here; their photos stand elsewhere ({count})."
        yield Finding("arranged-parted", WARNING, what, values=values)


def _pages(before: Document, after: Document, now: ProductSpec) -> Iterator[Finding]:
    values: dict[str, object] = {"pages": after.page_count, "old": before.page_count}
    if before.page_count == after.page_count:
        return
    if after.page_count == 1:
        what = "It is one picture now instead of {old} pages."
    elif before.page_count == 1:
        what = "There are {pages} pages now instead of one picture."
    elif now.piece is not None:
        what = "There are {pages} pages instead of {old}."
    else:
        what = "The book has {pages} pages instead of {old}."
    yield Finding("page-count", NOTE, what, values=values)


def _dropped(before: Document, after: Document) -> Iterator[Finding]:
    """A finding for each photo of the book that found no room; one for all of them where they are many."""
    left = before.used().keys() - after.used().keys()
    names = [after.photos[photo].name for photo in before.used() if photo in left and photo in after.photos]
    how, shown = "Add pages, or another photo goes.", len(after.used())
    if len(names) > _FEW:
        values: dict[str, object] = {"count": len(names), "shown": shown, "names": names}
        what = "{count} photos found no room and are unused now."
        if after.page_count == 1 and shown == 1:
            what, how = (
                "{count} photos are unused now: this product shows one.",
                "Choose another photo for it.",
            )
        yield Finding("photo-dropped", WARNING, what, how, values)
        return
    for name in names:
        what = "{name} found no room and is unused now."
        yield Finding("photo-dropped", WARNING, what, how, {"name": name})


def _texts(before: Document, after: Document) -> Iterator[Finding]:
    """Own texts in another size, and those that are gone."""
    old = {f.id: f for _, f in _frames(before) if isinstance(f, TextFrame)}
    here = [(s, f) for s, f in _frames(after) if isinstance(f, TextFrame)]
    for s, f in here:
        was = old.get(f.id)
        if was is not None and abs(was.style.size_pt - f.style.size_pt) > 0.05:
            values = {"text": _short(f.text), "pt": f.style.size_pt, "old": was.style.size_pt}
            what = "“{text}” is set in {pt:g} pt instead of {old:g} pt."
            yield Finding("text-refitted", NOTE, what, values=values, surface=s.id, frame=f.id)
    words = {f.text for _, f in here}
    gone = [_short(f.text) for f in old.values() if f.text.strip() and f.text not in words]
    if len(gone) > _FEW:
        what = "{count} texts have no place here."
        yield Finding("text-gone", WARNING, what, values={"count": len(gone), "texts": gone})
        return
    for text in gone:
        yield Finding("text-gone", WARNING, "The text “{text}” has no place here.", values={"text": text})


def _coarse(before: Document, after: Document, was: ProductSpec, now: ProductSpec) -> Iterator[Finding]:
    """Photos that have too few pixels for their new size, and had enough before."""
    fine = {p for p, ppi in _finest(before) if ppi >= was.output.ppi_min}
    known = {p for p, _ in _finest(before)}
    for s, f in _frames(after):
        ppi = _ppi(after, f)
        if not isinstance(f, PhotoFrame) or ppi is None or ppi >= now.output.ppi_min:
            continue
        if f.photo in fine or f.photo not in known:
            name = after.photos[f.photo or ""].name
            values = {"name": name, "ppi": round(ppi), "least": round(now.output.ppi_min)}
            what = "{name} has {ppi} ppi in its new size; the printer asks for {least}."
            yield Finding("ppi-low", WARNING, what, "Make it smaller.", values, s.id, f.id)


def _finest(doc: Document) -> Iterator[tuple[str, float]]:
    """The lowest resolution of each photo in its frames."""
    least: dict[str, float] = {}
    for _, f in _frames(doc):
        ppi = _ppi(doc, f)
        if ppi is not None and isinstance(f, PhotoFrame) and f.photo is not None:
            least[f.photo] = min(ppi, least.get(f.photo, ppi))
    yield from least.items()


def _ppi(doc: Document, f: Frame) -> float | None:
    photo = doc.photos.get(f.photo or "") if isinstance(f, PhotoFrame) else None
    return (
        effective_ppi(f.crop, photo.size, f.box) if photo is not None and isinstance(f, PhotoFrame) else None
    )


def _frames(doc: Document) -> Iterator[tuple[Surface, Frame]]:
    for s in doc.surfaces:
        for f in s.frames:
            yield s, f


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
