"""What a style draws round the photos of a surface: background, film, captions, the name of a chapter.

All of it is ordinary frames of the document, to be edited, locked and undone like any other. Laying pages
out again draws it anew (`drawn_by_style`), words of captions stay with their photo.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from albumapp.basis import Reason, say
from albumapp.document.model import Frame, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import Colour, from_lab
from albumapp.geometry import Rect
from albumapp.layout.style import Style, content_boxes
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape

_NEAR_WHITE, _NEAR_BLACK = 94.0, 10.0  # L* of paper in the tone of its photos
_LIGHT_CHROMA, _DARK_CHROMA = 5.0, 4.0
_HIGHEST_ROW = 0.66  # of the page: what is higher fills it, and no film is drawn behind it
_TITLE_GAP = 3.0  # mm between a chapter's name and the photos below it
_SHORTEST_CAPTION = 25.0  # mm: under a narrower photo no words are legible


def dressed(
    photos: Sequence[PhotoFrame],
    facts: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    opens: str = "",
) -> tuple[Frame, ...]:
    """The frames of a surface in painting order; `opens` is the name of a chapter that begins here."""
    title = chapter_title(opens, shape, style)
    return (
        *films(photos, shape, style),
        *photos,
        *captions(photos, facts, shape, style, opens if title is not None else ""),
        *([title] if title is not None else []),
    )


def background(facts: Sequence[PhotoFacts], style: Style) -> Colour | None:
    """The paper of a surface: the style's own, of its palette by chapter, or in the tone of the photos."""
    if style.tint == "palette":
        event = next((f.event for f in facts if f.event is not None), "")
        return style.palette[_number(event) % len(style.palette)]
    tones = [f.tone for f in facts if f.tone is not None]
    if style.tint == "none" or not tones:
        return style.background
    # half as red as they are: skin and wood would make the paper pink
    a = 0.5 * sum(t[1] - 128 for t in tones) / len(tones)
    b = sum(t[2] - 128 for t in tones) / len(tones)
    light = style.tint == "light"
    most = _LIGHT_CHROMA if light else _DARK_CHROMA
    k = min(0.5, most / max((a * a + b * b) ** 0.5, 1e-6))
    return from_lab(_NEAR_WHITE if light else _NEAR_BLACK, a * k, b * k)


def own_background(surface: Surface, facts: Sequence[PhotoFacts], style: Style) -> bool:
    """True where the user chose the paper's colour; `facts` are of the photos on it."""
    return surface.edited and surface.background not in (style.background, background(facts, style))


def _number(event: str) -> int:
    """Neighbouring chapters get neighbouring numbers."""
    digits = re.search(r"\d+$", event)
    return int(digits[0]) if digits else zlib.crc32(event.encode())


def films(photos: Sequence[PhotoFrame], shape: SurfaceShape, style: Style) -> list[ShapeFrame]:
    """A film from edge to edge behind each row of photos; none behind what fills its page."""
    if style.band is None:
        return []
    reach, across = style.band.reach, shape.bleed_rect
    found: list[Rect] = []
    for f in sorted(photos, key=lambda f: f.box.y):
        # films that would meet are one
        if found and f.box.y - reach < found[-1].bottom + reach + 0.5:
            found[-1] = Rect.around([found[-1], f.box])
        else:
            found.append(f.box)
    if any(r.h > _HIGHEST_ROW * shape.size.h for r in found):
        return []
    return [
        ShapeFrame(
            "",
            Rect.corners(across.x, r.y - reach, across.right, r.bottom + reach),
            "film",
            style.band.colour,
            style.band.holes,
            0.0,
            role="style",
        )
        for r in found
    ]


def captions(
    photos: Sequence[PhotoFrame],
    facts: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    above: str = "",
) -> list[TextFrame]:
    """Date and place below each photo, of its width; none where neither is known.

    `above` is what stands at the head of the pages already.
    """
    if style.caption is None:
        return []
    look, known = style.caption.look, {f.id: f for f in facts}
    words = caption_words([known[f.photo] for f in photos if f.photo in known], above)
    found = []
    for f in photos:
        edge = f.border.width if f.border is not None else 0.0
        box = Rect(f.box.x, f.box.bottom + edge + style.caption.gap, f.box.w, style.caption.height)
        text = words.get(f.photo or "", "")
        if text and box.w >= _SHORTEST_CAPTION and box.bottom <= shape.size.h - shape.safe.bottom:
            why = (Reason("caption.photo"),)
            found.append(TextFrame("", box, text, look, role="caption", photo=f.photo, why=why))
    return found


def caption_words(facts: Sequence[PhotoFacts], above: str = "") -> Mapping[str, str]:
    """By photo: place and day where they are new on these pages, else the time of day; "" where unknown.

    What stands above the photos in the same words is not new.
    """
    found: dict[str, str] = {}
    said: set[tuple[str | None, object]] = set()
    for f in facts:
        at = f.taken if f.dated else None
        key = (f.place, at.date() if at else None)
        days = [_day(at, True), _day(at)] if at is not None else [""]
        words, short = (", ".join(w for w in (f.place, d) if w) for d in (days[0], days[-1]))
        known = key in said or above in (words, short)
        if known:
            words = f"{at.hour}:{at.minute:02d}" if at is not None else ""
        said.add(key)
        found[f.id] = words
    return found


def _day(at: datetime, year: bool = False) -> str:
    month = say(Reason(f"month.{at.month}"))
    code = "dates.day_year" if year else "dates.day"
    return say(Reason(code, {"day": at.day, "month": month, "year": at.year}))


def drawn_by_style(f: Frame) -> bool:
    """Captions, chapter names and bands come from the style, so they are made anew with the pages."""
    if isinstance(f, TextFrame):
        return f.photo is not None or f.role == "chapter"
    return isinstance(f, ShapeFrame) and f.role == "style"


def opening(surface: Surface) -> str:
    """The chapter's name that stands on a surface and would be drawn anew; "" where there is none."""
    words = (f for f in surface.frames if isinstance(f, TextFrame))
    return next((f.text for f in words if f.role == "chapter" and not f.locked), "")


def reworded(made: Sequence[Surface], before: Sequence[Surface]) -> list[Surface]:
    """New surfaces with the words that the user wrote before into captions and names of chapters."""
    own: dict[tuple[str, str | None], str] = {}
    for s in before:
        for f in s.frames:
            if isinstance(f, TextFrame) and f.role in ("caption", "chapter") and not (f.why or f.locked):
                own[f.role, _of(f, s)] = f.text
    return [_with_words(s, own) for s in made] if own else list(made)


def _of(frame: TextFrame, surface: Surface) -> str | None:
    """What words belong to: a photo, or a chapter."""
    return frame.photo if frame.role == "caption" else surface.event


def _with_words(surface: Surface, own: Mapping[tuple[str, str | None], str]) -> Surface:
    frames: list[Frame] = []
    for f in surface.frames:
        if isinstance(f, TextFrame) and not f.locked and (f.role, _of(f, surface)) in own:
            f = replace(f, text=own[f.role, _of(f, surface)], why=())
        frames.append(f)
    return replace(surface, frames=tuple(frames))


def chapter_title(name: str, shape: SurfaceShape, style: Style) -> TextFrame | None:
    """A chapter's name at the head of its first pages; None where the style sets none or has no room."""
    if style.chapter is None or not name:
        return None
    content = content_boxes(shape, style)[0]
    edge = style.border.width if style.border is not None else 0.0
    high = style.chapter.size_mm * 1.35
    y = max(shape.safe.top, content.y - edge - _TITLE_GAP - high)
    if y + high > content.y - edge:
        return None
    fold = min((x for x in shape.fold_x if x > content.x), default=shape.size.w)
    right = min(content.right, fold - max(shape.safe.right, 6.0))
    look = replace(style.chapter, valign="bottom", leading=1.1)
    box = Rect.corners(content.x, y, right, y + high)
    return TextFrame("", box, name, look, role="chapter", why=(Reason("chapter.title"),))
