"""The values of a product as JSON, both ways: a printed order keeps the product that it was made for.

The catalogue may change later (a printer's new spine table); an order is printed again by what stands here.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from albumapp.products.reading import is_profile
from albumapp.products.spec import ProductSpec

_MOST = 1e5
_MOST_BYTES = 1e12


def spec_to_json(spec: ProductSpec) -> dict[str, Any]:
    return typing.cast("dict[str, Any]", _plain(spec))


def spec_from_json(data: object) -> ProductSpec:
    """ValueError where it is not the product that was written. A project file may be hostile: see `codec`."""
    try:
        found = _made(ProductSpec, data)
    except (TypeError, KeyError, AttributeError, RecursionError) as e:
        raise ValueError(f"the product cannot be read ({e})") from e
    spec = typing.cast("ProductSpec", found)
    if not is_profile(spec.output.profile):
        raise ValueError(f"its output profile {spec.output.profile!r} is not here")
    return spec


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return [_plain(v) for v in value] if isinstance(value, tuple) else value


@cache
def _types(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _made(kind: Any, data: Any) -> Any:
    """A value of this type; TypeError where the data is none."""
    origin, among = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return None if data is None else _made(next(k for k in among if k is not type(None)), data)
    if origin is tuple:
        if not isinstance(data, list):
            raise TypeError("not a list")
        kinds = [among[0]] * len(data) if among[-1] is Ellipsis else list(among)
        return tuple(_made(k, v) for k, v in zip(kinds, data, strict=True))
    if is_dataclass(kind):
        if not isinstance(data, Mapping):
            raise TypeError("not an object")
        known = _types(typing.cast("type", kind))
        there = {f.name: data[f.name] for f in fields(kind) if f.name in data}
        return typing.cast("Any", kind)(**{k: _made(known[k], v) for k, v in there.items()})
    most = _MOST_BYTES if kind is int else _MOST  # a file's size is a whole number, a length is none
    if kind in (float, int) and isinstance(data, (float, int)) and not -most <= data <= most:
        raise TypeError(f"{data!r} is no usable number")  # NaN, too
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind):
        raise TypeError(f"{data!r} is no {kind.__name__}")
    return data
