"""Many at once: what is to be made of each folder, or of each row of a table, and what came of it.

An `Order` is one album (or any other product) from some folders, a `Copy` one print of an album with the
words of one row filled in. `batch_run` makes them in worker processes, `batch_report` keeps the outcomes.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from albumapp.basis import UserError
from albumapp.photos.scan import is_hidden, natural_key
from albumapp.session.file_names import safe_name, unique_names
from albumapp.session.importing import Look
from albumapp.session.rows import Rows, read_rows

if TYPE_CHECKING:
    from albumapp.export.export import Options

DONE, FINDINGS, LEFT_OUT, FAILED, WAITING = "done", "findings", "left-out", "failed", "waiting"
"""What came of an item: made; made, with findings that a printer would reject; made, without photos that
cannot be read; not made; not begun when the run was stopped."""
MADE = (DONE, FINDINGS, LEFT_OUT)


@dataclass(frozen=True, slots=True)
class How:
    """What all items share: the layout's seed, the language of words on pages, what photos are looked at for,
    the text of a list of favourites, and what is written: `ending` ".pdf", ".zip" (an order) or "" (a folder
    of pictures), `project` the album to edit later, too; `strict` as `albumapp build --strict`.
    `wish` is how else it is exported (`export/export.py`)."""

    seed: int = 0
    language: str = "en"
    look: Look = Look()
    favourites: str | None = None
    ending: str = ".pdf"
    project: bool = False
    overwrite: bool = False
    strict: bool = False
    wish: Options | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One product from the photos below `paths`; `name` is that of its file, without an ending.

    `settings` are KEY=VALUE as on the command line. `problem` is what was wrong in the table already.
    """

    name: str
    paths: tuple[str, ...]
    product: str | None = None
    settings: tuple[str, ...] = ()
    pages: int | None = None
    title: str | None = None
    style: str | None = None
    how: How = How()
    problem: UserError | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """The album in the file `project` with the words of a row in its texts."""

    name: str
    project: str
    fields: Mapping[str, str]
    how: How = How()
    problem: UserError | None = None

    @property
    def paths(self) -> tuple[str, ...]:
        return ()


Item: TypeAlias = Order | Copy


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that was written, relative to the folder of the batch, and how it was then."""

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one item. `failed` are (path, what, mend) of photos that were left out, `found` the first
    findings of the check in words and `counts` how many of each severity. `signature` changes with all that
    went into it. `trouble` is why it could not be made, `unchanged` that nothing had to be done. `earlier`
    are the files that earlier runs wrote for one that is not made: they are its own to replace."""

    name: str
    status: str
    paths: tuple[str, ...] = ()
    product: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    style: str = ""
    pages: int = 0
    read: int = 0
    placed: int = 0
    failed: tuple[tuple[str, str, str], ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    found: tuple[str, ...] = ()
    files: tuple[MadeFile, ...] = ()
    seconds: float = 0.0
    trouble: UserError | None = None
    signature: str = ""
    unchanged: bool = False
    earlier: tuple[MadeFile, ...] = ()

    @property
    def made(self) -> bool:
        return self.status in MADE


# --- which items ----------------------------------------------------------------------------------


def orders_of_folders(paths: Sequence[str], out: Path, like: Order) -> tuple[list[Order], int]:
    """An order for each folder in the folders that are named, in natural order; all else is as in `like`.

    With how many files lie beside these folders, which are in no order. UserError where a path is no folder,
    or there is no folder in any of them. Hidden folders, and `out`, are passed over.
    """
    found: list[Path] = []
    loose = 0
    for path in (Path(os.path.abspath(Path(p).expanduser())) for p in paths):
        if not path.is_dir():
            raise UserError("{file} is no folder.", "Name a folder of folders.", path, file=path)
        try:
            entries = sorted(path.iterdir(), key=lambda e: (natural_key(e.name), e.name))
        except OSError as e:
            raise UserError(
                "{file} cannot be read: {why}.", "Check its permissions.", path, file=path, why=e.strerror
            ) from e
        for entry in entries:
            if is_hidden(entry.name):
                continue
            if entry.is_dir():
                if _same(entry, out) and _ours(out):
                    continue
                found.append(entry)
            else:
                loose += 1
    if not found:
        raise UserError(
            "There are no folders in {where}.",
            "Leave out --each to make one album of it.",
            where=", ".join(paths),
        )
    names = unique_names(safe_name(p.name) for p in found)
    return [replace(like, name=n, paths=(str(p),)) for n, p in zip(names, found, strict=True)], loose


def _same(a: Path, b: Path) -> bool:
    return os.path.realpath(a) == os.path.realpath(b)


def _ours(out: Path) -> bool:
    """Whether a folder is one that a batch writes to, and not one of photos."""
    return (out / "report.json").exists() or not any(out.iterdir())


def orders_of_table(path: Path, like: Order) -> list[Order]:
    """An order for each row of a table: folder, product, title, pages, style, name, set (KEY=VALUE, several
    parted by blanks or semicolons); a column "set year" or "set:year" is a parameter of its own.

    What a cell leaves empty is as in `like`. Folders are looked for beside the table. A row that is wrong is
    an order with a `problem`, which names its line. UserError where it is no table with such a column.
    """
    rows = read_rows(path)
    if rows.column("folder") is None:
        raise UserError(
            "{name} has no column “folder”.",
            "Its first line names the columns: folder, product, title, pages, style, set.",
            path,
            name=path.name,
        )
    made = [_row(rows, n, path, like) for n in range(len(rows))]
    names = unique_names(o.name for o in made)
    return [replace(o, name=name) for o, name in zip(made, names, strict=True)]


def _row(rows: Rows, n: int, path: Path, like: Order) -> Order:
    cells = rows.values(n)
    given = Path(cells["folder"]).expanduser()
    folder = given if given.is_absolute() else path.resolve().parent / given
    pages, problem = cells.get("pages", ""), None
    if not cells["folder"]:
        problem = UserError(
            "{where}, line {line}: there is no folder in it.",
            "Mend the line and run it again.",
            where=rows.where,
            line=rows.lines[n],
        )
    elif pages and not (pages.isascii() and pages.isdecimal() and len(pages) < 6):
        problem = UserError(
            "{where}, line {line}: “{value}” is no number of pages.",
            "Mend the line and run it again.",
            where=rows.where,
            line=rows.lines[n],
            value=pages,
        )
    settings = [*like.settings, *cells.get("set", "").replace(";", " ").split()]
    for heading, value in cells.items():
        if heading.startswith(("set ", "set:")) and value:
            settings.append(f"{heading[4:].strip()}={value}")
    stem = Path(cells["folder"]).name
    return Order(
        name=safe_name(cells.get("name") or cells.get("title") or stem),
        paths=(str(folder),) if cells["folder"] else (),
        product=cells.get("product") or like.product,
        settings=tuple(settings),
        pages=int(pages) if pages and problem is None else like.pages,
        title=cells.get("title") or like.title,
        style=cells.get("style") or like.style,
        how=like.how,
        problem=problem,
    )
