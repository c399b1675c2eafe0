"""Transparency: where a standard forbids it, and in which colours it is blended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pikepdf import Dictionary, Stream

from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_check_colour import ColourCheck
from albumapp.preflight.pdf_rules import Found
from albumapp.preflight.pdf_state import Mark

_PLAIN = ("Normal", "Compatible", "")
_DEEP = 12


@dataclass
class TransparencyCheck:
    """Visits marks and, by `page`, the groups of a page and its forms."""

    found: Found
    standard: str
    colour: ColourCheck

    def __post_init__(self) -> None:
        self._forbidden = self.standard.startswith(("PDF/X-1", "PDF/X-3"))

    def page(self, number: int, page: Any) -> None:
        """The groups of a page and of the forms that it may show."""
        self._group(number, page)
        seen: set[tuple[int, int]] = set()
        todo = [(po.inherited(page, "/Resources"), 0)]
        while todo:
            resources, deep = todo.pop()
            for _, obj in list(po.items(po.get(resources, "/XObject")))[:2000]:
                key = po.identity(obj)
                if not isinstance(obj, Stream) or (key is not None and key in seen):
                    continue
                if key is not None:
                    seen.add(key)
                self._group(number, obj)
                inner = po.get(obj, "/Resources")
                if deep < _DEEP and isinstance(inner, Dictionary):
                    todo.append((inner, deep + 1))

    def _group(self, number: int, holder: Any) -> None:
        group = po.get(holder, "/Group")
        if po.name(po.get(group, "/S")) != "Transparency":
            return
        if self._forbidden:
            self.found.add("transparency", number, standard=self.standard)
        self.colour.group(number, holder)

    def mark(self, mark: Mark) -> None:
        if not self._forbidden:
            return
        s = mark.state
        clear = min(s.fill_alpha, s.stroke_alpha) < 1 or s.masked or s.blend not in _PLAIN
        if mark.kind == "image" and po.get(mark.image, "/SMask") is not None:
            clear = True
        if clear:
            self.found.add("transparency", mark.page, standard=self.standard)
