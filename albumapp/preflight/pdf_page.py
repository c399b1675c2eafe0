"""The boxes of one page of a PDF, and where things lie on the trimmed page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from albumapp.geometry import Rect
from albumapp.preflight import pdf_objects as po

NEAR = 0.05  # points: boxes that differ less are the same
MM = 25.4 / 72
_USUAL_BLEED = 3.0  # mm round the trim, as far as the media reaches, of pages that do not say it


@dataclass(frozen=True, slots=True)
class PageBoxes:
    """Boxes in points. `trim` and `bleed` are what counts, also where the page does not say them itself.

    `said` are the boxes that the page says ("TrimBox" ...); `unit` is mm in a point of this page.
    """

    number: int
    media: po.Box
    bleed: po.Box
    trim: po.Box
    said: dict[str, po.Box]
    rotate: int = 0
    user_unit: float = 1.0

    @property
    def unit(self) -> float:
        return MM * self.user_unit

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of what is cut, mm."""
        return ((self.trim[2] - self.trim[0]) * self.unit, (self.trim[3] - self.trim[1]) * self.unit)

    def bleeds(self) -> dict[str, float]:
        """mm by edge."""
        t, b, u = self.trim, self.bleed, self.unit
        return {
            "left": (t[0] - b[0]) * u,
            "bottom": (t[1] - b[1]) * u,
            "right": (b[2] - t[2]) * u,
            "top": (b[3] - t[3]) * u,
        }

    def place(self, box: po.Box | None) -> Rect | None:
        """mm from the top left of the trimmed page, y down; what lies outside of the media is cut off."""
        shown = None if box is None else po.shared(box, self.media)
        if shown is None:
            return None
        u = self.unit
        return Rect(
            (shown[0] - self.trim[0]) * u,
            (self.trim[3] - shown[3]) * u,
            (shown[2] - shown[0]) * u,
            (shown[3] - shown[1]) * u,
        )


def read(number: int, page: Any) -> PageBoxes:
    """The boxes of a page. One without a MediaBox is taken for A4."""
    said = {}
    for key in ("MediaBox", "CropBox"):
        found = po.box(po.inherited(page, "/" + key))
        if found is not None:
            said[key] = found
    for key in ("BleedBox", "TrimBox", "ArtBox"):
        found = po.box(po.get(page, "/" + key))
        if found is not None:
            said[key] = found
    media = said.get("MediaBox", (0.0, 0.0, 210 / MM, 297 / MM))
    whole = po.shared(said.get("CropBox", media), media) or media
    trim = said.get("TrimBox", said.get("ArtBox", whole))
    usual = _USUAL_BLEED / MM
    around = (trim[0] - usual, trim[1] - usual, trim[2] + usual, trim[3] + usual)
    bleed = said.get("BleedBox", po.shared(around, media) or media)
    rotate = po.number(po.inherited(page, "/Rotate")) or 0
    unit = po.number(po.get(page, "/UserUnit")) or 1.0
    return PageBoxes(number, media, bleed, trim, said, int(rotate) % 360, unit if 0 < unit < 1e4 else 1.0)
