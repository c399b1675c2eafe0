"""Layouts made by hand and kept as templates: read from the profile folder, checked, offered where they fit.

One JSON file each in `ALBUMAPP_HOME/templates/`. Boxes are shares of the surface's trimmed width and height;
an edge at or past 0 or 1 goes to the bleed. A template fits a surface of about the same shape with as many
photos, where each photo finds a slot whose crop keeps its faces whole and costs it little. An error names
the file and the key. `session/templates.py` writes, renames and deletes them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from pathlib import Path

from albumapp.basis import Reason, UserError
from albumapp.basis.places import home
from albumapp.document.model import PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.constraints import frame_violations
from albumapp.layout.crop import best_crop
from albumapp.layout.dressing import drawn_by_style
from albumapp.layout.frames import Candidate, framed
from albumapp.layout.solve import counted
from albumapp.layout.variants import Task
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle

SCHEMA = 1
MOST_SLOTS = 40
MOST_NAME = 80
_MOST_BYTES = 100_000
_ASPECT = 1.25  # surfaces whose shapes differ by more would pull a layout out of shape
_MOST_LOSS = 0.34  # of a photo: a slot that cuts off more does not suit it
_COST = 1.2  # of a kept layout, beside its crops: behind the best ones of the style


@dataclass(frozen=True, slots=True)
class TextSlot:
    """A text frame of a template: its box (0..1) and look; its words are those of the pages it is put on."""

    box: Rect
    style: TextStyle
    rotation: float = 0.0


@dataclass(frozen=True, slots=True)
class Template:
    """A layout to be used again. `slots` are photo boxes in reading order, with their turn in degrees."""

    id: str
    name: str
    aspect: float
    folds: int
    slots: tuple[tuple[Rect, float], ...]
    texts: tuple[TextSlot, ...] = ()


def folder() -> Path:
    return home() / "templates"


def templates() -> list[Template]:
    """All that can be read, by name; those that are damaged are left out (`faults` names them)."""
    return sorted(_read(), key=lambda t: (t.name.casefold(), t.id))


def faults() -> list[UserError]:
    """What is wrong with the template files that cannot be read."""
    found = []
    for path in _paths():
        try:
            load(path)
        except UserError as e:
            found.append(e)
    return found


def template(template_id: str) -> Template:
    """UserError where there is no such template."""
    for t in templates():
        if template_id in (t.id, t.name):
            return t
    known = ", ".join(t.name for t in templates()) or "none are kept yet"
    raise UserError(
        "There is no kept layout '{template_id}'.",
        "Kept layouts: {known}.",
        template_id=template_id,
        known=known,
    )


def _paths() -> list[Path]:
    return sorted(folder().glob("*.json")) if folder().is_dir() else []


def _read() -> Iterator[Template]:
    for path in _paths():
        try:
            stat = path.stat()
            yield _known(path, (stat.st_mtime_ns, stat.st_ino, stat.st_size))
        except (UserError, OSError):
            continue


@lru_cache(maxsize=512)
def _known(path: Path, stamp: tuple[int, int, int]) -> Template:
    """Read again when the file is another one: each keystroke asks for other layouts."""
    return load(path)


# --- the file --------------------------------------------------------------------------------------


def load(path: Path) -> Template:
    """One template from its file; UserError with file and key where it is wrong."""

    def fail(key: str, why: str) -> UserError:
        return UserError(
            "{name}: '{key}' {why}.",
            "Delete this layout, or mend its file.",
            path,
            name=path.name,
            key=key,
            why=why,
        )

    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError("{name} is too large for a layout.", "Delete it.", path, name=path.name)
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as e:
        raise UserError(
            "{name} cannot be read: {why}.",
            "Delete this layout, or mend its file.",
            path,
            name=path.name,
            why=e,
        ) from e
    if not isinstance(data, Mapping) or data.get("schema") != SCHEMA:
        raise fail("schema", f"must be {SCHEMA}")
    name, photos, texts = data.get("name"), data.get("photos"), data.get("texts", [])
    if not isinstance(name, str) or not 0 < len(name) <= MOST_NAME:
        raise fail("name", f"must be text of 1 to {MOST_NAME} signs")
    aspect = _number(data.get("aspect"), 0.1, 20)
    folds = data.get("folds")
    if aspect is None or not isinstance(folds, int) or isinstance(folds, bool) or not 0 <= folds <= 4:
        raise fail("aspect" if aspect is None else "folds", "must be the shape of pages")
    if not isinstance(photos, list) or not 0 < len(photos) <= MOST_SLOTS:
        raise fail("photos", f"must be 1 to {MOST_SLOTS} boxes")
    if not isinstance(texts, list) or len(texts) > MOST_SLOTS:
        raise fail("texts", f"must be at most {MOST_SLOTS} boxes")
    slots = []
    for n, entry in enumerate(photos):
        found = _slot(entry)
        if found is None:
            raise fail(f"photos[{n}]", "must be a box in shares of the pages, and a turn in degrees")
        slots.append(found)
    words = []
    for n, entry in enumerate(texts):
        found = _slot(entry)
        try:
            style = TextStyle.from_json(dict(entry["style"])) if found else None
        except (KeyError, TypeError, ValueError, AttributeError):
            style = None
        if found is None or style is None:
            raise fail(f"texts[{n}]", "must be a box with a style of text")
        words.append(TextSlot(found[0], style, found[1]))
    return Template(path.stem, name, aspect, folds, tuple(slots), tuple(words))


def _number(value: object, least: float, most: float) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value <= most:
        return None
    return float(value)


def _slot(entry: object) -> tuple[Rect, float] | None:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("box"), list) or len(entry["box"]) != 4:
        return None
    values = [_number(v, -1, 2) for v in entry["box"]]
    turn = _number(entry.get("rotation", 0.0), -360, 360)
    if turn is None or any(v is None for v in values):
        return None
    box = Rect.of([v for v in values if v is not None])
    return (box, turn) if box.w > 0.005 and box.h > 0.005 else None


def as_json(t: Template) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "name": t.name,
        "aspect": round(t.aspect, 5),
        "folds": t.folds,
        "photos": [_box_json(b, r) for b, r in t.slots],
        "texts": [
            {
                "box": [round(v, 6) for v in s.box.as_list()],
                "rotation": s.rotation,
                "style": s.style.as_json(),
            }
            for s in t.texts
        ],
    }


def _box_json(box: Rect, turn: float) -> dict[str, object]:
    return {"box": [round(v, 6) for v in box.as_list()], "rotation": turn}


def slug(name: str, taken: Sequence[str] = ()) -> str:
    """A file's name for a template's; not one of those `taken`, in whatever case, nor a device of Windows."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:40] or "layout"
    if re.fullmatch(r"con|prn|aux|nul|(com|lpt)\d", stem):
        stem = f"layout-{stem}"
    known = {t.casefold() for t in taken}
    found, n = stem, 2
    while found in known:
        found, n = f"{stem}-{n}", n + 1
    return found


# --- from a surface, and back ------------------------------------------------------------------------


def taken_from(surface: Surface, name: str, template_id: str) -> Template:
    """The layout of a surface. UserError where it has no photo frames, or is a cover."""
    if surface.shape.kind == "cover":
        raise UserError("The layout of a cover cannot be kept.", "Keep that of a spread.")
    frames = sorted(surface.photo_frames(), key=_reading(surface.shape))
    if not frames:
        raise UserError("There are no photos on these pages.", "Place some, then keep the layout.")
    if len(frames) > MOST_SLOTS:
        raise UserError("A kept layout has at most {most_slots} photos.", most_slots=MOST_SLOTS)
    size = surface.shape.size
    words = [f for f in surface.frames if isinstance(f, TextFrame) and not drawn_by_style(f)]
    return Template(
        template_id,
        name.strip() or "Layout",
        size.aspect,
        len(surface.shape.fold_x),
        tuple((_share(f.box, surface.shape), f.rotation) for f in frames),
        tuple(TextSlot(_share(f.box, surface.shape), f.style, f.rotation) for f in words[:MOST_SLOTS]),
    )


def _reading(shape: SurfaceShape) -> Callable[[PhotoFrame], tuple[int, int, float]]:
    """Pages from left to right, on a page from top to bottom in bands of a fifth."""
    band = shape.size.h / 5

    def key(f: PhotoFrame) -> tuple[int, int, float]:
        return sum(f.box.cx > x for x in shape.fold_x), round(f.box.y / band), f.box.x

    return key


def _share(box: Rect, shape: SurfaceShape) -> Rect:
    w, h = shape.size.w, shape.size.h
    return Rect(box.x / w, box.y / h, box.w / w, box.h / h)


def placed(box: Rect, shape: SurfaceShape) -> Rect:
    """A template's box in mm: what went to the trim or past it goes to the bleed."""
    w, h = shape.size.w, shape.size.h
    b = shape.bleed_rect
    return Rect.corners(
        b.x if box.x <= 1e-4 else box.x * w,
        b.y if box.y <= 1e-4 else box.y * h,
        b.right if box.right >= 1 - 1e-4 else box.right * w,
        b.bottom if box.bottom >= 1 - 1e-4 else box.bottom * h,
    )


def suits(t: Template, shape: SurfaceShape, count: int) -> bool:
    """True where a template has the shape of a surface and as many slots as there are photos."""
    ratio = t.aspect / shape.size.aspect
    return len(t.slots) == count and t.folds == len(shape.fold_x) and 1 / _ASPECT < ratio < _ASPECT


def offered(task: Task) -> list[tuple[Candidate, Template]]:
    """The templates that these photos fit into, as layouts; none round locked frames."""
    if task.locked or task.obstacles or task.shape.kind == "cover":
        return []
    made = [(fitted(t, task), t) for t in templates()]
    return [(c, t) for c, t in made if c is not None]


def fitted(t: Template, task: Task) -> Candidate | None:
    """The photos in a template; None where it is for other pages, or a photo would break a rule in it."""
    made = filled(t, task) if suits(t, task.shape, len(task.photos)) else None
    return made if made is not None and not made.relaxed else None


def filled(t: Template, task: Task) -> Candidate | None:
    """The photos in the template's slots, each cropped as little as may be; None where one fits none."""
    slots = [(placed(b, task.shape), turn) for b, turn in t.slots]
    losses = [[_loss(p, box) for box, _ in slots] for p in task.photos]
    at = _assigned(losses)
    frames, relaxed = [], []
    for n, (p, k) in enumerate(zip(task.photos, at, strict=True)):
        crop = best_crop(p, slots[k][0].aspect)
        if crop is None or losses[n][k] > _MOST_LOSS:
            return None
        frame = replace(framed(p, slots[k][0], task.style), box=slots[k][0], crop=crop, rotation=slots[k][1])
        relaxed += [v.kind for v in frame_violations(frame, p, task.shape)]
        frames.append(frame)
    mean = sum(losses[n][k] for n, k in enumerate(at)) / len(at)
    reasons = (counted(len(frames)), Reason("spread.as_kept", {"name": t.name}))
    return Candidate(tuple(frames), _COST + 6 * mean, reasons, tuple(sorted(set(relaxed))))


def _loss(p: PhotoFacts, box: Rect) -> float:
    crop = best_crop(p, box.aspect)
    return 9.0 if crop is None else 1 - crop.box.area


def _assigned(losses: Sequence[Sequence[float]]) -> list[int]:
    """Which slot each photo takes: in order, then swapped two by two while that saves crops."""
    n = len(losses)
    at = list(range(n))

    def price(i: int, k: int) -> float:
        return losses[i][k] ** 2 + 0.004 * abs(i - k)

    better = True
    while better:
        better = False
        for i, j in combinations(range(n), 2):
            saved = price(i, at[i]) + price(j, at[j]) - price(i, at[j]) - price(j, at[i])
            if saved > 1e-9:
                at[i], at[j] = at[j], at[i]
                better = True
    return at


def worded(t: Template, before: Sequence[TextFrame], shape: SurfaceShape) -> tuple[TextFrame, ...]:
    """Text frames as the template sets them, with the words that the surface has; the others stay."""
    found: list[TextFrame] = []
    for n, slot in enumerate(t.texts):
        box = placed(slot.box, shape)
        if n < len(before):
            found.append(replace(before[n], box=box, rotation=slot.rotation, style=slot.style))
        else:
            found.append(TextFrame("", box, "", slot.style, slot.rotation))
    return (*found, *before[len(t.texts) :])
