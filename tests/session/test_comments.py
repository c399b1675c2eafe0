"""Comments of readers, read back as notes: whatever the file holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document.fingerprint import fingerprint
from albumapp.document.model import Approval
from albumapp.session.comments import read_comments
from albumapp.session.project import Project


def _file(path: Path, **changes: Any) -> Path:
    data = {
        "format": "albumapp-comments", "version": 1, "album": "Lisbon", "author": "Mum", "approved": False,
        "comments": [{"surface": "cover", "x": 0.2, "y": 0.7, "text": " Anna is missing "}],
    }  # fmt: skip
    path.write_text(json.dumps({**data, **changes}), encoding="utf-8")
    return path


def test_comments_become_notes_that_can_be_done_and_undone(tmp_path: Path) -> None:
    found = read_comments(_file(tmp_path / "a.comments"))
    assert (found.album, found.author, found.approved) == ("Lisbon", "Mum", False)
    project = Project.new(tmp_path / "a.album", "layflat-30x30")
    project.do("add_notes", notes=list(found.notes))
    note = project.document.notes[0]
    assert (note.text, note.author, note.done) == ("Anna is missing", "Mum", False)
    assert note.surface == ""  # there are no pages yet: kept, without a place
    project.do("finish_note", note=note.id)
    assert project.document.notes[0].done
    project.do("delete_notes", notes=[note.id])
    assert project.document.notes == ()
    project.undo()
    project.undo()
    assert project.document.notes == (note,)
    project.close()
    again = Project.open(tmp_path / "a.album")
    assert again.document.notes == (note,)
    with pytest.raises(UserError):
        again.do("finish_note", note="n999")
    with pytest.raises(UserError):
        again.do("add_notes", notes=[{"text": "  "}])
    again.close()


@pytest.mark.parametrize(
    "changes",
    [{"format": "other"}, {"version": 2}, {"comments": 7}, {"comments": [{}] * 2_001}],
)
def test_what_is_no_comments_file_is_refused_by_name(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(UserError, match=r"a\.comments"):
        read_comments(_file(tmp_path / "a.comments", **changes))


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"[" * 100_000, b"x" * 2_000_001], ids=range(4))
def test_no_bytes_are_too_bad(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.comments"
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"a\.comments"):
        read_comments(path)
    with pytest.raises(UserError, match="gone"):
        read_comments(tmp_path / "gone.comments")


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=20),
    lambda c: st.lists(c, max_size=3),
    max_leaves=5,
)


@given(comments=st.lists(st.dictionaries(st.sampled_from(["surface", "x", "y", "text"]), _JSON), max_size=5))
def test_whatever_comments_hold_their_notes_are_sound(tmp_path_factory: Any, comments: list[Any]) -> None:
    found = read_comments(_file(tmp_path_factory.mktemp("c") / "a.comments", comments=comments))
    project = Project.new(None, "layflat-30x30")
    if found.notes:
        project.do("add_notes", notes=list(found.notes))
    assert len(project.document.notes) == len(found.notes)
    assert all(0 <= n.x <= 1 and 0 <= n.y <= 1 and n.text for n in project.document.notes)


def test_an_approval_is_kept_with_what_was_approved(tmp_path: Path) -> None:
    """By name, time and hash of the pages, which notes do not change; undo takes it back."""
    project = Project.new(tmp_path / "a.album", "layflat-30x30")
    state = fingerprint(project.document)
    found = read_comments(
        _file(tmp_path / "a.comments", approved=True, state=state, at="2026-11-22T10:00:00Z")
    )
    assert (found.state, found.at) == (state, "2026-11-22T10:00:00Z")
    project.do("add_approval", by=found.author, at=found.at, state=found.state)
    project.do("add_notes", notes=list(found.notes))
    assert fingerprint(project.document) == state
    project.close()
    again = Project.open(tmp_path / "a.album")
    assert again.document.approvals == (Approval("Mum", "2026-11-22T10:00:00Z", state),)
    again.do("set_title", title="Other")
    assert fingerprint(again.document) != state
    for _ in range(3):
        again.undo()
    assert again.document.approvals == ()
    with pytest.raises(UserError, match="without a name"):
        again.do("add_approval", by=" ")
    again.close()
