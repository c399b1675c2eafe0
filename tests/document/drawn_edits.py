"""Random edits of the whole table: parameters by their name and kind, sensible nine times of ten.

The random tests and the benches draw from here, so an edit that is added to the table is in all of them at
once. `VALUES` says what a name stands for; a name that is not in it is drawn by its annotation.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.edits import EDITS, Edit
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, ShapeFrame, TextFrame
from albumapp.drawing.grounds import FIGURES
from albumapp.geometry import Crop, Rect, Size
from albumapp.geometry.crop import largest_crop
from albumapp.session.project import Project
from tests.document.test_journal import small_book

SIZES = ((4000, 3000), (3000, 4000), (6000, 2000))  # px of photos
WILD = 0.08  # share of parameters that make no sense
TAKEN = 0.6  # share of optional parameters that are given

Draw = Callable[["Hand"], Any]


class Hand:
    """What draws the parameters of one edit."""

    def __init__(self, project: Project, rng: Random, edit: str) -> None:
        self.project, self.rng, self.edit = project, rng, edit

    @property
    def document(self) -> Document:
        return self.project.document

    def one(self, among: Any, default: Any = "none") -> Any:
        found = list(among)
        return self.rng.choice(found) if found else default

    def mm(self, low: float = -40, high: float = 400) -> float:
        return round(self.rng.uniform(low, high), 2)

    @property
    def _kind(self) -> type[Any]:
        if "text" in self.edit:
            return TextFrame
        if "shape" in self.edit or "ornament" in self.edit:
            return ShapeFrame
        return PhotoFrame

    def frames(self, most: int) -> list[Any]:
        """Frames of one surface, mostly of the kind that the edit is about."""
        kind: Any = self._kind if self.rng.random() < 0.85 else object
        there = [[f for f in s.frames if isinstance(f, kind)] for s in self.document.surfaces]
        group = self.one([g for g in there if g], [])
        return self.rng.sample(group, min(len(group), self.rng.randint(1, most)))

    def frame(self) -> str:
        found = self.frames(1)
        return str(found[0].id) if found else "f0"

    def surface(self) -> str:
        return str(self.one(s.id for s in self.document.surfaces))

    def photo(self) -> str:
        return str(self.one(self.document.photos, "p0"))

    def ground(self) -> Any:
        """A background of any kind."""
        ink = [self.colour() or "#335577" for _ in range(3)]
        photo = self.one(self.document.photos, "p0")
        whole = (
            None,
            ink[0],
            {"kind": "gradient", "stops": [[0, ink[0]], [0.4, ink[1]], [1, ink[2]]], "angle": self.mm()},
            {
                "kind": "pattern",
                "figure": self.one(FIGURES),
                "inks": ink[:2],
                "scale": self.rng.uniform(1, 60),
            },
            {"kind": "photo", "photo": photo, "blur": self.rng.uniform(0, 9), "tint": ink[1]},
        )
        if self.rng.random() < 0.2:
            return {"kind": "pages", "each": [self.one(whole), self.one(whole)]}
        return self.one(whole)

    def colour(self) -> str:
        return f"#{self.rng.randrange(1 << 24):06x}"

    def words(self) -> str:
        letters = "abc Lisbon äöü שלום 日本 \n{place} {date}"
        return "".join(self.rng.choice(letters) for _ in range(self.rng.randint(0, 30)))

    def box(self) -> list[float]:
        if self.edit == "set_crop":
            w, h = self.rng.uniform(0.1, 1), self.rng.uniform(0.1, 1)
            return [self.rng.uniform(0, 1 - w), self.rng.uniform(0, 1 - h), w, h]
        return [self.mm(), self.mm(), self.mm(3, 300), self.mm(3, 200)]

    def new_photo(self) -> dict[str, Any]:
        size = self.one([(4000, 3000), (3000, 4000), (6000, 2000)])
        name = f"n{self.rng.randrange(10_000)}"
        return {"id": name, "path": f"photos/{name}.jpg", "width": size[0], "height": size[1]}

    def stroke(self) -> dict[str, Any]:
        points = [[self.rng.random(), self.rng.random()] for _ in range(self.rng.randint(1, 4))]
        return {"points": points, "width": self.rng.uniform(0.01, 0.2), "erase": self.rng.random() < 0.3}

    def note(self) -> dict[str, Any]:
        number = f"{self.rng.randrange(1 << 40):012x}"
        x, y = self.rng.random(), self.rng.random()
        return {"id": number, "surface": self.surface(), "x": x, "y": y, "text": self.words() or "x"}

    def __call__(self, name: str, kind: str) -> Any:
        if self.rng.random() < WILD:
            return self.one([None, -1, 7, 1e9, "", "none", [], {}, True, [1, "x"]])
        for key in ((self.edit, name), (name, kind), name):
            if key in VALUES:
                return VALUES[key](self)
        if "float" in kind:
            return self.mm(-5, 40)
        if "int" in kind:
            return self.rng.randint(-2, 12)
        if "bool" in kind:
            return self.rng.random() < 0.5
        return self.words()


_SIDES = ["left", "centre", "right", "top", "middle", "bottom", "page", "margin", "selection"]

VALUES: dict[Any, Draw] = {
    ("set_room", "scene"): lambda h: h.one(["living", "bedroom", "office"]),
    ("set_room", "wall"): Hand.colour,
    ("set_room", "moulding"): lambda h: h.one(["oak", "black", "white", "walnut"]),
    ("set_room", "offset"): lambda h: [h.mm(-500, 500), h.mm(-500, 500)],
    ("set_room", "photo"): Hand.new_photo,
    ("set_room", "corners"): lambda h: [[0.2, 0.2], [0.7, 0.25], [0.7, 0.8], [h.rng.uniform(0.1, 0.3), 0.8]],
    ("set_room", "reference"): lambda h: [h.mm(50, 900), h.mm(50, 900)],
    ("set_room", "stroke"): Hand.stroke,
    ("set_room", "strokes"): lambda h: [h.stroke()],
    "frame": Hand.frame,
    "a": Hand.frame,
    "b": Hand.frame,
    "frames": lambda h: [f.id for f in h.frames(4)],
    ("paste_frames", "frames"): lambda h: [codec.frame_to_json(f) for f in h.frames(3)],
    ("paste_frames", "photos"): lambda h: [],
    "before": lambda h: [f.id for f in h.frames(2)],
    ("after", "Sequence[str]"): lambda h: [f.id for f in h.frames(2)],
    "after": Hand.surface,
    "surface": Hand.surface,
    "surfaces": lambda h: list({h.surface() for _ in range(h.rng.randint(1, 3))}),
    "photo": Hand.photo,
    "old": Hand.photo,
    "new": Hand.new_photo,
    "photos": lambda h: list({h.photo() for _ in range(h.rng.randint(1, 3))}),
    ("add_photos", "photos"): lambda h: [h.new_photo() for _ in range(h.rng.randint(1, 3))],
    "path": lambda h: f"photos/{h.rng.randrange(99)}.jpg",
    "box": Hand.box,
    "at": lambda h: h.mm(0, 290),
    ("add_photo", "at"): lambda h: [h.mm(0, 300), h.mm(0, 290)],
    "axis": lambda h: h.one("xy"),
    "edge": lambda h: h.one(_SIDES),
    ("set_page_numbers", "edge"): lambda h: h.mm(4, 20),
    "to": lambda h: h.one(["front", "back", "forward", "backward", *_SIDES]),
    ("move_spread", "to"): lambda h: h.rng.randint(-2, 14),
    ("move_spreads", "to"): lambda h: h.rng.randint(-2, 14),
    ("move_chapter", "to"): lambda h: h.rng.randint(-2, 14),
    ("turn_frames", "to"): lambda h: h.mm(-180, 180),
    ("fewer_photos", "to"): lambda h: h.one(["unused", "neighbour"]),
    "by": lambda h: h.mm(-20, 20),
    ("distribute_frames", "by"): lambda h: h.one(["gaps", "centres"]),
    ("order_photos", "by"): lambda h: h.one(["own", "time", "name", "shown"]),
    ("order_photos", "photos"): lambda h: h.rng.sample(list(h.document.photos), len(h.document.photos)),
    "of": lambda h: h.one(["both", "width", "height", h.photo()]),
    "shape": lambda h: h.one(["rect", "ellipse", "line", "heart", "star", "arch", "divider", "corner"]),
    "fill": Hand.colour,
    "stroke": Hand.colour,
    "colour": Hand.colour,
    "border_colour": Hand.colour,
    "line_colour": Hand.colour,
    "background": Hand.ground,
    "opacity": lambda h: h.rng.random(),
    "named": lambda h: h.one(["title", "subtitle", "body", "caption", "mine"]),
    "style": lambda h: {
        "size_pt": round(h.rng.uniform(5, 60), 1),
        "align": h.one(["left", "centre", "right"]),
    },
    ("suggest_again", "style"): lambda h: h.one([None, "gallery", "classic", "nowhere"]),
    ("take_look", "style"): lambda h: h.one([None, "classic", "magazine", "nowhere"]),
    ("take_look", "heroes"): lambda h: [h.photo(), h.photo(), "elsewhere"],
    ("take_look", "texts"): lambda h: [{"name": "Caption", "style": {"size_pt": h.rng.uniform(5, 40)}}],
    ("take_look", "cover"): lambda h: {"background": h.ground(), "text": h.colour()},
    ("change_product", "style"): lambda h: h.one([None, "classic", "magazine"]),
    ("change_product", "product"): lambda h: None,
    ("change_product", "pages"): lambda h: h.one([None, 24, 30, 31]),
    "seed": lambda h: h.rng.randint(0, 9),
    "candidate": lambda h: h.rng.randint(0, 4),
    "layout": lambda h: h.one(["none", "x"]),
    "adjust": lambda h: {"exposure": h.rng.uniform(-1, 1), "contrast": h.rng.uniform(-0.5, 0.5)},
    "levels": lambda h: {},
    "like": lambda h: codec.frame_to_json((h.frames(1) or [TextFrame("t0", Rect(0, 0, 9, 9))])[0]),
    "look": lambda h: {"background": h.ground()},
    ("set_page_numbers", "look"): lambda h: h.one(["caption", "body"]),
    "place": lambda h: h.one(["outer", "centre", "inner"]),
    "shadow": lambda h: h.one([True, False, {"blur": 2.0}]),
    "spots": lambda h: [[h.rng.random(), h.rng.random(), 0.02]],
    "tone": lambda h: h.one(["bw", "sepia", "none"]),
    "way": lambda h: h.one(["across", "down", "shrink", "grow"]),
    "where": lambda h: h.one(["these", "left", "right", "chapter", "book"]),
    "language": lambda h: h.one([None, "en", "de"]),
    ("add_notes", "notes"): lambda h: [h.note()],
    "notes": lambda h: [n.id for n in h.document.notes[:1]],
    "note": lambda h: h.one((n.id for n in h.document.notes), "0"),
    "marks": lambda h: [h.one(["0a" * 12, "b1" * 12, *(i.mark for i in h.document.ignored)])],
    "codes": lambda h: None,
    "missing": lambda h: [],
    "index": lambda h: h.rng.randint(0, 1),
    ("set_wall", "width"): lambda h: h.one([2400, 3000, 3600, 4400.5, 10]),
    ("set_wall", "height"): lambda h: h.one([2300, 2500, 2800, 1]),
    ("set_wall", "furniture"): lambda h: h.one(["sofa", "bed", "none", "1200x900", "piano"]),
    ("set_wall", "gap"): lambda h: h.one([0, 40, 55.5, 70]),
    ("set_piece", "width"): lambda h: h.mm(90, 900),
    ("set_piece", "height"): lambda h: h.mm(90, 900),
    "degrees": lambda h: h.mm(-400, 400),
    "turns": lambda h: h.rng.randint(-3, 3),
}


def parameters(row: Edit) -> list[inspect.Parameter]:
    return list(inspect.signature(row.function).parameters.values())[2:]


def drawn(project: Project, rng: Random, edit: str) -> dict[str, Any]:
    """Parameters for this edit, as JSON values."""
    hand = Hand(project, rng, edit)
    given = {}
    for p in parameters(EDITS[edit]):
        if p.default is inspect.Parameter.empty or rng.random() < TAKEN:
            given[p.name] = hand(p.name, str(p.annotation))
    return given


def book(product: str = "hardcover-a4-landscape") -> Document:
    """Small enough to be quick: twenty pages, two dozen photos, five on each of the first spreads."""
    doc = small_book(product)
    sizes = [SIZES[0] if n < 8 else SIZES[n % 3] for n in range(24)]
    photos = {f"p{n}": PhotoEntry(f"p{n}", f"photos/{n}.jpg", *size) for n, size in enumerate(sizes)}
    surfaces, n = list(doc.surfaces), 200
    for i in (2, 3, 4):
        frames = []
        for k in range(5):
            box = Rect(15 + 70 * k, 30 + 10 * k, 60, 45)
            crop = Crop(largest_crop(Size(*sizes[n - 200]).aspect, box.aspect))
            frames.append(PhotoFrame(f"f{n}", box, f"p{n - 200}", crop))
            n += 1
        surfaces[i] = replace(surfaces[i], frames=tuple(frames))
    return replace(doc, surfaces=tuple(surfaces), photos=photos, next_id=300)


def do_one(project: Project, rng: Random, edit: str) -> bool:
    """Do it; False where it was refused, in words."""
    merge = rng.choice(["", "", "", "gesture"])
    try:
        project.do(edit, merge=merge, **drawn(project, rng, edit))
    except UserError:  # in words; whoever asks looks at the document, which is as it was
        return False
    return True
