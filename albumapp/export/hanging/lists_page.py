"""The lists: each piece with its nails in the order of hanging, what to do and what to buy. Lengths: mm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from albumapp.document.model import Frame
from albumapp.export.guide import numbered
from albumapp.export.hanging.nails import Place, nearest_edge
from albumapp.export.hanging.setting import MARGIN, Setting
from albumapp.export.order import price_of
from albumapp.export.plain_pages import fitted, style
from albumapp.export.sketch import FAINT, HAIR, Sketch, middle
from albumapp.geometry import Rect, Size
from albumapp.products.spec import Piece, Price, ProductSpec
from albumapp.text.layout import layout_text, natural_size
from albumapp.text.style import TextStyle

_ROW = 7.0
_BODY = style(9)
# the columns of the table: share of its width, key of its heading
_COLUMNS = (
    (0.07, "piece_no"), (0.17, "size"), (0.14, "from_floor"), (0.18, "from_left"), (0.31, "from_edge"),
    (0.13, "below_top"),
)  # fmt: skip


def _narrowed(words: str, width: float) -> TextStyle:
    """Smaller where a cell's words are long, but not so small that nobody reads them."""
    widest = max(natural_size(line, _BODY)[0] for line in words.split("\n"))
    return replace(_BODY, size_pt=_BODY.size_pt * min(1.0, max(0.7, width / widest))) if widest else _BODY


class ListPages:
    """Pages that go on where one is full."""

    def __init__(self, s: Setting) -> None:
        self.s = s
        self.pages: list[list[Frame]] = []
        self._sketch, self.y = Sketch("l"), 0.0
        self._next()

    def _next(self) -> None:
        self._sketch = Sketch("l")
        self.pages.append(self._sketch.frames)
        self.y = self.s.head(self._sketch, self.s.paper, self.s.words("lists"), self._unit)

    @property
    def _unit(self) -> str:
        return self.s.words(f"in_{self.s.lengths.unit}")

    @property
    def width(self) -> float:
        return self.s.paper.w - 2 * MARGIN

    def room(self, high: float) -> None:
        """A new page where so much does not fit."""
        if self.y + high > self.s.paper.h - MARGIN:
            self._next()

    def heading(self, said: str, follows: float) -> None:
        self.room(9 + follows)
        self._sketch.words(Rect(MARGIN, self.y, self.width, 7), said, style(12, bold=True))
        self.y += 8

    def steps(self, said: Sequence[str]) -> None:
        room = Rect(MARGIN, self.y, self.width, 100)
        self.y = numbered(self._sketch, said, room, style(9.5)) + 4

    def nails(self, found: Sequence[Place]) -> None:
        self.heading(self.s.words("table"), 4 * _ROW)
        self._titles()
        for place in found:
            rows = self._cells(place)
            high = _ROW if len(place.nails) == 1 else _ROW + 3.5
            if self.y + high > self.s.paper.h - MARGIN:
                self._next()
                self._titles()
            self._row(rows, high)
            badge_y = self.y - high / 2
            self._sketch.badge(MARGIN + 4, badge_y, str(place.hung.number), 2.5)
        self.y += 6

    def _titles(self) -> None:
        look, x, high = style(8, bold=True), MARGIN, 0.0
        boxes = []
        for share, key in _COLUMNS:
            box = Rect(x, self.y, share * self.width - 2, 20)
            high = max(high, layout_text(self.s.words(key), look, box).height_mm)
            boxes.append((box, key))
            x += share * self.width
        for box, key in boxes:
            self._sketch.words(Rect(box.x, self.y, box.w, high), self.s.words(key), look)
        self.y += high + 1
        self._sketch.line(MARGIN, self.y, MARGIN + self.width, self.y, 0.3)

    def _row(self, cells: Sequence[str], high: float) -> None:
        x = MARGIN
        for (share, _), words in zip(_COLUMNS, cells, strict=True):
            width = share * self.width
            look = _narrowed(words, width - 1)
            lines = "\n".join(fitted(line, look, width - 1) for line in words.split("\n"))
            self._sketch.words(Rect(x, self.y, width, high), lines, middle(look))
            x += width
        self.y += high
        self._sketch.line(MARGIN, self.y, MARGIN + self.width, self.y, HAIR, FAINT)

    def _cells(self, place: Place) -> list[str]:
        s, o = self.s, place.hung.box
        edges = []
        for x, _ in place.nails:
            edge = nearest_edge(x, s.hanging)
            way = "right" if edge.away >= 0 else "left"
            edges.append(s.words(f"{edge.what}_{edge.side}_{way}", mm=s.measure(abs(edge.away))))
        return [
            "",
            s.lengths.size(o.w, o.h),
            s.measure(s.up(place.y)),
            "\n".join(s.measure(x) for x, _ in place.nails),
            "\n".join(edges),
            s.measure(place.drop),
        ]

    def shopping(self, spec: ProductSpec, price: Price | None) -> None:
        """Sizes with their frames, nails, and what all costs where that is known: for one size alone."""
        s, rows = self.s, bought(self.s)
        self.heading(s.words("shopping"), (len(rows) + 3) * _ROW)
        for size, count in rows:
            words = f"{s.lengths.size(size.w, size.h)}  ·  {s.product}"
            self._bought(count, words, _frame(s, spec.piece, size))
        self._bought(sum(len(p.nails) for p in s.places), s.words("hook"), "")
        known = price is not None and len(rows) == 1
        words = s.words("no_price")
        if price is not None and known:
            total = price_of(price, spec, len(s.places))
            words = s.words("total", sum=f"{total:.2f} {price.currency}", date=price.date)
        look = style(9, "end", bold=known)
        self._sketch.words(Rect(MARGIN, self.y + 1, self.width, 6), words, look)
        self.y += _ROW

    def _bought(self, count: int, what: str, more: str) -> None:
        self.room(_ROW)
        line = Rect(MARGIN, self.y, self.width, _ROW)
        self._sketch.words(Rect(line.x, line.y, 14, _ROW), f"{count} ×", middle(style(9, bold=True)))
        wide = line.w - 14
        said = "  ·  ".join(w for w in (what, more) if w)
        look = _narrowed(said, wide)
        self._sketch.words(Rect(line.x + 14, line.y, wide, _ROW), fitted(said, look, wide), middle(look))
        self.y += _ROW
        self._sketch.line(line.x, self.y, line.right, self.y, HAIR, FAINT)


def bought(s: Setting) -> list[tuple[Size, int]]:
    """Sizes and how many of each, the largest first; which way round it hangs is no matter."""
    found = Counter(tuple(sorted((p.hung.box.w, p.hung.box.h))) for p in s.places)
    ordered = sorted(found.items(), key=lambda row: (-row[0][0] * row[0][1], row[0]))
    return [(Size(w, h), count) for (w, h), count in ordered]


def _frame(s: Setting, piece: Piece | None, size: Size) -> str:
    """ "mat 50 mm, moulding 20 mm wide, 27 × 32 cm outside"; "" where there is none."""
    if piece is None or not piece.rim:
        return ""
    key = "with_mat" if piece.mat and piece.moulding else "mat_only" if piece.mat else "moulding_only"
    return s.words(
        key,
        mat=s.lengths.full(piece.mat),
        moulding=s.lengths.full(piece.moulding),
        outside=s.lengths.size(size.w + 2 * piece.rim, size.h + 2 * piece.rim),
    )
