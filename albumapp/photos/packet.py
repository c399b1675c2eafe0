"""What an XMP packet says: properties by namespace, and face regions. Standard library only.

`parse` takes the packet of a photo or the bytes of a sidecar. It never raises: what is hostile (a DOCTYPE,
entities, megabytes) or no XML counts as silent, but the plain properties of a packet that is only damaged
are still found by text search. To read another property: its name in `Packet`'s methods, by NS.
Sources: ISO 16684-1 (XMP), MWG guidelines 2.0 chapter 5.9 (`mwg-rs`), Microsoft People Tagging (`MPRI`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree

from albumapp.photos.sidecars import LARGEST

MOST_REGIONS = 1000
MOST_DEPTH = 60  # levels of elements; the deepest packets in use have a dozen

NS = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "x": "adobe:ns:meta/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpDM": "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "darktable": "http://darktable.sf.net/",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    "GCamera": "http://ns.google.com/photos/1.0/camera/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "stArea": "http://ns.adobe.com/xmp/sType/Area#",
    "stDim": "http://ns.adobe.com/xap/1.0/sType/Dimensions#",
    "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
}
_PREFIX_OF = {uri: prefix for prefix, uri in NS.items()} | {uri.rstrip("/"): p for p, uri in NS.items()}
_OLD_PREFIXES = {"xap": "xmp"}  # as Adobe wrote until 2004
Box = tuple[float, float, float, float]
_FACES = frozenset({"", "face"})
_MARKUP = re.compile(r"<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StoredRegion:
    """A face as the packet has it. `box` is (x, y, w, h) in 0..1 from the top left, of the photo as its
    writer saw it; `applied` is that photo's (width, height) in px where said. `name` may be ""."""

    name: str
    box: Box
    applied: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Packet:
    """`values` are simple properties, `lists` the bags and sequences, both by "prefix:name" (NS)."""

    values: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    regions: tuple[StoredRegion, ...] = ()

    def first(self, *names: str) -> str:
        """The first of these properties that is there and not blank; "" without one."""
        return next((v for name in names if (v := self.values.get(name, ""))), "")

    def number(self, name: str) -> float | None:
        """A property as a finite number; None where it is none."""
        try:
            value = float(self.values[name])
        except (KeyError, ValueError):
            return None
        return value if abs(value) < 1e9 else None

    @property
    def rating(self) -> int | None:
        """-1 (rejected) to 5; Microsoft's percents where no stars are written."""
        stars = self.number("xmp:Rating")
        if stars is not None:
            return round(stars) if -1 <= round(stars) <= 5 else None
        percent = self.number("MicrosoftPhoto:Rating")
        return None if percent is None else stars_of_percent(percent)

    @property
    def pick(self) -> bool | None:
        """Lightroom's flag or digiKam's pick label: True picked, False rejected, None neither."""
        flag = self.number("xmpDM:pick")
        if flag in (1, -1):
            return flag == 1
        good = self.values.get("xmpDM:good", "").lower()
        if good in ("true", "false"):
            return good == "true"
        return {3: True, 1: False}.get(int(self.number("digiKam:PickLabel") or 0))

    @property
    def label(self) -> str:
        """The colour label, as the program calls it; "" without one."""
        said = self.values.get("xmp:Label", "")
        if said:
            return said[:60]
        kam = int(self.number("digiKam:ColorLabel") or 0)
        if 0 < kam < len(_DIGIKAM_LABELS):
            return _DIGIKAM_LABELS[kam]
        table = [int(t) for t in self.lists.get("darktable:colorlabels", ()) if t in set("01234")]
        return _DARKTABLE_LABELS[table[0]] if table else ""

    @property
    def keywords(self) -> tuple[str, ...]:
        """May hold names of people: not to be kept where names are not."""
        return self.lists.get("dc:subject", ())


EMPTY = Packet()
_DIGIKAM_LABELS = ("", "Red", "Orange", "Yellow", "Green", "Blue", "Magenta", "Gray", "Black", "White")
_DARKTABLE_LABELS = ("Red", "Yellow", "Green", "Blue", "Purple")


def stars_of_percent(percent: float) -> int | None:
    """Windows' RatingPercent (1, 25, 50, 75, 99 for one to five stars) as stars."""
    if not 0 <= percent <= 100:
        return None
    return next((n for n, least in ((5, 99), (4, 75), (3, 50), (2, 25), (1, 1)) if percent >= least), 0)


def parse(data: bytes | None) -> Packet:
    """Read a packet (UTF-8, or UTF-16 with its mark). EMPTY where it is missing, hostile or says nothing."""
    text = text_of(data)
    if not text:
        return EMPTY
    root = tree(text)
    return _lenient(text) if root is None else _read(root)


def text_of(data: bytes | None) -> str:
    """The packet's text without padding; "" where it is too large or declares a document type."""
    if not data or len(data) > LARGEST:
        return ""
    coding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = data.decode(coding, "replace").strip(" \t\r\n\0\ufeff")
    return "" if _MARKUP.search(text) else text


class _Bounded(ElementTree.TreeBuilder):
    """Refuses absurd nesting before it is built."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ElementTree.Element:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise ValueError("nested too deeply")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> ElementTree.Element:
        self._depth -= 1
        return super().end(tag)


def tree(text: str) -> ElementTree.Element | None:
    """The XML of a text that `text_of` let pass; None where it is not well-formed, or nested absurdly."""
    parser = ElementTree.XMLParser(target=_Bounded())
    try:
        parser.feed(text[max(0, text.find("<")) :])
        root = parser.close()
    except (ElementTree.ParseError, ValueError):
        return None
    return root if isinstance(root, ElementTree.Element) else None


def tag(name: str) -> str:
    """ElementTree's name of "prefix:name"."""
    prefix, _, local = name.partition(":")
    return f"{{{NS[prefix]}}}{local}"


def _name_of(tag_: str) -> str | None:
    uri, _, local = tag_[1:].rpartition("}")
    prefix = _PREFIX_OF.get(uri)
    return f"{prefix}:{local}" if prefix else None


def _read(root: ElementTree.Element) -> Packet:
    values: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    regions: list[StoredRegion] = []
    others: list[StoredRegion] = []
    for description in _descriptions(root):
        for name, value in description.attrib.items():
            if (known := _name_of(name)) is not None:
                values.setdefault(known, value.strip())
        for child in description:
            known = _name_of(child.tag)
            if known is None:
                continue
            if known == "mwg-rs:Regions":
                regions = [r for r in _mwg(child) if r is not None]
            elif known == "MP:RegionInfo":
                others = [*_microsoft(child)]
            elif items := [(li.text or "").strip() for li in _items(child)]:
                lists.setdefault(known, tuple(i for i in items if i))
                values.setdefault(known, items[0])
            elif not len(child):
                values.setdefault(known, (child.text or "").strip())
    # programs that write both schemas keep MWG's up to date
    return Packet(values, lists, tuple((regions or others)[:MOST_REGIONS]))


def _descriptions(root: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for rdf in [root] if root.tag == tag("rdf:RDF") else root.iter(tag("rdf:RDF")):
        yield from rdf.findall(tag("rdf:Description"))


def _items(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The members of the bag, sequence or alternative inside."""
    for kind in ("rdf:Bag", "rdf:Seq", "rdf:Alt"):
        for box in element.findall(tag(kind)):
            yield from box.findall(tag("rdf:li"))


def _holders(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Where a structure may have its fields: on itself or on a description inside."""
    yield element
    yield from element.findall(tag("rdf:Description"))


def _text(element: ElementTree.Element, name: str) -> str:
    for holder in _holders(element):
        if tag(name) in holder.attrib:
            return holder.attrib[tag(name)].strip()
        child = holder.find(tag(name))
        if child is not None:
            return (child.text or "").strip()
    return ""


def _child(element: ElementTree.Element, name: str) -> ElementTree.Element | None:
    found = (holder.find(tag(name)) for holder in _holders(element))
    return next((f for f in found if f is not None), None)


def _numbers(*texts: str) -> list[float] | None:
    try:
        values = [float(t) for t in texts]
    except ValueError:
        return None
    return values if all(abs(v) < 1e9 for v in values) else None


def listed_regions(root: ElementTree.Element) -> list[StoredRegion | None]:
    """MWG's regions, one for each member of the list in its order; None for what is no face (a pet, a focus
    point) or has no box."""
    found = (d.find(tag("mwg-rs:Regions")) for d in _descriptions(root))
    return [r for regions in found if regions is not None for r in _mwg(regions)]


def _mwg(regions: ElementTree.Element) -> Iterator[StoredRegion | None]:
    dimensions, members = _child(regions, "mwg-rs:AppliedToDimensions"), _child(regions, "mwg-rs:RegionList")
    size = (
        None if dimensions is None else _numbers(_text(dimensions, "stDim:w"), _text(dimensions, "stDim:h"))
    )
    applied = (size[0], size[1]) if size and min(size) > 0 else None
    for li in [] if members is None else _items(members):
        area = _child(li, "mwg-rs:Area")
        is_face = _text(li, "mwg-rs:Type").lower() in _FACES
        box = _area(area, applied) if area is not None and is_face else None
        yield None if box is None else StoredRegion(clean_name(_text(li, "mwg-rs:Name")), box, applied)


def _area(area: ElementTree.Element, applied: tuple[float, float] | None) -> Box | None:
    found = _numbers(*(_text(area, f"stArea:{k}") for k in "xywh"))
    if found is None:
        return None
    x, y, w, h = found
    if _text(area, "stArea:unit").lower() == "pixel":
        if applied is None:
            return None
        x, y, w, h = x / applied[0], y / applied[1], w / applied[0], h / applied[1]
    return _clamped(x - w / 2, y - h / 2, w, h)  # x, y are the centre


def _microsoft(info: ElementTree.Element) -> Iterator[StoredRegion]:
    members = _child(info, "MPRI:Regions")
    for li in [] if members is None else _items(members):
        found = _numbers(*_text(li, "MPReg:Rectangle").split(","))
        box = _clamped(*found) if found is not None and len(found) == 4 else None
        if box is not None:
            yield StoredRegion(clean_name(_text(li, "MPReg:PersonDisplayName")), box)


def _clamped(x: float, y: float, w: float, h: float) -> Box | None:
    """The part of the box inside the photo; None where nothing of it is."""
    left, top, right, bottom = max(0.0, x), max(0.0, y), min(1.0, x + w), min(1.0, y + h)
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None


def clean_name(text: str) -> str:
    """A name on one line, without control characters, of a length that a person can have."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200]


_NAME = r"[A-Za-z-]{1,30}:[A-Za-z]{1,40}"  # bounded, so that a megabyte of letters costs no square of it
_PROPERTY = re.compile(
    rf"""(?<![A-Za-z:-])({_NAME})\s{{0,9}}=\s{{0,9}}["']([^"'<]{{0,999}})["']|<({_NAME})>([^<]{{0,999}})</"""
)


def _lenient(text: str) -> Packet:
    """Plain properties of a packet that is no well-formed XML (cut short, prefixes undeclared)."""
    values: dict[str, str] = {}
    for match in _PROPERTY.finditer(text):
        prefix, _, local = (match.group(1) or match.group(3)).partition(":")
        prefix = _OLD_PREFIXES.get(prefix, prefix)
        value = match.group(2) if match.group(1) else match.group(4)
        if prefix in NS and value.strip():
            values.setdefault(f"{prefix}:{local}", html.unescape(value).strip())
    return Packet(values)
