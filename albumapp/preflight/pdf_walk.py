"""Walks everything that a page shows: forms, patterns, soft masks, Type 3 glyphs and annotations included.

What each operator does stands in tables (`pdf_ops_*`); each thing that is painted becomes a `Mark`, which all
visitors see. Depth, operators and time are bounded (`pdf_objects.Limits`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Dictionary, Stream

from albumapp.preflight import pdf_fonts
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_colour import Spaces
from albumapp.preflight.pdf_content import reckoned
from albumapp.preflight.pdf_ops_paint import PAINT_OPS
from albumapp.preflight.pdf_ops_text import TEXT_OPS
from albumapp.preflight.pdf_rules import WHY, Found
from albumapp.preflight.pdf_state import Colour, Mark, Outline, Ring, State, Visitor

Instructions = list[tuple[list[Any], str]]
_SILENT = frozenset(["J", "j", "M", "d", "ri", "i", "d0", "d1", "MP", "DP", "ET"])
_DEEP = 24
_DEEP_STATES = 256
_A_FORM = 40  # operators that a form costs, however little it holds
_REMEMBERED = 400_000  # operators of forms that are shown more than once


@dataclass
class Walker:
    """Reads pages one after the other. `spaces` and fonts are kept for all of the file."""

    found: Found
    limits: po.Limits
    visitors: Sequence[Visitor]
    off: frozenset[tuple[int, int]] = frozenset()  # layers that are not shown
    spaces: Spaces = field(default_factory=Spaces)

    def __post_init__(self) -> None:
        self._fonts: dict[tuple[int, int], pdf_fonts.Font] = {}
        self._read: dict[tuple[int, int], Instructions] = {}
        self._held = 0
        self.holder = pikepdf.new()  # of inline images
        self._once: set[tuple[object, ...]] = set()
        self._ops: dict[str, Callable[[Walker, list[Any]], None]] = {**PAINT_OPS, **TEXT_OPS}

    # --- one page ---------------------------------------------------------------------------

    def page(self, number: int, page: Any, clip: po.Box) -> None:
        """Everything on one page; `clip` is what could ever be printed. TooMuch where it is too much."""
        self.number, self.role, self.deep = number, "page", 0
        self.base = po.IDENTITY
        self.lenient = 0
        self.hidden: list[bool] = []
        self._begin(po.inherited(page, "/Resources"), State(clip=clip))
        parts = po.get(page, "/Contents")
        if parts is not None:
            self._run(self._instructions(page, None))
        for annotation in po.elements(po.get(page, "/Annots"))[:2000]:
            self._annotation(annotation, clip)

    def _begin(self, resources: Any, state: State) -> None:
        self.resources, self.state = resources, state
        self.stack: list[State] = []
        self.rings: list[Ring] = []
        self.clipping: str | None = None
        self.text_matrix = self.line_matrix = po.IDENTITY

    def _instructions(self, obj: Any, key: tuple[int, int] | None) -> Instructions:
        """What a page or form says, as far as it can be read. TooMuch where that is more than `limits`."""
        if key is not None and key in self._read:
            return self._read[key]
        streams = po.elements(po.get(obj, "/Contents")) or [po.get(obj, "/Contents")]
        parts = [obj] if isinstance(obj, Stream) else streams
        made: Instructions = []
        operands = operators = 0
        for part in parts:
            data = po.decoded(part, self.limits.content) if isinstance(part, Stream) else b""
            if data is None:
                self.found.add("content-broken", self.number, why_word=WHY["large"])
                return made
            more = reckoned(data)
            operands, operators = operands + more[0], operators + more[1]
        if operands > self.limits.operands or operators > self.limits.at_once:
            raise po.TooMuch
        try:
            for i in pikepdf.parse_content_stream(obj):
                made.append((list(i.operands), str(i.operator)))
        except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, UnicodeError):
            self.found.add("content-broken", self.number, why_word=WHY["damaged"])
        if key is not None and self._held + len(made) < _REMEMBERED:
            self._read[key], self._held = made, self._held + len(made)
        return made

    def _run(self, instructions: Instructions) -> None:
        depth = len(self.hidden)
        for start in range(0, len(instructions), 1000):
            batch = instructions[start : start + 1000]
            self.limits.spend(len(batch))
            for operands, operator in batch:
                op = self._ops.get(operator)
                if op is None:
                    self._other(operator)
                    continue
                try:
                    op(self, operands)
                except (ValueError, IndexError, OverflowError, ZeroDivisionError, TypeError, KeyError):
                    self.found.add("content-broken", self.number, why_word=WHY["sense"])
        del self.hidden[depth:]

    def _other(self, operator: str) -> None:
        """An operator that paints nothing, or one that there is not (allowed between BX and EX)."""
        if operator in ("BX", "EX"):
            self.lenient += 1 if operator == "BX" else -1
        elif operator not in _SILENT and self.lenient <= 0:
            self.found.add("content-broken", self.number, why_word=WHY["sense"])

    # --- things within things -----------------------------------------------------------------

    def inside(
        self, stream: Any, ctm: po.Matrix, role: str = "", resources: Any = None, state: State | None = None
    ) -> None:
        """Run the content of a form, pattern or glyph with its own resources, and come back."""
        if self.deep >= _DEEP or not isinstance(stream, Stream):
            if self.deep >= _DEEP:
                self.found.add("content-broken", self.number, why_word=WHY["deep"])
            return
        names = (
            "resources",
            "state",
            "stack",
            "rings",
            "clipping",
            "text_matrix",
            "line_matrix",
            "role",
            "base",
        )
        kept = {n: getattr(self, n) for n in names}
        own = po.get(stream, "/Resources")
        inner = copy(state or self.state)
        inner.ctm = ctm
        limits = po.box(po.get(stream, "/BBox"))
        if limits is not None:
            inner.clip = po.shared(inner.clip, po.bounds(limits, ctm)) or (0, 0, -1, -1)
        self._begin(own if own is not None else (resources or self.resources), inner)
        self.role = role or self.role
        self.base = ctm
        self.deep += 1
        try:
            self.limits.spend(_A_FORM)
            self._run(self._instructions(stream, po.identity(stream)))
        finally:
            self.deep -= 1
            for n, value in kept.items():
                setattr(self, n, value)

    def form(self, obj: Any, role: str = "") -> None:
        """A form XObject at the current place."""
        own = po.matrix(po.get(obj, "/Matrix")) or po.IDENTITY
        inner = copy(self.state)
        if po.name(po.get(po.get(obj, "/Group"), "/S")) == "Transparency":
            # within a group the colours begin opaque; the group as a whole has the alpha
            inner.masked = inner.masked or inner.fill_alpha < 1 or inner.blend not in ("Normal", "Compatible")
            inner.fill_alpha = inner.stroke_alpha = 1.0
            inner.blend = "Normal"
        self.inside(obj, po.multiplied(own, self.state.ctm), role, state=inner)

    def once(self, *what: object) -> bool:
        """Whether it is the first time on this page that this was asked of such a thing."""
        key = (self.number, *what)
        if key in self._once:
            return False
        self._once.add(key)
        return True

    def pattern(self, obj: Any) -> None:
        """What a tiling pattern draws, for its colours, fonts and pictures; its tiles are not laid."""
        key = po.identity(obj)
        if po.number(po.get(obj, "/PatternType")) != 1 or not self.once("pattern", key or self.deep):
            return
        own = po.matrix(po.get(obj, "/Matrix")) or po.IDENTITY
        self.inside(obj, po.multiplied(own, po.IDENTITY), "pattern", state=State(clip=(-1e9, -1e9, 1e9, 1e9)))

    def soft_mask(self, group: Any) -> None:
        if isinstance(group, Stream) and self.once("mask", po.identity(group)):
            self.form(group, "mask")

    def type3(self, font: pdf_fonts.Font) -> None:
        """All glyphs of a Type 3 font, once a page."""
        if not self.once("type3", font.key or font.name):
            return
        for _, glyph in list(po.items(font.glyphs))[:256]:
            matrix = po.multiplied(font.matrix, (self.state.size, 0, 0, self.state.size, 0, 0))
            ctm = po.multiplied(po.multiplied(matrix, self.text_matrix), self.state.ctm)
            self.inside(glyph, ctm, "glyph", font.resources, replace_clip(self.state))

    def _annotation(self, obj: Any, clip: po.Box) -> None:
        look = po.get(po.get(obj, "/AP"), "/N")
        if isinstance(look, Dictionary) and not isinstance(look, Stream):
            look = po.get(look, "/" + po.name(po.get(obj, "/AS")))
        if not isinstance(look, Stream):
            return
        where, limits = po.box(po.get(obj, "/Rect")), po.box(po.get(look, "/BBox"))
        own = po.matrix(po.get(look, "/Matrix")) or po.IDENTITY
        ctm = own
        if where is not None and limits is not None:
            b = po.bounds(limits, own)
            if b[2] > b[0] and b[3] > b[1]:
                sx, sy = (where[2] - where[0]) / (b[2] - b[0]), (where[3] - where[1]) / (b[3] - b[1])
                ctm = po.multiplied(own, (sx, 0, 0, sy, where[0] - b[0] * sx, where[1] - b[1] * sy))
        self._begin(None, State(clip=clip))
        self.inside(look, ctm, "annotation")

    # --- what the operators need ------------------------------------------------------------------

    def push(self) -> None:
        if len(self.stack) < _DEEP_STATES:
            self.stack.append(copy(self.state))
        else:
            raise ValueError("too many saved states")

    def pop(self) -> None:
        if self.stack:
            self.state = self.stack.pop()

    def resource(self, kind: str, name: Any) -> Any:
        return po.get(po.get(self.resources, "/" + kind), "/" + po.name(name))

    def font(self, obj: Any) -> pdf_fonts.Font | None:
        if not isinstance(obj, Dictionary):
            return None
        key = po.identity(obj)
        if key is not None and key in self._fonts:
            return self._fonts[key]
        made = pdf_fonts.read(obj)
        if key is not None:
            self._fonts[key] = made
        return made

    def layer_off(self, obj: Any, deep: int = 0) -> bool:
        """Whether a layer, or a membership of layers, is not shown."""
        if po.identity(obj) in self.off:
            return True
        groups = po.get(obj, "/OCGs")
        if groups is None or deep > 3:
            return False
        each = [self.layer_off(g, deep + 1) for g in po.elements(groups)] or [
            self.layer_off(groups, deep + 1)
        ]
        policy = po.name(po.get(obj, "/P")) or "AnyOn"
        return {
            "AllOn": any(each),
            "AnyOff": not any(each),
            "AllOff": not all(each),
        }.get(policy, all(each))

    def paint(self, kind: str, colour: Colour, box: po.Box | None, **more: Any) -> None:
        """Tell all visitors of a mark; `box` is where it would show if nothing clipped it."""
        shown = None if box is None else po.shared(box, self.state.clip)
        mark = Mark(kind, self.number, self.state, colour, shown, self.role, any(self.hidden), **more)
        for visitor in self.visitors:
            visitor.mark(mark)
        if colour.pattern is not None and isinstance(colour.pattern, Stream):
            self.pattern(colour.pattern)

    def clip_to(self, outline: Outline) -> None:
        box = outline.box()
        self.state.clip = (po.shared(self.state.clip, box) if box else None) or (0, 0, -1, -1)
        if box and not outline.is_box() and len(self.state.clips) < 8:
            self.state.clips = (*self.state.clips, outline)


def replace_clip(state: State) -> State:
    """The state with nothing clipped: glyphs are looked at wherever they are shown."""
    made = copy(state)
    made.clip, made.clips = (-1e9, -1e9, 1e9, 1e9), ()
    return made
