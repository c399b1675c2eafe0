"""What a row of the rules holds, and the classes that the rules fall into."""

from __future__ import annotations

from dataclasses import dataclass

PARTS = {
    1: "Trim size and bleed",
    2: "Resolution of pictures",
    3: "Fonts",
    4: "Colour",
    5: "Pages",
    6: "Ink",
    7: "Safe zone, small text, thin lines, overprint",
    8: "Things that do not belong into print files",
    9: "Output intent",
    10: "Metadata",
    11: "Turned, scaled and cropped pages",
    12: "Picture data, layers, transparency",
}
"""In the order in which printers reject."""

WHY = {
    "damaged": "damaged",
    "large": "damaged or too large",
    "sense": "an operator makes no sense",
    "deep": "things lie in each other too deep",
    "gone": "something is shown that is not there",
}
"""Why what a page shows cannot be read."""

EDGES = {"left": "at the left", "right": "at the right", "top": "at the top", "bottom": "at the bottom"}

ISO, X4, GHENT, PRINTER, HOUSE = (
    "ISO 15930 (PDF/X)",
    "ISO 15930-7 (PDF/X-4)",
    "Ghent Workgroup 2022",
    "The printer's specification",
    "House rule",
)


@dataclass(frozen=True, slots=True)
class Rule:
    """`what` and `how` are templates of a finding's values; `good` is said where nothing was found."""

    code: str
    part: int
    severity: str
    what: str
    how: str
    good: str
    source: str
