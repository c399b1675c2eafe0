"""The catalogue: every product that can be made, each a TOML file (see `reading`).

Products of the user's own stand in `ALBUMAPP_HOME/products/` and win over shipped ones of the same id.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from albumapp.basis import UserError
from albumapp.basis.places import home, resource
from albumapp.products.reading import load
from albumapp.products.reference import parted
from albumapp.products.spec import ProductSpec

DEFAULT_PRODUCT = "layflat-30x30"


def own_folder() -> Path:
    """Where products of the user's own stand."""
    return home() / "products"


@cache
def _read() -> tuple[dict[str, ProductSpec], dict[str, Path], dict[str, UserError]]:
    """Products by id, the file of each, and what is wrong with files of the user's own.

    One that is wrong is left out, and does not hide the shipped one of its name.
    """
    found: dict[str, ProductSpec] = {}
    files: dict[str, Path] = {}
    wrong: dict[str, UserError] = {}
    for path in sorted(resource("products").glob("*.toml")):
        found[path.stem], files[path.stem] = load(path), path
    for path in sorted(own_folder().glob("*.toml")):
        try:
            found[path.stem], files[path.stem] = load(path), path
        except UserError as e:
            wrong[path.stem] = e
    return found, files, wrong


def catalogue() -> dict[str, ProductSpec]:
    """All products by id."""
    return _read()[0]


def wrong_products() -> dict[str, UserError]:
    """What is wrong with files of the user's own, by id: the error names file, line and key."""
    return _read()[2]


@cache
def _with_values(reference: str) -> ProductSpec:
    product_id, given = parted(reference)
    return load(_read()[1][product_id], given)


def product(reference: str) -> ProductSpec:
    """The product of an id or of a reference with parameters; UserError where there is no such product."""
    found, _, wrong = _read()
    product_id, given = parted(reference)
    if product_id in found:
        return _with_values(reference) if given else found[product_id]
    if product_id in wrong:
        raise wrong[product_id]
    known = ", ".join(found)
    raise UserError(
        "There is no product '{product_id}'.",
        "Choose one of: {known}.",
        product_id=product_id,
        known=known,
    )


def read_again() -> None:
    """Forget what was read: a product file was added or changed."""
    for known in (_read, _with_values):
        known.cache_clear()
