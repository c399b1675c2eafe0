"""Which font is taken, shipped or the machine's."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont

from albumapp.basis import UserError, places
from albumapp.drawing import FontRef
from albumapp.geometry import Rect
from albumapp.text import TextStyle, faces, fonts, layout_text, outlines, shipped, system
from albumapp.text.style import BODY_FAMILY, TITLE_FAMILY
from albumapp.text.subset import subset_font


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty font folder that is all this machine has."""
    folder = tmp_path / "machine-fonts"
    folder.mkdir()
    monkeypatch.setattr(system, "folders", lambda: [folder])
    caches = (system._scan, fonts.families, fonts.find, fonts.fallback)
    for cached in caches:
        cached.cache_clear()
    yield folder
    for cached in caches:
        cached.cache_clear()


def _make(path: Path, family: str, fs_type: int = 0) -> Path:
    """A small font of its own family name, with the letter a only."""
    font = TTFont(fonts.find("Josefin Sans").path)
    for tag in ("fvar", "gvar", "HVAR", "MVAR", "avar", "STAT", "GSUB", "GPOS", "GDEF"):
        if tag in font:
            del font[tag]
    for record in list(font["name"].names):
        if record.nameID in (1, 16):
            font["name"].setName(family, record.nameID, record.platformID, record.platEncID, record.langID)
    for table in font["cmap"].tables:
        table.cmap = {c: g for c, g in table.cmap.items() if c == ord("a")} | {0xE0F0: "a"}
    font["OS/2"].fsType = fs_type
    font.save(str(path))
    return path


def test_every_shipped_family_has_every_style() -> None:
    assert fonts.shipped_families() == list(shipped.SHIPPED)
    assert {BODY_FAMILY, TITLE_FAMILY} <= set(fonts.shipped_families())
    for family in shipped.SHIPPED:
        for bold in (False, True):
            for italic in (False, True):
                assert fonts.embeddable(fonts.find(family, bold, italic))


def test_bold_of_a_variable_family_is_heavier() -> None:
    regular, bold = (faces.load(fonts.find("EB Garamond", b)) for b in (False, True))
    gid = regular.hb_font.get_nominal_glyph(ord("m"))
    assert bold.hb_font.get_glyph_h_advance(gid) > regular.hb_font.get_glyph_h_advance(gid)
    assert regular.hb_face.glyph_count == bold.hb_face.glyph_count


def test_variable_fonts_become_static_and_keep_glyph_ids(tmp_path: Path) -> None:
    ref = fonts.find("Caveat", True)
    path = tmp_path / "static.ttf"
    path.write_bytes(fonts.font_bytes(ref))
    static, source = TTFont(path), TTFont(ref.path)
    assert "fvar" not in static
    assert "glyf" in static
    assert static.getBestCmap().keys() == source.getBestCmap().keys()
    assert all(
        static.getGlyphID(static.getBestCmap()[c]) == source.getGlyphID(source.getBestCmap()[c])
        for c in map(ord, "aZé")
    )


@pytest.mark.parametrize(("character", "family"), [("ش", "Amiri"), ("ש", "FrankRuhl"), ("श", "Devanagari")])
def test_scripts_on_a_bare_machine(machine: Path, character: str, family: str) -> None:
    found = fonts.fallback(character)
    assert found is not None
    assert family in Path(found.path).name


def test_unknown_family_becomes_the_body_family(machine: Path) -> None:
    assert fonts.find("No Such Family", True) == fonts.find(BODY_FAMILY, True)
    assert fonts.families() == fonts.shipped_families()


def test_a_font_of_the_machine_is_offered_and_remembered(machine: Path) -> None:
    path = _make(machine / "own.ttf", "Own Hand")
    assert fonts.families()[-1] == "Own Hand"
    assert fonts.find("own hand") == FontRef(str(path))
    assert fonts.fallback("\ue0f0") == FontRef(str(path))
    index = json.loads(places.state("cache/fonts/index.json").read_text(encoding="utf-8"))
    assert len(index["files"]) == 1


def test_a_spoilt_index_is_made_anew(machine: Path) -> None:
    _make(machine / "own.ttf", "Own Hand")
    places.state("cache/fonts/index.json").write_text(
        '{"version": 1, "files": {"x": [{}]}}', encoding="utf-8"
    )
    assert "Own Hand" in fonts.families()


@pytest.mark.parametrize(
    ("fs_type", "offered"), [(0, True), (4, True), (8, True), (2, False), (0x104, False)]
)
def test_embedding_rights(machine: Path, fs_type: int, offered: bool) -> None:
    _make(machine / "own.ttf", "Own Hand", fs_type)
    assert ("Own Hand" in fonts.families()) is offered
    assert system.refused() == ([] if offered else ["Own Hand"])


def test_broken_and_foreign_files_are_passed_over(machine: Path) -> None:
    (machine / "broken.ttf").write_bytes(b"\0\1\0\0 no font at all")
    (machine / "empty.ttf").write_bytes(b"")
    (machine / "half.ttf").write_bytes(_make(machine / "x.ttf", "X").read_bytes()[:900])
    (machine / "x.ttf").unlink()
    assert fonts.families() == fonts.shipped_families()


def test_collections_are_taken_apart(machine: Path) -> None:
    collection = TTCollection()
    collection.fonts = [
        TTFont(_make(machine.parent / f"{n}.ttf", n), recalcTimestamp=False) for n in ("One", "Two")
    ]
    collection.save(str(machine / "both.ttc"))
    assert fonts.families()[-2:] == ["One", "Two"]
    ref = fonts.find("Two")
    assert ref.index == 1
    assert fonts.font_bytes(ref)[:4] == b"\0\1\0\0"


def _postscript(path: Path, family: str) -> Path:
    """A font with PostScript outlines: the letter a as a square."""
    pen = T2CharStringPen(600, None)
    for at, way in (((50, 0), pen.moveTo), ((550, 0), pen.lineTo), ((550, 500), pen.lineTo)):
        way(at)
    pen.curveTo((400, 550), (200, 550), (50, 500))
    pen.closePath()
    made = FontBuilder(1000, isTTF=False)
    made.setupGlyphOrder([".notdef", "a"])
    made.setupCharacterMap({ord("a"): "a"})
    empty = T2CharStringPen(600, None).getCharString()
    made.setupCFF(family.replace(" ", ""), {}, {".notdef": empty, "a": pen.getCharString()}, {})
    made.setupHorizontalMetrics({".notdef": (600, 0), "a": (600, 50)})
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": family, "styleName": "Regular"})
    made.setupOS2(sTypoAscender=800)
    made.setupPost()
    made.save(str(path))
    return path


def test_postscript_outlines_are_offered_and_go_into_the_pdf_as_truetype(machine: Path) -> None:
    path = _postscript(machine / "own.otf", "Own Serif")
    ref = fonts.find("Own Serif")
    assert ref == FontRef(str(path))
    gid = faces.load(ref).hb_font.get_nominal_glyph(ord("a"))
    box = outlines.extents(ref, gid)
    assert box is not None
    assert (box.x, box.w) == (0.05, 0.5)
    cut = subset_font(ref, frozenset({gid}))
    font = TTFont(io.BytesIO(cut.data))
    glyph = font["glyf"][font.getGlyphName(gid)]
    assert (glyph.xMin, glyph.xMax, glyph.yMin) == (50, 550, 0)
    assert 537 <= glyph.yMax <= 550  # the arc's top is at 537.5, its control points at 550
    assert cut.widths[gid] == 600
    subset_font.cache_clear()
    assert subset_font(ref, frozenset({gid})) == cut


def test_emoji_are_set_by_the_emoji_font_and_joined() -> None:
    for text in ("😀", "👨‍👩‍👧", "🇩🇪"):
        (op,) = layout_text(text, TextStyle(), Rect(0, 0, 90, 20)).ops
        assert "NotoEmoji" in op.font.path
        assert "".join(g.text for g in op.glyphs) == text
    family = layout_text("👨‍👩‍👧", TextStyle(), Rect(0, 0, 90, 20)).ops[0]
    assert len(family.glyphs) == 1


@pytest.mark.skipif(shipped.asian("JP", False) is None, reason="no font for Chinese characters is installed")
@pytest.mark.parametrize(
    ("text", "region"), [("日本の", "JP"), ("한글 日", "KR"), ("中文", "SC"), ("ㄅ日", "TC")]
)
def test_chinese_characters_have_the_shapes_of_their_neighbours(text: str, region: str) -> None:
    for op in layout_text(text, TextStyle(), Rect(0, 0, 90, 20)).ops:
        assert op.font in (shipped.asian(region, False), fonts.find(BODY_FAMILY))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.ttf"):
        fonts.font_bytes(FontRef(str(tmp_path / "gone.ttf")))
    (tmp_path / "text.ttf").write_text("not a font")
    with pytest.raises(UserError, match=r"text\.ttf"):
        fonts.font_bytes(FontRef(str(tmp_path / "text.ttf")))
