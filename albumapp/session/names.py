"""Names of people from and to XMP, by choice: read on import, written into sidecars on export.

What the user said in albumapp wins: a face that was given to somebody keeps them. Originals are never
written to; the sidecar lies beside the photo, where other programs look for it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.analysis.model import Analysis, Face, FaceRef, PhotoScore
from albumapp.basis import UserError
from albumapp.geometry import Rect
from albumapp.jobs.remote import Remote
from albumapp.photos.people_tables import BEFORE, NOT, PIN, STRANGER, FaceNote, PersonRow
from albumapp.photos.record import PhotoRecord, Unreadable
from albumapp.session.people import SAME_FACE, give, overlap, rename, split

if TYPE_CHECKING:
    from albumapp.jobs.pool import Pool
    from albumapp.jobs.task import Task
    from albumapp.photos.library import Library

KIND = "names"  # of the facts: which state of photo and sidecars names were read from; no names in it
READ = Remote("albumapp.photos.xmp:read_regions")
OVER = 0.25  # overlap of a face and a marked region: other programs draw hair and chin, too

Marked = tuple[str, Rect]  # name, box in 0..1 of the photo as seen


@dataclass(frozen=True, slots=True)
class NamesWritten:
    """`names` and `photos` that were written, and the sidecars that could not be, with their reasons."""

    names: int = 0
    photos: int = 0
    failed: tuple[Unreadable, ...] = ()


def read_names(
    library: Library,
    pool: Pool,
    task: Task,
    records: Sequence[PhotoRecord],
    scores: Mapping[str, PhotoScore],
) -> None:
    """Take over the names that other programs gave to faces; each state of a file is asked once."""
    from albumapp.photos import sidecars

    states = {
        r.path: f"{r.mtime_ns}:{sidecars.stamp(r.path)}"
        for r in records
        if r.id in scores and scores[r.id].faces
    }
    ids = {r.path: r.id for r in records}
    todo = [(path,) for path, state in states.items() if library.get_facts(ids[path], state, KIND) is None]
    found: dict[str, list[Marked]] = {}
    for (path,), regions in pool.stream(READ, todo, lambda: task.cancelled):
        if isinstance(regions, tuple):
            found[ids[path]] = [(r.name, r.box) for r in regions]
            library.put_facts(ids[path], states[path], KIND, b"")
    with library.batch():
        take_names(library, scores, found)


def take_names(
    library: Library, scores: Mapping[str, PhotoScore], marked: Mapping[str, Iterable[Marked]]
) -> int:
    """Give faces the names of the regions (by photo id) that they lie in; how many were given.

    A name that is known is that person; a person without a name, of whom all marked faces agree, is called
    so; for any other name there is a new person.
    """
    notes: dict[str, list[FaceNote]] = defaultdict(list)
    for note in library.people.notes(marked):
        notes[note.photo].append(note)
    people = {_key(p.name): p for p in library.people.all() if p.name is not None}
    spelled = {key: p.name or "" for key, p in people.items()}
    wanted: dict[str, list[FaceRef]] = defaultdict(list)
    called: dict[str, Counter[str]] = defaultdict(Counter)
    for photo, regions in marked.items():
        for marked_name, face in _matched(list(regions), scores[photo].faces or ()):
            name = spelled.setdefault(_key(marked_name), " ".join(marked_name.split()))
            ref = FaceRef(photo, face.box)
            there = [n for n in notes[photo] if overlap(Rect.of(n.box), face.box) >= SAME_FACE]
            if any(n.kind in (PIN, STRANGER) for n in there):
                continue
            wanted[name].append(ref)
            for n in there:
                if n.kind == BEFORE and n.person:
                    called[n.person][name] += 1
    for name, refs in wanted.items():
        known = people.get(_key(name)) or _to_be_called(library, name, called)
        if known is None:
            split(library, refs, name)
            continue
        if known.name is None:
            rename(library, known.id, name)
        parted = {(n.photo, n.box) for n in library.people.notes_of(known.id) if n.kind == NOT}
        give(library, [r for r in refs if (r.photo, tuple(r.box.as_list())) not in parted], known.id)
    return sum(map(len, wanted.values()))


def _matched(regions: Sequence[Marked], faces: Sequence[Face]) -> list[tuple[str, Face]]:
    """Each region's face: the pairs that overlap most come first, each is used once."""
    pairs = sorted(
        ((overlap(box, f.box), n, k) for n, (_, box) in enumerate(regions) for k, f in enumerate(faces)),
        key=lambda p: (-p[0], p[1], p[2]),
    )
    found, regions_used, faces_used = [], set(), set()
    for over, n, k in pairs:
        if over >= OVER and n not in regions_used and k not in faces_used:
            found.append((regions[n][0], faces[k]))
            regions_used.add(n)
            faces_used.add(k)
    return found


def _to_be_called(library: Library, name: str, called: Mapping[str, Counter[str]]) -> PersonRow | None:
    """The nameless person whose marked faces all have this name."""
    nameless = [p for p in library.people.all() if p.name is None and not p.hidden]
    fit = [p for p in nameless if called.get(p.id, Counter()).keys() == {name}]
    return max(fit, key=lambda p: called[p.id][name], default=None)


def _key(name: str | None) -> str:
    return " ".join((name or "").split()).casefold()


def export_names(
    library: Library,
    analysis: Analysis,
    find: Callable[[str], Path | None] | None = None,
) -> NamesWritten:
    """Write the names of the people on these photos into sidecars (`IMG_1.jpg.xmp`), or into those there.

    `find` gives the file of a photo id, by default the one that the library saw last. People who are hidden
    or have no name are left out. Photos that are not there are among the failed.
    """
    from albumapp.photos import sidecars
    from albumapp.photos.xmp import Region, write_sidecar_regions

    where = find or library.present_path
    names = {p.id: p.name for p in analysis.people if p.name and not p.hidden}
    written = photos = 0
    failed: list[Unreadable] = []
    for photo, who in analysis.face_people.items():
        faces = analysis.scores[photo].faces or ()
        regions = [Region(names[p], f.box) for f, p in zip(faces, who) if p in names]
        if not regions:
            continue
        path = where(photo)
        if path is None:
            record = analysis.records[photo]
            failed.append(Unreadable(record.path, f"{Path(record.path).name} is not there.", "Was it moved?"))
            continue
        try:
            target = next(iter(sidecars.find(path)), Path(f"{path}.xmp"))
            write_sidecar_regions(path, regions, target)
        except UserError as e:
            failed.append(Unreadable(str(path), e.what, e.mend))
            continue
        written += len(regions)
        photos += 1
    return NamesWritten(written, photos, tuple(failed))
