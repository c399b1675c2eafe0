"""What the user said is wrong of a reason: stored, listed, and never a name in a project."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from albumapp.analysis.model import Analysis
from albumapp.basis import say
from albumapp.document.model import PhotoEntry
from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.library import Library
from albumapp.session.forgetting import export_stored, stored
from albumapp.session.project import Project
from albumapp.session.report import inspect
from albumapp.session.settings import Settings
from albumapp.session.suggesting import suggest


def test_corrections_are_listed_and_exported_with_what_is_stored(tmp_path: Path) -> None:
    with Library() as library:
        library.mark("a", "stars", "4")
        library.mark("a", "wrong", "people eye")
        kinds = {k.code: k for k in stored(library, [], Settings()).kinds}
        assert (kinds["marks"].count, kinds["wrong"].count) == (1, 1)
        assert say(kinds["wrong"].what) == "Photos of which you said that a reason is wrong: 1"
        export_stored(library, [], Settings(), tmp_path / "stored.json")
    text = json.loads((tmp_path / "stored.json").read_text(encoding="utf-8"))
    assert {"id": "a", "mark": "wrong", "value": "people eye"} in text["marks"]


def test_names_are_said_by_inspect_and_stand_in_no_project(tmp_path: Path) -> None:
    facts = {
        f"p{n}": PhotoFacts(
            f"p{n}",
            Size(3000, 2000),
            datetime(2024, 5, 1) + timedelta(hours=n),
            faces=(Rect(0.4, 0.3, 0.1, 0.2),),
            importance=0.1 + n / 40,
            people=("person7",),
            gaze=(40.0,),
            event="e1",
            chapter="Lisbon",
        )
        for n in range(30)
    }
    path = tmp_path / "book.album"
    project = Project.new(path)
    entries = {i: PhotoEntry(i, f"{i}.jpg", 3000, 2000) for i in facts}
    project.replace(replace(project.document, photos=entries), "photos")
    project.context.known, project.context.names = facts, {"person7": "Anneliese"}
    project.replace(suggest(project, Analysis(facts=facts)), "Suggest", "suggest")
    told = inspect(project)
    project.close()
    whys = [r for s in told["spreads"] for f in s["frames"] for r in f["why"]]  # type: ignore[attr-defined]
    assert any(r["text"] == "Anneliese" for r in whys)
    assert all(r["text"] and "{" not in r["text"] for r in whys)
    kept = b"".join(p.read_bytes() for p in tmp_path.iterdir())
    assert b"Anneliese" not in kept
    assert b"person7" not in kept
    assert b"highlight" not in kept
