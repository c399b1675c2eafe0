"""Clean files in other programs' idioms give no error, whatever they look like inside."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.preflight.pdf import check_pdf
from tests.preflight.idioms import CLEAN

WARNED = {
    "art_box_alone": {"art-box"},
    "cover_and_block": {"trim-differs"},
    "no_bleed_at_the_spine": set(),
    "reportlab_finished_by_pikepdf": {"transition"},
}
"""What may be warned of there; nothing elsewhere."""


@pytest.mark.parametrize("name", CLEAN)
def test_a_clean_file_gives_no_error(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.pdf"
    path.write_bytes(CLEAN[name]())
    report = check_pdf(path)
    assert [f.text for f in report.findings if f.rejects] == []
    assert {f.code for f in report.findings} <= WARNED.get(name, set()), [f.text for f in report.findings]
