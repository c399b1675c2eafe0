"""Defects of colour, page sizes, ink, small things."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Stream, String

from albumapp.imaging import colour
from tests.preflight.clean import MM, icc, page, spot
from tests.preflight.planting import add, plant

# --- 4 colour ---


@plant("colour-device")
def rgb_text(pdf, p):
    add(pdf, p, b"BT 1 0 0 rg /F1 20 Tf 80 100 Td (red) Tj ET")


@plant("colour-device")
def rgb_photo_without_profile(pdf, p):
    p.Resources.XObject.Im0.ColorSpace = Name.DeviceRGB


@plant("colour-device")
def rgb_table_of_colours(pdf, p):
    table = bytes(range(48))
    picture = Stream(pdf, bytes(i % 16 for i in range(300 * 300)))
    picture.Type, picture.Subtype = Name.XObject, Name.Image
    picture.Width = picture.Height = 300
    picture.BitsPerComponent = 8
    picture.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, 15, String(table)])
    p.Resources.XObject.Im1 = pdf.make_indirect(picture)
    add(pdf, p, b"40 0 0 40 80 80 cm /Im1 Do")


@plant("colour-device")
def rgb_gradient(pdf, p):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0, 1], N=1)
    p.Resources.Shading = Dictionary(
        S1=Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=[80, 80, 120, 80], Function=function)
    )
    add(pdf, p, b"80 80 40 40 re W n /S1 sh")


@plant("colour-device")
def rgb_in_a_pattern(pdf, p):
    tile = Stream(pdf, b"0 1 0 rg 0 0 5 5 re f")
    tile.Type, tile.PatternType, tile.PaintType, tile.TilingType = Name.Pattern, 1, 1, 1
    tile.BBox, tile.XStep, tile.YStep = Array([0, 0, 10, 10]), 10, 10
    tile.Resources = Dictionary()
    p.Resources.Pattern = Dictionary(P1=pdf.make_indirect(tile))
    add(pdf, p, b"/Pattern cs /P1 scn 80 80 40 40 re f")


@plant("colour-device")
def rgb_on_an_annotation(pdf, p):
    look = Stream(pdf, b"1 0 0 rg 0 0 10 10 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 10, 10])
    mark = Dictionary(Type=Name.Annot, Subtype=Name.PrinterMark, Rect=Array([1, 1, 9, 9]), F=4)
    mark.AP = Dictionary(N=pdf.make_indirect(look))
    p.Annots = Array([pdf.make_indirect(mark)])


@plant("colour-profile")
def photo_with_a_grey_profile(pdf, p):
    p.Resources.XObject.Im0.ColorSpace = Array([Name.ICCBased, icc(pdf, colour.cmyk_profile(), 3)])


@plant("colour-profile")
def photo_with_a_torn_profile(pdf, p):
    p.Resources.XObject.Im0.ColorSpace = Array([Name.ICCBased, icc(pdf, colour.srgb_profile()[:300], 3)])


@plant("colour-managed")
def vectors_in_icc_rgb(pdf, p):
    p.Resources.ColorSpace.CsRgb = Array([Name.ICCBased, icc(pdf, colour.srgb_profile(), 3)])
    add(pdf, p, b"/CsRgb cs 0 0.4 0.2 scn 80 80 40 40 re f")


@plant("blend-space")
def blended_in_rgb(pdf, p):
    p.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB, I=True)
    p.Resources.ExtGState.Half = Dictionary(ca=0.5)
    add(pdf, p, b"/Half gs 0 1 0 0 k 80 80 40 40 re f")


@plant("spot-double")
def spot_in_two_ways(pdf, p):
    other = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 0, 0, 0], N=1)
    p.Resources.ColorSpace.CsTwo = Array([Name.Separation, Name.Gold, Name.DeviceCMYK, other])
    add(pdf, p, b"/CsTwo cs 1 scn 80 80 40 40 re f")


@plant("registration")
def registration_inside(pdf, p):
    p.Resources.ColorSpace.CsAll = spot(pdf, "All")
    add(pdf, p, b"/CsAll cs 0.5 scn 80 80 40 40 re f")


# --- 5 pages ---


@plant("trim-differs")
def one_page_smaller(pdf, p):
    for _ in range(4):
        page(pdf)
    t = [float(v) for v in pdf.pages[2].obj.TrimBox]
    pdf.pages[2].obj.TrimBox = Array([t[0], t[1] + 5 * MM, t[2], t[3]])


# --- 6 ink ---


@plant("ink-over")
def four_full_inks(pdf, p):
    add(pdf, p, b"1 1 1 1 k 70 70 120 120 re f")


@plant("ink-over")
def four_full_inks_in_a_photo(pdf, p):
    picture = Stream(pdf, bytes([250]) * (400 * 400 * 4))
    picture.Type, picture.Subtype = Name.XObject, Name.Image
    picture.Width = picture.Height = 400
    picture.BitsPerComponent, picture.ColorSpace = 8, Name.DeviceCMYK
    p.Resources.XObject.Im1 = pdf.make_indirect(picture)
    add(pdf, p, b"100 0 0 100 80 80 cm /Im1 Do")


@plant("ink-over")
def inks_that_add_up_by_overprint(pdf, p):
    add(pdf, p, b"1 1 0 0 k 70 70 120 120 re f /Over gs 0 0 1 0.9 k 70 70 120 120 re f")


@plant("ink-over")
def ink_under_a_multiplied_shade(pdf, p):
    p.Resources.ExtGState.Multiply = Dictionary(BM=Name.Multiply)
    add(pdf, p, b"0.9 0.9 0.9 0 k 70 70 120 120 re f /Multiply gs 0.3 0.3 0.3 0.9 k 70 70 120 120 re f")


# --- 7 small things ---


@plant("line-thin")
def hairline(pdf, p):
    add(pdf, p, b"0 0 0 1 K 0.05 w 70 240 m 200 240 l S")


@plant("line-thin")
def line_of_no_width(pdf, p):
    add(pdf, p, b"0 0 0 1 K 0 w 70 240 m 200 240 l S")


@plant("line-thin")
def line_thin_by_its_matrix(pdf, p):
    add(pdf, p, b"0.1 0 0 0.1 0 0 cm 0 0 0 1 K 1 w 700 2400 m 2000 2400 l S")


@plant("line-thin")
def line_as_a_thin_rectangle(pdf, p):
    add(pdf, p, b"0 0 0 1 k 70 240 130 0.1 re f")


@plant("overprint-white")
def white_overprints(pdf, p):
    add(pdf, p, b"/Over gs 0 0 0 0 k 70 70 40 40 re f")


@plant("overprint-white")
def white_text_overprints(pdf, p):
    add(pdf, p, b"BT /Over gs 0 0 0 0 k /F1 20 Tf 80 100 Td (gone) Tj ET")


@plant("overprint-none")
def black_text_knocks_out(pdf, p):
    add(pdf, p, b"BT 0 0 0 1 k /F1 8 Tf 80 100 Td (knocks out) Tj ET")


@plant("text-inks")
def small_text_in_four_inks(pdf, p):
    add(pdf, p, b"BT 0.5 0.5 0.5 0.5 k /F1 5 Tf 80 240 Td (small) Tj ET")


@plant("text-inks")
def small_white_text(pdf, p):
    add(pdf, p, b"BT 0 0 0 0 k /F1 5 Tf 80 100 Td (small) Tj ET")


@plant("black-rich")
def text_in_rich_black(pdf, p):
    add(pdf, p, b"BT 0.75 0.68 0.67 0.9 k /F1 14 Tf 80 100 Td (rich) Tj ET")


@plant("text-unsafe")
def text_near_the_cut(pdf, p):
    x, y = (float(v) for v in list(p.TrimBox)[:2])
    add(pdf, p, b"BT /Over gs 0 0 0 1 k /F1 9 Tf %f %f Td (edge) Tj ET" % (x + 3, y + 40))


@plant("text-cut")
def text_across_the_cut(pdf, p):
    x, y = (float(v) for v in list(p.TrimBox)[:2])
    add(pdf, p, b"BT /Over gs 0 0 0 1 k /F1 9 Tf %f %f Td (across) Tj ET" % (x - 12, y + 40))


@plant("page-odd")
def a_page_is_missing(pdf, p):
    for _ in range(4):
        page(pdf)


@plant("page-empty")
def blank_page(pdf, p):
    p.Contents = pdf.make_indirect(Stream(pdf, b"q Q"))
