"""Defects of the file as a whole, of older standards, and of what other programs write."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.pdfgen.canvas import Canvas

from albumapp.imaging import colour
from tests.preflight.clean import XMP, clean, icc, jpeg, metadata, photo
from tests.preflight.planting import add, plant

# --- 8 what does not belong ---


@plant("encrypted")
def encrypted(pdf, p):
    out = io.BytesIO()
    pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="", R=4))
    return out.getvalue()


@plant("encrypted")
def needs_a_password(pdf, p):
    out = io.BytesIO()
    pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    return out.getvalue()


@plant("javascript")
def script_on_opening(pdf, p):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@plant("javascript")
def script_in_names(pdf, p):
    action = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), action])))


@plant("action")
def launches_a_program(pdf, p):
    p.AA = Dictionary(O=Dictionary(S=Name.Launch, F=String("calc.exe")))


@plant("annotation")
def link_inside(pdf, p):
    where = Array([80, 80, 120, 120])
    p.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=where, Dest=Array([p, Name.Fit]))])


@plant("annotation")
def comment_inside(pdf, p):
    where = Array([80, 80, 120, 120])
    p.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=where, Contents=String("hm"))])


@plant("attachment")
def attached_file(pdf, p):
    pdf.attachments["notes.txt"] = b"hello"


@plant("form")
def form_field(pdf, p):
    field = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("n"), Rect=Array([1, 1, 9, 9])
    )
    p.Annots = Array([pdf.make_indirect(field)])
    pdf.Root.AcroForm = Dictionary(Fields=p.Annots)


@plant("lzw")
def lzw(pdf, p):
    clear_and_end = bytes([0x80, 0x40, 0x40])  # 9 bits each: clear, then end of data
    stream = Stream(pdf, clear_and_end)
    stream.Filter = Name.LZWDecode
    p.Contents = Array([p.Contents, pdf.make_indirect(stream)])
    return _untouched(pdf)


def _untouched(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    plain = pikepdf.StreamDecodeLevel.none
    pdf.save(out, compress_streams=False, stream_decode_level=plain, force_version="1.6")
    return out.getvalue()


@plant("postscript")
def postscript(pdf, p):
    stream = Stream(pdf, b"showpage")
    stream.Type, stream.Subtype = Name.XObject, Name.PS
    p.Resources.XObject.Ps0 = pdf.make_indirect(stream)


@plant("opi")
def opi_in_a_direct_dictionary(pdf, p):
    p.Resources.XObject.Im0.OPI = Dictionary(
        {"/2.0": Dictionary(Type=Name.OPI, Version=2.0, F=String("a.tif"))}
    )


@plant("transfer")
def transfer_function(pdf, p):
    tone = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0], C1=[1], N=2)
    p.Resources.ExtGState.Photo.TR = tone


@plant("halftone")
def halftone(pdf, p):
    p.Resources.ExtGState.Photo.HT = Dictionary(
        Type=Name.Halftone, HalftoneType=1, Frequency=133, Angle=45, SpotFunction=Name.Round
    )


# --- 9 the intent ---


@plant("intent-missing")
def no_intent(pdf, p):
    del pdf.Root.OutputIntents


@plant("intent-missing")
def intent_of_pdfa_alone(pdf, p):
    pdf.Root.OutputIntents[0].S = Name.GTS_PDFA1


@plant("intent-many")
def two_intents(pdf, p):
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


@plant("intent-profile")
def intent_without_profile(pdf, p):
    del pdf.Root.OutputIntents[0].DestOutputProfile


@plant("intent-identifier")
def intent_without_name(pdf, p):
    del pdf.Root.OutputIntents[0].OutputConditionIdentifier


@plant("intent-class")
def intent_of_a_screen(pdf, p):
    pdf.Root.OutputIntents[0].DestOutputProfile = icc(pdf, colour.srgb_profile(), 3)


@plant("intent-components")
def intent_of_three_inks(pdf, p):
    pdf.Root.OutputIntents[0].DestOutputProfile.N = 3


@plant("intent-broken")
def intent_torn(pdf, p):
    pdf.Root.OutputIntents[0].DestOutputProfile = icc(pdf, colour.cmyk_profile()[:5000], 4)


@plant("intent-differs")
def intent_of_another_condition(pdf, p):
    pdf.Root.OutputIntents[0].OutputConditionIdentifier = String("FOGRA47")


# --- 10 metadata ---


@plant("xmp-missing")
def no_xmp(pdf, p):
    del pdf.Root.Metadata
    pdf.docinfo["/GTS_PDFXVersion"] = String("PDF/X-4")


@plant("standard-none")
def no_claim(pdf, p):
    metadata(pdf, XMP.replace("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", ""))


@plant("info-differs")
def another_title(pdf, p):
    pdf.docinfo["/Title"] = String("Dirty")


@plant("info-differs")
def another_date(pdf, p):
    pdf.docinfo["/ModDate"] = String("D:20250101101112+02'00'")


@plant("xmp-lacks")
def no_document_id(pdf, p):
    metadata(pdf, XMP.replace("xmpMM:DocumentID", "xmpMM:Nothing"))


@plant("xmp-broken")
def xmp_torn(pdf, p):
    metadata(pdf, XMP[: len(XMP) // 2])


@plant("trapped")
def trapped_unknown(pdf, p):
    pdf.docinfo["/Trapped"] = Name.Unknown
    metadata(pdf, XMP.replace("<pdf:Trapped>False</pdf:Trapped>", ""))


@plant("info-lacks-some")
def info_without_title(pdf, p):
    del pdf.docinfo["/Title"]


@plant("id-missing")
def no_id(pdf, p):
    out = io.BytesIO()
    pdf.save(out, static_id=True, force_version="1.6")
    data = out.getvalue()
    at = data.rindex(b"/ID [")
    return data[:at] + b"/XX [" + data[at + 5 :]


@plant("pdf-version")
def newer_pdf(pdf, p):
    out = io.BytesIO()
    pdf.save(out, force_version="2.0")
    return out.getvalue()


@plant("pdf-version")
def older_pdf(pdf, p):
    out = io.BytesIO()
    pdf.save(out, force_version="1.4")
    data = out.getvalue()
    return data.replace(b"%PDF-1.5", b"%PDF-1.4")


# --- 11 turned, scaled, cropped ---


@plant("rotate")
def turned(pdf, p):
    p.Rotate = 90


@plant("user-unit")
def user_unit(pdf, p):
    p.UserUnit = 2


@plant("crop-box")
def cropped(pdf, p):
    p.CropBox = p.TrimBox


# --- 12 picture data, layers, transparency ---


@plant("picture-broken")
def photo_cut_short(pdf, p):
    data = jpeg()
    p.Resources.XObject.Im0 = photo(pdf, data[: len(data) // 2])


@plant("picture-broken")
def photo_cut_short_but_ended(pdf, p):
    data = jpeg()
    p.Resources.XObject.Im0 = photo(pdf, data[: len(data) // 2] + b"\xff\xd9")


@plant("picture-size")
def photo_claims_another_size(pdf, p):
    p.Resources.XObject.Im0.Width = 1200


@plant("picture-components")
def grey_photo_claims_colours(pdf, p):
    p.Resources.XObject.Im0 = photo(pdf, jpeg(mode="L"))


@plant("picture-broken")
def too_few_samples(pdf, p):
    picture = Stream(pdf, bytes([60]) * 90_000)
    picture.Type, picture.Subtype = Name.XObject, Name.Image
    picture.Width = picture.Height = 400
    picture.BitsPerComponent, picture.ColorSpace = 8, Name.DeviceGray
    p.Resources.XObject.Im1 = pdf.make_indirect(picture)
    add(pdf, p, b"100 0 0 100 80 80 cm /Im1 Do")


@plant("layer-hidden")
def hidden_layer(pdf, p):
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Draft")))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group]))
    )
    p.Resources.Properties = Dictionary(L0=group)
    add(pdf, p, b"/OC /L0 BDC 0 1 0 0 k 80 80 40 40 re f EMC")


@plant("content-broken")
def form_that_is_not_there(pdf, p):
    add(pdf, p, b"/Nothing Do")


def _older(pdf: pikepdf.Pdf, standard: str) -> None:
    """The clean one as X-1a or X-3: the photo in ink, no layers."""
    del pdf.Root.Metadata
    pdf.docinfo["/GTS_PDFXVersion"] = String(standard)
    if standard.startswith("PDF/X-1"):
        pdf.docinfo["/GTS_PDFXConformance"] = String("PDF/X-1a:2001")
    picture = Stream(pdf, jpeg(mode="CMYK"))
    picture.Type, picture.Subtype = Name.XObject, Name.Image
    picture.Width, picture.Height, picture.BitsPerComponent = 1100, 1600, 8
    picture.ColorSpace, picture.Filter = Name.DeviceCMYK, Name.DCTDecode
    picture.Decode = Array([1, 0] * 4)
    pdf.pages[0].obj.Resources.XObject.Im0 = pdf.make_indirect(picture)


def older(standard: str) -> pikepdf.Pdf:
    """A clean PDF/X-1a or X-3."""
    pdf = clean()
    _older(pdf, standard)
    return pdf


@plant("transparency")
def transparency_in_x3(pdf, p):
    _older(pdf, "PDF/X-3:2002")
    p.Resources.ExtGState.Photo.ca = 0.5


@plant("colour-x1a")
def managed_colour_in_x1a(pdf, p):
    _older(pdf, "PDF/X-1:2001")
    p.Resources.XObject.Im0 = photo(pdf)


@plant("layer")
def layer_in_x3(pdf, p):
    _older(pdf, "PDF/X-3:2003")
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Text")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(Order=Array([group])))


@plant("rebuilt")
def cut_short(pdf, p):
    out = io.BytesIO()
    pdf.save(out, force_version="1.6")
    return out.getvalue()[:-400]


# --- made by others ---


@plant("font-missing")
def reportlab_as_it_comes(pdf, p):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 400))
    canvas.drawString(50, 50, "Helvetica")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@plant("colour-device")
def written_by_hand(pdf, p):
    """Nothing but text, as PDF 1.4 was first taught."""
    body = b"1 0 0 rg 10 10 100 100 re f"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body),
    ]
    data, places = b"%PDF-1.4\n", []
    for i, obj in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (i, obj)
    table = b"".join(b"%010d 00000 n \n" % at for at in places)
    start = len(data)
    return (
        data
        + b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (
            table,
            start,
        )
    )
