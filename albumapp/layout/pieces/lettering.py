"""Words on cards: as large as they are meant, smaller where they would not fit, in colours that suit."""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import Reason
from albumapp.document.model import ShapeFrame, TextFrame
from albumapp.drawing.colour import BLACK, Colour, from_lab, luminance
from albumapp.geometry import Rect
from albumapp.layout.pieces.job import Job, worth
from albumapp.layout.style import Style
from albumapp.text.style import TextStyle

PT = 72 / 25.4  # points of a mm
_ONE_LINE = 0.7  # of the size that is meant: so much smaller before a name goes to a second line
_ONE_ORPHAN = 0.5  # the same where a sign or two would stand alone there: "Zoë & Ben" and a bunch of flowers
_ORPHAN = 2  # letters
_LEAST = 0.42  # of it: below that it is left too long, and Check says so
_LEAST_WORD = 0.26  # the same of a single word, which cannot be parted
_LEAST_PT = 7.0
_STEP, _HAIR = 0.06, 0.995  # from one size that is tried to the next; of a width that is just met
_ENDLESS = 5000.0  # mm
_CHROMA, _DARK = 1.5, 34.0  # of the photo's mean colour: an accent on light paper
_PALE = 74.0  # and on dark paper


def ink_on(style: Style) -> Colour:
    """Black, or the style's light colour where its paper is dark."""
    return style.title.colour if is_dark(style) else BLACK


def is_dark(style: Style) -> bool:
    return style.background is not None and luminance(style.background) < 0.2


def accent_of(job: Job) -> Colour:
    """The colour of the best photo, strong enough for lines and small ornaments."""
    best = max(job.photos, key=lambda f: (worth(f), f.id), default=None)
    tone = best.tone if best is not None else None
    if tone is None:
        return ink_on(job.style)
    a, b = (tone[1] - 128) * _CHROMA, (tone[2] - 128) * _CHROMA
    return from_lab(_PALE if is_dark(job.style) else _DARK, a, b)


def title_look(job: Job, mm: float, colour: Colour | None = None, align: str = "center") -> TextStyle:
    """The style's letters for titles, so many mm high."""
    return TextStyle(
        family=job.style.title.family, size_pt=round(mm * PT, 1), colour=colour or ink_on(job.style),
        align=align, valign="middle", leading=1.15,
    )  # fmt: skip


def fitted(text: str, look: TextStyle, box: Rect, lines: int = 2) -> tuple[TextStyle, bool]:
    """The look at the size that fits, and whether it is smaller than meant: on one line, else on several.

    Words are not parted: where one is wider than the box at the smallest size, the smallest is what it gets.
    """
    from albumapp.text.layout import layout_text

    def fits(size: float, most: int) -> bool:
        made = layout_text(text, replace(look, size_pt=size), box)
        return not made.overflow and made.lines <= most

    given, count = text.count("\n") + 1, max(1, len(text.split()))
    ink = layout_text(text, look, replace(box, w=_ENDLESS, h=_ENDLESS)).ink
    full = look.size_pt
    one = min(full, full * box.w / ink.w * _HAIR) if ink is not None and ink.w > 0 else full
    share = _LEAST if count > 1 else _LEAST_WORD
    least = max(share * full, min(_LEAST_PT, full))
    alone = count > 1 and len(text.split()[-1]) <= _ORPHAN
    # some signs are wider than their ink: a step smaller is tried, too
    line = one >= (_ONE_ORPHAN if alone else _ONE_LINE) * full
    ways = [(one, given), (one * (1 - _STEP), given)] if line else []
    if count > 1 and lines > given:
        ways += [(min(full, lines * one) * (1 - _STEP * n), lines) for n in range(9)]
    ways += [(one * (1 - _STEP * n), max(given, min(lines, count))) for n in range(9)]
    size = next((s for s, most in ways if s >= least - 1e-9 and fits(s, most)), least)
    return replace(look, size_pt=int(size * 10 + 1e-6) / 10), size < look.size_pt - 0.05


def words(
    text: str, look: TextStyle, box: Rect, role: str = "text", *why: Reason, lines: int = 2
) -> TextFrame:
    """A text frame whose words fit."""
    fit, smaller = fitted(text, look, box, lines)
    return TextFrame(
        "", box, text, fit, role=role, why=(*why, *([Reason("place.smaller")] if smaller else []))
    )


def under(text: TextFrame, gap: float) -> float:
    """The height so many mm below the letters of a text."""
    from albumapp.text.layout import layout_text

    ink = layout_text(text.text, text.style, text.box).ink
    return (ink.bottom if ink is not None else text.box.cy) + gap


def divider(cx: float, cy: float, w: float, colour: Colour, shape: str = "flourish_divider") -> ShapeFrame:
    """A small ornament between words."""
    high = {"flourish_divider": w / 9, "divider": w / 20, "dots_divider": w / 25, "heart": w * 0.9}[shape]
    fill = colour if shape == "heart" else None
    stroke = None if shape == "heart" else colour
    return ShapeFrame("", Rect.centred(cx, cy, w, high), shape, fill, stroke, 0.3, role="style")
