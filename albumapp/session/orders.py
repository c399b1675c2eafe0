"""What was ordered when, over all albums (`forgetting.projects_known`): the orders that stand in their files.

An order keeps, beside the document and its product, what its receipt said: quantity, files with their hashes,
price. A project file may be damaged or hostile, so every value is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.storage import AlbumFile
from albumapp.document.versions import ORDER, Version

_MOST_FILES = 2_000
_MOST_PRICE = 1e12


@dataclass(frozen=True, slots=True)
class Ordered:
    """One order. `at` is UTC, ISO 8601; `files` are names with SHA-256; `price` of all, None unknown."""

    album: Path
    version: int
    number: str
    name: str
    title: str
    at: str
    product: str
    pages: int
    quantity: int
    files: tuple[tuple[str, str], ...]
    price: float | None
    currency: str


def receipt_of(made: Mapping[str, object]) -> dict[str, object]:
    """What of an `order.json` an order keeps in the album: no contact, since albums are passed on."""
    keys = ("quantity", "price", "paper", "finish", "document", "condition", "spine")
    kept = {k: made[k] for k in keys if k in made}
    listed = made.get("files")
    rows = [f for f in listed if isinstance(f, Mapping)] if isinstance(listed, list) else []
    kept["files"] = [{"name": f.get("name"), "sha256": f.get("sha256")} for f in rows][:_MOST_FILES]
    return kept


def ordered(album: Path, version: Version) -> Ordered:
    """An order as it is listed; what it does not say is empty, 1 or None."""
    extra = version.extra
    receipt = extra.get("receipt")
    told = receipt if isinstance(receipt, Mapping) else {}
    product = extra.get("product")
    price, currency = told.get("price"), ""
    amount: float | None = None
    if isinstance(price, Mapping):
        value, unit = price.get("all"), price.get("currency")
        if isinstance(value, (int, float)) and 0 <= value < _MOST_PRICE and isinstance(unit, str):
            amount, currency = float(value), unit[:3]
    quantity = told.get("quantity")
    return Ordered(
        album,
        version.id,
        _text(extra.get("order")),
        version.name,
        version.title,
        version.at,
        _text(product.get("name")) if isinstance(product, Mapping) else "",
        version.pages,
        quantity if isinstance(quantity, int) and 0 < quantity < 10**7 else 1,
        _files(told.get("files")),
        amount,
        currency,
    )


def _text(value: object) -> str:
    return value[:200] if isinstance(value, str) else ""


def _files(listed: object) -> tuple[tuple[str, str], ...]:
    rows = listed if isinstance(listed, list) else []
    return tuple(
        (_text(row.get("name")), _text(row.get("sha256")))
        for row in rows[:_MOST_FILES]
        if isinstance(row, Mapping)
    )


def orders_in(album: Path) -> list[Ordered]:
    """The orders of one album's file, oldest first. UserError where it cannot be read."""
    file = AlbumFile(album, look=True)
    try:
        return [ordered(album, v) for v in file.versions() if v.kind == ORDER]
    finally:
        file.close()


def all_orders(albums: Iterable[Path], cancelled: Callable[[], bool] = lambda: False) -> list[Ordered]:
    """Newest first. An album that is gone or cannot be read is passed over."""
    found: list[Ordered] = []
    for album in albums:
        if cancelled():
            break
        try:
            found += orders_in(album)
        except UserError:
            continue
    return sorted(found, key=lambda o: o.at, reverse=True)
