"""Sheets that are joined at home: true size in the operators of the PDF, photos untouched, a guide first."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pikepdf
import pytest

from albumapp.basis import UserError
from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.export.export import Options, export
from albumapp.export.on_paper import OnPaper
from albumapp.export.tiles import export_tiles, pictures
from albumapp.preflight.pdf import check_pdf
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes
from tests.export.album import SECRET, frame, jpeg, scene
from tests.export.operators import MM, check_lines, strokes

LAP = 12.0


def made(
    folder: Path, product_id: str = "poster-50x70", pages: int = 1
) -> tuple[Document, ProductSpec, Path]:
    spec = product(product_id)
    path = jpeg(folder / "a.jpg", scene(480, 320))
    entry = PhotoEntry("p", str(path), 480, 320)
    surfaces = tuple(
        Surface(f"s{n}", shape, (frame(f"f{n}", entry, shape.bleed_rect),))
        for n, shape in enumerate(inner_shapes(spec, pages))
    )
    return Document(spec.id, "Am {date} Meer", surfaces=surfaces, photos={"p": entry}), spec, path


def size(page: pikepdf.Page, box: str) -> list[float]:
    x0, y0, x1, y1 = (float(v) * MM for v in page[box])
    return [x1 - x0, y1 - y0]


@pytest.mark.parametrize("paper", ["A4", "Letter", "A3"])
def test_a_poster_is_joined_in_true_size(paper: str, tmp_path: Path) -> None:
    doc, spec, path = made(tmp_path)
    out = tmp_path / "tiles.pdf"
    wish = OnPaper(paper, LAP)
    report = export(doc, spec, out, lambda _: path, Options(kind="tiles", on_paper=wish))
    pdf = pikepdf.open(out)
    pages = list(pdf.pages)
    assert report.pages == len(pages)
    guide, *sheets = pages
    assert check_lines(guide)[0] == pytest.approx(100, abs=0.05)
    for page in pages:
        assert sorted(size(page, "/MediaBox")) == pytest.approx(sorted([wish.size.w, wish.size.h]), abs=0.01)
    columns = columns_of(sheets)
    rows = len(sheets) // columns
    assert columns * rows == len(sheets) > 1
    joined_w = sum(size(p, "/TrimBox")[0] for p in sheets[:columns]) - (columns - 1) * LAP
    joined_h = sum(size(p, "/TrimBox")[1] for p in sheets[::columns]) - (rows - 1) * LAP
    assert [joined_w, joined_h] == pytest.approx([700, 500], abs=0.1)
    for n, page in enumerate(sheets):
        media, trim = ([float(v) * MM for v in page[k]] for k in ("/MediaBox", "/TrimBox"))
        left, top = trim[0] - media[0], media[3] - trim[3]
        right, bottom = trim[2] - media[0], media[3] - trim[1]
        uprights = {round(s.box[0], 2) for s in strokes(page) if s.upright and s.clip is None}
        wanted = {round(left, 2), round(right, 2)}
        if n % columns + 1 < columns:
            wanted.add(round(right - LAP, 2))
        assert all(min(abs(u - w) for u in uprights) < 0.05 for w in wanted)
        # nothing but the picture where it is to be cut
        inside = [s for s in strokes(page) if left + 0.5 < s.box[0] < right - 0.5]
        assert all(s.box[3] < top or s.box[1] > bottom for s in inside)
        for length in check_lines(page):
            assert length == pytest.approx(100, abs=0.05)
    assert any(check_lines(page) for page in sheets)


def test_the_photo_goes_through_untouched_and_nothing_private_with_it(tmp_path: Path) -> None:
    doc, spec, path = made(tmp_path)
    out = tmp_path / "tiles.pdf"
    export_tiles(doc, spec, out, lambda _: path)
    data, photo = out.read_bytes(), path.read_bytes()
    at = photo.index(b"\xff\xda")
    assert photo[at : photo.index(b"\xff\xd9", at)] in data
    assert SECRET.encode() not in data
    assert str(tmp_path).encode() not in data
    with pikepdf.open(out) as pdf:
        assert pdf.Root.ViewerPreferences.PrintScaling == "/None"
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFX"
    assert [f.code for f in check_pdf(out).findings] == ["not-for-print"]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    doc, spec, path = made(tmp_path)
    both = []
    for name in ("a.pdf", "b.pdf"):
        export_tiles(doc, spec, tmp_path / name, lambda _: path)
        both.append((tmp_path / name).read_bytes())
    assert both[0] == both[1]


def test_each_piece_of_a_wall_is_a_picture_of_its_front(tmp_path: Path) -> None:
    """Three panels: what folds round the bars is no part of the picture."""
    doc, spec, path = made(tmp_path, "canvas-split", 3)
    out = tmp_path / "tiles.pdf"
    export_tiles(doc, spec, out, lambda _: path, wish=OnPaper(overlap=LAP))
    pdf = pikepdf.open(out)
    sheets = list(pdf.pages)[1:]
    words = subprocess.run(["pdftotext", out, "-"], capture_output=True, check=True, text=True).stdout
    for n in (1, 2, 3):
        assert f"{n} · A1" in words
        assert f"{n} · 40 × 60 cm" in words
    each = len(sheets) // 3
    columns = columns_of(sheets[:each])
    joined = sum(size(p, "/TrimBox")[0] for p in sheets[:columns]) - (columns - 1) * LAP
    assert joined == pytest.approx(400, abs=0.1)


def test_what_is_cut_along_an_outline_or_folded_says_where(tmp_path: Path) -> None:
    doc, spec, path = made(tmp_path, "coaster-round", 6)
    out = tmp_path / "coasters.pdf"
    export_tiles(doc, spec, out, lambda _: path)
    wide = doc.surfaces[0].shape.size.w
    pdf = pikepdf.open(out)
    for sheet in list(pdf.pages)[1:]:
        rounds = [s for s in strokes(sheet) if s.box[2] - s.box[0] == pytest.approx(wide, abs=0.2)]
        assert any(s.box[3] - s.box[1] == pytest.approx(wide, abs=0.2) for s in rounds)
    doc, spec, path = made(tmp_path, "place-card-tent")
    export_tiles(doc, spec, out, lambda _: path)
    pdf = pikepdf.open(out)
    sheet = list(pdf.pages)[1]
    x0, _, x1, _ = (float(v) * MM for v in sheet.TrimBox)
    top = float(sheet.MediaBox[3]) * MM - float(sheet.TrimBox[3]) * MM
    fold = top + doc.surfaces[0].shape.fold_y[0]
    marks = [s for s in strokes(sheet) if s.level and s.box[1] == pytest.approx(fold, abs=0.01)]
    assert len(marks) == 2
    assert all(s.box[2] < x0 or s.box[0] > x1 for s in marks), "beside the card, not on it"


def test_one_piece_may_be_chosen_of_a_wall(tmp_path: Path) -> None:
    doc, spec, path = made(tmp_path, "canvas-split", 3)
    found = pictures(doc, OnPaper(), surfaces=["s0"], numbers={2})
    assert [(one.name, one.area.as_list()) for one in found] == [("Piece 2", [440, 0, 400, 600])]
    out = tmp_path / "2.pdf"
    options = Options(kind="tiles", surfaces=("s0",), numbers=frozenset({2}))
    report = export(doc, spec, out, lambda _: path, options)
    assert report.pages == 1 + found[0].made.sheets


def columns_of(sheets: list[pikepdf.Page]) -> int:
    """Of a grid in reading order: where the picture's x begins anew."""
    lefts = [pikepdf.parse_content_stream(p)[1][0][4] for p in sheets]
    first = float(lefts[0])
    return next((n for n, x in enumerate(lefts) if n and abs(float(x) - first) < 1e-3), len(sheets))


def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    doc, spec, path = made(tmp_path)
    for wish in (
        OnPaper("A9"),
        OnPaper(overlap=400),
        OnPaper(units="ell"),
        OnPaper(nails=3),
        OnPaper(nail=1),
    ):
        with pytest.raises(UserError):
            export_tiles(doc, spec, tmp_path / "x.pdf", lambda _: path, wish=wish)
    assert not (tmp_path / "x.pdf").exists()


def test_a_missing_photo_is_said(tmp_path: Path) -> None:
    doc, spec, _ = made(tmp_path)
    report = export_tiles(doc, spec, tmp_path / "x.pdf", lambda _: None)
    assert [one.photo for one in report.left_out] == ["p"]
