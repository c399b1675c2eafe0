"""Bursts, near-duplicates and edits: which pairs of photos are taken for one moment, against labels.

    python -m tests.bench.moments [--photos FOLDER] [--made FOLDER] [--edits 40] [--wrong]

FOLDER is where the labelled photos lie (`groups.tsv`: file, group); the default is beside the repository.
Printed: pairs, precision, recall and F1 of each labelled folder alone, of their pairs together, and of all
photos analysed as one set; once over all photos (those without a label are alone) and once over the labelled
ones. Then pairs found where none are labelled (team portraits, groups, offices): to be looked at. `--made` is
a folder of `tests.photomaker`, whose `truth.json` tells the bursts. `--edits` photos are edited in ten ways
(exposure, tone, black and white, crops, a tilt, a messenger's copy), with the frame's date and without any:
how many edits are found, and how many are joined to another photo. `--wrong` lists the pairs.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.analyze import combine
from albumapp.analysis.model import PhotoScore
from albumapp.analysis.moments import duplicates, signature
from albumapp.analysis.quality import grey_of
from albumapp.analysis.worker import ANALYSIS_SIDE, look, read_and_look
from albumapp.imaging.decode import open_picture
from albumapp.photos.record import PhotoRecord

ROOT = Path(__file__).resolve().parents[2]
LABELLED = ("a-event-carshow-landscapes", "d-bursts-immich-go")
OTHERS = (
    "b-groups-workshops-carpentries",
    "a-office-events-18f",
    "c-portraits-18f-team",
    "c-portraits-carpentries-team",
    "d-pairs-opencv",
)
TO_EDIT = ("h-wallart-landscapes", "b-groups-workshops-carpentries", "a-event-carshow-landscapes")
SUFFIXES = {".jpg", ".jpeg", ".png"}

RGB = NDArray[np.uint8]
Pair = tuple[str, str]
Seen = list[tuple[PhotoRecord, PhotoScore]]


def files_of(folder: Path) -> list[Path]:
    """Photos right in a folder, by name."""
    return sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)


def seen(paths: Iterable[Path], people: bool) -> Seen:
    """Record and score of each photo that can be read."""
    out: Seen = []
    for path in paths:
        got = read_and_look(str(path), people)
        if isinstance(got, tuple):
            out.append((got[0].record, got[1]))
    return out


def found_pairs(photos: Seen, people: bool) -> set[Pair]:
    """Pairs of paths that the analysis takes for one moment. Copies of one file are one photo: none."""
    known = combine([r for r, _ in photos], {s.photo_id: s for _, s in photos}, people)
    path = {r.id: r.path for r, _ in photos}
    return {_pair(path[a], path[b]) for group in known.series.values() for a, b in combinations(group, 2)}


def labels_of(folder: Path) -> dict[str, str]:
    """Path -> group, of groups.tsv."""
    lines = (folder / "groups.tsv").read_text().splitlines()[1:]
    rows = [line.split("\t") for line in lines if line]
    return {str(folder / name): f"{folder.name}/{group}" for name, group in rows}


def pairs_of(label: Mapping[str, str]) -> set[Pair]:
    """All pairs that share a label."""
    return {_pair(a, b) for a, b in combinations(sorted(label), 2) if label[a] == label[b]}


def f1(true: set[Pair], found: set[Pair]) -> tuple[float, float, float]:
    """Precision, recall, F1."""
    both = len(true & found)
    precision, recall = both / max(1, len(found)), both / max(1, len(true))
    return precision, recall, 2 * both / max(1, len(true) + len(found))


def _pair(a: str, b: str) -> Pair:
    return (a, b) if a < b else (b, a)


def _line(name: str, true: set[Pair], found: set[Pair]) -> None:
    precision, recall, both = f1(true, found)
    print(f"{name:44} {len(true):5d} {len(found):6d}   {precision:9.3f} {recall:7.3f} {both:6.3f}")


def labelled(root: Path, people: bool, wrong: bool) -> None:
    """The table of labelled folders."""
    print(f"{'labelled':44} {'pairs':>5} {'found':>6}   {'precision':>9} {'recall':>7} {'F1':>6}")
    every: Seen = []
    true: set[Pair] = set()
    found: set[Pair] = set()
    label: dict[str, str] = {}
    for name in LABELLED:
        photos = seen(files_of(root / name), people)
        mine = labels_of(root / name)
        got = found_pairs(photos, people)
        _line(name, pairs_of(mine), got)
        _line("  its labelled photos only", pairs_of(mine), _among(got, mine))
        if wrong:
            _list("missed", pairs_of(mine) - got)
            _list("false", got - pairs_of(mine))
        every += photos
        true |= pairs_of(mine)
        found |= got
        label |= mine
    _line("pooled", true, found)
    _line("  labelled photos only", true, _among(found, label))
    _line("analysed as one set", true, found_pairs(every, people))


def _among(found: set[Pair], label: Mapping[str, str]) -> set[Pair]:
    return {p for p in found if p[0] in label and p[1] in label}


def _list(what: str, pairs: Iterable[Pair]) -> None:
    for a, b in sorted(pairs):
        print(f"    {what}: {Path(a).name}  {Path(b).name}")


def unlabelled(root: Path, people: bool) -> None:
    """Pairs where none are labelled, by name."""
    for name in OTHERS:
        photos = seen(files_of(root / name), people)
        got = found_pairs(photos, people)
        print(f"{name}: {len(photos)} photos, {len(got)} pairs")
        _list("pair", got)


def made(folder: Path) -> None:
    """The bursts of generated photos."""
    truth = json.loads((folder / "truth.json").read_text())["photos"]
    label = {str(folder / p["file"]): p["burst"] for p in truth if p["burst"]}
    photos = seen((folder / p["file"] for p in truth), False)
    _line(f"generated, {len(photos)} photos", pairs_of(label), found_pairs(photos, False))


def edits() -> dict[str, Callable[[RGB], RGB]]:
    """What people do to a photo, by name."""
    return {
        "brighter by 0.7 stops": lambda p: _clip(p * 2.0**0.35),
        "darker by 1 stop": lambda p: _clip(p * 2.0**-0.5),
        "more contrast": lambda p: _clip((p.astype(np.float32) - 128) * 1.4 + 128),
        "warm": lambda p: _clip(p * np.array([1.12, 1.0, 0.82])),
        "black and white": lambda p: np.repeat(grey_of(p)[..., None], 3, 2),
        "cropped to 85 %": lambda p: _cropped(p, 0.85),
        "cropped to 70 %": lambda p: _cropped(p, 0.7),
        "cropped to a square": lambda p: _square(p),
        "turned by 3 degrees": lambda p: _turned(p, 3.0),
        "a third the size, JPEG 40": lambda p: _saved(p),
    }


def _clip(values: NDArray[np.floating]) -> RGB:
    return np.asarray(np.clip(values, 0, 255), np.uint8)


def _cropped(p: RGB, share: float) -> RGB:
    h, w = p.shape[:2]
    y, x = round(h * (1 - share) * 0.3), round(w * (1 - share) * 0.7)
    return np.ascontiguousarray(p[y : y + round(h * share), x : x + round(w * share)])


def _square(p: RGB) -> RGB:
    h, w = p.shape[:2]
    s = min(h, w)
    return np.ascontiguousarray(p[(h - s) // 2 : (h + s) // 2, (w - s) // 2 : (w + s) // 2])


def _turned(p: RGB, degrees: float) -> RGB:
    h, w = p.shape[:2]
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1.08)
    return np.asarray(cv2.warpAffine(p, turn, (w, h)), np.uint8)


def _saved(p: RGB) -> RGB:
    small = cv2.resize(p, (p.shape[1] // 3, p.shape[0] // 3), interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 40])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def edited(root: Path, count: int) -> None:
    """How many edits of real photos are found, dated as the frame and without a date."""
    paths = [p for name in TO_EDIT for p in files_of(root / name)]
    paths = paths[:: max(1, len(paths) // max(1, count))][:count]
    bases: list[RGB] = []
    for path in paths:
        with open_picture(str(path)) as picture:
            bases.append(picture.rgb(ANALYSIS_SIDE))
    originals = [(_record(n, 0), look(b, f"o{n}-0", False)) for n, b in enumerate(bases)]
    head = f"edits of {len(bases)} photos"
    print(f"{head:28} {'dated':>7} {'joined':>7} {'undated':>8} {'joined':>7}")
    for k, (name, edit) in enumerate(edits().items(), 1):
        row = []
        for dated in (True, False):
            photos = originals + [
                (_record(n, k, dated), look(edit(b), f"o{n}-{k}", False)) for n, b in enumerate(bases)
            ]
            got = found_pairs(photos, False)
            ours = {_pair(f"{n:03d}-0.jpg", f"{n:03d}-{k}.jpg") for n in range(len(bases))}
            plain = found_pairs(originals, False)
            row += [len(ours & got), len({p for p in got - ours if p[0][:3] != p[1][:3]} - plain)]
        print(f"{name:28} {row[0]:7d} {row[1]:7d} {row[2]:8d} {row[3]:7d}")


def _record(n: int, edit: int, dated: bool = True) -> PhotoRecord:
    from datetime import datetime, timedelta

    at = datetime(2024, 5, 1, 9) + timedelta(hours=n) if dated or not edit else None
    name = f"{n:03d}-{edit}.jpg"
    source = "exif" if at else "none"
    return PhotoRecord(f"o{n}-{edit}", name, "jpeg", 3000, 2000, taken=at, taken_source=source)


def cost(photos: Sequence[Path]) -> None:
    """What the keypoints cost a photo, against all that is measured on its pixels."""
    spent = {"keypoints": 0.0, "all but faces": 0.0}
    for path in photos:
        with open_picture(str(path)) as picture:
            rgb = picture.rgb(ANALYSIS_SIDE)
        begun = time.thread_time()
        look(rgb, "", False)
        looked = time.thread_time()
        signature.points(grey_of(rgb))
        spent["keypoints"] += time.thread_time() - looked
        spent["all but faces"] += looked - begun
    each = {k: f"{1000 * v / max(1, len(photos)):.1f} ms" for k, v in spent.items()}
    print(f"work a photo: keypoints {each['keypoints']} of {each['all but faces']}")


def large(count: int) -> None:
    """`find_moments` on a large set: each fifth photo is a burst of the one before."""
    from albumapp.analysis.clocks.times import corrected_times, in_order

    rng = np.random.default_rng(1)
    records, scores = [], {}
    base = PhotoScore("")
    for n in range(count):
        r = replace(_record(n // 30, n), id=f"i{n}", path=f"{n:05d}.jpg")
        assert r.taken is not None
        from datetime import timedelta

        records.append(replace(r, taken=r.taken + timedelta(seconds=n % 30 * 20 - 18 * (n % 5 == 1))))
        if n % 5 != 1:
            tiny = rng.integers(0, 255, (4, 4, 3)).repeat(4, 0).repeat(4, 1).astype(np.uint8)
            spots = rng.integers(0, 256, signature.POINTS * signature.POINT_BYTES, dtype=np.uint8)
            base = PhotoScore(
                "", phash=int(rng.integers(1 << 62)), tiny=tiny.tobytes(), points=spots.tobytes()
            )
        scores[f"i{n}"] = replace(base, photo_id=f"i{n}")
    times = corrected_times(records, {})
    ids = [r.id for r in in_order(records, times)]
    begun = time.process_time()
    groups = duplicates.find_moments(ids, scores, times).members
    print(f"moments of {count} photos: {time.process_time() - begun:.2f} s of a core, {len(groups)} groups")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--photos", type=Path, default=ROOT.parent / "shared" / "photos")
    parser.add_argument("--made", type=Path)
    parser.add_argument("--edits", type=int, default=40)
    parser.add_argument("--people", action="store_true", help="with faces, as after consent")
    parser.add_argument("--wrong", action="store_true", help="list the pairs that are wrong")
    given = parser.parse_args()
    cv2.setNumThreads(1)
    labelled(given.photos, given.people, given.wrong)
    if given.made:
        made(given.made)
    unlabelled(given.photos, given.people)
    if given.edits:
        edited(given.photos, given.edits)
    cost([p for name in TO_EDIT for p in files_of(given.photos / name)][::6])
    large(10_000)


if __name__ == "__main__":
    main()
