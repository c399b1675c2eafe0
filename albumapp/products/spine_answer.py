"""The spine in a printer's answer: JSON as services send it for an order, or a line that says so.

Known are `{"spine": 12.5}` and `{"spine_mm": 12.5, "pages": 40}`; Gelato's cover dimensions
(`spineSize.width` with `measureUnit` and `pagesCount`); Prodigi's `spineInfo.widthMm`. A service more: a
name in the tables below.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from albumapp.basis import UserError

_WIDTHS = ("width", "widthmm", "width_mm", "mm", "value", "size")
_PAGES = ("pages", "pagescount", "pages_count", "page_count", "pagecount", "numberofpages", "number_of_pages")
_UNITS = {"mm": 1.0, "cm": 10.0, "in": 25.4, "inch": 25.4, "inches": 25.4, "pt": 25.4 / 72}
_MOST_BYTES = 1_000_000


def read_answer(path: Path) -> tuple[float, int | None]:
    """The spine in mm and the pages it was told for, where the answer says; UserError where it has none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("the file is too large")
        return spine_of(json.loads(path.read_text(encoding="utf-8-sig")))
    except (OSError, ValueError, RecursionError) as e:
        raise UserError(
            "{name} does not tell a spine ({why}).",
            "Type the width that the printer told.",
            path,
            name=path.name,
            why=e,
        ) from e


def spine_of(data: object) -> tuple[float, int | None]:
    """ValueError where no value of the data is a spine's width."""
    found = list(_values(data))
    unit = next((_UNITS[str(v).lower()] for k, v in found if "unit" in k and str(v).lower() in _UNITS), 1.0)
    pages = next((v for k, v in found if k in _PAGES and type(v) is int and 0 < v < 10_000), None)
    for key, value in found:
        if "spine" in key and isinstance(value, (int, float)) and value is not True and 0 < value < 1e6:
            mm = float(value) * (1.0 if key.endswith("mm") else unit)
            if 0 < mm <= 200:
                return mm, pages
    raise ValueError("no width of a spine in it")


def _values(data: object, above: str = "") -> Iterator[tuple[str, object]]:
    """Plain values with their key in small letters; a width inside of "spine..." carries its name."""
    if isinstance(data, dict):
        for key, value in data.items():
            name = str(key).lower()
            inside = f"{above}.{name}" if "spine" in above and name in _WIDTHS else name
            yield from _values(value, inside)
    elif isinstance(data, list):
        for value in data:
            yield from _values(value, above)
    else:
        yield above, data
