"""What people wrote into a photo: its title and description, from XMP (sidecars first), IPTC and EXIF.

Read when somebody asks for it, never kept: it is offered as a caption.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from albumapp.basis import UserError
from albumapp.imaging import decode
from albumapp.photos import exif, iptc, packet, sidecars

_APP13 = 0xED
_LONGEST = 300
# what cameras and programs put there by themselves
_NOT_WORDS = re.compile(
    r"^(olympus digital camera|samsung|default|screenshot|sony dsc|kodak.*|minolta.*"
    r"|.*\.(jpe?g|png|tiff?|heic))$",
    re.IGNORECASE,
)


def written(path: str) -> list[str]:
    """Title and description of a file, each once, the title first; none where nobody wrote any."""
    try:
        with decode.open_picture(path) as picture:
            block, xmp, parts = picture.exif, picture.xmp, _segments(picture, path)
    except UserError:
        return []
    packets = [packet.parse(data) for data in (*sidecars.read(path), xmp)]
    said: list[str] = []
    for prefix in ("dc:title", "photoshop:Headline", "dc:description"):
        said += [words for p in packets if (words := _of(p, prefix))]
    said += iptc.words(parts) if parts else []
    if block:
        said.append(exif.description(block))
    found = (" ".join(words.split())[:_LONGEST] for words in said)
    return list(dict.fromkeys(w for w in found if w and not _NOT_WORDS.match(w)))


def _of(p: packet.Packet, name: str) -> str:
    return p.first(name) or next(iter(p.lists.get(name, ())), "")


def _segments(picture: decode.Picture, path: str) -> bytes:
    if picture.structure is None or picture.info.format != "jpeg":
        return b""

    def parts() -> Iterator[bytes]:
        with open(path, "rb") as f:
            for s in picture.structure.segments if picture.structure is not None else ():
                if s.marker == _APP13:
                    offset, length = s.payload
                    f.seek(offset)
                    yield f.read(length)

    return b"".join(parts())
