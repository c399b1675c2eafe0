"""Formats are told by content, whatever the name says."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest

from albumapp.imaging import sniff
from tests.imaging.pictures import encoded, scene


@pytest.mark.parametrize(
    ("pillow", "kind"),
    [("JPEG", "jpeg"), ("PNG", "png"), ("TIFF", "tiff"), ("WEBP", "webp"), ("GIF", "gif"), ("BMP", "bmp"),
     ("AVIF", "avif"), ("JPEG2000", "jp2")],
)  # fmt: skip
def test_pictures(tmp_path: Path, pillow: str, kind: str) -> None:
    path = tmp_path / "lies.txt"
    path.write_bytes(encoded(scene(), pillow))
    assert sniff.sniff(path) == kind
    assert sniff.refusal(path.name, kind) is None


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    body = major + b"\0\0\0\0" + b"".join(compatible)
    return struct.pack(">I", 8 + len(body)) + b"ftyp" + body + b"\0" * 64


TIFF = b"II*\0\x08\0\0\0"
DNG = TIFF + struct.pack("<HHHI4sI", 1, 0xC612, 1, 4, b"\1\4\0\0", 0)


@pytest.mark.parametrize(
    ("head", "suffix", "kind"),
    [
        (b"", ".jpg", "empty"),
        (b"just some words\n", ".jpg", "text"),
        (b"<!DOCTYPE html><html>", ".jpg", "html"),
        (b"  <html><body>", "", "html"),
        (b"<?xml version='1.0'?><svg xmlns=''/>", "", "svg"),
        (b"PK\3\4rest", ".jpeg", "zip"),
        (b"%PDF-1.7", "", "pdf"),
        (bytes(range(1, 200)), ".jpg", "unknown"),
        (ftyp(b"heic", b"mif1"), ".jpg", "heic"),
        (ftyp(b"mif1", b"miaf", b"avif"), "", "avif"),
        (ftyp(b"mif1", b"heic"), "", "heic"),
        (ftyp(b"isom", b"mp42"), ".jpg", "mp4"),
        (ftyp(b"qt  "), "", "quicktime"),
        (ftyp(b"crx "), "", "cr3"),
        (b"RIFF\0\0\0\0AVI LIST", "", "avi"),
        (TIFF + b"CR\2\0", "", "cr2"),
        (TIFF + b"\0\0", ".NEF", "nef"),
        (TIFF + b"\0\0", ".tif", "tiff"),
        (DNG, ".tif", "dng"),
        (b"FUJIFILMCCD-RAW 0201", "", "raf"),
        (b"IIU\0\x18\0\0\0", "", "rw2"),
        (b"IIRO\x08\0\0\0", "", "orf"),
        (b"\xff\x0a\xfa\x7f", "", "jxl"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "", "jxl"),
        (b"8BPS\0\1", "", "psd"),
        (b"\xff\xff\xff\xff\xff\xd8\xff\xe0", ".jpg", "jpeg"),
    ],
)
def test_heads(head: bytes, suffix: str, kind: str) -> None:
    assert sniff.sniff_head(head, suffix) == kind


@pytest.mark.parametrize("kind", ["empty", "html", "text", "zip", "pdf", "unknown", "jxl", "psd", "mp4"])
def test_refusals_name_the_file_and_the_mend(kind: str) -> None:
    said = sniff.refusal("party.jpg", kind)
    assert said is not None
    assert said[0].startswith("party.jpg is ")
    assert said[1].endswith(".")


def test_light_modules_pull_nothing_heavy() -> None:
    code = (
        "import sys, albumapp.imaging.sniff, albumapp.imaging.jpeg, albumapp.photos.record, "
        "albumapp.photos.library, albumapp.photos.scan, albumapp.photos.identity;"
        "print({'numpy', 'cv2', 'PIL', 'exifread'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
