"""Rules of the book as a whole: page count, spine, and how sure the printer's numbers are."""

from __future__ import annotations

from collections.abc import Iterator

from albumapp.document.gallery import is_gallery
from albumapp.document.model import Surface, TextFrame
from albumapp.preflight.album_look import Look, bounds
from albumapp.preflight.finding import ERROR, Finding, Mend
from albumapp.products.surfaces import cover_shape
from albumapp.products.trust import doubts

_EXACT = 0.1  # mm that a spine may be off


def pages(look: Look) -> Iterator[Finding]:
    block, count = look.spec.block, sum(len(s.shape.pages) for s in look.document.inner())
    if not look.document.inner() or any(map(is_gallery, look.document.inner())):
        return
    values = {"pages": count, "least": block.pages_min, "most": block.pages_max, "step": block.pages_multiple}
    mend = Mend("Fit the page count", "fit_page_count")
    if count < block.pages_min:
        what = "The book has {pages} pages; this product needs at least {least}."
        yield Finding("pages-few", ERROR, what, "Add pages.", values, mend=mend)
    elif count > block.pages_max:
        what = "The book has {pages} pages; this product takes at most {most}."
        blank = [s for s in look.document.inner() if s.shape.whole and not s.frames and not s.locked]
        enough = sum(len(s.shape.pages) for s in blank) >= count - block.pages_max
        how = "Delete pages, or choose another product."
        yield Finding("pages-many", ERROR, what, how, values, mend=mend if enough else None)
    elif (count - block.pages_min) % block.pages_multiple:
        what = "The book has {pages} pages; this product's pages come in steps of {step}."
        yield Finding("pages-step", ERROR, what, "Add pages, or delete some.", values, mend=mend)


def spine(look: Look) -> Iterator[Finding]:
    """Words on a spine that is too thin for them, and a cover that does not fit its pages."""
    cover, spec = look.document.cover, look.spec.cover
    if cover is None or spec is None or len(cover.shape.fold_x) != 2:
        return
    left, right = cover.shape.fold_x
    words = [f for f in cover.frames if isinstance(f, TextFrame) and _on_spine(f, left, right)]
    count = sum(len(s.shape.pages) for s in look.document.inner())
    thin = right - left < spec.spine_text_min - 1e-6
    if words and (thin or count < spec.spine_text_pages):
        what = "The spine is {spine:.1f} mm; this printer allows words on it from {least:.1f} mm on."
        if not thin:
            what = "This printer allows words on the spine from {fewest} pages on."
        values = {"spine": right - left, "least": spec.spine_text_min, "fewest": spec.spine_text_pages}
        for f in words:
            mend = None if f.locked else Mend("Take it off the spine", "delete_frames", {"frames": [f.id]})
            how = "Take the words off, or add pages."
            yield Finding("spine-text", ERROR, what, how, values, cover.id, f.id, box=bounds(f), mend=mend)
    yield from _width(cover, look)


def _width(cover: Surface, look: Look) -> Iterator[Finding]:
    """Whether the cover has the spine that its pages ask for."""
    spec, count = look.spec.cover, sum(len(s.shape.pages) for s in look.document.inner())
    wanted = cover_shape(look.spec, count)
    if spec is None or wanted is None or len(wanted.fold_x) != 2:
        return
    now, right = (s.fold_x[1] - s.fold_x[0] for s in (cover.shape, wanted))
    values = {"spine": now, "right": right, "pages": count}
    if abs(now - right) > _EXACT:
        what = "The spine of the cover is {spine:.1f} mm; for {pages} pages it should be {right:.1f} mm."
        mend = Mend("Fit the cover", "fit_cover")
        yield Finding("cover-stale", ERROR, what, "Fit the cover to the pages.", values, cover.id, mend=mend)


def _on_spine(f: TextFrame, left: float, right: float) -> bool:
    box = bounds(f)
    if not f.text.strip() or box.w > right - left + 6:  # words that run across it are another finding
        return False
    return f.role == "spine" or left <= box.cx <= right


def numbers(look: Look) -> Iterator[Finding]:
    """How sure the product's numbers are, and how old; the spine that its printer has yet to tell."""
    cover, count = look.document.cover, sum(len(s.shape.pages) for s in look.document.inner())
    for d in doubts(look.spec, count, look.today):
        on_cover = d.code.startswith("spine") and cover is not None
        yield Finding(d.code, d.severity, d.what, d.how, d.values, cover.id if on_cover and cover else "")


RULES = (pages, spine, numbers)
