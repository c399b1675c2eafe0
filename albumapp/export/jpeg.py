"""A document as numbered JPEGs, one a surface or a page: what labs take that print whole spreads."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path

from albumapp.document.model import Document
from albumapp.export import files
from albumapp.export.kept_views import KeptViews, Made
from albumapp.export.naming import picture_names, size_name
from albumapp.export.pictures import QUALITY, Renderer, jpeg_bytes
from albumapp.export.report import ExportReport, Photos, Progress, Watch
from albumapp.export.views import View, views
from albumapp.products.spec import ProductSpec

NAMES = "{n:03d}"
_LEAST_QUALITY = 70


def export_jpegs(
    document: Document,
    folder: Path,
    photos: Photos,
    *,
    ppi: float = 300.0,
    bleed: bool = True,
    quality: int = QUALITY,
    cover: str = "with",
    surfaces: Collection[str] | None = None,
    parts: str = "surface",
    numbers: Collection[int] | None = None,
    names: str = NAMES,
    values: Mapping[str, object] | None = None,
    bytes_max: int = 0,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """`001.jpg` ... into a folder (made when missing), the cover first; all of them or none.

    One picture is what `parts` says (`views.views`; of single pages `numbers` may choose some), with or
    without its bleed. `names` is the lab's template (`export/naming.py`) and `values` what it is filled with;
    a picture of more than `bytes_max` (0: no limit) gets less quality. A photo that cannot be read is a light
    grey box and stands in the report. What was drawn until
    a stop is kept for the next time. UserError where there is nothing to write or it cannot be written.
    """
    watch = Watch(progress, cancelled)
    chosen = views(document, cover, surfaces, parts, numbers)
    called = _names(chosen, names, values or {}, bleed)
    renderer = Renderer(document, photos)
    existing = next((p for p in (folder, *folder.parents) if p.is_dir()), folder.parent)
    with files.workspace(existing / folder.name) as work:
        kept = KeptViews(work)
        made: list[Path] = []
        for i, view in enumerate(chosen):
            watch.report("pages", i, len(chosen))
            path = work / f"{called[i]}.jpg"
            how = (view.area(bleed), ppi, quality, bytes_max)
            make = partial(_picture, renderer, view, ppi, bleed, quality, bytes_max)
            path.write_bytes(kept.page(renderer, view.surface, how, make)[0])
            made.append(path)
        watch.report("pages", len(chosen), len(chosen))
        files.put_all(made, folder, files.originals(document, photos))
    kept.tidy()
    written = tuple(folder / path.name for path in made)
    return ExportReport(folder, len(chosen), renderer.left_out, files=written)


def fineness(spec: ProductSpec) -> float:
    """ppi of pictures for this printer."""
    o = spec.output
    return min(o.ppi_good, o.ppi_max) if o.ppi_max else o.ppi_good


def _names(chosen: list[View], template: str, values: Mapping[str, object], bleed: bool) -> list[str]:
    size = size_name(chosen[-1].area(bleed).size)
    return picture_names(template, len(chosen), {"quantity": 1, "page": "", "size": size, **values})


def _picture(renderer: Renderer, view: View, ppi: float, bleed: bool, quality: int, most: int) -> Made:
    pixels = renderer.render(view.surface, ppi, view.area(bleed))
    data = jpeg_bytes(pixels, ppi, quality)
    while most and len(data) > most and quality > _LEAST_QUALITY:
        quality = max(quality - 5, _LEAST_QUALITY)
        data = jpeg_bytes(pixels, ppi, quality)
    return data, (pixels.shape[1], pixels.shape[0])
