"""Edits of texts: new ones, their words and look, captions, the spine, named styles, page numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from albumapp.basis import UserError
from albumapp.document.edits import Context, edit, frame_of, put, surface_of, text_of
from albumapp.document.edits_frames import box_of, with_new_frame
from albumapp.document.model import Document, PhotoFrame, Surface, TextFrame
from albumapp.document.named_styles import named_style, style_name, style_names, with_style
from albumapp.document.placeholders import filled_surface
from albumapp.document.texts import LOOKS, PLACES, STANDARD, PageNumbers
from albumapp.drawing.colour import WHITE
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.text.style import TextStyle

_SMALLEST = 4.0  # pt, as `text.fitting` has it, which loads harfbuzz
_CAPTION_GAP = 2.0  # mm between a photo and its caption
_LONGEST_NAME = 40


@edit("add_text", "Add text", by_hand=True)
def add_text(
    doc: Document,
    ctx: Context,
    surface: str,
    box: Sequence[float],
    text: str = "",
    style: Mapping[str, Any] | None = None,
    named: str = "",
) -> Document:
    """A text of a named style and/or with values of its own."""
    s = surface_of(doc, surface)
    look = _named(doc, named) if named else TextStyle()
    if style:
        look = _changed(look, style)
    return with_new_frame(doc, s, TextFrame("", box_of(box), text_of(text), look, named=named))


def is_greeting(f: TextFrame) -> bool:
    """Whether it still says what a card said at first."""
    return any(r.code == "card.words" for r in f.why)


@edit("set_text", "Edit text", by_hand=True)
def set_text(
    doc: Document,
    ctx: Context,
    frame: str,
    text: str | None = None,
    style: Mapping[str, Any] | None = None,
    named: str | None = None,
) -> Document:
    """Change the words, some values of the style (those that are given), and/or the named style.

    `named` "" lets the text go its own way, its look as it is.
    """
    surface, f = frame_of(doc, frame, TextFrame)
    if text is not None:
        # words of the user's own have no reason but the user, by which they are kept
        own = (f.role in ("caption", "chapter") or is_greeting(f)) and text != f.text
        f = replace(f, text=text_of(text), why=() if own else f.why)
    return put(doc, surface, _worn(doc, f, style, named))


TEXT_LOOKS = {
    "named": "Change text style",
    "style.family": "Change font",
    "style.size_pt": "Change size of letters",
    "style.bold": "Change weight of letters",
    "style.italic": "Change slant of letters",
    "style.colour": "Change colour of letters",
    "style.align": "Align lines",
    "style.valign": "Align lines",
    "style.leading": "Change distance of lines",
    "style.tracking": "Change distance of letters",
    "style.direction": "Change direction of text",
    "style.before": "Change distance of paragraphs",
    "style.after": "Change distance of paragraphs",
    "style.indent": "Change indent",
    "style.marks": "Change list",
}


@edit("style_texts", "Change look of texts", by_hand=True, parts=TEXT_LOOKS)
def style_texts(
    doc: Document,
    ctx: Context,
    frames: Sequence[str],
    style: Mapping[str, Any] | None = None,
    named: str | None = None,
) -> Document:
    """The same values of the style, or the same named style, for several texts."""
    for frame in frames:
        surface, f = frame_of(doc, frame, TextFrame)
        doc = put(doc, surface, _worn(doc, f, style, named))
    return doc


def _worn(doc: Document, f: TextFrame, style: Mapping[str, Any] | None, named: str | None) -> TextFrame:
    if named:
        f = replace(f, style=_named(doc, named), named=named)
    elif named is not None:
        f = replace(f, named="")
    return f if style is None else replace(f, style=_changed(f.style, style))


def _named(doc: Document, name: str) -> TextStyle:
    if name not in style_names(doc):
        raise UserError(
            "There is no text style '{name}'.",
            "Known: {known}.",
            name=name,
            known=", ".join(style_names(doc)),
        )
    return named_style(doc, name)


def _changed(look: TextStyle, values: Mapping[str, Any]) -> TextStyle:
    known = {f.name for f in fields(TextStyle)}
    unknown = set(values) - known
    if unknown:
        raise UserError(
            "A text has no '{given}'.", "It has: {known}.", given=min(unknown), known=", ".join(sorted(known))
        )
    return TextStyle.from_json({**look.as_json(), **dict(values)})


# --- fit --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Asked:
    """The context as `placeholders` asks it."""

    ctx: Context
    names: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)

    def facts(self, photo_id: str) -> PhotoFacts:
        return self.ctx.facts(photo_id)


@edit("fit_text", "Fit text", by_hand=True)
def fit_text(doc: Document, ctx: Context, frame: str, way: str = "shrink") -> Document:
    """Make a text that overflows fit: "shrink" makes the letters smaller, "grow" the box larger.

    A text that fits is left as it is.
    """
    surface, f = frame_of(doc, frame, TextFrame)
    if f.locked:
        raise UserError("This text is locked.", "Unlock it first.")
    known = _Asked(ctx, getattr(ctx, "names", {}), getattr(ctx, "fields", {}))
    words = next(g for g in filled_surface(doc, surface, known).frames if g.id == f.id)
    assert isinstance(words, TextFrame)
    if way == "shrink":
        return put(doc, surface, _shrunk(f, words.text))
    if way == "grow":
        return put(doc, surface, replace(f, box=_grown(f, words.text, surface)))
    raise UserError("'{way}' is no way to fit a text.", "Use shrink or grow.", way=way)


def _shrunk(f: TextFrame, words: str) -> TextFrame:
    from albumapp.text.fitting import SMALLEST, fitting_size

    size = fitting_size(words, f.style, f.box)
    if size is None:
        raise UserError(
            "This text does not fit its box even at {smallest:g} points.",
            "Make the box larger instead.",
            smallest=SMALLEST,
        )
    return f if size == f.style.size_pt else replace(f, style=replace(f.style, size_pt=size))


def _grown(f: TextFrame, words: str, surface: Surface) -> Rect:
    """The box with all lines in it, its text staying where it is as far as the page allows."""
    from albumapp.text.layout import layout_text, set_lines

    if not layout_text(words, f.style, f.box).overflow:
        return f.box
    box, page = f.box, surface.shape.rect
    lines = set_lines(words, f.style, box.w, box.h)
    wide = max(line.line.inset + line.line.width for line in lines) - box.w
    if wide > 0:  # a letter that is wider than the box
        box = Rect(box.x - wide / 2, box.y, box.w + wide + 0.01, box.h)
    more = max(layout_text(words, f.style, box).height_mm - box.h + 0.01, 0.0)
    up = {"top": 0.0, "middle": more / 2, "bottom": more}[f.style.valign]
    if not f.rotation:  # into the page
        up = min(max(up, box.bottom + more - page.bottom), more, max(box.y, 0.0))
        box = box.moved(min(max(-box.x, 0.0), max(page.right - box.right, 0.0)), 0.0)
    grown = Rect(box.x, box.y - up, box.w, box.h + more)
    if not page.outset(1e-6).contains(grown.rotated_bounds(f.rotation)):
        raise UserError("This text is too long for its page.", "Make it smaller, or say it in fewer words.")
    return grown


# --- captions and the spine ---------------------------------------------------------------------------


@edit("add_caption", "Add caption", by_hand=True)
def add_caption(doc: Document, ctx: Context, frame: str, text: str = "{place}, {date}") -> Document:
    """Words that keep to a photo: below it, else above it, else in its lower edge in white.

    Where the photo has a caption already, that one gets the words.
    """
    surface, f = frame_of(doc, frame, PhotoFrame)
    if f.photo is None:
        raise UserError("This frame has no photo to write about.", "Put a photo into it first.")
    words = text_of(text)
    there = next((c for c in surface.frames if isinstance(c, TextFrame) and c.photo == f.photo), None)
    if there is not None:
        return put(doc, surface, replace(there, text=words, why=()))
    look = named_style(doc, "Caption")
    high = look.size_mm * look.leading * (1 + words.count("\n")) + 0.5
    edge = f.border.width if f.border is not None else 0.0
    around = f.box.rotated_bounds(f.rotation).outset(edge)
    page = surface.shape.rect.inset(surface.shape.safe)
    wide = min(around.right, page.right) - max(around.x, page.x)
    below = Rect(max(around.x, page.x), around.bottom + _CAPTION_GAP, wide, high)
    above = Rect(below.x, around.y - _CAPTION_GAP - high, wide, high)
    box = next((b for b in (below, above) if _free(b, page, surface, f)), None)
    if box is None:
        inside = min(around.bottom, page.bottom) - high - _CAPTION_GAP
        box = Rect(below.x + _CAPTION_GAP, inside, wide - 2 * _CAPTION_GAP, high)
        look = replace(look, colour=WHITE)
    made = TextFrame("", box_of(box.as_list()), words, look, role="caption", photo=f.photo)
    return with_new_frame(doc, surface, made)


def _free(box: Rect, page: Rect, surface: Surface, photo: PhotoFrame) -> bool:
    others = (g.box.rotated_bounds(g.rotation) for g in surface.frames if g.id != photo.id)
    return page.contains(box) and all(box.intersection(o) is None for o in others)


@edit("add_spine_text", "Add text on the spine", by_hand=True)
def add_spine_text(doc: Document, ctx: Context, text: str | None = None) -> Document:
    """A line along the spine, read from the top down; the book's title where no words are given."""
    cover = doc.cover
    if cover is None or len(cover.shape.fold_x) != 2:
        raise UserError("This product has no spine.", "Choose a book with a spine.")
    left, right = cover.shape.fold_x
    spec = ctx.product(doc.product).cover
    if spec is not None and doc.page_count < spec.spine_text_pages:
        raise UserError(
            "The printer takes words on the spine from {pages} pages on.",
            "Leave the spine without words, or make more pages.",
            pages=spec.spine_text_pages,
        )
    least = spec.spine_text_min if spec is not None else 0.0
    if right - left < least:
        raise UserError(
            "The spine is {width:.1f} mm wide; the printer asks for {least:g} mm for words.",
            "It grows with the number of pages.",
            width=right - left,
            least=least,
        )
    if any(isinstance(f, TextFrame) and f.role == "spine" for f in cover.frames):
        raise UserError("The spine has a text already.", "Change that one.")
    look = named_style(doc, "Spine")
    words = text_of(text) if text is not None else doc.title or "{title}"
    high = cover.shape.size.h - 2 * max(cover.shape.safe.top, 10.0)
    thick = (right - left) * 0.7
    look = replace(look, size_pt=min(look.size_pt, max(_SMALLEST, round(thick / 1.25 / 25.4 * 72, 1))))
    box = Rect.centred((left + right) / 2, cover.shape.size.h / 2, high, thick)
    return with_new_frame(doc, cover, TextFrame("", box, words, look, rotation=90, role="spine"))


# --- named styles ------------------------------------------------------------------------------------


@edit("set_text_style", "Change text style")
def set_text_style(doc: Document, ctx: Context, named: str, style: Mapping[str, Any]) -> Document:
    """Change some values of a named style, or make a new one; all its texts follow."""
    named = _style_name_of(named)
    look = named_style(doc, named) if named in style_names(doc) else TextStyle()
    return with_style(doc, named, _changed(look, style))


@edit("save_text_style", "Save text style")
def save_text_style(doc: Document, ctx: Context, frame: str, named: str = "") -> Document:
    """The look of a text as a named style: its own one where no name is given; its other texts follow."""
    surface, f = frame_of(doc, frame, TextFrame)
    named = _style_name_of(named or style_name(f))
    doc = put(doc, surface, replace(f, named=named))
    return with_style(doc, named, f.style)


@edit("delete_text_style", "Delete text style")
def delete_text_style(doc: Document, ctx: Context, named: str) -> Document:
    """Forget a style of the book's own; its texts keep their look. A standard one is as it was at first."""
    if named not in dict(doc.texts.styles):
        raise UserError("The book has no text style of its own called '{named}'.", named=named)
    kept = tuple((n, s) for n, s in doc.texts.styles if n != named)
    if named in STANDARD:
        doc = with_style(doc, named, STANDARD[named])
        return replace(doc, texts=replace(doc.texts, styles=kept))
    surfaces = []
    for s in doc.surfaces:
        mine = [f for f in s.frames if isinstance(f, TextFrame) and f.named == named]
        for f in mine:
            s = s.with_frame(replace(f, named=""))
        surfaces.append(s)
    return replace(doc, surfaces=tuple(surfaces), texts=replace(doc.texts, styles=kept))


def _style_name_of(name: object) -> str:
    found = " ".join(text_of(name).split())
    if not found or len(found) > _LONGEST_NAME:
        raise UserError(
            "A text style needs a name of 1 to {longest_name} letters.", longest_name=_LONGEST_NAME
        )
    return found


# --- the book -----------------------------------------------------------------------------------------


@edit("set_page_numbers", "Page numbers")
def set_page_numbers(
    doc: Document,
    ctx: Context,
    place: str | None = "outer",
    from_page: int | None = None,
    look: str | None = None,
    edge: float | None = None,
    top: bool | None = None,
) -> Document:
    """Number the pages, or not (`place` None); what is not given stays as it is.

    `place` is "outer", "centre" or "inner", `look` has {page} in it and may have {pages}.
    """
    if place is None:
        return replace(doc, texts=replace(doc.texts, numbers=None))
    if place not in PLACES:
        raise UserError(
            "'{place}' is no place of page numbers.", "Use {known}.", place=place, known=", ".join(PLACES)
        )
    if look is not None and "{page}" not in look:
        raise UserError("The look of page numbers has no {{page}} in it.", "Such as: {looks}", looks=LOOKS[1])
    now = doc.texts.numbers or PageNumbers()
    numbers = PageNumbers(
        place,
        now.from_page if from_page is None else max(int(from_page), 1),
        now.look if look is None else look[:40],
        now.edge if edge is None else min(max(float(edge), 0.0), 100.0),
        now.top if top is None else bool(top),
    )
    return replace(doc, texts=replace(doc.texts, numbers=numbers))


@edit("set_language", "Language of the words")
def set_language(doc: Document, ctx: Context, language: str | None = None) -> Document:
    """The language that the spelling is looked at in; "" for none, None for that of the program."""
    value = None if language is None else text_of(language)[:12]
    return replace(doc, texts=replace(doc.texts, language=value))
