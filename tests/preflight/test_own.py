"""What albumapp writes itself breaks no rule, in each flavour of PDF/X: its reader shares nothing with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.document.model import Surface
from albumapp.export.export import Options, export
from albumapp.export.options import PdfOptions
from albumapp.export.quote import _WORDS as WORDS
from albumapp.export.quote import Item, Quote, export_quote
from albumapp.preflight.pdf import check_pdf
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.report import summary
from albumapp.preflight.report_album import sheets_of
from albumapp.products.surfaces import cover_shape, inner_shapes
from tests.export.album import Album, make_album


def small(product_id: str, folder: Path) -> Album:
    """An album whose photos are small on purpose."""
    album = make_album(folder / "photos", product_id)
    return replace(album, spec=replace(album.spec, output=replace(album.spec.output, ppi_min=10)))


def test_its_product_is_known_again(tmp_path: Path) -> None:
    """The cover's spread is the first page there, of another size than all others: no mistake."""
    album = small("gelato-softcover-a4", tmp_path)
    cover = cover_shape(album.spec, 60)
    assert cover is not None
    shapes = [cover, *inner_shapes(album.spec, 60)]
    surfaces = tuple(Surface(f"s{n}", shape) for n, shape in enumerate(shapes))
    document, out = replace(album.document, surfaces=surfaces), tmp_path / "album.pdf"
    for how, said in (
        (Options(), set()),
        (Options(cover="only"), set()),
        (Options(cover="without", pdf=PdfOptions(flavour="X-1a")), set()),
        (Options(numbers=frozenset(range(3, 9))), {"page-count"}),
    ):
        export(document, album.spec, out, album.photos, how)
        report = check_pdf(out)
        assert report.product == "gelato-softcover-a4"
        assert {f.code for f in report.findings} - {"page-empty"} == said
        assert {f.severity for f in report.findings} <= {"note"}
    other = replace(document, product="other")  # one that says nothing: held to what any printer asks
    export(other, album.spec, out, album.photos)
    report = check_pdf(out)
    assert report.product == ""
    assert {f.code for f in report.findings} - {"page-empty"} == {"trim-differs"}


@pytest.mark.parametrize("kind", ["proof", "contact", "quote"])
def test_what_is_not_for_print_is_said_kindly(kind: str, tmp_path: Path) -> None:
    album = small("layflat-30x30", tmp_path)
    out = tmp_path / "it.pdf"
    if kind == "quote":
        quote = Quote("1", "today", "EUR", ["Studio"], [], [Item("Album", 1, 2.0)])
        export_quote(quote, out, album.spec, {word: word for word in WORDS})
    else:
        export(album.document, album.spec, out, album.photos, Options(kind=kind))
    report = check_pdf(out)
    assert [(f.code, f.severity) for f in report.findings] == [("not-for-print", "note")]
    assert not report.rejected
    assert summary(report)[-1].endswith("It is not for a printer.")
    held = check_pdf(out, lambda pages: Expected.of(album.spec, pages=pages))
    assert held.rejected, "who asks for a product is told what is wrong"


def test_a_file_that_is_cut_short_is_one_error(tmp_path: Path) -> None:
    album = small("layflat-30x30", tmp_path)
    out = tmp_path / "it.pdf"
    export(album.document, album.spec, out, album.photos)
    out.write_bytes(out.read_bytes()[: -out.stat().st_size // 4])
    report = check_pdf(out)
    codes = [f.code for f in report.findings]
    assert codes[0] == "rebuilt"
    assert len(codes) == len(set(codes))
    assert sum(report.more.values()) > 0


@pytest.mark.parametrize(("pdf", "marks"), [("X-4", False), ("X-4", True), ("X-3", False), ("X-1a", True)])
def test_no_finding(pdf: str, marks: bool, tmp_path: Path) -> None:
    album = make_album(tmp_path / "photos")
    # the photos of tests are small on purpose
    wishes = replace(album.spec.output, pdf=pdf, marks=marks, ppi_min=10)
    spec = replace(album.spec, output=wishes)
    out = tmp_path / "album.pdf"
    export(album.document, spec, out, album.photos)
    sheets = [sheet for _, sheet in sheets_of(album.document)]
    report = check_pdf(out, Expected.of(spec, sheets))
    assert [(f.page, f.text) for f in report.findings] == []
    assert report.standard.startswith(f"PDF/{pdf}")
