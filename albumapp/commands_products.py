"""What the commands about products do: the catalogue, and the same album on another product."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from albumapp.basis import UserError
from albumapp.console import DONE, FINDINGS, check_json_target, result, say, write_json
from albumapp.document.days.holidays_ import holidays_of
from albumapp.products.catalogue import DEFAULT_PRODUCT, catalogue, product, wrong_products
from albumapp.products.reference import changed
from albumapp.products.spec import ProductSpec
from albumapp.session.own_days import read_days
from albumapp.session.project import Project


def asked(options: argparse.Namespace) -> tuple[ProductSpec, int | None]:
    """The product that `--product` and `--set` name, and the page count where one was given."""
    given: dict[str, str | None] = {}
    for item in options.set:
        key, sign, value = item.partition("=")
        if not sign or not key or not value:
            raise UserError("--set {item}: it takes KEY=VALUE.", "Such as --set width=250.", item=item)
        given[key] = value
    pages, dates = given.pop("pages", None), given.pop("dates", None)
    spec = product(changed(options.product or DEFAULT_PRODUCT, given))
    if dates is not None and "dates" not in spec.parameters:
        raise UserError(
            "{given}: {name} has no such parameter.",
            "It takes KEY=VALUE of: {known}.",
            given=f"dates={dates}",
            name=spec.id,
            known=", ".join(spec.parameters),
        )
    return spec, _page_count(options.pages, pages, spec)


def days_asked(options: argparse.Namespace, spec: ProductSpec) -> dict[tuple[int, int], str]:
    """The user's own days of a calendar, of the file that `--set dates=FILE` names; none without it."""
    piece = spec.piece
    if piece is not None and piece.country:
        holidays_of(piece.country, piece.year or 2027, "en")  # what is not known is said before the work
    files = [item.partition("=")[2] for item in options.set if item.startswith("dates=")]
    return read_days(Path(files[-1])) if files else {}


def _page_count(pages: int | None, text: str | None, spec: ProductSpec) -> int | None:
    if text is not None:
        if not text.isdecimal() or len(text) > 9:
            raise UserError("--set pages={text}: not a number.", "Give a page count.", text=text)
        pages = int(text)
    if pages is None:
        return None
    b = spec.block
    if not b.pages_min <= pages <= b.pages_max or (pages - b.pages_min) % b.pages_multiple:
        raise UserError(
            "{spec} cannot have {pages} pages.",
            "Choose {pages_min} to {pages_max} in steps of {pages_multiple}.",
            spec=spec.name,
            pages=pages,
            pages_min=b.pages_min,
            pages_max=b.pages_max,
            pages_multiple=b.pages_multiple,
        )
    return int(pages)


def products(options: argparse.Namespace) -> int:
    """`albumapp products`: the catalogue as a table or as JSON. Files that are wrong are said."""
    specs = list(catalogue().values())
    for error in wrong_products().values():
        say(str(error))
    if options.json is not None:
        check_json_target(options.json)
        write_json({"schema": 1, "products": [product_json(s) for s in specs]}, options.json)
        return DONE
    result("".join(_row(s) for s in _sorted(specs)))
    return DONE


def _sorted(specs: Iterable[ProductSpec]) -> list[ProductSpec]:
    return sorted(specs, key=lambda s: (s.kind, s.source.vendor.lower(), s.id))


def _row(s: ProductSpec) -> str:
    b = s.block
    size = f"{b.page.w:g} x {b.page.h:g} mm"
    pages = f"{b.pages_min}-{b.pages_max} pages"
    bleed = f"{b.bleed.top:g} mm bleed"
    return f"{s.id:32} {s.source.vendor:20} {s.name:32} {size:20} {pages:14} {bleed}\n"


def product_json(s: ProductSpec) -> dict[str, object]:
    """One product of `albumapp products --json`; lengths in mm, edges top, outer, bottom, inner."""
    b = s.block
    return {
        "id": s.id,
        "name": s.name,
        "kind": s.kind,
        "binding": s.binding,
        "size": b.page.as_list(),
        "nominal": b.nominal or None,
        "pages": {
            "min": b.pages_min,
            "max": b.pages_max,
            "multiple": b.pages_multiple,
            "default": b.pages_default,
        },
        "sheets": b.sheets,
        "bleed": b.bleed.as_list(),
        "safe": b.safe.as_list(),
        "gutter_loss": b.gutter_loss,
        "vendor": s.source.vendor,
        "source": s.source.words,
        "date": s.source.date,
        "confidence": s.source.confidence,
        "url": s.source.url or None,
        "pdf": s.output.pdf,
        "files": s.delivery.files,
        "parameters": list(s.parameters),
    }


def retarget(options: argparse.Namespace, opened: Callable[[str], Project]) -> int:
    """`albumapp retarget`: the album on another product, in a file of its own; says what changed.

    The project that is named stays as it is; the new one has its history and one step more.
    """
    from albumapp.session.retargeting import as_json, changes

    if options.json is not None:
        check_json_target(options.json)
    target = Path(options.output)
    if target.exists():
        raise UserError("{name} is there already.", "Name another file.", target, name=target.name)
    if not target.parent.is_dir():
        raise UserError("The folder of {file} is not there.", "Make it first.", target, file=target)
    spec, pages = asked(options)
    project = opened(options.project)
    try:
        before = project.document
        project.save_as(target)
        project.do("change_product", product=spec.id, pages=pages)
        found = changes(before, project.document)
    except BaseException:
        project.close()
        with suppress(OSError):  # what went wrong is said, not that nothing could be taken away
            target.unlink()
        raise
    project.close()
    if options.json is not None:
        write_json({"schema": 1, "product": spec.id, "changes": as_json(found)}, options.json)
    else:
        result("".join(f"{f.text}\n" for f in found))
    return FINDINGS if any(f.rejects for f in found) else DONE
