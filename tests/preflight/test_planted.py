"""Every planted defect is named by its rule, and the clean files that it was made of break none."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.preflight.pdf import check_pdf
from tests.preflight import clean, planted_colour, planted_file, planted_pages
from tests.preflight.planting import PLANTED, write

MODULES = (planted_pages, planted_colour, planted_file)  # importing them plants


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_named(name: str, tmp_path: Path) -> None:
    rule = PLANTED[name][0]
    report = check_pdf(write(name, tmp_path / f"{name}.pdf"))
    assert rule in {f.code for f in report.findings}, [f.text for f in report.findings]
    assert all(f.text and f.how_text is not None for f in report.findings)


def test_the_clean_one_breaks_no_rule(tmp_path: Path) -> None:
    report = check_pdf(clean.save(clean.clean(3), tmp_path / "clean.pdf"))
    assert [f.text for f in report.findings] == []
    assert report.standard == "PDF/X-4"
    assert len(report.pages) == 3


@pytest.mark.parametrize("standard", ["PDF/X-1:2001", "PDF/X-3:2002", "PDF/X-3:2003"])
def test_older_standards_by_their_own_rules(standard: str, tmp_path: Path) -> None:
    path = clean.save(planted_file.older(standard), tmp_path / "older.pdf", force_version="1.4")
    report = check_pdf(path)
    assert [f.text for f in report.findings] == []
    assert report.standard == ("PDF/X-1a:2001" if standard == "PDF/X-1:2001" else standard)
