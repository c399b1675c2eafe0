"""The JSON of what people said of an album: notes, findings that stay as they are, approvals. Checked as all
of it (`codec`)."""

from __future__ import annotations

from albumapp.document.checked import Checked, Malformed
from albumapp.document.model import Approval, Ignored, Note

Json = dict[str, object]
_MOST_NOTES = 5_000
_MOST_IGNORED = 20_000
_MOST_APPROVALS = 1_000


def notes_to_json(notes: tuple[Note, ...]) -> list[Json]:
    return [
        {"id": n.id, "text": n.text, "surface": n.surface, "x": n.x, "y": n.y, "author": n.author,
         "done": n.done} for n in notes
    ]  # fmt: skip


def notes_from_json(data: object, where: str = "notes") -> tuple[Note, ...]:
    """Malformed where they are not."""
    if not isinstance(data, list) or len(data) > _MOST_NOTES:
        raise Malformed(f"{where} is not a list of at most {_MOST_NOTES}")
    return tuple(
        Note(n.text("id"), n.text("text"), n.text("surface", ""), n.number("x", 0.5, 0, 1),
             n.number("y", 0.5, 0, 1), n.text("author", ""), n.flag("done"))
        for n in (Checked(d, f"{where}[{i}]") for i, d in enumerate(data))
    )  # fmt: skip


def ignored_from_json(data: object, where: str = "ignored") -> tuple[Ignored, ...]:
    """Pairs of mark and reason; Malformed where they are not."""
    if not isinstance(data, list) or len(data) > _MOST_IGNORED:
        raise Malformed(f"{where} is not a list of at most {_MOST_IGNORED}")
    if any(not _pair(d) for d in data):
        raise Malformed(f"{where} is not a list of pairs")
    return tuple(Ignored(mark, reason) for mark, reason in data)


def _pair(v: object) -> bool:
    return isinstance(v, list) and len(v) == 2 and all(isinstance(x, str) for x in v)


def approvals_to_json(approvals: tuple[Approval, ...]) -> list[Json]:
    return [{"by": a.by, "at": a.at, "state": a.state} for a in approvals]


def approvals_from_json(data: object, where: str = "approvals") -> tuple[Approval, ...]:
    """Malformed where they are not."""
    if not isinstance(data, list) or len(data) > _MOST_APPROVALS:
        raise Malformed(f"{where} is not a list of at most {_MOST_APPROVALS}")
    read = (Checked(d, f"{where}[{i}]") for i, d in enumerate(data))
    return tuple(Approval(a.text("by"), a.text("at", ""), a.text("state", "")) for a in read)
