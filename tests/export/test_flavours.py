"""PDF/X-1a and X-3: what each may hold, and that it looks like the X-4 of the same album."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest

from albumapp.basis import UserError
from albumapp.document.model import Shadow
from albumapp.drawing.colour import Rgb
from albumapp.drawing.grounds import Gradient
from albumapp.export import flatten
from albumapp.export.needs import Look
from albumapp.export.options import PdfOptions, settings
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Rect
from albumapp.products.catalogue import product
from tests.export.album import Album, make_album, rendered, run, worst_block


@pytest.fixture
def album(tmp_path: Path) -> Album:
    """With all that is see-through: shadows, opacity of photos and of text, on a gradient."""
    made = make_album(tmp_path / "photos")
    surface = made.document.surface("s0")
    shaded = replace(surface.frames[1], shadow=Shadow())
    faint = replace(surface.frames[6], opacity=0.5)
    document = made.document.with_surface(surface.with_frame(shaded).with_frame(faint))
    ground = Gradient(((0.0, Rgb(0.95, 0.9, 0.8)), (1.0, Rgb(0.6, 0.7, 0.8))))
    document = document.with_surface(replace(document.surface("s0"), background=ground))
    return Album(document, made.spec, made.files)


def walk(obj: pikepdf.Object, seen: set[tuple[int, int]]) -> Iterator[pikepdf.Object]:
    """All dictionaries that can be reached."""
    if obj.is_indirect:
        if obj.objgen in seen:
            return
        seen.add(obj.objgen)
    if isinstance(obj, pikepdf.Array):
        for item in obj:
            if isinstance(item, pikepdf.Object):
                yield from walk(item, seen)
    elif isinstance(obj, (pikepdf.Dictionary, pikepdf.Stream)):
        yield obj
        for key in list(obj):
            value = obj[key]
            if key != "/Parent" and isinstance(value, pikepdf.Object):
                yield from walk(value, seen)


def everything(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return list(walk(pdf.Root, set()))


def arrays(pdf: pikepdf.Pdf) -> set[str]:
    """The kinds of all colour spaces of pictures and page resources."""
    found = set()
    for obj in everything(pdf):
        spaces = [obj.get("/ColorSpace")]
        if isinstance(spaces[0], pikepdf.Dictionary):
            spaces = [spaces[0][k] for k in list(spaces[0])]
        for space in spaces:
            if isinstance(space, pikepdf.Array):
                found.add(str(space[0]))
            elif isinstance(space, pikepdf.Name):
                found.add(str(space))
    return found


@pytest.mark.parametrize(
    ("flavour", "allowed"),
    [
        ("X-1a", {"/DeviceCMYK", "/DeviceGray", "/Separation"}),
        ("X-3", {"/DeviceCMYK", "/DeviceGray", "/Separation", "/ICCBased"}),
    ],
)
def test_what_it_holds(album: Album, tmp_path: Path, flavour: str, allowed: set[str]) -> None:
    out = tmp_path / "a.pdf"
    export_pdf(album.document, album.spec, out, album.photos, options=PdfOptions(flavour=flavour))
    assert out.read_bytes().startswith(b"%PDF-1.4")
    run("qpdf", "--check", out)
    with pikepdf.open(out) as pdf:
        assert str(pdf.docinfo["/GTS_PDFXVersion"]) == f"PDF/{flavour}:2003"
        assert pdf.docinfo["/Trapped"] == "/False"
        with pdf.open_metadata() as meta:
            assert meta["{http://ns.adobe.com/pdfx/1.3/}GTS_PDFXVersion"] == f"PDF/{flavour}:2003"
        assert arrays(pdf) <= allowed
        assert ("/ICCBased" in arrays(pdf)) == (flavour == "X-3")
        for obj in everything(pdf):
            assert obj.get("/SMask") in (None, "/None")
            assert obj.get("/S") != "/Transparency"
            assert obj.get("/BM") in (None, "/Normal")
            for key in ("/ca", "/CA"):
                assert float(obj.get(key, 1)) == 1
        (intent,) = pdf.Root.OutputIntents
        assert intent.DestOutputProfile.read_bytes()[12:20] == b"prtrCMYK"
        for obj in everything(pdf):
            if flavour == "X-3" and isinstance(obj, pikepdf.Stream) and "/N" in obj:
                assert obj.read_bytes()[8] == 2  # PDF 1.4 knows no profiles of ICC 4


def seen_by_ghostscript(pdf: Path, page: int, folder: Path) -> np.ndarray:
    """A page's inks at 60 ppi, under the file's own profile."""
    from PIL import Image

    with pikepdf.open(pdf) as opened:
        profile = folder / "job.icc"
        profile.write_bytes(opened.Root.OutputIntents[0].DestOutputProfile.read_bytes())
    out = folder / f"{pdf.stem}-{page}.tif"
    profiles = (f"-sOutputICCProfile={profile}", f"-sDefaultCMYKProfile={profile}")
    options = ("-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiff32nc", "-r60")
    pages = (f"-dFirstPage={page}", f"-dLastPage={page}")
    run("gs", *options, *profiles, f"--permit-file-read={profile}", *pages, f"-sOutputFile={out}", pdf)
    with Image.open(out) as image:
        return np.asarray(image)


@pytest.mark.parametrize("flavour", ["X-1a", "X-3"])
def test_it_looks_like_x4(album: Album, tmp_path: Path, flavour: str) -> None:
    one, two = tmp_path / "four.pdf", tmp_path / "flat.pdf"
    export_pdf(album.document, album.spec, one, album.photos)
    export_pdf(album.document, album.spec, two, album.photos, options=PdfOptions(flavour=flavour))
    for page in (1, 2):
        a, b = (seen_by_ghostscript(p, page, tmp_path)[..., :3] for p in (one, two))
        assert worst_block(a, b) < 0.08  # the edges of glyphs, not smoothed
        assert worst_block(b, a) < 0.08  # the edges of glyphs, not smoothed


def test_text_above_stays_text(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    export_pdf(
        album.document, album.spec, out, album.photos, options=PdfOptions(flavour="x-1a"), surfaces={"s0"}
    )
    assert "Office fjord" in " ".join(run("pdftotext", out, "-").split()).replace("f jord", "fjord")
    assert len(run("pdffonts", out).splitlines()) > 2


def test_the_product_or_the_user_chooses(album: Album, tmp_path: Path) -> None:
    spec = product("layflat-30x30")
    wants = replace(spec, output=replace(spec.output, pdf="X-1a", photos="srgb", ppi_max=350.0))
    assert settings(wants, PdfOptions()).flavour == "X-1a"
    assert settings(wants, PdfOptions(flavour="pdf/x-4")).flavour == "X-4"
    assert settings(wants, PdfOptions()).ppi_max == 350
    with pytest.raises(UserError, match="X-9"):
        settings(spec, PdfOptions(flavour="X-9"))
    out = tmp_path / "a.pdf"
    export_pdf(album.document, wants, out, album.photos, surfaces={"s1"})
    with pikepdf.open(out) as pdf:
        assert str(pdf.docinfo["/GTS_PDFXVersion"]) == "PDF/X-1a:2003"


def test_missing_photos_below_shadows(album: Album, tmp_path: Path) -> None:
    album.files["p2"].write_bytes(b"no picture at all")  # the photo of the see-through frame
    for _ in range(2):  # a kept picture must not hide it the second time
        report = export_pdf(
            album.document, album.spec, tmp_path / "a.pdf", album.photos, options=PdfOptions(flavour="X-1a")
        )
        assert [p.photo for p in report.left_out] == ["p2"]
    assert rendered(tmp_path / "a.pdf", 2, 30).std() > 5


def test_a_photo_below_many_shadows_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make_album(tmp_path / "photos")
    surface = made.document.surface("s0")
    whole = replace(surface.frames[0], box=surface.shape.bleed_rect)
    small = tuple(
        replace(surface.frames[1], id=f"x{n}", box=Rect(20 + 90 * n, 20, 60, 40), shadow=Shadow())
        for n in range(4)
    )
    document = made.document.with_surface(replace(surface, frames=(whole, *small)))
    reads: list[str] = []
    shown = flatten.shown

    def counted(path: Path, look: Look, *rest: object) -> object:
        reads.append(look.photo)
        return shown(path, look, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(flatten, "shown", counted)
    options = PdfOptions(flavour="X-1a")
    export_pdf(document, made.spec, tmp_path / "a.pdf", made.photos, options=options, surfaces={"s0"})
    assert reads.count("p0") == 1
