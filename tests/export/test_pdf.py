"""The PDF against what printers ask: boxes, fonts, intent, untouched photos, no private data."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from albumapp.basis import Cancelled, UserError
from albumapp.document.drawlist import draw
from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.drawing.colour import Cmyk, Spot
from albumapp.export.pdf import export_pdf
from albumapp.export.sheets import pages
from albumapp.geometry import Rect
from albumapp.imaging import decode, jpeg, raster
from albumapp.products.surfaces import inner_shapes
from albumapp.text.outlines import outline
from tests.export.album import SECRET, Album, frame, make_album, rendered, run, scene, worst_block
from tests.export.album import jpeg as write_jpeg

PT = 72 / 25.4


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return make_album(tmp_path / "photos")


def single(path: Path, size: tuple[int, int], album: Album) -> Album:
    """The album with one surface that one photo fills."""
    entry = PhotoEntry("x", str(path), *size)
    shape = inner_shapes(album.spec, 20)[0]
    box = Rect(20, 20, 300, 200)
    surface = Surface("s", shape, (frame("f", entry, box),))
    document = Document(album.spec.id, surfaces=(surface,), photos={"x": entry})
    return Album(document, album.spec, {"x": path})


def pictures(pdf: pikepdf.Pdf) -> dict[tuple[int, int], pikepdf.Object]:
    found = {}
    for page in pdf.pages:
        for obj in page.obj.Resources.get("/XObject", {}).values():
            found[obj.objgen] = obj
    return found


@pytest.mark.parametrize("marks", [False, True])
def test_boxes_are_the_product_s(album: Album, tmp_path: Path, marks: bool) -> None:
    out = tmp_path / "a.pdf"
    report = export_pdf(album.document, album.spec, out, album.photos, marks=marks)
    run("qpdf", "--check", out)
    with pikepdf.open(out) as pdf:
        assert report.pages == len(pdf.pages) == 4
        for page, (w, h) in zip(pdf.pages, [(666, 336)] + 3 * [(600, 300)], strict=True):
            margin = 10 if marks else 0
            for name, edge in (("/MediaBox", 0), ("/BleedBox", margin), ("/TrimBox", margin + 3)):
                far = 2 * (margin + 3) - edge
                box = [edge * PT, edge * PT, (w + far) * PT, (h + far) * PT]
                assert [float(v) for v in page.obj[name]] == pytest.approx(box, abs=0.01)
            unwanted = {"/CropBox", "/ArtBox", "/Rotate", "/UserUnit", "/Trans", "/Annots"}
            assert not unwanted & set(page.obj.keys())
    shown = next(row for row in run("pdfinfo", "-box", out).splitlines() if row.startswith("TrimBox"))
    edge = (3 + 10 * marks) * PT
    expected = [edge, edge, edge + 666 * PT, edge + 336 * PT]
    assert [float(v) for v in shown.split()[1:]] == pytest.approx(expected, abs=0.01)


def test_pages_of_a_bound_book_are_single(tmp_path: Path) -> None:
    album = make_album(tmp_path / "photos", "hardcover-a4-landscape")
    out = tmp_path / "a.pdf"
    export_pdf(album.document, album.spec, out, album.photos, cover="without")
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 5
        for page in pdf.pages:
            x0, y0, x1, y1 = (float(v) for v in page.obj.TrimBox)
            assert (x1 - x0, y1 - y0) == pytest.approx((297 * PT, 210 * PT), abs=0.01)
        left, right = (set(pdf.pages[i].obj.Resources.XObject.keys()) for i in (1, 2))
        assert left
        assert right
        assert left | right == set().union(*(set(p.obj.Resources.XObject.keys()) for p in pdf.pages))
    with pytest.raises(ValueError):
        pages(album.document, cover="perhaps")


def test_cover_alone_and_apart(album: Album, tmp_path: Path) -> None:
    for name, count in (("only", 1), ("without", 3)):
        out = tmp_path / f"{name}.pdf"
        assert export_pdf(album.document, album.spec, out, album.photos, cover=name).pages == count
    some = export_pdf(album.document, album.spec, tmp_path / "s.pdf", album.photos, surfaces={"s1"})
    assert some.pages == 1
    with pytest.raises(UserError):
        export_pdf(album.document, album.spec, tmp_path / "n.pdf", album.photos, surfaces=set())
    assert not (tmp_path / "n.pdf").exists()


def test_x4_by_its_own_words(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    export_pdf(album.document, album.spec, out, album.photos)
    with pikepdf.open(out) as pdf:
        assert pdf.pdf_version == "1.6"
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFX"
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        assert intent.DestOutputProfile.read_bytes()[12:20] == b"prtrCMYK"
        assert pdf.docinfo["/Trapped"] == "/False"
        assert str(pdf.docinfo["/Title"]) == "Sommer & <Meer>"
        with pdf.open_metadata() as meta:
            assert meta["pdfxid:GTS_PDFXVersion"] == "PDF/X-4"
            assert meta["dc:title"] == "Sommer & <Meer>"
            assert meta["pdf:Trapped"] == "False"
            assert meta["xmpMM:RenditionClass"] == "default"
            assert meta["xmpMM:VersionID"] == "1"
            assert str(meta["xmpMM:DocumentID"]).startswith("uuid:")
            assert meta["xmp:MetadataDate"] == meta["xmp:ModifyDate"] == meta["xmp:CreateDate"]
            stamp = str(pdf.docinfo["/CreationDate"])
            digits = "".join(c for c in str(meta["xmp:CreateDate"]) if c.isdigit())
            assert stamp == f"D:{digits}Z"
            document = str(meta["xmpMM:DocumentID"]).removeprefix("uuid:").replace("-", "")
        assert [bytes(part).hex() for part in pdf.trailer.ID] == [document, document]
        groups = [page.obj.get("/Group") for page in pdf.pages]
        assert None in groups  # a page without transparency needs none
        assert {str(g.CS) for g in groups if g is not None} == {"/DeviceCMYK"}
        forbidden = {"/JavaScript", "/JS", "/OpenAction", "/AA", "/Names", "/AcroForm", "/Encrypt"}
        assert not forbidden & {*pdf.Root.keys(), *pdf.trailer.keys()}
        text = b" ".join(page.Contents.read_bytes() for page in pdf.pages)
        assert b" rg\n" not in text
        assert b" RG\n" not in text
    rows = run("pdffonts", out).splitlines()[2:]
    assert rows
    for row in rows:
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row  # embedded, subset, with Unicode


def test_text_can_be_copied(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    surface = album.document.surface("s0")
    level = replace(surface.frames[5], rotation=0.0)  # pdftotext takes a turned line for many
    document = album.document.with_surface(surface.with_frame(level))
    export_pdf(document, album.spec, out, album.photos, surfaces={"s0"})
    text = run("pdftotext", out, "-")
    assert "Office fjord AVATAR" in text
    assert "שלום" in text


def test_the_same_input_gives_the_same_bytes(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    one, two = tmp_path / "1.pdf", tmp_path / "2.pdf"
    export_pdf(album.document, album.spec, one, album.photos)
    export_pdf(album.document, album.spec, two, album.photos)
    assert one.read_bytes() == two.read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000060")
    export_pdf(album.document, album.spec, two, album.photos)
    assert one.read_bytes() != two.read_bytes()


def entropy_coded(data: bytes) -> list[str]:
    return [hashlib.sha256(data[s.data[0] : sum(s.data)]).hexdigest() for s in jpeg.parse(data).scans]


@pytest.mark.parametrize("progressive", [False, True])
def test_photos_are_untouched_but_for_what_is_private(
    album: Album, tmp_path: Path, progressive: bool
) -> None:
    path = write_jpeg(tmp_path / "x.jpg", scene(), progressive=progressive)
    assert SECRET.encode() in path.read_bytes()
    album = single(path, (480, 320), album)
    export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos)
    assert SECRET.encode() not in (tmp_path / "a.pdf").read_bytes()
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        (picture,) = pictures(pdf).values()
        inside = bytes(picture.read_raw_bytes())
        assert picture.Filter == "/DCTDecode"
        assert entropy_coded(inside) == entropy_coded(path.read_bytes())
        assert picture.ColorSpace[0] == "/ICCBased"
        assert b"Exif" not in inside


def test_a_photo_is_stored_once(album: Album, tmp_path: Path) -> None:
    export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert len(pictures(pdf)) == 3
        profiles = {p.ColorSpace[1].objgen for p in pictures(pdf).values()}
        assert len(profiles) == 1


@pytest.mark.parametrize("orientation", range(2, 9))
def test_every_orientation_looks_alike(tmp_path: Path, orientation: int) -> None:
    seen = []
    for o in (1, orientation):
        album = make_album(tmp_path / str(o), orientation=o)
        out = tmp_path / f"{o}.pdf"
        export_pdf(album.document, album.spec, out, album.photos, surfaces={"s0"})
        seen.append(rendered(out, ppi=40))
    assert worst_block(*seen) < 0.03


def mode_of(pdf: pikepdf.Pdf) -> tuple[pikepdf.Object, str]:
    (picture,) = pictures(pdf).values()
    space = picture.ColorSpace
    return picture, str(space) if isinstance(space, pikepdf.Name) else f"icc{space[1].N}"


@pytest.mark.parametrize(
    ("name", "mode", "space", "coding"),
    [
        ("grey.jpg", "L", "icc1", "/DCTDecode"),
        ("ink.jpg", "CMYK", "/DeviceCMYK", "/DCTDecode"),
        ("photo.png", "RGB", "icc3", "/FlateDecode"),
        ("photo.webp", "RGB", "icc3", "/DCTDecode"),
        ("alpha.png", "RGBA", "icc3", "/FlateDecode"),
        ("plain.tif", "CMYK", "/DeviceCMYK", None),
    ],
)
def test_every_kind_of_picture(
    album: Album, tmp_path: Path, name: str, mode: str, space: str, coding: str | None
) -> None:
    path = tmp_path / name
    scene().convert(mode).save(path, quality=92)
    album = single(path, (480, 320), album)
    report = export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos)
    assert report.left_out == ()
    run("qpdf", "--check", tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        picture, found = mode_of(pdf)
        assert found == space
        assert coding in (None, str(picture.Filter))
        assert ("/Decode" in picture) == (mode == "CMYK" and picture.Filter == "/DCTDecode")
    shown = rendered(tmp_path / "a.pdf", 1, 50)
    page = pages(album.document)[0]
    drawn = raster.render(
        draw(album.document, page.surface),
        50,
        lambda _, side: decode.read_rgb(path, side),
        page.media,
        outline=outline,
    )
    assert worst_block(drawn, shown) < 0.08


def test_photographs_without_jpeg_data_become_jpegs(album: Album, tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (320, 480, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "n.png")
    album = single(tmp_path / "n.png", (480, 320), album)
    export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert mode_of(pdf)[0].Filter == "/DCTDecode"


def test_missing_and_unreadable_photos_are_boxes_and_listed(album: Album, tmp_path: Path) -> None:
    album.files["p1"].unlink()
    album.files["p2"].write_bytes(b"no picture at all")
    report = export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos)
    assert [(p.photo, p.surfaces) for p in report.left_out] == [
        ("p1", ("s0", "s1", "s2")),
        ("p2", ("s0", "s1", "s2")),
    ]
    assert all(p.name in p.why for p in report.left_out)
    run("qpdf", "--check", tmp_path / "a.pdf")
    box = next(f for f in album.document.surface("s0").frames if f.id == "0b").box
    shown = rendered(tmp_path / "a.pdf", 2, 25.4)
    grey = shown[round(box.cy) + 3, round(box.cx) + 3]
    assert 220 <= grey.min() == grey.max() <= 245


def test_failures_leave_the_old_file_and_nothing_else(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / "a.pdf"
    target.write_bytes(b"old")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as m:
        m.setattr("albumapp.export.finishing.save", full)
        with pytest.raises(UserError, match="disk is full"):
            export_pdf(album.document, album.spec, target, album.photos)
    for stop in (0, 2, 20):  # at once, among the photos, while it is written
        calls = iter(range(1000))
        stopped = partial(lambda calls, stop: next(calls) >= stop, calls, stop)
        with pytest.raises(Cancelled):
            export_pdf(album.document, album.spec, target, album.photos, cancelled=stopped)
    assert [p.name for p in folder.iterdir()] == ["a.pdf"]
    assert target.read_bytes() == b"old"
    with pytest.raises(UserError, match="folder"):
        export_pdf(album.document, album.spec, folder / "no" / "a.pdf", album.photos)


def test_a_folder_that_may_not_be_written(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    # root may write anywhere, so the system's refusal is played
    monkeypatch.setattr("albumapp.export.files.tempfile.mkdtemp", refused)
    with pytest.raises(UserError, match="may not write"):
        export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos)


def test_a_photo_that_vanishes_while_it_is_written(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(what: str, *_: int) -> None:
        if what == "writing":
            album.files["p1"].unlink(missing_ok=True)

    with pytest.raises(UserError, match=r"p1\.jpg"):
        export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos, progress=gone)
    assert not (tmp_path / "a.pdf").exists()


def test_progress_tells_all(album: Album, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    export_pdf(
        album.document, album.spec, tmp_path / "a.pdf", album.photos, progress=lambda *a: told.append(a)
    )
    assert told[0] == ("photos", 0, 3)
    assert told[-1] == ("pages", 4, 4)


def test_spot_colours_and_black_text(album: Album, tmp_path: Path) -> None:
    surface = album.document.surface("s0")
    shape = replace(surface.frames[6], fill=Spot("CutContour", Cmyk(0, 1, 0, 0)))
    document = album.document.with_surface(surface.with_frame(shape))
    export_pdf(document, album.spec, tmp_path / "a.pdf", album.photos, surfaces={"s0"})
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        page = pdf.pages[0]
        space = page.obj.Resources.ColorSpace["/CutContour"]
        assert (space[0], space[1]) == ("/Separation", "/CutContour")
        assert b"0 0 0 1 k" in page.Contents.read_bytes()


def test_raster_and_paper_agree(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    export_pdf(album.document, album.spec, out, album.photos)
    for number, page in enumerate(pages(album.document)[:2], start=1):
        shown = rendered(out, number, 100)
        drawn = raster.render(
            draw(album.document, page.surface),
            100,
            lambda photo, side: decode.read_rgb(album.files[photo], side),
            page.media,
            outline=outline,
        )
        assert worst_block(drawn, shown) < 0.08
        assert worst_block(shown, drawn) < 0.08


def test_fonts_that_may_not_be_embedded_become_outlines(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_fonts, without = tmp_path / "f.pdf", tmp_path / "o.pdf"
    export_pdf(album.document, album.spec, with_fonts, album.photos, surfaces={"s0"})
    monkeypatch.setattr("albumapp.text.fonts.embeddable", lambda _: False)
    export_pdf(album.document, album.spec, without, album.photos, surfaces={"s0"})
    assert len(run("pdffonts", without).splitlines()) == 2
    assert worst_block(rendered(with_fonts, ppi=60), rendered(without, ppi=60)) < 0.05


def test_a_photo_that_may_not_be_read_is_listed(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("albumapp.export.images._ranges", refused)
    report = export_pdf(album.document, album.spec, tmp_path / "a.pdf", album.photos, surfaces={"s0"})
    assert [p.photo for p in report.left_out] == ["p0", "p1", "p2"]
    assert "Permission denied" in report.left_out[0].why
