"""Clean files as other programs write them: none of them may give an error, and most not even a warning.

Each is a function that gives the bytes of a PDF; what it imitates is said there.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.lib.colors import CMYKColor, CMYKColorSep
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from albumapp.imaging import colour
from tests.preflight.clean import INFO, MM, XMP, clean, icc, intent, jpeg, metadata, page, photo, spot
from tests.preflight.planted_file import older
from tests.preflight.planting import add

CLEAN: dict[str, Callable[[], bytes]] = {}


def idiom(make: Callable[[], bytes]) -> Callable[[], bytes]:
    CLEAN[make.__name__] = make
    return make


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    out = io.BytesIO()
    usual = {"force_version": "1.6", "deterministic_id": True, "fix_metadata_version": False}
    pdf.save(out, **(usual | options))
    return out.getvalue()


@idiom
def compressed_objects() -> bytes:
    """InDesign: object streams, linearized."""
    return saved(clean(3), object_stream_mode=pikepdf.ObjectStreamMode.generate, linearize=True)


@idiom
def handed_down() -> bytes:
    """Quartz, Quark: MediaBox, CropBox and Resources stand in the page tree, boxes are indirect."""
    pdf = clean(2)
    first = pdf.pages[0].obj
    pdf.Root.Pages.MediaBox = first.MediaBox
    pdf.Root.Pages.CropBox = pdf.make_indirect(first.MediaBox)
    pdf.Root.Pages.Resources = first.Resources
    for p in pdf.pages:
        del p.obj["/MediaBox"], p.obj["/Resources"]
        p.obj.TrimBox = pdf.make_indirect(p.obj.TrimBox)
        p.obj.BleedBox = pdf.make_indirect(p.obj.BleedBox)
        p.obj.Rotate = 0
    return saved(pdf)


@idiom
def elsewhere() -> bytes:
    """Illustrator, Affinity: the media does not begin at 0 0; corners in another order."""
    pdf = clean()
    p = pdf.pages[0].obj
    for key in ("/MediaBox", "/BleedBox", "/TrimBox"):
        a, b, c, d = (float(v) - 300 for v in p[key])
        p[key] = Array([c, d, a, b])
    p.Contents = Array([pdf.make_indirect(Stream(pdf, b"q 1 0 0 1 -300 -300 cm")), p.Contents])
    add(pdf, p, b"")
    p.Contents.append(pdf.make_indirect(Stream(pdf, b" Q")))
    return saved(pdf)


@idiom
def no_info_at_all() -> bytes:
    """PDF/X-4 takes all of it from XMP."""
    pdf = clean()
    del pdf.trailer["/Info"]
    return saved(pdf)


@idiom
def xmp_in_utf16() -> bytes:
    pdf = clean()
    metadata(pdf, "\ufeff".encode("utf-16-be") + XMP.replace("\ufeff", "").encode("utf-16-be"))
    return saved(pdf)


@idiom
def xmp_in_attributes() -> bytes:
    """Adobe's toolkit: plain values as attributes; dates in another zone; a second version in pdfx."""
    packet = XMP
    for key in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmpMM:DocumentID", "pdf:Trapped"):
        start, end = packet.index(f"<{key}>"), packet.index(f"</{key}>")
        value = packet[start + len(key) + 2 : end]
        value = "2026-05-04T08:11:12Z" if key == "xmp:CreateDate" else value
        packet = packet[:start] + packet[end + len(key) + 3 :]
        packet = packet.replace('rdf:about=""', f'rdf:about="" {key}="{value}"', 1)
    pdf = clean()
    metadata(pdf, packet)
    return saved(pdf)


@idiom
def profile_outside() -> bytes:
    """PDF/X-4p: the printer has the profile of the intent."""
    pdf = clean()
    metadata(pdf, XMP.replace(">PDF/X-4<", ">PDF/X-4p<"))
    made = pdf.Root.OutputIntents[0]
    del made.DestOutputProfile
    made.DestOutputProfileRef = Dictionary(ProfileName=String("Coated FOGRA39"), CheckSum=String("0" * 16))
    return saved(pdf)


@idiom
def layers_and_forms() -> bytes:
    """InDesign: layers that are on, nested forms with their own matrices, marked content, a page group."""
    pdf = clean()
    p = pdf.pages[0].obj
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Layer 1")))
    usual = Dictionary(ON=Array([group]), Order=Array([group]), RBGroups=Array([]))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=usual)
    inner = Stream(pdf, b"/GS0 gs 0 0.5 0 0 k 0 0 20 20 re f")
    inner.Type, inner.Subtype, inner.BBox = Name.XObject, Name.Form, Array([0, 0, 20, 20])
    inner.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK, I=False, K=False)
    inner.Resources = Dictionary(ExtGState=Dictionary(GS0=Dictionary(BM=Name.Multiply, ca=0.6, AIS=False)))
    outer = Stream(pdf, b"q 2 0 0 2 5 5 cm /Fm1 Do Q")
    outer.Type, outer.Subtype, outer.BBox = Name.XObject, Name.Form, Array([0, 0, 60, 60])
    outer.Matrix = Array([0, 1, -1, 0, 60, 0])
    outer.Resources = Dictionary(XObject=Dictionary(Fm1=pdf.make_indirect(inner)))
    p.Resources.XObject.Fm0 = pdf.make_indirect(outer)
    p.Resources.Properties = Dictionary(MC0=group)
    p.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK, I=True)
    add(pdf, p, b"/OC /MC0 BDC 1 0 0 1 80 80 cm /Fm0 Do EMC /Artifact <</Type /Pagination>> BDC EMC")
    return saved(pdf)


@idiom
def all_kinds_of_colour() -> bytes:
    """ICC RGB and Lab pictures, indexed ICC, DeviceN with process inks, spots over Lab, grey."""
    pdf = clean()
    p = pdf.pages[0].obj
    rgb = Array([Name.ICCBased, icc(pdf, colour.srgb_profile(), 3)])
    white = Array([0.9642, 1, 0.8249])
    lab = Array([Name.Lab, Dictionary(WhitePoint=white, Range=Array([-100, 100, -100, 100]))])
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0, 1, 0.1], N=1)
    over_lab = Dictionary(FunctionType=2, Domain=[0, 1], C0=[100, 0, 0], C1=[50, 60, 20], N=1)
    program = Stream(pdf, b"{0 0}")
    program.FunctionType, program.Domain = 4, Array([0, 1, 0, 1])
    program.Range = Array([0, 1] * 4)
    two = Array([Name.DeviceN, Array([Name.Cyan, Name.Orange]), Name.DeviceCMYK, pdf.make_indirect(program)])
    p.Resources.ColorSpace.Lab = lab
    p.Resources.ColorSpace.Warm = Array([Name.Separation, Name("/PANTONE 123 C"), lab, over_lab])
    p.Resources.ColorSpace.Sun = Array([Name.Separation, Name.Sun, Name.DeviceCMYK, tint])
    p.Resources.ColorSpace.Two = two
    picture = Stream(pdf, np.arange(90_000, dtype=np.uint32).astype(np.uint8).tobytes())
    picture.Type, picture.Subtype, picture.BitsPerComponent = Name.XObject, Name.Image, 8
    picture.Width = picture.Height = 300
    picture.ColorSpace = Array([Name.Indexed, rgb, 255, String(bytes(range(90, 218)) * 6)])
    p.Resources.XObject.Im1 = pdf.make_indirect(picture)
    add(
        pdf,
        p,
        b"/Warm cs 0.4 scn 70 70 20 20 re f /Sun CS 1 SCN 2 w 100 70 m 140 70 l S /Two cs 0.3 0.6 scn"
        b" 150 70 20 20 re f 0.5 g 70 100 20 20 re f 40 0 0 40 100 100 cm /Im1 Do",
    )
    return saved(pdf)


@idiom
def photo_with_soft_edges() -> bytes:
    """A picture under a coarse soft mask, a shadow multiplied, a gradient in ink as pattern."""
    pdf = clean()
    p = pdf.pages[0].obj
    p.Resources.XObject.Im1 = photo(pdf, jpeg(400, 400, seed=3), (400, 400))
    mask = Stream(pdf, bytes(range(64)) * 64)
    mask.Type, mask.Subtype, mask.BitsPerComponent = Name.XObject, Name.Image, 8
    mask.Width = mask.Height = 64
    mask.ColorSpace = Name.DeviceGray
    p.Resources.XObject.Im1.SMask = pdf.make_indirect(mask)
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0.6, 0, 0.3, 0.1], N=1)
    shade = Dictionary(ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=[70, 0, 200, 0], Function=function)
    p.Resources.Pattern = Dictionary(P0=Dictionary(PatternType=2, Shading=shade))
    plain = Name("/None")
    p.Resources.ExtGState.Shade = Dictionary(Type=Name.ExtGState, BM=Name.Multiply, ca=0.75, SMask=plain)
    picture = b"q 80 0 0 80 80 80 cm /Im1 Do Q "
    add(pdf, p, picture + b"/Pattern cs /P0 scn 70 180 100 30 re f /Shade gs 0 0 0 1 k 70 215 9 9 re f")
    return saved(pdf)


@idiom
def marks_and_notes_outside() -> bytes:
    """Crop marks in registration colour, a slug line and a note outside of the bleed, a printer's mark."""
    pdf = clean()
    p = pdf.pages[0].obj
    w, h = (float(v) for v in list(p.MediaBox)[2:])
    p.Resources.ColorSpace.CsAll = spot(pdf, "All")
    p.Annots = Array([
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([1, 1, 9, 9]), Contents=String("hello")),
        Dictionary(Type=Name.Annot, Subtype=Name.PrinterMark, Rect=Array([0, 0, w, h]), F=4),
    ])  # fmt: skip
    marks = b"/CsAll CS 1 SCN 0.25 w 0 31.2 m 14 31.2 l S 31.2 0 m 31.2 14 l S"
    add(pdf, p, marks + b" BT 0 0 0 1 k /F1 5 Tf 40 %f Td (slug) Tj ET" % (h - 10))
    return saved(pdf)


@idiom
def white_page_without_bleed() -> bytes:
    """A text page with white margins whose boxes are all the same: nothing touches the edge."""
    pdf = clean()
    p = pdf.pages[0].obj
    p.MediaBox = p.BleedBox = p.TrimBox = Array([0, 0, 298, 420])
    p.CropBox = p.MediaBox
    text = b"0 0 0 0 k 0 0 298 420 re f /Over gs BT 0 0 0 1 k /F1 10 Tf 60 200 Td (A page of a novel) Tj ET"
    p.Contents = pdf.make_indirect(Stream(pdf, text))
    return saved(pdf)


@idiom
def no_bleed_at_the_spine() -> bytes:
    """Single pages of a bound book: bleed on three sides."""
    pdf = clean()
    p = pdf.pages[0].obj
    b, t = [float(v) for v in p.BleedBox], [float(v) for v in p.TrimBox]
    p.BleedBox = Array([t[0], b[1], b[2], b[3]])
    p.MediaBox = Array([t[0], b[1], b[2], b[3]])
    return saved(pdf)


@idiom
def cover_and_block() -> bytes:
    """A wider cover before pages of one size."""
    pdf = clean(5)
    p = pdf.pages[0].obj
    for key in ("/MediaBox", "/BleedBox", "/TrimBox"):
        x0, y0, x1, y1 = (float(v) for v in p[key])
        p[key] = Array([x0, y0, x1 + 105 * MM, y1])
    whole = b"q 700 0 0 600 0 0 cm /Im0 Do Q"
    p.Contents = pdf.make_indirect(Stream(pdf, whole))
    p.Resources.XObject.Im0 = photo(pdf, jpeg(2400, 2200, seed=5), (2400, 2200))
    return saved(pdf)


@idiom
def jpeg_2000_and_odd_filters() -> bytes:
    """A picture whose JPEG lies in Flate and ASCII85; 16 bits; one bit as a stencil of 600 ppi."""
    pdf = clean()
    p = pdf.pages[0].obj
    sixteen = Stream(pdf, np.full((200, 200), 30_000, ">u2").tobytes())
    sixteen.Type, sixteen.Subtype, sixteen.BitsPerComponent = Name.XObject, Name.Image, 16
    sixteen.Width = sixteen.Height = 200
    sixteen.ColorSpace = Name.DeviceGray
    stencil = Stream(pdf, bytes([0xAA]) * (400 * 50))
    stencil.Type, stencil.Subtype, stencil.ImageMask, stencil.BitsPerComponent = (
        Name.XObject,
        Name.Image,
        True,
        1,
    )
    stencil.Width = stencil.Height = 400
    p.Resources.XObject.Im1, p.Resources.XObject.Im2 = pdf.make_indirect(sixteen), pdf.make_indirect(stencil)
    import base64
    import zlib

    im = p.Resources.XObject.Im0
    wrapped = base64.a85encode(zlib.compress(jpeg())) + b"~>"
    im.write(wrapped, filter=Array([Name.ASCII85Decode, Name.FlateDecode, Name.DCTDecode]))
    add(pdf, p, b"q 40 0 0 40 80 80 cm /Im1 Do Q 0 0 0 0.5 k q 40 0 0 40 130 80 cm /Im2 Do Q")
    return saved(pdf, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


@idiom
def bookmarks() -> bytes:
    """An outline of destinations, page labels, a structure tree's root, a language."""
    pdf = clean(3)
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("One", 0))
        outline.root.append(pikepdf.OutlineItem("Two", 1))
    pdf.Root.Lang, pdf.Root.MarkInfo = String("en"), Dictionary(Marked=True)
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    pdf.Root.OpenAction = Array([pdf.pages[0].obj, Name.Fit])
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    return saved(pdf)


@idiom
def several_intents() -> bytes:
    """PDF/X-4 and PDF/A in one file: an intent each."""
    pdf = clean()
    made = pdf.Root.OutputIntents[0]
    other = Dictionary({key: made[key] for key in made.keys()})  # noqa: SIM118
    other.S = Name.GTS_PDFA1
    pdf.Root.OutputIntents.append(pdf.make_indirect(other))
    return saved(pdf)


@idiom
def x1a_by_art_box() -> bytes:
    """X-1a of 2001 whose registered intent has no profile."""
    pdf = older("PDF/X-1:2001")
    del pdf.Root.OutputIntents[0].DestOutputProfile
    return saved(pdf, force_version="1.3")


@idiom
def art_box_alone() -> bytes:
    """X-3 of 2003 by some programs: ArtBox where others have a TrimBox."""
    pdf = older("PDF/X-3:2003")
    p = pdf.pages[0].obj
    p.ArtBox = p.TrimBox
    del p.TrimBox
    return saved(pdf, force_version="1.4")


@idiom
def managed_x3() -> bytes:
    """X-3: pictures in ICC RGB, device colours by default spaces, an outer Trapped as True."""
    pdf = older("PDF/X-3:2002")
    p = pdf.pages[0].obj
    p.Resources.XObject.Im0 = photo(pdf)
    p.Resources.ColorSpace.DefaultRGB = Array([Name.ICCBased, icc(pdf, colour.srgb_profile(), 3)])
    picture = photo(pdf, jpeg(300, 300, seed=6), (300, 300))
    picture.ColorSpace = Name.DeviceRGB
    p.Resources.XObject.Im1 = picture
    pdf.docinfo["/Trapped"] = Name("/True")
    add(pdf, p, b"40 0 0 40 80 80 cm /Im1 Do")
    return saved(pdf, force_version="1.3")


@idiom
def rgb_intent() -> bytes:
    """A digital press that takes RGB: device RGB is what its intent explains."""
    pdf = clean()
    p = pdf.pages[0].obj
    profile = bytearray(colour.srgb_profile())
    profile[8:10], profile[12:16] = b"\x04\x20", b"prtr"
    made = pdf.Root.OutputIntents[0]
    made.DestOutputProfile = icc(pdf, bytes(profile), 3)
    made.OutputConditionIdentifier = String("Press RGB")
    p.Resources.XObject.Im0.ColorSpace = Name.DeviceRGB
    p.Contents = pdf.make_indirect(
        Stream(pdf, b"q 330 0 0 450 10 10 cm /Im0 Do Q 0.2 0.3 0.4 rg 70 70 50 50 re f")
    )
    return saved(pdf)


@idiom
def dates_without_zones() -> bytes:
    """Info to the minute and without a zone, XMP with both; a title with an entity and a list of authors."""
    pdf = clean()
    metadata(pdf, XMP.replace(">Clean<", ">Black &amp; White<"))
    for key, value in (INFO | {"Title": "Black & White", "CreationDate": "D:20260504101112"}).items():
        pdf.docinfo["/" + key] = String(value)
    return saved(pdf)


@idiom
def updated_once() -> bytes:
    """Saved twice: an incremental update behind the first end of file, as Acrobat appends them."""
    first = saved(clean())
    with pikepdf.open(io.BytesIO(first)) as pdf:
        page(pdf)
        out = io.BytesIO()
        pdf.save(out, force_version="1.6", fix_metadata_version=False)
    return out.getvalue()


@idiom
def reportlab_finished_by_pikepdf() -> bytes:
    """Vectors and text of reportlab with a subset font; boxes, intent and metadata put in afterwards."""
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    out = io.BytesIO()
    w, h, b = 210 * MM, 148 * MM, 3 * MM
    canvas = Canvas(out, pagesize=(w + 2 * b, h + 2 * b), pdfVersion=(1, 6), initialFontName="Vera")
    canvas.setFillColor(CMYKColor(0.2, 0.1, 0, 0))
    canvas.rect(0, 0, w + 2 * b, h + 2 * b, stroke=0, fill=1)
    canvas.setFillColor(CMYKColorSep(0, 0.5, 1, 0, spotName="Orange", density=0.8))
    canvas.roundRect(60, 60, 200, 100, 9, stroke=0, fill=1)
    canvas.setFillColor(CMYKColor(0, 0, 0, 1))
    canvas.setFont("Vera", 14)
    canvas.drawString(80, 200, "Zwölf Boxkämpfer jagen Viktor")
    canvas.setFillAlpha(0.5)
    canvas.circle(300, 200, 50, stroke=0, fill=1)
    canvas.linearGradient(60, 250, 200, 250, (CMYKColor(1, 0, 0, 0), CMYKColor(0, 0, 1, 0)), extend=False)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        p = pdf.pages[0].obj
        p.TrimBox, p.BleedBox = Array([b, b, w + b, h + b]), p.MediaBox
        pdf.Root.OutputIntents = Array([pdf.make_indirect(intent(pdf))])
        metadata(pdf)
        for key in list(pdf.docinfo.keys()):
            del pdf.docinfo[key]
        for key, value in INFO.items():
            pdf.docinfo["/" + key] = String(value)
        pdf.docinfo["/Trapped"] = Name("/False")
        return saved(pdf)
