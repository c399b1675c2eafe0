"""Project files with one thing wrong: a value, a row, or bytes. Each is refused in words or printed right.

`mutate` makes one from a sound file; `verdict` puts it through the command line and says what came of it.
tests/cli/test_mutated_projects.py tries some, tests/bench/mutated_projects.py many.
"""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pikepdf

from albumapp import cli
from albumapp.geometry import Insets, Rect
from albumapp.session.project import Project
from tests.export.album import make_album

_PT = 25.4 / 72
_CLOSE = 0.05  # mm
_ODD: tuple[Any, ...] = (
    None, True, "", "x" * 5000, "\ud800", "../../etc/passwd", 0, -1, 0.5, -0.0, 3,
    1e-9, 1e9, -1e9, 1e308, 2**63, 10**400, float("nan"), float("inf"),
    [], [[]], {}, {"a": 1}, [0, 0, 0, 0], [1e9] * 4,
)  # fmt: skip
ROWS = {"meta": "value", "surfaces": "data", "photos": "data", "journal": "after"}


def sound(folder: Path) -> Path:
    """A project of four surfaces with every kind of frame, its photos beside it."""
    album = make_album(folder)
    path = folder / "sound.album"
    project = Project.new(path, album.spec.id)
    project.replace(album.document, "Suggest album", "suggest")
    project.do("add_text", surface=album.document.surfaces[1].id, box=[10, 10, 60, 20], text="One more")
    project.close()
    return path


def mutate(path: Path, rng: Random) -> str:
    """Change one thing of a project; what was done, in a word."""
    kind = rng.choice(["value"] * 6 + ["drop", "row", "swap", "text", "bytes", "cut", "page"])
    if kind in ("bytes", "cut", "page"):
        data = bytearray(path.read_bytes())
        at = rng.randrange(len(data))
        if kind == "cut":
            del data[at:]
        elif kind == "page":
            at -= at % 4096
            data[at : at + 4096] = bytes(len(data[at : at + 4096]))
        else:
            for _ in range(rng.choice([1, 4, 64])):
                data[rng.randrange(len(data))] = rng.randrange(256)
        path.write_bytes(data)
        return kind
    with closing(sqlite3.connect(path)) as db:
        db.text_factory = str
        table = rng.choice([*ROWS, "surfaces", "surfaces", "photos"])
        column = ROWS[table]
        key = "seq" if table == "journal" else "key" if table == "meta" else "id"
        rows = db.execute(f"SELECT {key}, {column} FROM {table}").fetchall()
        which, text = rng.choice(rows)
        if kind == "row":
            db.execute(f"DELETE FROM {table} WHERE {key} = ?", (which,))
        elif kind == "swap":
            other = rng.choice(rows)[1]
            db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (other, which))
        elif kind == "text":
            at = rng.randrange(len(text) + 1)
            text = text[:at] + rng.choice(["", "\x00", "}", "9", "[[[[" * 400]) + text[at + 1 :]
            db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (text, which))
        else:
            with contextlib.suppress(json.JSONDecodeError):
                data = _changed(json.loads(text), rng, drop=kind == "drop")
                new = json.dumps(data)
                db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (new, which))
        db.commit()
    return kind


def _places(data: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        yield (*at, key)
        yield from _places(value, (*at, key))


def _changed(data: Any, rng: Random, drop: bool) -> Any:
    places = list(_places(data))
    if not places:
        return rng.choice(_ODD)
    *way, last = rng.choice(places)
    inner = data
    for key in way:
        inner = inner[key]
    if drop:
        del inner[last]
    elif isinstance(inner[last], float | int) and rng.random() < 0.5:
        inner[last] = inner[last] * rng.choice([-1, 0.1, 0.9, 1.1, 10, 1000]) + rng.choice([0, 0, 1, 0.37])
    else:
        inner[last] = rng.choice(_ODD)
    return data


def verdict(path: Path, out: Path) -> str:
    """Refused or printed; AssertionError where it is neither, or the PDF is not what the project says."""
    out.mkdir()
    target, told = out / "out.pdf", io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(io.StringIO()):
        status = cli.main(["export", str(path), "-o", str(target)])
    left = sorted(p.name for p in out.iterdir())
    if status == 2:
        assert left == [], f"left behind: {left}"
        lines = told.getvalue().strip().splitlines()
        assert lines, "no word of why"
        assert "Traceback" not in told.getvalue()
        assert path.stem in lines[-1] or "album" in lines[-1].lower() or "page" in lines[-1], lines[-1]
        return "refused"
    assert status in (0, 1, 3), status
    assert left == ["out.pdf"], left
    _same_boxes(path, target)
    return "printed"


def _same_boxes(path: Path, target: Path) -> None:
    """The pages of a PDF are the sheets of the project, to a twentieth of a millimetre."""
    project = Project.open(path, look=True)
    try:
        surfaces = project.document.surfaces
    finally:
        project.close()
    sheets = [sheet for surface in surfaces for sheet in surface.shape.sheets]
    with pikepdf.open(target) as pdf:
        assert len(pdf.pages) == len(sheets)
        for page, sheet in zip(pdf.pages, sheets, strict=True):
            trim = [float(v) * _PT for v in page.obj.TrimBox]
            bleed = [float(v) * _PT for v in page.obj.BleedBox]
            assert abs(trim[2] - trim[0] - sheet.trim.w) < _CLOSE
            assert abs(trim[3] - trim[1] - sheet.trim.h) < _CLOSE
            reach: Insets = sheet.bleed
            grown: Rect = sheet.trim.outset(reach)
            assert abs(bleed[2] - bleed[0] - grown.w) < _CLOSE
            assert abs(bleed[3] - bleed[1] - grown.h) < _CLOSE


def try_one(base: Path, seed: int, folder: Path) -> tuple[str, str]:
    """Mutate a copy by this seed and put it through; what was done to it, and what came of it."""
    path = base.with_name(f"mutant{seed}.album")  # beside its photos
    shutil.copyfile(base, path)
    try:
        return mutate(path, Random(seed)), verdict(path, folder / f"out{seed}")
    finally:
        for made in path.parent.glob(f"{path.stem}*"):
            made.unlink()
        shutil.rmtree(folder / f"out{seed}", ignore_errors=True)
