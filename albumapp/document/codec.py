"""The document's JSON, both ways. Reading checks every value: a project file may be damaged or hostile.

Numbers must be finite and below 100 m, and lists no longer than a book can be, or it is a `Malformed` that
names the place. `check` asks before an edit is taken whether it would be read again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from albumapp.basis import Reason
from albumapp.document.checked import Checked, finite
from albumapp.document.checked import Malformed as Malformed
from albumapp.document.model import (
    Border,
    Document,
    Frame,
    Guide,
    PhotoEntry,
    PhotoFrame,
    ShapeFrame,
    Surface,
    TextFrame,
    Wishes,
)
from albumapp.document.photo_look import adjust_from_json, adjust_to_json, shadow_from_json, shadow_to_json
from albumapp.document.remarks import approvals_from_json, approvals_to_json, ignored_from_json, notes_to_json
from albumapp.document.remarks import notes_from_json as notes_from_json
from albumapp.document.room import check_room, room_from_json, room_to_json
from albumapp.document.setting import setting_from_json, setting_to_json
from albumapp.document.texts import PLACES, PageNumbers, Texts
from albumapp.drawing import colour as colours
from albumapp.drawing import grounds
from albumapp.drawing.masks import SHAPES
from albumapp.drawing.path import from_data
from albumapp.geometry import Crop, Rect, Size
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.text.style import TextStyle

Json = dict[str, object]
_MOST_PHOTOS = 200_000  # ids of photos in one list
_MOST_GUIDES = 200
_LARGEST = 20_000.0  # mm: the longest side of a surface
_SMALLEST_CROP = 1e-4  # of the photo's side


def _why(source: Checked) -> tuple[Reason, ...]:
    return tuple(Reason.from_json(x.data) for x in source.items("why") if "code" in x.data)


def _reasons(why: tuple[Reason, ...]) -> list[Json]:
    return [{"code": r.code, "params": dict(r.params)} for r in why]


# --- frames -------------------------------------------------------------------------------------


def _text_style(data: object, where: str) -> TextStyle:
    try:
        return TextStyle.from_json(Checked(data, where).data)
    except (ValueError, TypeError) as e:
        raise Malformed(f"{where}: {e}") from e


def crop_to_json(c: Crop) -> Json:
    return {
        "box": c.box.as_list(),
        "angle": c.angle,
        "turns": c.quarter_turns,
        "flip": c.flip,
        "user": c.by_user,
    }


def crop_from_json(data: object, where: str = "crop") -> Crop:
    i = Checked(data, where)
    box = i.box()
    # a straightened crop's box, before it is turned, may stand over the photo's edge
    if min(box.w, box.h) < _SMALLEST_CROP or not Rect(0, 0, 1, 1).contains(box, 0.5):
        raise Malformed(f"{where}.box is not a part of the photo")
    return Crop(box, i.number("angle", 0), i.whole("turns", 0) % 4, i.flag("flip"), i.flag("user"))


def frame_to_json(f: Frame) -> Json:
    base: Json = {"id": f.id, "box": f.box.as_list(), "rotation": f.rotation, "locked": f.locked,
                  "overlap": f.overlap_intended, "why": _reasons(f.why)}  # fmt: skip
    if f.group is not None:
        base["group"] = f.group
    if isinstance(f, PhotoFrame):
        border = f.border and _border_to_json(f.border)
        return {"kind": "photo", **base, "photo": f.photo, "crop": crop_to_json(f.crop), "border": border,
                "radius": f.corner_radius, "opacity": f.opacity, **_look_to_json(f)}  # fmt: skip
    if isinstance(f, TextFrame):
        return {"kind": "text", **base, "text": f.text, "style": f.style.as_json(), "role": f.role,
                "photo": f.photo, "named": f.named}  # fmt: skip
    return {
        "kind": "shape",
        **base,
        "shape": f.shape,
        "fill": colours.as_json(f.fill),
        "stroke": colours.as_json(f.stroke),
        "width": f.stroke_width,
        "radius": f.corner_radius,
        "opacity": f.opacity,
        "role": f.role,
    }


def _look_to_json(f: PhotoFrame) -> Json:
    """What few frames have; the others say nothing of it."""
    made: Json = {"adjust": adjust_to_json(f.adjust), "shadow": shadow_to_json(f.shadow)}
    made["shape"] = f.shape if f.shape != "rect" else None
    return {k: v for k, v in made.items() if v is not None}


def _border_to_json(b: Border) -> Json:
    found: Json = {"width": b.width, "colour": colours.as_json(b.colour)}
    if b.line or b.line_colour != colours.BLACK:
        found.update(line=b.line, line_colour=colours.as_json(b.line_colour))
    return found


def frame_from_json(data: object, where: str = "frame") -> Frame:
    i = Checked(data, where)
    kind = i.text("kind")
    fid, box, rotation, locked = i.text("id"), i.box(), i.number("rotation", 0), i.flag("locked")
    overlap, why, group = i.flag("overlap"), _why(i), i.maybe_text("group")
    if kind == "photo":
        border = None
        if i.data.get("border"):
            b = Checked(i.data["border"], f"{where}.border")
            border = Border(b.number("width", low=0), b.colour("colour") or colours.WHITE,
                            b.number("line", 0, 0), b.colour("line_colour") or colours.BLACK)  # fmt: skip
        crop = crop_from_json(i.data.get("crop", {"box": [0, 0, 1, 1]}), f"{where}.crop")
        return PhotoFrame(fid, box, i.maybe_text("photo"), crop, rotation, locked, i.number("radius", 0),
                          border, i.number("opacity", 1, 0, 1), overlap, why, group=group,
                          **_look_from_json(i))  # fmt: skip
    if kind == "text":
        style = _text_style(i.data.get("style", {}), f"{where}.style")
        return TextFrame(
            fid, box, i.text("text", ""), style, rotation, locked, i.text("role", "text"), overlap, why,
            i.maybe_text("photo"), group, i.text("named", ""),
        )  # fmt: skip
    if kind == "shape":
        return ShapeFrame(fid, box, i.text("shape", "rect"), i.colour("fill"), i.colour("stroke"),
                          i.number("width", 0.35, 0), rotation, locked, i.number("radius", 0),
                          i.number("opacity", 1, 0, 1), overlap, why, i.text("role", ""),
                          group=group)  # fmt: skip
    raise Malformed(f"{where}: unknown kind {kind!r}")


def _look_from_json(i: Checked) -> Any:
    shape = i.text("shape", "rect")
    if shape not in SHAPES:
        raise Malformed(f"{i.where}.shape is no shape that is known")
    try:
        adjust, shadow = adjust_from_json(i.data.get("adjust")), shadow_from_json(i.data.get("shadow"))
    except (ValueError, TypeError) as e:
        raise Malformed(f"{i.where}: {e}") from e
    return {"adjust": adjust, "shape": shape, "shadow": shadow}


# --- surfaces -----------------------------------------------------------------------------------


def shape_to_json(s: SurfaceShape) -> Json:
    piece: Json = {"part": s.part, "zone": s.zone and s.zone.as_list()} if s.part else {}
    if s.setting is not None:
        piece["setting"] = setting_to_json(s.setting)
    return {
        **piece,
        "kind": s.kind, "size": s.size.as_list(), "bleed": s.bleed.as_list(), "safe": s.safe.as_list(),
        "areas": [r.as_list() for r in s.areas], "fold_x": list(s.fold_x), "fold_y": list(s.fold_y),
        "pages": list(s.pages),
        "sheets": [
            {"trim": t.trim.as_list(), "bleed": t.bleed.as_list(), "wrap": t.wrap.as_list(),
             "cut_path": t.cut_path, "page": t.page} for t in s.sheets
        ],
    }  # fmt: skip


def shape_from_json(data: object, where: str = "shape") -> SurfaceShape:
    i = Checked(data, where)
    w, h = i.numbers("size", 2)
    if not (0 < w <= _LARGEST and 0 < h <= _LARGEST):
        raise Malformed(f"{where}.size is empty or more than {_LARGEST:g} mm")
    sheets = tuple(
        Sheet(t.box("trim"), t.insets("bleed"), t.insets("wrap"),
              t.maybe_text("cut_path"), None if t.data.get("page") is None else t.whole("page"))
        for t in i.items("sheets")
    )  # fmt: skip
    areas, most = i.rects("areas"), Rect(0, 0, w, h).outset(max(w, h))
    if (not sheets and i.text("part", "") != "gallery") or not areas:
        raise Malformed(f"{where} has no sheet or no area")
    try:
        paths = [from_data(s.cut_path) for s in sheets if s.cut_path]
    except ValueError as e:
        raise Malformed(f"{where}: {e}") from e
    if not all(most.contains(p.bounds()) for p in paths):
        raise Malformed(f"{where}: a sheet is cut far off the surface")
    if not all(most.contains(s.trim.outset(s.bleed)) for s in sheets):
        raise Malformed(f"{where}: a sheet lies far off the surface")
    return SurfaceShape(
        i.text("kind"), Size(w, h), i.insets("bleed"), i.insets("safe"), areas, sheets,
        tuple(i.numbers("fold_x")), tuple(i.numbers("fold_y")),
        tuple(int(n) for n in i.numbers("pages")),
        i.text("part", ""), None if i.data.get("zone") is None else i.box("zone"),
        setting_from_json(i.data.get("setting"), f"{where}.setting"),
    )  # fmt: skip


def guides_to_json(guides: tuple[Guide, ...]) -> list[list[object]]:
    return [[g.axis, g.at, g.locked] for g in guides]


def guides_from_json(data: object, where: str = "guides") -> tuple[Guide, ...]:
    """Malformed where they are not."""
    if not isinstance(data, list) or len(data) > _MOST_GUIDES:
        raise Malformed(f"{where} is not a list of at most {_MOST_GUIDES}")
    found = []
    for g in data:
        if not isinstance(g, list) or len(g) != 3 or g[0] not in ("x", "y") or not isinstance(g[2], bool):
            raise Malformed(f"{where}: a guide is not an axis, a place and whether it is locked")
        found.append(Guide(g[0], finite(g[1], where), g[2]))
    return tuple(found)


def surface_to_json(s: Surface) -> Json:
    return {
        "id": s.id, "shape": shape_to_json(s.shape), "frames": [frame_to_json(f) for f in s.frames],
        "content": [r.as_list() for r in s.content], "gutter": s.gutter, "event": s.event,
        "background": grounds.as_json(s.background), "locked": s.locked, "why": _reasons(s.why),
        "edited": s.edited, "chapter": s.chapter, "guides": guides_to_json(s.guides),
        **({"edges": s.edges} if s.edges else {}),
    }  # fmt: skip


def surface_from_json(data: object) -> Surface:
    """Malformed where it is not one."""
    i = Checked(data, "surface")
    where = f"surface {i.text('id')}"
    frames = tuple(frame_from_json(f.data, f"{where} frame {n}") for n, f in enumerate(i.items("frames")))
    shape = shape_from_json(i.data.get("shape"), f"{where} shape")
    pieces = [f for f in frames if isinstance(f, PhotoFrame)]
    if shape.part == "gallery" and not len(frames) == len(pieces) == len(shape.sheets):
        raise Malformed(f"{where} has not a sheet for each of its pieces")
    return Surface(
        i.text("id"), shape, frames, i.rects("content"),
        i.number("gutter", 0), i.ground("background"), i.maybe_text("event"), i.flag("locked"), _why(i),
        i.flag("edited"), i.maybe_text("chapter"),
        guides_from_json(i.data.get("guides", []), f"{where} guides"), i.text("edges", ""),
    )  # fmt: skip


def photo_to_json(p: PhotoEntry) -> Json:
    return {"id": p.id, "path": p.path, "width": p.width, "height": p.height, "taken": p.taken,
            "taken_source": p.taken_source}  # fmt: skip


def photo_from_json(data: object) -> PhotoEntry:
    i = Checked(data, "photo")
    w, h = i.whole("width"), i.whole("height")
    if w < 1 or h < 1:
        raise Malformed(f"photo {i.text('id')}: no size")
    return PhotoEntry(
        i.text("id"), i.text("path"), w, h, i.maybe_time("taken"), i.text("taken_source", "none")
    )


def wishes_to_json(w: Wishes) -> Json:
    return {
        "order": list(w.order),
        "together": [list(pair) for pair in w.together],
        "heroes": list(w.heroes),
    }


def wishes_from_json(data: object) -> Wishes:
    """Malformed where they are not."""
    i = Checked(data, "wishes")
    pairs = [_ids(pair, "wishes.together") for pair in i.listed("together")]
    if any(len(pair) != 2 for pair in pairs):
        raise Malformed("wishes.together is not a list of pairs")
    order, heroes = (_ids(i.data.get(k, []), f"wishes.{k}") for k in ("order", "heroes"))
    return Wishes(order, tuple((a, b) for a, b in pairs), heroes)


def texts_to_json(t: Texts) -> Json:
    n = t.numbers
    numbers = n and {"place": n.place, "from_page": n.from_page, "look": n.look, "edge": n.edge, "top": n.top}
    styles = [{"name": name, "style": style.as_json()} for name, style in t.styles]
    return {"styles": styles, "numbers": numbers, "language": t.language}


def texts_from_json(data: object) -> Texts:
    """Malformed where they are not."""
    i = Checked(data, "texts")
    styles = tuple((s.text("name"), _text_style(s.data.get("style", {}), s.where)) for s in i.items("styles"))
    if len({name for name, _ in styles}) != len(styles):
        raise Malformed("a style of texts is there twice")
    numbers = None
    if i.data.get("numbers") is not None:
        n, d = Checked(i.data["numbers"], "texts.numbers"), PageNumbers()
        place = n.text("place", d.place)
        if place not in PLACES:
            raise Malformed(f"texts.numbers.place is none of {', '.join(PLACES)}")
        numbers = PageNumbers(
            place,
            n.whole("from_page", d.from_page),
            n.text("look", d.look),
            n.number("edge", d.edge, 0, 500),
            n.flag("top"),
        )
    return Texts(styles, numbers, i.maybe_text("language"))


def _ids(v: object, where: str) -> tuple[str, ...]:
    if not isinstance(v, list) or len(v) > _MOST_PHOTOS or not all(isinstance(x, str) for x in v):
        raise Malformed(f"{where} is not a list of ids")
    return tuple(v)


def head_to_json(d: Document) -> Json:
    """All of the document but its surfaces and photos, and their order."""
    room = room_to_json(d.room, photo_to_json)
    return {"product": d.product, "title": d.title, "style": d.style, "seed": d.seed, "next_id": d.next_id,
            "surfaces": [s.id for s in d.surfaces], "wishes": wishes_to_json(d.wishes),
            "guides": guides_to_json(d.guides), "texts": texts_to_json(d.texts),
            "notes": notes_to_json(d.notes), "ignored": [[i.mark, i.reason] for i in d.ignored],
            "approvals": approvals_to_json(d.approvals), **({"room": room} if room else {})}  # fmt: skip


def document_from_parts(
    head: object, surfaces: Mapping[str, Surface], photos: Mapping[str, PhotoEntry]
) -> Document:
    """Malformed where the head names a surface that is not there."""
    i = Checked(head, "document")
    order = i.listed("surfaces")
    if len(set(map(str, order))) != len(order):
        raise Malformed("a surface is there twice")
    try:
        ordered = tuple(surfaces[str(s)] for s in order)
    except KeyError as e:
        raise Malformed(f"surface {e} is missing") from e
    frames = [f.id for s in ordered for f in s.frames]
    if len(set(frames)) != len(frames):
        raise Malformed("a frame is there twice")
    wishes = wishes_from_json(i.data.get("wishes", {}))
    # an id given twice could not be read again
    next_id = max(i.whole("next_id", 1), 1 + max(map(_number_in, (*frames, *surfaces)), default=0))
    return Document(i.text("product"), i.text("title", ""), i.text("style"), i.whole("seed", 0), ordered,
                    dict(photos), next_id, wishes, guides_from_json(i.data.get("guides", [])),
                    texts=texts_from_json(i.data.get("texts", {})),
                    notes=notes_from_json(i.data.get("notes", [])),
                    ignored=ignored_from_json(i.data.get("ignored", [])),
                    approvals=approvals_from_json(i.data.get("approvals", [])),
                    room=room_from_json(i.data.get("room"), photo_from_json))  # fmt: skip


def _number_in(name: str) -> int:
    """The number of an id such as f12; 0 for others."""
    digits = name[1:]
    return int(digits) if digits.isdecimal() and len(digits) < 15 else 0


def check(before: Document, after: Document) -> None:
    """Malformed where what an edit changed could not be read again: such a thing must never be written."""
    same = {id(s) for s in before.surfaces}
    for s in after.surfaces:
        if id(s) not in same:
            surface_from_json(surface_to_json(s))
    for key, entry in after.photos.items():
        if before.photos.get(key) is not entry:
            photo_from_json(photo_to_json(entry))
    if before.wishes is not after.wishes:
        wishes_from_json(wishes_to_json(after.wishes))
    if before.guides != after.guides:
        guides_from_json(guides_to_json(after.guides))
    if before.notes != after.notes:
        notes_from_json(notes_to_json(after.notes))
    if before.ignored != after.ignored:
        ignored_from_json([[i.mark, i.reason] for i in after.ignored])
    if before.approvals != after.approvals:
        approvals_from_json(approvals_to_json(after.approvals))
    if before.room is not after.room:
        check_room(before.room, after.room, photo_to_json, photo_from_json)
    if before.texts is not after.texts:
        texts_from_json(texts_to_json(after.texts))
    if (before.title, before.style, before.seed) != (after.title, after.style, after.seed):
        head = Checked(head_to_json(after), "document")
        head.text("title"), head.text("style"), head.whole("seed")
