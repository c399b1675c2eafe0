"""What is no book on paper: each sheet at its size, edges mirrored, days as text; nothing is found in it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from albumapp.document.model import Document, PhotoEntry
from albumapp.export.pdf import export_pdf
from albumapp.export.sheets import pages
from albumapp.geometry import Size
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album import check_album
from albumapp.preflight.pdf import check_pdf
from albumapp.preflight.pdf_expect import Expected
from albumapp.products.catalogue import catalogue, product
from tests.export.album import scene
from tests.layout.made import camera_roll

PIECES = sorted(i for i, s in catalogue().items() if s.piece is not None)
MM = 25.4 / 72
ROLL = camera_roll(16)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A small picture of each photo's shape."""
    folder = tmp_path_factory.mktemp("photos")
    found = {}
    for f in ROLL:
        w = 300 if f.aspect > 1 else 200
        path = folder / f"{f.aspect:.3f}.jpg"
        if not path.exists():
            scene(w, round(w / f.aspect)).save(path, quality=80)
        found[f.id] = path
    return found


class Known:
    names: Mapping[str, str] = {}

    def facts(self, photo_id: str) -> PhotoFacts:
        return next(f for f in ROLL if f.id == photo_id)


def made(product_id: str, files: dict[str, Path], days: dict[tuple[int, int], str] | None = None) -> Document:
    roll = []
    entries = {}
    for f in ROLL:
        w, h = Image.open(files[f.id]).size
        entries[f.id] = PhotoEntry(f.id, str(files[f.id]), w, h)
        roll.append(replace(f, size=type(f.size)(w, h)))
    job = Job(
        product(product_id), roll, lambda n: roll[:n], style("clean-white"), "Lisbon", days=days or {},
    )  # fmt: skip
    return suggest_piece(job, Document("layflat-30x30", photos=entries))


@pytest.mark.parametrize("product_id", PIECES)
def test_each_sheet_has_its_size_and_nothing_is_found(
    product_id: str, files: dict[str, Path], tmp_path: Path
) -> None:
    doc, out = made(product_id, files), tmp_path / "out.pdf"
    spec = product(doc.product)
    export_pdf(doc, spec, out, files.get)
    sheets = [t for s in doc.surfaces for t in s.shape.sheets]
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == len(sheets)
        for page, sheet in zip(pdf.pages, sheets, strict=True):
            trim, bleed = ([float(v) * MM for v in page[k]] for k in ("/TrimBox", "/BleedBox"))
            assert trim[2] - trim[0] == pytest.approx(sheet.trim.w, abs=0.05)
            assert trim[3] - trim[1] == pytest.approx(sheet.trim.h, abs=0.05)
            b = sheet.bleed
            found = [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]]
            assert found == pytest.approx([b.left, b.bottom, b.right, b.top], abs=0.05)
    codes = {f.code for f in check_pdf(out, Expected.of(spec, sheets)).findings}
    codes |= {f.code for f in check_album(doc, spec, Known()) if f.severity != "note"}  # type: ignore[arg-type]
    codes.discard("names-missing")  # these are the user's to give
    assert not {c for c in codes if "ppi" not in c and "soft" not in c and "pixels" not in c}


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm draws the page")
@pytest.mark.parametrize("edges", ["mirror", "stretch"])
def test_what_folds_round_the_bars_is_the_fronts_edge(
    edges: str, files: dict[str, Path], tmp_path: Path
) -> None:
    doc, out = made(f"canvas-40x60:edges={edges}", files), tmp_path / "out.pdf"
    assert doc.surfaces[0].edges == edges
    export_pdf(doc, product(doc.product), out, files.get)
    subprocess.run(["pdftoppm", "-r", "25.4", "-png", out, tmp_path / "p"], check=True)
    drawn = np.asarray(Image.open(next(tmp_path.glob("*.png"))).convert("RGB")).astype(int)  # a pixel a mm
    reach = round(doc.surfaces[0].shape.bleed.left)
    inside, outside = drawn[:, reach : reach + 20], drawn[:, reach - 20 : reach][:, ::-1]
    rows = slice(reach + 10, -reach - 10)
    if edges == "mirror":
        assert np.abs(inside - outside)[rows, 1:].mean() < 6
    else:
        assert np.abs(outside[rows, 2:] - inside[rows, 1:2]).mean() < 12, "the outermost mm, drawn out"
    assert (drawn.min(axis=2) < 250).mean() > 0.99, "no corner is white"


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm draws the page")
@pytest.mark.parametrize("edges", ["mirror", "stretch"])
def test_no_paper_shows_where_folded_edges_meet(edges: str, tmp_path: Path) -> None:
    dark = tmp_path / "dark.jpg"
    Image.new("RGB", (4200, 2800), (40, 44, 52)).save(dark)
    facts = PhotoFacts("dark", Size(4200, 2800), None, (), 0.9, 0.9)
    spec = product(f"canvas-40x60:edges={edges}")
    entries = {"dark": PhotoEntry("dark", "dark.jpg", 4200, 2800)}
    job = Job(spec, [facts], lambda n: [facts], style("clean-white"))
    doc, out = suggest_piece(job, Document("layflat-30x30", photos=entries)), tmp_path / "out.pdf"
    assert doc.surfaces[0].edges == edges
    export_pdf(doc, spec, out, {"dark": dark}.get)
    subprocess.run(["pdftoppm", "-r", "60", "-png", out, tmp_path / "p"], check=True)
    (page,) = tmp_path.glob("p*.png")
    drawn = np.asarray(Image.open(page).convert("L")).astype(int)[2:-2, 2:-2]
    assert drawn.max() < 60
    report = check_pdf(out, Expected.of(spec, doc.surfaces[0].shape.sheets))
    assert "ppi-low" not in {f.code for f in report.findings}, "an edge that is drawn out needs no pixels"


def test_a_mirrored_bleed_needs_no_pixels(tmp_path: Path) -> None:
    """What laps under the front is a little larger than on it, so the front alone is judged."""
    photo = tmp_path / "a.jpg"
    Image.new("RGB", (1200, 800), (140, 44, 52)).save(photo)
    facts = PhotoFacts("a", Size(1200, 800), None, (), 0.9, 0.9)
    spec, entries = product("gallery-framed"), {"a": PhotoEntry("a", "a.jpg", 1200, 800)}
    job = Job(spec, [facts], lambda n: [facts], style("clean-white"))
    doc, out = suggest_piece(job, Document("layflat-30x30", photos=entries)), tmp_path / "out.pdf"
    export_pdf(doc, spec, out, {"a": photo}.get)
    (frame,) = doc.surfaces[0].photo_frames()
    good = effective_ppi(frame.crop, facts.size, frame.box) * 0.97  # from here on the front is sharp
    expected = replace(Expected.of(spec, [p.sheet for p in pages(doc)]), ppi_good=good)
    assert "ppi-soft" not in {f.code for f in check_pdf(out, expected).findings}


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the page")
def test_days_are_text_on_paper(files: dict[str, Path], tmp_path: Path) -> None:
    doc = made("calendar-a4:language=de,start=2,year=2027", files, {(2, 14): "Anna"})
    out = tmp_path / "out.pdf"
    export_pdf(doc, product(doc.product), out, files.get)
    text = subprocess.run(
        ["pdftotext", "-f", "2", "-l", "2", out, "-"], capture_output=True, check=True
    ).stdout
    words = text.decode().split()
    assert {"Februar", "2027", "Mo", "So", "Anna", *map(str, range(1, 29))} <= set(words)
    assert "29" not in words
