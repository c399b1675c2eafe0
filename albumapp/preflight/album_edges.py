"""Rules of edges and lines: what should reach the bleed, what lies off the pages, lines that are too thin."""

from __future__ import annotations

from collections.abc import Iterator

from albumapp.document.edits_mend import sides_to_extend
from albumapp.document.gallery import is_gallery
from albumapp.document.model import PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.preflight.album_look import Look, bounds
from albumapp.preflight.finding import ERROR, WARNING, Finding, Mend

PT = 72 / 25.4  # points of a mm
_AT_TRIM = 0.5  # mm inside the trim: a cut is not so exact that this would stay white


def bleed(surface: Surface, look: Look) -> Iterator[Finding]:
    """Pictures and areas that end at the trim or close to it, instead of in the bleed."""
    for f in surface.frames:
        gaps = sides_to_extend(surface, f)
        if not gaps:
            continue
        mend = None if f.locked else Mend("Extend to the edge", "extend_to_bleed", {"frames": [f.id]})
        least = min(gaps.values())
        if least < _AT_TRIM:
            yield Finding(
                "bleed-short",
                ERROR,
                "This picture reaches the edge of the page, but not {bleed:.0f} mm beyond it.",
                "Extend it, else white may show at the cut.",
                {"bleed": _reach(surface, next(iter(gaps)))},
                surface.id,
                f.id,
                box=bounds(f),
                mend=mend,
            )
        else:
            yield Finding(
                "bleed-nearly",
                WARNING,
                "This picture ends {gap:.1f} mm from the edge: it looks as if it should reach it.",
                "Extend it to the edge, or move it further in.",
                {"gap": least},
                surface.id,
                f.id,
                box=bounds(f),
                mend=mend,
            )


def _reach(surface: Surface, side: str) -> float:
    return float(getattr(surface.shape.bleed, side))


def outside(surface: Surface, look: Look) -> Iterator[Finding]:
    """What lies wholly off the pages, where nobody sees it. Of walls `album_wall` says it."""
    if is_gallery(surface):
        return
    for f in surface.frames:
        if bounds(f).intersection(surface.shape.rect) is None:
            yield Finding(
                "frame-outside",
                WARNING,
                "This lies beside the page and will not be printed.",
                "Move it onto the page, or delete it.",
                {},
                surface.id,
                f.id,
                box=bounds(f),
                mend=None if f.locked else Mend("Delete it", "delete_frames", {"frames": [f.id]}),
            )


def thin(surface: Surface, look: Look) -> Iterator[Finding]:
    """Lines below what the printer can hold."""
    least = look.spec.output.line_min
    for f in surface.frames:
        width = _line(f)
        if width is not None and width * PT < least - 1e-3:
            yield Finding(
                "line-thin",
                WARNING,
                "A line is {width:.2f} points thin; the printer holds {least:.2f} points.",
                "Make it thicker.",
                {"width": width * PT, "least": least},
                surface.id,
                f.id,
                box=bounds(f),
                mend=Mend("Thicken the line", "thicken_lines", {"frames": [f.id]}),
            )


def _line(f: PhotoFrame | TextFrame | ShapeFrame) -> float | None:
    """The thinnest line of a frame in mm, None where it has none."""
    if isinstance(f, ShapeFrame):
        return f.stroke_width if f.stroke is not None and f.stroke_width > 0 else None
    if isinstance(f, PhotoFrame) and f.border is not None and f.border.width > 0:
        return min((w for w in (f.border.line, f.border.width) if w > 0), default=None)
    return None


RULES = (bleed, outside, thin)
