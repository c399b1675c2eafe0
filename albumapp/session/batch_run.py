"""Making the items of a batch in worker processes: one failure never stops the rest, the next run goes on.

Each item is written into a folder of its own beside its target and takes its place when it is whole, so a
run that is stopped, or a worker that is killed, leaves nothing half done. A worker that dies takes its item
once more, carefully; report.json is written after each item.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from albumapp.basis import UserError
from albumapp.export import files
from albumapp.export.kept import forget_half_done
from albumapp.jobs.farm import Began, Ended, Farm, Job, Stuck, Went, workers_for
from albumapp.jobs.pool import Crashed
from albumapp.jobs.remote import Remote
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.photos.scan import is_hidden
from albumapp.session import batch_report
from albumapp.session.batch import FAILED, WAITING, Copy, Item, MadeFile, Order, Outcome
from albumapp.session.batch_report import BatchReport
from albumapp.session.lock import ProjectLock

ALBUM = Remote("albumapp.session.batch_worker:make_album")
PATIENCE = 1200.0
"""Seconds. Albums from slow disks say something every few seconds, telling faces apart every few minutes."""
_PAUSE = 0.5  # s between two reports that are written on the way
COPY = Remote("albumapp.session.batch_worker:make_copy")

OnOutcome = Callable[[int, Outcome], None]
"""Told of each item that ended, by its place in the items."""
OnWork = Callable[[int, str, int, int], None]
"""Told of each item that is worked on: its place, what is done, how much, of how much (0: not known)."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What to make, where, and how: `again` makes also what is done and unchanged; `workers` None is as many
    as suit this computer; `gentle` ones give way to a window. An item that says nothing for `patience`
    seconds is given up (None: never)."""

    items: Sequence[Item]
    out: Path
    again: bool = False
    workers: int | None = None
    gentle: bool = False
    patience: float | None = PATIENCE


def run(
    batch: Batch,
    task: Task,
    on_outcome: OnOutcome = lambda n, outcome: None,
    on_work: OnWork = lambda n, what, done, total: None,
) -> BatchReport:
    """Make all items. UserError where nothing can be begun: the folder cannot be written, another run writes
    to it, or photos lie there. Stopped by the task: what was made is kept, the rest is `WAITING`."""
    return _Run(batch, task, on_outcome, on_work).done()


class _Run:
    def __init__(self, batch: Batch, task: Task, on_outcome: OnOutcome, on_work: OnWork) -> None:
        self.batch, self.task = batch, task
        self.on_outcome, self.on_work = on_outcome, on_work
        self.start = time.perf_counter()
        self.workers = workers_for(len(batch.items), batch.workers)
        self.before: dict[str, Outcome] = {}
        self.outcomes: list[Outcome] = []
        self.ended = 0
        self.saved = 0.0

    def done(self) -> BatchReport:
        out = self.batch.out
        _check_folder(self.batch)
        # the library is made here, and stays open: two workers that begin one, or end with it, are in each
        # other's way
        with _alone_in(out), Library(), files.workspace(out / "batch") as work:
            self.before = batch_report.read(out)
            self.outcomes = [self._waiting(item) for item in self.batch.items]
            try:
                self._make(work)
            except BaseException:  # stopped: the next run goes on from the report
                with suppress(UserError):
                    batch_report.save(self.report())
                raise
            batch_report.save(self.report())
            batch_report.save_tables(self.report())
        return self.report()

    def report(self) -> BatchReport:
        seconds = time.perf_counter() - self.start
        return BatchReport(self.batch.out, tuple(self.outcomes), seconds, self.workers)

    def _waiting(self, item: Item) -> Outcome:
        """Before it is begun: what the last run made stays known, so that a stopped one loses nothing."""
        before = self.before.get(item.name)
        if before is None or not before.made or not _all_there(self.batch.out, before):
            return Outcome(item.name, WAITING, item.paths, earlier=self._ours(item))
        return replace(before, unchanged=True)

    def _ours(self, item: Item) -> tuple[MadeFile, ...]:
        """What earlier runs wrote for it."""
        before = self.before.get(item.name)
        return before.files or before.earlier if before is not None else ()

    def _make(self, work: Path) -> None:
        wrong = [n for n, item in enumerate(self.batch.items) if item.problem is not None]
        for n in wrong:
            item = self.batch.items[n]
            self._ended(n, _failed(item, item.problem))
        todo = [n for n in range(len(self.batch.items)) if n not in set(wrong)]
        crashed = self._round(todo, work, careful=False)
        for n in self._round(crashed, work, careful=True):
            item = self.batch.items[n]
            trouble = UserError(
                "The process that made {name} was ended twice: it was killed, or the memory was full.",
                "Close other programs and run it again.",
                name=item.name,
            )
            self._ended(n, _failed(item, trouble))

    def _round(self, todo: Sequence[int], work: Path, careful: bool) -> list[int]:
        """Make these items; those whose worker died are given back."""
        folders = [work / str(n) for n in todo]
        for folder in folders:  # before any worker may look for its own
            folder.mkdir(exist_ok=True)
        farm = Farm(min(self.workers, len(todo) or 1), self.batch.gentle, self.batch.patience)
        crashed = []
        jobs = [self._job(n, f, careful) for n, f in zip(todo, folders, strict=True)]
        pids: set[int] = set()
        try:
            for event in farm.run(jobs, lambda: self.task.cancelled):
                pids.update(farm.pids())
                n, folder = todo[event.job], folders[event.job]
                if isinstance(event, Began):
                    self.on_work(n, "", 0, 0)
                elif isinstance(event, Went):
                    self.on_work(n, event.what, event.done, event.total)
                elif isinstance(event.error, Crashed):
                    crashed.append(n)
                    shutil.rmtree(folder, ignore_errors=True)
                else:
                    self._ended(n, self._outcome(n, event, folder))
        finally:
            forget_half_done(pids)
        self.task.check()
        return crashed

    def _job(self, n: int, folder: Path, careful: bool) -> Job:
        item = self.batch.items[n]
        before = None if self.batch.again else self.before.get(item.name)
        if before is not None and not (before.made and _all_there(self.batch.out, before)):
            before = None
        return COPY if isinstance(item, Copy) else ALBUM, (item, str(folder), before, careful)

    def _outcome(self, n: int, event: Ended, folder: Path) -> Outcome:
        """What the worker made, its files in their places."""
        item = self.batch.items[n]
        try:
            if event.error is not None:
                raise event.error
            made: Outcome = event.value
            if made.unchanged:
                return made
            if not made.made:
                return made
            return replace(made, files=tuple(self._put(folder, item)))
        except Exception as e:
            return _failed(item, _trouble(e, item))
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _put(self, folder: Path, item: Item) -> Iterator[MadeFile]:
        """Finished files and folders to where they belong. UserError where something else stands there, or an
        album that somebody edited since."""
        out, ours = self.batch.out, {f.path: f for f in self._ours(item)}
        made = sorted(folder.iterdir(), key=lambda p: p.name.endswith(".album"))
        for path in made:
            target = out / path.name
            # a folder goes with all that lies in it, which may be photos: only one that a run wrote
            free = not path.is_dir() and (path.suffix != ".album" or item.how.overwrite)
            if free or not target.exists():
                continue
            if path.suffix == ".album" and path.name in ours and not _as_made(out, ours[path.name]):
                what = "{name} was changed since it was made."
            elif not _only(ours, out, target):
                what = "{name} is there already."
            else:
                continue
            raise UserError(what, "Take it away, or choose another folder.", target, name=path.name)
        for path in made:
            target = out / path.name
            if path.is_dir():
                _replace_folder(path, target, folder / f"{path.name}.before")
            else:
                files.put(path, target)
            yield from _files_of(out, target)

    def _ended(self, n: int, outcome: Outcome) -> None:
        if not outcome.made:
            outcome = replace(outcome, earlier=self._ours(self.batch.items[n]))
        self.outcomes[n] = outcome
        self.on_outcome(n, outcome)
        self.ended += 1
        self.task.report("Making albums", self.ended, len(self.outcomes))
        now = time.monotonic()
        if now - self.saved > _PAUSE:
            self.saved = now
            with suppress(UserError):  # a full disk: said at the end, when it may have room again
                batch_report.save(self.report())


def _failed(item: Item, trouble: UserError | None) -> Outcome:
    product = item.product or "" if isinstance(item, Order) else ""
    return Outcome(item.name, FAILED, item.paths, product, trouble=trouble)


def _trouble(e: Exception, item: Item) -> UserError:
    """Any error as what can be read in a report."""
    if isinstance(e, UserError):
        return e
    if isinstance(e, OSError):
        return UserError(
            "{where}: {why}.",
            "Check that it is there, may be written and has room.",
            where=e.filename or item.name,
            why=e.strerror or e,
        )
    if isinstance(e, Stuck):
        return UserError(
            "{name} was given up: nothing happened for {n} min.",
            "Run it again: what is made stays. Is the disk with its photos still there?",
            name=item.name,
            n=max(1, round(e.seconds / 60)),
        )
    if isinstance(e, MemoryError):
        return UserError("The memory was full.", "Close other programs and run it again.")
    return UserError(
        "It could not be made for a fault of albumapp ({kind}: {why}).",
        "Please tell us, with this line.",
        kind=type(e).__name__,
        why=e,
    )


def _files_of(out: Path, target: Path) -> Iterator[MadeFile]:
    found = sorted(p for p in target.rglob("*") if p.is_file()) if target.is_dir() else [target]
    for path in found:
        facts = path.stat()
        yield MadeFile(path.relative_to(out).as_posix(), facts.st_size, facts.st_mtime_ns)


def _only(ours: Collection[str], out: Path, target: Path) -> bool:
    """Whether all that lies there is ours, but for what the system's own windows leave in folders."""
    found = (Path(f.path) for f in _files_of(out, target))
    return all(f.as_posix() in ours or is_hidden(f.name) for f in found)


def _replace_folder(made: Path, target: Path, aside: Path) -> None:
    """The folder in its place; what was there before is put aside, and back where that fails."""
    before = target.exists()
    if before:
        os.replace(target, aside)
    try:
        os.replace(made, target)
    except OSError:
        if before:
            os.replace(aside, target)
        raise


def _all_there(out: Path, outcome: Outcome) -> bool:
    """Whether all its files are still as they were written; an album may have been edited since."""
    return bool(outcome.files) and all(_as_made(out, f, f.path.endswith(".album")) for f in outcome.files)


def _as_made(out: Path, f: MadeFile, edited: bool = False) -> bool:
    """Whether a file is there as it was written, or was `edited`."""
    try:
        facts = (out / f.path).stat()
    except OSError:
        return False
    return edited or (facts.st_size, facts.st_mtime_ns) == (f.size, f.mtime_ns)


def _check_folder(batch: Batch) -> None:
    """UserError where the folder cannot be one for results: photos of an order lie in it or beside it."""
    out = batch.out
    if out.exists() and not out.is_dir():
        raise UserError("{name} is no folder.", "Name a folder for what is made.", out, name=out.name)
    real = Path(os.path.realpath(out))
    for item in batch.items:
        for path in item.paths:
            folder = Path(os.path.realpath(path))
            if real == folder or folder in real.parents:
                raise UserError(
                    "{out} lies in a folder of photos ({folder}).",
                    "Choose a folder outside.",
                    out,
                    out=out,
                    folder=folder,
                )
            if not item.how.ending and folder == real / item.name:
                raise UserError(
                    "The pictures of {name} would take the place of its photos.",
                    "Choose another folder.",
                    out,
                    name=item.name,
                )
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise files.cannot_write(out, e) from e


@contextmanager
def _alone_in(out: Path) -> Iterator[None]:
    lock = ProjectLock.take(out)
    if lock is None:
        raise UserError(
            "Another run is writing to {name}.", "Wait for it, or choose another folder.", out, name=out.name
        )
    try:
        yield
    finally:
        lock.release()
