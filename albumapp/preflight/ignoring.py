"""Findings that the user chose to ignore: known again by a digest, until what they are about changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from albumapp.document.model import Document, Surface, TextFrame
from albumapp.preflight.finding import Finding


def mark_of(finding: Finding, surface: Surface | None) -> str:
    """The same for the same finding, however far it is off: which rule, how bad, where, which photo or words.

    So a photo that was found fine at 140 ppi stays so at 135, but is told anew when it is worse than a
    warning, or another photo. A digest of one way: no word of the album is in it.
    """
    about = ""
    for frame in surface.frames if surface is not None and finding.frame else ():
        if frame.id == finding.frame:
            about = (frame.text if isinstance(frame, TextFrame) else getattr(frame, "photo", None)) or ""
    row = (finding.code, finding.severity, finding.surface, finding.frame, about)
    return hashlib.blake2b(json.dumps(row).encode(), digest_size=12).hexdigest()


def ignored_rows(findings: Iterable[Finding], document: Document) -> list[dict[str, str]]:
    """What an order says of findings that were ignored: the finding in English, and the user's reason."""
    reasons = {i.mark: i.reason for i in document.ignored}
    return [
        {"code": f.code, "severity": f.severity, "surface": f.surface, "what": f.text,
         "reason": reasons[f.mark]}
        for f in findings if f.mark in reasons
    ]  # fmt: skip
