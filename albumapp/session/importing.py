"""Bringing photos in: files to records, records to an analysis. Runs in a task, works in processes.

What the library knows already is not read again, so a second import of a folder does no work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from albumapp.analysis.model import (
    KIND_FACES,
    KIND_QUALITY,
    Analysis,
    PhotoScore,
    faces_to_bytes,
    quality_to_bytes,
    score_from_bytes,
)
from albumapp.analysis.version import ANALYSIS_VERSION
from albumapp.document.model import PhotoEntry
from albumapp.jobs.pool import Crashed, Pool
from albumapp.jobs.remote import Remote
from albumapp.jobs.task import Task
from albumapp.photos.record import PhotoRecord, ReadPhoto, Unreadable
from albumapp.photos.scan import find_files

if TYPE_CHECKING:
    from albumapp.photos.library import Library

READ = Remote("albumapp.photos.reading:read_photo")
LOOK = Remote("albumapp.analysis.worker:analyze_photo")

OnPhoto = Callable[[PhotoRecord, bytes], None]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """`records` in the order of the files, each photo once; `failed` are left out, with reasons.

    `reedited` are (old photo id, new record): the same photo, edited outside since it was imported.
    """

    records: tuple[PhotoRecord, ...] = ()
    failed: tuple[Unreadable, ...] = ()
    videos: int = 0
    others: int = 0
    reedited: tuple[tuple[str, PhotoRecord], ...] = ()
    read: int = 0
    seconds: float = 0.0


def import_photos(
    paths: Iterable[Path | str], library: Library, pool: Pool, task: Task, on_photo: OnPhoto | None = None
) -> ImportResult:
    """Read all photos below the paths into the library. UserError where a path is not there.

    Cancelled when the user stops it; what was read until then is kept in the library.
    """
    start = perf_counter()
    task.report("Looking for photos")
    found = find_files(paths, cancelled=lambda: task.cancelled)
    got: dict[str, PhotoRecord | Unreadable] = {}
    reedited: dict[str, PhotoRecord] = {}
    todo: list[tuple[str]] = []
    total = len(found.photos)

    def arrived(path: str, record: PhotoRecord, thumbnail: bytes) -> None:
        got[path] = record
        if on_photo is not None:
            on_photo(record, thumbnail)

    for path in map(str, found.photos):
        task.check()
        known = library.lookup(path)
        thumbnail = library.thumbnail(known.id) if isinstance(known, PhotoRecord) else None
        if isinstance(known, PhotoRecord) and thumbnail is not None:
            arrived(path, known, thumbnail)
        elif isinstance(known, Unreadable):
            got[path] = known
        else:
            todo.append((path,))
    for (path,), read in pool.stream(READ, todo, lambda: task.cancelled):
        task.report("Reading photos", len(got), total)
        if isinstance(read, ReadPhoto):
            old = library.reedited(read.record, path)
            if old is not None and old != read.record.id:
                reedited[old] = read.record
            library.store(read, path)
            arrived(path, read.record, read.thumbnail)
        else:
            refused = _refusal(path, read)
            got[path] = refused
            if not isinstance(read, Crashed):
                library.store(refused, path)
    library.flush()
    task.check()
    records: dict[str, PhotoRecord] = {}
    failed = list(found.unreadable)
    for path in map(str, found.photos):
        item = got[path]
        if isinstance(item, Unreadable):
            failed.append(item)
        else:
            records.setdefault(item.id, item)
    return ImportResult(
        tuple(records.values()),
        tuple(failed),
        found.videos,
        found.others,
        tuple(reedited.items()),
        len(todo),
        perf_counter() - start,
    )


def _refusal(path: str, outcome: object) -> Unreadable:
    if isinstance(outcome, Unreadable):
        return outcome
    name = Path(path).name
    if isinstance(outcome, Crashed):
        return Unreadable(path, f"{name} could not be read: {outcome}.", "Open it in another program and save it again.")
    return Unreadable(path, f"{name} could not be read ({outcome}).", "Open it in another program and save it again.")


def entry_of(record: PhotoRecord) -> PhotoEntry:
    """What a project keeps of a photo."""
    taken = record.taken.isoformat() if record.taken is not None else None
    return PhotoEntry(record.id, record.path, record.width, record.height, taken, record.taken_source)


def analyse(
    records: Sequence[PhotoRecord],
    library: Library,
    pool: Pool,
    task: Task,
    people: bool,
    failed: Sequence[Unreadable] = (),
) -> Analysis:
    """Scores of all photos (from the library where it has them), then what they are together."""
    start = perf_counter()
    scores: dict[str, PhotoScore] = {}
    todo: list[tuple[str, str, bool]] = []
    for r in records:
        known = _known_score(r.id, library, people)
        if known is None:
            todo.append((r.path, r.id, people))
        else:
            scores[r.id] = known
    refused = list(failed)
    what = "Looking at photos and faces" if people else "Looking at photos"
    for (path, photo, _), score in pool.stream(LOOK, todo, lambda: task.cancelled):
        task.report(what, len(scores), len(records))
        if isinstance(score, PhotoScore):
            scores[photo] = score
            library.put_facts(photo, KIND_QUALITY, ANALYSIS_VERSION, quality_to_bytes(score))
            if score.faces is not None:
                library.put_facts(photo, KIND_FACES, ANALYSIS_VERSION, faces_to_bytes(score.faces))
        else:
            refused.append(_refusal(path, score))
    library.flush()
    task.check()
    looked = perf_counter() - start
    from albumapp.analysis.analyze import combine  # numpy: not needed before there are scores

    task.report("Finding moments")
    seen = [r for r in records if r.id in scores]
    return combine(
        seen, scores, people, ratings=_marks(library, seen), failed=refused, timings={"look": looked}
    )


def _known_score(photo: str, library: Library, people: bool) -> PhotoScore | None:
    quality = library.get_facts(photo, KIND_QUALITY, ANALYSIS_VERSION)
    if quality is None:
        return None
    faces = library.get_facts(photo, KIND_FACES, ANALYSIS_VERSION) if people else None
    if people and faces is None:
        return None
    try:
        return score_from_bytes(photo, quality, faces)
    except (ValueError, KeyError, TypeError):
        return None  # a cache that cannot be read is made again


def _marks(library: Library, records: Sequence[PhotoRecord]) -> Mapping[str, int]:
    return library.ratings([r.id for r in records])


@dataclass(slots=True)
class Gathering:
    """Records and analysis of a project's photos while more come in."""

    records: dict[str, PhotoRecord] = field(default_factory=dict)
    failed: list[Unreadable] = field(default_factory=list)

    def add(self, result: ImportResult) -> None:
        self.records.update((r.id, r) for r in result.records)
        self.failed += result.failed
