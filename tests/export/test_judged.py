"""PDF/X-4, X-3 and X-1a of a whole album, judged by programs that share nothing with the writer, and by our
own check, which does not either."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.document.model import Shadow
from albumapp.export.options import Marks, PdfOptions
from albumapp.export.pdf import export_pdf
from albumapp.export.sheets import pages
from albumapp.preflight.finding import ERROR
from albumapp.preflight.pdf import check_pdf
from albumapp.preflight.pdf_expect import Expected
from tests.export import judges
from tests.export.album import Album, make_album

pytestmark = pytest.mark.skipif(bool(judges.missing()), reason="needs qpdf, poppler-utils and ghostscript")


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Album:
    """With shadows; its photos are small, so ppi is judged elsewhere."""
    made = make_album(tmp_path_factory.mktemp("photos"))
    surface = made.document.surface("s0")
    shaded = replace(surface.frames[1], shadow=Shadow())
    return Album(made.document.with_surface(surface.with_frame(shaded)), made.spec, made.files)


@pytest.fixture(scope="module", params=["X-4", "X-3", "X-1a", "X-4 marks", "X-1a marks"])
def printed(request: pytest.FixtureRequest, album: Album, tmp_path_factory: pytest.TempPathFactory) -> Path:
    flavour, _, marks = request.param.partition(" ")
    out = tmp_path_factory.mktemp("out") / "a.pdf"
    options = PdfOptions(flavour=flavour, marks=Marks(True, True, True, True, "A-1") if marks else Marks())
    export_pdf(album.document, album.spec, out, album.photos, options=options)
    return out


def test_structure_and_fonts(printed: Path) -> None:
    judges.structure(printed)
    assert judges.fonts(printed) == []


def test_the_archive_s_rules(printed: Path) -> None:
    assert judges.pdfa(printed) == []


def test_ink_stays_under_the_limit(album: Album, printed: Path, tmp_path: Path) -> None:
    most = judges.ink(printed, tmp_path)
    assert 50 < most < album.spec.output.ink_limit


def test_our_own_check_finds_nothing_to_reject(album: Album, printed: Path) -> None:
    sheets = [page.sheet for page in pages(album.document)]
    expected = replace(Expected.of(album.spec, sheets), ppi_min=1.0, ppi_good=1.0, wanted="", standard="")
    errors = [f for f in check_pdf(printed, expected).findings if f.severity == ERROR]
    assert [(f.code, f.page, f.text) for f in errors] == []


def test_pictures_that_are_made_are_fine_enough(printed: Path) -> None:
    """Photos of 480 px have some 50 ppi here: what is flattened must have 300."""
    rows = judges.coarse(printed, 299)
    assert all(int(row.split()[3]) <= 480 for row in rows), rows
