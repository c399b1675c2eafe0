"""Which font is taken, shipped or the machine's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.ttLib import TTCollection, TTFont

from albumapp.basis import UserError, places
from albumapp.drawing import FontRef
from albumapp.text import faces, fonts, shipped, system
from albumapp.text.style import BODY_FAMILY, TITLE_FAMILY


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
        table.cmap = {c: g for c, g in table.cmap.items() if c == ord("a")} | {0x2603: "a"}
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
    assert fonts.fallback("\u2603") == FontRef(str(path))
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


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.ttf"):
        fonts.font_bytes(FontRef(str(tmp_path / "gone.ttf")))
    (tmp_path / "text.ttf").write_text("not a font")
    with pytest.raises(UserError, match=r"text\.ttf"):
        fonts.font_bytes(FontRef(str(tmp_path / "text.ttf")))
