"""What a camera wrote: time, place, camera, rating; by exifread, and XMP where EXIF is silent.

`read_block` takes the TIFF block that every format wraps its EXIF in (`imaging.decode.Picture.exif`),
so one reader serves them all. Damaged EXIF never fails a photo: what cannot be read is unknown.
"""

from __future__ import annotations

import html
import io
import logging
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import exifread

from albumapp.photos import times

logging.getLogger("exifread").setLevel(logging.CRITICAL)  # it reports every odd tag of every file

# what exifread raises on damaged blocks
_ERRORS = (
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OverflowError,
    ZeroDivisionError,
    EOFError,
    OSError,
    struct.error,
    AssertionError,
    RecursionError,
    MemoryError,
    exifread.core.exceptions.InvalidExif,
    exifread.core.exceptions.ExifNotFound,
)


@dataclass(frozen=True, slots=True)
class Exif:
    """`taken` as the camera wrote it (None where absent or impossible), `gps_taken` the satellites' time,
    `edited` the time of the last change. `gps` is (latitude, longitude) in degrees; `rating` -1 to 5."""

    taken: datetime | None = None
    gps_taken: datetime | None = None
    edited: datetime | None = None
    camera: str | None = None
    gps: tuple[float, float] | None = None
    rating: int | None = None
    raw_taken: str = ""


def read_block(block: bytes | None, xmp: bytes | None = None) -> Exif:
    """Read a TIFF block and an XMP packet, either of which may be missing or damaged."""
    return _said(_tags(io.BytesIO(block)) if block else {}, xmp)


def read_tiff(path: Path | str, xmp: bytes | None = None) -> Exif:
    """The same of a TIFF file, which is its own block. OSError where it cannot be opened."""
    with open(path, "rb") as f:
        return _said(_tags(f), xmp)


def _said(tags: Mapping[str, Any], xmp: bytes | None) -> Exif:
    packet = xmp.decode("utf-8", "replace") if xmp else ""
    taken = _first_time(
        (tags, "EXIF DateTimeOriginal", "EXIF SubSecTimeOriginal", "EXIF OffsetTimeOriginal"),
        (tags, "EXIF DateTimeDigitized", "EXIF SubSecTimeDigitized", "EXIF OffsetTimeDigitized"),
    )
    if taken is None:
        taken = _xmp_time(packet)
    gps = _position(tags)
    edited = _first_time((tags, "Image DateTime", "EXIF SubSecTime", "EXIF OffsetTime"))
    return Exif(
        taken=taken,
        gps_taken=_gps_time(tags, taken or edited) or _xmp_time(packet, ("exif:GPSTimeStamp",)),
        edited=edited,
        camera=_camera(_text(tags, "Image Make"), _text(tags, "Image Model")),
        gps=gps,
        rating=_rating(tags, packet),
        raw_taken=_text(tags, "EXIF DateTimeOriginal"),
    )


def _tags(file: BinaryIO) -> Mapping[str, Any]:
    try:
        found: Mapping[str, Any] = exifread.process_file(
            file, details=False, extract_thumbnail=False, truncate_tags=False
        )
    except _ERRORS:
        return {}
    return found


def _text(tags: Mapping[str, Any], name: str) -> str:
    tag = tags.get(name)
    if tag is None:
        return ""
    value = tag.values
    text = value if isinstance(value, str) else str(tag.printable)
    return text.split("\0")[0].strip()


def _first_time(*places: tuple[Mapping[str, Any], str, str, str]) -> datetime | None:
    for tags, name, subsec, offset in places:
        when = times.parse(_text(tags, name), _text(tags, subsec), _text(tags, offset))
        if times.plausible(when):
            return when
    return None


def _numbers(tags: Mapping[str, Any], name: str) -> list[float]:
    tag = tags.get(name)
    if tag is None:
        return []
    values = tag.values if isinstance(tag.values, (list, tuple)) else [tag.values]
    try:
        return [float(v) for v in values]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return []


def _degrees(parts: list[float], reference: str) -> float | None:
    if not parts or len(parts) > 3:
        return None
    value = sum((p / 60.0**i for i, p in enumerate(parts)), 0.0)
    return -value if reference[:1].upper() in ("S", "W") else value


def _position(tags: Mapping[str, Any]) -> tuple[float, float] | None:
    lat = _degrees(_numbers(tags, "GPS GPSLatitude"), _text(tags, "GPS GPSLatitudeRef"))
    lon = _degrees(_numbers(tags, "GPS GPSLongitude"), _text(tags, "GPS GPSLongitudeRef"))
    if lat is None or lon is None:
        return None
    # (0, 0) is what receivers without a fix write; NaN fails both comparisons
    if not (abs(lat) <= 90 and abs(lon) <= 180) or (lat == 0 and lon == 0):
        return None
    return (round(lat, 7), round(lon, 7))


def _gps_time(tags: Mapping[str, Any], local: datetime | None) -> datetime | None:
    """GPS date and time, which is UTC; a bare clock time is of no use."""
    day = times.parse(_text(tags, "GPS GPSDate"))
    clock = _numbers(tags, "GPS GPSTimeStamp")
    if day is None or len(clock) != 3 or not all(0 <= v <= 60 for v in clock):
        return None
    when = day.replace(tzinfo=UTC) + timedelta(hours=clock[0], minutes=clock[1], seconds=clock[2])
    if local is not None and local.tzinfo is not None:
        when = when.astimezone(local.tzinfo)
    return when if times.plausible(when) else None


def _camera(make: str, model: str) -> str | None:
    """Make and model without saying the make twice ("NIKON CORPORATION", "NIKON D750" -> "NIKON D750")."""
    make, model = " ".join(make.split()), " ".join(model.split())
    if not model:
        return make or None
    brand = make.split(" ")[0].lower() if make else ""
    if brand in model.lower().replace("-", " ").split() or model.lower().startswith(brand):
        return model
    plain = [w for w in re.split(r"[\s,]+", make) if w.lower().rstrip(".") not in _COMPANY_WORDS]
    return f"{' '.join(plain) or make} {model}"


_COMPANY_WORDS = frozenset(
    ["corporation", "corp", "co", "ltd", "inc", "company", "optical", "imaging", "electronics"]
)


def _property(packet: str, *names: str) -> str | None:
    """Value of the first XMP property found, written as attribute or as element."""
    for name in names:
        escaped = re.escape(name)
        attribute = rf"""\b{escaped}\s*=\s*["']([^"']*)["']"""
        element = rf"<{escaped}(?:\s[^>]*)?>([^<]*)</{escaped}>"
        match = re.search(f"{attribute}|{element}", packet)
        if match:
            return html.unescape(match.group(1) or match.group(2) or "").strip()
    return None


_XMP_TIMES = ("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate", "exif:DateTimeDigitized")


def _xmp_time(packet: str, names: tuple[str, ...] = _XMP_TIMES) -> datetime | None:
    for name in names:
        text = _property(packet, name) if packet else None
        when = times.parse(text) if text else None
        if times.plausible(when):
            return when
    return None


def _rating(tags: Mapping[str, Any], packet: str) -> int | None:
    said = _property(packet, "xmp:Rating") if packet else None
    try:
        values = [float(said)] if said else _numbers(tags, "Image Rating")
        rating = round(values[0]) if values else None
    except (ValueError, OverflowError):
        return None
    return rating if rating is not None and -1 <= rating <= 5 else None
