"""What a file really is, by its first bytes: names lie (a PNG named .jpg, a web page named .jpg).

Standard library only. To add a format: add its magic to `_MAGIC` (or a brand to `_BRANDS`), its plain
name to `NAMES`, and put it in the set of what can be done with it.
"""

from __future__ import annotations

import struct
from pathlib import Path

HEAD = 4096
"""Bytes of a file that `sniff_head` wants to see."""

PHOTOS = frozenset({"jpeg", "png", "tiff", "webp", "heic", "avif", "gif", "bmp", "jp2"})
"""Formats that `imaging.decode` reads."""
RAWS = frozenset({"cr2", "cr3", "crw", "nef", "arw", "dng", "raf", "orf", "rw2", "pef", "srw", "raw"})
"""Camera raw files: read by their embedded JPEG preview."""
REFUSED_PICTURES = frozenset({"jxl", "psd", "svg", "ico", "icns", "exr", "mpeg-sequence"})
"""Pictures that are refused by name, with the mend "save it as JPEG"."""
VIDEOS = frozenset({"mp4", "quicktime", "avi", "matroska", "mpeg", "flv", "asf"})

NAMES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "tiff": "TIFF",
    "webp": "WebP",
    "heic": "HEIC",
    "avif": "AVIF",
    "gif": "GIF",
    "bmp": "BMP",
    "jp2": "JPEG 2000",
    "jxl": "JPEG XL",
    "psd": "Photoshop",
    "svg": "SVG",
    "ico": "ICO",
    "icns": "ICNS",
    "exr": "OpenEXR",
    "mpeg-sequence": "HEIF sequence",
    "pdf": "PDF",
    "html": "web page",
    "zip": "ZIP archive",
    "text": "text",
    "empty": "empty",
    "unknown": "unknown",
}

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"\xff\x0a", "jxl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jxl"),
    (b"8BPS", "psd"),
    (b"\0\0\1\0", "ico"),
    (b"icns", "icns"),
    (b"v/1\1", "exr"),
    (b"FUJIFILMCCD-RAW", "raf"),
    (b"IIRO", "orf"),
    (b"IIRS", "orf"),
    (b"MMOR", "orf"),
    (b"IIU\0", "rw2"),
    (b"II\x1a\0\0\0HEAPCCDR", "crw"),
    (b"%PDF-", "pdf"),
    (b"PK\3\4", "zip"),
    (b"PK\5\6", "zip"),
    (b"Rar!\x1a\7", "zip"),
    (b"7z\xbc\xaf'\x1c", "zip"),
    (b"\x1f\x8b", "zip"),
    (b"\x1aE\xdf\xa3", "matroska"),
    (b"\0\0\1\xba", "mpeg"),
    (b"\0\0\1\xb3", "mpeg"),
    (b"FLV\1", "flv"),
    (b"0&\xb2u\x8ef\xcf\x11", "asf"),
)
_BRANDS = {
    b"heic": "heic",
    b"heix": "heic",
    b"heim": "heic",
    b"heis": "heic",
    b"mif1": "heic",
    b"avif": "avif",
    b"avis": "avif",
    b"hevc": "mpeg-sequence",
    b"msf1": "mpeg-sequence",
    b"crx ": "cr3",
    b"qt  ": "quicktime",
}
_TIFF_RAW_SUFFIXES = {
    ".nef": "nef",
    ".nrw": "nef",
    ".arw": "arw",
    ".sr2": "arw",
    ".srf": "arw",
    ".dng": "dng",
    ".cr2": "cr2",
    ".pef": "pef",
    ".srw": "srw",
    ".raw": "raw",
    ".3fr": "raw",
    ".iiq": "raw",
    ".erf": "raw",
}
_DNG_VERSION = 0xC612
_TEXT_BYTES = frozenset(range(0x20, 0x7F)) | {7, 8, 9, 10, 12, 13, 27}


def sniff(path: Path | str) -> str:
    """Format of the file, a key such as "jpeg", "heic", "cr2", "html", "empty". OSError if unreadable."""
    with open(path, "rb") as f:
        head = f.read(HEAD)
    return sniff_head(head, Path(path).suffix)


def sniff_head(head: bytes, suffix: str = "") -> str:
    """The same from the first `HEAD` bytes. `suffix` only tells camera raw files in a TIFF coat apart."""
    if not head:
        return "empty"
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return _tiff_kind(head, suffix.lower())
    if head[:4] == b"RIFF":
        return {b"WEBP": "webp", b"AVI ": "avi"}.get(head[8:12], "unknown")
    if head[4:8] == b"ftyp":
        return _iso_kind(head)
    if head[4:8] in (b"moov", b"mdat", b"wide", b"skip") and suffix.lower() in (".mov", ".mp4", ".m4v"):
        return "quicktime"
    if head[:2] == b"BM" and len(head) > 18 and struct.unpack_from("<I", head, 14)[0] in _BMP_HEADERS:
        return "bmp"
    return _late_jpeg(head) or _text_kind(head)


_BMP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)


def _late_jpeg(head: bytes) -> str | None:
    # some phones leave a few stray bytes before the picture starts
    return "jpeg" if head.find(b"\xff\xd8\xff", 0, 64) >= 0 else None


def _iso_kind(head: bytes) -> str:
    size = min(struct.unpack_from(">I", head)[0], len(head))
    major = head[8:12]
    compatible = {head[i : i + 4] for i in range(16, size - 3, 4)}
    if major in (b"mif1", b"msf1", b"miaf"):
        if compatible & {b"avif", b"avis"}:
            return "avif"
        return "heic"
    return _BRANDS.get(major, "mp4")


def _tiff_kind(head: bytes, suffix: str) -> str:
    if head[8:10] == b"CR":
        return "cr2"
    if _has_tag(head, _DNG_VERSION):
        return "dng"
    return _TIFF_RAW_SUFFIXES.get(suffix, "tiff")


def _has_tag(head: bytes, wanted: int) -> bool:
    order = "<" if head[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", head, 4) if len(head) >= 8 else (0,)
    if head[2:4] in (b"+\0", b"\0+") or at + 2 > len(head):
        return False
    (count,) = struct.unpack_from(order + "H", head, at)
    for i in range(min(count, 200)):
        entry = at + 2 + 12 * i
        if entry + 2 > len(head):
            return False
        if struct.unpack_from(order + "H", head, entry)[0] == wanted:
            return True
    return False


def _text_kind(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:256].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    if start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in head.lower()):
        return "svg"
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as e:
        if e.start < len(head) - 4:  # a character may be cut at the end of the head
            return "unknown"
    controls = sum(b < 0x20 and b not in _TEXT_BYTES for b in head)
    return "text" if controls == 0 else "unknown"


def is_readable(kind: str) -> bool:
    """Whether `imaging.decode` reads this format (raw files by their preview)."""
    return kind in PHOTOS or kind in RAWS


def name_of(kind: str) -> str:
    """The format's plain name, such as "JPEG XL", "camera raw (CR2)", "video"."""
    if kind in RAWS:
        return f"camera raw ({kind.upper()})"
    if kind in VIDEOS:
        return "video"
    return NAMES.get(kind, kind)


def refusal(name: str, kind: str) -> tuple[str, str] | None:
    """What to say of a file of this name and format that is not read, and the mend; None if it is read."""
    if is_readable(kind):
        return None
    if kind == "empty":
        return f"{name} is empty.", "Copy it again from the camera, the card or a backup."
    if kind in REFUSED_PICTURES:
        return f"{name} is of format {name_of(kind)}, which is not read.", _SAVE_AS_JPEG
    if kind in VIDEOS:
        return f"{name} is a video.", "Save a frame of it as JPEG to print it."
    if kind == "unknown":
        return f"{name} is no picture that is known here.", _SAVE_AS_JPEG
    if kind == "pdf":
        return f"{name} is no picture but a PDF document.", "Save its page as JPEG to print it."
    article = "" if kind == "text" else "a "
    return f"{name} is no picture but {article}{name_of(kind)}.", "Leave it out."


_SAVE_AS_JPEG = "Open it in the program that made it and save it as JPEG."
