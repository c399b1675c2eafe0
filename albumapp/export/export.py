"""Export: one door for all that goes out, by kind and by the target's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from albumapp.basis import UserError
from albumapp.document.model import Document
from albumapp.export.finishing import made_now
from albumapp.export.inspecting import Checked
from albumapp.export.on_paper import OnPaper
from albumapp.export.options import PdfOptions
from albumapp.export.order import Order
from albumapp.export.report import ExportReport, Photos, Progress
from albumapp.products.spec import ProductSpec

if TYPE_CHECKING:
    from albumapp.export.quote import Offer

# what may be made: the endings that a target may have, the usual one first ("" is a folder)
KINDS: dict[str, tuple[str, ...]] = {
    "pdf": (".pdf",),
    "pictures": ("",),
    "proof": (".html", ".pdf"),
    "contact": (".pdf",),
    "package": (".zip", ""),
    "tiles": (".pdf",),
    "room": (".jpg", ".jpeg", ".png"),
    "hanging-plan": (".pdf",),
    "quote": (".pdf",),
}
_BY_ENDING = {".pdf": "pdf", "": "pictures", ".html": "proof", ".zip": "package"}


@dataclass(frozen=True, slots=True)
class Options:
    """How it is to be made. Each kind reads what concerns it; 0 or "" is the product's own.

    `kind` is one of KINDS ("" goes by the target's ending). `cover`: "with", "without", "only". `surfaces`
    narrows to some surface ids; where pages stand alone, `numbers` to some of these (`export/ranges.py`).
    Pictures: `ppi`, `quality`, `bleed`, `single` (each page alone). PDF: what `pdf` holds. Contact sheet:
    `photos` (ids; None: those of the album), `per_page`, `letter` (paper as in America). Package: `order`,
    and `checked`, what a check of the album found. Sheets to join and hanging plans: `on_paper`. Room:
    `scene` (a drawn room, "own", or "": as the document has it) and `width` (px). Quote: `offer`.
    """

    kind: str = ""
    cover: str = "with"
    surfaces: tuple[str, ...] | None = None
    numbers: frozenset[int] | None = None
    pdf: PdfOptions = PdfOptions()
    ppi: float = 0.0
    quality: int = 95
    bleed: bool = True
    single: bool = False
    photos: tuple[str, ...] | None = None
    per_page: int = 20
    letter: bool = False
    language: str = "en"
    order: Order | None = None
    checked: Checked | None = None
    on_paper: OnPaper = OnPaper()
    scene: str = ""
    width: int = 0
    offer: Offer | None = None


def kind_of(out: Path, kind: str = "") -> str:
    """What is made of this target, where `kind` does not say it."""
    return kind or _BY_ENDING.get(out.suffix.lower(), "pictures")


def check_target(out: Path, kind: str = "") -> None:
    """UserError where `out` cannot be the target of an export: asked before long work is begun."""
    made_now()  # SOURCE_DATE_EPOCH is read by reportlab, too, which knows no error meant for people
    suffix = out.suffix.lower()
    if kind and kind not in KINDS:
        raise UserError(
            "{kind} is no kind of export.", "Use one of {kinds}.", kind=kind, kinds=", ".join(KINDS)
        )
    endings = KINDS[kind] if kind else tuple(_BY_ENDING)
    if suffix in endings and suffix:
        if out.is_dir():
            raise UserError("{name} is a folder.", "Choose another name.", out, name=out.name)
        if not out.parent.is_dir():
            raise UserError("The folder of {out} is not there.", "Make it, or choose another.", out, out=out)
    elif "" not in endings:
        raise UserError(
            "{name} is no name for this kind of export.",
            "Use a name ending in {endings}.",
            out,
            name=out.name,
            endings=", ".join(endings),
        )
    elif (suffix or out.exists()) and not out.is_dir():
        raise UserError(
            "{name} is no kind of export.",
            "Use a name ending in .pdf, .zip or .html, or a folder.",
            out,
            name=out.name,
        )


@dataclass(frozen=True, slots=True)
class _Job:
    """One export: what of, what for, where to, how."""

    document: Document
    spec: ProductSpec
    out: Path
    photos: Photos
    wish: Options
    watching: Mapping[str, Any]  # progress and cancelled, as all exporters take them


def export(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    options: Options | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes what `options.kind`, or else the ending of `out`, asks for.

    UserError for a target that is none of its kind, and as the exporters say.
    """
    wish = options or Options()
    kind = kind_of(out, wish.kind)
    check_target(out, kind)
    watching = {"progress": progress, "cancelled": cancelled}
    return _MAKERS[kind](_Job(document, spec, out, photos, wish, watching))


def _pdf(job: _Job) -> ExportReport:
    from albumapp.export.pdf import export_pdf

    wish = job.wish
    numbers = wish.pdf.numbers or wish.numbers
    return export_pdf(
        job.document,
        job.spec,
        job.out,
        job.photos,
        cover=wish.cover,
        surfaces=wish.surfaces,
        options=replace(wish.pdf, numbers=numbers),
        **job.watching,
    )


def _pictures(job: _Job) -> ExportReport:
    from albumapp.export.jpeg import export_jpegs, fineness

    wish, spec = job.wish, job.spec
    return export_jpegs(
        job.document,
        job.out,
        job.photos,
        ppi=wish.ppi or fineness(spec),
        bleed=wish.bleed,
        quality=wish.quality,
        cover=wish.cover,
        surfaces=wish.surfaces,
        parts="page" if wish.single else "surface",
        numbers=wish.numbers,
        names=spec.delivery.picture_name,
        values=(wish.order or Order()).words(job.document, spec),
        bytes_max=spec.output.bytes_max,
        **job.watching,
    )


def _proof(job: _Job) -> ExportReport:
    from albumapp.export.proof import export_proof
    from albumapp.export.web_proof import export_web_proof

    wish = job.wish
    make = export_web_proof if job.out.suffix.lower() == ".html" else export_proof
    return make(
        job.document,
        job.out,
        job.photos,
        cover=wish.cover,
        surfaces=wish.surfaces,
        language=wish.language,
        **job.watching,
    )


def _contact(job: _Job) -> ExportReport:
    from albumapp.export.contact import export_contact
    from albumapp.export.plain_pages import A4, LETTER

    wish = job.wish
    return export_contact(
        job.document,
        job.spec,
        job.out,
        job.photos,
        chosen=wish.photos,
        per_page=wish.per_page,
        paper=LETTER if wish.letter else A4,
        **job.watching,
    )


def _package(job: _Job) -> ExportReport:
    from albumapp.export.package import export_package

    wish = job.wish
    return export_package(
        job.document,
        job.spec,
        job.out,
        job.photos,
        order=wish.order,
        pdf=wish.pdf,
        checked=wish.checked,
        on_paper=wish.on_paper,
        language=wish.language,
        **job.watching,
    )


def _tiles(job: _Job) -> ExportReport:
    from albumapp.export.tiles import export_tiles

    wish = job.wish
    return export_tiles(
        job.document,
        job.spec,
        job.out,
        job.photos,
        wish=wish.on_paper,
        cover=wish.cover,
        surfaces=wish.surfaces,
        numbers=wish.numbers,
        single=wish.single,
        language=wish.language,
        **job.watching,
    )


def _room(job: _Job) -> ExportReport:
    from albumapp.export.room import export_room

    wish = job.wish
    return export_room(
        job.document,
        job.spec,
        job.out,
        job.photos,
        scene=wish.scene,
        width=wish.width,
        quality=wish.quality,
        **job.watching,
    )


def _hanging_plan(job: _Job) -> ExportReport:
    from albumapp.export.hanging_plan import export_hanging_plan

    wish = job.wish
    return export_hanging_plan(
        job.document,
        job.spec,
        job.out,
        job.photos,
        wish=wish.on_paper,
        language=wish.language,
        **job.watching,
    )


def _quote(job: _Job) -> ExportReport:
    from albumapp.export.quote import export_quote

    offer = job.wish.offer
    if offer is None:
        raise UserError("There is nothing to offer.", "Say what is quoted.")
    return export_quote(offer.quote, job.out, job.spec, offer.words, offer.shown, job.wish.letter)


_MAKERS: dict[str, Callable[[_Job], ExportReport]] = {
    "pdf": _pdf,
    "pictures": _pictures,
    "proof": _proof,
    "contact": _contact,
    "package": _package,
    "tiles": _tiles,
    "room": _room,
    "hanging-plan": _hanging_plan,
    "quote": _quote,
}
