"""Names of files for printers: their own templates filled, in letters that every system takes.

A template holds {order}, {title}, {product}, {quantity}, {size}, {n} and {page}; numbers take a format
such as {n:03d}. Names come out in ASCII without anything special (labs refuse "#", "&" or "é").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from string import Formatter

from albumapp.basis import UserError
from albumapp.geometry import Size

FIELDS = ("order", "title", "product", "quantity", "size", "n", "page")
_LONGEST = 60


def ascii_name(text: str, otherwise: str = "order") -> str:
    """A name that every system and printer takes: accents dropped, anything special a dash."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", bare).strip("-._")
    return plain[:_LONGEST].rstrip("-._") or otherwise


def size_name(size: Size) -> str:
    """Width x height in mm, to a tenth where it is not whole."""
    return f"{round(size.w, 1):g}x{round(size.h, 1):g}mm"


def sizes_name(sizes: Sequence[Size], one: bool) -> str:
    """Of what lies in one file: the size of its pages (that of the last: a book may open with one half as
    wide), or "several-sizes" where the pieces in it differ and no `one` size is meant."""
    names = {size_name(size) for size in sizes}
    return size_name(sizes[-1]) if one or len(names) == 1 else "several-sizes"


def file_name(template: str, values: Mapping[str, object]) -> str:
    """The name, without a suffix. UserError where the template has other fields or a format that fails."""
    made = ""
    try:
        for before, key, how, turned in Formatter().parse(template):
            made += before
            if key is not None:
                if key not in FIELDS or turned:
                    raise KeyError(key)
                value = values.get(key, "")
                made += format(value if isinstance(value, int) else ascii_name(str(value), ""), how or "")
    except (ValueError, KeyError, IndexError) as e:
        raise UserError(
            "“{template}” is no name for files.",
            "Use words and {{order}}, {{title}}, {{product}}, {{quantity}}, {{size}} or {{n:03d}}.",
            template=template,
        ) from e
    return ascii_name(made, "file")


def picture_names(template: str, count: int, values: Mapping[str, object]) -> list[str]:
    """One name a picture, all different, without a suffix; a template without {n} gets the number added."""
    names = [file_name(template, {**values, "n": n}) for n in range(1, count + 1)]
    if len({name.lower() for name in names}) < count:
        digits = max(3, len(str(count)))
        names = [f"{name}_{n:0{digits}d}" for n, name in enumerate(names, 1)]
    return names
