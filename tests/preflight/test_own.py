"""What albumapp writes itself breaks no rule, in each flavour of PDF/X: its reader shares nothing with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.export.export import export
from albumapp.preflight.pdf import check_pdf
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.report_album import sheets_of
from tests.export.album import make_album


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
