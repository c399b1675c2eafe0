"""The machine's own fonts: scanned when first asked for, remembered in the cache by path, size and time.

Offered are faces with outlines (TrueType or PostScript; files and collections, static or variable) whose OS/2
fsType lets a subset be embedded.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from albumapp.basis import UserError, places
from albumapp.drawing import FontRef
from albumapp.text import faces

INDEX_VERSION = 3
_MAX_BYTES = 80_000_000
_PICTURES = frozenset({"sbix", "CBDT"})  # colour emoji: their outlines are empty


@dataclass(frozen=True, slots=True)
class SystemFace:
    """`weights` is (lowest, highest), equal for a static font; `blocks` the 256-character blocks it has.

    `barred`: its embedding rights forbid that it goes into a PDF.
    """

    path: str
    index: int
    family: str
    weights: tuple[float, float]
    italic: bool
    normal_width: bool
    blocks: tuple[int, ...]
    barred: bool = False

    def ref(self, bold: bool) -> FontRef:
        low, high = self.weights
        axes = () if low == high else (("wght", min(max(700.0 if bold else 400.0, low), high)),)
        return FontRef(self.path, self.index, axes)

    def distance(self, bold: bool, italic: bool) -> tuple[bool, bool, float]:
        """How far from what is asked for; smallest is best."""
        want = 700.0 if bold else 400.0
        low, high = self.weights
        return not self.normal_width, self.italic != italic, abs(min(max(want, low), high) - want)


def families() -> list[str]:
    return sorted({f.family for f in _usable()})


def refused() -> list[str]:
    """Families that are on the machine, but whose rights forbid that they go into a PDF."""
    return sorted({f.family for f in _scan() if f.barred} - set(families()), key=str.casefold)


def _usable() -> list[SystemFace]:
    return [f for f in _scan() if not f.barred]


def face(family: str, bold: bool, italic: bool) -> FontRef | None:
    """The nearest face of a family of the machine, None where it has no such family."""
    wanted = family.casefold()
    found = [f for f in _usable() if f.family.casefold() == wanted]
    best = min(found, key=lambda f: f.distance(bold, italic), default=None)
    return best.ref(bold) if best else None


def fallback(character: str, bold: bool, italic: bool) -> FontRef | None:
    """A face of the machine that has the character."""
    block = ord(character) >> 8
    candidates = [f for f in _usable() if block in f.blocks]
    for candidate in sorted(candidates, key=lambda f: (f.distance(bold, italic), f.path)):
        ref = candidate.ref(bold)
        try:
            if faces.load(ref).has(character):
                return ref
        except UserError:
            continue  # gone since the scan
    return None


def folders() -> list[Path]:
    """The usual font folders of this system."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        local = os.environ.get("LOCALAPPDATA")
        return [windows, *([Path(local) / "Microsoft/Windows/Fonts"] if local else [])]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    data = os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    roots = [Path(d) / "fonts" for d in (*shared.split(":"), data) if d]
    return list(dict.fromkeys([*roots, home / ".fonts"]))


@cache
def _scan() -> tuple[SystemFace, ...]:
    index_path = places.state("cache/fonts/index.json")
    known = _read_index(index_path)
    fresh: dict[str, list[dict[str, Any]]] = {}
    for path, key in _files():
        fresh[key] = known[key] if key in known else [asdict(f) for f in _read_faces(path)]
    if fresh.keys() != known.keys():
        _write_index(index_path, fresh)
    return tuple(_from_json(entry) for entries in fresh.values() for entry in entries)


def _files() -> Iterator[tuple[Path, str]]:
    """(font file, its key in the index) of all folders, in a steady order."""
    for folder in folders():
        for at, below, names in os.walk(folder):
            below.sort()
            for name in sorted(names):
                if not name.lower().endswith((".ttf", ".ttc", ".otf", ".otc")):
                    continue
                path = Path(at) / name
                try:
                    info = path.stat()
                except OSError:
                    continue
                if info.st_size <= _MAX_BYTES:
                    yield path, f"{path}|{info.st_size}|{info.st_mtime_ns}"


def _read_faces(path: Path) -> list[SystemFace]:
    """The usable faces of one file; none where it is broken or not to be embedded."""
    try:
        blob = hb.Blob.from_file_path(str(path))
        head = bytes(blob.data[:12])
        count = int.from_bytes(head[8:12], "big") if head[:4] == b"ttcf" else 1
        found = [_read_face(path, hb.Face(blob, i), i) for i in range(min(count, 64))]
    except (OSError, hb.HarfBuzzError, ValueError):
        return []
    return [f for f in found if f is not None]


def _read_face(path: Path, face: Any, index: int) -> SystemFace | None:
    tags = set(face.table_tags)
    if not tags & faces.OUTLINES or tags & _PICTURES:
        return None
    family = face.get_name(16) or face.get_name(1)
    blocks = tuple(sorted({c >> 8 for c in face.unicodes}))
    if not family or not blocks or family.startswith("."):  # macOS hides its own by a leading dot
        return None
    table = bytes(face.reference_table("OS/2").data).ljust(64, b"\0")
    weight = float(int.from_bytes(table[4:6], "big") or 400)
    weights = (weight, weight)
    for axis in face.axis_infos:
        if axis.tag == "wght":
            weights = (float(axis.min_value), float(axis.max_value))
    selection = int.from_bytes(table[62:64], "big")
    width = int.from_bytes(table[6:8], "big")
    barred = not faces.may_embed(faces.fs_type_of(face))
    return SystemFace(
        str(path), index, family, weights, bool(selection & 0x201), width in (0, 5), blocks, barred
    )


def _read_index(path: Path) -> dict[str, list[dict[str, Any]]]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        files = data["files"] if data["version"] == INDEX_VERSION else {}
        for entries in files.values():
            for entry in entries:
                _from_json(entry)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}  # a cache: made anew
    return dict(files)


def _write_index(path: Path, files: dict[str, list[dict[str, Any]]]) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_text(json.dumps({"version": INDEX_VERSION, "files": files}), encoding="utf-8")
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)  # a full disk costs the next start a second scan, no more


def _from_json(entry: dict[str, Any]) -> SystemFace:
    low, high = entry["weights"]
    return SystemFace(
        str(entry["path"]),
        int(entry["index"]),
        str(entry["family"]),
        (float(low), float(high)),
        bool(entry["italic"]),
        bool(entry["normal_width"]),
        tuple(int(b) for b in entry["blocks"]),
        bool(entry["barred"]),
    )
