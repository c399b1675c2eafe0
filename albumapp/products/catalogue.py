"""The catalogue: every product that can be made, read from TOML and checked.

An error names the file and the key. Products of the user's own stand in `ALBUMAPP_HOME/products/` and
win over shipped ones of the same id.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from albumapp.basis import UserError
from albumapp.basis.places import home, resource
from albumapp.geometry import Insets, Size
from albumapp.products.spec import Block, Cover, Output, ProductSpec, Source

DEFAULT_PRODUCT = "layflat-30x30"
SCHEMA = 1
_LEAST = 10.0  # mm of a page that must be left for pictures


class _Table:
    """A TOML table that says which key is missing or of the wrong kind."""

    def __init__(self, data: object, path: Path, name: str = "") -> None:
        if not isinstance(data, Mapping):
            raise UserError(
                "{name}: [{table}] is missing or not a table.",
                "Add the table.",
                path,
                name=path.name,
                table=name,
            )
        self.data, self.path, self.name = data, path, name

    def fail(self, key: str, why: str) -> UserError:
        where = f"{self.name}.{key}" if self.name else key
        return UserError(
            "{name}: '{where}' {why}.",
            "Correct the product file.",
            self.path,
            name=self.path.name,
            where=where,
            why=why,
        )

    def table(self, key: str) -> _Table:
        return _Table(self.data.get(key), self.path, f"{self.name}.{key}" if self.name else key)

    def text(self, key: str, default: str | None = None, among: tuple[str, ...] = ()) -> str:
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise self.fail(key, "must be text")
        if among and value not in among:
            raise self.fail(key, f"must be one of {', '.join(among)}")
        return value

    def number(self, key: str, default: float | None = None, least: float = 0.0, most: float = 1e5) -> float:
        value = self.data.get(key, default)
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise self.fail(key, "must be a number")
        if not least <= value <= most:
            raise self.fail(key, f"must lie between {least:g} and {most:g}")
        return float(value)

    def whole(self, key: str, default: int | None = None, least: int = 0, most: int = 10_000) -> int:
        value = self.number(key, default, least, most)
        if value != int(value):
            raise self.fail(key, "must be a whole number")
        return int(value)

    def insets(self, key: str) -> Insets:
        """One number for all edges, or four: top, outer, bottom, inner."""
        value = self.data.get(key)
        values = [value] * 4 if isinstance(value, (int, float)) else value
        if not isinstance(values, list) or len(values) != 4:
            raise self.fail(key, "must be a number or four numbers")
        for v in values:
            if not isinstance(v, (int, float)) or isinstance(v, bool) or not 0 <= v <= 1000:
                raise self.fail(key, "must hold lengths between 0 and 1000 mm")
        top, outer, bottom, inner = (float(v) for v in values)
        return Insets(top, outer, bottom, inner)

    def rows(self, key: str) -> tuple[tuple[int, float], ...]:
        """Pairs of a whole number and a length in mm, both rising; () where the key is missing."""
        value = self.data.get(key, [])
        if not isinstance(value, list):
            raise self.fail(key, "must be a list of [pages, mm]")
        found: list[tuple[int, float]] = []
        for row in value:
            if not isinstance(row, list) or [type(v) in (int, float) for v in row] != [True, True]:
                raise self.fail(key, "must be a list of [pages, mm]")
            pages, mm = row[0], float(row[1])
            if type(pages) is not int:
                raise self.fail(key, "must be a list of [pages, mm]")
            if not 0 <= mm <= 200 or (found and (pages <= found[-1][0] or mm < found[-1][1])):
                raise self.fail(key, "must rise from row to row, up to 200 mm")
            found.append((pages, mm))
        return tuple(found)


def load(path: Path) -> ProductSpec:
    """One product from its file; UserError with file and key where it is wrong."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as e:
        raise UserError("{name}: {why}.", "Correct the product file.", path, name=path.name, why=e) from e
    t = _Table(data, path)
    if t.whole("schema") != SCHEMA:
        raise t.fail("schema", f"must be {SCHEMA}")
    if t.text("id") != path.stem:
        raise t.fail("id", f"must be the file's name, '{path.stem}'")
    return ProductSpec(
        id=path.stem,
        name=t.text("name"),
        kind=t.text("kind", among=("album",)),
        binding=t.text("binding", among=("lay-flat", "hard", "soft")),
        block=_block(t.table("block")),
        cover=_cover(t.table("cover")) if "cover" in data else None,
        output=_output(t.table("output")) if "output" in data else Output(),
        source=_source(t.table("source")),
        parameters=("pages",),
    )


def _block(t: _Table) -> Block:
    page = t.data.get("page")
    if not isinstance(page, list) or len(page) != 2:
        raise t.fail("page", "must be [width, height] in mm")
    for v in page:
        if not isinstance(v, (int, float)) or not 20 <= v <= 3000:
            raise t.fail("page", "must hold lengths between 20 and 3000 mm")
    least = t.whole("pages_min", least=1)
    most = t.whole("pages_max", least=least)
    multiple = t.whole("pages_multiple", 2, least=1)
    if least % 2 or multiple % 2:
        raise t.fail("pages_min", "and pages_multiple must be even")
    size, safe, loss = Size(*map(float, page)), t.insets("safe"), t.number("gutter_loss", 0.0, most=40)
    if size.w < safe.left + safe.right + loss + _LEAST or size.h < safe.top + safe.bottom + _LEAST:
        raise t.fail("safe", f"and gutter_loss leave less than {_LEAST:g} mm of the page")
    return Block(
        page=size,
        sheets=t.text("sheets", among=("spread", "page")),
        bleed=t.insets("bleed"),
        safe=safe,
        pages_min=least,
        pages_max=most,
        pages_multiple=multiple,
        pages_default=t.whole("pages_default", least, least, most),
        first_page=t.text("first_page", "spread", among=("spread", "right")),
        gutter_loss=loss,
    )


def _cover(t: _Table) -> Cover:
    return Cover(
        kind=t.text("kind", among=("hard", "soft")),
        bleed=t.number("bleed", 3.0, most=100),
        safe=t.number("safe", 5.0, most=100),
        wrap=t.number("wrap", 0.0, most=100),
        overhang=t.number("overhang", 0.0, most=20),
        setback=t.number("setback", 0.0, most=20),
        hinge=t.number("hinge", 0.0, most=30),
        spine_base=t.number("spine_base", 0.0, most=100),
        spine_per_page=t.number("spine_per_page", 0.0, most=5),
        spine_text_min=t.number("spine_text_min", 6.0, most=100),
        spine_table=t.rows("spine"),
    )


def _output(t: _Table) -> Output:
    profile = t.text("profile", "FOGRA39L_coated.icc")
    if not is_profile(profile):
        raise t.fail("profile", "must be the name of a file in resources/icc")
    return Output(
        pdf=t.text("pdf", "X-4", among=("X-4",)),
        condition=t.text("condition", "FOGRA39"),
        profile=profile,
        ppi_min=t.number("ppi_min", 150.0, most=2400),
        ppi_good=t.number("ppi_good", 300.0, most=2400),
    )


def is_profile(name: str) -> bool:
    """Whether it is an output profile that is shipped: no other file is ever put into a PDF as one."""
    return Path(name).name == name and "\\" not in name and resource(f"icc/{name}").is_file()


def _source(t: _Table) -> Source:
    sure = t.text("confidence", among=("printer", "second hand", "neutral"))
    return Source(t.text("vendor"), t.text("words"), t.text("date"), sure)


@cache
def catalogue() -> dict[str, ProductSpec]:
    """All products by id. A broken file of the user's own is an error that names it."""
    found: dict[str, ProductSpec] = {}
    for folder in (resource("products"), home() / "products"):
        for path in sorted(folder.glob("*.toml")):
            spec = load(path)
            found[spec.id] = spec
    return found


def product(product_id: str) -> ProductSpec:
    """UserError where the catalogue has no such product."""
    try:
        return catalogue()[product_id]
    except KeyError:
        known = ", ".join(catalogue())
        raise UserError(
            "There is no product '{product_id}'.",
            "Choose one of: {known}.",
            product_id=product_id,
            known=known,
        ) from None
