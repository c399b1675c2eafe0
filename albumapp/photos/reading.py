"""One file to a record and a thumbnail, in a worker process. Never raises for a bad file.

Imports numpy, Pillow and cv2 through `imaging.decode`: import it where work is done, not in the window.
"""

from __future__ import annotations

import os
from pathlib import Path

import simplejpeg

from albumapp.basis import UserError
from albumapp.imaging import decode
from albumapp.photos import exif, identity, sidecars, times
from albumapp.photos.record import PhotoRecord, ReadPhoto, Unreadable

THUMB_SIDE = 320
THUMB_QUALITY = 82


def read_photo(path: str, thumb_side: int = THUMB_SIDE) -> ReadPhoto | Unreadable:
    """Record and thumbnail of one file, or why it is left out. The whole picture is decoded (scaled),
    so that a damaged one is found at import and not at print."""
    try:
        return _read(path, thumb_side)
    except UserError as e:
        return Unreadable(path, e.what, e.mend)


def _read(path: str, thumb_side: int) -> ReadPhoto:
    mark, beside = sidecars.stamp(path), sidecars.read(path)
    with decode.open_picture(path) as picture:
        stat = os.stat(path)
        thumbnail = simplejpeg.encode_jpeg(picture.rgb(thumb_side), THUMB_QUALITY)
        info = picture.info
        is_tiff = info.format == "tiff"
        if is_tiff:
            said = exif.read_tiff(path, picture.xmp, beside)
        else:
            said = exif.read_block(picture.exif, picture.xmp, beside)
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
