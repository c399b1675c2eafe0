"""Damaged and hostile PDFs: an error that names the file, or a report, within bounds; never a crash."""

from __future__ import annotations

import io
import random
import struct
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from albumapp.basis import UserError
from albumapp.preflight import pdf_fonts, pdf_page, pdf_pictures
from albumapp.preflight.pdf import _bounded, check_pdf
from albumapp.preflight.pdf_content import reckoned
from albumapp.preflight.pdf_objects import Limits
from albumapp.preflight.pdf_sheet import Sheet
from albumapp.preflight.report import as_json, summary
from tests.preflight.clean import XMP, clean, metadata, save
from tests.preflight.mutated import mutated, seeds
from tests.preflight.planting import add

FEW = Limits(operators=60_000, seconds=60, stream=4_000_000, content=1_000_000, objects=5000)


def codes(pdf: pikepdf.Pdf, path: Path, limits: Limits | None = None) -> set[str]:
    report = check_pdf(save(pdf, path / "hostile.pdf"), limits=limits)
    assert summary(report)
    return {f.code for f in report.findings}


@pytest.mark.parametrize("data", [b"", b"%PDF-1.6", b"\x89PNG\r\n\x1a\n", b"%PDF-1.4\n" + bytes(5000)])
def test_what_is_no_pdf_is_refused_by_name(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "odd name.pdf").write_bytes(data)
    with pytest.raises(UserError, match=r"odd name\.pdf"):
        check_pdf(tmp_path / "odd name.pdf")
    with pytest.raises(UserError, match=r"gone\.pdf"):
        check_pdf(tmp_path / "gone.pdf")


def form(pdf: pikepdf.Pdf, content: bytes) -> pikepdf.Object:
    made = Stream(pdf, content)
    made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, Array([0, 0, 500, 500])
    made.Resources = Dictionary(XObject=Dictionary())
    return pdf.make_indirect(made)


def test_a_form_that_shows_itself(tmp_path: Path) -> None:
    pdf = clean()
    loop = form(pdf, b"/Fm0 Do")
    loop.Resources.XObject.Fm0 = loop
    pdf.pages[0].obj.Resources.XObject.Fm0 = loop
    add(pdf, pdf.pages[0].obj, b"/Fm0 Do")
    assert "content-broken" in codes(pdf, tmp_path)


def test_forms_that_double_twenty_times(tmp_path: Path) -> None:
    pdf = clean()
    inner = form(pdf, b"0 1 0 0 k 80 80 9 9 re f")
    for _ in range(20):
        outer = form(pdf, b"/Fm0 Do /Fm0 Do")
        outer.Resources.XObject.Fm0 = inner
        inner = outer
    pdf.pages[0].obj.Resources.XObject.Fm0 = inner
    add(pdf, pdf.pages[0].obj, b"/Fm0 Do")
    assert "page-too-much" in codes(pdf, tmp_path, FEW)


def test_qpdfs_bounds_are_as_before_whichever_check_ends_first() -> None:
    def held() -> dict[str, object]:
        now = pikepdf.settings.set_qpdf_limits(flate_max_memory=1)
        pikepdf.settings.set_qpdf_limits(**now)
        return dict(now)

    before = held()
    one, two = _bounded(FEW), _bounded(Limits())
    one.__enter__()
    two.__enter__()
    one.__exit__(None, None, None)
    assert held() != before
    two.__exit__(None, None, None)
    assert held() == before


def test_streams_that_unpack_to_much(tmp_path: Path) -> None:
    pdf = clean()
    p = pdf.pages[0].obj
    p.Resources.XObject.Im0.write(bytes(8_000_000), filter=None)
    p.Resources.XObject.Im0.Width, p.Resources.XObject.Im0.Height = 1000, 2000
    assert "page-too-much" in codes(pdf, tmp_path, FEW)
    add(pdf, p, b"q Q " * 400_000)
    assert "content-broken" in codes(pdf, tmp_path, FEW)


@pytest.mark.parametrize("content", [b"n ", b"1 ", b"()", b"/a"])
def test_content_of_countless_operators_is_not_read(content: bytes, tmp_path: Path) -> None:
    pdf = clean()
    add(pdf, pdf.pages[0].obj, content * 30_000)
    few = Limits(operands=20_000, at_once=20_000)
    found = codes(pdf, tmp_path, few)
    assert "page-too-much" in found
    assert "page-empty" not in found, "nobody looked"
    assert "page-too-much" not in codes(pdf, tmp_path)


def test_operators_are_reckoned_before_they_are_read() -> None:
    assert reckoned(b"q 1 0 0 1 5.5 .5 cm[(a)-3(b)]TJ\n/Im0 Do Q") == (7 + 4, 6 + 2)
    assert reckoned(b"") == (0, 0)


def test_deep_colour_spaces_functions_and_trees(tmp_path: Path) -> None:
    pdf = clean()
    space = Array([Name.Pattern, Name.DeviceRGB])
    function = Dictionary(FunctionType=2, Domain=[0, 1], N=1)
    for _ in range(60):
        space = Array([Name.Pattern, space])
        function = Dictionary(
            FunctionType=3, Domain=[0, 1], Bounds=Array([]), Encode=[0, 1], Functions=Array([function])
        )
    p = pdf.pages[0].obj
    p.Resources.ColorSpace.Deep = space
    p.Resources.Shading = Dictionary(
        S0=Dictionary(ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=[0, 0, 9, 9], Function=function)
    )
    add(pdf, p, b"/Deep cs 1 scn /S0 sh")
    report = check_pdf(save(pdf, tmp_path / "deep.pdf"), limits=Limits(seconds=60))
    assert len(report.pages) == 1
    assert len(report.checked) > 90, "all of it was looked at all the same"
    tree: pikepdf.Object = Dictionary(Type=Name.Pages, Count=1, Kids=Array([p]))
    for _ in range(600):
        tree = Dictionary(Type=Name.Pages, Count=1, Kids=Array([pdf.make_indirect(tree)]))
    pdf.Root.Pages = pdf.make_indirect(tree)
    with pytest.raises(UserError, match=r"tree\.pdf"):
        check_pdf(save(pdf, tmp_path / "tree.pdf"))


def test_numbers_beyond_reason(tmp_path: Path) -> None:
    pdf = clean()
    p = pdf.pages[0].obj
    p.Rotate, p.UserUnit = 77, -3
    p.TrimBox = Array([0, 0, 1e9, 1e9])
    add(pdf, p, b"1e30 0 0 1e30 0 0 cm 0 0 1e30 1e30 re f 1e9 w 0 0 m 1e9 1e9 l S /F1 1e20 Tf BT (x) Tj ET")
    found = codes(pdf, tmp_path)
    assert {"rotate", "user-unit", "content-broken", "font-unknown"} <= found


@pytest.mark.parametrize(
    "trim", [(1e6, 1e6, 1e6 + 9, 1e6 + 9), (0, 0, 9e6, 9e6), (99, 99, 99.001, 99.001), (-9e6, 9, 9e6, 9.01)]
)
def test_a_trim_of_no_sense_takes_no_room(trim: tuple[float, ...], tmp_path: Path) -> None:
    pdf = clean()
    pdf.pages[0].obj.TrimBox = Array(trim)
    sheet = Sheet(pdf_page.read(1, pdf.pages[0].obj))
    assert sheet.rows * sheet.columns < 4_000_000
    assert {"box-nesting", "bleed-uneven"} & codes(pdf, tmp_path)


def embedded(pdf: pikepdf.Pdf, key: str, data: bytes, **more: object) -> Dictionary:
    file = Stream(pdf, data)
    for name, value in more.items():
        file[f"/{name}"] = value
    return Dictionary({"/Type": Name.FontDescriptor, key: pdf.make_indirect(file)})


def test_font_data_that_ends_too_soon(tmp_path: Path) -> None:
    pdf = clean()
    fonts = pdf.pages[0].obj.Resources.Font
    short = embedded(pdf, "/FontFile3", b"\x01\0\x1f\x01" + bytes(6), Subtype=Name.Type1C)
    fonts.Short = Dictionary(Subtype=Name.Type1, BaseFont=Name.Short, FontDescriptor=short)
    table = b"\0\1\0\0" + struct.pack(">H", 1) + bytes(6) + b"OS/2" + struct.pack(">III", 0, 28, 10)
    cut = embedded(pdf, "/FontFile2", table + bytes(8))
    fonts.Cut = Dictionary(Subtype=Name.TrueType, BaseFont=Name.Cut, FontDescriptor=cut)
    add(pdf, pdf.pages[0].obj, b"BT /Cut 9 Tf 60 60 Td (x) Tj /Short 9 Tf (x) Tj ET")
    assert "font-broken" in codes(pdf, tmp_path)


def test_widths_for_codes_that_there_are_not() -> None:
    ranges = Array([v for n in range(3000) for v in (n * 7, 10**9, 500)])
    inner = Dictionary(Subtype=Name.CIDFontType2, DW=700, W=ranges)
    font = pdf_fonts.read(Dictionary(Subtype=Name.Type0, DescendantFonts=Array([inner])))
    assert font.widths[65_535] == 500
    assert len(font.widths) <= 65_536


def test_a_jpeg_2000_that_claims_to_be_huge(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("L", (64, 64)).save(out, "JPEG2000")
    data = bytearray(out.getvalue())
    struct.pack_into(">II", data, data.find(b"\xff\x4f\xff\x51") + 8, 90_000, 90_000)
    struct.pack_into(">II", data, data.find(b"ihdr") + 4, 90_000, 90_000)
    pdf = clean()
    picture = Stream(pdf, bytes(data))
    picture.Subtype, picture.Filter, picture.ColorSpace = Name.Image, Name.JPXDecode, Name.DeviceGray
    picture.Width = picture.Height = 64
    pdf.pages[0].obj.Resources.XObject.Huge = pdf.make_indirect(picture)
    add(pdf, pdf.pages[0].obj, b"q 9 0 0 9 60 60 cm /Huge Do Q")
    assert "picture-broken" in codes(pdf, tmp_path)


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_samples_of_a_few_bits(bits: int) -> None:
    """Against numpy's own unpacking, rows ending within a byte."""
    rows = np.random.default_rng(bits).integers(0, 256, (5, (37 * 3 * bits + 7) // 8), np.uint8)
    each = np.unpackbits(rows, axis=1)[:, : 37 * 3 * bits].reshape(5, 37, 3, bits)
    wanted = (each * (1 << np.arange(bits - 1, -1, -1))).sum(axis=3) / ((1 << bits) - 1)
    assert np.allclose(pdf_pictures._unpacked(rows, bits, 37, 3, None), wanted)


def test_entities_in_xmp_are_not_followed(tmp_path: Path) -> None:
    pdf = clean()
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    metadata(pdf, bomb + XMP.replace(">Clean<", ">&b;<"))
    assert "xmp-broken" in codes(pdf, tmp_path)


@pytest.mark.parametrize("number", range(30))
def test_mutated_files(number: int, tmp_path: Path) -> None:
    path = tmp_path / "mutated.pdf"
    path.write_bytes(mutated(seeds()[number % len(seeds())], random.Random(number)))
    said = ""
    try:
        report = check_pdf(path, limits=Limits(seconds=60))
        said = summary(report)[-1] if as_json(report)["schema"] == 1 else ""
    except UserError as e:
        said = str(e) if "mutated.pdf" in str(e) else ""
    assert said
