"""How far a product's numbers can be trusted: what Check, the list of products and an order's receipt say.

Words are English templates with values, as those of findings (`preflight/finding.py`).
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from albumapp.products.spec import ProductSpec

NOTE, WARNING, ERROR = "note", "warning", "error"


@dataclass(frozen=True, slots=True)
class Doubt:
    """`code` and `severity` are those of a finding; one whose code begins with "spine" is about the cover."""

    code: str
    severity: str
    what: str
    how: str
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What it is and what helps, in English."""
        return f"{self.what.format(**self.values)} {self.how.format(**self.values)}"


def doubts(spec: ProductSpec, pages: int, today: datetime.date) -> list[Doubt]:
    """What to ask the printer before a book of so many pages is ordered; empty where nothing is in doubt."""
    return [*_of_source(spec, today), *_of_output(spec), *_of_spine(spec, pages)]


def _of_source(spec: ProductSpec, today: datetime.date) -> list[Doubt]:
    source = spec.source
    values: dict[str, object] = {"vendor": source.vendor, "date": source.date}
    how = "Compare them with the printer's own."
    found = []
    if source.confidence != "printer":
        what = "Some numbers of this product were not read at {vendor} itself."
        if source.confidence == "neutral":
            what = "The numbers of this product are those of no particular printer."
        elif source.confidence == "own":
            what = "The numbers of this product are your own."
        found.append(Doubt("source-unsure", NOTE, what, how, values))
    if source.old(today):
        what = "The numbers of this product were read on {date}, more than a year ago."
        found.append(Doubt("source-old", NOTE, what, how, values))
    return found


def _of_output(spec: ProductSpec) -> list[Doubt]:
    output = spec.output
    if not output.named:
        return []
    values: dict[str, object] = {"named": output.named, "condition": output.condition}
    what = "The printer names {named} as its printing condition; the file is made for {condition}."
    return [Doubt("condition-other", NOTE, what, "Ask whether it converts the file.", values)]


def _of_spine(spec: ProductSpec, pages: int) -> list[Doubt]:
    cover = spec.cover
    sure = "known" if cover is None else cover.spine_sure(pages)
    if cover is None or sure == "known":
        return []
    values: dict[str, object] = {"spine": cover.spine(pages), "pages": pages, "told": cover.spine_told_for}
    if sure == "stale":
        what = "The printer told the width of the spine for {told} pages; the book has {pages} now."
        return [Doubt("spine-stale", ERROR, what, "Ask for it again, and enter it on the cover.", values)]
    what = "This printer tells the width of the spine for each order; {spine:.1f} mm is only where to start."
    return [Doubt("spine-unknown", WARNING, what, "Ask for it, and enter it on the cover.", values)]
