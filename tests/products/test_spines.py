"""Spines that printers tell: in their answers, on the cover, and what is said when they no longer hold."""

from __future__ import annotations

import datetime
import json
import math
from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.products.catalogue import product
from albumapp.products.spine_answer import read_answer
from albumapp.products.trust import doubts

TODAY = datetime.date(2026, 11, 22)
GELATO = {
    "productUid": "photobooks",
    "pagesCount": 28,
    "measureUnit": "mm",
    "wraparoundInsideSize": {"width": 458, "height": 246},
    "spineSize": {"width": 6, "height": 206, "left": 226},
}


@pytest.mark.parametrize(
    ("answer", "mm", "pages"),
    [
        ({"spine": 12.5}, 12.5, None),
        ({"spine_mm": 12.5, "pages": 40}, 12.5, 40),
        (GELATO, 6, 28),
        ({"success": True, "spineInfo": {"widthMm": 5.25}}, 5.25, None),
        ({"spine": {"width": 0.5}, "unit": "inch"}, 12.7, None),
        ([{"spineWidth": 36, "unit": "pt"}], 12.7, None),
    ],
)
def test_printers_answers(tmp_path: Path, answer: object, mm: float, pages: int | None) -> None:
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(answer), encoding="utf-8")
    found, told_for = read_answer(path)
    assert found == pytest.approx(mm)
    assert told_for == pages


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"spine": true}',
        '{"spine": -3}',
        '{"spine": 1e9}',
        '{"width": 3}',
        "[" * 5000,
        '{"spine": 1' + "0" * 400 + "}",
    ],
)
def test_an_answer_without_a_spine_says_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answer.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"answer\.json does not tell a spine"):
        read_answer(path)


def test_words_on_the_spine_only_from_where_the_printer_takes_them() -> None:
    cover = product("streetlib-softcover-a5").cover
    assert cover is not None
    assert cover.spine_text_from(96) == math.inf
    assert cover.spine_text_from(104) == 5
    assert cover.spine(104) == pytest.approx(104 * 0.0596)


def codes(reference: str, pages: int, today: datetime.date = TODAY) -> list[str]:
    return [d.code for d in doubts(product(reference), pages, today)]


def test_what_is_in_doubt_is_said() -> None:
    later = TODAY + datetime.timedelta(days=400)
    assert codes("layflat-30x30", 40) == ["source-unsure"]
    assert codes("gelato-softcover-a4", 60) == ["condition-other", "spine-unknown"]
    assert codes("gelato-softcover-a4:spine=3.4@60", 60) == ["condition-other"]
    assert codes("gelato-softcover-a4:spine=3.4@60", 80) == ["condition-other", "spine-stale"]
    assert codes("gelato-wire-a4", 40, later) == ["source-old", "condition-other"]
    assert codes("lulu-softcover-landscape", 60) == ["source-unsure"]
    mine = product("layflat-30x30")
    mine = replace(mine, source=replace(mine.source, confidence="own"))
    assert [d.code for d in doubts(mine, 40, later)] == ["source-unsure", "source-old"]
    for d in doubts(product("gelato-softcover-a4:spine=3.4@60"), 80, later):
        assert "{" not in d.text


def test_the_cover_of_lulus_own_example() -> None:
    """Lulu reported 392.112 x 273.05 mm for a casewrap of 6 x 9 in with a spine of 1.6875 in."""
    from albumapp.geometry import Size
    from albumapp.products.surfaces import cover_shape

    spec = product("lulu-casewrap-square:spine=42.8625")
    spec = replace(spec, block=replace(spec.block, page=Size(152.4, 228.6)))
    cover = cover_shape(spec, 640)
    assert cover is not None
    whole = cover.sheets[0].trim.outset(cover.sheets[0].bleed)
    assert (whole.w, whole.h) == (pytest.approx(392.112, abs=0.05), pytest.approx(273.05, abs=0.05))
