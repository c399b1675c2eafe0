"""JPEG structure: what it says, and stripping that leaves every pixel and no private word."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from albumapp.imaging import colour, jpeg
from tests.imaging.pictures import encoded, exif, noise, scene


def private_jpeg(**options: object) -> bytes:
    """A JPEG full of private matter: EXIF, XMP, comment, IPTC, maker segment, a video behind the EOI."""
    data = encoded(
        noise(200, 120),
        exif=exif(6, make="SECRETMAKE"),
        icc_profile=colour.srgb_profile(),
        comment=b"SECRETCOMMENT",
        xmp=b"<x>SECRETXMP</x>",
        quality=90,
        **options,
    )
    extra = b"\xff\xed\x00\x10SECRETIPTC1234" + b"\xff\xe5\x00\x0eSECRETMAKER1"
    return data[:2] + extra + data[2:] + b"\0\0\0\x18ftypmp42SECRETVIDEO"


OPTIONS = [{}, {"progressive": True}, {"subsampling": 0}, {"restart_marker_blocks": 4}]


@pytest.mark.parametrize("options", OPTIONS)
def test_strip_keeps_pixels_and_colour_only(tmp_path: Path, options: dict[str, object]) -> None:
    data = private_jpeg(**options)
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    clean = b"".join(jpeg.strip(path, block=777))
    assert b"SECRET" not in clean
    assert clean.endswith(jpeg.EOI)
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(clean))
    assert before.tobytes() == after.tobytes()
    assert after.info["icc_profile"] == colour.srgb_profile()
    assert not after.getexif()


def test_entropy_coded_data_is_byte_identical() -> None:
    data = private_jpeg(progressive=True)
    parsed = jpeg.parse(data)
    clean = b"".join(data[o : o + n] for o, n in jpeg.strip_ranges(data, parsed))
    again = jpeg.parse(clean)
    assert len(again.scans) == len(parsed.scans) > 3
    for a, b in zip(parsed.scans, again.scans, strict=True):
        assert data[a.data[0] : sum(a.data)] == clean[b.data[0] : sum(b.data)]


def test_what_it_says() -> None:
    parsed = jpeg.parse(private_jpeg())
    assert (parsed.width, parsed.height, parsed.components, parsed.bits) == (200, 120, 3, 8)
    assert (parsed.progressive, parsed.has_eoi, parsed.orientation) == (False, True, 6)
    assert parsed.icc == colour.srgb_profile()
    assert parsed.xmp == b"<x>SECRETXMP</x>"
    assert parsed.trailing == len(b"\0\0\0\x18ftypmp42SECRETVIDEO")
    assert parsed.sampling[0] == (2, 2)


def test_large_profiles_are_joined() -> None:
    profile = colour.cmyk_profile()
    assert len(profile) > 65536
    parsed = jpeg.parse(encoded(scene().convert("CMYK"), icc_profile=profile))
    assert parsed.icc == profile
    assert parsed.inverted_cmyk


def test_without_eoi(tmp_path: Path) -> None:
    data = encoded(noise(200, 120))
    path = tmp_path / "cut.jpg"
    path.write_bytes(data[:-30])
    assert not jpeg.read(path).has_eoi
    assert b"".join(jpeg.strip(path)).endswith(jpeg.EOI)


def test_progressive_knows_whether_its_detail_is_there() -> None:
    data = encoded(noise(400, 300), progressive=True, quality=90)
    assert jpeg.parse(data).colour_complete
    assert jpeg.parse(data[:-10]).colour_complete
    assert not jpeg.parse(data[: len(data) // 4]).colour_complete


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"\x89PNG" * 40, b"\xff\xd8\xff\xe0\x00\x02" * 3])
def test_no_jpeg(data: bytes) -> None:
    with pytest.raises(jpeg.NotJpeg):
        jpeg.parse(data)


SMALL = encoded(noise(64, 48), exif=exif(3), progressive=True)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), max_size=12),
    st.integers(0, 400),
)
def test_damaged_structure_is_parsed_or_refused(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(SMALL)
    for at, value in changes:
        data[at] = value
    whole = bytes(data[: len(data) - cut])
    try:
        parsed = jpeg.parse(whole)
    except jpeg.NotJpeg:
        return
    for offset, length in jpeg.strip_ranges(whole, parsed):
        assert length >= 0
        assert 0 <= offset <= offset + length <= len(whole)
    assert 1 <= parsed.orientation <= 8
