"""The cover: one photo with room for the title, the spine, the back as the style wants it.

Where the style's photos run to the edges and this one has the pixels, it fills the front, with the title in a
calm part of it, or else below it. In dense styles it runs to the edges above the title; a style of squares
has a square. In all other cases photo and title stand as one block in the margins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import PhotoFrame, TextFrame
from albumapp.geometry import Insets, Rect
from albumapp.layout.constraints import area_cap, frame_violations
from albumapp.layout.cover_back import back_frames
from albumapp.layout.cover_photo import front_photo
from albumapp.layout.cover_title import calm_place
from albumapp.layout.crop import best_crop
from albumapp.layout.frames import framed, mended
from albumapp.layout.style import Style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle

_TITLE_SHARE = 0.2  # of the board's height, below the photo
_GAP = 0.045  # of the board's height, between photo and title
_FULL_CROP = 0.55  # of the photo that the whole front must show
_FINE_CROP, _BOLD_CROP = 0.72, 0.5  # of the photo that a crop must show to fill its place
_DENSE = 6.0  # photos a spread, usually: such a style's cover is large, too
_LARGER = 1.3  # times: a title over a photo
_USUAL = 200.0  # mm: the height of board that a style's title size is meant for
_BROKEN = 1.3  # times as large: a title is broken for that
_EM_WIDTH = 0.52  # mean width of a letter in ems, for sizing a title before it is set


def cover_frames(
    facts: Sequence[PhotoFacts], shape: SurfaceShape, style: Style, title: str, spine_min: float
) -> list[PhotoFrame | TextFrame]:
    """Frames of the cover, without ids, in painting order: back, photo, title, spine."""
    return cover_of(front_photo(facts, shape), facts, shape, style, title, spine_min)


def cover_of(
    photo: PhotoFacts | None,
    facts: Sequence[PhotoFacts],
    shape: SurfaceShape,
    style: Style,
    title: str,
    spine_min: float,
) -> list[PhotoFrame | TextFrame]:
    """The same with this photo on the front."""
    found = [*back_frames(facts, photo, shape, style, title), *front_frames(photo, shape, style, title)]
    if title:
        spine = _spine(title, shape, style, spine_min)
        if spine is not None:
            found.append(spine)
    return found


def front_frames(
    photo: PhotoFacts | None, shape: SurfaceShape, style: Style, title: str
) -> list[PhotoFrame | TextFrame]:
    """Photo and title of the front: the title in the photo, or below it, or both in the margins."""
    front = shape.areas[-1]
    if photo is None:
        return [_title(title, front.inset(shape.safe), front, style)] if title else []
    if style.full_bleed:
        full = full_front(photo, shape, style, title)
        if full is not None:
            return full
    frame: PhotoFrame | None = None
    dense = style.hero_bleed and style.cell_aspect is None and style.per_spread[1] >= _DENSE
    if style.full_bleed or dense:
        picture, words = _parts(front, shape, style, True)
        frame = _front_frame(photo, picture, shape, style, True)
        frame = replace(frame, border=None) if _reaches(frame.box, picture) else None
    if frame is None:
        picture, words = _parts(front, shape, style, False)
        if style.cell_aspect is not None:  # the cover of squares is a square
            side = min(picture.w, picture.h)
            picture = Rect(picture.cx - side / 2, picture.y, side, side)
        frame = _front_frame(photo, picture, shape, style, style.cell_aspect is not None)
        frame, words = _together(frame, words, front)
    return [frame, _title(title, words, front, style)] if title else [frame]


def full_front(
    photo: PhotoFacts, shape: SurfaceShape, style: Style, title: str
) -> list[PhotoFrame | TextFrame] | None:
    """The photo over the whole front, the title in a calm part of it; None where that does not suit."""
    front, reach = shape.areas[-1], shape.bleed_rect
    picture = Rect.corners(_left(shape), reach.y, reach.right, reach.bottom)
    crop = best_crop(photo, picture.aspect)
    if crop is None or crop.box.area < _FULL_CROP:
        return None
    frame = PhotoFrame("", picture, photo.id, crop, why=(Reason("cover.front"),))
    if frame_violations(frame, photo, shape):
        return None
    if not title:
        return [frame]
    calm = calm_place(photo, crop.box, picture, front, max(shape.safe.left, front.w * 0.09))
    if calm is None:
        return None
    words = _title(title, calm.box, front, style, _LARGER)
    look = replace(words.style, colour=calm.ink)
    why = (Reason("cover.title"), Reason("cover.title_calm"))
    return [frame, replace(words, style=look, why=why)]


def _left(shape: SurfaceShape) -> float:
    """Where a picture to the edges of the front begins: at the spine, or in the bleed where there is none."""
    front = shape.areas[-1]
    return front.x if front.x > 0 else shape.bleed_rect.x


def _reaches(box: Rect, picture: Rect) -> bool:
    """Whether a photo fills its place to the edges of the paper."""
    return box.w > picture.w - 1 and box.h > picture.h - 1


def _parts(front: Rect, shape: SurfaceShape, style: Style, bled: bool) -> tuple[Rect, Rect]:
    """Where the photo and the title go on the front board."""
    bottom = front.h * _TITLE_SHARE
    if bled:
        reach = shape.bleed_rect
        picture = Rect.corners(_left(shape), reach.y, reach.right, front.bottom - bottom)
        margin = max(shape.safe.left, front.w * 0.06)
    else:
        margin = max(shape.safe.left, front.w * 0.09)
        picture = front.inset(Insets(margin, margin, bottom, margin))
    words = Rect.corners(
        front.x + margin,
        front.bottom - bottom + 4,
        front.right - margin,
        front.bottom - max(margin / 2, shape.safe.bottom),
    )
    return picture, words


def _together(frame: PhotoFrame, words: Rect, front: Rect) -> tuple[PhotoFrame, Rect]:
    """Photo and title as one block, the title close below, the block a little above the board's middle.

    Above a large photo there is as much room as beside it, as far as the title leaves it.
    """
    gap, height = front.h * _GAP, min(words.h, front.h * _TITLE_SHARE * 0.7)
    whole = frame.box.h + gap + height
    white = words.bottom - front.y - whole
    top = min(front.y + max(0.45 * white, words.x - front.x), words.bottom - whole)
    moved = replace(frame, box=Rect(frame.box.x, max(front.y, top), frame.box.w, frame.box.h))
    below = Rect(words.x, moved.box.bottom + gap, words.w, height)
    return moved, below


def _front_frame(photo: PhotoFacts, slot: Rect, shape: SurfaceShape, style: Style, bold: bool) -> PhotoFrame:
    """The photo at the top of its slot: filling it where the crop is small (or `bold`), else whole."""
    crop = best_crop(photo, slot.aspect)
    box = slot
    if crop is None or crop.box.area < (_BOLD_CROP if bold else _FINE_CROP):
        w = min(slot.w, slot.h * photo.aspect)
        box = Rect(slot.cx - w / 2, slot.y, w, w / photo.aspect)
        if box.h < 0.8 * slot.h and not bold:
            box = box.moved(0, (slot.h - box.h) * 0.45)
    kept = best_crop(photo, box.aspect)
    most = area_cap(photo, shape) * (kept.box.area if kept else 1.0) * 0.995
    if box.area > most:
        k = (most / box.area) ** 0.5
        box = Rect(slot.cx - box.w * k / 2, slot.y + (slot.h - box.h * k) * 0.5, box.w * k, box.h * k)
    frame = framed(photo, box, style, (Reason("cover.front"),))
    if frame_violations(frame, photo, shape):
        frame, _ = mended(frame, photo, shape, style.gutter)
    return replace(frame, corner_radius=0.0)


def _title(title: str, box: Rect, front: Rect, style: Style, larger: float = 1.0) -> TextFrame:
    wanted = style.title.size_pt * max(1.0, front.h / _USUAL) * larger
    size = min(wanted, title_points(title, box, 2, style.title.tracking))
    look = replace(style.title, size_pt=round(size, 1), align="center", valign="middle", leading=1.15)
    return TextFrame("", box, title, _fitting(title, look, box), role="title", why=(Reason("cover.title"),))


def _fitting(title: str, look: TextStyle, box: Rect) -> TextStyle:
    """Smaller where the title was thought to fit and does not: some faces are wider than most."""
    from albumapp.text.fitting import fitting_size  # HarfBuzz: not at the window's start

    fits = fitting_size(title, look, box)
    return replace(look, size_pt=fits) if fits is not None else look


def title_points(title: str, box: Rect, lines: int, tracking: float = 0.0) -> float:
    """Points at which a title fits its box: on one line, or on `lines`, broken between words, where that is a
    good deal larger. `tracking` is that of its style."""
    em = _EM_WIDTH + tracking / 1000
    longest = _longest_line(title.split() or [title], lines)
    one = min(box.w / (max(1, len(title)) * em), box.h / 1.25)
    many = min(box.w / (longest * em), box.h / (lines * 1.25))
    return max(6.0, (many if many > _BROKEN * one else one) / (25.4 / 72))


def _longest_line(words: Sequence[str], lines: int) -> int:
    """Letters of the longest line where words are broken into so many lines as evenly as they can be."""
    if lines <= 1 or len(words) <= 1:
        return len(" ".join(words))
    ends = range(1, len(words) + 1)
    return min(max(len(" ".join(words[:n])), _longest_line(words[n:], lines - 1)) for n in ends)


def _spine(title: str, shape: SurfaceShape, style: Style, least: float) -> TextFrame | None:
    """The title along the spine, reading from the top down; None where the spine is too thin."""
    if len(shape.areas) != 3 or shape.areas[1].w < least:
        return None
    spine = shape.areas[1]
    width, height = spine.w * 0.7, spine.h - 2 * max(shape.safe.top, 10)
    box = Rect.centred(spine.cx, spine.cy, height, width)
    size = min(width / 1.25 / (25.4 / 72), height / (max(1, len(title)) * _EM_WIDTH) / (25.4 / 72), 16.0)
    look = replace(
        style.title, size_pt=round(max(4.0, size), 1), align="center", valign="middle", leading=1.0
    )
    look = _fitting(title, look, box)
    return TextFrame("", box, title, look, rotation=90, role="spine", why=(Reason("cover.spine"),))
