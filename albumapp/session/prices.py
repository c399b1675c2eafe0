"""The studio's own price list: `prices.csv` in the state folder, one product a line.

Its columns are product (an id of the catalogue), base (one piece with the fewest pages), per_page (each page
more), currency (ISO 4217) and date. A spreadsheet may write it. What stands there wins over the price that
the product's own file tells.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from albumapp.basis import UserError
from albumapp.basis.places import home
from albumapp.products.spec import Price, ProductSpec

COLUMNS = ("product", "base", "per_page", "currency", "date")
_MOST_BYTES = 1_000_000
_MOST_PRICE = 1e7


def price_file() -> Path:
    return home() / "prices.csv"


def read_prices(path: Path | None = None) -> dict[str, Price]:
    """Prices by product; empty where there is no list. UserError with file and line where it is wrong."""
    path = path or price_file()
    if not path.is_file():
        return {}
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("too large")
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as e:
        raise UserError(
            "{name} cannot be read ({why}).", "Save it as CSV in UTF-8.", path, name=path.name, why=e
        ) from e
    first = text.split("\n", 1)[0]
    found: dict[str, Price] = {}
    rows = csv.DictReader(io.StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",")
    try:
        for row in rows:
            name = (row.get("product") or "").strip()
            if name:
                found[name] = Price(
                    number(row.get("base")),
                    number(row.get("per_page") or "0"),
                    currency(row.get("currency")),
                    (row.get("date") or "").strip()[:10],
                )
    except (ValueError, csv.Error) as e:
        raise UserError(
            "{name}, line {line}: {why}.",
            "Its columns are product, base, per_page, currency and date.",
            path,
            name=path.name,
            line=rows.line_num,
            why=e,
        ) from e
    return found


def write_prices(prices: Mapping[str, Price], path: Path | None = None) -> None:
    """The whole list, at once or not at all. UserError where it cannot be written."""
    path = path or price_file()
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(COLUMNS)
    for name in sorted(prices):
        p = prices[name]
        writer.writerow([name, f"{p.base:.2f}", f"{p.per_page:.12g}", p.currency, p.date])
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(made.getvalue(), encoding="utf-8")
        os.replace(part, path)
    except OSError as e:
        with suppress(OSError):
            part.unlink()
        raise UserError(
            "{name} cannot be written ({why}).", "Is there room, and may it be written?", path,
            name=path.name, why=e.strerror,
        ) from e  # fmt: skip


def number(text: str | None) -> float:
    """A price as people type it ("12.50", "1.250,50", "1,250.50"). ValueError where it is none."""
    plain = (text or "").strip().replace(" ", "").replace("\u00a0", "")
    if plain.rfind(",") > plain.rfind("."):  # the last sign parts the cents
        plain = plain.replace(".", "").replace(",", ".")
    try:
        value = float(plain.replace(",", ""))
    except ValueError:
        raise ValueError(f"“{text}” is no price") from None
    if not 0 <= value <= _MOST_PRICE:
        raise ValueError(f"“{text}” is no price")
    return value


def currency(text: str | None) -> str:
    """Three letters. ValueError where it is none."""
    code = (text or "").strip().upper()
    if len(code) != 3 or not code.isalpha() or not code.isascii():
        raise ValueError(f"“{text or ''}” is no currency of three letters, such as EUR")
    return code


def price_for(spec: ProductSpec) -> Price | None:
    """The studio's price, else the catalogue's dated one, else None."""
    return read_prices().get(spec.id) or spec.price
