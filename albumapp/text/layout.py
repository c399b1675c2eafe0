"""Text in a box: lines placed, aligned and justified -> `drawing.GlyphRunOp`s.

Run space is the box's own space, its origin at the box's top left: moving or turning a box changes the
ops' matrix only, the glyphs come from a cache.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from albumapp.drawing import BLACK, FontRef, Glyph, GlyphRunOp
from albumapp.geometry import Affine, Rect
from albumapp.text import faces, fonts, outlines, shape
from albumapp.text.style import TextStyle

_UNTURNED = Affine()


@dataclass(frozen=True, slots=True)
class TextLayout:
    """A text in its place.

    `ink` bounds the glyphs in the space of `box` (before `matrix`), None where nothing shows;
    `height_mm` is that of all lines; `overflow` says that the text needs more room than the box has.
    """

    ops: tuple[GlyphRunOp, ...]
    ink: Rect | None
    height_mm: float
    overflow: bool
    lines: int


@dataclass(frozen=True, slots=True)
class _Placed:
    font: FontRef
    rtl: bool
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """A layout with the box's top left at (0, 0)."""

    runs: tuple[_Placed, ...]
    ink: Rect | None
    height: float
    overflow: bool
    lines: int


def layout_text(
    text: str, style: TextStyle, box: Rect, matrix: Affine = _UNTURNED, frame: str | None = None
) -> TextLayout:
    """Sets a text into a box (mm). `matrix` takes the box's space to the surface (a rotation, say).

    All lines are laid out, also those that overflow: past the bottom, or on both sides where the text
    stands in the middle.
    """
    block = _block(text, replace(style, colour=BLACK), round(box.w, 6), round(box.h, 6))
    to_surface = Affine.translation(box.x, box.y).then(matrix)
    ops = tuple(
        GlyphRunOp(
            run.font, style.size_mm, run.glyphs, to_surface, style.colour, frame, right_to_left=run.rtl
        )
        for run in block.runs
    )
    ink = block.ink.moved(box.x, box.y) if block.ink else None
    return TextLayout(ops, ink, block.height, block.overflow, block.lines)


def natural_size(text: str, style: TextStyle) -> tuple[float, float]:
    """(width, height) in mm of a text that is broken at its hard line ends only."""
    lines = shape.shape_paragraphs(text, style, float("inf"))
    return max(line.width for line in lines), len(lines) * style.size_mm * style.leading


@lru_cache(maxsize=512)
def _block(text: str, style: TextStyle, width: float, height: float) -> _Block:
    lines = shape.shape_paragraphs(text, style, width)
    step = style.size_mm * style.leading
    tall = step * len(lines)
    spare = height - tall
    top = {"top": 0.0, "middle": spare / 2, "bottom": spare}[style.valign]
    main = faces.load(fonts.find(style.family, style.bold, style.italic))
    # the leading's surplus is shared above and below, as in CSS 2.1, 10.8.1
    drop = (step + (main.ascent + main.descent) * style.size_mm) / 2
    placed: list[_Placed] = []
    for i, line in enumerate(lines):
        placed += _place(line, style.align, width, top + i * step + drop)
    overflow = spare < -shape.EPSILON or any(line.width > width + shape.EPSILON for line in lines)
    return _Block(tuple(placed), _ink(placed, style.size_mm), tall, overflow and bool(placed), len(lines))


def _place(line: shape.Line, align: str, width: float, baseline: float) -> list[_Placed]:
    """A line's runs with the glyphs in their places."""
    spare = width - line.width
    stretch = 0.0
    if align == "justify":
        spaces = 0 if line.last or spare < 0 else line.spaces
        stretch = spare / spaces if spaces else 0.0
        align = "left" if spaces else "start"
    if align in ("start", "end"):
        align = "right" if line.rtl == (align == "start") else "left"
    x = {"left": 0.0, "center": spare / 2, "right": spare}[align]
    placed = []
    for run in line.runs:
        glyphs = []
        for p in run.pieces:
            glyphs.append(Glyph(p.gid, x + p.dx, baseline + p.dy, p.text))
            x += p.advance + (stretch if p.space else 0.0)
        placed.append(_Placed(run.font, run.rtl, tuple(glyphs)))
    return placed


def _ink(placed: list[_Placed], size: float) -> Rect | None:
    boxes = [
        extent.scaled(size).moved(g.x, g.y)
        for run in placed
        for g in run.glyphs
        if (extent := outlines.extents(run.font, g.gid)) is not None
    ]
    return Rect.around(boxes) if boxes else None
