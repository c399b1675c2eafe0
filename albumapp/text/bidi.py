"""The Unicode bidirectional algorithm, UAX #9 (revision 48): the embedding level of each character.

Rule names (P2, X1, W1, N0, L1 ...) are those of https://www.unicode.org/reports/tr9/. Properties come
from the standard library's `unicodedata`, but for paired brackets, which it lacks: they are derived from
character names. Even levels run left to right, odd levels right to left.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache

MAX_DEPTH = 125
_REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})  # X9
_INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of the directional status stack (X1)."""

    level: int
    override: str | None
    isolate: bool


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """(paragraph level, level of each character) of one paragraph.

    `base` 0 or 1 sets the paragraph's direction; None takes that of its first strong character (P2).
    """
    original = [unicodedata.bidirectional(c) or "L" for c in text]
    if base is None:
        base = first_strong(original)
    base = base or 0
    if base == 0 and all(t in _PLAIN for t in original):
        return 0, [0] * len(original)
    matches = _matching_pdis(original)
    types = list(original)
    explicit = _explicit(types, original, matches, base)
    result = list(explicit)
    for sequence in _isolating_runs(original, explicit, matches):
        sos, eos = _edges(sequence, explicit, original, base)
        _resolve(sequence, types, result, original, text, sos, eos)
    _inherit_removed(original, result, base)
    _reset_whitespace(original, result, base)
    return base, result


_PLAIN = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "B", "S", "WS", "ON"})


def first_strong(types: list[str], start: int = 0, end: int | None = None) -> int | None:
    """P2 and P3: 0 or 1 by the first strong type outside isolates, None where there is none."""
    depth = 0
    for t in types[start:end]:
        if t in _INITIATORS:
            depth += 1
        elif t == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and t in ("L", "R", "AL"):
            return 0 if t == "L" else 1
    return None


def paragraph_level(text: str) -> int | None:
    """Level by the first strong character, None where the text has none."""
    return first_strong([unicodedata.bidirectional(c) or "L" for c in text])


def visual_order(line_levels: list[int]) -> list[int]:
    """L2: the indices of one line's items (characters or runs) from left to right."""
    order = list(range(len(line_levels)))
    odd = [v for v in line_levels if v % 2]
    if not odd:
        return order
    for level in range(max(line_levels), min(odd) - 1, -1):
        i = 0
        while i < len(order):
            if line_levels[order[i]] < level:
                i += 1
                continue
            j = i
            while j < len(order) and line_levels[order[j]] >= level:
                j += 1
            order[i:j] = reversed(order[i:j])
            i = j
    return order


def _matching_pdis(types: list[str]) -> dict[int, int]:
    """BD9: position of each isolate initiator -> position of its PDI (where it has one)."""
    found: dict[int, int] = {}
    open_at: list[int] = []
    for i, t in enumerate(types):
        if t in _INITIATORS:
            open_at.append(i)
        elif t == "PDI" and open_at:
            found[open_at.pop()] = i
    return found


def _explicit(types: list[str], original: list[str], matches: dict[int, int], base: int) -> list[int]:
    """X1 to X8: levels of explicit embeddings; overrides change `types` in place."""
    stack = [_Entry(base, None, False)]
    overflow_isolates = overflow_embeddings = valid_isolates = 0
    result = [base] * len(types)
    for i, t in enumerate(original):
        top = stack[-1]
        result[i] = top.level
        if t in ("RLE", "LRE", "RLO", "LRO"):
            level = _next_level(top.level, t[0] == "R")
            if level <= MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                stack.append(_Entry(level, t[0] if t[2] == "O" else None, False))
            elif not overflow_isolates:
                overflow_embeddings += 1
        elif t in _INITIATORS:
            types[i] = top.override or t
            rtl = t == "RLI" or (t == "FSI" and first_strong(original, i + 1, matches.get(i)) == 1)
            level = _next_level(top.level, rtl)
            if level <= MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                valid_isolates += 1
                stack.append(_Entry(level, None, True))
            else:
                overflow_isolates += 1
        elif t == "PDI":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates:
                overflow_embeddings = 0
                while not stack[-1].isolate:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            result[i] = stack[-1].level
            types[i] = stack[-1].override or t
        elif t == "PDF":
            if overflow_isolates:
                pass
            elif overflow_embeddings:
                overflow_embeddings -= 1
            elif not top.isolate and len(stack) > 1:
                stack.pop()
        elif t == "B":
            result[i] = base
        elif t != "BN" and top.override:
            types[i] = top.override
    return result


def _next_level(level: int, rtl: bool) -> int:
    return (level + 1) | 1 if rtl else (level + 2) & ~1


def _isolating_runs(original: list[str], result: list[int], matches: dict[int, int]) -> list[list[int]]:
    """X10 with BD13: isolating run sequences as lists of positions; removed characters left out."""
    runs: list[list[int]] = []
    for i, t in enumerate(original):
        if t in _REMOVED:
            continue
        if runs and result[runs[-1][-1]] == result[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    starts = {run[0]: run for run in runs}
    closers = set(matches.values())
    sequences = []
    for run in runs:
        if run[0] in closers:
            continue
        sequence = list(run)
        while (pdi := matches.get(sequence[-1])) is not None and pdi in starts:
            sequence += starts[pdi]
        sequences.append(sequence)
    return sequences


def _edges(sequence: list[int], explicit: list[int], original: list[str], base: int) -> tuple[str, str]:
    """X10: the types at the start and the end of a sequence (sos, eos)."""
    first, last = sequence[0], sequence[-1]
    level = explicit[first]
    before = next((explicit[i] for i in range(first - 1, -1, -1) if original[i] not in _REMOVED), base)
    after = base
    if original[last] not in _INITIATORS:
        following = range(last + 1, len(explicit))
        after = next((explicit[i] for i in following if original[i] not in _REMOVED), base)
    return "LR"[max(level, before) % 2], "LR"[max(level, after) % 2]


def _resolve(
    sequence: list[int],
    types: list[str],
    result: list[int],
    original: list[str],
    text: str,
    sos: str,
    eos: str,
) -> None:
    """W1 to W7, N0 to N2, I1 and I2 for one isolating run sequence."""
    level = result[sequence[0]]
    t = [types[i] for i in sequence]
    _weak(t, sos)
    _brackets(t, sequence, types, original, text, level, sos)
    _neutrals(t, level, sos, eos)
    for i, kind in zip(sequence, t, strict=True):
        if level % 2 == 0:
            result[i] = level + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
        elif kind != "R":
            result[i] = level + 1


def _weak(t: list[str], sos: str) -> None:
    """W1 to W7, in place."""
    previous = strong = sos
    for i, kind in enumerate(t):
        if kind == "NSM":  # W1
            t[i] = kind = "ON" if previous in _INITIATORS or previous == "PDI" else previous
        previous = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":  # W2
            t[i] = "AN"
    for i, kind in enumerate(t):
        if kind == "AL":  # W3
            t[i] = "R"
    for i in range(1, len(t) - 1):  # W4
        a, b = t[i - 1], t[i + 1]
        if a == b and ((t[i] == "ES" and a == "EN") or (t[i] == "CS" and a in ("EN", "AN"))):
            t[i] = a
    i = 0
    while i < len(t):  # W5
        if t[i] != "ET":
            i += 1
            continue
        j = i
        while j < len(t) and t[j] == "ET":
            j += 1
        if (i and t[i - 1] == "EN") or (j < len(t) and t[j] == "EN"):
            t[i:j] = ["EN"] * (j - i)
        i = j
    strong = sos
    for i, kind in enumerate(t):
        if kind in ("ES", "ET", "CS"):  # W6
            t[i] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            t[i] = "L"


@cache
def _bracket(character: str) -> tuple[str, str] | None:
    """("o" or "c", the pair's opening character) of a paired bracket, else None.

    BidiBrackets.txt holds mirrored Ps/Pe characters that differ by LEFT and RIGHT in their names.
    """
    character = unicodedata.normalize("NFC", character)
    category = unicodedata.category(character)
    if category not in ("Ps", "Pe") or not unicodedata.mirrored(character):
        return None
    if unicodedata.bidirectional(character) != "ON":
        return None
    name = unicodedata.name(character, "")
    if category == "Ps":
        return "o", character
    try:
        return "c", unicodedata.lookup(name.replace("RIGHT", "LEFT"))
    except KeyError:
        return None


def _bracket_pairs(t: list[str], sequence: list[int], text: str) -> list[tuple[int, int]]:
    """BD16: pairs of positions in the sequence, by opening position."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, at in enumerate(sequence):
        found = _bracket(text[at]) if t[i] == "ON" else None
        if found is None:
            continue
        side, opener = found
        if side == "o":
            if len(stack) == 63:
                return []  # BD16: give up for the whole sequence
            stack.append((opener, i))
            continue
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth][0] == opener:
                pairs.append((stack[depth][1], i))
                del stack[depth:]
                break
    return sorted(pairs)


def _brackets(
    t: list[str],
    sequence: list[int],
    types: list[str],
    original: list[str],
    text: str,
    level: int,
    sos: str,
) -> None:
    """N0, in place."""
    own = "R" if level % 2 else "L"
    for first, last in _bracket_pairs(t, sequence, text):
        inside = {_strong(k) for k in t[first + 1 : last]} - {""}
        if not inside:
            continue
        if own in inside:
            direction = own
        else:
            context = next((s for k in reversed(t[:first]) if (s := _strong(k))), sos)
            direction = context if context != own else own
        for i in (first, last):
            t[i] = direction
            for j in range(i + 1, len(t)):  # marks on a bracket go with it
                if original[sequence[j]] != "NSM" or types[sequence[j]] != "NSM":
                    break
                t[j] = direction


def _strong(kind: str) -> str:
    """How N0 and N1 see a type: numbers as R, neutrals as ""."""
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _neutrals(t: list[str], level: int, sos: str, eos: str) -> None:
    """N1 and N2, in place."""
    own = "R" if level % 2 else "L"
    i = 0
    while i < len(t):
        if t[i] not in _NEUTRAL:
            i += 1
            continue
        j = i
        while j < len(t) and t[j] in _NEUTRAL:
            j += 1
        before = _strong(t[i - 1]) if i else sos
        after = _strong(t[j]) if j < len(t) else eos
        t[i:j] = [before if before == after else own] * (j - i)
        i = j


def _inherit_removed(original: list[str], result: list[int], base: int) -> None:
    """5.2: characters that X9 removes take the level of what stands before them."""
    for i, t in enumerate(original):
        if t in _REMOVED:
            result[i] = result[i - 1] if i else base


def _reset_whitespace(original: list[str], result: list[int], base: int) -> None:
    """L1: separators, and white space before them or at the end, take the paragraph's level."""
    trailing = True
    for i in range(len(original) - 1, -1, -1):
        t = original[i]
        if t in ("B", "S"):
            trailing = True
        elif not (t == "WS" or t in _INITIATORS or t == "PDI" or t in _REMOVED):
            trailing = False
        if trailing:
            result[i] = base
