"""What is known of one photo from its file. Standard library only: the window's start imports this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import Any

# where the time comes from, best first; "none" where nothing says
TIME_SOURCES = ("user", "clock", "exif", "gps", "name", "file", "none")
_TIMES = ("taken", "taken_exif", "gps_taken")
_JOINED = (
    *("taken_exif", "gps_taken", "camera", "gps", "rating", "software", "lens", "focal", "label", "pick"),
    *("burst", "motion", "hint", "zone"),
)


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    """One photo. `id` is the hash of its image data, so metadata edits do not change it.

    `width` and `height` are px as seen, with the EXIF `orientation` (1-8) applied. `taken` is the
    corrected local time (with offset where known) and `taken_source` says where it comes from, one of
    TIME_SOURCES; `taken_exif` is what the camera wrote and `gps_taken` what satellites said (in UTC unless
    the camera knew its offset). `gps` is (latitude, longitude) in degrees. `rating` is 0-5 or None, -1 for
    rejected; `pick` says whether a program flagged the photo as picked. `path` is one place where it was seen
    last. `focal` is in mm; `label` is a colour label as its program calls it; `burst` names the burst that
    the camera took it in; `motion`: part of a live or motion photo; `hint` is what the file says it is
    ("screenshot", or ""); `sidecar` changes with the XMP files beside the photo (0: none). `zone` is the
    time zone that the position lies in ("Europe/Lisbon").
    """

    id: str
    path: str
    format: str
    width: int
    height: int
    orientation: int = 1
    taken: datetime | None = None
    taken_exif: datetime | None = None
    taken_source: str = "none"
    camera: str | None = None
    gps: tuple[float, float] | None = None
    rating: int | None = None
    file_size: int = 0
    mtime_ns: int = 0
    gps_taken: datetime | None = None
    software: str | None = None
    lens: str | None = None
    focal: float | None = None
    label: str | None = None
    pick: bool | None = None
    burst: str | None = None
    motion: bool = False
    hint: str = ""
    sidecar: int = 0
    zone: str | None = None

    @property
    def aspect(self) -> float:
        return self.width / self.height


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that is left out, with the reason in plain words and how to mend it."""

    path: str
    error: str
    mend: str = ""


@dataclass(frozen=True, slots=True)
class AsideFile:
    """A file found that is set aside unread: `kind` is "video", or "motion" for the video of a live photo."""

    path: str
    kind: str


@dataclass(frozen=True, slots=True)
class ReadPhoto:
    """What one read of a file gave. `thumbnail` is a JPEG, oriented, sRGB, of at most the asked side."""

    record: PhotoRecord
    thumbnail: bytes


def joined(copies: Sequence[PhotoRecord]) -> PhotoRecord:
    """What is known of one photo that lies in several files of the same picture: the first's word counts, and
    where it says nothing (its time, place or rating was stripped) the next one's."""
    first = copies[0]
    best = min(copies, key=lambda r: (TIME_SOURCES.index(r.taken_source), r is not first))
    values: dict[str, Any] = {"taken": best.taken, "taken_source": best.taken_source}
    for name in _JOINED:
        values[name] = next((v for r in copies if (v := getattr(r, name))), getattr(first, name))
    return replace(first, **values)


def to_json(record: PhotoRecord) -> dict[str, Any]:
    """A record as JSON values."""
    data = asdict(record)
    for key in _TIMES:
        data[key] = data[key].isoformat() if data[key] is not None else None
    return data


def from_json(data: Mapping[str, Any]) -> PhotoRecord:
    """Inverse of `to_json`; keys of later versions are ignored."""
    known = {f.name for f in fields(PhotoRecord)}
    values = {k: v for k, v in data.items() if k in known}
    for key in _TIMES:
        if values.get(key) is not None:
            values[key] = datetime.fromisoformat(values[key])
    if values.get("gps") is not None:
        values["gps"] = tuple(values["gps"])
    return PhotoRecord(**values)
