"""Edits of what stands on a table: names of guests, one design for all cards, the back of a tent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, surface_of
from albumapp.document.guests import MOST, ROLES, Guest, guest_from
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.document.tents import TURNED, is_tent, turn_of
from albumapp.geometry import Affine, Crop
from albumapp.geometry.crop import largest_crop
from albumapp.layout.style import style_before
from albumapp.products.spec import ProductSpec

ALIKE = ("place", "envelope")
"""Parts whose surfaces differ in their words alone, so that the design of one can be that of all."""


def takes_names(spec: ProductSpec) -> bool:
    """Whether a product has a card for each guest."""
    return "names" in spec.parameters


@edit("set_names", "Change names", "suggest")
def set_names(doc: Document, ctx: Context, names: Sequence[Any]) -> Document:
    """A card for each of these guests: a name, or [name, table, [lines of the address]].

    Cards that were arranged by hand stay with their guest. The cards of new ones look like the product's, or
    like the others where most of these were arranged.
    """
    from albumapp.layout.pieces.making import remade_piece  # numpy: not at the window's start
    from albumapp.products.catalogue import product
    from albumapp.products.reference import changed

    spec = ctx.product(doc.product)
    if not takes_names(spec):
        raise UserError("This product has no names.", "Choose place cards or envelopes in Change product.")
    if isinstance(names, str):
        raise TypeError("names are a list")
    guests = [guest_from(n) for n in names]
    guests = [g for g in guests if g.name][:MOST]
    if not guests:
        raise UserError("There are no names in the list.", "Write one in each line.")
    look = style_before(doc.style)
    made = remade_piece(
        doc, ctx.facts, spec, look, None, lambda year: product(changed(spec.id, {"year": str(year)})), guests
    )
    arranged = [s for s in doc.inner() if s.edited and s.shape.part in ALIKE]
    if 2 * len(arranged) <= len(doc.inner()):
        return made
    for s in made.inner():  # one design was given to all: that of new guests, too
        if not s.edited and s.shape.size == arranged[0].shape.size:
            card, made = _alike(arranged[0], s, made, ctx)
            made = made.with_surface(card)
    return made


@edit("same_on_all", "Use this design on all", "edit")
def same_on_all(doc: Document, ctx: Context, surface: str) -> Document:
    """Every other card looks as this one, each with its own name, table and address; locked ones stay."""
    model = surface_of(doc, surface)
    if model.shape.part not in ALIKE:
        raise UserError("Only place cards, numbers of tables and envelopes are alike.")
    found: list[Surface] = []
    for s in doc.surfaces:
        if s is model or s.locked or s.shape.part != model.shape.part or s.shape.size != model.shape.size:
            found.append(s)
            continue
        made, doc = _alike(model, s, doc, ctx)
        found.append(made)
    return replace(doc, surfaces=tuple(found))


def _alike(model: Surface, card: Surface, doc: Document, ctx: Context) -> tuple[Surface, Document]:
    """A card with the frames of the model and its own words and photos; without a table it shows none."""
    own = {f.role: f for f in card.frames if isinstance(f, TextFrame) and f.role in ROLES}
    mine = list(card.photo_frames())
    frames: list[Frame] = []
    for f in model.frames:
        if isinstance(f, TextFrame) and f.role in ROLES:
            if f.role not in own:
                continue
            frames.append(_fitting(replace(f, text=own[f.role].text, why=own[f.role].why)))
        elif isinstance(f, PhotoFrame) and mine and len(mine) == len(list(model.photo_frames())):
            frames.append(_with_photo(f, mine.pop(0), ctx) if len(mine) == 1 else f)
        else:
            frames.append(f)
    fresh = tuple(replace(f, id=f"f{doc.next_id + n}") for n, f in enumerate(frames))
    made = replace(card, frames=fresh, background=model.background, edges=model.edges, edited=True)
    return made, replace(doc, next_id=doc.next_id + len(fresh))


def _with_photo(f: PhotoFrame, before: PhotoFrame, ctx: Context) -> PhotoFrame:
    """The frame with the photo that a card had before, cropped for it."""
    from albumapp.layout.crop import best_crop  # numpy: not at the window's start

    if before.photo is None or before.photo == f.photo:
        return f
    facts = ctx.facts(before.photo)
    crop = best_crop(facts, f.box.aspect) or Crop(largest_crop(facts.aspect, f.box.aspect))
    return replace(f, photo=before.photo, crop=crop, why=before.why)


def _fitting(f: TextFrame) -> TextFrame:
    """The words smaller where they would not fit their box."""
    from albumapp.text.fitting import fitting_size

    size = fitting_size(f.text, f.style, f.box)
    return f if size is None or size == f.style.size_pt else replace(f, style=replace(f.style, size_pt=size))


@edit("set_back", "Change the back")
def set_back(doc: Document, ctx: Context, surface: str, own: bool) -> Document:
    """Whether the back of a tent is `own`: its frames are the user's to change; else it shows the front."""
    s = surface_of(doc, surface)
    if not is_tent(s):
        raise UserError("This does not fold into a tent.")
    if bool(own) == (s.edges != TURNED):
        return doc
    if not own:
        fronts = [f for f in s.frames if _on_front(f, s)]
        return doc.with_surface(replace(s, frames=tuple(fronts), edges=TURNED))
    frames = list(s.frames)
    for f in s.frames:
        m = turn_of(f, s)
        if m is not None:
            frames.append(replace(_turned(f, m), id=f"f{doc.next_id}"))
            doc = replace(doc, next_id=doc.next_id + 1)
    return doc.with_surface(replace(s, frames=tuple(frames), edges=""))


def _on_front(f: Frame, s: Surface) -> bool:
    area = next((a for a in s.shape.areas if a.holds(f.box.cx, f.box.cy)), None)
    return area is None or f.box.cy >= area.cy


def _turned(f: Frame, m: Affine) -> Frame:
    """A frame of the front as it stands on the back: upside down there. It is nobody's card of its own."""
    cx, cy = m.apply(f.box.cx, f.box.cy)
    box = replace(f.box, x=cx - f.box.w / 2, y=cy - f.box.h / 2)
    made: Frame = replace(f, box=box, rotation=(f.rotation + 180) % 360)
    return replace(made, role="text") if isinstance(made, TextFrame) else made


def guests_as_json(guests: Sequence[Guest]) -> list[list[object]]:
    return [g.as_json() for g in guests]
