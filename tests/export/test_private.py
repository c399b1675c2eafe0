"""Nothing private goes out: no place, name, serial number, thumbnail or path in any byte, packed or not; and
what is the picture goes out as it is."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from albumapp.basis.places import home
from albumapp.document.model import Document, Ignored, PhotoEntry, PhotoFrame, Surface
from albumapp.export.export import Options, export
from albumapp.export.inspecting import Checked
from albumapp.export.options import PdfOptions
from albumapp.export.order import Order
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Crop, Rect
from albumapp.preflight.finding import Finding
from albumapp.products.catalogue import product
from albumapp.products.surfaces import inner_shapes
from tests.export.album import SECRET, Album, jpeg, scene

FOLDER = "Private-Folder-Of-Anna"
NAME = "GEHEIM-0815.jpg"
WORDS = [
    w.encode() for w in (SECRET, FOLDER, NAME, "Exif", "http://ns.adobe.com/exif", "ICC_PROFILE_OF_ANNA")
]
NEEDLES = [*WORDS, *(w.decode().encode("utf-16-be") for w in WORDS[:3])]


@pytest.fixture
def album(tmp_path: Path) -> Album:
    """One photo, in full and blurred, in a folder whose name tells; with a thumbnail in its EXIF."""
    folder = tmp_path / FOLDER
    folder.mkdir()
    path = jpeg(folder / NAME, scene())
    small = io.BytesIO()
    scene(80, 60).save(small, "JPEG")
    data = path.read_bytes()
    block = b"Exif\0\0thumb" + SECRET.encode() + small.getvalue()
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + data[2:])
    spec = product("layflat-30x30")
    entry = PhotoEntry("x", str(path), 480, 320)
    frames = (
        PhotoFrame("a", Rect(20, 20, 240, 160), "x", Crop()),
        PhotoFrame("b", Rect(300, 20, 120, 80), "x", Crop(Rect(0.2, 0.2, 0.3, 0.3)), opacity=0.5),
    )
    surface = Surface("s", inner_shapes(spec, 20)[0], frames)
    document = Document(spec.id, "Holidays", surfaces=(surface,), photos={"x": entry})
    return Album(document, spec, {"x": path})


def everything(data: bytes, depth: int = 0) -> list[bytes]:
    """The bytes of a file and of all that is packed in it."""
    found = [data]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            found += [part for name in z.namelist() for part in everything(z.read(name), depth + 1)]
    if data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for obj in pdf.objects:
                if isinstance(obj, pikepdf.Stream):
                    found.append(bytes(obj.read_raw_bytes()))
                    if "/DCTDecode" not in str(obj.get("/Filter")):
                        found.append(bytes(obj.read_bytes()))
    return found


@pytest.mark.parametrize(
    "options",
    [
        PdfOptions(),
        PdfOptions(flavour="X-1a"),
        PdfOptions(flavour="X-3", photos="srgb"),
        PdfOptions(trim_away=True, ppi_max=100),
    ],
)
def test_no_byte_of_a_pdf_tells(album: Album, tmp_path: Path, options: PdfOptions) -> None:
    assert all(word in album.files["x"].read_bytes() for word in (WORDS[0], WORDS[3]))
    out = tmp_path / "a.pdf"
    export_pdf(album.document, album.spec, out, album.photos, options=options)
    for part in everything(out.read_bytes()):
        assert not [n for n in NEEDLES if n in part]
    for kept in (home() / "cache" / "export").glob("*"):
        assert not [n for n in NEEDLES if n in kept.read_bytes()]


@pytest.mark.parametrize(("name", "kind"), [("p.pdf", "proof"), ("p.html", "proof"), ("c", "pictures")])
def test_nor_of_what_else_goes_out(album: Album, tmp_path: Path, name: str, kind: str) -> None:
    out = tmp_path / name
    export(album.document, album.spec, out, album.photos, Options(kind=kind, ppi=40))
    files = [p for p in out.rglob("*") if p.is_file()] if out.is_dir() else [out]
    assert files
    for part in (part for file in files for part in everything(file.read_bytes())):
        assert not [n for n in NEEDLES if n in part]


def test_nor_of_any_file_of_an_order(album: Album, tmp_path: Path) -> None:
    """What is found in the album names pages, not files; what could not be printed does not either."""
    out = tmp_path / "o.zip"
    gone = Finding("photo-missing", "error", "{name} is missing.", "", {"name": NAME}, "s", "a", mark="m1")
    soft = Finding("ppi-low", "warning", "{name} is soft.", "", {"name": NAME}, "s", "b", mark="m2")
    document = replace(album.document, ignored=(Ignored("m2", "as it is meant"),))
    for photos in (album.photos, lambda _: None):
        order = Order("o", ticket=True, anyway=True)
        wish = Options(kind="package", order=order, checked=Checked((gone,), (soft,)), language="de")
        export(document, album.spec, out, photos, wish)
        with zipfile.ZipFile(out) as z:
            names = {name.rpartition("/")[2] for name in z.namelist()}
            assert {"order.json", "ticket.xjdf", "preflight.html", "proof.pdf", "manifest.sha256"} <= names
            assert b"A photo is missing." in z.read("o/preflight.json")
            page = z.read("o/preflight.html").decode()
            assert '<html lang="de" dir="ltr">' in page
            assert "Eine Druckerei" in page
            for name in z.namelist():
                assert not [n for n in NEEDLES if n in name.encode()]
        for part in everything(out.read_bytes()):
            assert not [n for n in NEEDLES if n in part]


def picture_parts(data: bytes) -> str:
    """Hash of tables, frame, scans and their data: all of a JPEG but application segments and comments."""
    at, digest = data.index(b"\xff\xd8") + 2, hashlib.sha256()
    while data[at + 1] != 0xD9:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big") + 2
        if marker == 0xDA:
            end = at + length
            while not (data[end] == 0xFF and data[end + 1] not in (0, *range(0xD0, 0xD8))):
                end += 1
            digest.update(data[at:end])
            at = end
            continue
        if not 0xE0 <= marker <= 0xEF and marker != 0xFE:
            digest.update(data[at : at + length])
        at += length
    return digest.hexdigest()


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"subsampling": 2}, {"restart_marker_rows": 1}])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_tables_and_coded_data_are_the_originals(
    album: Album, tmp_path: Path, how: dict[str, object], mode: str
) -> None:
    path = jpeg(album.files["x"], scene().convert(mode), **how)
    surface = album.document.surface("s")
    document = album.document.with_surface(replace(surface, frames=surface.frames[:1]))
    for flavour in ("X-4", "X-3"):
        out, options = tmp_path / "a.pdf", PdfOptions(flavour=flavour)
        export_pdf(document, album.spec, out, album.photos, options=options)
        with pikepdf.open(out) as pdf:
            (picture,) = (o for o in pdf.objects if isinstance(o, pikepdf.Stream) and "/Width" in o)
            assert picture_parts(bytes(picture.read_raw_bytes())) == picture_parts(path.read_bytes())


def test_the_needle_is_found_where_it_is(tmp_path: Path) -> None:
    """The search itself works in packed streams."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.Hidden = pdf.make_indirect(pikepdf.Stream(pdf, zlib.compress(WORDS[0])))
    pdf.Root.Hidden.Filter = pikepdf.Name.FlateDecode
    buffer = io.BytesIO()
    pdf.save(buffer)
    assert any(WORDS[0] in part for part in everything(buffer.getvalue()))
    assert Image.open(io.BytesIO(jpeg(tmp_path / "x.jpg", scene()).read_bytes())).getexif()
