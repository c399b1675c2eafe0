"""Identity: the same picture is one photo, whatever is written around it; another picture is another."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pi_heif
import pytest
from PIL import Image

from albumapp.basis import UserError
from albumapp.imaging import jpeg
from albumapp.photos.identity import photo_id
from tests.imaging.pictures import encoded, exif, noise

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf xmp:Rating="%d"/></x:xmpmeta>'


def ident(tmp_path: Path, data: bytes, name: str = "a.bin") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    return photo_id(path)


def rated(kind: str, stars: int) -> bytes:
    options = {"lossless": True} if kind == "WEBP" else {}
    return encoded(noise(120, 80), kind, exif=exif(make="A" * stars), xmp=XMP % stars, **options)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_metadata_changes_nothing(tmp_path: Path, kind: str) -> None:
    assert rated(kind, 1) != rated(kind, 5)
    first = ident(tmp_path, rated(kind, 1))
    assert ident(tmp_path, rated(kind, 5)) == first
    assert len(first) == 32
    other = encoded(noise(120, 80, seed=2), kind, **({"lossless": True} if kind == "WEBP" else {}))
    assert ident(tmp_path, other) != first


def test_tiff_metadata(tmp_path: Path) -> None:
    plain = encoded(noise(120, 80), "TIFF")
    told = encoded(noise(120, 80), "TIFF", tiffinfo={270: "a long description" * 9, 271: "Make"})
    assert ident(tmp_path, plain) == ident(tmp_path, told)
    assert ident(tmp_path, encoded(noise(120, 80, seed=2), "TIFF")) != ident(tmp_path, plain)


def test_stripped_jpeg_is_the_same_photo(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(rated("JPEG", 3) + b"\0\0\0\x18ftypmp42 a motion photo's video")
    clean = tmp_path / "sub" / "b.JPG"
    clean.parent.mkdir()
    clean.write_bytes(b"".join(jpeg.strip(path)))
    assert photo_id(path) == photo_id(clean)
    assert photo_id(path, jpeg.read(path)) == photo_id(clean)


def test_png_text_and_time_change_nothing(tmp_path: Path) -> None:
    data = encoded(noise(60, 40), "PNG")
    body = b"Comment\0five stars"
    chunk = struct.pack(">I", len(body)) + b"tEXt" + body + struct.pack(">I", zlib.crc32(b"tEXt" + body))
    assert ident(tmp_path, data[:33] + chunk + data[33:]) == ident(tmp_path, data)


def test_one_changed_pixel_is_another_photo(tmp_path: Path) -> None:
    image = noise(60, 40)
    before = ident(tmp_path, encoded(image, "PNG"))
    image.putpixel((3, 3), (1, 2, 3))
    assert ident(tmp_path, encoded(image, "PNG")) != before


def test_heic_survives_a_change_of_its_exif(shared_photos: Path, tmp_path: Path) -> None:
    data = (shared_photos / "e-formats-immich" / "heic_IMG_2682.heic").read_bytes()
    block = pi_heif.open_heif(io.BytesIO(data)).info["exif"]
    at = data.index(block[10:60])
    changed = data[: at + 200] + bytes([data[at + 200] ^ 1]) + data[at + 201 :]
    assert ident(tmp_path, changed) == ident(tmp_path, data)
    picture = len(data) // 2
    assert ident(tmp_path, data[:picture] + b"\0\1\2" + data[picture + 3 :]) != ident(tmp_path, data)


HEADS = [b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"II*\0\xff\xff\xff\xff", b"words"]


@pytest.mark.parametrize("data", HEADS)
def test_odd_files_are_hashed_whole(tmp_path: Path, data: bytes) -> None:
    assert ident(tmp_path, data + b"1") != ident(tmp_path, data + b"2")


def test_truncations_never_crash(tmp_path: Path) -> None:
    for kind in ("JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF"):
        data = encoded(noise(40, 30), kind)
        assert all(len(ident(tmp_path, data[:n])) == 32 for n in range(1, len(data), max(1, len(data) // 40)))


@pytest.mark.parametrize("made", [False, True])
def test_nothing_to_read(tmp_path: Path, made: bool) -> None:
    path = tmp_path / "none.jpg"
    if made:
        path.write_bytes(b"")
    with pytest.raises(UserError, match=r"none\.jpg"):
        photo_id(path)


def test_pixels_agree_where_ids_agree(shared_photos: Path) -> None:
    folder = shared_photos / "e-formats-immich"
    same = ["jpg_el_torcal_rocks.jpg", "jpeg_el_torcal_rocks.jpeg", "nature_el_torcal_rocks.jpg"]
    assert len({photo_id(folder / name) for name in same}) == 1
    with Image.open(folder / same[0]) as a, Image.open(folder / same[2]) as b:
        assert a.tobytes() == b.tobytes()
