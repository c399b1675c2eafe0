"""Every album of the catalogue on paper: boxes and spine as its file says, reckoned from the file anew."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from albumapp.basis.places import resource
from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame, Surface
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Crop
from albumapp.geometry.crop import largest_crop
from albumapp.products.catalogue import catalogue, product
from albumapp.products.shape import SurfaceShape
from albumapp.products.surfaces import cover_shape, inner_shapes
from tests.export.album import jpeg, scene

ALBUMS = sorted(s.id for s in catalogue().values() if s.kind == "album")
MM = 25.4 / 72


def filled(shape: SurfaceShape, n: int, photo: PhotoEntry) -> Surface:
    """A photo over all of it, bleed included."""
    box = shape.bleed_rect
    crop = Crop(largest_crop(photo.size.aspect, box.aspect))
    frames: tuple[Frame, ...] = (PhotoFrame(f"f{n}", box, photo.id, crop),)
    return Surface(f"s{n}", shape, frames)


def book(folder: Path, product_id: str, pages: int) -> tuple[Document, dict[str, Path]]:
    spec = product(product_id)
    files = {"p": jpeg(folder / "p.jpg", scene())}
    photo = PhotoEntry("p", str(files["p"]), 480, 320)
    cover = cover_shape(spec, pages)
    shapes = [*([cover] if cover is not None else []), *inner_shapes(spec, pages)]
    surfaces = tuple(filled(s, n, photo) for n, s in enumerate(shapes))
    return Document(product_id, "Box", surfaces=surfaces, photos={"p": photo}), files


def sizes(page: pikepdf.Page) -> tuple[list[float], list[float], list[float]]:
    """Trim, bleed and media in mm from the top left of the trim."""
    boxes = [[float(v) * MM for v in page.obj[k]] for k in ("/TrimBox", "/BleedBox", "/MediaBox")]
    x, y = boxes[0][0], boxes[0][3]
    found = [[b[0] - x, y - b[3], b[2] - x, y - b[1]] for b in boxes]
    return found[0], found[1], found[2]


def spine_of(c: dict[str, Any], pages: int) -> float:
    rows = c.get("spine")
    if rows:
        return float(next((mm for most, mm in rows if pages <= most), rows[-1][1]))
    return float(c.get("spine_base", 0) + c.get("spine_per_page", 0) * pages)


@pytest.mark.parametrize("product_id", ALBUMS)
def test_boxes_and_spine_are_those_of_the_file(product_id: str, tmp_path: Path) -> None:
    raw = tomllib.loads((resource("products") / f"{product_id}.toml").read_text(encoding="utf-8"))
    b = raw["block"]
    pages = b["pages_min"] + 2 * b.get("pages_multiple", 2)
    document, files = book(tmp_path, product_id, pages)
    out = tmp_path / "a.pdf"
    export_pdf(document, product(product_id), out, files.get)
    top, outer, bottom, inner = b["bleed"] if isinstance(b["bleed"], list) else [b["bleed"]] * 4
    w, h = b["page"]
    spread = b["sheets"] == "spread"
    if b.get("page_includes_bleed"):
        w, h = w - outer - (0 if spread else inner), h - top - bottom
    with pikepdf.open(out) as pdf:
        leaves = list(pdf.pages)
        if "cover" in raw:
            c = raw["cover"]
            board = w + c.get("overhang", 0) - c.get("setback", 0) + c.get("hinge", 0) + c.get("wrap", 0)
            high = h + 2 * c.get("overhang", 0) + 2 * c.get("wrap", 0)
            trim, bleed, _ = sizes(leaves.pop(0))
            assert trim[2] == pytest.approx(2 * board + spine_of(c, pages), abs=0.1)
            assert trim[3] == pytest.approx(high, abs=0.05)
            assert [trim[0] - bleed[0], bleed[2] - trim[2]] == pytest.approx([c["bleed"]] * 2, abs=0.05)
            folds = document.surfaces[0].shape.fold_x
            assert folds[1] - folds[0] == pytest.approx(spine_of(c, pages), abs=0.1)
        assert len(leaves) == (pages // 2 if spread else pages)
        for n, page in enumerate(leaves):
            trim, bleed, media = sizes(page)
            assert trim[2:] == pytest.approx([2 * w if spread else w, h], abs=0.05)
            left, right = (outer, outer) if spread else (inner, outer) if n % 2 == 0 else (outer, inner)
            wanted = [-left, -top, trim[2] + right, h + bottom]
            assert bleed == pytest.approx(wanted, abs=0.05)
            assert all(a <= b + 0.01 for a, b in zip(media[:2], bleed[:2], strict=True))
