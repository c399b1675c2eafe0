"""What `--product`, `--set` and `--pages` ask for: one reader for the command line and for tables of orders.

A parameter that is no part of the product itself (a file of birthdays, say) is taken out of the rest here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.days.holidays_ import holidays_of
from albumapp.document.guests import Guest
from albumapp.products.catalogue import DEFAULT_PRODUCT, product
from albumapp.products.piece_file import FILES
from albumapp.products.reference import changed
from albumapp.products.spec import ProductSpec
from albumapp.session.guests import asked_guests
from albumapp.session.own_days import read_days


@dataclass(frozen=True, slots=True)
class Asked:
    """The product with its parameters, the page count where one was given, the user's own days, the guests
    where a list of them was given."""

    spec: ProductSpec
    pages: int | None = None
    days: dict[tuple[int, int], str] = field(default_factory=dict)
    guests: tuple[Guest, ...] | None = None


def asked_for(product_id: str | None, settings: Sequence[str] = (), pages: int | None = None) -> Asked:
    """What these ask for; `settings` are KEY=VALUE. UserError where there is no such product or parameter."""
    given: dict[str, str | None] = {}
    for item in settings:
        key, sign, value = item.partition("=")
        if not sign or not key or not value:
            raise UserError("--set {item}: it takes KEY=VALUE.", "Such as --set width=250.", item=item)
        given[key] = value
    count, lists = given.pop("pages", None), {k: given.pop(k) or "" for k in FILES if k in given}
    spec = product(changed(product_id or DEFAULT_PRODUCT, given))
    for key, value in lists.items():
        if key not in spec.parameters:
            raise UserError(
                "{given}: {name} has no such parameter.",
                "It takes KEY=VALUE of: {known}.",
                given=f"{key}={value}",
                name=spec.id,
                known=", ".join(spec.parameters),
            )
    guests = tuple(asked_guests(lists["names"])) if "names" in lists else None
    return Asked(spec, _page_count(pages, count, spec), _days(spec, lists.get("dates")), guests)


def _days(spec: ProductSpec, dates: str | None) -> dict[tuple[int, int], str]:
    """The user's own days of a calendar, of the file that `dates=FILE` names; none without it."""
    piece = spec.piece
    if piece is not None and piece.country:
        holidays_of(piece.country, piece.year or 2027, "en")  # what is not known is said before the work
    return read_days(Path(dates)) if dates else {}


def _page_count(pages: int | None, text: str | None, spec: ProductSpec) -> int | None:
    if text is not None:
        if not text.isdecimal() or len(text) > 9:
            raise UserError("--set pages={text}: not a number.", "Give a page count.", text=text)
        pages = int(text)
    if pages is None:
        return None
    b = spec.block
    if not b.pages_min <= pages <= b.pages_max or (pages - b.pages_min) % b.pages_multiple:
        raise UserError(
            "{spec} cannot have {pages} pages.",
            "Choose {pages_min} to {pages_max} in steps of {pages_multiple}.",
            spec=spec.name,
            pages=pages,
            pages_min=b.pages_min,
            pages_max=b.pages_max,
            pages_multiple=b.pages_multiple,
        )
    return int(pages)
