"""The rules that a finished PDF is held to: one row each, in the order in which printers reject.

A row says what a finding of the rule says, how it is mended, what a report says where nothing was found, and
whose rule it is. To add one: a row in `pdf_rules_page` or `pdf_rules_file`, and a check that adds to `Found`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from albumapp.geometry import Rect
from albumapp.preflight.finding import Finding
from albumapp.preflight.pdf_rules_file import FILE_RULES
from albumapp.preflight.pdf_rules_page import PAGE_RULES
from albumapp.preflight.pdf_rules_row import PARTS, WHY, Rule

__all__ = ["PARTS", "RULES", "WHY", "Found", "Rule"]

RULES: Mapping[str, Rule] = {
    rule.code: rule for rule in sorted((*PAGE_RULES, *FILE_RULES), key=lambda rule: rule.part)
}
A_PAGE, A_FILE, ALIKE = 6, 60, 2
"""How many findings of one rule are listed for a page, a file, and alike on a page; others are counted."""


@dataclass
class Found:
    """Collects findings, the same one of a page once."""

    findings: list[Finding] = field(default_factory=list)
    more: Counter[str] = field(default_factory=Counter)
    _seen: set[tuple[object, ...]] = field(default_factory=set)
    _count: Counter[tuple[str, int | None]] = field(default_factory=Counter)
    _whole: Counter[str] = field(default_factory=Counter)
    _first: str = ""
    _alike: Counter[tuple[object, ...]] = field(default_factory=Counter)

    def add(
        self,
        code: str,
        page: int | None = None,
        box: Rect | None = None,
        severity: str | None = None,
        **values: object,
    ) -> None:
        """A finding of the rule `code`, which must be there, of its severity unless one is given."""
        rule = RULES[code]
        place = None if box is None else tuple(round(v) for v in box.as_list())
        key = (code, page, place, *sorted((k, str(v)) for k, v in values.items()))
        if key in self._seen:
            return
        if len(self._seen) < 20_000:
            self._seen.add(key)
        alike = (code, page, *key[3:])
        full = self._count[code, page] >= A_PAGE or self._whole[code] >= A_FILE
        if full or self._alike[alike] >= ALIKE:
            self.more[code] += 1
            return
        self._alike[alike] += 1
        self._count[code, page] += 1
        self._whole[code] += 1
        self.findings.append(
            Finding(code, severity or rule.severity, rule.what, rule.how, values, page=page, box=box)
        )

    def only(self, code: str) -> None:
        """Leave out all that was found but of this rule."""
        self.findings = [f for f in self.findings if f.code == code]
        self.more.clear()

    def once_each(self, first: str) -> None:
        """One finding of each rule, that of `first` before all others: the file is in ruins, and most of what
        is found is for that one reason. The others are counted."""
        seen: dict[str, Finding] = {f.code: f for f in self.findings if f.code == first}
        for f in self.sorted():
            if seen.setdefault(f.code, f) is not f:
                self.more[f.code] += 1
        self.findings, self._first = list(seen.values()), first

    def sorted(self) -> tuple[Finding, ...]:
        """Errors first, then in the order of the rules, then by page."""
        order = {code: i for i, code in enumerate(RULES)}
        grave = {"error": 0, "warning": 1, "note": 2}
        return tuple(
            sorted(
                self.findings,
                key=lambda f: (f.code != self._first, grave[f.severity], order[f.code], f.page or 0),
            ),
        )
