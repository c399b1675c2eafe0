"""Every way a photo can be stored gives the same oriented sRGB picture, within the memory budget."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from albumapp.basis import UserError
from albumapp.imaging import colour, damage, decode, png
from tests.imaging.pictures import encoded, exif, mean_difference, noise, scene, stored_as


def write(tmp_path: Path, data: bytes, name: str = "photo.jpg") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientations_look_the_same(tmp_path: Path, kind: str, orientation: int) -> None:
    seen = scene()
    options = {"lossless": True} if kind == "WEBP" else {"quality": 95} if kind in ("JPEG", "AVIF") else {}
    data = encoded(stored_as(seen, orientation), kind, exif=exif(orientation), **options)
    path = write(tmp_path, data)
    pixels = decode.read_rgb(path)
    assert pixels.shape == (160, 240, 3)
    assert pixels.dtype == np.uint8
    assert mean_difference(pixels, np.asarray(seen)) < 3
    assert decode.probe(path).seen == (240, 160)
    assert decode.read_rgb(path, 60).shape == (40, 60, 3)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("L", "JPEG"), ("L", "PNG"), ("P", "PNG"), ("P", "GIF"), ("1", "PNG"), ("LA", "PNG"), ("RGBA", "PNG"),
     ("RGBA", "WEBP"), ("CMYK", "TIFF"), ("LAB", "TIFF"), ("I;16", "PNG"), ("I;16", "TIFF"), ("F", "TIFF")],
)  # fmt: skip
def test_modes(tmp_path: Path, mode: str, kind: str) -> None:
    image = noise(80, 60)
    grey = np.asarray(image.convert("L"))
    if mode == "I;16":
        image = Image.fromarray(grey.astype(np.uint16) * 257)
    elif mode == "F":
        image = Image.fromarray(grey.astype(np.float32))
    elif mode == "LAB":
        profiles = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
        image = ImageCms.applyTransform(image, ImageCms.buildTransform(*profiles, "RGB", "LAB"))
    else:
        image = image.convert(mode)
    pixels = decode.read_rgb(write(tmp_path, encoded(image, kind)))
    assert pixels.shape == (60, 80, 3)
    against = np.asarray(noise(80, 60).convert("L").convert("RGB"))
    if mode in ("L", "LA", "I;16", "F"):
        assert mean_difference(pixels, against) < 3
    elif mode != "1":
        assert mean_difference(pixels, np.asarray(noise(80, 60))) < 30


def test_transparency_is_on_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (20, 10), (255, 0, 0, 0))
    image.paste((0, 0, 0, 128), (0, 0, 10, 10))
    pixels = decode.read_rgb(write(tmp_path, encoded(image, "PNG")))
    assert pixels[5, 15].tolist() == [255, 255, 255]
    assert abs(int(pixels[5, 5, 0]) - 127) <= 1


def test_first_frame_of_an_animation(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (30, 20), c) for c in ("red", "blue", "green")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    path = write(tmp_path, data)
    assert decode.probe(path).frames == 3
    assert decode.read_rgb(path)[10, 10].tolist() == [255, 0, 0]


def swapped_profile() -> bytes:
    """sRGB with its red and green primaries exchanged, so that conversion is plain to see."""
    data = bytearray(colour.srgb_profile())
    (count,) = struct.unpack_from(">I", data, 128)
    at = {bytes(data[132 + 12 * i : 136 + 12 * i]): 132 + 12 * i for i in range(count)}
    red, green = at[b"rXYZ"], at[b"gXYZ"]
    data[red : red + 4], data[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_profiles_are_converted(tmp_path: Path, kind: str) -> None:
    options = {"quality": 95} if kind in ("JPEG", "WEBP") else {}
    image = Image.new("RGB", (64, 64), (250, 20, 20))
    pixels = decode.read_rgb(write(tmp_path, encoded(image, kind, icc_profile=swapped_profile(), **options)))
    assert pixels[32, 32, 1] > 200 > 60 > pixels[32, 32, 0]


@pytest.mark.parametrize("icc", [b"rubbish" * 30, colour.cmyk_profile()])
def test_unfit_profiles_are_ignored(tmp_path: Path, icc: bytes) -> None:
    path = write(tmp_path, encoded(scene(), icc_profile=icc, quality=95))
    assert mean_difference(decode.read_rgb(path), np.asarray(scene())) < 3


def test_cmyk_jpeg_looks_like_its_picture(tmp_path: Path) -> None:
    ink = colour.rgb_to_cmyk_image(noise(80, 60))
    for icc in (colour.cmyk_profile(), None):
        pixels = decode.read_rgb(write(tmp_path, encoded(ink, icc_profile=icc, quality=95)))
        assert mean_difference(pixels, np.asarray(noise(80, 60))) < 20


def test_scaled_decoding_is_the_area_average(tmp_path: Path) -> None:
    path = write(tmp_path, encoded(noise(1200, 800), quality=95))
    small = decode.read_rgb(path, 150)
    assert small.shape == (100, 150, 3)
    full = Image.fromarray(decode.read_rgb(path)).resize((150, 100), Image.Resampling.BOX)
    assert mean_difference(small, np.asarray(full)) < 3
    assert decode.read_rgb(path, 5000).shape == (800, 1200, 3)


@pytest.mark.parametrize(("keep", "words"), [(0.5, "half"), (0.67, "a third"), (0.25, "three quarters")])
def test_cut_jpeg_says_how_much_is_missing(tmp_path: Path, keep: float, words: str) -> None:
    data = encoded(noise(640, 480), quality=90)
    start = data.index(b"\xff\xda")
    path = write(tmp_path, data[: start + int((len(data) - start) * keep)], "cut.jpg")
    with pytest.raises(UserError, match=rf"cut\.jpg is cut short \(missing about {words}"):
        decode.read_rgb(path, 100)


def test_jpeg_without_its_last_bytes_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, encoded(noise(640, 480), quality=90)[:-40])
    assert decode.read_rgb(path).shape == (480, 640, 3)


def test_cut_progressive_jpeg(tmp_path: Path) -> None:
    data = encoded(noise(640, 480), quality=90, progressive=True)
    with pytest.raises(UserError, match="finer detail is missing"):
        decode.read_rgb(write(tmp_path, data[: len(data) // 3]))
    assert decode.read_rgb(write(tmp_path, data[:-20])).shape == (480, 640, 3)


def test_corrupt_jpeg_is_refused(tmp_path: Path) -> None:
    data = bytearray(encoded(noise(640, 480), quality=90))
    middle = len(data) // 2
    data[middle : middle + 400] = bytes([255, 12] * 200)
    with pytest.raises(UserError, match="damaged"):
        decode.read_rgb(write(tmp_path, bytes(data)))


@pytest.mark.parametrize("interlaced", [False, True])
def test_png_without_its_end(tmp_path: Path, interlaced: bool) -> None:
    data = encoded(noise(300, 200), "PNG")
    assert png.missing(write(tmp_path, data, "whole.png")) == 0
    path = write(tmp_path, data[: len(data) // 2], "cut.png")
    missing = png.missing(path)
    assert missing is not None
    assert 0.3 < missing < 0.7
    with pytest.raises(UserError, match=r"cut\.png is cut short \(missing about"):
        decode.read_rgb(path)


def huge_png(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("size", [(60000, 60000), (100000, 4000), (19000, 14000)])
def test_bombs_are_refused_by_their_header(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(UserError, match=r"bomb\.png (is too large|claims)"):
        decode.read_rgb(write(tmp_path, huge_png(*size), "bomb.png"), 200)


def raw_file(preview: bytes, orientation: int) -> bytes:
    """A TIFF that claims to be a DNG, with a small thumbnail, some raw data and a preview."""
    thumbnail = encoded(scene(160, 120))
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", 2)
    head += struct.pack("<HHIHH", 274, 3, 1, orientation, 0)
    head += struct.pack("<HHI4s", 0xC612, 1, 4, b"\1\4\0\0")
    return head + bytes(4) + thumbnail + bytes(range(256)) * 40 + preview + bytes(500)


def test_raw_by_its_preview(tmp_path: Path) -> None:
    seen = scene(1200, 800)
    stored = encoded(stored_as(seen, 6), quality=95)
    path = write(tmp_path, raw_file(stored, 6), "shot.dng")
    info = decode.probe(path)
    assert (info.format, info.seen, info.orientation) == ("dng", (1200, 800), 6)
    assert mean_difference(decode.read_rgb(path), np.asarray(seen)) < 3


def test_raw_without_a_preview(tmp_path: Path) -> None:
    path = write(tmp_path, raw_file(encoded(scene(320, 240)), 1), "shot.dng")
    with pytest.raises(UserError, match=r"shot\.dng is camera raw \(DNG\) without a preview"):
        decode.probe(path)


def test_what_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jpg", tmp_path):
        with pytest.raises(UserError, match=path.name):
            decode.read_rgb(path)


@pytest.mark.parametrize(
    ("part", "words"),
    [(0.01, "last few rows"), (0.1, "tenth"), (0.33, "third"), (0.5, "half"), (1.0, "nearly all")],
)
def test_shares_in_words(part: float, words: str) -> None:
    assert words in damage.share(part)


def test_originals_stay_as_they_were(tmp_path: Path) -> None:
    path = write(tmp_path, encoded(noise(300, 200), exif=exif(6)))
    path.chmod(0o444)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    decode.read_rgb(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
