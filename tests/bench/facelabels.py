"""Faces labelled by eye: reading them, and matching what a detector found with them.

The labels are `tests/data/faces/labels.tsv`, whose head says what each column is. `read` gives the photos,
`match` holds one photo's finds against its labels. A find is a label's where they overlap by SAME (of
intersection over union), or where its middle lies in the label's box and neither is more than twice as large
as the other: detectors frame faces differently (with or without forehead, hair and ears). Pairs are taken
best overlap first, each find and each label once. Labels that are `poster` or `hard` are no misses, and finds
there are not false.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from albumapp.geometry import Rect

ROOT = Path(__file__).resolve().parents[2]
PHOTOS = ROOT.parent / "shared" / "photos"
LABELS = ROOT / "tests" / "data" / "faces" / "labels.tsv"
LOOK_PX = 1024  # sizes in px are those of the photo at this long side
SAME = 0.3
TOLD = ("skin", "gender", "age", "glasses", "cover")  # columns of apparent looks


@dataclass(frozen=True, slots=True)
class Label:
    """One face: `box` in 0..1 of the photo, its flags, and (column, value) of what a viewer can tell."""

    box: Rect
    flags: frozenset[str]
    looks: frozenset[tuple[str, str]]

    @property
    def counts(self) -> bool:
        return not self.flags & {"poster", "hard"}


@dataclass(frozen=True, slots=True)
class Photo:
    """A labelled photo; `kind` is "group", "portrait" or "none"."""

    file: str
    kind: str
    labels: tuple[Label, ...]

    @property
    def path(self) -> Path:
        return PHOTOS / self.file


@dataclass(frozen=True, slots=True)
class Matched:
    """`pairs` are (label, find) by position; `false` are finds at no label; the rest was at one to ignore."""

    pairs: tuple[tuple[int, int], ...]
    false: tuple[int, ...]

    @property
    def found(self) -> frozenset[int]:
        return frozenset(label for label, _ in self.pairs)


def read(path: Path = LABELS) -> list[Photo]:
    """All labelled photos, by file name."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    names = lines[0].split("\t")
    photos: dict[tuple[str, str], list[Label]] = {}
    for line in lines[1:]:
        row = dict(zip(names, line.split("\t"), strict=True))
        box = Rect(*(float(row[side]) for side in "xywh"))
        labels = photos.setdefault((row["file"], row["set"]), [])
        if row["set"] != "none":
            flags = frozenset(row["flags"].split(",")) - {"-"}
            labels.append(Label(box, flags, frozenset((k, row[k]) for k in TOLD if row[k] != "-")))
    return [Photo(file, kind, tuple(labels)) for (file, kind), labels in sorted(photos.items())]


def match(labels: Sequence[Label], finds: Sequence[Rect], width: int, height: int) -> Matched:
    """`width` and `height` are px of the photo, since boxes are shares of them."""
    seen = [in_px(label.box, width, height) for label in labels]
    found = [in_px(box, width, height) for box in finds]
    near = [(overlap(a, b), i, n) for i, a in enumerate(seen) for n, b in enumerate(found) if same_face(a, b)]
    pairs: list[tuple[int, int]] = []
    for _, i, n in sorted(near, key=lambda x: -x[0]):
        if labels[i].counts and all(i != j and n != m for j, m in pairs):
            pairs.append((i, n))
    taken = {n for _, n in pairs}
    ignored = {n for _, i, n in near if not labels[i].counts}
    false = tuple(n for n in range(len(found)) if n not in taken and n not in ignored)
    return Matched(tuple(sorted(pairs)), false)


def in_px(box: Rect, width: int, height: int) -> Rect:
    """The box of a photo of that size."""
    return Rect(box.x * width, box.y * height, box.w * width, box.h * height)


def same_face(a: Rect, b: Rect) -> bool:
    """Whether two boxes, px, may frame one face."""
    if overlap(a, b) >= SAME:
        return True
    alike = max(a.w, a.h) <= 2 * max(b.w, b.h) and max(b.w, b.h) <= 2 * max(a.w, a.h)
    return alike and a.holds(b.cx, b.cy)


def overlap(a: Rect, b: Rect) -> float:
    """Intersection over union."""
    both = a.intersection(b)
    return 0.0 if both is None else both.area / (a.area + b.area - both.area)


def size_px(box: Rect, width: int, height: int) -> float:
    """Root of the face's area, px, as if the photo's long side were LOOK_PX."""
    return sqrt(box.w * width * box.h * height) * LOOK_PX / max(width, height)


def wilson(part: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """95 % interval of a share (E. B. Wilson, 1927)."""
    if not of:
        return 0.0, 1.0
    p, d = part / of, 1 + z * z / of
    middle, half = (p + z * z / 2 / of) / d, z * sqrt(p * (1 - p) / of + z * z / 4 / of**2) / d
    return max(0.0, middle - half), min(1.0, middle + half)


def share(part: int, of: int) -> str:
    """A share as text, with its interval."""
    low, high = wilson(part, of)
    return f"{part / of:.3f} ({low:.3f} to {high:.3f})" if of else "-"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, columns aligned."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[c]) for line in lines) for c in range(len(head))]
    text = ["| " + " | ".join(t.ljust(w) for t, w in zip(line, widths)) + " |" for line in lines]
    text.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(text)
