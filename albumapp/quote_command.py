"""`albumapp export --as quote`: one page for a customer, of the studio's own prices. Nothing heavy is
imported here."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.basis.translated import words

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.export.quote import Item, Offer
    from albumapp.products.spec import Price, ProductSpec

_PAGE = {
    "title": "Price quote", "number": "Number", "date": "Date", "for": "For", "item": "Item",
    "quantity": "Copies", "each": "Each", "sum": "Sum", "total": "Total",
}  # fmt: skip
"""The page's own words, as the window has them translated."""


def add_quote_options(group: argparse._ArgumentGroup) -> None:
    """Number, copies and customer are those of an order: `--order`, `--quantity`, `--contact`."""
    group.add_argument(
        "--price",
        metavar="SUM",
        help="of one copy, such as '84.50 EUR' (default: by the price list or the catalogue)",
    )
    group.add_argument(
        "--also",
        action="append",
        default=[],
        metavar="WHAT=SUM",
        help="something more that is charged, such as postage=6.50; may be given several times",
    )
    group.add_argument("--note", default="", help="a line below the sum (default: as the window keeps it)")


def offer(
    options: argparse.Namespace, document: Document, spec: ProductSpec, contact: dict[str, str]
) -> Offer:
    """What the options ask for. The studio is what the window keeps of it. UserError without a price."""
    from albumapp.basis.dates import one_day, today
    from albumapp.export.quote import Item, Offer, Quote
    from albumapp.session.settings import Settings
    from albumapp.text.shape import plain

    known = Settings().get("studio")
    studio = {k: str(v) for k, v in known.items()} if isinstance(known, dict) else {}
    each, currency = _price(options.price, document, spec, studio.get("currency", ""))
    title = plain(document.title).strip()
    said = words(options.language)
    name = said(spec.name)
    items = [Item(f"{title}: {name}" if title else name, options.quantity, each)]
    items += [_more(given) for given in options.also]
    quote = Quote(
        options.order,
        one_day(today()),
        currency,
        (studio.get("name", ""), *_parts(studio.get("address", ""))),
        tuple(line for value in contact.values() for line in _parts(value)),
        items,
        options.note or studio.get("note", ""),
    )
    return Offer(quote, {key: said(word) for key, word in _PAGE.items()}, _shown(options.language))


def _price(given: str | None, document: Document, spec: ProductSpec, usual: str) -> tuple[float, str]:
    from albumapp.export.order import price_of
    from albumapp.session.prices import currency, number, price_file, price_for

    if given is not None:
        amount, _, code = given.strip().rpartition(" ")
        try:
            if not amount:  # no currency
                return number(code), currency(usual or "EUR")
            return number(amount), currency(code)
        except ValueError as e:
            raise UserError(
                "--price {given}: {why}.", "Such as --price '84.50 EUR'.", given=given, why=e
            ) from e
    price: Price | None = price_for(spec)
    if price is None:
        raise UserError(
            "The price of {name} is not known.",
            "Put it into {file}, or add --price '84.50 EUR'.",
            name=spec.name,
            file=price_file(),
        )
    return price_of(price, spec, document.page_count), price.currency


def _more(given: str) -> Item:
    from albumapp.export.quote import Item
    from albumapp.session.prices import number

    what, sign, value = given.rpartition("=")
    try:
        if not sign or not what.strip():
            raise ValueError("it takes WHAT=SUM")
        return Item(what.strip(), 1, number(value))
    except ValueError as e:
        raise UserError("--also {given}: {why}.", "Such as --also postage=6.50.", given=given, why=e) from e


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _shown(language: str) -> Callable[[Decimal], str]:
    """Amounts as the language writes them."""
    if language != "de":
        return lambda amount: f"{amount:,.2f}"
    return lambda amount: f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
