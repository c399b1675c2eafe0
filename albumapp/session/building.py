"""From folders of photos to an album without a window: `albumapp build`, and each order of a batch.

`gather` reads and looks at the photos, `laid_out` makes the album of them, `put_out` writes it where it shall
go. Both ways go through here, so an album of a batch has the bytes of one that is built alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import UserError
from albumapp.document.guests import Guest
from albumapp.document.model import Document
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.session import favourites
from albumapp.session.favourites import Favourites
from albumapp.session.importing import ImportResult, Look, analyse, entry_of, import_photos
from albumapp.session.project import Project
from albumapp.session.settings import Settings
from albumapp.session.suggesting import suggest

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis
    from albumapp.export.export import Options
    from albumapp.export.inspecting import Checked
    from albumapp.export.report import ExportReport
    from albumapp.photos.library import Library
    from albumapp.photos.record import Unreadable


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made: `product` with its parameters, `days` the user's own of a calendar, `guests`
    those of place cards and envelopes; None and "" are left to us."""

    product: str
    pages: int | None = None
    title: str | None = None
    style: str | None = None
    seed: int = 0
    days: Mapping[tuple[int, int], str] | None = None
    guests: Sequence[Guest] | None = None


def gather(
    paths: Sequence[Path | str],
    library: Library,
    pool: Pool,
    task: Task,
    look: Look,
    wanted: str | None = None,
) -> tuple[ImportResult, Analysis, Favourites | None]:
    """All photos below the paths, read and looked at. `wanted` is the text of a list of favourites, which are
    picked; what it names is said with them."""
    imported = import_photos(paths, library, pool, task, look=look)
    said = None
    if wanted is not None:
        said = favourites.match(wanted, imported.records)
        favourites.keep(library, said)
    analysis = analyse(
        imported.records,
        library,
        pool,
        task,
        look.faces,
        imported.failed,
        look.grouping,
        Settings().get("names") is True,
        imported.aside,
        imported.timings,
    )
    return imported, analysis, said


def laid_out(wanted: Wanted, analysis: Analysis, task: Task) -> Project:
    """A new project with the album, in no file yet. UserError as `suggest`."""
    project = Project.new(None, wanted.product, wanted.title or "", wanted.seed)
    photos = {i: entry_of(analysis.records[i]) for i in analysis.facts}
    project.replace(replace(project.document, photos=photos), "Import photos")
    project.context.known = analysis.facts
    album = suggest(
        project, analysis, wanted.pages, wanted.style, wanted.title, task=task, days=wanted.days,
        guests=wanted.guests,
    )  # fmt: skip
    project.replace(album, "Suggest album", "suggest")
    return project


def nothing_usable(where: str, failed: Sequence[Unreadable]) -> UserError:
    """What is said where no photo could be read."""
    if len(failed) == 1:
        return UserError("The only photo in {where} cannot be read.", "See the list above.", where=where)
    if failed:
        return UserError(
            "None of the {n} photos in {where} can be read.",
            "See the list above.",
            n=len(failed),
            where=where,
        )
    return UserError("There are no photos in {where}.", "Name a folder or files with photos.", where=where)


def put_out(
    project: Project,
    target: Path,
    task: Task,
    wish: Options | None = None,
    document: Document | None = None,
) -> ExportReport:
    """Export a project, or a `document` that was made of its album. Refused where an order that a printer
    would send back is not wanted."""
    from albumapp.document.placeholders import filled_document
    from albumapp.export.export import Options, export, kind_of
    from albumapp.photos.library import Library
    from albumapp.session.files import photo_finder

    wish = wish or Options()
    filled = document or filled_document(project.document, project.context)
    with Library() as library:
        find = photo_finder(filled, library, project.path)
        places = {photo: find(photo) for photo in wish.photos or filled.shown()}
        if wish.kind == "room" and filled.room.photo is not None:
            places[filled.room.photo.id] = find(filled.room.photo.id)
    if kind_of(target, wish.kind) == "package":
        missing = [photo for photo, place in places.items() if place is None]
        wish = replace(wish, checked=checked(project, missing))
    stopped: Callable[[], bool] = lambda: task.cancelled  # noqa: E731
    return export(filled, project.spec, target, places.get, wish, progress=task.report, cancelled=stopped)


def checked(project: Project, missing: Collection[str] = ()) -> Checked:
    """What is wrong with the album itself, and what of that is to be left alone."""
    from albumapp.export.inspecting import Checked
    from albumapp.preflight.album import check_album

    here = (project.document, project.spec, project.context, missing)
    return Checked(tuple(check_album(*here)), tuple(check_album(*here, ignored=True)))
