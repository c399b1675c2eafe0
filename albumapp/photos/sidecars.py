"""Where a photo's XMP sidecars lie, and whether they changed. Standard library only.

`IMG.jpg.xmp` (darktable, digiKam) and `IMG.xmp` (Lightroom, Bridge, Capture One) beside `IMG.jpg`. A sidecar
is metadata: it changes what is known of a photo, never which photo it is.
"""

from __future__ import annotations

import os
import stat
import zlib
from pathlib import Path

LARGEST = 8_000_000
"""Bytes; darktable's sidecars with many masks reach a few megabytes."""
SUFFIX = ".xmp"


def names_of(path: Path | str) -> tuple[str, ...]:
    """Every path at which a sidecar of this photo may lie."""
    whole = os.fspath(path)
    stem = os.path.splitext(whole)[0]
    return (f"{whole}.xmp", f"{stem}.xmp", f"{whole}.XMP", f"{stem}.XMP")


def _present(path: Path | str) -> list[tuple[int, int, str]]:
    """(mtime in ns, size, path) of the sidecars that are there, the latest first."""
    found: list[tuple[int, int, str]] = []
    for name in names_of(path):
        try:
            info = os.stat(name)
        except (OSError, ValueError):
            continue
        if stat.S_ISREG(info.st_mode) and not any(_same(name, other) for _, _, other in found):
            found.append((info.st_mtime_ns, info.st_size, name))
    return sorted(found, key=lambda f: -f[0])  # of equals the one that names the whole file


def _same(a: str, b: str) -> bool:
    """Whether two spellings are one file, where the file system does not tell upper from lower case."""
    try:
        return a.lower() == b.lower() and os.path.samefile(a, b)
    except OSError:
        return False


def find(path: Path | str) -> list[Path]:
    """The photo's sidecars, the one changed last first."""
    return [Path(name) for _, _, name in _present(path)]


def stamp(path: Path | str) -> int:
    """A number that changes with the photo's sidecars; 0 without any."""
    found = _present(path)
    text = "|".join(f"{os.path.basename(name)}:{size}:{mtime}" for mtime, size, name in found)
    return zlib.crc32(text.encode("utf-8", "surrogateescape")) + 1 if found else 0


def read(path: Path | str) -> list[bytes]:
    """The sidecars' bytes in the order of `find`; those that cannot be read, or are no metadata by their
    size, are passed over."""
    packets = []
    for _, size, name in _present(path):
        if size <= LARGEST:
            try:
                packets.append(Path(name).read_bytes()[:LARGEST])
            except OSError:
                continue
    return packets
