"""The options of `albumapp export` about the printer's PDF. Nothing heavy is imported here."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from albumapp.basis import UserError

if TYPE_CHECKING:
    from albumapp.export.options import PdfOptions


def add_pdf_options(group: argparse._ArgumentGroup) -> None:
    """Each of them is the product's own where it is not given."""
    group.add_argument(
        "--pdf", choices=("x-1a", "x-3", "x-4"), default="", help="kind of PDF/X (default: the product's)"
    )
    group.add_argument(
        "--photos-as",
        choices=("as-they-are", "srgb", "cmyk"),
        default="",
        help="untouched in their own profiles, in sRGB, or in the printer's inks (default: the product's)",
    )
    group.add_argument(
        "--intent",
        choices=("relative", "perceptual"),
        default="relative",
        help="how photos become ink (default: relative colorimetric)",
    )
    group.add_argument("--no-black-point", action="store_true", help="ink without black point compensation")
    group.add_argument("--marks", action="store_true", help="crop and fold marks outside the bleed")
    group.add_argument("--registration", action="store_true", help="registration marks, too")
    group.add_argument(
        "--slug", action="store_true", help="a line with order, title, page, date and product, too"
    )
    group.add_argument(
        "--trim-away",
        action="store_true",
        help="remove what is cropped away from the photos, which are encoded anew for it",
    )
    group.add_argument("--ppi-max", type=float, metavar="N", help="make finer photos smaller")
    group.add_argument("--mb-max", type=float, metavar="N", help="make photos smaller until the PDF fits")


def pdf_wishes(options: argparse.Namespace) -> PdfOptions:
    """What the options ask for. UserError where a value makes no sense."""
    from albumapp.export.options import Marks, PdfOptions

    if options.ppi_max is not None and not 72 <= options.ppi_max <= 2400:
        raise UserError("--ppi-max {n:g}: not from 72 to 2400.", n=options.ppi_max)
    if options.mb_max is not None and not 1 <= options.mb_max <= 100_000:
        raise UserError("--mb-max {n:g}: not from 1 to 100000.", n=options.mb_max)
    lines = options.marks
    return PdfOptions(
        flavour=options.pdf,
        photos=options.photos_as.replace("-", " "),
        intent=options.intent,
        black_point=not options.no_black_point,
        marks=Marks(lines, lines, options.registration, options.slug, options.order),
        trim_away=options.trim_away,
        ppi_max=options.ppi_max or 0.0,
        bytes_max=round((options.mb_max or 0.0) * 1_000_000),
        single_pages=options.single,
    )
