"""What an export did, and how it tells of its progress."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from albumapp.basis import Cancelled
from albumapp.preflight.finding import Finding

Photos = Callable[[str], Path | None]
"""From a photo's id to a file that holds it, None where it is missing."""
Progress = Callable[[str, int, int], None]
"""`(what, done, total)`; `jobs.Task.report` is one."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A photo that could not be printed; a light grey box stands in its place on `surfaces`."""

    photo: str
    name: str
    why: str
    surfaces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """`pages` of the PDF (or pictures of a folder). `notes` say what was done to the photos, beyond what was
    asked for, so that the printer takes them. `receipt` is what a package's `order.json` says, `rejected`
    whether a printer would send it back all the same."""

    path: Path
    pages: int
    left_out: tuple[LeftOut, ...] = ()
    files: tuple[Path, ...] = ()
    notes: tuple[Finding, ...] = ()
    receipt: Mapping[str, object] | None = None
    rejected: bool = False

    def moved(self, folder: Path) -> ExportReport:
        """The same of files that went into another folder."""
        path, files = folder / self.path.name, tuple(folder / p.name for p in self.files)
        return replace(self, path=path, files=files)


@dataclass(frozen=True, slots=True)
class Watch:
    """Progress and cancelling, handed down to all that takes long."""

    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None

    def report(self, what: str, done: int, total: int) -> None:
        """Tells how far it is; raises Cancelled when the user asked to stop."""
        self.check()
        if self.progress is not None:
            self.progress(what, done, total)

    def check(self) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled


def merged(parts: Iterable[Iterable[LeftOut]]) -> tuple[LeftOut, ...]:
    """One entry a photo, with the surfaces of all."""
    found: dict[str, LeftOut] = {}
    for part in parts:
        for one in part:
            before = found.get(one.photo)
            places = one.surfaces if before is None else before.surfaces + one.surfaces
            found[one.photo] = LeftOut(one.photo, one.name, one.why, tuple(dict.fromkeys(places)))
    return tuple(found.values())
