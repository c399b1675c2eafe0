"""Page boxes, trim sizes, page count; turned, scaled and cropped pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from albumapp.geometry import Size
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.finding import ERROR, NOTE, WARNING
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.pdf_page import NEAR, PageBoxes
from albumapp.preflight.pdf_rules import Found

_TRIM_NEAR = 0.1  # mm that a page may differ from its product
_SAME = 0.5  # mm that pages of one size may differ
_ORDER = (
    ("TrimBox", "BleedBox"),
    ("BleedBox", "MediaBox"),
    ("TrimBox", "MediaBox"),
    ("ArtBox", "BleedBox"),
    ("ArtBox", "MediaBox"),
)


def check_boxes(found: Found, boxes: PageBoxes, page: Any, even: bool = True) -> None:
    """One page by itself. `even`: no product says that its bleed differs from edge to edge."""
    n, said = boxes.number, boxes.said
    if "MediaBox" not in said:
        found.add("media-missing", n)
        return
    if "TrimBox" in said and "ArtBox" in said:
        found.add("trim-and-art", n)
    elif "TrimBox" not in said:
        found.add("art-box" if "ArtBox" in said else "trim-missing", n)
    if "BleedBox" not in said and _beyond(said["MediaBox"], boxes.trim) > NEAR:
        found.add("bleed-missing", n)
    for inner, outer in _ORDER:
        if inner in said and outer in said:
            beyond = max(_beyond(said[inner], said[outer]), 0.0)
            if beyond > NEAR:
                found.add("box-nesting", n, inner=inner, outer=outer, by=beyond * boxes.unit)
    crop = said.get("CropBox")
    if crop is not None and max(_beyond(crop, said["MediaBox"]), _beyond(said["MediaBox"], crop)) > 0.5:
        found.add("crop-box", n)
    if boxes.rotate:
        found.add("rotate", n, degrees=boxes.rotate)
    if even and "BleedBox" in said:
        _even(found, boxes)
    if po.get(page, "/Trans") is not None:
        found.add("transition", n)
    unit = po.get(page, "/UserUnit")
    if unit is not None and po.number(unit) != 1:
        found.add("user-unit", n, unit=po.number(unit) or 0.0)


def _even(found: Found, boxes: PageBoxes) -> None:
    """Opposite edges have the same bleed, or none at the spine."""
    has = boxes.bleeds()
    for one, other in (("left", "right"), ("top", "bottom")):
        a, b = has[one], has[other]
        if min(a, b) > _SAME and abs(a - b) > _SAME:
            found.add("bleed-uneven", boxes.number, one=a, other=b)


def _beyond(inner: po.Box, outer: po.Box) -> float:
    """How far one box reaches out of another, points."""
    return max(outer[0] - inner[0], outer[1] - inner[1], inner[2] - outer[2], inner[3] - outer[3])


def check_pages(found: Found, pages: Sequence[PageBoxes], expected: Expected | None) -> None:
    """All pages together."""
    if not pages:
        found.add("pages-none")
        return
    if expected is None or not expected.sizes:
        _one_size(found, pages)
        _odd(found, pages)
        return
    severity = NOTE if expected.guessed else None
    fewest, most = expected.any_of
    fits = fewest <= len(pages) <= most if most else len(expected.pages) == len(pages) > 0
    if not fits:
        found.add("page-count", severity=severity, pages=len(pages), wanted=expected.wanted)
    for i, boxes in enumerate(pages):
        exact = expected.pages[i] if len(expected.pages) == len(pages) else None
        allowed = [s for s in (exact.trim, exact.turned) if s] if exact else list(expected.sizes)
        _size(found, boxes, allowed, severity)
        wanted = exact.bleed.as_list() if exact else [expected.bleed] * 4
        has = boxes.bleeds()
        for edge, mm in zip(("top", "right", "bottom", "left"), wanted, strict=True):
            if has[edge] < mm - 0.05:
                found.add("bleed-small", boxes.number, mm=max(has[edge], 0.0), wanted=mm)
                break


def _size(found: Found, boxes: PageBoxes, allowed: list[Size], severity: str | None) -> None:
    w, h = boxes.size
    near = min(allowed, key=lambda s: max(abs(s.w - w), abs(s.h - h)))
    if max(abs(near.w - w), abs(near.h - h)) > _TRIM_NEAR:
        found.add("trim-size", boxes.number, severity=severity, w=w, h=h, ew=near.w, eh=near.h)


def _odd(found: Found, pages: Sequence[PageBoxes]) -> None:
    """Single pages of one size in an odd number: one may be missing. Spreads may be as many as they like."""
    w, h = pages[0].size
    alike = all(max(abs(p.size[0] - w), abs(p.size[1] - h)) <= _SAME for p in pages)
    if len(pages) >= 5 and len(pages) % 2 and alike and w < 1.6 * h:
        found.add("page-odd", pages=len(pages))


def _one_size(found: Found, pages: Sequence[PageBoxes]) -> None:
    """Most pages say what one size is; a cover before or behind them may have its own."""
    sizes = [tuple(round(v / _SAME) for v in p.size) for p in pages]
    usual, _ = Counter(sizes).most_common(1)[0]
    first = pages[sizes.index(usual)].size
    for i, p in enumerate(pages):
        w, h = p.size
        if max(abs(w - first[0]), abs(h - first[1])) > _SAME:
            cover = i in (0, len(pages) - 1) or len(pages) < 3
            found.add(
                "trim-differs",
                p.number,
                severity=WARNING if cover else ERROR,
                w=w,
                h=h,
                ew=first[0],
                eh=first[1],
            )
