"""What `albumapp build` does with many folders (`--each`), a table of orders (`--orders`) or a table of names
(`--names`): progress on stderr, the table on stdout. The work is `session/batch_run.py`'s."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from albumapp.basis import Cancelled, UserError
from albumapp.batch_options import ENDINGS
from albumapp.console import DONE, FINDINGS, LEFT_OUT, PART, WRONG, Meter, result, say, write_json
from albumapp.jobs.task import Task
from albumapp.session import batch_report
from albumapp.session.asking import asked_for
from albumapp.session.batch import (
    FAILED,
    WAITING,
    How,
    Item,
    Order,
    Outcome,
    orders_of_folders,
    orders_of_table,
)
from albumapp.session.batch import FINDINGS as FOUND
from albumapp.session.batch import LEFT_OUT as LEFT
from albumapp.session.batch_report import BatchReport
from albumapp.session.batch_run import Batch, run
from albumapp.session.building import put_out
from albumapp.session.importing import Look
from albumapp.session.list_text import read_text
from albumapp.session.merging import check_used, copies, fields, merged
from albumapp.session.project import Project
from albumapp.session.rows import Rows

if TYPE_CHECKING:
    from albumapp.export.export import Options

_LOOSE = "beside the folders lies a file that is in no album"


def is_batch(options: argparse.Namespace) -> bool:
    """Whether many albums are asked for; the names of copies are another matter."""
    return bool(options.each or options.orders is not None)


def check_options(options: argparse.Namespace) -> None:
    """UserError for what makes no sense together."""
    check_name_options(options)
    if not (is_batch(options) or options.names is not None):
        return
    if options.output is None:
        raise UserError("Nothing to write.", "Add -o OUT, a folder.")
    if is_batch(options) and options.project is not None:
        raise UserError("--project is for one album.", "Use --projects to keep them all.")


def check_name_options(options: argparse.Namespace) -> None:
    """UserError for what makes no sense without a list of names, or where its copies cannot go."""
    if options.together and options.names is None:
        raise UserError("--together needs --names FILE.csv.", "Or leave it out.")
    if options.workers is not None and not 1 <= options.workers <= 64:
        raise UserError("--workers {n}: not from 1 to 64.", n=options.workers)
    if not 0 <= options.patience <= 10_000:
        raise UserError("--patience {n}: not from 0 to 10000.", n=options.patience)
    if options.together and options.output is not None and not options.output.lower().endswith(".pdf"):
        raise UserError("--together makes one PDF.", "Name it: -o names.pdf.")


def how(options: argparse.Namespace, look: Look) -> How:
    wanted = read_text(options.favourites) if options.favourites is not None else None
    return How(
        options.seed,
        options.language,
        look,
        wanted,
        ENDINGS[options.kind],
        options.projects,
        options.overwrite,
        options.strict,
    )


def build_many(options: argparse.Namespace, look: Look) -> int:
    """`albumapp build --each` and `--orders`."""

    asked_for(options.product, options.set, options.pages)  # what is wrong for all is said before the work
    like = Order(
        "",
        (),
        options.product,
        tuple(options.set),
        options.pages,
        options.title,
        options.style,
        how(options, look),
    )
    out = Path(options.output)
    items: list[Item]
    if options.orders is not None:
        if options.paths:
            raise UserError("--orders names the folders itself.", "Leave out the other paths.")
        items = [*orders_of_table(Path(options.orders), like)]
    else:
        found, loose = orders_of_folders(options.paths, out, like)
        if loose:
            say(f"beside the folders lie {loose} files that are in no album" if loose > 1 else _LOOSE)
        items = [*found]
    return make(items, out, options)


def export_copies(project: Project, rows: Rows, options: argparse.Namespace, wish: Options) -> int:
    """`albumapp export --names`: the same of a project that is there."""
    if options.kind and options.kind not in ENDINGS:
        raise UserError("--as {kind}: there are no copies of it for names.", kind=options.kind)
    if options.together and wish.surfaces is not None:
        raise UserError("--together prints all pages of each copy.", "Leave out --pages.")
    ending = ENDINGS[options.kind or "pdf"]
    style = How(language=options.language, ending=ending, strict=options.strict, wish=replace(wish, kind=""))
    return _copies(project, rows, options, style)


def build_copies(project: Project, rows: Rows, options: argparse.Namespace) -> int:
    """`albumapp build --names`, once the album is there: a copy for each row, or all in one file."""
    return _copies(project, rows, options, how(options, Look()))


def _copies(project: Project, rows: Rows, options: argparse.Namespace, style: How) -> int:
    for word in check_used(project.document, rows):
        say(f"{{{word}}} is no column of {rows.where}: it is printed as it stands")
    if not rows.headed and len(rows.columns) > 1:
        say(
            f"{rows.where} has no line of headings: its first column is {{name}}, such as “{rows.names()[0]}”"
        )
    out = Path(options.output)
    if options.together:
        meter = Meter()
        document = merged(project.document, project.context, fields(rows), rows.where)
        report = put_out(project, out, Task("build", meter), style.wish, document)
        meter.end()
        for one in report.left_out:
            say(f"not printed: {one.name}: {one.why}")
        return FINDINGS if report.left_out else DONE
    with tempfile.TemporaryDirectory() as folder:
        kept = project.path or Path(folder) / "names.album"
        if project.path is None:
            project.save_as(kept)
        project.close()
        return make([*copies(kept, rows, style)], out, options)


def make(items: list[Item], out: Path, options: argparse.Namespace) -> int:
    """Make them, say what comes of each on stderr, and the table on stdout."""

    meter = Meter()
    told = [0]

    def on_outcome(n: int, outcome: Outcome) -> None:
        told[0] += 1
        meter.end()
        more = f": {outcome.trouble}" if outcome.trouble is not None else ""
        say(f"{told[0]} of {len(items)} {outcome.name}: {batch_report.status_words(outcome)}{more}")

    batch = Batch(items, out, options.again, options.workers, patience=options.patience * 60 or None)
    try:
        report = run(batch, Task("build", meter), on_outcome)
    except (KeyboardInterrupt, Cancelled):
        meter.end()
        say(f"{told[0]} of {len(items)} are done; run it again to go on")
        raise
    meter.end()
    target = getattr(options, "json", None)
    if target is not None:
        write_json(batch_report.as_json(report), target)
    if target != "-":
        result(batch_report.table(report))
    return status(report)


def status(report: BatchReport) -> int:
    """The exit status: 2 where nothing was made, 4 where some were not, else as of one album."""
    if not report.made:
        return WRONG
    if report.count(FAILED, WAITING):
        return PART
    if report.count(FOUND):
        return FINDINGS
    return LEFT_OUT if report.count(LEFT) else DONE
