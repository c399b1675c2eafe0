"""Named styles of texts: Title, Body, Caption and the book's own.

A text frame that is `named` after a style keeps its own copy of the look, so drawing needs no lookup; a
change of the style goes to all its texts (`restyled`), but for values that one of them has of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace

from albumapp.document.model import Document, Frame, Surface, TextFrame
from albumapp.document.texts import ROLES, STANDARD
from albumapp.text.style import TextStyle


def style_name(frame: TextFrame) -> str:
    """The named style that a text follows; "" for none. What a layout made follows that of its role."""
    return frame.named or ROLES.get(frame.role, "")


def style_names(doc: Document) -> list[str]:
    """All named styles: the standard ones, then the book's own."""
    return list(dict.fromkeys([*STANDARD, *(name for name, _ in doc.texts.styles)]))


def named_style(doc: Document, name: str) -> TextStyle:
    """The look of a named style; KeyError where there is none.

    One of the standard ones that nobody has changed looks as the layout sets the texts of its role.
    """
    own = dict(doc.texts.styles)
    if name in own:
        return own[name]
    role = next((r for r, n in ROLES.items() if n == name), None)
    set_so = next((f.style for f in _texts(doc.surfaces) if f.role == role and f.why), None)
    return set_so or STANDARD[name]


def with_style(doc: Document, name: str, style: TextStyle) -> Document:
    """The book with a named style of this look, all its texts following."""
    if name in style_names(doc):
        doc = restyled(doc, name, named_style(doc, name), style)
    kept = tuple((n, s) for n, s in doc.texts.styles if n != name)
    return replace(doc, texts=replace(doc.texts, styles=(*kept, (name, style))))


def restyled(doc: Document, name: str, old: TextStyle, new: TextStyle) -> Document:
    """Texts of a named style, values that were the style's own replaced by the new ones."""
    changed = [f.name for f in fields(TextStyle) if getattr(old, f.name) != getattr(new, f.name)]

    def followed(f: Frame) -> Frame:
        if not isinstance(f, TextFrame) or style_name(f) != name:
            return f
        values = {k: getattr(new, k) for k in changed if getattr(f.style, k) == getattr(old, k)}
        return replace(f, style=replace(f.style, **values)) if values else f

    return _mapped(doc, followed)


def styled(before: Document, doc: Document) -> Document:
    """What the program set anew (titles, captions, names of chapters) in the styles of the user's own."""
    own = dict(doc.texts.styles)
    if not own:
        return doc
    old = {f.id for f in _texts(before.surfaces)}

    def worn(f: Frame) -> Frame:
        if not isinstance(f, TextFrame) or not f.why or f.id in old:
            return f
        look = own.get(style_name(f))
        return f if look is None else replace(f, style=_fitted(f, look))

    return _mapped(doc, worn)


def _fitted(f: TextFrame, look: TextStyle) -> TextStyle:
    """The look, smaller where the box that the program drew is too small for it."""
    from albumapp.text.fitting import fitting_size

    size = fitting_size(f.text, look, f.box)
    return look if size is None else replace(look, size_pt=size)


def _texts(surfaces: Iterable[Surface]) -> Iterable[TextFrame]:
    return (f for s in surfaces for f in s.frames if isinstance(f, TextFrame))


def _mapped(doc: Document, change: Callable[[Frame], Frame]) -> Document:
    surfaces = []
    for s in doc.surfaces:
        frames = tuple(change(f) for f in s.frames)
        same = all(a is b for a, b in zip(frames, s.frames, strict=True))
        surfaces.append(s if same else replace(s, frames=frames))
    return replace(doc, surfaces=tuple(surfaces))
