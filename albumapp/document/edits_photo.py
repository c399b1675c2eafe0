"""Edits of photos in their frames: adjustments, flips, fit and fill, shape, border and shadow.

The files are never touched: an adjustment is a value of the frame (`drawing/adjust.py`). Most edits take
several frames, so that a spread is adjusted in one step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, frame_of, photo_of, put
from albumapp.document.model import Border, Document, PhotoFrame, Shadow
from albumapp.document.photo_look import (
    adjust_from_json,
    adjust_to_json,
    levels_from_json,
    shadow_from_json,
    shadow_to_json,
)
from albumapp.drawing import colour as colours
from albumapp.drawing.adjust import PLAIN, RANGES, Adjust, Levels
from albumapp.drawing.masks import SHAPES
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop

WIDEST = 100.0  # mm of a border
LOOKS = {
    "shape": "Change shape of frame",
    "corner_radius": "Round corners",
    "border_width": "Change border",
    "border_colour": "Change border",
    "line_width": "Change border",
    "line_colour": "Change border",
    "shadow": "Change shadow",
    "opacity": "Change opacity",
}


def _each(doc: Document, frames: Sequence[str], change: Callable[[PhotoFrame], PhotoFrame]) -> Document:
    """The document with a change made to each of these frames. KeyError for what is no photo frame."""
    if isinstance(frames, str):
        raise TypeError("frames is a list of ids")
    for fid in frames:
        surface, f = frame_of(doc, fid, PhotoFrame)
        made = change(f)
        if made != f:
            doc = put(doc, surface, made)
    return doc


def _shown(f: PhotoFrame) -> str:
    if f.photo is None:
        raise UserError("This frame has no photo to adjust.", "Put a photo into it first.")
    return f.photo


def adjust_of(f: PhotoFrame) -> Adjust:
    return f.adjust if f.adjust is not None else PLAIN


def _with(f: PhotoFrame, adjust: Adjust) -> PhotoFrame:
    return replace(f, adjust=None if adjust == PLAIN else adjust)


# --- adjustments --------------------------------------------------------------------------------


@edit("set_adjust", "Adjust photo", adjusts=True)
def set_adjust(
    doc: Document,
    ctx: Context,
    frames: Sequence[str],
    exposure: float | None = None,
    contrast: float | None = None,
    warmth: float | None = None,
    saturation: float | None = None,
    vignette: float | None = None,
    tone: str | None = None,
) -> Document:
    """What is given is set, the rest stays: exposure in stops (-2 to 2), contrast, warmth, saturation and
    vignette from -1 to 1; `tone` is "colour", "grey" or "sepia". Beyond that is as far as it goes."""
    asked = {
        "exposure": exposure,
        "contrast": contrast,
        "warmth": warmth,
        "saturation": saturation,
        "vignette": vignette,
    }
    values: dict[str, Any] = {k: _within(k, v) for k, v in asked.items() if v is not None}
    if tone is not None:
        values["tone"] = tone

    def change(f: PhotoFrame) -> PhotoFrame:
        _shown(f)
        return replace(f, adjust=adjust_from_json({**(adjust_to_json(f.adjust) or {}), **values}))

    return _each(doc, frames, change)


def _within(name: str, value: float) -> float:
    low, high = RANGES[name]
    if value != value:
        raise ValueError(f"{name} is not a number")
    return round(min(max(float(value), low), high), 6)


@edit("auto_enhance", "Enhance automatically", adjusts=True)
def auto_enhance(
    doc: Document,
    ctx: Context,
    frames: Sequence[str],
    on: bool = True,
    levels: Mapping[str, Mapping[str, float]] | None = None,
) -> Document:
    """Set light and white balance by each photo's own histogram, or take that back. `levels` gives what was
    measured by photo id; of the others it is measured now."""

    def change(f: PhotoFrame) -> PhotoFrame:
        photo = _shown(f)
        auto = _measured(ctx, photo, levels) if on else None
        return _with(f, replace(adjust_of(f), auto=auto))

    return _each(doc, frames, change)


def _measured(ctx: Context, photo: str, given: Mapping[str, Mapping[str, float]] | None) -> Levels:
    if given is not None and photo in given:
        return levels_from_json(given[photo])
    measure = getattr(ctx, "levels", None)  # of an open project; a document alone has no pixels
    found: Levels | None = measure(photo) if measure is not None else None
    if found is None:
        raise UserError("A photo cannot be measured, as its file is not there.", "Relink it first.")
    return found


@edit("set_red_eyes", "Mend red eyes", adjusts=True)
def set_red_eyes(doc: Document, ctx: Context, frame: str, spots: Sequence[Sequence[float]]) -> Document:
    """Where red is taken out of a photo's eyes: a list of [x, y, radius], x and y in 0..1 of the photo, the
    radius as a share of its longer side. An empty list takes all of it back."""

    def change(f: PhotoFrame) -> PhotoFrame:
        _shown(f)
        data = {**(adjust_to_json(f.adjust) or {}), "red_eyes": [list(s) for s in spots]}
        return replace(f, adjust=adjust_from_json(data))

    return _each(doc, [frame], change)


@edit("paste_adjust", "Paste adjustments", adjusts=True)
def paste_adjust(
    doc: Document,
    ctx: Context,
    frames: Sequence[str],
    adjust: Mapping[str, Any] | None,
    levels: Mapping[str, Mapping[str, float]] | None = None,
) -> Document:
    """Frames take another photo's adjustments. Red eyes stay each photo's own, and where the other was
    enhanced automatically each is measured for itself."""
    given = adjust_from_json(adjust) or PLAIN

    def change(f: PhotoFrame) -> PhotoFrame:
        photo = _shown(f)
        auto = None if given.auto is None else _measured(ctx, photo, levels)
        return _with(f, replace(given, auto=auto, red_eyes=adjust_of(f).red_eyes))

    return _each(doc, frames, change)


@edit("reset_adjust", "Reset adjustments", adjusts=True)
def reset_adjust(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Photos look as their files do again."""
    return _each(doc, frames, lambda f: replace(f, adjust=None))


# --- crop ----------------------------------------------------------------------------------------


@edit("flip_photo", "Flip photo", by_hand=True)
def flip_photo(doc: Document, ctx: Context, frames: Sequence[str], way: str = "across") -> Document:
    """Mirror photos in their frames: "across" (left and right change places) or "down" (top and bottom)."""
    if way not in ("across", "down"):
        raise UserError("'{way}' is no way to flip.", "Use across or down.", way=way)

    def change(f: PhotoFrame) -> PhotoFrame:
        _shown(f)
        # top to bottom is left to right and half a turn
        turns = f.crop.quarter_turns + (2 if way == "down" else 0)
        return replace(f, crop=replace(f.crop, flip=not f.crop.flip, quarter_turns=turns % 4, by_user=True))

    return _each(doc, frames, change)


@edit("fill_frame", "Fill frame", by_hand=True)
def fill_frame(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Show as much of each photo as its frame's shape allows, about the middle of what shows now."""

    def change(f: PhotoFrame) -> PhotoFrame:
        photo = photo_of(doc, _shown(f)).size
        slot = f.box.h / f.box.w if f.crop.quarter_turns % 2 else f.box.w / f.box.h
        box = largest_crop(photo.aspect, slot, f.crop.box.cx, f.crop.box.cy)
        return replace(f, crop=Crop(box, 0.0, f.crop.quarter_turns, f.crop.flip, True))

    return _each(doc, frames, change)


@edit("fit_frame", "Fit frame to photo", by_hand=True)
def fit_frame(doc: Document, ctx: Context, frames: Sequence[str]) -> Document:
    """Show the whole photo: its frame takes the photo's shape, within its place and about its middle."""

    def change(f: PhotoFrame) -> PhotoFrame:
        photo = photo_of(doc, _shown(f)).size
        if f.locked:
            raise UserError("This frame is locked.", "Unlock it first.")
        crop = Crop(Rect(0, 0, 1, 1), 0.0, f.crop.quarter_turns, f.crop.flip, True)
        aspect = crop.shown_size(photo).aspect
        w = min(f.box.w, f.box.h * aspect)
        return replace(f, crop=crop, box=Rect.centred(f.box.cx, f.box.cy, w, w / aspect))

    return _each(doc, frames, change)


# --- the frame's look ------------------------------------------------------------------------------


@edit("set_photo_look", "Change look", by_hand=True, parts=LOOKS)
def set_photo_look(
    doc: Document,
    ctx: Context,
    frame: str | None = None,
    frames: Sequence[str] = (),
    corner_radius: float | None = None,
    opacity: float | None = None,
    border_width: float | None = None,
    border_colour: str | None = None,
    line_width: float | None = None,
    line_colour: str | None = None,
    shape: str | None = None,
    shadow: Mapping[str, Any] | bool | None = None,
) -> Document:
    """Look of a frame or of several: corner radius, border and the line at its outer edge in mm, opacity
    0..1, colours as #rrggbb, `shape` (rect, ellipse, circle, heart, star, hexagon, arch, torn, brush).
    `shadow` is true, false, or some of dx, dy, blur (mm), opacity (0..1), colour."""
    wanted = [*([frame] if frame is not None else []), *frames]
    if not wanted:
        raise UserError("Edit 'set_photo_look' lacks the parameter 'frame'.")
    if shape is not None and shape not in SHAPES:
        raise UserError(
            "'{shape}' is no shape of a frame.", "Use one of: {known}.", shape=shape, known=", ".join(SHAPES)
        )
    lines = (border_width, border_colour, line_width, line_colour)

    def change(f: PhotoFrame) -> PhotoFrame:
        if shape is not None:
            f = replace(f, shape=shape)
        if corner_radius is not None:
            f = replace(f, corner_radius=min(max(float(corner_radius), 0.0), 200.0))
        if opacity is not None:
            f = replace(f, opacity=min(max(float(opacity), 0.0), 1.0))
        if any(v is not None for v in lines):
            f = replace(f, border=_bordered(f.border, *lines))
        return f if shadow is None else replace(f, shadow=_shadowed(f.shadow, shadow))

    return _each(doc, wanted, change)


def _bordered(
    now: Border | None,
    width: float | None,
    colour: str | None,
    line: float | None,
    line_colour: str | None,
) -> Border | None:
    """The border with what is given changed; none where its width is 0."""
    made = now if now is not None else Border(1.0)
    if width is not None:
        made = replace(made, width=min(float(width), WIDEST))
    if colour:
        made = replace(made, colour=colours.from_hex(colour))
    if line is not None:
        made = replace(made, line=max(float(line), 0.0))
    if line_colour:
        made = replace(made, line_colour=colours.from_hex(line_colour))
    return replace(made, line=min(made.line, made.width)) if made.width > 0 else None


def _shadowed(now: Shadow | None, given: Mapping[str, Any] | bool) -> Shadow | None:
    if isinstance(given, bool):
        return (now or Shadow()) if given else None
    return shadow_from_json({**(shadow_to_json(now) or {}), **given})
