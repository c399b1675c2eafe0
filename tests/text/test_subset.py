"""Outlines for the screen and subsets for the PDF, both of the same face."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from albumapp.text import faces, fonts, outline, subset_font
from albumapp.text.outlines import extents

FACES = [("Source Serif Pro", False), ("EB Garamond", True), ("Amiri", False), ("Noto Sans", True)]


def _gids(family: str, bold: bool, text: str = "aéQ ") -> frozenset[int]:
    font = faces.load(fonts.find(family, bold)).hb_font
    return frozenset(font.get_nominal_glyph(ord(c)) for c in text)


@pytest.mark.parametrize(("family", "bold"), FACES)
def test_subset_holds_the_glyphs_under_their_ids(family: str, bold: bool) -> None:
    ref, gids = fonts.find(family, bold), _gids(family, bold)
    made = subset_font(ref, gids)
    cut, full = TTFont(io.BytesIO(made.data)), TTFont(io.BytesIO(fonts.font_bytes(ref)))
    assert "fvar" not in cut
    assert len(made.data) < len(fonts.font_bytes(ref)) / 5
    drawn = {i for i, name in enumerate(cut.getGlyphOrder()) if cut["glyf"][name].numberOfContours}
    assert {g for g in gids if extents(ref, g)} <= drawn
    assert len(drawn) <= len(gids) + 4  # .notdef and the parts of the composite
    for gid in gids:
        a, b = cut.getGlyphSet()[cut.getGlyphName(gid)], full.getGlyphSet()[full.getGlyphName(gid)]
        pens = BoundsPen(cut.getGlyphSet()), BoundsPen(full.getGlyphSet())
        a.draw(pens[0])
        b.draw(pens[1])
        assert pens[0].bounds == pens[1].bounds
        assert made.widths[gid] == pytest.approx(b.width * 1000 / made.units_per_em)


def test_descriptor() -> None:
    upright = subset_font(fonts.find("Lato"), _gids("Lato", False))
    assert upright.ps_name == "Lato-Regular"
    assert upright.base_font[6:] == "+Lato-Regular"
    assert upright.base_font[:6].isalpha()
    assert upright.base_font[:6].isupper()
    assert upright.units_per_em == 2000
    assert upright.flags == 4
    assert upright.descent < 0 < upright.cap_height < upright.ascent
    assert upright.bbox[0] < 0 < upright.bbox[2]
    slanted = subset_font(fonts.find("Lato", False, True), frozenset({5}))
    assert slanted.flags == 4 | 64
    assert slanted.italic_angle < 0
    assert subset_font(fonts.find("Noto Sans", True), frozenset({5})).ps_name == "NotoSans-Bold"


def test_same_input_same_bytes_in_another_process() -> None:
    code = (
        "import hashlib; from albumapp.text import fonts, subset_font;"
        "s = subset_font(fonts.find('EB Garamond', True), frozenset({7, 300, 12, 55}));"
        "print(hashlib.sha256(s.data).hexdigest(), s.base_font)"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


@pytest.mark.parametrize(("family", "bold"), FACES)
def test_outline_bounds_are_the_fonts(family: str, bold: bool) -> None:
    ref = fonts.find(family, bold)
    for gid in _gids(family, bold, "aéQg8"):
        box, drawn = extents(ref, gid), outline(ref, gid).bounds()
        assert box is not None
        # control points may stick out of the ink, never the other way round
        assert drawn.contains(box, 0.002)
        assert drawn.w < box.w * 1.3
        assert box.y < 0  # y down: ink stands above the baseline


def test_outlines_are_closed_and_empty_for_a_space() -> None:
    ref = fonts.find("Source Serif Pro")
    [space] = _gids("Source Serif Pro", False, " ")
    assert outline(ref, space).segments == ()
    [letter] = _gids("Source Serif Pro", False, "o")
    kinds = [kind for kind, _ in outline(ref, letter).segments]
    assert kinds.count("M") == kinds.count("Z") == 2
    assert set(kinds) <= {"M", "L", "C", "Z"}
