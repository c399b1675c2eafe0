"""Which pages go into which file: some numbers, single pages, cover apart, first or around."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from albumapp.basis import UserError
from albumapp.cli import main
from albumapp.export.export import Options, export
from albumapp.export.options import Marks, PdfOptions
from albumapp.export.parts import export_parts, parts
from albumapp.export.pdf import export_pdf
from albumapp.export.ranges import chosen
from albumapp.export.sheets import Page, pages
from albumapp.geometry import Rect
from albumapp.products.spec import ProductSpec
from albumapp.session.project import Project
from tests.export.album import Album, make_album, rendered, run

PT = 72 / 25.4


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Album:
    return make_album(tmp_path_factory.mktemp("photos"))


@pytest.fixture(scope="module")
def bound(tmp_path_factory: pytest.TempPathFactory) -> Album:
    return make_album(tmp_path_factory.mktemp("bound"), "hardcover-a4-landscape")


def trims(path: Path) -> list[tuple[int, int]]:
    """Trimmed sizes in whole mm."""
    with pikepdf.open(path) as pdf:
        boxes = [[float(v) for v in page.obj.TrimBox] for page in pdf.pages]
    return [(round((b[2] - b[0]) / PT), round((b[3] - b[1]) / PT)) for b in boxes]


def delivered(album: Album, how: str) -> ProductSpec:
    return replace(album.spec, delivery=replace(album.spec.delivery, files=how))


def test_halves_of_a_spread_have_bleed_at_the_fold(album: Album, tmp_path: Path) -> None:
    halves = pages(album.document, "without", single=True)
    assert [p.numbers for p in halves] == [(1,), (2,), (3,), (4,), (5,), (6,)]
    assert [p.trim for p in halves[:2]] == [Rect(0, 0, 300, 300), Rect(300, 0, 300, 300)]
    assert [p.bleed.as_list() for p in halves[:2]] == [[-3, -3, 306, 306], [297, -3, 306, 306]]
    export_pdf(
        album.document, album.spec, tmp_path / "one.pdf", album.photos, options=PdfOptions(single_pages=True)
    )
    export_pdf(album.document, album.spec, tmp_path / "two.pdf", album.photos)
    assert trims(tmp_path / "one.pdf") == [trims(tmp_path / "two.pdf")[0], *[(300, 300)] * 6]
    whole, right = rendered(tmp_path / "two.pdf", 2, 25.4), rendered(tmp_path / "one.pdf", 3, 25.4)
    assert abs(whole[:, 300:].astype(int) - right[:, : whole.shape[1] - 300]).mean() < 2


def test_single_pages_that_are_named_with_the_cover(bound: Album, tmp_path: Path) -> None:
    """Page 3 lies on one spread with page 2, which was not asked for."""
    surfaces, numbers = chosen(bound.document, "cover, 3")
    wish = Options(surfaces=surfaces, numbers=numbers)
    export(bound.document, bound.spec, tmp_path / "some.pdf", bound.photos, wish)
    whole = [*pages(bound.document, "only"), *pages(bound.document, "without", numbers={3})]
    assert trims(tmp_path / "some.pdf") == [(round(p.trim.w), round(p.trim.h)) for p in whole]


@pytest.mark.parametrize(("numbers", "seen"), [({3}, [(2, 3)]), ({3, 4}, [(2, 3), (4, 5)])])
def test_numbers_of_spreads(
    bound: Album, album: Album, numbers: set[int], seen: list[tuple[int, int]]
) -> None:
    assert [p.numbers for p in pages(bound.document, "without", numbers=numbers)] == [(n,) for n in numbers]
    spreads = [p.numbers for p in pages(album.document, "without", numbers=numbers)]
    assert spreads == [(n, n + 1) for n in (1, 3, 5) if numbers & {n, n + 1}]


def test_the_command_line_takes_pages(album: Album, tmp_path: Path) -> None:
    project = Project.new(tmp_path / "a.album")
    project.replace(album.document, "Make")
    project.close()

    def printed(*options: str) -> list[tuple[int, int]]:
        out = tmp_path / "o.pdf"
        assert main(["export", str(tmp_path / "a.album"), "-o", str(out), *options]) == 0
        return trims(out)

    assert printed("--pages", "3-4") == [(600, 300)]
    assert printed("--pages", "3", "--single") == [(300, 300)]
    assert printed("--pages", "cover,1", "--single", "--pdf", "x-1a")[1:] == [(300, 300)]
    with pikepdf.open(tmp_path / "o.pdf") as pdf:
        assert str(pdf.docinfo["/GTS_PDFXVersion"]) == "PDF/X-1a:2003"


@pytest.mark.parametrize(
    ("how", "made"),
    [
        ("two", {"cover": [(666, 336)], "block": [(600, 300)] * 3}),
        ("one", {"book": [(666, 336), *[(600, 300)] * 3]}),
        ("around", {"book": [(316, 336), *[(600, 300)] * 3, (316, 336)]}),
    ],
)
def test_files_as_the_printer_wants_them(
    album: Album, tmp_path: Path, how: str, made: dict[str, list[tuple[int, int]]]
) -> None:
    spec = delivered(album, how)
    done = export_parts(album.document, spec, tmp_path, album.photos, name=lambda part: f"x-{part.what}")
    found = {part.what: trims(tmp_path / f"x-{part.what}.pdf") for part, _ in done}
    assert {k: [h for _, h in v] for k, v in found.items()} == {k: [h for _, h in v] for k, v in made.items()}
    for what, sizes in made.items():
        for (w, _), (wanted, _) in zip(found[what], sizes, strict=True):
            assert abs(w - wanted) < 40  # the boards' width depends on the joints
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(f"x-{k}.pdf" for k in made)
    for part, report in done:
        assert report.path == tmp_path / f"x-{part.what}.pdf" == report.files[0]
        assert report.pages == len(part.pages)


def test_around_begins_with_the_front(album: Album) -> None:
    (book,) = parts(album.document, delivered(album, "around"))
    cover = album.document.cover
    assert cover is not None
    front, back = book.pages[0], book.pages[-1]
    assert front.trim.x >= cover.shape.fold_x[-1] - 1e-9
    assert back.trim.right <= cover.shape.fold_x[0] + 1e-9


def test_parts_are_all_or_none(album: Album, tmp_path: Path) -> None:
    spec = delivered(album, "two")
    with pytest.raises(UserError, match="same name"):
        export_parts(album.document, spec, tmp_path, album.photos, name=lambda part: "x")
    assert list(tmp_path.iterdir()) == []
    empty = replace(album.document, surfaces=())
    with pytest.raises(UserError, match="no pages"):
        parts(empty, spec)


def read(path: Path, number: int) -> tuple[bytes, set[str], bool]:
    """A page's operators, its separations, and whether anything in it overprints with mode 1."""
    with pikepdf.open(path) as pdf:
        page = pdf.pages[number]
        spaces = page.obj.Resources.get("/ColorSpace", pikepdf.Dictionary())
        states = page.obj.Resources.get("/ExtGState", pikepdf.Dictionary())
        names = {str(spaces[k][1]) for k in list(spaces)}
        return page.Contents.read_bytes(), names, any(states[k].get("/OPM") == 1 for k in list(states))


def test_marks_and_slug_stand_outside_the_bleed(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    options = PdfOptions(marks=Marks(True, True, True, True, "A-4711"))
    export_pdf(album.document, album.spec, out, album.photos, options=options)
    text = run("pdftotext", "-f", "2", "-l", "2", out, "-")
    for words in ("A-4711", "Sommer & <Meer>", "1–2 / 6", album.spec.name):
        assert words in text
    assert all("yes yes yes" in " ".join(row.split()) for row in run("pdffonts", out).splitlines()[2:])
    assert read(out, 1)[1] == {"/All"}
    shown = rendered(out, 2, 100)
    bleed = round(10 / 25.4 * 100)
    outside = shown.copy()
    outside[bleed:-bleed, bleed:-bleed] = 255
    assert (outside < 128).any(axis=2).sum() > 200  # marks are there
    near = round(8 / 25.4 * 100) + 2
    ring = shown[near : bleed - 2, near:-near]
    assert ring.min() > 200  # and none between them and the bleed
    assert "Cover" in run("pdftotext", "-f", "1", "-l", "1", out, "-")
    one = tmp_path / "one.pdf"  # a page alone says which of the book it is
    part = PdfOptions(
        marks=Marks(True, True, True, True, "A-4711"), single_pages=True, numbers=frozenset({4})
    )
    export_pdf(album.document, album.spec, one, album.photos, cover="without", options=part)
    assert "4 / 6" in run("pdftotext", one, "-")
    with_none = tmp_path / "b.pdf"
    export_pdf(album.document, album.spec, with_none, album.photos)
    assert read(with_none, 1)[1] == set()


def test_cut_paths_and_folds_are_separations_that_overprint(album: Album, tmp_path: Path) -> None:
    surface = album.document.surface("s0")
    (sheet,) = surface.shape.sheets
    shape = replace(surface.shape, sheets=(replace(sheet, cut_path="M 10 10 L 100 10 L 50 90 Z"),))
    document = album.document.with_surface(replace(surface, shape=shape))
    spec = replace(album.spec, output=replace(album.spec.output, fold_spot="Fold"))
    out = tmp_path / "a.pdf"
    for flavour in ("X-4", "X-1a"):
        options = PdfOptions(flavour=flavour)
        export_pdf(document, spec, out, album.photos, surfaces={"s0"}, options=options)
        data, names, overprints = read(out, 0)
        assert names == {"/CutContour", "/Fold"}
        assert overprints
        cut = b" ".join(data[data.index(b"/CutContour CS") :].split())
        assert b"10 10 m 100 10 l 50 90 l h" in cut
        assert float(cut[: cut.index(b" w")].split()[-1]) == pytest.approx(0.25 / PT, abs=1e-3)
    export_pdf(document, spec, out, album.photos, surfaces={"s0"}, options=PdfOptions(spots=False))
    assert read(out, 0)[1] == set()


def test_pages_know_their_numbers(bound: Album) -> None:
    assert isinstance(pages(bound.document)[0], Page)
    assert [p.numbers for p in pages(bound.document)] == [(), (1,), (2,), (3,), (4,), (5,)]
