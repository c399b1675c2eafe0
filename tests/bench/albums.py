"""Albums of real folders and of a drawn-up trip, measured as an outsider measures them.

    python -m tests.bench.albums [FOLDER ...] [--product ID ...] [--style ID] [--pages N] [--faces own|labels]
                                 [--trip 464] [--drawn [NAME ...]] [--seed N] [--all] [--json OUT]

Without folders: the event folders of the photos beside the repository. Each folder is analysed once; then
an album is made for each product and judged by `album_metrics.py` beside the repository (`--metrics` names
another place), which knows nothing of our code. Printed: folder x product, spreads, photos, dense share, page
fill, size against importance, near misses, balance, seconds of a core that the suggestion took, and what is
missed. `--faces labels` judges with the faces that people saw (tests/data/faces/labels.tsv) instead of those
that were found. `--trip N` takes N photos of 12 to 24 MP that exist as facts only, `--drawn` the sets of
`sets.py` or those named, drawn from `--seed`; `--all` adds all folders as one set.
Exit status: 0 where nothing is missed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from albumapp.analysis.analyze import as_json
from albumapp.analysis.model import Analysis, Event
from albumapp.document.model import Document, PhotoEntry
from albumapp.geometry import Size
from albumapp.photos.facts import PhotoFacts
from albumapp.session.project import Project
from albumapp.session.report import inspect
from albumapp.session.suggesting import suggest
from tests.bench.sets import SETS, drawn

REPO = Path(__file__).resolve().parents[2]
PHOTOS = REPO.parent / "shared" / "photos"
METRICS = REPO.parent / "shared" / "bench" / "album_metrics.py"
LABELS = REPO / "tests" / "data" / "faces" / "labels.tsv"
KINDS = ("a-album*", "a-event*", "a-office*", "b-groups*", "d-bursts*")
PRODUCTS = ("layflat-30x30", "hardcover-a4-landscape", "hardcover-20x20")
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Folder:
    """A set of photos as the album is made of it: facts, and the analysis as its JSON says it."""

    name: str
    analysis: Analysis
    entries: Mapping[str, PhotoEntry]
    said: Json


def folders() -> list[Path]:
    """The event folders beside the repository; none where it stands alone."""
    return sorted(p for kind in KINDS for p in PHOTOS.glob(kind) if p.is_dir())


def read(name: str, paths: Sequence[Path]) -> Folder:
    """Photos of some folders, analysed with faces and people. The library in ALBUMAPP_HOME remembers."""
    from albumapp.jobs.pool import Pool
    from albumapp.jobs.task import Task
    from albumapp.photos.library import Library
    from albumapp.session.importing import Look, analyse, entry_of, import_photos

    task = Task("bench")
    with Library() as library, Pool() as pool:
        found = import_photos(paths, library, pool, task, look=Look(faces=True, grouping=True))
        analysis = analyse(found.records, library, pool, task, True, found.failed, True)
    entries = {i: entry_of(analysis.records[i]) for i in analysis.facts}
    return Folder(name, analysis, entries, json.loads(json.dumps(as_json(analysis))))


def trip(count: int, seed: int = 1) -> Folder:
    """A trip of `count` photos of 12 to 24 MP in events of 20 to 40; as facts, without files."""
    from tests.layout.made import camera_roll

    rng = Random(seed)
    facts: list[PhotoFacts] = []
    event, left = 0, 0
    for f in camera_roll(count, seed):
        if left == 0:
            event, left = event + 1, rng.randint(20, 40)
        left -= 1
        k = rng.uniform(1.0, 2.0) ** 0.5
        size = Size(round(f.size.w * k), round(f.size.h * k))
        facts.append(replace(f, size=size, event=f"e{event}"))
    return of_facts(f"trip of {count}", facts)


def of_facts(name: str, facts: Sequence[PhotoFacts]) -> Folder:
    """A set of photos that exist as facts only."""
    named = [f.event for f in facts if f.event is not None]
    events = {e: tuple(f.id for f in facts if f.event == e) for e in dict.fromkeys(named)}
    told = tuple(Event(e, None, None, None, ids) for e, ids in events.items())
    analysis = Analysis(facts={f.id: f for f in facts}, events=told)
    said: Json = {
        "photos": [
            {
                "id": f.id, "path": f"{f.id}.jpg", "width": f.size.w, "height": f.size.h, "event": f.event,
                "taken": f.taken.isoformat() if f.taken else None, "importance": f.importance,
                "duplicate_of": f.duplicate_of, "faces": [{"box": b.as_list()} for b in f.faces],
            }
            for f in facts
        ],
        "people": [],
    }  # fmt: skip
    entries = {f.id: PhotoEntry(f.id, f"{f.id}.jpg", round(f.size.w), round(f.size.h)) for f in facts}
    return Folder(name, analysis, entries, said)


def labelled() -> dict[str, list[list[float]]]:
    """Faces by file name that people saw: boxes of 0..1, without those that nobody can be sure of."""
    found: dict[str, list[list[float]]] = {}
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if line.startswith("#") or row[0] == "file":
            continue
        boxes = found.setdefault(Path(row[0]).name, [])
        if not {"poster", "hard"} & set(row[6].split(",")) and float(row[4]) > 0:
            boxes.append([float(v) for v in row[2:6]])
    return found


def measure_of(path: Path) -> Callable[..., Json]:
    """The function that judges: measure(inspect, analysis, faces)."""
    spec = importlib.util.spec_from_file_location("album_metrics", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise SystemExit(f"{path} is not there: --metrics names album_metrics.py.")
    module = importlib.util.module_from_spec(spec)
    sys.modules["album_metrics"] = module
    spec.loader.exec_module(module)
    found: Callable[..., Json] = module.measure
    return found


def album(folder: Folder, product: str, style: str | None, pages: int | None) -> tuple[Project, float]:
    """The suggested album in a project, and the seconds that the suggestion took."""
    project = Project.new(None, product)
    project.replace(replace(project.document, photos=dict(folder.entries)), "Import photos")
    project.context.known = folder.analysis.facts
    start = time.process_time()
    made: Document = suggest(project, folder.analysis, pages, style)
    took = time.process_time() - start
    project.replace(made, "Suggest album", "suggest")
    return project, took


COLUMNS = ("dense_share", "page_fill_mean", "page_fill_p5", "size_importance", "near_misses", "balance")


def row_of(folder: Folder, product: str, found: Json, took: float) -> str:
    values = " ".join("    -" if found[c] is None else f"{found[c]:5.2f}" for c in COLUMNS)
    missed = "; ".join(found["missed"]) or "-"
    counts = f"{found['spreads']:3} {found['photos']:4}"
    return f"{folder.name[:24]:24} {product[:14]:14} {counts} {values} {took:5.2f}  {missed}"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--product", nargs="*", default=list(PRODUCTS))
    parser.add_argument("--style")
    parser.add_argument("--pages", type=int)
    parser.add_argument("--faces", choices=("own", "labels"), default="own")
    parser.add_argument("--trip", type=int, default=0)
    parser.add_argument("--drawn", nargs="*", metavar="NAME")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--metrics", type=Path, default=METRICS)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    measure = measure_of(given.metrics)
    faces = labelled() if given.faces == "labels" else None
    sets: list[Callable[[], Folder]] = []
    paths = given.folders or ([] if given.trip or given.drawn is not None else folders())
    sets += [partial(read, p.name, [p]) for p in paths]
    if given.all:
        sets.append(lambda: read("all folders", folders()))
    if given.trip:
        sets.append(lambda: trip(given.trip))
    if given.drawn is not None:
        sets += [partial(of_facts, n, drawn(n, given.seed)) for n in given.drawn or SETS]
    print(f"{'folder':24} {'product':14} spr  pho dense  fill    p5   rho  near   bal  secs  missed")
    told: dict[str, Json] = {}
    for one in sets:
        folder = one()
        for product in given.product:
            project, took = album(folder, product, given.style, given.pages)
            said = json.loads(json.dumps(inspect(project)))
            found = measure(said, folder.said, faces)
            told[f"{folder.name} {product}"] = found
            print(row_of(folder, product, found, took), flush=True)
    if given.json:
        given.json.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return int(any(found["missed"] for found in told.values()))


if __name__ == "__main__":
    sys.exit(main())
