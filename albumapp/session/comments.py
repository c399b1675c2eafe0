"""Comments of readers: the small file that a proof (`export/web_proof.py`) saves, read back as notes.

Its JSON: `{"format": "albumapp-comments", "version": 1, "album": title, "author": name, "approved": bool,
"state": hash of the pages that were shown, "at": time, "comments": [{"surface": id, "x": 0..1, "y": 0..1,
"text": words}]}`. It comes by mail, so every value is checked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from albumapp.basis import UserError

FORMAT, VERSION, SUFFIX = "albumapp-comments", 1, ".comments"
_MOST_BYTES = 2_000_000
_MOST = 2_000
_MOST_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class Comments:
    """`notes` are what the edit `add_notes` takes. `state` is the `fingerprint` of what was looked at, `at`
    the time (ISO 8601); both "" where the file is older."""

    album: str
    author: str
    approved: bool
    notes: tuple[dict[str, object], ...]
    state: str = ""
    at: str = ""


def read_comments(path: Path) -> Comments:
    """UserError where it cannot be read or is no such file."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError("{name} is too large for comments.", _MEND, path, name=path.name)
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as e:
        raise UserError("{name} cannot be read.", "Save it again from the mail.", path, name=path.name) from e
    except (ValueError, RecursionError) as e:
        raise UserError("{name} holds no comments.", _MEND, path, name=path.name) from e
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise UserError("{name} holds no comments.", _MEND, path, name=path.name)
    if data.get("version") != VERSION:
        raise UserError(
            "{name} was written by another version of albumapp.", "Update albumapp.", path, name=path.name
        )
    found = data.get("comments", [])
    if not isinstance(found, list) or len(found) > _MOST:
        raise UserError(
            "{name} holds more than {most} comments, or none.", _MEND, path, name=path.name, most=_MOST
        )
    author = _text(data.get("author"), 100)
    notes = tuple(_note(c, author) for c in found if isinstance(c, Mapping) and _text(c.get("text")))
    said = data.get("approved") is True
    state, at = _text(data.get("state"), 64), _text(data.get("at"), 40)
    return Comments(_text(data.get("album"), 500), author, said, notes, state, at)


_MEND = "Choose the file that the proof saved: its name ends in .comments."


def _text(value: object, most: int = _MOST_TEXT) -> str:
    words = value if isinstance(value, str) else ""
    return "".join(c for c in words if c.isprintable() or c == "\n").strip()[:most]


def _note(data: Mapping[str, object], author: str) -> dict[str, object]:
    return {
        "text": _text(data.get("text")),
        "surface": _text(data.get("surface"), 100),
        "x": _part(data.get("x")),
        "y": _part(data.get("y")),
        "author": author,
    }


def _part(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        return 0.5
    return float(value)
