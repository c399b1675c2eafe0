"""Defects of boxes, resolution, fonts."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Stream, String

from tests.preflight.clean import MM, jpeg, photo
from tests.preflight.planting import add, plant

# --- 1 trim and bleed ---


@plant("trim-missing")
def no_trim_box(pdf, p):
    del p.TrimBox


@plant("bleed-missing")
def no_bleed_box(pdf, p):
    del p.BleedBox


@plant("bleed-small")
def bleed_of_one_mm(pdf, p):
    t = [float(v) for v in p.TrimBox]
    p.BleedBox = Array([t[0] - MM, t[1] - MM, t[2] + MM, t[3] + MM])


@plant("bleed-small")
def bleed_is_trim(pdf, p):
    p.BleedBox = p.TrimBox


@plant("bleed-small")
def all_boxes_are_trim(pdf, p):
    p.MediaBox = p.BleedBox = p.TrimBox


@plant("box-nesting")
def trim_beyond_bleed(pdf, p):
    t = [float(v) for v in p.TrimBox]
    p.TrimBox = Array([t[0] - 4 * MM, t[1], t[2], t[3]])


@plant("box-nesting")
def bleed_beyond_media(pdf, p):
    p.MediaBox = p.TrimBox


@plant("trim-and-art")
def art_box_too(pdf, p):
    p.ArtBox = p.TrimBox


@plant("artwork-short")
def photo_ends_at_trim(pdf, p):
    t = [float(v) for v in p.TrimBox]
    photo_only = b"q %f 0 0 %f %f %f cm /Im0 Do Q" % (t[2] - t[0], t[3] - t[1], t[0], t[1])
    p.Contents = pdf.make_indirect(Stream(pdf, photo_only))


@plant("artwork-short")
def photo_ends_in_the_bleed(pdf, p):
    t = [float(v) for v in p.TrimBox]
    photo_only = b"q %f 0 0 %f %f %f cm /Im0 Do Q" % (t[2] - t[0], t[3] - t[1] + 18, t[0] - 5.5, t[1] - 9)
    p.Contents = pdf.make_indirect(Stream(pdf, photo_only))


@plant("artwork-short")
def photo_is_clipped_at_trim(pdf, p):
    t = [float(v) for v in p.TrimBox]
    clip = b"%f %f %f %f re W n " % (t[0], t[1], t[2] - t[0], t[3] - t[1])
    p.Contents = pdf.make_indirect(Stream(pdf, b"q " + clip + bytes(p.Contents.read_bytes()) + b" Q"))


# --- 2 resolution ---


def _im(pdf, p, size=(300, 430), **options):
    p.Resources.XObject.Im0 = photo(pdf, jpeg(*size, **options), size)


@plant("ppi-low")
def coarse_photo(pdf, p):
    _im(pdf, p)


@plant("ppi-soft")
def softish_photo(pdf, p):
    _im(pdf, p, (900, 1300))


@plant("ppi-low")
def coarse_in_a_form_in_a_form(pdf, p):
    """Of pixels enough, but drawn large by the matrices of nested forms."""
    small = Stream(pdf, b"q 0.5 0 0 0.5 0 0 cm /Im0 Do Q")
    small.Type, small.Subtype, small.BBox = Name.XObject, Name.Form, Array([0, 0, 1, 1])
    small.Resources = Dictionary(XObject=Dictionary(Im0=photo(pdf, jpeg(400, 400, seed=4), (400, 400))))
    large = Stream(pdf, b"q 600 0 0 600 0 0 cm /Fm1 Do Q")
    large.Type, large.Subtype, large.BBox = Name.XObject, Name.Form, Array([0, 0, 400, 400])
    large.Resources = Dictionary(XObject=Dictionary(Fm1=pdf.make_indirect(small)))
    p.Resources.XObject.Fm0 = pdf.make_indirect(large)
    add(pdf, p, b"1 0 0 1 40 40 cm /Fm0 Do")


@plant("ppi-low")
def coarse_and_turned(pdf, p):
    add(pdf, p, b"0 700 -500 0 600 0 cm /Im0 Do")


@plant("ppi-low")
def coarse_inline_picture(pdf, p):
    add(pdf, p, b"60 0 0 60 80 80 cm BI /W 12 /H 12 /BPC 8 /CS /G ID " + bytes(range(100, 244)) + b" EI")


# --- 3 fonts ---


@plant("font-missing")
def font_not_embedded(pdf, p):
    del p.Resources.Font.F1.FontDescriptor.FontFile2


@plant("font-missing")
def base_font(pdf, p):
    p.Resources.Font.F2 = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    add(pdf, p, b"BT 0 0 0 1 k /Over gs /F2 20 Tf 80 100 Td (Helvetica) Tj ET")


@plant("font-missing")
def composite_font_not_embedded(pdf, p):
    info = Dictionary(Registry=String("Adobe"), Ordering=String("Japan1"), Supplement=2)
    inner = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name("/Ryumin-Light"), CIDSystemInfo=info
    )
    p.Resources.Font.F2 = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name("/Ryumin-Light"),
        Encoding=Name("/UniJIS-UCS2-H"),
        DescendantFonts=Array([pdf.make_indirect(inner)]),
    )
    add(pdf, p, b"BT 0 0 0 1 k /Over gs /F2 20 Tf 80 100 Td <30423044> Tj ET")


@plant("font-missing")
def base_font_within_a_glyph(pdf, p):
    """In the drawing of a Type 3 glyph."""
    glyph = pdf.make_indirect(Stream(pdf, b"500 0 d0 BT /H 900 Tf (x) Tj ET"))
    helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    p.Resources.Font.T3 = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 1000, 1000]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary(a=glyph),
        Encoding=Dictionary(Differences=Array([97, Name.a])),
        FirstChar=97,
        LastChar=97,
        Widths=Array([500]),
        Resources=Dictionary(Font=Dictionary(H=helvetica)),
    )
    add(pdf, p, b"BT 0 0 0 1 k /Over gs /T3 20 Tf 80 100 Td (a) Tj ET")


@plant("font-unused")
def base_font_that_no_text_uses(pdf, p):
    p.Resources.Font.F2 = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)


@plant("font-broken")
def font_cut_short(pdf, p):
    file = p.Resources.Font.F1.FontDescriptor.FontFile2
    file.write(file.read_bytes()[:9000])


@plant("font-kind")
def font_in_the_wrong_form(pdf, p):
    descriptor = p.Resources.Font.F1.FontDescriptor
    descriptor.FontFile3 = descriptor.FontFile2
    del descriptor.FontFile2


@plant("font-unknown")
def font_that_is_not_there(pdf, p):
    add(pdf, p, b"BT 0 0 0 1 k /Over gs /F7 20 Tf 80 100 Td (nothing) Tj ET")


def _composite(pdf, p, text):
    """Text in a composite font whose codes are numbers of glyphs."""
    descriptor = p.Resources.Font.F1.FontDescriptor
    info = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    inner = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name.Vera,
        CIDSystemInfo=info,
        FontDescriptor=descriptor,
    )
    inner.CIDToGIDMap = Name.Identity
    p.Resources.Font.F2 = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.Vera,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(inner)]),
    )
    add(pdf, p, b"BT 0 0 0 1 k /Over gs /F2 20 Tf 80 100 Td <%s> Tj ET" % text)


@plant("glyph-missing")
def letter_that_the_subset_lacks(pdf, p):
    _composite(pdf, p, b"00240FFF")


@plant("glyph-none")
def letter_shown_as_a_box(pdf, p):
    _composite(pdf, p, b"00240000")


@plant("picture-broken")
def photo_claims_other_bits(pdf, p):
    p.Resources.XObject.Im0.BitsPerComponent = 16


@plant("content-broken")
def operator_that_there_is_not(pdf, p):
    add(pdf, p, b"70 70 20 20 rectfill")


@plant("lzw")
def lzw_inline(pdf, p):
    add(
        pdf,
        p,
        b"9 0 0 9 80 80 cm BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID \x80\x0b\x60\x50\x22\x0c\x0c\x85\x01 EI",
    )


@plant("transition")
def effect_for_the_screen(pdf, p):
    p.Trans = Dictionary(S=Name.Dissolve)


@plant("bleed-uneven")
def trim_moved(pdf, p):
    x0, y0, x1, y1 = (float(v) for v in p.TrimBox)
    p.TrimBox = Array([x0 + 4 * MM, y0, x1 + 0.2 * MM, y1])


@plant("text-small")
def tiny_text(pdf, p):
    add(pdf, p, b"BT /Over gs 0 0 0 1 k /F1 3 Tf 80 240 Td (tiny) Tj ET")


@plant("colour-device")
def rgb_inline_picture(pdf, p):
    add(pdf, p, b"3 0 0 3 80 80 cm BI /W 2 /H 2 /BPC 8 /CS /RGB ID " + b"abcdefghijkl" + b" EI")
