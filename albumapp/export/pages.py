"""A draw list on a page: reportlab writes paths, colours and page structure; photos and glyphs are raw
operators that name the objects of `images` and `fonts`.

Everything is drawn in mm on the surface, under one matrix to points. A new kind of op is drawn here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from albumapp.document.drawlist import EMPTY
from albumapp.drawing import path as paths
from albumapp.drawing.colour import Cmyk, Spot
from albumapp.drawing.ops import Glyph, GlyphRunOp, ImageOp, Op, PathOp, ShadeOp, ShadowOp
from albumapp.drawing.path import Path
from albumapp.export.flatten import Drawn, Flat, picture
from albumapp.export.fonts import FontBook, FontUse
from albumapp.export.images import ImageBook, Picture
from albumapp.export.inks import ink, ink_stops, reportlab_colour
from albumapp.export.needs import Look
from albumapp.export.reach import reaches
from albumapp.export.sheets import PT, Page
from albumapp.geometry import Affine
from albumapp.text.outlines import outline

_NON_ZERO = 1
_OVERPRINT_BELOW = 12 / PT  # mm: black text under 12 pt overprints (Ghent Workgroup 2022)


class PlainCanvas(Canvas):  # type: ignore[misc]
    """A canvas that puts nothing of its own on a page: reportlab's would name an unembedded Helvetica."""

    def _make_preamble(self) -> None:
        self._preamble = ""


@dataclass(slots=True)
class Content:
    """What one page uses, by resource name."""

    pictures: set[str] = field(default_factory=set)
    fonts: set[str] = field(default_factory=set)
    transparent: bool = False


class PageWriter:
    """Draws pages of one PDF, one after the other. `profile` names the output profile."""

    def __init__(self, canvas: Canvas, images: ImageBook, fonts: FontBook) -> None:
        self.canvas = canvas
        self.images = images
        self.fonts = fonts
        self.press = images.how.press
        self.content = Content()
        self._inked: frozenset[str] = frozenset()

    def page(
        self, page: Page, drawn: Sequence[Drawn], outside: Sequence[Op], inked: frozenset[str]
    ) -> Content:
        """One finished page; what it uses. `outside` stands outside the bleed (mm, too); `inked` are the
        photos that are in ink on this page, whatever they are elsewhere."""
        self.content = Content()
        self._inked = inked
        media, c = page.media, self.canvas
        c.setPageSize((media.w * PT, media.h * PT))
        c.saveState()
        c.transform(*page.to_points.as_tuple())
        if media != page.bleed:
            self._clip(paths.rect(page.bleed))
        for op in drawn:
            if isinstance(op, Flat):
                c.saveState()
                made = picture(op, self.images)
                self._picture(made, 1.0, made.placing)
                c.restoreState()
            elif reaches(op, page.bleed):
                self._op(op)
        c.restoreState()
        if outside:
            c.saveState()
            c.transform(*page.to_points.as_tuple())
            for op in outside:
                self._op(op)
            c.restoreState()
        c.showPage()
        return self.content

    def _op(self, op: Op) -> None:
        c = self.canvas
        c.saveState()
        self.content.transparent |= op.alpha < 1 or isinstance(op, ShadowOp)
        if op.clip is not None:
            self._clip(op.clip)
        if isinstance(op, ImageOp):
            self._image(op)
        elif isinstance(op, PathOp):
            self._path(op)
        elif isinstance(op, ShadeOp):
            self._shade(op)
        elif isinstance(op, ShadowOp):
            self._shadow(op)
        else:
            self._glyphs(op)
        c.restoreState()

    def _image(self, op: ImageOp) -> None:
        made = self.images.picture(Look.of(op, op.photo in self._inked))
        if made is None:
            self._path(PathOp(op.clip, fill=EMPTY, alpha=op.alpha))
            return
        self._picture(made, op.alpha, made.placing.then(op.matrix))

    def _picture(self, made: Picture, alpha: float, placed: Affine) -> None:
        self.canvas.setFillAlpha(alpha)
        self.content.pictures.add(made.name)
        self._raw(" ".join(number(v) for v in placed.as_tuple()) + f" cm /{made.name} Do")

    def _shadow(self, op: ShadowOp) -> None:
        colour = ink(op.colour, self.press)
        made = self.images.shadow(op, colour.alternate if isinstance(colour, Spot) else colour)
        self._picture(made, op.alpha, made.placing)

    def _path(self, op: PathOp) -> None:
        c = self.canvas
        if op.fill is not None:
            c.setFillColor(reportlab_colour(op.fill, self.press, op.alpha))
        stroked = op.stroke is not None and op.width > 0
        if op.stroke is not None and stroked:
            c.setStrokeColor(reportlab_colour(op.stroke, self.press, op.alpha))
            c.setLineWidth(op.width)
        if op.overprint:
            self._overprint()
        if op.fill is not None or stroked:
            path = self._outline(op.path)
            c.drawPath(path, stroke=int(stroked), fill=int(op.fill is not None), fillMode=_NON_ZERO)

    def _shade(self, op: ShadeOp) -> None:
        c = self.canvas
        self._clip(op.path)
        c.setFillAlpha(op.alpha)
        places, colours = zip(*ink_stops(op.stops, self.press), strict=True)
        (x, y), (u, v) = op.start, op.end
        if op.radial:
            c.radialGradient(x, y, math.hypot(u - x, v - y), colours, places)
        else:
            c.linearGradient(x, y, u, v, colours, places)

    def _glyphs(self, op: GlyphRunOp) -> None:
        use = self.fonts.use(op.font)
        if use is None:
            for g in op.glyphs:
                at = Affine.scaling(op.size).then(Affine.translation(g.x, g.y)).then(op.matrix)
                self._path(PathOp(outline(op.font, g.gid).transformed(at), fill=op.colour, alpha=op.alpha))
            return
        colour = ink(op.colour, self.press)
        self.canvas.setFillColor(reportlab_colour(colour, self.press, op.alpha))
        if colour == Cmyk(0, 0, 0, 1) and op.size < _OVERPRINT_BELOW:
            self._overprint()
        self.content.fonts.add(use.name)
        self._raw(" ".join(number(v) for v in op.matrix.as_tuple()) + " cm")
        self._raw(text_operators(op, use))

    def _overprint(self) -> None:
        self.canvas.setFillOverprint(True)
        self.canvas.setStrokeOverprint(True)
        self.canvas.setOverprintMask(1)

    def _clip(self, path: Path) -> None:
        self.canvas.clipPath(self._outline(path), stroke=0, fill=0, fillMode=_NON_ZERO)

    def _outline(self, path: Path) -> PDFPathObject:
        made = self.canvas.beginPath()
        for kind, p in path.segments:
            if kind == "M":
                made.moveTo(*p)
            elif kind == "L":
                made.lineTo(*p)
            elif kind == "C":
                made.curveTo(*p)
            else:
                made.close()
        return made

    def _raw(self, operators: str) -> None:
        self.canvas._code.append(operators)


def number(value: float) -> str:
    """A number as PDF wants it: no exponent, no more digits than show."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def clusters(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Glyphs by the text that they stand for: a glyph without text belongs to the one before it."""
    found: list[list[Glyph]] = []
    for glyph in glyphs:
        if glyph.text or not found:
            found.append([glyph])
        else:
            found[-1].append(glyph)
    return found


def text_operators(op: GlyphRunOp, use: FontUse) -> str:
    """BT ... ET of a run, in its own space (mm, y down: hence the mirrored text matrix)."""
    writer = _TextWriter(op.size, use)
    for cluster in clusters(op.glyphs):
        text = cluster[0].text
        for g in cluster[1:]:
            use.note(g.gid, "")
        plain = use.note(cluster[0].gid, text if len(cluster) == 1 else "") and len(cluster) == 1
        writer.cluster(cluster, None if plain else text)
    writer.flush()
    return f"BT /{use.name} {number(op.size)} Tf {' '.join(writer.out)} ET"


class _TextWriter:
    """Gathers glyphs of one baseline into TJ arrays, correcting for advances that differ."""

    def __init__(self, size: float, use: FontUse) -> None:
        self.size = size
        self.use = use
        self.out: list[str] = []
        self._line: list[str] = []
        self._pen: tuple[float, float] | None = None

    def cluster(self, glyphs: list[Glyph], actual: str | None) -> None:
        if actual is not None:
            self.flush()
            shown = ("\ufeff" + actual).encode("utf-16-be").hex().upper()
            self.out.append(f"/Span << /ActualText <{shown}> >> BDC")
        for g in glyphs:
            self._glyph(g)
        if actual is not None:
            self.flush()
            self.out.append("EMC")

    def _glyph(self, g: Glyph) -> None:
        if self._pen is None or abs(self._pen[1] - g.y) > 1e-6:
            self.flush()
            self.out.append(f"1 0 0 -1 {number(g.x)} {number(g.y)} Tm")
            pen = g.x
        else:
            pen = self._pen[0]
            # a move in thousandths of the size, to the left where positive (ISO 32000-1, 9.4.3)
            move = round((pen - g.x) * 1000 / self.size, 1)
            if move:
                self._line.append(number(move))
                pen -= move * self.size / 1000
        self._line.append(f"<{g.gid:04X}>")
        self._pen = (pen + self.use.advance(g.gid) * self.size, g.y)

    def flush(self) -> None:
        if self._line:
            self.out.append(f"[{''.join(self._line)}] TJ")
            self._line = []
