"""How many faces are found, and how many finds are none: `python -m tests.bench.faces [DETECTOR] [--misses]`.

DETECTOR is the dotted name of a `FaceDetector` class or of a function that makes one; without it the one in
use is measured. Photos are looked at as the app does, at a long side of 1,024 px. Recall is of labelled faces
of that size (root of the area of the box), precision of all finds on the group photos, each with a Wilson
interval of 95 %. Bars: recall >= 0.95 at >= 24 px, precision >= 0.97. `facelabels` says what is labelled and
when a find is a label's. `--misses` lists what was missed or false.
"""

from __future__ import annotations

import argparse
import importlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from albumapp.analysis.faces.detect import FaceDetector, detector
from albumapp.analysis.model import Face
from albumapp.geometry import Rect
from albumapp.imaging.decode import read_rgb
from tests.bench.facelabels import (
    LOOK_PX,
    Matched,
    Photo,
    in_px,
    match,
    read,
    same_face,
    share,
    size_px,
    table,
)

BAR_RECALL, BAR_PRECISION = 0.95, 0.97
SIZES = ((24.0, 1e9), (16.0, 24.0), (10.0, 16.0))  # px, from and below
HARDER = ("profile", "occluded", "blurred")


@dataclass(frozen=True, slots=True)
class Looked:
    """What a detector found on one photo of `width` x `height` px, held against the labels."""

    photo: Photo
    width: int
    height: int
    faces: tuple[Face, ...]
    matched: Matched

    @property
    def hard(self) -> list[int]:
        """Positions of labels of which a viewer was not sure."""
        return [n for n, label in enumerate(self.photo.labels) if "hard" in label.flags]

    @property
    def ignored(self) -> list[int]:
        """Positions of finds that are neither right nor false."""
        counted = {*self.matched.false, *(find for _, find in self.matched.pairs)}
        return [n for n in range(len(self.faces)) if n not in counted]

    def size(self, label: int) -> float:
        """Px at a long side of 1,024 px."""
        return size_px(self.photo.labels[label].box, self.width, self.height)

    def box(self, label: int) -> Rect:
        return in_px(self.photo.labels[label].box, self.width, self.height)

    def find(self, face: int) -> Rect:
        return in_px(self.faces[face].box, self.width, self.height)

    def of_size(self, least: float, below: float) -> list[int]:
        """Positions of labels that count, of that size (px at a long side of 1,024 px)."""
        labels = enumerate(self.photo.labels)
        return [n for n, label in labels if label.counts and least <= self.size(n) < below]


def look(photo: Photo, finder: FaceDetector, encode: bool = False) -> Looked:
    rgb = read_rgb(photo.path, max_side=LOOK_PX)
    height, width = rgb.shape[:2]
    faces = tuple(finder.detect(rgb, encode))
    boxes = [face.box for face in faces]
    return Looked(photo, width, height, faces, match(photo.labels, boxes, width, height))


def named(name: str | None) -> FaceDetector:
    """The detector of that dotted name, or the one in use."""
    if not name:
        return detector()
    module, _, attribute = name.rpartition(".")
    made: FaceDetector = getattr(importlib.import_module(module), attribute)()
    return made


def recall(looked: Iterable[Looked], least: float, below: float, flag: str = "") -> tuple[int, int]:
    """(found, labelled) of that size; with `flag` only of those that have it, "-" for those without any."""
    counted: Counter[bool] = Counter()
    for one in looked:
        for n in one.of_size(least, below):
            flags = one.photo.labels[n].flags
            if not flag or flag in flags or (flag == "-" and not flags):
                counted[n in one.matched.found] += 1
    return counted[True], counted.total()


def precision(looked: Iterable[Looked]) -> tuple[int, int]:
    """(right, right and false) of all finds but those at labels to ignore."""
    right = false = 0
    for one in looked:
        right, false = right + len(one.matched.pairs), false + len(one.matched.false)
    return right, right + false


def rows(looked: list[Looked]) -> list[tuple[str, str, str, str]]:
    groups = [one for one in looked if one.photo.kind == "group"]
    said = []
    for least, below in SIZES:
        name = f"recall, >= {least:.0f} px" if below > 1e6 else f"recall, {least:.0f} to {below:.0f} px"
        part, of = recall(groups, least, below)
        said.append((name, str(of), share(part, of), f">= {BAR_RECALL}" if below > 1e6 else ""))
    for flag in ("-", *HARDER):
        part, of = recall(groups, *SIZES[0], flag)
        name = "neither turned, covered nor blurred" if flag == "-" else flag
        said.append((f">= 24 px, {name}", str(of), share(part, of), ""))
    said.extend(_doubtful(groups))
    part, of = recall([one for one in looked if one.photo.kind == "portrait"], *SIZES[0])
    said.append(("recall, portraits of one person", str(of), share(part, of), ""))
    part, of = precision(groups)
    said.append(("precision, all finds on group photos", str(of), share(part, of), f">= {BAR_PRECISION}"))
    empty = [one for one in looked if one.photo.kind == "none"]
    with_false = sum(bool(one.faces) for one in empty)
    said.append(("photos without people, with a find", str(len(empty)), share(with_false, len(empty)), ""))
    return said


def _doubtful(groups: list[Looked]) -> list[tuple[str, str, str, str]]:
    """The bars' figures where what a viewer was not sure of is a face after all, and where it is none."""
    part, of = recall(groups, *SIZES[0])
    right, finds = precision(groups)
    found = there = taken = 0
    for one in groups:
        there_now = [n for n in one.hard if one.size(n) >= SIZES[0][0]]
        near = {n for n in one.hard if any(same_face(one.box(n), one.find(f)) for f in one.ignored)}
        there, found, taken = there + len(there_now), found + len(near & {*there_now}), taken + len(near)
    return [
        ("recall, >= 24 px, with the doubtful", str(of + there), share(part + found, of + there), ""),
        ("precision, doubtful ones false", str(finds + taken), share(right, finds + taken), ""),
    ]


def show_misses(looked: list[Looked]) -> None:
    for one in looked:
        for n in one.of_size(*SIZES[0]):
            if n not in one.matched.found:
                label = one.photo.labels[n]
                print("missed", one.photo.file, _at(label.box), ",".join(sorted(label.flags)))
        for n in one.matched.false if one.photo.kind != "portrait" else ():
            print("false ", one.photo.file, _at(one.faces[n].box), one.faces[n].confidence)


def _at(box: object) -> str:
    return " ".join(f"{getattr(box, side):.3f}" for side in "xywh")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.faces")
    parser.add_argument("detector", nargs="?", default=None)
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    finder = named(args.detector)
    looked = [look(photo, finder) for photo in read() if photo.path.is_file()]
    groups = sum(one.photo.kind == "group" for one in looked)
    print(f"{args.detector or type(finder).__name__}, {len(looked)} photos, of them {groups} of groups\n")
    print(table(("measure", "n", "figure (95 %)", "bar"), rows(looked)))
    if args.misses:
        show_misses(looked)


if __name__ == "__main__":
    main()
