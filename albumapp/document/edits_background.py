"""Edits of what lies behind photos and beside them: backgrounds, shapes and decoration, looks of pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.chapters import real_chapter_at
from albumapp.document.edits import Context, edit, frame_of, put, surface_of
from albumapp.document.edits_frames import box_of, with_new_frame
from albumapp.document.grounding import zones
from albumapp.document.model import Document, Frame, ShapeFrame, Surface, TextFrame
from albumapp.document.named_styles import named_style, style_names
from albumapp.drawing import colour as colours
from albumapp.drawing import grounds
from albumapp.drawing.colour import Colour
from albumapp.drawing.grounds import Ground, PhotoGround, Whole, Zones
from albumapp.text.style import TextStyle

BASIC = ("rect", "ellipse", "line")
WHERE = ("these", "left", "right", "chapter", "book")
"""The surface itself, one of its outer pages, all of its chapter, all inner pages."""


def shape_names() -> tuple[str, ...]:
    """All shapes that can be put in."""
    from albumapp.drawing.ornaments import ORNAMENTS

    return (*BASIC, *ORNAMENTS)


@edit("set_background", "Change background", by_hand=True)
def set_background(
    doc: Document,
    ctx: Context,
    surface: str,
    colour: str | None = None,
    background: Any = None,
    where: str = "these",
) -> Document:
    """`colour` as #rrggbb, or `background` as JSON (`drawing/grounds.py`); without either the bare paper.

    `where`: "these" pages, the "left" or "right" one of them, their "chapter", or the whole "book" (its
    cover left out). Locked pages are left alone, but for the surface itself.
    """
    if where not in WHERE:
        raise UserError(
            "'{where}' is no part of an album.", "Use {known}.", where=where, known=", ".join(WHERE)
        )
    ground: Ground | None = colours.from_hex(colour) if colour else grounds.from_json(background)
    for photo in grounds.photos_of(ground):
        if photo not in doc.photos:
            raise KeyError(photo)
    here = surface_of(doc, surface)
    if where in ("left", "right"):
        return doc.with_surface(_one_page(here, ground, where))
    return _all(doc, _meant(doc, here, where), ground)


def _meant(doc: Document, here: Surface, where: str) -> list[Surface]:
    if where == "these":
        return [here]
    ids = {s.id for s in doc.inner()}
    if where == "chapter":
        chapter = real_chapter_at(doc, here.id)
        if chapter is None:
            raise UserError("These pages belong to no chapter.", "Choose all pages, or only these.")
        ids &= set(chapter.surfaces)
    return [s for s in doc.surfaces if s is here or (s.id in ids and not s.locked)]


def _all(doc: Document, meant: Iterable[Surface], ground: Ground | None) -> Document:
    """One photo over a spread has its own crop on each: it is the same value everywhere."""
    ids = {s.id for s in meant}
    return replace(
        doc, surfaces=tuple(replace(s, background=ground) if s.id in ids else s for s in doc.surfaces)
    )


def _one_page(here: Surface, ground: Ground | None, side: str) -> Surface:
    """The outermost page of a side gets it, the others keep what they show."""
    if isinstance(ground, Zones):
        raise UserError("A single page has one background.")
    n = len(zones(here.shape))
    each = list(page_grounds(here))
    each[0 if side == "left" else n - 1] = ground
    return replace(here, background=_simplest(each))


def page_grounds(surface: Surface) -> tuple[Whole | None, ...]:
    """The background of each page (of a cover: back, spine, front)."""
    n, ground = len(zones(surface.shape)), surface.background
    if not isinstance(ground, Zones):
        return (ground,) * n
    last = len(ground.each) - 1
    return tuple(ground.each[min(i, last)] for i in range(n))


def _simplest(each: Sequence[Whole | None]) -> Ground | None:
    """Plain colours that are the same on all pages are one again."""
    if all(g == each[0] for g in each) and (each[0] is None or isinstance(each[0], Colour)):
        return each[0]
    return Zones(tuple(each))


def without_photos(surface: Surface, gone: Iterable[str]) -> Surface:
    """The surface with bare paper where these photos were its background."""
    lost = set(gone)
    if lost.isdisjoint(surface.ground_photos()):
        return surface
    ground = surface.background
    if isinstance(ground, Zones):
        left = [None if lost & set(grounds.photos_of(g)) else g for g in ground.each]
        return replace(surface, background=_simplest(left))
    return replace(surface, background=None)


def renamed_ground(surface: Surface, old: str, new: str) -> Surface:
    """The surface with another photo in the place of one that is its background."""
    if old not in surface.ground_photos():
        return surface

    def other(g: Whole | None) -> Whole | None:
        return replace(g, photo=new) if isinstance(g, PhotoGround) and g.photo == old else g

    ground = surface.background
    if isinstance(ground, Zones):
        return replace(surface, background=Zones(tuple(map(other, ground.each))))
    return replace(surface, background=other(ground))


# --- shapes ---------------------------------------------------------------------------------------


@edit("add_shape", "Add shape", by_hand=True)
def add_shape(
    doc: Document,
    ctx: Context,
    surface: str,
    box: Sequence[float],
    shape: str = "rect",
    fill: str | None = None,
    stroke: str | None = "#000000",
    stroke_width: float = 0.35,
    opacity: float = 1.0,
    rotation: float = 0.0,
) -> Document:
    """A rectangle, ellipse, line, or one of the ornaments. Colours as #rrggbb, None for none; mm."""
    s = surface_of(doc, surface)
    frame = ShapeFrame(
        "",
        box_of(box),
        _known(shape),
        _hex(fill),
        _hex(stroke),
        float(stroke_width),
        float(rotation),
        opacity=_share(opacity),
    )
    return with_new_frame(doc, s, frame)


@edit("add_ornament", "Add decoration", by_hand=True)
def add_ornament(
    doc: Document,
    ctx: Context,
    surface: str,
    shape: str,
    box: Sequence[float] | None = None,
    around: str | None = None,
    fill: str | None = None,
    stroke: str | None = None,
) -> Document:
    """Decoration in its own colours, in a box or `around` a frame of the surface; colours as #rrggbb."""
    from albumapp.drawing.ornaments import ORNAMENTS

    row = ORNAMENTS.get(shape)
    if row is None:
        raise UserError(
            "'{shape}' is no decoration.", "There are: {known}.", shape=shape, known=", ".join(ORNAMENTS)
        )
    s = surface_of(doc, surface)
    turn = 0.0
    if around is not None:
        framed = s.frame(around)
        place, turn = round_frame(shape, framed), framed.rotation
    elif box is not None:
        place = box_of(box)
    else:
        raise UserError("Decoration needs a box, or a frame to go round.")
    look = ShapeFrame(
        "",
        place,
        shape,
        _hex(fill or row.fill),
        _hex(stroke or row.line),
        row.width,
        turn,
        opacity=row.opacity,
    )
    return with_new_frame(doc, s, look)


def round_frame(shape: str, frame: Frame) -> Any:
    """The box of decoration that goes round a frame, border and all."""
    from albumapp.drawing.ornaments import ORNAMENTS

    border = getattr(frame, "border", None)
    b = frame.box.outset(border.width if border is not None else 0.0)
    if shape == "polaroid":  # its window is the picture: see its drawing
        edge = min(b.w / 0.88, b.h / (1 - 4.4 * 0.06)) * 0.06
        return type(b).corners(b.x - edge, b.y - edge, b.right + edge, b.bottom + 3.4 * edge)
    if shape == "stamp":
        r = min(2.2, min(b.w, b.h) * 0.03 / (1 - 8.4 * 0.03))
        return b.outset(4.2 * r)
    return b.outset(ORNAMENTS[shape].round or 0.0)


SHAPE_PARTS = {
    "fill": "Change fill",
    "stroke": "Change line",
    "stroke_width": "Change line",
    "corner_radius": "Round corners",
    "opacity": "Change opacity",
}


@edit("set_shape", "Change shape", by_hand=True, parts=SHAPE_PARTS)
def set_shape(
    doc: Document,
    ctx: Context,
    frame: str,
    shape: str | None = None,
    fill: str | None = None,
    stroke: str | None = None,
    stroke_width: float | None = None,
    corner_radius: float | None = None,
    opacity: float | None = None,
) -> Document:
    """What is given changes. Colours as #rrggbb, "" for none; mm; opacity 0..1."""
    surface, f = frame_of(doc, frame, ShapeFrame)
    if shape is not None:
        f = replace(f, shape=_known(shape))
    if fill is not None:
        f = replace(f, fill=_hex(fill))
    if stroke is not None:
        f = replace(f, stroke=_hex(stroke))
    if stroke_width is not None:
        f = replace(f, stroke_width=float(stroke_width))
    if corner_radius is not None:
        f = replace(f, corner_radius=min(max(float(corner_radius), 0.0), 200.0))
    if opacity is not None:
        f = replace(f, opacity=_share(opacity))
    return put(doc, surface, f)


def _known(shape: str) -> str:
    if shape not in shape_names():
        raise UserError(
            "'{shape}' is no shape.", "There are: {known}.", shape=shape, known=", ".join(shape_names())
        )
    return shape


def _hex(colour: str | None) -> Colour | None:
    return colours.from_hex(colour) if colour else None


def _share(value: float) -> float:
    return min(max(float(value), 0.0), 1.0)


# --- looks ----------------------------------------------------------------------------------------


@edit("apply_look", "Apply look", by_hand=True)
def apply_look(
    doc: Document, ctx: Context, surface: str, look: Mapping[str, Any], where: str = "these"
) -> Document:
    """A saved look: `background` (JSON), and `shapes` with the colours of shapes as `fill` and `stroke`.

    Words get the colour `text`, where it is given, and by their role the text styles named in `styles`, where
    this book has them. Locked frames stay as they are.
    """
    doc = set_background(doc, ctx, surface, background=look.get("background"), where=where)
    meant = [surface_of(doc, surface)]
    if where in ("chapter", "book"):
        meant = _meant(doc, meant[0], where)
    words, shapes = look.get("text"), look.get("shapes")
    named = look.get("styles")
    styles = {
        role: (str(name), named_style(doc, str(name)))
        for role, name in (named.items() if isinstance(named, Mapping) else ())
        if name in style_names(doc)
    }
    for s in meant:
        frames = tuple(f if f.locked else _dressed(f, words, shapes, styles) for f in s.frames)
        doc = doc.with_surface(replace(surface_of(doc, s.id), frames=frames))
    return doc


def _dressed(f: Frame, words: Any, shapes: Any, styles: Mapping[str, tuple[str, TextStyle]]) -> Frame:
    if isinstance(f, ShapeFrame):
        if not isinstance(shapes, Mapping) or f.role == "style":
            return f
        return replace(
            f,
            fill=_hex(shapes.get("fill")) if f.fill is not None and shapes.get("fill") else f.fill,
            stroke=_hex(shapes.get("stroke")) if f.stroke is not None and shapes.get("stroke") else f.stroke,
        )
    if isinstance(f, TextFrame) and f.role in styles:
        name, style = styles[f.role]
        f = replace(f, named=name, style=style)
    if words and isinstance(f, TextFrame):
        return replace(f, style=replace(f.style, colour=colours.from_hex(str(words))))
    return f


def look_of(surface: Surface) -> dict[str, Any]:
    """The look of a surface, as `apply_look` takes it."""
    look: dict[str, Any] = {"background": grounds.as_json(surface.background)}
    shapes = [f for f in surface.frames if isinstance(f, ShapeFrame) and f.role != "style"]
    if shapes:
        first = shapes[0]
        look["shapes"] = {k: colours.hex_of(c) for k in ("fill", "stroke") if (c := getattr(first, k))}
    texts = [f for f in surface.frames if isinstance(f, TextFrame)]
    if texts:
        look["text"] = colours.hex_of(texts[0].style.colour)
    styles = {f.role: f.named for f in reversed(texts) if f.named}
    if styles:
        look["styles"] = styles
    return look
