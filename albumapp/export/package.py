"""The order package: all that a printer needs for one order, in one folder or zip.

`ORDERID/` holds the cover's and the block's PDF (or spread JPEGs), `order.json`, a proof to look through and
`manifest.sha256`, which `sha256sum -c` reads. Names are ASCII.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document, Surface
from albumapp.export import files
from albumapp.export.finishing import made_now
from albumapp.export.jpeg import chosen_surfaces, export_jpegs
from albumapp.export.pdf import export_pdf
from albumapp.export.proof import write_proof
from albumapp.export.report import ExportReport, LeftOut, Photos, Progress, Watch, merged
from albumapp.geometry import Size
from albumapp.products.spec import ProductSpec
from albumapp.text.shape import plain

SCHEMA = 1
_STORED = frozenset({".pdf", ".jpg"})  # compressed already


@dataclass(frozen=True, slots=True)
class Order:
    """`id` names the folder (made of the title where it is empty); `form` is "pdf" or "jpeg"."""

    id: str = ""
    quantity: int = 1
    form: str = "pdf"
    ppi: float = 300.0


def export_package(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    order: Order | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes the package: a zip where `out` ends in .zip, else the folder `out/ORDERID`.

    A zip replaces what was there; an existing folder is an error, since it may have been sent. UserError,
    Cancelled as `export_pdf`.
    """
    order = order or Order()
    if order.form not in ("pdf", "jpeg") or order.quantity < 1:
        raise UserError("The order makes no sense.", "Give a quantity of at least 1, and pdf or jpeg.")
    name = ascii_name(order.id or document.title or spec.name)
    watch = Watch(progress, cancelled)
    zipped = out.suffix.lower() == ".zip"
    target = out if zipped else out / name
    if not zipped and target.exists():
        raise UserError(
            "{target} is there already.", "Choose another order number or folder.", target, target=target
        )
    with files.workspace(target if zipped or out.is_dir() else out) as work:
        folder = work / name
        folder.mkdir()
        parts = _fill(folder, document, spec, photos, order, name, watch)
        watch.check()
        if zipped:
            made = work / "package.zip"
            _zip(folder, made, made_now())
            files.put(made, target)
        else:
            _move(folder, target)
    left_out = merged(part.left_out for part in parts)
    return ExportReport(out, sum(part.pages for part in parts), left_out, files=(target,))


def _fill(
    folder: Path,
    document: Document,
    spec: ProductSpec,
    photos: Photos,
    order: Order,
    name: str,
    watch: Watch,
) -> list[ExportReport]:
    told, stop = watch.progress, watch.cancelled
    parts: list[ExportReport] = []
    if order.form == "jpeg":
        parts.append(export_jpegs(document, folder, photos, ppi=order.ppi, progress=told, cancelled=stop))
    else:
        for number, (part, cover) in enumerate((("cover", "only"), ("block", "without")), start=1):
            chosen = chosen_surfaces(document, cover, None)
            if chosen:
                size = chosen[-1].shape.sheets[0].trim.size
                path = folder / f"{number:02d}_{part}_{order.quantity}_{size_name(size)}.pdf"
                parts.append(
                    export_pdf(document, spec, path, photos, cover=cover, progress=told, cancelled=stop)
                )
    surfaces = chosen_surfaces(document, "with", None)
    missing = write_proof(document, surfaces, folder / "proof.pdf", photos, watch)
    listed = [path.name for part in parts for path in part.files]
    left_out = merged([*(part.left_out for part in parts), missing])
    ticket = order_json(document, spec, order, name, listed, left_out)
    text = json.dumps(ticket, indent=1, ensure_ascii=False) + "\n"
    (folder / "order.json").write_text(text, encoding="utf-8")
    (folder / "manifest.sha256").write_text(_manifest(folder), encoding="utf-8")
    return parts


def order_json(
    document: Document,
    spec: ProductSpec,
    order: Order,
    name: str,
    listed: list[str],
    left_out: tuple[LeftOut, ...],
) -> dict[str, object]:
    """The order in numbers; lengths in mm. `unverified`: the product's numbers are not the printer's own."""
    source = spec.source
    return {
        "schema": SCHEMA,
        "order": name,
        "created": made_now().isoformat(),
        "title": plain(document.title),
        "quantity": order.quantity,
        "product": {"id": spec.id, "name": spec.name, "kind": spec.kind, "binding": spec.binding},
        "pages": document.page_count,
        "page": spec.block.page.as_list(),
        "bleed": spec.block.bleed.as_list(),
        "spine": _spine(document.cover),
        "cover": _part(document.cover),
        "block": _part(next(iter(document.inner()), None)),
        "output": {
            "pdf": spec.output.pdf,
            "condition": spec.output.condition,
            "profile": spec.output.profile,
        },
        "source": {
            "vendor": source.vendor,
            "words": source.words,
            "date": source.date,
            "confidence": source.confidence,
            "unverified": source.confidence != "printer",
        },
        "files": listed,
        "left_out": [{"photo": p.name, "why": p.why, "surfaces": list(p.surfaces)} for p in left_out],
    }


def _part(surface: Surface | None) -> dict[str, object] | None:
    if surface is None:
        return None
    sheet = surface.shape.sheets[0]
    return {
        "trim": sheet.trim.size.as_list(),
        "bleed": sheet.bleed.as_list(),
        "wrap": sheet.wrap.as_list(),
        "sheets_per_surface": len(surface.shape.sheets),
        "fold_x": list(surface.shape.fold_x),
    }


def _spine(cover: Surface | None) -> float | None:
    """Width between the cover's two folds, which are the spine's edges."""
    folds = () if cover is None else cover.shape.fold_x
    return round(folds[1] - folds[0], 3) if len(folds) == 2 else None


def ascii_name(text: str) -> str:
    """A name that every system and printer takes."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-._")
    return plain[:60] or "order"


def size_name(size: Size) -> str:
    """Width x height in mm, to a tenth where it is not whole."""
    return f"{round(size.w, 1):g}x{round(size.h, 1):g}mm"


def _manifest(folder: Path) -> str:
    rows = []
    for path in sorted(p for p in folder.iterdir() if p.is_file()):
        with path.open("rb") as f:
            rows.append(f"{hashlib.file_digest(f, 'sha256').hexdigest()}  {path.name}\n")
    return "".join(rows)


def _zip(folder: Path, made: Path, when: datetime) -> None:
    stamp = max(when, when.replace(year=1980)) if when.year < 1980 else when  # zip knows nothing older
    with zipfile.ZipFile(made, "w") as z:
        for path in sorted(folder.iterdir()):
            info = zipfile.ZipInfo(f"{folder.name}/{path.name}", stamp.timetuple()[:6])
            info.external_attr = 0o644 << 16
            stored = path.suffix in _STORED
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            with path.open("rb") as source, z.open(info, "w", force_zip64=True) as to:
                while block := source.read(1 << 20):
                    to.write(block)


def _move(folder: Path, target: Path) -> None:
    """The finished folder in its place, its files on disk first."""
    try:
        for path in folder.iterdir():
            files.flushed(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o755)
        os.rename(folder, target)
    except OSError as e:
        raise files.cannot_write(target, e) from e
