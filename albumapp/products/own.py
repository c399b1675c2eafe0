"""Products of the user's own: written as TOML into `ALBUMAPP_HOME/products`, imported, changed, taken away.

`draft_of` gives the data of a product file as the editor shows it, `check` its product or what is wrong.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from albumapp.basis import UserError
from albumapp.geometry import Insets
from albumapp.products.catalogue import catalogue, own_folder, read_again
from albumapp.products.reading import made
from albumapp.products.reference import file_id
from albumapp.products.spec import ProductSpec
from albumapp.products.table import File

_MOST_BYTES = 500_000
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def is_own(product_id: str) -> bool:
    """Whether it is a file of the user's own, which can be changed and taken away."""
    return _path(product_id).is_file()


def free_id(name: str) -> str:
    """A file name for a product of this name that no other product has."""
    base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "product"
    found, n = base, 1
    while found in catalogue() or is_own(found):
        n += 1
        found = f"{base}-{n}"
    return found


def check(data: Mapping[str, Any]) -> ProductSpec:
    """The product of a file's data; UserError whose value `where` is "table.key"."""
    text = to_toml(data)
    return made(tomllib.loads(text), File(_path(str(data.get("id", "product"))), text))


def save(data: Mapping[str, Any]) -> ProductSpec:
    """Write a product's file, in place of the one of its id. UserError where it is wrong."""
    spec = check(data)
    path = _path(spec.id)
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(to_toml(data), encoding="utf-8")
        part.replace(path)
    except OSError as e:
        part.unlink(missing_ok=True)
        raise UserError(
            "{name} cannot be written ({why}).", "Make room, or free the folder.", path, name=path.name, why=e
        ) from e
    read_again()
    return spec


def import_file(path: Path) -> ProductSpec:
    """Take a product file, TOML or JSON, by the id that stands in it; UserError where it is wrong."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("the file is too large")
        text = path.read_text(encoding="utf-8-sig")
        data = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
        if not isinstance(data, dict):
            raise ValueError("no product in it")
        product_id = data.get("id")
        if not isinstance(product_id, str) or not _BARE.fullmatch(product_id):
            raise ValueError("'id' is no name for a file")
        made(data, File(path.with_stem(product_id), text))
        return save(data)
    except (OSError, ValueError, RecursionError) as e:
        raise UserError("{name}: {why}.", "Correct the product file.", path, name=path.name, why=e) from e


def remove(product_id: str) -> None:
    """Take a product of the user's own away; a shipped one of its name is there again."""
    _path(product_id).unlink(missing_ok=True)
    read_again()


def draft_of(spec: ProductSpec) -> dict[str, Any]:
    """The data of a file that makes this book; its parameters stand as values. A file of the user's own goes
    on offering them, so that albums which name values of theirs can still be opened when it was changed."""
    b, c, o = spec.block, spec.cover, spec.output
    data: dict[str, Any] = {
        "schema": 1, "id": file_id(spec.id), "name": spec.name, "kind": spec.kind, "binding": spec.binding,
        "block": {
            "page": [b.page.w, b.page.h], "sheets": b.sheets, "bleed": _edges(b.bleed),
            "safe": _edges(b.safe), "pages_min": b.pages_min, "pages_max": b.pages_max,
            "pages_multiple": b.pages_multiple, "pages_default": b.pages_default,
            "first_page": b.first_page, "gutter_loss": b.gutter_loss, "glued_ends": b.glued_ends,
            "nominal": b.nominal,
        },
        "output": {
            "pdf": o.pdf, "condition": o.condition, "profile": o.profile, "ppi_min": o.ppi_min,
            "ppi_good": o.ppi_good, "ppi_max": o.ppi_max, "ink_limit": o.ink_limit, "text_min": o.text_min,
            "line_min": o.line_min, "photos": o.photos, "bytes_max": o.bytes_max, "marks": o.marks,
            "viewing": o.viewing, "cut_spot": o.cut_spot, "fold_spot": o.fold_spot, "named": o.named,
        },
        "delivery": {
            "files": spec.delivery.files, "cover_name": spec.delivery.cover_name,
            "block_name": spec.delivery.block_name, "picture_name": spec.delivery.picture_name,
            "words": spec.delivery.words, "upload": spec.delivery.upload, "checksum": spec.delivery.checksum,
        },
        "source": {
            "vendor": spec.source.vendor, "words": spec.source.words, "date": spec.source.date,
            "confidence": spec.source.confidence, "url": spec.source.url,
        },
    }  # fmt: skip
    if spec.price is not None:
        p = spec.price
        data["price"] = {"base": p.base, "per_page": p.per_page, "currency": p.currency, "date": p.date}
    if c is not None:
        data["cover"] = {
            "kind": c.kind, "bleed": c.bleed, "safe": c.safe, "wrap": c.wrap, "overhang": c.overhang,
            "setback": c.setback, "hinge": c.hinge, "spine_base": c.spine_base,
            "spine_per_page": c.spine_per_page, "spine_text_min": c.spine_text_min,
            "spine_text_pages": c.spine_text_pages, "spine_given": c.spine_given,
            "spine": [list(row) for row in c.spine_table],
        }  # fmt: skip
    return data | _offered(file_id(spec.id))


def _offered(product_id: str) -> dict[str, Any]:
    """Parameters and choices of a file of the user's own."""
    try:
        said = tomllib.loads(_path(product_id).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return {}
    return {key: said[key] for key in ("parameters", "choices") if key in said}


def _edges(i: Insets) -> list[float]:
    """Top, outer, bottom, inner."""
    return [i.top, i.right, i.bottom, i.left]


def to_toml(data: Mapping[str, Any]) -> str:
    """Plain values first, then tables; ValueError for what TOML or a product cannot hold."""
    lines = [f"{_key(k)} = {_value(v)}" for k, v in data.items() if not isinstance(v, Mapping)]
    return "\n".join([*lines, *_tables(data, ())]) + "\n"


def _tables(data: Mapping[str, Any], above: tuple[str, ...]) -> list[str]:
    lines: list[str] = []
    for key, value in data.items():
        if isinstance(value, Mapping):
            path = (*above, key)
            lines += ["", f"[{'.'.join(map(_key, path))}]"]
            lines += [f"{_key(k)} = {_value(v)}" for k, v in value.items() if not isinstance(v, Mapping)]
            lines += _tables(value, path)
    return lines


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else json.dumps(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(round(value, 7)).removesuffix(".0")
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list):
        return f"[{', '.join(_value(v) for v in value)}]"
    raise ValueError(f"a product cannot hold {value!r}")


def _path(product_id: str) -> Path:
    return own_folder() / f"{product_id}.toml"
