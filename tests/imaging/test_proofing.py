"""The soft proof shows what the press would: against Ghostscript's render of the PDF, and by itself."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from albumapp.basis import UserError
from albumapp.drawing.colour import BLACK, WHITE, Cmyk, Rgb, Spot
from albumapp.export.pdf import export_pdf
from albumapp.imaging import colour
from albumapp.imaging.proofing import MARK, Proof, monitor_profile, paper_white, proofed, proofed_colour
from tests.export.test_colours import COLUMNS, PATCHES, ROWS, chart, de2000, lab, middles
from tests.export.test_flavours import seen_by_ghostscript
from tests.export.test_limits import display_p3, one_photo


def row(colours: list[tuple[int, int, int]]) -> Image.Image:
    return Image.fromarray(np.array([colours], np.uint8))


def pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image)[0]


def back_in_srgb(inks: np.ndarray, paper: bool) -> np.ndarray:
    """CMYK of a render (0..255) as sRGB, the paper's white seen or not."""
    image = Image.frombytes("CMYK", (len(inks), 1), np.rint(inks).astype(np.uint8).tobytes())
    press = ImageCms.ImageCmsProfile(io.BytesIO(colour.cmyk_profile()))
    srgb = ImageCms.ImageCmsProfile(io.BytesIO(colour.srgb_profile()))
    made = ImageCms.applyTransform(
        image, ImageCms.buildTransform(press, srgb, "CMYK", "RGB", 3 if paper else 1)
    )
    return np.asarray(made)[0]


@pytest.mark.parametrize("paper", [True, False])
def test_photos_look_as_ghostscript_prints_them(tmp_path: Path, paper: bool) -> None:
    path, out = tmp_path / "x.png", tmp_path / "a.pdf"
    chart(PATCHES).save(path)
    album = one_photo(path)
    export_pdf(album.document, album.spec, out, album.photos)
    printed = back_in_srgb(middles(seen_by_ghostscript(out, 1, tmp_path)), paper)
    small = chart(PATCHES).resize((COLUMNS, ROWS), Image.Resampling.NEAREST)
    seen = np.asarray(proofed(small, Proof(paper=paper))).reshape(-1, 3)
    srgb = colour.srgb_profile()
    off = de2000(lab(printed, "RGB", srgb), lab(seen, "RGB", srgb))
    assert off.max() <= 2, dict(zip(PATCHES, off.round(1), strict=True))


def test_texts_and_shapes_start_from_their_inks() -> None:
    proof = Proof(paper=False)
    for made in (Rgb(0.2, 0.5, 0.8), Rgb(0.5, 0.5, 0.5), Rgb(0, 0, 0)):
        inks = np.array([colour.rgb_to_cmyk(made.r, made.g, made.b)]) * 255
        wanted = back_in_srgb(inks, paper=False)[0]
        seen = proofed_colour(made, proof)
        assert np.abs(np.array([seen.r, seen.g, seen.b]) * 255 - wanted).max() <= 1
    assert proofed_colour(Spot("Gold", Cmyk(0, 0.2, 0.6, 0.2)), proof) == proofed_colour(
        Cmyk(0, 0.2, 0.6, 0.2), proof
    )


def test_paper_is_no_white_and_ink_no_black() -> None:
    white = paper_white(Proof())
    assert 0.9 < white.r < white.b < 1  # a little blue, as this paper is
    assert proofed_colour(WHITE, Proof(paper=False)) == Rgb(1, 1, 1)
    black = proofed_colour(BLACK, Proof())
    assert 0.1 < black.r < 0.25
    page = Image.new("RGB", (2, 2), (255, 255, 255))
    assert proofed(page, Proof()).getpixel((0, 0)) == tuple(
        round(v * 255) for v in (white.r, white.g, white.b)
    )


def test_what_ink_cannot_show_is_marked_and_nothing_else() -> None:
    beyond = [(255, 0, 0), (0, 255, 0), (20, 20, 255)]
    image = row([*beyond, (0, 0, 0), (255, 255, 255), (128, 128, 128), (170, 120, 95)])
    plain, other = (pixels(proofed(image, Proof(gamut=g))) for g in (False, True))
    assert (other[:3] == MARK).all()
    assert (other[3:] == plain[3:]).all()


def test_intent_black_point_and_screen_make_a_difference() -> None:
    image = row([(10, 10, 12), (200, 60, 190)])
    usual = pixels(proofed(image, Proof()))
    for other in (Proof(intent="perceptual"), Proof(black_point=False), Proof(monitor=display_p3())):
        assert (pixels(proofed(image, other)) != usual).any()


def test_a_profile_of_something_else_is_no_screen() -> None:
    assert monitor_profile(display_p3(), "p3.icc") == display_p3()
    for data in (b"", b"nothing", colour.cmyk_profile()):
        with pytest.raises(UserError, match="no profile of a screen"):
            monitor_profile(data, "x.icc")
