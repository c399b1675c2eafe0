"""The PDF of real photos, judged by other people's tools: qpdf, pdfinfo, pdffonts, pdfimages."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from albumapp.cli import main
from albumapp.export.options import ENOUGH_PPI
from albumapp.geometry import Rect
from albumapp.products.catalogue import product
from albumapp.products.surfaces import cover_shape, inner_shapes

PHOTOS = ("a-event-carshow-landscapes", "e-formats-immich")
PAGES = 24
PT = 72 / 25.4


def output(*command: object) -> str:
    return subprocess.run([str(c) for c in command], check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module", params=["layflat-30x30", "hardcover-a4-landscape"])
def built(
    request: pytest.FixtureRequest, shared_photos: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path, dict[str, object]]:
    folder = tmp_path_factory.mktemp("pdf")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALBUMAPP_HOME", str(folder / "home"))
        pdf, album, doc = folder / "a.pdf", folder / "a.album", folder / "i.json"
        paths = [str(shared_photos / p) for p in PHOTOS]
        arguments = [
            "--people",
            "off",
            "--product",
            request.param,
            "--pages",
            str(PAGES),
            "--title",
            "Größe & Co",
        ]
        assert main(["build", *paths, *arguments, "-o", str(pdf), "--project", str(album)]) in (0, 3)
        assert main(["inspect", str(album), "--json", str(doc)]) == 0
    return request.param, pdf, json.loads(doc.read_text())


def test_qpdf_finds_nothing(built: tuple[str, Path, dict[str, object]]) -> None:
    assert "No syntax or stream encoding errors found" in output("qpdf", "--check", built[1])


def test_boxes_are_the_products(built: tuple[str, Path, dict[str, object]]) -> None:
    """Trim and bleed to 0.1 mm, from the product's own numbers."""
    product_id, pdf, _ = built
    spec = product(product_id)
    cover = cover_shape(spec, PAGES)
    assert cover is not None
    sheets = [t for s in (cover, *inner_shapes(spec, PAGES)) for t in s.sheets]
    said = output("pdfinfo", "-box", "-f", 1, "-l", len(sheets), pdf)
    for number, sheet in enumerate(sheets, 1):
        boxes = {}
        for name in ("Media", "Trim", "Bleed"):
            found = re.search(
                rf"Page\s+{number} {name}Box:\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)", said
            )
            assert found, (number, name)
            x0, y0, x1, y1 = (float(v) / PT for v in found.groups())
            boxes[name] = Rect.corners(x0, y0, x1, y1)
        assert boxes["Trim"].w == pytest.approx(sheet.trim.w, abs=0.1)
        assert boxes["Trim"].h == pytest.approx(sheet.trim.h, abs=0.1)
        b = boxes["Trim"].outset(3)
        assert boxes["Bleed"].as_list() == pytest.approx(b.as_list(), abs=0.1)
    assert re.search(rf"Pages:\s+{len(sheets)}\n", output("pdfinfo", pdf))


def test_every_font_is_embedded(built: tuple[str, Path, dict[str, object]]) -> None:
    rows = output("pdffonts", built[1]).splitlines()[2:]
    assert rows
    for row in rows:
        embedded, subset, unicode = row.split()[-5:-2]
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), row


def test_no_image_is_under_the_ppi_that_inspect_claims(built: tuple[str, Path, dict[str, object]]) -> None:
    """Each sheet's images, as placed, against the frames that stand on it."""
    _, pdf, doc = built
    images: dict[int, list[float]] = {}
    for row in output("pdfimages", "-list", pdf).splitlines()[2:]:
        column = row.split()
        images.setdefault(int(column[0]), []).append(min(float(column[12]), float(column[13])))
    page, checked = 0, 0
    for surface in doc["spreads"]:  # type: ignore[attr-defined]
        frames = [f for f in surface["frames"] if f["kind"] == "photo"]
        for sheet in surface["sheets"]:
            page += 1
            x, _, w, _ = sheet["trim"]
            here = [
                f["effective_ppi"]
                for f in frames
                if f["box"][0] < x + w + 3 - 0.01 and f["box"][0] + f["box"][2] > x - 3 + 0.01
            ]
            found = sorted(images.get(page, []))
            assert len(found) == len(here), page
            for printed, claimed in zip(found, sorted(here), strict=True):
                fine = min(claimed, ENOUGH_PPI)  # what has to be encoded is made no finer
                assert printed >= fine - 1, page  # pdfimages gives whole numbers
                checked += 1
    assert checked > 20
