"""How far a product's numbers can be trusted: what Check and an order's receipt say about them.

Words are English templates with values, as those of findings (`preflight/finding.py`).
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from albumapp.products.spec import ProductSpec


@dataclass(frozen=True, slots=True)
class Doubt:
    """`code` never changes; `serious` where a print can go wrong by it, else it is worth knowing."""

    code: str
    serious: bool
    what: str
    how: str
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What it is and what helps, in English."""
        return f"{self.what.format(**self.values)} {self.how.format(**self.values)}"


def doubts(spec: ProductSpec, pages: int, today: datetime.date) -> list[Doubt]:
    """What to ask the printer before a book of so many pages is ordered; empty where nothing is in doubt."""
    return [*_of_source(spec, today), *_of_spine(spec, pages)]


def _of_source(spec: ProductSpec, today: datetime.date) -> list[Doubt]:
    source = spec.source
    if source.confidence == "neutral":
        what = "These are the usual measures of no particular printer."
        return [Doubt("product-neutral", False, what, "Ask yours before ordering.")]
    if source.confidence == "own":
        what = "The measures of this product are your own."
        return [Doubt("product-own", False, what, "Compare them with your printer's before ordering.")]
    found = []
    vendor: dict[str, object] = {"vendor": source.vendor}
    if source.confidence != "printer":
        what = "Some measures of this product were not read at {vendor} itself."
        found.append(Doubt("product-unverified", True, what, "Compare them before ordering.", vendor))
    if source.old(today):
        what = "The measures of this product were read at {vendor} on {date}, more than a year ago."
        how = "Compare them before ordering."
        found.append(Doubt("product-old", True, what, how, {**vendor, "date": source.date}))
    return found


def _of_spine(spec: ProductSpec, pages: int) -> list[Doubt]:
    cover = spec.cover
    sure = "known" if cover is None else cover.spine_sure(pages)
    if cover is None or sure == "known":
        return []
    values: dict[str, object] = {"mm": round(cover.spine(pages), 1), "pages": pages}
    if sure == "stale":
        what = "The spine was told for {told} pages, and the book has {pages} now: {mm:g} mm is reckoned."
        values["told"] = cover.spine_told_for
        return [Doubt("spine-stale", True, what, "Ask the printer again, and set it on the cover.", values)]
    what = "The printer tells the spine for each order; {mm:g} mm is only where to start."
    return [Doubt("spine-asked", True, what, "Ask for it, and set it on the cover.", values)]
