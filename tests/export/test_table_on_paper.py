"""What stands on a table, on paper: cut paths and folds are separations, backs stand upside down."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest

from albumapp.document.guests import Guest
from albumapp.document.model import Document, PhotoEntry
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Size
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import product
from tests.export.album import jpeg, rendered, run, scene

NEEDS_POPPLER = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not here")


def paper(folder: Path, reference: str) -> tuple[Document, Path]:
    files = {f"p{n}": jpeg(folder / f"p{n}.jpg", scene(seed=n)) for n in range(3)}
    facts = [PhotoFacts(i, Size(480, 320)) for i in files]
    entries = {i: PhotoEntry(i, str(f), 480, 320) for i, f in files.items()}
    spec = product(reference)
    guests = [Guest("Anna Berg", "1")]
    job = Job(spec, facts, lambda n: facts[:n], style("clean-white"), "Lisbon", 1, guests=guests)
    doc = suggest_piece(job, Document("layflat-30x30", photos=entries))
    doc = replace(doc, surfaces=doc.surfaces[:1])
    out = folder / "a.pdf"
    export_pdf(doc, spec, out, files.get)
    return doc, out


def separations(out: Path) -> set[str]:
    with pikepdf.open(out) as pdf:
        found: set[str] = set()
        for page in pdf.pages:
            spaces = page.obj.get("/Resources", {}).get("/ColorSpace", {})
            found |= {str(s[1]).lstrip("/") for s in spaces.values() if str(s[0]) == "/Separation"}
        return found


@pytest.mark.parametrize(
    ("reference", "spots"),
    [
        ("coaster-round", {"CutContour"}),
        ("coaster-square", {"CutContour"}),
        ("placemat-round", {"CutContour"}),
        ("place-card-tent", {"Fold"}),
        ("table-number-tent", {"Fold"}),
        ("card-folded-a6", {"Fold"}),
        ("card-folded-5x7", {"Fold"}),
        ("place-card-flat", set()),
        ("place-card-a4", set()),
    ],
)
def test_cut_paths_and_folds_are_separations(reference: str, spots: set[str], tmp_path: Path) -> None:
    _, out = paper(tmp_path, reference)
    assert separations(out) == spots
    if shutil.which("qpdf"):
        run("qpdf", "--check", out)


@NEEDS_POPPLER
@pytest.mark.parametrize("reference", ["place-card-tent:design=photo", "place-card-a4:design=photo"])
def test_both_faces_of_a_tent_are_one_picture_turned(reference: str, tmp_path: Path) -> None:
    doc, out = paper(tmp_path, reference)
    plain = product(reference)
    page = rendered(out, 1, 100).astype(float)
    k = 100 / 25.4
    area, bleed = doc.surfaces[0].shape.areas[0], plain.block.bleed
    x0, y0 = round((area.x + bleed.left) * k) + 6, round((area.y + bleed.top) * k) + 6
    w, h = round(area.w * k) - 12, round(area.h * k) - 12
    card = page[y0 : y0 + h, x0 : x0 + w]
    assert card.std() > 20, "there is a picture"
    assert float(np.abs(card - card[::-1, ::-1]).mean()) < 8, "upside down it is the same"
    assert float(np.abs(card - card[::-1]).mean()) > 8, "but it is not mirrored"
