"""A document as numbered JPEGs, one a surface: what labs take that print whole spreads."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document, Surface
from albumapp.export import files
from albumapp.export.pictures import QUALITY, Renderer, jpeg_bytes, trimmed, with_bleed
from albumapp.export.report import ExportReport, Photos, Progress, Watch
from albumapp.export.sheets import pages


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
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """`001.jpg` ... into a folder (made when missing), the cover first; all of them or none.

    A surface is one picture, with or without its bleed. A photo that cannot be read is a light grey box
    and stands in the report. UserError where there is nothing to write or it cannot be written.
    """
    watch = Watch(progress, cancelled)
    chosen = chosen_surfaces(document, cover, surfaces)
    if not chosen:
        raise UserError("There are no pages to export.", "Add pages, or choose others.")
    renderer = Renderer(document, photos)
    digits = max(3, len(str(len(chosen))))
    existing = next((p for p in (folder, *folder.parents) if p.is_dir()), folder.parent)
    with files.workspace(existing / folder.name) as work:
        made: list[Path] = []
        for i, surface in enumerate(chosen):
            watch.report("pages", i, len(chosen))
            area = with_bleed(surface) if bleed else trimmed(surface)
            path = work / f"{i + 1:0{digits}d}.jpg"
            path.write_bytes(jpeg_bytes(renderer.render(surface, ppi, area), ppi, quality))
            made.append(path)
        watch.report("pages", len(chosen), len(chosen))
        files.put_all(made, folder, (entry.path for entry in document.photos.values()))
    written = tuple(folder / path.name for path in made)
    return ExportReport(folder, len(chosen), renderer.left_out, files=written)


def chosen_surfaces(document: Document, cover: str, surfaces: Collection[str] | None) -> list[Surface]:
    """The surfaces that the PDF would have, once each, in the order of the book."""
    found = {page.surface.id: page.surface for page in pages(document, cover, False, surfaces)}
    return list(found.values())
