"""What the commands of the command line do. A command is one function that gives the exit status."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from albumapp.analysis.analyze import as_json
from albumapp.analysis.model import Analysis
from albumapp.basis import UserError
from albumapp.basis.reasons import speaking
from albumapp.batch_command import (
    build_copies,
    build_many,
    check_name_options,
    check_options,
    export_copies,
    is_batch,
)
from albumapp.commands_files import collect, rescue
from albumapp.commands_products import asked, products, retarget
from albumapp.commands_recommend import among_others, check_recommend, family, recommended
from albumapp.console import (
    DONE,
    FINDINGS,
    LEFT_OUT,
    Meter,
    check_json_target,
    guarded,
    result,
    say,
    write_json,
)
from albumapp.document.edits import EDITS
from albumapp.document.model import Document
from albumapp.document.storage import AlbumFile, replace_file
from albumapp.export.export import check_target
from albumapp.export.files import cannot_write
from albumapp.export.report import ExportReport
from albumapp.export_command import of_a_build, or_refused, wishes, write_out
from albumapp.jobs.pool import Pool
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.photos.record import Unreadable
from albumapp.preflight_command import preflight
from albumapp.products.reference import file_id, parted
from albumapp.session import aside, favourites
from albumapp.session.building import Wanted, gather, laid_out, nothing_usable
from albumapp.session.importing import ImportResult, Look, recall
from albumapp.session.list_text import read_text
from albumapp.session.project import Project
from albumapp.session.report import inspect
from albumapp.session.rows import read_rows
from albumapp.session.settings import Settings


def run(options: argparse.Namespace) -> int:
    """Run one command; gives the exit status. What it writes into the album is in the language asked for."""

    def work() -> int:
        with speaking(getattr(options, "language", "")):
            return or_refused(options.command, lambda: _COMMANDS[options.command](options))

    return guarded(f"albumapp {options.command}", work)


def look_allowed(options: argparse.Namespace) -> Look:
    """What photos may be looked at for: the answer on the command line, else those given in the window.

    `--people on` says yes, for this run, to finding faces and to telling people apart; a no that was given in
    the window to the second holds. Without any answer neither runs.
    """
    faces, grouping = (Settings().get(k) for k in ("people", "grouping"))
    if options.people is not None:
        on = options.people == "on"
        return Look(on, on and grouping is not False)
    if faces is None:
        say("Faces are not looked for; add --people on if they may be (all stays on this computer).")
    return Look(faces is True, faces is True and grouping is True)


def _gather(options: argparse.Namespace, meter: Meter) -> tuple[ImportResult, Analysis]:
    look = look_allowed(options)
    wanted = read_text(options.favourites) if options.favourites is not None else None
    task = Task(options.command, meter)
    with Library() as library, Pool() as pool:
        for note in library.notes:
            say(note)
        imported, analysis, said = gather(options.paths, library, pool, task, look, wanted)
    if said is not None:
        _tell_favourites(said)
    meter.end()
    if words := aside.summary(analysis):
        say(f"{words}.")
    return imported, analysis


def _tell_favourites(said: favourites.Favourites) -> None:
    """What of a list is not among the photos."""
    for name in said.missing:
        say(f"not among the photos: {name}")
    for name, paths in said.ambiguous.items():
        say(f"{name} is the name of {len(paths)} photos ({', '.join(paths)}); add the folder to the list.")


def _list_left_out(failed: Iterable[Unreadable]) -> None:
    for f in failed:
        say(f"left out: {f.path}: {f.error} {f.mend}".rstrip())


def _analyze(options: argparse.Namespace) -> int:
    check_json_target(options.json)
    imported, analysis = _gather(options, Meter())
    _list_left_out(analysis.failed)
    if not imported.records:
        raise nothing_usable(", ".join(options.paths), analysis.failed)
    write_json(as_json(analysis), options.json)
    return LEFT_OUT if analysis.failed else DONE


def _recommend(options: argparse.Namespace) -> int:
    check_recommend(options)
    _, analysis = _gather(options, Meter())
    _list_left_out(analysis.failed)
    if not analysis.facts:
        raise nothing_usable(", ".join(options.paths), analysis.failed)
    return recommended(options, analysis) or (LEFT_OUT if analysis.failed else DONE)


# --- build --------------------------------------------------------------------------------------


def _new_file(options: argparse.Namespace) -> Path | None:
    if options.project is None:
        return None
    path = Path(options.project)
    if path.exists():
        if not options.overwrite:
            raise UserError(
                "{name} is there already.", "Name another file, or add --overwrite.", path, name=path.name
            )
        AlbumFile(path).close()  # only a project is written over, never a photo
    if not path.parent.is_dir():
        raise UserError("The folder of {file} is not there.", "Make it first.", path, file=path)
    return path


def _target(options: argparse.Namespace) -> Path | None:
    if options.output is None and options.project is None and options.json is None:
        raise UserError("Nothing to write.", "Add -o album.pdf, --project FILE.album or --json FILE.")
    check_json_target(options.json)
    if options.output is None:
        return None
    check_target(Path(options.output))  # now, not after the work
    return Path(options.output)


def _build(options: argparse.Namespace) -> int:
    check_options(options)
    if is_batch(options):
        check_json_target(options.json)
        return build_many(options, look_allowed(options))
    if not options.paths:
        raise UserError("There are no photos named.", "See albumapp build --help.")
    order = asked(options)
    rows = read_rows(options.names) if options.names is not None else None
    keep, target = _new_file(options), _target(options)
    meter = Meter()
    imported, analysis = _gather(options, meter)
    failed = list(analysis.failed)
    _list_left_out(failed)
    if not analysis.facts:
        raise nothing_usable(", ".join(options.paths), analysis.failed)
    title = options.title
    if rows is not None and title is None and order.spec.kind == "card":
        title = "{name}"  # a card for each guest says at least to whom
    wanted = Wanted(order.spec.id, order.pages, title, options.style, options.seed, order.days, order.guests)
    project = laid_out(wanted, analysis, Task("build", meter))
    meter.end()
    if keep is not None:
        _keep(project, keep)
    if rows is not None:
        made = build_copies(project, rows, options)
        return made if made != DONE or not failed else LEFT_OUT
    report = write_out(project, target, meter, of_a_build(options)) if target is not None else None
    if options.json is not None:
        write_json(_build_report(project, imported, analysis, report), options.json)
    project.close()
    return _status(report, bool(failed))


def _keep(project: Project, path: Path) -> None:
    """Save under a new name beside the target, then take its place: an old project is whole until then."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        project.save_as(part)
        project.close()
        replace_file(part, path)
    except OSError as e:
        raise cannot_write(path, e) from e
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _status(report: ExportReport | None, left_out: bool) -> int:
    if report is not None and (report.left_out or report.rejected):
        return FINDINGS
    return LEFT_OUT if left_out else DONE


def _build_report(
    project: Project, imported: ImportResult, analysis: Analysis, report: ExportReport | None
) -> dict[str, object]:
    document = project.document
    return {
        "schema": 1,
        "product": file_id(document.product),
        "parameters": parted(document.product)[1],
        "title": document.title,
        "style": document.style,
        "pages": document.page_count,
        "photos": {"read": len(imported.records), "placed": len(document.used())},
        "failed": [{"path": f.path, "error": f.error, "mend": f.mend} for f in analysis.failed],
        "output": str(report.path) if report is not None else None,
        "sheets": report.pages if report is not None else None,
        "not_printed": [{"photo": x.photo, "name": x.name, "why": x.why} for x in report.left_out]
        if report is not None
        else [],
        "timings": dict(analysis.timings),
    }


# --- projects -----------------------------------------------------------------------------------


def _opened(path: str) -> Project:
    project = Project.open(Path(path))
    # remembered of a run that was allowed to find it; nothing is looked for or told apart here
    people, grouping = (Settings().get(k) is not False for k in ("people", "grouping"))
    with Library() as library:
        analysis = recall(project.document, library, people, grouping)
        project.context.known = analysis.facts
        project.context.names = {p.id: p.name for p in analysis.people if p.name}
    return project


def _inspect(options: argparse.Namespace) -> int:
    check_json_target(options.json)
    project = _opened(options.project)
    try:
        write_json(inspect(project), options.json)
    finally:
        project.close()
    return DONE


def _edit(options: argparse.Namespace) -> int:
    if options.list:
        rows = {e.id: " ".join([*e.needed, *(f"[{o}]" for o in e.optional)]) for e in EDITS.values()}
        rows |= {"undo": "", "redo": ""}
        result("".join(f"{k:22} {rows[k]}".rstrip() + "\n" for k in sorted(rows)))
        return DONE
    if options.project is None or options.edits is None:
        raise UserError("A project and a file of edits are needed.", "See albumapp edit --help.")
    text = _script(options.edits)
    project = _opened(options.project)
    before = project.document
    try:
        for number, line in enumerate(text.split("\n"), 1):  # JSON text may hold other line ends
            if line.strip():
                _edit_line(project, line, f"{options.edits}, line {number}")
        _tell_outcome(before, project.document)
    finally:
        project.close()
    return DONE


def _tell_outcome(before: Document, after: Document) -> None:
    """What a change of product, style or pages did to photos and to pages arranged by hand, on stderr."""
    if (before.product, before.style, before.page_count) == (after.product, after.style, after.page_count):
        return
    from albumapp.layout.keeping import outcome

    told = outcome(before, after)
    if told.unplaced:
        say(f"{told.unplaced} photos found no room and are unused now.")
    if told.kept or told.parted:
        gone = f", {told.parted} found no place: their photos stand elsewhere" if told.parted else ""
        say(f"{told.kept} arranged spreads stay as near as they were{gone}.")


def _script(name: str) -> str:
    """The lines of edits: UTF-8, with or without the mark that Windows puts first."""
    try:
        if name != "-":
            data = Path(name).read_bytes()
        elif sys.stdin is None:
            raise UserError("There is no stdin to read edits from.", "Name a file instead.")
        else:
            data = sys.stdin.buffer.read()
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as e:
        raise UserError(
            "{name} cannot be read ({why}).", "Give a file of JSON lines in UTF-8.", name=name, why=e
        ) from e


def _edit_line(project: Project, line: str, where: str) -> None:
    try:
        params = json.loads(line)
    except (ValueError, RecursionError) as e:
        raise UserError("{where}: not JSON ({why}).", where=where, why=e) from e
    if not isinstance(params, dict) or not isinstance(params.get("edit"), str):
        raise UserError("{where}: not an object with an 'edit'.", where=where)
    edit_id = params.pop("edit")
    try:
        if edit_id == "undo":
            project.undo()
        elif edit_id == "redo":
            project.redo()
        else:
            project.do(edit_id, **{str(k): v for k, v in params.items()})
    except UserError as e:
        raise UserError("{where}: {said}", "{more}", where=where, said=e.what, more=e.mend) from e


def _export_command(options: argparse.Namespace) -> int:
    check_name_options(options)
    rows = read_rows(options.names) if options.names is not None else None
    check_target(Path(options.output), options.kind if rows is None else "")
    project = _opened(options.project)
    try:
        if not project.document.surfaces:
            raise UserError(
                "{project} has no pages yet.", "Make an album of it first.", project=options.project
            )
        wish = wishes(options, project.document, project.spec)
        if rows is not None:
            return export_copies(project, rows, options, wish)
        return _status(write_out(project, Path(options.output), Meter(), wish), False)
    finally:
        project.close()


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "collect": collect,
    "rescue": rescue,
    "build": _build,
    "analyze": _analyze,
    "inspect": _inspect,
    "edit": _edit,
    "export": _export_command,
    "preflight": lambda options: preflight(options, lambda path: among_others(_opened(path), path)),
    "products": products,
    "retarget": lambda options: retarget(options, _opened),
    "recommend": _recommend,
    "family": lambda options: family(options, _opened),
}
