"""What a worker process does of a batch: one item, into a folder of its own, and what came of it.

The library is shared with the other workers as two windows share it: each write is a transaction, and telling
people apart, which reads before it writes, is done by one at a time (`importing.analyse`).
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from albumapp import __version__
from albumapp.basis import UserError
from albumapp.basis.reasons import speaking
from albumapp.jobs.here import Here
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Progress, Task
from albumapp.photos import sidecars
from albumapp.photos.library import Library
from albumapp.photos.scan import find_files
from albumapp.products.frozen import spec_to_json
from albumapp.products.reference import file_id, parted
from albumapp.session import batch
from albumapp.session.asking import Asked, asked_for
from albumapp.session.batch import Copy, How, Order, Outcome
from albumapp.session.building import Wanted, checked, gather, laid_out, put_out
from albumapp.session.importing import recall
from albumapp.session.merging import of_row
from albumapp.session.project import Project
from albumapp.session.settings import Settings

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis
    from albumapp.export.export import Options
    from albumapp.export.inspecting import Checked
    from albumapp.export.report import ExportReport
    from albumapp.preflight.finding import Finding

Report = Callable[[str, int, int], None]
_MOST_WORDS = 12  # findings in words
_PAUSE = 0.1  # s between two words of progress about the same thing


def make_album(order: Order, folder: str, before: Outcome | None, careful: bool, report: Report) -> Outcome:
    """The album of an order, its files in `folder`. UserError and OSError as `albumapp build`.

    `before` is what came of it the last time, its files there: where nothing has changed since, it is that,
    `unchanged`. `careful`: photos are read in a process of their own, so one that kills it is only left out.
    """
    start = time.perf_counter()
    Path(folder).mkdir(exist_ok=True)
    with speaking(order.how.language):
        asked = asked_for(order.product, order.settings, order.pages)
        task = _task(report)
        with Library() as library, Pool(1) if careful else Here() as pool:
            files = _files_digest(order, asked)
            if before is not None and before.signature == f"{files}-{_marks_digest(order, library)}":
                return replace(before, unchanged=True)
            how = order.how
            imported, analysis, _ = gather(order.paths, library, pool, task, how.look, how.favourites)
            signature = f"{files}-{_marks_digest(order, library)}"
        begun = Outcome(
            order.name,
            batch.FAILED,
            order.paths,
            asked.spec.id,
            read=len(imported.records),
            failed=tuple((f.path, f.error, f.mend) for f in analysis.failed),
            signature=signature,
        )
        if not analysis.facts:
            return replace(begun, trouble=_nothing(order, analysis), seconds=time.perf_counter() - start)
        made = _album(order, asked, analysis, Path(folder), task)
        return replace(begun, **made, seconds=time.perf_counter() - start)


def _album(order: Order, asked: Asked, analysis: Analysis, folder: Path, task: Task) -> dict[str, Any]:
    """Lays out and writes; the fields of the outcome."""
    wanted = Wanted(
        asked.spec.id, asked.pages, order.title, order.style, order.how.seed, asked.days, asked.guests
    )
    project = laid_out(wanted, analysis, task)
    exported = put_out(project, folder / f"{order.name}{order.how.ending}", task, _wish(order.how))
    found = checked(project)
    if order.how.project:
        project.save_as(folder / f"{order.name}.album")
    project.close()
    return {**_about(project), **_judged(exported, found, bool(analysis.failed))}


def _about(project: Project) -> dict[str, Any]:
    doc = project.document
    return {
        "product": file_id(doc.product),
        "parameters": parted(doc.product)[1],
        "title": doc.title,
        "style": doc.style,
        "pages": doc.page_count,
        "placed": len(doc.used()),
    }


def _judged(exported: ExportReport, found: Checked, left_out: bool) -> dict[str, Any]:
    """Status and findings."""
    rows: tuple[Finding, ...] = found.found
    rejected = exported.rejected or any(f.rejects for f in rows)
    words = [*(f"{x.name}: {x.why}" for x in exported.left_out), *dict.fromkeys(f.text for f in rows)]
    status = batch.LEFT_OUT if left_out else batch.DONE
    return {
        "status": batch.FINDINGS if rejected or exported.left_out else status,
        "counts": dict(Counter(f.severity for f in rows)),
        "found": tuple(words[:_MOST_WORDS]),
    }


def _nothing(order: Order, analysis: Analysis) -> UserError:
    where = ", ".join(order.paths)
    if len(analysis.failed) == 1:
        return UserError("The only photo in {where} cannot be read.", where=where)
    if analysis.failed:
        what = "None of the {n} photos in {where} can be read."
        return UserError(what, "The report lists them.", n=len(analysis.failed), where=where)
    return UserError("There are no photos in {where}.", "Put photos there, or take it away.", where=where)


def _wish(how: How) -> Options:
    from albumapp.export.export import Options
    from albumapp.export.order import Order as PrintOrder

    if how.wish is not None:
        return how.wish
    return Options(language=how.language, order=PrintOrder(anyway=not how.strict))


def _task(report: Report) -> Task:
    """A task that tells how far it is, not more often than anybody looks."""
    last: list[tuple[str, float]] = [("", 0.0)]

    def told(p: Progress) -> None:
        now = time.monotonic()
        if p.what != last[0][0] or now - last[0][1] > _PAUSE:
            last[0] = (p.what, now)
            report(p.what, p.done, p.total)

    return Task("batch", told)


# --- whether anything has changed ------------------------------------------------------------------


def _files_digest(order: Order, asked: Asked) -> str:
    """Of all that goes into an order but what the user said of its photos."""
    found = find_files(order.paths)
    said = (
        order.name,
        order.paths,
        order.title,
        order.style,
        order.how,
        asked.pages,
        asked.days,
        asked.guests,
    )
    rows = [(str(p), *_stat(p), sidecars.stamp(p)) for p in found.photos]
    rest = [(u.path, u.error) for u in found.unreadable]
    return digest(__version__, said, spec_to_json(asked.spec), rows, rest)


def _marks_digest(order: Order, library: Library) -> str:
    """Of the user's stars, picks and the like of its photos."""
    ids = {read[0] for p in find_files(order.paths).photos if (read := library.read_as(p)) is not None}
    return digest(sorted((k, sorted(v.items())) for k, v in library.marks(ids).items()))


def digest(*of: object) -> str:
    return hashlib.blake2b(repr(of).encode("utf-8", "backslashreplace"), digest_size=12).hexdigest()


def _stat(path: Path) -> tuple[int, int]:
    try:
        facts = path.stat()
    except OSError:
        return (-1, -1)
    return (facts.st_size, facts.st_mtime_ns)


# --- copies of one album ----------------------------------------------------------------------------


def make_copy(copy: Copy, folder: str, before: Outcome | None, careful: bool, report: Report) -> Outcome:
    """The album with the words of a row in it, printed into `folder`."""
    start = time.perf_counter()
    Path(folder).mkdir(exist_ok=True)
    with speaking(copy.how.language):
        project, own = _opened(copy.project)
        signature = digest(__version__, own, sorted(copy.fields.items()), copy.name, copy.how)
        if before is not None and before.signature == signature:
            return replace(before, unchanged=True)
        project.context.fields = dict(copy.fields)
        task = _task(report)
        target = Path(folder) / f"{copy.name}{copy.how.ending}"
        printed = of_row(project.document, project.context, copy.fields)
        exported = put_out(project, target, task, _wish(copy.how), printed)
        found = checked(project)
        return replace(
            Outcome(copy.name, batch.DONE, signature=signature, seconds=time.perf_counter() - start),
            **_about(project),
            **_judged(exported, found, False),
        )


@lru_cache(maxsize=1)
def _opened(path: str) -> tuple[Project, str]:
    """The project and a digest of its album; opened once for all copies that this worker makes."""
    from albumapp.document.fingerprint import fingerprint

    project = Project.open(Path(path), look=True)
    # remembered of a run that was allowed to find it, as `albumapp export` does
    people, grouping = (Settings().get(k) is not False for k in ("people", "grouping"))
    with Library() as library:
        analysis = recall(project.document, library, people, grouping)
        project.context.known = analysis.facts
        project.context.names = {p.id: p.name for p in analysis.people if p.name}
    own = digest(
        fingerprint(project.document), sorted(_stat(Path(p.path)) for p in project.document.photos.values())
    )
    return project, own
