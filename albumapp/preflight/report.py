"""What a check of a PDF found, and the same as JSON. Pictures and HTML: `report_html`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unicodedata import category

from albumapp.geometry import Rect
from albumapp.preflight.finding import ERROR, NOTE, WARNING, Finding
from albumapp.preflight.pdf_page import PageBoxes
from albumapp.preflight.pdf_rules import PARTS, RULES, Rule

SCHEMA = 1
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
Label = tuple[str, Mapping[str, object]]
"""A template and its values: "Pages {a}–{b}"."""


@dataclass(frozen=True, slots=True)
class Report:
    """Findings, the worst first. `standard` is what it was held to, `condition` what it says of its inks.

    `checked` are the rules that were looked at; `more` counts findings beyond those that are listed; `labels`
    name pages of the file as the book does.
    """

    path: Path
    findings: tuple[Finding, ...]
    pages: tuple[PageBoxes, ...] = ()
    checked: frozenset[str] = frozenset(RULES)
    standard: str = ""
    condition: str = ""
    product: str = ""
    more: dict[str, int] = field(default_factory=dict)
    title: str = ""
    producer: str = ""
    labels: Mapping[int, Label] = field(default_factory=dict)

    def where(self, page: int, words: Callable[[str], str] = str) -> str:
        """What a page is called: as the album's own pages are where they are known, else by its number."""
        template, values = self.labels.get(page, ("Page {n}", {"n": page}))
        return words(template).format(**values)

    @property
    def rejected(self) -> bool:
        """Whether a printer would send it back."""
        return any(f.rejects for f in self.findings)

    @property
    def outcome(self) -> str:
        """In a sentence, whether a printer takes it."""
        if any(f.code == "not-for-print" for f in self.findings):
            return "It is not for a printer."
        return "A printer would send it back." if self.rejected else "No printer should send it back."

    def count(self, severity: str) -> int:
        return sum(f.severity == severity for f in self.findings)

    def passed(self) -> list[Rule]:
        """The rules that were looked at and found kept, in the order in which printers reject."""
        broken = {f.code for f in self.findings}
        return [rule for code, rule in RULES.items() if code in self.checked and code not in broken]


def of_album(path: Path, findings: Sequence[Finding]) -> Report:
    """Findings of an album itself, before any PDF is made."""
    return Report(path, tuple(findings), checked=frozenset())


def as_json(report: Report) -> dict[str, object]:
    """Schema 1: boxes are [x, y, w, h] in mm from the top left of the trimmed page; `page` counts the file's
    pages from 1, `where` is what the album calls it."""
    return {
        "schema": SCHEMA,
        "file": str(report.path),
        "title": report.title,
        "producer": report.producer,
        "standard": report.standard,
        "condition": report.condition,
        "product": report.product or None,
        "accepted": not report.rejected,
        "counts": {severity: report.count(severity) for severity in (ERROR, WARNING, NOTE)},
        "pages": [
            {
                "page": p.number,
                "where": report.where(p.number),
                "trim": [round(v, 3) for v in p.size],
                "bleed": [round(p.bleeds()[e], 3) for e in ("top", "right", "bottom", "left")],
            }
            for p in report.pages
        ],
        "findings": [finding_json(f, report) for f in report.findings],
        "more": dict(report.more),
        "passed": [{"rule": r.code, "text": r.good, "source": r.source} for r in report.passed()],
    }


def finding_json(f: Finding, report: Report) -> dict[str, object]:
    """One finding, as `albumapp preflight --json` gives it."""
    rule = RULES.get(f.code)
    return {
        "rule": f.code,
        "severity": f.severity,
        "class": PARTS[rule.part] if rule is not None else "",
        "page": f.page,
        "where": None if f.page is None else report.where(f.page),
        "surface": f.surface or None,
        "frame": f.frame or None,
        "box": None if f.box is None else [round(v, 2) for v in f.box.as_list()],
        "what": f.text,
        "how": f.how_text,
        "source": rule.source if rule is not None else "",
    }


def summary(report: Report) -> list[str]:
    """The printed summary: a line for each finding, worst first, and the outcome last."""
    lines = [_line(f, report) for f in report.findings]
    lines += [f"        and {n} more: {code}" for code, n in sorted(report.more.items())]
    counts = [_counted(report.count(severity), severity) for severity in (ERROR, WARNING, NOTE)]
    if report.checked:
        counts.append(_counted(len(report.passed()), "rule") + " kept")
    lines.append(f"{', '.join(counts)}. {report.outcome}")
    return lines


def _counted(n: int, word: str) -> str:
    return f"{n} {word}" if n == 1 else f"{n} {word}s"


def _line(f: Finding, report: Report) -> str:
    where = f"{report.where(f.page).lower()}: " if f.page is not None else ""
    return one_line(f"{f.severity:7} {where}{f.text} {f.how_text}".rstrip() + f" [{f.code}]")


def one_line(text: str) -> str:
    """For a terminal: names out of a foreign file may hold what would steer it, or turn the line about."""
    return "".join("\N{REPLACEMENT CHARACTER}" if _steers(c) else c for c in text)


def _steers(c: str) -> bool:
    return category(c) in ("Cc", "Cs", "Zl", "Zp") or c in _DIRECTIONS


def marked(report: Report, page: int) -> list[tuple[int, Finding, Rect]]:
    """The findings of a page that have a place, each with its number in the report (from 1)."""
    return [(i, f, f.box) for i, f in enumerate(report.findings, 1) if f.page == page and f.box is not None]
