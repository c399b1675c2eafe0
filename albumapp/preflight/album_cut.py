"""Rules of what is cut along an outline, and of cards that share a page: words and faces keep inside of it.

A cut that follows an outline wanders as one along a straight edge does, so the product's safe margin holds
for it, too. Where a page has several cards, each is cut out of it and its edges are an outline of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot

from albumapp.document.guests import NAME, ROLES, examples
from albumapp.document.model import Surface, TextFrame
from albumapp.drawing.outlines import clear_of, outline, rooms
from albumapp.geometry import Rect
from albumapp.layout.constraints import TRIM_MM, face_rects
from albumapp.layout.pieces.filling import filled
from albumapp.preflight.album_faces import trouble
from albumapp.preflight.album_look import Look
from albumapp.preflight.album_texts import where_ink, words
from albumapp.preflight.finding import ERROR, WARNING, Finding, Mend

_SLACK = 0.05  # mm
_START = 24  # letters by which a text is named
_OF_A_CARD = 3.0  # mm inside the edge of one of several cards: they are cut apart by hand


def outlined_texts(surface: Surface, look: Look) -> Iterator[Finding]:
    """Words that the cut takes away, or may."""
    cuts = [s.cut_path for s in surface.shape.sheets if s.cut_path]
    if not cuts:
        return
    points, clear = outline(cuts[0]), max(surface.shape.safe.as_list())
    for f, made in words(surface, look):
        at = where_ink(f, made)
        far = clear_of(points, at) if at is not None else clear
        if at is None or far >= clear - _SLACK:
            continue
        what = "The text “{start}” is too near the line that it is cut along."
        if far < 0:
            what = "The text “{start}” reaches over the line that it is cut along."
        yield Finding(
            "text-outside-cut" if far < 0 else "text-near-cut",
            ERROR if far < 0 else WARNING,
            what,
            "Move it further in.",
            {"start": " ".join(f.text.split())[:_START]},
            surface.id,
            f.id,
            box=at,
            mend=None if f.locked else _moved_in(f, at, rooms(cuts[0], clear)),
        )


def _moved_in(f: TextFrame, at: Rect, places: tuple[Rect, ...]) -> Mend | None:
    """The shortest move that brings the letters inside; None where they have no room there."""
    ways = []
    for r in places:
        if at.w <= r.w and at.h <= r.h:
            dx = max(r.x - at.x, 0.0) + min(r.right - at.right, 0.0)
            dy = max(r.y - at.y, 0.0) + min(r.bottom - at.bottom, 0.0)
            ways.append((abs(dx) + abs(dy), round(dx, 3), round(dy, 3)))
    if not ways:
        return None
    _, dx, dy = min(ways)
    return Mend("Move it in", "move_frames", {"frames": [f.id], "dx": dx, "dy": dy})


def outlined_faces(surface: Surface, look: Look) -> Iterator[Finding]:
    """Faces that the cut takes away, or may."""
    cuts = [s.cut_path for s in surface.shape.sheets if s.cut_path]
    if not cuts:
        return
    points = outline(cuts[0])
    for f in surface.photo_frames():
        if f.photo is None or f.photo not in look.document.photos:
            continue
        facts = look.facts(f.photo)
        if not facts.faces or trouble(f, facts, surface.shape) is not None:
            continue  # said already
        seen = [r for r in face_rects(f, facts) if min(r.w, r.h) > 1e-6]
        near = [r for r in seen if clear_of(points, r) < TRIM_MM - _SLACK]
        if not near:
            continue
        made = (
            filled(facts, f.box, surface.shape)
            if not (f.locked or f.rotation or f.crop.angle or f.crop.quarter_turns)
            else None
        )
        mend = None
        if made is not None:
            mend = Mend("Keep the faces clear", "set_crop", {
                "frame": f.id, "box": made.crop.box.as_list(),
                "angle": 0.0, "quarter_turns": 0, "flip": f.crop.flip,
            })  # fmt: skip
        yield Finding(
            "face-outline",
            WARNING,
            "A face is so near the line that it is cut along that it may be cut.",
            "Move the photo in its frame, or make it smaller.",
            {},
            surface.id,
            f.id,
            box=near[0],
            mend=mend,
        )


def on_its_card(surface: Surface, look: Look) -> Iterator[Finding]:
    """Words on a page with several cards that reach over the edge of theirs, or come near it."""
    if surface.shape.part != "places":
        return
    for f, made in words(surface, look):
        at = where_ink(f, made)
        if at is None:
            continue
        home = min(surface.shape.areas, key=lambda a: hypot(a.cx - f.box.cx, a.cy - f.box.cy))
        if home.inset(_OF_A_CARD).contains(at, _SLACK):
            continue
        over = not home.contains(at, _SLACK)
        what = "The text “{start}” is near the edge of its card."
        if over:
            what = "The text “{start}” reaches over the edge of its card."
        yield Finding(
            "text-off-card" if over else "text-near-card",
            ERROR if over else WARNING,
            what,
            "Move it further in, or make it smaller.",
            {"start": " ".join(f.text.split())[:_START]},
            surface.id,
            f.id,
            box=at,
        )


def named(surface: Surface, look: Look) -> Iterator[Finding]:
    """Cards that still say "Name", and such as say nothing."""
    if "names" not in look.spec.parameters:
        return
    for f in surface.frames:
        if not isinstance(f, TextFrame) or f.role not in ROLES:
            continue
        if f.role == NAME and not f.text.strip():
            what = "This card has no name."
        elif f.text.strip() in examples():
            what = "Nobody's name is on this card yet."
        else:
            continue
        yield Finding(
            "names-missing",
            WARNING,
            what,
            "Choose Names of guests in the menu Insert, or write it here.",
            {},
            surface.id,
            f.id,
            box=f.box,
        )


def written(surface: Surface, look: Look) -> Iterator[Finding]:
    """An invitation whose day and place nobody wrote."""
    if surface.shape.part not in ("front", "back", "outside", "inside"):
        return
    for f in surface.frames:
        if isinstance(f, TextFrame) and any(f.text.endswith(e) for e in examples("card.details")):
            yield Finding(
                "words-example",
                WARNING,
                "The day and the place are not written yet.",
                "Write them in place of these words.",
                {},
                surface.id,
                f.id,
                box=f.box,
            )


RULES = (outlined_texts, outlined_faces, on_its_card, named, written)
