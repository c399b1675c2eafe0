"""Occasions: what people make books for, each a way to begin. One TOML file in `resources/occasions/` each.

An occasion names a product, a style and a title to begin with; all of it can be changed before and after.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.layout.style import styles
from albumapp.products.catalogue import catalogue

SCHEMA = 1
_KEYS = {"schema", "id", "order", "name", "about", "product", "style", "title"}


@dataclass(frozen=True, slots=True)
class Occasion:
    """`title` may be empty: then the photos name the book."""

    id: str
    name: str
    about: str
    product: str
    style: str
    title: str


@cache
def occasions() -> Mapping[str, Occasion]:
    """By id, in the order to offer. UserError for a file that is wrong: those that ship are tested."""
    found = []
    for path in sorted(resource("occasions").glob("*.toml")):
        with path.open("rb") as f:
            data = tomllib.load(f)
        if set(data) != _KEYS or data["schema"] != SCHEMA or data["id"] != path.stem:
            raise UserError(
                "{name} is no occasion of this version.", "Install albumapp again.", path, name=path.name
            )
        if data["product"] not in catalogue() or data["style"] not in styles():
            raise UserError(
                "{name} names a product or style that is not there.", "Mend it.", path, name=path.name
            )
        rest = {k: str(data[k]) for k in ("id", "name", "about", "product", "style", "title")}
        found.append((int(data["order"]), Occasion(**rest)))
    return {o.id: o for _, o in sorted(found, key=lambda pair: pair[0])}
