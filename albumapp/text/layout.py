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
    parts = shape.shape_paragraphs(text, style, float("inf"))
    width = max(line.inset + line.width for part in parts for line in part.lines)
    return width, _height(parts, style)


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line in its place: mm in the box's own space. `x` is where its leftmost glyph stands.

    `start` is where its paragraph begins in the cleaned text; `stretch` mm are added to each space.
    """

    line: shape.Line
    start: int
    x: float
    top: float
    baseline: float
    height: float
    stretch: float


def set_lines(text: str, style: TextStyle, width: float, height: float) -> list[SetLine]:
    """All lines of a text in a box of this size, also those that overflow."""
    parts = shape.shape_paragraphs(text, style, width)
    step = style.size_mm * style.leading
    spare = height - _height(parts, style)
    top = {"top": 0.0, "middle": spare / 2, "bottom": spare}[style.valign]
    main = faces.load(fonts.find(style.family, style.bold, style.italic))
    # the leading's surplus is shared above and below, as in CSS 2.1, 10.8.1
    drop = (step + (main.ascent + main.descent) * style.size_mm) / 2
    found = []
    for n, part in enumerate(parts):
        top += _room(style) if n else 0.0
        for line in part.lines:
            x, stretch = _aligned(line, style.align, width)
            found.append(SetLine(line, part.start, x, top, top + drop, step, stretch))
            top += step
    return found


def _room(style: TextStyle) -> float:
    """mm between two paragraphs."""
    return (style.before + style.after) * 25.4 / 72


def _height(parts: list[shape.Lines], style: TextStyle) -> float:
    lines = sum(len(part.lines) for part in parts)
    return lines * style.size_mm * style.leading + (len(parts) - 1) * _room(style)


@lru_cache(maxsize=512)
def _block(text: str, style: TextStyle, width: float, height: float) -> _Block:
    lines = set_lines(text, style, width, height)
    placed: list[_Placed] = []
    for line in lines:
        if line.line.mark is not None:
            placed += _place(line.line.mark, *_beside(line, width))
        placed += _place(line.line, line.x, line.baseline, line.stretch)
    tall = lines[-1].top + lines[-1].height - lines[0].top
    wide = any(s.line.inset + s.line.width > width + shape.EPSILON for s in lines)
    overflow = tall > height + shape.EPSILON or wide
    return _Block(tuple(placed), _ink(placed, style.size_mm), tall, overflow and bool(placed), len(lines))


def _aligned(line: shape.Line, align: str, width: float) -> tuple[float, float]:
    """(x of the line's left end, mm added to each of its spaces); the inset is at its reading start."""
    spare = width - line.inset - line.width
    stretch = 0.0
    if align == "justify":
        spaces = 0 if line.last or spare < 0 else line.spaces
        stretch = spare / spaces if spaces else 0.0
        align = "left" if spaces else "start"
    if align in ("start", "end"):
        align = "right" if line.rtl == (align == "start") else "left"
    left = 0.0 if line.rtl else line.inset
    return left + {"left": 0.0, "center": spare / 2, "right": spare}[align], stretch


def _beside(at: SetLine, width: float) -> tuple[float, float, float]:
    """Where a list's mark stands: before the words of its line, also where those are centred."""
    line, mark = at.line, at.line.mark
    assert mark is not None
    stretched = line.width + at.stretch * line.spaces
    if line.rtl:
        return min(at.x + stretched + line.inset, width) - mark.width, at.baseline, 0.0
    return max(at.x - line.inset, 0.0), at.baseline, 0.0


def _place(line: shape.Line, x: float, baseline: float, stretch: float) -> list[_Placed]:
    """A line's runs with the glyphs in their places."""
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
