"""Export by the target's name: .pdf a PDF, .zip an order package, .html a proof to mail, a folder JPEGs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Document
from albumapp.export.finishing import made_now
from albumapp.export.jpeg import export_jpegs
from albumapp.export.package import Order, export_package
from albumapp.export.pdf import export_pdf
from albumapp.export.report import ExportReport, Photos, Progress
from albumapp.export.web_proof import export_web_proof
from albumapp.products.spec import ProductSpec


def check_target(out: Path) -> None:
    """UserError where `out` cannot be the target of an export: asked before long work is begun."""
    made_now()  # SOURCE_DATE_EPOCH is read by reportlab, too, which knows no error meant for people
    suffix = out.suffix.lower()
    if suffix in (".pdf", ".zip", ".html"):
        if out.is_dir():
            raise UserError("{name} is a folder.", "Choose another name.", out, name=out.name)
        if not out.parent.is_dir():
            raise UserError("The folder of {out} is not there.", "Make it, or choose another.", out, out=out)
    elif (suffix or out.exists()) and not out.is_dir():
        raise UserError(
            "{name} is no kind of export.",
            "Use a name ending in .pdf, .zip or .html, or a folder.",
            out,
            name=out.name,
        )


def export(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    cover: str = "with",
    marks: bool = False,
    ppi: float = 300.0,
    bleed: bool = True,
    order: Order | None = None,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes what the suffix of `out` asks for. `marks` is for PDFs, `ppi` and `bleed` for JPEGs,
    `cover` ("with", "without", "only") for both, `language` for proofs.

    UserError for any other suffix, and as the exporters say.
    """
    check_target(out)
    told, stop = progress, cancelled
    suffix = out.suffix.lower()
    if suffix == ".pdf":
        return export_pdf(
            document, spec, out, photos, cover=cover, marks=marks, progress=told, cancelled=stop
        )
    if suffix == ".zip":
        return export_package(document, spec, out, photos, order=order, progress=told, cancelled=stop)
    if suffix == ".html":
        return export_web_proof(
            document, out, photos, cover=cover, language=language, progress=told, cancelled=stop
        )
    return export_jpegs(
        document, out, photos, cover=cover, ppi=ppi, bleed=bleed, progress=told, cancelled=stop
    )
