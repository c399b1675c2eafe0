"""The output intent: exactly one for print, its name, its profile; and whether it is the one wanted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pikepdf import Stream

from albumapp.imaging.colour import profile_mode
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_colour import Icc, Spaces
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.pdf_rules import Found

_SPACES = {"CMYK": "DeviceCMYK", "RGB ": "DeviceRGB", "GRAY": "DeviceGray"}
_REGISTRY = "color.org"
_LONGEST_NAME = 120
# names of characterised conditions, however they are written: "Coated FOGRA39 (ISO 12647-2:2004)", "FOGRA39L"
_NAMES = (
    (re.compile(r"fogra\s*0*(\d{2})", re.I), "FOGRA{}"),
    (re.compile(r"pso[\s_-]*uncoated[\s_-]*v3", re.I), "FOGRA52"),
    (re.compile(r"pso[\s_-]*coated[\s_-]*v3", re.I), "FOGRA51"),
    (re.compile(r"iso[\s_-]*coated[\s_-]*v2", re.I), "FOGRA39"),
    (re.compile(r"iso[\s_-]*uncoated", re.I), "FOGRA29"),
    (re.compile(r"gracol\s*2006|tr\s*0*06\b", re.I), "TR006"),
    (re.compile(r"gracol\s*2013|crpc\s*6", re.I), "CRPC6"),
    (re.compile(r"tr\s*0*03\b", re.I), "TR003"),
    (re.compile(r"tr\s*0*05\b", re.I), "TR005"),
    (re.compile(r"swop|tr\s*0*01\b", re.I), "TR001"),
    (re.compile(r"\bjc\s*2001|japan\s*color\s*2001", re.I), "JC2001"),
    (re.compile(r"srgb", re.I), "sRGB"),
)


@dataclass(frozen=True, slots=True)
class Intent:
    """`space` is the device space that it explains, "" where there is none; `profile` the ICC bytes."""

    identifier: str = ""
    space: str = ""
    profile: Icc | None = None
    external: bool = False


def condition(words: str) -> str:
    """A condition by one name, whoever writes it: "FOGRA39", "TR006"; "" where it is not known.

    Prose that names several is no name.
    """
    if len(words) > _LONGEST_NAME:
        return ""
    for pattern, said in _NAMES:
        hit = pattern.search(words)
        if hit:
            return said.format(*hit.groups())
    return ""


def check_intent(found: Found, root: Any, standard: str, spaces: Spaces, expected: Expected | None) -> Intent:
    """What the file says of its inks."""
    listed = po.elements(po.get(root, "/OutputIntents"))
    mine = [e for e in listed if po.name(po.get(e, "/S")) == "GTS_PDFX"]
    if not mine:
        found.add("intent-missing")
        return Intent()
    if len(mine) > 1:
        found.add("intent-many", n=len(mine))
    said = mine[0]
    identifier = (po.text(po.get(said, "/OutputConditionIdentifier")) or "").strip()
    if not identifier:
        found.add("intent-identifier")
    profile, external = _profile(found, said, standard, spaces, identifier)
    intent = Intent(identifier, _space(profile, external), profile, external)
    _agree(found, intent, po.text(po.get(said, "/OutputCondition")) or "", expected)
    return intent


def _profile(
    found: Found, said: Any, standard: str, spaces: Spaces, identifier: str
) -> tuple[Icc | None, bool]:
    stream = po.get(said, "/DestOutputProfile")
    if stream is None:
        outside = po.get(said, "/DestOutputProfileRef") is not None and standard == "PDF/X-4p"
        registered = bool(identifier) and _REGISTRY in (po.text(po.get(said, "/RegistryName")) or "")
        older = standard.startswith(("PDF/X-1", "PDF/X-3")) and registered
        if not outside and not older:
            found.add("intent-profile")
        return None, outside or older
    profile = spaces.profile(stream) if isinstance(stream, Stream) else None
    opens = profile is not None and (profile.channels == 0 or profile_mode(profile.data) is not None)
    if profile is None or not profile.sound or not profile.channels or not opens:
        found.add("intent-broken")
        return profile, False
    if profile.kind != "prtr":
        found.add("intent-class", kind=_KINDS.get(profile.kind, profile.kind))
    n = po.number(po.get(stream, "/N"))
    if n is None or int(n) != profile.channels:
        found.add("intent-components", n="?" if n is None else int(n), has=profile.channels)
    if profile.version > (4, 3):
        found.add("intent-version", version=f"{profile.version[0]}.{profile.version[1]}")
    return profile, False


_KINDS = {"mntr": "screens", "scnr": "scanners", "spac": "conversion", "link": "links", "abst": "abstract"}


def _space(profile: Icc | None, external: bool) -> str:
    if profile is not None:
        return _SPACES.get(profile.space, "")
    return "DeviceCMYK" if external else ""


def _agree(found: Found, intent: Intent, words: str, expected: Expected | None) -> None:
    named = condition(intent.identifier) or condition(words)
    inside = condition(intent.profile.name) if intent.profile is not None else ""
    if named and inside and named != inside:
        found.add("intent-differs", named=intent.identifier or words, profile=inside)
    if expected is None or not expected.condition:
        return
    wanted = condition(expected.condition) or expected.condition.casefold()
    has = named or inside or intent.identifier.casefold()
    if has != wanted:
        found.add("condition-wrong", has=intent.identifier or "?", wanted=expected.condition)
