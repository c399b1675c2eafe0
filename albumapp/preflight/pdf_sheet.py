"""A page as shares of ink on a coarse grid, painted by its marks in their order: for sums of ink, and bleed.

Cells are about half a millimetre, and lines of the grid lie on the trim, so that its inside and outside are
never mixed. Five planes (`pdf_inks`), and one that says where anything was painted at all, be it white.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from albumapp.imaging.raster_cover import coverage, edges, stroke
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_inks import INKS, Shares
from albumapp.preflight.pdf_page import PageBoxes
from albumapp.preflight.pdf_state import Outline, State

CELL = 0.5  # mm
_MOST_CELLS, _MOST_ALONG = 2_500_000, 20_000
_DARKENS = {"Multiply", "Darken", "ColorBurn"}
Window = tuple[int, int, int, int]  # column, row, columns, rows


def _met(box: po.Box, outer: po.Box) -> po.Box:
    """What of a box lies in another; all of the other where that is nothing."""
    met = po.shared(box, outer)
    return met if met is not None and met[2] > met[0] and met[3] > met[1] else outer


@dataclass
class Sheet:
    """`planes` (5, rows, columns) and `painted` (rows, columns), row 0 at the top."""

    boxes: PageBoxes
    clips: dict[int, tuple[Outline, NDArray[np.float32]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        u = self.boxes.unit
        b = _met(self.boxes.bleed, self.boxes.media)
        t = _met(self.boxes.trim, b)  # a trim that reaches out of its media is another finding
        w, h = (t[2] - t[0]) * u, (t[3] - t[1]) * u
        whole_w, whole_h = (b[2] - b[0]) * u, (b[3] - b[1]) * u
        cell = max(CELL, math.sqrt(whole_w * whole_h / _MOST_CELLS), max(whole_w, whole_h) / _MOST_ALONG)
        across, down = max(round(w / cell), 1), max(round(h / cell), 1)
        self.cell_w, self.cell_h = max(w / across, cell / 2), max(h / down, cell / 2)
        self.dx, self.dy = self.cell_w / u, self.cell_h / u  # points
        left, top = (t[0] - b[0]) / self.dx, (b[3] - t[3]) / self.dy
        # a cell that the bleed covers less than half of is left out
        self.left, self.top = max(round(left), 0), max(round(top), 0)
        self.x0, self.y1 = t[0] - self.left * self.dx, t[3] + self.top * self.dy
        right, bottom = (b[2] - t[2]) / self.dx, (t[1] - b[1]) / self.dy
        self.right, self.bottom = max(round(right), 0), max(round(bottom), 0)
        self.columns, self.rows = self.left + across + self.right, self.top + down + self.bottom
        self.planes = np.zeros((INKS, self.rows, self.columns), np.float32)
        self.painted = np.zeros((self.rows, self.columns), np.float32)

    def window(self, box: po.Box) -> Window | None:
        """The cells that a box of points touches."""
        x0, x1 = (box[0] - self.x0) / self.dx, (box[2] - self.x0) / self.dx
        y0, y1 = (self.y1 - box[3]) / self.dy, (self.y1 - box[1]) / self.dy
        c0, c1 = max(math.floor(x0 + 1e-6), 0), min(math.ceil(x1 - 1e-6), self.columns)
        r0, r1 = max(math.floor(y0 + 1e-6), 0), min(math.ceil(y1 - 1e-6), self.rows)
        return (c0, r0, c1 - c0, r1 - r0) if c1 > c0 and r1 > r0 else None

    def box_cover(self, box: po.Box, at: Window) -> NDArray[np.float32]:
        """What an upright box covers of each cell."""
        c, r, w, h = at
        x = self.x0 + self.dx * np.arange(c, c + w + 1)
        y = self.y1 - self.dy * np.arange(r, r + h + 1)
        across = np.clip((np.minimum(x[1:], box[2]) - np.maximum(x[:-1], box[0])) / self.dx, 0, 1)
        down = np.clip((np.minimum(y[:-1], box[3]) - np.maximum(y[1:], box[1])) / self.dy, 0, 1)
        return np.asarray(np.outer(down, across), np.float32)

    def cover(self, outline: Outline, at: Window) -> NDArray[np.float32]:
        """What the inside of an outline covers of each cell."""
        if outline.is_box():
            box = outline.box()
            assert box is not None
            return self.box_cover(box, at)
        rings = [(self._on_grid(ring), True) for ring in outline.rings if len(ring) > 2]
        if not rings:
            return np.zeros((at[3], at[2]), np.float32)
        if outline.even and 1 < len(rings) <= 64:
            made = np.zeros((at[3], at[2]), np.float32)
            for ring in rings:
                one = coverage(edges([ring]), *at)
                made = made + one - 2 * made * one
            return made
        return coverage(edges(rings), *at)

    def line_cover(self, outline: Outline, width: float, at: Window) -> NDArray[np.float32]:
        """What a line of `width` points along an outline covers."""
        rings = [(self._on_grid(r), bool(r[0] == r[-1])) for r in outline.rings if len(r) > 1]
        return coverage(stroke(rings, width / self.dx), *at)

    def _on_grid(self, ring: list[tuple[float, float]]) -> NDArray[np.float64]:
        points = np.clip(np.array(ring, float), -1e6, 1e6)
        return np.stack([(points[:, 0] - self.x0) / self.dx, (self.y1 - points[:, 1]) / self.dy], axis=1)

    def clipped(self, state: State, at: Window) -> NDArray[np.float32]:
        """What of each cell the clipping leaves."""
        made = self.box_cover(state.clip, at)
        c, r, w, h = at
        for outline in state.clips:
            known = self.clips.get(id(outline))
            if known is None:
                if len(self.clips) > 400:
                    return made
                known = (outline, self.cover(outline, (0, 0, self.columns, self.rows)))
                self.clips[id(outline)] = known
            made *= known[1][r : r + h, c : c + w]
        return made

    def put(
        self,
        at: Window,
        cover: NDArray[np.float32],
        inks: Shares | None,
        plates: tuple[int, ...] | None = None,
        blend: str = "Normal",
        alpha: float = 1.0,
    ) -> None:
        """Paint: `inks` (5,) or (5, rows, columns), None where unknown; `plates` where it overprints."""
        c, r, w, h = at
        here = (slice(r, r + h), slice(c, c + w))
        shown = cover * np.float32(alpha)
        if alpha > 0.02:
            self.painted[here] = 1 - (1 - self.painted[here]) * (1 - cover)
        if inks is None:
            return
        for i in range(INKS) if plates is None else plates:
            old = self.planes[(i, *here)]
            new: Any = inks[i]
            if blend in _DARKENS:
                new = 1 - (1 - np.minimum(old, 1)) * (1 - new) if i < 4 else old + new
            self.planes[(i, *here)] = old + shown * (new - old)
