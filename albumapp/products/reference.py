"""What documents, settings and the command line name a product by: its id, with its parameters' values.

`own-size:height=250,width=250` is the product of the file `own-size.toml`, that wide and high. So whatever
keeps a product's id (documents, history, versions) keeps its parameters too. A spine that a printer told
for 40 pages is one of them: `gelato-softcover-a4:spine=3.43@40`.
"""

from __future__ import annotations

from collections.abc import Mapping

from albumapp.basis import UserError

_LONGEST = 300  # letters of a value


def joined(product_id: str, given: Mapping[str, str]) -> str:
    """The reference; parameters in the order of their names, so that the same product is the same text."""
    if not given:
        return product_id
    return f"{product_id}:{','.join(f'{k}={_packed(given[k])}' for k in sorted(given))}"


def parted(reference: str) -> tuple[str, dict[str, str]]:
    """The id of the file and the values; UserError where it is not KEY=VALUE,KEY=VALUE after the colon."""
    product_id, colon, rest = reference.partition(":")
    given: dict[str, str] = {}
    for item in rest.split(",") if colon else ():
        key, sign, value = item.partition("=")
        if not sign or not key or key in given or not value.isprintable() or len(value) > _LONGEST:
            raise UserError(
                "'{reference}' does not name a product.",
                "Write the product's id, or id:width=250,height=250.",
                reference=reference,
            )
        given[key] = value.replace("%2C", ",").replace("%25", "%")
    return product_id, given


def _packed(value: str) -> str:
    """A value (a greeting, say) without the comma that parts values."""
    return value.replace("%", "%25").replace(",", "%2C")


def file_id(reference: str) -> str:
    """The id of the product's file, whatever its parameters."""
    return reference.partition(":")[0]


def changed(reference: str, values: Mapping[str, str | None]) -> str:
    """The reference with other values of parameters; None takes one away."""
    product_id, given = parted(reference)
    given |= {k: v for k, v in values.items() if v is not None}
    return joined(product_id, {k: v for k, v in given.items() if values.get(k, v) is not None})
