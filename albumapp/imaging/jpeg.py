"""The structure of a JPEG file: its markers, without decoding it.

Serves the print path (`strip`: the same picture without private metadata, its entropy-coded data
byte-identical), identity (`picture_ranges`) and reading (`exif`, `xmp`, `icc`, `Jpeg.orientation`).
Files are memory-mapped; the answers are `(offset, length)` ranges, so that nothing large is copied.
Standard library only. Source: ITU-T T.81 annex B; APPn of JFIF, Exif 2.32, ICC.1 annex B.4, Adobe TN 5116.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Range = tuple[int, int]
Buffer = bytes | mmap.mmap

# a marker that ends entropy-coded data; the fixed first byte makes the search ten times faster
_ENTROPY_END = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
_SOF = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_DQT, _DHT, _DAC, _DRI, _SOS, _EOI, _COM, _DNL = 0xDB, 0xC4, 0xCC, 0xDD, 0xDA, 0xD9, 0xFE, 0xDC
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
_ICC = b"ICC_PROFILE\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF = b"Exif\0"


class NotJpeg(ValueError):
    """The bytes have no JPEG structure that could be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One marker segment; `offset` is at its FF byte, `length` covers marker and payload."""

    marker: int
    offset: int
    length: int

    @property
    def payload(self) -> Range:
        return (self.offset + 4, self.length - 4)


@dataclass(frozen=True, slots=True)
class Scan:
    """One SOS: its components, spectral band and bit position, and where its entropy-coded data lies."""

    components: tuple[int, ...]
    band: tuple[int, int]
    low_bit: int
    data: Range


@dataclass(frozen=True, slots=True)
class Jpeg:
    """The structure of one JPEG. `width` and `height` are px as stored, before any EXIF orientation.

    `end` is the offset behind the EOI (or the file's end where there is none); what lies behind it
    (`trailing` bytes: a motion photo's video, a second view) is no part of the picture.
    """

    width: int
    height: int
    components: int
    bits: int
    progressive: bool
    start: int
    end: int
    has_eoi: bool
    trailing: int
    segments: tuple[Segment, ...]
    scans: tuple[Scan, ...]
    component_ids: tuple[int, ...]
    sampling: tuple[tuple[int, int], ...]
    icc: bytes | None
    exif: bytes | None
    xmp: bytes | None
    adobe_transform: int | None

    @property
    def orientation(self) -> int:
        """EXIF orientation 1-8; 1 where it is absent or makes no sense."""
        return exif_orientation(self.exif)

    @property
    def inverted_cmyk(self) -> bool:
        """Four components with an Adobe marker hold their inks inverted (255 = no ink)."""
        return self.components == 4 and self.adobe_transform is not None

    @property
    def colour_complete(self) -> bool:
        """Whether every coefficient's last bit has at least begun to arrive (progressive files)."""
        if not self.progressive:
            return True
        done = {(c, k) for s in self.scans if s.low_bit == 0 for c in s.components for k in s.band}
        return all((c, k) in done for c in self.component_ids for k in (0, 63))


def read(path: Path | str) -> Jpeg:
    """The structure of the file. NotJpeg where it has none; OSError where it cannot be read."""
    with open(path, "rb") as f:
        try:
            with mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return parse(data)
        except ValueError as e:
            raise NotJpeg(str(e)) from e


def parse(data: Buffer) -> Jpeg:
    """The same from bytes or a memory map."""
    start = data.find(b"\xff\xd8\xff", 0, 4096)
    if start < 0:
        raise NotJpeg("no JPEG start marker")
    return _Parser(data, start).run()


class _Parser:
    """One pass over the markers; entropy-coded data is skipped by a search in C."""

    def __init__(self, data: Buffer, start: int) -> None:
        self.data = data
        self.start = start
        self.size = len(data)
        self.segments: list[Segment] = []
        self.scans: list[Scan] = []
        self.icc: dict[int, bytes] = {}
        self.exif: bytes | None = None
        self.xmp: bytes | None = None
        self.adobe: int | None = None
        self.frame: Segment | None = None

    def run(self) -> Jpeg:
        end, has_eoi = self._walk()
        if self.frame is None:
            raise NotJpeg("no picture size in the header")
        at, length = self.frame.payload
        payload = self.data[at : at + length]
        if len(payload) < 6:
            raise NotJpeg("the header is cut short")
        bits, height, width, count = struct.unpack_from(">BHHB", payload)
        if len(payload) < 6 + 3 * count or not width or not count:
            raise NotJpeg("the header makes no sense")
        if not height:
            height = self._height_of_dnl()
        parts = [payload[6 + 3 * i : 9 + 3 * i] for i in range(count)]
        return Jpeg(
            width=width,
            height=height,
            components=count,
            bits=bits,
            progressive=self.frame.marker in _PROGRESSIVE,
            start=self.start,
            end=end,
            has_eoi=has_eoi,
            trailing=self.size - end,
            segments=tuple(self.segments),
            scans=tuple(self.scans),
            component_ids=tuple(p[0] for p in parts),
            sampling=tuple((p[1] >> 4, p[1] & 15) for p in parts),
            icc=self._joined_icc(),
            exif=self.exif,
            xmp=self.xmp,
            adobe_transform=self.adobe,
        )

    def _walk(self) -> tuple[int, bool]:
        pos = self.start + 2
        while True:
            pos = self._next_marker(pos)
            if pos + 2 > self.size:
                return self.size, False
            marker = self.data[pos + 1]
            if marker == _EOI:
                return pos + 2, True
            if marker == 0x01 or 0xD0 <= marker <= 0xD8:  # stand-alone markers
                pos += 2
                continue
            if pos + 4 > self.size:
                return self.size, False
            length = 2 + struct.unpack(">H", self.data[pos + 2 : pos + 4])[0]
            if pos + length > self.size:
                return self.size, False
            segment = Segment(marker, pos, length)
            self.segments.append(segment)
            self._note(segment)
            pos += length
            if marker == _SOS:
                pos = self._skip_scan(segment)

    def _next_marker(self, pos: int) -> int:
        """Offset of the next FF that has a marker code behind it; stray bytes and fill are passed over."""
        found = self.data.find(b"\xff", pos)
        while found >= 0 and found + 1 < self.size and self.data[found + 1] in (0x00, 0xFF):
            found = self.data.find(b"\xff", found + 1)
        return found if found >= 0 else self.size

    def _skip_scan(self, segment: Segment) -> int:
        begin = segment.offset + segment.length
        hit = _ENTROPY_END.search(self.data, begin)
        end = hit.start() if hit else self.size
        at, length = segment.payload
        head = self.data[at : at + length]
        count = head[0] if head else 0
        if len(head) < 1 + 2 * count + 3:
            raise NotJpeg("a scan header makes no sense")
        first, last, bits = head[1 + 2 * count : 4 + 2 * count]
        ids = tuple(head[1 + 2 * i] for i in range(count))
        self.scans.append(Scan(ids, (first, last), bits & 15, (begin, end - begin)))
        return end

    def _note(self, segment: Segment) -> None:
        at, length = segment.payload
        if segment.marker in _SOF and self.frame is None:
            self.frame = segment
        elif segment.marker == _APP1:
            head = self.data[at : at + len(_XMP)]
            if head.startswith(_EXIF) and self.exif is None:
                self.exif = self.data[at + 6 : at + length]
            elif head == _XMP and self.xmp is None:
                self.xmp = self.data[at + len(_XMP) : at + length]
        elif segment.marker == _APP2 and self.data[at : at + 12] == _ICC and length > 14:
            self.icc[self.data[at + 12]] = self.data[at + 14 : at + length]
        elif segment.marker == _APP14 and self.data[at : at + 5] == b"Adobe" and length >= 12:
            self.adobe = self.data[at + 11]

    def _joined_icc(self) -> bytes | None:
        joined = b"".join(self.icc[n] for n in sorted(self.icc))
        # a profile states its own length first; anything else is a damaged one
        if len(joined) >= 132 and struct.unpack_from(">I", joined)[0] <= len(joined):
            return joined
        return None

    def _height_of_dnl(self) -> int:
        for segment in self.segments:
            if segment.marker == _DNL and segment.length >= 6:
                at = segment.payload[0]
                height = int.from_bytes(self.data[at : at + 2], "big")
                if height:
                    return height
        raise NotJpeg("the header makes no sense")


def exif_orientation(block: bytes | None) -> int:
    """Orientation (tag 274 of IFD0) of a TIFF block as EXIF holds it; 1 where absent or senseless."""
    if block is None or len(block) < 10 or block[:2] not in (b"II", b"MM"):
        return 1
    order = "<" if block[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", block, 4)
    if at + 2 > len(block):
        return 1
    (count,) = struct.unpack_from(order + "H", block, at)
    for i in range(count):
        entry = at + 2 + 12 * i
        if entry + 12 > len(block):
            break
        tag, kind = struct.unpack_from(order + "HH", block, entry)
        if tag == 274:
            size = "I" if kind == 4 else "H"
            (value,) = struct.unpack_from(order + size, block, entry + 8)
            return int(value) if 1 <= value <= 8 else 1
    return 1


def _kept(data: Buffer, segment: Segment) -> bool:
    at, _ = segment.payload
    if segment.marker == _APP0:
        return bytes(data[at : at + 5]) == b"JFIF\0"
    if segment.marker == _APP2:
        return bytes(data[at : at + 12]) == _ICC
    if segment.marker == _APP14:
        return bytes(data[at : at + 5]) == b"Adobe"
    return segment.marker != _COM and not 0xE0 <= segment.marker <= 0xEF


def strip_ranges(data: Buffer, jpeg: Jpeg) -> list[Range]:
    """What of the file is the picture: decoding and colour only, up to the EOI, in file order.

    Kept: SOI, APP0 JFIF, APP2 ICC, APP14 Adobe, tables, frame, scans with their data. Dropped: EXIF,
    XMP, IPTC, comments, maker segments, thumbnails, all behind the EOI. Neighbours are joined. Where
    `has_eoi` is false, the reader of the ranges appends `EOI`.
    """
    scan_data = {s.data[0]: s.data for s in jpeg.scans}
    ranges: list[Range] = [(jpeg.start, 2)]
    for segment in jpeg.segments:
        if _kept(data, segment):
            ranges.append((segment.offset, segment.length))
        following = scan_data.get(segment.offset + segment.length)
        if segment.marker == _SOS and following is not None:
            ranges.append(following)
    if jpeg.has_eoi:
        ranges.append((jpeg.end - 2, 2))
    return _joined(ranges)


EOI = b"\xff\xd9"


def picture_ranges(data: Buffer, jpeg: Jpeg) -> list[Range]:
    """What decides the pixels: tables, frame and scans, no APPn at all. For identity."""
    scan_data = {s.data[0]: s.data for s in jpeg.scans}
    ranges: list[Range] = []
    for segment in jpeg.segments:
        if segment.marker != _COM and not 0xE0 <= segment.marker <= 0xEF:
            ranges.append((segment.offset, segment.length))
        following = scan_data.get(segment.offset + segment.length)
        if segment.marker == _SOS and following is not None:
            ranges.append(following)
    return _joined(ranges)


def _joined(ranges: list[Range]) -> list[Range]:
    joined: list[Range] = []
    for offset, length in ranges:
        if joined and sum(joined[-1]) == offset:
            joined[-1] = (joined[-1][0], joined[-1][1] + length)
        else:
            joined.append((offset, length))
    return joined


def strip(path: Path | str, block: int = 1 << 20) -> Iterator[bytes]:
    """The JPEG without private metadata, in blocks of at most `block` bytes. NotJpeg, OSError."""
    with open(path, "rb") as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as data:
        jpeg = parse(data)
        for offset, length in strip_ranges(data, jpeg):
            for at in range(offset, offset + length, block):
                yield data[at : min(at + block, offset + length)]
        if not jpeg.has_eoi:
            yield EOI
