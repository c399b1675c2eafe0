"""What may be chosen of plans and pictures that are printed on paper at home."""

from __future__ import annotations

from dataclasses import dataclass

from albumapp.basis import UserError
from albumapp.export.lengths import UNITS, Lengths
from albumapp.export.tiling import LAPS, PAPERS
from albumapp.geometry import Size
from albumapp.products.spec import Price

NAIL = (5.0, 500.0)
"""mm from the top edge of a piece to its nail."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """`paper` is one of PAPERS, `overlap` mm that neighbouring sheets share, `units` one of UNITS.

    Of a hanging plan: `nail` mm from the top edge of a piece to where it hangs (0: by its size), `nails` one
    or two a piece (0: by its width), `price` of one piece, None where it is not known.
    """

    paper: str = "A4"
    overlap: float = 10.0
    units: str = "mm"
    nail: float = 0.0
    nails: int = 0
    price: Price | None = None

    @property
    def size(self) -> Size:
        return PAPERS[self.paper]

    def lengths(self, point: str = ".") -> Lengths:
        return Lengths(self.units, point)

    def check(self) -> None:
        """UserError where a value makes no sense."""
        if self.paper not in PAPERS:
            raise UserError(
                "There is no paper called {paper}.",
                "Choose one of: {known}.",
                paper=self.paper,
                known=", ".join(PAPERS),
            )
        if self.units not in UNITS:
            raise UserError(
                "Lengths are not measured in {units}.",
                "Choose one of: {known}.",
                units=self.units,
                known=", ".join(UNITS),
            )
        if self.nails not in (0, 1, 2):
            raise UserError("A piece hangs on one nail or two.", "Choose 1 or 2.")
        low, high = LAPS
        if not low <= self.overlap <= high:
            raise UserError(
                "Sheets cannot overlap by {overlap:g} mm.",
                "Choose {low:g} to {high:g} mm.",
                overlap=self.overlap,
                low=low,
                high=high,
            )
        low, high = NAIL
        if self.nail and not low <= self.nail <= high:
            raise UserError(
                "A nail cannot be {nail:g} mm below the top edge.",
                "Choose {low:g} to {high:g} mm.",
                nail=self.nail,
                low=low,
                high=high,
            )
