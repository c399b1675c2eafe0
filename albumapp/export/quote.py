"""A quote on one page: what, how many, at what price, from whom to whom, as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Frame
from albumapp.export.options import PdfOptions
from albumapp.export.pdf import export_pdf
from albumapp.export.plain_pages import (
    A4,
    LETTER,
    QUIET,
    fitted,
    plain_document,
    plain_spec,
    rule,
    style,
    text,
)
from albumapp.export.report import ExportReport
from albumapp.geometry import Rect
from albumapp.products.spec import ProductSpec
from albumapp.text.style import TextStyle

MOST_ITEMS = 12
_MARGIN, _LINE = 22.0, 9.0
_SMALL, _BODY, _RIGHT = style(8, colour=QUIET), style(10), style(10, "right")
_WORDS = ("title", "number", "date", "for", "item", "quantity", "each", "sum", "total", "note")


@dataclass(frozen=True, slots=True)
class Item:
    """`each` is the price of one."""

    words: str
    quantity: int
    each: float

    @property
    def sum(self) -> Decimal:
        return money(self.each) * self.quantity


@dataclass(frozen=True, slots=True)
class Quote:
    """`studio` and `customer` are lines of text, the first the name. `date` is as it is to be read."""

    number: str
    date: str
    currency: str
    studio: Sequence[str]
    customer: Sequence[str]
    items: Sequence[Item]
    note: str = ""

    @property
    def total(self) -> Decimal:
        return sum((item.sum for item in self.items), Decimal(0))


@dataclass(frozen=True, slots=True)
class Offer:
    """A quote, the page's own words in the reader's language, and how amounts are written."""

    quote: Quote
    words: Mapping[str, str]
    shown: Callable[[Decimal], str]


def money(value: float) -> Decimal:
    """Rounded to hundredths, halves up, as on a bill."""
    return Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def export_quote(
    quote: Quote,
    out: Path,
    spec: ProductSpec,
    words: Mapping[str, str],
    shown: Callable[[Decimal], str] = lambda d: f"{d:,.2f}",
    letter: bool = False,
) -> ExportReport:
    """`words` are the page's own, in the reader's language: the keys of `_WORDS`. `shown` writes amounts.

    UserError where there are no items, more than fit, or it cannot be written.
    """
    if not 0 < len(quote.items) <= MOST_ITEMS:
        raise UserError("A quote has 1 to {most} items.", "Leave some out.", most=MOST_ITEMS)
    paper = LETTER if letter else A4
    page = _Page(paper.w - 2 * _MARGIN)
    _head(page, quote, words)
    _table(page, quote, words, shown)
    if quote.note:
        page.y += 12
        page.words(quote.note, 0, page.width, _BODY, 40)
    title = f"{words['title']} {quote.number}".strip()
    document = plain_document(title, paper, [page.frames], {})
    how = PdfOptions(kind="quote")
    return export_pdf(document, plain_spec(spec), out, lambda _: None, options=how)


class _Page:
    """Frames gathered from the top down."""

    def __init__(self, width: float) -> None:
        self.width, self.y = width, _MARGIN
        self.frames: list[Frame] = []

    def words(self, said: str, x: float, width: float, look: TextStyle, high: float = _LINE) -> None:
        line = said if high > _LINE else fitted(said, look, width)
        box = Rect(_MARGIN + x, self.y, width, high)
        self.frames.append(text(f"t{len(self.frames)}", box, line, look))

    def rule(self, thick: float = 0.2) -> None:
        self.frames.append(rule(f"r{len(self.frames)}", _MARGIN, self.y, self.width, thick))


def _head(page: _Page, quote: Quote, words: Mapping[str, str]) -> None:
    name, *rest = [line for line in quote.studio if line.strip()] or [""]
    page.words(name, 0, page.width, style(16, bold=True), 9)
    page.y += 9
    for line in rest[:5]:
        page.words(line, 0, page.width, _SMALL, 5)
        page.y += 4.5
    page.y += 20
    page.words(words["title"], 0, page.width, style(22, bold=True), 12)
    page.y += 14
    for key, value in (("number", quote.number), ("date", quote.date)):
        if value:
            page.words(words[key], 0, 40, _SMALL, 6)
            page.words(value, 40, page.width - 40, _BODY, 6)
            page.y += 6
    for n, line in enumerate([line for line in quote.customer if line.strip()][:6]):
        page.words(words["for"] if n == 0 else "", 0, 40, _SMALL, 6)
        page.words(line, 40, page.width - 40, _BODY, 6)
        page.y += 6
    page.y += 12


def _table(page: _Page, quote: Quote, words: Mapping[str, str], shown: Callable[[Decimal], str]) -> None:
    count, each, total = 20.0, 32.0, 36.0
    wide = page.width - count - each - total
    right = style(8, "right", colour=QUIET)
    columns = ((wide, count), (wide + count, each), (wide + count + each, total))
    page.words(words["item"], 0, wide, _SMALL)
    for key, (x, width) in zip(("quantity", "each", "sum"), columns, strict=True):
        page.words(words[key], x, width, right)
    page.y += 6
    page.rule(0.4)
    page.y += 2.5
    for item in quote.items:
        page.words(item.words, 0, wide - 3, _BODY)
        values = (str(item.quantity), shown(money(item.each)), shown(item.sum))
        for value, (x, width) in zip(values, columns, strict=True):
            page.words(value, x, width, _RIGHT)
        page.y += 7
        page.rule()
        page.y += 2.5
    page.y += 2
    bold = style(12, "right", bold=True)
    page.words(words["total"], 0, wide, style(12, bold=True))
    page.words(f"{shown(quote.total)} {quote.currency}", wide, page.width - wide, bold)
    page.y += 8
