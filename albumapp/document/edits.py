"""Edits: every change to a document, as a pure function with a name.

The window, `albumapp edit` and the random tests all call edits by id with JSON-like parameters, so
whatever the window can do can be scripted, replayed and undone. To add one:

    @edit("turn_photo", "Turn photo")
    def turn_photo(doc: Document, ctx: Context, frame: str, turns: int = 1) -> Document: ...

Parameters are plain JSON values (ids, numbers, lists). A wrong one is a `UserError`. Edits that need
the solver or faces stand in `layout/edits*.py` and register in the same table.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.adjusting import carried_adjust
from albumapp.document.captions import followed, kept_words
from albumapp.document.chapters import carried
from albumapp.document.gallery import settled
from albumapp.document.model import Document, Frame, PhotoEntry, Surface
from albumapp.document.named_styles import styled
from albumapp.photos.facts import PhotoFacts
from albumapp.products.spec import ProductSpec


class Context(Protocol):
    """What an edit may ask of the world outside the document."""

    def facts(self, photo_id: str) -> PhotoFacts:
        """Size, time, faces and importance of a photo; plain defaults where nothing is known."""
        ...

    def product(self, product_id: str) -> ProductSpec: ...


EditFunction = Callable[..., Document]


@dataclass(frozen=True, slots=True)
class Edit:
    """A row of the table. `kind` is "edit", or "suggest" for what the program proposes.

    `by_hand`: it arranges frames as the user drew them, so the surfaces that it changes are `edited`.
    `adjusts`: it says how photos are adjusted; with all others adjustments go with their photos.
    `parts`: what it is called where only some of its parameters are given ("shadow", "style.bold").
    """

    id: str
    name: str
    kind: str
    function: EditFunction
    needed: tuple[str, ...]
    optional: tuple[str, ...]
    by_hand: bool = False
    adjusts: bool = False
    parts: Mapping[str, str] = field(default_factory=dict)

    def called(self, params: Mapping[str, Any]) -> str:
        """The name of a step with these parameters: that of its part, where all of them are of one."""
        given = {p: v for p, v in params.items() if v is not None}
        inner = {f"{p}.{k}" for p, v in given.items() if isinstance(v, Mapping) for k in v}
        names = {self.parts[p] for p in {*given, *inner} if p in self.parts}
        return names.pop() if len(names) == 1 else self.name


EDITS: dict[str, Edit] = {}


def edit(
    edit_id: str,
    name: str,
    kind: str = "edit",
    by_hand: bool = False,
    adjusts: bool = False,
    parts: Mapping[str, str] | None = None,
) -> Callable[[EditFunction], EditFunction]:
    """Enter a function into the table. `name` is what undo and the history show, or that of `parts`."""

    def enter(function: EditFunction) -> EditFunction:
        parameters = list(inspect.signature(function).parameters.values())[2:]
        needed = tuple(p.name for p in parameters if p.default is inspect.Parameter.empty)
        optional = tuple(p.name for p in parameters if p.default is not inspect.Parameter.empty)
        row = Edit(edit_id, name, kind, function, needed, optional, by_hand, adjusts, parts or {})
        EDITS[edit_id] = row
        return function

    return enter


def apply(doc: Document, ctx: Context, edit_id: str, params: dict[str, Any]) -> Document:
    """The document after an edit; UserError where the edit or a parameter is not known or not usable."""
    row = EDITS.get(edit_id)
    if row is None:
        raise UserError(
            "There is no edit '{edit_id}'.",
            "Known edits: {known}.",
            edit_id=edit_id,
            known=", ".join(sorted(EDITS)),
        )
    unknown = set(params) - {*row.needed, *row.optional}
    if unknown:
        known = ", ".join([*row.needed, *row.optional])
        raise UserError(
            "Edit '{edit_id}' has no parameter '{given}'.",
            "It takes: {known}.",
            edit_id=edit_id,
            given=min(unknown),
            known=known,
        )
    missing = [p for p in row.needed if p not in params]
    if missing:
        raise UserError(
            "Edit '{edit_id}' lacks the parameter '{missing}'.", edit_id=edit_id, missing=missing[0]
        )
    try:
        after = followed(doc, row.function(doc, ctx, **params))
        after = styled(doc, after if row.by_hand else kept_words(doc, after))
        if not row.adjusts:
            after = carried_adjust(doc, after)
        after = settled(doc, after, lambda product: ctx.product(product))
        if row.kind == "suggest":
            after = carried(doc, after)
        if row.by_hand:
            after = _marked(doc, after)
        codec.check(doc, after)
        return after
    except KeyError as e:
        raise UserError(
            "Edit '{edit_id}': there is nothing with the id {why} in this project.", edit_id=edit_id, why=e
        ) from e
    except (TypeError, ValueError, AttributeError, ArithmeticError, IndexError) as e:
        raise UserError("Edit '{edit_id}': a parameter is not usable ({why}).", edit_id=edit_id, why=e) from e


def _marked(before: Document, after: Document) -> Document:
    """The surfaces whose frames are others than before say that they were arranged by hand."""
    known = {s.id: s for s in before.surfaces}
    changed = [s for s in after.surfaces if s is not known.get(s.id) and not s.edited]
    marked = {s.id: replace(s, edited=True) for s in changed if s.id in known and s != known[s.id]}
    return replace(after, surfaces=tuple(marked.get(s.id, s) for s in after.surfaces)) if marked else after


# --- what edits share ---------------------------------------------------------------------------


def text_of(value: object) -> str:
    """TypeError where a parameter is not text: a script's number or null is a mistake, not a title."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value


def surface_of(doc: Document, surface_id: str) -> Surface:
    return doc.surface(surface_id)


def frame_of(doc: Document, frame_id: str, kind: type[Any] | tuple[type[Any], ...]) -> tuple[Surface, Any]:
    """A frame of the wanted kind and its surface; KeyError where there is none."""
    surface, found = doc.find(frame_id)
    if not isinstance(found, kind):
        raise KeyError(frame_id)
    return surface, found


def put(doc: Document, surface: Surface, frame: Frame) -> Document:
    """The document with this frame in place of the one of the same id."""
    return doc.with_surface(surface.with_frame(frame))


def photo_of(doc: Document, photo_id: str) -> PhotoEntry:
    """A photo of the project; KeyError where it was never imported."""
    return doc.photos[photo_id]
