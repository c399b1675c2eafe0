"""Edits of texts: new ones, their words, their look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.document.edits import Context, edit, frame_of, put, surface_of, text_of
from albumapp.document.edits_frames import box_of, with_new_frame
from albumapp.document.model import Document, TextFrame
from albumapp.text.style import TextStyle


@edit("add_text", "Add text", by_hand=True)
def add_text(
    doc: Document,
    ctx: Context,
    surface: str,
    box: Sequence[float],
    text: str = "",
    style: Mapping[str, Any] | None = None,
) -> Document:
    s = surface_of(doc, surface)
    look = TextStyle.from_json(dict(style)) if style else TextStyle()
    return with_new_frame(doc, s, TextFrame("", box_of(box), text_of(text), look))


@edit("set_text", "Edit text", by_hand=True)
def set_text(
    doc: Document, ctx: Context, frame: str, text: str | None = None, style: Mapping[str, Any] | None = None
) -> Document:
    """Change the words and/or some values of the style (those that are given)."""
    surface, f = frame_of(doc, frame, TextFrame)
    if text is not None:
        # words of the user's own have no reason but the user, by which they are kept
        own = f.role in ("caption", "chapter") and text != f.text
        f = replace(f, text=text_of(text), why=() if own else f.why)
    if style is not None:
        f = replace(f, style=TextStyle.from_json({**f.style.as_json(), **dict(style)}))
    return put(doc, surface, f)
