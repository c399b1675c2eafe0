"""The report: JSON of schema 1, a summary, and one HTML file on which each finding is marked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.geometry import Insets, Size
from albumapp.jobs.remote import Remote
from albumapp.preflight import report_pictures
from albumapp.preflight.finding import ERROR
from albumapp.preflight.pdf import NEED_PRODUCT, check_pdf
from albumapp.preflight.pdf_expect import Expected, ExpectedPage
from albumapp.preflight.pdf_rules import PARTS, RULES
from albumapp.preflight.report import as_json, summary
from albumapp.preflight.report_html import html
from albumapp.preflight.report_pictures import pictures
from albumapp.products.catalogue import product
from tests.preflight import planted_colour, planted_pages
from tests.preflight.clean import TRIM, clean, save
from tests.preflight.planting import write

MODULES = (planted_colour, planted_pages)


def test_every_rule_says_what_how_and_whose(tmp_path: Path) -> None:
    assert {rule.part for rule in RULES.values()} == set(PARTS)
    for rule in RULES.values():
        assert rule.what.endswith(".")
        assert rule.how.endswith(".")
        assert rule.good.endswith(".")
        assert rule.source


def test_a_finding_has_its_place_in_mm_of_the_trimmed_page(tmp_path: Path) -> None:
    report = check_pdf(write("rgb_text", tmp_path / "a.pdf"))
    (found,) = report.findings
    # 80 and 100 points from the corner of the media, which is 11 mm outside of the trim
    assert found.page == 1
    assert found.box is not None
    assert abs(found.box.x - (80 * 25.4 / 72 - 11)) < 0.1
    assert abs(found.box.bottom - (148 - (100 * 25.4 / 72 - 11))) < 2.0


def test_json(tmp_path: Path) -> None:
    data = as_json(check_pdf(write("rgb_text", tmp_path / "a.pdf")))
    assert data["schema"] == 1
    assert data["accepted"] is False
    assert data["counts"] == {"error": 1, "warning": 0, "note": 0}
    assert data["pages"] == [
        {"page": 1, "where": "Page 1", "trim": [105.0, 148.0], "bleed": [3.0, 3.0, 3.0, 3.0]}
    ]
    (row,) = data["findings"]  # type: ignore[misc]
    assert row["rule"] == "colour-device"
    assert row["severity"] == ERROR
    assert row["source"] == "ISO 15930 (PDF/X)"
    assert len(row["box"]) == 4
    kept = {p["rule"] for p in data["passed"]}  # type: ignore[attr-defined]
    assert "font-missing" in kept
    assert "colour-device" not in kept
    assert "trim-size" not in kept  # no product was given to hold it to


def test_summary(tmp_path: Path) -> None:
    lines = summary(check_pdf(write("rgb_text", tmp_path / "a.pdf")))
    assert lines[0].startswith("error   page 1: Text is in RGB")
    assert lines[-1].startswith("1 error, 0 warnings, 0 notes, ")
    assert lines[-1].endswith("A printer would send it back.")
    assert summary(check_pdf(save(clean(), tmp_path / "b.pdf"))) == [
        f"0 errors, 0 warnings, 0 notes, {len(RULES) - len(NEED_PRODUCT)} rules kept. "
        "No printer should send it back."
    ]


def test_names_of_a_foreign_file_steer_no_terminal(tmp_path: Path) -> None:
    report = check_pdf(write("rgb_text", tmp_path / "a.pdf"))
    (found,) = report.findings
    foreign = replace(
        found, what="{name} is no font. {tail}", values={"name": "\x1b[2J\u202eA\nB", "tail": "Ä é שׁ"}
    )
    (line, _) = summary(replace(report, findings=(foreign,)))
    assert "\x1b" not in line
    assert "\u202e" not in line
    assert "\n" not in line
    assert "Ä é שׁ" in line


def test_html_marks_each_finding_on_a_picture_of_its_page(tmp_path: Path) -> None:
    path = write("rgb_text", tmp_path / "<a> & b.pdf")
    report = check_pdf(path)
    drawn = pictures(path, 1, 200)
    assert drawn[1].startswith(b"\xff\xd8")
    text = html(report, drawn)
    assert "&lt;a&gt; &amp; b.pdf" in text
    assert text.count('class="mark error"') == 1
    assert "data:image/jpeg;base64," in text
    assert not re.findall(r'(?:src|href)="(?!data:|#)', text)  # it loads nothing


def test_a_page_that_cannot_be_drawn_in_time_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_children: Callable[[], set[object]]
) -> None:
    """A hostile page may keep pdfium busy for ever: its process is ended, the report has no picture of it."""
    monkeypatch.setattr(report_pictures, "_SECONDS", 0.1)
    monkeypatch.setattr(report_pictures, "_DRAW", Remote("tests.preflight.hanging:draw"))
    assert report_pictures.pictures(tmp_path / "a.pdf", 1) == {}
    assert not own_children()


def test_words_of_the_report_are_translated_where_they_are_shown(tmp_path: Path) -> None:
    report = check_pdf(write("rgb_text", tmp_path / "a.pdf"))
    said: list[str] = []

    def words(template: str) -> str:
        said.append(template)
        return template.upper() if "{" not in template else template

    text = html(report, {}, words, "de")
    assert '<html lang="de" dir="ltr">' in text
    assert "TEXT is in RGB" in text  # the value of {thing_word} is a word, too
    assert RULES["colour-device"].what in said


def test_a_product_holds_size_count_condition_and_standard(tmp_path: Path) -> None:
    path = save(clean(2), tmp_path / "a.pdf")
    spec = product("layflat-30x30")
    codes = {f.code for f in check_pdf(path, lambda pages: Expected.of(spec, pages=pages)).findings}
    assert {"trim-size", "page-count"} <= codes
    fits = ExpectedPage(Size(*TRIM), Insets.all(3.0))
    own = Expected(
        pages=(fits, fits),
        sizes=(fits.trim,),
        standard="PDF/X-4",
        condition="Coated FOGRA39",
        product="own",
        spots=("Gold",),
    )
    assert check_pdf(path, own).findings == ()
    other = Expected(
        pages=(fits, fits),
        sizes=(fits.trim,),
        standard="PDF/X-1a",
        condition="GRACoL2006",
        product="own",
        spots=("Gold",),
    )
    assert {f.code for f in check_pdf(path, other).findings} == {"standard-wrong", "condition-wrong"}
    assert {f.code for f in check_pdf(path, replace(own, spots=())).findings} == {"spot-unexpected"}
