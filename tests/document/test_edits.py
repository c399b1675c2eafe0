"""Edits by script: what a parameter cannot be is refused in words, and what was taken can be read again."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.session.project import Project
from tests.document.test_journal import small_book

BOX = [0, 0, 50, 50]
HUGE = 10**400


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    return project


@pytest.mark.parametrize(
    ("edit", "params"),
    [
        ("set_box", {"frame": "f1", "box": [math.nan, 0, 50, 50]}),
        ("set_box", {"frame": "f1", "box": [0, 0, 50, math.nan]}),
        ("set_box", {"frame": "f1", "box": [1e9, 0, 50, 50]}),
        ("set_box", {"frame": "f1", "box": [HUGE, 0, 50, 50]}),
        ("set_box", {"frame": "f1", "box": 5}),
        ("move_frames", {"frames": ["f1"], "dx": 1e300, "dy": 0}),
        ("set_rotation", {"frame": "f1", "degrees": math.inf}),
        ("turn_photo", {"frame": "f1", "turns": math.inf}),
        ("set_crop", {"frame": "f1", "angle": math.nan}),
        ("set_photo_look", {"frame": "f1", "corner_radius": math.nan}),
        ("add_shape", {"surface": "s1", "box": BOX, "stroke_width": math.nan}),
        ("add_shape", {"surface": "s1", "box": BOX, "stroke_width": -3}),
        ("add_shape", {"surface": "s1", "box": BOX, "fill": "#ff"}),
        ("add_text", {"surface": "s1", "box": BOX, "text": "x" * 30_000}),
        ("add_text", {"surface": "s1", "box": BOX, "text": 5}),
        ("add_text", {"surface": "s1", "box": BOX, "style": {"size_pt": "big"}}),
        ("set_title", {"title": None}),
        ("set_title", {"title": "x" * 30_000}),
        ("relink_photo", {"photo": "p1", "path": 7}),
        ("add_photos", {"photos": [{"id": "q", "path": "x", "width": 10**30, "height": 2}]}),
        ("add_photos", {"photos": [5]}),
        ("remove_photos", {"photos": [["p1"]]}),
        ("move_spread", {"surface": "s2", "to": math.inf}),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    project: Project, edit: str, params: dict[str, Any]
) -> None:
    before = project.document
    with pytest.raises(UserError, match=edit):
        project.do(edit, **params)
    assert project.document is before


def test_what_was_taken_can_be_read_again(project: Project) -> None:
    project.do("set_crop", frame="f1", box=[1e9, -4, 1, 1])
    project.do("set_photo_look", frame="f1", border_width=math.nan)
    project.do("add_text", surface="s1", box=BOX, text="\ud800 \x00", style={"leading": 0.2})
    before, path = project.document, project.path
    project.close()
    assert path is not None
    again = Project.open(path)
    assert again.document == before
    again.close()


def test_ids_may_grow_without_end(project: Project, tmp_path: Path) -> None:
    from dataclasses import replace

    project.replace(replace(project.document, next_id=10_000_000, seed=2**40), "Suggest")
    before, path = project.document, project.path
    project.close()
    assert path is not None
    assert Project.open(path).document == before
