"""What is given when a product is used: values of the parameters that its file offers, and its choices."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any

from albumapp.basis import UserError
from albumapp.products.piece_file import EXAMPLES
from albumapp.products.piece_file import PARAMETERS as PIECE_PARAMETERS
from albumapp.products.table import File, Table

PARAMETERS: Mapping[str, tuple[tuple[str, str, int | None], ...]] = {
    "width": (("block", "page", 0),),
    "height": (("block", "page", 1),),
    "bleed": (("block", "bleed", None), ("cover", "bleed", None)),
    "safe": (("block", "safe", None),),
    "gutter": (("block", "gutter_loss", None),),
    "pages_min": (("block", "pages_min", None),),
    "pages_max": (("block", "pages_max", None),),
    "pages_multiple": (("block", "pages_multiple", None),),
    "wrap": (("cover", "wrap", None),),
    "overhang": (("cover", "overhang", None),),
    "hinge": (("cover", "hinge", None),),
}
"""Numbers that a product may ask for, and where they go: table, key, place in a list."""
ALWAYS = ("pages",)


def choices_of(t: Table) -> dict[str, dict[str, Mapping[str, Any]]]:
    """What each choice of a parameter sets: by parameter and value, "table.key" to value."""
    found: dict[str, dict[str, Mapping[str, Any]]] = {}
    for name, options in t.table("choices").tables():
        if not re.fullmatch(r"[a-z][a-z_]{0,30}", name) or name in PARAMETERS or name in ("pages", "spine"):
            raise options.file.fail(options.name, "is no name for a choice")
        found[name] = {}
        for value, sets in options.tables():
            if not re.fullmatch(r"[a-z][a-z-]{0,30}", value):
                raise sets.file.fail(sets.name, "is no name for a choice")
            for key in sets.data:
                if not re.fullmatch(r"[a-z_]+(\.[a-z_]+)?", key) or key.split(".")[0] in ("id", "choices"):
                    raise sets.fail(key, "is no key of a product")
            found[name][value] = sets.data
    return found


def with_values(
    data: dict[str, Any],
    file: File,
    given: Mapping[str, str],
    offered: tuple[str, ...],
    choices: Mapping[str, Mapping[str, Mapping[str, Any]]],
) -> tuple[dict[str, Any], File]:
    """The data with what was given in its place. Choices first: a number that was given has the last word."""
    data = copy.deepcopy(data)
    told: dict[str, str] = {}
    for name, value in sorted(given.items(), key=lambda item: item[0] not in choices):
        said = f"{name}={value}"
        if name in choices:
            if value not in choices[name]:
                raise no_value(file, said, ", ".join(choices[name]))
            for where, new in choices[name][value].items():
                _put(data, where, copy.deepcopy(new))
                told[where] = said
        elif name in offered and name in PIECE_PARAMETERS:
            try:
                _put(data, f"piece.{name}", PIECE_PARAMETERS[name](value))
            except (KeyError, ValueError):
                raise no_value(file, said, EXAMPLES[name]) from None
            told[f"piece.{name}"] = said
        elif name in offered and name in PARAMETERS:
            for table, key, at in PARAMETERS[name]:
                if table == "cover" and "cover" not in data:
                    continue
                _put(data, f"{table}.{key}", _number(file, said, value), at)
                told[f"{table}.{key}"] = said
        else:
            spine = ("spine",) if "cover" in data else ()
            raise no_parameter(file, said, (*ALWAYS, *offered, *choices, *spine))
    return data, File(file.path, file.text, told)


def _put(data: dict[str, Any], where: str, value: Any, at: int | None = None) -> None:
    table, _, key = where.rpartition(".")
    target = data.setdefault(table, {}) if table else data
    if not isinstance(target, dict):
        return  # what stands there is no table, and will be said so
    if value == "" and key == "cover":
        target.pop(key, None)
    elif at is None:
        target[key] = value
    elif isinstance(target.get(key), list) and at < len(target[key]):
        target[key][at] = value


def _number(file: File, said: str, value: str) -> float:
    try:
        found = float(value)
    except ValueError:
        raise no_value(file, said, "123.4") from None
    return int(found) if found.is_integer() else found


def no_parameter(file: File, said: str, known: tuple[str, ...]) -> UserError:
    return UserError(
        "{given}: {name} has no such parameter.",
        "It takes KEY=VALUE of: {known}.",
        given=said,
        name=file.path.stem,
        known=", ".join(known),
    )


def no_value(file: File, said: str, known: str) -> UserError:
    return UserError(
        "{given}: {name} does not know this value.",
        "Give one like: {known}.",
        given=said,
        name=file.path.stem,
        known=known,
    )
