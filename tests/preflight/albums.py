"""Small albums for the tests of the check: a sound one, and ways to spoil it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from albumapp.document.model import Document, Frame, PhotoEntry, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Crop, Rect, Size
from albumapp.geometry.crop import largest_crop
from albumapp.photos.facts import PhotoFacts
from albumapp.preflight.album import check_album
from albumapp.preflight.finding import Finding
from albumapp.products.catalogue import DEFAULT_PRODUCT, catalogue, product
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.text.style import TextStyle

TODAY = date(2026, 11, 22)
USUAL = Size(6000, 4000)
BRIGHT = bytes([150]) * 256


@dataclass
class Context:
    """What edits and checks ask: of all photos the same, but for what a test says."""

    document: Document
    said: Mapping[str, PhotoFacts] = field(default_factory=dict)
    spec: ProductSpec | None = None
    names: Mapping[str, str] = field(default_factory=dict)

    def facts(self, photo_id: str) -> PhotoFacts:
        known = self.said.get(photo_id)
        return known or PhotoFacts(photo_id, self.document.photos[photo_id].size, light=BRIGHT, sharpness=0.8)

    def product(self, product_id: str) -> ProductSpec:
        return self.spec if self.spec is not None else catalogue()[product_id]


def usual() -> ProductSpec:
    """The usual product, as if a printer had told its numbers yesterday."""
    spec = product(DEFAULT_PRODUCT)
    return replace(spec, source=replace(spec.source, confidence="printer", date="2026-11-21"))


def spec_of(**output: object) -> ProductSpec:
    """The usual product with other wishes of its printer."""
    spec = usual()
    return replace(spec, output=replace(spec.output, **output))


def entry(name: str, w: int = 6000, h: int = 4000) -> PhotoEntry:
    return PhotoEntry(name, f"/photos/{name}.jpg", w, h)


def picture(frame_id: str, photo: str | None, box: Rect, size: Size = USUAL, **more: object) -> PhotoFrame:
    crop = Crop(largest_crop(size.aspect, box.aspect)) if photo else Crop()
    return PhotoFrame(frame_id, box, photo, more.pop("crop", crop), **more)  # type: ignore[arg-type]


def words(frame_id: str, text: str, box: Rect, **style: object) -> TextFrame:
    role = str(style.pop("role", "text"))
    return TextFrame(frame_id, box, text, TextStyle(**style), role=role)  # type: ignore[arg-type]


def album(*frames: Frame, cover: tuple[Frame, ...] = (), pages: int = 0) -> Document:
    """The frames stand on the first spread; every other page has a photo of its own."""
    spec = usual()
    count = pages or spec.block.pages_min
    shapes = inner_shapes(spec, count)
    names = [f"p{n}" for n in range(len(shapes))]
    spreads = [
        Surface(f"s{n}", s, (picture(f"f{100 + n}", names[n], Rect(30, 60, 200, 150)),))
        for n, s in enumerate(shapes)
    ]
    spreads[0] = replace(spreads[0], frames=tuple(frames) or spreads[0].frames)
    front = Surface("cover", cover_shape(spec, count), cover)
    photos = {p.id: p for p in (*map(entry, names), entry("a"), entry("b"), entry("tiny", 600, 400))}
    return Document(DEFAULT_PRODUCT, "Lisbon", surfaces=(front, *spreads), photos=photos, next_id=500)


def check(document: Document, spec: ProductSpec | None = None, said: Mapping[str, PhotoFacts] | None = None,
          **more: object) -> list[Finding]:  # fmt: skip
    known = Context(document, said or {}, spec)
    return check_album(document, spec or usual(), known, today=TODAY, **more)  # type: ignore[arg-type]


def codes(found: list[Finding]) -> list[str]:
    return [f.code for f in found]
