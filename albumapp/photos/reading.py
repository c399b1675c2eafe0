"""One file to a record and a thumbnail, in a worker process. Never raises for a bad file.

Imports numpy, Pillow and cv2 through `imaging.decode`: import it where work is done, not in the window.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import simplejpeg

from albumapp.basis import UserError
from albumapp.imaging import decode, pixels
from albumapp.imaging.decode import Picture
from albumapp.imaging.pixels import Pixels
from albumapp.photos import exif, identity, iptc, sidecars, times
from albumapp.photos.record import PhotoRecord, ReadPhoto, Unreadable
from albumapp.photos.zone import zone_at

THUMB_SIDE = 320
THUMB_QUALITY = 82
_APP13 = 0xED


def read_photo(path: str) -> ReadPhoto | Unreadable:
    """Record and thumbnail of one file, or why it is left out. The whole picture is decoded (scaled),
    so that a damaged one is found at import and not at print."""
    try:
        with decode.open_picture(path) as picture:
            return read_open(picture, path, picture.rgb(THUMB_SIDE))
    except UserError as e:
        return Unreadable(path, e.what, e.mend)


def _iptc_time(picture: Picture, path: str) -> datetime | None:
    """The time that the IPTC block of a JPEG gives."""
    if picture.structure is None or picture.info.format != "jpeg":
        return None
    parts = [s.payload for s in picture.structure.segments if s.marker == _APP13]
    if not parts:
        return None
    with open(path, "rb") as f:
        data = b"".join(f.read(length) for offset, length in parts if f.seek(offset) == offset)
    return iptc.created(data)


def read_open(picture: Picture, path: str, rgb: Pixels) -> ReadPhoto:
    """The same of a picture that is open, and decoded at THUMB_SIDE or larger. UserError where it fails."""
    mark, beside = sidecars.stamp(path), sidecars.read(path)
    stat = os.stat(path)
    thumbnail = simplejpeg.encode_jpeg(pixels.shrunk(rgb, *_thumb_size(rgb)), THUMB_QUALITY)
    info = picture.info
    is_tiff = info.format == "tiff"
    if is_tiff:
        said = exif.read_tiff(path, picture.xmp, beside)
    else:
        said = exif.read_block(picture.exif, picture.xmp, beside, _iptc_time(picture, path))
    plain_jpeg = picture.structure if info.format == "jpeg" else None
    photo = identity.photo_id(path, plain_jpeg)
    taken, source = times.best(said.taken, said.gps_taken, said.edited, Path(path).name, stat.st_mtime_ns)
    if said.said is not None:  # a person corrected it in another program
        taken, source = said.said, "user"
    width, height = info.seen
    record = PhotoRecord(
        id=photo,
        path=path,
        format=info.format,
        width=width,
        height=height,
        orientation=info.orientation,
        taken=taken,
        taken_exif=said.taken,
        gps_taken=said.gps_taken,
        zone=zone_at(*said.gps) if said.gps else None,
        taken_source=source,
        camera=said.camera,
        gps=said.gps,
        rating=said.rating,
        file_size=stat.st_size,
        mtime_ns=stat.st_mtime_ns,
        software=said.software,
        lens=said.lens,
        focal=said.focal,
        label=said.label,
        pick=said.pick,
        burst=said.burst,
        motion=said.motion,
        hint=said.hint,
        sidecar=mark,
    )
    return ReadPhoto(record, thumbnail)


def _thumb_size(rgb: Pixels) -> tuple[int, int]:
    return pixels.fitted(rgb.shape[1], rgb.shape[0], THUMB_SIDE)
