"""Names of people on a photo: read from XMP of file and sidecars, and written into a sidecar.

Boxes are in 0..1 of the photo as seen. MWG's regions are of the photo as stored, before its orientation,
unless their `AppliedToDimensions` say otherwise; where these fit neither, the photo was cropped since and the
regions are dropped. Writing never touches the photo: it splices faces into the text of a sidecar and leaves
every other byte of it alone. Imports numpy, Pillow and cv2 through `imaging.decode`.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat
from xml.sax.saxutils import escape

from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.imaging import decode
from albumapp.imaging.decode import ImageInfo
from albumapp.photos import packet, sidecars
from albumapp.photos.packet import NS, StoredRegion

_SAME_FACE = 0.3  # intersection over union from which two boxes are of one face
_CORNERS: dict[int, Callable[[float, float], tuple[float, float]]] = {
    1: lambda x, y: (x, y),
    2: lambda x, y: (1 - x, y),
    3: lambda x, y: (1 - x, 1 - y),
    4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x),
    6: lambda x, y: (1 - y, x),
    7: lambda x, y: (1 - y, 1 - x),
    8: lambda x, y: (y, 1 - x),
}
_INVERSE = {6: 8, 8: 6}


@dataclass(frozen=True, slots=True)
class Region:
    """A named face: `box` in 0..1 of the photo as seen."""

    name: str
    box: Rect


def turned(box: Rect, orientation: int) -> Rect:
    """A box (0..1) of the photo as stored, as a box of the photo as seen (EXIF orientation 1-8)."""
    to = _CORNERS[orientation]
    (x0, y0), (x1, y1) = to(box.x, box.y), to(box.right, box.bottom)
    return Rect.corners(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def turned_back(box: Rect, orientation: int) -> Rect:
    """The inverse of `turned`."""
    return turned(box, _INVERSE.get(orientation, orientation))


def read_regions(path: Path | str) -> tuple[Region, ...]:
    """The named faces that other programs marked, of the first that has any: the sidecar changed last, the
    other sidecars, the photo itself. UserError where the photo cannot be read."""
    with decode.open_picture(path) as picture:
        info, inside = picture.info, picture.xmp
    for data in (*sidecars.read(path), inside):
        found = [(r.name, _seen(r, info)) for r in packet.parse(data).regions if r.name]
        if found:
            return tuple(Region(name, box) for name, box in found if box is not None)
    return ()


def _seen(region: StoredRegion, info: ImageInfo) -> Rect | None:
    box = Rect.of(region.box)
    if region.applied is not None:
        applied = region.applied[0] / region.applied[1]
        if not _fits(applied, info.width / info.height):
            return box if _fits(applied, info.seen[0] / info.seen[1]) else None
    return turned(box, info.orientation)


def _fits(a: float, b: float) -> bool:
    return abs(math.log(a / b)) < 0.02


def write_sidecar_regions(path: Path | str, regions: Iterable[Region], out_path: Path | str) -> None:
    """Write the faces of the photo at `path` into the sidecar at `out_path`, made anew or merged.

    In a sidecar that is there, a face that one of `regions` lies on is replaced by it; all other faces, and
    everything else, stay as they are. Written whole or not at all. UserError where the folder may not be
    written to, and where the file is no sidecar that can be read.
    """
    out = Path(out_path)
    if out.suffix.lower() != sidecars.SUFFIX:
        raise UserError("{name} is no sidecar.", "Give a name that ends in .xmp.", out, name=out.name)
    info = decode.probe(path)
    wanted = [Region(packet.clean_name(r.name), r.box) for r in regions]
    before = _text_before(out)
    after = _fresh(wanted, info) if before is None else _merged(before, wanted, info, out)
    _replace(out, after.encode())


def _text_before(out: Path) -> str | None:
    """What the sidecar holds; None where there is none, or an empty one."""
    try:
        data = out.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as e:
        raise UserError(
            "{name} cannot be read: {why}.", "Check its permissions.", out, name=out.name, why=e.strerror
        ) from e
    if not data.strip():
        return None
    text = packet.text_of(data)
    if not text or "\ufffd" in text or packet.tree(text) is None:
        raise UserError(
            "{name} is no sidecar that can be read.",
            "Move it away, and names are written to a new one.",
            out,
            name=out.name,
        )
    return text[text.find("<") :]


def _item(name: str, box: Rect) -> str:
    """One member of a region list, with the namespaces that it needs."""
    spaces = " ".join(f'xmlns:{p}="{NS[p]}"' for p in ("rdf", "mwg-rs", "stArea"))
    return (
        f'<rdf:li {spaces} rdf:parseType="Resource"><mwg-rs:Name>{escape(name)}</mwg-rs:Name>'
        f"<mwg-rs:Type>Face</mwg-rs:Type>"
        f'<mwg-rs:Area stArea:x="{box.cx:.6f}" stArea:y="{box.cy:.6f}" stArea:w="{box.w:.6f}"'
        f' stArea:h="{box.h:.6f}" stArea:unit="normalized"/></rdf:li>'
    )


def _description(items: Sequence[str], info: ImageInfo) -> str:
    spaces = " ".join(f'xmlns:{p}="{NS[p]}"' for p in ("rdf", "mwg-rs", "stDim"))
    members = "".join(f"{i}\n" for i in items)
    return (
        f'<rdf:Description rdf:about="" {spaces}><mwg-rs:Regions rdf:parseType="Resource">\n'
        f'<mwg-rs:AppliedToDimensions stDim:w="{info.width}" stDim:h="{info.height}" stDim:unit="pixel"/>\n'
        f"<mwg-rs:RegionList><rdf:Bag>\n{members}</rdf:Bag></mwg-rs:RegionList>\n"
        "</mwg-rs:Regions></rdf:Description>\n"
    )


def _fresh(wanted: Sequence[Region], info: ImageInfo) -> str:
    items = [_item(r.name, turned_back(r.box, info.orientation)) for r in wanted]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        f'<rdf:RDF xmlns:rdf="{NS["rdf"]}">\n{_description(items, info)}</rdf:RDF>\n</x:xmpmeta>\n'
    )


@dataclass(slots=True)
class _Places:
    """Offsets, in bytes, of what a merge touches: where `rdf:RDF` ends, and MWG's regions, their list's end
    and its members."""

    rdf_end: int | None = None
    regions: tuple[int, int] | None = None
    list_end: int | None = None
    members: list[tuple[int, int]] = field(default_factory=list)


def _merged(text: str, wanted: Sequence[Region], info: ImageInfo, out: Path) -> str:
    data = re.sub(r"""^(<\?xml[^>]*?encoding=["'])[\w-]+""", r"\g<1>UTF-8", text).encode()
    places = _places(data)
    if places.rdf_end is None:
        raise UserError("{name} holds no metadata of a photo.", "Give another name.", out, name=out.name)

    def replaced(box: Rect | None) -> bool:
        return box is not None and any(_overlap(box, w.box) >= _SAME_FACE for w in wanted)

    root = packet.tree(text)
    listed = [] if root is None else packet.listed_regions(root)
    boxes = [None if r is None else _seen(r, info) for r in listed]
    stale = any(r is not None and box is None for r, box in zip(listed, boxes, strict=True))
    if listed and not stale and places.list_end is not None and len(listed) == len(places.members):
        turn = any(r is not None and box != Rect.of(r.box) for r, box in zip(listed, boxes, strict=True))
        as_stored = turn or not any(listed)
        new = [_item(r.name, turned_back(r.box, info.orientation) if as_stored else r.box) for r in wanted]
        gone = [at for at, box in zip(places.members, boxes, strict=True) if replaced(box)]
        return _spliced(data, gone, places.list_end, "".join(f"{i}\n" for i in new))
    others = [(r.name, _seen(r, info)) for r in packet.parse(data).regions] if not listed else []
    kept = [Region(name, box) for name, box in others if box is not None and not replaced(box)]
    new = [_item(r.name, turned_back(r.box, info.orientation)) for r in (*kept, *wanted)]
    gone = [places.regions] if places.regions is not None else []
    return _spliced(data, gone, places.rdf_end, _description(new, info))


def _spliced(data: bytes, cuts: Sequence[tuple[int, int]], at: int, added: str) -> str:
    """The text without these ranges, and with `added` at the offset `at`, which lies in none of them."""
    for start, end in sorted([*cuts, (at, at)], reverse=True):
        data = data[:start] + (added.encode() if start == at else b"") + data[end:]
    return data.decode()


def _places(data: bytes) -> _Places:
    """Where `rdf:RDF` ends, and where MWG's regions and the faces in their list lie."""
    found = _Places()
    parser = expat.ParserCreate("utf-8", "}")
    open_: list[tuple[str, int]] = []
    names = {k: packet.tag(k)[1:] for k in ("rdf:RDF", "rdf:li", "mwg-rs:Regions", "mwg-rs:RegionList")}
    boxes = {packet.tag(k)[1:] for k in ("rdf:Bag", "rdf:Seq", "rdf:Alt")}

    def start(name: str, attributes: object) -> None:
        open_.append((name, parser.CurrentByteIndex))

    def end(name: str) -> None:
        _, begun = open_.pop()
        at = parser.CurrentByteIndex
        if data[at : at + 2] != b"</":  # an empty element has no inside to write to
            return
        behind = data.index(b">", at) + 1
        above = [n for n, _ in open_]
        if name == names["rdf:RDF"]:
            found.rdf_end = at
        elif name == names["mwg-rs:Regions"]:
            found.regions = (begun, behind)
        elif above and above[-1] == names["mwg-rs:RegionList"] and name in boxes:
            found.list_end = at
        elif name == names["rdf:li"] and names["mwg-rs:RegionList"] in above[-2:-1]:
            found.members.append((begun, behind))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(data, True)
    return found


def _overlap(a: Rect, b: Rect) -> float:
    """Intersection over union."""
    w, h = min(a.right, b.right) - max(a.x, b.x), min(a.bottom, b.bottom) - max(a.y, b.y)
    both = max(0.0, w) * max(0.0, h)
    return both / (a.area + b.area - both) if both else 0.0


def _replace(out: Path, data: bytes) -> None:
    part: str | None = None
    try:
        handle, part = tempfile.mkstemp(".part", f".{out.name}.", out.parent)
        with os.fdopen(handle, "wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        if out.exists():
            os.chmod(part, out.stat().st_mode & 0o777)
        else:
            os.chmod(part, 0o644)
        os.replace(part, out)
    except OSError as e:
        raise UserError(
            "{name} cannot be written to {folder}: {why}.",
            "Choose a folder that may be written to and has room.",
            out,
            name=out.name,
            folder=out.parent,
            why=e.strerror,
        ) from e
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                os.unlink(part)
