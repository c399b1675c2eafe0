"""A clean PDF/X-4 made by hand, as the ground for planted defects: A6, bleed of 3 mm, a photo in ICC RGB over
the whole bleed, a band in ink, small black text that overprints, larger text in a spot colour.
"""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import numpy as np
import pikepdf
import reportlab
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image

from albumapp.imaging import colour

MM = 72 / 25.4
TRIM = (105.0, 148.0)
BLEED = 3.0
MARGIN = 8.0  # of the media around the bleed

CONTENT = b"""
q /Photo gs %(w).3f 0 0 %(h).3f %(m).3f %(m).3f cm /Im0 Do Q
q 0 0.8 0.6 0.1 k %(m).3f %(m).3f %(w).3f 60 re f Q
q 0 0 0 0 k 60 230 180 90 re f Q
q /Over gs BT 0 0 0 1 k /F1 9 Tf 70 290 Td (The quick brown fox) Tj ET Q
q BT /CsSpot cs 0.9 scn /F1 18 Tf 70 250 Td (jumps over) Tj ET Q
q /Over gs 0 0 0 1 K 0.5 w 70 270 m 220 270 l S Q
"""

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Clean</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>by hand</xmp:CreatorTool><xmp:CreateDate>2026-05-04T10:11:12+02:00</xmp:CreateDate>
<xmp:ModifyDate>2026-05-04T10:11:12+02:00</xmp:ModifyDate><xmp:MetadataDate>2026-05-04T10:11:12+02:00</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:00000000-0000-4000-8000-000000000001</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass><pdf:Producer>pikepdf</pdf:Producer><pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""
INFO = {
    "Title": "Clean",
    "Creator": "by hand",
    "Producer": "pikepdf",
    "CreationDate": "D:20260504101112+02'00'",
    "ModDate": "D:20260504101112+02'00'",
}


@cache
def jpeg(width: int = 1100, height: int = 1600, mode: str = "RGB", seed: int = 1) -> bytes:
    """A soft picture of light colours, so that its ink stays low."""
    noise = np.random.default_rng(seed).integers(90, 230, (6, 4, 3), np.uint8)
    picture = Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)
    out = io.BytesIO()
    picture.convert(mode).save(out, "JPEG", quality=70)
    return out.getvalue()


@cache
def font() -> bytes:
    """A free TrueType file that reportlab brings."""
    return (Path(reportlab.__file__).parent / "fonts" / "Vera.ttf").read_bytes()


def truetype(pdf: pikepdf.Pdf, name: str = "Vera", data: bytes | None = None) -> pikepdf.Object:
    """A simple font with all its data embedded."""
    data = font() if data is None else data
    file = Stream(pdf, data)
    file.Length1 = len(data)
    called = Name("/ABCDEF+" + name)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=called,
        Flags=32,
        FontBBox=Array([-100, -250, 1000, 900]),
        ItalicAngle=0,
        Ascent=900,
        Descent=-250,
        CapHeight=700,
        StemV=80,
        FontFile2=pdf.make_indirect(file),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=called,
            Encoding=Name.WinAnsiEncoding,
            FirstChar=32,
            LastChar=126,
            Widths=Array([520] * 95),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )


def icc(pdf: pikepdf.Pdf, data: bytes, n: int) -> pikepdf.Object:
    stream = Stream(pdf, data)
    stream.N = n
    return pdf.make_indirect(stream)


def photo(
    pdf: pikepdf.Pdf, data: bytes | None = None, size: tuple[int, int] = (1100, 1600)
) -> pikepdf.Object:
    picture = Stream(pdf, jpeg() if data is None else data)
    picture.Type, picture.Subtype = Name.XObject, Name.Image
    picture.Width, picture.Height, picture.BitsPerComponent = *size, 8
    picture.ColorSpace = Array([Name.ICCBased, icc(pdf, colour.srgb_profile(), 3)])
    picture.Filter = Name.DCTDecode
    return pdf.make_indirect(picture)


def spot(pdf: pikepdf.Pdf, name: str = "Gold") -> pikepdf.Object:
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0.2, 0.8, 0.2], N=1)
    return pdf.make_indirect(Array([Name.Separation, Name("/" + name), Name.DeviceCMYK, tint]))


def page(pdf: pikepdf.Pdf, content: bytes | None = None) -> pikepdf.Object:
    """One more page of the kind."""
    w, h = (TRIM[0] + 2 * BLEED) * MM, (TRIM[1] + 2 * BLEED) * MM
    m, b = MARGIN * MM, BLEED * MM
    data = (content or CONTENT) % {b"w": w, b"h": h, b"m": m}
    obj = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, round(w + 2 * m, 4), round(h + 2 * m, 4)]),
        BleedBox=Array([round(v, 4) for v in (m, m, m + w, m + h)]),
        TrimBox=Array([round(v, 4) for v in (m + b, m + b, m + w - b, m + h - b)]),
        Contents=pdf.make_indirect(Stream(pdf, data)),
        Resources=Dictionary(
            Font=Dictionary(F1=truetype(pdf)),
            XObject=Dictionary(Im0=photo(pdf)),
            ColorSpace=Dictionary(CsSpot=spot(pdf)),
            ExtGState=Dictionary(
                Over=Dictionary(OP=True, op=True, OPM=1), Photo=Dictionary(Type=Name.ExtGState, ca=1)
            ),
        ),
    )
    pdf.pages.append(pikepdf.Page(obj))
    return pdf.pages[-1].obj


def intent(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String("FOGRA39"),
        RegistryName=String("http://www.color.org"),
        Info=String("FOGRA39"),
        DestOutputProfile=icc(pdf, colour.cmyk_profile(), 4),
    )


def metadata(pdf: pikepdf.Pdf, packet: str | bytes = XMP) -> None:
    stream = Stream(pdf, packet.encode() if isinstance(packet, str) else packet)
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(stream)


def clean(pages: int = 1) -> pikepdf.Pdf:
    """Breaks no rule at all."""
    pdf = pikepdf.new()
    for _ in range(pages):
        page(pdf)
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent(pdf))])
    metadata(pdf)
    for key, value in INFO.items():
        pdf.docinfo["/" + key] = String(value)
    pdf.docinfo["/Trapped"] = Name("/False")
    return pdf


def save(pdf: pikepdf.Pdf, path: Path, **options: object) -> Path:
    pdf.save(
        path, **({"force_version": "1.6", "deterministic_id": True, "fix_metadata_version": False} | options)
    )
    return path
