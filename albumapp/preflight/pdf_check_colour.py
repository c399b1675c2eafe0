"""Colour spaces of what is painted against the output intent and the standard; blending; spot colours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from albumapp.preflight import pdf_objects as po
from albumapp.preflight.finding import WARNING
from albumapp.preflight.pdf_colour import DEVICE, Space, Spaces
from albumapp.preflight.pdf_page import PageBoxes
from albumapp.preflight.pdf_rules import Found
from albumapp.preflight.pdf_state import Mark

_THINGS = {
    "fill": "A filled shape",
    "stroke": "A line",
    "text": "Text",
    "image": "A picture",
    "stencil": "A stencil",
    "shading": "A gradient",
}
_PROCESS = {"Cyan", "Magenta", "Yellow", "Black", "All", "None"}


@dataclass
class ColourCheck:
    """`intent` is the device space of the output intent: "DeviceCMYK", "DeviceRGB", "DeviceGray" or ""."""

    found: Found
    standard: str
    intent: str
    spaces: Spaces
    boxes: PageBoxes | None = None
    spots: dict[str, tuple[object, ...]] = field(default_factory=dict)
    product_spots: tuple[str, ...] | None = None

    def mark(self, mark: Mark) -> None:
        space = mark.space if mark.kind in ("image", "shading") else mark.colour.space
        pattern = mark.colour.pattern
        if pattern is not None and mark.kind != "image":
            self._pattern(mark, pattern)
        if space is None or mark.role == "glyph":
            return
        self._space(mark, space)

    def _pattern(self, mark: Mark, pattern: Any) -> None:
        shading = po.get(pattern, "/Shading")
        if shading is not None and po.number(po.get(pattern, "/PatternType")) == 2:
            self._space(mark, self.spaces.read(po.get(shading, "/ColorSpace")), "A gradient")

    def _space(self, mark: Mark, space: Space, thing: str = "") -> None:
        thing = thing or _THINGS[mark.kind]
        box = self.boxes.place(mark.box) if self.boxes else None
        page = mark.page
        if space.broken:
            rule = "colour-profile" if space.kind == "ICCBased" else "colour-broken"
            self.found.add(rule, page, box, thing_word=thing)
            return
        spot = ""
        for part in space.parts():
            if part.kind == "Pattern":
                continue
            if spot:
                self._alternate(page, box, spot, part)
                break
            self._one(mark, part, thing, box)
            if part.spot:
                spot = ", ".join(part.names)
                self._spot(mark, part, box)

    def _one(self, mark: Mark, part: Space, thing: str, box: Any) -> None:
        page = mark.page
        if self.standard.startswith("PDF/X-1"):
            if part.kind in ("DeviceRGB", "CalRGB", "CalGray", "Lab", "ICCBased"):
                self.found.add(
                    "colour-x1a", page, box, thing_word=thing, space=_said(part), standard=self.standard
                )
            return
        if part.kind in DEVICE and not self._explained(part.kind):
            self.found.add("colour-device", page, box, thing_word=thing, space=_said(part))
        elif part.kind in ("ICCBased", "CalRGB") and part.n == 3 and self.intent == "DeviceCMYK":
            if mark.kind != "image":
                self.found.add("colour-managed", page, box, thing_word=thing, space=_said(part))
        elif part.kind == "ICCBased" and part.n == 4:
            self.found.add("colour-icc-ink", page, box, thing_word=thing)

    def _explained(self, kind: str) -> bool:
        """Whether the output intent says what a device colour looks like."""
        if kind == "DeviceGray":
            return self.intent != ""
        return kind == self.intent

    def _alternate(self, page: int, box: Any, spot: str, part: Space) -> None:
        unfit = part.kind in ("DeviceRGB", "DeviceCMYK") and not self._explained(part.kind)
        if unfit or (self.standard.startswith("PDF/X-1") and part.kind not in DEVICE):
            self.found.add("colour-alternate", page, box, spot=spot, space=_said(part))

    def _spot(self, mark: Mark, part: Space, box: Any) -> None:
        if part.kind == "Separation" and part.full is not None and part.names[0] not in _PROCESS:
            kind = part.base.kind if part.base else ""
            is_now = (kind, *(round(v, 2) for v in part.full))
            if self.spots.setdefault(part.names[0], is_now) != is_now:
                self.found.add("spot-double", mark.page, box, spot=part.names[0])
        for name in part.names if self.product_spots is not None else ():
            if name not in _PROCESS and name not in (self.product_spots or ()):
                self.found.add("spot-unexpected", mark.page, box, spot=name)
        if (
            "All" in part.names
            and self.boxes is not None
            and mark.box is not None
            and any(mark.colour.values)
        ):
            inside = po.shared(mark.box, self.boxes.trim)
            if inside is not None and inside[2] - inside[0] > 0.5 and inside[3] - inside[1] > 0.5:
                self.found.add("registration", mark.page, box)

    def group(self, page: int, holder: Any) -> None:
        """The blend space of a page's or a form's transparency group."""
        group = po.get(holder, "/Group")
        said = po.get(group, "/CS")
        if po.name(po.get(group, "/S")) != "Transparency" or said is None:
            return
        space = self.spaces.read(said, po.get(holder, "/Resources"))
        if space.kind in ("DeviceRGB", "DeviceCMYK") and not self._explained(space.kind):
            self.found.add("blend-space", page, space=_said(space))
        elif space.n == 3 and self.intent == "DeviceCMYK":
            self.found.add("blend-space", page, severity=WARNING, space=_said(space))


def _said(space: Space) -> str:
    """A colour space in a shop's words."""
    plain = {
        "DeviceRGB": "RGB",
        "DeviceCMYK": "CMYK",
        "DeviceGray": "grey",
        "CalRGB": "RGB",
        "CalGray": "grey",
    }
    if space.kind == "ICCBased":
        kind = {1: "grey", 3: "RGB", 4: "CMYK"}.get(space.n, "?")
        name = space.icc.name if space.icc is not None else ""
        return f"{kind} ({name})" if name else f"{kind} (ICC)"
    return plain.get(space.kind, space.kind)
