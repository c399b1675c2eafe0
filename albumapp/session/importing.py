"""Bringing photos in: files to records, records to an analysis. Runs in a task, works in processes.

What the library knows already is not read again, so a second import of a folder does no work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from albumapp.analysis.model import (
    KIND_QUALITY,
    Analysis,
    Face,
    KnownPeople,
    PhotoScore,
    quality_to_bytes,
    score_from_bytes,
)
from albumapp.analysis.version import ANALYSIS_VERSION
from albumapp.document.model import Document, PhotoEntry
from albumapp.geometry import Rect
from albumapp.jobs.pool import Crashed, Pool
from albumapp.jobs.remote import Remote
from albumapp.jobs.task import Task
from albumapp.photos.marks import Marks, from_texts
from albumapp.photos.record import AsideFile, PhotoRecord, ReadPhoto, Unreadable, joined
from albumapp.photos.scan import find_files
from albumapp.session.lock import alone
from albumapp.session.people import known_people, remember

if TYPE_CHECKING:
    from albumapp.photos.library import Library, StoredFace

VERSION = str(ANALYSIS_VERSION)
BOXES = f"{VERSION} boxes"  # of photos whose faces were found but not encoded
READ = Remote("albumapp.photos.reading:read_photo")
LOOK = Remote("albumapp.analysis.worker:analyze_photo")
READ_AND_LOOK = Remote("albumapp.analysis.worker:read_and_look")
MANY = 2000  # photos: from so many on workers that have done their part give their memory back
DOUBTFUL = "doubtful"  # says of a stored box that nobody counts it

OnPhoto = Callable[[PhotoRecord, bytes], None]


@dataclass(frozen=True, slots=True)
class Look:
    """What else a photo is looked at for: `faces`, and with `grouping` what tells people apart."""

    faces: bool = False
    grouping: bool = False


@dataclass(frozen=True, slots=True)
class ImportResult:
    """`records` in the order of the files, each photo once; `failed` are left out, with reasons.

    `reedited` are (old photo id, new record): the same photo, edited outside since it was imported. `aside`
    are the files that were found and set aside unread, the `videos`. `looked` says whether the photos were
    looked at in the same go, and `seconds` what it all took by the clock.
    """

    records: tuple[PhotoRecord, ...] = ()
    failed: tuple[Unreadable, ...] = ()
    videos: int = 0
    others: int = 0
    reedited: tuple[tuple[str, PhotoRecord], ...] = ()
    read: int = 0
    seconds: float = 0.0
    aside: tuple[AsideFile, ...] = ()
    looked: bool = False

    @property
    def timings(self) -> dict[str, float]:
        """What it took (s), by what was done: "read", or "read_and_look" in one go."""
        return {"read_and_look" if self.looked else "read": self.seconds}


def import_photos(
    paths: Iterable[Path | str],
    library: Library,
    pool: Pool,
    task: Task,
    on_photo: OnPhoto | None = None,
    look: Look | None = None,
) -> ImportResult:
    """Read all photos below the paths into the library. UserError where a path is not there.

    With `look` each is looked at in the same go, so that it is decoded once: `analyse` then finds its score.
    Cancelled when the user stops it; what was read until then is kept in the library.
    """
    start = perf_counter()
    task.report("Looking for photos")
    found = find_files(paths, cancelled=lambda: task.cancelled)
    got: dict[str, PhotoRecord | Unreadable] = {}
    reedited: dict[str, PhotoRecord] = {}
    todo: list[str] = []
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
            todo.append(path)
    what = "Reading photos and looking for faces" if look is not None and look.faces else "Reading photos"
    for path, read in _read(todo, library, pool, task, look):
        task.report(what, len(got), total)
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
    library.commit()
    task.check()
    items = [got[path] for path in map(str, found.photos)]
    copies: dict[str, list[PhotoRecord]] = {}
    for item in items:
        if isinstance(item, PhotoRecord):
            copies.setdefault(item.id, []).append(item)
    return ImportResult(
        tuple(_one(library, files) for files in copies.values()),
        (*found.unreadable, *(item for item in items if isinstance(item, Unreadable))),
        found.videos,
        found.others,
        tuple(reedited.items()),
        len(todo),
        perf_counter() - start,
        found.set_aside,
        look is not None,
    )


def _read(
    paths: Sequence[str], library: Library, pool: Pool, task: Task, look: Look | None
) -> Iterator[tuple[str, Any]]:
    """What the workers read of each file, in the order in which they are done; what they saw is kept."""
    name, more = (READ, ()) if look is None else (READ_AND_LOOK, (look.faces, look.grouping))
    for (path, *_), outcome in pool.stream(name, [(p, *more) for p in paths], lambda: task.cancelled):
        read = outcome
        if isinstance(outcome, tuple):
            read, score = outcome
            _keep(library, score, look is not None and look.grouping)
        yield path, read


def _one(library: Library, files: Sequence[PhotoRecord]) -> PhotoRecord:
    """The photo that these files are; what is known of it is what they say together."""
    record = joined(files)
    if len(files) > 1 and library.record(record.id) != record:
        library.put_record(record)
    return record


def _refusal(path: str, outcome: object) -> Unreadable:
    if isinstance(outcome, Unreadable):
        return outcome
    name = Path(path).name
    if isinstance(outcome, Crashed):
        return Unreadable(
            path, f"{name} could not be read: {outcome}.", "Open it in another program and save it again."
        )
    return Unreadable(
        path, f"{name} could not be read ({outcome}).", "Open it in another program and save it again."
    )


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
    grouping: bool = False,
    names: bool = False,
    aside: Sequence[AsideFile] = (),
    before: Mapping[str, float] | None = None,
) -> Analysis:
    """Scores of all photos (from the library where it has them), then what they are together.

    With `people` faces are looked for; with `grouping`, too, they are encoded, grouped to people, and the
    library keeps who is who. `names` takes over the names that other programs wrote into the photos. `aside`
    are the files set aside unread (`ImportResult.aside`), to be counted with the rest, and `before` what was
    spent until now (`ImportResult.timings`): the analysis' `timings` are seconds by the clock, and "look" is
    only what was not looked at while reading.
    """
    start = perf_counter()
    grouping = people and grouping
    scores = _known_scores([r.id for r in records], library, people, grouping)
    todo = [(r.path, r.id, people, grouping) for r in records if r.id not in scores]
    refused = list(failed)
    what = "Looking at photos and faces" if people else "Looking at photos"
    for (path, photo, *_), score in pool.stream(LOOK, todo, lambda: task.cancelled):
        task.report(what, len(scores), len(records))
        if isinstance(score, PhotoScore):
            scores[photo] = score
            _keep(library, score, grouping)
        else:
            refused.append(_refusal(path, score))
    library.commit()
    task.check()
    looked = perf_counter() - start
    from albumapp.analysis.analyze import combine  # numpy: not needed before there are scores

    if len(records) >= MANY:
        pool.rest()  # joining so many takes memory of its own
    task.report("Finding moments")
    seen = [r for r in records if r.id in scores]
    ids = [r.id for r in seen]
    spent = {**(before or {}), "look": looked}
    if grouping and names:
        from albumapp.session.names import read_names

        read_names(library, pool, task, seen, scores)
        spent["names"] = perf_counter() - start - looked

    def waiting() -> None:  # for others of a batch: alive, and to be stopped
        task.check()
        task.report("Finding moments")

    with alone("people", waiting) if grouping else nullcontext():  # who is who is read, and then written
        analysis = combine(
            seen,
            scores,
            people,
            marks=marks_of(library, ids),
            known=known_people(library, ids, VERSION) if grouping else None,
            failed=refused,
            timings=spent,
            aside_files=aside,
        )
        if grouping:
            remember(library, analysis)
    return analysis


def _keep(library: Library, score: PhotoScore, grouping: bool) -> None:
    photo = score.photo_id
    library.put_facts(photo, VERSION, KIND_QUALITY, quality_to_bytes(score))
    if score.faces is not None:
        stored = [*map(_stored, score.faces), *map(_doubtful, score.doubtful)]
        library.put_faces(photo, VERSION if grouping else BOXES, stored)


def _known_scores(
    photos: Sequence[str], library: Library, people: bool, grouping: bool
) -> dict[str, PhotoScore]:
    """Scores that the library has; with `people` only those of photos that were searched for faces.

    Faces found while grouping was off have no encodings: with `grouping` these photos are looked at again,
    and without it encodings that are there are not used.
    """
    quality = library.get_all_facts(photos, VERSION, KIND_QUALITY)
    faces = library.get_all_faces(quality, VERSION) if people else {}
    if people and not grouping:
        faces.update(library.get_all_faces([p for p in quality if p not in faces], BOXES))
        faces = {p: [replace(f, encoding=None) for f in found] for p, found in faces.items()}
    scores: dict[str, PhotoScore] = {}
    for photo, blob in quality.items():
        if people and photo not in faces:
            continue
        with suppress(ValueError, KeyError, TypeError):  # a cache that cannot be read is made again
            score = score_from_bytes(photo, blob)
            if people:
                found = [f for f in faces[photo] if not f.extra.get(DOUBTFUL)]
                boxes = [Rect.of(f.box) for f in faces[photo] if f.extra.get(DOUBTFUL)]
                score = replace(score, faces=tuple(map(_face, found)), doubtful=tuple(boxes))
            scores[photo] = score
    return scores


def _stored(face: Face) -> StoredFace:
    from albumapp.photos.library import StoredFace

    b = face.box
    points = [list(p) for p in face.points]
    extra = {"eyes_open": face.eyes_open, "sharpness": face.sharpness, "points": points, "yaw": face.yaw}
    return StoredFace((b.x, b.y, b.w, b.h), face.confidence, face.encoding, extra)


def _doubtful(box: Rect) -> StoredFace:
    """What may be a face: kept with the faces, so that it is forgotten with them."""
    from albumapp.photos.library import StoredFace

    return StoredFace((box.x, box.y, box.w, box.h), 0.0, None, {DOUBTFUL: True})


def _face(stored: StoredFace) -> Face:
    extra = stored.extra or {}
    return Face(
        Rect.of(stored.box),
        stored.confidence,
        extra.get("eyes_open"),
        float(extra.get("sharpness", 0.0)),
        stored.encoding,
        tuple((float(x), float(y)) for x, y in extra.get("points", ())),
        extra.get("yaw"),
    )


def marks_of(library: Library, photos: Sequence[str]) -> dict[str, Marks]:
    """What the user said of these photos."""
    return {photo: from_texts(texts) for photo, texts in library.marks(photos).items()}


def recall(document: Document, library: Library, people: bool, grouping: bool = False) -> Analysis:
    """What the library remembers of a project's photos, without looking at a file again.

    With `people` the faces that were found, and with `grouping` whom each was taken for: both came from a run
    that was allowed to, and neither is done here.
    """
    from albumapp.analysis.analyze import combine

    known = library.records(document.photos)
    records = [known.get(p) or _record_of(e) for p, e in document.photos.items()]
    ids = list(document.photos)
    scores = _known_scores(ids, library, people, False)
    if people:  # photos that were never searched for faces still have their other scores
        rest = [p for p in ids if p not in scores]
        scores.update(_known_scores(rest, library, False, False))
    said = _as_before(known_people(library, ids, VERSION)) if people and grouping else None
    return combine(records, scores, people, marks=marks_of(library, ids), known=said)


def _as_before(known: KnownPeople) -> KnownPeople:
    """Each face is of whom it was taken for the last time, as if the user had said so: nothing to compare."""
    before = {ref: who for ref, who in known.before.items() if who and (ref, who) not in known.nots}
    return replace(known, pins={**before, **known.pins}, before={}, elsewhere={})


def _record_of(entry: PhotoEntry) -> PhotoRecord:
    """A record as far as the project itself knows the photo."""
    taken = datetime.fromisoformat(entry.taken) if entry.taken else None
    return PhotoRecord(
        entry.id, entry.path, "", entry.width, entry.height, taken=taken, taken_source=entry.taken_source
    )
