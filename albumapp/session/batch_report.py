"""What came of a batch, kept beside what it made: report.json, which the next run goes on from, and the same
as a table for people (report.csv, report.html, and on stdout).

A report may come from anywhere, so reading checks every value: an outcome that cannot be read is no outcome.
"""

from __future__ import annotations

import csv
import html
import io
import json
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from albumapp.export import files
from albumapp.session.batch import FAILED, FINDINGS, LEFT_OUT, MADE, WAITING, MadeFile, Outcome

SCHEMA = 1
NAME = "report.json"
_LARGEST = 50_000_000  # bytes of a report
_WORDS = {
    "done": "done",
    FINDINGS: "done, with findings",
    LEFT_OUT: "done, photos left out",
    FAILED: "not made",
    WAITING: "not begun",
}
COLUMNS = (
    "name",
    "status",
    "product",
    "pages",
    "photos",
    "left out",
    "findings",
    "seconds",
    "output",
    "error",
)


@dataclass(frozen=True, slots=True)
class BatchReport:
    """The outcomes in the order of the items; `out` is the folder, `seconds` by the clock."""

    out: Path
    outcomes: tuple[Outcome, ...]
    seconds: float = 0.0
    workers: int = 1

    def count(self, *statuses: str) -> int:
        return sum(o.status in statuses for o in self.outcomes)

    @property
    def made(self) -> int:
        return self.count(*MADE)

    @property
    def unchanged(self) -> int:
        return sum(o.unchanged for o in self.outcomes)


def save(report: BatchReport) -> None:
    """Write report.json, whole or not at all. UserError where it cannot be."""
    text = json.dumps(as_json(report), indent=1, ensure_ascii=False) + "\n"
    _written(report.out / NAME, text.encode("utf-8", "backslashreplace"))


def save_tables(report: BatchReport) -> None:
    """report.csv and report.html. UserError as `save`."""
    _written(report.out / "report.csv", _csv(report).encode("utf-8-sig", "replace"))
    _written(report.out / "report.html", _html(report).encode("utf-8", "xmlcharrefreplace"))


def _written(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as e:
        part.unlink(missing_ok=True)
        raise files.cannot_write(path, e) from e


# --- JSON -------------------------------------------------------------------------------------------


def as_json(report: BatchReport) -> dict[str, Any]:
    """As report.json and `--json` have it."""
    return {
        "schema": SCHEMA,
        "out": str(report.out),
        "seconds": round(report.seconds, 2),
        "workers": report.workers,
        "counts": {**Counter(o.status for o in report.outcomes), "unchanged": report.unchanged},
        "orders": [_order_json(o) for o in report.outcomes],
    }


def _order_json(o: Outcome) -> dict[str, Any]:
    return {
        "name": o.name,
        "status": o.status,
        "unchanged": o.unchanged,
        "folders": list(o.paths),
        "product": o.product,
        "parameters": dict(o.parameters),
        "title": o.title,
        "style": o.style,
        "pages": o.pages,
        "photos": {"read": o.read, "placed": o.placed, "left_out": len(o.failed)},
        "failed": [{"path": p, "error": what, "mend": mend} for p, what, mend in o.failed],
        "findings": {"counts": dict(o.counts), "texts": list(o.found)},
        "output": o.files[0].path.split("/")[0] if o.files else None,
        "files": _files_json(o.files),
        "earlier": _files_json(o.earlier),
        "seconds": round(o.seconds, 2),
        "error": o.trouble.what if o.trouble is not None else None,
        "mend": o.trouble.mend if o.trouble is not None else None,
        "signature": o.signature,
    }


def _files_json(found: Sequence[MadeFile]) -> list[dict[str, Any]]:
    return [{"path": f.path, "size": f.size, "mtime_ns": f.mtime_ns} for f in found]


def read(out: Path) -> dict[str, Outcome]:
    """What the last run made, by name, and what of earlier ones lies there still of what it did not make;
    empty where there is no report that can be read."""
    path = out / NAME
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        data = json.loads(path.read_bytes())
        rows = data["orders"] if data["schema"] == SCHEMA else []
        return {o.name: o for row in rows if (o := _outcome(row)) is not None}
    except (OSError, ValueError, KeyError, TypeError, RecursionError, AttributeError):
        return {}


def _outcome(row: Mapping[str, Any]) -> Outcome | None:
    try:
        made, earlier = _files(row["files"]), _files(row.get("earlier", ()))
        if row["status"] in (FAILED, WAITING) and earlier:
            return Outcome(_text(row["name"]), row["status"], earlier=earlier)
        if row["status"] not in MADE or not made:
            return None
        return Outcome(
            name=_text(row["name"]),
            status=row["status"],
            paths=tuple(map(_text, row["folders"])),
            product=_text(row["product"]),
            parameters={_text(k): _text(v) for k, v in row["parameters"].items()},
            title=_text(row["title"]),
            style=_text(row["style"]),
            pages=int(row["pages"]),
            read=int(row["photos"]["read"]),
            placed=int(row["photos"]["placed"]),
            failed=tuple((_text(f["path"]), _text(f["error"]), _text(f["mend"])) for f in row["failed"]),
            counts={_text(k): int(v) for k, v in row["findings"]["counts"].items()},
            found=tuple(map(_text, row["findings"]["texts"])),
            files=made,
            seconds=float(row["seconds"]),
            signature=_text(row["signature"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None


def _files(rows: Sequence[Mapping[str, Any]]) -> tuple[MadeFile, ...]:
    """ValueError where one lies outside of the folder of the batch."""
    made = tuple(MadeFile(_text(f["path"]), int(f["size"]), int(f["mtime_ns"])) for f in rows)
    if not all(_inside(f.path) for f in made):
        raise ValueError("outside")
    return made


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _inside(path: str) -> bool:
    """Whether a path stays in the folder of the batch."""
    return bool(path) and not Path(path).is_absolute() and ".." not in Path(path).parts


# --- tables -----------------------------------------------------------------------------------------


def status_words(o: Outcome) -> str:
    """ "done", "not made" ..., in English."""
    return f"{_WORDS[o.status]}{', unchanged' if o.unchanged else ''}"


def cells(o: Outcome) -> tuple[str, ...]:
    """One row of the table, by `COLUMNS`."""
    found = sum(o.counts.get(s, 0) for s in ("error", "warning"))
    trouble = str(o.trouble) if o.trouble is not None else ""
    return (
        o.name,
        status_words(o),
        o.product,
        str(o.pages or ""),
        f"{o.placed} of {o.read}" if o.read else "",
        str(len(o.failed) or ""),
        str(found or ""),
        f"{o.seconds:.1f}" if o.seconds else "",
        o.files[0].path.split("/")[0] if o.files else "",
        trouble,
    )


def summary(report: BatchReport) -> str:
    """One line: how many were made and what came of the others."""
    counts = Counter(o.status for o in report.outcomes)
    parts = [f"{report.made} of {len(report.outcomes)} made"]
    parts += [f"{counts[s]} {_WORDS[s]}" for s in (FINDINGS, LEFT_OUT, FAILED, WAITING) if counts[s]]
    if report.unchanged:
        parts.append(f"{report.unchanged} unchanged since the last run")
    return f"{', '.join(parts)}; {report.seconds:.0f} s"


def table(report: BatchReport) -> str:
    """For a terminal: a row an item, its columns under one another, then what could not be made and why."""
    rows = [COLUMNS[:-1], *(cells(o)[:-1] for o in report.outcomes)]
    wide = [max(_wide(r[n]) for r in rows) for n in range(len(COLUMNS) - 1)]
    lines = ["  ".join(c + " " * (w - _wide(c)) for c, w in zip(r, wide, strict=True)).rstrip() for r in rows]
    lines += [f"{o.name}: {o.trouble}" for o in report.outcomes if o.trouble is not None]
    return "".join(f"{_one_line(line)}\n" for line in (*lines, summary(report)))


def _wide(text: str) -> int:
    """How many places a text takes in a terminal: letters of Chinese two, accents of their own none."""
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


def _csv(report: BatchReport) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([_no_formula(c) for c in cells(o)] for o in report.outcomes)
    return text.getvalue()


def _no_formula(cell: str) -> str:
    """A name such as "=cmd()" is words: spreadsheets run cells that begin so."""
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell


_STYLE = """body{font:14px/1.5 system-ui,sans-serif;margin:32px;color:#222}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:6px 10px;border-bottom:1px solid #ddd;vertical-align:top}th{font-weight:600}
.failed,.waiting{background:#fdecea}.findings,.left-out{background:#fff6e0}small{color:#555}"""


def _html(report: BatchReport) -> str:
    head = "".join(f"<th>{html.escape(c)}</th>" for c in COLUMNS)
    body = "".join(_html_row(o) for o in report.outcomes)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{html.escape(report.out.name)}</title>'
        f"<style>{_STYLE}</style><h1>{html.escape(report.out.name)}</h1><p>{html.escape(summary(report))}</p>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></html>\n"
    )


def _html_row(o: Outcome) -> str:
    *shown, trouble = (html.escape(c) for c in cells(o))
    notes = [*o.found, *(what for _, what, _ in o.failed)]
    lines = [*filter(None, [trouble]), *(f"<small>{html.escape(n)}</small>" for n in notes)]
    return f'<tr class="{o.status}">' + "".join(
        f"<td dir=auto>{c}</td>" for c in (*shown, "<br>".join(lines))
    )
