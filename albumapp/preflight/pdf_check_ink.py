"""Paints each page on a coarse sheet, for sums of ink and for bleed; and looks at pictures: ppi and data."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pikepdf
from numpy.typing import NDArray

from albumapp.preflight import pdf_functions, pdf_pictures
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.finding import ERROR, WARNING
from albumapp.preflight.pdf_colour import Space, Spaces
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.pdf_inks import INKS, Inks, Shares
from albumapp.preflight.pdf_page import PageBoxes
from albumapp.preflight.pdf_rules import Found
from albumapp.preflight.pdf_sheet import Sheet, Window
from albumapp.preflight.pdf_state import Mark, Outline

SQUARE = 15.0  # mm over which ink is averaged (Ghent Workgroup 2022)
_COLOUR_AREA = 25.0  # mm2 from which a colour of too much ink is worth a word
_CONDITION_MOST = 340.0  # percent that no offset condition's profile exceeds: a house rule
_STEPS = 64
_KEPT = 3  # small pictures that are remembered: one may be shown more than once
_LAPS = 0.5  # mm by which what lies outside of the front may reach under it
_THICK = 0.8  # mm from which a line is painted


@dataclass(slots=True)
class _Shown:
    """A picture, small: shares of ink (rows, columns, 5), None where unknown, and what of it is opaque."""

    inks: NDArray[np.float32] | None
    opaque: NDArray[np.float32] | None


@dataclass
class InkCheck:
    """`begin` a page, hand it all marks, `end` the page."""

    found: Found
    expected: Expected
    inks: Inks
    spaces: Spaces
    limits: po.Limits
    standard: str
    holder: pikepdf.Pdf
    in_ink: bool = True
    judged: set[tuple[int, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._small: OrderedDict[object, _Shown] = OrderedDict()
        self.sheet: Sheet | None = None

    def begin(self, boxes: PageBoxes) -> None:
        self.boxes, self.sheet = boxes, Sheet(boxes)

    def mark(self, mark: Mark) -> None:
        sheet = self.sheet
        if mark.kind in ("image", "stencil"):
            self._judge(mark)
        if sheet is None or mark.box is None or mark.hidden or mark.role not in ("page", "annotation"):
            return
        at = sheet.window(mark.box)
        if at is None or mark.kind == "text":
            return
        if mark.kind == "stroke" and mark.size * self.boxes.unit < _THICK:
            return
        self._put(sheet, mark, at)

    def _put(self, sheet: Sheet, mark: Mark, at: Window) -> None:
        s, stroked = mark.state, mark.kind == "stroke"
        alpha = (s.stroke_alpha if stroked else s.fill_alpha) * (0.5 if s.masked else 1.0)
        cover = sheet.clipped(s, at)
        inks: Shares | None = None
        if mark.kind == "image":
            cover, inks = self._picture(sheet, mark, at, cover)
        elif mark.kind == "shading":
            inks = self._gradient(sheet, mark.shading, mark.space, mark.place, at)
        else:
            if mark.outline is not None:
                if stroked:
                    cover = cover * sheet.line_cover(mark.outline, mark.size, at)
                else:
                    cover = cover * sheet.cover(mark.outline, at)
            elif mark.kind == "stencil":
                cover, _ = self._picture(sheet, mark, at, cover)
            inks = self._colour(sheet, mark, at)
        over = s.stroke_over if stroked else s.fill_over
        space = mark.space or mark.colour.space
        plates = self.inks.plates(space) if over and space.kind != "Pattern" else None
        if plates is not None and space.kind == "DeviceCMYK" and s.over_mode == 1 and inks is not None:
            plates = tuple(i for i in plates if float(np.max(inks[i])) > 0)
        sheet.put(at, cover, inks, plates, s.blend, alpha)

    # --- colours ----------------------------------------------------------------------------------

    def _colour(self, sheet: Sheet, mark: Mark, at: Window) -> Shares | None:
        c = mark.colour
        if c.pattern is not None:
            shading = po.get(c.pattern, "/Shading")
            if shading is None:
                return None
            matrix = po.matrix(po.get(c.pattern, "/Matrix")) or po.IDENTITY
            space = self.spaces.read(po.get(shading, "/ColorSpace"))
            return self._gradient(sheet, shading, space, matrix, at)
        if c.space.broken or len(c.values) < c.space.n:
            return None
        inks = self.inks.one(c.space, c.values)
        total = float(inks.sum()) * 100
        size = at[2] * at[3] * sheet.cell_w * sheet.cell_h
        heavy = self.in_ink and total > _CONDITION_MOST and "All" not in c.space.names
        inside = mark.box is not None and po.shared(mark.box, self.boxes.trim) is not None
        if heavy and inside and size >= _COLOUR_AREA:
            most = self.expected.ink_limit
            self.found.add("ink-colour", mark.page, self.boxes.place(mark.box), ink=total, most=most)
        return inks

    def _gradient(
        self, sheet: Sheet, shading: Any, space: Space | None, place: po.Matrix, at: Window
    ) -> Shares | None:
        """(5, rows, columns) of an axial or radial shading; None for others."""
        kind = po.number(po.get(shading, "/ShadingType"))
        coords = po.numbers(po.get(shading, "/Coords"))
        if kind not in (2, 3) or coords is None or len(coords) != (4 if kind == 2 else 6) or space is None:
            return None
        low, high = po.numbers(po.get(shading, "/Domain"), 2) or (0.0, 1.0)
        function = po.get(shading, "/Function")
        stops = [pdf_functions.values(function, low + (high - low) * i / (_STEPS - 1)) for i in range(_STEPS)]
        if any(v is None or len(v) != space.n for v in stops):
            return None
        table = np.stack([self.inks.one(space, v) for v in stops if v is not None])
        det = place[0] * place[3] - place[1] * place[2]
        if abs(det) < 1e-12:
            return None
        x, y = _inverse(_centres(sheet, at), place, det)
        if kind == 2:
            x0, y0, x1, y1 = coords
            length = (x1 - x0) ** 2 + (y1 - y0) ** 2 or 1.0
            t = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
        else:
            x0, y0, r0, x1, y1, r1 = coords
            t = (np.hypot(x - x1, y - y1) - r0) / ((r1 - r0) or 1.0)
        which = np.clip(np.round(t * (_STEPS - 1)), 0, _STEPS - 1).astype(np.int64)
        return np.asarray(np.moveaxis(table[which], -1, 0), np.float32)

    # --- pictures -----------------------------------------------------------------------------------

    def _judge(self, mark: Mark) -> None:
        """Effective resolution where it is placed; and, once, whether its data is what it says."""
        self._resolution(mark)
        used = po.filters(mark.image)
        if mark.blank and "LZWDecode" in used:  # inline: no look through the objects sees it
            self.found.add("lzw")
        if self.standard.startswith(("PDF/X-1", "PDF/X-3")) and "JPXDecode" in used:
            self.found.add(
                "picture-kind", mark.page, self._place(mark), filter="JPXDecode", standard=self.standard
            )
        key = po.identity(mark.image)
        if (key is not None and key in self.judged) or (key is None and mark.role == "glyph"):
            return
        if key is not None:
            self.judged.add(key)
        self._shown(mark)

    def _resolution(self, mark: Mark) -> None:
        if mark.role not in ("page", "annotation") or mark.hidden or mark.box is None:
            return
        if po.shared(mark.box, self._seen(mark.page)) is None:
            return
        w, h = pdf_pictures.size(mark.image)
        m = mark.place
        wide, high = (math.hypot(m[0], m[1]), math.hypot(m[2], m[3]))
        if min(w, h) < 4 or w * h < 64 or min(wide, high) <= 0:
            return  # a colour or a gradient, not a picture
        each = self.boxes.user_unit / 72
        ppi = min(w / (wide * each), h / (high * each))
        bits = 1 if mark.kind == "stencil" else po.number(po.get(mark.image, "/BitsPerComponent"))
        e, place = self.expected, self._place(mark)
        if bits == 1:
            if ppi < e.ppi_line:
                self.found.add("ppi-line", mark.page, place, ppi=ppi, least=e.ppi_line)
        elif ppi <= e.ppi_min:
            self.found.add("ppi-low", mark.page, place, ppi=ppi, least=e.ppi_min)
        elif ppi <= e.ppi_good:
            self.found.add("ppi-soft", mark.page, place, ppi=ppi, good=e.ppi_good)

    def _seen(self, page: int) -> po.Box:
        """Where pictures need their pixels: not where they are cut off, nor where they fold round bars (an
        edge of the front may be drawn out there)."""
        pages = self.expected.pages
        wrap = pages[page - 1].wrap if 0 < page <= len(pages) else 0.0
        inset = (wrap + _LAPS) / self.boxes.unit
        x0, y0, x1, y1 = self.boxes.trim
        return (x0 + inset, y0 + inset, x1 - inset, y1 - inset)

    def _shown(self, mark: Mark) -> _Shown:
        key = po.identity(mark.image)
        if key is not None and key in self._small:
            self._small.move_to_end(key)
            return self._small[key]
        read = pdf_pictures.read(mark.image, mark.space, self.limits, self.holder)
        self._fault(mark, read, mark.space)
        opaque, mask = pdf_pictures.opacity(mark.image, self.limits, self.holder)
        if mask is not None:
            self._fault(mark, mask, None)
        inks = None
        if read.samples is not None and mark.kind == "stencil":
            opaque = np.asarray(1 - read.samples[:, :, 0], np.float32)
        elif read.samples is not None and mark.space is not None and self.in_ink:
            h, w, n = read.samples.shape
            inks = self.inks.many(mark.space, read.samples.reshape(-1, n)).reshape(h, w, INKS)
        made = _Shown(inks, opaque)
        if key is not None:
            self._small[key] = made
            if len(self._small) > _KEPT:
                self._small.popitem(last=False)
        return made

    def _fault(self, mark: Mark, read: pdf_pictures.Picture, space: Space | None) -> None:
        key = po.identity(mark.image)
        place = self._place(mark)
        if read.too_large:
            self.found.add("page-too-much", mark.page, place)
        if read.fault == "picture-size":
            w, h = read.has
            self.found.add("picture-size", mark.page, place, w=read.width, h=read.height, dw=w, dh=h)
        elif read.fault == "picture-components":
            wanted = space.n if space is not None else 0
            self.found.add("picture-components", mark.page, place, has=read.channels, wanted=wanted)
        elif read.fault:
            severity = ERROR if read.grave else WARNING
            self.found.add(read.fault, mark.page, place, severity=severity)
        if key is not None:
            self.judged.add(key)

    def _picture(
        self, sheet: Sheet, mark: Mark, at: Window, cover: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], Shares | None]:
        shown, m = self._shown(mark), mark.place
        det = m[0] * m[3] - m[1] * m[2]
        if abs(det) < 1e-9:
            return cover * 0, None
        corners = [(0, 0), (1, 0), (1, 1), (0, 1)]
        ring = [(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]) for x, y in corners]
        cover = cover * sheet.cover(Outline([ring]), at)
        x, y = _inverse(_centres(sheet, at), m, det)
        if shown.opaque is not None:
            cover = cover * np.clip(_sampled(shown.opaque, x, y), 0, 1)
        if shown.inks is None:
            return cover, None
        return cover, np.asarray(np.moveaxis(_sampled(shown.inks, x, y), -1, 0), np.float32)

    def _place(self, mark: Mark) -> Any:
        return self.boxes.place(mark.box)


def _centres(sheet: Sheet, at: Window) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    c, r, w, h = at
    x = sheet.x0 + sheet.dx * (np.arange(c, c + w) + 0.5)
    y = sheet.y1 - sheet.dy * (np.arange(r, r + h) + 0.5)
    return np.broadcast_to(x, (h, w)), np.broadcast_to(y[:, None], (h, w))


def _inverse(
    at: tuple[NDArray[np.float64], NDArray[np.float64]], m: po.Matrix, det: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    x, y = at[0] - m[4], at[1] - m[5]
    return (m[3] * x - m[2] * y) / det, (m[0] * y - m[1] * x) / det


def _sampled(picture: NDArray[np.float32], x: NDArray[Any], y: NDArray[Any]) -> NDArray[np.float32]:
    """The nearest sample at places of the unit square, y up."""
    h, w = picture.shape[:2]
    column = np.clip(x * w, 0, w - 1).astype(np.int64)
    row = np.clip((1 - y) * h, 0, h - 1).astype(np.int64)
    return np.asarray(picture[row, column], np.float32)
