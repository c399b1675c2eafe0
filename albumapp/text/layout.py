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
    """A run whose glyphs stand in the space of their paragraph, its origin at the top left."""

    font: FontRef
    rtl: bool
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph in its place across the box; `wide`: it needs more width."""

    runs: tuple[_Placed, ...]
    ink: Rect | None
    wide: bool


@dataclass(frozen=True, slots=True)
class _Block:
    """A layout with the box's top left at (0, 0): paragraphs by their tops."""

    parts: tuple[tuple[float, _Part], ...]
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
    ops = []
    for top, part in block.parts:
        at = Affine.translation(box.x, box.y + top).then(matrix)
        ops += [
            GlyphRunOp(run.font, style.size_mm, run.glyphs, at, style.colour, frame, right_to_left=run.rtl)
            for run in part.runs
        ]
    ink = block.ink.moved(box.x, box.y) if block.ink else None
    return TextLayout(tuple(ops), ink, block.height, block.overflow, block.lines)


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
    found = []
    for part, top in zip(parts, _tops(parts, style, height), strict=True):
        found += [replace(s, start=part.start, top=top + s.top, baseline=top + s.baseline)
                  for s in _set(part.lines, style, width)]  # fmt: skip
    return found


def _set(lines: tuple[shape.Line, ...], style: TextStyle, width: float) -> list[SetLine]:
    """The lines of a paragraph, its top at 0."""
    step, drop = style.size_mm * style.leading, _drop(style)
    found = []
    for n, line in enumerate(lines):
        x, stretch = _aligned(line, style.align, width)
        found.append(SetLine(line, 0, x, n * step, n * step + drop, step, stretch))
    return found


def _drop(style: TextStyle) -> float:
    """mm from a line's top to its baseline: the leading's surplus is shared as in CSS 2.1, 10.8.1."""
    main = faces.load(fonts.find(style.family, style.bold, style.italic))
    return style.size_mm * (style.leading + main.ascent + main.descent) / 2


def _tops(parts: list[shape.Lines], style: TextStyle, height: float) -> list[float]:
    spare = height - _height(parts, style)
    top = {"top": 0.0, "middle": spare / 2, "bottom": spare}[style.valign]
    found = []
    for part in parts:
        found.append(top)
        top += len(part.lines) * style.size_mm * style.leading + _room(style)
    return found


def _room(style: TextStyle) -> float:
    """mm between two paragraphs."""
    return (style.before + style.after) * 25.4 / 72


def _height(parts: list[shape.Lines], style: TextStyle) -> float:
    lines = sum(len(part.lines) for part in parts)
    return lines * style.size_mm * style.leading + (len(parts) - 1) * _room(style)


@lru_cache(maxsize=512)
def _block(text: str, style: TextStyle, width: float, height: float) -> _Block:
    """Paragraphs are remembered each by itself: a letter more in one leaves the others as they are."""
    parts = shape.shape_paragraphs(text, style, width)
    plain = replace(style, valign="top", before=0.0, after=0.0)
    placed = [
        (top, _part(part.key, plain, width))
        for part, top in zip(parts, _tops(parts, style, height), strict=True)
    ]
    inks = [part.ink.moved(0, top) for top, part in placed if part.ink is not None]
    tall = _height(parts, style)
    overflow = tall > height + shape.EPSILON or any(part.wide for _, part in placed)
    shown = any(part.runs for _, part in placed)
    count = sum(len(part.lines) for part in parts)
    return _Block(tuple(placed), Rect.around(inks) if inks else None, tall, overflow and shown, count)


@lru_cache(maxsize=2048)
def _part(key: shape.Key, style: TextStyle, width: float) -> _Part:
    _, lines = shape.broken(*key)
    placed: list[_Placed] = []
    for at in _set(lines, style, width):
        if at.line.mark is not None:
            placed += _place(at.line.mark, *_beside(at, width))
        placed += _place(at.line, at.x, at.baseline, at.stretch)
    wide = any(line.inset + line.width > width + shape.EPSILON for line in lines)
    return _Part(tuple(placed), _ink(placed, style.size_mm), wide)


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
