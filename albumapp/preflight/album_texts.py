"""Rules of texts: they fit, have all their letters, stand clear of edges and folds, are large enough, and can
be read on what they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from albumapp.document.edits_mend import inks_of
from albumapp.document.model import Surface, TextFrame
from albumapp.document.overflow import is_month, overflows
from albumapp.document.placeholders import filled_surface, unfilled
from albumapp.drawing.colour import Cmyk, Colour, Rgb, Spot
from albumapp.geometry import Affine, Rect
from albumapp.preflight.album_look import Look
from albumapp.preflight.finding import ERROR, NOTE, WARNING, Finding, Mend
from albumapp.preflight.under import contrasts

_FOLD = 1.0  # mm to either side of a fold: nobody can fold a book more exactly
_SLACK = 0.05  # mm
_LETTERS = 12  # of those that are missing
_START = 24  # letters by which a text is named
# WCAG 2.2 asks for 4.5 (large words 3) on screens; a page that is read closely is legible from less
_CONTRAST, _CONTRAST_LARGE = 3.0, 2.0
_LARGE_PT = 18.0
RICH_K, RICH_SUM = 0.85, 2.8  # Ghent Workgroup 2022: rich black text


def words(surface: Surface, look: Look) -> list[tuple[TextFrame, Any]]:
    """The texts as they are printed, page numbers included, each with its layout."""
    if not look.document.texts.numbers and not any(isinstance(f, TextFrame) for f in surface.frames):
        return []
    from albumapp.text.layout import layout_text  # harfbuzz: with the first text, not with the window

    shown = filled_surface(look.document, surface, look.known).frames
    texts = [f for f in shown if isinstance(f, TextFrame) and f.text.strip()]
    return [(f, layout_text(f.text, f.style, f.box)) for f in texts]


def where_ink(f: TextFrame, made: Any) -> Rect | None:
    """Where the letters of a text stand on the surface, mm."""
    if is_month(f):
        return f.box.rotated_bounds(f.rotation)
    if made.ink is None:
        return None
    turn = Affine.rotation(f.rotation, f.box.cx, f.box.cy)
    r = made.ink
    points = [turn.apply(x, y) for x in (r.x, r.right) for y in (r.y, r.bottom)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Rect.corners(min(xs), min(ys), max(xs), max(ys))


def texts(surface: Surface, look: Look) -> Iterator[Finding]:
    """All rules of each text, in the order that they matter."""
    standing = {f.id for f in surface.frames}
    for f, made in words(surface, look):
        at = where_ink(f, made)
        own = f.id in standing  # a page number is no frame of the document
        for found in _of_text(f, made, at, surface, look):
            yield found if own else _unmendable(found)


def _unmendable(f: Finding) -> Finding:
    return Finding(f.code, f.severity, f.what, f.how, f.values, f.surface, "", box=f.box)


def _of_text(f: TextFrame, made: Any, at: Rect | None, surface: Surface, look: Look) -> Iterator[Finding]:
    start = " ".join(f.text.split())[:_START]

    def found(
        code: str, severity: str, what: str, how: str, mend: Mend | None = None, **more: object
    ) -> Finding:
        values = {"start": start, **more}
        allowed = None if f.locked else mend
        return Finding(code, severity, what, how, values, surface.id, f.id, box=at or f.box, mend=allowed)

    if is_month(f):
        if overflows(f):
            yield found(
                "text-overflow",
                WARNING,
                "The words of a day do not fit its cell: they are cut off.",
                "Shorten them, or make the box of the month larger.",
            )
    elif made.overflow:
        yield found(
            "text-overflow",
            WARNING,
            "The text “{start}…” does not fit its box.",
            "Make the box larger or the text smaller.",
            _fit(f, look),
        )
    lacking = [g.text for op in made.ops for g in op.glyphs if g.gid == 0 and g.text.strip()]
    if lacking:
        yield found(
            "letters-missing",
            ERROR,
            "No font here has the letters “{letters}”: they print as boxes.",
            "Install a font that has them, or write them otherwise.",
            letters="".join(lacking)[:_LETTERS],
        )
    if at is not None:
        yield from _places(f, at, surface, found)
        yield from _looks(f, at, surface, look, found)
    yield from _fonts(made, found)


def _fit(f: TextFrame, look: Look) -> Mend:
    from albumapp.text.fitting import fitting_size

    size = fitting_size(f.text, f.style, f.box)
    if size is not None and size >= look.spec.output.text_min:
        return Mend("Make the text fit", "fit_text", {"frame": f.id, "way": "shrink"})
    return Mend("Make its box fit", "fit_text", {"frame": f.id, "way": "grow"})


def _places(f: TextFrame, at: Rect, surface: Surface, found: Any) -> Iterator[Finding]:
    """Near the edge, in the fold."""
    shape = surface.shape
    safe = shape.rect.inset(shape.safe)
    on_fold = _in_fold(at, surface)
    parts = _parts(safe, surface)
    if on_fold and f.role != "spine":
        to = max(parts, key=lambda r: _shared(r, at)) if parts else safe
        what = "The text “{start}” runs across the fold."
        if shape.kind == "cover":
            what = "The text “{start}” runs across the edge of the spine."
        yield found("text-fold", WARNING, what, "Move it to one side.", _moved(f, at, to))
    elif not safe.contains(at, _SLACK):
        cut = not shape.rect.contains(at, _SLACK)
        what = "The text “{start}” is too near the edge: it may be cut."
        if cut:
            what = "The text “{start}” reaches over the edge: it will be cut."
        home = next((r for r in parts if r.holds(at.cx, at.cy)), safe)
        yield found(
            "text-cut" if cut else "text-edge",
            ERROR if cut else WARNING,
            what,
            "Move it further in.",
            _moved(f, at, home) or _moved(f, at, safe),
        )


def _in_fold(at: Rect, surface: Surface) -> bool:
    shape, near = surface.shape, _FOLD - _SLACK
    return any(at.x < x + near and at.right > x - near for x in shape.fold_x) or any(
        at.y < y + near and at.bottom > y - near for y in shape.fold_y
    )


def _parts(safe: Rect, surface: Surface) -> list[Rect]:
    """The safe part of each area between folds, clear of these and of what the binding takes."""
    found = []
    for area in surface.shape.areas:
        cuts = sorted({area.x, area.right, *(x for x in surface.shape.fold_x if area.x < x < area.right)})
        for x0, x1 in pairwise(cuts):
            inside = Rect.corners(x0 + _FOLD, area.y, x1 - _FOLD, area.bottom).intersection(safe)
            if inside is not None:
                found.append(inside)
    return found


def _shared(a: Rect, b: Rect) -> float:
    met = a.intersection(b)
    return met.area if met is not None else 0.0


def _moved(f: TextFrame, at: Rect, to: Rect) -> Mend | None:
    """A move that brings the letters into a box; None where they have no room there."""
    if at.w > to.w or at.h > to.h:
        return None
    dx = min(max(to.x - at.x, 0.0), to.right - at.right) if at.x < to.x else min(to.right - at.right, 0.0)
    dy = min(max(to.y - at.y, 0.0), to.bottom - at.bottom) if at.y < to.y else min(to.bottom - at.bottom, 0.0)
    move = {"frames": [f.id], "dx": round(dx, 3), "dy": round(dy, 3)}
    return Mend("Move it in", "move_frames", move)


def _looks(f: TextFrame, at: Rect, surface: Surface, look: Look, found: Any) -> Iterator[Finding]:
    """Size, contrast, inks."""
    out, style = look.spec.output, f.style
    ink = inks_of(style.colour, out.profile)
    if style.size_pt < out.text_min - 0.01:
        larger = Mend("Make it large enough", "set_text", {"frame": f.id, "style": {"size_pt": out.text_min}})
        what = "The text “{start}” is smaller than {least:.0f} points."
        if _delicate(style.colour):  # plates never meet exactly, and white letters fill in
            what = "The text “{start}” is white or coloured and smaller than {least:.0f} points: it may blur."
        yield found(
            "text-small", WARNING, what, "Make it larger, or black.", larger, least=float(out.text_min)
        )
    if isinstance(style.colour, Cmyk) and ink.k >= RICH_K and sum((ink.c, ink.m, ink.y, ink.k)) > RICH_SUM:
        plain = Mend(
            "Print it in black alone", "set_text", {"frame": f.id, "style": {"colour": ["cmyk", 0, 0, 0, 1]}}
        )
        yield found(
            "text-rich",
            WARNING,
            "The text “{start}” is black made of all inks: its edges may blur.",
            "Print it in black ink alone.",
            plain,
        )
    least = _CONTRAST_LARGE if style.size_pt >= _LARGE_PT else _CONTRAST
    seen = contrasts(style.colour, f, at, surface, look)
    if seen is not None and seen < least:
        yield found(
            "text-faint",
            WARNING,
            "The text “{start}” is hard to read on what it stands on.",
            "Choose a lighter or a darker colour for it.",
            _legible(f, at, surface, look, least),
        )


def _legible(f: TextFrame, at: Rect, surface: Surface, look: Look, least: float) -> Mend | None:
    """Black or white, whichever can be read."""
    best = max(
        (
            (contrasts(Cmyk(0, 0, 0, k), f, at, surface, look) or 0.0, label, k)
            for k, label in ((1.0, "Make it black"), (0.0, "Make it white"))
        ),
    )
    if best[0] < least:
        return None
    params = {"frame": f.id, "style": {"colour": ["cmyk", 0, 0, 0, best[2]]}}
    return Mend("Make it black", "set_text", params) if best[2] else Mend("Make it white", "set_text", params)


def _delicate(colour: Colour) -> bool:
    """Whether letters in it are white, or of more than one ink."""
    if isinstance(colour, Rgb):
        return not colour.r == colour.g == colour.b or colour.r > 0.99
    if isinstance(colour, Spot):
        return False
    return sum(v > 0.02 for v in (colour.c, colour.m, colour.y, colour.k)) != 1


def _fonts(made: Any, found: Any) -> Iterator[Finding]:
    from albumapp.text.fonts import embeddable

    barred = sorted({op.font.path for op in made.ops if not embeddable(op.font)})
    if barred:
        name = barred[0].replace("\\", "/").rsplit("/", 1)[-1]
        yield found(
            "font-barred",
            NOTE,
            "The font {font} may not go into files: its letters are printed as drawings.",
            "Nothing needs doing; choose another font if the text should be found in the PDF.",
            font=name,
        )


def unknown(surface: Surface, look: Look) -> Iterator[Finding]:
    """Words in braces of which nothing is known: no gap is left on paper, but they were to say something."""
    for f in surface.frames:
        if not isinstance(f, TextFrame) or "{" not in f.text:
            continue
        lacking = unfilled(look.document, surface, f, look.known)
        if lacking:
            yield Finding(
                "text-unfilled",
                WARNING,
                "Nothing is known here of: {fillers}.",
                "Write it, or take it out of the text.",
                {"fillers": ", ".join(lacking)},
                surface.id,
                f.id,
                box=f.box.rotated_bounds(f.rotation),
            )


RULES = (texts, unknown)
