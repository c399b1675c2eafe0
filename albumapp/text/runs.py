"""A paragraph split into runs of one direction, script and font (what harfbuzz shapes in one go)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, pairwise

from fontTools import unicodedata as scripts

from albumapp.drawing import FontRef
from albumapp.text import bidi, faces, fonts
from albumapp.text.style import TextStyle

_SHARED = ("Zyyy", "Zinh", "Zzzz")
# letters are joined or hang from one line: spacing them apart would break them
JOINED = frozenset({"Arab", "Syrc", "Mong", "Nkoo", "Mand", "Deva", "Beng", "Guru", "Phag", "Adlm", "Rohg"})


@dataclass(frozen=True, slots=True)
class Run:
    """Characters [start, end) of a paragraph."""

    start: int
    end: int
    level: int
    script: str
    font: FontRef


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """ISO 15924 code, `Zyyy` for what many scripts share."""
    return str(scripts.script(character))


def split(text: str, bounds: Sequence[int], levels: list[int], style: TextStyle) -> list[Run]:
    """Runs in logical order; none where the text is empty. A grapheme cluster is never split."""
    names = _scripts(text)
    refs = _fonts(text, bounds, style)
    keys = [(levels[at], names[at], ref) for at, ref in zip(bounds, refs)]  # bounds has the end as well
    found: list[Run] = []
    for key, group in groupby(range(len(keys)), keys.__getitem__):
        members = list(group)
        found.append(Run(bounds[members[0]], bounds[members[-1] + 1], *key))
    return found


def _scripts(text: str) -> list[str]:
    """Script of each character; shared ones take that of what stands before (else after) them."""
    names = [script_of(c) for c in text]
    first = next((n for n in names if n not in _SHARED), "Latn")
    current = first
    for i, name in enumerate(names):
        if name in _SHARED:
            names[i] = current
        else:
            current = name
    return names


def _fonts(text: str, bounds: Sequence[int], style: TextStyle) -> list[FontRef]:
    """Font of each grapheme cluster.

    Shared characters (spaces, digits, stops) between two words in the same fallback font are set in it
    too where it has them, so that a phrase of another script keeps one look and one run.
    """
    main = fonts.find(style.family, style.bold, style.italic)
    spans = list(pairwise(bounds))
    region = _region(text)
    chosen: list[FontRef | None] = []
    for start, end in spans:
        cluster = text[start:end]
        if script_of(cluster[0]) in _SHARED:
            chosen.append(None)
        else:
            chosen.append(main if _covers(main, cluster) else _other(cluster, style, main, region))
    refs: list[FontRef] = []
    around = _around(chosen, main)
    for (start, end), ref, near in zip(spans, chosen, around, strict=True):
        cluster = text[start:end]
        if ref is None:
            ref = near if _covers(near, cluster) else main
            ref = ref if _covers(ref, cluster) else _other(cluster, style, main, region)
        refs.append(ref)
    return refs


def _around(chosen: list[FontRef | None], main: FontRef) -> list[FontRef]:
    """For each cluster the font on both sides of it; the main one where they differ."""
    before: list[FontRef | None] = []
    for ref in chosen:
        before.append(ref or (before[-1] if before else None))
    after: list[FontRef | None] = []
    for ref in reversed(chosen):
        after.append(ref or (after[-1] if after else None))
    found = []
    for left, right in zip(before, reversed(after), strict=True):
        ref = left or right
        found.append(ref if ref is not None and (left is None or right in (None, left)) else main)
    return found


@lru_cache(maxsize=8192)
def _covers(ref: FontRef, cluster: str) -> bool:
    face = faces.load(ref)
    if all(face.has(c) or _invisible(c) for c in cluster):
        return True
    composed = unicodedata.normalize("NFC", cluster)  # harfbuzz composes where it can
    return len(composed) == 1 and face.has(composed)


@cache
def _invisible(character: str) -> bool:
    """Characters that need no glyph: joiners, direction marks, variation selectors."""
    code = ord(character)
    return unicodedata.category(character) == "Cf" or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF


def _region(text: str) -> str:
    """Whose shapes of Chinese characters a paragraph means, by the letters beside them; "" without any."""
    names = {script_of(c) for c in text if c > "\u2e7f"}
    for script, region in (("Hira", "JP"), ("Kana", "JP"), ("Hang", "KR"), ("Bopo", "TC"), ("Hani", "SC")):
        if script in names:
            return region
    return ""


def _other(cluster: str, style: TextStyle, main: FontRef, region: str) -> FontRef:
    visible = next((c for c in cluster if not _invisible(c)), "")
    if not visible:
        return main
    if faces.load(main).has(visible) and len(cluster) > 1:
        lacking = next((c for c in cluster if not faces.load(main).has(c) and not _invisible(c)), visible)
        found = fonts.fallback(lacking, style.bold, style.italic, region)
        # a mark alone may live elsewhere; a font that lacks the base letter is no help
        return found if found and _covers(found, cluster) else main
    return fonts.fallback(visible, style.bold, style.italic, region) or main


def paragraph_levels(text: str, style: TextStyle, inherited: int | None) -> tuple[int, list[int]]:
    """(paragraph level, levels) under the style's direction; `inherited` where the text shows none."""
    base: int | None
    if style.direction == "auto":
        base = bidi.paragraph_level(text)
        base = (inherited or 0) if base is None else base
    else:
        base = 1 if style.direction == "rtl" else 0
    return bidi.levels(text, base)
