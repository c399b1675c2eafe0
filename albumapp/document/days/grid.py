"""A month drawn: its days in columns, a thin line above each week, the words of a day in its cell.

All of it is lines and glyphs, so it is sharp on paper and can be copied. It fills the frame; the frame's text
style says face, colour and size of the numbers, all else follows from it. Where the columns are too narrow
for the words of the days, these stand below the month, each with its number, and a dot marks the day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from albumapp.basis.translated import RIGHT_TO_LEFT
from albumapp.document.days.month import Month, month_of
from albumapp.document.days.names import FRIDAY, names
from albumapp.document.model import TextFrame
from albumapp.drawing import path as paths
from albumapp.drawing.colour import BLACK, WHITE, Cmyk, Colour, luminance, mixed
from albumapp.drawing.ops import Op, PathOp
from albumapp.geometry import Affine, Rect
from albumapp.text.layout import layout_text
from albumapp.text.style import TextStyle

HOLIDAY = Cmyk(0.1, 0.95, 0.85, 0.05)
HOLIDAY_ON_DARK = Cmyk(0.0, 0.6, 0.5, 0.0)
_LIGHT = 0.4  # luminance of letters that are meant for dark paper
_HEAD, _WEEKS = 0.5, 0.45  # height of the row of names, width of the column of week numbers, in cells
_NAMES, _WORDS = 0.56, 0.5  # of the size of the numbers: names of days, words of a day
_LONGEST = 200  # letters of a day's words: no cell has room for more
_SMALLEST = 5.5  # pt: smaller words are not legible on paper
_BELOW, _MOST_BELOW = 0.62, 0.3  # size of the words below a month; their height, of the frame's at most
_NARROW = 13.0  # mm: in columns below that no words stand
_FIGURES = 1.35  # ems: two figures
PT = 72 / 25.4  # points of a mm
_LINE = 0.12  # mm
_FADED, _QUIET = 0.45, 0.72  # how far days of the weekend's names and lines go to white


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where all is: mm in the frame's box before it is turned."""

    box: Rect
    month: Month
    style: TextStyle
    turn: Affine
    rows: int

    @property
    def cell_h(self) -> float:
        return self.box.h / (self.rows + _HEAD)

    @property
    def week_w(self) -> float:
        """Room for two figures, however narrow the days are."""
        figures = _FIGURES * _week_points(self.style) / PT + 2 * min(0.06 * self.cell_h, 1.5)
        return max(self.box.w / (7 + _WEEKS) * _WEEKS, figures) if self.month.weeks else 0.0

    @property
    def mirrored(self) -> bool:
        return self.month.language in RIGHT_TO_LEFT

    @property
    def side(self) -> str:
        """Where numbers and words stand in their column."""
        if self.style.align == "center":
            return "center"
        return "right" if self.mirrored or self.style.align == "right" else "left"

    def cell(self, row: int, column: int) -> Rect:
        """`row` -1 is that of the names, `column` -1 that of the week numbers."""
        w = (self.box.w - self.week_w) / 7
        x, width = (self.week_w + column * w, w) if column >= 0 else (0.0, self.week_w)
        top = self.cell_h * (_HEAD + row) if row >= 0 else 0.0
        x = self.box.w - x - width if self.mirrored else x
        return Rect(self.box.x + x, self.box.y + top, width, self.cell_h * (1 if row >= 0 else _HEAD))


def month_ops(f: TextFrame, turn: Affine) -> list[Op] | None:
    """The ops of a month's frame; None where its text is no month."""
    m = month_of(f.text)
    if m is None:
        return None
    weeks = m.rows()
    sheet, foot = _parted(_Sheet(f.box, m, f.style, turn, max(5, len(weeks))))
    ops: list[Op] = [*_head(sheet)]
    if foot is not None:
        ops += _words(sheet, _list(m), foot, _list_side(sheet), _BELOW, "top")
    for n, week in enumerate(weeks):
        ops += _rule(sheet, n)
        if m.weeks:
            ops += _number_of_week(sheet, n, week)
        for column, day in enumerate(week):
            if day is not None:
                ops += _day(sheet, sheet.cell(n, column), day, foot is not None)
    return [replace(op, frame=f.id) for op in ops]


def overflows(f: TextFrame) -> bool:
    """Whether the words of a day, as small as they may be, need more room than its cell has."""
    m = month_of(f.text)
    if m is None:
        return False
    sheet, foot = _parted(_Sheet(f.box, m, f.style, Affine(), max(5, len(m.rows()))))
    if foot is not None:
        look = _look(sheet, size_pt=_SMALLEST, align=_list_side(sheet), valign="top")
        return layout_text(_list(m), look, foot).overflow
    cell = _room_for_words(sheet, sheet.cell(0, 0))
    style = replace(sheet.style, size_pt=_SMALLEST, leading=1.1, align="left", valign="bottom")
    return any(layout_text(words, style, cell).overflow for words in (*m.own.values(), *m.holidays.values()))


def _parted(sheet: _Sheet) -> tuple[_Sheet, Rect | None]:
    """The month and, where its cells are too narrow for a word of a day, the place below it for all words."""
    m = sheet.month
    said = [*m.own.values(), *m.holidays.values()]
    room = _room_for_words(sheet, sheet.cell(0, 0))
    look = _look(sheet, size_pt=_SMALLEST, align="left", valign="top")
    wide = replace(room, w=sheet.box.w * 4, h=sheet.box.h)

    def width(word: str) -> float:
        ink = layout_text(word, look, wide).ink
        return ink.w if ink is not None else 0.0

    narrow = bool(said) and room.w < _NARROW
    if not narrow and not any(width(word) > room.w for words in said for word in words[:_LONGEST].split()):
        return sheet, None
    size = max(_SMALLEST, sheet.style.size_pt * _BELOW)
    lines = layout_text(_list(m), replace(look, size_pt=size), replace(sheet.box, h=sheet.box.h * 4)).lines
    tall = min((lines * 1.1 + 0.4) * size / PT, _MOST_BELOW * sheet.box.h)
    box = replace(sheet.box, h=sheet.box.h - tall - 0.4 * size / PT)
    foot = Rect.corners(box.x, sheet.box.bottom - tall, box.right, sheet.box.bottom)
    return replace(sheet, box=box), foot


def _list(m: Month) -> str:
    """The words of all days, each with its number."""
    rows = []
    for day in sorted({*m.own, *m.holidays}):
        said = ", ".join(words[day] for words in (m.holidays, m.own) if day in words)
        rows.append(f"{day}\u00a0{said[:_LONGEST]}")
    return "  ·  ".join(rows)


def _list_side(sheet: _Sheet) -> str:
    return "right" if sheet.mirrored else "left"


def _week_points(style: TextStyle) -> float:
    return max(_SMALLEST, style.size_pt * _NAMES * 0.8)


def _set(sheet: _Sheet, text: str, style: TextStyle, box: Rect) -> list[Op]:
    return list(layout_text(text, style, box, sheet.turn).ops)


def _quiet(colour: Colour, share: float) -> Colour:
    """Less of the same ink: small text in one ink alone is sharp."""
    if isinstance(colour, Cmyk):
        return Cmyk(*(v * (1 - share) for v in (colour.c, colour.m, colour.y, colour.k)))
    return mixed(colour, BLACK if luminance(colour) > _LIGHT else WHITE, share)


def _look(sheet: _Sheet, **values: object) -> TextStyle:
    plain = {"before": 0.0, "after": 0.0, "indent": 0.0, "marks": "", "tracking": 0.0, "leading": 1.1}
    return replace(sheet.style, **(plain | values))  # type: ignore[arg-type]


def _head(sheet: _Sheet) -> Iterator[Op]:
    words, m = names(sheet.month.language), sheet.month
    size = max(_SMALLEST, sheet.style.size_pt * _NAMES)
    side = sheet.side
    for column in range(7):
        day = (m.first + column) % 7
        ink = _quiet(sheet.style.colour, _FADED) if day >= 5 else sheet.style.colour
        look = _look(sheet, size_pt=size, align=side, valign="middle", colour=ink)
        yield from _set(sheet, words.days[day], look, sheet.cell(-1, column).inset(_pad(sheet)))
    if m.weeks:
        look = _look(sheet, size_pt=max(_SMALLEST, size * 0.8), align=side, valign="middle",
                     colour=_quiet(sheet.style.colour, _FADED))  # fmt: skip
        yield from _set(sheet, words.week, look, sheet.cell(-1, -1))


def _pad(sheet: _Sheet) -> float:
    return min(0.06 * sheet.cell_h, 1.5)


def _rule(sheet: _Sheet, row: int) -> list[Op]:
    y = sheet.cell(row, 0).y
    line = paths.line(sheet.box.x, y, sheet.box.right, y).transformed(sheet.turn)
    return [PathOp(line, None, _quiet(sheet.style.colour, _QUIET), _LINE)]


def _number_of_week(sheet: _Sheet, row: int, week: list[date | None]) -> list[Op]:
    """The number of ISO 8601 of the week's Thursday, in which most of its days lie."""
    at, known = next((n, d) for n, d in enumerate(week) if d is not None)
    thursday = known + timedelta(days=(3 - sheet.month.first) % 7 - at)
    look = _look(
        sheet, size_pt=_week_points(sheet.style), valign="top", align=_list_side(sheet),
        colour=_quiet(sheet.style.colour, _FADED),
    )  # fmt: skip
    box = sheet.cell(row, -1)
    return _set(sheet, str(thursday.isocalendar().week), look, box.inset(_pad(sheet)))


def _day(sheet: _Sheet, cell: Rect, day: date, listed: bool) -> list[Op]:
    """Its number and words; where these are `listed` below, a dot on days of the user's own."""
    m, side = sheet.month, sheet.side
    off = day.day in m.holidays or day.weekday() == m.rest
    red = HOLIDAY_ON_DARK if luminance(sheet.style.colour) > _LIGHT else HOLIDAY
    ink: Colour = red if off else sheet.style.colour
    if day.weekday() == (5 if m.rest == FRIDAY else m.rest - 1) and not off:  # the other day of the weekend
        ink = _quiet(sheet.style.colour, _FADED)
    inside = cell.inset(_pad(sheet))
    ops = _set(sheet, str(day.day), _look(sheet, align=side, valign="top", colour=ink, leading=1.0), inside)
    words = [w[day.day] for w in (m.holidays, m.own) if day.day in w]
    if listed and day.day in m.own:
        ops.append(_dot(sheet, inside, ink))
    elif words and not listed:
        ops += _words(sheet, ", ".join(words), _room_for_words(sheet, cell), side)
    return ops


def _dot(sheet: _Sheet, inside: Rect, ink: Colour) -> PathOp:
    """Below the number."""
    em = sheet.style.size_mm
    x = {"left": inside.x + 0.3 * em, "right": inside.right - 0.3 * em, "center": inside.cx}[sheet.side]
    circle = paths.ellipse(Rect.centred(x, min(inside.y + 1.35 * em, inside.bottom), 0.24 * em, 0.24 * em))
    return PathOp(circle.transformed(sheet.turn), fill=ink)


def _room_for_words(sheet: _Sheet, cell: Rect) -> Rect:
    """The cell below the number."""
    inside = cell.inset(_pad(sheet))
    top = min(sheet.style.size_mm * 1.05, 0.6 * inside.h)
    return Rect.corners(inside.x, inside.y + top, inside.right, inside.bottom)


def _words(
    sheet: _Sheet, text: str, room: Rect, side: str, share: float = _WORDS, valign: str = "bottom"
) -> list[Op]:
    """In the largest of some sizes that fits, in the smallest cut off."""
    longest = _LONGEST if valign == "bottom" else len(text)
    text = text if len(text) <= longest else f"{text[:longest]}…"
    wanted = max(_SMALLEST, sheet.style.size_pt * share)
    look = _look(sheet, size_pt=wanted, align=side, valign=valign)
    for size in (wanted, wanted * 0.85, wanted * 0.72, _SMALLEST):
        if size < _SMALLEST:
            continue
        look = replace(look, size_pt=size)
        found = layout_text(text, look, room, sheet.turn)
        if not found.overflow:
            return list(found.ops)
    short = text
    while len(short) > 3 and layout_text(short.rstrip(" ,") + "…", look, room).overflow:
        short = short[:-1]
    return _set(sheet, short.rstrip(" ,") + "…", look, room)
