"""Frames are copied within a project and to another, and give others their look."""

from __future__ import annotations

import json
from typing import Any

import pytest

from albumapp.basis import UserError
from albumapp.document import edits_clipboard  # noqa: F401  (enters its edits)
from albumapp.document.codec import frame_to_json, photo_to_json
from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoEntry, PhotoFrame
from albumapp.geometry import Rect
from albumapp.session.project import Project
from tests.document.test_journal import small_book


@pytest.fixture
def project() -> Project:
    return Project(small_book(), Journal(), None)


def copied(doc: Document, *ids: str) -> dict[str, Any]:
    """As the clipboard has it: text of JSON."""
    frames = [doc.find(i)[1] for i in ids]
    photos = [doc.photos[f.photo] for f in frames if isinstance(f, PhotoFrame) and f.photo]
    rows = {"frames": [frame_to_json(f) for f in frames], "photos": [photo_to_json(p) for p in photos]}
    found: dict[str, Any] = json.loads(json.dumps(rows))
    return found


def test_frames_go_to_other_pages_at_the_same_place(project: Project) -> None:
    before = project.document
    project.do("paste_frames", surface="s5", **copied(before, "f1", "f2"))
    pasted = project.document.surface("s5").frames
    assert [f.box for f in pasted] == [f.box for f in before.surface("s1").frames]
    assert [f.id for f in pasted] == ["f100", "f101"]
    assert project.document.surface("s5").edited
    assert project.undo() == "Paste"
    assert project.document == before


def test_frames_go_to_another_project_with_their_photos() -> None:
    there = small_book("hardcover-a4-landscape")
    elsewhere = Project(there, Journal(), None)
    here = small_book()
    entry = PhotoEntry("new", "/photos/new.jpg", 3000, 2000)
    rows = copied(here, "f1")
    rows["frames"][0]["photo"] = "new"
    with pytest.raises(UserError, match="new"):
        elsewhere.do("paste_frames", surface="s2", frames=rows["frames"])
    elsewhere.do("paste_frames", surface="s2", frames=rows["frames"], photos=[photo_to_json(entry)])
    assert elsewhere.document.photos["new"] == entry
    assert "new" in elsewhere.document.surface("s2").photos()


def test_what_was_made_for_a_larger_page_stands_on_this_one(project: Project) -> None:
    rows = copied(project.document, "f1")
    rows["frames"][0]["box"] = [2000, 20, 100, 80]
    project.do("paste_frames", surface="s5", **rows)
    page = project.document.surface("s5")
    assert page.shape.rect.contains(page.frames[0].box)
    assert page.frames[0].box.y == 20


def test_duplicates_are_set_off_and_have_groups_of_their_own(project: Project) -> None:
    doc = project.document
    rows = copied(doc, "f1", "f2")
    for row in rows["frames"]:
        row["group"] = "g7"
    project.do("paste_frames", surface="s5", **rows)
    first = project.document.surface("s5").frames
    project.do("duplicate_frames", frames=[f.id for f in first])
    twins = project.document.surface("s5").frames[2:]
    assert [f.box for f in twins] == [f.box.moved(6, 6) for f in first]
    groups = [{f.group for f in fs} for fs in (first, twins)]
    assert [len(g) for g in groups] == [1, 1]
    assert groups[0] != groups[1]
    assert len({f.id for f in project.document.surface("s5").frames}) == 4


def test_a_locked_page_takes_nothing(project: Project) -> None:
    rows = copied(project.document, "f1")
    project.do("lock_surface", surface="s5")
    with pytest.raises(UserError, match="locked"):
        project.do("paste_frames", surface="s5", **rows)
    with pytest.raises(UserError, match="no frames"):
        project.do("paste_frames", surface="s4", frames=[])


def test_a_look_goes_to_others_and_nothing_else(project: Project) -> None:
    project.do("set_photo_look", frame="f1", corner_radius=4, opacity=0.5, border_width=2)
    like = copied(project.document, "f1")["frames"][0]
    before = project.document.find("f3")[1]
    project.do("paste_look", frames=["f2", "f3"], like=like)
    now = project.document.find("f3")[1]
    assert isinstance(now, PhotoFrame)
    assert isinstance(before, PhotoFrame)
    assert (now.corner_radius, now.opacity) == (4, 0.5)
    assert now.border is not None
    assert (now.box, now.photo, now.crop) == (before.box, before.photo, before.crop)
    with pytest.raises(UserError, match="look like that already"):
        project.do("paste_look", frames=["f2"], like=like)


def test_words_take_the_style_of_words_and_shapes_what_they_share(project: Project) -> None:
    project.do("add_text", surface="s1", box=[10, 10, 50, 10], text="One", style={"size_pt": 30})
    project.do("add_text", surface="s1", box=[10, 30, 50, 10], text="Two")
    one, two = (f.id for f in project.document.surface("s1").frames[-2:])
    project.do("paste_look", frames=[two], like=copied(project.document, one)["frames"][0])
    words = project.document.find(two)[1]
    assert (words.text, words.style.size_pt) == ("Two", 30)  # type: ignore[union-attr]
    project.do("add_shape", surface="s1", box=Rect(5, 5, 40, 40).as_list())
    shape = project.document.surface("s1").frames[-1].id
    project.do("set_photo_look", frame="f1", opacity=0.25)
    project.do("paste_look", frames=[shape], like=copied(project.document, "f1")["frames"][0])
    assert project.document.find(shape)[1].opacity == 0.25  # type: ignore[union-attr]
