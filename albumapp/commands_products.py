"""What the commands about products do: the catalogue, and the same album on another product."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from albumapp.basis import UserError
from albumapp.console import DONE, FINDINGS, check_json_target, result, say, write_json
from albumapp.products.catalogue import catalogue, wrong_products
from albumapp.products.spec import ProductSpec
from albumapp.session.asking import Asked, asked_for
from albumapp.session.project import Project


def asked(options: argparse.Namespace) -> Asked:
    """What `--product`, `--set` and `--pages` ask for."""
    return asked_for(options.product, options.set, options.pages)


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
    wanted = asked(options)
    spec = wanted.spec
    project = opened(options.project)
    try:
        before = project.document
        project.save_as(target)
        project.do("change_product", product=spec.id, pages=wanted.pages)
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
