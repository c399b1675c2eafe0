"""Which font: families by name, and a font for characters that the wanted one lacks. Never fails.

Shipped families come first, so that an album looks alike on every machine; the machine's own follow.
Standard library only at import: harfbuzz loads when a font is opened or the machine is first scanned.
"""

from __future__ import annotations

from functools import cache, lru_cache

from albumapp.basis import UserError
from albumapp.drawing import FontRef
from albumapp.text import shipped
from albumapp.text.style import BODY_FAMILY

_EMOJI = 0x1F000  # from here on signs are emoji, also where a book's font draws some in its own way


@cache
def families() -> list[str]:
    """All families on offer: the shipped ones in their own order, then the machine's by name."""
    from albumapp.text import system

    own = shipped_families()
    return own + sorted((f for f in system.families() if f not in own), key=str.casefold)


def shipped_families() -> list[str]:
    """The families that come with the app (no scan of the machine)."""
    return [name for name in shipped.SHIPPED if shipped.face(name, False, False) is not None]


@lru_cache(maxsize=256)
def find(family: str, bold: bool = False, italic: bool = False) -> FontRef:
    """The nearest face of a family; the body family's where this machine has no such family.

    UserError only where the app's own fonts are missing, that is, the installation is broken.
    """
    found = shipped.face(family, bold, italic)
    if found is None:
        from albumapp.text import system

        found = system.face(family, bold, italic)
    if found is None:
        names = (BODY_FAMILY, *shipped.SHIPPED)
        found = next((ref for name in names if (ref := shipped.face(name, bold, italic))), None)
    if found is None:
        raise UserError("The fonts of albumapp are missing.", "Install albumapp anew.")
    return found


@lru_cache(maxsize=4096)
def fallback(character: str, bold: bool = False, italic: bool = False, region: str = "") -> FontRef | None:
    """A face that has the character: a shipped one, else the machine's; None where there is none.

    `region` ("JP", "KR", "TC", "SC") is whose shapes of Chinese characters are meant.
    """
    from albumapp.text import faces, system

    asian = shipped.asian(region, bold)
    names = ("Noto Emoji", *shipped.FALLBACKS) if ord(character) >= _EMOJI else shipped.FALLBACKS
    refs = [shipped.face(name, bold, italic) for name in names]
    for ref in (asian, *refs) if region else (*refs, asian):
        if ref is not None and faces.load(ref).has(character):
            return ref
    return system.fallback(character, bold, italic)


def embeddable(ref: FontRef) -> bool:
    """Whether the font's own embedding rights let a subset go into a PDF."""
    from albumapp.text import faces

    return faces.may_embed(faces.fs_type_of(faces.load(ref).hb_face))


def font_bytes(ref: FontRef) -> bytes:
    """The face as harfbuzz has it: a static TrueType file, glyph ids kept (a PostScript font as it is).

    UserError where the file is unusable.
    """
    from albumapp.text import faces

    return bytes(faces.load(ref).hb_face.blob.data)
