"""Colour spaces of a PDF (ISO 32000-1, 8.6): what they are, and whether they make sense."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pikepdf import Array, Dictionary, Name, Stream, String

from albumapp.imaging.colour import profile_name
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_functions import values

DEVICE = {"DeviceGray": 1, "DeviceRGB": 3, "DeviceCMYK": 4}
_SHORT = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK", "I": "Indexed"}
_DEFAULTS = {"DeviceGray": "DefaultGray", "DeviceRGB": "DefaultRGB", "DeviceCMYK": "DefaultCMYK"}
_ICC_SPACES = {"GRAY": 1, "RGB ": 3, "CMYK": 4, "Lab ": 3}
_MOST_ICC = 20_000_000
_DEEP = 6


@dataclass(frozen=True, slots=True)
class Icc:
    """The head of an ICC profile (ICC.1, 7.2). `data` is all of it."""

    data: bytes
    space: str  # "RGB ", "CMYK" ...
    kind: str  # "prtr", "mntr" ...
    version: tuple[int, int]

    @property
    def channels(self) -> int:
        return _ICC_SPACES.get(self.space, 0)

    @property
    def name(self) -> str:
        return profile_name(self.data)

    @property
    def sound(self) -> bool:
        """Whether the tags that it lists lie within it."""
        count = struct.unpack_from(">I", self.data, 128)[0]
        if not 0 < count < 200 or len(self.data) < 132 + 12 * count:
            return False
        tags = (struct.unpack_from(">4sII", self.data, 132 + 12 * i) for i in range(count))
        return all(at + length <= len(self.data) for _, at, length in tags)


def icc(data: bytes | None) -> Icc | None:
    """None where it is no ICC profile."""
    if data is None or len(data) < 132 or data[36:40] != b"acsp":
        return None
    space, kind = data[16:20].decode("latin-1"), data[12:16].decode("latin-1")
    return Icc(data, space, kind, (data[8], data[9] >> 4))


@dataclass(frozen=True, slots=True)
class Space:
    """One colour space. `kind` is PDF's name of its family, `n` its components.

    `base` is the space of an Indexed one's table, or of the inks that stand for a spot colour; `names` are
    the colorants of Separation and DeviceN, `full` what stands for all of one; `table` is an Indexed one's.
    `broken`: it makes no sense.
    """

    kind: str
    n: int
    icc: Icc | None = None
    base: Space | None = None
    names: tuple[str, ...] = ()
    table: bytes = b""
    lab: tuple[float, ...] = ()
    full: tuple[float, ...] | None = None
    broken: str = ""

    @property
    def spot(self) -> bool:
        return self.kind in ("Separation", "DeviceN")

    def parts(self) -> Iterator[Space]:
        """Itself and what it is based on."""
        yield self
        if self.base is not None:
            yield from self.base.parts()

    def initial(self) -> tuple[float, ...]:
        """The colour that a space begins with (8.6.8 of ISO 32000-1: `cs`)."""
        if self.kind == "DeviceCMYK" or (self.kind == "ICCBased" and self.n == 4):
            return (0.0, 0.0, 0.0, 1.0)
        return (1.0 if self.spot else 0.0,) * self.n


GRAY, RGB, CMYK = (Space(kind, n) for kind, n in DEVICE.items())
PATTERN = Space("Pattern", 0)
UNKNOWN = Space("Unknown", 0, broken="unknown")


class Spaces:
    """Reads colour spaces, each indirect one once."""

    def __init__(self, most_stream: int = _MOST_ICC) -> None:
        self._known: dict[tuple[int, int], Space] = {}
        self._profiles: dict[tuple[int, int], Icc | None] = {}
        self._most = min(most_stream, _MOST_ICC)

    def profile(self, stream: Any) -> Icc | None:
        key = po.identity(stream)
        if key is not None and key in self._profiles:
            return self._profiles[key]
        found = icc(po.decoded(stream, self._most))
        if key is not None:
            self._profiles[key] = found
        return found

    def read(self, obj: Any, resources: Any = None, deep: int = 0) -> Space:
        """The space that `obj` (a name or an array) is, with what `resources` say of names."""
        if deep > _DEEP:
            return UNKNOWN
        if isinstance(obj, Name):
            return self._named(po.name(obj), resources, deep)
        key = po.identity(obj)
        if key is not None and key in self._known:
            return self._known[key]
        made = self._array(obj, resources, deep) if isinstance(obj, Array) else UNKNOWN
        if key is not None:
            self._known[key] = made
        return made

    def _named(self, name: str, resources: Any, deep: int) -> Space:
        name = _SHORT.get(name, name)
        table = po.get(resources, "/ColorSpace")
        if name in DEVICE:
            instead = po.get(table, "/" + _DEFAULTS[name])
            if instead is not None and deep < _DEEP:
                made = self.read(instead, None, deep + 1)
                if not made.broken and made.n == DEVICE[name]:
                    return made
            return Space(name, DEVICE[name])
        if name == "Pattern":
            return PATTERN
        found = po.get(table, "/" + name) if name else None
        if found is None:
            return UNKNOWN
        if isinstance(found, Name) and po.name(found) == name:
            return UNKNOWN
        return self.read(found, resources, deep + 1)

    def _array(self, obj: Any, resources: Any, deep: int) -> Space:
        e = po.elements(obj)
        kind = _SHORT.get(po.name(e[0]), po.name(e[0])) if e else ""
        if kind in DEVICE or (kind == "Pattern" and len(e) == 1):
            return self._named(kind, resources, deep)
        if len(e) < 2:
            return UNKNOWN
        if kind == "Pattern":
            return Space("Pattern", 0, base=self.read(e[1], resources, deep + 1))
        if kind == "ICCBased":
            return self._icc_based(e[1])
        if kind in ("CalGray", "CalRGB", "Lab"):
            return self._cie(kind, e[1])
        if kind == "Indexed":
            return self._indexed(e, resources, deep)
        if kind in ("Separation", "DeviceN"):
            return self._spot(kind, e, resources, deep)
        return UNKNOWN

    def _icc_based(self, stream: Any) -> Space:
        n = int(po.number(po.get(stream, "/N")) or 0)
        profile = self.profile(stream)
        if n not in (1, 3, 4):
            return Space("ICCBased", profile.channels if profile else 0, profile, broken="components")
        broken = ""
        if profile is None or not profile.sound:
            broken = "profile"
        elif profile.channels != n:
            broken = "components"
        return Space("ICCBased", n, profile, broken=broken)

    def _cie(self, kind: str, said: Any) -> Space:
        n = 1 if kind == "CalGray" else 3
        white = po.numbers(po.get(said, "/WhitePoint"), 3)
        ranges = po.numbers(po.get(said, "/Range"), 4) or (-100.0, 100.0, -100.0, 100.0)
        lab = ranges if kind == "Lab" else ()
        return Space(kind, n, lab=lab, broken="" if white and white[1] > 0 else "white point")

    def _indexed(self, e: list[Any], resources: Any, deep: int) -> Space:
        if len(e) < 4:
            return Space("Indexed", 1, broken="table")
        base = self.read(e[1], resources, deep + 1)
        high = po.number(e[2])
        if isinstance(e[3], Stream):
            table = po.decoded(e[3], 1 << 16) or b""
        else:
            table = bytes(e[3]) if isinstance(e[3], String) else b""
        sane = high is not None and 0 <= high <= 255 and base.n and base.kind not in ("Indexed", "Pattern")
        whole = sane and len(table) >= base.n  # readers take what a short table lacks for nothing
        return Space("Indexed", 1, base=base, table=table, broken="" if whole else "table")

    def _spot(self, kind: str, e: list[Any], resources: Any, deep: int) -> Space:
        names = (po.name(e[1]),) if kind == "Separation" else tuple(po.name(x) for x in po.elements(e[1]))
        if len(e) < 4:
            return Space(kind, len(names), names=names, broken="alternate")
        base = self.read(e[2], resources, deep + 1)
        sane = names and all(names) and len(names) <= 32 and base.n and isinstance(e[3], (Dictionary, Stream))
        full = values(e[3], 1.0) if len(names) == 1 else None
        return Space(kind, len(names), base=base, names=names, full=full, broken="" if sane else "alternate")
