"""The options of `albumapp export`, and what they ask of the exporters. Nothing heavy is imported here."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.console import FINDINGS, Meter, say
from albumapp.jobs.task import Task
from albumapp.pdf_command import add_pdf_options, pdf_wishes
from albumapp.quote_command import add_quote_options, offer

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.export.export import Options
    from albumapp.export.on_paper import OnPaper
    from albumapp.export.order import Order
    from albumapp.export.report import ExportReport
    from albumapp.products.spec import ProductSpec
    from albumapp.session.project import Project

KINDS = ("pdf", "pictures", "proof", "contact", "package", "tiles", "hanging-plan", "room", "quote")
AT_HOME = ("tiles", "hanging-plan")
"""Kinds that are printed on the user's own paper."""


def add_options(p: argparse.ArgumentParser) -> None:
    """All that `albumapp export` takes."""
    p.add_argument("project", metavar="PROJECT", help="an .album file")
    p.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="out.pdf, a folder, proof.html, or order.zip",
    )
    p.add_argument(
        "--as",
        dest="kind",
        choices=KINDS,
        default="",
        help="what to make (default: by the name: .pdf a PDF for the printer, a folder pictures, .html a "
        "proof, .zip an order package); proof and contact make a PDF, too, package a folder; tiles are "
        "sheets of paper to be joined, in true size; hanging-plan the nails of what hangs on a wall; room a "
        "picture (.jpg, .png) of a wall with it; quote a page for a customer",
    )
    what = p.add_argument_group("which pages")
    what.add_argument(
        "--pages", metavar="LIST", help="such as 3-6,9,cover: the spreads that show these pages"
    )
    what.add_argument(
        "--cover",
        choices=("with", "without", "only"),
        default="with",
        help="default: with; not asked where --pages names what to print",
    )
    pictures = p.add_argument_group("pictures")
    what.add_argument("--single", action="store_true", help="each page of a spread alone (PDF, pictures)")
    pictures.add_argument("--no-bleed", action="store_true", help="cut to the trimmed size")
    pictures.add_argument("--ppi", type=float, metavar="N", help="default: the product's")
    pictures.add_argument(
        "--quality", type=int, default=95, metavar="N", help="of JPEGs, 50 to 100 (default: 95)"
    )
    others = p.add_argument_group("PDF, proof and contact sheet")
    others.add_argument(
        "--language",
        default="en",
        metavar="CODE",
        help="of months and other words that fill themselves, and of a proof: en, de or he (default: en)",
    )
    others.add_argument(
        "--photos", choices=("album", "all"), default="album", help="of the contact sheet (default: album)"
    )
    others.add_argument("--per-page", type=int, default=20, metavar="N", help="photos a page (default: 20)")
    _paper_options(p.add_argument_group("sheets to print at home"))
    room = p.add_argument_group("room")
    room.add_argument(
        "--scene",
        default="",
        metavar="NAME",
        help="living, bedroom, dining, sideboard, hallway, stairs, office, or own: the project's photo "
        "(default: as the project has it)",
    )
    room.add_argument("--width", type=int, default=0, metavar="N", help="px across (default: 2400)")
    add_pdf_options(p.add_argument_group("PDF for the printer"))
    add_quote_options(p.add_argument_group("quote"))
    _order_options(p.add_argument_group("order package"))


def add_strict(group: argparse._ActionsContainer) -> None:
    group.add_argument(
        "--strict", action="store_true", help="write no order package that a printer would send back"
    )


def _paper_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--paper",
        default="",
        help="A4, Letter or A3 at home (default: by --units); of an order the paper in the printer's words",
    )
    group.add_argument(
        "--overlap", type=float, default=10.0, metavar="MM", help="that sheets share (default: 10)"
    )
    group.add_argument("--units", choices=("mm", "cm", "in"), default="mm", help="of measures (default: mm)")
    group.add_argument(
        "--nail",
        type=float,
        default=0.0,
        metavar="MM",
        help="from the top edge of a piece to its nail (default: by its height)",
    )
    group.add_argument(
        "--nails", type=int, choices=(1, 2), default=0, help="for each piece (default: by its width)"
    )


def _order_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--order", default="", metavar="ID", help="order number (default: made of the title)")
    group.add_argument("--quantity", type=int, default=1, metavar="N", help="copies (default: 1)")
    group.add_argument("--form", choices=("pdf", "jpeg"), default="", help="default: as the printer wants it")
    group.add_argument("--finish", default="", help="finish of the cover, in the printer's words")
    group.add_argument(
        "--contact",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="name, company, email, phone or address; may be given several times",
    )
    group.add_argument("--approved-by", default="", metavar="NAME", help="who said yes to these pages")
    group.add_argument("--ticket", action="store_true", help="add an XJDF 2.1 ticket")
    group.add_argument(
        "--hot", action="store_true", help="OUT is a hot folder: the files themselves, ticket last"
    )
    add_strict(group)


def wishes(options: argparse.Namespace, document: Document, spec: ProductSpec) -> Options:
    """What the options ask for. UserError where a value makes no sense."""
    from albumapp.export.export import Options, kind_of
    from albumapp.export.ranges import chosen

    part = options.pages is not None or options.cover != "with"
    if part and kind_of(Path(options.output), options.kind) == "package":
        raise UserError("An order holds the whole album.", "Leave out --pages and --cover.")
    if not 50 <= options.quality <= 100:
        raise UserError("--quality {n}: not from 50 to 100.", n=options.quality)
    if options.ppi is not None and not 20 <= options.ppi <= 2400:
        raise UserError("--ppi {n:g}: not from 20 to 2400.", n=options.ppi)
    if not 1 <= options.per_page <= 200:
        raise UserError("--per-page {n}: not from 1 to 200.", n=options.per_page)
    surfaces, numbers = (None, None) if options.pages is None else chosen(document, options.pages)
    return Options(
        kind=options.kind,
        cover="with" if surfaces is not None else options.cover,
        surfaces=surfaces,
        numbers=numbers,
        ppi=options.ppi or 0.0,
        quality=options.quality,
        bleed=not options.no_bleed,
        single=options.single,
        photos=tuple(document.photos) if options.photos == "all" else None,
        per_page=options.per_page,
        language=options.language,
        pdf=pdf_wishes(options),
        order=_order(options, document, spec),
        on_paper=_on_paper(options, spec),
        scene=options.scene,
        width=options.width,
        offer=offer(options, document, spec, _contact(options.contact)) if options.kind == "quote" else None,
    )


def _on_paper(options: argparse.Namespace, spec: ProductSpec) -> OnPaper:
    from albumapp.export.export import kind_of
    from albumapp.export.on_paper import OnPaper
    from albumapp.export.tiling import PAPERS
    from albumapp.session.prices import price_for

    usual = "Letter" if options.units == "in" else "A4"
    given = options.paper if options.kind in AT_HOME and options.paper else usual
    paper = next((name for name in PAPERS if name.lower() == given.lower()), given)
    bought = kind_of(Path(options.output), options.kind) in ("hanging-plan", "package")
    price = price_for(spec) if bought else None  # nothing else needs the list of prices
    made = OnPaper(paper, options.overlap, options.units, options.nail, options.nails, price)
    made.check()
    return made


def of_a_build(options: argparse.Namespace) -> Options:
    """What `albumapp build` asks of an export: the usual."""
    from albumapp.export.export import Options
    from albumapp.export.order import Order

    return Options(order=Order(anyway=not options.strict))


def or_refused(command: str, work: Callable[[], int]) -> int:
    """The status of `work`; where an order is refused one line says why."""
    try:
        return work()
    except UserError as e:
        from albumapp.export.inspecting import Refused

        if not isinstance(e, Refused):
            raise
        say(f"albumapp {command}: {e.what} Nothing was written, as --strict asks.")
        return FINDINGS


def write_out(project: Project, target: Path, meter: Meter, wish: Options | None = None) -> ExportReport:
    """Export a project, and say on stderr what is not in it. Refused where an order that a
    printer would send back is not wanted."""
    from albumapp.session.building import put_out

    report = put_out(project, target, Task("export", meter), wish)
    meter.end()
    for one in report.left_out:
        say(f"not printed: {one.name}: {one.why}")
    for note in report.notes:
        say(note.text)
    if report.rejected:
        say(f"a printer would send {target.name} back: its preflight.html says why")
    return report


def _order(options: argparse.Namespace, document: Document, spec: ProductSpec) -> Order:
    from albumapp.document.model import Approval
    from albumapp.export.export import kind_of
    from albumapp.export.finishing import made_now
    from albumapp.export.order import Order
    from albumapp.session.prices import price_for

    if not 1 <= options.quantity <= 1_000_000:
        raise UserError("--quantity {n}: give 1 or more.", n=options.quantity)
    approved = document.approvals
    if options.approved_by:
        approved = (*approved, Approval(options.approved_by, made_now().isoformat()))
    return Order(
        id=options.order,
        quantity=options.quantity,
        form=options.form,
        ppi=options.ppi or 0.0,
        paper=options.paper,
        finish=options.finish,
        contact=_contact(options.contact),
        approved=approved,
        price=price_for(spec) if kind_of(Path(options.output), options.kind) == "package" else None,
        ticket=options.ticket,
        hot=options.hot,
        anyway=not options.strict,
    )


def _contact(given: Iterable[str]) -> dict[str, str]:
    from albumapp.export.order import CONTACT

    found = {}
    for item in given:
        key, sign, value = item.partition("=")
        if not sign or key not in CONTACT:
            raise UserError(
                "--contact {item}: no such part.",
                "It takes KEY=VALUE of: {known}.",
                item=item,
                known=", ".join(CONTACT),
            )
        found[key] = value
    return found
