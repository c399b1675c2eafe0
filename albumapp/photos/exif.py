"""What camera and programs wrote: time, place, camera, rating, flags; from EXIF, XMP and XMP sidecars.

`read_block` takes the TIFF block that every format wraps its EXIF in (`imaging.decode.Picture.exif`),
so one reader serves them all. Damaged EXIF never fails a photo: what cannot be read is unknown. What the user
may have changed since (rating, flag, label, place) is taken from the sidecar changed last, then from the XMP
inside, then from EXIF; what only the camera knows from EXIF first.
"""

from __future__ import annotations

import io
import logging
import re
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import exifread

from albumapp.photos import makernote, packet, times
from albumapp.photos.packet import Packet

logging.getLogger("exifread").setLevel(logging.CRITICAL)  # it reports every odd tag of every file

_T = TypeVar("_T")

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
    `edited` the time of the last change, `said` the time that a sidecar gives where it differs from the
    camera's. `gps` is (latitude, longitude) in degrees; `rating` -1 to 5. The rest is as in `PhotoRecord`."""

    taken: datetime | None = None
    gps_taken: datetime | None = None
    edited: datetime | None = None
    camera: str | None = None
    gps: tuple[float, float] | None = None
    rating: int | None = None
    raw_taken: str = ""
    said: datetime | None = None
    software: str | None = None
    lens: str | None = None
    focal: float | None = None
    label: str | None = None
    pick: bool | None = None
    burst: str | None = None
    motion: bool = False
    hint: str = ""


def read_block(
    block: bytes | None,
    xmp: bytes | None = None,
    beside: Sequence[bytes] = (),
    created: datetime | None = None,
) -> Exif:
    """Read a TIFF block, an XMP packet and the sidecars (`sidecars.read`); each may be missing or damaged.

    `created` is the time that IPTC gives, which counts where EXIF and XMP say none.
    """
    return _said(_tags(io.BytesIO(block)) if block else {}, makernote.read(block), xmp, beside, created)


def read_tiff(path: Path | str, xmp: bytes | None = None, beside: Sequence[bytes] = ()) -> Exif:
    """The same of a TIFF file, which is its own block. OSError where it cannot be opened."""
    with open(path, "rb") as f:
        return _said(_tags(f), makernote.Note(), xmp, beside)


def description(block: bytes) -> str:
    """The words of a TIFF block's ImageDescription; "" where there are none."""
    return _text(_tags(io.BytesIO(block)), "Image ImageDescription")


def _said(
    tags: Mapping[str, Any],
    note: makernote.Note,
    xmp: bytes | None,
    beside: Sequence[bytes],
    created: datetime | None = None,
) -> Exif:
    inside = packet.parse(xmp)
    outside = [packet.parse(data) for data in beside]
    packets = [*outside, inside]
    taken = _first_time(
        (tags, "EXIF DateTimeOriginal", "EXIF SubSecTimeOriginal", "EXIF OffsetTimeOriginal"),
        (tags, "EXIF DateTimeDigitized", "EXIF SubSecTimeDigitized", "EXIF OffsetTimeDigitized"),
    )
    if taken is None:
        taken = _xmp_time([inside], _XMP_TIMES) or (created if times.plausible(created) else None)
    edited = _first_time((tags, "Image DateTime", "EXIF SubSecTime", "EXIF OffsetTime"))
    software = _text(tags, "Image Software") or inside.first("xmp:CreatorTool")
    pick = next((p.pick for p in packets if p.pick is not None), None)
    return Exif(
        taken=taken,
        gps_taken=_gps_time(tags, taken or edited) or _xmp_time([inside], ("exif:GPSTimeStamp",)),
        edited=edited,
        camera=_camera(_text(tags, "Image Make"), _text(tags, "Image Model")),
        gps=_first(map(_xmp_position, outside)) or _position(tags) or _xmp_position(inside),
        rating=-1 if pick is False else _rating(tags, packets),
        raw_taken=_text(tags, "EXIF DateTimeOriginal"),
        said=_changed(_xmp_time(outside, _SIDECAR_TIMES), taken),
        software=software[:100] or None,
        lens=_text(tags, "EXIF LensModel")[:100] or None,
        focal=_focal(tags),
        label=_first(p.label or None for p in packets),
        pick=pick,
        burst=note.burst or inside.first("GCamera:BurstID")[:80] or None,
        motion=bool(note.live) or inside.first("GCamera:MotionPhoto", "GCamera:MicroVideo") == "1",
        hint=_hint(note.comment or inside.first("exif:UserComment"), software),
    )


def _first(values: Iterable[_T | None]) -> _T | None:
    return next((v for v in values if v is not None), None)


def _focal(tags: Mapping[str, Any]) -> float | None:
    values = _numbers(tags, "EXIF FocalLength")
    return round(values[0], 2) if values and 0 < values[0] < 10_000 else None


_SCREEN_TOOLS = re.compile(
    r"screen ?(?:shot|grab|cap)|snipping|snip & sketch|snagit|greenshot|sharex|lightshot|flameshot|spectacle|"
    r"monosnap|ksnip|cleanshot|picpick|\bscrot\b|\bgrim\b",
    re.IGNORECASE,
)


def _hint(comment: str, software: str) -> str:
    """What the file says it is; phones and Macs write "Screenshot" as user comment."""
    return "screenshot" if comment.lower() == "screenshot" or _SCREEN_TOOLS.search(software) else ""


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
        # exifread gives floats as tuples of one
        return [float(v[0] if isinstance(v, tuple) else v) for v in values]
    except (TypeError, ValueError, IndexError, ZeroDivisionError, OverflowError):
        return []


def _degrees(parts: list[float], reference: str) -> float | None:
    if not parts or len(parts) > 3:
        return None
    value = sum((p / 60.0**i for i, p in enumerate(parts)), 0.0)
    return -value if reference[:1].upper() in ("S", "W") else value


def _position(tags: Mapping[str, Any]) -> tuple[float, float] | None:
    lat = _degrees(_numbers(tags, "GPS GPSLatitude"), _text(tags, "GPS GPSLatitudeRef"))
    lon = _degrees(_numbers(tags, "GPS GPSLongitude"), _text(tags, "GPS GPSLongitudeRef"))
    return _plausible_position(lat, lon)


def _plausible_position(lat: float | None, lon: float | None) -> tuple[float, float] | None:
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


_XMP_TIMES = ("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate", "exif:DateTimeDigitized")
_SIDECAR_TIMES = ("exif:DateTimeOriginal", "photoshop:DateCreated")


def _xmp_time(packets: Iterable[Packet], names: tuple[str, ...]) -> datetime | None:
    for p in packets:
        for name in names:
            text = p.values.get(name)
            when = times.parse(text) if text else None
            if times.plausible(when):
                return when
    return None


def _changed(said: datetime | None, taken: datetime | None) -> datetime | None:
    """What a sidecar says, if it is another time than the camera's (to the second, as clocks show it).

    The same instant in another zone is no other time; nor is a time in UTC that a zone's offset explains,
    where the camera wrote none: programs note times so.
    """
    if said is None or taken is None:
        return said
    off = abs(said.replace(tzinfo=None) - taken.replace(tzinfo=None))
    if taken.tzinfo is not None and said.tzinfo is not None:
        off = min(off, abs(said - taken))
    elif said.utcoffset() == timedelta(0) and off <= _WIDEST_ZONE:
        off %= timedelta(minutes=15)
    return None if off < timedelta(seconds=1) else said


_WIDEST_ZONE = timedelta(hours=14)
_XMP_DEGREES = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])$")


def _xmp_position(p: Packet) -> tuple[float, float] | None:
    """XMP writes "39,6.9N" or "39,6,54N" (ISO 16684-1, GPSCoordinate)."""
    found = []
    for name in ("exif:GPSLatitude", "exif:GPSLongitude"):
        match = _XMP_DEGREES.match(p.values.get(name, "").strip())
        if match is None:
            return None
        found.append(_degrees([float(g) for g in match.groups()[:3] if g], match.group(4)))
    return _plausible_position(*found)


def _rating(tags: Mapping[str, Any], packets: Iterable[Packet]) -> int | None:
    for p in packets:
        if p.rating is not None:
            return p.rating
    stars = _numbers(tags, "Image Rating")
    if stars:
        return round(stars[0]) if -1 <= stars[0] <= 5 else None
    percent = _numbers(tags, "Image Tag 0x4749")
    return packet.stars_of_percent(percent[0]) if percent else None
